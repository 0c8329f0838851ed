//! The next step as it stands in files of format 1.
//!
//! Only the focus must be there: a step may be half written when the file is saved.

use serde::{Deserialize, Serialize};

use super::leaf::Written;
use super::list::List;
use super::mirror::mirrored;
use super::number::WillSteps;
use super::text::{Moment, Name, Sentence};
use crate::model::{Date, DimensionId, NextStep, Outcome, StepResult, limits};

#[derive(Serialize, Deserialize)]
#[serde(rename = "next_step", deny_unknown_fields)]
pub(super) struct NextStepV1 {
    dimension: Written<DimensionId>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    action: Sentence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<Written<Date>>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    options: List<Sentence, { limits::OPTIONS }>,
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

mirrored! {
    StepResultV1("result") = StepResult { Done Partly OnHold ChoseNotTo }
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
