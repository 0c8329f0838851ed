## Earlier versions, unfinished work, and erasing a client: on the sheets, in the footer, and on the command line.

# $date (text) "24 November 2026"
# $time (text) "10:42"
date-and-time = { $date }, { $time }
# $n (number) in kilobytes
size-kilobytes = { $n } kB
# $n (text) "1.4"
size-megabytes = { $n } MB

## Earlier versions.

versions-title = Earlier versions
versions-say = Before the first change of each sitting the file is put aside as it is. Look at a version here, and bring it back if you want it.
no-versions-yet = There is none yet. The first one is put aside before your next change is saved, and then one each time you open the file again and change it.
# $date (text) "24 November 2026"
versions-hidden = They stay closed until you are done rating { $date }, because they show earlier answers.
look-at-version = Look
# $when (text) "24 November 2026, 10:42"
look-at-version-of = Look at the version of { $when }
# $date (text) "24 November 2026"
# $time (text) "10:42"
as-it-was = As it was on { $date } at { $time }: here it can only be looked at
bring-back = Bring this back
bring-back-tip = Puts this version in the place of today’s, which can be undone
back-to-today = Back to today’s
back-to-today-tip = Leaves this version, and changes nothing
# $when (text) "24 November 2026, 10:42"
version-is-back = The version of { $when } is back
# $when (text) "24 November 2026, 10:42"
version-is-the-same = The version of { $when } is the same as today’s, so nothing changed
# $path (text) the whole path
where-version = This is an earlier version, { $path }. It is only read, until you bring it back.

## Unfinished work.

# $name (text) the file's name
changes-from-last-time = Here are your changes to { $name }, which could not be saved last time
# $says (text) what came back
# $others (number) how many other pieces wait
and-others-wait = { $others ->
    [one] { $says }. One more piece waits.
   *[other] { $says }. { $others } more pieces wait.
}
show-unfinished = Show
unfinished-title = Unfinished work
unfinished-says = This was not saved when its window closed. Open a piece to go on with it; what you have open now is kept first.
nothing-unfinished = Nothing waits here. What is not saved when a window closes is kept, and comes back.
no-name-given = No name given
# $rated (text) "7 of 10 rated"
# $when (text) "24 November 2026, 10:42"
unfinished-changed = { $rated } · changed { $when }
# $when (text) "24 November 2026, 10:42"
unfinished-locked = Locked with a passphrase · changed { $when }
# $name (text) the file's name
unfinished-of-file = Changes to { $name }
no-file-yet = No file yet
open-unfinished = Open
# $name (text) the client, or "No name given"
# $when (text) "24 November 2026, 10:42"
open-unfinished-of = Open the work on { $name }, changed { $when }
discard-unfinished = Discard
# $name (text) the client, or "No name given"
# $when (text) "24 November 2026, 10:42"
discard-unfinished-of = Discard the work on { $name }, changed { $when }
discard-for-good = Discard this for good?
discard-it = Discard it
keep-it = Keep it

## Erasing a client.

# $name (text) the client
erase-title = Erase { $name }?
erase-title-unnamed = Erase this client?
erase-says = This cannot be undone. These go from this computer:
# $path (text) the whole path
erases-file = The file { $path }
erases-versions = All earlier versions that were put aside
erases-unfinished = All unfinished work
erases-recent = The entry among the recent files
beyond-reach = Two Hats cannot reach these:
beyond-copies = Copies of the file in other places, on other computers or on paper
beyond-sync = What a synced folder or a backup program keeps, their history too
beyond-pages = Pages that were exported or handed out
beyond-disk = What the disk keeps of removed files until it writes over them
keep-this-client = Keep this client
erase-for-good = Erase for good
erasing-now = Erasing…
receipt-title = What was erased
# $when (text) "24 November 2026, 10:42"
receipt-head = Two Hats, { $when }
receipt-nothing-gone = Nothing is gone.
receipt-gone = Gone
receipt-left = Not gone
# $path (text) the whole path
gone-file = The client’s file: { $path }
# $path (text) the whole path
gone-link = A link to it: { $path }
# $when (text) "24 November 2026, 10:42"
gone-version = The earlier version of { $when }
# $path (text) the whole path
gone-unfinished = Unfinished work: { $path }
# $path (text) the whole path
gone-rest = What was left of a write that broke off: { $path }
gone-recent = The entry among the recent files
# $what (text) what it is
# $why (text) one sentence or a few words
left-because = { $what }. { $why }
# $what (text) where the earlier versions or the unfinished work are
left-others = What else is in { $what }
# $why (text) in a few words
not-erased = It could not be removed ({ $why })
not-erased-other-client = Something else stands there now, so it was left alone
not-erased-not-ours = Two Hats did not make it, so it was left alone
not-erased-elsewhere = Another window has it open; close it there first
# $why (text) in a few words
not-erased-not-looked-for = It could not be looked for ({ $why })
save-receipt = Save the receipt…
# $date (text) "24 Nov 2026"
file-name-of-receipt = Receipt { $date }
cli-erase = Remove a client’s file with its earlier versions and unfinished work, and print what is gone
cli-erase-after =
    It cannot be undone, so it is only done with --yes. Copies, synced folders, pages handed out
    and what the disk keeps of removed files cannot be reached.
cli-erase-yes = Yes, erase it
# $path (text) the file
cli-erase-needs-yes = Nothing was erased; say --yes to erase this client for good: { $path }
