//! Edit: every change to a client, and what must hold of it.
//!
//! An edit is applied to a client and gives a new one; the old one stays as it was, for undo.

use jiff::civil::Date;
use thiserror::Error;

use super::client::Client;
use super::ids::{DimensionId, ItemId, SessionId};
use super::limits::{self, TooLong};
use super::rating::Rating;
use super::session::{About, Rater, Response, ResponseKey, Session, Stage};

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

fn response_of<'a>(session: &'a mut Session, at: &ResponseKey) -> Result<&'a mut Response, EditRefused> {
    let asked = |response: &Response| response.rater == at.rater && response.about == at.about;
    let place = match session.responses.iter().position(asked) {
        Some(place) => place,
        // A session made elsewhere may lack the client's own response: their first answer opens it.
        None if at.rater == Rater::Client && at.about == About::Now => {
            session.responses.push(Response::open(Rater::Client, About::Now));
            session.responses.len() - 1
        }
        None => return Err(EditRefused::NoResponse(at.session.clone())),
    };
    session.responses.get_mut(place).ok_or_else(|| EditRefused::NoResponse(at.session.clone()))
}

/// An answer changed after the reveal is marked, so that the page can say so.
fn revise(response: &mut Response) {
    response.stage = match response.stage {
        Stage::Rating => Stage::Rating,
        Stage::Done | Stage::Revised => Stage::Revised,
    };
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::model::{Anchor, ClientId, Dimension, Instrument, InstrumentKey, Item, Pole, PoleId};

    fn client() -> Client {
        let anchor = Anchor { says: String::new(), example: String::new() };
        let item = Item {
            title: String::new(),
            verb: String::new(),
            statement: String::new(),
            for_raters: None,
            anchors: [anchor.clone(), anchor.clone(), anchor],
            too_much: String::new(),
            prompt: String::new(),
        };
        let pole = Pole { id: PoleId::new("managing").unwrap(), name: String::new() };
        let dimensions = ["risk", "horizon", "guidance"].map(|id| Dimension {
            id: DimensionId::new(id).unwrap(),
            name: String::new(),
            items: vec![item.clone()],
        });
        let key = InstrumentKey::parse("short@1").unwrap();
        let instrument = Instrument::new(key.clone(), vec![pole], dimensions.to_vec()).unwrap();
        let day = date(2026, 11, 24);
        let session = Session::open(SessionId::on(day, &[]), day, key);
        Client::unnamed(ClientId::from_random([1; 8]), Arc::new(instrument), session)
    }

    fn own(client: &Client) -> ResponseKey {
        ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now }
    }

    fn rate(client: &Client, at: ResponseKey, item: &str) -> Result<Client, EditRefused> {
        Edit::Rate { at, item: ItemId::parse(item).unwrap(), rating: Some(Rating::MAX) }.apply(client)
    }

    #[test]
    fn an_edit_gives_a_new_client_and_leaves_the_old_one_for_undo() {
        let before = client();
        let after = rate(&before, own(&before), "risk.managing").unwrap();
        assert!(before.latest().own_response().unwrap().ratings.is_empty());
        assert_eq!(after.latest().own_response().unwrap().ratings.count(), 1);
    }

    #[test]
    fn what_is_not_asked_or_not_there_is_refused() {
        let client = client();
        assert!(matches!(rate(&client, own(&client), "risk.leading"), Err(EditRefused::NotAsked(_))));
        let elsewhere = ResponseKey { session: SessionId::new("2020-01-01").unwrap(), ..own(&client) };
        assert!(matches!(rate(&client, elsewhere, "risk.managing"), Err(EditRefused::NoSession(_))));
        let peer = ResponseKey { rater: Rater::Peer(1), ..own(&client) };
        assert!(matches!(rate(&client, peer, "risk.managing"), Err(EditRefused::NoResponse(_))));
        assert!(matches!(Edit::Name("x".repeat(121)).apply(&client), Err(EditRefused::TooLong(_))));
    }

    #[test]
    fn an_answer_changed_after_done_is_marked_revised() {
        let client = client();
        let mut session = (**client.latest()).clone();
        for response in &mut session.responses {
            response.stage = Stage::Done;
        }
        let client = client.with_session(session);
        let after = rate(&client, own(&client), "risk.managing").unwrap();
        assert_eq!(after.latest().own_response().unwrap().stage, Stage::Revised);
    }

    #[test]
    fn a_session_without_the_clients_own_response_can_be_rated_all_the_same() {
        let client = client();
        let mut session = (**client.latest()).clone();
        session.responses.clear();
        let client = client.with_session(session);
        let after = rate(&client, own(&client), "risk.managing").unwrap();
        assert_eq!(after.latest().own_response().unwrap().ratings.count(), 1);
    }

    #[test]
    fn a_moment_of_blanks_is_none_and_a_corrected_date_keeps_the_session() {
        let client = client();
        let risk = DimensionId::new("risk").unwrap();
        let write = |text: &str| Edit::Moment { at: own(&client), dimension: risk.clone(), text: text.to_owned() };
        let written = write("Said no.").apply(&client).unwrap();
        assert_eq!(written.latest().own_response().unwrap().moments.len(), 1);
        let cleared = write(" \n").apply(&written).unwrap();
        assert!(cleared.latest().own_response().unwrap().moments.is_empty());
        let id = client.latest().id.clone();
        let moved = Edit::Date { session: id.clone(), date: date(2027, 1, 1) }.apply(&client).unwrap();
        assert_eq!((&moved.latest().id, moved.latest().date), (&id, date(2027, 1, 1)));
    }
}
