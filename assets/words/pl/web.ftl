## A copy as text, as a web page, as Markdown and as a spreadsheet.

csv-client = Osoba
csv-date = Data sesji
csv-session = Identyfikator sesji
csv-dimension = Wymiar
csv-pole = Biegun
csv-item = Stwierdzenie
csv-rating = Ocena
csv-wanted = Pożądane
csv-looking-back = Spojrzenie wstecz

copy-what-stands-out = Co się wyróżnia
copy-ratings = Oceny
copy-topics = Tematy
copy-held = Odbyte sesje
copy-changed = Co się zmieniło
copy-over-time = W czasie
copy-map = Gdzie leży każdy wymiar
copy-questions = Pytania na później
copy-table = Wszystkie liczby
copy-worked-out = Jak to jest liczone
copy-made = O tej kopii
copy-item = Stwierdzenie
copy-rating = Ocena
copy-pole = Biegun
copy-over-time-line = { $title }: { $answers }
copy-on-date = { $date }: { $answer }
copy-item-of = { $name }, { $title }

picture-radar = Oceny jako kształt. Każda liczba jest w tabeli poniżej.
picture-bars = Oceny, każda na linii od 0 do 10. Każda liczba jest w tabeli poniżej.
picture-over-time = Oceny z kolejnych sesji. Każda liczba jest w tabeli poniżej.
picture-map = Każdy wymiar między dwoma biegunami. Każda liczba jest w tabelach na tej stronie.
picture-alone-radar = Oceny jako kształt
picture-alone-bars = Oceny, każda na linii od 0 do 10
picture-alone-over-time = Oceny z kolejnych sesji
picture-alone-map = Każdy wymiar między dwoma biegunami
