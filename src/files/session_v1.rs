//! A session with its responses as it stands in files of format 1.
//!
//! Answers stand by dimension, in the instrument's order; the model keeps them by item. What is not rated is not written.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::leaf::{Moment, Name, Note, Placed, Sentence, Steps, Unfit, WillSteps, Written};
use super::list::{List, Pairs};
use super::plain_v1::ExtraV1;
use crate::model::{
    About, Date, Dimension, DimensionId, Hours, Instrument, InstrumentKey, ItemId, NextStep, Outcome, Payment, PoleId,
    Private, Rater, Ratings, Response, Session, SessionId, Setting, Stage, StepResult,
};
use crate::words;

/// The ratings of one dimension, pole by pole.
type ByPole = Pairs<Written<PoleId>, Steps>;

/// One dated meeting.
#[derive(Serialize, Deserialize)]
#[serde(rename = "session", deny_unknown_fields)]
pub(super) struct SessionV1 {
    pub(super) id: Placed<SessionId>,
    pub(super) date: Written<Date>,
    asked: Written<InstrumentKey>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    topics: List<Sentence, 1_000>,
    responses: List<ResponseV1, 1_000>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    target: Pairs<Written<DimensionId>, ByPole>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_step: Option<NextStepV1>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    note: Note,
    #[serde(default, skip_serializing_if = "super::is_default")]
    private_note: Note,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours: Option<HoursV1>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    extra: ExtraV1,
}

#[derive(Serialize, Deserialize, PartialEq)]
#[serde(rename = "response", deny_unknown_fields)]
struct ResponseV1 {
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

#[derive(Serialize, Deserialize)]
#[serde(rename = "next_step", deny_unknown_fields)]
struct NextStepV1 {
    dimension: Written<DimensionId>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    action: Sentence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Written<Date>>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    options: List<Sentence, 1_000>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    will: Option<WillSteps>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    supporter: Name,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<OutcomeV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "outcome", deny_unknown_fields)]
struct OutcomeV1 {
    result: StepResultV1,
    #[serde(default, skip_serializing_if = "super::is_default")]
    in_the_way: Moment,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "hours", deny_unknown_fields)]
struct HoursV1 {
    minutes: u16,
    payment: PaymentV1,
    setting: SettingV1,
}

/// An enum of words, mirrored both ways.
macro_rules! words_of {
    ($($wire:ident ($name:literal) = $model:ident { $($word:ident)+ })+) => {$(
        #[derive(Serialize, Deserialize, PartialEq)]
        #[serde(rename = $name)]
        enum $wire { $($word),+ }

        impl From<$wire> for $model {
            fn from(wire: $wire) -> Self {
                match wire { $($wire::$word => Self::$word),+ }
            }
        }

        impl From<$model> for $wire {
            fn from(model: $model) -> Self {
                match model { $($model::$word => Self::$word),+ }
            }
        }
    )+};
}

words_of! {
    StageV1("stage") = Stage { Rating Done Revised }
    StepResultV1("result") = StepResult { Done Partly OnHold ChoseNotTo }
    PaymentV1("payment") = Payment { Paid ProBono }
    SettingV1("setting") = Setting { One Group }
}

impl TryFrom<SessionV1> for Session {
    type Error = Unfit;

    fn try_from(wire: SessionV1) -> Result<Self, Unfit> {
        let date = wire.date.0;
        let mut responses = Vec::with_capacity(wire.responses.0.len());
        let mut seen = BTreeSet::new();
        for response in wire.responses.0 {
            let response = response.read(date)?;
            // Two responses of one rater about one time could not be told apart.
            if !seen.insert((response.rater, response.about.clone())) {
                return Err(Unfit {
                    spot: wire.id.spot,
                    sentence: words::files_twin_response(&words::full_date(date)),
                });
            }
            responses.push(response);
        }
        Ok(Self {
            id: wire.id.value,
            date,
            asked: wire.asked.0,
            responses,
            target: wire.target.0.into_iter().flat_map(|(dimension, by_pole)| items(dimension.0, by_pole)).collect(),
            next_step: wire.next_step.map(NextStep::from),
            topics: wire.topics.0.into_iter().map(|topic| topic.0).collect(),
            note: wire.note.0,
            private_note: Private::new(wire.private_note.0),
            hours: wire.hours.map(Hours::from),
            extra: wire.extra.0,
        })
    }
}

impl SessionV1 {
    /// `session` with its answers in the order of `instrument`.
    pub(super) fn of(session: &Session, instrument: &Instrument) -> Self {
        let response = |response: &Response| ResponseV1::of(response, instrument);
        Self {
            id: Placed::unplaced(session.id.clone()),
            date: Written(session.date),
            asked: Written(session.asked.clone()),
            topics: session.topics.iter().map(Sentence::from).collect(),
            responses: session.responses.iter().map(response).collect(),
            target: by_dimension(&session.target, instrument),
            next_step: session.next_step.as_ref().map(NextStepV1::from),
            note: Note::from(&session.note),
            private_note: Note(session.private_note.for_the_coach().to_owned()),
            hours: session.hours.map(HoursV1::from),
            extra: ExtraV1(session.extra.clone()),
        }
    }
}

impl ResponseV1 {
    fn of(response: &Response, instrument: &Instrument) -> Self {
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
    fn read(self, date: Date) -> Result<Response, Unfit> {
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

fn items(dimension: DimensionId, by_pole: ByPole) -> impl Iterator<Item = (ItemId, crate::model::Rating)> {
    by_pole.0.into_iter().map(move |(pole, steps)| (ItemId { dimension: dimension.clone(), pole: pole.0 }, steps.0))
}

fn by_pole(ratings: &Ratings, dimension: &Dimension, instrument: &Instrument) -> ByPole {
    let rated = instrument.poles().iter().filter_map(|pole| {
        let item = ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
        ratings.of(&item).map(|rating| (Written(item.pole), Steps(rating)))
    });
    rated.collect()
}

fn by_dimension(ratings: &Ratings, instrument: &Instrument) -> Pairs<Written<DimensionId>, ByPole> {
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

impl From<&NextStep> for NextStepV1 {
    fn from(step: &NextStep) -> Self {
        let outcome = |outcome: &Outcome| OutcomeV1 {
            result: outcome.result.into(),
            in_the_way: Moment::from(&outcome.in_the_way),
        };
        Self {
            dimension: Written(step.dimension.clone()),
            action: Sentence::from(&step.action),
            by: step.by.map(Written),
            options: step.options.iter().map(Sentence::from).collect(),
            will: step.will.map(WillSteps),
            supporter: Name::from(&step.supporter),
            outcome: step.outcome.as_ref().map(outcome),
        }
    }
}

impl From<NextStepV1> for NextStep {
    fn from(wire: NextStepV1) -> Self {
        let outcome = |outcome: OutcomeV1| Outcome { result: outcome.result.into(), in_the_way: outcome.in_the_way.0 };
        Self {
            dimension: wire.dimension.0,
            action: wire.action.0,
            by: wire.by.map(|date| date.0),
            options: wire.options.0.into_iter().map(|option| option.0).collect(),
            will: wire.will.map(|will| will.0),
            supporter: wire.supporter.0,
            outcome: wire.outcome.map(outcome),
        }
    }
}

impl From<Hours> for HoursV1 {
    fn from(hours: Hours) -> Self {
        Self { minutes: hours.minutes, payment: hours.payment.into(), setting: hours.setting.into() }
    }
}

impl From<HoursV1> for Hours {
    fn from(wire: HoursV1) -> Self {
        Self { minutes: wire.minutes, payment: wire.payment.into(), setting: wire.setting.into() }
    }
}
