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
