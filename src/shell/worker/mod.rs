//! The worker: one thread that reads, keeps and delivers files, so that the window never waits for a disk.
//!
//! Keeping is put off while a person goes on: until half a second after the last change, two seconds after the first at
//! most. Whatever is asked next is done only after what waits is kept.

mod comparing;
mod erasing;
#[cfg(test)]
mod faults;
mod keep;
mod keys;
mod locking;
mod many;
mod read;
mod settings;
#[cfg(test)]
mod table;
#[cfg(test)]
mod tests;
mod unfinished;
mod versions;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread::JoinHandle;
use std::time::Instant;

use super::backups::Backups;
use super::calls;
use super::clock;
use super::disk::{self, DiskFault, Expected, Fingerprint};
use super::folders::Folders;
use super::holds::Holds;
use super::recovery::Recovery;
use super::settings::Settings;
use super::yourself;
use crate::app::{Effect, Hold, Origin, Over, Problem, Reply};
use crate::export::{self, Logo, Order};
use crate::model::ClientId;
use crate::report::SharedCopy;
use crate::words;

use keep::Waiting;
use keys::Keys;
/// The thread's handle: what is asked of it goes in here.
pub(super) struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread begins with.
pub(super) struct Beginning {
    /// Where settings are kept, where the system has such a place.
    pub(super) folders: Option<Folders>,
    /// Unfinished work, where the system has a place for it.
    pub(super) recovery: Option<Recovery>,
    /// The settings as they were read.
    pub(super) settings: Settings,
}

/// What is asked of the thread.
enum Job {
    /// An effect.
    Perform(Effect),
    /// This client's file is shown from now on, and no other.
    AtHand(Option<PathBuf>),
}

impl Worker {
    /// Starts the thread that works at `desk`.
    pub(super) fn start(desk: Desk) -> Self {
        let (jobs, inbox) = mpsc::channel();
        let thread = std::thread::Builder::new().name("files".to_owned()).spawn(move || desk.work(&inbox)).ok();
        Self { jobs: Some(jobs), thread }
    }

    /// Asks for an effect; what is not the worker's is passed over.
    pub(super) fn ask(&self, effect: Effect) {
        self.send(Job::Perform(effect));
    }

    /// Says whose file is shown from now on: every other one may be opened elsewhere.
    pub(super) fn show(&self, path: Option<PathBuf>) {
        self.send(Job::AtHand(path));
    }

    /// Keeps what waits and ends the thread.
    pub(super) fn stop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // A worker that is gone has been told to stop: there is nobody left to answer.
            jobs.send(job).ok();
        }
    }
}

/// Where the thread works: what it knows of the files that are open.
pub(super) struct Desk {
    beginning: Beginning,
    hear: Box<dyn Fn(Reply) + Send>,
    waiting: Option<Waiting>,
    /// The files as they were read or written last.
    known: BTreeMap<PathBuf, Fingerprint>,
    /// The client kept among the unfinished because its own file can't be written.
    sheltered: Option<ClientId>,
    /// What was read last to be compared with the client at hand.
    compared: Option<comparing::Compared>,
    /// Unfinished work that the person was shown last, and may discard.
    offered: BTreeSet<ClientId>,
    /// Earlier versions, where the system has a place for them.
    backups: Option<Backups>,
    /// The files of which the version before this sitting is put aside.
    put_aside: BTreeSet<PathBuf>,
    /// The files that this window has open, where the system has a place for locks.
    holds: Option<Holds>,
    /// The file that is shown.
    at_hand: Option<PathBuf>,
    /// The passphrases of what is open.
    keys: Keys,
    /// The client whose last changes are neither in its file nor among the unfinished work.
    unkept: Option<ClientId>,
    /// The clients that are being exported.
    many: Option<many::Running>,
}

impl Desk {
    /// A desk on which nothing waits. `hear` is called with each reply.
    pub(super) fn new(beginning: Beginning, hear: impl Fn(Reply) + Send + 'static) -> Self {
        Self {
            backups: beginning.folders.as_ref().map(Backups::new),
            holds: beginning.folders.as_ref().map(Holds::new),
            beginning,
            hear: Box::new(hear),
            waiting: None,
            known: BTreeMap::new(),
            sheltered: None,
            compared: None,
            offered: BTreeSet::new(),
            put_aside: BTreeSet::new(),
            at_hand: None,
            keys: Keys::default(),
            unkept: None,
            many: None,
        }
    }

    fn work(mut self, inbox: &Receiver<Job>) {
        loop {
            match self.next(inbox) {
                Ok(Job::Perform(effect)) => self.perform(effect),
                Ok(Job::AtHand(path)) => self.at_hand(path.as_deref()),
                Err(RecvTimeoutError::Timeout) if self.is_due() => self.keep(),
                Err(RecvTimeoutError::Timeout) => self.go_on(),
                Err(RecvTimeoutError::Disconnected) => {
                    self.keep();
                    return;
                }
            }
        }
    }

    /// What is asked next; nothing when it is time to keep, or while there are clients to export and nothing is asked.
    fn next(&self, inbox: &Receiver<Job>) -> Result<Job, RecvTimeoutError> {
        match &self.waiting {
            _ if self.many.is_some() => inbox.try_recv().map_err(|why| match why {
                TryRecvError::Empty => RecvTimeoutError::Timeout,
                TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
            }),
            None => inbox.recv().map_err(RecvTimeoutError::from),
            Some(waiting) => inbox.recv_timeout(waiting.due().saturating_duration_since(Instant::now())),
        }
    }

    /// Whether what waits is to be kept now, whatever else there is to do.
    fn is_due(&self) -> bool {
        self.many.is_none() || self.waiting.as_ref().is_some_and(|waiting| waiting.due() <= Instant::now())
    }

    fn say(&self, reply: Reply) {
        (self.hear)(reply);
    }

    fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Keep { client, generation, home, at } => self.wait(client, generation, home, at),
            Effect::Flush => {
                self.keep();
                self.say(Reply::Flushed);
            }
            Effect::SaveAs { client, generation, path, over } => self.save_as(&client, generation, path, over),
            Effect::Read(path) => self.read(path),
            Effect::Render { client, session, then, from, audience, choice, order } => {
                let copy = SharedCopy::of(&client, &session, then.as_ref(), audience, &choice);
                self.render(copy, from, &order);
            }
            Effect::ReadLogo(path) => {
                let read = read_logo(&path);
                self.say(Reply::Logo(path, read));
            }
            Effect::ExportMany(order) => self.export_many(*order),
            Effect::StopMany => self.stop_many(),
            Effect::Deliver { bytes, path, over } => self.deliver(&bytes, path, over),
            Effect::ForgetUnfinished(id) => self.forget(&id),
            Effect::Remember(preferences) => {
                self.beginning.settings.preferences = preferences;
                self.remember();
            }
            Effect::Settings(job) => self.settings(job),
            Effect::OpenOutside(path) => {
                if opener::open(&path).is_err() {
                    self.say(Reply::Trouble(words::no_program_opens(&disk::shown(&path))));
                }
            }
            Effect::ShowInFolder(path) => {
                let path = nearest(path);
                if opener::reveal(&path).is_err() {
                    self.say(Reply::Trouble(words::no_folder_shown(&disk::shown(&path))));
                }
            }
            Effect::Renew => {
                self.say(Reply::Renewed(clock::fresh()));
            }
            Effect::LookAtYourself => self.say(Reply::Itself(yourself::facts(self.beginning.folders.as_ref()))),
            Effect::LookUpToday => self.say(Reply::Today(clock::today())),
            Effect::RenderLog(client) => self.say(Reply::Rendered(Ok(Arc::from(export::hours::log(&[&client]))))),
            Effect::ListBackups(id) => self.list_backups(&id),
            Effect::ReadBackup(backup) => self.read_backup(backup),
            Effect::ListUnfinished => self.list_unfinished(),
            Effect::DiscardUnfinished(name) => self.discard_offered(&name),
            Effect::TakeUnfinished(id) => self.take_unfinished(&id),
            Effect::LetGo(id) => self.let_go(&id),
            Effect::Erase { id, path } => self.erase(&id, path.as_deref()),
            Effect::Unlock { sealed, passphrase } => self.unlock(sealed, passphrase),
            Effect::SetLock { client, generation, path, passphrase } => {
                self.set_lock(&client, generation, path, passphrase.as_ref());
            }
            Effect::ForgetPassphrases { but } => self.keys.forget(but.as_deref()),
            Effect::LockAway(id) => self.lock_away(&id),
            Effect::ReadTheirs(path) => self.read_theirs(path),
            Effect::AcceptTheirs(path) => self.accept_theirs(&path),
            // Dialogs and the window are the main thread's.
            Effect::Ask(_) | Effect::Speak(_) | Effect::Close => {}
        }
    }

    fn render(&self, copy: Option<SharedCopy>, from: Origin, order: &Order) {
        let copy = match from {
            Origin::Whole => copy,
            Origin::Copy => copy.map(SharedCopy::of_a_copy),
        };
        let bytes = match copy {
            Some(copy) => export::render(&copy, order).map_err(|error| error.to_string()),
            None => Err(words::session_is_gone().into_owned()),
        };
        self.say(Reply::Rendered(bytes.map(Arc::from)));
    }

    /// Lets go of every file but this one.
    fn at_hand(&mut self, path: Option<&Path>) {
        self.at_hand = path.map(Path::to_owned);
        if let Some(holds) = &mut self.holds {
            holds.keep_only(path);
        }
    }

    /// Takes hold of a client's file. Where there is no place for locks nobody is refused.
    fn take_hold(&mut self, path: &Path) -> Hold {
        self.holds.as_mut().map_or(Hold::Ours, |holds| holds.take(path))
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

/// What there is of a path: itself, or the nearest folder above it. Nothing of ours is made before something is kept in it.
fn nearest(path: PathBuf) -> PathBuf {
    let there = path.ancestors().find(|place| calls::look(place).is_ok());
    there.filter(|there| !there.as_os_str().is_empty()).map(Path::to_owned).unwrap_or(path)
}

/// The logo in a file, or one sentence that says what is wrong with it.
fn read_logo(path: &Path) -> Result<Logo, String> {
    let bytes = disk::read(path).map_err(|fault| fault.to_string())?.bytes;
    Logo::read(Arc::from(bytes)).map_err(|fault| fault.to_string())
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
