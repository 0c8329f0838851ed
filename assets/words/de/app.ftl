## Commands: their names in the menu, and what they do.

command-new = Neue Person
command-new-tip = Mit jemand Neuem beginnen; der Name kann warten
command-open = Öffnen …
command-open-tip = Eine Person, eine Kopie oder ein Instrument öffnen
command-save = Speichern
command-save-tip = Jetzt speichern, ohne Datei zuerst eine wählen
command-save-as = Speichern unter …
command-save-as-tip = Unter einem anderen Namen speichern
command-backups = Frühere Fassungen …
command-backups-tip = Was vor Änderungen an dieser Datei beiseitegelegt wurde
command-unfinished = Unfertiges …
command-unfinished-tip = Sitzungen ohne Datei und Änderungen, die sich nicht speichern ließen
command-compare-file = Mit Datei vergleichen …
command-compare-file-tip = Zwei Fassungen der Datei dieser Person zusammenführen
command-lock = Mit Passphrase sperren …
command-lock-tip = Ohne Passphrase liest niemand die Datei dieser Person
command-lock-now = Jetzt sperren
command-lock-now-tip = Nimmt diese Person vom Bildschirm, bis die Passphrase eingegeben ist
command-erase = Person löschen …
command-erase-tip = Löscht Datei, frühere Fassungen und unfertige Arbeit von diesem Computer
command-export = Export …
command-export-tip = Eine Seite mitnehmen: als PDF, Text, Webseite, Tabelle oder Bild
command-undo = Rückgängig
command-undo-tip = Nichts rückgängig zu machen
command-redo = Wiederholen
command-redo-tip = Nichts zu wiederholen
command-radar = Radar
command-radar-tip = Eine Form für jeden Hut
command-bars = Balken
command-bars-tip = Beide Hüte auf einer Linie je Dimension
command-table = Tabelle
command-table-tip = Jede Zahl
command-hide-picture = Bild verbergen
command-hide-picture-tip = Einschätzen, ohne die Form zu sehen
command-follow-system = Wie das System
command-follow-system-tip = Hell oder dunkel, wie das System es hat
command-light = Hell
command-light-tip = Immer hell
command-dark = Dunkel
command-dark-tip = Immer dunkel
command-larger = Größer
command-larger-tip = Alles vergrößern
command-smaller = Kleiner
command-smaller-tip = Alles verkleinern
command-normal-size = Normale Größe
command-normal-size-tip = Zurück zur normalen Größe
command-new-session = Neue Sitzung
command-new-session-tip = Ein weiteres Treffen: Es beginnt beim letzten Schritt
command-prepare = Vorbereiten
command-prepare-tip = Der letzte Schritt, die Vereinbarung und die Themen von heute
command-rate = Einschätzen
command-rate-tip = Einschätzen oder ändern; frühere Sitzungen bleiben so lange verborgen
command-reveal = Aufdecken
command-reveal-tip = Das Einschätzen beenden und damals und jetzt sehen
command-look-back = Rückblick
command-look-back-tip = Die frühere Zeit aus heutiger Sicht einschätzen; was notiert ist, bleibt
command-agree = Vereinbaren
command-agree-tip = Wohin es gehen soll, ein Fokus und ein Vorhaben
command-go-on = Weiter
command-go-on-tip = Zum nächsten Teil der Sitzung
command-go-back = Zurück
command-go-back-tip = Zum Teil davor; nichts geht verloren
command-map = Karte
command-map-tip = Steuern nach rechts, Vorangehen nach oben, ein Punkt je Dimension
command-over-time = Verlauf
command-over-time-tip = Jede Aussage über die Sitzungen hinweg
command-private-note = Private Notiz
command-private-note-tip = Nur für eigene Gedanken: Keine Kopie enthält sie je
command-agreement = Vereinbarung
command-agreement-tip = Rollen, Grenzen, Auftraggeber und wer welche Kopie bekommt
command-hours = Stunden
command-hours-tip = Wie lange diese Sitzung dauerte, für die Stundenliste
command-delete-session = Sitzung löschen
command-delete-session-tip = Nimmt diese Sitzung heraus; lässt sich rückgängig machen
command-session-note = Sitzungsnotiz
command-session-note-tip = Eine Notiz, die auch die Person bekommen kann
command-where-kept = Wo liegt das?
command-where-kept-tip = Welche Dateien es gibt, und wo
command-keys = Tasten
command-keys-tip = Alle Tasten
command-about = Über Two Hats
command-about-tip = Was das ist, und worauf es beruht
command-menu = Menü
command-menu-tip = Alle Befehle mit ihren Tasten
command-quit = Beenden
command-quit-tip = Das Fenster schließen

## What the footer and the tooltips say.

# $what (text) "Trying new ways", "the name"
undo-of = Rückgängig: { $what }
# $what (text) "Trying new ways", "the name"
redo-of = Wiederholen: { $what }
# $dimension (text) the dimension's name
moment-of = der Moment bei „{ $dimension }“
the-note = die Sitzungsnotiz
the-name = der Name
the-date = das Datum
the-done = das Ende des Einschätzens
# $title (text) the item's title
the-target = der Wunsch bei „{ $title }“
the-step = der nächste Schritt
the-topics = die Themen
the-private-note = die private Notiz
the-hours = die Stunden
the-agreement = die Vereinbarung
# $date (text) "24 November 2026"
the-new-session = die Sitzung vom { $date }
the-deleted-session = die gelöschte Sitzung
copy-read-only = Eine weitergegebene Kopie: nur zum Lesen und Exportieren, nicht zum Ändern
saving = Wird gespeichert …
# $time (text) "10:42"
saved-at = Gespeichert { $time }
# $time (text) "10:42"
kept-at = Aufbewahrt { $time }, noch nicht als Datei gespeichert
kept-from-last-time = Das ist vom letzten Mal und noch nicht als Datei gespeichert
# $name (text) the file's name
exported-to = Exportiert: { $name }
# $name (text) the file's name
never-over-a-client = { $name } ist die Datei einer Person; eine Seite ersetzt nie eine solche Datei
answered-too-late = Nichts geschrieben, denn die Datei wurde geschlossen oder gesperrt, bevor der Ort gewählt war
# $what (text) "the private note"
undone = Rückgängig gemacht: { $what }
# $what (text) "the private note"
redone = Wiederholt: { $what }
# $session (text) "first session"
is-now-session = Dem Datum nach ist dies jetzt die { $session }
# $date (text) "24 November 2026"
session-deleted = Die Sitzung vom { $date } ist gelöscht
# $name (text) the name suggested
file-name-of-log = { $name } Stunden
changed-underneath = Nicht gespeichert: Ein anderes Programm hat die Datei geändert
# $date (text) "24 Nov 2026"
file-name-of-session = Sitzung { $date }
# $name (text) the name suggested
file-name-of-mine = { $name } (von hier)

## What the window's world says.

session-is-gone = Diese Sitzung gibt es bei dieser Person nicht mehr
# $path (text) the whole path
no-program-opens = Kein Programm auf diesem Computer öffnet { $path }
# $path (text) the whole path
no-folder-shown = Der Ordner lässt sich nicht zeigen: { $path }
no-place-to-keep = Nicht aufbewahrt: Dieser Computer hat keinen Ordner für unfertige Arbeit. Bitte als Datei speichern
no-display = Es gibt keinen Bildschirm für ein Fenster. Die Befehlszeile kommt ohne aus: twohats --help
dialog-open = Öffnen
dialog-save-as = Speichern unter
dialog-export = Exportieren
dialog-ours = Two-Hats-Dateien
dialog-client = Person in Two Hats
dialog-any = Alle Dateien
