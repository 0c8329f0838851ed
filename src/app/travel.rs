//! Undo and redo as a person meets them: one is taken to where the change is, or told of it where nothing would be seen.

use std::sync::Arc;

use crate::model::{Edit, SessionId};
use crate::words;

use super::effect::Effect;
use super::history::History;
use super::phase::Phase;
use super::sheet::{Notice, Offer, Sheet, Stands};
use super::state::State;

impl State {
    /// Takes the last step back, and says so where nothing of it is in sight.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let edit = self.history.undoable().cloned();
        let effects = self.travel(History::undo);
        if let Some(edit) = edit.filter(|edit| !self.is_in_sight(edit)) {
            let text = words::undone(&self.edit_words(&edit));
            self.notice = Some(Notice { text, offer: Offer::Redo, stands: Stands::UntilChanged });
        }
        effects
    }

    /// Does it again, and says so where nothing of it is in sight.
    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let edit = self.history.redoable().cloned();
        let effects = self.travel(History::redo);
        if let Some(edit) = edit.filter(|edit| !self.is_in_sight(edit)) {
            let text = words::redone(&self.edit_words(&edit));
            self.notice = Some(Notice { text, offer: Offer::Undo, stands: Stands::UntilChanged });
        }
        effects
    }

    /// Whether a person sees what an edit changes, where they are.
    fn is_in_sight(&self, edit: &Edit) -> bool {
        match edit {
            Edit::Rate { .. } | Edit::Moment { .. } => matches!(self.phase(), Phase::Rate | Phase::Reveal),
            Edit::Name(_) | Edit::Date { .. } | Edit::Done(_) => true,
            Edit::Target { .. } => self.phase() == Phase::Agree,
            Edit::Step { session, .. } => (self.phase() == Phase::Prepare) != (*session == self.session().id),
            Edit::Topics { .. } => self.phase() == Phase::Prepare,
            Edit::Note { .. } => self.sheet == Some(Sheet::Note),
            Edit::PrivateNote { .. } => self.sheet == Some(Sheet::PrivateNote),
            Edit::Hours { .. } => self.sheet == Some(Sheet::Hours),
            Edit::Agreement(_) => self.sheet == Some(Sheet::Agreement) || self.phase() == Phase::Prepare,
            // One that came back is at hand; one that went is not.
            Edit::NewSession { id, .. } | Edit::DeleteSession(id) => self.session().id == *id,
            Edit::Restore { .. } => false,
        }
    }

    fn travel(&mut self, step: fn(&mut History) -> Option<SessionId>) -> Vec<Effect> {
        let before = Arc::clone(self.client());
        let Some(taken_in) = step(&mut self.history) else { return Vec::new() };
        // A session that comes back is shown, and one that goes is left. Else a change is shown where it was made. Nothing
        // is shown that a rating going on hides.
        let client = self.client();
        let came = client.sessions().iter().find(|session| before.session(&session.id).is_none());
        let elsewhere = client.session(&taken_in).filter(|taken_in| taken_in.id != self.session);
        let to = came.or(elsewhere).filter(|to| self.hidden_by(&to.id).is_none());
        let left = client.session(&self.session).is_none().then(|| client.latest());
        if let Some(shown) = to.or(left).map(|session| session.id.clone()) {
            self.arrive_at(shown);
        }
        self.notice.take_if(|notice| matches!(notice.offer, Offer::Undo | Offer::Redo));
        self.keep()
    }
}
