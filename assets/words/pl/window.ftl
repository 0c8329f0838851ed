## The window.

window-title = { $name } · Two Hats
name-hint = Imię, można pominąć
name-field = Imię
none-rated = jeszcze bez ocen
rated-of = oceniono { $rated } z { $asked }
rated-of-short = { $rated } z { $asked }
date-button = Data: { $date }
date-field = Data
date-and-session = { $date } · { $session }
done-rating = Oceny gotowe
done-short = Gotowe
done-looking-back = Spojrzenie wstecz gotowe
leave-looking-back = Nie teraz
to-then-and-now = Do odsłonięcia
to-the-reveal = Odsłoń
rate-again = Oceń ponownie
rate-again-tip = To, co się teraz zmieni, będzie oznaczone jako zmienione po porównaniu
start-rating = Zacznij oceniać
compared-with = Porównanie z dniem
compared-with-short = Por.
compared-button = Porównanie z dniem { $date }
sessions-heading = Sesje
session-hidden = Ukryta do końca oceniania sesji z { $date }
sessions-hidden-yet = Sesje · wcześniejsze po odsłonięciu
session-being-rated = trwa ocenianie
earlier-hidden = Wcześniejsze sesje są ukryte do końca oceniania
changes-are-marked = To, co się teraz zmieni, będzie oznaczone jako zmienione po porównaniu
looking-back-at = Spojrzenie wstecz na { $date }
look-back-head = Jak często w miesiącu przed { $date }?
looking-back-says = To, co zapisano, zostaje i jest na ten czas ukryte
date-of-session = Dzień tej sesji
date-like = Na przykład 24 listopada 2026 albo 2026-11-24
day-before = Dzień wcześniej
day-after = Dzień później
open-recent = Otwórz ostatnie
session-menu = Sesja
client-menu = Ta osoba
open-elsewhere = Otwarte w innym oknie: tutaj można tylko przeglądać
tooltip-with-key = { $does } ({ $key })

how-often-short = W ostatnim miesiącu: przy ilu okazjach?
how-often-full = Spośród wszystkich okazji w ostatnim miesiącu: jak często tak robię? 0 to przy żadnej okazji, 5 przy mniej więcej połowie, 10 przy prawie wszystkich. Każde stwierdzenie ocenia się osobno. Nie było okazji? Zostaje bez oceny.
item-and-pole = { $title }, { $pole }
not-rated-yet = jeszcze bez oceny
anchor-spoken = { $step }: { $says } Przykład: { $example }
one-moment = Jeden moment: { $dimension }
moment-field = Moment, { $dimension }

shape-forms = Kształt powstaje w miarę oceniania
todays-ratings-kept = Dzisiejsze oceny są zachowane. Pokażą się znów, gdy spojrzenie wstecz będzie gotowe.
two-hats-and-room = Dwa kapelusze i miejsce na oba
move-a-slider = Wystarczy przesunąć suwak, a powstanie tu kształt. Zarządzanie i przewodzenie ocenia się osobno: jedno, oba albo na razie żadne.
picture-hidden = Obraz jest ukryty
show-the-picture = Pokaż obraz
picture-empty = W miarę oceniania powstaje tu obraz. Na razie nie ma żadnej oceny.
picture-spoken = Obraz ocen, od 0 do 10. { $values }.
spoken-value = { $pole } { $value }
spoken-dimension = { $dimension }: { $values }
mark-tip = { $dimension } · { $title }: { $steps }

item-is = { $title }: { $steps }.
item-is-not-rated = { $title }: bez oceny.
look-back-at = Spójrz wstecz na { $date } z dzisiejszej perspektywy
look-back-legend = Kółko to dawny zapis, pionowa kreska to dzisiejsze spojrzenie.
to-talk-about = Do rozmowy
nothing-to-compare = Na razie nic się nie wyróżnia. Gdy obie strony wymiaru mają oceny, widać tu, co się wyróżnia.
finding-and-question = { $finding }. { $question }
finding-alone = { $finding }.
another-question = Inne pytanie
another-question-about = Inne pytanie: { $dimension }

agree-on-a-step = Uzgodnij jeden krok
no-step-agreed = Nie uzgodniono kroku.
step-focus = Obszar
step-i-will = Zamierzam
step-by = Do
step-hint = zrobić jedną rzecz, małą i wykonalną
step-needs-focus = najpierw wybierz obszar
next-session-opens-on-this = Od tego zacznie się następna sesja.
became-of-it-then = Co z tego wyszło, zapisano w sesji z { $date }.
back-to-latest = Do ostatniej sesji
choose-focus = Wybierz
no-step = Bez kroku
focus-on-item = { $dimension }: { $item }
wanted = pożądane { $steps }
focus-button = Obszar: { $focus }
agree-heading = Dokąd to ma zmierzać?
agree-says = Znacznik można przeciągnąć tam, gdzie ma być. Rzadziej niż dziś to też prawdziwy cel.
the-focus = Obszar
make-focus = Wybierz jako obszar
make-focus-of = Wybierz jako obszar: { $dimension }
target-of = Pożądane: { $title }, { $pole }
pull-target = Kliknij w pożądanym miejscu
too-much-can-look-like = Nadmiar może wyglądać tak: { $line }
step-options = Opcje
option-field = Opcja { $n }
option-hint = co jeszcze można zrobić
option-up = Opcja { $n } w górę
option-down = Opcja { $n } w dół
option-remove = Usuń opcję { $n }
step-supporter = Wsparcie
supporter-hint = kto w tym wspiera
step-will = Gotowość
will-ends = 1 to wcale, 10 to w pełni.
will-of = Gotowość: { $n } na 10

over-time-short = Czas

table-dimension = Wymiar
table-lean = Przewaga

sends-nothing = Two Hats niczego nie wysyła
keys-hint = 0–9 ocena · ↑ ↓ dalej · N moment · F10 menu
threshold-hint = Zmiana o jeden stopień mówi za mało; od trzech jest nazwana
go-on-hint = { $key } dalej · F10 menu
take-away = Do zabrania
no-target-yet = jeszcze bez wartości
notice-dismiss = Zamknij
open-product = Otwórz
show-in-folder = Pokaż w folderze
choose-another-place = Wybierz inne miejsce

## Sheets.

close = Zamknij
cancel = Anuluj
stay = Zostań
export-of = Eksport sesji: { $name }
export-unnamed = Eksport tej sesji
export-as = Jako
format-text = Tekst
format-ron = RON
format-text-says = Strona do czytania, drukowania albo zamiany na PDF. Otwiera się wszędzie.
format-ron-says = Te same odpowiedzi w postaci, którą czytają programy. Two Hats otwiera ją do przeglądania.
this-copy-holds = W tej kopii
holds-ratings = Oceny z tej sesji: { $rated } z { $asked }
holds-some-ratings = { $count ->
    [one] Jedna ocena z tej sesji
    [few] { $count } oceny z tej sesji
    [many] { $count } ocen z tej sesji
   *[other] { $count } oceny z tej sesji
}
holds-next-step = Następny krok
holds-note = Notatka z sesji
holds-earlier = Oceny, spojrzenie wstecz i krok z { $date }
holds-earlier-ratings = Oceny z { $date }
holds-earlier-and-look-back = Oceny i spojrzenie wstecz z { $date }
holds-earlier-and-step = Oceny i krok z { $date }
holds-earlier-step = Krok z { $date }
holds-targets = { $count ->
    [one] Jedna wartość pożądana: dokąd to ma zmierzać
    [few] { $count } wartości pożądane: dokąd to ma zmierzać
    [many] { $count } wartości pożądanych: dokąd to ma zmierzać
   *[other] { $count } wartości pożądanej: dokąd to ma zmierzać
}
holds-bars = Proste paski obok liczb
it-leaves-out = Pominięte
leaves-nothing-out = Nic z tej sesji
once-sent = Raz wysłanej kopii nie da się już cofnąć.
save-text = Zapisz tekst…
save-ron = Zapisz RON…
unnamed-title = Zachować tę sesję?
unnamed-says = Nie ma jeszcze pliku. Zachowana na później, będzie tu znów przy następnym uruchomieniu Two Hats.
unsaved-title = Ostatnie zmiany nie są zapisane
keep-for-next-time = Zachowaj na później
discard-session = Odrzuć tę sesję
discard-changes = Odrzuć te zmiany
unrated-title = Oceny gotowe?
unrated-says = { $missing ->
    [one] Jedno z { $asked } stwierdzeń jest bez oceny, co też jest odpowiedzią. Od teraz widać wcześniejsze sesje, a późniejsze oceny będą oznaczone.
    [few] { $missing } z { $asked } stwierdzeń są bez oceny, co też jest odpowiedzią. Od teraz widać wcześniejsze sesje, a późniejsze oceny będą oznaczone.
    [many] { $missing } z { $asked } stwierdzeń jest bez oceny, co też jest odpowiedzią. Od teraz widać wcześniejsze sesje, a późniejsze oceny będą oznaczone.
   *[other] { $missing } z { $asked } stwierdzeń jest bez oceny, co też jest odpowiedzią. Od teraz widać wcześniejsze sesje, a późniejsze oceny będą oznaczone.
}
keep-rating = Oceniaj dalej
show-them = Pokaż wcześniejsze sesje
changed-title = Ten plik zmieniono poza tym oknem
changed-says = Inny program albo inny komputer, który ma dostęp do tego folderu, zapisał ten plik po jego otwarciu tutaj. Niczego nie nadpisano: obie wersje nadal są.
keep-mine = Zachowaj moją jako nowy plik…
open-theirs = Otwórz tamtą
replace-title = Plik o tej nazwie już istnieje
replace-says = { $name } już istnieje. Zastąpienia nie da się cofnąć.
replace-file = Zastąp
replace-it = Zastąp plik { $name }
path-title = Który plik?
path-says = Ten komputer nie pokazuje okna wyboru pliku, dlatego trzeba wpisać całą ścieżkę.
path-field = Ścieżka
open-this = Otwórz ten plik
save-here = Zapisz tutaj
note-title = Notatka z sesji
note-says = Osoba czyta ją, gdy jest w jej kopii. To nie miejsce na notatki prywatne.

keys-title = Klawisze
keys-on-track = Na suwaku
keys-anywhere = Wszędzie
keys-digits = 0 do 9
keys-digits-do = Ocena
keys-ten = 1, potem 0
keys-ten-do = Dziesięć
keys-sideways = ← →
keys-sideways-do = Jeden stopień mniej lub więcej
keys-up-down = ↑ ↓ lub Tab
keys-up-down-do = Suwak wyżej lub niżej
keys-enter = Enter
keys-enter-do = Następne bez oceny
keys-delete = Delete
keys-delete-do = Znów bez oceny
keys-n = N
keys-n-do = Zapisanie momentu
keys-escape = Esc
keys-escape-do = Z pola z powrotem na suwak

about-title = Two Hats
about-version = Wersja { $version }
about-idea = Zarządzanie i przewodzenie to dwa kapelusze. Jedna osoba może nosić jeden z nich, oba albo żaden; oba są potrzebne, żaden nie jest lepszy, a z czasem się to zmienia.
about-both = Każdy z nich ocenia się osobno. Powstaje kształt, z niego rozmowa, a na koniec strona do zabrania.
about-not-for = Jedna odpowiedź to miara przybliżona, z dokładnością do mniej więcej stopnia w obie strony. Służy rozmowie, a nie decyzjom o płacy, zatrudnieniu czy zwolnieniu.
about-sends-nothing = Two Hats niczego nie wysyła.
about-instrument = Kwestionariusz w tej sesji: { $name } ({ $key })
about-licenses = MIT albo Apache-2.0. Kroje pisma: Inter i Source Serif 4, na licencji SIL Open Font License.
where-title = Gdzie to jest zapisane?
where-unnamed = Ta sesja nie ma jeszcze pliku. Do czasu zapisania albo odrzucenia czeka we własnym folderze programu i wraca przy następnym uruchomieniu.
where-file = We własnym pliku { $path }. Zapisuje się sam, chwilę po każdej zmianie.
where-copy = To przekazana kopia, { $path }, tylko do odczytu.
where-nothing-sent = Two Hats niczego nie wysyła. Jeśli folder udostępnia lub synchronizuje inny program, to ten program może coś wysyłać.

## Preparing a session.

agreed-on = Uzgodniono { $date }
focus-and-by = { $focus } · do { $date }
no-action = Uzgodniono obszar, bez działania.
first-session-says = To pierwsza sesja. Następna zacznie się od kroku uzgodnionego dzisiaj.
no-last-step = Przed dzisiejszą sesją nie uzgodniono kroku. Ta może się nim zakończyć.
what-became = Co z tego wyszło?
outcome-done = Zrobione
outcome-partly = Częściowo
outcome-on-hold = Wstrzymane
outcome-chose-not-to = Świadoma rezygnacja
what-helped = Co pomogło albo przeszkodziło?
what-helped-hint = Własnymi słowami
topics-heading = Dzisiejsze tematy
topics-say = Własnymi słowami, od najważniejszego
topic-field = Temat { $n }
topic-hint-first = O czym warto dziś porozmawiać?
topic-hint = A co jeszcze?
topic-up = Temat { $n } w górę
topic-down = Temat { $n } w dół
topic-remove = Usuń temat { $n }
move-up = W górę
move-down = W dół
remove-it = Usuń
alt-up = Alt+↑
alt-down = Alt+↓

agreement-heading = Ustalenia
agreement-says = Jak wygląda wspólna praca, w kilku krótkich zdaniach. Można je zmienić zawsze, gdy zgadzają się obie strony.
agreement-roles = Role
agreement-roles-hint = Kto co robi
agreement-limits = Granice poufności
agreement-limits-hint = Co zostaje w tej rozmowie, a co nie
agreement-sponsor = Sponsor
agreement-sponsor-hint = Kto płaci za te sesje albo o nie poprosił
agreement-copies = Kto dostaje którą kopię
agreement-copies-hint = Co osoba zabiera ze sobą, a co zobaczy sponsor
agreement-agreed = Uzgodniono
agreed-today = Uzgodnione dziś
not-agreed-yet = Jeszcze nie uzgodniono
open-agreement = Otwórz ustalenia

may-be-shared = Może być w kopii
never-shared = Nigdy w kopii
private-note-title = Notatka prywatna
private-note-says = Tylko dla coacha: żadna kopia nigdy jej nie zawiera. Jest jednak w pliku osoby, dlatego ten plik zostaje u coacha.

hours-title = Godziny
hours-say = Ile trwała ta sesja, do wykazu godzin coacha. Żadna kopia tego nie zawiera.
minutes = Minuty
minutes-long = { $n ->
    [one] 1 minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
hours-long = { $n ->
    [one] 1 godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
hours-and-minutes = { $hours } { $minutes }
minutes-limit = Od 1 do { $longest } minut
hours-paid = Płatne
hours-not-paid = Bezpłatne
hours-one-person = Jedna osoba
hours-group = Grupa
all-sessions = Wszystkie sesje tej osoby
no-hours-yet = Nie zapisano jeszcze godzin
total-paid = Płatne: { $paid }
total-not-paid = Bezpłatne: { $unpaid }
total-both = Płatne: { $paid }, bezpłatne: { $unpaid }
take-hours-back = Cofnij wpis
save-log = Zapisz wykaz jako CSV…

## A copy without some of its ratings.

answer-left-out = pominięto
ratings-left-out = część ocen pominięto
picture-left-out = W tej kopii pominięto część ocen, dlatego nie ma w niej obrazu.
talk-left-out = W tej kopii pominięto część ocen; wśród tych, które są, nic się nie wyróżnia.
item-is-left-out = { $title }: pominięto w tej kopii
