## On paper.

page-foot = Erstellt mit Two Hats
# $number (number) this page
# $count (number) all pages
page-of = { $number } von { $count }
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
page-slope = Links { $then }, rechts jetzt; jede Linie von 0 unten bis 10 oben.
page-sheet-blank = Ein Bogen zum Einschätzen von Hand
page-sheet-preparation = Vor der nächsten Sitzung
page-date = Datum
# $title (text) the item: "Trying new ways"
page-rate-row = { $title }: 0 bis 10, eine Zahl ankreuzen
# $pole (text) "Managing"
# $title (text) the item: "Preventing problems"
page-item-of = { $pole }, { $title }
