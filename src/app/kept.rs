//! What the world keeps beside a client's file, as the window speaks of it: earlier versions, unfinished work, and what
//! stays when a client is erased.

use std::path::PathBuf;

use jiff::civil::DateTime;

use crate::model::{Client, ClientId, SessionId};

use super::phase::Phase;

/// An earlier version of a client's file, put aside before the first change of a sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Whose it is.
    pub id: ClientId,
    /// When it was put aside, where the person was.
    pub made: DateTime,
    /// The file it is in.
    pub path: PathBuf,
    /// How large it is, in bytes.
    pub bytes: u64,
}

/// Work that waits unfinished: a client without a file, or changes that could not be written into theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// The client.
    pub id: ClientId,
    /// Its name; empty when it has none, or when it is locked.
    pub name: String,
    /// How many items of its session at hand are rated, and how many are asked; `None` when it is locked.
    pub progress: Option<(usize, usize)>,
    /// When it was changed last, where the person was.
    pub changed: DateTime,
    /// The file that it could not be written into; `None` when it has none yet.
    pub file: Option<PathBuf>,
}

/// The place in a client where somebody works: kept beside unfinished work, so that it comes back there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// The session.
    pub session: SessionId,
    /// Its phase.
    pub phase: Phase,
}

/// Unfinished work that is taken up again.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovered {
    /// The client, with all that was kept of it.
    pub client: Client,
    /// Where the person was; `None` when that is not known.
    pub bookmark: Option<Bookmark>,
    /// The file that it could not be written into; `None` when it has none yet.
    pub file: Option<PathBuf>,
    /// How many other pieces of unfinished work wait that nobody has open.
    pub others: usize,
}

/// What is locked, and a passphrase opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sealed {
    /// A client's file.
    File(PathBuf),
    /// Unfinished work of a client.
    Unfinished {
        /// The client.
        id: ClientId,
        /// The file that it could not be written into.
        file: Option<PathBuf>,
    },
    /// An earlier version, locked with another passphrase than the client is now.
    Backup(Backup),
    /// The file to compare the client at hand with.
    Theirs(PathBuf),
}

/// What became of everything that the program keeps of a client, when it was to be erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// When.
    pub at: DateTime,
    /// Each thing that was looked for, in the order it was removed.
    pub removed: Vec<Removed>,
}

impl Receipt {
    /// Whether the client's file could not be removed; then nothing else was.
    #[must_use]
    pub fn file_stays(&self) -> bool {
        let is_home = |what| matches!(what, Thing::File | Thing::Link);
        self.removed.iter().any(|removed| is_home(removed.what) && removed.failed.is_some())
    }
}

/// One thing that was to be removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    /// What it is, or was.
    pub what: Thing,
    /// Where.
    pub path: PathBuf,
    /// `None` when it is gone; else, in one sentence, why it is not.
    pub failed: Option<String>,
}

/// What the program keeps of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// Its file.
    File,
    /// A link that leads to its file.
    Link,
    /// The earlier version that was put aside then.
    Version(DateTime),
    /// Unfinished work.
    Unfinished,
    /// What a write left that broke off.
    Rest,
    /// What else lies in a folder of ours.
    Others,
    /// The entry among the recent files.
    Recent,
}
