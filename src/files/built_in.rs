//! The built-in instrument in every language, and the sample client that shows what a rated session looks like.
//!
//! Both come with the program: neither can be missing or bad at run time. A translation is an instrument of its own,
//! `two-hats-de` beside `two-hats`: a client goes on being asked what they were asked, in the words they were asked it in.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use jiff::Span;

use super::{Document, read};
use crate::model::{
    Client, ClientId, Date, Instrument, ItemId, NextStep, Outcome, Rating, Session, SessionId, Stage, StepResult,
};
use crate::words::{self, Language};

/// A phrase of the sample.
type Told = fn() -> Cow<'static, str>;

include!(concat!(env!("OUT_DIR"), "/instruments.rs"));

/// The day of the sample session where no other is asked for.
pub const SAMPLE_DATE: Date = jiff::civil::date(2026, 11, 24);

/// One session of the sample: how long before the last one, its ratings by dimension (managing, leading), what was agreed.
struct SampleSession {
    days_before: i32,
    ratings: [[Option<i64>; 2]; 5],
    moment: Option<(&'static str, Told)>,
    step: Option<SampleStep>,
}

/// A next step of the sample. `by` is counted in days from its session.
struct SampleStep {
    dimension: &'static str,
    action: Told,
    by_days: i32,
    supporter: &'static str,
    outcome: (StepResult, Option<Told>),
}

/// Two done, and the third being rated: its last item is not rated yet.
const SAMPLE: [SampleSession; 3] = [
    SampleSession {
        days_before: 174,
        ratings: [[Some(6), Some(2)], [Some(9), Some(1)], [Some(5), Some(2)], [Some(8), Some(8)], [Some(7), Some(3)]],
        moment: Some(("goals-and-vision", words::sample_goals)),
        step: Some(SampleStep {
            dimension: "goals-and-vision",
            action: words::sample_first_step,
            by_days: 30,
            supporter: "",
            outcome: (StepResult::Done, None),
        }),
    },
    SampleSession {
        days_before: 73,
        ratings: [[Some(7), Some(3)], [Some(9), Some(2)], [Some(5), Some(3)], [Some(9), Some(8)], [Some(6), Some(4)]],
        moment: Some(("guidance", words::sample_guidance)),
        step: Some(SampleStep {
            dimension: "horizon",
            action: words::sample_second_step,
            by_days: 30,
            supporter: "Ana",
            outcome: (StepResult::Partly, Some(words::sample_in_the_way)),
        }),
    },
    SampleSession {
        days_before: 0,
        ratings: [[Some(7), Some(4)], [Some(8), Some(3)], [Some(5), Some(6)], [Some(9), Some(8)], [Some(3), None]],
        moment: Some(("risk", words::sample_risk)),
        step: None,
    },
];

/// The built-in instrument in the language that is spoken: `two-hats@1`, `two-hats-de@1`.
#[must_use]
pub fn built_in() -> Arc<Instrument> {
    built_in_as(words::spoken())
}

/// The built-in instrument in `language`.
#[must_use]
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "the files are part of the program; a test reads them"
)]
pub fn built_in_as(language: Language) -> Arc<Instrument> {
    static BUILT_IN: [OnceLock<Arc<Instrument>>; TWO_HATS.len()] = [const { OnceLock::new() }; TWO_HATS.len()];
    let place = Language::all().position(|other| other == language);
    let (text, read_once) = place
        .and_then(|place| TWO_HATS.get(place).zip(BUILT_IN.get(place)))
        .expect("the build finds one for each language");
    let parse = || match read(text.as_bytes()) {
        Ok(Document::Instrument(instrument)) => Some(Arc::new(instrument)),
        Ok(Document::Client(_) | Document::Copy { .. }) | Err(_) => None,
    };
    read_once.get_or_init(|| parse().expect("the built-in instrument is one")).clone()
}

/// The built-in instrument that `instrument` is; `None` where it is another one.
#[must_use]
pub fn same_built_in(instrument: &Instrument) -> Option<Arc<Instrument>> {
    // Its id first: a language that is not needed is not read.
    let is_one = instrument.id().as_str().starts_with("two-hats");
    let language = Language::all().find(|language| is_one && language.code() == instrument.language)?;
    Some(built_in_as(language)).filter(|built_in| **built_in == *instrument)
}

/// The earliest day of the sample: what it looks back on is in the year 1 then.
const EARLIEST: Date = jiff::civil::date(2, 1, 1);

/// The sample client, at the third session on `made`: [`SAMPLE_DATE`] where no other day is asked for. Its first session
/// is in the year 1 or later, whatever is asked for.
#[must_use]
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "all of it is written above; a test makes it")]
pub fn sample(made: Date) -> Client {
    let (instrument, made) = (built_in(), made.max(EARLIEST));
    let sessions = SAMPLE.iter().map(|told| Arc::new(sample_session(&instrument, made, told))).collect();
    let id = ClientId::new("c-7f3a9c21b04e55d0").expect("a slug");
    Client::new(id, "Zoë Müller-Şahin, Łódź".to_owned(), vec![instrument], sessions)
        .expect("the sessions were asked the built-in instrument, each on a day of its own")
}

fn sample_session(instrument: &Instrument, made: Date, told: &SampleSession) -> Session {
    let day = made.saturating_sub(Span::new().days(told.days_before));
    let mut session = Session::open(SessionId::on(day, &[]), day, instrument.key().clone());
    let id_of = |slug: &str| instrument.dimensions().iter().map(|d| &d.id).find(|id| id.as_str() == slug).cloned();
    for response in &mut session.responses {
        response.stage = if told.days_before > 0 { Stage::Done } else { Stage::Rating };
        for (dimension, ratings) in instrument.dimensions().iter().zip(told.ratings) {
            for (pole, steps) in instrument.poles().iter().zip(ratings) {
                let item = ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
                response.ratings.set(item, steps.and_then(|steps| Rating::new(steps).ok()));
            }
        }
        let moment = told.moment.and_then(|(slug, text)| Some((id_of(slug)?, text().into_owned())));
        response.moments.extend(moment);
    }
    session.next_step = told.step.as_ref().and_then(|step| {
        let (result, in_the_way) = step.outcome;
        Some(NextStep {
            action: (step.action)().into_owned(),
            by: Some(day.saturating_add(Span::new().days(step.by_days))),
            supporter: step.supporter.to_owned(),
            outcome: Some(Outcome {
                result,
                in_the_way: in_the_way.map_or_else(String::new, |told| told().into_owned()),
            }),
            ..NextStep::on(id_of(step.dimension)?)
        })
    });
    session
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_asks_the_same_under_a_name_of_its_own() {
        let english = built_in_as(Language::ENGLISH);
        for language in Language::all() {
            let instrument = built_in_as(language);
            assert_eq!(instrument.language, language.code());
            let suffix = if language == Language::ENGLISH { String::new() } else { format!("-{}", language.code()) };
            assert_eq!(instrument.key().to_string(), format!("two-hats{suffix}@1"));
            assert!(instrument.rows().map(|row| row.id()).eq(english.rows().map(|row| row.id())), "{suffix}");
            assert!(same_built_in(&instrument).is_some_and(|same| Arc::ptr_eq(&same, &instrument)));
        }
    }

    #[test]
    fn the_built_in_instrument_is_two_hats() {
        let instrument = built_in();
        let dimensions: Vec<&str> = instrument.dimensions().iter().map(|dimension| dimension.id.as_str()).collect();
        assert_eq!(dimensions, ["goals-and-vision", "risk", "horizon", "responsibility", "guidance"]);
        let poles: Vec<&str> = instrument.poles().iter().map(|pole| pole.id.as_str()).collect();
        assert_eq!(poles, ["managing", "leading"]);
    }

    #[test]
    fn the_sample_has_two_sessions_behind_it() {
        let stages = |client: &Client| -> Vec<Stage> {
            client.by_date().iter().map(|session| session.own_response().expect("the client's own").stage).collect()
        };
        assert_eq!(stages(&sample(SAMPLE_DATE)), [Stage::Done, Stage::Done, Stage::Rating]);
        assert!(sample(SAMPLE_DATE).before(&sample(SAMPLE_DATE).latest().id).iter().all(|s| s.next_step.is_some()));
        assert_eq!(sample(jiff::civil::date(2026, 1, 1)).sessions().len(), 3);
    }

    #[test]
    fn the_sample_is_rated_but_for_one_item() {
        let client = sample(SAMPLE_DATE);
        let session = client.latest();
        let response = session.own_response().expect("the client's own");
        assert_eq!(session.date, SAMPLE_DATE);
        assert_eq!(built_in().rated_count(&response.ratings), 9);
        assert_eq!(response.moments.len(), 1);
    }
}
