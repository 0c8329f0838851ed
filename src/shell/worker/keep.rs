//! Keeping: what changed is written soon, into its file or among the unfinished work.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Desk, clock, disk, expected, keys, problem};
use crate::app::{Bookmark, Hold, Home, Lock, LockReply, Over, Problem, Reply};
use crate::files;
use crate::model::{Client, ClientId};
use crate::shell::disk::Expected;
use crate::shell::place::{Belongs, Place};
use crate::words;

/// How long after the last change it is kept.
const QUIET: Duration = Duration::from_millis(500);
/// How long after the first change it is kept at the latest: with the writing itself, within the two seconds promised.
const LATEST: Duration = Duration::from_millis(1_750);
/// How long after a failure it is tried again.
const AGAIN: Duration = Duration::from_secs(5);

pub(super) struct Waiting {
    pub(super) client: Arc<Client>,
    generation: u64,
    home: Home,
    at: Bookmark,
    first: Instant,
    last: Instant,
    /// What a person was told already of why it could not be kept.
    told: Option<Problem>,
}

impl Waiting {
    pub(super) fn due(&self) -> Instant {
        (self.last + QUIET).min(self.first + LATEST)
    }
}

impl Desk {
    pub(super) fn wait(&mut self, client: Arc<Client>, generation: u64, home: Home, at: Bookmark) {
        self.offered.clear();
        // Another client, or another place: the one before is kept first.
        if self.waiting.as_ref().is_some_and(|waiting| waiting.home != home || waiting.client.id != client.id) {
            self.keep();
        }
        let now = Instant::now();
        let first = self.waiting.as_ref().map_or(now, |waiting| waiting.first);
        self.waiting = Some(Waiting { client, generation, home, at, first: first.min(now), last: now, told: None });
    }

    pub(super) fn keep(&mut self) {
        let Some(Waiting { client, generation, home, at, told, .. }) = self.waiting.take() else { return };
        match self.try_keep(&client, &home, &at) {
            Ok(()) => self.say(Reply::Kept { generation, at: clock::time_of_day() }),
            Err(problem) => {
                if told.as_ref() != Some(&problem) {
                    self.say(Reply::NotKept { problem: problem.clone() });
                }
                self.try_again(client, generation, home, at, problem);
            }
        }
    }

    /// A disk may have room again, or a folder come back: what was not kept for such a reason is tried again later.
    fn try_again(&mut self, client: Arc<Client>, generation: u64, home: Home, at: Bookmark, problem: Problem) {
        if matches!(problem, Problem::Other(_)) && (home != Home::Unfinished || self.beginning.recovery.is_some()) {
            let later = Instant::now() + AGAIN;
            self.waiting =
                Some(Waiting { client, generation, home, at, first: later, last: later, told: Some(problem) });
        }
    }

    /// A client as the bytes of a file: everything that is written of one is made here.
    fn bytes_of(&self, client: &Client, home: &Home) -> Result<Vec<u8>, Problem> {
        let text = text_of(client)?;
        match home {
            Home::File(path) => self.keys.seal_for(path, text),
            Home::Unfinished => keys::seal(text, self.keys.of_client(&client.id)),
        }
        .map_err(Problem::Other)
    }

    fn try_keep(&mut self, client: &Client, home: &Home, at: &Bookmark) -> Result<(), Problem> {
        self.unkept = Some(client.id.clone());
        let bytes = self.bytes_of(client, home)?;
        let kept = self.try_keep_bytes(client, &bytes, home, at);
        if kept.is_ok() {
            self.unkept = None;
        }
        kept
    }

    fn try_keep_bytes(&mut self, client: &Client, bytes: &[u8], home: &Home, at: &Bookmark) -> Result<(), Problem> {
        match home {
            Home::Unfinished => match &mut self.beginning.recovery {
                Some(recovery) => {
                    let place = Place { bookmark: Some(at.clone()), file: None };
                    recovery.keep(&client.id, bytes, &place).map_err(problem)
                }
                None => Err(Problem::Other(words::no_place_to_keep().into_owned())),
            },
            Home::File(path) => {
                let expected = self.known.get(path).copied();
                match self.replace(client, path, bytes, expected.map_or(Expected::Nothing, Expected::Same)) {
                    Ok(()) => {
                        if self.sheltered.as_ref() == Some(&client.id) {
                            self.forget(&client.id);
                        }
                        Ok(())
                    }
                    Err(problem) => {
                        let file = Some(Belongs { path: path.clone(), expected });
                        self.shelter(client, bytes, &Place { bookmark: Some(at.clone()), file });
                        Err(problem)
                    }
                }
            }
        }
    }

    /// Replaces a client's file; what it held before the first time in this sitting is put aside.
    pub(super) fn replace(
        &mut self,
        client: &Client,
        path: &Path,
        bytes: &[u8],
        expected: Expected,
    ) -> Result<(), Problem> {
        let not_aside = self.put_aside_first(client, path, expected);
        let fingerprint = disk::replace(path, bytes, expected).map_err(problem)?;
        self.known.insert(path.to_owned(), fingerprint);
        if self.put_aside.insert(path.to_owned()) {
            disk::sweep(path);
        }
        // Where the file can't be written either, that is what is said, and it is tried again.
        if let Some(sentence) = not_aside {
            self.say(Reply::Trouble(sentence));
        }
        Ok(())
    }

    /// Work whose own file can't be written is kept among the unfinished meanwhile, so that no crash takes it.
    fn shelter(&mut self, client: &Client, bytes: &[u8], place: &Place) {
        if let Some(recovery) = &mut self.beginning.recovery
            && recovery.keep(&client.id, bytes, place).is_ok()
        {
            self.sheltered = Some(client.id.clone());
            self.unkept = None;
        }
    }

    pub(super) fn save_as(&mut self, client: &Client, generation: u64, path: PathBuf, over: Over) {
        self.offered.clear();
        // What waits for the old place is part of what is written now; if that fails it still waits.
        let waited = self.waiting.take_if(|waiting| waiting.client.id == client.id);
        self.keep();
        let path = std::path::absolute(&path).unwrap_or(path);
        match self.try_save_as(client, &path, over) {
            Ok(()) => {
                self.ended_in(&path);
                let locked = self.keys.of_file(&path).map(|_| Reply::Lock(LockReply::Is(path.clone(), Lock::Locked)));
                self.say(Reply::SavedAs { path, generation, at: clock::time_of_day() });
                if let Some(locked) = locked {
                    self.say(locked);
                }
            }
            Err(problem) => {
                self.waiting = waited;
                self.say(Reply::NotSavedAs { path, problem });
            }
        }
    }

    fn try_save_as(&mut self, client: &Client, path: &Path, over: Over) -> Result<(), Problem> {
        // Under its new name it is locked as it was under the old one.
        let passphrase = self.keys.of_client(&client.id).cloned();
        let bytes = keys::seal(text_of(client)?, passphrase.as_ref()).map_err(Problem::Other)?;
        if self.take_hold(path) == Hold::Elsewhere {
            return Err(Problem::Other(words::not_saved_open_elsewhere(&disk::shown(path))));
        }
        self.replace(client, path, &bytes, expected(over))?;
        self.keys.note(path, &client.id, passphrase);
        self.unkept.take_if(|unkept| *unkept == client.id);
        Ok(())
    }

    /// The work on this client is done, or not wanted: nothing of it comes back at the next start.
    pub(super) fn forget(&mut self, id: &ClientId) {
        // Wherever it was to go: what was discarded, or gave way to another file, is not written after all.
        if self.waiting.as_ref().is_some_and(|waiting| waiting.client.id == *id) {
            self.waiting = None;
        }
        if self.sheltered.as_ref() == Some(id) {
            self.sheltered = None;
        }
        self.unkept.take_if(|unkept| unkept == id);
        let Some(recovery) = &mut self.beginning.recovery else { return };
        if let Err(fault) = recovery.forget(id) {
            let path = recovery.file_of(id);
            // With the next save of the client it is tried again.
            self.sheltered = Some(id.clone());
            self.say(Reply::Trouble(words::recovery_not_removed(&fault.why(), &disk::shown(&path))));
        }
    }
}

/// A client as the text of a file.
pub(super) fn text_of(client: &Client) -> Result<Vec<u8>, Problem> {
    files::write_client(client).map(String::into_bytes).map_err(|error| Problem::Other(error.to_string()))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::super::{Beginning, Worker};
    use super::*;
    use crate::app::{Effect, Phase};
    use crate::files::Document;
    use crate::shell::folders::Folders;
    use crate::shell::recovery::Recovery;
    use crate::shell::settings::Settings;

    fn read(path: &Path) -> Result<Document, files::Refused> {
        files::read(&disk::read(path).unwrap().bytes)
    }

    fn here(client: &Client) -> Bookmark {
        Bookmark { session: client.latest().id.clone(), phase: Phase::Rate }
    }

    #[test]
    fn what_still_waits_when_the_window_is_gone_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ada.twohats");
        let settings = Settings::default();
        let beginning = Beginning { folders: None, recovery: None, settings };
        let mut worker = Worker::start(Desk::new(beginning, drop));
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        worker.ask(Effect::Keep {
            client: client.clone(),
            generation: 1,
            home: Home::File(path.clone()),
            at: here(&client),
        });
        worker.stop();
        let document = read(&path).unwrap();
        assert_eq!(document, Document::Client((*client).clone()));
    }

    #[test]
    fn work_whose_file_cannot_be_written_is_sheltered_until_it_can() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        let path = folder.path().join("gone").join("Ada.twohats");
        let beginning =
            Beginning { recovery: Some(Recovery::new(&folders)), folders: None, settings: Settings::default() };
        let (say, heard) = mpsc::channel();
        let mut worker = Worker::start(Desk::new(beginning, move |reply| say.send(reply).unwrap()));
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        let sheltered = folders.recovery().join(format!("{}.twohats", client.id));
        worker.ask(Effect::Keep {
            client: client.clone(),
            generation: 1,
            home: Home::File(path.clone()),
            at: here(&client),
        });
        worker.ask(Effect::Flush);
        assert!(matches!(heard.recv().unwrap(), Reply::NotKept { problem: Problem::Other(_) }));
        assert_eq!(heard.recv().unwrap(), Reply::Flushed);
        let document = read(&sheltered).unwrap();
        assert_eq!(document, Document::Client((*client).clone()), "a crash now loses nothing");

        std::fs::create_dir(folder.path().join("gone")).unwrap();
        worker.ask(Effect::Flush);
        assert!(matches!(heard.recv().unwrap(), Reply::Kept { generation: 1, .. }), "it is tried again by itself");
        worker.stop();
        assert!(path.exists());
        assert!(!sheltered.exists(), "the next start must not offer it twice");
    }

    #[test]
    fn changes_that_were_discarded_are_not_written_when_the_file_can_be_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone").join("Ada.twohats");
        let settings = Settings::default();
        let beginning = Beginning { folders: None, recovery: None, settings };
        let (say, heard) = mpsc::channel();
        let mut worker = Worker::start(Desk::new(beginning, move |reply| say.send(reply).unwrap()));
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        worker.ask(Effect::Keep {
            client: client.clone(),
            generation: 1,
            home: Home::File(path.clone()),
            at: here(&client),
        });
        worker.ask(Effect::Flush);
        assert!(matches!(heard.recv().unwrap(), Reply::NotKept { .. }));
        worker.ask(Effect::ForgetUnfinished(client.id.clone()));
        std::fs::create_dir(folder.path().join("gone")).unwrap();
        worker.stop();
        assert!(!path.exists());
    }
}
