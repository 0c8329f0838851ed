## The disk: one sentence a failure, the path last.

# $path (text) the file
disk-missing = Eine solche Datei gibt es nicht: { $path }
# $path (text) the folder
disk-folder = Das ist ein Ordner, keine Datei: { $path }
# $path (text) what was named
disk-not-a-file = Das ist ein Gerät oder eine Pipe, keine Datei: { $path }
# $megabytes (number) the most that is read
# $path (text) the file
disk-too-large = Diese Datei ist größer als { $megabytes } MB und wurde darum nicht geöffnet: { $path }
# $path (text) the file
disk-not-readable = Diese Datei darf hier nicht gelesen werden: { $path }
# $why (text) what the system says
# $path (text) the file
disk-read-failed = Diese Datei ließ sich nicht lesen ({ $why }): { $path }
# $path (text) the folder
disk-no-folder = Nicht gespeichert, denn diesen Ordner gibt es nicht: { $path }
# $path (text) the file
disk-not-writable = Nicht gespeichert, denn diese Datei oder ihr Ordner ist schreibgeschützt; bitte einen anderen Ort wählen: { $path }
# $path (text) the file
disk-full = Nicht gespeichert, denn der Datenträger ist voll; bitte Platz schaffen oder einen anderen Ort wählen: { $path }
# $path (text) the file
disk-exists = Nicht gespeichert, denn eine Datei dieses Namens gibt es schon: { $path }
# $path (text) the file
disk-changed = Nicht gespeichert, denn ein anderes Programm hat die Datei inzwischen geändert: { $path }
# $path (text) the file
disk-vanished = Nicht gespeichert, denn die Datei ist nicht mehr da: { $path }
# $why (text) what the system says
# $path (text) the file
disk-write-failed = Nicht gespeichert ({ $why }); bitte einen anderen Ort wählen: { $path }

## Unfinished work that could not be opened.

# $path (text) where it is kept
recovery-set-aside = Unfertige Arbeit ließ sich nicht lesen und wurde unverändert beiseitegelegt: { $path }

## The command line: what help says.

cli-about = Einschätzen, wie oft jemand steuert und wie oft vorangeht; die Form sehen, die Seite mitnehmen. Two Hats sendet nichts.
cli-after =
    Ohne Befehl öffnet sich das Fenster: mit FILE, oder mit einer Sitzung, die noch keinen Namen hat.
    Eine Datei, die wie ein Befehl heißt, wird mit ihrem Ordner genannt: ./check

    Eine Person von der ersten Sitzung bis zur Seite:
      twohats new --name "Zoë Müller" --out zoe.twohats
      twohats rate zoe.twohats risk.managing=8 risk.leading=none
      twohats done zoe.twohats
      twohats step zoe.twohats --dimension risk --action "einen Versuch wagen" --by 2026-12-11
      twohats export zoe.twohats --format text --out seite.txt
    und einige Wochen später:
      twohats new-session zoe.twohats
      twohats step zoe.twohats --outcome done

    Es endet mit 0, wenn alles getan ist, mit 1, wenn etwas abgelehnt wurde (eine Zeile sagt was, und die Datei ist
    unverändert), mit 2, wenn der Befehl nicht verstanden wurde, mit 3, wenn alles getan ist
    und sich nur die Antwort nicht ausgeben ließ (sie steht dann in der Fehlerausgabe).
    TWO_HATS_CONFIG und TWO_HATS_STATE nennen andere Ordner für Einstellungen und für unfertige Arbeit.
cli-file = Person, Kopie oder Instrument zum Öffnen
cli-client-file = Die Datei der Person
cli-instrument = Fragen, was dieses Instrument fragt, statt des eingebauten
cli-session = In dieser Sitzung, statt in der letzten
cli-looking-back = Im Rückblick auf diese frühere Sitzung, statt für jetzt

cli-new = Die Datei einer Person anlegen, mit einer Sitzung von heute
cli-new-name = Der Name der Person

cli-new-session = Eine weitere Sitzung in der Datei einer Person beginnen und ihre Kennung ausgeben
cli-new-session-after =
    Die Kennung ist das Datum, wie 2026-11-24; die zweite Sitzung eines Tages heißt 2026-11-24-2. Nur die Kennung wird
    ausgegeben, damit ein Skript mit ihr weiterarbeiten kann:
      id=$(twohats new-session zoe.twohats --date 2026-11-24)
      twohats rate zoe.twohats --session "$id" risk.managing=8
cli-new-session-date = Der Tag der Sitzung, statt heute
cli-new-session-instrument = Fragen, was dieses Instrument fragt, statt dessen, was zuletzt gefragt war

cli-sessions = Die Sitzungen in der Datei einer Person oder in einer Kopie nach Datum auflisten, eine je Zeile
cli-sessions-file = Die Datei einer Person, oder eine Kopie
cli-sessions-after =
    Fünf Spalten, mindestens zwei Leerzeichen auseinander: Kennung, Datum, Stand des Einschätzens, Zahl der
    eingeschätzten Aussagen, Stand des nächsten Schritts. Keine Einschätzung steht da: Was beim Einschätzen einer
    Sitzung verborgen ist, bleibt verborgen.

cli-rate = Aussagen in der Datei einer Person einschätzen oder leeren: alle genannten oder keine
cli-rate-after =
    Eine Einschätzung nach „done“ vermerkt die Sitzung als nach dem Vergleich geändert, wenn es eine frühere Sitzung
    gibt, die daneben zu sehen war.
cli-rate-answers = Eine Aussage mit ihrer Einschätzung von 0 bis 10, oder none: risk.managing=8

cli-moment = Einen Moment zu einer Dimension aufschreiben oder zurücknehmen
cli-moment-dimension = Die Dimension: risk
cli-moment-text = In den Worten der Person; ein leerer Text nimmt den Moment zurück

cli-done = Das Einschätzen beenden: Was verborgen war, ist von jetzt an zu sehen
cli-done-after =
    Was offen ist, bleibt offen. Noch einmal done ändert nichts.

cli-target = Angeben, wo die Person Aussagen haben möchte: alle genannten oder keine
cli-target-wanted = Eine Aussage mit der gewünschten Einschätzung von 0 bis 10, oder none: risk.managing=6

cli-topics = Aufschreiben, was die Person in eine Sitzung mitbringt, anstelle dessen, was dort steht
cli-topics-texts = Alle Themen in ihrer Reihenfolge; ein einziger leerer Text lässt keines

cli-step = Den nächsten Schritt einer Sitzung vereinbaren, oder später sagen, was daraus wurde
cli-step-usage =
    twohats step [--session <ID>] --dimension <DIMENSION> --action <TEXT> [--by <DATE>] [OPTIONS] <FILE>
           twohats step [--session <ID>] --outcome <OUTCOME> [--in-the-way <TEXT>] <FILE>
           twohats step [--session <ID>] --none <FILE>
cli-step-after =
    Ein neuer Schritt braucht --dimension und --action. Zum Ändern genügen die Teile, die sich ändern; die anderen bleiben.
      twohats step zoe.twohats --dimension risk --action "einen Versuch wagen" --by 2026-12-11 --supporter Ana
      twohats step zoe.twohats --will 7
      twohats step zoe.twohats --outcome partly --in-the-way "Zwei Freitage gingen an den neuen Plan."
cli-step-session = In dieser Sitzung, statt in der letzten; ein Ausgang gehört zur letzten, die einen Schritt hat
cli-step-dimension = Die Dimension, um die es geht: risk
cli-step-action = Was die Person tun wird; „Ich werde“ steht davor
cli-step-by = Bis wann; none nimmt es zurück
cli-step-supporter = Wer dabei hilft; ein leerer Text nimmt es zurück
cli-step-will = Wie groß die Bereitschaft ist, von 1 bis 10; none nimmt es zurück
cli-step-option = Ein anderes Vorhaben, das erwogen wurde; einmal für jedes, und ein einziger leerer Text lässt keines
cli-step-outcome = Was daraus wurde; none nimmt es zurück
cli-step-in-the-way = Was im Weg war
cli-step-none = Den ganzen Schritt zurücknehmen

cli-hours = Notieren, wie lange eine Sitzung dauerte, für die Stundenliste
cli-hours-usage =
    twohats hours [--session <ID>] --minutes <N> <--paid|--pro-bono> <--one|--group> <FILE>
           twohats hours [--session <ID>] --none <FILE>
cli-hours-after =
    Was notiert wird, tritt an die Stelle dessen, was war:
      twohats hours zoe.twohats --minutes 60 --paid --one
cli-hours-minutes = Die Dauer in Minuten, von 1 bis 1440
cli-hours-paid = Bezahlt
cli-hours-pro-bono = Unbezahlt
cli-hours-one = Mit einer Person
cli-hours-group = Mit einer Gruppe
cli-hours-none = Die Notiz zurücknehmen

cli-log = Die Stundenliste einer oder mehrerer Personen als CSV schreiben, für eine Tabellenkalkulation
cli-log-after =
    Eine Zeile je Sitzung mit notierten Stunden, nach Datum: Datum, Person, Sitzung, Minuten, Bezahlung, Rahmen. Keine
    Einschätzung und keine Notiz steht darin. Ein Name, den eine Tabellenkalkulation berechnen würde, wie =1+1, bekommt
    einen Apostroph davor.
cli-log-files = Die Dateien der Personen

cli-check = Zu jeder Datei sagen, was sie enthält, oder was an ihr nicht stimmt
cli-check-files = Die Dateien zum Ansehen

# $session (text) its id
# $path (text) the file
cli-not-to-compare = Es gibt keine frühere Sitzung { $session } zum Vergleichen, oder sie ist verborgen, solange diese eingeschätzt wird: { $path }
# $session (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-hidden = Die Sitzung { $session } ist verborgen, solange die vom { $date } eingeschätzt wird: { $path }

cli-sample = Die Datei einer Person anlegen, die es nicht gibt, zum Umsehen

cli-out = Wohin geschrieben wird; - ist die Standardausgabe
cli-force = Eine Datei dieses Namens ersetzen
cli-today = Der Tag, der als heute gilt, wie 2026-11-24

## The command line: what it answers.

# $path (text) the file
cli-written = Geschrieben: { $path }
# $count (number) how many items were named
# $date (text) "24 November 2026"
# $path (text) the file
cli-rated = { $count ->
        [one] Eine Aussage ist
       *[other] { $count } Aussagen sind
    } in der Sitzung vom { $date } gesetzt: { $path }
# $count (number) how many items were named
# $date (text) the session’s, "24 November 2026"
# $earlier (text) the id of the session looked back at
# $path (text) the file
cli-rated-back = { $count ->
        [one] Eine Aussage ist
       *[other] { $count } Aussagen sind
    } in der Sitzung vom { $date } im Rückblick auf { $earlier } gesetzt: { $path }
# $dimension (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-moment-set = Der Moment zu { $dimension } steht in der Sitzung vom { $date }: { $path }
# $dimension (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-moment-taken-back = Der Moment zu { $dimension } ist in der Sitzung vom { $date } zurückgenommen: { $path }
# $date (text) "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
# $path (text) the file
cli-done-set = Die Sitzung vom { $date } ist fertig, { $rated } von { $asked } eingeschätzt: { $path }
# $earlier (text) the id of the session looked back at
# $date (text) "24 November 2026"
# $rated (number) items rated looking back
# $asked (number) items asked in it
# $path (text) the file
cli-done-back = Der Rückblick auf { $earlier } in der Sitzung vom { $date } ist fertig, { $rated } von { $asked } eingeschätzt: { $path }
# $count (number) how many items were named
# $date (text) "24 November 2026"
# $path (text) the file
cli-targets-set = { $count ->
        [one] Ein Wunschwert ist
       *[other] { $count } Wunschwerte sind
    } in der Sitzung vom { $date } gesetzt: { $path }
# $count (number) how many there are now
# $date (text) "24 November 2026"
# $path (text) the file
cli-topics-set = { $count ->
        [0] Kein Thema steht
        [one] Ein Thema steht
       *[other] { $count } Themen stehen
    } jetzt in der Sitzung vom { $date }: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-set = Der nächste Schritt der Sitzung vom { $date } ist gesetzt: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-told = Was aus dem nächsten Schritt der Sitzung vom { $date } wurde, ist gesetzt: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-taken-back = Der nächste Schritt der Sitzung vom { $date } ist zurückgenommen: { $path }
# $minutes (number) its length
# $date (text) "24 November 2026"
# $path (text) the file
cli-hours-set = { $minutes ->
        [one] Eine Minute ist
       *[other] { $minutes } Minuten sind
    } für die Sitzung vom { $date } notiert: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-hours-taken-back = Die Stunden der Sitzung vom { $date } sind zurückgenommen: { $path }
# $sessions (number) how many have their hours noted
# $minutes (number) in all
# $path (text) the file
cli-logged = { $sessions ->
        [0] Geschrieben, obwohl zu keiner Sitzung Stunden notiert sind
        [one] Geschrieben, eine Sitzung mit { $minutes } Minuten
       *[other] Geschrieben, { $sessions } Sitzungen mit zusammen { $minutes } Minuten
    }: { $path }
# $path (text) the file
# $what (text) "a client with 2 sessions"
cli-checked = { $path }: { $what }
# $sessions (number) how many
# $date (text) the latest session’s, "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-holds-client = { $sessions ->
        [one] eine Person mit einer Sitzung, vom { $date },
       *[other] eine Person mit { $sessions } Sitzungen, die letzte vom { $date },
    } { $rated } von { $asked } eingeschätzt
# $date (text) "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-holds-copy = eine weitergegebene Kopie der Sitzung vom { $date }, { $rated } von { $asked } eingeschätzt
# $name (text) the instrument’s name
# $dimensions (number) 3 to 12
# $poles (number) 1 or 2
cli-holds-instrument = das Instrument { $name } mit { $dimensions } Dimensionen und { $poles ->
        [one] einem Pol
       *[other] { $poles } Polen
    }

## The command line: the list of sessions. No two blanks side by side: they part the columns.

cli-state-rating = wird eingeschätzt
cli-state-done = fertig
cli-state-revised = nach dem Vergleich geändert
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-state-rated = { $rated } von { $asked } eingeschätzt
cli-step-is-none = Schritt: keiner
cli-step-is-agreed = Schritt: vereinbart
cli-step-is-done = Schritt: getan
cli-step-is-partly = Schritt: zum Teil
cli-step-is-on-hold = Schritt: vertagt
cli-step-is-chose-not-to = Schritt: dagegen entschieden

## The command line: what it refuses. One line each, the path last.

# $what (text) what is wrong, a whole sentence without its full stop
# $path (text) the file
cli-refused = { $what }: { $path }
# $path (text) the file
cli-exists = Eine Datei dieses Namens gibt es schon; --force würde sie ersetzen: { $path }
# $path (text) the file
cli-over-client = Eine Seite tritt nie an die Stelle der Datei einer Person; bitte einen anderen Namen wählen: { $path }
# $path (text) the file
cli-not-a-client = Das ist ein Instrument; hier wird die Datei einer Person gebraucht: { $path }
# $path (text) the file
cli-not-an-instrument = Das ist die Datei einer Person; hier wird ein Instrument gebraucht: { $path }
# $path (text) the file
cli-copy-is-read-only = Das ist eine weitergegebene Kopie; sie lässt sich lesen und exportieren, nicht ändern: { $path }
# $session (text) its id
# $path (text) the file
cli-no-session = In dieser Datei gibt es keine Sitzung { $session }: { $path }
# $session (text) its id
# $path (text) the file
cli-twin-session = In dieser Datei gibt es schon eine Sitzung { $session }: { $path }
# $key (text) "two-hats@1"
# $path (text) the file
cli-other-instrument = Diese Datei hat ein anderes { $key }, und was es benennt, ändert sich nie: { $path }
# $session (text) its id
# $path (text) the file
cli-no-answers = In der Sitzung { $session } dieser Datei schätzt sich niemand selbst ein: { $path }
# $earlier (text) the id of the session to be looked back at
# $session (text) the id of the session in which it is
# $path (text) the file
cli-not-earlier = Die Sitzung { $earlier } liegt nicht vor der Sitzung { $session }; dort kann niemand auf sie zurückblicken: { $path }
# $earlier (text) the id of the session to be looked back at
# $session (text) the id of the session in which it is
# $path (text) the file
cli-no-look-back = In der Sitzung { $session } dieser Datei blickt noch niemand auf { $earlier } zurück: { $path }
# $session (text) its id
# $path (text) the file
cli-no-step = In der Sitzung { $session } dieser Datei gibt es keinen nächsten Schritt: { $path }
# $path (text) the file
cli-no-step-anywhere = In keiner Sitzung dieser Datei gibt es einen nächsten Schritt: { $path }
# $path (text) the file
cli-new-step-lacks = Es gibt keinen nächsten Schritt zu ändern, und ein neuer braucht --dimension und --action: { $path }
# $longest (number) in letters
# $path (text) the file
cli-too-long = Nichts ist geändert, denn ein Text ist länger als { $longest } Zeichen: { $path }
# $most (number) entries
# $path (text) the file
cli-too-many = Nichts ist geändert, denn eine Liste hätte mehr als { $most } Einträge: { $path }
# $path (text) the file
cli-control = Nichts ist geändert, denn ein Text enthält ein unlesbares Zeichen, oder ein Name einen Zeilenumbruch: { $path }
# $path (text) the file
cli-only-session = Die einzige Sitzung einer Person bleibt: { $path }
# $other (text) the file named before
# $path (text) the file
cli-same-client = Das ist noch einmal die Person aus { $other }, deren Stunden doppelt zählen würden: { $path }
# $path (text) the file
cli-log-over-client = Eine Stundenliste tritt nie an die Stelle der Datei einer Person; bitte einen anderen Namen wählen: { $path }
# $item (text) "risk.managing"
# $path (text) the file
cli-not-asked = { $item } ist in dieser Sitzung nicht gefragt: { $path }
# $path (text) the file
cli-no-page = Aus dieser Sitzung lässt sich keine Seite machen: { $path }
# $why (text) what the system says
cli-no-output = In die Standardausgabe ließ sich nicht schreiben ({ $why })
# $answer (text) what would have been printed: "2026-11-24"
cli-done-all-the-same = Der Auftrag ist ausgeführt: { $answer }
cli-name-too-long = Der Name der Person darf 120 Zeichen in einer Zeile haben
cli-no-window = Diese Fassung des Programms hat kein Fenster; twohats --help zeigt, was sie ohne eines kann

## The command line: what it did not understand.

# $text (text) what was written
cli-bad-answer = „{ $text }“ ist keine Aussage mit Einschätzung, wie risk.managing=8
# $text (text) what was written
cli-bad-rating = „{ $text }“ ist weder eine ganze Zahl von 0 bis 10 noch none
# $text (text) what was written
cli-bad-date = „{ $text }“ ist kein Datum wie 2026-11-24
# $text (text) what was written
cli-bad-session = „{ $text }“ benennt keine Sitzung; eine Sitzung heißt nach ihrem ersten Datum, wie 2026-11-24
# $item (text) "risk.managing"
cli-item-twice = { $item } ist zweimal eingeschätzt
# $text (text) what was written
cli-bad-dimension = „{ $text }“ benennt keine Dimension, wie risk
# $text (text) what was written
cli-bad-will = „{ $text }“ ist weder eine ganze Zahl von 1 bis 10 noch none
# $text (text) what was written
cli-bad-minutes = „{ $text }“ ist keine ganze Zahl von Minuten von 1 bis 1440
cli-says-nothing = darin steht nichts
cli-step-says-nothing = zum Schritt ist nichts gesagt: seine Teile nennen, oder --outcome oder --none
