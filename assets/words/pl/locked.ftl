## Locked files: why one is not opened. The path is put last by whoever shows it.

files-locked = Ten plik jest zablokowany hasłem
files-locked-otherwise = Ten plik jest zablokowany przez inny program, nie hasłem, więc Two Hats nie może go otworzyć
locked-wrong-passphrase = To nie jest hasło tego pliku
locked-damaged = Ten plik jest zablokowany i nie jest taki, jak go zapisano: jakiejś części brakuje albo została zmieniona
locked-too-much-work = Ten plik zablokowano tak, że otwarcie wymagałoby więcej pamięci, niż Two Hats przeznacza na plik

## The sheet that asks for a passphrase.

locked-title = Zablokowano hasłem
locked-says = { $name } otwiera się po podaniu hasła.
locked-work-title = Zablokowana praca niedokończona
locked-work-says = Czeka zablokowana praca niedokończona. Otwiera ją hasło do pliku osoby, której dotyczy.
locked-work-of-says = Zmian w pliku { $name } ostatnim razem nie udało się zapisać. Otwiera je hasło tego pliku.
locked-version-title = Zablokowana wcześniejsza wersja
locked-version-says = Wersja z { $name } jest zablokowana hasłem, którego używano wcześniej.
moment-in-words = { $date }, { $time }
passphrase-field = Hasło
show-passphrase = Pokaż wpisywane znaki
open-locked = Otwórz
opening = Otwieranie…
not-now = Nie teraz
passphrase-is-wrong = To nie jest hasło pliku { $name }

## The sheet that sets a passphrase.

set-lock-title = Blokada hasłem
change-lock-title = Zmiana hasła
set-lock-says = Blokada obejmuje plik, jego wcześniejsze wersje i pracę niedokończoną.
new-passphrase = Nowe hasło
passphrase-again = Jeszcze raz
four-words-help = Cztery niezwiązane ze sobą słowa łatwo zapamiętać, a trudno odgadnąć.
not-the-same = Hasła jeszcze nie są takie same.
too-short-to-protect = Za krótkie, by chronić: co najmniej osiem znaków, lepiej cztery niezwiązane ze sobą słowa.
strength-weak = Słabe: jedno z pierwszych, których ktoś spróbuje. Cztery niezwiązane ze sobą słowa trudniej odgadnąć.
strength-fair = Średnie: wytrzyma jakiś czas. Jedno niezwiązane słowo więcej i będzie mocne.
strength-strong = Mocne: trudne do odgadnięcia dla każdego.
locking = Blokowanie pliku i jego wcześniejszych wersji…
forgotten-says = Nikt nie odzyska zapomnianego hasła ani tego, co nim zablokowano.
locked-before-says = Wyeksportowane strony i wcześniejsze kopie pozostają otwarte, a na dysku mogą zostać ślady tego, co zastąpiono.
lock-after-title = Ukryj dane po takim czasie bezczynności:
lock-after-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}
lock-after-never = Nigdy
set-lock = Zablokuj
change-lock = Zmień hasło
take-lock-away = Zdejmij blokadę
change-the-lock = Zmień hasło…
change-the-lock-tip = Inne hasło albo żadne

## What is said about a lock.

locked-quietly = Zablokowano hasłem
lock-is-set = Zablokowano: odtąd plik tej osoby otwiera tylko jego hasło
lock-is-changed = Zmieniono hasło
lock-is-gone = Zdjęto blokadę: kto ma plik, może go przeczytać
not-locked-away = Nie zablokowano, bo ostatnie zmiany nie są jeszcze nigdzie zachowane. { $why }
where-locked = Plik jest zablokowany hasłem, tak samo jego wcześniejsze wersje i praca niedokończona. Wyeksportowanych stron to nie dotyczy.
passphrase-not-known = Nie zapisano, bo plik jest zablokowany, a jego hasło nie jest już znane; trzeba otworzyć go ponownie: { $path }
not-relocked = Plik osoby zablokowano zgodnie z poleceniem, ale nie wszystko, co jest przechowywane obok niego. { $why }

## The command line.

cli-passphrase-file = Plik, którego pierwszy wiersz jest hasłem zablokowanego pliku
cli-lock = Zablokuj hasłem plik osoby, a z nim jego wcześniejsze wersje i pracę niedokończoną
cli-lock-after =
    Hasło to pierwszy wiersz pliku podanego przez --passphrase-file; warto wybrać cztery niezwiązane ze sobą słowa.
    Zapomnianego hasła nikt nie odzyska. Z tym hasłem plik otworzy każdy program age.
    Aby zmienić hasło: najpierw unlock, potem lock.
cli-unlock = Zdejmij blokadę z pliku osoby
cli-needs-passphrase = Ten plik jest zablokowany hasłem; proszę podać plik z hasłem przez --passphrase-file: { $path }
cli-locked-already = Ten plik jest już zablokowany: { $path }
cli-not-locked = Ten plik nie jest zablokowany: { $path }
cli-locked-now = Zablokowano: { $path }
cli-unlocked-now = Zdjęto blokadę: { $path }
cli-holds-locked = z blokadą: { $holds }
cli-passphrase-is-empty = Pierwszy wiersz pliku z hasłem jest pusty: { $path }
cli-passphrase-too-long = Pierwszy wiersz pliku z hasłem jest dłuższy, niż może być hasło: { $path }
cli-passphrase-not-text = Pierwszy wiersz pliku z hasłem nie jest tekstem UTF-8: { $path }
cli-passphrase-too-short = Hasło krótsze niż osiem znaków nie chroni; cztery niezwiązane ze sobą słowa już tak: { $path }
cli-passphrase-is-readable = Inni na tym komputerze mogą przeczytać plik z hasłem: { $path }
