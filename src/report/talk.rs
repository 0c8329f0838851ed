//! To talk about: each finding with a coach's question beside it.
//!
//! The question goes by the pattern that the dimension shows now, whichever rule named it.

use crate::facts::{Pattern, pattern};
use crate::model::{Client, DimensionId, Instrument, ItemId, Ratings, Session};
use crate::words;

use super::sentences::{self, Sentence};

/// One thing to talk about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TalkingPoint {
    /// What was found.
    pub sentence: Sentence,
    /// What a coach may ask about it; the first of [`questions_for`], or a plain one after a named change.
    pub question: Option<String>,
}

impl TalkingPoint {
    /// The finding and the question as one text: "Risk leans to managing by 5. Which problem that you prevented are you
    /// glad about?"
    #[must_use]
    pub fn words(&self) -> String {
        match &self.question {
            Some(question) => words::talk_with_question(&self.sentence.short, question),
            None => words::talk_alone(&self.sentence.short),
        }
    }
}

/// What to talk about in `session`, in the instrument's order. `then` is the session it is compared with; it is not
/// looked at where `facts::reveal` hides it.
#[must_use]
pub fn talking_points(client: &Client, session: &Session, then: Option<&Session>) -> Vec<TalkingPoint> {
    let (instrument, own) = (client.asked(session), session.own_response());
    let point = |finding: &sentences::Finding<'_>| {
        let sentence = finding.sentence(instrument);
        let fitting = own.and_then(|own| questions_for(instrument, &sentence.dimension, &own.ratings).first());
        let plain = || finding.is_move().then(|| words::ask_what_was_different().into_owned());
        let question = fitting.cloned().or_else(plain);
        TalkingPoint { sentence, question }
    };
    sentences::found_in(client, session, then).iter().map(point).collect()
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
