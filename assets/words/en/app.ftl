## Commands: their names in the menu, and what they do.

command-new = New client
command-new-tip = Start with somebody new; a name can wait
command-open = Open…
command-open-tip = Open a client, a copy or an instrument
command-save = Save
command-save-tip = Save now, or choose a file when there is none
command-save-as = Save as…
command-save-as-tip = Save under another name
command-export = Export…
command-export-tip = Take a page away, as text or RON
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
