//! A client as it stands in files of format 1; a shared copy is the same with `copy_for` in its head.
//!
//! The instruments come last, so that a person who opens the file meets answers first.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::copied_v1;
use super::instrument_v1::InstrumentV1;
use super::leaf::{Spot, Unfit, Written};
use super::list::List;
use super::plain_v1::ExtraV1;
use super::session_v1::SessionV1;
use super::text::{Name, Note};
use super::{Audience, FORMAT, same_built_in, written_by};
use crate::model::{Agreement, Client, ClientFault, ClientId, Date, Instrument, Session, SessionId, limits};
use crate::words;

/// The file of a client, or of a shared copy.
#[derive(Serialize, Deserialize)]
#[serde(rename = "file", deny_unknown_fields)]
pub(super) struct ClientFile {
    format: u32,
    written_by: Name,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copy_for: Option<CopyForV1>,
    id: Written<ClientId>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    name: Name,
    #[serde(default, skip_serializing_if = "super::is_default")]
    agreement: AgreementV1,
    sessions: List<SessionV1, { limits::SESSIONS }>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    extra: ExtraV1,
    instruments: List<InstrumentV1, { limits::INSTRUMENTS }>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename = "copy_for", rename_all = "snake_case")]
enum CopyForV1 {
    Client,
    Coach,
    Sponsor,
}

#[derive(Serialize, Deserialize, PartialEq, Default)]
#[serde(rename = "agreement", deny_unknown_fields, default)]
struct AgreementV1 {
    #[serde(skip_serializing_if = "super::is_default")]
    roles: Note,
    #[serde(skip_serializing_if = "super::is_default")]
    limits: Note,
    #[serde(skip_serializing_if = "super::is_default")]
    sponsor: Note,
    #[serde(skip_serializing_if = "super::is_default")]
    copies: Note,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreed: Option<Written<Date>>,
}

impl ClientFile {
    /// The file of `client`, or of a copy for `audience`.
    pub(super) fn of(client: &Client, audience: Option<Audience>) -> Self {
        let sessions = client.sessions().iter();
        Self {
            format: FORMAT,
            written_by: Name(written_by()),
            copy_for: audience.map(CopyForV1::from),
            id: Written(client.id.clone()),
            name: Name::from(&client.name),
            agreement: AgreementV1::from(&client.agreement),
            sessions: sessions.map(|session| SessionV1::of(session, client.asked(session))).collect(),
            extra: ExtraV1(copied_v1::extra_of(client)),
            instruments: client.instruments().iter().map(|instrument| InstrumentV1::from(&**instrument)).collect(),
        }
    }

    /// Whom the copy is for; `None` for the coach's own file.
    pub(super) fn audience(&self) -> Option<Audience> {
        self.copy_for.map(Audience::from)
    }
}

impl TryFrom<ClientFile> for Client {
    type Error = Unfit;

    fn try_from(file: ClientFile) -> Result<Self, Unfit> {
        let place = |session: &SessionV1| (session.id.value.clone(), (session.date.0, session.id.spot));
        // Of twins the later one's: the map keeps the last.
        let places: BTreeMap<SessionId, (Date, Spot)> = file.sessions.0.iter().map(place).collect();
        let instruments = file.instruments.0.into_iter().map(shared).collect::<Result<Vec<_>, _>>()?;
        let sessions = file
            .sessions
            .0
            .into_iter()
            .map(|session| Session::try_from(session).map(Arc::new))
            .collect::<Result<Vec<_>, _>>()?;
        let mut client =
            Self::new(file.id.0, file.name.0, instruments, sessions).map_err(|fault| unfit(&fault, &places))?;
        client.agreement = Agreement::from(file.agreement);
        client.extra = file.extra.0;
        Ok(client)
    }
}

/// The instrument; the built-in one itself where the file holds the same, so that all clients share it.
fn shared(wire: InstrumentV1) -> Result<Arc<Instrument>, Unfit> {
    let instrument = Instrument::try_from(wire)?;
    Ok(same_built_in(&instrument).unwrap_or_else(|| Arc::new(instrument)))
}

/// The sentence names the session by its date, which a person knows; the place is the session's id.
fn unfit(fault: &ClientFault, places: &BTreeMap<SessionId, (Date, Spot)>) -> Unfit {
    let place = |id: &SessionId| places.get(id).copied().unwrap_or_default();
    let date = |id: &SessionId| words::full_date(place(id).0);
    let (spot, sentence) = match fault {
        ClientFault::NoSession => (Spot::default(), words::files_no_session().into_owned()),
        ClientFault::TwinSession(id) => (place(id).1, words::files_twin_session(id.as_str())),
        ClientFault::TwinInstrument(key) => (Spot::default(), words::files_twin_instrument(&key.to_string())),
        ClientFault::MissingInstrument { session, asked } => {
            (place(session).1, words::files_missing_instrument(&date(session), &asked.to_string()))
        }
        ClientFault::NotAsked { session, item } => (place(session).1, words::files_not_asked(&date(session), item)),
        ClientFault::LooksBackAtNone { session, at } => {
            (place(session).1, words::files_looks_back_at_none(&date(session), at.as_str()))
        }
    };
    Unfit { spot, sentence }
}

impl From<Audience> for CopyForV1 {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Client => Self::Client,
            Audience::Coach => Self::Coach,
            Audience::Sponsor => Self::Sponsor,
        }
    }
}

impl From<CopyForV1> for Audience {
    fn from(copy_for: CopyForV1) -> Self {
        match copy_for {
            CopyForV1::Client => Self::Client,
            CopyForV1::Coach => Self::Coach,
            CopyForV1::Sponsor => Self::Sponsor,
        }
    }
}

impl From<&Agreement> for AgreementV1 {
    fn from(agreement: &Agreement) -> Self {
        Self {
            roles: Note::from(&agreement.roles),
            limits: Note::from(&agreement.limits),
            sponsor: Note::from(&agreement.sponsor),
            copies: Note::from(&agreement.copies),
            agreed: agreement.agreed.map(Written),
        }
    }
}

impl From<AgreementV1> for Agreement {
    fn from(wire: AgreementV1) -> Self {
        Self {
            roles: wire.roles.0,
            limits: wire.limits.0,
            sponsor: wire.sponsor.0,
            copies: wire.copies.0,
            agreed: wire.agreed.map(|date| date.0),
        }
    }
}
