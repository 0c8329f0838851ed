//! Unfinished work: what comes back at the start, and what else waits.

use super::effect::Effect;
use super::kept::{Recovered, Unfinished};
use super::state::State;

impl State {
    pub(super) fn list_unfinished(&mut self, _waiting: Vec<Unfinished>) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn take_up(&mut self, recovered: Recovered) -> Vec<Effect> {
        self.recover(recovered.client);
        Vec::new()
    }
}
