## What is said about a session, alone or beside an earlier one, on screen and on the page.

lean-short = { $name }: { $pole } przeważa o { $steps }
lean-full = { $name }: { $pole } przeważa o { $steps } ({ $first } { $first-rating }, { $second } { $second-rating }).
lean-under = Przeważa { $pole } o { $steps }.

both-hats = oba kapelusze
both-poles = zarówno { $first }, jak i { $second }

both-short = { $name }: { $both }, { $first-rating } i { $second-rating }
both-full = { $name }: { $both } przy ponad połowie okazji, { $first-rating } i { $second-rating }.
both-under = { $both } przy ponad połowie okazji.

neither-short = { $name }: { $both } przy mniej niż połowie, { $first-rating } i { $second-rating }
neither-full = { $name }: { $both } przy mniej niż połowie okazji, { $first-rating } i { $second-rating }. Może to pasować do pracy w tym czasie.
neither-under = { $both } przy mniej niż połowie okazji. Może to pasować do pracy w tym czasie.

one-not-rated-short = { $name }: „{ $item }” bez oceny
one-not-rated-full = { $name }: „{ $item }” bez oceny.

nothing-stands-out = Tam, gdzie są obie oceny, { $first } i { $second } różnią się najwyżej o dwa stopnie.

change-short = { $name }, zmiana: „{ $item }” z { $then } na { $now }
change-full = { $name }, zmiana: „{ $item }” z { $then } na { $now }.
change-under = { $title }: zmiana z { $then } na { $now }.
changes-short = { $name }, zmiana: „{ $first }” z { $first-then } na { $first-now }, „{ $second }” z { $second-then } na { $second-now }
changes-full = { $name }, zmiana: „{ $first }” z { $first-then } na { $first-now }, „{ $second }” z { $second-then } na { $second-now }.
changes-under = { $first }: zmiana z { $first-then } na { $first-now }; { $second }: z { $second-then } na { $second-now }.
finding-with-example = { $finding } Własny przykład: „{ $moment }”.

about-even = prawie równo
a-little-more = { $pole } nieco przeważa
leans-to = { $pole } przeważa o { $steps }

## Then and now: an item in a tooltip, a reader, a table.

row-same = { $title }: wtedy { $then }, teraz { $now }. Mniej więcej tyle samo.
row-one-step = { $title }: wtedy { $then }, teraz { $now }. Jeden stopień mówi za mało.
row-maybe = { $title }: wtedy { $then }, teraz { $now }. To może być zmiana, może być przypadek.
row-moved = { $title }: wtedy { $then }, teraz { $now }. Zmiana o { $steps }.
row-same-weeks = { $title }: wtedy { $then }, teraz { $now }. Obie oceny dotyczą po części tych samych tygodni.
row-not-rated-then = { $title }: wtedy bez oceny, teraz { $now }.
row-not-rated-now = { $title }: wtedy { $then }, teraz bez oceny.
row-not-rated = { $title }: wtedy i teraz bez oceny.
row-not-asked-then = { $title }: wtedy nie pytano, teraz { $now }.
row-not-asked-then-not-rated = { $title }: wtedy nie pytano, teraz bez oceny.
row-worded-differently = { $row } Wtedy brzmienie było inne.
change-about-the-same = { $change }, podobnie
change-maybe = { $change }, może przypadek
change-moved = { $change }, zmiana
same-weeks = Ta sesja i sesja z { $date } dotyczą po części tych samych tygodni, dlatego zmian się tu nie nazywa.
looked-back = W spojrzeniu wstecz na { $date } „{ $item }” to { $seen }; zapisano { $recorded }. Obie liczby zostają.
looked-back-part = { $item } { $seen } (zapisano { $recorded })
looked-back-more = jeszcze { $count }
looked-back-several = W spojrzeniu wstecz na { $date }: { $items }. Obie liczby zostają.
reworded = Wtedy w innym brzmieniu: { $items }.
reworded-many = { $count ->
    [one] { $count } stwierdzenie miało wtedy inne brzmienie.
    [few] { $count } stwierdzenia miały wtedy inne brzmienie.
    [many] { $count } stwierdzeń miało wtedy inne brzmienie.
   *[other] { $count } stwierdzenia miało wtedy inne brzmienie.
}

## Where an item is wanted, and which way it went.

aim-reached = { $title }: teraz { $now }, pożądane { $wanted }. Jest zgodnie z życzeniem.
aim-one-step = { $title }: teraz { $now }, pożądane { $wanted }. Dzieli je jeden stopień.
aim-more-often = { $title }: teraz { $now }, pożądane { $wanted }, czyli częściej.
aim-less-often = { $title }: teraz { $now }, pożądane { $wanted }, czyli rzadziej.
aim-alone = { $title }: pożądane { $wanted }.
trend-rose = { $title }: w ciągu { $sessions } sesji wzrost o { $steps }.
trend-fell = { $title }: w ciągu { $sessions } sesji spadek o { $steps }.

## To talk about: a finding with a question beside it.

talk-with-question = { $finding }. { $question }
talk-alone = { $finding }.
ask-what-was-different = Co było inaczej?

## What a copy holds and what it leaves out. Each stands in a list, in the nominative: „9 z 10 ocen, 2 momenty i notatka z sesji”.

held-ratings = { $rated } z { $asked } ocen
held-moments = { $count ->
    [one] jeden moment
    [few] { $count } momenty
    [many] { $count } momentów
   *[other] { $count } momentu
}
held-note = notatka z sesji
held-next-step = następny krok
held-earlier = oceny z { $date }
held-looking-back = spojrzenie wstecz na { $date }
held-earlier-step = krok z { $date }
left-out-rest-of-earlier = pozostałe zapisy z { $date }
left-out-looking-back = oceny ze spojrzenia wstecz
left-out-private-note = notatka prywatna
left-out-hours = godziny z wykazu coacha
left-out-agreement = ustalenia
left-out-topics = { $count ->
    [one] jeden temat
    [few] { $count } tematy
    [many] { $count } tematów
   *[other] { $count } tematu
}
held-targets = { $count ->
    [one] jedna wartość pożądana
    [few] { $count } wartości pożądane
    [many] { $count } wartości pożądanych
   *[other] { $count } wartości pożądanej
}
left-out-step-details = pozostałe zapisy o następnym kroku
left-out-answers = odpowiedzi innych osób
left-out-sessions = { $count ->
    [one] jedna inna sesja
    [few] { $count } inne sesje
    [many] { $count } innych sesji
   *[other] { $count } innej sesji
}
left-out-later = dodatki z późniejszej wersji
left-out-before = to, czego nie ma już w kopii źródłowej

## The page.

page-rated-by-myself = Ocena własna, { $rated } z { $asked }
page-rated-and-revised = Ocena własna, { $rated } z { $asked }, częściowo zmieniona po porównaniu
page-some-rated-by-myself = { $count ->
    [one] Ocena własna; w tej kopii jest jedna ocena
    [few] Ocena własna; w tej kopii są { $count } oceny
    [many] Ocena własna; w tej kopii jest { $count } ocen
   *[other] Ocena własna; w tej kopii jest { $count } oceny
}
page-some-rated-and-revised = { $count ->
    [one] Ocena własna, częściowo zmieniona po porównaniu; w tej kopii jest jedna ocena
    [few] Ocena własna, częściowo zmieniona po porównaniu; w tej kopii są { $count } oceny
    [many] Ocena własna, częściowo zmieniona po porównaniu; w tej kopii jest { $count } ocen
   *[other] Ocena własna, częściowo zmieniona po porównaniu; w tej kopii jest { $count } oceny
}
page-compared = { $place }, w porównaniu z dniem { $date }
page-compared-alone = Porównanie z dniem { $date }
page-source = { $instrument }, według: { $source }
page-head = { $date }, strona { $number } z { $count }
rating-of-ten = { $steps } na 10
item-wanted = pożądane { $steps }
item-then = { $date }: { $steps }
item-then-not-rated = { $date }: bez oceny
item-then-not-asked = { $date }: nie pytano
item-looking-back = spojrzenie wstecz: { $steps }
item-notes = { $first }; { $rest }

moments-heading = Własnymi słowami
quoted = „{ $text }”
note-heading = Notatka z sesji
last-step-heading = Krok z ostatniej sesji
step-of-heading = Krok z { $date }
became-done = Zrobione
became-partly = Częściowo zrobione
became-on-hold = Wstrzymane
became-chose-not-to = Świadoma rezygnacja
in-the-way = Co pomogło albo przeszkodziło: { $text }
next-step-heading = Jeden następny krok
i-will = Zamierzam { $action }
# $action (text) what they will do, in their own words, which begin with a capital
i-will-as-written = Zamierzam: { $action }
i-will-blank = Zamierzam
by-blank = do
by-date = Do { $date }

how-to-read-heading = Jak to czytać
how-to-read-scale = Spośród wszystkich okazji w ostatnim miesiącu: jak często tak robię? 0 to przy żadnej, 5 przy mniej więcej połowie, 10 przy prawie wszystkich: najczęściej, a nie najlepiej.
how-to-read-hats = { $first } i { $second } to dwa kapelusze, każdy oceniany osobno. Można nosić jeden, oba albo na razie żaden. Żaden nie jest lepszy, a obu można się nauczyć.
how-to-read-poles = { $first } i { $second } ocenia się osobno. Może to być jedno, oba albo na razie żadne. Żadne nie jest lepsze, a obu można się nauczyć.
how-to-read-one-pole = Nie ma tu liczby do osiągnięcia. To, jaka częstość jest właściwa, zależy od pracy w danym czasie.
how-to-read-lean = Jedna odpowiedź może sama z siebie wahać się o stopień lub dwa, dlatego o przewadze jest mowa od trzech stopni. Bez oceny znaczy brak odpowiedzi, nie 0.
how-to-read-lean-and-move = Jedna odpowiedź może sama z siebie wahać się o stopień lub dwa, dlatego o przewadze lub zmianie jest mowa od trzech stopni. Bez oceny znaczy brak odpowiedzi, nie 0.
how-to-read-move = Jedna odpowiedź może sama z siebie wahać się o stopień lub dwa, dlatego o zmianie jest mowa od trzech stopni. Bez oceny znaczy brak odpowiedzi, nie 0.
how-to-read-step = Jedna odpowiedź może sama z siebie wahać się o stopień lub dwa. Bez oceny znaczy brak odpowiedzi, nie 0.
how-to-read-use = To własne odpowiedzi, do rozmowy. Nie służą decyzjom o płacy, zatrudnieniu ani zwolnieniu.

page-left-out = Pominięte: { $parts }.
page-nothing-left-out = Nic z tej sesji nie jest pominięte.
page-made = Przygotowano w Two Hats { $date }.
