## Locked files: why one is not opened. The path is put last by whoever shows it.

files-locked = This file is locked with a passphrase
files-locked-otherwise = This file is locked by another program, and not with a passphrase, so Two Hats can’t open it
locked-wrong-passphrase = This is not the passphrase of this file
locked-damaged = This file is locked, and it is not as it was written: a part of it is missing or changed
locked-too-much-work = This file is locked so that opening it would take more memory than Two Hats gives to a file
