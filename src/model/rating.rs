//! Ratings: answers on the scale, and the set of them that one response holds.
//!
//! *Not rated* is the absence of a rating: never 0, never the middle.

use std::collections::BTreeMap;

use thiserror::Error;

use super::ids::ItemId;

/// One answer on the instrument's scale, in whole steps from 0 (at none of the chances) to 10 (at almost all).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

/// A number that is not on the scale of 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} is not on the scale of 0 to 10")]
pub struct OffScale(pub i64);

impl Rating {
    /// The lowest answer: at none of the chances.
    pub const MIN: Self = Self(0);
    /// The middle of the scale. A place for a tick or an anchor, never a preset.
    pub const MIDDLE: Self = Self(5);
    /// The highest answer: at almost all of the chances.
    pub const MAX: Self = Self(10);

    /// # Errors
    /// When `steps` is below 0 or above 10.
    pub fn new(steps: i64) -> Result<Self, OffScale> {
        u8::try_from(steps).ok().filter(|steps| *steps <= Self::MAX.0).map(Self).ok_or(OffScale(steps))
    }

    /// The rating nearest to a place between 0.0 (lowest step) and 1.0 (highest); places outside count as the ends.
    #[must_use]
    pub fn nearest(fraction: f32) -> Self {
        let steps = (fraction.clamp(0.0, 1.0) * f32::from(Self::MAX.0)).round();
        // A NaN clamps to NaN; it counts as the lowest step. 0.0..=10.0 fits.
        (0..=Self::MAX.0).find(|step| f32::from(*step) >= steps).map_or(Self::MIN, Self)
    }

    /// The answer in steps, 0 to 10.
    #[must_use]
    pub fn steps(self) -> u8 {
        self.0
    }

    /// The place on the scale: 0.0 at the lowest step, 1.0 at the highest.
    #[must_use]
    pub fn fraction(self) -> f32 {
        f32::from(self.0) / f32::from(Self::MAX.0)
    }

    /// One step higher, or itself at the top.
    #[must_use]
    pub fn higher(self) -> Self {
        Self((self.0 + 1).min(Self::MAX.0))
    }

    /// One step lower, or itself at the bottom.
    #[must_use]
    pub fn lower(self) -> Self {
        Self(self.0.saturating_sub(1))
    }
}

/// The ratings of one response (or the targets of one session): an item that is absent is not rated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ratings(BTreeMap<ItemId, Rating>);

impl Ratings {
    /// The answer to `item`; `None` is not rated.
    #[must_use]
    pub fn of(&self, item: &ItemId) -> Option<Rating> {
        self.0.get(item).copied()
    }

    /// Answers `item`, or clears its answer with `None`.
    pub fn set(&mut self, item: ItemId, rating: Option<Rating>) {
        match rating {
            Some(rating) => self.0.insert(item, rating),
            None => self.0.remove(&item),
        };
    }

    /// All answers, in the order of their ids (the order of display is the instrument's).
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, Rating)> {
        self.0.iter().map(|(item, rating)| (item, *rating))
    }

    /// How many items are rated.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is rated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(ItemId, Rating)> for Ratings {
    fn from_iter<I: IntoIterator<Item = (ItemId, Rating)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_whole_steps_from_0_to_10_exist(steps in any::<i64>()) {
            prop_assert_eq!(Rating::new(steps).is_ok(), (0..=10).contains(&steps));
        }

        #[test]
        fn a_pointer_anywhere_gives_the_step_it_is_nearest_to(fraction in -2.0f32..3.0) {
            let rating = Rating::nearest(fraction);
            let distance = (rating.fraction() - fraction.clamp(0.0, 1.0)).abs();
            prop_assert!(distance <= 0.0501, "{} for {}", rating.steps(), fraction);
        }
    }

    #[test]
    fn each_step_is_its_own_nearest_and_no_number_is_the_lowest() {
        for steps in 0..=10 {
            let rating = Rating::new(steps).unwrap();
            assert_eq!(Rating::nearest(rating.fraction()), rating);
        }
        assert_eq!(Rating::nearest(f32::NAN), Rating::MIN);
    }

    #[test]
    fn cleared_is_not_rated_and_not_zero() {
        let item = ItemId::parse("risk.managing").unwrap();
        let mut ratings = Ratings::default();
        ratings.set(item.clone(), Some(Rating::MIN));
        assert_eq!(ratings.of(&item), Some(Rating::MIN));
        ratings.set(item.clone(), None);
        assert_eq!(ratings.of(&item), None);
        assert!(ratings.is_empty());
    }
}
