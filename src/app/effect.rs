//! Effect: what the world must do. Reply: what it answered. Nothing here does anything.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::{Date, Time};

use crate::export::Order;
use crate::files::Document;
use crate::model::{Client, ClientId, SessionId};
use crate::report::Choice;

use super::preferences::Preferences;

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
        /// What the copy holds.
        choice: Choice,
        /// Format and form.
        order: Order,
    },
    /// Make the coach's log of a client.
    RenderLog(Arc<Client>),
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
    /// Open a file with the system's program for it.
    OpenOutside(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
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

/// What the person is asked with the system's file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which file to open.
    Open,
    /// Where to save the client.
    SaveAs {
        /// The name suggested.
        suggested: String,
    },
    /// Where to put an exported page.
    Deliver {
        /// The name suggested.
        suggested: String,
        /// What it ends in, without the dot.
        extension: &'static str,
    },
}

/// How a question was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// With a path.
    Path(PathBuf),
    /// Not at all: the person changed their mind.
    Cancelled,
    /// There is no dialog on this machine; the person types a path, which begins in `folder`.
    NoDialog {
        /// Where people keep their documents.
        folder: PathBuf,
    },
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
    },
    /// A file was not read: one sentence, path last.
    NotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// An id and a day for a new client.
    Renewed(Fresh),
    /// The day on which another session begins.
    Today(Date),
    /// An export is made, or can't be, with one sentence.
    Rendered(Result<Arc<[u8]>, String>),
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
