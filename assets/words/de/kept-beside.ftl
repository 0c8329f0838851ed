## What is kept beside a client's file: earlier versions, unfinished work, and who has it open.

## Why something could not be done, in a few words that stand in brackets.

disk-why-not-permitted = das ist hier nicht erlaubt
disk-why-not-readable = was dort ist, darf nicht gelesen werden
disk-why-read-only = es ist schreibgeschützt
disk-why-full = der Datenträger ist voll
disk-why-other-disk = der Name führt auf einen anderen Datenträger als sein Ordner
disk-why-no-answer = der Datenträger hat nicht geantwortet, wie er sollte
disk-why-gone = es ist nicht mehr da
disk-why-not-a-file = dort kann keine Datei stehen
# $megabytes (number) the most that is read
disk-why-too-large = es ist größer als { $megabytes } MB
disk-why-no-folder = diesen Ordner gibt es nicht
disk-why-exists = eine Datei dieses Namens gibt es schon
disk-why-changed = ein anderes Programm hat es inzwischen geändert

## Earlier versions.

# $why (text) in a few words
# $path (text) the folder
backup-not-made = Gespeichert, aber die Fassung vor dieser Änderung ließ sich nicht beiseitelegen ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the folder
backups-not-listed = Nach früheren Fassungen ließ sich nicht suchen ({ $why }): { $path }
# $path (text) the file
backup-not-a-client = Das ist keine frühere Fassung zu dieser Person: { $path }

## Unfinished work.

recovery-no-name-left = zu dieser Person wartet schon zu viel unfertige Arbeit
# $why (text) in a few words
# $path (text) the folder
recovery-not-listed = Nach unfertiger Arbeit ließ sich nicht suchen ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the file
recovery-not-taken = Unfertige Arbeit ließ sich nicht öffnen und bleibt, wie sie ist ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the file
recovery-not-removed = Diese unfertige Arbeit ließ sich nicht entfernen und kommt beim nächsten Start wieder ({ $why }): { $path }
# $path (text) the file
recovery-gone = Diese unfertige Arbeit ist nicht mehr da, oder ein anderes Fenster hat sie übernommen: { $path }
# $path (text) the client's file
recovery-file-elsewhere = Diese unfertige Arbeit gehört zu einer Datei, die in einem anderen Fenster offen ist; bitte zuerst dort schließen: { $path }

## Who has a client's file open.

# $path (text) the file
not-saved-open-elsewhere = Nicht gespeichert, denn ein anderes Fenster hat diese Datei offen; bitte zuerst dort schließen oder einen anderen Namen wählen: { $path }
# $path (text) the file
cli-open-elsewhere = Nicht geändert, denn ein Fenster hat diese Person offen; bitte zuerst dort schließen: { $path }
