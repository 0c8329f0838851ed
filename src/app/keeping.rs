//! How far keeping is, and what is asked of the world when something changed.

use jiff::civil::Time;

use super::effect::{Effect, Home};
use super::kept::Bookmark;
use super::state::{Source, State};

/// How far keeping is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Keeping {
    /// Grows with each change.
    pub(super) generation: u64,
    /// The last generation known to be kept.
    pub(super) kept: u64,
    /// When that was.
    pub(super) at: Option<Time>,
    /// Why the last try to keep failed, until one goes well.
    pub(super) failed: Option<String>,
    /// The file that something else wrote is being read, to be shown instead: nothing may be kept over it meanwhile.
    pub(super) yielding: bool,
}

impl Keeping {
    /// This generation is kept.
    pub(super) fn note_kept(&mut self, generation: u64, at: Time) {
        self.kept = self.kept.max(generation);
        self.at = Some(at);
        self.failed = None;
    }
}

impl State {
    /// Whether changes wait to be kept.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.keeping.kept != self.keeping.generation
    }

    /// Why the work at hand is not kept, while it is not.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.keeping.failed.as_deref()
    }

    /// Something changed: keep it soon.
    pub(super) fn keep(&mut self) -> Vec<Effect> {
        self.keeping.generation += 1;
        let home = match &self.source {
            // All is undone: nothing of it comes back at the next start.
            Source::Unnamed if !self.is_touched() => {
                self.keeping.kept = self.keeping.generation;
                return vec![Effect::ForgetUnfinished(self.client().id.clone())];
            }
            Source::Unnamed => Home::Unfinished,
            Source::File(_) if self.keeping.yielding => return Vec::new(),
            Source::File(path) => Home::File(path.clone()),
            Source::Copy(..) | Source::Backup(_) => return Vec::new(),
        };
        let at = Bookmark { session: self.session().id.clone(), phase: self.phase() };
        vec![Effect::Keep { client: self.client().clone(), generation: self.keeping.generation, home, at }]
    }

    /// The person is somewhere else in the client: work that would come back after a crash comes back there.
    pub(super) fn keep_place(&mut self) -> Vec<Effect> {
        let would_come_back = match self.source {
            Source::Unnamed => self.is_touched(),
            Source::File(_) => self.keeping.failed.is_some(),
            Source::Copy(..) | Source::Backup(_) => false,
        };
        if would_come_back { self.keep() } else { Vec::new() }
    }
}
