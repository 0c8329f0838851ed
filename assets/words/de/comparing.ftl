## Two copies of one client: what is only in one of them, what differs, and putting the two together.

the-two-copies = die zusammengeführten Fassungen
the-earlier-version = die frühere Fassung

put-together = Die beiden Fassungen sind zusammengeführt
# $path (text) the whole path
compare-not-a-client = Das ist nicht die Datei einer Person selbst, also gibt es nichts zu vergleichen: { $path }

## What differs, and what each of the two says.

# $dimension (text) "Risk"
# $pole (text) "managing"
differs-item = { $dimension }, { $pole }
# $what (text) "Risk, managing"
# $date (text) "12 September 2026"
differs-looking-back = { $what }, im Rückblick auf den { $date }
# $what (text) "Risk, managing"
differs-of-another = { $what }, von jemand anderem beantwortet
# $what (text) "Risk, managing"
differs-target = { $what }, gewünscht
# $dimension (text) "Risk"
differs-moment = Moment bei „{ $dimension }“
differs-session = Was gefragt war
differs-date = Datum der Sitzung
differs-name = Name
# $what (text) "roles"
differs-agreement = Vereinbarung: { $what }
differs-response = Antworten
differs-stage = Stand des Einschätzens
differs-step = Nächster Schritt
# $what (text) "action"
differs-step-part = Nächster Schritt: { $what }
differs-step-action = Vorhaben
differs-step-by = bis wann
differs-step-options = Optionen
differs-step-will = Bereitschaft
differs-step-supporter = Unterstützung
differs-step-outcome = was daraus wurde
differs-step-in-the-way = was im Weg war
differs-topics = Themen
differs-note = Sitzungsnotiz
differs-private-note = Private Notiz
differs-hours = Stunden
differs-extra = Etwas, das eine spätere Fassung von Two Hats geschrieben hat
# $what (text) "Risk, managing"
# $date (text) "24 November 2026"
differs-where = { $what }, { $date }
# $dimension (text) "Risk"
# $action (text) what the client will do
value-step = { $dimension }: Ich werde { $action }
# $result (text) "Partly done"
# $in-the-way (text) what got in the way
value-became = { $result }: { $in-the-way }
# $duration (text) "1 hour 30 minutes"
# $payment (text) "Paid"
# $setting (text) "One person"
value-hours = { $duration } · { $payment } · { $setting }
# $n (number) how many words it has
value-private = { $n ->
    [1] Hier nicht gezeigt: ein Wort
   *[other] Hier nicht gezeigt: { $n } Wörter
}
value-not-shown = Hier nicht gezeigt

## What is only in one of the two.

# $date (text) "24 November 2026"
# $what (text) "2 answers and the session note"
only-in-session = { $date }: { $what }
# $what (text) "the name"
only-in-all = Für alle Sitzungen: { $what }
only-whole-session = die ganze Sitzung
# $n (number) how many
only-answers = { $n ->
    [1] eine Antwort
   *[other] { $n } Antworten
}
# $n (number) how many
only-moments = { $n ->
    [1] ein Moment
   *[other] { $n } Momente
}
# $n (number) how many
only-targets = { $n ->
    [1] ein Wunschwert
   *[other] { $n } Wunschwerte
}
only-looking-back = ein Rückblick
only-of-others = was jemand anderes geantwortet hat
only-done = dass das Einschätzen fertig ist
only-step = der nächste Schritt, oder mehr davon
only-topics = die Themen
only-note = die Sitzungsnotiz
only-private-note = die private Notiz
only-hours = die Stunden
only-name = der Name
only-agreement = die Vereinbarung, oder mehr davon
only-extra = etwas, das eine spätere Fassung von Two Hats geschrieben hat

## The command line.

# $path (text) the file
cli-other-client = Das gehört zu einer anderen Person: { $path }
cli-merge = Zwei Fassungen der Datei einer Person zusammenführen
cli-merge-after =
    Was in der einen fehlt, kommt aus der anderen, Sitzung für Sitzung. Wo beide etwas sagen und nicht dasselbe, wird
    nichts geschrieben und jede solche Stelle genannt; --where-they-differ sagt, welche Fassung dort recht hat.

    Beispiel:
      twohats merge zoe.twohats zoe-vom-laptop.twohats --out zoe-zusammen.twohats
cli-merge-first = Die erste Fassung
cli-merge-second = Die zweite Fassung
cli-merge-where-they-differ = Welche Fassung recht hat, wo sie sich widersprechen
# $one (text) the first file
# $other (text) the second file
cli-merge-two-clients = Das sind zwei Personen, und die werden nicht zusammengeführt: { $one } und { $other }
# $instrument (text) "two-hats@1"
# $one (text) the first file
# $other (text) the second file
cli-merge-two-instruments = Beide haben ein { $instrument } gefragt, aber nicht dasselbe; sie werden darum nicht zusammengeführt: { $one } und { $other }
# $most (number) how many
# $one (text) the first file
# $other (text) the second file
cli-merge-too-many = Zusammen hätten sie mehr als { $most } Einträge in einer Liste: { $one } und { $other }
# $place (text) "Risk, managing, 24 November 2026"
# $first (text) what the first says
# $second (text) what the second says
cli-merge-differs = { $place }: { $first } in der ersten, { $second } in der zweiten
# $place (text) "Risk, managing, 24 November 2026"
# $hides (text) "25 November 2026"
cli-merge-differs-hidden = { $place }: nicht dasselbe; verborgen, bis die Sitzung vom { $hides } eingeschätzt ist
# $n (number) how many places
cli-merge-open = { $n ->
    [1] An einer Stelle widersprechen sie sich, und nichts ist geschrieben. --where-they-differ first oder second sagt, welche recht hat
   *[other] An { $n } Stellen widersprechen sie sich, und nichts ist geschrieben. --where-they-differ first oder second sagt, welche recht hat
}
# $path (text) the file written
# $first (number) how much only the first had
# $second (number) how much only the second had
# $differ (number) in how many places they differed
cli-merged = Geschrieben: { $path } (nur in der ersten: { $first }, nur in der zweiten: { $second }, gewählt: { $differ })

## The sheet with two copies beside each other.

compare-theirs = Vergleichen …
# $name (text) the client's name
compare-title = Zwei Fassungen: { $name }
compare-title-unnamed = Zwei Fassungen dieser Person
# $name (text) the file's name
compare-own-says = Die eine ist hier im Fenster. Die andere ist die Datei { $name }, in die inzwischen etwas anderes geschrieben hat. Zusammengeführt kommen beide in diese Datei.
# $name (text) the file's name
compare-other-says = Die eine ist hier im Fenster. Die andere ist die Datei { $name }, die bleibt, wie sie ist.
compare-same = Beide sagen dasselbe.
compare-only-here = Nur hier
compare-only-there = Nur dort
compare-all-kept = Zusammengeführt bleibt all das erhalten.
compare-differ = Wo sie sich unterscheiden
# $n (number) how many places
compare-choose = { $n ->
    [1] Eine Stelle. Was stimmt?
   *[other] { $n } Stellen. Was stimmt jeweils?
}
compare-here = Hier
compare-there = Dort
compare-both = Beides
compare-all-here = Alle von hier
compare-all-there = Alle von dort
# $place (text) "Risk, managing, 24 November 2026"
# $mine (text) "6"
# $theirs (text) "7"
compare-place = { $place }: { $mine } hier, { $theirs } dort
# $place (text) "Risk, managing, 24 November 2026"
# $says (text) "6"
compare-choice-here = { $place }: { $says }, wie es hier steht
# $place (text) "Risk, managing, 24 November 2026"
# $says (text) "7"
compare-choice-there = { $place }: { $says }, wie es dort steht
# $place (text) "Session note, 24 November 2026"
compare-choice-both = { $place }: beides, untereinander
compare-put-together = Zusammenführen
compare-keep-apart = Getrennt lassen
# $n (number) how many are still open
compare-open = { $n ->
    [1] Eine Stelle ist noch zu wählen
   *[other] { $n } Stellen sind noch zu wählen
}
# $by (text) "24 November 2026"
# $dates (text) "12 September 2026 and 3 October 2026"
compare-hidden = Der Unterschied liegt in dem, was am { $dates } gesagt wurde. Das bleibt verborgen, solange die Sitzung vom { $by } eingeschätzt wird: erst fertig einschätzen, dann noch einmal vergleichen.
# $name (text) the file's name
compare-two-people = { $name } ist die Datei einer anderen Person. Zwei Personen werden nicht zusammengeführt.
# $name (text) the file's name
# $instrument (text) "two-hats@1"
compare-two-instruments = Beide haben ein { $instrument } gefragt, aber nicht dasselbe: { $name } lässt sich nicht mit dieser Fassung zusammenführen.
# $name (text) the file's name
compare-too-much = Zusammen mit { $name } wäre das mehr, als eine Datei fassen darf.
