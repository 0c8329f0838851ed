//! The worker: one thread that reads, keeps and delivers files, so that the window never waits for a disk.
//!
//! Keeping is put off while a person goes on: until half a second after the last change, two seconds after the first at
//! most. Whatever is asked next is done only after what waits is kept.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::clock;
use super::disk::{self, DiskFault, Expected, Fingerprint};
use super::folders::Folders;
use super::recovery::Recovery;
use super::settings::Settings;
use crate::app::{Effect, Home, Origin, Over, Problem, Reply};
use crate::files::{self, Document};
use crate::model::{Client, ClientId};
use crate::report::{Audience, SharedCopy};
use crate::{export, words};

/// How long after the last change it is kept.
const QUIET: Duration = Duration::from_millis(500);
/// How long after the first change it is kept at the latest.
const LATEST: Duration = Duration::from_secs(2);
/// How long after a failure it is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// The thread's handle: what is asked of it goes in here.
pub(super) struct Worker {
    jobs: Option<Sender<Effect>>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread begins with.
pub(super) struct Beginning {
    /// Where settings are kept, where the system has such a place.
    pub(super) folders: Option<Folders>,
    /// Unfinished work, where the system has a place for it.
    pub(super) recovery: Option<Recovery>,
    /// Fingerprints of what was read before the window opened.
    pub(super) known: BTreeMap<PathBuf, Fingerprint>,
    /// The settings as they were read.
    pub(super) settings: Settings,
}

impl Worker {
    /// Starts the thread. `hear` is called from it with each reply.
    pub(super) fn start(beginning: Beginning, hear: impl Fn(Reply) + Send + 'static) -> Self {
        let (jobs, inbox) = mpsc::channel();
        let mut desk = Desk { beginning, hear: Box::new(hear), waiting: None, sheltered: None };
        let thread = std::thread::Builder::new().name("files".to_owned()).spawn(move || desk.work(&inbox)).ok();
        Self { jobs: Some(jobs), thread }
    }

    /// Asks for an effect; what is not the worker's is passed over.
    pub(super) fn ask(&self, effect: Effect) {
        if let Some(jobs) = &self.jobs {
            // A worker that is gone has been told to stop: there is nobody left to answer.
            jobs.send(effect).ok();
        }
    }

    /// Keeps what waits and ends the thread.
    pub(super) fn stop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

struct Desk {
    beginning: Beginning,
    hear: Box<dyn Fn(Reply) + Send>,
    waiting: Option<Waiting>,
    /// The client kept among the unfinished because its own file can't be written.
    sheltered: Option<ClientId>,
}

struct Waiting {
    client: Arc<Client>,
    generation: u64,
    home: Home,
    first: Instant,
    last: Instant,
    /// What a person was told already of why it could not be kept.
    told: Option<Problem>,
}

impl Waiting {
    fn due(&self) -> Instant {
        (self.last + QUIET).min(self.first + LATEST)
    }
}

impl Desk {
    fn work(&mut self, inbox: &Receiver<Effect>) {
        loop {
            let next = match &self.waiting {
                None => inbox.recv().map_err(RecvTimeoutError::from),
                Some(waiting) => inbox.recv_timeout(waiting.due().saturating_duration_since(Instant::now())),
            };
            match next {
                Ok(effect) => self.perform(effect),
                Err(RecvTimeoutError::Timeout) => self.keep(),
                Err(RecvTimeoutError::Disconnected) => {
                    self.keep();
                    return;
                }
            }
        }
    }

    fn say(&self, reply: Reply) {
        (self.hear)(reply);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Keep { client, generation, home } => self.wait(client, generation, home),
            Effect::Flush => {
                self.keep();
                self.say(Reply::Flushed);
            }
            Effect::SaveAs { client, generation, path, over } => self.save_as(&client, generation, path, over),
            Effect::Read(path) => self.read(path),
            Effect::Render { client, session, then, from, choice, order } => {
                let copy = SharedCopy::of(&client, &session, then.as_ref(), Audience::Client, choice);
                let copy = match from {
                    Origin::Whole => copy,
                    Origin::Copy => copy.map(SharedCopy::of_a_copy),
                };
                let bytes = match copy {
                    Some(copy) => export::render(&copy, &order).map_err(|error| error.to_string()),
                    None => Err(words::session_is_gone().into_owned()),
                };
                self.say(Reply::Rendered(bytes.map(Arc::from)));
            }
            Effect::Deliver { bytes, path, over } => self.deliver(&bytes, path, over),
            Effect::ForgetUnfinished(id) => self.forget(&id),
            Effect::Remember(preferences) => {
                self.beginning.settings.preferences = preferences;
                self.remember();
            }
            Effect::OpenOutside(path) => {
                if opener::open(&path).is_err() {
                    self.say(Reply::Trouble(words::no_program_opens(&disk::shown(&path))));
                }
            }
            Effect::ShowInFolder(path) => {
                if opener::reveal(&path).is_err() {
                    self.say(Reply::Trouble(words::no_folder_shown(&disk::shown(&path))));
                }
            }
            Effect::Renew => {
                let fresh = crate::app::Fresh { id: clock::fresh_client_id(), today: clock::today() };
                self.say(Reply::Renewed(fresh));
            }
            Effect::LookUpToday => self.say(Reply::Today(clock::today())),
            Effect::RenderLog(client) => {
                let bytes = export::hours::log(&[&client]);
                self.say(Reply::Rendered(Ok(Arc::from(bytes))));
            }
            // Dialogs and the window are the main thread's.
            Effect::Ask(_) | Effect::Close => {}
        }
    }

    fn wait(&mut self, client: Arc<Client>, generation: u64, home: Home) {
        // Another client, or another place: the one before is kept first.
        if self.waiting.as_ref().is_some_and(|waiting| waiting.home != home || waiting.client.id != client.id) {
            self.keep();
        }
        let now = Instant::now();
        let first = self.waiting.as_ref().map_or(now, |waiting| waiting.first);
        self.waiting = Some(Waiting { client, generation, home, first: first.min(now), last: now, told: None });
    }

    fn keep(&mut self) {
        let Some(Waiting { client, generation, home, told, .. }) = self.waiting.take() else { return };
        match self.try_keep(&client, &home) {
            Ok(()) => self.say(Reply::Kept { generation, at: clock::time_of_day() }),
            Err(problem) => {
                if told.as_ref() != Some(&problem) {
                    self.say(Reply::NotKept { problem: problem.clone() });
                }
                self.try_again(client, generation, home, problem);
            }
        }
    }

    /// A disk may have room again, or a folder come back: what was not kept for such a reason is tried again later.
    fn try_again(&mut self, client: Arc<Client>, generation: u64, home: Home, problem: Problem) {
        if matches!((&home, &problem), (Home::File(_), Problem::Other(_))) {
            let later = Instant::now() + AGAIN;
            self.waiting = Some(Waiting { client, generation, home, first: later, last: later, told: Some(problem) });
        }
    }

    fn try_keep(&mut self, client: &Client, home: &Home) -> Result<(), Problem> {
        let text = files::write_client(client).map_err(|error| Problem::Other(error.to_string()))?;
        match home {
            Home::Unfinished => match &mut self.beginning.recovery {
                Some(recovery) => recovery.keep(&client.id, &text).map_err(problem),
                None => Err(Problem::Other(words::no_place_to_keep().into_owned())),
            },
            Home::File(path) => {
                let known = self.beginning.known.get(path).copied();
                let expected = known.map_or(Expected::Nothing, Expected::Same);
                match disk::replace(path, text.as_bytes(), expected).map_err(problem) {
                    Ok(fingerprint) => {
                        self.beginning.known.insert(path.clone(), fingerprint);
                        if self.sheltered.as_ref() == Some(&client.id) {
                            self.sheltered = None;
                            self.forget(&client.id);
                        }
                        Ok(())
                    }
                    Err(problem) => {
                        self.shelter(client, &text);
                        Err(problem)
                    }
                }
            }
        }
    }

    /// Work whose own file can't be written is kept among the unfinished meanwhile, so that no crash takes it.
    fn shelter(&mut self, client: &Client, text: &str) {
        if let Some(recovery) = &mut self.beginning.recovery
            && recovery.keep(&client.id, text).is_ok()
        {
            self.sheltered = Some(client.id.clone());
        }
    }

    fn save_as(&mut self, client: &Client, generation: u64, path: PathBuf, over: Over) {
        // What waits for the old place is part of what is written now.
        self.waiting = None;
        let path = std::path::absolute(&path).unwrap_or(path);
        let text = files::write_client(client).map_err(|error| Problem::Other(error.to_string()));
        let written = text.and_then(|text| disk::replace(&path, text.as_bytes(), expected(over)).map_err(problem));
        match written {
            Ok(fingerprint) => {
                self.beginning.known.insert(path.clone(), fingerprint);
                self.ended_in(&path);
                self.say(Reply::SavedAs { path, generation, at: clock::time_of_day() });
            }
            Err(problem) => self.say(Reply::NotSavedAs { path, problem }),
        }
    }

    fn read(&mut self, path: PathBuf) {
        self.keep();
        let path = std::path::absolute(&path).unwrap_or(path);
        match read(&path) {
            Ok((document, fingerprint)) => {
                self.beginning.known.insert(path.clone(), fingerprint);
                self.ended_in(&path);
                self.say(Reply::Read { path, document });
            }
            Err(why) => self.say(Reply::NotRead { path, why }),
        }
    }

    fn deliver(&mut self, bytes: &[u8], path: PathBuf, over: Over) {
        let path = std::path::absolute(&path).unwrap_or(path);
        if holds_a_client(&path) {
            let problem = Problem::Other(words::never_over_a_client(&crate::app::name_of(&path)));
            self.say(Reply::NotDelivered { path, problem });
            return;
        }
        match disk::replace(&path, bytes, expected(over)) {
            Ok(_) => {
                self.ended_in(&path);
                self.say(Reply::Delivered(path));
            }
            Err(fault) => self.say(Reply::NotDelivered { path, problem: problem(fault) }),
        }
    }

    fn forget(&mut self, id: &ClientId) {
        // Wherever it was to go: what was discarded, or gave way to another file, is not written after all.
        if self.waiting.as_ref().is_some_and(|waiting| waiting.client.id == *id) {
            self.waiting = None;
        }
        if let Some(recovery) = &mut self.beginning.recovery
            && let Err(fault) = recovery.forget(id)
        {
            self.say(Reply::Trouble(fault.to_string()));
        }
    }

    /// The next file dialog begins where this one ended.
    fn ended_in(&mut self, path: &Path) {
        let folder = path.parent().map(Path::to_owned);
        if folder.is_some() && folder != self.beginning.settings.last_folder {
            self.beginning.settings.last_folder = folder;
            self.remember();
        }
    }

    /// Settings that can't be written cost a person nothing they typed: it is noted, not said.
    fn remember(&self) {
        if let Some(folders) = &self.beginning.folders
            && let Err(fault) = self.beginning.settings.write(&folders.settings())
        {
            log::warn!("settings: {fault}");
        }
    }
}

/// Reads a file of ours: what it holds, or one sentence with the path last.
pub(super) fn read(path: &Path) -> Result<(Document, Fingerprint), String> {
    let found = disk::read(path).map_err(|fault| fault.to_string())?;
    let document =
        files::read(&found.bytes).map_err(|refused| words::cli_refused(&refused.to_string(), &disk::shown(path)))?;
    Ok((document, found.fingerprint))
}

/// Whether a client's own file stands there, even one that is damaged or of a later version.
fn holds_a_client(path: &Path) -> bool {
    let Ok(found) = disk::read(path) else { return false };
    match files::read(&found.bytes) {
        Ok(Document::Client(_)) => true,
        Ok(Document::Copy { .. } | Document::Instrument(_)) => false,
        Err(_unreadable) => {
            let head = String::from_utf8_lossy(found.bytes.get(..400).unwrap_or(&found.bytes)).into_owned();
            head.contains("format:") && head.contains("written_by:") && !head.contains("copy_for:")
        }
    }
}

fn expected(over: Over) -> Expected {
    match over {
        Over::Replace => Expected::Anything,
        Over::Refuse => Expected::Nothing,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is given to `map_err`")]
fn problem(fault: DiskFault) -> Problem {
    match &fault {
        DiskFault::Exists(_) => Problem::Exists,
        DiskFault::ChangedUnderneath(_) => Problem::ChangedUnderneath,
        DiskFault::Missing(_)
        | DiskFault::Folder(_)
        | DiskFault::NotAFile(_)
        | DiskFault::TooLarge(_)
        | DiskFault::NotReadable(_)
        | DiskFault::ReadFailed(..)
        | DiskFault::NoFolder(_)
        | DiskFault::NotWritable(_)
        | DiskFault::Full(_)
        | DiskFault::Vanished(_)
        | DiskFault::WriteFailed(..) => Problem::Other(fault.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_still_waits_when_the_window_is_gone_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Ada.twohats");
        let settings = Settings::default();
        let beginning = Beginning { folders: None, recovery: None, known: BTreeMap::new(), settings };
        let mut worker = Worker::start(beginning, drop);
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        worker.ask(Effect::Keep { client: client.clone(), generation: 1, home: Home::File(path.clone()) });
        worker.stop();
        let (document, _) = read(&path).unwrap();
        assert_eq!(document, Document::Client((*client).clone()));
    }

    #[test]
    fn work_whose_file_cannot_be_written_is_sheltered_until_it_can() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        let path = folder.path().join("gone").join("Ada.twohats");
        let beginning = Beginning {
            recovery: Some(Recovery::new(&folders)),
            folders: None,
            known: BTreeMap::new(),
            settings: Settings::default(),
        };
        let (say, heard) = mpsc::channel();
        let mut worker = Worker::start(beginning, move |reply| say.send(reply).unwrap());
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        let sheltered = folders.recovery().join(format!("{}.twohats", client.id));
        worker.ask(Effect::Keep { client: client.clone(), generation: 1, home: Home::File(path.clone()) });
        worker.ask(Effect::Flush);
        assert!(matches!(heard.recv().unwrap(), Reply::NotKept { problem: Problem::Other(_) }));
        assert_eq!(heard.recv().unwrap(), Reply::Flushed);
        let (document, _) = read(&sheltered).unwrap();
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
        let beginning = Beginning { folders: None, recovery: None, known: BTreeMap::new(), settings };
        let (say, heard) = mpsc::channel();
        let mut worker = Worker::start(beginning, move |reply| say.send(reply).unwrap());
        let client = Arc::new(files::sample(files::SAMPLE_DATE));
        worker.ask(Effect::Keep { client: client.clone(), generation: 1, home: Home::File(path.clone()) });
        worker.ask(Effect::Flush);
        assert!(matches!(heard.recv().unwrap(), Reply::NotKept { .. }));
        worker.ask(Effect::ForgetUnfinished(client.id.clone()));
        std::fs::create_dir(folder.path().join("gone")).unwrap();
        worker.stop();
        assert!(!path.exists());
    }
}
