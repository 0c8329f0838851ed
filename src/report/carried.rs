//! What a form can carry of a copy: a table of numbers has no moments, a picture no words. What it can't is taken out of the
//! copy before a writer sees it, so that what is said to be held is what a writer has, and all else is named as left out.

use std::sync::Arc;

use crate::model::{About, Agreement, Client, InstrumentKey, NextStep, Response, Session};

use super::copy::{SharedCopy, bare_step};
use super::parts::{Held, LeftOut, Part};

/// What a form has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carries {
    /// All that a copy may hold.
    Everything,
    /// All that the page has: of some answers alone, or of none, it has no picture over time.
    Page,
    /// All but how many sessions were held.
    File,
    /// The numbers of every session.
    Numbers,
    /// The ratings, and those it is compared with.
    Pair,
    /// The ratings of every session.
    Course,
    /// The next step.
    Step,
    /// None of the answers.
    Nothing,
}

impl Carries {
    /// Whether a part gets into it.
    #[must_use]
    pub fn has(self, part: Part) -> bool {
        match self {
            Self::Everything => true,
            Self::Page => part != Part::Thread,
            Self::File => part != Part::SessionsHeld,
            Self::Numbers => {
                matches!(part, Part::Ratings | Part::Earlier | Part::Thread | Part::LookingBack | Part::Targets)
            }
            Self::Pair => matches!(part, Part::Ratings | Part::Earlier),
            Self::Course => matches!(part, Part::Ratings | Part::Earlier | Part::Thread),
            Self::Step => part == Part::NextStep,
            Self::Nothing => false,
        }
    }
}

impl SharedCopy {
    /// What of it gets into a form that carries no more than that.
    #[must_use]
    pub fn carried(&self, by: Carries) -> Self {
        let held = self.holds();
        if held.iter().all(|held| by.has(held.part())) {
            return self.clone();
        }
        let session = Arc::new(carried_session(&self.session, by));
        let then = self.then.as_ref().map(|then| Arc::new(carried_earlier(then, by)));
        let then = then.filter(|then| then.next_step.is_some() || then.own_response().is_some_and(is_rated));
        let is_other = |other: &&Arc<Session>| {
            other.id != self.session.id && self.then.as_ref().is_none_or(|then| then.id != other.id)
        };
        let others = self.client.sessions().iter().filter(is_other).filter(|_| by.has(Part::Thread)).cloned();
        let mut sessions: Vec<Arc<Session>> =
            then.iter().cloned().chain([Arc::clone(&session)]).chain(others).collect();
        if then.is_none() {
            // What is looked back at has to be there.
            let looks_back = |response: &Response| response.about != About::Now;
            for session in &mut sessions {
                Arc::make_mut(session).responses.retain(|one| !looks_back(one));
            }
        }
        let asked = |key: &InstrumentKey| sessions.iter().any(|session| session.asked == *key);
        let instruments = self.client.instruments().iter().filter(|known| asked(known.key())).cloned().collect();
        let session = sessions.iter().find(|one| one.id == session.id).map_or(session, Arc::clone);
        // Every part comes from a client of which all this held already.
        let Ok(mut client) = Client::new(self.client.id.clone(), self.client.name.clone(), instruments, sessions)
        else {
            return self.clone();
        };
        let agreement = if by.has(Part::Agreement) { self.client.agreement.clone() } else { Agreement::default() };
        (client.agreement, client.copied) = (agreement, self.client.copied.clone());
        let response = session.own_response().cloned().unwrap_or_else(|| self.response.clone());
        let sessions_held = self.held.filter(|_| by.has(Part::SessionsHeld));
        let loses_earlier = self.then.is_some() && then.is_none();
        let mut copy = self.clone();
        (copy.client, copy.session, copy.then) = (client, session, then);
        (copy.response, copy.held) = (response, sessions_held);
        let still = copy.holds();
        for lost in held.into_iter().filter(|held| !still.contains(held)) {
            put(&mut copy.left_out, lost);
        }
        if loses_earlier {
            copy.left_out.retain(|left| !matches!(left, LeftOut::RestOfEarlier(_)));
            add(&mut copy.left_out, LeftOut::OtherSessions(1));
        }
        copy.left_out.sort_unstable();
        copy
    }
}

fn is_rated(response: &Response) -> bool {
    !response.ratings.is_empty()
}

fn carried_session(session: &Session, by: Carries) -> Session {
    let mut kept = session.clone();
    for response in &mut kept.responses {
        let part = if response.about == About::Now { Part::Ratings } else { Part::LookingBack };
        if !by.has(part) {
            response.ratings = crate::model::Ratings::default();
        }
        if !by.has(Part::Moments) {
            response.moments.clear();
        }
    }
    kept.responses.retain(|response| response.about == About::Now || is_rated(response));
    if !by.has(Part::Targets) {
        kept.target = crate::model::Ratings::default();
    }
    if !by.has(Part::Topics) {
        kept.topics.clear();
    }
    if !by.has(Part::Note) {
        kept.note.clear();
    }
    let bare = |step: NextStep| if by.has(Part::StepDetails) { step } else { bare_step(&step) };
    kept.next_step = kept.next_step.filter(|_| by.has(Part::NextStep)).map(bare);
    kept
}

fn carried_earlier(then: &Session, by: Carries) -> Session {
    let mut kept = then.clone();
    if !by.has(Part::Earlier) {
        kept.responses.iter_mut().for_each(|response| response.ratings = crate::model::Ratings::default());
    }
    kept.next_step = kept.next_step.filter(|_| by.has(Part::EarlierStep));
    kept
}

/// Says that a part that was held is left out.
fn put(left_out: &mut Vec<LeftOut>, lost: Held) {
    let left = match lost {
        Held::Ratings { rated: count, .. } | Held::SomeRatings(count) => LeftOut::Ratings(count),
        Held::Targets(count) => LeftOut::Targets(count),
        Held::Moments(count) => LeftOut::Moments(count),
        Held::Topics(count) => LeftOut::Topics(count),
        Held::Thread(count) => LeftOut::OtherSessions(count),
        Held::Earlier(date) | Held::EarlierStep(date) => LeftOut::RestOfEarlier(date),
        Held::LookingBack(_) => LeftOut::LookingBack,
        Held::Note => LeftOut::Note,
        Held::NextStep => LeftOut::NextStep,
        Held::StepDetails => LeftOut::StepDetails,
        Held::Agreement => LeftOut::Agreement,
        // How many there were is said of them, and not a part of the file.
        Held::SessionsHeld(_) => return,
    };
    add(left_out, left);
}

/// One more of what may be named already.
fn add(left_out: &mut Vec<LeftOut>, more: LeftOut) {
    for left in left_out.iter_mut() {
        match (left, more) {
            (LeftOut::Ratings(count), LeftOut::Ratings(more))
            | (LeftOut::Targets(count), LeftOut::Targets(more))
            | (LeftOut::Moments(count), LeftOut::Moments(more))
            | (LeftOut::Topics(count), LeftOut::Topics(more))
            | (LeftOut::OtherSessions(count), LeftOut::OtherSessions(more)) => {
                *count += more;
                return;
            }
            (left, more) if *left == more => return,
            _ => {}
        }
    }
    left_out.push(more);
}
