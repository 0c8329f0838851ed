## Finding a command by its name, and which key asks for it.

command-palette = Znajdź polecenie…
command-palette-tip = Wystarczy kilka liter tego, co ma się stać

palette-name = Znajdź polecenie
palette-field = Co ma się stać?
palette-none = Nie ma takiego polecenia
palette-not-now = nie teraz
palette-help = ↑ ↓ wybór · Enter wykonanie · Esc zamknięcie
palette-row-with-key = { $label }, { $key }
palette-row-not-now = { $label }, nie teraz

held-command = Ctrl+{ $key }
held-command-shift = Ctrl+Shift+{ $key }
key-enter = Enter

keys-hint-alone = 0–9 ocena · ↑ ↓ dalej · N moment
go-on-hint-alone = { $key } dalej

keys-fixed = Te się nie zmieniają
keys-change-help = Wybierz polecenie, żeby zmienić jego klawisz
key-of = { $command }: { $key }. Zmień ten klawisz
key-of-none = { $command }: bez klawisza. Nadaj klawisz
key-kept = { $command }: { $key }. Bez zmian, jak w każdym polu
key-none = bez klawisza
key-press = Naciśnij klawisz…
key-press-name = Naciśnij nowy klawisz: { $command }; Esc zostawia dawny
keys-list-all = Polecenia bez klawisza
key-no-key = Bez klawisza
key-reset = Jak było
key-leave = Zostaw tak
keys-reset-all = Klawisze jak na początku

key-bare = Potrzebny jest jeszcze Ctrl albo Ctrl i Shift, lub jeden z klawiszy od F1 do F12
key-bare-mac = Potrzebny jest jeszcze ⌘ albo ⌘ i Shift, lub jeden z klawiszy od F1 do F12
key-in-fields = { $key } jest potrzebny w każdym polu
key-taken = { $key } to klawisz polecenia „{ $command }”
key-is-kept = { $key } pozostaje klawiszem polecenia „{ $command }”, jak w każdym polu
key-take-over = Użyj go tutaj
