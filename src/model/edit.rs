//! Edit: every change to a client that can be undone. What must hold of each is in `apply.rs`.

use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use super::client::{Agreement, Client};
use super::ids::{ClientId, DimensionId, InstrumentKey, ItemId, SessionId};
use super::instrument::Instrument;
use super::limits::TooLong;
use super::next_step::NextStep;
use super::rating::Rating;
use super::session::{Hours, Private, ResponseKey};

/// One change to a client that can be undone.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Answer an item, or clear it with `None`.
    Rate {
        /// Whose answer.
        at: ResponseKey,
        /// To what.
        item: ItemId,
        /// The answer; `None` is not rated.
        rating: Option<Rating>,
    },
    /// Write the moment of a dimension; an empty text removes it.
    Moment {
        /// Whose moment.
        at: ResponseKey,
        /// Of which dimension.
        dimension: DimensionId,
        /// In the rater's words.
        text: String,
    },
    /// Write the session note.
    Note {
        /// Of which session.
        session: SessionId,
        /// The note.
        text: String,
    },
    /// Name the client; an empty name is none.
    Name(String),
    /// Correct a session's date. Its id stays.
    Date {
        /// Which session.
        session: SessionId,
        /// The day it took place.
        date: Date,
    },
    /// Say that a response is given: what was hidden may be seen from now on.
    Done(ResponseKey),
    /// Say where the client wants an item to be; `None` takes it back.
    Target {
        /// In which session.
        session: SessionId,
        /// Of which item.
        item: ItemId,
        /// As it is wanted; may be lower than today.
        wanted: Option<Rating>,
    },
    /// Agree on the next step of a session, change it, or say what became of it; `None` takes it back.
    Step {
        /// At the end of which session.
        session: SessionId,
        /// The whole step as it is now.
        step: Option<NextStep>,
    },
    /// Write down what the client brings, in their words and order.
    Topics {
        /// To which session.
        session: SessionId,
        /// All of them; a blank one is left out.
        topics: Vec<String>,
    },
    /// Write the coach's own note.
    PrivateNote {
        /// Of which session.
        session: SessionId,
        /// The note.
        text: Private,
    },
    /// Note how long a session took, for the coach's log; `None` takes it back.
    Hours {
        /// Which session.
        session: SessionId,
        /// Length, payment, setting.
        hours: Option<Hours>,
    },
    /// Write down what was agreed about the work together.
    Agreement(Agreement),
    /// Begin another session. Its id is not one of the client's yet.
    NewSession {
        /// Made from its date: [`SessionId::on`].
        id: SessionId,
        /// The day it takes place.
        date: Date,
        /// What is asked. One of the client's own, or a new one or a new revision.
        asks: Arc<Instrument>,
    },
    /// Delete a session, and every look back at it. The last one stays.
    DeleteSession(SessionId),
    /// Put another state of this client in the place of all that is there.
    Restore {
        /// The client as it is to be; of the same id.
        to: Arc<Client>,
        /// Where that state comes from.
        why: Why,
    },
}

/// Where the state comes from that a client is brought to as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Two copies of the client were put together.
    PutTogether,
    /// An earlier version of its file was brought back.
    EarlierVersion,
}

/// Why an edit can't be applied. None of these can be reached from the window; a command line can ask for some.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum EditRefused {
    /// There is no such session.
    #[error("no session {0}")]
    NoSession(SessionId),
    /// There is no such response in the session.
    #[error("no such response in session {0}")]
    NoResponse(SessionId),
    /// The session's instrument does not ask this item or dimension.
    #[error("{0} is not asked")]
    NotAsked(String),
    /// The text is longer than its place allows.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// There is a session of this id already.
    #[error("session {0} is there already")]
    TwinSession(SessionId),
    /// The client was asked another instrument of this id and revision: what a key names never changes.
    #[error("another {0}")]
    OtherInstrument(InstrumentKey),
    /// A session is to be looked back at that is not earlier than the one in which that is done.
    #[error("session {at} is not before session {from}")]
    NotEarlier {
        /// The session to be looked back at.
        at: SessionId,
        /// The one in which that is done.
        from: SessionId,
    },
    /// There would be more entries than a list may have.
    #[error("more than {0} entries")]
    TooMany(usize),
    /// What is to be brought back is another client's.
    #[error("another client, {0}")]
    OtherClient(ClientId),
    /// It is the only session.
    #[error("the only session")]
    OnlySession,
}
