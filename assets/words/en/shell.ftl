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
recovery-taken = another window has it open

## The command line: what help says.

cli-about = Rate how often you manage and how often you lead, see the shape, take the page away. Two Hats sends nothing.
cli-after =
    Without a command the window opens: on FILE, or on a session that has no name yet.
    A file that is called like a command is named with its folder: ./check

    Examples:
      twohats new --name "Zoë Müller" --out zoe.twohats
      twohats rate zoe.twohats risk.managing=8 risk.leading=none
      twohats export zoe.twohats --format text --out page.txt

    It ends with 0 when all is done, with 1 when something was refused (one line says what, and the file is
    untouched), with 2 when the command was not understood.
    TWO_HATS_CONFIG and TWO_HATS_STATE name other folders for settings and for unfinished work.
cli-file = The client, copy or instrument to open
cli-instrument = Ask what this instrument asks, instead of the built-in one
cli-new = Make a client’s file with one session, dated today
cli-new-name = The client’s name
cli-rate = Answer items in a client’s file, or clear them: all of them or none
cli-rate-file = The client’s file
cli-rate-answers = An item and its rating from 0 to 10, or none: risk.managing=8
cli-rate-session = In this session, instead of the latest one
cli-check = Say of each file what it holds, or what is wrong with it
cli-check-files = The files to look at
cli-export = Make a page from the latest session: as text to print, or as RON to open again
cli-export-file = The client’s file, or a copy
cli-export-format = What to write
cli-export-without-bars = Numbers alone, without a bar beside each (text)
cli-export-without-moments = Leave the moments out
cli-export-without-note = Leave the session note out
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
cli-copy-is-read-only = This is a shared copy, which can be read and exported, not rated: { $path }
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
# $item (text) "risk.managing"
# $path (text) the file
cli-not-asked = { $item } is not asked in this session: { $path }
# $path (text) the file
cli-no-page = This session can’t be made into a page: { $path }
# $why (text) what the system says
cli-no-output = The standard output could not be written to ({ $why })
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
