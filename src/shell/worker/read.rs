//! Reading files, and delivering what was made of them.

use std::fmt;
use std::path::{Path, PathBuf};

use super::keys::{Opened, Shut};
use super::{Desk, disk, expected, problem};
use crate::app::{Found, Hold, Lock, LockReply, Over, Problem, Reply, Sealed};
use crate::files::{self, Document, NotUnlocked, Passphrase, Refused};
use crate::shell::disk::{DiskFault, Fingerprint};
use crate::words;

/// What bytes hold.
pub(super) struct Held {
    pub(super) document: Document,
    /// What opened them, where they were locked.
    pub(super) by: Option<Passphrase>,
}

/// Why bytes were not opened. As text one sentence, without the path.
#[derive(Debug)]
pub(super) enum Unopened {
    /// They are locked, and no passphrase that is known opens them.
    Locked,
    /// Nor does the one that was typed.
    Wrong,
    /// They are locked, and no passphrase will open them.
    Not(NotUnlocked),
    /// They are not what is read here.
    Refused(Refused),
}

impl fmt::Display for Unopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked => f.write_str(&words::files_locked()),
            Self::Wrong => NotUnlocked::Wrong.fmt(f),
            Self::Not(why) => why.fmt(f),
            Self::Refused(refused) => refused.fmt(f),
        }
    }
}

impl Desk {
    /// What bytes hold: everything that is read of clients is made here.
    pub(super) fn document_in(&self, bytes: &[u8]) -> Result<Held, Unopened> {
        let Opened { text, by } = self.keys.open(bytes).map_err(|shut| match shut {
            Shut::Locked => Unopened::Locked,
            Shut::Wrong => Unopened::Wrong,
            Shut::Not(why) => Unopened::Not(why),
        })?;
        let document = files::read(&text).map_err(Unopened::Refused)?;
        Ok(Held { document, by })
    }

    pub(super) fn read(&mut self, path: PathBuf) {
        self.keep();
        self.offered.clear();
        let reply = self.find(path);
        if let Reply::Read { path, .. } = &reply {
            self.ended_in(path);
        }
        let locked = match &reply {
            Reply::Read { document: Document::Client(client), found, .. } if found.lock == Lock::Locked => {
                Some(client.id.clone())
            }
            _ => None,
        };
        self.say(reply);
        if let Some(id) = locked {
            self.finish_locking(&id);
        }
    }

    /// Reads the file that the window begins with.
    pub(in crate::shell) fn begin_with(&mut self, path: PathBuf) {
        let reply = self.find(path);
        self.say(reply);
    }

    fn find(&mut self, path: PathBuf) -> Reply {
        let path = std::path::absolute(&path).unwrap_or(path);
        // Held before it is read, so that nobody changes it between.
        let hold = self.take_hold(&path);
        let read = match disk::read(&path) {
            Ok(read) => read,
            Err(fault) => return Reply::NotRead { path, why: fault.to_string() },
        };
        let why = match self.document_in(&read.bytes) {
            Ok(held) => return self.found(path, held, read.fingerprint, hold),
            Err(why) => why,
        };
        if let Some(holds) = &mut self.holds {
            holds.let_go_unless(&path, self.at_hand.as_deref());
        }
        match why {
            Unopened::Locked => Reply::Lock(LockReply::Asked(Sealed::File(path))),
            Unopened::Wrong => Reply::Lock(LockReply::Wrong(Sealed::File(path))),
            Unopened::Not(_) | Unopened::Refused(_) => {
                let why = words::cli_refused(&why.to_string(), &disk::shown(&path));
                Reply::NotRead { path, why }
            }
        }
    }

    fn found(&mut self, path: PathBuf, held: Held, fingerprint: Fingerprint, hold: Hold) -> Reply {
        let Held { document, by } = held;
        let lock = if by.is_some() { Lock::Locked } else { Lock::Open };
        self.known.insert(path.clone(), fingerprint);
        let found = match &document {
            Document::Client(client) => {
                self.keys.note(&path, &client.id, by);
                Found { lock, hold }
            }
            // Nothing of it is ever written.
            Document::Copy { .. } | Document::Instrument(_) => Found::default(),
        };
        Reply::Read { path, document, found }
    }

    pub(super) fn deliver(&mut self, bytes: &[u8], path: PathBuf, over: Over) {
        let path = std::path::absolute(&path).unwrap_or(path);
        match self.try_deliver(bytes, &path, over) {
            Ok(()) => {
                self.ended_in(&path);
                self.say(Reply::Delivered(path));
            }
            Err(problem) => self.say(Reply::NotDelivered { path, problem }),
        }
    }

    fn try_deliver(&self, bytes: &[u8], path: &Path, over: Over) -> Result<(), Problem> {
        if self.holds_a_client(path).map_err(problem)? {
            return Err(Problem::Other(words::never_over_a_client(&crate::app::name_of(path))));
        }
        disk::replace(path, bytes, expected(over)).map(drop).map_err(problem)
    }

    /// Whether a client's own file stands there, even one that is damaged or of a later version.
    fn holds_a_client(&self, path: &Path) -> Result<bool, DiskFault> {
        let found = match disk::read(path) {
            Ok(found) => found,
            // No file of ours is so large.
            Err(DiskFault::Missing(_) | DiskFault::TooLarge(_)) => return Ok(false),
            // What can't be looked at might be one.
            Err(DiskFault::NotReadable(path)) => return Err(DiskFault::NotWritable(path)),
            Err(DiskFault::ReadFailed(path, why)) => return Err(DiskFault::WriteFailed(path, why)),
            Err(fault) => return Err(fault),
        };
        Ok(match self.document_in(&found.bytes) {
            Ok(held) => matches!(held.document, Document::Client(_)),
            Err(Unopened::Locked | Unopened::Wrong | Unopened::Not(_)) => true,
            Err(Unopened::Refused(_)) => {
                let head = String::from_utf8_lossy(found.bytes.get(..400).unwrap_or(&found.bytes)).into_owned();
                head.contains("format:") && head.contains("written_by:") && !head.contains("copy_for:")
            }
        })
    }
}
