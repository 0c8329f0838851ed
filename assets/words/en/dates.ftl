## The name of the language in itself, as it stands in a list of languages.

language-name = English
# How the title of an item stands within a sentence: “lower” where only its first letter is in upper case because a
# heading begins so, “as-written” where nouns begin with an upper case letter.
title-in-sentence = lower

## Dates: the month is always a word, so that no one reads day and month the wrong way round.

# As it stands after the day: “24 November 2026”.
# $month (number) 1 to 12
month-in-date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# As it stands by itself; what a person may type instead.
# $month (number) 1 to 12
month-alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# $month (number) 1 to 12
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# A month earlier this year: “in September”.
# $month (number) 1 to 12
in-month = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[12] in December
}
# $day (text) “24”
# $month (text) “November”
# $year (text) “2026”
date-full = { $day } { $month } { $year }
# $day (text) “24”
# $month (text) “Nov”
# $year (text) “2026”
date-short = { $day } { $month } { $year }
# $day (text) “24”
# $month (text) “November”
date-of-year = { $day } { $month }

# Between the whole part of a number and its tenths.
decimal-sign = .
