## Locked files: why one is not opened. The path is put last by whoever shows it.

files-locked = This file is locked with a passphrase
files-locked-otherwise = This file is locked by another program, and not with a passphrase, so Two Hats can’t open it
locked-wrong-passphrase = This is not the passphrase of this file
locked-damaged = This file is locked, and it is not as it was written: a part of it is missing or changed
locked-too-much-work = This file is locked so that opening it would take more memory than Two Hats gives to a file

## The sheet that asks for a passphrase.

locked-title = Locked with a passphrase
# $name (text) the file’s name
locked-says = { $name } opens with its passphrase.
locked-work-title = Locked unfinished work
locked-work-says = There is unfinished work that is locked. It opens with the passphrase of its client.
# $name (text) the file’s name
locked-work-of-says = Changes to { $name } could not be saved last time. They open with its passphrase.
locked-version-title = Locked earlier version
# $name (text) "24 November 2026 at 10:42"
locked-version-says = The version of { $name } is locked with a passphrase that was in use before.
# $date (text) "24 November 2026"
# $time (text) "10:42"
moment-in-words = { $date } at { $time }
passphrase-field = Passphrase
show-passphrase = Show what is typed
open-locked = Open
opening = Opening…
not-now = Not now
# $name (text) the file’s name
passphrase-is-wrong = That is not the passphrase of { $name }

## The sheet that sets a passphrase.

set-lock-title = Lock with a passphrase
change-lock-title = Change the passphrase
set-lock-says = It locks the file, its earlier versions and its unfinished work.
new-passphrase = New passphrase
passphrase-again = Once more
four-words-help = Four unrelated words are easy to keep and hard to guess.
not-the-same = The two are not the same yet.
too-short-to-protect = Too short to protect: eight characters at least, better four unrelated words.
strength-weak = Weak: among the first to be tried. Four unrelated words are harder to guess.
strength-fair = Fair: it holds for a while. One more unrelated word makes it strong.
strength-strong = Strong: hard to guess for anybody.
locking = Locking the file and its earlier versions…
forgotten-says = Nobody can recover a forgotten passphrase, nor what it locks.
locked-before-says = Pages you exported and copies made before stay open, and a disk may keep traces of what it replaced.
lock-after-title = Take it off the screen when nobody does anything for
# $minutes (number) how many
lock-after-minutes = { $minutes } minutes
lock-after-never = Never
set-lock = Lock
change-lock = Change the passphrase
take-lock-away = Take the lock away
change-the-lock = Change the passphrase…
change-the-lock-tip = Another passphrase, or none

## What is said about a lock.

locked-quietly = Locked with a passphrase
lock-is-set = Locked: from now on this client opens with its passphrase only
lock-is-changed = The passphrase is changed
lock-is-gone = The lock is taken away: whoever has the file can read it
# $why (text) why it could not be kept
not-locked-away = Not locked, because its last changes are kept nowhere yet. { $why }
where-locked = It is locked with a passphrase, and so are its earlier versions and its unfinished work. Pages you export are not.
# $path (text) the file
passphrase-not-known = Not saved, because the file is locked and its passphrase is not known any more; open it again: { $path }
# $why (text) why not, the path last
not-relocked = The client is locked as you asked, but not all that is kept beside its file. { $why }

## The command line.

cli-passphrase-file = The file whose first line is the passphrase of a locked file
cli-lock = Lock a client’s file with a passphrase, and with it its earlier versions and unfinished work
cli-lock-after =
    The passphrase is the first line of the file that --passphrase-file names; choose four unrelated words.
    A forgotten passphrase can’t be recovered by anybody. Any age program opens the file with it.
    To change a passphrase: unlock, then lock.
cli-unlock = Take the lock of a client’s file away
# $path (text) the file
cli-needs-passphrase = This file is locked with a passphrase; name a file that holds it with --passphrase-file: { $path }
# $path (text) the file
cli-locked-already = This file is locked already: { $path }
# $path (text) the file
cli-not-locked = This file is not locked: { $path }
# $path (text) the file
cli-locked-now = Locked: { $path }
# $path (text) the file
cli-unlocked-now = The lock is taken away: { $path }
# $holds (text) "a client with 2 sessions"
cli-holds-locked = locked, { $holds }
# $path (text) the passphrase's file
cli-passphrase-is-empty = The first line of the passphrase file is empty: { $path }
# $path (text) the passphrase's file
cli-passphrase-too-long = The first line of the passphrase file is longer than a passphrase may be: { $path }
# $path (text) the passphrase's file
cli-passphrase-not-text = The first line of the passphrase file is not UTF-8 text: { $path }
# $path (text) the passphrase's file
cli-passphrase-too-short = A passphrase of fewer than eight characters does not protect; four unrelated words do: { $path }
# $path (text) the passphrase's file
cli-passphrase-is-readable = Others on this computer can read the passphrase file: { $path }
