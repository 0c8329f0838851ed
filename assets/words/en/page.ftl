## On paper.

page-foot = Made with Two Hats
# $number (number) this page
# $count (number) all pages
page-of = { $number } of { $count }
# $title (text) the item: "Preventing problems"
# $pole (text) its pole, capitalized: "Managing"
# $answer (text) "8 of 10" or "not rated"
page-item-says = { $pole }, { $title }: { $answer }
# $first (text) "Managing, Preventing problems: 8 of 10"
# $notes (text) "wanted 6; on 12 Sep 2026: 7"
page-item-says-more = { $first }; { $notes }
# $name (text) the dimension: "Risk"
# $title (text) the item: "Trying new ways"
page-table-item = { $name }: { $title }
# $then (text) "in September"
page-slope = On the left { $then }, on the right now; each line from 0 at the bottom to 10 at the top.
page-sheet-blank = A sheet to rate by hand
page-sheet-preparation = Before the next session
page-date = Date
# $title (text) the item: "Trying new ways"
page-rate-row = { $title }: 0 to 10, one to be marked
# $pole (text) "Managing"
# $title (text) the item: "Preventing problems"
page-item-of = { $pole }, { $title }
