//! What each edit does to a client, and what must hold of it.
//!
//! An edit gives a new client; the old one stays as it was, for undo, and shares every session that was not touched.

use std::sync::Arc;

use super::client::{Agreement, Client};
use super::edit::{Edit, EditRefused};
use super::ids::SessionId;
use super::limits;
use super::next_step::NextStep;
use super::session::{About, Rater, Response, ResponseKey, Session, Stage};

impl Edit {
    /// The client after this edit.
    ///
    /// # Errors
    /// When the edit points at something that is not there, its text is too long, or a client could not be like that.
    pub fn apply(&self, client: &Client) -> Result<Client, EditRefused> {
        match self {
            Self::Rate { .. } | Self::Moment { .. } | Self::Done(_) => self.to_response(client),
            Self::Name(name) => {
                limits::NAME.check(name)?;
                let mut client = client.clone();
                client.name.clone_from(name);
                Ok(client)
            }
            Self::Agreement(agreement) => {
                let Agreement { roles, limits, sponsor, copies, agreed: _ } = agreement;
                [roles, limits, sponsor, copies].into_iter().try_for_each(|text| limits::NOTE.check(text))?;
                let mut client = client.clone();
                client.agreement.clone_from(agreement);
                Ok(client)
            }
            Self::NewSession { id, date, asks } => {
                if client.session(id).is_some() {
                    return Err(EditRefused::TwinSession(id.clone()));
                }
                let known = client.instruments().iter().find(|other| other.key() == asks.key());
                if known.is_some_and(|known| known != asks) {
                    return Err(EditRefused::OtherInstrument(asks.key().clone()));
                }
                at_most(limits::SESSIONS, client.sessions().len() + 1)?;
                at_most(limits::INSTRUMENTS, client.instruments().len() + usize::from(known.is_none()))?;
                let session = Session::open(id.clone(), *date, asks.key().clone());
                Ok(client.with_new_session(session, Arc::clone(asks)))
            }
            Self::Restore { to, why: _ } if to.id != client.id => Err(EditRefused::OtherClient(to.id.clone())),
            Self::Restore { to, why: _ } => Ok((**to).clone()),
            Self::DeleteSession(session) => {
                session_of(client, session)?;
                if client.sessions().len() < 2 {
                    return Err(EditRefused::OnlySession);
                }
                Ok(client.without_session(session))
            }
            Self::Note { session, .. }
            | Self::PrivateNote { session, .. }
            | Self::Date { session, .. }
            | Self::Target { session, .. }
            | Self::Step { session, .. }
            | Self::Topics { session, .. }
            | Self::Hours { session, .. } => {
                let mut session = session_of(client, session)?;
                self.to_session(client, &mut session)?;
                Ok(client.with_session(session))
            }
        }
    }

    /// What concerns one response.
    fn to_response(&self, client: &Client) -> Result<Client, EditRefused> {
        let (Self::Rate { at, .. } | Self::Moment { at, .. } | Self::Done(at)) = self else {
            return Ok(client.clone());
        };
        let mut session = session_of(client, &at.session)?;
        if let About::LookingBack(earlier) = &at.about {
            session_of(client, earlier)?;
            if !client.is_before(earlier, &at.session) {
                return Err(EditRefused::NotEarlier { at: earlier.clone(), from: at.session.clone() });
            }
        }
        let asked = client.asked(&session);
        match self {
            Self::Rate { item, .. } if asked.row(item).is_none() => {
                return Err(EditRefused::NotAsked(item.to_string()));
            }
            Self::Moment { dimension, .. } if asked.dimension(dimension).is_none() => {
                return Err(EditRefused::NotAsked(dimension.to_string()));
            }
            Self::Moment { text, .. } => limits::MOMENT.check(text)?,
            _ => {}
        }
        let reveals = !client.before(&session.id).is_empty();
        let response = response_of(&mut session, at)?;
        match self {
            // To give an answer that is given already changes none.
            Self::Rate { item, rating, .. } if response.ratings.of(item) == *rating => {}
            Self::Rate { item, rating, .. } => {
                response.ratings.set(item.clone(), *rating);
                // An answer changed after the reveal is marked, so that the page can say so. At the first session nothing
                // earlier was revealed.
                if response.stage == Stage::Done && reveals {
                    response.stage = Stage::Revised;
                }
            }
            Self::Moment { dimension, text, .. } if text.trim().is_empty() => {
                response.moments.remove(dimension);
            }
            Self::Moment { dimension, text, .. } => {
                response.moments.insert(dimension.clone(), text.clone());
            }
            _ if response.stage == Stage::Rating => response.stage = Stage::Done,
            _ => {}
        }
        Ok(client.with_session(session))
    }

    /// What concerns one session and none of its responses.
    fn to_session(&self, client: &Client, session: &mut Session) -> Result<(), EditRefused> {
        let asked = client.asked(session);
        match self {
            Self::Note { text, .. } => {
                limits::NOTE.check(text)?;
                session.note.clone_from(text);
            }
            Self::PrivateNote { text, .. } => {
                limits::NOTE.check(text.for_the_coach())?;
                session.private_note.clone_from(text);
            }
            Self::Date { date, .. } => session.date = *date,
            Self::Target { item, wanted, .. } => {
                asked.row(item).ok_or_else(|| EditRefused::NotAsked(item.to_string()))?;
                session.target.set(item.clone(), *wanted);
            }
            Self::Step { step, .. } => {
                if let Some(step) = step {
                    check_step(step)?;
                    let focus = asked.dimension(&step.dimension);
                    focus.ok_or_else(|| EditRefused::NotAsked(step.dimension.to_string()))?;
                }
                session.next_step.clone_from(step);
            }
            Self::Topics { topics, .. } => {
                let said = topics.iter().filter(|topic| !topic.trim().is_empty());
                session.topics = said.cloned().collect();
                at_most(limits::TOPICS, session.topics.len())?;
                session.topics.iter().try_for_each(|topic| limits::SENTENCE.check(topic))?;
            }
            Self::Hours { hours, .. } => session.hours = *hours,
            Self::Rate { .. }
            | Self::Moment { .. }
            | Self::Done(_)
            | Self::Name(_)
            | Self::Agreement(_)
            | Self::NewSession { .. }
            | Self::DeleteSession(_)
            | Self::Restore { .. } => {}
        }
        Ok(())
    }
}

fn at_most(most: usize, count: usize) -> Result<(), EditRefused> {
    if count > most { Err(EditRefused::TooMany(most)) } else { Ok(()) }
}

fn check_step(step: &NextStep) -> Result<(), EditRefused> {
    at_most(limits::OPTIONS, step.options.len())?;
    limits::SENTENCE.check(&step.action)?;
    limits::NAME.check(&step.supporter)?;
    step.options.iter().try_for_each(|option| limits::SENTENCE.check(option))?;
    let in_the_way = step.outcome.as_ref().map_or("", |outcome| &outcome.in_the_way);
    Ok(limits::MOMENT.check(in_the_way)?)
}

fn session_of(client: &Client, id: &SessionId) -> Result<Session, EditRefused> {
    client.session(id).map(|session| (**session).clone()).ok_or_else(|| EditRefused::NoSession(id.clone()))
}

fn response_of<'a>(session: &'a mut Session, at: &ResponseKey) -> Result<&'a mut Response, EditRefused> {
    let asked = |response: &Response| response.rater == at.rater && response.about == at.about;
    let place = match session.responses.iter().position(asked) {
        Some(place) => place,
        // A session made elsewhere may lack the client's own response, and a look back begins with its first answer.
        None if at.rater == Rater::Client => {
            at_most(limits::RESPONSES, session.responses.len() + 1)?;
            session.responses.push(Response::open(Rater::Client, at.about.clone()));
            session.responses.len() - 1
        }
        None => return Err(EditRefused::NoResponse(at.session.clone())),
    };
    session.responses.get_mut(place).ok_or_else(|| EditRefused::NoResponse(at.session.clone()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{
        Anchor, ClientId, Dimension, DimensionId, Instrument, InstrumentKey, Item, ItemId, Pole, PoleId, Rating,
    };

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
            questions: crate::model::Questions::default(),
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

    fn done(client: &Client) -> Client {
        Edit::Done(own(client)).apply(client).unwrap()
    }

    fn begin(client: &Client, day: jiff::civil::Date) -> Client {
        let taken: Vec<&SessionId> = client.sessions().iter().map(|session| &session.id).collect();
        let (id, asks) = (SessionId::on(day, &taken), Arc::clone(client.asked(client.latest())));
        Edit::NewSession { id, date: day, asks }.apply(client).unwrap()
    }

    #[test]
    fn an_answer_changed_after_the_reveal_is_marked_and_one_before_it_is_not() {
        let first = done(&client());
        let changed = rate(&first, own(&first), "risk.managing").unwrap();
        assert_eq!(changed.latest().own_response().unwrap().stage, Stage::Done, "nothing earlier was revealed");
        let second = begin(&changed, date(2026, 12, 20));
        let rated = rate(&second, own(&second), "risk.managing").unwrap();
        assert_eq!(rated.latest().own_response().unwrap().stage, Stage::Rating);
        let done = done(&rated);
        let changed = rate(&done, own(&done), "horizon.managing").unwrap();
        assert_eq!(changed.latest().own_response().unwrap().stage, Stage::Revised);
    }

    #[test]
    fn a_deleted_session_takes_the_looks_back_at_it_along_and_the_only_session_stays() {
        let first = client();
        let second = begin(&first, date(2026, 12, 20));
        let at = ResponseKey { about: About::LookingBack(first.latest().id.clone()), ..own(&second) };
        let looked = rate(&second, at, "risk.managing").unwrap();
        assert_eq!(looked.latest().responses.len(), 2);
        let left = Edit::DeleteSession(first.latest().id.clone()).apply(&looked).unwrap();
        assert_eq!((left.sessions().len(), left.latest().responses.len()), (1, 1));
        let only = Edit::DeleteSession(left.latest().id.clone()).apply(&left);
        assert_eq!(only, Err(EditRefused::OnlySession));
    }

    #[test]
    fn a_client_can_be_brought_to_another_state_of_its_own_and_to_nobody_elses() {
        let (before, why) = (client(), crate::model::Why::EarlierVersion);
        let now = begin(&rate(&before, own(&before), "risk.managing").unwrap(), date(2026, 12, 20));
        assert_eq!(Edit::Restore { to: Arc::new(before.clone()), why }.apply(&now), Ok(before.clone()));
        let mut stranger = before;
        stranger.id = ClientId::from_random([2; 8]);
        let refused = Edit::Restore { to: Arc::new(stranger.clone()), why }.apply(&now);
        assert_eq!(refused, Err(EditRefused::OtherClient(stranger.id)));
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
