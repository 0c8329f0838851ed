//! One item over several sessions: whether it rose or fell all the way.

use crate::model::{Date, Rating};

use super::change::{Change, are_apart};
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

/// As [`trend`], of answers with the days they were given on; `None` too where the first and the last are about partly the
/// same weeks.
#[must_use]
pub fn trend_over(answers: impl IntoIterator<Item = (Date, Option<Rating>)>) -> Option<Trend> {
    let rated: Vec<(Date, Option<Rating>)> = answers.into_iter().filter(|(_, answer)| answer.is_some()).collect();
    let ((first, _), (last, _)) = (rated.first()?, rated.last()?);
    let ratings: Vec<Option<Rating>> = rated.iter().map(|(_, answer)| *answer).collect();
    trend(&ratings).filter(|_| are_apart(*first, *last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::fixture::rating;

    /// Steps in all and answers of the trend of `answers`; −1 stands for not rated.
    fn told(answers: &[i8]) -> Option<(i8, usize)> {
        let answers: Vec<Option<Rating>> = answers.iter().map(|a| u8::try_from(*a).ok().map(rating)).collect();
        trend(&answers).map(|trend| (trend.change.steps(), trend.sessions))
    }

    #[test]
    fn each_threshold_one_below_at_and_above() {
        assert_eq!([told(&[2, 3, 4]), told(&[2, 3, 5]), told(&[2, 3, 6])], [None, Some((3, 3)), Some((4, 3))]);
        assert_eq!([told(&[6, 3, 4]), told(&[6, 4, 3]), told(&[6, 3, 2])], [None, Some((-3, 3)), Some((-4, 3))]);
        assert_eq!([told(&[2, 9]), told(&[2, 5, 9]), told(&[2, 3, 5, 9])], [None, Some((7, 3)), Some((7, 4))]);
    }

    #[test]
    fn one_step_back_is_no_trend_and_equal_neighbors_are_no_step_back() {
        assert_eq!(told(&[2, 6, 5, 9]), None);
        assert_eq!(told(&[9, 5, 6, 2]), None);
        assert_eq!(told(&[2, 2, 5, 5]), Some((3, 4)));
        assert_eq!(told(&[5, 5, 2, 2]), Some((-3, 4)));
        assert_eq!(told(&[5, 5, 5]), None);
    }

    #[test]
    fn a_gap_is_left_out_and_never_a_zero() {
        assert_eq!(told(&[2, -1, 4, -1, 6]), Some((4, 3)));
        assert_eq!(told(&[-1, 6, 4, 2, -1]), Some((-4, 3)));
        assert_eq!(told(&[2, -1, 6]), None, "two answers are a change");
        assert_eq!([told(&[]), told(&[-1, -1, -1])], [None, None]);
        assert_eq!(told(&[4, 2, 0]), Some((-4, 3)), "zero is an answer");
    }

    #[test]
    fn the_other_way_round_the_sign_changes_and_nothing_else() {
        for answers in [[0, 3, 9], [2, 2, 5], [5, 4, 6], [1, 1, 1], [9, 0, 0]] {
            let mirrored = answers.map(|steps: i8| 10 - steps);
            assert_eq!(told(&answers).map(|(steps, n)| (-steps, n)), told(&mirrored), "{answers:?}");
        }
    }
}
