//! Comparing a client with another file of it, and putting the two together.

use std::path::PathBuf;

use crate::model::Client;

use super::effect::Effect;
use super::state::State;

impl State {
    /// Whether another file can be put together with this client: not with what can only be looked at.
    pub(super) fn may_compare_file(&self) -> bool {
        !self.is_read_only()
    }

    pub(super) fn compare_with(&mut self, _path: PathBuf, _client: Client) -> Vec<Effect> {
        Vec::new()
    }
}
