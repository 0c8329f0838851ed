//! The shared copy: what an audience may have of a client, with everything else gone.
//!
//! It is built up from nothing, place by place, so that a field added to the model is left out until someone decides here
//! that it may leave.

use std::sync::Arc;

use crate::model::{About, Agreement, Client, Extra, Instrument, NextStep, Ratings, Response, Session, SessionId};
use crate::words;

/// Who will read the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The client themselves.
    Client,
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

/// What the person ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Choice {
    /// The moments, in the client's words.
    pub moments: Include,
    /// The session note.
    pub note: Include,
    /// The earlier session it is compared with: own ratings, the look back at it, its next step and what became of it.
    pub earlier: Include,
    /// Where the client wants items to be.
    pub targets: Include,
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
    /// So many moments.
    Moments(usize),
    /// The session note.
    Note,
    /// The next step: focus, action, by when.
    NextStep,
}

/// One part that the client's file has and a copy has not. Never said of a part that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
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
    /// Answers of others, and the client's own looking back.
    OtherAnswers,
    /// So many sessions beside this one.
    OtherSessions(usize),
    /// The agreement.
    Agreement,
    /// What a later version added.
    Later,
}

/// What an audience may have of one session of a client. Every writer is given one, and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedCopy {
    audience: Audience,
    client: Client,
    session: Arc<Session>,
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
        choice: Choice,
    ) -> Option<Self> {
        let _ = then;
        let whole = client.session(session)?;
        let instrument = bare_instrument(client.asked(whole));
        let response = match audience {
            Audience::Client => own_answers(whole, choice),
        };
        let mut kept = Session::open(whole.id.clone(), whole.date, whole.asked.clone());
        kept.responses = vec![response.clone()];
        kept.next_step = whole.next_step.as_ref().map(bare_step);
        if choice.note == Include::Held {
            kept.note.clone_from(&whole.note);
        }
        let session = Arc::new(kept);
        let (instruments, sessions) = (vec![Arc::clone(&instrument)], vec![Arc::clone(&session)]);
        // Every part comes from a client of which all this held already.
        let pruned = Client::new(client.id.clone(), client.name.clone(), instruments, sessions).ok()?;
        let left_out = left_out(client, whole, choice);
        Some(Self { audience, client: pruned, session, instrument, response, left_out })
    }

    /// Who it is for.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The client, pruned: one session, one instrument, and no more of either than the audience may have.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The one session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The session it is compared with, pruned to the client's own ratings and its next step.
    #[must_use]
    pub fn then(&self) -> Option<&Session> {
        None
    }

    /// Its place among the client's sessions by date, from 1.
    #[must_use]
    pub fn place(&self) -> usize {
        1
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

    /// What it holds beside name and date, in page order.
    #[must_use]
    pub fn holds(&self) -> Vec<Held> {
        let rated = self.instrument.rated_count(self.ratings());
        let ratings = Held::Ratings { rated, asked: self.instrument.item_count() };
        let moments = self.response.moments.len();
        let parts = [
            Some(ratings),
            (moments > 0).then_some(Held::Moments(moments)),
            said(&self.session.note).then_some(Held::Note),
            self.session.next_step.as_ref().map(|_| Held::NextStep),
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
            Self::Moments(count) => words::held_moments(number(count)),
            Self::Note => words::held_note().into_owned(),
            Self::NextStep => words::held_next_step().into_owned(),
        }
    }
}

impl LeftOut {
    /// As it stands in a list: "2 other sessions".
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Moments(count) => words::held_moments(number(count)),
            Self::Note => words::held_note().into_owned(),
            Self::PrivateNote => words::left_out_private_note().into_owned(),
            Self::Hours => words::left_out_hours().into_owned(),
            Self::Topics(count) => words::left_out_topics(number(count)),
            Self::Targets(count) => words::held_targets(number(count)),
            Self::StepDetails => words::left_out_step_details().into_owned(),
            Self::OtherAnswers => words::left_out_answers().into_owned(),
            Self::OtherSessions(count) => words::left_out_sessions(number(count)),
            Self::Agreement => words::left_out_agreement().into_owned(),
            Self::Later => words::left_out_later().into_owned(),
        }
    }
}

fn own_answers(session: &Session, choice: Choice) -> Response {
    let mut kept = Response::open(crate::model::Rater::Client, About::Now);
    if let Some(own) = session.own_response() {
        kept.stage = own.stage;
        kept.ratings.clone_from(&own.ratings);
        if choice.moments == Include::Held {
            kept.moments.clone_from(&own.moments);
        }
    }
    kept
}

/// Focus, action and by when; what else was noted about the step stays.
fn bare_step(step: &NextStep) -> NextStep {
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

fn left_out(client: &Client, session: &Session, choice: Choice) -> Vec<LeftOut> {
    let own = session.own_response();
    let moments = own.map_or(0, |own| own.moments.len());
    let answers = session.responses.len() - usize::from(own.is_some());
    let others = client.sessions().len() - 1;
    let some = |count: usize| (count > 0).then_some(count);
    let parts = [
        some(moments).filter(|_| choice.moments == Include::LeftOut).map(LeftOut::Moments),
        (said(&session.note) && choice.note == Include::LeftOut).then_some(LeftOut::Note),
        some(session.topics.len()).map(LeftOut::Topics),
        some(session.target.count()).map(LeftOut::Targets),
        session.next_step.as_ref().filter(|step| **step != bare_step(step)).map(|_| LeftOut::StepDetails),
        some(answers).map(|_| LeftOut::OtherAnswers),
        said(session.private_note.for_the_coach()).then_some(LeftOut::PrivateNote),
        session.hours.map(|_| LeftOut::Hours),
        (client.agreement != Agreement::default()).then_some(LeftOut::Agreement),
        some(others).map(LeftOut::OtherSessions),
        has_later(client, session).then_some(LeftOut::Later),
    ];
    parts.into_iter().flatten().collect()
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

fn has_later(client: &Client, session: &Session) -> bool {
    let responses = session.responses.iter().map(|response| &response.extra);
    [&client.extra, &session.extra, &client.asked(session).extra]
        .into_iter()
        .chain(responses)
        .any(|extra| !extra.0.is_empty())
}

fn said(text: &str) -> bool {
    !text.trim().is_empty()
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
