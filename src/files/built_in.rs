//! The built-in instrument, and the sample client that shows what a rated session looks like.
//!
//! Both come with the program: neither can be missing or bad at run time.

use std::sync::{Arc, OnceLock};

use super::{Document, read};
use crate::model::{Client, ClientId, Date, Instrument, Rating, Session, SessionId, Stage};

const TWO_HATS: &str = include_str!("../../assets/instruments/two-hats.ron");

/// The day of the sample session where no other is asked for.
pub const SAMPLE_DATE: Date = jiff::civil::date(2026, 11, 24);

/// The sample's ratings by dimension: managing, leading. The last stays unrated.
const SAMPLE_RATINGS: [[Option<i64>; 2]; 5] =
    [[Some(7), Some(4)], [Some(8), Some(3)], [Some(5), Some(6)], [Some(9), Some(8)], [Some(3), None]];

const SAMPLE_MOMENT: &str = "The packing trial in March: we ran it on one line for a week.";

/// The built-in instrument, `two-hats@1`.
#[must_use]
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "the file is part of the program; a test reads it")]
pub fn built_in() -> Arc<Instrument> {
    static BUILT_IN: OnceLock<Arc<Instrument>> = OnceLock::new();
    let parse = || match read(TWO_HATS.as_bytes()) {
        Ok(Document::Instrument(instrument)) => Some(Arc::new(instrument)),
        Ok(Document::Client(_) | Document::Copy { .. }) | Err(_) => None,
    };
    BUILT_IN.get_or_init(|| parse().expect("the built-in instrument is one")).clone()
}

/// The sample client, with one session on `made`: [`SAMPLE_DATE`] where no other day is asked for.
#[must_use]
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "all of it is written above; a test makes it")]
pub fn sample(made: Date) -> Client {
    let instrument = built_in();
    let mut session = Session::open(SessionId::on(made, &[]), made, instrument.key().clone());
    let response = session.responses.first_mut().expect("a new session has the client's response");
    for (dimension, ratings) in instrument.dimensions().iter().zip(SAMPLE_RATINGS) {
        for (pole, steps) in instrument.poles().iter().zip(ratings) {
            let item = crate::model::ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() };
            response.ratings.set(item, steps.and_then(|steps| Rating::new(steps).ok()));
        }
    }
    let risk = instrument.dimensions().iter().find(|dimension| dimension.id.as_str() == "risk");
    response.moments.extend(risk.map(|risk| (risk.id.clone(), SAMPLE_MOMENT.to_owned())));
    response.stage = Stage::Rating;
    let id = ClientId::new("c-7f3a9c21b04e55d0").expect("a slug");
    Client::new(id, "Zoë Müller-Şahin, Łódź".to_owned(), vec![instrument], vec![Arc::new(session)])
        .expect("the session was asked the built-in instrument")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_instrument_is_two_hats() {
        let instrument = built_in();
        assert_eq!(instrument.key().to_string(), "two-hats@1");
        let dimensions: Vec<&str> = instrument.dimensions().iter().map(|dimension| dimension.id.as_str()).collect();
        assert_eq!(dimensions, ["goals-and-vision", "risk", "horizon", "responsibility", "guidance"]);
        let poles: Vec<&str> = instrument.poles().iter().map(|pole| pole.id.as_str()).collect();
        assert_eq!(poles, ["managing", "leading"]);
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
