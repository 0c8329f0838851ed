//! One item over several sessions: whether it rose or fell all the way.

use crate::model::Rating;

use super::change::Change;
use super::thresholds::{TREND_NAMED, TREND_SESSIONS};

/// An item that went one way over several sessions, with no step back. Counts, never better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trend {
    /// From the first answer to the last.
    pub change: Change,
    /// Over how many answers, 3 or more.
    pub sessions: usize,
}

/// The trend of an item's answers, oldest first; sessions in which it is not rated are left out. `None` when there are
/// fewer than three, when one is a step back, or when first and last are too close.
#[must_use]
pub fn trend(answers: &[Option<Rating>]) -> Option<Trend> {
    let rated: Vec<Rating> = answers.iter().copied().flatten().collect();
    let (first, last) = (*rated.first()?, *rated.last()?);
    let goes_one_way = rated.is_sorted() || rated.is_sorted_by(|one, next| one >= next);
    let change = Change::between(first, last);
    let is_one = rated.len() >= TREND_SESSIONS && goes_one_way && change.distance() >= TREND_NAMED;
    is_one.then_some(Trend { change, sessions: rated.len() })
}
