## Used everywhere.

two-hats = Two Hats
not-rated = not rated
no-name = No name given
# $first (text) "one, two"
# $last (text) "three"
list-ends = { $first } and { $last }

# $n (number) counted from 1 in the order of their dates
session-ordinal = { $n ->
    [1] first session
    [2] second session
    [3] third session
    [4] fourth session
    [5] fifth session
    [6] sixth session
    [7] seventh session
    [8] eighth session
    [9] ninth session
    [10] tenth session
    [11] eleventh session
    [12] twelfth session
   *[other] session { $n }
}
