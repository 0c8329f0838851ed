## The room view: what the other screen shows.

other-screens = Inne ekrany
command-room-window = Widok wspólny
command-room-window-tip = Drugie okno na drugi ekran: obraz i niewiele dużych słów, bez notatek
command-room-here = Widok wspólny w tym oknie
command-room-here-tip = To samo w tym oknie, dla jednego ekranu albo czytnika ekranu; Esc zamyka
command-blank-room = Opróżnij widok wspólny
command-blank-room-tip = Drugi ekran jest pustą kartką, aż obraz będzie znów pokazany
show-room-again = Pokaż znów widok wspólny
room-title = Two Hats, widok wspólny
room-is-shown = Widok wspólny: pokazany
room-is-blank = Widok wspólny: pusty
room-is-shown-tip = Drugi ekran pokazuje obraz. Naciśnięcie opróżnia go, tutaj albo klawiszem { $key }. Tam F11 wypełnia ekran.
room-is-blank-tip = Drugi ekran jest pustą kartką. Naciśnięcie znów pokazuje obraz, tutaj albo klawiszem { $key }.
room-blank-here = Pusta kartka, aż widok wspólny będzie znów pokazany
leave-room = Opuść widok wspólny
room-now = Teraz, { $date }
room-then = Wtedy, { $date }
room-by = Do { $date }
