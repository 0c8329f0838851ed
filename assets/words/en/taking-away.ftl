## What leaves the room: pictures, logo.

no-such-picture = There is nothing to draw for this picture yet.
logo-unreadable = This picture can’t be read. A logo is a PNG, JPEG or SVG file.
logo-too-large = This picture is larger than a logo needs: 4 MB at most.

# $count (number) how many
left-out-ratings = { $count ->
    [one] one rating
   *[other] { $count } ratings
}
# $count (number) how many sessions before the one it is compared with
held-thread = the ratings of { $count ->
    [one] one more session
   *[other] { $count } more sessions
}
held-sessions = how many sessions were held

## What a copy keeps beside the page everybody knows.

# $count (number) how many sessions, this one included
# $date (text) the day of the first: "12 March 2026"
sessions-held = { $count ->
    [one] One session held, on { $date }.
   *[other] { $count } sessions held, the first on { $date }.
}
table-item = Item
table-now = Now
table-change = Change
table-wanted = Wanted
# $wanted (number) where the item is wanted
# $steps (text) how far that is: "+2"
table-wanted-by = { $wanted } ({ $steps })
table-not-asked = not asked
# $name (text) the dimension: "Guidance"
# $title (text) the item: "asking questions"
# $now (number) as it is rated
# $wanted (number) where it is wanted
step-aim = { $name }: { $title } { $now }, wanted { $wanted }
# $name (text) the dimension: "Guidance"
# $title (text) the item: "asking questions"
# $wanted (number) where it is wanted
step-aim-alone = { $name }: { $title }, wanted { $wanted }
detail-options = Other options
detail-will = How willing
detail-supporter = Who supports it

how-to-read-use-of-client = These are the client’s own answers, to talk about. They are not for pay, hiring or dismissal.

## Sheets to write on.

prepare-step = The step you agreed on
prepare-step-hint = What did you do, and what helped or got in the way?
prepare-moments = Moments of the last weeks
prepare-moments-hint = One thing you did, who was there, and what followed
prepare-topics = What you would like to talk about
prepare-topics-hint = In your own words, in the order that matters to you

## How a page is worked out: one rule each.

# $second (text) the second pole: "leading"
# $first (text) the first pole: "managing"
# $steps (number) from how many steps on it is named
worked-out-lean = A lean is { $second } minus { $first } of one dimension, named from { $steps } steps on. One answer can be off by about one step, two answers by two to three.
# $both (number) from where on
# $neither (number) up to where
worked-out-pattern = More than half is said where both answers of a dimension are { $both } or more; fewer than half, where both are { $neither } or less.
# $steps (number) from how many steps on it is named
# $days (number) how far apart
worked-out-change = A change is now minus then of the same item. It is named as a move from { $steps } steps on, where the sessions are { $days } days apart or more.
# $steps (number) how many
worked-out-maybe = A change of { $steps } may be a move, and may be chance.
# $days (number) how far apart
worked-out-same-weeks = Sessions less than { $days } days apart look back on partly the same weeks, so their numbers stand side by side and no move is named.
# $sessions (number) how many at least
# $steps (number) how many at least
worked-out-trend = Rose or fell is said of { $sessions } sessions or more, with no step back and { $steps } steps in all.
# $steps (number) how many
worked-out-looking-back = How an earlier time is seen now is named where it is { $steps } steps or more from what was recorded then. Neither corrects the other.
# $steps (number) how many
worked-out-target = A wanted number is said to be more often or less often from { $steps } steps on. Less often is a real aim.
# $count (number) how many at most
worked-out-findings = A page says at most one sentence a dimension and { $count } in all, moves first, then leans. No number is added up or averaged over dimensions.
# $count (number) how many at most
worked-out-findings-one-pole = A page says at most one sentence a dimension and { $count } in all. No number is added up or averaged over dimensions.
worked-out-revised = Some ratings were changed after they were compared with earlier ones.

picture-too-large = This picture is too large to be drawn.
