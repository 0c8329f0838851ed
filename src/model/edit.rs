//! Edit: every change to a client, and what must hold of it.
//!
//! An edit is applied to a client and gives a new one; the old one stays as it was, for undo.

use jiff::civil::Date;
use thiserror::Error;

use super::client::Client;
use super::ids::{DimensionId, ItemId, SessionId};
use super::limits::{self, TooLong};
use super::rating::Rating;
use super::session::{ResponseKey, Session, Stage};

/// One change to a client that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

impl Edit {
    /// The client after this edit.
    ///
    /// # Errors
    /// When the edit points at something that is not there, or its text is too long.
    pub fn apply(&self, client: &Client) -> Result<Client, EditRefused> {
        match self {
            Self::Rate { at, item, rating } => {
                let mut session = session_of(client, &at.session)?;
                if client.asked(&session).row(item).is_none() {
                    return Err(EditRefused::NotAsked(item.to_string()));
                }
                let response = response_of(&mut session, at)?;
                response.ratings.set(item.clone(), *rating);
                revise(response);
                Ok(client.with_session(session))
            }
            Self::Moment { at, dimension, text } => {
                limits::MOMENT.check(text)?;
                let mut session = session_of(client, &at.session)?;
                if client.asked(&session).dimension(dimension).is_none() {
                    return Err(EditRefused::NotAsked(dimension.to_string()));
                }
                let response = response_of(&mut session, at)?;
                if text.trim().is_empty() {
                    response.moments.remove(dimension);
                } else {
                    response.moments.insert(dimension.clone(), text.clone());
                }
                Ok(client.with_session(session))
            }
            Self::Note { session, text } => {
                limits::NOTE.check(text)?;
                let mut session = session_of(client, session)?;
                session.note.clone_from(text);
                Ok(client.with_session(session))
            }
            Self::Name(name) => {
                limits::NAME.check(name)?;
                let mut client = client.clone();
                client.name.clone_from(name);
                Ok(client)
            }
            Self::Date { session, date } => {
                let mut session = session_of(client, session)?;
                session.date = *date;
                Ok(client.with_session(session))
            }
        }
    }
}

fn session_of(client: &Client, id: &SessionId) -> Result<Session, EditRefused> {
    client.session(id).map(|session| (**session).clone()).ok_or_else(|| EditRefused::NoSession(id.clone()))
}

fn response_of<'a>(
    session: &'a mut Session,
    at: &ResponseKey,
) -> Result<&'a mut super::session::Response, EditRefused> {
    let asked = |response: &&mut super::session::Response| response.rater == at.rater && response.about == at.about;
    session.responses.iter_mut().find(asked).ok_or_else(|| EditRefused::NoResponse(at.session.clone()))
}

/// An answer changed after the reveal is marked, so that the page can say so.
fn revise(response: &mut super::session::Response) {
    response.stage = match response.stage {
        Stage::Rating => Stage::Rating,
        Stage::Done | Stage::Revised => Stage::Revised,
    };
}
