//! A session as it stands in files of format 1.
//!
//! Two responses of one rater about one time are refused here: nothing could tell them apart later.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::leaf::{Placed, Unfit, Written};
use super::list::{List, Pairs};
use super::mirror::mirrored;
use super::next_step_v1::NextStepV1;
use super::plain_v1::ExtraV1;
use super::response_v1::{ByPole, ResponseV1, by_dimension, items};
use super::text::{Note, Sentence};
use crate::model::{
    Date, DimensionId, Hours, Instrument, InstrumentKey, NextStep, Payment, Private, Response, Session, SessionId,
    Setting, limits,
};
use crate::words;

/// One dated meeting.
#[derive(Serialize, Deserialize)]
#[serde(rename = "session", deny_unknown_fields)]
pub(super) struct SessionV1 {
    pub(super) id: Placed<SessionId>,
    pub(super) date: Written<Date>,
    asked: Written<InstrumentKey>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    topics: List<Sentence, { limits::TOPICS }>,
    responses: List<ResponseV1, { limits::RESPONSES }>,
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

#[derive(Serialize, Deserialize)]
#[serde(rename = "hours", deny_unknown_fields)]
struct HoursV1 {
    minutes: u16,
    payment: PaymentV1,
    setting: SettingV1,
}

mirrored! {
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
