//! To talk about: each finding with a coach's question beside it.
//!
//! The question goes by the pattern that the dimension shows now, whichever rule named it.

use crate::facts::{Pattern, pattern};
use crate::model::{Client, DimensionId, Instrument, ItemId, Ratings, Session};

use super::sentences::{self, Sentence};

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkingPoint {
    /// What was found.
    pub sentence: Sentence,
    /// What a coach may ask about it; the first of [`questions_for`], or a plain one after a named change.
    pub question: Option<String>,
}

/// What to talk about in `session`, in the instrument's order. `then` is the session it is compared with; it is not
/// looked at while `session` is being rated.
#[must_use]
pub fn talking_points(client: &Client, session: &Session, then: Option<&Session>) -> Vec<TalkingPoint> {
    let point = |sentence: Sentence| TalkingPoint { sentence, question: None };
    sentences::of_session(client, session, then).into_iter().map(point).collect()
}

/// Every question that fits the pattern a dimension shows; none in the middle, where one is not rated, or for one pole.
#[must_use]
pub fn questions_for<'a>(instrument: &'a Instrument, dimension: &DimensionId, ratings: &Ratings) -> &'a [String] {
    let ([first, second], Some(asked)) = (instrument.poles(), instrument.dimension(dimension)) else { return &[] };
    let rating =
        |pole: &crate::model::Pole| ratings.of(&ItemId { dimension: dimension.clone(), pole: pole.id.clone() });
    let (Some(one), Some(other)) = (rating(first), rating(second)) else { return &[] };
    let questions = &asked.questions;
    let mostly = |place: usize| questions.mostly.get(place).map_or([].as_slice(), Vec::as_slice);
    match pattern(one, other) {
        Pattern::Both => &questions.both,
        Pattern::MostlyFirst => mostly(0),
        Pattern::MostlySecond => mostly(1),
        Pattern::Neither => &questions.neither,
        Pattern::Middle => &[],
    }
}
