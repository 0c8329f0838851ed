## On paper.

page-foot = Przygotowano w Two Hats
page-of = { $number } z { $count }
page-item-says = { $pole }, { $title }: { $answer }
page-item-says-more = { $first }; { $notes }
page-table-item = { $name }: { $title }
page-slope = Po lewej { $then }, po prawej teraz; każda linia od 0 na dole do 10 na górze.
page-sheet-blank = Arkusz do oceny na papierze
page-sheet-preparation = Przed następną sesją
page-date = Data
page-rate-row = { $title }: od 0 do 10, jedna liczba do zaznaczenia
page-item-of = { $pole }, { $title }
