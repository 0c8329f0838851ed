//! A file dropped on the window: opened as Open does, with one sentence where that says too little.

use std::path::PathBuf;

use crate::words;

use super::effect::Effect;
use super::sheet::{Notice, Offer, Stands};
use super::state::State;

/// What is to be said once what was dropped, or chosen, is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Dropped {
    /// How many files were dropped with it.
    others: usize,
    /// The instrument that new clients are asked from now on.
    asks: Option<String>,
}

impl State {
    /// Whether a file may be dropped now: not while a question waits for its answer.
    #[must_use]
    pub fn takes_drops(&self) -> bool {
        let asked = self.is_asked_otherwise();
        !asked && !self.guard.is_leaving() && self.room_at() != super::RoomAt::Here
    }

    pub(super) fn open_dropped(&mut self, path: PathBuf, others: usize) -> Vec<Effect> {
        if !self.takes_drops() {
            return Vec::new();
        }
        self.dropped = Dropped { others, asks: None };
        self.open(path)
    }

    /// New clients are asked this from now on; the one that begins says so.
    pub(super) fn asks_from_now(&mut self, instrument: &str) {
        self.dropped.asks = Some(instrument.to_owned());
    }

    /// What was opened is shown: says what it was and what was left aside.
    pub(super) fn say_what_came(&mut self) {
        let Dropped { others, asks } = std::mem::take(&mut self.dropped);
        let says = match (asks, words::count(others)) {
            (Some(asks), 0) => words::asked_with(&asks),
            (Some(asks), others) => words::asked_with_first_of_several(&asks, others),
            (None, 0) => return,
            (None, others) => words::first_of_several(others),
        };
        self.notice = Some(Notice { text: says, offer: Offer::Nothing, stands: Stands::UntilChanged });
    }
}
