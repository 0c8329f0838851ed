## Said within a picture.

chart-item-not-rated = { $title }: bez oceny

on-date = { $date }

rose-over = wzrost w ciągu { $sessions } sesji
fell-over = spadek w ciągu { $sessions } sesji

sessions-in-words = { $count ->
    [2] dwie sesje
    [3] trzy sesje
    [4] cztery sesje
    [5] pięć sesji
    [6] sześć sesji
    [few] { $count } sesje
    [many] { $count } sesji
   *[other] { $count } sesji
}
last-sessions = { $shown ->
    [3] ostatnie trzy z { $all } sesji
    [4] ostatnie cztery z { $all } sesji
    [5] ostatnie pięć z { $all } sesji
    [6] ostatnie sześć z { $all } sesji
   *[other] ostatnie { $shown } z { $all } sesji
}
map-now = Jeden punkt to jeden wymiar.
map-over-time = Jeden punkt to jeden wymiar; cienka linia pokazuje jego drogę przez { $sessions }.
map-unnamed = { $name }: { $across } i { $up }
map-not-rated = { $name }: bez oceny
map-one-pole = Mapa pokazuje obie strony wymiaru. Tu jest pytanie o jedną: { $pole }.
over-time-scale = Każda linia ma skalę od 0 do 10; widać { $sessions }.
over-time-one-session = Linie w czasie zaczynają się od drugiej sesji.
