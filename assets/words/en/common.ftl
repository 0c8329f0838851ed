## Used everywhere.

two-hats = Two Hats
not-rated = not rated
no-name = No name given
# $first (text) "one, two"
# $last (text) "three"
list-ends = { $first } and { $last }
