## The window.

# $name (text) the client, or the file
window-title = { $name } · Two Hats
name-hint = Name, or leave it out
name-field = Name
none-rated = none rated yet
# $rated (number) how many are rated
# $asked (number) how many are asked
rated-of = { $rated } of { $asked } rated
# $rated (number) how many are rated
# $asked (number) how many are asked
rated-of-short = { $rated } of { $asked }
# $date (text) "24 November 2026"
date-button = Date: { $date }
date-field = Date
# $date (text) "24 November 2026"
# $session (text) "third session"
date-and-session = { $date } · { $session }
done-rating = Done rating
done-short = Done
done-looking-back = Done looking back
leave-looking-back = Not now
to-then-and-now = Back to the reveal
to-the-reveal = Reveal
rate-again = Rate again
rate-again-tip = What you change now is marked as changed after comparing
start-rating = Start rating
compared-with = Compared with
compared-with-short = With
# $date (text) "12 September 2026"
compared-button = Compared with { $date }
sessions-heading = Sessions
# $date (text) "24 November 2026"
session-hidden = Hidden until you are done rating { $date }
sessions-hidden-yet = Sessions · earlier ones after the reveal
session-being-rated = being rated
earlier-hidden = Earlier sessions stay hidden until you are done rating
changes-are-marked = What you change now is marked as changed after comparing
# $date (text) "12 September 2026"
looking-back-at = Looking back at { $date }
# $date (text) "12 September"
look-back-head = How often, in the month before { $date }?
looking-back-says = What was recorded stays, and is hidden meanwhile
date-of-session = The day of this session
date-like = Like 24 November 2026, or 2026-11-24
day-before = The day before
day-after = The day after
open-recent = Open recent
session-menu = Session
client-menu = This client
open-elsewhere = Open in another window: here it can only be looked at
# $does (text) what the command does
# $key (text) "Ctrl+S"
tooltip-with-key = { $does } ({ $key })

how-often-short = In the last month, out of the chances you had, how often?
how-often-full = Think of the last month. Out of the chances you had, how often did you do this? 0 is at none of the chances, 5 at about half, 10 at almost all. Rate each on its own. Had no chance? Leave it not rated.
# $title (text) "Trying new ways"
# $pole (text) "leading"
item-and-pole = { $title }, { $pole }
not-rated-yet = not rated yet
# $step (number) 0, 5 or 10
# $says (text) the anchor
# $example (text) its example
anchor-spoken = { $step }: { $says } Example: { $example }
# $dimension (text) the dimension's name
one-moment = One moment at { $dimension }
# $dimension (text) the dimension's name
moment-field = Moment, { $dimension }

shape-forms = The shape forms as you rate
todays-ratings-kept = Today’s ratings are kept. They show again when you are done looking back.
two-hats-and-room = Two hats, and room for both
move-a-slider = Move a slider and the shape forms here. Managing and leading are rated apart: either, both, or neither yet.
picture-hidden = The picture is hidden
show-the-picture = Show the picture
picture-empty = A picture forms here as you rate. Nothing is rated yet.
# $values (text) every dimension with its values
picture-spoken = Picture of your ratings, from 0 to 10. { $values }.
# $pole (text) "managing"
# $value (text) "7", or "not rated"
spoken-value = { $pole } { $value }
# $dimension (text) the dimension's name
# $values (text) "managing 7, leading 4"
spoken-dimension = { $dimension }: { $values }
# $dimension (text) the dimension's name
# $title (text) the item's title
# $steps (number) the rating
mark-tip = { $dimension } · { $title }: { $steps }

# $title (text) the item's title
# $steps (number) the rating
item-is = { $title }: { $steps }.
# $title (text) the item's title
item-is-not-rated = { $title }: not rated.
# $date (text) "12 September 2026"
look-back-at = Look back at { $date } as you see it now
look-back-legend = A ring is what was recorded, an upright line is how you see it now.
to-talk-about = To talk about
nothing-to-compare = Nothing stands out yet. Rate both sides of a dimension, and what stands out is said here.
# $finding (text) "Risk leans to managing by 5"
# $question (text) a coach's question
finding-and-question = { $finding }. { $question }
# $finding (text) "Risk leans to managing by 5"
finding-alone = { $finding }.
another-question = Another question
# $dimension (text) the dimension's name
another-question-about = Another question about { $dimension }

agree-on-a-step = Agree on one step
no-step-agreed = No step was agreed.
step-focus = Focus
step-i-will = I will
step-by = By
step-hint = one thing, small enough to do
step-needs-focus = choose a focus first
next-session-opens-on-this = The next session opens on this.
# $date (text) "24 November 2026"
became-of-it-then = What became of it stands in the session of { $date }.
back-to-latest = To the latest session
choose-focus = Choose one
no-step = No step
# $dimension (text) the dimension's name
# $item (text) "asking questions"
focus-on-item = { $dimension }: { $item }
# $steps (number) as it is wanted
wanted = wanted { $steps }
# $focus (text) what is chosen
focus-button = Focus: { $focus }
agree-heading = Where do you want to be?
agree-says = Pull a mark to where you want it. Less often than today is a real aim.
the-focus = Focus
make-focus = Make it the focus
# $dimension (text) the dimension's name
make-focus-of = Make { $dimension } the focus
# $title (text) the item's title
# $pole (text) "leading"
target-of = Wanted: { $title }, { $pole }
pull-target = Press where you want to be
# $line (text) what too much of it looks like
too-much-can-look-like = Too much of it can look like this: { $line }
step-options = Options
# $n (number) counted from 1
option-field = Option { $n }
option-hint = what else you could do
# $n (number) counted from 1
option-up = Move option { $n } up
# $n (number) counted from 1
option-down = Move option { $n } down
# $n (number) counted from 1
option-remove = Remove option { $n }
step-supporter = Supporter
supporter-hint = who stands by you
step-will = How willing
will-ends = 1 is not at all, 10 is fully.
# $n (number) from 1 to 10
will-of = How willing: { $n } of 10

over-time-short = Time

table-dimension = Dimension
table-lean = Lean

sends-nothing = Two Hats sends nothing
keys-hint = 0–9 rate · ↑ ↓ next · N moment · F10 menu
threshold-hint = A change of one is too small to read; three or more is named
# $key (text) "Ctrl+Enter"
go-on-hint = { $key } goes on · F10 menu
take-away = Take away
no-target-yet = no target yet
notice-dismiss = Close
open-product = Open
show-in-folder = Show in folder
choose-another-place = Choose another place

## Sheets.

close = Close
cancel = Cancel
stay = Stay
# $name (text) the client's first name
export-of = Export { $name }’s session
export-unnamed = Export this session
export-as = As
format-text = Text
format-ron = RON
format-text-says = A page for reading, printing, or turning into a PDF. Opens anywhere.
format-ron-says = The same answers in a form that programs read. Two Hats opens it to look at.
this-copy-holds = This copy holds
# $rated (number) how many are rated
# $asked (number) how many are asked
holds-ratings = Ratings of this session: { $rated } of { $asked }
# $count (number) how many ratings the copy holds
holds-some-ratings = { $count ->
    [one] One rating of this session
   *[other] { $count } ratings of this session
}
holds-next-step = The next step
holds-note = The session note
# $date (text) "12 September 2026"
holds-earlier = Ratings, look back and step of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-ratings = Ratings of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-and-look-back = Ratings and look back of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-and-step = Ratings and step of { $date }
# $date (text) the day of the earlier session: "12 September 2026"
holds-earlier-step = Step of { $date }
# $count (number) how many targets
holds-targets = { $count ->
    [one] One target, where you want to be
   *[other] { $count } targets, where you want to be
}
holds-bars = Simple bars beside the numbers
it-leaves-out = It leaves out
leaves-nothing-out = Nothing of this session
once-sent = Once sent, a copy cannot be called back.
save-text = Save text…
save-ron = Save RON…
unnamed-title = Keep this session?
unnamed-says = It has no file yet. Kept for next time, it is here again when Two Hats starts.
unsaved-title = The last changes are not saved
keep-for-next-time = Keep for next time
discard-session = Discard this session
discard-changes = Discard these changes
unrated-title = Done rating?
# $missing (number) how many items are not rated
# $asked (number) how many are asked
unrated-says = { $missing ->
    [one] One of { $asked } items is not rated, which is an answer too. Earlier sessions show from now on, and what you rate after that is marked.
   *[other] { $missing } of { $asked } items are not rated, which is an answer too. Earlier sessions show from now on, and what you rate after that is marked.
}
keep-rating = Keep rating
show-them = Show earlier sessions
changed-title = The file was changed by something else
changed-says = Another program, or another computer that shares the folder, wrote this file after you opened it. Nothing was overwritten: both versions are still there.
keep-mine = Keep mine as a new file…
open-theirs = Open theirs
replace-title = There is a file of that name
# $name (text) the file's name
replace-says = { $name } is there already. Replacing it cannot be undone.
replace-file = Replace it
# $name (text) the file's name
replace-it = Replace { $name }
path-title = Which file?
path-says = This computer shows no file dialog, so please type the whole path.
path-field = Path
open-this = Open this
save-here = Save here
note-title = Session note
note-says = The client reads this when their copy holds it. Private notes do not belong here.

keys-title = Keys
keys-on-track = On a track
keys-anywhere = Anywhere
keys-digits = 0 to 9
keys-digits-do = Rate
keys-ten = 1, then 0
keys-ten-do = Ten
keys-sideways = ← →
keys-sideways-do = One step less or more
keys-up-down = ↑ ↓ or Tab
keys-up-down-do = The track above or below
keys-enter = Enter
keys-enter-do = The next one not rated
keys-delete = Delete
keys-delete-do = Not rated again
keys-n = N
keys-n-do = Write a moment
keys-escape = Esc
keys-escape-do = From a field back to its track

about-title = Two Hats
# $version (text) "0.1.0"
about-version = Version { $version }
about-idea = Managing and leading are two hats. One person may wear either, both or neither; both are needed, neither is better, and it changes over time.
about-both = You rate each on its own, see the shape, talk, and take a page away.
about-not-for = One answer is a rough measure, about one step either way. It is for a conversation, not for pay, hiring or dismissal.
about-sends-nothing = Two Hats sends nothing.
# $name (text) the instrument's name
# $key (text) "two-hats@1"
about-instrument = Asked here: { $name } ({ $key })
about-licenses = MIT or Apache-2.0. Faces: Inter and Source Serif 4, under the SIL Open Font License.
where-title = Where is this kept?
where-unnamed = This session has no file yet. Until you save it or discard it, it is kept in the program’s own folder and comes back at the next start.
# $path (text) the whole path
where-file = In the file { $path }, which is yours. It saves itself a moment after each change.
# $path (text) the whole path
where-copy = This is a shared copy, { $path }. It is only read.
where-nothing-sent = Two Hats sends nothing. If the folder is shared or synced by another program, that program may.

## Preparing a session.

# $date (text) "12 September 2026"
agreed-on = Agreed on { $date }
# $focus (text) the dimension's name
# $date (text) "12 October 2026"
focus-and-by = { $focus } · by { $date }
no-action = A focus was agreed, and no action.
first-session-says = The first session. The next one opens on the step you agree on today.
no-last-step = No step was agreed before today. This session can end with one.
what-became = What became of it?
outcome-done = Done
outcome-partly = Partly
outcome-on-hold = On hold
outcome-chose-not-to = Chose not to
what-helped = What helped, or got in the way?
what-helped-hint = In your own words
topics-heading = Today’s topics
topics-say = In your own words, in the order that matters to you
# $n (number) counted from 1
topic-field = Topic { $n }
topic-hint-first = What do you want to talk about?
topic-hint = And what else?
# $n (number) counted from 1
topic-up = Move topic { $n } up
# $n (number) counted from 1
topic-down = Move topic { $n } down
# $n (number) counted from 1
topic-remove = Remove topic { $n }
move-up = Move up
move-down = Move down
remove-it = Remove
alt-up = Alt+↑
alt-down = Alt+↓

agreement-heading = Agreement
agreement-says = How you work together, in a few short lines. Change it whenever you both agree.
agreement-roles = Roles
agreement-roles-hint = Who does what
agreement-limits = Limits of confidentiality
agreement-limits-hint = What stays between you, and what would not
agreement-sponsor = Sponsor
agreement-sponsor-hint = Who pays, or asked for these sessions
agreement-copies = Who gets which copy
agreement-copies-hint = What you take away, and what a sponsor would see
agreement-agreed = Agreed on
agreed-today = Agreed today
not-agreed-yet = Not agreed yet
open-agreement = Open the agreement

may-be-shared = May be shared
never-shared = Never shared
private-note-title = Private note
private-note-says = For the coach alone: no copy ever holds it. It stands in the client’s file, so keep that file to yourself.

hours-title = Hours
hours-say = How long this session took, for the coach’s log. No copy holds it.
minutes = Minutes
# $n (number) how many
minutes-long = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
# $n (number) how many
hours-long = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
# $hours (text) "4 hours"
# $minutes (text) "30 minutes"
hours-and-minutes = { $hours } { $minutes }
# $longest (number) in minutes
minutes-limit = From 1 to { $longest } minutes
hours-paid = Paid
hours-not-paid = Not paid
hours-one-person = One person
hours-group = A group
all-sessions = All sessions of this client
no-hours-yet = No hours noted yet
# $paid (text) "4 hours 30 minutes"
total-paid = { $paid } paid
# $unpaid (text) "1 hour"
total-not-paid = { $unpaid } not paid
# $paid (text) "4 hours 30 minutes"
# $unpaid (text) "1 hour"
total-both = { $paid } paid, { $unpaid } not paid
take-hours-back = Take it back
save-log = Save the log as CSV…

## A copy without some of its ratings.

answer-left-out = left out
ratings-left-out = some ratings left out
picture-left-out = Some ratings were left out of this copy, so it has no picture.
talk-left-out = Some ratings were left out of this copy; nothing stands out of those it holds.
# $title (text) the item: "Trying new ways"
item-is-left-out = { $title }: left out of this copy
