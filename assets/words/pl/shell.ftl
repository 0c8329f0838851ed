## The disk: one sentence a failure, the path last.

disk-missing = Nie ma takiego pliku: { $path }
disk-folder = To jest folder, a nie plik: { $path }
disk-not-a-file = To jest urządzenie albo potok, a nie plik: { $path }
disk-too-large = Ten plik przekracza { $megabytes } MB, więc go nie otwarto: { $path }
disk-not-readable = Brak zgody na czytanie tego pliku: { $path }
disk-read-failed = Tego pliku nie udało się odczytać ({ $why }): { $path }
disk-no-folder = Nie zapisano, bo nie ma takiego folderu: { $path }
disk-not-writable = Nie zapisano, bo ten plik albo jego folder jest tylko do odczytu; proszę wybrać inne miejsce: { $path }
disk-full = Nie zapisano, bo dysk jest pełny; proszę zwolnić miejsce albo wybrać inne: { $path }
disk-exists = Nie zapisano, bo plik o tej nazwie już istnieje: { $path }
disk-changed = Nie zapisano, bo plik zmienił tymczasem inny program: { $path }
disk-vanished = Nie zapisano, bo tego pliku już nie ma: { $path }
disk-write-failed = Nie zapisano ({ $why }); proszę wybrać inne miejsce: { $path }

## Unfinished work that could not be opened.

recovery-set-aside = Części pracy niedokończonej nie udało się odczytać; odłożono ją bez zmian: { $path }

## The command line: what help says.

cli-about = Ocena, jak często ktoś zarządza i jak często przewodzi, do tego kształt i strona do zabrania. Two Hats niczego nie wysyła.
cli-after =
    Bez polecenia otwiera się okno: z plikiem FILE albo z sesją, która nie ma jeszcze nazwy.
    Plik, który nazywa się jak polecenie, podaje się z folderem: ./check

    Od pierwszej sesji z osobą do gotowej strony:
      twohats new --name "Zoë Müller" --out zoe.twohats
      twohats rate zoe.twohats risk.managing=8 risk.leading=none
      twohats done zoe.twohats
      twohats step zoe.twohats --dimension risk --action "zacząć jeden pilotaż" --by 2026-12-11
      twohats export zoe.twohats --format text --out strona.txt
    a kilka tygodni później:
      twohats new-session zoe.twohats
      twohats step zoe.twohats --outcome done

    Kończy się wynikiem 0, gdy wszystko zrobiono; 1, gdy czegoś odmówiono (jeden wiersz mówi czego, a plik
    jest nietknięty); 2, gdy polecenie było niezrozumiałe; 3, gdy wszystko zrobiono, ale nie udało się
    wypisać odpowiedzi (jest wtedy na standardowym wyjściu błędów).
    TWO_HATS_CONFIG i TWO_HATS_STATE wskazują inne foldery na ustawienia i na pracę niedokończoną.
cli-file = Plik osoby, kopia albo kwestionariusz do otwarcia
cli-client-file = Plik osoby
cli-instrument = Pytaj według tego kwestionariusza zamiast wbudowanego
cli-session = W tej sesji zamiast w ostatniej
cli-looking-back = Spojrzenie wstecz na tę wcześniejszą sesję zamiast oceny na teraz

cli-new = Utwórz plik osoby z jedną sesją, z dzisiejszą datą
cli-new-name = Imię osoby

cli-new-session = Zacznij kolejną sesję w pliku osoby i wypisz jej identyfikator
cli-new-session-after =
    Identyfikator to data, na przykład 2026-11-24; druga sesja tego samego dnia to 2026-11-24-2. Wypisywany jest
    tylko identyfikator, tak by skrypt mógł z nim pracować dalej:
      id=$(twohats new-session zoe.twohats --date 2026-11-24)
      twohats rate zoe.twohats --session "$id" risk.managing=8
cli-new-session-date = Dzień sesji zamiast dzisiejszego
cli-new-session-instrument = Pytaj według tego kwestionariusza zamiast ostatnio używanego

cli-sessions = Wypisz sesje z pliku osoby albo z kopii według daty, po jednej w wierszu
cli-sessions-file = Plik osoby albo kopia
cli-sessions-after =
    Pięć kolumn, rozdzielonych co najmniej dwiema spacjami: identyfikator, data, stan oceniania, liczba ocenionych
    stwierdzeń i stan następnego kroku. Nie widać żadnej oceny: to, co podczas oceniania sesji jest ukryte, takie
    zostaje.

cli-rate = Oceń stwierdzenia w pliku osoby albo usuń ich oceny: wszystkie podane albo żadne
cli-rate-after =
    Ocena podana po „done” oznacza sesję jako zmienioną po porównaniu, jeśli jest wcześniejsza sesja, którą można było
    zobaczyć obok niej.
cli-rate-answers = Stwierdzenie i jego ocena od 0 do 10 albo none: risk.managing=8

cli-moment = Zapisz moment w jednym wymiarze albo go cofnij
cli-moment-dimension = Wymiar: risk
cli-moment-text = Słowami osoby; pusty tekst cofa moment

cli-done = Zakończ ocenianie: od tej chwili widać to, co było ukryte
cli-done-after =
    Stwierdzenia bez oceny takie zostają. Powtórzone done niczego nie zmienia.

cli-target = Podaj wartości pożądane osoby: wszystkie podane albo żadne
cli-target-wanted = Stwierdzenie i pożądana ocena od 0 do 10 albo none: risk.managing=6

cli-topics = Zapisz, co osoba wnosi do sesji, w miejsce tego, co tam jest
cli-topics-texts = Wszystkie tematy po kolei; jeden pusty tekst nie zostawia żadnego

cli-step = Uzgodnij następny krok sesji albo powiedz później, co z niego wyszło
cli-step-usage =
    twohats step [--session <ID>] --dimension <DIMENSION> --action <TEXT> [--by <DATE>] [OPTIONS] <FILE>
           twohats step [--session <ID>] --outcome <OUTCOME> [--in-the-way <TEXT>] <FILE>
           twohats step [--session <ID>] --none <FILE>
cli-step-after =
    Nowy krok wymaga --dimension i --action. Aby go zmienić, wystarczą części, które się zmieniają; reszta zostaje.
      twohats step zoe.twohats --dimension risk --action "zacząć jeden pilotaż" --by 2026-12-11 --supporter Ana
      twohats step zoe.twohats --will 7
      twohats step zoe.twohats --outcome partly --in-the-way "Dwa piątki zajął nowy plan."
cli-step-session = W tej sesji zamiast w ostatniej; wynik dotyczy ostatniej, która ma krok
cli-step-dimension = Wymiar, którego dotyczy krok: risk
cli-step-action = Co osoba zamierza zrobić; przed tym jest „Zamierzam”
cli-step-by = Do kiedy; none to cofa
cli-step-supporter = Kto w tym wspiera; pusty tekst to cofa
cli-step-will = Gotowość osoby, od 1 do 10; none to cofa
cli-step-option = Inne rozważane działanie; po jednym za każdym razem, a jeden pusty tekst nie zostawia żadnego
cli-step-outcome = Co z tego wyszło; none to cofa
cli-step-in-the-way = Co przeszkodziło
cli-step-none = Cofnij cały krok

cli-hours = Zapisz, ile trwała sesja, do wykazu godzin coacha
cli-hours-usage =
    twohats hours [--session <ID>] --minutes <N> <--paid|--pro-bono> <--one|--group> <FILE>
           twohats hours [--session <ID>] --none <FILE>
cli-hours-after =
    Nowy wpis zastępuje poprzedni:
      twohats hours zoe.twohats --minutes 60 --paid --one
cli-hours-minutes = Długość w minutach, od 1 do 1440
cli-hours-paid = Sesja płatna
cli-hours-pro-bono = Sesja bezpłatna
cli-hours-one = Z jedną osobą
cli-hours-group = Z grupą
cli-hours-none = Cofnij wpis

cli-log = Zapisz wykaz godzin jednej lub wielu osób jako CSV, do arkusza kalkulacyjnego
cli-log-after =
    Jeden wiersz na sesję z zapisanymi godzinami, według daty: data, osoba, sesja, minuty, odpłatność, forma. Nie ma w nim
    ocen ani notatek. Imię, które arkusz kalkulacyjny chciałby obliczyć, jak =1+1, dostaje na początku apostrof.
cli-log-files = Pliki osób

cli-check = Powiedz o każdym pliku, co zawiera albo co jest w nim nie tak
cli-check-files = Pliki do sprawdzenia

cli-not-to-compare = Nie ma wcześniejszej sesji { $session } do porównania albo jest ukryta do końca oceniania tej sesji: { $path }
cli-hidden = Sesja { $session } jest ukryta do końca oceniania sesji z { $date }: { $path }

cli-sample = Utwórz plik osoby, która nie istnieje, żeby się rozejrzeć

cli-out = Gdzie zapisać; - to standardowe wyjście
cli-force = Zastąp plik o tej nazwie
cli-today = Dzień, który ma być dzisiejszym, na przykład 2026-11-24

## The command line: what it answers.

cli-written = Zapisano: { $path }
cli-rated = { $count ->
        [one] Zapisano jedno stwierdzenie
        [few] Zapisano { $count } stwierdzenia
        [many] Zapisano { $count } stwierdzeń
       *[other] Zapisano { $count } stwierdzenia
    } w sesji z { $date }: { $path }
cli-rated-back = { $count ->
        [one] Zapisano jedno stwierdzenie
        [few] Zapisano { $count } stwierdzenia
        [many] Zapisano { $count } stwierdzeń
       *[other] Zapisano { $count } stwierdzenia
    } w sesji z { $date }, spojrzenie wstecz na { $earlier }: { $path }
cli-moment-set = Zapisano moment w wymiarze { $dimension }, w sesji z { $date }: { $path }
cli-moment-taken-back = Cofnięto moment w wymiarze { $dimension }, w sesji z { $date }: { $path }
cli-done-set = Zakończono ocenianie w sesji z { $date }, oceniono { $rated } z { $asked }: { $path }
cli-done-back = Zakończono spojrzenie wstecz na { $earlier } w sesji z { $date }, oceniono { $rated } z { $asked }: { $path }
cli-targets-set = { $count ->
        [one] Zapisano jedną wartość pożądaną
        [few] Zapisano { $count } wartości pożądane
        [many] Zapisano { $count } wartości pożądanych
       *[other] Zapisano { $count } wartości pożądanej
    } w sesji z { $date }: { $path }
cli-topics-set = { $count ->
        [0] Nie ma teraz żadnego tematu
        [one] Jest teraz jeden temat
        [few] Są teraz { $count } tematy
        [many] Jest teraz { $count } tematów
       *[other] Jest teraz { $count } tematu
    } w sesji z { $date }: { $path }
cli-step-set = Zapisano następny krok w sesji z { $date }: { $path }
cli-step-told = Zapisano, co wyszło z następnego kroku w sesji z { $date }: { $path }
cli-step-taken-back = Cofnięto następny krok w sesji z { $date }: { $path }
cli-hours-set = { $minutes ->
        [one] Zapisano jedną minutę
        [few] Zapisano { $minutes } minuty
        [many] Zapisano { $minutes } minut
       *[other] Zapisano { $minutes } minuty
    } dla sesji z { $date }: { $path }
cli-hours-taken-back = Cofnięto godziny sesji z { $date }: { $path }
cli-logged = { $sessions ->
        [0] Zapisano, choć żadna sesja nie ma wpisanych godzin
        [one] Zapisano jedną sesję, minuty: { $minutes }
        [few] Zapisano { $sessions } sesje, minuty łącznie: { $minutes }
        [many] Zapisano { $sessions } sesji, minuty łącznie: { $minutes }
       *[other] Zapisano { $sessions } sesji, minuty łącznie: { $minutes }
    }: { $path }
cli-checked = { $path }: { $what }
cli-holds-client = { $sessions ->
        [one] plik osoby z jedną sesją, z { $date },
        [few] plik osoby, { $sessions } sesje, ostatnia z { $date },
        [many] plik osoby, { $sessions } sesji, ostatnia z { $date },
       *[other] plik osoby, { $sessions } sesji, ostatnia z { $date },
    } oceniono { $rated } z { $asked }
cli-holds-copy = przekazana kopia sesji z { $date }, oceniono { $rated } z { $asked }
cli-holds-instrument = kwestionariusz { $name }, wymiary: { $dimensions }, bieguny: { $poles }

## The command line: the list of sessions. No two blanks side by side: they part the columns.

cli-state-rating = trwa ocenianie
cli-state-done = gotowa
cli-state-revised = zmieniona po porównaniu
cli-state-rated = oceniono { $rated } z { $asked }
cli-step-is-none = krok: brak
cli-step-is-agreed = krok: uzgodniony
cli-step-is-done = krok: zrobione
cli-step-is-partly = krok: częściowo
cli-step-is-on-hold = krok: wstrzymane
cli-step-is-chose-not-to = krok: świadoma rezygnacja

## The command line: what it refuses. One line each, the path last.

cli-refused = { $what }: { $path }
cli-exists = Plik o tej nazwie już istnieje; zastąpiłoby go --force: { $path }
cli-over-client = Strona nigdy nie zastępuje pliku osoby; proszę wybrać inną nazwę: { $path }
cli-not-a-client = To jest kwestionariusz, a potrzebny jest plik osoby: { $path }
cli-not-an-instrument = To jest plik osoby, a potrzebny jest kwestionariusz: { $path }
cli-copy-is-read-only = To jest przekazana kopia: można ją czytać i eksportować, ale nie zmieniać: { $path }
cli-no-session = W tym pliku nie ma sesji { $session }: { $path }
cli-twin-session = W tym pliku jest już sesja { $session }: { $path }
cli-other-instrument = Ten plik ma inny kwestionariusz { $key }, a to, co oznacza ta nazwa, nigdy się nie zmienia: { $path }
cli-no-answers = W sesji { $session } tego pliku nikt nie ocenia siebie: { $path }
cli-not-earlier = Sesja { $earlier } nie jest wcześniejsza niż sesja { $session }, więc nie można tam na nią spojrzeć wstecz: { $path }
cli-no-look-back = W sesji { $session } tego pliku nie ma jeszcze spojrzenia wstecz na { $earlier }: { $path }
cli-no-step = W sesji { $session } tego pliku nie ma następnego kroku: { $path }
cli-no-step-anywhere = W żadnej sesji tego pliku nie ma następnego kroku: { $path }
cli-new-step-lacks = Nie ma następnego kroku do zmiany, a nowy wymaga --dimension i --action: { $path }
cli-too-long = Niczego nie zmieniono, bo tekst ma więcej znaków niż { $longest }: { $path }
cli-too-many = Niczego nie zmieniono, bo lista miałaby więcej pozycji niż { $most }: { $path }
cli-control = Niczego nie zmieniono, bo tekst zawiera nieczytelny znak albo podział wiersza w imieniu: { $path }
cli-only-session = Jedyna sesja osoby zostaje: { $path }
cli-same-client = To znów osoba z pliku { $other }, a jej godziny liczyłyby się dwa razy: { $path }
cli-log-over-client = Wykaz nigdy nie zastępuje pliku osoby; proszę wybrać inną nazwę: { $path }
cli-not-asked = W tej sesji nie ma pytania o { $item }: { $path }
cli-no-page = Z tej sesji nie można zrobić strony: { $path }
cli-no-output = Nie udało się pisać na standardowe wyjście ({ $why })
cli-done-all-the-same = Polecenie wykonano: { $answer }
cli-name-too-long = Imię osoby może mieć 120 znaków w jednym wierszu
cli-no-window = Ta wersja programu nie ma okna; twohats --help pokazuje, co potrafi bez niego

## The command line: what it did not understand.

cli-bad-answer = „{ $text }” nie jest stwierdzeniem z oceną, jak risk.managing=8
cli-bad-rating = „{ $text }” nie jest liczbą całkowitą od 0 do 10 ani none
cli-bad-date = „{ $text }” nie jest datą, jak 2026-11-24
cli-bad-session = „{ $text }” nie wskazuje sesji; nazwą sesji jest jej pierwsza data, jak 2026-11-24
cli-item-twice = Dwie oceny dla { $item }
cli-bad-dimension = „{ $text }” nie wskazuje wymiaru, jak risk
cli-bad-will = „{ $text }” nie jest liczbą całkowitą od 1 do 10 ani none
cli-bad-minutes = „{ $text }” nie jest liczbą całkowitą minut od 1 do 1440
cli-says-nothing = nic nie podano
cli-step-says-nothing = o kroku nic nie powiedziano: proszę podać jego części, --outcome albo --none
