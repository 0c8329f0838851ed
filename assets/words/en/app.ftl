## Commands: their names in the menu, and what they do.

command-new = New client
command-new-tip = Start with somebody new; a name can wait
command-open = Open…
command-open-tip = Open a client, a copy or an instrument
command-save = Save
command-save-tip = Save now, or choose a file when there is none
command-save-as = Save as…
command-save-as-tip = Save under another name
command-backups = Earlier versions…
command-backups-tip = What was put aside before this file was changed
command-unfinished = Unfinished work…
command-unfinished-tip = Sessions without a file, and changes that could not be saved
command-compare-file = Compare with a file…
command-compare-file-tip = Put two copies of this client together
command-lock = Lock with a passphrase…
command-lock-tip = Nobody reads this client’s file without the passphrase
command-lock-now = Lock now
command-lock-now-tip = Takes this client off the screen until the passphrase is typed
command-erase = Erase this client…
command-erase-tip = Removes the file, its earlier versions and unfinished work from this computer
command-export = Export…
command-export-tip = Take a page away, as PDF, text, web page, table or picture
command-undo = Undo
command-undo-tip = There is nothing to undo
command-redo = Redo
command-redo-tip = There is nothing to redo
command-radar = Radar
command-radar-tip = One shape a hat
command-bars = Bars
command-bars-tip = Both hats on one line a dimension
command-table = Table
command-table-tip = Every number
command-hide-picture = Hide the picture
command-hide-picture-tip = Rate without looking at the shape
command-follow-system = Follow the system
command-follow-system-tip = Light or dark, as the system has it
command-light = Light
command-light-tip = Always light
command-dark = Dark
command-dark-tip = Always dark
command-larger = Larger
command-larger-tip = Make everything larger
command-smaller = Smaller
command-smaller-tip = Make everything smaller
command-normal-size = Normal size
command-normal-size-tip = Back to the normal size
command-new-session = New session
command-new-session-tip = Meet this person again: it opens on the last step
command-prepare = Prepare
command-prepare-tip = The last step, the agreement, and today’s topics
command-rate = Rate
command-rate-tip = Give or change your ratings; earlier sessions are not shown meanwhile
command-reveal = Reveal
command-reveal-tip = Be done rating, and see then and now
command-look-back = Look back
command-look-back-tip = Rate the earlier time again, as you see it now; what was recorded stays
command-agree = Agree
command-agree-tip = Where you want to be, one focus, and one action
command-go-on = Go on
command-go-on-tip = To the next part of the session
command-go-back = Go back
command-go-back-tip = To the part before; nothing is lost
command-map = Map
command-map-tip = Managing across, leading up, one dot a dimension
command-over-time = Over time
command-over-time-tip = Each item over the sessions
command-private-note = Private note
command-private-note-tip = For the coach alone: no copy ever holds it
command-agreement = Agreement
command-agreement-tip = Roles, limits, sponsor, and who gets which copy
command-hours = Hours
command-hours-tip = How long this session took, for the coach’s log
command-delete-session = Delete this session
command-delete-session-tip = Take this session out; it can be undone
command-session-note = Session note
command-session-note-tip = A note that the client may have too
command-where-kept = Where is this kept?
command-where-kept-tip = Which files there are, and where
command-keys = Keys
command-keys-tip = Every key
command-about = About
command-about-tip = What this is, and what it rests on
command-menu = Menu
command-menu-tip = Every command with its key
command-quit = Quit
command-quit-tip = Close the window

## What the footer and the tooltips say.

# $what (text) "Trying new ways", "the name"
undo-of = Undo: { $what }
# $what (text) "Trying new ways", "the name"
redo-of = Redo: { $what }
# $dimension (text) the dimension's name
moment-of = the moment at { $dimension }
the-note = the session note
the-name = the name
the-date = the date
the-done = done rating
# $title (text) the item's title
the-target = where you want { $title }
the-step = the next step
the-topics = the topics
the-private-note = the private note
the-hours = the hours
the-agreement = the agreement
# $date (text) "24 November 2026"
the-new-session = the session of { $date }
the-deleted-session = the deleted session
copy-read-only = This is a shared copy: it can be read and exported, not changed
saving = Saving…
# $time (text) "10:42"
saved-at = Saved { $time }
# $time (text) "10:42"
kept-at = Kept { $time }, not saved as a file yet
kept-from-last-time = Here is work from last time that is not saved as a file
# $name (text) the file's name
exported-to = Exported to { $name }
# $name (text) the file's name
never-over-a-client = { $name } is a client’s file, and a page never goes over one
answered-too-late = Nothing was written, because the client was closed or locked before the place was chosen
# $what (text) "the private note"
undone = Undone: { $what }
# $what (text) "the private note"
redone = Done again: { $what }
# $session (text) "first session"
is-now-session = By its date this is now the { $session }
# $date (text) "24 November 2026"
session-deleted = The session of { $date } is deleted
# $name (text) the name suggested
file-name-of-log = { $name } hours
changed-underneath = Not saved: the file was changed by something else
# $date (text) "24 Nov 2026"
file-name-of-session = Session { $date }
# $name (text) the name suggested
file-name-of-mine = { $name } (mine)

## What the window's world says.

session-is-gone = This session is not in the client any more
# $path (text) the whole path
no-program-opens = No program on this computer opens { $path }
# $path (text) the whole path
no-folder-shown = The folder can’t be shown: { $path }
no-place-to-keep = Not kept: this computer has no folder for unfinished work. Please save it as a file
no-display = There is no display to open a window on. The command line works without one: twohats --help
dialog-open = Open
dialog-save-as = Save as
dialog-export = Export
dialog-ours = Two Hats files
dialog-client = Two Hats client
dialog-any = All files
