## Two copies of one client: what is only in one of them, what differs, and putting the two together.

the-two-copies = połączenie dwóch wersji
the-earlier-version = wcześniejsza wersja

put-together = Obie wersje są połączone
compare-not-a-client = To nie jest plik osoby, więc nie ma czego porównać: { $path }

## What differs, and what each of the two says.

differs-item = { $dimension }, { $pole }
differs-looking-back = { $what }, spojrzenie wstecz na { $date }
differs-of-another = { $what }, odpowiedź kogoś innego
differs-target = { $what }, wartość pożądana
differs-moment = Moment w wymiarze „{ $dimension }”
differs-session = O co pytano
differs-date = Data sesji
differs-name = Imię
differs-agreement = Ustalenia: { $what }
differs-response = Odpowiedzi
differs-stage = Postęp oceniania
differs-step = Następny krok
differs-step-part = Następny krok: { $what }
differs-step-action = działanie
differs-step-by = do kiedy
differs-step-options = opcje
differs-step-will = gotowość
differs-step-supporter = wsparcie
differs-step-outcome = co z tego wyszło
differs-step-in-the-way = co pomogło albo przeszkodziło
differs-topics = Tematy
differs-note = Notatka z sesji
differs-private-note = Notatka prywatna
differs-hours = Godziny
differs-extra = Coś, co zapisała nowsza wersja Two Hats
differs-where = { $what }, { $date }
value-step = { $dimension }: Zamierzam { $action }
value-became = { $result }: { $in-the-way }
value-hours = { $duration } · { $payment } · { $setting }
value-private = { $n ->
    [one] Nie pokazano tutaj: jedno słowo
    [few] Nie pokazano tutaj: { $n } słowa
    [many] Nie pokazano tutaj: { $n } słów
   *[other] Nie pokazano tutaj: { $n } słowa
}
value-not-shown = Nie pokazano tutaj

## What is only in one of the two.

only-in-session = { $date }: { $what }
only-in-all = Dla wszystkich sesji: { $what }
only-whole-session = cała sesja
only-answers = { $n ->
    [one] jedna odpowiedź
    [few] { $n } odpowiedzi
    [many] { $n } odpowiedzi
   *[other] { $n } odpowiedzi
}
only-moments = { $n ->
    [one] jeden moment
    [few] { $n } momenty
    [many] { $n } momentów
   *[other] { $n } momentu
}
only-targets = { $n ->
    [one] jedna wartość pożądana
    [few] { $n } wartości pożądane
    [many] { $n } wartości pożądanych
   *[other] { $n } wartości pożądanej
}
only-looking-back = spojrzenie wstecz
only-of-others = odpowiedzi kogoś innego
only-done = koniec oceniania
only-step = następny krok albo coś więcej o nim
only-topics = tematy
only-note = notatka z sesji
only-private-note = notatka prywatna
only-hours = godziny
only-name = imię
only-agreement = ustalenia albo coś więcej o nich
only-extra = coś, co zapisała nowsza wersja Two Hats

## The command line.

cli-other-client = To plik innej osoby: { $path }
cli-merge = Połącz dwie wersje pliku jednej osoby
cli-merge-after =
    To, czego brakuje w jednej wersji, jest brane z drugiej, sesja po sesji. Gdzie obie mówią co innego, nic nie jest
    zapisywane, a każde takie miejsce zostaje wymienione; --where-they-differ wskazuje, która wersja jest tam właściwa.

    Przykład:
      twohats merge zoe.twohats zoe-z-laptopa.twohats --out zoe-razem.twohats
cli-merge-first = Pierwsza wersja
cli-merge-second = Druga wersja
cli-merge-where-they-differ = Która wersja jest właściwa tam, gdzie sobie przeczą
cli-merge-two-clients = To pliki dwóch różnych osób, więc nie można ich połączyć: { $one } i { $other }
cli-merge-two-instruments = Kwestionariusz { $instrument } nie jest w obu plikach taki sam, więc nie można ich połączyć: { $one } i { $other }
cli-merge-too-many = Po połączeniu jedna z list miałaby więcej niż { $most } wpisów: { $one } i { $other }
cli-merge-differs = { $place }: { $first } w pierwszej, { $second } w drugiej
cli-merge-differs-hidden = { $place }: nie to samo; ukryte do końca oceniania w sesji z { $hides }
cli-merge-open = { $n ->
    [one] Wersje przeczą sobie w jednym miejscu i nic nie zapisano. --where-they-differ first lub second wskazuje, która jest właściwa
    [few] Wersje przeczą sobie w { $n } miejscach i nic nie zapisano. --where-they-differ first lub second wskazuje, która jest właściwa
    [many] Wersje przeczą sobie w { $n } miejscach i nic nie zapisano. --where-they-differ first lub second wskazuje, która jest właściwa
   *[other] Wersje przeczą sobie w { $n } miejsca i nic nie zapisano. --where-they-differ first lub second wskazuje, która jest właściwa
}
cli-merged = Zapisano: { $path } (tylko w pierwszej: { $first }, tylko w drugiej: { $second }, wybrane: { $differ })

## The sheet with two copies beside each other.

compare-theirs = Porównaj…
compare-title = Dwie wersje pliku: { $name }
compare-title-unnamed = Dwie wersje pliku tej osoby
compare-own-says = Jedna wersja jest tutaj, w oknie. Druga to plik { $name }, który zmieniono tymczasem poza tym oknem. Po połączeniu obie trafią do tego pliku.
compare-other-says = Jedna wersja jest tutaj, w oknie. Druga to plik { $name }, który pozostaje bez zmian.
compare-same = Obie mówią to samo.
compare-only-here = Tylko tutaj
compare-only-there = Tylko tam
compare-all-kept = Po połączeniu wszystko to zostaje.
compare-differ = Gdzie się różnią
compare-choose = { $n ->
    [one] Jedno miejsce. Który zapis jest właściwy?
    [few] { $n } miejsca. Który zapis jest właściwy w każdym z nich?
    [many] { $n } miejsc. Który zapis jest właściwy w każdym z nich?
   *[other] { $n } miejsca. Który zapis jest właściwy w każdym z nich?
}
compare-here = Tutaj
compare-there = Tam
compare-both = Oba zapisy
compare-all-here = Wszystko stąd
compare-all-there = Wszystko stamtąd
compare-place = { $place }: { $mine } tutaj, { $theirs } tam
compare-choice-here = { $place }: { $says }, jak tutaj
compare-choice-there = { $place }: { $says }, jak tam
compare-choice-both = { $place }: oba zapisy, jeden pod drugim
compare-put-together = Połącz
compare-keep-apart = Zostaw osobno
compare-open = { $n ->
    [one] Jedno miejsce czeka na wybór
    [few] { $n } miejsca czekają na wybór
    [many] { $n } miejsc czeka na wybór
   *[other] { $n } miejsca czeka na wybór
}
compare-hidden = Wersje różnią się tym, co zapisano { $dates }. Pozostaje to ukryte, dopóki trwa ocenianie w sesji z { $by }: najpierw trzeba je zakończyć, potem porównać jeszcze raz.
compare-two-people = { $name } to plik innej osoby. Plików dwóch osób nie można połączyć.
compare-two-instruments = Kwestionariusz { $instrument } nie jest w obu plikach taki sam: { $name } nie da się połączyć z tym plikiem.
compare-too-much = Razem z { $name } byłoby tego więcej, niż może pomieścić jeden plik.
