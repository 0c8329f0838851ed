## Said within a picture.

# $title (text) "Asking questions"
chart-item-not-rated = { $title }: not rated

# $date (text) the day of an earlier session: "12 Sep 2025"
on-date = on { $date }

# $sessions (number) over how many, 3 or more
rose-over = rose over { $sessions } sessions
# $sessions (number) over how many, 3 or more
fell-over = fell over { $sessions } sessions

# $count (number) how many, 2 or more
sessions-in-words = { $count ->
    [2] two sessions
    [3] three sessions
    [4] four sessions
    [5] five sessions
    [6] six sessions
   *[other] { $count } sessions
}
# $shown (number) how many are shown
# $all (number) how many there are
last-sessions = { $shown ->
    [3] the last three of { $all } sessions
    [4] the last four of { $all } sessions
    [5] the last five of { $all } sessions
    [6] the last six of { $all } sessions
   *[other] the last { $shown } of { $all } sessions
}
map-now = One dot a dimension.
# $sessions (text) "three sessions"
map-over-time = One dot a dimension; the thin line is where it came from, { $sessions }.
# $name (text) the dimension
# $across (number) the first pole's rating
# $up (number) the second pole's rating
map-unnamed = { $name } at { $across } and { $up }
# $name (text) the dimension
map-not-rated = { $name } is not rated
# $pole (text) the one pole: "managing"
map-one-pole = The map shows both sides of a dimension. Here one is asked: { $pole }.
# $sessions (text) "three sessions"
over-time-scale = Each line from 0 to 10, { $sessions }.
over-time-one-session = Lines over time begin with the second session.
