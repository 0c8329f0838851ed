## The settings.

command-settings = Ustawienia…
command-settings-tip = Język, wygląd, kontrast, klawisze, praktyka i to, co zapamiętano

settings-title = Ustawienia
settings-says = Każdy wybór działa od razu. Żaden nie należy do pliku osoby.

settings-look = Wygląd
settings-theme = Jasny lub ciemny
settings-theme-system = Jak w systemie
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-size = Rozmiar wszystkiego
settings-percent = { $n }%
settings-contrast = Duży kontrast
settings-motion = Mniej ruchu
settings-system = Jak w systemie
settings-on = Tak
settings-off = Nie

settings-work = Praca
settings-keys = Klawisze
settings-keys-changed = { $n ->
    [0] Tak jak na początku
    [one] Jeden jest zmieniony
    [few] { $n } są zmienione
    [many] { $n } jest zmienionych
   *[other] { $n } jest zmienione
}
settings-change-keys = Zmień klawisze…
settings-practice = Praktyka
settings-practice-none = Bez nazwy
settings-change-practice = Nazwa i logo…
settings-folder = Nowe osoby
settings-folder-none = Tam, gdzie był ostatni plik
settings-choose-folder = Wybierz folder…
settings-no-folder = Bez folderu
settings-lock = Samoczynna blokada

setting-choice = { $setting }: { $choice }

settings-remembered = Zapamiętane
settings-files = Pliki i miejsca
settings-remembers = { $n ->
    [0] Żadnych ostatnich plików, ostatni folder i położenie okna
    [one] Jeden ostatni plik, ostatni folder i położenie okna
    [few] { $n } ostatnie pliki, ostatni folder i położenie okna
    [many] { $n } ostatnich plików, ostatni folder i położenie okna
   *[other] { $n } ostatniego pliku, ostatni folder i położenie okna
}
settings-forget = Zapomnij
settings-forgot = { $n ->
    [0] Zapomniano: ostatni folder i położenie okna
    [one] Zapomniano: jeden ostatni plik, ostatni folder i położenie okna
    [few] Zapomniano: { $n } ostatnie pliki, ostatni folder i położenie okna
    [many] Zapomniano: { $n } ostatnich plików, ostatni folder i położenie okna
   *[other] Zapomniano: { $n } ostatniego pliku, ostatni folder i położenie okna
}
settings-take-along = Na inny komputer
settings-take-along-says = Nie ma w tym żadnej osoby, nazwy pliku ani folderu
settings-import = Importuj…
settings-export = Eksportuj…
settings-file = two-hats-ustawienia
settings-written = Ustawienia wyeksportowano do pliku „{ $file }”
settings-read = Ustawienia wzięto z pliku „{ $file }”
settings-not-ours = Ten plik nie zawiera ustawień Two Hats, więc nic się nie zmienia: { $path }

dialog-read-settings = Importuj ustawienia
dialog-write-settings = Eksportuj ustawienia
dialog-settings = Ustawienia Two Hats
dialog-clients-folder = Wybierz folder na pliki nowych osób
