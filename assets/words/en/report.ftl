## What is said about one session, on screen and on the page.

# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
lean-short = { $name } leans to { $pole } by { $steps }
# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
# $first (text) the first pole's item: "preventing problems"
# $first-rating (number) its rating
# $second (text) the second pole's item: "trying new ways"
# $second-rating (number) its rating
lean-full = { $name } leans to { $pole } by { $steps }: { $first } { $first-rating }, { $second } { $second-rating }.
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
lean-under = Leans to { $pole } by { $steps }.

both-hats = both hats
# $first (text) the first pole: "managing"
# $second (text) the second pole: "leading"
both-poles = both { $first } and { $second }

# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
both-short = { $name }: { $both }, { $first-rating } and { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
both-full = { $name }: { $both } at more than half of your chances, { $first-rating } and { $second-rating }.
# $both (text) "Both hats"
both-under = { $both } at more than half of your chances.

# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-short = { $name }: { $both } at fewer than half, { $first-rating } and { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-full = { $name }: { $both } at fewer than half of your chances, { $first-rating } and { $second-rating }. That can be right for the work you had.
# $both (text) "Both hats"
neither-under = { $both } at fewer than half of your chances. That can be right for the work you had.

# $name (text) the dimension
# $item (text) the item that is not rated: "asking questions"
one-not-rated-short = { $name }: { $item } is not rated
# $name (text) the dimension
# $item (text) the item that is not rated: "asking questions"
one-not-rated-full = { $name }: { $item } is not rated.

# $first (text) the first pole: "managing"
# $second (text) the second pole: "leading"
nothing-stands-out = Where both are rated, { $first } and { $second } are two steps apart or less.

about-even = about even
# $pole (text) the pole: "managing"
a-little-more = a little more { $pole }
# $pole (text) the pole: "managing"
# $steps (number) how far, 3 to 10
leans-to = leans to { $pole } by { $steps }

## What a copy holds and what it leaves out. Each stands in a list: "9 of 10 ratings, 2 moments and the session note".

# $rated (number) how many items are rated
# $asked (number) how many are asked
held-ratings = { $rated } of { $asked } ratings
# $count (number) how many
held-moments = { $count ->
    [one] one moment
   *[other] { $count } moments
}
held-note = the session note
held-next-step = the next step
left-out-private-note = the private note
left-out-hours = the hours of the coach’s log
left-out-agreement = the agreement
# $count (number) how many
left-out-topics = { $count ->
    [one] one topic
   *[other] { $count } topics
}
# $count (number) how many
left-out-targets = { $count ->
    [one] one target
   *[other] { $count } targets
}
left-out-step-details = what else was noted about the next step
left-out-answers = answers other than the client’s own
# $count (number) how many
left-out-sessions = { $count ->
    [one] one other session
   *[other] { $count } other sessions
}
left-out-later = what a later version added

## The page.

# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-by-myself = Rated by myself, { $rated } of { $asked }
# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-and-revised = Rated by myself, { $rated } of { $asked }, some changed after comparing
# $instrument (text) the instrument's name: "Two hats"
# $source (text) where its idea comes from
page-source = { $instrument }, after { $source }
# $date (text) the day of the session: "24 November 2026"
# $number (number) this page
# $count (number) all pages
page-head = { $date }, page { $number } of { $count }
# $steps (number) the rating
rating-of-ten = { $steps } of 10

moments-heading = In your words
# $text (text) what the person wrote
quoted = “{ $text }”
note-heading = Session note
next-step-heading = One next step
# $action (text) what the person will do
i-will = I will { $action }
i-will-blank = I will
by-blank = by
# $date (text) "11 December 2026"
by-date = By { $date }

how-to-read-heading = How to read this
how-to-read-scale = Think of the last month. Out of the chances you had, how often did you do this? 0 is at none of them, 5 at about half, 10 at almost all: the most often, not the best.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-hats = { $first } and { $second } are two hats, each rated on its own. You can wear one, both, or neither yet. Neither is better, and both can be learnt.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-poles = { $first } and { $second } are each rated on their own. You can do one, both, or neither yet. Neither is better, and both can be learnt.
how-to-read-one-pole = There is no number to reach. How often is right depends on the work you had.
how-to-read-lean = One answer can move by a step or two on its own, so a lean is named from three steps on. Not rated means no answer, not 0.
how-to-read-step = One answer can move by a step or two on its own. Not rated means no answer, not 0.
how-to-read-use = These are your own answers, to talk about. They are not for pay, hiring or dismissal.

# $parts (text) "the private note and 2 other sessions"
page-left-out = Left out: { $parts }.
page-nothing-left-out = Nothing of this session was left out.
# $date (text) "24 November 2026"
page-made = Made with Two Hats on { $date }.
