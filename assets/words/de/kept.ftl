## Earlier versions, unfinished work, and erasing a client: on the sheets, in the footer, and on the command line.

# $date (text) "24 November 2026"
# $time (text) "10:42"
date-and-time = { $date }, { $time }
# $n (number) in kilobytes
size-kilobytes = { $n } kB
# $n (text) "1.4"
size-megabytes = { $n } MB

## Earlier versions.

versions-title = Frühere Fassungen
versions-say = Vor der ersten Änderung nach jedem Öffnen wird die Datei, wie sie ist, beiseitegelegt. Hier lässt sich eine Fassung ansehen und zurückholen.
no-versions-yet = Noch gibt es keine. Die erste wird vor dem Speichern der nächsten Änderung beiseitegelegt, danach jedes Mal eine, wenn die Datei neu geöffnet und geändert wird.
# $date (text) "24 November 2026"
versions-hidden = Bis der { $date } eingeschätzt ist, bleiben sie geschlossen, denn sie zeigen frühere Antworten.
look-at-version = Ansehen
# $when (text) "24 November 2026, 10:42"
look-at-version-of = Die Fassung vom { $when } ansehen
# $date (text) "24 November 2026"
# $time (text) "10:42"
as-it-was = So war es am { $date } um { $time }: Hier lässt es sich nur ansehen
bring-back = Zurückholen
bring-back-tip = Setzt diese Fassung an die Stelle der heutigen; lässt sich rückgängig machen
back-to-today = Zur heutigen
back-to-today-tip = Verlässt diese Fassung und ändert nichts
# $when (text) "24 November 2026, 10:42"
version-is-back = Die Fassung vom { $when } ist wieder da
# $when (text) "24 November 2026, 10:42"
version-is-the-same = Die Fassung vom { $when } ist dieselbe wie die heutige; nichts ist geändert
# $path (text) the whole path
where-version = Dies ist eine frühere Fassung, { $path }. Bis zum Zurückholen wird sie nur gelesen.

## Unfinished work.

# $name (text) the file's name
changes-from-last-time = Hier sind die Änderungen an { $name }, die sich letztes Mal nicht speichern ließen
# $says (text) what came back
# $others (number) how many other pieces wait
and-others-wait = { $others ->
    [one] { $says }. Noch ein unfertiges Stück wartet.
   *[other] { $says }. Noch { $others } unfertige Stücke warten.
}
show-unfinished = Zeigen
unfinished-title = Unfertiges
unfinished-says = Das war nicht gespeichert, als sein Fenster geschlossen wurde. Ein Stück öffnen, um daran weiterzuarbeiten; was jetzt offen ist, wird vorher aufbewahrt.
nothing-unfinished = Hier wartet nichts. Was beim Schließen eines Fensters nicht gespeichert ist, wird aufbewahrt und kommt wieder.
no-name-given = Ohne Namen
# $rated (text) "7 of 10 rated"
# $when (text) "24 November 2026, 10:42"
unfinished-changed = { $rated } · geändert { $when }
# $when (text) "24 November 2026, 10:42"
unfinished-locked = Mit Passphrase gesperrt · geändert { $when }
# $name (text) the file's name
unfinished-of-file = Änderungen an { $name }
no-file-yet = Noch keine Datei
open-unfinished = Öffnen
# $name (text) the client, or "No name given"
# $when (text) "24 November 2026, 10:42"
open-unfinished-of = Unfertige Arbeit öffnen: { $name }, geändert { $when }
discard-unfinished = Verwerfen
# $name (text) the client, or "No name given"
# $when (text) "24 November 2026, 10:42"
discard-unfinished-of = Unfertige Arbeit verwerfen: { $name }, geändert { $when }
discard-for-good = Das endgültig verwerfen?
discard-it = Verwerfen
keep-it = Behalten

## Erasing a client.

# $name (text) the client
erase-title = { $name } löschen?
erase-title-unnamed = Diese Person löschen?
erase-says = Das lässt sich nicht rückgängig machen. Von diesem Computer verschwinden:
# $path (text) the whole path
erases-file = Die Datei { $path }
erases-versions = Alle beiseitegelegten früheren Fassungen
erases-unfinished = Alle unfertige Arbeit
erases-recent = Der Eintrag unter den zuletzt geöffneten Dateien
beyond-reach = Das erreicht Two Hats nicht:
beyond-copies = Kopien der Datei an anderen Orten, auf anderen Computern oder auf Papier
beyond-sync = Was ein abgeglichener Ordner oder ein Sicherungsprogramm behält, auch dessen Verlauf
beyond-pages = Exportierte oder ausgehändigte Seiten
beyond-disk = Was der Datenträger von gelöschten Dateien behält, bis er sie überschreibt
keep-this-client = Person behalten
erase-for-good = Endgültig löschen
erasing-now = Wird gelöscht …
receipt-title = Was gelöscht ist
# $when (text) "24 November 2026, 10:42"
receipt-head = Two Hats, { $when }
receipt-nothing-gone = Nichts ist gelöscht.
receipt-gone = Gelöscht
receipt-left = Nicht gelöscht
# $path (text) the whole path
gone-file = Die Datei der Person: { $path }
# $path (text) the whole path
gone-link = Eine Verknüpfung zu ihr: { $path }
# $when (text) "24 November 2026, 10:42"
gone-version = Die frühere Fassung vom { $when }
# $path (text) the whole path
gone-unfinished = Unfertige Arbeit: { $path }
# $path (text) the whole path
gone-rest = Der Rest eines abgebrochenen Schreibens: { $path }
gone-recent = Der Eintrag unter den zuletzt geöffneten Dateien
# $what (text) what it is
# $why (text) one sentence or a few words
left-because = { $what }. { $why }
# $what (text) where the earlier versions or the unfinished work are
left-others = Was sonst in { $what } liegt
# $why (text) in a few words
not-erased = Es ließ sich nicht löschen ({ $why })
not-erased-other-client = Dort steht jetzt etwas anderes; es blieb unberührt
not-erased-not-ours = Two Hats hat es nicht angelegt; es blieb unberührt
not-erased-elsewhere = Ein anderes Fenster hat es offen; bitte zuerst dort schließen
# $why (text) in a few words
not-erased-not-looked-for = Es ließ sich nicht danach suchen ({ $why })
save-receipt = Beleg speichern …
# $date (text) "24 Nov 2026"
file-name-of-receipt = Beleg { $date }
cli-erase = Die Datei einer Person mit früheren Fassungen und unfertiger Arbeit löschen, und ausgeben, was gelöscht ist
cli-erase-after =
    Es lässt sich nicht rückgängig machen und geschieht darum nur mit --yes. Kopien, abgeglichene Ordner,
    ausgehändigte Seiten und was der Datenträger von gelöschten Dateien behält, sind nicht zu erreichen.
cli-erase-yes = Ja, löschen
# $path (text) the file
cli-erase-needs-yes = Nichts ist gelöscht; mit --yes wird diese Person endgültig gelöscht: { $path }
