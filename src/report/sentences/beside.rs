//! An item then and now in words: for a tooltip, a reader, a table cell.
//!
//! Whoever has a [`ThenNow`] has asked `facts::reveal` already. Counts, never better or worse.

use crate::facts::{AskedThen, Change, ChangeSize, ThenNow, Weeks, weeks};
use crate::model::{Instrument, Rating, Session};
use crate::words;

use super::in_running_text;

/// How many titles one sentence lists at most: more would be longer than anybody reads.
const LISTED: usize = 5;

/// The whole of a row, as a tooltip or a reader says it: "Trying new ways: 5 then, 6 now. One step is too small to read."
#[must_use]
pub fn then_now_in_words(row: &ThenNow<'_>) -> String {
    let title = row.row.item.title.as_str();
    let said = match (row.asked, row.then, row.now) {
        (AskedThen::Not, _, Some(now)) => words::row_not_asked_then(title, steps(now)),
        (AskedThen::Not, _, None) => words::row_not_asked_then_not_rated(title),
        (AskedThen::Alike | AskedThen::WordedDifferently, then, now) => match (then, now) {
            (Some(then), Some(now)) => both_rated(title, row.weeks, then, now),
            (None, Some(now)) => words::row_not_rated_then(title, steps(now)),
            (Some(then), None) => words::row_not_rated_now(title, steps(then)),
            (None, None) => words::row_not_rated(title),
        },
    };
    // Of an item that was not rated then there are no other words to know about.
    match row.asked {
        AskedThen::WordedDifferently if row.then.is_some() => words::row_worded_differently(&said),
        AskedThen::Alike | AskedThen::WordedDifferently | AskedThen::Not => said,
    }
}

/// The change of a row as a table cell has it: "+3, moved", "−2, may be chance", "0, about the same"; the number alone where both look
/// back on partly the same weeks; empty where nothing is compared.
#[must_use]
pub fn change_in_words(row: &ThenNow<'_>) -> String {
    let Some(change) = row.change() else { return String::new() };
    let number = signed(change.steps());
    match (row.weeks, change.size()) {
        (Weeks::PartlyTheSame, _) => number,
        (Weeks::Apart, ChangeSize::Same | ChangeSize::OneStep) => words::change_about_the_same(&number),
        (Weeks::Apart, ChangeSize::Maybe) => words::change_maybe(&number),
        (Weeks::Apart, ChangeSize::Named) => words::change_moved(&number),
    }
}

/// That two sessions look back on partly the same weeks; `None` where they do not.
#[must_use]
pub fn same_weeks(then: &Session, now: &Session) -> Option<String> {
    match weeks(then, now) {
        Weeks::PartlyTheSame => Some(words::same_weeks(&words::full_date(then.date))),
        Weeks::Apart => None,
    }
}

/// That a look back differs from what was recorded at `then`, both shown; `None` where it does not.
#[must_use]
pub fn looked_back(instrument: &Instrument, row: &ThenNow<'_>, then: &Session) -> Option<String> {
    let [recorded, seen] = row.seen_differently()?.map(steps);
    let item = in_running_text(instrument, &row.row.item.title);
    Some(words::looked_back(&words::full_date(then.date), &item, seen, recorded))
}

/// What differs from what was recorded at `then` by enough to be said, in one sentence; `None` when nothing does.
#[must_use]
pub fn all_looked_back(instrument: &Instrument, rows: &[ThenNow<'_>], then: &Session) -> Option<String> {
    let differ: Vec<&ThenNow<'_>> = rows.iter().filter(|row| row.seen_differently().is_some()).collect();
    if let [only] = differ.as_slice() {
        return looked_back(instrument, only, then);
    }
    let part = |row: &&ThenNow<'_>| {
        let [recorded, seen] = row.seen_differently()?.map(steps);
        Some(words::looked_back_part(&in_running_text(instrument, &row.row.item.title), seen, recorded))
    };
    let mut parts: Vec<String> = differ.iter().filter_map(part).take(LISTED).collect();
    let more = differ.len().saturating_sub(LISTED);
    parts.extend((more > 0).then(|| words::looked_back_more(words::count(more))));
    let date = words::full_date(then.date);
    (!parts.is_empty()).then(|| words::looked_back_several(&date, &parts.join(", ")))
}

/// The items that are compared although they were worded differently then, in one sentence: by name, or counted where
/// there are many; `None` when there are none.
#[must_use]
pub fn reworded(instrument: &Instrument, rows: &[ThenNow<'_>]) -> Option<String> {
    let compared = |row: &&ThenNow<'_>| row.asked == AskedThen::WordedDifferently && row.then.is_some();
    let titles = rows.iter().filter(compared).map(|row| in_running_text(instrument, &row.row.item.title));
    let titles: Vec<String> = titles.collect();
    match titles.len() {
        0 => None,
        1..=LISTED => Some(words::reworded(&words::list(&titles))),
        count => Some(words::reworded_many(words::count(count))),
    }
}

fn both_rated(title: &str, weeks: Weeks, then: Rating, now: Rating) -> String {
    let change = Change::between(then, now);
    let [then, now] = [then, now].map(steps);
    match (weeks, change.size()) {
        (Weeks::PartlyTheSame, _) => words::row_same_weeks(title, then, now),
        (Weeks::Apart, ChangeSize::Same) => words::row_same(title, then, now),
        (Weeks::Apart, ChangeSize::OneStep) => words::row_one_step(title, then, now),
        (Weeks::Apart, ChangeSize::Maybe) => words::row_maybe(title, then, now),
        (Weeks::Apart, ChangeSize::Named) => words::row_moved(title, then, now, i64::from(change.distance())),
    }
}

/// "+3", "−2", "0".
pub(in crate::report) fn signed(steps: i8) -> String {
    match steps {
        0 => "0".to_owned(),
        1.. => format!("+{steps}"),
        _ => format!("−{}", steps.unsigned_abs()),
    }
}

fn steps(rating: Rating) -> i64 {
    i64::from(rating.steps())
}
