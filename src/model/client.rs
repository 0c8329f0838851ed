//! The client: one person, all their sessions, and the instruments they were asked.
//!
//! Sessions are shared pointers: an edit clones only the one it touches, and undo keeps the rest for nothing.

use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use super::copied::Copied;
use super::ids::{ClientId, InstrumentKey, SessionId};
use super::instrument::Instrument;
use super::plain::Extra;
use super::session::{About, Response, Session};

/// The person, with all sessions and the instruments they were asked. There is always at least one session.
#[derive(Debug, Clone)]
pub struct Client {
    /// Never shown; tells two clients of one name apart.
    pub id: ClientId,
    /// As the person wrote it, one line; empty when they left it out.
    pub name: String,
    /// What was agreed in the first session.
    pub agreement: Agreement,
    /// What a later minor version added.
    pub extra: Extra,
    /// What is known where it is a shared copy; `None` in a coach's own file.
    pub copied: Option<Copied>,
    instruments: Vec<Arc<Instrument>>,
    sessions: Vec<Arc<Session>>,
    order: Arc<Order>,
}

/// Where each session stands, so that a client of a thousand is not searched through at every look. It follows from the
/// sessions, and whoever changes which there are, or a date, works it out anew.
#[derive(Debug)]
struct Order {
    /// Places of the sessions by their dates; of two on one day the one made first stands first.
    by_date: Vec<usize>,
    /// Places of the sessions by their ids.
    by_id: Vec<usize>,
    /// For each place how many sessions stand before it by date.
    rank: Vec<usize>,
}

impl Order {
    fn of(sessions: &[Arc<Session>]) -> Arc<Self> {
        let sorted = |compare: fn(&Session, &Session) -> std::cmp::Ordering| {
            let mut places: Vec<(usize, &Arc<Session>)> = sessions.iter().enumerate().collect();
            // A stable sort keeps the order in which they were made.
            places.sort_by(|(_, one), (_, other)| compare(one, other));
            places.into_iter().map(|(place, _)| place).collect()
        };
        let by_date: Vec<usize> = sorted(|one, other| one.date.cmp(&other.date));
        let by_id = sorted(|one, other| one.id.cmp(&other.id));
        let mut ranked: Vec<(usize, usize)> = by_date.iter().copied().zip(0..).collect();
        ranked.sort_unstable();
        let rank = ranked.into_iter().map(|(_, rank)| rank).collect();
        Arc::new(Self { by_date, by_id, rank })
    }
}

/// What was agreed about the work together. All free text; empty where nothing was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreement {
    /// Who does what.
    pub roles: String,
    /// The limits of confidentiality.
    pub limits: String,
    /// Who pays or asked for the coaching.
    pub sponsor: String,
    /// Who gets which copy.
    pub copies: String,
    /// The day it was agreed.
    pub agreed: Option<Date>,
}

/// Why a client can't exist as described.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ClientFault {
    /// No session at all.
    #[error("no session")]
    NoSession,
    /// Two sessions share an id.
    #[error("two sessions called {0}")]
    TwinSession(SessionId),
    /// Two instruments share id and revision.
    #[error("{0} twice")]
    TwinInstrument(InstrumentKey),
    /// A session was asked an instrument that is not there.
    #[error("session {session} was asked {asked}, which is not here")]
    MissingInstrument {
        /// The session.
        session: SessionId,
        /// The instrument it names.
        asked: InstrumentKey,
    },
    /// A session answers an item that its instrument does not ask.
    #[error("session {session} answers {item}, which is not asked")]
    NotAsked {
        /// The session.
        session: SessionId,
        /// The dimension or item that it answers, as written in files.
        item: String,
    },
    /// A session looks back at itself, or at one that is not there.
    #[error("session {session} looks back at {at}, which is no other session here")]
    LooksBackAtNone {
        /// The session.
        session: SessionId,
        /// What it looks back at.
        at: SessionId,
    },
}

/// Sessions and instruments are shared between one client and the next: where the pointer is the same nothing is compared.
impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(ours: &[Arc<T>], theirs: &[Arc<T>]) -> bool {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| Arc::ptr_eq(a, b) || a == b)
        }
        self.id == other.id
            && self.name == other.name
            && self.agreement == other.agreement
            && self.extra == other.extra
            && self.copied == other.copied
            && same(&self.sessions, &other.sessions)
            && same(&self.instruments, &other.instruments)
    }
}

impl Client {
    /// A client of which everything that must hold does.
    ///
    /// # Errors
    /// When there is no session, two sessions or instruments share an id, or a session rests on what is not there.
    pub fn new(
        id: ClientId,
        name: String,
        instruments: Vec<Arc<Instrument>>,
        sessions: Vec<Arc<Session>>,
    ) -> Result<Self, ClientFault> {
        if sessions.is_empty() {
            return Err(ClientFault::NoSession);
        }
        let mut keys: Vec<&InstrumentKey> = instruments.iter().map(|instrument| instrument.key()).collect();
        keys.sort_unstable();
        if let Some([twin, _]) = keys.array_windows().find(|[a, b]| a == b) {
            return Err(ClientFault::TwinInstrument((*twin).clone()));
        }
        let mut ids: Vec<&SessionId> = sessions.iter().map(|session| &session.id).collect();
        ids.sort_unstable();
        if let Some([twin, _]) = ids.array_windows().find(|[a, b]| a == b) {
            return Err(ClientFault::TwinSession((*twin).clone()));
        }
        for session in &sessions {
            let Some(instrument) = instruments.iter().find(|instrument| *instrument.key() == session.asked) else {
                return Err(ClientFault::MissingInstrument {
                    session: session.id.clone(),
                    asked: session.asked.clone(),
                });
            };
            if let Some(item) = session.first_not_asked(instrument) {
                return Err(ClientFault::NotAsked { session: session.id.clone(), item });
            }
            // One that is later now may be looked back at: a date can be corrected after the look.
            let is_other = |at: &SessionId| *at != session.id && ids.binary_search(&at).is_ok();
            if let Some(at) = session.looks_back_at().find(|at| !is_other(at)) {
                return Err(ClientFault::LooksBackAtNone { session: session.id.clone(), at: at.clone() });
            }
        }
        let order = Order::of(&sessions);
        let (agreement, extra) = (Agreement::default(), Extra::default());
        Ok(Self { id, name, agreement, extra, copied: None, instruments, sessions, order })
    }

    /// A client without a name, at their first session. `session` is asked `instrument`, whatever it says.
    #[must_use]
    pub fn unnamed(id: ClientId, instrument: Arc<Instrument>, session: Session) -> Self {
        let session = Session { asked: instrument.key().clone(), ..session };
        let sessions = vec![Arc::new(session)];
        Self {
            order: Order::of(&sessions),
            id,
            name: String::new(),
            agreement: Agreement::default(),
            extra: Extra::default(),
            copied: None,
            instruments: vec![instrument],
            sessions,
        }
    }

    /// Every instrument that some session was asked, in the order they were added.
    #[must_use]
    pub fn instruments(&self) -> &[Arc<Instrument>] {
        &self.instruments
    }

    /// Every session, in the order they were made. Never empty.
    #[must_use]
    pub fn sessions(&self) -> &[Arc<Session>] {
        &self.sessions
    }

    /// The session called `id`.
    #[must_use]
    pub fn session(&self, id: &SessionId) -> Option<&Arc<Session>> {
        self.sessions.get(self.place(id)?)
    }

    /// The session with the latest date; of two on one day the one made last.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it can't: see the next line")]
    #[expect(clippy::expect_used, reason = "a client has at least one session: the constructor and every edit keep it")]
    pub fn latest(&self) -> &Arc<Session> {
        let latest = self.order.by_date.last().and_then(|place| self.sessions.get(*place));
        latest.expect("a client has a session")
    }

    /// Every session in the order of their dates; of two on one day the one made first stands first.
    #[must_use]
    pub fn by_date(&self) -> Vec<&Arc<Session>> {
        self.first_by_date(self.sessions.len())
    }

    /// The sessions before the one called `id` in the order of their dates; none when there is no such session.
    #[must_use]
    pub fn before(&self, id: &SessionId) -> Vec<&Arc<Session>> {
        self.first_by_date(self.rank(id).unwrap_or_default())
    }

    /// How many sessions stand before the one called `id` by date; `None` when there is no such session.
    #[must_use]
    pub fn rank(&self, id: &SessionId) -> Option<usize> {
        self.order.rank.get(self.place(id)?).copied()
    }

    /// Whether the session called `one` stands before the one called `other` in the order of their dates; not where either
    /// is not there.
    #[must_use]
    pub fn is_before(&self, one: &SessionId, other: &SessionId) -> bool {
        self.rank(one).zip(self.rank(other)).is_some_and(|(one, other)| one < other)
    }

    fn first_by_date(&self, count: usize) -> Vec<&Arc<Session>> {
        self.order.by_date.iter().take(count).filter_map(|place| self.sessions.get(*place)).collect()
    }

    /// Where the session called `id` stands among all, in the order they were made.
    fn place(&self, id: &SessionId) -> Option<usize> {
        let by_id = &self.order.by_id;
        let called = |place: &usize| self.sessions.get(*place).map(|session| session.id.cmp(id));
        let found = by_id.binary_search_by(|place| called(place).unwrap_or(std::cmp::Ordering::Less));
        found.ok().and_then(|found| by_id.get(found).copied())
    }

    /// What `session` was asked.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it can't: see the next line")]
    #[expect(clippy::expect_used, reason = "a session's instrument is here: the constructor and every edit keep it")]
    pub fn asked(&self, session: &Session) -> &Arc<Instrument> {
        let named = |instrument: &&Arc<Instrument>| *instrument.key() == session.asked;
        self.instruments.iter().find(named).expect("a session's instrument is here")
    }

    /// This client with one more session, and with what it is asked where that is new.
    pub(super) fn with_new_session(&self, session: Session, instrument: Arc<Instrument>) -> Self {
        let mut client = self.clone();
        if !client.instruments.iter().any(|other| other.key() == instrument.key()) {
            client.instruments.push(instrument);
        }
        client.sessions.push(Arc::new(session));
        client.order = Order::of(&client.sessions);
        client
    }

    /// This client without the session called `id`, and without every look back at it. The caller keeps one session at least.
    pub(super) fn without_session(&self, id: &SessionId) -> Self {
        let mut client = self.clone();
        client.sessions.retain(|session| session.id != *id);
        let looks_back = |response: &Response| response.about == About::LookingBack(id.clone());
        for session in &mut client.sessions {
            if session.responses.iter().any(looks_back) {
                Arc::make_mut(session).responses.retain(|response| !looks_back(response));
            }
        }
        client.order = Order::of(&client.sessions);
        client
    }

    /// This client with the session of the same id replaced; unchanged when there is none.
    pub(super) fn with_session(&self, session: Session) -> Self {
        let mut client = self.clone();
        if let Some(place) = self.place(&session.id).and_then(|place| client.sessions.get_mut(place)) {
            let moves = place.date != session.date;
            *place = Arc::new(session);
            if moves {
                client.order = Order::of(&client.sessions);
            }
        }
        client
    }
}
