//! The shared copy: what an audience may have of a client, with everything else gone.
//!
//! It is built up from nothing, place by place, so that a field added to the model is left out until someone decides here
//! that it may leave.

use std::sync::Arc;

use jiff::civil::Date;

use crate::facts::reveal;
use crate::model::{
    About, Agreement, Client, Extra, Instrument, ItemId, NextStep, Rater, Ratings, Response, Session, SessionId,
};

use super::choice::{Audience, Choice, Include, Ticked};
use super::parts::{Held, LeftOut};

/// How many sessions there were up to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionsHeld {
    /// This one included, from 1.
    pub count: usize,
    /// The day of the first.
    pub first: Date,
}

/// What an audience may have of one session of a client. Every writer is given one, and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedCopy {
    audience: Audience,
    pub(super) client: Client,
    pub(super) session: Arc<Session>,
    pub(super) then: Option<Arc<Session>>,
    between: usize,
    place: Option<usize>,
    pub(super) held: Option<SessionsHeld>,
    instrument: Arc<Instrument>,
    pub(super) response: Response,
    pub(super) left_out: Vec<LeftOut>,
}

impl SharedCopy {
    /// The copy of one session, compared with the one called `then`; `None` when the client has no such session.
    /// `then` is left out where it may not be seen beside it (`facts::reveal`), or is not one of the client's.
    #[must_use]
    pub fn of(
        client: &Client,
        session: &SessionId,
        then: Option<&SessionId>,
        audience: Audience,
        choice: &Choice,
    ) -> Option<Self> {
        let whole = client.session(session)?;
        let earlier = seen_beside(client, whole, then, choice);
        let response = own_answers(whole, choice);
        let mut kept = Session::open(whole.id.clone(), whole.date, whole.asked.clone());
        kept.next_step = whole.next_step.as_ref().map(|step| match audience {
            Audience::Coach => step.clone(),
            Audience::Client | Audience::Sponsor => bare_step(step),
        });
        kept.responses = vec![response.clone()];
        kept.responses.extend(earlier.and_then(|then| look_back(whole, then, &choice.ratings)));
        if choice.note == Include::Held {
            kept.note.clone_from(&whole.note);
        }
        if choice.targets == Include::Held {
            kept.target = ticked(&whole.target, &choice.ratings);
        }
        if choice.topics == Include::Held {
            kept.topics.clone_from(&whole.topics);
        }
        let thread = thread(client, whole, then, choice);
        let (session, then) = (Arc::new(kept), earlier.map(|then| Arc::new(bare_earlier(then, audience, choice))));
        let others = thread.iter().map(|other| Arc::new(bare_answers(other, choice)));
        let sessions: Vec<Arc<Session>> = then.iter().chain([&session]).cloned().chain(others).collect();
        let instrument = bare_instrument(client.asked(whole));
        let mut instruments = vec![Arc::clone(&instrument)];
        for asked in earlier.into_iter().chain(thread.iter().copied()).map(|other| client.asked(other)) {
            if instruments.iter().all(|known| known.key() != asked.key()) {
                instruments.push(bare_instrument(asked));
            }
        }
        // Every part comes from a client of which all this held already.
        let mut pruned = Client::new(client.id.clone(), client.name.clone(), instruments, sessions).ok()?;
        if audience == Audience::Coach {
            pruned.agreement = client.agreement.clone();
        }
        let copied = super::withheld::copied(client, whole, earlier, &thread, choice, (audience, &pruned));
        pruned.copied = Some(copied);
        let left_out =
            super::left_out::left_out(client, whole, earlier.zip(then.as_deref()), &thread, audience, choice);
        let before = client.before(&whole.id);
        let after = |then: &Session| before.iter().rev().take_while(|session| session.id != then.id).count();
        let between = earlier.map_or(0, after);
        let place = (client.sessions().len() > 1).then(|| before.len() + 1);
        let first = before.first().map_or(whole.date, |first| first.date);
        let held = (audience == Audience::Sponsor).then(|| SessionsHeld { count: before.len() + 1, first });
        Some(Self { held, audience, client: pruned, session, then, between, place, instrument, response, left_out })
    }

    /// This copy, made of a client who is a copy already: nobody knows how many sessions are missing there, so neither its
    /// place nor what lies between is said, and of what the client's own file has beside it only that it was left out.
    #[must_use]
    pub fn of_a_copy(mut self) -> Self {
        self.left_out.push(LeftOut::Before);
        Self { place: None, held: None, between: self.between.max(1), ..self }
    }

    /// Who it is for.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The client, pruned: this session and the one it is compared with, and no more of either than the audience may have.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The earlier session it holds: the client's own ratings, its next step and what became of it.
    #[must_use]
    pub fn then(&self) -> Option<&Session> {
        self.then.as_deref()
    }

    /// The earlier session where there is something to compare with: something is rated in it.
    #[must_use]
    pub fn compared(&self) -> Option<&Session> {
        self.then().filter(|then| then.own_response().is_some_and(|own| !own.ratings.is_empty()))
    }

    /// How many sessions lie between the earlier one and this one: 0 when it is known that it was the last time.
    #[must_use]
    pub fn between(&self) -> usize {
        self.between
    }

    /// Its place among the client's sessions by date, from 1; `None` when it is the only one or nobody knows.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        self.place
    }

    /// How many sessions were held, for who pays; `None` for everybody else, and where nobody knows.
    #[must_use]
    pub fn held(&self) -> Option<SessionsHeld> {
        self.held
    }

    /// What was asked.
    #[must_use]
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// The client's own answers about now, with the moments that may leave.
    #[must_use]
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// Whether it has the answers to some items alone: of all others nothing is said, not even that they are not rated.
    #[must_use]
    pub fn is_partial(&self) -> bool {
        self.audience == Audience::Sponsor || self.client.copied.as_ref().is_some_and(|copied| copied.items.is_some())
    }

    /// How many sessions with an answer it holds beside the one it is compared with.
    pub(super) fn thread_count(&self) -> usize {
        let is_other = |other: &&Arc<Session>| {
            other.id != self.session.id && self.then.as_ref().is_none_or(|then| then.id != other.id)
        };
        let is_rated = |other: &&Arc<Session>| other.own_response().is_some_and(|own| !own.ratings.is_empty());
        self.client.sessions().iter().filter(is_other).filter(is_rated).count()
    }

    /// Whether a row of any of its sessions belongs to it: each does, or where it is partial each of which it has a number.
    #[must_use]
    pub fn shows(&self, item: &ItemId) -> bool {
        !self.is_partial() || self.client.items_with_a_number().contains(item)
    }

    /// The client's own ratings.
    #[must_use]
    pub fn ratings(&self) -> &Ratings {
        &self.response.ratings
    }

    /// What it holds beside name, date and place, in page order.
    #[must_use]
    pub fn holds(&self) -> Vec<Held> {
        let rated = self.instrument.rated_count(self.ratings());
        let some = |count: usize| (count > 0).then_some(count);
        let others = self.thread_count();
        let step = self.session.next_step.as_ref();
        let parts = [
            self.held.map(|held| Held::SessionsHeld(held.count)),
            some(rated).map(|rated| {
                let asked = self.instrument.item_count();
                if self.is_partial() { Held::SomeRatings(rated) } else { Held::Ratings { rated, asked } }
            }),
            self.compared().map(|then| Held::Earlier(then.date)),
            some(others).map(Held::Thread),
            self.then()
                .filter(|then| look_back(&self.session, then, &Ticked::All).is_some())
                .map(|then| Held::LookingBack(then.date)),
            some(self.session.target.count()).map(Held::Targets),
            some(self.response.moments.len()).map(Held::Moments),
            some(self.session.topics.len()).map(Held::Topics),
            said(&self.session.note).then_some(Held::Note),
            self.then().filter(|then| then.next_step.is_some()).map(|then| Held::EarlierStep(then.date)),
            step.map(|_| Held::NextStep),
            step.filter(|step| **step != bare_step(step)).map(|_| Held::StepDetails),
            (self.client.agreement != Agreement::default()).then_some(Held::Agreement),
        ];
        parts.into_iter().flatten().collect()
    }

    /// What the client's file has and this copy has not.
    #[must_use]
    pub fn left_out(&self) -> Vec<LeftOut> {
        self.left_out.clone()
    }
}

/// The session called `then` where it may be seen beside `session` and was not left out.
fn seen_beside<'a>(
    client: &'a Client,
    session: &Session,
    then: Option<&SessionId>,
    choice: &Choice,
) -> Option<&'a Session> {
    let asked = then.filter(|_| choice.earlier == Include::Held)?;
    client.session(asked).filter(|then| reveal::may_compare(client, &then.id, session)).map(Arc::as_ref)
}

fn own_answers(session: &Session, choice: &Choice) -> Response {
    let mut kept = Response::open(Rater::Client, About::Now);
    if let Some(own) = session.own_response() {
        kept.stage = own.stage;
        kept.ratings = ticked(&own.ratings, &choice.ratings);
        let moments = own.moments.iter().filter(|(dimension, _)| choice.moments.holds(dimension));
        kept.moments = moments.map(|(dimension, moment)| (dimension.clone(), moment.clone())).collect();
    }
    kept
}

/// The ratings of which the item is ticked.
fn ticked(ratings: &Ratings, items: &Ticked<ItemId>) -> Ratings {
    ratings.iter().filter(|(item, _)| items.holds(item)).map(|(item, rating)| (item.clone(), rating)).collect()
}

/// How the client looks back at `then` from `session`: ratings alone; `None` where nothing is rated.
fn look_back(session: &Session, then: &Session, items: &Ticked<ItemId>) -> Option<Response> {
    let seen = session.looking_back_at(&then.id)?;
    let mut kept = Response::open(seen.rater, seen.about.clone());
    kept.stage = seen.stage;
    kept.ratings = ticked(&seen.ratings, items);
    (!kept.ratings.is_empty()).then_some(kept)
}

/// The earlier session: the client's own ratings, its next step and what became of it. What got in the way is the client's
/// own business, and no sponsor's.
fn bare_earlier(session: &Session, audience: Audience, choice: &Choice) -> Session {
    let mut kept = bare_answers(session, choice);
    kept.next_step = session.next_step.as_ref().map(|step| {
        let mut outcome = step.outcome.clone();
        if let Some(outcome) = outcome.as_mut().filter(|_| audience == Audience::Sponsor) {
            outcome.in_the_way.clear();
        }
        NextStep { outcome, ..bare_step(step) }
    });
    kept
}

/// The other sessions before `session` that are ticked and may be seen beside it, oldest first. The one called `then`, which
/// it is compared with, is among them only where that is left out and it is ticked by name.
fn thread<'a>(client: &'a Client, session: &Session, then: Option<&SessionId>, choice: &Choice) -> Vec<&'a Session> {
    let seen = reveal::earlier(client, session).into_iter().map(Arc::as_ref);
    let is_beside = |other: &&Session| match (then == Some(&other.id), &choice.sessions) {
        (false, ticked) => ticked.holds(&other.id),
        (true, Ticked::Only(named)) => choice.earlier == Include::LeftOut && named.contains(&other.id),
        (true, Ticked::All) => false,
    };
    // Of one whose every answer is left out nothing is held, not even its day.
    let is_held = |other: &&Session| {
        let ratings = other.own_response().map(|own| &own.ratings).filter(|ratings| !ratings.is_empty());
        ratings.is_none_or(|ratings| ratings.iter().any(|(item, _)| choice.ratings.holds(item)))
    };
    seen.filter(is_beside).filter(is_held).collect()
}

/// A session of which the client's own ratings are held and nothing else.
fn bare_answers(session: &Session, choice: &Choice) -> Session {
    let mut kept = Session::open(session.id.clone(), session.date, session.asked.clone());
    kept.responses = vec![own_answers(session, &Choice { moments: Ticked::none(), ..choice.clone() })];
    kept
}

/// Focus, action and by when; what else was noted about the step stays.
pub(super) fn bare_step(step: &NextStep) -> NextStep {
    NextStep {
        dimension: step.dimension.clone(),
        action: step.action.clone(),
        by: step.by,
        options: Vec::new(),
        will: None,
        supporter: String::new(),
        outcome: None,
    }
}

/// What was asked, without what a later version added.
fn bare_instrument(instrument: &Arc<Instrument>) -> Arc<Instrument> {
    if instrument.extra.0.is_empty() {
        return Arc::clone(instrument);
    }
    let mut bare = (**instrument).clone();
    bare.extra = Extra::default();
    Arc::new(bare)
}

pub(super) fn said(text: &str) -> bool {
    !text.trim().is_empty()
}
