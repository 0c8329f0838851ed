//! A small client for the tests of this module: three dimensions, two poles, a session for each day.

use std::sync::Arc;

use jiff::civil::{Date, date};

use crate::model::{
    About, Anchor, Client, ClientId, Dimension, DimensionId, Instrument, InstrumentKey, Item, ItemId, Pole, PoleId,
    Questions, Rater, Rating, Ratings, Response, Session, SessionId, Stage,
};

/// "risk", "horizon" and "guidance", each "managing" and "leading".
pub(super) const DIMENSIONS: [&str; 3] = ["risk", "horizon", "guidance"];

pub(super) fn rating(steps: u8) -> Rating {
    Rating::new(i64::from(steps)).unwrap()
}

pub(super) fn item_id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

pub(super) fn item(statement: &str) -> Item {
    let anchor = Anchor { says: "So it was.".to_owned(), example: "One of two.".to_owned() };
    Item {
        title: "Trying new ways".to_owned(),
        verb: String::new(),
        statement: statement.to_owned(),
        for_raters: None,
        anchors: [anchor.clone(), anchor.clone(), anchor],
        too_much: String::new(),
        prompt: String::new(),
    }
}

/// An instrument of these dimensions; every statement is "When it came, I took it."
pub(super) fn instrument(key: &str, dimensions: &[&str]) -> Instrument {
    let poles = ["managing", "leading"].map(|id| Pole { id: PoleId::new(id).unwrap(), name: id.to_owned() });
    let dimensions = dimensions.iter().map(|id| Dimension {
        id: DimensionId::new(id).unwrap(),
        name: (*id).to_owned(),
        items: vec![item("When it came, I took it."); 2],
        questions: Questions::default(),
    });
    Instrument::new(InstrumentKey::parse(key).unwrap(), poles.to_vec(), dimensions.collect()).unwrap()
}

/// A session on a day, done, with these answers.
pub(super) fn session(day: Date, asked: &Instrument, answers: &[(&str, u8)]) -> Session {
    let mut session = Session::open(SessionId::on(day, &[]), day, asked.key().clone());
    session.responses[0].stage = Stage::Done;
    session.responses[0].ratings = ratings(answers);
    session
}

/// The session with a look back of the client at `then`.
pub(super) fn looking_back(session: Session, then: &Session, answers: &[(&str, u8)]) -> Session {
    let mut response = Response::open(Rater::Client, About::LookingBack(then.id.clone()));
    response.ratings = ratings(answers);
    let responses = session.responses.iter().cloned().chain([response]).collect();
    Session { responses, ..session }
}

pub(super) fn rating_still(session: Session) -> Session {
    let still = |response: &Response| Response { stage: Stage::Rating, ..response.clone() };
    Session { responses: session.responses.iter().map(still).collect(), ..session }
}

pub(super) fn client(instruments: Vec<Instrument>, sessions: &[&Session]) -> Client {
    let instruments = instruments.into_iter().map(Arc::new).collect();
    let sessions = sessions.iter().map(|session| Arc::new((*session).clone())).collect();
    Client::new(ClientId::from_random([3; 8]), String::new(), instruments, sessions).unwrap()
}

/// A day of November 2026, or later.
pub(super) fn day(days: i32) -> Date {
    date(2026, 11, 1).checked_add(jiff::Span::new().days(days)).unwrap()
}

fn ratings(answers: &[(&str, u8)]) -> Ratings {
    answers.iter().map(|(item, steps)| (item_id(item), rating(*steps))).collect()
}
