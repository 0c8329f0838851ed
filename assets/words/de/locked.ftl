## Locked files: why one is not opened. The path is put last by whoever shows it.

files-locked = Diese Datei ist mit einer Passphrase gesperrt
files-locked-otherwise = Diese Datei ist von einem anderen Programm gesperrt, und nicht mit einer Passphrase; Two Hats kann sie nicht öffnen
locked-wrong-passphrase = Das ist nicht die Passphrase dieser Datei
locked-damaged = Diese Datei ist gesperrt und nicht mehr so, wie sie geschrieben wurde: Ein Teil fehlt oder ist verändert
locked-too-much-work = Diese Datei ist so gesperrt, dass das Öffnen mehr Speicher bräuchte, als Two Hats einer Datei gibt

## The sheet that asks for a passphrase.

locked-title = Mit Passphrase gesperrt
# $name (text) the file’s name
locked-says = { $name } öffnet sich mit ihrer Passphrase.
locked-work-title = Gesperrte unfertige Arbeit
locked-work-says = Es gibt unfertige Arbeit, die gesperrt ist. Die Passphrase ihrer Person öffnet sie.
# $name (text) the file’s name
locked-work-of-says = Änderungen an { $name } ließen sich letztes Mal nicht speichern. Die Passphrase der Datei öffnet sie.
locked-version-title = Gesperrte frühere Fassung
# $name (text) "24 November 2026 at 10:42"
locked-version-says = Die Fassung vom { $name } ist mit einer Passphrase gesperrt, die vorher galt.
# $date (text) "24 November 2026"
# $time (text) "10:42"
moment-in-words = { $date } um { $time }
passphrase-field = Passphrase
show-passphrase = Eingabe zeigen
open-locked = Öffnen
opening = Wird geöffnet …
not-now = Nicht jetzt
# $name (text) the file’s name
passphrase-is-wrong = Das ist nicht die Passphrase von { $name }

## The sheet that sets a passphrase.

set-lock-title = Mit Passphrase sperren
change-lock-title = Passphrase ändern
set-lock-says = Gesperrt werden die Datei, ihre früheren Fassungen und unfertige Arbeit.
new-passphrase = Neue Passphrase
passphrase-again = Noch einmal
four-words-help = Vier Wörter ohne Zusammenhang sind leicht zu behalten und schwer zu erraten.
not-the-same = Die beiden sind noch nicht gleich.
too-short-to-protect = Zu kurz zum Schützen: mindestens acht Zeichen, besser vier Wörter ohne Zusammenhang.
strength-weak = Schwach: Das wird mit als Erstes probiert. Vier Wörter ohne Zusammenhang sind schwerer zu erraten.
strength-fair = Mittel: Das hält eine Weile. Ein weiteres Wort ohne Zusammenhang macht es stark.
strength-strong = Stark: für alle schwer zu erraten.
locking = Datei und frühere Fassungen werden gesperrt …
forgotten-says = Eine vergessene Passphrase kann niemand wiederherstellen, auch nicht, was sie sperrt.
locked-before-says = Exportierte Seiten und frühere Kopien bleiben offen, und ein Datenträger kann Spuren dessen behalten, was er ersetzt hat.
lock-after-title = Vom Bildschirm nehmen, wenn so lange nichts geschieht:
# $minutes (number) how many
lock-after-minutes = { $minutes } Minuten
lock-after-never = Nie
set-lock = Sperren
change-lock = Passphrase ändern
take-lock-away = Sperre aufheben
change-the-lock = Passphrase ändern …
change-the-lock-tip = Eine andere Passphrase, oder keine

## What is said about a lock.

locked-quietly = Mit Passphrase gesperrt
lock-is-set = Gesperrt: Von jetzt an öffnet sich diese Person nur mit ihrer Passphrase
lock-is-changed = Die Passphrase ist geändert
lock-is-gone = Die Sperre ist aufgehoben: Wer die Datei hat, kann sie lesen
# $why (text) why it could not be kept
not-locked-away = Nicht gesperrt, denn die letzten Änderungen sind noch nirgends aufbewahrt. { $why }
where-locked = Mit einer Passphrase gesperrt, ebenso die früheren Fassungen und unfertige Arbeit. Exportierte Seiten sind es nicht.
# $path (text) the file
passphrase-not-known = Nicht gespeichert, denn die Datei ist gesperrt und ihre Passphrase nicht mehr bekannt; bitte neu öffnen: { $path }
# $why (text) why not, the path last
not-relocked = Die Person ist wie gewünscht gesperrt, aber nicht alles, was neben ihrer Datei liegt. { $why }

## The command line.

cli-passphrase-file = Die Datei, deren erste Zeile die Passphrase einer gesperrten Datei ist
cli-lock = Die Datei einer Person mit einer Passphrase sperren, samt früheren Fassungen und unfertiger Arbeit
cli-lock-after =
    Die Passphrase ist die erste Zeile der Datei, die --passphrase-file nennt; gut sind vier Wörter ohne Zusammenhang.
    Eine vergessene Passphrase kann niemand wiederherstellen. Mit ihr öffnet jedes age-Programm die Datei.
    Um eine Passphrase zu ändern: erst unlock, dann lock.
cli-unlock = Die Sperre von der Datei einer Person aufheben
# $path (text) the file
cli-needs-passphrase = Diese Datei ist mit einer Passphrase gesperrt; mit --passphrase-file eine Datei nennen, in der sie steht: { $path }
# $path (text) the file
cli-locked-already = Diese Datei ist schon gesperrt: { $path }
# $path (text) the file
cli-not-locked = Diese Datei ist nicht gesperrt: { $path }
# $path (text) the file
cli-locked-now = Gesperrt: { $path }
# $path (text) the file
cli-unlocked-now = Die Sperre ist aufgehoben: { $path }
# $holds (text) "a client with 2 sessions"
cli-holds-locked = gesperrt, { $holds }
# $path (text) the passphrase's file
cli-passphrase-is-empty = Die erste Zeile der Passphrasen-Datei ist leer: { $path }
# $path (text) the passphrase's file
cli-passphrase-too-long = Die erste Zeile der Passphrasen-Datei ist länger, als eine Passphrase sein darf: { $path }
# $path (text) the passphrase's file
cli-passphrase-not-text = Die erste Zeile der Passphrasen-Datei ist kein Text in UTF-8: { $path }
# $path (text) the passphrase's file
cli-passphrase-too-short = Eine Passphrase mit weniger als acht Zeichen schützt nicht; vier Wörter ohne Zusammenhang tun es: { $path }
# $path (text) the passphrase's file
cli-passphrase-is-readable = Andere auf diesem Computer können die Passphrasen-Datei lesen: { $path }
