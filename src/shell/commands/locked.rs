//! Locked files on the command line: the passphrase stands in a file, never among the arguments, where every other
//! program of this computer could read it.

use std::borrow::Cow;
use std::path::Path;

use zeroize::Zeroizing;

use super::change::{Own, in_turn, own_file};
use super::{client_text, refused, tell};
use crate::files::{self, OpenedBy, Passphrase, Strength};
use crate::shell::calls;
use crate::shell::command_line::{Key, Lock, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::{self, Expected, shown};
use crate::shell::folders::Folders;
use crate::shell::relock;
use crate::words;

/// The longest line that is a passphrase, in bytes.
const LONGEST: usize = 4_000;

/// Locks a client's file, its earlier versions and its unfinished work.
pub(in crate::shell) fn lock(lock: &Lock, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &lock.file;
    let passphrase = new_passphrase(&lock.passphrase_file, voice)?;
    let folders = Folders::of_this_person();
    let turn = in_turn(folders.as_ref(), path)?;
    let found = disk::read(path).map_err(refused)?;
    if files::is_locked(&found.bytes) {
        return Err(Stopped::Refused(words::cli_locked_already(&shown(path))));
    }
    let own = own_file(path, &Key::default())?;
    rewrite(path, &own, Some(&passphrase), folders.as_ref(), voice)?;
    drop(turn);
    tell(voice, &words::cli_locked_now(&shown(path)))
}

/// Takes the lock of a client's file away, and that of its earlier versions and its unfinished work.
pub(in crate::shell) fn unlock(lock: &Lock, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &lock.file;
    let key = Key { passphrase_file: Some(lock.passphrase_file.clone()) };
    let folders = Folders::of_this_person();
    let turn = in_turn(folders.as_ref(), path)?;
    let own = own_file(path, &key)?;
    if own.passphrase.is_none() {
        return Err(Stopped::Refused(words::cli_not_locked(&shown(path))));
    }
    rewrite(path, &own, None, folders.as_ref(), voice)?;
    drop(turn);
    tell(voice, &words::cli_unlocked_now(&shown(path)))
}

/// Writes the client anew with another lock, then what is kept beside it. What of that can't be written is told.
fn rewrite(
    path: &Path,
    own: &Own,
    passphrase: Option<&Passphrase>,
    folders: Option<&Folders>,
    voice: &mut Voice,
) -> Result<(), Stopped> {
    let bytes = sealed(client_text(&own.client, path)?, passphrase, path)?;
    disk::replace(path, &bytes, Expected::Same(own.fingerprint)).map_err(refused)?;
    if let Some(folders) = folders {
        let left = relock::relock(folders, &own.client.id, own.passphrase.as_ref(), passphrase);
        for sentence in left {
            voice.complain(&sentence);
        }
    }
    Ok(())
}

/// The text of a file, and what it was locked with.
pub(super) fn opened<'a>(
    bytes: &'a [u8],
    key: &Key,
    path: &Path,
) -> Result<(Cow<'a, [u8]>, Option<Passphrase>), Stopped> {
    // What nobody can open here gets its sentence from whoever reads it.
    if files::opened_by(bytes) != Some(OpenedBy::Passphrase) {
        return Ok((Cow::Borrowed(bytes), None));
    }
    let Some(file) = &key.passphrase_file else {
        return Err(Stopped::Refused(words::cli_needs_passphrase(&shown(path))));
    };
    let passphrase = passphrase(file)?;
    let text = files::unlock(bytes, &passphrase)
        .map_err(|why| Stopped::Refused(words::cli_refused(&why.to_string(), &shown(path))))?;
    Ok((Cow::Owned(text), Some(passphrase)))
}

/// The text of a file that may be locked with this passphrase. The error is one sentence.
pub(super) fn opened_with(bytes: Vec<u8>, passphrase: Option<&Passphrase>, path: &Path) -> Result<Vec<u8>, String> {
    match passphrase {
        _ if files::opened_by(&bytes) != Some(OpenedBy::Passphrase) => Ok(bytes),
        None => Err(words::cli_needs_passphrase(&shown(path))),
        Some(passphrase) => {
            files::unlock(&bytes, passphrase).map_err(|why| words::cli_refused(&why.to_string(), &shown(path)))
        }
    }
}

/// What is written for a client's text.
pub(super) fn sealed(text: String, passphrase: Option<&Passphrase>, path: &Path) -> Result<Vec<u8>, Stopped> {
    let Some(passphrase) = passphrase else { return Ok(text.into_bytes()) };
    files::lock(text.as_bytes(), passphrase)
        .map_err(|what| Stopped::Refused(words::cli_refused(&what.to_string(), &shown(path))))
}

/// The passphrase to lock something with: one that protects, from a file that others can't read or are said to.
pub(super) fn new_passphrase(file: &Path, voice: &mut Voice) -> Result<Passphrase, Stopped> {
    let passphrase = passphrase(file)?;
    if passphrase.strength() == Strength::TooShort {
        return Err(Stopped::Refused(words::cli_passphrase_too_short(&shown(file))));
    }
    if others_can_read(file) {
        voice.complain(&words::cli_passphrase_is_readable(&shown(file)));
    }
    Ok(passphrase)
}

/// The first line of a file. It may be a pipe, as a program that keeps passphrases would give it.
pub(super) fn passphrase(file: &Path) -> Result<Passphrase, Stopped> {
    let fault = |error: &std::io::Error| Stopped::Refused(disk::reading(file, error).to_string());
    let open = calls::open(file).map_err(|error| fault(&error))?;
    let bytes = Zeroizing::new(calls::read(open, LONGEST, LONGEST as u64 + 1).map_err(|error| fault(&error))?);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let refused = |sentence: String| Err(Stopped::Refused(sentence));
    match std::str::from_utf8(line) {
        Ok("") => refused(words::cli_passphrase_is_empty(&shown(file))),
        Ok(line) if line.len() < LONGEST && Passphrase::fits(line) => Ok(Passphrase::new(line)),
        Ok(_) => refused(words::cli_passphrase_too_long(&shown(file))),
        Err(_not_text) => refused(words::cli_passphrase_not_text(&shown(file))),
    }
}

#[cfg(unix)]
fn others_can_read(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    calls::look(file).is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_can_read(_file: &Path) -> bool {
    false
}
