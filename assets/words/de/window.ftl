## The window.

# $name (text) the client, or the file
window-title = { $name } · Two Hats
name-hint = Name, oder ohne
name-field = Name
none-rated = noch alles offen
# $rated (number) how many are rated
# $asked (number) how many are asked
rated-of = { $rated } von { $asked } eingeschätzt
# $rated (number) how many are rated
# $asked (number) how many are asked
rated-of-short = { $rated }/{ $asked }
# $date (text) "24 November 2026"
date-button = Datum: { $date }
date-field = Datum
# $date (text) "24 November 2026"
# $session (text) "third session"
date-and-session = { $date } · { $session }
done-rating = Fertig
done-short = Fertig
done-looking-back = Rückblick fertig
leave-looking-back = Nicht jetzt
to-then-and-now = Zurück zum Aufdecken
to-the-reveal = Aufdecken
rate-again = Neu einschätzen
rate-again-tip = Was sich jetzt ändert, wird als nach dem Vergleich geändert vermerkt
start-rating = Einschätzen
compared-with = Verglichen mit dem
compared-with-short = Vgl.
# $date (text) "12 September 2026"
compared-button = Verglichen mit dem { $date }
sessions-heading = Sitzungen
# $date (text) "24 November 2026"
session-hidden = Verborgen, bis der { $date } eingeschätzt ist
sessions-hidden-yet = Sitzungen · frühere nach dem Aufdecken
session-being-rated = wird eingeschätzt
earlier-hidden = Frühere Sitzungen bleiben bis zum Ende des Einschätzens verborgen
changes-are-marked = Was sich jetzt ändert, wird als nach dem Vergleich geändert vermerkt
# $date (text) "12 September 2026"
looking-back-at = Rückblick auf den { $date }
# $date (text) "12 September"
look-back-head = Wie oft, im Monat vor dem { $date }?
looking-back-says = Was notiert ist, bleibt und ist so lange verborgen
date-of-session = Der Tag dieser Sitzung
date-like = Wie 24. November 2026 oder 2026-11-24
day-before = Der Tag davor
day-after = Der Tag danach
open-recent = Zuletzt geöffnet
session-menu = Sitzung
client-menu = Diese Person
open-elsewhere = In einem anderen Fenster geöffnet: Hier lässt es sich nur ansehen
# $does (text) what the command does
# $key (text) "Ctrl+S"
tooltip-with-key = { $does } ({ $key })

how-often-short = Im letzten Monat, von allen Gelegenheiten: Wie oft?
how-often-full = Von allen Gelegenheiten des letzten Monats: Wie oft habe ich das getan? 0 heißt bei keiner, 5 bei etwa der Hälfte, 10 bei fast allen. Jede Aussage für sich einschätzen. Gab es keine Gelegenheit, bleibt sie offen.
# $title (text) "Trying new ways"
# $pole (text) "leading"
item-and-pole = { $title }, { $pole }
not-rated-yet = noch offen
# $step (number) 0, 5 or 10
# $says (text) the anchor
# $example (text) its example
anchor-spoken = { $step }: { $says } Beispiel: { $example }
# $dimension (text) the dimension's name
one-moment = Ein Moment zu „{ $dimension }“
# $dimension (text) the dimension's name
moment-field = Moment, { $dimension }

shape-forms = Beim Einschätzen entsteht die Form
todays-ratings-kept = Die Einschätzungen von heute sind aufbewahrt. Nach dem Rückblick sind sie wieder zu sehen.
two-hats-and-room = Zwei Hüte, und Platz für beide
move-a-slider = Einen Regler bewegen, und die Form entsteht. Steuern und Vorangehen sind getrennt: eines, beides oder noch keines.
picture-hidden = Das Bild ist verborgen
show-the-picture = Bild zeigen
picture-empty = Hier entsteht beim Einschätzen ein Bild. Noch ist nichts eingeschätzt.
# $values (text) every dimension with its values
picture-spoken = Bild der Einschätzungen, von 0 bis 10. { $values }.
# $pole (text) "managing"
# $value (text) "7", or "not rated"
spoken-value = { $pole } { $value }
# $dimension (text) the dimension's name
# $values (text) "managing 7, leading 4"
spoken-dimension = { $dimension }: { $values }
# $dimension (text) the dimension's name
# $title (text) the item's title
# $steps (number) the rating
mark-tip = { $dimension } · { $title }: { $steps }

# $title (text) the item's title
# $steps (number) the rating
item-is = { $title }: { $steps }.
# $title (text) the item's title
item-is-not-rated = { $title }: offen.
# $date (text) "12 September 2026"
look-back-at = Rückblick auf den { $date } aus heutiger Sicht
look-back-legend = Ein Ring ist, was notiert war; ein senkrechter Strich ist die heutige Sicht.
to-talk-about = Zum Besprechen
nothing-to-compare = Noch fällt nichts auf. Sind beide Seiten einer Dimension eingeschätzt, steht hier, was auffällt.
# $finding (text) "Risk leans to managing by 5"
# $question (text) a coach's question
finding-and-question = { $finding }. { $question }
# $finding (text) "Risk leans to managing by 5"
finding-alone = { $finding }.
another-question = Andere Frage
# $dimension (text) the dimension's name
another-question-about = Andere Frage zu „{ $dimension }“

agree-on-a-step = Einen Schritt vereinbaren
no-step-agreed = Es wurde kein Schritt vereinbart.
step-focus = Fokus
step-i-will = Ich werde
step-by = Bis
step-hint = eine Sache, klein genug, um sie zu tun
step-needs-focus = zuerst einen Fokus wählen
next-session-opens-on-this = Damit beginnt die nächste Sitzung.
# $date (text) "24 November 2026"
became-of-it-then = Was daraus wurde, steht in der Sitzung vom { $date }.
back-to-latest = Zur letzten Sitzung
choose-focus = Wählen
no-step = Kein Schritt
# $dimension (text) the dimension's name
# $item (text) "asking questions"
focus-on-item = { $dimension }: { $item }
# $steps (number) as it is wanted
wanted = gewünscht { $steps }
# $focus (text) what is chosen
focus-button = Fokus: { $focus }
agree-heading = Wohin soll es gehen?
agree-says = Eine Marke dahin ziehen, wo sie sein soll. Auch seltener als heute ist ein echtes Ziel.
the-focus = Fokus
make-focus = Zum Fokus machen
# $dimension (text) the dimension's name
make-focus-of = „{ $dimension }“ zum Fokus machen
# $title (text) the item's title
# $pole (text) "leading"
target-of = Gewünscht: { $title }, { $pole }
pull-target = Auf die gewünschte Stelle klicken
# $line (text) what too much of it looks like
too-much-can-look-like = Zu viel davon kann so aussehen: { $line }
step-options = Optionen
# $n (number) counted from 1
option-field = Option { $n }
option-hint = was auch ginge
# $n (number) counted from 1
option-up = Option { $n } nach oben
# $n (number) counted from 1
option-down = Option { $n } nach unten
# $n (number) counted from 1
option-remove = Option { $n } entfernen
step-supporter = Unterstützung
supporter-hint = wer dabei zur Seite steht
step-will = Bereitschaft
will-ends = 1 heißt gar nicht, 10 heißt ganz.
# $n (number) from 1 to 10
will-of = Bereitschaft: { $n } von 10

over-time-short = Verlauf

table-dimension = Dimension
table-lean = Überwiegt

sends-nothing = Two Hats sendet nichts
keys-hint = 0–9 einschätzen · ↑ ↓ weiter · N Moment · F10 Menü
threshold-hint = Eine Änderung um eins sagt zu wenig; ab drei wird sie genannt
# $key (text) "Ctrl+Enter"
go-on-hint = { $key } weiter · F10 Menü
take-away = Mitnehmen
no-target-yet = noch kein Wunschwert
notice-dismiss = Schließen
open-product = Öffnen
show-in-folder = Im Ordner zeigen
choose-another-place = Anderer Ort …

## Sheets.

close = Schließen
cancel = Abbrechen
stay = Bleiben
# $name (text) the client's first name
export-of = Sitzung exportieren: { $name }
export-unnamed = Diese Sitzung exportieren
export-as = Als
format-text = Text
format-ron = RON
format-text-says = Eine Seite zum Lesen, Drucken oder Umwandeln in PDF. Öffnet sich überall.
format-ron-says = Dieselben Antworten in einer Form, die Programme lesen. Two Hats öffnet sie zum Ansehen.
this-copy-holds = Diese Kopie enthält
# $rated (number) how many are rated
# $asked (number) how many are asked
holds-ratings = Einschätzungen dieser Sitzung: { $rated } von { $asked }
# $count (number) how many ratings the copy holds
holds-some-ratings = { $count ->
    [one] Eine Einschätzung dieser Sitzung
   *[other] { $count } Einschätzungen dieser Sitzung
}
holds-next-step = Den nächsten Schritt
holds-note = Die Sitzungsnotiz
# $date (text) "12 September 2026"
holds-earlier = Einschätzungen, Rückblick und Schritt vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-ratings = Einschätzungen vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-and-look-back = Einschätzungen und Rückblick vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-and-step = Einschätzungen und Schritt vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-step = Schritt vom { $date }
# $count (number) how many targets
holds-targets = { $count ->
    [one] Einen Wunschwert: wohin es gehen soll
   *[other] { $count } Wunschwerte: wohin es gehen soll
}
holds-bars = Einfache Balken neben den Zahlen
it-leaves-out = Weggelassen ist
leaves-nothing-out = Nichts von dieser Sitzung
once-sent = Einmal versandt, lässt sich eine Kopie nicht zurückholen.
save-text = Text speichern …
save-ron = RON speichern …
unnamed-title = Diese Sitzung aufbewahren?
unnamed-says = Noch hat sie keine Datei. Aufbewahrt ist sie beim nächsten Start von Two Hats wieder da.
unsaved-title = Die letzten Änderungen sind nicht gespeichert
keep-for-next-time = Aufbewahren
discard-session = Sitzung verwerfen
discard-changes = Änderungen verwerfen
unrated-title = Fertig eingeschätzt?
# $missing (number) how many items are not rated
# $asked (number) how many are asked
unrated-says = { $missing ->
    [one] Eine von { $asked } Aussagen ist offen; auch das ist eine Antwort. Von jetzt an sind frühere Sitzungen zu sehen, und spätere Einschätzungen werden vermerkt.
   *[other] { $missing } von { $asked } Aussagen sind offen; auch das ist eine Antwort. Von jetzt an sind frühere Sitzungen zu sehen, und spätere Einschätzungen werden vermerkt.
}
keep-rating = Weiter einschätzen
show-them = Frühere Sitzungen zeigen
changed-title = Ein anderes Programm hat die Datei geändert
changed-says = Ein anderes Programm, oder ein anderer Computer mit demselben Ordner, hat nach dem Öffnen in diese Datei geschrieben. Nichts wurde überschrieben: Beide Fassungen sind noch da.
keep-mine = Diese als neue Datei behalten …
open-theirs = Die andere öffnen
replace-title = Eine Datei dieses Namens gibt es schon
# $name (text) the file's name
replace-says = { $name } ist schon da. Ersetzen lässt sich nicht rückgängig machen.
replace-file = Ersetzen
# $name (text) the file's name
replace-it = { $name } ersetzen
path-title = Welche Datei?
path-says = Dieser Computer zeigt kein Fenster zur Dateiwahl; bitte den ganzen Pfad eingeben.
path-field = Pfad
open-this = Diese öffnen
save-here = Hier speichern
note-title = Sitzungsnotiz
note-says = Die Person liest sie, wenn ihre Kopie sie enthält. Private Notizen gehören nicht hierher.

keys-title = Tasten
keys-on-track = Auf einer Linie
keys-anywhere = Überall
keys-digits = 0 bis 9
keys-digits-do = Einschätzen
keys-ten = 1, dann 0
keys-ten-do = Zehn
keys-sideways = ← →
keys-sideways-do = Eine Stufe weniger oder mehr
keys-up-down = ↑ ↓ oder Tab
keys-up-down-do = Eine Linie höher oder tiefer
keys-enter = Eingabe
keys-enter-do = Die nächste offene
keys-delete = Entf
keys-delete-do = Wieder offen
keys-n = N
keys-n-do = Einen Moment schreiben
keys-escape = Esc
keys-escape-do = Vom Feld zurück zur Linie

about-title = Two Hats
# $version (text) "0.1.0"
about-version = Version { $version }
about-idea = Steuern und Vorangehen sind zwei Hüte. Ein Mensch kann einen, beide oder keinen tragen; beide werden gebraucht, keiner ist besser, und das ändert sich mit der Zeit.
about-both = Jeder wird für sich eingeschätzt; daraus entstehen eine Form, ein Gespräch und eine Seite zum Mitnehmen.
about-not-for = Eine Antwort ist ein grobes Maß, auf etwa eine Stufe genau: gut für ein Gespräch, nicht für Gehalt, Einstellung oder Kündigung.
about-sends-nothing = Two Hats sendet nichts.
# $name (text) the instrument's name
# $key (text) "two-hats@1"
about-instrument = Hier gefragt: { $name } ({ $key })
about-licenses = MIT oder Apache-2.0. Schriften: Inter und Source Serif 4, unter der SIL Open Font License.
where-title = Wo liegt das?
where-unnamed = Diese Sitzung hat noch keine Datei. Bis zum Speichern oder Verwerfen liegt sie im eigenen Ordner des Programms und ist beim nächsten Start wieder da.
# $path (text) the whole path
where-file = In der eigenen Datei { $path }, kurz nach jeder Änderung von selbst gespeichert.
# $path (text) the whole path
where-copy = Dies ist eine weitergegebene Kopie, { $path }, und wird nur gelesen.
where-nothing-sent = Two Hats sendet nichts. Wird der Ordner von einem anderen Programm geteilt oder abgeglichen, kann jenes Programm es tun.

## Preparing a session.

# $date (text) "12 September 2026"
agreed-on = Vereinbart am { $date }
# $focus (text) the dimension's name
# $date (text) "12 October 2026"
focus-and-by = { $focus } · bis { $date }
no-action = Vereinbart wurde ein Fokus, aber kein Vorhaben.
first-session-says = Die erste Sitzung. Die nächste beginnt mit dem Schritt, der heute vereinbart wird.
no-last-step = Bisher wurde kein Schritt vereinbart. Diese Sitzung kann mit einem enden.
what-became = Was ist daraus geworden?
outcome-done = Getan
outcome-partly = Zum Teil
outcome-on-hold = Vertagt
outcome-chose-not-to = Dagegen entschieden
what-helped = Was hat geholfen oder war im Weg?
what-helped-hint = In eigenen Worten
topics-heading = Themen von heute
topics-say = In eigenen Worten, das Wichtigste zuerst
# $n (number) counted from 1
topic-field = Thema { $n }
topic-hint-first = Worum soll es gehen?
topic-hint = Und was noch?
# $n (number) counted from 1
topic-up = Thema { $n } nach oben
# $n (number) counted from 1
topic-down = Thema { $n } nach unten
# $n (number) counted from 1
topic-remove = Thema { $n } entfernen
move-up = Nach oben
move-down = Nach unten
remove-it = Entfernen
alt-up = Alt+↑
alt-down = Alt+↓

agreement-heading = Vereinbarung
agreement-says = Die Zusammenarbeit in wenigen kurzen Zeilen, zu ändern, sooft beide einig sind.
agreement-roles = Rollen
agreement-roles-hint = Wer was tut
agreement-limits = Grenzen der Vertraulichkeit
agreement-limits-hint = Was unter beiden bleibt, und was nicht
agreement-sponsor = Auftraggeber
agreement-sponsor-hint = Wer bezahlt oder um diese Sitzungen gebeten hat
agreement-copies = Wer welche Kopie bekommt
agreement-copies-hint = Was die Person mitnimmt, und was Auftraggeber sehen würden
agreement-agreed = Vereinbart am
agreed-today = Heute vereinbart
not-agreed-yet = Noch nicht vereinbart
open-agreement = Zur Vereinbarung

may-be-shared = Zum Weitergeben
never-shared = Bleibt privat
private-note-title = Private Notiz
private-note-says = Nur für eigene Gedanken: Keine Kopie enthält sie je. Da sie in der Datei der Person steht, diese Datei nicht weitergeben.

hours-title = Stunden
hours-say = Wie lange diese Sitzung dauerte, für die Stundenliste. Keine Kopie enthält das.
minutes = Minuten
# $n (number) how many
minutes-long = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
# $n (number) how many
hours-long = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
# $hours (text) "4 hours"
# $minutes (text) "30 minutes"
hours-and-minutes = { $hours } { $minutes }
# $longest (number) in minutes
minutes-limit = Von 1 bis { $longest } Minuten
hours-paid = Bezahlt
hours-not-paid = Unbezahlt
hours-one-person = Eine Person
hours-group = Eine Gruppe
all-sessions = Alle Sitzungen dieser Person
no-hours-yet = Noch keine Stunden notiert
# $paid (text) "4 hours 30 minutes"
total-paid = { $paid } bezahlt
# $unpaid (text) "1 hour"
total-not-paid = { $unpaid } unbezahlt
# $paid (text) "4 hours 30 minutes"
# $unpaid (text) "1 hour"
total-both = { $paid } bezahlt, { $unpaid } unbezahlt
take-hours-back = Zurücknehmen
save-log = Liste als CSV speichern …

## A copy without some of its ratings.

answer-left-out = nicht enthalten
ratings-left-out = einige Einschätzungen fehlen
picture-left-out = In dieser Kopie fehlen Einschätzungen, darum hat sie kein Bild.
talk-left-out = In dieser Kopie fehlen Einschätzungen; aus den enthaltenen sticht nichts hervor.
# $title (text) the item: "Trying new ways"
item-is-left-out = { $title }: nicht in dieser Kopie
