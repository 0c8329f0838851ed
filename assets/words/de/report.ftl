## What is said about a session, alone or beside an earlier one, on screen and on the page.

# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
lean-short = { $name }: { $pole } überwiegt um { $steps }
# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
# $first (text) the first pole's item: "preventing problems"
# $first-rating (number) its rating
# $second (text) the second pole's item: "trying new ways"
# $second-rating (number) its rating
lean-full = { $name }: { $pole } überwiegt um { $steps } ({ $first } { $first-rating }, { $second } { $second-rating }).
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
lean-under = { $pole } überwiegt um { $steps }.

both-hats = beide Hüte
# $first (text) the first pole: "managing"
# $second (text) the second pole: "leading"
both-poles = { $first } und { $second }

# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
both-short = { $name }: { $both }, { $first-rating } und { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
both-full = { $name }: { $both } bei mehr als der Hälfte der Gelegenheiten, { $first-rating } und { $second-rating }.
# $both (text) "Both hats"
both-under = { $both } bei mehr als der Hälfte der Gelegenheiten.

# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-short = { $name }: { $both } bei weniger als der Hälfte, { $first-rating } und { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-full = { $name }: { $both } bei weniger als der Hälfte der Gelegenheiten, { $first-rating } und { $second-rating }. Für die Arbeit dieser Zeit kann das richtig sein.
# $both (text) "Both hats"
neither-under = { $both } bei weniger als der Hälfte der Gelegenheiten. Für die Arbeit dieser Zeit kann das richtig sein.

# $name (text) the dimension
# $item (text) the item that is not rated: "asking questions"
one-not-rated-short = { $name }: „{ $item }“ ist noch offen
# $name (text) the dimension
# $item (text) the item that is not rated: "asking questions"
one-not-rated-full = { $name }: „{ $item }“ ist noch offen.

# $first (text) the first pole: "managing"
# $second (text) the second pole: "leading"
nothing-stands-out = Wo beides eingeschätzt ist, liegen { $first } und { $second } höchstens zwei Stufen auseinander.

# $name (text) the dimension: "Horizon"
# $item (text) the item that moved: "pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-short = { $name }: „{ $item }“ ging von { $then } auf { $now }
# $name (text) the dimension: "Horizon"
# $item (text) the item that moved: "pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-full = { $name }: „{ $item }“ ging von { $then } auf { $now }.
# $title (text) the item that moved: "Pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-under = „{ $title }“ ging von { $then } auf { $now }.
# $name (text) the dimension: "Horizon"
# $first (text) the first pole's item: "giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-short = { $name }: „{ $first }“ ging von { $first-then } auf { $first-now }, „{ $second }“ von { $second-then } auf { $second-now }
# $name (text) the dimension: "Horizon"
# $first (text) the first pole's item: "giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-full = { $name }: „{ $first }“ ging von { $first-then } auf { $first-now }, „{ $second }“ von { $second-then } auf { $second-now }.
# $first (text) the first pole's item, capitalized: "Giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-under = „{ $first }“ ging von { $first-then } auf { $first-now }, „{ $second }“ von { $second-then } auf { $second-now }.
# $finding (text) "Horizon: pursuing far aims moved from 3 to 6."
# $moment (text) what the person wrote, in one line
finding-with-example = { $finding } Das eigene Beispiel: „{ $moment }“.

about-even = etwa gleich
# $pole (text) the pole: "managing"
a-little-more = { $pole } überwiegt leicht
# $pole (text) the pole: "managing"
# $steps (number) how far, 3 to 10
leans-to = { $pole } überwiegt um { $steps }

## Then and now: an item in a tooltip, a reader, a table.

# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-same = { $title }: { $then } damals, { $now } jetzt. Etwa gleich.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-one-step = { $title }: { $then } damals, { $now } jetzt. Eine Stufe sagt zu wenig.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-maybe = { $title }: { $then } damals, { $now } jetzt. Das kann eine Bewegung sein, kann Zufall sein.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
# $steps (number) how far, 3 to 10
row-moved = { $title }: { $then } damals, { $now } jetzt. Eine Bewegung um { $steps }.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-same-weeks = { $title }: { $then } damals, { $now } jetzt. Beide blicken zum Teil auf dieselben Wochen zurück.
# $title (text) "Trying new ways"
# $now (number) its rating now
row-not-rated-then = { $title }: damals offen, { $now } jetzt.
# $title (text) "Trying new ways"
# $then (number) its rating then
row-not-rated-now = { $title }: { $then } damals, jetzt offen.
# $title (text) "Trying new ways"
row-not-rated = { $title }: damals und jetzt offen.
# $title (text) "Trying new ways"
# $now (number) its rating now
row-not-asked-then = { $title }: damals nicht gefragt, { $now } jetzt.
# $title (text) "Trying new ways"
row-not-asked-then-not-rated = { $title }: damals nicht gefragt, jetzt offen.
# $row (text) one of the sentences above
row-worded-differently = { $row } Der Wortlaut war damals ein anderer.
# $change (text) "+1"
change-about-the-same = { $change }, etwa gleich
# $change (text) "−2"
change-maybe = { $change }, vielleicht Zufall
# $change (text) "+3"
change-moved = { $change }, bewegt
# $date (text) the day of the earlier session: "12 September 2026"
same-weeks = Diese Sitzung und die vom { $date } blicken zum Teil auf dieselben Wochen zurück; darum ist keine Bewegung genannt.
# $date (text) the day of the earlier session: "12 September 2026"
# $item (text) the item: "trying new ways"
# $seen (number) as it is seen looking back
# $recorded (number) as it was rated then
looked-back = Im Rückblick auf den { $date } steht „{ $item }“ bei { $seen }; notiert war { $recorded }. Beides gilt.
# $item (text) the item: "trying new ways"
# $seen (number) as it is seen looking back
# $recorded (number) as it was rated then
looked-back-part = { $item } { $seen } (notiert { $recorded })
# $count (number) how many are not listed
looked-back-more = { $count } weitere
# $date (text) the day of the earlier session: "12 September 2026"
# $items (text) "trying new ways 5 (recorded 3), giving tasks 6 (recorded 9)"
looked-back-several = Im Rückblick auf den { $date }: { $items }. Beides gilt.
# $items (text) "trying new ways and asking questions"
reworded = Damals anders formuliert: { $items }.
# $count (number) how many items, more than a sentence can list
reworded-many = { $count } Aussagen waren damals anders formuliert.

## Where an item is wanted, and which way it went.

# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-reached = { $title }: { $now } jetzt, { $wanted } gewünscht. Das ist wie gewünscht.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-one-step = { $title }: { $now } jetzt, { $wanted } gewünscht, also eine Stufe entfernt.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-more-often = { $title }: { $now } jetzt, { $wanted } gewünscht, also öfter.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-less-often = { $title }: { $now } jetzt, { $wanted } gewünscht, also seltener.
# $title (text) "Taking on tasks"
# $wanted (number) as it is wanted
aim-alone = { $title }: { $wanted } gewünscht.
# $title (text) "Pursuing far aims"
# $steps (number) from the first answer to the last, 3 to 10
# $sessions (number) how many answers, 3 or more
trend-rose = „{ $title }“ stieg über { $sessions } Sitzungen um { $steps }.
# $title (text) "Pursuing far aims"
# $steps (number) from the first answer to the last, 3 to 10
# $sessions (number) how many answers, 3 or more
trend-fell = „{ $title }“ sank über { $sessions } Sitzungen um { $steps }.

## To talk about: a finding with a question beside it.

# $finding (text) "Risk leans to managing by 5"
# $question (text) "Which problem that you prevented are you glad about?"
talk-with-question = { $finding }. { $question }
# $finding (text) "Risk leans to managing by 5"
talk-alone = { $finding }.
ask-what-was-different = Was war anders?

## What a copy holds and what it leaves out. Each stands in a list: "9 of 10 ratings, 2 moments and the session note".

# $rated (number) how many items are rated
# $asked (number) how many are asked
held-ratings = { $rated } von { $asked } Einschätzungen
# $count (number) how many
held-moments = { $count ->
    [one] ein Moment
   *[other] { $count } Momente
}
held-note = die Sitzungsnotiz
held-next-step = der nächste Schritt
# $date (text) the day of the earlier session: "12 September 2026"
held-earlier = die Einschätzungen vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
held-looking-back = der Rückblick auf den { $date }
# $date (text) the day of the earlier session: "12 September 2026"
held-earlier-step = der Schritt vom { $date }
# $date (text) the day of the earlier session: "12 September 2026"
left-out-rest-of-earlier = was es vom { $date } sonst gibt
left-out-looking-back = was der Rückblick zeigte
left-out-private-note = die private Notiz
left-out-hours = die Stunden
left-out-agreement = die Vereinbarung
# $count (number) how many
left-out-topics = { $count ->
    [one] ein Thema
   *[other] { $count } Themen
}
# $count (number) how many
held-targets = { $count ->
    [one] ein Wunschwert
   *[other] { $count } Wunschwerte
}
left-out-step-details = was sonst zum nächsten Schritt notiert ist
left-out-answers = Antworten von anderen
# $count (number) how many
left-out-sessions = { $count ->
    [one] eine andere Sitzung
   *[other] { $count } andere Sitzungen
}
left-out-later = was eine spätere Fassung ergänzt hat
left-out-before = was schon in der Kopie davor fehlt

## The page.

# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-by-myself = Selbst eingeschätzt, { $rated } von { $asked }
# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-and-revised = Selbst eingeschätzt, { $rated } von { $asked }, manches nach dem Vergleich geändert
# $count (number) how many ratings the copy holds
page-some-rated-by-myself = { $count ->
    [one] Selbst eingeschätzt; diese Kopie enthält eine Einschätzung
   *[other] Selbst eingeschätzt; diese Kopie enthält { $count } Einschätzungen
}
# $count (number) how many ratings the copy holds
page-some-rated-and-revised = { $count ->
    [one] Selbst eingeschätzt, manches nach dem Vergleich geändert; diese Kopie enthält eine Einschätzung
   *[other] Selbst eingeschätzt, manches nach dem Vergleich geändert; diese Kopie enthält { $count } Einschätzungen
}
# $place (text) which of the client's sessions it is: "Third session"
# $date (text) the day of the earlier session: "12 September 2026"
page-compared = { $place }, verglichen mit dem { $date }
# $date (text) the day of the earlier session: "12 September 2026"
page-compared-alone = Verglichen mit dem { $date }
# $instrument (text) the instrument's name: "Two hats"
# $source (text) where its idea comes from
page-source = { $instrument }, nach { $source }
# $date (text) the day of the session: "24 November 2026"
# $number (number) this page
# $count (number) all pages
page-head = { $date }, Seite { $number } von { $count }
# $steps (number) the rating
rating-of-ten = { $steps } von 10
# $steps (number) where the item is wanted
item-wanted = gewünscht { $steps }
# $date (text) the day of the earlier session: "12 Sep 2026"
# $steps (number) the rating then
item-then = am { $date }: { $steps }
# $date (text) the day of the earlier session: "12 Sep 2026"
item-then-not-rated = am { $date }: offen
# $date (text) the day of the earlier session: "12 Sep 2026"
item-then-not-asked = am { $date }: nicht gefragt
# $steps (number) the earlier time as it is seen now
item-looking-back = im Rückblick: { $steps }
# $first (text) "wanted 6"
# $rest (text) "on 12 Sep 2026: 7"
item-notes = { $first }; { $rest }

moments-heading = In eigenen Worten
# $text (text) what the person wrote
quoted = „{ $text }“
note-heading = Sitzungsnotiz
last-step-heading = Der Schritt vom letzten Mal
# $date (text) the day of the earlier session: "12 September 2026"
step-of-heading = Der Schritt vom { $date }
became-done = Getan
became-partly = Zum Teil getan
became-on-hold = Vertagt
became-chose-not-to = Dagegen entschieden
# $text (text) what the person wrote
in-the-way = Was geholfen hat oder im Weg war: { $text }
next-step-heading = Ein nächster Schritt
# $action (text) what the person will do
i-will = Ich werde { $action }
# $action (text) what they will do, in their own words, which begin with a capital
i-will-as-written = Ich werde: { $action }
i-will-blank = Ich werde
by-blank = bis
# $date (text) "11 December 2026"
by-date = Bis { $date }

how-to-read-heading = Wie das zu lesen ist
how-to-read-scale = Von allen Gelegenheiten des letzten Monats: Wie oft habe ich das getan? 0 heißt bei keiner, 5 bei etwa der Hälfte, 10 bei fast allen: am häufigsten, nicht am besten.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-hats = { $first } und { $second } sind zwei Hüte, jeder für sich eingeschätzt. Man trägt einen, beide oder noch keinen. Keiner ist besser, beide sind lernbar.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-poles = { $first } und { $second } sind je für sich eingeschätzt. Man tut eines, beides oder noch keines. Keines ist besser, beides ist lernbar.
how-to-read-one-pole = Es gibt keine Zahl zu erreichen. Wie oft richtig ist, hängt von der Arbeit dieser Zeit ab.
how-to-read-lean = Eine Antwort kann von selbst um ein, zwei Stufen schwanken; dass etwas überwiegt, heißt es darum ab drei Stufen. Offen heißt keine Antwort, nicht 0.
how-to-read-lean-and-move = Eine Antwort kann von selbst um ein, zwei Stufen schwanken; was überwiegt oder sich bewegt, ist darum ab drei Stufen genannt. Offen heißt keine Antwort, nicht 0.
how-to-read-move = Eine Antwort kann von selbst um ein, zwei Stufen schwanken; eine Bewegung ist darum ab drei Stufen genannt. Offen heißt keine Antwort, nicht 0.
how-to-read-step = Eine Antwort kann von selbst um ein, zwei Stufen schwanken. Offen heißt keine Antwort, nicht 0.
how-to-read-use = Das sind die eigenen Antworten, für ein Gespräch gedacht, nicht für Gehalt, Einstellung oder Kündigung.

# $parts (text) "the private note and 2 other sessions"
page-left-out = Weggelassen: { $parts }.
page-nothing-left-out = Von dieser Sitzung ist nichts weggelassen.
# $date (text) "24 November 2026"
page-made = Erstellt mit Two Hats am { $date }.
