## The export sheet.

who-will-read = Kto to przeczyta
reader-client = Ta osoba
reader-sponsor = Sponsor
reader-coach = Ja, jako coach
reader-client-says = To, co osoba zachowa dla siebie.
reader-sponsor-says = Dla tych, którzy płacą: liczba sesji, obszar i krok. Oceny tylko po zaznaczeniu.
reader-coach-says = Do własnej dokumentacji: ustalenia i wszystko, co jeszcze zanotowano o kroku. Notatki prywatne nie trafiają do żadnej kopii.
format-pdf = Strona PDF
format-html = Strona WWW
format-markdown = Markdown
format-csv = Tabela
format-json = JSON
format-svg = Obraz SVG
format-png = Obraz PNG
format-pdf-says = Strony na papier, z obrazem i każdą liczbą. Otwiera się wszędzie.
format-html-says = Jeden plik do przeglądarki, dopasowany do jej szerokości. Niczego nie pobiera.
format-markdown-says = Tekst z lekkimi znacznikami, do notatek i wiki.
format-csv-says = Jeden wiersz na ocenę, do arkusza kalkulacyjnego.
format-json-says = Liczby i słowa dla innego programu.
format-svg-says = Jeden obraz z linii, ostry w każdym rozmiarze.
format-png-says = Jeden obraz z pikseli, bez tła, pasujący do każdego papieru.
which-page = Strona
page-of-session = Ta sesja
page-of-preparation = Przed sesją
page-of-blank = Do ręcznej oceny
which-picture = Który obraz
picture-shape = Kształt
picture-dots = Paski
picture-trails = Mapa
picture-lines = W czasie
paper-a4 = A4
paper-letter = Letter
on-paper = Papier
picture-form = Sposób rysowania
picture-pixels = PNG { $scale } ×
picture-svg = SVG
format-picture = Obraz
holds-moment = Moment w wymiarze „{ $name }”: „{ $text }”
holds-rating = { $name }, { $title }: { $answer }
holds-topics = { $count ->
    [one] Jeden temat
    [few] { $count } tematy
    [many] { $count } tematów
   *[other] { $count } tematu
}
holds-thread = { $count ->
    [one] Jeszcze jedna sesja, do obrazu w czasie
    [few] Jeszcze { $count } sesje, do obrazu w czasie
    [many] Jeszcze { $count } sesji, do obrazu w czasie
   *[other] Jeszcze { $count } sesji, do obrazu w czasie
}
holds-session = Oceny z { $date }, do obrazu w czasie
held-in-short = W kopii: { $held }
left-out-in-short = Pominięto: { $left }
holds-no-answers = Pytania, bez żadnej odpowiedzi
save-pdf = Zapisz PDF…
save-page = Zapisz stronę…
save-table = Zapisz tabelę…
save-picture = Zapisz obraz…
save-json = Zapisz JSON…
copy-picture = Kopiuj obraz
copy-numbers = Kopiuj tabelę
picture-copied = Skopiowano obraz
numbers-copied = Skopiowano tabelę

## The page beside it.

preview-page = Strona { $number } z { $count }
preview-before = Poprzednia strona
preview-next = Następna strona
preview-says = Strona { $number } z { $count }: { $text }
preview-none = Na tym obrazie nie ma jeszcze czego narysować.

## Whose practice the pages come from.

practice-open = Moja praktyka…
practice-title = Moja praktyka
practice-says = Nazwa i logo są u góry każdej strony PDF. Należą do ustawień, a nie do pliku osoby.
practice-name = Nazwa
practice-name-hint = Nieobowiązkowo, na przykład Coaching Północny Brzeg
practice-logo = Logo
practice-no-logo = Bez logo
practice-logo-is = Logo to { $file }
practice-choose-logo = Wybierz logo…
practice-remove-logo = Usuń logo
practice-logo-says = Plik PNG, JPEG lub SVG. Jest czytany od nowa przy każdym uruchomieniu, więc powinien zostać tam, gdzie jest.
practice-take = Zastosuj
dialog-logo = Wybierz logo
dialog-pictures = Obrazy
