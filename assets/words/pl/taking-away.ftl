## What leaves the room: pictures, logo.

no-such-picture = Na tym obrazie nie ma jeszcze nic do pokazania.
logo-unreadable = Tego obrazu nie można odczytać. Logo to plik PNG, JPEG lub SVG.
logo-too-large = Ten obraz jest większy, niż potrzeba na logo: najwyżej 4 MB.

left-out-ratings = { $count ->
    [one] jedna ocena
    [few] { $count } oceny
    [many] { $count } ocen
   *[other] { $count } oceny
}
held-thread = oceny z { $count ->
    [one] jeszcze jednej sesji
    [few] jeszcze { $count } sesji
    [many] jeszcze { $count } sesji
   *[other] jeszcze { $count } sesji
}
held-sessions = liczba odbytych sesji

## What a copy keeps beside the page everybody knows.

sessions-held = { $count ->
    [one] Odbyła się jedna sesja, { $date }.
    [few] Odbyły się { $count } sesje, pierwsza { $date }.
    [many] Odbyło się { $count } sesji, pierwsza { $date }.
   *[other] Odbyło się { $count } sesji, pierwsza { $date }.
}
table-item = Stwierdzenie
table-now = Teraz
table-change = Zmiana
table-wanted = Pożądane
table-wanted-by = { $wanted } ({ $steps })
table-not-asked = nie pytano
step-aim = { $name }: { $title } { $now }, pożądane { $wanted }
step-aim-alone = { $name }: { $title }, pożądane { $wanted }
detail-options = Inne opcje
detail-will = Gotowość
detail-supporter = Kto w tym wspiera

how-to-read-use-of-client = To własne odpowiedzi tej osoby, do rozmowy. Nie służą decyzjom o płacy, zatrudnieniu ani zwolnieniu.

## Sheets to write on.

prepare-step = Uzgodniony krok
prepare-step-hint = Co udało się zrobić i co pomogło albo przeszkodziło?
prepare-moments = Momenty z ostatnich tygodni
prepare-moments-hint = Jedno własne działanie, kto przy tym był i co było potem
prepare-topics = O czym warto porozmawiać
prepare-topics-hint = Własnymi słowami, od najważniejszego

## How a page is worked out: one rule each.

worked-out-lean = Przewaga to różnica ocen w jednym wymiarze: { $second } minus { $first }. Mowa o niej od { $steps } stopni. Jedna odpowiedź może się wahać o mniej więcej stopień, dwie o dwa do trzech.
worked-out-pattern = O ponad połowie jest mowa, gdy obie odpowiedzi w wymiarze to { $both } lub więcej; o mniej niż połowie, gdy obie to { $neither } lub mniej.
worked-out-change = Zmiana to ocena teraz minus ocena wtedy przy tym samym stwierdzeniu. Mowa o niej od { $steps } stopni, gdy sesje dzieli co najmniej { $days } dni.
worked-out-maybe = { $steps ->
    [one] Różnica o { $steps } stopień może być zmianą, a może być przypadkiem.
    [few] Różnica o { $steps } stopnie może być zmianą, a może być przypadkiem.
    [many] Różnica o { $steps } stopni może być zmianą, a może być przypadkiem.
   *[other] Różnica o { $steps } stopnia może być zmianą, a może być przypadkiem.
}
worked-out-same-weeks = Sesje, które dzieli mniej niż { $days } dni, dotyczą po części tych samych tygodni, dlatego ich liczby są obok siebie, a zmian się nie nazywa.
worked-out-trend = O wzroście lub spadku jest mowa przy co najmniej { $sessions } sesjach, bez żadnego cofnięcia i łącznie od { $steps } stopni.
worked-out-looking-back = O dzisiejszym spojrzeniu na wcześniejszy czas jest mowa, gdy od dawnego zapisu dzieli je { $steps } lub więcej stopni. Żadna z liczb nie poprawia drugiej.
worked-out-target = Przy wartości pożądanej „częściej” lub „rzadziej” pojawia się od różnicy { $steps } stopni. Rzadziej to też prawdziwy cel.
worked-out-findings = Strona mówi najwyżej jedno zdanie o wymiarze, łącznie do { $count }: najpierw zmiany, potem przewagi. Żadnych liczb się nie dodaje ani nie uśrednia między wymiarami.
worked-out-findings-one-pole = Strona mówi najwyżej jedno zdanie o wymiarze, łącznie do { $count }. Żadnych liczb się nie dodaje ani nie uśrednia między wymiarami.
worked-out-revised = Niektóre oceny zmieniono po porównaniu z wcześniejszymi.

picture-too-large = Ten obraz jest zbyt duży, by go narysować.
