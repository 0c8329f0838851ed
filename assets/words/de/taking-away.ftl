## What leaves the room: pictures, logo.

no-such-picture = Für dieses Bild gibt es noch nichts zu zeichnen.
logo-unreadable = Dieses Bild lässt sich nicht lesen. Ein Logo ist eine Datei in PNG, JPEG oder SVG.
logo-too-large = Dieses Bild ist größer, als ein Logo sein muss: höchstens 4 MB.

# $count (number) how many
left-out-ratings = { $count ->
    [one] eine Einschätzung
   *[other] { $count } Einschätzungen
}
# $count (number) how many sessions before the one it is compared with
held-thread = die Einschätzungen { $count ->
    [one] einer weiteren Sitzung
   *[other] von { $count } weiteren Sitzungen
}
held-sessions = die Zahl der Sitzungen

## What a copy keeps beside the page everybody knows.

# $count (number) how many sessions, this one included
# $date (text) the day of the first: "12 March 2026"
sessions-held = { $count ->
    [one] Bisher eine Sitzung, am { $date }.
   *[other] Bisher { $count } Sitzungen, die erste am { $date }.
}
table-item = Aussage
table-now = Jetzt
table-change = Änderung
table-wanted = Gewünscht
# $wanted (number) where the item is wanted
# $steps (text) how far that is: "+2"
table-wanted-by = { $wanted } ({ $steps })
table-not-asked = nicht gefragt
# $name (text) the dimension: "Guidance"
# $title (text) the item: "asking questions"
# $now (number) as it is rated
# $wanted (number) where it is wanted
step-aim = { $name }: { $title } { $now }, gewünscht { $wanted }
# $name (text) the dimension: "Guidance"
# $title (text) the item: "asking questions"
# $wanted (number) where it is wanted
step-aim-alone = { $name }: { $title }, gewünscht { $wanted }
detail-options = Andere Optionen
detail-will = Bereitschaft
detail-supporter = Unterstützung

how-to-read-use-of-client = Das sind die Antworten der Person selbst, für ein Gespräch gedacht, nicht für Gehalt, Einstellung oder Kündigung.

## Sheets to write on.

prepare-step = Der vereinbarte Schritt
prepare-step-hint = Was ist geschehen, und was hat geholfen oder war im Weg?
prepare-moments = Momente der letzten Wochen
prepare-moments-hint = Was ich getan habe, wer dabei war und was folgte
prepare-topics = Worüber ich sprechen möchte
prepare-topics-hint = In eigenen Worten, das Wichtigste zuerst

## How a page is worked out: one rule each.

# $second (text) the second pole: "leading"
# $first (text) the first pole: "managing"
# $steps (number) from how many steps on it is named
worked-out-lean = Was überwiegt, zeigt { $second } minus { $first } in einer Dimension, genannt ab { $steps } Stufen. Eine Antwort kann um eine Stufe danebenliegen, zwei um zwei bis drei.
# $both (number) from where on
# $neither (number) up to where
worked-out-pattern = Von mehr als der Hälfte ist die Rede, wo beide Antworten einer Dimension { $both } oder mehr sind; von weniger als der Hälfte, wo beide { $neither } oder weniger sind.
# $steps (number) from how many steps on it is named
# $days (number) how far apart
worked-out-change = Eine Änderung ist jetzt minus damals bei derselben Aussage. Bewegung heißt sie ab { $steps } Stufen, wo { $days } Tage oder mehr zwischen den Sitzungen liegen.
# $steps (number) how many
worked-out-maybe = Eine Änderung um { $steps } kann eine Bewegung sein, kann auch Zufall sein.
# $days (number) how far apart
worked-out-same-weeks = Sitzungen, die weniger als { $days } Tage auseinanderliegen, blicken zum Teil auf dieselben Wochen zurück; darum stehen ihre Zahlen nebeneinander, und keine Bewegung ist genannt.
# $sessions (number) how many at least
# $steps (number) how many at least
worked-out-trend = Gestiegen oder gesunken heißt es ab { $sessions } Sitzungen, ohne Stufe zurück und mit { $steps } Stufen insgesamt.
# $steps (number) how many
worked-out-looking-back = Wie eine frühere Zeit heute gesehen wird, ist genannt, wo es { $steps } Stufen oder mehr vom damals Notierten abweicht. Keines berichtigt das andere.
# $steps (number) how many
worked-out-target = Bei einer gewünschten Zahl heißt es öfter oder seltener ab { $steps } Stufen. Seltener ist ein echtes Ziel.
# $count (number) how many at most
worked-out-findings = Eine Seite sagt höchstens einen Satz je Dimension, { $count } in allem: erst Bewegungen, dann, was überwiegt. Keine Zahl ist über Dimensionen summiert oder gemittelt.
# $count (number) how many at most
worked-out-findings-one-pole = Eine Seite sagt höchstens einen Satz je Dimension, { $count } in allem. Keine Zahl ist über Dimensionen summiert oder gemittelt.
worked-out-revised = Manche Einschätzungen wurden geändert, nachdem sie mit früheren verglichen waren.

picture-too-large = Dieses Bild ist zu groß zum Zeichnen.
