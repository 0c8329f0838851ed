## Finding a command by its name, and which key asks for it.

command-palette = Find a command…
command-palette-tip = Type a few letters of what you want to do

palette-name = Find a command
palette-field = What do you want to do?
palette-none = No command is called that
palette-not-now = not now
palette-help = ↑ ↓ choose · Enter does it · Esc closes
# $label (text) "Export…"
# $key (text) "Ctrl+E"
palette-row-with-key = { $label }, { $key }
# $label (text) "Undo"
palette-row-not-now = { $label }, not now

# $key (text) "E"
held-command = Ctrl+{ $key }
# $key (text) "E"
held-command-shift = Ctrl+Shift+{ $key }
key-enter = Enter

keys-hint-alone = 0–9 rate · ↑ ↓ next · N moment
# $key (text) "Ctrl+Enter"
go-on-hint-alone = { $key } goes on

keys-fixed = These stay as they are
keys-change-help = Choose a command to change its key
# $command (text) "Export…"
# $key (text) "Ctrl+E"
key-of = { $command }: { $key }. Change this key
# $command (text) "Hours"
key-of-none = { $command }: no key. Give it one
# $command (text) "Undo"
# $key (text) "Ctrl+Z"
key-kept = { $command }: { $key }. It stays, as it is in every field
key-none = no key
key-press = Press a key…
# $command (text) "Export…"
key-press-name = Press the new key for { $command }; Esc leaves it as it is
keys-list-all = Commands without a key
key-no-key = No key
key-reset = As it was
key-leave = Leave it
keys-reset-all = All keys as they were

key-bare = Hold Ctrl with it, or Ctrl and Shift, or take one of F1 to F12
key-bare-mac = Hold ⌘ with it, or ⌘ and Shift, or take one of F1 to F12
# $key (text) "Ctrl+C"
key-in-fields = Every field needs { $key }
# $key (text) "Ctrl+E"
# $command (text) "Export…"
key-taken = { $key } is the key of “{ $command }”
# $key (text) "Ctrl+Z"
# $command (text) "Undo"
key-is-kept = { $key } stays the key of “{ $command }”, as it is in every field
key-take-over = Use it here instead
