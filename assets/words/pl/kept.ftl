## Earlier versions, unfinished work, and erasing a client: on the sheets, in the footer, and on the command line.

date-and-time = { $date }, { $time }
size-kilobytes = { $n } kB
size-megabytes = { $n } MB

## Earlier versions.

versions-title = Wcześniejsze wersje
versions-say = Po każdym otwarciu pliku, przed pierwszą zmianą, odkładana jest jego dotychczasowa wersja. Tutaj można obejrzeć każdą wersję i w razie potrzeby ją przywrócić.
no-versions-yet = Nie ma jeszcze żadnej. Pierwsza zostanie odłożona przed zapisaniem najbliższej zmiany, potem po jednej za każdym razem, gdy plik zostanie ponownie otwarty i zmieniony.
versions-hidden = Pozostają zamknięte do końca oceniania w sesji z { $date }, bo pokazują wcześniejsze odpowiedzi.
look-at-version = Obejrzyj
look-at-version-of = Obejrzyj wersję z { $when }
as-it-was = Stan z { $date }, { $time }: tutaj można go tylko obejrzeć
bring-back = Przywróć tę wersję
bring-back-tip = Zastępuje dzisiejszą wersję tą wcześniejszą; można to cofnąć
back-to-today = Do dzisiejszej
back-to-today-tip = Wychodzi z tej wersji i niczego nie zmienia
version-is-back = Przywrócono wersję z { $when }
version-is-the-same = Wersja z { $when } jest taka sama jak dzisiejsza, więc nic się nie zmieniło
where-version = To jest wcześniejsza wersja, { $path }. Do czasu przywrócenia można ją tylko czytać.

## Unfinished work.

changes-from-last-time = Oto zmiany w pliku { $name }, których ostatnim razem nie udało się zapisać
and-others-wait = { $others ->
    [one] { $says }. Czeka jeszcze jedna praca niedokończona.
    [few] { $says }. Czekają jeszcze { $others } prace niedokończone.
    [many] { $says }. Czeka jeszcze { $others } prac niedokończonych.
   *[other] { $says }. Czeka jeszcze { $others } pracy niedokończonej.
}
show-unfinished = Pokaż
unfinished-title = Praca niedokończona
unfinished-says = Tego nie zapisano przed zamknięciem okna. Otwarcie pozwala pracować nad tym dalej; to, co jest teraz otwarte, zostanie przedtem zachowane.
nothing-unfinished = Nic tu nie czeka. To, czego nie zapisano przed zamknięciem okna, zostaje zachowane i wraca.
no-name-given = Bez imienia
unfinished-changed = { $rated } · zmiana { $when }
unfinished-locked = Zablokowano hasłem · zmiana { $when }
unfinished-of-file = Zmiany w pliku { $name }
no-file-yet = Jeszcze bez pliku
open-unfinished = Otwórz
open-unfinished-of = Otwórz pracę niedokończoną: { $name }, zmiana { $when }
discard-unfinished = Odrzuć
discard-unfinished-of = Odrzuć pracę niedokończoną: { $name }, zmiana { $when }
discard-for-good = Odrzucić to na zawsze?
discard-it = Odrzuć
keep-it = Zachowaj

## Erasing a client.

erase-title = Usunąć dane osoby „{ $name }”?
erase-title-unnamed = Usunąć dane tej osoby?
erase-says = Tego nie można cofnąć. Z tego komputera znikną:
erases-file = Plik { $path }
erases-versions = Wszystkie odłożone wcześniejsze wersje
erases-unfinished = Cała praca niedokończona
erases-recent = Wpis wśród ostatnio otwieranych plików
beyond-reach = Poza zasięgiem Two Hats pozostają:
beyond-copies = Kopie pliku w innych miejscach, na innych komputerach lub na papierze
beyond-sync = To, co przechowuje synchronizowany folder lub program do kopii zapasowych, łącznie z historią
beyond-pages = Strony wyeksportowane lub przekazane
beyond-disk = To, co po usuniętych plikach zostaje na dysku, dopóki nie zostanie nadpisane
keep-this-client = Zachowaj dane
erase-for-good = Usuń na zawsze
erasing-now = Usuwanie…
receipt-title = Co usunięto
receipt-head = Two Hats, { $when }
receipt-nothing-gone = Niczego nie usunięto.
receipt-gone = Usunięto
receipt-left = Nie usunięto
gone-file = Plik osoby: { $path }
gone-link = Dowiązanie do niego: { $path }
gone-version = Wcześniejsza wersja z { $when }
gone-unfinished = Praca niedokończona: { $path }
gone-rest = Pozostałość po przerwanym zapisie: { $path }
gone-recent = Wpis wśród ostatnio otwieranych plików
left-because = { $what }. { $why }
left-others = Inna zawartość folderu { $what }
not-erased = Nie udało się tego usunąć ({ $why })
not-erased-other-client = Jest tam teraz coś innego i zostało nietknięte
not-erased-not-ours = To nie powstało w Two Hats, więc zostało nietknięte
not-erased-elsewhere = Otwarte w innym oknie; najpierw trzeba to tam zamknąć
not-erased-not-looked-for = Nie udało się sprawdzić, czy to istnieje ({ $why })
save-receipt = Zapisz potwierdzenie…
file-name-of-receipt = Potwierdzenie { $date }
cli-erase = Usuń plik osoby wraz z wcześniejszymi wersjami oraz pracą niedokończoną i wypisz, co usunięto
cli-erase-after =
    Tego nie można cofnąć, dlatego dzieje się to tylko z --yes. Kopie, synchronizowane foldery, przekazane strony
    i to, co po usuniętych plikach zostaje na dysku, są poza zasięgiem.
cli-erase-yes = Tak, usuń na zawsze
cli-erase-needs-yes = Niczego nie usunięto; z --yes dane tej osoby zostaną usunięte na zawsze: { $path }
