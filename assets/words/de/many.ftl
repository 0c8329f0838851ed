## Many clients at once, on the command line and in the window.

# $path (text) the folder
many-nobody-there = In diesem Ordner ist keine Datei einer Person: { $path }
# $place (number) which one, from 1
# $all (number) how many
# $name (text) the file’s name
many-progress = { $place } von { $all }: { $name }
# $count (number) how many were written
many-over = { $count ->
    [0] Keine Datei wurde geschrieben
    [one] Eine Datei wurde geschrieben
   *[other] { $count } Dateien wurden geschrieben
}
# $count (number) how many were written
# $refused (number) how many were not
many-over-but = { $count ->
    [0] Keine Datei wurde geschrieben
    [one] Eine Datei wurde geschrieben
   *[other] { $count } Dateien wurden geschrieben
} und { $refused ->
    [one] eine abgelehnt
   *[other] { $refused } abgelehnt
}
# $what (text) "3 files were written and one was refused"
# $path (text) the folder
many-over-in = { $what }: { $path }

## The sheet in the window.

command-export-many = Viele exportieren …
command-export-many-tip = Eine Seite von jeder Person in einem Ordner
many-title = Viele Personen exportieren
many-says = Aus jeder Datei einer Person in einem Ordner geht die letzte Sitzung in einen anderen, jede unter eigenem Namen. Was sich nicht lesen lässt, hält die anderen nicht auf.
many-from = Personen aus
many-into = In
many-no-folder = Noch kein Ordner gewählt
many-choose-from = Den Ordner mit den Dateien der Personen wählen
many-choose-into = Den Ordner wählen, in den geschrieben wird
which-folder = Welcher Ordner?
take-folder = Dieser Ordner
many-choose = Wählen …
many-for-clients = Die Personen
many-sponsor-says = Eine Kopie für Auftraggeber enthält Fokus, Vorhaben und die Zahl der Sitzungen, aber keine Einschätzung.
many-replace = Dateien gleichen Namens ersetzen
many-go = Exportieren
many-stop = Anhalten
many-begins = Ein Blick in den Ordner
many-stops-after = Es hält nach dieser Person an. Was geschrieben ist, bleibt.
many-show = Ordner öffnen
# $count (number) how many
many-not-begun = { $count ->
    [one] Eine wurde nicht begonnen, weil angehalten wurde.
   *[other] { $count } wurden nicht begonnen, weil angehalten wurde.
}
# $path (text) the file
many-exists = Eine Datei dieses Namens gibt es schon, und sie bleibt, wie sie ist: { $path }
