## Taking away on the command line: the options of export.

cli-export = Przygotuj stronę, obraz lub tabelę dla jednej osoby albo dla wielu naraz
cli-export-after =
    Z jednego FILE powstaje PATH albo plik o własnej nazwie w FOLDER. Kilka FILE, podobnie jak folder z plikami osób,
    wymaga FOLDER jako celu; kłopot z jednym plikiem nie zatrzymuje pozostałych.
      twohats export zoe.twohats --format pdf --out zoe.pdf
      twohats export Osoby --format pdf --for client --out Strony
      twohats export zoe.twohats --format pdf --for sponsor --with-rating risk.managing --out zoe-sponsor.pdf
cli-export-files = Plik osoby, kopia albo folder z plikami osób
cli-export-format = pdf, html, markdown, text, csv, json, ron, svg lub png
cli-export-for = Kto to przeczyta: client (ta osoba), coach lub sponsor. Gotowa kopia nie zmienia przeznaczenia
cli-export-page = session (sesja), preparation (miejsce na notatki przed następną) lub blank (do ręcznej oceny)
cli-export-chart = radar, bars, map lub trend (svg, png)
cli-export-scale = Ile pikseli na punkt: 1, 2 lub 4 (png)
cli-export-paper = a4 lub letter (pdf)
cli-export-practice = Nazwa praktyki, na stronie (pdf)
cli-export-logo = Logo praktyki, plik PNG, JPEG lub SVG (pdf)
cli-export-with-rating = Dołącz tę ocenę, a z pozostałych tylko te, które też wymieniono; kopia dla sponsora nie ma żadnych innych
cli-export-with-topics = Dołącz tematy zgłoszone na sesję
cli-export-without-bars = Same liczby, bez paska obok każdej (text)
cli-export-without-moments = Pomiń momenty
cli-export-without-moment = Pomiń moment w tym wymiarze
cli-export-without-note = Pomiń notatkę z sesji
cli-export-without-topics = Pomiń tematy
cli-export-without-earlier = Pomiń wcześniejszą sesję, z którą ta jest porównywana
cli-export-without-targets = Pomiń wartości pożądane
cli-export-session = Sesja, której dotyczy strona, zamiast ostatniej
cli-export-sessions = Wcześniejsze sesje do obrazu w czasie: all albo identyfikatory oddzielone przecinkami
cli-export-compared-with = Wcześniejsza sesja do porównania, zamiast tej tuż przed

## Taking away on the command line: what it says.

cli-bad-item = „{ $text }” nie oznacza żadnego stwierdzenia; przykład: risk.managing
cli-copy-for = To kopia dla { $audience } i taką pozostaje: { $path }
cli-for-client = tej osoby
cli-for-coach = coacha
cli-for-sponsor = sponsora
cli-undrawn = Żadna czcionka na tym komputerze nie ma { $letters }, więc w tym miejscu jest ramka: { $path }
cli-no-dimension-here = W tej sesji nie ma pytania o wymiar { $dimension }: { $path }
cli-many-to-output = kilka osób nie zmieści się na standardowym wyjściu: proszę podać folder przez --out
cli-many-need-folder = Kilka osób trafia do folderu, który już istnieje: { $path }
