//! Earlier versions: put aside before the first change of a sitting, listed, and read.

use std::path::Path;

use super::read::{Held, Unopened};
use super::{Desk, clock, disk};
use crate::app::{Backup, LockReply, Reply, Sealed};
use crate::files::Document;
use crate::model::{Client, ClientId};
use crate::shell::disk::{DiskFault, Expected};
use crate::words;

impl Desk {
    /// Puts aside what the file at `path` holds, if this is the first time in this sitting that it is replaced. What can't be
    /// put aside keeps nobody from saving: the sentence is said when it is saved.
    pub(super) fn put_aside_first(&self, client: &Client, path: &Path, expected: Expected) -> Option<String> {
        let backups = self.backups.as_ref()?;
        if self.put_aside.contains(path) {
            return None;
        }
        let not_made = |id: &ClientId, fault: &DiskFault| {
            Some(words::backup_not_made(&fault.why(), &disk::shown(&backups.folder_of(id))))
        };
        let there = match (disk::read(path), expected) {
            (_, Expected::Nothing) | (Err(DiskFault::Missing(_)), _) => return None,
            (Ok(there), _) => there,
            (Err(fault), _) => return not_made(&client.id, &fault),
        };
        let id = match expected {
            Expected::Same(fingerprint) if fingerprint == there.fingerprint => client.id.clone(),
            Expected::Same(_) | Expected::Nothing => return None,
            // Somebody else's, perhaps, which gives way as the person chose.
            Expected::Anything => match self.document_in(&there.bytes) {
                Ok(Held { document: Document::Client(other), .. }) => other.id,
                Ok(Held { document: Document::Copy { .. } | Document::Instrument(_), .. }) | Err(_) => return None,
            },
        };
        not_made(&id, &backups.put_aside(&id, &there.bytes, clock::now()).err()?)
    }

    pub(super) fn list_backups(&self, id: &ClientId) {
        let Some(backups) = &self.backups else { return self.say(Reply::Backups(Vec::new())) };
        self.say(match backups.list(id) {
            Ok(found) => Reply::Backups(found),
            Err(fault) => {
                let path = disk::shown(&backups.folder_of(id));
                Reply::Trouble(words::backups_not_listed(&fault.why(), &path))
            }
        });
    }

    pub(super) fn read_backup(&mut self, backup: Backup) {
        self.keep();
        let read = match disk::read(&backup.path) {
            Ok(read) => read,
            Err(fault) => return self.say(Reply::Trouble(fault.to_string())),
        };
        let path = disk::shown(&backup.path);
        self.say(match self.document_in(&read.bytes) {
            Ok(Held { document: Document::Client(client), .. }) if client.id == backup.id => {
                Reply::BackupRead { backup, client }
            }
            Ok(_) => Reply::Trouble(words::backup_not_a_client(&path)),
            Err(Unopened::Locked) => Reply::Lock(LockReply::Asked(Sealed::Backup(backup))),
            Err(Unopened::Wrong) => Reply::Lock(LockReply::Wrong(Sealed::Backup(backup))),
            Err(why @ (Unopened::Not(_) | Unopened::Refused(_))) => {
                Reply::Trouble(words::cli_refused(&why.to_string(), &path))
            }
        });
    }
}
