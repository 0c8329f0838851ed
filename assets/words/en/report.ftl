## What is said about a session, alone or beside an earlier one, on screen and on the page.

# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
lean-short = { $name } leans to { $pole } by { $steps }
# $name (text) the dimension: "Risk"
# $pole (text) the pole it leans to: "managing"
# $steps (number) how far, 3 to 10
# $first (text) the first pole's item: "preventing problems"
# $first-rating (number) its rating
# $second (text) the second pole's item: "trying new ways"
# $second-rating (number) its rating
lean-full = { $name } leans to { $pole } by { $steps }: { $first } { $first-rating }, { $second } { $second-rating }.
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
both-short = { $name }: { $both }, { $first-rating } and { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
both-full = { $name }: { $both } at more than half of your chances, { $first-rating } and { $second-rating }.
# $both (text) "Both hats"
both-under = { $both } at more than half of your chances.

# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-short = { $name }: { $both } at fewer than half, { $first-rating } and { $second-rating }
# $name (text) the dimension
# $both (text) "both hats"
# $first-rating (number) the first pole's rating
# $second-rating (number) the second pole's rating
neither-full = { $name }: { $both } at fewer than half of your chances, { $first-rating } and { $second-rating }. That can be right for the work you had.
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

# $name (text) the dimension: "Horizon"
# $item (text) the item that moved: "pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-short = { $name }: { $item } moved from { $then } to { $now }
# $name (text) the dimension: "Horizon"
# $item (text) the item that moved: "pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-full = { $name }: { $item } moved from { $then } to { $now }.
# $title (text) the item that moved: "Pursuing far aims"
# $then (number) its rating then
# $now (number) its rating now
change-under = { $title } moved from { $then } to { $now }.
# $name (text) the dimension: "Horizon"
# $first (text) the first pole's item: "giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-short = { $name }: { $first } moved from { $first-then } to { $first-now }, { $second } from { $second-then } to { $second-now }
# $name (text) the dimension: "Horizon"
# $first (text) the first pole's item: "giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-full = { $name }: { $first } moved from { $first-then } to { $first-now }, { $second } from { $second-then } to { $second-now }.
# $first (text) the first pole's item, capitalized: "Giving instructions"
# $first-then (number) its rating then
# $first-now (number) its rating now
# $second (text) the second pole's item: "asking questions"
# $second-then (number) its rating then
# $second-now (number) its rating now
changes-under = { $first } moved from { $first-then } to { $first-now }, { $second } from { $second-then } to { $second-now }.
# $finding (text) "Horizon: pursuing far aims moved from 3 to 6."
# $moment (text) what the person wrote, in one line
finding-with-example = { $finding } Your example: “{ $moment }”.

about-even = about even
# $pole (text) the pole: "managing"
a-little-more = a little more { $pole }
# $pole (text) the pole: "managing"
# $steps (number) how far, 3 to 10
leans-to = leans to { $pole } by { $steps }

## Then and now: an item in a tooltip, a reader, a table.

# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-same = { $title }: { $then } then, { $now } now. About the same.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-one-step = { $title }: { $then } then, { $now } now. One step is too small to read.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-maybe = { $title }: { $then } then, { $now } now. That may be a move, may be chance.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
# $steps (number) how far, 3 to 10
row-moved = { $title }: { $then } then, { $now } now. It moved by { $steps }.
# $title (text) "Trying new ways"
# $then (number) its rating then
# $now (number) its rating now
row-same-weeks = { $title }: { $then } then, { $now } now. Both look back on partly the same weeks.
# $title (text) "Trying new ways"
# $now (number) its rating now
row-not-rated-then = { $title }: not rated then, { $now } now.
# $title (text) "Trying new ways"
# $then (number) its rating then
row-not-rated-now = { $title }: { $then } then, not rated now.
# $title (text) "Trying new ways"
row-not-rated = { $title }: not rated, then or now.
# $title (text) "Trying new ways"
# $now (number) its rating now
row-not-asked-then = { $title }: not asked then, { $now } now.
# $title (text) "Trying new ways"
row-not-asked-then-not-rated = { $title }: not asked then, not rated now.
# $row (text) one of the sentences above
row-worded-differently = { $row } It was worded differently then.
# $change (text) "+1"
change-about-the-same = { $change }, about the same
# $change (text) "−2"
change-maybe = { $change }, may be chance
# $change (text) "+3"
change-moved = { $change }, moved
# $date (text) the day of the earlier session: "12 September 2026"
same-weeks = This session and the one of { $date } look back on partly the same weeks, so no move is named.
# $date (text) the day of the earlier session: "12 September 2026"
# $item (text) the item: "trying new ways"
# $seen (number) as it is seen looking back
# $recorded (number) as it was rated then
looked-back = Looking back at { $date }, { $item } reads { $seen }; it was recorded as { $recorded }. Both stand.
# $item (text) the item: "trying new ways"
# $seen (number) as it is seen looking back
# $recorded (number) as it was rated then
looked-back-part = { $item } { $seen } (recorded { $recorded })
# $count (number) how many are not listed
looked-back-more = { $count } more
# $date (text) the day of the earlier session: "12 September 2026"
# $items (text) "trying new ways 5 (recorded 3), giving tasks 6 (recorded 9)"
looked-back-several = Looking back at { $date }: { $items }. Both stand.
# $items (text) "trying new ways and asking questions"
reworded = Worded differently then: { $items }.
# $count (number) how many items, more than a sentence can list
reworded-many = { $count } items were worded differently then.

## Where an item is wanted, and which way it went.

# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-reached = { $title }: { $now } now, { $wanted } wanted. It is as you want it.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-one-step = { $title }: { $now } now, { $wanted } wanted. It is one step from where you want it.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-more-often = { $title }: { $now } now, { $wanted } wanted. You want to do this more often.
# $title (text) "Taking on tasks"
# $now (number) its rating now
# $wanted (number) as it is wanted
aim-less-often = { $title }: { $now } now, { $wanted } wanted. You want to do this less often.
# $title (text) "Taking on tasks"
# $wanted (number) as it is wanted
aim-alone = { $title }: { $wanted } wanted.
# $title (text) "Pursuing far aims"
# $steps (number) from the first answer to the last, 3 to 10
# $sessions (number) how many answers, 3 or more
trend-rose = { $title } rose by { $steps } over { $sessions } sessions.
# $title (text) "Pursuing far aims"
# $steps (number) from the first answer to the last, 3 to 10
# $sessions (number) how many answers, 3 or more
trend-fell = { $title } fell by { $steps } over { $sessions } sessions.

## To talk about: a finding with a question beside it.

# $finding (text) "Risk leans to managing by 5"
# $question (text) "Which problem that you prevented are you glad about?"
talk-with-question = { $finding }. { $question }
# $finding (text) "Risk leans to managing by 5"
talk-alone = { $finding }.
ask-what-was-different = What was different?

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
# $date (text) the day of the earlier session: "12 September 2026"
held-earlier = the ratings of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
held-looking-back = the look back at { $date }
# $date (text) the day of the earlier session: "12 September 2026"
held-earlier-step = the step of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
left-out-rest-of-earlier = what else there is of { $date }
left-out-looking-back = what was seen looking back
left-out-private-note = the private note
left-out-hours = the hours of the coach’s log
left-out-agreement = the agreement
# $count (number) how many
left-out-topics = { $count ->
    [one] one topic
   *[other] { $count } topics
}
# $count (number) how many
held-targets = { $count ->
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
left-out-before = what the copy before it already left out

## The page.

# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-by-myself = Rated by myself, { $rated } of { $asked }
# $rated (number) how many items are rated
# $asked (number) how many are asked
page-rated-and-revised = Rated by myself, { $rated } of { $asked }, some changed after comparing
# $count (number) how many ratings the copy holds
page-some-rated-by-myself = { $count ->
    [one] Rated by myself; this copy holds one rating
   *[other] Rated by myself; this copy holds { $count } ratings
}
# $count (number) how many ratings the copy holds
page-some-rated-and-revised = { $count ->
    [one] Rated by myself, some changed after comparing; this copy holds one rating
   *[other] Rated by myself, some changed after comparing; this copy holds { $count } ratings
}
# $place (text) which of the client's sessions it is: "Third session"
# $date (text) the day of the earlier session: "12 September 2026"
page-compared = { $place }, compared with { $date }
# $date (text) the day of the earlier session: "12 September 2026"
page-compared-alone = Compared with { $date }
# $instrument (text) the instrument's name: "Two hats"
# $source (text) where its idea comes from
page-source = { $instrument }, after { $source }
# $date (text) the day of the session: "24 November 2026"
# $number (number) this page
# $count (number) all pages
page-head = { $date }, page { $number } of { $count }
# $steps (number) the rating
rating-of-ten = { $steps } of 10
# $steps (number) where the item is wanted
item-wanted = wanted { $steps }
# $date (text) the day of the earlier session: "12 Sep 2026"
# $steps (number) the rating then
item-then = on { $date }: { $steps }
# $date (text) the day of the earlier session: "12 Sep 2026"
item-then-not-rated = on { $date }: not rated
# $date (text) the day of the earlier session: "12 Sep 2026"
item-then-not-asked = on { $date }: not asked
# $steps (number) the earlier time as it is seen now
item-looking-back = looking back: { $steps }
# $first (text) "wanted 6"
# $rest (text) "on 12 Sep 2026: 7"
item-notes = { $first }; { $rest }

moments-heading = In your words
# $text (text) what the person wrote
quoted = “{ $text }”
note-heading = Session note
last-step-heading = Last time’s step
# $date (text) the day of the earlier session: "12 September 2026"
step-of-heading = The step of { $date }
became-done = Done
became-partly = Partly done
became-on-hold = On hold
became-chose-not-to = Chose not to
# $text (text) what the person wrote
in-the-way = What helped, or got in the way: { $text }
next-step-heading = One next step
# $action (text) what the person will do
i-will = I will { $action }
# $action (text) what they will do, in their own words, which begin with a capital
i-will-as-written = I will: { $action }
i-will-blank = I will
by-blank = by
# $date (text) "11 December 2026"
by-date = By { $date }

how-to-read-heading = How to read this
how-to-read-scale = Think of the last month. Out of the chances you had, how often did you do this? 0 is at none of them, 5 at about half, 10 at almost all: the most often, not the best.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-hats = { $first } and { $second } are two hats, each rated on its own. You can wear one, both, or neither yet. Neither is better, and both can be learnt.
# $first (text) the first pole, capitalized: "Managing"
# $second (text) the second pole: "leading"
how-to-read-poles = { $first } and { $second } are each rated on their own. You can do one, both, or neither yet. Neither is better, and both can be learnt.
how-to-read-one-pole = There is no number to reach. How often is right depends on the work you had.
how-to-read-lean = One answer can move by a step or two on its own, so a lean is named from three steps on. Not rated means no answer, not 0.
how-to-read-lean-and-move = One answer can move by a step or two on its own, so a lean or a move is named from three steps on. Not rated means no answer, not 0.
how-to-read-move = One answer can move by a step or two on its own, so a move is named from three steps on. Not rated means no answer, not 0.
how-to-read-step = One answer can move by a step or two on its own. Not rated means no answer, not 0.
how-to-read-use = These are your own answers, to talk about. They are not for pay, hiring or dismissal.

# $parts (text) "the private note and 2 other sessions"
page-left-out = Left out: { $parts }.
page-nothing-left-out = Nothing of this session was left out.
# $date (text) "24 November 2026"
page-made = Made with Two Hats on { $date }.
