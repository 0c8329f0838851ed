## Many clients at once, on the command line and in the window.

many-nobody-there = W tym folderze nie ma żadnego pliku osoby: { $path }
many-progress = { $place } z { $all }: { $name }
many-over = { $count ->
    [0] Nie zapisano żadnego pliku
    [one] Zapisano jeden plik
    [few] Zapisano { $count } pliki
    [many] Zapisano { $count } plików
   *[other] Zapisano { $count } pliku
}
many-over-but = { $count ->
    [0] Nie zapisano żadnego pliku
    [one] Zapisano jeden plik
    [few] Zapisano { $count } pliki
    [many] Zapisano { $count } plików
   *[other] Zapisano { $count } pliku
}, a { $refused ->
    [one] jeden odrzucono
    [few] { $refused } odrzucono
    [many] { $refused } odrzucono
   *[other] { $refused } odrzucono
}
many-over-in = { $what }: { $path }

## The sheet in the window.

command-export-many = Eksport dla wielu osób…
command-export-many-tip = Po jednej stronie dla każdej osoby z folderu
many-title = Eksport dla wielu osób
many-says = Ostatnia sesja z każdego pliku osoby w jednym folderze trafia do drugiego folderu, każda pod własną nazwą. Plik, którego nie da się odczytać, nie zatrzymuje pozostałych.
many-from = Osoby z folderu
many-into = Do folderu
many-no-folder = Nie wybrano jeszcze folderu
many-choose-from = Wybierz folder z plikami osób
many-choose-into = Wybierz folder na to, co powstanie
which-folder = Który folder?
take-folder = Ten folder
many-choose = Wybierz…
many-for-clients = Te osoby
many-sponsor-says = Kopia dla sponsora zawiera obszar, działanie i liczbę sesji, bez żadnej oceny.
many-replace = Zastąp pliki o tej samej nazwie
many-go = Eksportuj
many-stop = Zatrzymaj
many-begins = Przeglądanie folderu
many-stops-after = Zatrzyma się po tej osobie. To, co zapisano, zostaje.
many-show = Otwórz folder
many-not-begun = { $count ->
    [one] Z powodu zatrzymania pominięto jedną osobę.
    [few] Z powodu zatrzymania pominięto { $count } osoby.
    [many] Z powodu zatrzymania pominięto { $count } osób.
   *[other] Z powodu zatrzymania pominięto { $count } osoby.
}
many-exists = Plik o tej nazwie już istnieje i pozostaje bez zmian: { $path }
