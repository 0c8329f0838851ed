## The disk: one sentence a failure, the path last.

# $path (text) the file
disk-missing = There is no such file: { $path }
# $path (text) the folder
disk-folder = This is a folder, not a file: { $path }
# $path (text) what was named
disk-not-a-file = This is a device or a pipe, not a file: { $path }
# $megabytes (number) the most that is read
# $path (text) the file
disk-too-large = This file is larger than { $megabytes } MB, so it was not opened: { $path }
# $path (text) the file
disk-not-readable = You are not allowed to read this file: { $path }
# $why (text) what the system says
# $path (text) the file
disk-read-failed = This file could not be read ({ $why }): { $path }
# $path (text) the folder
disk-no-folder = Not saved, because there is no such folder: { $path }
# $path (text) the file
disk-not-writable = Not saved, because this file or its folder is read-only; choose another place: { $path }
# $path (text) the file
disk-full = Not saved, because the disk is full; free some space or choose another place: { $path }
# $path (text) the file
disk-exists = Not saved, because there is a file of this name already: { $path }
# $path (text) the file
disk-changed = Not saved, because the file was changed by another program in the meantime: { $path }
# $path (text) the file
disk-vanished = Not saved, because the file is no longer there: { $path }
# $why (text) what the system says
# $path (text) the file
disk-write-failed = Not saved ({ $why }); choose another place: { $path }

## Unfinished work that could not be opened.

# $path (text) where it is kept
recovery-set-aside = Some unfinished work could not be read, so it was left as it is and put aside: { $path }

## The command line: what help says.

cli-about = Rate how often you manage and how often you lead, see the shape, take the page away. Two Hats sends nothing.
cli-after =
    Without a command the window opens: on FILE, or on a session that has no name yet.
    A file that is called like a command is named with its folder: ./check

    A client from the first session to the page:
      twohats new --name "Zoë Müller" --out zoe.twohats
      twohats rate zoe.twohats risk.managing=8 risk.leading=none
      twohats done zoe.twohats
      twohats step zoe.twohats --dimension risk --action "try one pilot" --by 2026-12-11
      twohats export zoe.twohats --format text --out page.txt
    and some weeks later:
      twohats new-session zoe.twohats
      twohats step zoe.twohats --outcome done

    It ends with 0 when all is done, with 1 when something was refused (one line says what, and the file is
    untouched), with 2 when the command was not understood, with 3 when all is done and only the answer could not be
    written (it then stands on the standard error output).
    TWO_HATS_CONFIG and TWO_HATS_STATE name other folders for settings and for unfinished work.
cli-file = The client, copy or instrument to open
cli-client-file = The client’s file
cli-instrument = Ask what this instrument asks, instead of the built-in one
cli-session = In this session, instead of the latest one
cli-looking-back = Looking back at this earlier session, instead of about now

cli-new = Make a client’s file with one session, dated today
cli-new-name = The client’s name

cli-new-session = Begin another session in a client’s file, and print its id
cli-new-session-after =
    Its id is its date, like 2026-11-24; the second session of a day is 2026-11-24-2. Only the id is printed, so that
    a script can go on with it:
      id=$(twohats new-session zoe.twohats --date 2026-11-24)
      twohats rate zoe.twohats --session "$id" risk.managing=8
cli-new-session-date = The day of the session, instead of today
cli-new-session-instrument = Ask what this instrument asks, instead of what was asked last

cli-sessions = List the sessions of a client’s file or a copy by date, one a line
cli-sessions-file = The client’s file, or a copy
cli-sessions-after =
    Five columns, two blanks or more apart: id, date, how far the rating is, how many items are rated, and how the
    next step stands. No rating is shown: what is hidden while a session is rated stays hidden.

cli-rate = Answer items in a client’s file, or clear them: all of them or none
cli-rate-after =
    A rating that is set after “done” marks the session as changed after comparing, where there is an earlier session
    that could be seen beside it.
cli-rate-answers = An item and its rating from 0 to 10, or none: risk.managing=8

cli-moment = Write down a moment of one dimension, or take it back
cli-moment-dimension = The dimension: risk
cli-moment-text = In the client’s words; an empty text takes the moment back

cli-done = Say that a rating is done: what was hidden may be seen from now on
cli-done-after =
    Items that are not rated stay so. Done again changes nothing.

cli-target = Say where the client wants items to be: all of them or none
cli-target-wanted = An item and the rating wanted, from 0 to 10, or none: risk.managing=6

cli-topics = Write down what the client brings to a session, instead of what stands there
cli-topics-texts = All topics in their order; one empty text leaves none

cli-step = Agree on the next step of a session, or say later what became of it
cli-step-usage =
    twohats step [--session <ID>] --dimension <DIMENSION> --action <TEXT> [--by <DATE>] [OPTIONS] <FILE>
           twohats step [--session <ID>] --outcome <OUTCOME> [--in-the-way <TEXT>] <FILE>
           twohats step [--session <ID>] --none <FILE>
cli-step-after =
    A new step needs --dimension and --action. To change it, give the parts that change; the others stay.
      twohats step zoe.twohats --dimension risk --action "try one pilot" --by 2026-12-11 --supporter Ana
      twohats step zoe.twohats --will 7
      twohats step zoe.twohats --outcome partly --in-the-way "Two Fridays went to the re-plan."
cli-step-session = In this session, instead of the latest one; an outcome goes to the latest that has a step
cli-step-dimension = The dimension it is about: risk
cli-step-action = What the client will do; “I will” goes before it
cli-step-by = By when; none takes it back
cli-step-supporter = Who supports it; an empty text takes it back
cli-step-will = How willing the client is, from 1 to 10; none takes it back
cli-step-option = Another action that was considered; once for each, and one empty text leaves none
cli-step-outcome = What became of it; none takes it back
cli-step-in-the-way = What got in the way
cli-step-none = Take the whole step back

cli-hours = Note how long a session took, for the coach’s log
cli-hours-usage =
    twohats hours [--session <ID>] --minutes <N> <--paid|--pro-bono> <--one|--group> <FILE>
           twohats hours [--session <ID>] --none <FILE>
cli-hours-after =
    What is noted takes the place of what was:
      twohats hours zoe.twohats --minutes 60 --paid --one
cli-hours-minutes = Its length in minutes, from 1 to 1440
cli-hours-paid = It was paid
cli-hours-pro-bono = It was not paid
cli-hours-one = With one person
cli-hours-group = With a group
cli-hours-none = Take the note back

cli-log = Write the log of hours of one or more clients as CSV, for a spreadsheet
cli-log-after =
    One line a session of which the hours are noted, by date: date, client, session, minutes, payment, setting. No rating
    and no note is in it. A name that a spreadsheet would compute, like =1+1, gets an apostrophe before it.
cli-log-files = The clients’ files

cli-check = Say of each file what it holds, or what is wrong with it
cli-check-files = The files to look at

# $session (text) its id
# $path (text) the file
cli-not-to-compare = There is no earlier session { $session } to compare with, or it is hidden while this one is being rated: { $path }
# $session (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-hidden = The session { $session } is hidden while the one of { $date } is being rated: { $path }

cli-sample = Make the file of a client who does not exist, to look around

cli-out = Where to write; - is the standard output
cli-force = Replace a file of that name
cli-today = The day to count as today, like 2026-11-24

## The command line: what it answers.

# $path (text) the file
cli-written = Written: { $path }
# $count (number) how many items were named
# $date (text) "24 November 2026"
# $path (text) the file
cli-rated = { $count ->
        [one] One item is
       *[other] { $count } items are
    } set in the session of { $date }: { $path }
# $count (number) how many items were named
# $date (text) the session’s, "24 November 2026"
# $earlier (text) the id of the session looked back at
# $path (text) the file
cli-rated-back = { $count ->
        [one] One item is
       *[other] { $count } items are
    } set in the session of { $date }, looking back at { $earlier }: { $path }
# $dimension (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-moment-set = The moment of { $dimension } is set in the session of { $date }: { $path }
# $dimension (text) its id
# $date (text) "24 November 2026"
# $path (text) the file
cli-moment-taken-back = The moment of { $dimension } is taken back in the session of { $date }: { $path }
# $date (text) "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
# $path (text) the file
cli-done-set = The session of { $date } is done, { $rated } of { $asked } rated: { $path }
# $earlier (text) the id of the session looked back at
# $date (text) "24 November 2026"
# $rated (number) items rated looking back
# $asked (number) items asked in it
# $path (text) the file
cli-done-back = Looking back at { $earlier } in the session of { $date } is done, { $rated } of { $asked } rated: { $path }
# $count (number) how many items were named
# $date (text) "24 November 2026"
# $path (text) the file
cli-targets-set = { $count ->
        [one] One target is
       *[other] { $count } targets are
    } set in the session of { $date }: { $path }
# $count (number) how many there are now
# $date (text) "24 November 2026"
# $path (text) the file
cli-topics-set = { $count ->
        [0] No topic is
        [one] One topic is
       *[other] { $count } topics are
    } in the session of { $date } now: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-set = The next step of the session of { $date } is set: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-told = What became of the next step of the session of { $date } is set: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-step-taken-back = The next step of the session of { $date } is taken back: { $path }
# $minutes (number) its length
# $date (text) "24 November 2026"
# $path (text) the file
cli-hours-set = { $minutes ->
        [one] One minute is
       *[other] { $minutes } minutes are
    } set for the session of { $date }: { $path }
# $date (text) "24 November 2026"
# $path (text) the file
cli-hours-taken-back = The hours of the session of { $date } are taken back: { $path }
# $sessions (number) how many have their hours noted
# $minutes (number) in all
# $path (text) the file
cli-logged = { $sessions ->
        [0] Written, though no session has its hours noted
        [one] Written, one session of { $minutes } minutes
       *[other] Written, { $sessions } sessions of { $minutes } minutes in all
    }: { $path }
# $path (text) the file
# $what (text) "a client with 2 sessions"
cli-checked = { $path }: { $what }
# $sessions (number) how many
# $date (text) the latest session’s, "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-holds-client = { $sessions ->
        [one] a client with one session, of { $date },
       *[other] a client with { $sessions } sessions, the latest of { $date },
    } { $rated } of { $asked } rated
# $date (text) "24 November 2026"
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-holds-copy = a shared copy of the session of { $date }, { $rated } of { $asked } rated
# $name (text) the instrument’s name
# $dimensions (number) 3 to 12
# $poles (number) 1 or 2
cli-holds-instrument = the instrument { $name } with { $dimensions } dimensions and { $poles ->
        [one] one pole
       *[other] { $poles } poles
    }

## The command line: the list of sessions. No two blanks side by side: they part the columns.

cli-state-rating = being rated
cli-state-done = done
cli-state-revised = changed after comparing
# $rated (number) items rated in it
# $asked (number) items asked in it
cli-state-rated = { $rated } of { $asked } rated
cli-step-is-none = step: none
cli-step-is-agreed = step: agreed
cli-step-is-done = step: done
cli-step-is-partly = step: partly
cli-step-is-on-hold = step: on hold
cli-step-is-chose-not-to = step: chose not to

## The command line: what it refuses. One line each, the path last.

# $what (text) what is wrong, a whole sentence without its full stop
# $path (text) the file
cli-refused = { $what }: { $path }
# $path (text) the file
cli-exists = There is a file of this name already; --force would replace it: { $path }
# $path (text) the file
cli-over-client = A page never takes the place of a client’s file; choose another name: { $path }
# $path (text) the file
cli-not-a-client = This is an instrument; a client’s file is needed here: { $path }
# $path (text) the file
cli-not-an-instrument = This is a client’s file; an instrument is needed here: { $path }
# $path (text) the file
cli-copy-is-read-only = This is a shared copy, which can be read and exported, not changed: { $path }
# $session (text) its id
# $path (text) the file
cli-no-session = There is no session { $session } in this file: { $path }
# $session (text) its id
# $path (text) the file
cli-twin-session = There is a session { $session } in this file already: { $path }
# $key (text) "two-hats@1"
# $path (text) the file
cli-other-instrument = This file has another { $key }, and what it names never changes: { $path }
# $session (text) its id
# $path (text) the file
cli-no-answers = Nobody rates themselves in the session { $session } of this file: { $path }
# $earlier (text) the id of the session to be looked back at
# $session (text) the id of the session in which it is
# $path (text) the file
cli-not-earlier = The session { $earlier } is not before the session { $session }, so nobody can look back at it there: { $path }
# $earlier (text) the id of the session to be looked back at
# $session (text) the id of the session in which it is
# $path (text) the file
cli-no-look-back = Nobody looks back at { $earlier } in the session { $session } of this file yet: { $path }
# $session (text) its id
# $path (text) the file
cli-no-step = There is no next step in the session { $session } of this file: { $path }
# $path (text) the file
cli-no-step-anywhere = There is no next step in any session of this file: { $path }
# $path (text) the file
cli-new-step-lacks = There is no next step to change, and a new one needs --dimension and --action: { $path }
# $longest (number) in letters
# $path (text) the file
cli-too-long = Nothing is changed, because a text is longer than { $longest } letters: { $path }
# $most (number) entries
# $path (text) the file
cli-too-many = Nothing is changed, because a list would have more than { $most } entries: { $path }
# $path (text) the file
cli-control = Nothing is changed, because a text holds a sign that can’t be read, or a line break in a name: { $path }
# $path (text) the file
cli-only-session = The only session of a client stays: { $path }
# $other (text) the file named before
# $path (text) the file
cli-same-client = This is the client of { $other } again, whose hours would count twice: { $path }
# $path (text) the file
cli-log-over-client = A log never takes the place of a client’s file; choose another name: { $path }
# $item (text) "risk.managing"
# $path (text) the file
cli-not-asked = { $item } is not asked in this session: { $path }
# $path (text) the file
cli-no-page = This session can’t be made into a page: { $path }
# $why (text) what the system says
cli-no-output = The standard output could not be written to ({ $why })
# $answer (text) what would have been printed: "2026-11-24"
cli-done-all-the-same = What was asked is done: { $answer }
cli-name-too-long = The client’s name may have 120 letters on one line
cli-no-window = This build has no window; twohats --help shows what it can do without one

## The command line: what it did not understand.

# $text (text) what was written
cli-bad-answer = “{ $text }” is no item and rating, like risk.managing=8
# $text (text) what was written
cli-bad-rating = “{ $text }” is not a whole number from 0 to 10, nor none
# $text (text) what was written
cli-bad-date = “{ $text }” is no date like 2026-11-24
# $text (text) what was written
cli-bad-session = “{ $text }” names no session; a session’s name is its first date, like 2026-11-24
# $item (text) "risk.managing"
cli-item-twice = { $item } is rated twice
# $text (text) what was written
cli-bad-dimension = “{ $text }” names no dimension, like risk
# $text (text) what was written
cli-bad-will = “{ $text }” is not a whole number from 1 to 10, nor none
# $text (text) what was written
cli-bad-minutes = “{ $text }” is not a whole number of minutes from 1 to 1440
cli-says-nothing = it says nothing
cli-step-says-nothing = nothing is said of the step: give its parts, --outcome or --none
