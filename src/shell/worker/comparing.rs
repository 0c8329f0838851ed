//! The other copy of a client: read to be compared, and taken note of only when both are put together.

use std::path::{Path, PathBuf};

use super::read::{Held, Unopened};
use super::{Desk, disk};
use crate::app::{Lock, LockReply, Reply, Sealed};
use crate::files::{Document, Passphrase};
use crate::model::ClientId;
use crate::shell::disk::Fingerprint;
use crate::words;

/// A file as it was when it was read to be compared.
pub(super) struct Compared {
    path: PathBuf,
    fingerprint: Fingerprint,
    id: ClientId,
    /// What opened it, where it was locked.
    by: Option<Passphrase>,
}

impl Desk {
    /// Reads another copy. Until it is accepted nothing may be written over it.
    pub(super) fn read_theirs(&mut self, path: PathBuf) {
        self.keep();
        self.compared = None;
        let path = std::path::absolute(&path).unwrap_or(path);
        let read = match disk::read(&path) {
            Ok(read) => read,
            Err(fault) => return self.say(Reply::Trouble(fault.to_string())),
        };
        match self.document_in(&read.bytes) {
            Ok(Held { document: Document::Client(client), by }) => {
                let (fingerprint, id) = (read.fingerprint, client.id.clone());
                self.compared = Some(Compared { path: path.clone(), fingerprint, id, by });
                self.say(Reply::Theirs { path, client });
            }
            Ok(Held { document: Document::Copy { .. } | Document::Instrument(_), .. }) => {
                self.say(Reply::Trouble(words::compare_not_a_client(&disk::shown(&path))));
            }
            Err(Unopened::Locked) => self.say(Reply::Lock(LockReply::Asked(Sealed::Theirs(path)))),
            Err(Unopened::Wrong) => self.say(Reply::Lock(LockReply::Wrong(Sealed::Theirs(path)))),
            Err(why @ (Unopened::Not(_) | Unopened::Refused(_))) => {
                self.say(Reply::Trouble(words::cli_refused(&why.to_string(), &disk::shown(&path))));
            }
        }
    }

    /// What was compared is part of the client now: the next save replaces exactly that, and is locked if that was.
    pub(super) fn accept_theirs(&mut self, path: &Path) {
        let Some(Compared { path, fingerprint, id, by }) = self.compared.take_if(|compared| compared.path == path)
        else {
            return;
        };
        self.beginning.known.insert(path.clone(), fingerprint);
        // What only theirs was locked with is from now on the file's; mine stays locked with what it was.
        if by.is_some() && self.keys.of_file(&path).is_none() {
            self.keys.note(&path, &id, by);
            self.say(Reply::Lock(LockReply::Is(path, Lock::Locked)));
        }
    }
}
