//! Erasing a client: asked first, then done, then told what is gone and what the program can't reach.

use super::effect::Effect;
use super::kept::Receipt;
use super::state::State;

impl State {
    /// Whether there is a client here to erase.
    pub(super) fn may_erase(&self) -> bool {
        !self.is_read_only()
    }

    pub(super) fn ask_erase(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn erased(&mut self, _receipt: Receipt) -> Vec<Effect> {
        Vec::new()
    }
}
