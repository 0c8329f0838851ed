## The room view: what the other screen shows.

other-screens = Other screens
command-room-window = Room view
command-room-window-tip = A second window for the other screen: the picture and few large words, no notes
command-room-here = Room view in this window
command-room-here-tip = The same over this window, for one screen or a screen reader; Esc leaves it
command-blank-room = Blank the room view
command-blank-room-tip = The other screen shows plain paper until you show it again
show-room-again = Show the room view again
room-title = Two Hats, room view
room-is-shown = Room view: shown
room-is-blank = Room view: blank
# $key (text) "Ctrl+Shift+B"
room-is-shown-tip = The other screen shows the picture. Press to blank it, here or with { $key }. F11 there fills the screen.
# $key (text) "Ctrl+Shift+B"
room-is-blank-tip = The other screen shows plain paper. Press to show the picture again, here or with { $key }.
room-blank-here = Plain paper, until you show the room view again
leave-room = Leave the room view
# $date (text) "24 November 2026"
room-now = Now, { $date }
# $date (text) "12 September 2026"
room-then = Then, { $date }
# $date (text) "12 October 2026"
room-by = By { $date }
