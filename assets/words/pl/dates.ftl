## The name of the language in itself, as it stands in a list of languages.

language-name = Polski
# How the title of an item stands within a sentence: “lower” where only its first letter is in upper case because a
# heading begins so, “as-written” where nouns begin with an upper case letter.
title-in-sentence = lower

## Dates: the month is always a word, so that no one reads day and month the wrong way round.

# As it stands after the day: „24 listopada 2026”.
month-in-date = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
# As it stands by itself; what a person may type instead.
month-alone = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
month-short = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
# A month earlier this year: „we wrześniu”.
in-month = { $month ->
    [1] w styczniu
    [2] w lutym
    [3] w marcu
    [4] w kwietniu
    [5] w maju
    [6] w czerwcu
    [7] w lipcu
    [8] w sierpniu
    [9] we wrześniu
    [10] w październiku
    [11] w listopadzie
   *[12] w grudniu
}
date-full = { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-of-year = { $day } { $month }

# Between the whole part of a number and its tenths.
decimal-sign = ,
