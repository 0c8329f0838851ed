## The name of the language in itself, as it stands in a list of languages.

language-name = Deutsch
# How the title of an item stands within a sentence: “lower” where only its first letter is in upper case because a
# heading begins so, “as-written” where nouns begin with an upper case letter.
title-in-sentence = as-written

## Dates: the month is always a word, so that no one reads day and month the wrong way round.

# As it stands after the day: “24 November 2026”.
# $month (number) 1 to 12
month-in-date = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
# As it stands by itself; what a person may type instead.
# $month (number) 1 to 12
month-alone = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
# $month (number) 1 to 12
month-short = { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
# A month earlier this year: “in September”.
# $month (number) 1 to 12
in-month = { $month ->
    [1] im Januar
    [2] im Februar
    [3] im März
    [4] im April
    [5] im Mai
    [6] im Juni
    [7] im Juli
    [8] im August
    [9] im September
    [10] im Oktober
    [11] im November
   *[12] im Dezember
}
# $day (text) “24”
# $month (text) “November”
# $year (text) “2026”
date-full = { $day }. { $month } { $year }
# $day (text) “24”
# $month (text) “Nov”
# $year (text) “2026”
date-short = { $day }. { $month } { $year }
# $day (text) “24”
# $month (text) “November”
date-of-year = { $day }. { $month }

# Between the whole part of a number and its tenths.
decimal-sign = ,
