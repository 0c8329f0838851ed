//! Undo and redo: one step a gesture, no clock.
//!
//! A client is mostly shared pointers, so keeping every past one costs little.

use std::sync::Arc;

use crate::model::{Client, Edit};

/// The past and future of a client. Whatever changes between two ends of gestures is one step.
#[derive(Debug)]
pub(super) struct History {
    past: Vec<Step>,
    present: Arc<Client>,
    future: Vec<Step>,
    gesture: Option<Step>,
}

/// What a step led away from, and the edit that began it.
#[derive(Debug, Clone)]
struct Step {
    client: Arc<Client>,
    edit: Edit,
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

    /// Makes `client` the present one, as part of the gesture that is going on.
    pub(super) fn edit(&mut self, client: Client, edit: Edit) {
        if self.gesture.is_none() {
            self.gesture = Some(Step { client: self.present.clone(), edit });
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

    /// Goes one step back; whether there was one.
    pub(super) fn undo(&mut self) -> Moved {
        self.end_gesture();
        let Some(step) = self.past.pop() else { return Moved::No };
        let now = std::mem::replace(&mut self.present, step.client);
        self.future.push(Step { client: now, edit: step.edit });
        Moved::Yes
    }

    /// Goes one step forward again; whether there was one.
    pub(super) fn redo(&mut self) -> Moved {
        self.end_gesture();
        let Some(step) = self.future.pop() else { return Moved::No };
        let now = std::mem::replace(&mut self.present, step.client);
        self.past.push(Step { client: now, edit: step.edit });
        Moved::Yes
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

/// Whether undo or redo found a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moved {
    /// The client changed.
    Yes,
    /// There was no step.
    No,
}
