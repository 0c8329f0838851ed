//! What one word on the command line may be: an item with its rating, a session, a date, a number.
//!
//! Each reads one word or says in one sentence why it is none. Nothing here knows a file.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::model::{DimensionId, Hours, ItemId, Rating, SessionId, Will};
use crate::words::{self, Language};

/// What takes an answer, a date or a number back.
const NONE: &str = "none";

/// One `ITEM=VALUE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::shell) struct Answer {
    pub(in crate::shell) item: ItemId,
    pub(in crate::shell) rating: Option<Rating>,
}

/// A value, or `none` to take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::shell) struct OrNone<T>(pub(in crate::shell) Option<T>);

/// Sessions: all there are, or those that are named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::shell) enum Several {
    All,
    These(BTreeSet<SessionId>),
}

/// What names every session.
const ALL: &str = "all";

pub(super) fn sessions(text: &str) -> Result<Several, String> {
    if text == ALL {
        return Ok(Several::All);
    }
    text.split(',').map(session).collect::<Result<_, _>>().map(Several::These)
}

pub(super) fn item(text: &str) -> Result<ItemId, String> {
    ItemId::parse(text).ok().ok_or_else(|| words::cli_bad_item(text))
}

pub(super) fn answer(text: &str) -> Result<Answer, String> {
    let (item, value) = text.split_once('=').ok_or_else(|| words::cli_bad_answer(text))?;
    let item = ItemId::parse(item).ok().ok_or_else(|| words::cli_bad_answer(text))?;
    if value == NONE {
        return Ok(Answer { item, rating: None });
    }
    let rating = whole(value).and_then(|steps| Rating::new(steps).ok());
    rating.map(|rating| Answer { item, rating: Some(rating) }).ok_or_else(|| words::cli_bad_rating(value))
}

pub(super) fn session(text: &str) -> Result<SessionId, String> {
    SessionId::new(text).ok().ok_or_else(|| words::cli_bad_session(text))
}

pub(super) fn dimension(text: &str) -> Result<DimensionId, String> {
    DimensionId::new(text).ok().ok_or_else(|| words::cli_bad_dimension(text))
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    let spoken = Language::of_locale(text);
    spoken.ok_or_else(|| words::cli_bad_language(text, &super::languages()))
}

pub(super) fn date(text: &str) -> Result<Date, String> {
    words::parse_date(text).ok_or_else(|| words::cli_bad_date(text))
}

pub(super) fn date_or_none(text: &str) -> Result<OrNone<Date>, String> {
    if text == NONE { Ok(OrNone(None)) } else { date(text).map(|date| OrNone(Some(date))) }
}

pub(super) fn will_or_none(text: &str) -> Result<OrNone<Will>, String> {
    if text == NONE {
        return Ok(OrNone(None));
    }
    let will = whole(text).and_then(Will::new);
    will.map(|will| OrNone(Some(will))).ok_or_else(|| words::cli_bad_will(text))
}

/// The length of a session: within the day that its date names.
pub(super) fn minutes(text: &str) -> Result<u16, String> {
    let minutes = whole(text).and_then(|minutes| u16::try_from(minutes).ok());
    minutes.filter(|minutes| (1..=Hours::LONGEST).contains(minutes)).ok_or_else(|| words::cli_bad_minutes(text))
}

/// A text that says something.
pub(super) fn said(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err(words::cli_says_nothing().into_owned()) } else { Ok(text.to_owned()) }
}

/// A whole number in plain digits: no sign, no point, no blank.
fn whole(text: &str) -> Option<i64> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NO_NUMBERS: [&str; 9] = ["", "NaN", "+3", "-1", "3.0", "7,5", "None", " 3", "\u{663}"];

    #[test]
    fn an_answer_is_a_whole_step_or_none() {
        for (good, steps) in
            [("risk.managing=0", Some(0)), ("risk.managing=10", Some(10)), ("risk.managing=none", None)]
        {
            assert_eq!(answer(good).unwrap().rating.map(Rating::steps), steps, "{good}");
        }
        for bad in ["risk.managing", "risk=3", "=3", "risk.managing=11", "risk.managing=99999999999999999999"] {
            assert!(answer(bad).is_err(), "{bad}");
        }
        for bad in NO_NUMBERS {
            assert!(answer(&format!("risk.managing={bad}")).is_err(), "{bad}");
        }
    }

    #[test]
    fn will_is_from_1_to_10_and_a_session_is_within_its_day() {
        assert_eq!([will_or_none("1"), will_or_none("10")].map(Result::unwrap), [1, 10].map(|n| OrNone(Will::new(n))));
        assert_eq!(will_or_none("none"), Ok(OrNone(None)));
        assert_eq!([minutes("1"), minutes("1440")], [Ok(1), Ok(1440)]);
        for bad in NO_NUMBERS.into_iter().chain(["0", "none at all"]) {
            assert!(will_or_none(bad).is_err() && minutes(bad).is_err(), "{bad}");
        }
        assert!(will_or_none("11").is_err() && minutes("1441").is_err() && minutes("65537").is_err());
    }

    #[test]
    fn a_day_is_a_date_in_either_writing_and_none_takes_it_back() {
        let day = jiff::civil::date(2026, 11, 24);
        for text in ["2026-11-24", "24 November 2026", "24.11.2026"] {
            assert_eq!((date(text), date_or_none(text)), (Ok(day), Ok(OrNone(Some(day)))));
        }
        assert_eq!(date_or_none("none"), Ok(OrNone(None)));
        for bad in ["none", "2026-02-30", "24.13.2026", "soon", ""] {
            assert!(date(bad).is_err(), "{bad}");
        }
    }
}
