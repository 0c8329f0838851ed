//! Passphrases: typed, set, changed, taken away, and forgotten when a client is locked away.

use std::path::{Path, PathBuf};

use super::{Desk, clock, keep, keys};
use crate::app::{Effect, Lock, LockReply, Problem, Reply, Sealed};
use crate::files::Passphrase;
use crate::model::{Client, ClientId};
use crate::shell::disk::Expected;
use crate::shell::relock;

impl Desk {
    /// Opens what is locked, with what a person typed.
    pub(super) fn unlock(&mut self, sealed: Sealed, passphrase: Passphrase) {
        self.keys.try_next(passphrase);
        match sealed {
            Sealed::File(path) => self.read(path),
            Sealed::Unfinished { id, .. } => self.take_unfinished(&id),
            Sealed::Backup(backup) => self.read_backup(backup),
            Sealed::Theirs(path) => self.perform(Effect::ReadTheirs(path)),
        }
        self.keys.tried();
    }

    /// Writes a client locked with a passphrase, or open, and then all that is kept beside its file.
    pub(super) fn set_lock(
        &mut self,
        client: &Client,
        generation: u64,
        path: PathBuf,
        passphrase: Option<&Passphrase>,
    ) {
        // What waits is part of what is written now; if that fails it still waits.
        let waited = self.waiting.take_if(|waiting| waiting.client.id == client.id);
        self.keep();
        let before = self.keys.of_file(&path).cloned();
        if let Err(problem) = self.try_set_lock(client, &path, passphrase) {
            self.waiting = waited;
            self.say(Reply::Lock(LockReply::NotSet { problem }));
            return;
        }
        let lock = if passphrase.is_some() { Lock::Locked } else { Lock::Open };
        self.keys.note(&path, &client.id, passphrase.cloned());
        self.unkept.take_if(|unkept| *unkept == client.id);
        if self.sheltered.as_ref() == Some(&client.id) {
            self.forget(&client.id);
        }
        let left = self
            .beginning
            .folders
            .as_ref()
            .map_or_else(Vec::new, |folders| relock::relock(folders, &client.id, before.as_ref(), passphrase));
        self.say(Reply::Lock(LockReply::Set { path, generation, at: clock::time_of_day(), lock }));
        // The last one said is the one that stands.
        for sentence in left {
            self.say(Reply::Trouble(sentence));
        }
    }

    /// What still lies open beside a locked client, because a program ended before its time or another one locked the file,
    /// is locked as soon as its passphrase is known.
    pub(super) fn finish_locking(&self, id: &ClientId) {
        let (Some(folders), Some(passphrase)) = (&self.beginning.folders, self.keys.of_client(id)) else { return };
        for sentence in relock::relock(folders, id, None, Some(passphrase)) {
            self.say(Reply::Trouble(sentence));
        }
    }

    fn try_set_lock(&mut self, client: &Client, path: &Path, passphrase: Option<&Passphrase>) -> Result<(), Problem> {
        let bytes = keys::seal(keep::text_of(client)?, passphrase).map_err(Problem::Other)?;
        let expected = self.known.get(path).copied().map_or(Expected::Nothing, Expected::Same);
        self.replace(client, path, &bytes, expected)
    }

    /// Keeps what waits of a client, and forgets every passphrase. What is kept nowhere keeps it from being locked away.
    pub(super) fn lock_away(&mut self, id: &ClientId) {
        self.keep();
        if self.unkept.as_ref() == Some(id) {
            return self.say(Reply::Lock(LockReply::NotAway));
        }
        self.waiting.take_if(|waiting| waiting.client.id == *id);
        let file = self.keys.file_of(id).map(Path::to_owned);
        let is_sheltered = self.sheltered.take_if(|sheltered| sheltered == id).is_some();
        let work = self.beginning.recovery.as_mut().filter(|_| is_sheltered).and_then(|recovery| {
            let name = recovery.file_of(id).file_stem().and_then(|stem| ClientId::new(stem.to_str()?).ok());
            recovery.let_go(id);
            name
        });
        let sealed = match (work, file) {
            (Some(id), file) => Some(Sealed::Unfinished { id, file }),
            (None, file) => file.map(Sealed::File),
        };
        self.keys.forget(None);
        self.say(Reply::Lock(LockReply::Away { sealed, fresh: clock::fresh() }));
    }
}

#[cfg(test)]
mod tests;
