//! The client: one person, all their sessions, and the instruments they were asked.
//!
//! Sessions are shared pointers: an edit clones only the one it touches, and undo keeps the rest for nothing.

use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use super::ids::{ClientId, InstrumentKey, SessionId};
use super::instrument::Instrument;
use super::plain::Extra;
use super::session::Session;

/// The person, with all sessions and the instruments they were asked. There is always at least one session.
#[derive(Debug, Clone, PartialEq)]
pub struct Client {
    /// Never shown; tells two clients of one name apart.
    pub id: ClientId,
    /// As the person wrote it, one line; empty when they left it out.
    pub name: String,
    /// What was agreed in the first session.
    pub agreement: Agreement,
    /// What a later minor version added.
    pub extra: Extra,
    instruments: Vec<Arc<Instrument>>,
    sessions: Vec<Arc<Session>>,
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
        }
        Ok(Self { id, name, agreement: Agreement::default(), extra: Extra::default(), instruments, sessions })
    }

    /// A client without a name, at their first session. `session` is asked `instrument`, whatever it says.
    #[must_use]
    pub fn unnamed(id: ClientId, instrument: Arc<Instrument>, session: Session) -> Self {
        let session = Session { asked: instrument.key().clone(), ..session };
        Self {
            id,
            name: String::new(),
            agreement: Agreement::default(),
            extra: Extra::default(),
            instruments: vec![instrument],
            sessions: vec![Arc::new(session)],
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
        self.sessions.iter().find(|session| session.id == *id)
    }

    /// The session with the latest date; of two on one day the one made last.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it can't: see the next line")]
    #[expect(clippy::expect_used, reason = "a client has at least one session: the constructor and every edit keep it")]
    pub fn latest(&self) -> &Arc<Session> {
        self.sessions.iter().max_by_key(|session| session.date).expect("a client has a session")
    }

    /// What `session` was asked.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "it can't: see the next line")]
    #[expect(clippy::expect_used, reason = "a session's instrument is here: the constructor and every edit keep it")]
    pub fn asked(&self, session: &Session) -> &Arc<Instrument> {
        let named = |instrument: &&Arc<Instrument>| *instrument.key() == session.asked;
        self.instruments.iter().find(named).expect("a session's instrument is here")
    }

    /// This client with the session of the same id replaced; unchanged when there is none.
    pub(super) fn with_session(&self, session: Session) -> Self {
        let mut client = self.clone();
        if let Some(place) = client.sessions.iter_mut().find(|other| other.id == session.id) {
            *place = Arc::new(session);
        }
        client
    }
}
