## Why a file is not opened, or can’t be written. One sentence each; the path is put last by whoever shows it.

# $what (text) what is wrong
# $line (number) the line, from 1
# $column (number) the column, from 1
files-with-place = { $what } (Zeile { $line }, Spalte { $column })

files-empty = Diese Datei ist leer
# $megabytes (number) the most
files-too-large = Diese Datei ist größer als { $megabytes } MB; mehr öffnet Two Hats nicht
files-too-many = Diese Datei enthält mehr Werte, als eine Person oder ein Instrument hat
files-binary = Das ist keine Textdatei, also keine Datei von Two Hats
files-utf-16 = Diese Datei ist Text in UTF-16; bitte als UTF-8 speichern und dann noch einmal öffnen
files-not-utf-8 = Diese Datei ist kein Text in UTF-8; bitte als UTF-8 speichern und dann noch einmal öffnen
files-not-ours = Das ist keine Datei von Two Hats: Am Anfang steht nicht „(format: 1“
files-too-deep = Hier sind Klammern zu tief verschachtelt
# $written-by (text) "Two Hats 3.0"
# $this (text) "0.1.0"
files-later = Diese Datei stammt von { $written-by }; dies ist { $this } und zu alt, um sie zu öffnen
# $format (text) "2"
# $this (text) "0.1.0"
files-later-unsigned = Diese Datei hat das Format { $format }; dies ist Two Hats { $this } und zu alt, um sie zu öffnen
files-breaks-off = Hier bricht die Datei ab
# $found (text) what stands there
files-unexpected = „{ $found }“ ist hier nicht erwartet
files-unexpected-sign = Hier steht etwas Unerwartetes

files-wants-text = Hier ist ein Text in Anführungszeichen erwartet
files-wants-whole-number = Hier ist eine ganze Zahl erwartet
files-wants-list = Hier ist eine Liste in [ ] erwartet
files-wants-map = Hier ist eine Zuordnung in { "{" } { "}" } erwartet
files-wants-fields = Hier sind Felder in ( ) erwartet
files-wants-other = Der Wert hier ist von der falschen Art

# $part (text) the part’s name in the file
files-part =
    { $part ->
        [file] die Datei
        [agreement] die Vereinbarung
        [session] eine Sitzung
        [response] ein Antwortbogen
        [answer] eine Antwort
        [next_step] der nächste Schritt
        [outcome] ein Ausgang
        [hours] die Stunden
        [instrument] ein Instrument
        [pole] ein Pol
        [dimension] eine Dimension
        [questions] die Fragen
        [item] eine Aussage
        [anchor] ein Anker
        [copy_for] eine Angabe, für wen eine Kopie ist
        [rater] eine Angabe, wer einschätzt
        [about] eine Angabe, welche Zeit gemeint ist
        [stage] ein Stand
        [payment] eine Art der Bezahlung
        [setting] ein Rahmen
        [result] ein Ergebnis
       *[other] dieser Teil
    }
# $field (text) the field
# $part (text) "a session"
files-unknown-field = Ein Feld „{ $field }“ gibt es hier nicht: { $part }
# $field (text) the field
# $part (text) "a session"
files-missing-field = { $part } hat kein Feld „{ $field }“
# $field (text) the field
# $part (text) "a session"
files-twice-field = Das Feld „{ $field }“ steht hier zweimal: { $part }
# $word (text) the word
# $part (text) "a rater"
files-unknown-word = Erwartet ist hier { $part }, nicht „{ $word }“

# $key (text) the name
files-twice-key = „{ $key }“ steht hier zweimal
# $text (text) what stands there
files-not-an-id = „{ $text }“ ist keine Kennung: 1 bis 40 Zeichen aus a–z, 0–9 und -
# $text (text) what stands there
files-not-a-key = „{ $text }“ benennt kein Instrument: eine Kennung, @ und eine Revision, wie two-hats@1
# $text (text) what stands there
files-not-a-date = „{ $text }“ ist kein Datum wie 2026-11-24
# $number (text) what stands there
files-off-scale = { $number } liegt nicht auf der Skala von 0 bis 10 in ganzen Stufen
# $number (text) what stands there
files-off-will = { $number } liegt nicht zwischen 1 und 10 in ganzen Stufen
# $number (text) what stands there
files-not-a-revision = { $number } ist keine Revision: eine ganze Zahl ab 1
files-large-number = Eine so große Zahl lässt sich nicht genau aufbewahren
# $longest (number) the most characters
files-too-long = Dieser Text ist länger als { $longest } Zeichen
files-one-line = Dieser Text darf nur eine Zeile haben
files-control = Dieser Text enthält ein Steuerzeichen
files-blank = Dieser Text darf nicht leer sein
# $most (number) the most entries
files-too-many-entries = Diese Liste hat mehr als { $most } Einträge

files-no-session = In dieser Datei ist keine Sitzung
# $session (text) the session’s id
files-twin-session = Zwei Sitzungen haben die Kennung { $session }
# $instrument (text) "two-hats@1"
files-twin-instrument = Das Instrument { $instrument } steht zweimal in dieser Datei
# $date (text) "24 November 2026"
# $instrument (text) "two-hats@1"
files-missing-instrument = In der Sitzung vom { $date } war { $instrument } gefragt, das nicht in dieser Datei ist
# $date (text) "24 November 2026"
# $item (text) "risk.managing"
files-not-asked = Die Sitzung vom { $date } beantwortet „{ $item }“, was ihr Instrument nicht fragt
# $date (text) "24 November 2026"
# $session (text) the id of the session looked back at
files-looks-back-at-none = Die Sitzung vom { $date } blickt auf „{ $session }“ zurück, was keine andere Sitzung in dieser Datei ist
# $date (text) "24 November 2026"
# $dimension (text) "risk"
files-twin-answer = Die Sitzung vom { $date } beantwortet „{ $dimension }“ zweimal in einem Antwortbogen
# $date (text) "24 November 2026"
files-twin-response = Die Sitzung vom { $date } hat zwei Antwortbogen von derselben Seite über dieselbe Zeit

# $count (number) how many there are
files-dimension-count = Das Instrument hat { $count ->
        [one] eine Dimension
       *[other] { $count } Dimensionen
    }; es braucht 3 bis 12
# $count (number) how many there are
files-pole-count = Das Instrument hat { $count ->
        [one] einen Pol
       *[other] { $count } Pole
    }; es braucht einen oder zwei
# $pole (text) its id
files-twin-pole = Zwei Pole haben die Kennung { $pole }
# $dimension (text) its id
files-twin-dimension = Zwei Dimensionen haben die Kennung { $dimension }
# $dimension (text) its id
# $items (number) how many it has
# $poles (number) how many poles there are
files-item-count = Die Dimension „{ $dimension }“ hat { $items ->
        [one] eine Aussage
       *[other] { $items } Aussagen
    }; sie braucht { $poles ->
        [one] eine für den einen Pol
       *[other] je eine für { $poles } Pole
    }
# $pole (text) its id
files-unknown-pole = „{ $pole }“ ist kein Pol dieses Instruments
# $dimension (text) its id
# $lists (number) how many lists it has
# $poles (number) how many poles there are
files-question-lists = Die Dimension „{ $dimension }“ hat { $lists ->
        [one] eine Liste
       *[other] { $lists } Listen
    } von Fragen; sie braucht { $poles ->
        [one] eine für den einen Pol
       *[other] je eine für { $poles } Pole
    }
files-three = Diese Liste muss genau drei Einträge haben

files-unwritable = Zu dieser Person gibt es mehr, als eine Datei fasst
