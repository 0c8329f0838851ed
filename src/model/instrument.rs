//! The instrument: what is asked. Poles, dimensions and one item for each pair of them.
//!
//! A dimension holds exactly one item a pole, in the poles' order; the constructor keeps that, so a lookup never misses.

use std::ops::RangeInclusive;

use thiserror::Error;

use super::ids::{DimensionId, InstrumentId, InstrumentKey, ItemId, PoleId};
use super::plain::Extra;
use super::rating::Ratings;

/// How many dimensions an instrument may have.
pub const DIMENSIONS: RangeInclusive<usize> = 3..=12;
/// How many poles an instrument may have.
pub const POLES: RangeInclusive<usize> = 1..=2;

/// What is asked: 3 to 12 dimensions, one or two poles, one item for each pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    key: InstrumentKey,
    /// The language its words are in, as a BCP 47 tag: `en`.
    pub language: String,
    /// Its name as people read it.
    pub name: String,
    /// Where its idea comes from, in one line; may be empty.
    pub source: String,
    /// What a later minor version added.
    pub extra: Extra,
    poles: Vec<Pole>,
    dimensions: Vec<Dimension>,
}

/// One side asked about, the same for every dimension. Color, marker and dash go by its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pole {
    /// Its id: `managing`.
    pub id: PoleId,
    /// Its name in running text: `managing`.
    pub name: String,
}

/// One dimension, with an item a pole in the poles' order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// Its id: `risk`.
    pub id: DimensionId,
    /// Its name as people read it.
    pub name: String,
    /// One item a pole, in the poles' order.
    pub items: Vec<Item>,
    /// What a coach may ask about it.
    pub questions: Questions,
}

/// What a coach may ask about a dimension, by the pattern its ratings show. Open questions; each list may be empty.
///
/// [`Instrument::new`] refuses any other number of lists in `mostly` than it says, so the one at a pole's place is that
/// pole's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Questions {
    /// When both poles are above half of the chances.
    pub both: Vec<String>,
    /// When one pole is clearly more often: one list a pole, in the poles' order, or no list at all.
    pub mostly: Vec<Vec<String>>,
    /// When both poles are below half of the chances.
    pub neither: Vec<String>,
}

/// One question: a pole of a dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Gerund and object, two or three words: "Preventing problems".
    pub title: String,
    /// The statement's one verb, as it stands there.
    pub verb: String,
    /// What is rated, in the first person.
    pub statement: String,
    /// The statement for other raters, with `{name}`; comes with them.
    pub for_raters: Option<String>,
    /// What 0, 5 and 10 look like.
    pub anchors: [Anchor; 3],
    /// What too much of it looks like.
    pub too_much: String,
    /// Asks for a moment.
    pub prompt: String,
}

/// What one step of the scale looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The sentence.
    pub says: String,
    /// One small countable scene.
    pub example: String,
}

/// Why an instrument can't exist as described.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InstrumentFault {
    /// The number of dimensions is outside [`DIMENSIONS`].
    #[error("{0} dimensions")]
    Dimensions(usize),
    /// The number of poles is outside [`POLES`].
    #[error("{0} poles")]
    Poles(usize),
    /// Two poles share an id.
    #[error("two poles called {0}")]
    TwinPole(PoleId),
    /// Two dimensions share an id.
    #[error("two dimensions called {0}")]
    TwinDimension(DimensionId),
    /// A dimension has questions for some poles by place and not for all.
    #[error("{dimension} has {lists} lists of questions for {poles} poles")]
    Questions {
        /// The dimension.
        dimension: DimensionId,
        /// How many lists it has for what is mostly one pole.
        lists: usize,
        /// How many poles there are.
        poles: usize,
    },
    /// A dimension has more or fewer items than there are poles.
    #[error("{dimension} has {items} items for {poles} poles")]
    Items {
        /// The dimension.
        dimension: DimensionId,
        /// How many items it has.
        items: usize,
        /// How many poles there are.
        poles: usize,
    },
}

impl Instrument {
    /// An instrument of which everything that must hold does.
    ///
    /// # Errors
    /// When there are too few or too many dimensions or poles, two share an id, or a dimension lacks an item or a pole's
    /// list of questions.
    pub fn new(key: InstrumentKey, poles: Vec<Pole>, dimensions: Vec<Dimension>) -> Result<Self, InstrumentFault> {
        if !POLES.contains(&poles.len()) {
            return Err(InstrumentFault::Poles(poles.len()));
        }
        if !DIMENSIONS.contains(&dimensions.len()) {
            return Err(InstrumentFault::Dimensions(dimensions.len()));
        }
        for (place, pole) in poles.iter().enumerate() {
            if poles.iter().take(place).any(|other| other.id == pole.id) {
                return Err(InstrumentFault::TwinPole(pole.id.clone()));
            }
        }
        for (place, dimension) in dimensions.iter().enumerate() {
            if dimensions.iter().take(place).any(|other| other.id == dimension.id) {
                return Err(InstrumentFault::TwinDimension(dimension.id.clone()));
            }
            if dimension.items.len() != poles.len() {
                return Err(InstrumentFault::Items {
                    dimension: dimension.id.clone(),
                    items: dimension.items.len(),
                    poles: poles.len(),
                });
            }
            let lists = dimension.questions.mostly.len();
            if lists != 0 && lists != poles.len() {
                let dimension = dimension.id.clone();
                return Err(InstrumentFault::Questions { dimension, lists, poles: poles.len() });
            }
        }
        Ok(Self {
            key,
            language: "en".to_owned(),
            name: String::new(),
            source: String::new(),
            extra: Extra::default(),
            poles,
            dimensions,
        })
    }

    /// The instrument and its revision: `two-hats@1`.
    #[must_use]
    pub fn key(&self) -> &InstrumentKey {
        &self.key
    }

    /// The instrument's id.
    #[must_use]
    pub fn id(&self) -> &InstrumentId {
        &self.key.id
    }

    /// The one or two poles, in order.
    #[must_use]
    pub fn poles(&self) -> &[Pole] {
        &self.poles
    }

    /// The 3 to 12 dimensions, in order.
    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// The dimension called `id`.
    #[must_use]
    pub fn dimension(&self, id: &DimensionId) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == *id)
    }

    /// Every item in the order it is asked: dimension by dimension, pole by pole.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.dimensions.iter().flat_map(|dimension| {
            let pairs = self.poles.iter().zip(&dimension.items).enumerate();
            pairs.map(move |(place, (pole, item))| Row { place, pole, dimension, item })
        })
    }

    /// The row of the item called `id`.
    #[must_use]
    pub fn row(&self, id: &ItemId) -> Option<Row<'_>> {
        self.rows().find(|row| row.dimension.id == id.dimension && row.pole.id == id.pole)
    }

    /// How many items are asked.
    #[must_use]
    pub fn item_count(&self) -> usize {
        self.poles.len() * self.dimensions.len()
    }

    /// How many of this instrument's items `ratings` answers.
    #[must_use]
    pub fn rated_count(&self, ratings: &Ratings) -> usize {
        self.rows().filter(|row| ratings.of(&row.id()).is_some()).count()
    }
}

/// An item where it stands: with its dimension, its pole and the pole's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// The pole's place in the instrument, from 0.
    pub place: usize,
    /// The pole.
    pub pole: &'a Pole,
    /// The dimension.
    pub dimension: &'a Dimension,
    /// What is asked.
    pub item: &'a Item,
}

impl Row<'_> {
    /// The item's id: `risk.managing`.
    #[must_use]
    pub fn id(&self) -> ItemId {
        ItemId { dimension: self.dimension.id.clone(), pole: self.pole.id.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(mostly: &[Vec<String>]) -> Result<Instrument, InstrumentFault> {
        let anchor = Anchor { says: String::new(), example: String::new() };
        let item = Item {
            title: String::new(),
            verb: String::new(),
            statement: String::new(),
            for_raters: None,
            anchors: [anchor.clone(), anchor.clone(), anchor],
            too_much: String::new(),
            prompt: String::new(),
        };
        let poles = ["managing", "leading"].map(|id| Pole { id: PoleId::new(id).unwrap(), name: String::new() });
        let dimensions = ["risk", "horizon", "guidance"].map(|id| Dimension {
            id: DimensionId::new(id).unwrap(),
            name: String::new(),
            items: vec![item.clone(), item.clone()],
            questions: Questions { mostly: mostly.to_vec(), ..Questions::default() },
        });
        Instrument::new(InstrumentKey::parse("short@1").unwrap(), poles.to_vec(), dimensions.to_vec())
    }

    #[test]
    fn questions_for_mostly_one_pole_have_a_list_for_each_or_none() {
        assert!(with(&[]).is_ok());
        assert!(with(&[Vec::new(), vec!["Who?".to_owned()]]).is_ok());
        for lists in [1, 3] {
            let fault = InstrumentFault::Questions { dimension: DimensionId::new("risk").unwrap(), lists, poles: 2 };
            assert_eq!(with(&vec![Vec::new(); lists]), Err(fault));
        }
    }
}
