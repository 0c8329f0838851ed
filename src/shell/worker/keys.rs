//! The passphrases of what is open: which bytes a client becomes, and which bytes become a client.
//!
//! A file that was found locked is never written open, not even when its passphrase is not known any more.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::files::{self, NotUnlocked, OpenedBy, Passphrase};
use crate::model::ClientId;
use crate::words;

/// The passphrases that a person typed, as long as what they opened is open.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// Of each file that is open, with whose it is.
    files: BTreeMap<PathBuf, Key>,
    /// The files that were found locked or were locked here.
    locked: BTreeSet<PathBuf>,
    /// What was just typed, until it was tried.
    typed: Option<Passphrase>,
}

#[derive(Debug)]
struct Key {
    id: ClientId,
    passphrase: Passphrase,
}

/// Why bytes were not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shut {
    /// They are locked, and no passphrase that is known is theirs.
    Locked,
    /// What was typed is not their passphrase.
    Wrong,
    /// They can't be opened by any.
    Not(NotUnlocked),
}

/// What was opened, and by which passphrase; none when it was not locked.
#[derive(Debug)]
pub(super) struct Opened<'a> {
    pub(super) text: Cow<'a, [u8]>,
    pub(super) by: Option<Passphrase>,
}

impl Keys {
    /// The next thing that is opened may be opened with what was typed.
    pub(super) fn try_next(&mut self, typed: Passphrase) {
        self.typed = Some(typed);
    }

    /// What was typed was tried.
    pub(super) fn tried(&mut self) {
        self.typed = None;
    }

    /// The text in `bytes`: as they are, or opened with what was just typed, else with what is known.
    pub(super) fn open<'a>(&self, bytes: &'a [u8]) -> Result<Opened<'a>, Shut> {
        match files::opened_by(bytes) {
            None => return Ok(Opened { text: Cow::Borrowed(bytes), by: None }),
            Some(OpenedBy::Other) => return Err(Shut::Not(NotUnlocked::OtherLock)),
            Some(OpenedBy::Passphrase) => {}
        }
        // Each try takes its time on purpose: one that is known twice is tried once.
        let mut known: Vec<&Passphrase> = Vec::new();
        let candidates = self.typed.iter().chain(self.files.values().map(|key| &key.passphrase));
        for candidate in candidates {
            if !known.contains(&candidate) {
                known.push(candidate);
            }
        }
        for passphrase in known {
            match files::unlock(bytes, passphrase) {
                Ok(text) => return Ok(Opened { text: Cow::Owned(text), by: Some(passphrase.clone()) }),
                Err(NotUnlocked::Wrong) => {}
                Err(why) => return Err(Shut::Not(why)),
            }
        }
        Err(if self.typed.is_some() { Shut::Wrong } else { Shut::Locked })
    }

    /// The client of this id was read from `path`, opened by a passphrase or without.
    pub(super) fn note(&mut self, path: &Path, id: &ClientId, by: Option<Passphrase>) {
        if let Some(passphrase) = by {
            self.locked.insert(path.to_owned());
            self.files.insert(path.to_owned(), Key { id: id.clone(), passphrase });
        } else {
            self.locked.remove(path);
            self.files.remove(path);
        }
    }

    /// The passphrase of the file at `path`; none when it is not locked.
    pub(super) fn of_file(&self, path: &Path) -> Option<&Passphrase> {
        self.files.get(path).map(|key| &key.passphrase)
    }

    /// The passphrase of the client of this id, wherever it is kept.
    pub(super) fn of_client(&self, id: &ClientId) -> Option<&Passphrase> {
        self.files.values().find(|key| key.id == *id).map(|key| &key.passphrase)
    }

    /// The file that the client of this id was read from, if that is locked.
    pub(super) fn file_of(&self, id: &ClientId) -> Option<&Path> {
        self.files.iter().find(|(_, key)| key.id == *id).map(|(path, _)| path.as_path())
    }

    /// What is written into the file at `path`: `text`, locked where the file is. Else why not, in one sentence.
    pub(super) fn seal_for(&self, path: &Path, text: Vec<u8>) -> Result<Vec<u8>, String> {
        match self.of_file(path) {
            Some(passphrase) => seal(text, Some(passphrase)),
            None if self.locked.contains(path) => Err(words::passphrase_not_known(&super::disk::shown(path))),
            None => Ok(text),
        }
    }

    /// Forgets every passphrase but that of the file `but`.
    pub(super) fn forget(&mut self, but: Option<&Path>) {
        self.typed = None;
        self.files.retain(|path, _| Some(path.as_path()) == but);
    }
}

/// `text`, locked where there is a passphrase. Else why not, in one sentence.
pub(super) fn seal(text: Vec<u8>, passphrase: Option<&Passphrase>) -> Result<Vec<u8>, String> {
    match passphrase {
        Some(passphrase) => files::lock(&text, passphrase).map_err(|unwritable| unwritable.to_string()),
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(typed: &str) -> Passphrase {
        Passphrase::new(typed)
    }

    fn id() -> ClientId {
        ClientId::from_random([5; 8])
    }

    #[test]
    fn a_locked_file_stays_locked_when_its_passphrase_is_forgotten() {
        let path = Path::new("/clients/Ada.twohats");
        let mut keys = Keys::default();
        assert_eq!(keys.seal_for(path, b"text".to_vec()), Ok(b"text".to_vec()));
        keys.note(path, &id(), Some(passphrase("one")));
        let sealed = keys.seal_for(path, b"text".to_vec()).unwrap();
        assert_eq!(files::unlock(&sealed, &passphrase("one")), Ok(b"text".to_vec()));
        keys.forget(Some(path));
        assert!(keys.seal_for(path, b"text".to_vec()).is_ok());
        keys.forget(None);
        assert!(keys.seal_for(path, b"text".to_vec()).unwrap_err().ends_with("Ada.twohats"));
        keys.note(path, &id(), None);
        assert_eq!(keys.seal_for(path, b"text".to_vec()), Ok(b"text".to_vec()), "somebody took the lock away");
    }

    #[test]
    fn what_is_open_opens_its_earlier_versions_and_a_wrong_passphrase_nothing() {
        let sealed = files::lock(b"text", &passphrase("one")).unwrap();
        let mut keys = Keys::default();
        assert_eq!(&*keys.open(b"text").unwrap().text, b"text");
        assert_eq!(keys.open(&sealed).unwrap_err(), Shut::Locked);
        keys.try_next(passphrase("two"));
        assert_eq!(keys.open(&sealed).unwrap_err(), Shut::Wrong);
        keys.tried();
        assert_eq!(keys.open(&sealed).unwrap_err(), Shut::Locked);
        keys.note(Path::new("a"), &id(), Some(passphrase("one")));
        let opened = keys.open(&sealed).unwrap();
        assert_eq!((&*opened.text, opened.by), (&b"text"[..], Some(passphrase("one"))));
        assert_eq!(keys.open(b"age-encryption.org/v1\n-> X25519 ").unwrap_err(), Shut::Not(NotUnlocked::OtherLock));
        assert_eq!((keys.of_client(&id()), keys.file_of(&id())), (Some(&passphrase("one")), Some(Path::new("a"))));
    }
}
