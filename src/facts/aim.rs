//! Where a client wants an item to be, as seen from where it is. Less often than today is a real aim.

use crate::model::Rating;

use super::thresholds::AIM_NAMED;

/// How an item stands to where it is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// As it is wanted.
    Reached,
    /// One step from it, either way.
    OneStepAway,
    /// Wanted more often, by two steps or more.
    MoreOften,
    /// Wanted less often, by two steps or more.
    LessOften,
}

/// Steps from today's answer to the wanted one, from −10 to 10; below zero is less often.
#[must_use]
pub fn steps_to_target(now: Rating, wanted: Rating) -> i8 {
    // Steps are 0 to 10, so neither the cast nor the difference can leave an i8.
    wanted.steps().cast_signed() - now.steps().cast_signed()
}

/// What may be said of a target.
#[must_use]
pub fn aim(now: Rating, wanted: Rating) -> Aim {
    match steps_to_target(now, wanted) {
        0 => Aim::Reached,
        AIM_NAMED.. => Aim::MoreOften,
        steps if steps <= -AIM_NAMED => Aim::LessOften,
        _ => Aim::OneStepAway,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::fixture::rating;

    #[test]
    fn each_threshold_one_below_at_and_above_both_ways() {
        let of = |wanted| aim(rating(5), rating(wanted));
        assert_eq!(of(5), Aim::Reached);
        assert_eq!([of(4), of(6)], [Aim::OneStepAway; 2]);
        assert_eq!([of(7), of(8), of(10)], [Aim::MoreOften; 3]);
        assert_eq!([of(3), of(2), of(0)], [Aim::LessOften; 3]);
    }

    #[test]
    fn steps_count_up_to_more_often_and_down_to_less_often() {
        for now in 0..=10u8 {
            for wanted in 0..=10u8 {
                let steps = steps_to_target(rating(now), rating(wanted));
                assert_eq!(steps, i8::try_from(wanted).unwrap() - i8::try_from(now).unwrap());
                assert_eq!(steps, -steps_to_target(rating(wanted), rating(now)));
            }
        }
    }
}
