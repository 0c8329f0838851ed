## What is kept beside a client's file: earlier versions, unfinished work, and who has it open.

## Why something could not be done, in a few words that stand in brackets.

disk-why-not-permitted = it is not permitted here
disk-why-not-readable = we may not read what is there
disk-why-read-only = it is read-only
disk-why-full = the disk is full
disk-why-other-disk = the name leads to another disk than its folder
disk-why-no-answer = the disk did not answer as it should
disk-why-gone = it is no longer there
disk-why-not-a-file = no file can stand there
# $megabytes (number) the most that is read
disk-why-too-large = it is larger than { $megabytes } MB
disk-why-no-folder = there is no such folder
disk-why-exists = there is a file of this name already
disk-why-changed = another program changed it in the meantime

## Earlier versions.

# $why (text) in a few words
# $path (text) the folder
backup-not-made = Saved, but the version before this change could not be put aside ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the folder
backups-not-listed = The earlier versions could not be looked for ({ $why }): { $path }
# $path (text) the file
backup-not-a-client = This is no earlier version of this client: { $path }

## Unfinished work.

recovery-no-name-left = too much unfinished work of this client waits already
# $why (text) in a few words
# $path (text) the folder
recovery-not-listed = Unfinished work could not be looked for ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the file
recovery-not-taken = Some unfinished work could not be opened and stays as it is ({ $why }): { $path }
# $why (text) in a few words
# $path (text) the file
recovery-not-removed = This unfinished work could not be removed, so it comes back at the next start ({ $why }): { $path }
# $path (text) the file
recovery-gone = This unfinished work is no longer there, or another window took it up: { $path }
# $path (text) the client's file
recovery-file-elsewhere = This unfinished work belongs to a file that is open in another window; close it there first: { $path }

## Who has a client's file open.

# $path (text) the file
not-saved-open-elsewhere = Not saved, because another window has this file open; close it there first, or choose another name: { $path }
# $path (text) the file
cli-open-elsewhere = Not changed, because a window has this client open; close it there first: { $path }
