//! The clock: after a while without a key or a move a locked client leaves the screen, and after midnight it is another day.
//!
//! Time comes in from whoever has a clock. It may stand still or jump, as it does when a computer sleeps; only how much has
//! passed since somebody did something counts.

use std::time::Duration;

use jiff::civil::Date;

use super::effect::{Effect, Fresh};
use super::state::{Source, State, unnamed};

impl State {
    /// It is this day now. What was begun keeps the day it was begun on; a session in which nobody has done anything yet
    /// begins now.
    pub fn note_today(&mut self, today: Date) {
        if self.today == today {
            return;
        }
        let id = self.client().id.clone();
        let blank = unnamed(&Fresh { id: id.clone(), today: self.today }, self.instrument());
        self.today = today;
        let never_touched = self.source == Source::Unnamed && **self.client() == blank;
        if never_touched && self.history.redoable().is_none() && self.sheet.is_none() {
            self.begin(&Fresh { id, today });
        }
    }

    /// Somebody did something at `now`.
    pub fn note_activity(&mut self, now: Duration) {
        self.guard.active = now;
    }

    /// How long it is from `now` until the client at hand leaves the screen by itself; `None` when it never does.
    #[must_use]
    pub fn locks_in(&self, now: Duration) -> Option<Duration> {
        let minutes = self.preferences.lock_after.minutes().filter(|_| self.may_lock_now())?;
        let due = self.guard.active + Duration::from_secs(u64::from(minutes) * 60);
        Some(due.saturating_sub(now))
    }

    /// Locks when nobody has done anything for as long as was set.
    pub fn pass_time(&mut self, now: Duration) -> Vec<Effect> {
        if self.guard.active > now {
            // The clock was set back: what it showed before says nothing any more.
            self.guard.active = now;
        }
        if self.locks_in(now) != Some(Duration::ZERO) {
            return Vec::new();
        }
        // Where it can't be locked, it is tried again after as long.
        self.guard.active = now;
        self.lock_now()
    }
}
