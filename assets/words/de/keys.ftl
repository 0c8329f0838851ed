## Finding a command by its name, and which key asks for it.

command-palette = Befehl suchen …
command-palette-tip = Ein paar Buchstaben von dem tippen, was geschehen soll

palette-name = Befehl suchen
palette-field = Was soll geschehen?
palette-none = Kein Befehl heißt so
palette-not-now = jetzt nicht
palette-help = ↑ ↓ wählen · Eingabe führt aus · Esc schließt
# $label (text) "Export…"
# $key (text) "Ctrl+E"
palette-row-with-key = { $label }, { $key }
# $label (text) "Undo"
palette-row-not-now = { $label }, jetzt nicht

# $key (text) "E"
held-command = Strg+{ $key }
# $key (text) "E"
held-command-shift = Strg+Umschalt+{ $key }
key-enter = Eingabe

keys-hint-alone = 0–9 einschätzen · ↑ ↓ weiter · N Moment
# $key (text) "Ctrl+Enter"
go-on-hint-alone = { $key } geht weiter

keys-fixed = Diese bleiben, wie sie sind
keys-change-help = Einen Befehl wählen, um seine Taste zu ändern
# $command (text) "Export…"
# $key (text) "Ctrl+E"
key-of = { $command }: { $key }. Diese Taste ändern
# $command (text) "Hours"
key-of-none = { $command }: keine Taste. Eine vergeben
# $command (text) "Undo"
# $key (text) "Ctrl+Z"
key-kept = { $command }: { $key }. Das bleibt, wie in jedem Feld
key-none = keine Taste
key-press = Taste drücken …
# $command (text) "Export…"
key-press-name = Die neue Taste für { $command } drücken; Esc lässt sie, wie sie ist
keys-list-all = Befehle ohne Taste
key-no-key = Keine Taste
key-reset = Wie am Anfang
key-leave = So lassen
keys-reset-all = Alle Tasten wie am Anfang

key-bare = Dazu Strg halten, oder Strg und Umschalt, oder F1 bis F12 nehmen
key-bare-mac = Dazu ⌘ halten, oder ⌘ und Umschalt, oder F1 bis F12 nehmen
# $key (text) "Ctrl+C"
key-in-fields = { $key } braucht jedes Feld
# $key (text) "Ctrl+E"
# $command (text) "Export…"
key-taken = { $key } gehört zu „{ $command }“
# $key (text) "Ctrl+Z"
# $command (text) "Undo"
key-is-kept = { $key } bleibt bei „{ $command }“, wie in jedem Feld
key-take-over = Stattdessen hier verwenden
