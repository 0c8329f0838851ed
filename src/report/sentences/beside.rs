//! An item then and now in words: for a tooltip, a reader, a table cell.
//!
//! Whoever has a [`ThenNow`] has asked `facts::reveal` already. Counts, never better or worse.

use crate::facts::{AskedThen, Change, ChangeSize, ThenNow, Weeks, weeks};
use crate::model::{Client, Instrument, Rating, Session};
use crate::words;

use super::in_running_text;

/// The whole of a row, as a tooltip or a reader says it: "Trying new ways: 5 then, 6 now. One step is too small to read."
#[must_use]
pub fn then_now_in_words(row: &ThenNow<'_>) -> String {
    let title = row.row.item.title.as_str();
    title.to_owned()
}

/// The change of a row as a table cell has it: "+3", "−2, may be chance", "0"; empty where nothing is compared.
#[must_use]
pub fn change_in_words(row: &ThenNow<'_>) -> String {
    row.change().map(signed).unwrap_or_default()
}

/// That two sessions look back on partly the same weeks; `None` where they do not.
#[must_use]
pub fn same_weeks(then: &Session, now: &Session) -> Option<String> {
    (weeks(then, now) == Weeks::PartlyTheSame).then(String::new)
}

/// That a look back differs from what was recorded at `then`, both shown; `None` where it does not.
#[must_use]
pub fn looked_back(instrument: &Instrument, row: &ThenNow<'_>, then: &Session) -> Option<String> {
    let [_recorded, _seen] = row.seen_differently()?;
    Some(format!("{}{}", in_running_text(instrument, &row.row.item.title), words::full_date(then.date)))
}

/// The items that were worded differently then, in one sentence; `None` when there are none.
#[must_use]
pub fn reworded(instrument: &Instrument, rows: &[ThenNow<'_>]) -> Option<String> {
    let rows = rows.iter().filter(|row| row.asked == AskedThen::WordedDifferently);
    let titles: Vec<String> = rows.map(|row| in_running_text(instrument, &row.row.item.title)).collect();
    (!titles.is_empty()).then(|| words::list(&titles))
}

/// "+3", "−2", "0".
fn signed(change: Change) -> String {
    match change.steps() {
        0 => "0".to_owned(),
        steps if steps > 0 => format!("+{steps}"),
        _ => format!("−{}", change.distance()),
    }
}
