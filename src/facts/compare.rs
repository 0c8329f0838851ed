//! One dimension's two ratings compared: the lean and the pattern.
//!
//! The poles are only ever "first" and "second" here: swap them and every result is mirrored, nothing else.

use crate::model::Rating;

use super::thresholds::{BOTH_FROM, LEAN_LITTLE, LEAN_NAMED, NEITHER_TO};

/// The second pole's rating less the first's, in steps from −10 to 10: below zero leans to the first pole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lean(i8);

/// How much may be said of a lean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeanSize {
    /// About even.
    Even,
    /// A little more of one: for table and speech, never a finding.
    Little,
    /// Named as a lean.
    Named,
}

/// Which of the two a pair of ratings shows. Every pair shows exactly one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// Both above half of the chances.
    Both,
    /// The first pole clearly more often.
    MostlyFirst,
    /// The second pole clearly more often.
    MostlySecond,
    /// Both below half of the chances.
    Neither,
    /// None of these.
    Middle,
}

/// The lean of one dimension; `None` unless both of its items are rated.
#[must_use]
pub fn lean(first: Option<Rating>, second: Option<Rating>) -> Option<Lean> {
    Some(Lean::between(first?, second?))
}

/// The pattern of one dimension.
#[must_use]
pub fn pattern(first: Rating, second: Rating) -> Pattern {
    let lean = Lean::between(first, second);
    if first.min(second).steps() >= BOTH_FROM {
        Pattern::Both
    } else if first.max(second).steps() <= NEITHER_TO {
        Pattern::Neither
    } else if lean.size() != LeanSize::Named {
        Pattern::Middle
    } else if lean.steps() < 0 {
        Pattern::MostlyFirst
    } else {
        Pattern::MostlySecond
    }
}

impl Lean {
    /// The lean of two answers.
    #[must_use]
    pub fn between(first: Rating, second: Rating) -> Self {
        // Steps are 0 to 10, so neither the cast nor the difference can leave an i8.
        Self(second.steps().cast_signed() - first.steps().cast_signed())
    }

    /// In steps from −10 to 10; below zero leans to the first pole.
    #[must_use]
    pub fn steps(self) -> i8 {
        self.0
    }

    /// How far apart the two are, in steps from 0 to 10.
    #[must_use]
    pub fn distance(self) -> u8 {
        self.0.unsigned_abs()
    }

    /// How much may be said of it.
    #[must_use]
    pub fn size(self) -> LeanSize {
        match self.distance() {
            LEAN_NAMED.. => LeanSize::Named,
            LEAN_LITTLE.. => LeanSize::Little,
            _ => LeanSize::Even,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rating(steps: u8) -> Rating {
        Rating::new(i64::from(steps)).unwrap()
    }

    fn shows(first: u8, second: u8) -> Pattern {
        pattern(rating(first), rating(second))
    }

    #[test]
    fn a_lean_needs_both_answers_and_zero_is_an_answer() {
        assert_eq!(lean(None, Some(rating(4))), None);
        assert_eq!(lean(Some(rating(4)), None), None);
        assert_eq!(lean(Some(rating(0)), Some(rating(0))).map(Lean::steps), Some(0));
        assert_eq!(lean(Some(rating(8)), Some(rating(4))).map(Lean::steps), Some(-4));
    }

    #[test]
    fn the_rules_of_the_instrument_give_each_of_the_121_pairs_its_one_pattern() {
        for first in 0..=10u8 {
            for second in 0..=10u8 {
                // Written out from the standard and not from the code: each rule with all that goes before it.
                let both = first >= 6 && second >= 6;
                let neither = first <= 4 && second <= 4;
                let rest = !both && !neither;
                let rules = [
                    (both, Pattern::Both),
                    (neither, Pattern::Neither),
                    (rest && first >= second + 3, Pattern::MostlyFirst),
                    (rest && second >= first + 3, Pattern::MostlySecond),
                    (rest && first.abs_diff(second) <= 2, Pattern::Middle),
                ];
                let fitting: Vec<Pattern> = rules.iter().filter(|(fits, _)| *fits).map(|(_, shown)| *shown).collect();
                assert_eq!(fitting, [shows(first, second)], "{first} and {second}");
            }
        }
    }

    #[test]
    fn swapping_the_poles_mirrors_the_pattern_and_the_lean() {
        let mirror = |pattern| match pattern {
            Pattern::MostlyFirst => Pattern::MostlySecond,
            Pattern::MostlySecond => Pattern::MostlyFirst,
            same @ (Pattern::Both | Pattern::Neither | Pattern::Middle) => same,
        };
        for first in 0..=10 {
            for second in 0..=10 {
                assert_eq!(shows(second, first), mirror(shows(first, second)));
                let (a, b) = (rating(first), rating(second));
                assert_eq!(Lean::between(b, a).steps(), -Lean::between(a, b).steps());
                assert_eq!(Lean::between(b, a).size(), Lean::between(a, b).size());
            }
        }
    }

    #[test]
    fn each_threshold_one_below_at_and_one_above() {
        assert_eq!([shows(7, 5), shows(7, 6), shows(7, 7)], [Pattern::Middle, Pattern::Both, Pattern::Both]);
        assert_eq!([shows(4, 3), shows(4, 4), shows(4, 5)], [Pattern::Neither, Pattern::Neither, Pattern::Middle]);
        assert_eq!(
            [shows(5, 3), shows(5, 2), shows(5, 1)],
            [Pattern::Middle, Pattern::MostlyFirst, Pattern::MostlyFirst]
        );
        let size = |steps| Lean::between(rating(0), rating(steps)).size();
        let sizes: Vec<LeanSize> = (0..=4).map(size).collect();
        let (even, little, named) = (LeanSize::Even, LeanSize::Little, LeanSize::Named);
        assert_eq!(sizes, [even, even, little, named, named]);
    }
}
