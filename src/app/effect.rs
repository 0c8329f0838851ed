//! Effect: what the world must do. Reply: what it answered. Nothing here does anything.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::{Date, Time};

use crate::export::{Logo, Order};
use crate::files::{Document, Passphrase};
use crate::model::{Client, ClientId, SessionId};
use crate::report::{Audience, Choice};
use crate::words::Language;

pub(super) use super::asking::{Answer, Question};
use super::fault_report::Facts;
use super::kept::{Backup, Bookmark, Receipt, Recovered, Sealed, Unfinished};
use super::many::{ManyOrder, ManyReply};
use super::preferences::Preferences;
use super::settings::{SettingsJob, SettingsReply};

/// What the world must do, in the order given.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Keep this client soon: in its file, or as unfinished work while it has none. The latest wins.
    Keep {
        /// The client to keep.
        client: Arc<Client>,
        /// Grows with each change; comes back in the answer.
        generation: u64,
        /// Where it is kept.
        home: Home,
        /// Where in it the person is.
        at: Bookmark,
    },
    /// Keep now whatever waits, and answer even if nothing did.
    Flush,
    /// Write a client under a name that a person chose, and keep it there from now on.
    SaveAs {
        /// The client to write.
        client: Arc<Client>,
        /// Comes back in the answer.
        generation: u64,
        /// The file.
        path: PathBuf,
        /// Whether a file of that name may be replaced.
        over: Over,
    },
    /// Ask the person where, or what to open.
    Ask(Question),
    /// Read a file.
    Read(PathBuf),
    /// Draw an id for a new client, and look at the calendar.
    Renew,
    /// Say which program this is, on which system, and what it noted.
    LookAtYourself,
    /// Look at the calendar: another session begins.
    LookUpToday,
    /// Make the product of an export.
    Render {
        /// The client.
        client: Arc<Client>,
        /// The session shown.
        session: SessionId,
        /// The session it is compared with.
        then: Option<SessionId>,
        /// Whether the client is a copy, of which some sessions may be missing.
        from: Origin,
        /// Who will read it.
        audience: Audience,
        /// What the copy holds.
        choice: Choice,
        /// Format and form.
        order: Order,
    },
    /// Read the practice's logo.
    ReadLogo(PathBuf),
    /// Make the coach's log of a client.
    RenderLog(Arc<Client>),
    /// Export every client in a folder, one after the other.
    ExportMany(Box<ManyOrder>),
    /// Begin no other client of those.
    StopMany,
    /// Write a product where the person chose.
    Deliver {
        /// The product.
        bytes: Arc<[u8]>,
        /// The file.
        path: PathBuf,
        /// Whether a file of that name may be replaced.
        over: Over,
    },
    /// Drop the unfinished work of this client: it was discarded, or has a file now.
    ForgetUnfinished(ClientId),
    /// Say which earlier versions of this client there are.
    ListBackups(ClientId),
    /// Read an earlier version, to look at it.
    ReadBackup(Backup),
    /// Say which unfinished work waits that nobody has open.
    ListUnfinished,
    /// Discard a piece of unfinished work that waits.
    DiscardUnfinished(ClientId),
    /// Take a piece of unfinished work up.
    TakeUnfinished(ClientId),
    /// Nobody works on this client here any more: what is unfinished of it waits for whoever takes it up.
    LetGo(ClientId),
    /// Read a file of the client at hand, to compare the two.
    ReadTheirs(PathBuf),
    /// What was read of this file to compare it is part of the client now: the file may be replaced as long as it is that.
    AcceptTheirs(PathBuf),
    /// Open what is locked with a passphrase.
    Unlock {
        /// What is locked.
        sealed: Sealed,
        /// What the person typed.
        passphrase: Passphrase,
    },
    /// From now on keep the client that has this file locked with this passphrase, or open when there is none: its file, its
    /// earlier versions and its unfinished work.
    SetLock {
        /// The client, which is written at once.
        client: Arc<Client>,
        /// Comes back in the answer.
        generation: u64,
        /// Its file.
        path: PathBuf,
        /// The passphrase; `None` takes the lock away.
        passphrase: Option<Passphrase>,
    },
    /// Forget every passphrase but that of this file: the client that another was of is not open any more.
    ForgetPassphrases {
        /// The file that is open now, where it is locked.
        but: Option<PathBuf>,
    },
    /// Keep what waits of this client, locked, and forget every passphrase: nobody can read it until it is typed again.
    LockAway(ClientId),
    /// Remove all that the program keeps of this client.
    Erase {
        /// The client.
        id: ClientId,
        /// Its file, where it has one.
        path: Option<PathBuf>,
    },
    /// Open a file with the system's program for it.
    OpenOutside(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
    /// Speak this language from now on; `None` is that of the system.
    Speak(Option<Language>),
    /// Something about a file of settings, or about what is remembered.
    Settings(SettingsJob),
    /// Remember these settings.
    Remember(Preferences),
    /// Close the window: everything is kept.
    Close,
}

/// What an export is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The client with all sessions.
    Whole,
    /// A shared copy.
    Copy,
}

/// Whether a client's file is locked with a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lock {
    /// Whoever can read the file can read the client.
    #[default]
    Open,
    /// Only with the passphrase.
    Locked,
}

/// How a file was found when it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Found {
    /// Whether it is locked.
    pub lock: Lock,
    /// Who has it.
    pub hold: Hold,
}

/// Who has a client's file open to change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hold {
    /// This program.
    #[default]
    Ours,
    /// Another one: here it can only be looked at.
    Elsewhere,
}

/// Where a client is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Home {
    /// In the program's own folder, until it has a file.
    Unfinished,
    /// In its file.
    File(PathBuf),
}

/// Whether a file of the same name may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The person was asked, by the dialog or by us.
    Replace,
    /// They were not: a file of that name is left alone, and they are asked.
    Refuse,
}

/// What the world answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// The client of this generation is kept.
    Kept {
        /// The generation kept.
        generation: u64,
        /// When.
        at: Time,
    },
    /// It could not be kept.
    NotKept {
        /// What stood in the way.
        problem: Problem,
    },
    /// A save under a chosen name went well.
    SavedAs {
        /// The file, as it is called now.
        path: PathBuf,
        /// The generation written.
        generation: u64,
        /// When.
        at: Time,
    },
    /// A save under a chosen name did not.
    NotSavedAs {
        /// The file.
        path: PathBuf,
        /// What stood in the way.
        problem: Problem,
    },
    /// Everything that waited is kept.
    Flushed,
    /// A question was answered.
    Answered(Question, Answer),
    /// A file was read.
    Read {
        /// The file.
        path: PathBuf,
        /// What it holds.
        document: Document,
        /// How it was found.
        found: Found,
    },
    /// A file was not read: one sentence, path last.
    NotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// These earlier versions of the client there are, newest first.
    Backups(Vec<Backup>),
    /// An earlier version was read.
    BackupRead {
        /// Which.
        backup: Backup,
        /// What it holds.
        client: Client,
    },
    /// This unfinished work waits, newest first.
    Unfinished(Vec<Unfinished>),
    /// Unfinished work was taken up: it is this program's now.
    Recovered(Box<Recovered>),
    /// The file to compare with was read.
    Theirs {
        /// The file.
        path: PathBuf,
        /// What it holds.
        client: Client,
    },
    /// The practice's logo was read, or can't be, with one sentence.
    Logo(PathBuf, Result<Logo, String>),
    /// Something about a file of settings.
    Settings(SettingsReply),
    /// Something about a lock.
    Lock(LockReply),
    /// What could be removed of a client is removed.
    Erased(Receipt),
    /// This language is spoken now; an id and a day for the client that may begin in it.
    Spoken(Language, Fresh),
    /// Which program this is, on which system, and what it noted.
    Itself(Facts),
    /// An id and a day for a new client.
    Renewed(Fresh),
    /// The day on which another session begins.
    Today(Date),
    /// An export is made, or can't be, with one sentence.
    Rendered(Result<Arc<[u8]>, String>),
    /// Something about many clients that are being exported.
    Many(ManyReply),
    /// An export is where the person wanted it.
    Delivered(PathBuf),
    /// It is not.
    NotDelivered {
        /// The file.
        path: PathBuf,
        /// What stood in the way.
        problem: Problem,
    },
    /// Something small went wrong, in one sentence.
    Trouble(String),
}

/// What the world answers about a lock.
#[derive(Debug, Clone, PartialEq)]
pub enum LockReply {
    /// What was to be read is locked: a passphrase opens it.
    Asked(Sealed),
    /// It is not the passphrase of this.
    Wrong(Sealed),
    /// How this file is kept from now on, where that is not as it was.
    Is(PathBuf, Lock),
    /// The client of this generation is written, locked or not as was asked.
    Set {
        /// The file.
        path: PathBuf,
        /// The generation written.
        generation: u64,
        /// When.
        at: Time,
        /// How it is kept from now on.
        lock: Lock,
    },
    /// It is not: the lock is as it was.
    NotSet {
        /// What stood in the way.
        problem: Problem,
    },
    /// All of the client at hand is kept, locked, and every passphrase is forgotten.
    Away {
        /// What the passphrase opens again; `None` when that is not known any more.
        sealed: Option<Sealed>,
        /// For the empty session that is shown instead.
        fresh: Fresh,
    },
    /// The last changes of the client at hand are kept nowhere yet, and so it is not locked away.
    NotAway,
}

/// What stood in the way of writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is a file of that name, and nobody said it may be replaced.
    Exists,
    /// The file is not the one that was read: somebody else wrote it.
    ChangedUnderneath,
    /// Anything else, in one sentence, path last.
    Other(String),
}

/// What a new client needs from the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh {
    /// A random id.
    pub id: ClientId,
    /// Today.
    pub today: Date,
}
