## The room view: what the other screen shows.

other-screens = Andere Bildschirme
command-room-window = Raumansicht
command-room-window-tip = Ein zweites Fenster für den anderen Bildschirm: das Bild und wenige große Worte, keine Notizen
command-room-here = Raumansicht in diesem Fenster
command-room-here-tip = Dasselbe über diesem Fenster, für nur einen Bildschirm oder zum Vorlesen; Esc führt zurück
command-blank-room = Raumansicht leeren
command-blank-room-tip = Der andere Bildschirm bleibt leer, bis die Ansicht wieder gezeigt wird
show-room-again = Raumansicht wieder zeigen
room-title = Two Hats, Raumansicht
room-is-shown = Raumansicht: gezeigt
room-is-blank = Raumansicht: leer
# $key (text) "Ctrl+Shift+B"
room-is-shown-tip = Der andere Bildschirm zeigt das Bild. Leeren: hier drücken oder { $key }. F11 füllt dort den Bildschirm.
# $key (text) "Ctrl+Shift+B"
room-is-blank-tip = Der andere Bildschirm ist leer. Das Bild wieder zeigen: hier drücken oder { $key }.
room-blank-here = Leer, bis die Raumansicht wieder gezeigt wird
leave-room = Raumansicht verlassen
# $date (text) "24 November 2026"
room-now = Jetzt, { $date }
# $date (text) "12 September 2026"
room-then = Damals, { $date }
# $date (text) "12 October 2026"
room-by = Bis { $date }
