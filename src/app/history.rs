//! Undo and redo: one step a gesture, no clock.
//!
//! A client is mostly shared pointers, so keeping every past one costs little.

use std::sync::Arc;

use crate::model::{Client, Edit, SessionId};

/// The past and future of a client. Whatever changes between two ends of gestures is one step.
#[derive(Debug)]
pub(super) struct History {
    past: Vec<Step>,
    present: Arc<Client>,
    future: Vec<Step>,
    gesture: Option<Step>,
}

/// What a step led away from, the edit that began it, and the session at hand then.
#[derive(Debug, Clone)]
struct Step {
    client: Arc<Client>,
    edit: Edit,
    at_hand: SessionId,
}

impl History {
    /// A client without a past.
    #[must_use]
    pub(super) fn new(client: Arc<Client>) -> Self {
        Self { past: Vec::new(), present: client, future: Vec::new(), gesture: None }
    }

    /// The client as it is now.
    #[must_use]
    pub(super) fn present(&self) -> &Arc<Client> {
        &self.present
    }

    /// Makes `client` the present one, as part of the gesture that is going on in the session at hand.
    pub(super) fn edit(&mut self, client: Client, edit: Edit, at_hand: &SessionId) {
        if self.gesture.is_none() {
            self.gesture = Some(Step { client: self.present.clone(), edit, at_hand: at_hand.clone() });
        }
        self.present = Arc::new(client);
    }

    /// Ends the gesture: what changed in it is one step. A gesture that ends where it began is none.
    pub(super) fn end_gesture(&mut self) {
        let Some(step) = self.gesture.take() else { return };
        if step.client == self.present {
            return;
        }
        self.past.push(step);
        self.future.clear();
    }

    /// Goes one step back; the session in which it was taken, or `None` when there was no step.
    pub(super) fn undo(&mut self) -> Option<SessionId> {
        self.end_gesture();
        let mut step = self.past.pop()?;
        std::mem::swap(&mut self.present, &mut step.client);
        let at_hand = step.at_hand.clone();
        self.future.push(step);
        Some(at_hand)
    }

    /// Goes one step forward again; the session in which it was taken, or `None` when there was no step.
    pub(super) fn redo(&mut self) -> Option<SessionId> {
        self.end_gesture();
        let mut step = self.future.pop()?;
        std::mem::swap(&mut self.present, &mut step.client);
        let at_hand = step.at_hand.clone();
        self.past.push(step);
        Some(at_hand)
    }

    /// What undo would take back.
    #[must_use]
    pub(super) fn undoable(&self) -> Option<&Edit> {
        let open = self.gesture.as_ref().filter(|step| step.client != self.present);
        open.or(self.past.last()).map(|step| &step.edit)
    }

    /// What redo would do again.
    #[must_use]
    pub(super) fn redoable(&self) -> Option<&Edit> {
        self.future.last().map(|step| &step.edit)
    }
}
