//! Locking a client with a passphrase: asked for, set, changed, taken away, and locked on command or after a while.

use std::path::{Path, PathBuf};

use jiff::civil::Time;

use super::effect::{Effect, Lock, Problem};
use super::state::{Source, State};

impl State {
    /// Whether this client's file can be locked.
    pub(super) fn may_lock(&self) -> bool {
        matches!(self.source, Source::File(_)) && !self.is_read_only()
    }

    /// Whether there is something to lock now.
    pub(super) fn may_lock_now(&self) -> bool {
        matches!(self.source, Source::File(_)) && self.found.lock == Lock::Locked
    }

    pub(super) fn ask_lock(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn lock_now(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn ask_passphrase(&mut self, _path: PathBuf) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn not_unlocked(&mut self, _path: PathBuf) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn lock_set(&mut self, _path: &Path, _generation: u64, _at: Time, _lock: Lock) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn lock_not_set(&mut self, _problem: Problem) -> Vec<Effect> {
        Vec::new()
    }
}
