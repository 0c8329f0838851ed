## Said within a picture.

# $title (text) "Asking questions"
chart-item-not-rated = { $title }: offen

# $date (text) the day of an earlier session: "12 Sep 2025"
on-date = am { $date }

# $sessions (number) over how many, 3 or more
rose-over = gestiegen über { $sessions } Sitzungen
# $sessions (number) over how many, 3 or more
fell-over = gesunken über { $sessions } Sitzungen

# $count (number) how many, 2 or more
sessions-in-words = { $count ->
    [2] zwei Sitzungen
    [3] drei Sitzungen
    [4] vier Sitzungen
    [5] fünf Sitzungen
    [6] sechs Sitzungen
   *[other] { $count } Sitzungen
}
# $shown (number) how many are shown
# $all (number) how many there are
last-sessions = { $shown ->
    [3] die letzten drei von { $all } Sitzungen
    [4] die letzten vier von { $all } Sitzungen
    [5] die letzten fünf von { $all } Sitzungen
    [6] die letzten sechs von { $all } Sitzungen
   *[other] die letzten { $shown } von { $all } Sitzungen
}
map-now = Ein Punkt je Dimension.
# $sessions (text) "three sessions"
map-over-time = Ein Punkt je Dimension; die dünne Linie zeigt, woher er kam, { $sessions }.
# $name (text) the dimension
# $across (number) the first pole's rating
# $up (number) the second pole's rating
map-unnamed = { $name } bei { $across } und { $up }
# $name (text) the dimension
map-not-rated = { $name } ist noch offen
# $pole (text) the one pole: "managing"
map-one-pole = Die Karte zeigt beide Seiten einer Dimension. Hier wird eine gefragt: { $pole }.
# $sessions (text) "three sessions"
over-time-scale = Jede Linie von 0 bis 10, { $sessions }.
over-time-one-session = Der Verlauf beginnt mit der zweiten Sitzung.
