//! A session: one dated meeting, and the responses given at it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::ids::{DimensionId, InstrumentKey, SessionId};
use super::instrument::Instrument;
use super::next_step::NextStep;
use super::plain::Extra;
use super::rating::Ratings;

/// One dated meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Made from its first date; stays when the date is corrected.
    pub id: SessionId,
    /// The day it took place.
    pub date: Date,
    /// What was asked.
    pub asked: InstrumentKey,
    /// One a rater and time looked at.
    pub responses: Vec<Response>,
    /// Where the client wants an item to be; lower than today is a real aim.
    pub target: Ratings,
    /// The one step agreed.
    pub next_step: Option<NextStep>,
    /// What the client brought, in their words and order.
    pub topics: Vec<String>,
    /// The session note, shared with the client.
    pub note: String,
    /// The coach's own note, never shared.
    pub private_note: Private,
    /// For the coach's log.
    pub hours: Option<Hours>,
    /// What a later minor version added.
    pub extra: Extra,
}

/// One rater's answers at one session.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Who answered.
    pub rater: Rater,
    /// About which time.
    pub about: About,
    /// How far it is.
    pub stage: Stage,
    /// The answers.
    pub ratings: Ratings,
    /// One short note a dimension: the evidence, in the rater's words. Never an empty text.
    pub moments: BTreeMap<DimensionId, String>,
    /// What a later minor version added.
    pub extra: Extra,
}

/// Who answers. No names: a rater is a role, and a number where there may be several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rater {
    /// The person themselves.
    Client,
    /// The coach.
    Coach,
    /// The one line manager.
    LineManager,
    /// A peer, counted from 1.
    Peer(u16),
    /// A direct report, counted from 1.
    DirectReport(u16),
    /// Anybody else, counted from 1.
    Other(u16),
}

/// Which time a response speaks about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// The month before the session.
    Now,
    /// An earlier session, as seen from this one.
    LookingBack(SessionId),
}

/// How far a response is. There is no third state for gaps: done with gaps is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Being answered; everything earlier is hidden.
    Rating,
    /// Answered; what was hidden may be seen.
    Done,
    /// Changed after the reveal; the page says so.
    Revised,
}

/// A text that never leaves the coach's own file. It has no `Display`, so that no writer prints it by accident.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Private(String);

impl Private {
    /// Keeps `text` private.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text, for the coach's own file and screen only.
    #[must_use]
    pub fn for_the_coach(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Private {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Private(…)")
    }
}

/// How long a session took, for the coach's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// Length in minutes.
    pub minutes: u16,
    /// Whether it was paid.
    pub payment: Payment,
    /// Whether one person or a group was coached.
    pub setting: Setting,
}

impl Hours {
    /// The longest session: within the day that its date names, in minutes.
    pub const LONGEST: u16 = 24 * 60;
}

/// Whether a session was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payment {
    /// Paid.
    Paid,
    /// Not paid.
    ProBono,
}

/// Whom a session was with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// One person.
    One,
    /// A group.
    Group,
}

/// Points at one response of one session.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResponseKey {
    /// The session.
    pub session: SessionId,
    /// Who answered.
    pub rater: Rater,
    /// About which time.
    pub about: About,
}

impl Response {
    /// An empty response that is being answered.
    #[must_use]
    pub fn open(rater: Rater, about: About) -> Self {
        Self {
            rater,
            about,
            stage: Stage::Rating,
            ratings: Ratings::default(),
            moments: BTreeMap::new(),
            extra: Extra::default(),
        }
    }
}

impl Session {
    /// A session with one open response of the client about now, and nothing in it.
    #[must_use]
    pub fn open(id: SessionId, date: Date, asked: InstrumentKey) -> Self {
        Self {
            id,
            date,
            asked,
            responses: vec![Response::open(Rater::Client, About::Now)],
            target: Ratings::default(),
            next_step: None,
            topics: Vec::new(),
            note: String::new(),
            private_note: Private::default(),
            hours: None,
            extra: Extra::default(),
        }
    }

    /// The response of `rater` about `about`.
    #[must_use]
    pub fn response(&self, rater: Rater, about: &About) -> Option<&Response> {
        self.responses.iter().find(|response| response.rater == rater && response.about == *about)
    }

    /// The client's own response about now.
    #[must_use]
    pub fn own_response(&self) -> Option<&Response> {
        self.response(Rater::Client, &About::Now)
    }

    /// How the client looks back from here at the session called `id`.
    #[must_use]
    pub fn looking_back_at(&self, id: &SessionId) -> Option<&Response> {
        self.response(Rater::Client, &About::LookingBack(id.clone()))
    }

    /// Every session that somebody looks back at here.
    pub(super) fn looks_back_at(&self) -> impl Iterator<Item = &SessionId> {
        self.responses.iter().filter_map(|response| match &response.about {
            About::Now => None,
            About::LookingBack(session) => Some(session),
        })
    }

    /// The first item or dimension that is answered here although `instrument` does not ask it, as written in files.
    pub(super) fn first_not_asked(&self, instrument: &Instrument) -> Option<String> {
        let answered = self.responses.iter().flat_map(|response| response.ratings.iter());
        let items = answered.chain(self.target.iter()).map(|(item, _)| item);
        let strange_item = items.filter(|item| instrument.row(item).is_none()).map(ToString::to_string).next();
        let moments = self.responses.iter().flat_map(|response| response.moments.keys());
        let dimensions = moments.chain(self.next_step.as_ref().map(|step| &step.dimension));
        strange_item
            .or_else(|| dimensions.filter(|id| instrument.dimension(id).is_none()).map(ToString::to_string).next())
    }
}
