## The first minutes: a short tour, a sample client, where things are kept, a dropped file.

command-tour = Przegląd w pięciu obrazach
command-tour-tip = Pięć obrazów: jak przebiega sesja
command-sample = Przykładowa osoba
command-sample-tip = Osoba, która nie istnieje, żeby się rozejrzeć
command-hide-from-sharing = Ukryj przy udostępnianiu
command-hide-from-sharing-tip = Prosi system, by pominął to okno w udostępnianych ekranach i nagraniach
sharing-hidden = To okno prosi o pominięcie w udostępnianych ekranach i nagraniach. Większość programów to uwzględnia: to uprzejmość, nie obietnica.
sharing-seen = To okno znów widać w udostępnianych ekranach i nagraniach
sharing-not-here = Linux nie umie pominąć okna w udostępnianym ekranie. Zamiast tego można udostępnić sam widok wspólny.
this-is-a-sample = Osoba, która nie istnieje. Nic z tego nie jest zachowane, dopóki nic się tu nie zmieni.

tour-put-away = Nie proponuj już przeglądu
tour-place = { $n } z { $of }
tour-next = Dalej
tour-back = Wstecz
tour-sample = Zobacz przykładową osobę
tour-prepare = Początek tam, gdzie był koniec
tour-prepare-says = Od drugiej sesji rozmowa zaczyna się od ostatnio uzgodnionego kroku i pytania, co z niego wyszło. Potem osoba wymienia dzisiejsze tematy.
tour-prepare-picture = Karta z ostatnio uzgodnionym krokiem, cztery odpowiedzi na pytanie, co z niego wyszło, i dwa tematy
tour-rate = Każdy kapelusz osobno
tour-rate-says = Dwa stwierdzenia w wymiarze, po jednym na kapelusz, każde od 0 do 10: spośród wszystkich okazji, jak często? Wcześniejsze oceny są ukryte.
tour-rate-picture = Dwa suwaki, po jednym na kapelusz, z ocenami
tour-reveal = Wtedy i teraz obok siebie
tour-reveal-says = Gdy oceny są gotowe, kształt staje obok kształtu z wcześniejszej sesji, z kilkoma zdaniami i pytaniami do rozmowy.
tour-reveal-picture = Dzisiejszy kształt na cienkim szarym kształcie z wcześniejszej sesji
tour-agree = Jeden uzgodniony krok
tour-agree-says = Znacznik można przeciągnąć tam, gdzie ma być. Do tego jeden obszar i jedno działanie z dniem. Od niego zacznie się następna sesja.
tour-agree-picture = Oceny na liniach, przy jednej z nich wartość pożądana, i jeden krok opisany słowami
tour-take-away = Strona do zabrania
tour-take-away-says = Jedna strona dla osoby: PDF, tekst albo obraz. Można wybrać, co na niej jest, a notatek prywatnych nigdy na niej nie ma.
tour-take-away-picture = Strona, którą osoba zabiera ze sobą

where-versions = Zanim plik zmieni się po raz pierwszy po otwarciu, wcześniejsza wersja jest odkładana w { $path }. Każda osoba ma tam folder.
where-unfinished = Sesje bez pliku i zmiany, których nie udało się zapisać, czekają w { $path } na zapisanie albo odrzucenie.
where-settings = Ustawienia i nazwy ostatnio otwieranych plików są w { $path }.
where-synced = Sądząc po nazwie, to folder programu „{ $program }”. W takim razie jego zawartość opuszcza ten komputer, cokolwiek robi Two Hats.
where-client-title = Ta osoba
where-versions-title = Wcześniejsze wersje
where-unfinished-title = Praca niedokończona
where-settings-title = Ustawienia
show-what-in-folder = Pokaż w folderze: { $what }

drop-here = Upuść, aby otworzyć
drop-here-says = Plik osoby otworzy się. Kwestionariusz rozpocznie plik nowej osoby, ze swoimi pytaniami.
drop-several = { $n ->
    [one] Jeden plik: otworzy się
    [few] { $n } pliki: otworzy się pierwszy
    [many] { $n } plików: otworzy się pierwszy
   *[other] { $n } pliku: otworzy się pierwszy
}
first-of-several = { $others ->
    [one] Otwarto pierwszy z dwóch plików; drugi zostaje, jaki jest
    [few] Otwarto pierwszy; { $others } inne pliki zostają, jakie są
    [many] Otwarto pierwszy; { $others } innych plików pozostaje bez zmian
   *[other] Otwarto pierwszy; { $others } innego pliku zostaje, jaki jest
}
asked-with = Nowa osoba z pytaniami kwestionariusza „{ $name }”
asked-with-first-of-several = { $others ->
    [one] Nowa osoba z pytaniami kwestionariusza „{ $name }”; drugi plik zostaje, jaki jest
    [few] Nowa osoba z pytaniami kwestionariusza „{ $name }”; { $others } inne pliki zostają, jakie są
    [many] Nowa osoba z pytaniami kwestionariusza „{ $name }”; { $others } innych plików pozostaje bez zmian
   *[other] Nowa osoba z pytaniami kwestionariusza „{ $name }”; { $others } innego pliku zostaje, jaki jest
}
