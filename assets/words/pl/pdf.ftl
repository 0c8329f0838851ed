## The page on paper.

pdf-title = { $name }, { $date }
pdf-unwritable = Tej strony nie udało się zapisać jako PDF. Strona tekstowa zawiera to samo.
pdf-undrawable = Żadna czcionka na tym komputerze nie ma znaków: { $letters }. W ich miejscu jest ramka.
logo-has-text = Ten plik SVG zawiera tekst, a jego czcionki może gdzie indziej brakować. Lepiej zapisać go z tekstem zamienionym na ścieżki albo jako PNG.
logo-in-inks = Ten plik JPEG jest w farbach drukarskich (CMYK) i tutaj ma inne kolory. Lepiej zapisać go w RGB albo jako PNG.
