//! Answers over the sessions in words, for the writers that print numbers.

use crate::chart::{ItemLine, OverTime};
use crate::words;

/// Each session's day and the answer then: "7" or "not rated".
pub(super) fn dates_and_answers<'a>(over_time: &'a OverTime, line: &'a ItemLine) -> Vec<(&'a str, String)> {
    let answer = |(date, value): (&'a String, &Option<crate::model::Rating>)| {
        let answer = value.map_or_else(|| words::not_rated().into_owned(), |rating| rating.steps().to_string());
        (date.as_str(), answer)
    };
    over_time.dates.iter().zip(&line.values).map(answer).collect()
}

/// "Pursuing far aims: 3 Jun 2026: 4; 12 Sep 2026: not rated"
pub(super) fn in_one_line(over_time: &OverTime, line: &ItemLine) -> String {
    let answers = dates_and_answers(over_time, line).into_iter();
    let said = answers.map(|(date, answer)| words::copy_on_date(date, &answer));
    let all = said.reduce(|first, rest| words::item_notes(&first, &rest)).unwrap_or_default();
    words::copy_over_time_line(&line.title, &all)
}
