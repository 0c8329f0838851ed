//! What is being typed into a field that only some texts mean something to: a day, a number of minutes.
//!
//! Each letter counts at once where the text has a meaning. Where it has none, what stood before it was begun holds: the
//! beginning of a longer text is never kept in its place. A text is begun anew by whatever does not go on with it. One
//! without a meaning stays to be mended, also when the field is left.

use egui::{Id, Ui};

/// A text that is being typed, or was left without a meaning.
#[derive(Debug, Clone)]
struct Typing<T> {
    text: String,
    /// What held when it was begun.
    before: T,
    /// What held after the last letter, known from the frame after it: not every meaning is accepted.
    since: Option<T>,
}

fn slot(id: Id) -> Id {
    id.with("typing")
}

/// What the field with this id shows in the place of `now`; `None` once something else has set that.
pub(super) fn text<T: Clone + PartialEq + Send + Sync + 'static>(ui: &Ui, id: Id, now: &T) -> Option<String> {
    let mut typing: Typing<T> = ui.data(|data| data.get_temp(slot(id)))?;
    if typing.since.get_or_insert_with(|| now.clone()) != now {
        leave::<T>(ui, id);
        return None;
    }
    let text = typing.text.clone();
    ui.data_mut(|data| data.insert_temp(slot(id), typing));
    Some(text)
}

/// The field holds `text` now, which means `meaning`, if anything; returns what is to hold from now on.
pub(super) fn hold<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, now: &T, text: String, meaning: Option<T>) -> T {
    let begun: Option<Typing<T>> = ui.data(|data| data.get_temp(slot(id)));
    let goes_on = begun.filter(|typing| text.starts_with(&typing.text));
    let before = goes_on.map_or_else(|| now.clone(), |typing| typing.before);
    ui.data_mut(|data| data.insert_temp(slot(id), Typing { text, before: before.clone(), since: None }));
    meaning.unwrap_or(before)
}

/// The field shows again what holds.
pub(super) fn leave<T: Send + Sync + Clone + 'static>(ui: &Ui, id: Id) {
    ui.data_mut(|data| data.remove::<Typing<T>>(slot(id)));
}
