//! The shared copy: what an audience may have of a client, with everything else gone.
//!
//! It is built up from nothing, place by place, so that a field added to the model is left out until someone decides here
//! that it may leave.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::facts::reveal;
use crate::model::{
    About, Agreement, Client, DimensionId, Extra, Instrument, ItemId, NextStep, Rater, Ratings, Response, Session,
    SessionId,
};
use crate::words;

/// Who will read the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Audience {
    /// The client themselves.
    #[default]
    Client,
    /// The coach, for their own desk: what was noted about the work, but never their private notes.
    Coach,
    /// Who pays for the coaching: focus, action and how many sessions were held; ratings only as ticked one by one.
    Sponsor,
}

impl Audience {
    /// Every audience, in the order the export sheet offers them.
    pub const ALL: [Self; 3] = [Self::Client, Self::Sponsor, Self::Coach];
}

/// Whether a part that may leave does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Include {
    /// It is in the copy.
    #[default]
    Held,
    /// It is not.
    LeftOut,
}

/// Which of several things of one kind are in the copy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ticked<T> {
    /// Each there is.
    All,
    /// These, where they are there.
    Only(BTreeSet<T>),
}

impl<T: Ord> Ticked<T> {
    /// None of them.
    #[must_use]
    pub fn none() -> Self {
        Self::Only(BTreeSet::new())
    }

    /// Whether `one` is among them.
    #[must_use]
    pub fn holds(&self, one: &T) -> bool {
        match self {
            Self::All => true,
            Self::Only(ticked) => ticked.contains(one),
        }
    }
}

/// What the person ticked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The client's own ratings.
    pub ratings: Ticked<ItemId>,
    /// The moments, in the client's words.
    pub moments: Ticked<DimensionId>,
    /// Earlier sessions beside the compared one: the client's own ratings of each, for the picture over time.
    pub sessions: Ticked<SessionId>,
    /// The topics brought to the session.
    pub topics: Include,
    /// The session note.
    pub note: Include,
    /// The earlier session it is compared with: own ratings, the look back at it, its next step and what became of it.
    pub earlier: Include,
    /// Where the client wants items to be.
    pub targets: Include,
}

impl Choice {
    /// What is ticked before anybody ticks.
    #[must_use]
    pub fn of(audience: Audience) -> Self {
        let all = Self {
            ratings: Ticked::All,
            moments: Ticked::All,
            sessions: Ticked::none(),
            topics: Include::LeftOut,
            note: Include::Held,
            earlier: Include::Held,
            targets: Include::Held,
        };
        match audience {
            Audience::Client => all,
            Audience::Coach => Self { topics: Include::Held, ..all },
            Audience::Sponsor => Self {
                ratings: Ticked::none(),
                moments: Ticked::none(),
                note: Include::LeftOut,
                earlier: Include::LeftOut,
                targets: Include::LeftOut,
                ..all
            },
        }
    }
}

impl Default for Choice {
    fn default() -> Self {
        Self::of(Audience::default())
    }
}

/// One part that a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// The client's own ratings.
    Ratings {
        /// How many items are rated.
        rated: usize,
        /// How many are asked.
        asked: usize,
    },
    /// The client's own ratings of the earlier session, on this day.
    Earlier(Date),
    /// The client's own ratings of so many sessions before that.
    Thread(usize),
    /// How many sessions were held.
    SessionsHeld(usize),
    /// So many topics.
    Topics(usize),
    /// Options, supporter, will and outcome of the next step.
    StepDetails,
    /// The agreement.
    Agreement,
    /// How the client looks back at the earlier session.
    LookingBack(Date),
    /// So many targets.
    Targets(usize),
    /// So many moments.
    Moments(usize),
    /// The session note.
    Note,
    /// The next step of the earlier session, and what became of it.
    EarlierStep(Date),
    /// The next step: focus, action, by when.
    NextStep,
}

/// One part that the client's file has and a copy has not. Never said of a part that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// So many ratings.
    Ratings(usize),
    /// So many moments.
    Moments(usize),
    /// The session note.
    Note,
    /// The coach's own note.
    PrivateNote,
    /// The hours of the coach's log.
    Hours,
    /// So many topics.
    Topics(usize),
    /// So many targets.
    Targets(usize),
    /// Options, supporter, will and outcome of the next step.
    StepDetails,
    /// How the client looks back at sessions that the copy does not hold.
    LookingBack,
    /// Answers of others.
    OtherAnswers,
    /// What else there is of the earlier session, on this day, that the copy is compared with.
    RestOfEarlier(Date),
    /// So many sessions of which it holds nothing.
    OtherSessions(usize),
    /// The agreement.
    Agreement,
    /// What a later version added.
    Later,
}

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
    client: Client,
    session: Arc<Session>,
    then: Option<Arc<Session>>,
    between: usize,
    place: Option<usize>,
    held: Option<SessionsHeld>,
    instrument: Arc<Instrument>,
    response: Response,
    left_out: Vec<LeftOut>,
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
        kept.responses.extend(earlier.and_then(|then| look_back(whole, then)));
        if choice.note == Include::Held {
            kept.note.clone_from(&whole.note);
        }
        if choice.targets == Include::Held {
            kept.target = ticked(&whole.target, &choice.ratings);
        }
        if choice.topics == Include::Held {
            kept.topics.clone_from(&whole.topics);
        }
        let (session, then) = (Arc::new(kept), earlier.map(|then| Arc::new(bare_earlier(then, choice))));
        let thread = thread(client, whole, earlier, choice);
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
    /// place nor what lies between is said.
    #[must_use]
    pub fn of_a_copy(self) -> Self {
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
        let others = self.client.sessions().len() - 1 - usize::from(self.then.is_some());
        let step = self.session.next_step.as_ref();
        let parts = [
            self.held.map(|held| Held::SessionsHeld(held.count)),
            some(rated).map(|rated| Held::Ratings { rated, asked: self.instrument.item_count() }),
            self.compared().map(|then| Held::Earlier(then.date)),
            some(others).map(Held::Thread),
            self.then()
                .filter(|then| look_back(&self.session, then).is_some())
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

impl Held {
    /// As it stands in a list: "9 of 10 ratings".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Ratings { rated, asked } => words::held_ratings(number(rated), number(asked)),
            Self::Earlier(date) => words::held_earlier(&words::full_date(date)),
            Self::LookingBack(date) => words::held_looking_back(&words::full_date(date)),
            Self::Thread(count) => words::held_thread(number(count)),
            Self::SessionsHeld(_) => words::held_sessions().into_owned(),
            Self::Topics(count) => words::left_out_topics(number(count)),
            Self::StepDetails => words::left_out_step_details().into_owned(),
            Self::Agreement => words::left_out_agreement().into_owned(),
            Self::Targets(count) => words::held_targets(number(count)),
            Self::Moments(count) => words::held_moments(number(count)),
            Self::Note => words::held_note().into_owned(),
            Self::EarlierStep(date) => words::held_earlier_step(&words::full_date(date)),
            Self::NextStep => words::held_next_step().into_owned(),
        }
    }
}

impl LeftOut {
    /// As it stands in a list: "2 other sessions".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Ratings(count) => words::left_out_ratings(number(count)),
            Self::Moments(count) => words::held_moments(number(count)),
            Self::Note => words::held_note().into_owned(),
            Self::PrivateNote => words::left_out_private_note().into_owned(),
            Self::Hours => words::left_out_hours().into_owned(),
            Self::Topics(count) => words::left_out_topics(number(count)),
            Self::Targets(count) => words::held_targets(number(count)),
            Self::StepDetails => words::left_out_step_details().into_owned(),
            Self::LookingBack => words::left_out_looking_back().into_owned(),
            Self::RestOfEarlier(date) => words::left_out_rest_of_earlier(&words::full_date(date)),
            Self::OtherAnswers => words::left_out_answers().into_owned(),
            Self::OtherSessions(count) => words::left_out_sessions(number(count)),
            Self::Agreement => words::left_out_agreement().into_owned(),
            Self::Later => words::left_out_later().into_owned(),
        }
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
fn look_back(session: &Session, then: &Session) -> Option<Response> {
    let about = About::LookingBack(then.id.clone());
    let seen = session.response(Rater::Client, &about).filter(|seen| !seen.ratings.is_empty())?;
    let mut kept = Response::open(Rater::Client, about);
    kept.stage = seen.stage;
    kept.ratings.clone_from(&seen.ratings);
    Some(kept)
}

/// The earlier session: the client's own ratings, its next step and what became of it.
fn bare_earlier(session: &Session, choice: &Choice) -> Session {
    let mut kept = Session::open(session.id.clone(), session.date, session.asked.clone());
    kept.responses = vec![own_answers(session, &Choice { moments: Ticked::none(), ..choice.clone() })];
    kept.next_step =
        session.next_step.as_ref().map(|step| NextStep { outcome: step.outcome.clone(), ..bare_step(step) });
    kept
}

/// The other sessions before `session` that are ticked and may be seen beside it, oldest first.
fn thread<'a>(client: &'a Client, session: &Session, earlier: Option<&Session>, choice: &Choice) -> Vec<&'a Session> {
    let seen = reveal::earlier(client, session).into_iter().map(Arc::as_ref);
    seen.filter(|other| choice.sessions.holds(&other.id) && earlier.is_none_or(|then| then.id != other.id)).collect()
}

/// A session of which the client's own ratings are held and nothing else.
fn bare_answers(session: &Session, choice: &Choice) -> Session {
    Session { next_step: None, ..bare_earlier(session, choice) }
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

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
