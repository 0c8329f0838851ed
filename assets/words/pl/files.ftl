## Why a file is not opened, or can’t be written. One sentence each; the path is put last by whoever shows it.

files-with-place = { $what } (wiersz { $line }, kolumna { $column })

files-empty = Ten plik jest pusty
files-too-large = Ten plik przekracza { $megabytes } MB; większych Two Hats nie otwiera
files-too-many = Ten plik zawiera więcej wartości, niż mieści plik osoby lub kwestionariusz
files-binary = To nie jest plik tekstowy, więc nie jest to plik Two Hats
files-utf-16 = Ten plik to tekst UTF-16; proszę zapisać go jako UTF-8 i otworzyć ponownie
files-not-utf-8 = Ten plik nie jest tekstem UTF-8; proszę zapisać go jako UTF-8 i otworzyć ponownie
files-not-ours = To nie jest plik Two Hats: nie zaczyna się od „(format: 1”
files-too-deep = Nawiasy są tu zbyt głęboko zagnieżdżone
files-later = Ten plik powstał w { $written-by }; to jest { $this }, wersja zbyt stara, by go otworzyć
files-later-unsigned = Ten plik ma format { $format }; to jest Two Hats { $this }, wersja zbyt stara, by go otworzyć
files-breaks-off = Plik urywa się w tym miejscu
files-unexpected = W tym miejscu nie powinno być „{ $found }”
files-unexpected-sign = W tym miejscu jest coś nieoczekiwanego

files-wants-text = W tym miejscu powinien być tekst w cudzysłowie
files-wants-whole-number = W tym miejscu powinna być liczba całkowita
files-wants-list = W tym miejscu powinna być lista w [ ]
files-wants-map = W tym miejscu powinny być pary w { "{" } { "}" }
files-wants-fields = W tym miejscu powinny być pola w ( )
files-wants-other = Wartość w tym miejscu jest innego rodzaju, niż trzeba

files-part =
    { $part ->
        [file] plik
        [agreement] ustalenia
        [session] sesja
        [response] arkusz odpowiedzi
        [answer] odpowiedź
        [next_step] następny krok
        [outcome] wynik kroku
        [hours] godziny
        [instrument] kwestionariusz
        [pole] biegun
        [dimension] wymiar
        [questions] pytania
        [item] stwierdzenie
        [anchor] opis stopnia
        [copy_for] wskazanie, dla kogo jest kopia
        [rater] wskazanie, kto ocenia
        [about] wskazanie, którego czasu to dotyczy
        [stage] etap
        [payment] rodzaj odpłatności
        [setting] forma
        [result] rodzaj wyniku
       *[other] inna część
    }
files-unknown-field = Część „{ $part }” nie ma pola „{ $field }”
files-missing-field = W części „{ $part }” brakuje pola „{ $field }”
files-twice-field = W części „{ $part }” pole „{ $field }” występuje dwa razy
files-unknown-word = Zamiast „{ $word }” powinno tu być: { $part }

files-twice-key = „{ $key }” występuje tu dwa razy
files-not-an-id = „{ $text }” nie jest identyfikatorem; ma on od 1 do 40 znaków: a–z, 0–9 i -
files-not-a-key = „{ $text }” nie wskazuje kwestionariusza; potrzebny jest identyfikator, @ i numer wydania, na przykład two-hats@1
files-not-a-date = „{ $text }” nie jest datą taką jak 2026-11-24
files-off-scale = { $number } nie jest pełnym stopniem na skali od 0 do 10
files-off-will = { $number } nie jest liczbą całkowitą od 1 do 10
files-not-a-revision = { $number } nie jest numerem wydania: liczbą całkowitą od 1
files-large-number = Tak dużej liczby nie da się dokładnie zachować
files-too-long = Liczba znaków w tym tekście przekracza { $longest }
files-one-line = Ten tekst może mieć tylko jeden wiersz
files-control = Ten tekst zawiera znak sterujący
files-blank = Ten tekst nie może być pusty
files-too-many-entries = Liczba wpisów na tej liście przekracza { $most }

files-no-session = W tym pliku nie ma żadnej sesji
files-twin-session = Dwie sesje mają identyfikator { $session }
files-twin-instrument = Kwestionariusz { $instrument } występuje w tym pliku dwa razy
files-missing-instrument = Sesja z { $date } opiera się na { $instrument }, a tego kwestionariusza nie ma w tym pliku
files-not-asked = W sesji z { $date } odpowiedziano na „{ $item }”, a tego jej kwestionariusz nie zawiera
files-looks-back-at-none = Sesja z { $date } spogląda wstecz na „{ $session }”, a to nie jest żadna inna sesja w tym pliku
files-twin-answer = W sesji z { $date } jeden arkusz odpowiada dwa razy na „{ $dimension }”
files-twin-response = W sesji z { $date } są dwa arkusze odpowiedzi z tego samego źródła o tym samym czasie

files-dimension-count = Kwestionariusz ma { $count ->
        [one] jeden wymiar
        [few] { $count } wymiary
        [many] { $count } wymiarów
       *[other] { $count } wymiaru
    }; potrzebuje od 3 do 12
files-pole-count = Kwestionariusz ma { $count ->
        [one] jeden biegun
        [few] { $count } bieguny
        [many] { $count } biegunów
       *[other] { $count } bieguna
    }; potrzebuje jednego lub dwóch
files-twin-pole = Dwa bieguny mają identyfikator { $pole }
files-twin-dimension = Dwa wymiary mają identyfikator { $dimension }
files-item-count = Wymiar „{ $dimension }” ma { $items ->
        [one] jedno stwierdzenie
        [few] { $items } stwierdzenia
        [many] { $items } stwierdzeń
       *[other] { $items } stwierdzenia
    }; potrzebuje { $poles ->
        [one] jednego, dla jedynego bieguna
        [few] po jednym dla każdego z { $poles } biegunów
        [many] po jednym dla każdego z { $poles } biegunów
       *[other] po jednym dla każdego z { $poles } bieguna
    }
files-unknown-pole = „{ $pole }” nie jest biegunem tego kwestionariusza
files-question-lists = Wymiar „{ $dimension }” ma { $lists ->
        [one] jedną listę
        [few] { $lists } listy
        [many] { $lists } list
       *[other] { $lists } listy
    } pytań; potrzebuje { $poles ->
        [one] jednej, dla jedynego bieguna
        [few] po jednej dla każdego z { $poles } biegunów
        [many] po jednej dla każdego z { $poles } biegunów
       *[other] po jednej dla każdego z { $poles } bieguna
    }
files-three = Ta lista musi mieć dokładnie trzy wpisy

files-unwritable = Danych tej osoby jest zbyt dużo na jeden plik
