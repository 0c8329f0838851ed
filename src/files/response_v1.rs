//! One rater's response as it stands in files of format 1.
//!
//! Answers stand by dimension, in the instrument's order; the model keeps them by item. What is not rated is not written.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::leaf::{Placed, Unfit, Written};
use super::list::{List, Pairs};
use super::mirror::mirrored;
use super::number::Steps;
use super::plain_v1::ExtraV1;
use super::text::Moment;
use crate::model::{
    About, Date, Dimension, DimensionId, Instrument, ItemId, PoleId, Rater, Rating, Ratings, Response, SessionId, Stage,
};
use crate::words;

/// The ratings of one dimension, pole by pole.
pub(super) type ByPole = Pairs<Written<PoleId>, Steps>;

#[derive(Serialize, Deserialize, PartialEq)]
#[serde(rename = "response", deny_unknown_fields)]
pub(super) struct ResponseV1 {
    rater: RaterV1,
    #[serde(default, skip_serializing_if = "super::is_default")]
    about: AboutV1,
    stage: StageV1,
    #[serde(default, skip_serializing_if = "super::is_default")]
    answers: List<AnswerV1, 100>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    extra: ExtraV1,
}

/// What one response says of one dimension.
#[derive(Serialize, Deserialize, PartialEq)]
#[serde(rename = "answer", deny_unknown_fields)]
struct AnswerV1 {
    dimension: Placed<DimensionId>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    ratings: ByPole,
    #[serde(default, skip_serializing_if = "super::is_default")]
    moment: Moment,
}

#[derive(Serialize, Deserialize, PartialEq)]
#[serde(rename = "rater")]
enum RaterV1 {
    Client,
    Coach,
    LineManager,
    Peer(u16),
    DirectReport(u16),
    Other(u16),
}

#[derive(Serialize, Deserialize, PartialEq, Default)]
#[serde(rename = "about")]
enum AboutV1 {
    #[default]
    Now,
    LookingBack(Written<SessionId>),
}

mirrored! {
    StageV1("stage") = Stage { Rating Done Revised }
}

impl ResponseV1 {
    pub(super) fn of(response: &Response, instrument: &Instrument) -> Self {
        let answer = |dimension: &Dimension| AnswerV1 {
            dimension: Placed::unplaced(dimension.id.clone()),
            ratings: by_pole(&response.ratings, dimension, instrument),
            moment: response.moments.get(&dimension.id).map(Moment::from).unwrap_or_default(),
        };
        let says_something = |answer: &AnswerV1| !answer.ratings.0.is_empty() || !answer.moment.0.is_empty();
        Self {
            rater: response.rater.into(),
            about: AboutV1::from(&response.about),
            stage: response.stage.into(),
            answers: instrument.dimensions().iter().map(answer).filter(says_something).collect(),
            extra: ExtraV1(response.extra.clone()),
        }
    }

    /// The response; `date` is its session's, for the sentence.
    pub(super) fn read(self, date: Date) -> Result<Response, Unfit> {
        let mut ratings = Ratings::default();
        let mut moments = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for answer in self.answers.0 {
            let Placed { value: dimension, spot } = answer.dimension;
            if !seen.insert(dimension.clone()) {
                let sentence = words::files_twin_answer(&words::full_date(date), dimension.as_str());
                return Err(Unfit { spot, sentence });
            }
            if !answer.moment.0.trim().is_empty() {
                moments.insert(dimension.clone(), answer.moment.0);
            }
            for (item, rating) in items(dimension, answer.ratings) {
                ratings.set(item, Some(rating));
            }
        }
        Ok(Response {
            rater: self.rater.into(),
            about: self.about.into(),
            stage: self.stage.into(),
            ratings,
            moments,
            extra: self.extra.0,
        })
    }
}

/// The items that one dimension answers.
pub(super) fn items(dimension: DimensionId, by_pole: ByPole) -> impl Iterator<Item = (ItemId, Rating)> {
    by_pole.0.into_iter().map(move |(pole, steps)| (ItemId { dimension: dimension.clone(), pole: pole.0 }, steps.0))
}

fn by_pole(ratings: &Ratings, dimension: &Dimension, instrument: &Instrument) -> ByPole {
    let rated = instrument.poles().iter().filter_map(|pole| {
        let item = ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
        ratings.of(&item).map(|rating| (Written(item.pole), Steps(rating)))
    });
    rated.collect()
}

/// Ratings by dimension and pole, in the order of `instrument`.
pub(super) fn by_dimension(ratings: &Ratings, instrument: &Instrument) -> Pairs<Written<DimensionId>, ByPole> {
    if ratings.is_empty() {
        return Pairs::default();
    }
    let dimensions = instrument.dimensions().iter();
    let pairs = dimensions.map(|dimension| (Written(dimension.id.clone()), by_pole(ratings, dimension, instrument)));
    pairs.filter(|(_, by_pole)| !by_pole.0.is_empty()).collect()
}

impl From<Rater> for RaterV1 {
    fn from(rater: Rater) -> Self {
        match rater {
            Rater::Client => Self::Client,
            Rater::Coach => Self::Coach,
            Rater::LineManager => Self::LineManager,
            Rater::Peer(number) => Self::Peer(number),
            Rater::DirectReport(number) => Self::DirectReport(number),
            Rater::Other(number) => Self::Other(number),
        }
    }
}

impl From<RaterV1> for Rater {
    fn from(wire: RaterV1) -> Self {
        match wire {
            RaterV1::Client => Self::Client,
            RaterV1::Coach => Self::Coach,
            RaterV1::LineManager => Self::LineManager,
            RaterV1::Peer(number) => Self::Peer(number),
            RaterV1::DirectReport(number) => Self::DirectReport(number),
            RaterV1::Other(number) => Self::Other(number),
        }
    }
}

impl From<&About> for AboutV1 {
    fn from(about: &About) -> Self {
        match about {
            About::Now => Self::Now,
            About::LookingBack(session) => Self::LookingBack(Written(session.clone())),
        }
    }
}

impl From<AboutV1> for About {
    fn from(wire: AboutV1) -> Self {
        match wire {
            AboutV1::Now => Self::Now,
            AboutV1::LookingBack(session) => Self::LookingBack(session.0),
        }
    }
}
