//! The session at hand and its phases: where one is, what stands beside it, and moving on.
//!
//! A phase is where the window is, not a fact about the session: it is never kept. What may be seen is: earlier sessions
//! show once the client is done rating, and hide again when that is undone.

use std::sync::Arc;

use crate::facts::reveal;
use crate::model::{About, Date, Edit, NextStep, Session, SessionId, Stage};
use crate::words;

use super::command::Command;
use super::effect::Effect;
use super::sheet::{Offer, Sheet};
use super::state::{Position, State};

/// Where a session is. The fifth, taking away, is the export sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    /// Last time's step, the agreement, today's topics.
    Prepare,
    /// The ratings, with everything earlier hidden.
    Rate,
    /// Then and now.
    Reveal,
    /// One focus, one action.
    Agree,
}

impl State {
    /// Where the session is. While it is being rated nothing after that has been reached.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match self.position.phase {
            _ if *self.about() != About::Now => Phase::Rate,
            Phase::Reveal | Phase::Agree if !reveal::shows_earlier(self.session()) => Phase::Rate,
            phase => phase,
        }
    }

    /// Which time the ratings at hand are about. What undo took away or hides again, or what is not earlier since a date was
    /// corrected, is not looked back at any more.
    #[must_use]
    pub fn about(&self) -> &About {
        match &self.position.about {
            About::LookingBack(then) if !reveal::may_compare(self.client(), then, self.session()) => &About::Now,
            about => about,
        }
    }

    /// The session that the one at hand looks back at, while it does.
    #[must_use]
    pub fn looking_back_at(&self) -> Option<&Arc<Session>> {
        let About::LookingBack(id) = self.about() else { return None };
        self.client().session(id)
    }

    /// Whether the response at hand is still being given, and so hides what is earlier.
    #[must_use]
    pub fn is_being_rated(&self) -> bool {
        self.response().is_none_or(|response| response.stage == Stage::Rating)
    }

    /// The sessions that the one at hand may be compared with, by date; none while it is being rated.
    #[must_use]
    pub fn comparable(&self) -> Vec<&Arc<Session>> {
        reveal::earlier(self.client(), self.session())
    }

    /// The session that the one at hand is compared with: the one chosen, else the one just before.
    #[must_use]
    pub fn compared(&self) -> Option<&Arc<Session>> {
        let comparable = self.comparable();
        let chosen = comparable.iter().find(|session| Some(&session.id) == self.position.compared.as_ref());
        chosen.or(comparable.last()).copied()
    }

    /// The place of a session in the order of their dates, counted from 1.
    #[must_use]
    pub fn ordinal(&self, session: &SessionId) -> usize {
        self.client().rank(session).map_or(1, |before| before + 1)
    }

    /// The session after the one at hand, by date; `None` when it is the latest.
    #[must_use]
    pub fn next_session(&self) -> Option<&Arc<Session>> {
        self.client().by_date().into_iter().nth(self.ordinal(&self.session().id))
    }

    /// The step agreed last before this session, with the session it was agreed in.
    #[must_use]
    pub fn last_step(&self) -> Option<(&Arc<Session>, &NextStep)> {
        let earlier = self.client().before(&self.session().id);
        earlier.into_iter().rev().find_map(|session| Some((session, session.next_step.as_ref()?)))
    }

    /// The later session that hides the one called `id`, because it is still being rated.
    #[must_use]
    pub fn hidden_by(&self, id: &SessionId) -> Option<&Session> {
        reveal::hidden_by(self.client(), id, self.session())
    }

    /// Moves to a phase. Going on from the ratings says that they are done; where some are missing and something earlier
    /// would show, the person is asked first.
    pub(super) fn go(&mut self, phase: Phase) -> Vec<Effect> {
        let (rated, asked) = self.progress();
        let shows_earlier = phase > Phase::Rate && self.is_being_rated() && self.ordinal(&self.session().id) > 1;
        if shows_earlier && self.position.about == About::Now && rated < asked && !self.is_read_only() {
            return self.show(Sheet::Unrated(phase));
        }
        self.arrive_in(phase)
    }

    /// The person says that the rating is done although some items are not rated.
    pub(super) fn done_rating(&mut self) -> Vec<Effect> {
        match self.sheet.take() {
            Some(Sheet::Unrated(phase)) => self.arrive_in(phase),
            _ => Vec::new(),
        }
    }

    /// Moves to a phase; past the ratings they are done.
    pub(super) fn arrive_in(&mut self, phase: Phase) -> Vec<Effect> {
        self.sheet = None;
        let mut effects = Vec::new();
        if phase > Phase::Rate && self.is_being_rated() && !self.is_read_only() {
            // A look back of which nothing was said is none.
            let said_nothing = *self.about() != About::Now && self.response().is_none();
            if !said_nothing {
                self.end_gesture();
                effects = self.apply(Edit::Done(self.at()));
                self.end_gesture();
            }
        }
        if self.position.about != About::Now {
            self.position.seen += 1;
        }
        self.position.about = About::Now;
        self.position.phase = phase;
        effects.extend(self.keep_place());
        effects
    }

    /// Rates an earlier time again, as it is seen now. Nothing of what was recorded then shows meanwhile.
    pub(super) fn look_back(&mut self) -> Vec<Effect> {
        if let Some(then) = self.compared() {
            self.position.about = About::LookingBack(then.id.clone());
            self.position.seen += 1;
        }
        Vec::new()
    }

    /// Shows another session of the client, unless a later one is still being rated.
    pub(super) fn show_session(&mut self, id: SessionId) -> Vec<Effect> {
        if self.client().session(&id).is_some() && self.hidden_by(&id).is_none() {
            self.end_gesture();
            self.arrive_at(id);
            return self.keep_place();
        }
        Vec::new()
    }

    /// Begins another session today, asked what the latest was asked. In a copy that was opened in the meantime none begins.
    pub(super) fn begin_session(&mut self, today: Date) -> Vec<Effect> {
        self.today = today;
        if !self.allows(Command::NewSession) {
            return Vec::new();
        }
        let client = self.client();
        let taken: Vec<&SessionId> = client.sessions().iter().map(|session| &session.id).collect();
        let id = SessionId::on(today, &taken);
        let asks = Arc::clone(client.asked(client.latest()));
        self.end_gesture();
        let mut effects = self.apply(Edit::NewSession { id: id.clone(), date: today, asks });
        self.end_gesture();
        self.arrive_at(id);
        // Somebody who begins a session begins with what was agreed.
        self.position.phase = Phase::Prepare;
        effects.extend(self.keep_place());
        effects
    }

    /// Deletes the session at hand; it can be undone, and says so.
    pub(super) fn delete_session(&mut self) -> Vec<Effect> {
        let session = self.session();
        let (id, date) = (session.id.clone(), words::full_date(session.date));
        self.end_gesture();
        let mut effects = self.apply(Edit::DeleteSession(id));
        self.end_gesture();
        self.arrive_at(self.client().latest().id.clone());
        self.say(words::session_deleted(&date), Offer::Undo);
        effects.extend(self.keep_place());
        effects
    }

    /// The session shown from now on, from where it is.
    pub(super) fn arrive_at(&mut self, id: SessionId) {
        // Two copies were compared beside the session that was shown: beside this one other answers may be hidden.
        if self.session != id && matches!(self.sheet, Some(Sheet::Comparing(_))) {
            self.sheet = None;
        }
        self.session = id;
        let seen = self.position.seen + 1;
        self.position = Position { phase: Phase::Rate, about: About::Now, compared: None, seen };
        let session = self.session();
        let nothing_rated = session.own_response().is_none_or(|own| own.ratings.is_empty());
        self.position.phase = if reveal::shows_earlier(session) {
            Phase::Reveal
        } else if nothing_rated && !self.is_read_only() && !self.client().before(&session.id).is_empty() {
            Phase::Prepare
        } else {
            Phase::Rate
        };
    }
}
