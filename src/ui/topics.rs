//! Today's topics: one field a topic, in the client's words and order, and always one more to write in.
//!
//! A topic keeps its field, its cursor and its focus when it moves or when another goes: fields are told apart by keys that
//! are made here, never by their place.

use egui::accesskit::Role as Reads;
use egui::{Align2, CornerRadius, Id, Key, Modifiers, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo};

use crate::app::State;
use crate::chart::{Face, Role};
use crate::model::{Edit, limits};
use crate::words;

use super::field::{Field, field_with_room_ui, is_left_by_enter};
use super::kit::{self, Type, Use};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, faded, font, gap, radius, size};

/// How wide and high the small buttons beside a topic are.
const BUTTON: Vec2 = Vec2::new(28.0, 33.0);

/// The keys of the fields on screen, in their order: the topics', and at the end that of the one still to be written.
#[derive(Debug, Default)]
pub(super) struct Rows {
    keys: Vec<u64>,
    /// A field among the topics that holds nothing; it stands until it is left.
    blank: Option<u64>,
    made: u64,
}

/// What was asked of one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Ask {
    /// This is what it says now.
    Write(String),
    /// On to the next one, or to a new one under it.
    Next,
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Take it out.
    Remove,
}

impl Rows {
    /// Keys for as many fields as there will be: changes from elsewhere, such as undo, add or take some at the end.
    fn follow(&mut self, topics: usize) {
        if self.keys.len() == topics + usize::from(self.blank.is_some()) + 1 {
            return;
        }
        self.blank = None;
        self.keys.truncate(topics + 1);
        while self.keys.len() < topics + 1 {
            self.add(self.keys.len());
        }
    }

    fn add(&mut self, place: usize) -> u64 {
        self.made += 1;
        self.keys.insert(place, self.made);
        self.made
    }

    /// An empty field goes when it is left; not while a press is held, or what is pressed would move away under it.
    fn leave_blank(&mut self, ui: &Ui, state: &State, focus_next: Option<Id>) {
        let Some(blank) = self.blank else { return };
        let id = field_id(state, blank);
        let stays = ui.memory(|focus| focus.has_focus(id)) || focus_next == Some(id);
        if !stays && !ui.input(|input| input.pointer.any_down()) {
            self.keys.retain(|key| *key != blank);
            self.blank = None;
        }
    }

    /// What each field holds.
    fn texts(&self, topics: &[String]) -> Vec<String> {
        let mut topics = topics.iter();
        let text = |key: &u64| if self.blank == Some(*key) { None } else { topics.next().cloned() };
        self.keys.iter().map(text).map(Option::unwrap_or_default).collect()
    }

    /// Does what was asked to keys and texts alike; returns the key of the topic that has the focus then, where that changes.
    fn answer(&mut self, place: usize, ask: Ask, texts: &mut Vec<String>) -> Option<u64> {
        let key = *self.keys.get(place)?;
        let last = self.keys.len() - 1;
        match ask {
            Ask::Write(text) => {
                let is_empty = text.trim().is_empty();
                *texts.get_mut(place)? = if is_empty { String::new() } else { text };
                if place == last && !is_empty {
                    self.add(last + 1);
                    texts.push(String::new());
                } else if place < last {
                    self.blank = is_empty.then_some(key);
                }
                None
            }
            Ask::Next if texts.get(place)?.is_empty() => None,
            Ask::Next if texts.get(place + 1)?.is_empty() => self.keys.get(place + 1).copied(),
            Ask::Next => {
                let next = self.add(place + 1);
                texts.insert(place + 1, String::new());
                self.blank = Some(next);
                Some(next)
            }
            Ask::Up | Ask::Down => {
                let other = if ask == Ask::Up { place.checked_sub(1)? } else { place + 1 };
                // The one still to be written stays at the end.
                if place == last || other >= last {
                    return None;
                }
                self.keys.swap(place, other);
                texts.swap(place, other);
                // At either end the button that was pressed can do no more.
                (other == 0 || other + 1 == last).then_some(key)
            }
            Ask::Remove => {
                self.keys.remove(place);
                texts.remove(place);
                self.keys.get(place).copied()
            }
        }
    }
}

fn field_id(state: &State, key: u64) -> Id {
    Id::unique(("topic", state.session().id.as_str(), key))
}

/// Shows the topics as wide as there is room.
pub(super) fn topics_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let heading = Type { size_pt: size::DIMENSION, ..Type::TITLE };
    kit::paragraph(ui, &words::topics_heading(), heading);
    ui.add_space(2.0);
    kit::paragraph(ui, &words::topics_say(), Type::NOTE);
    ui.add_space(gap::MEDIUM);
    let topics = &state.session().topics;
    memory.topics.leave_blank(ui, state, memory.focus_next);
    memory.topics.follow(topics.len());
    let mut texts = memory.topics.texts(topics);
    let mut asked = Vec::new();
    let count = texts.len();
    for (place, text) in texts.iter().enumerate() {
        let Some(key) = memory.topics.keys.get(place) else { continue };
        let row = Row { place, count, id: field_id(state, *key), text, usable: usable(state) };
        let asks = row_ui(ui, &row, requests);
        asked.extend(asks.into_iter().map(|ask| (place, ask)));
        ui.add_space(gap::SMALL);
    }
    if asked.is_empty() {
        return;
    }
    for (place, ask) in asked {
        if let Some(key) = memory.topics.answer(place, ask, &mut texts) {
            memory.focus_next = Some(field_id(state, key));
        }
    }
    texts.retain(|text| !text.is_empty());
    if texts != *topics {
        requests.edit(Edit::Topics { session: state.session().id.clone(), topics: texts });
    }
}

fn usable(state: &State) -> Use {
    if state.is_read_only() { Use::NotNow } else { Use::Offered }
}

/// One topic on screen.
struct Row<'a> {
    place: usize,
    /// How many fields there are, the one still to be written among them.
    count: usize,
    id: Id,
    text: &'a str,
    usable: Use,
}

fn row_ui(ui: &mut Ui, row: &Row<'_>, requests: &mut Requests) -> Vec<Ask> {
    let number = row.place as i64 + 1;
    let mut asked = Vec::new();
    if ui.memory(|focus| focus.has_focus(row.id)) {
        for (key, ask) in [(Key::ArrowUp, Ask::Up), (Key::ArrowDown, Ask::Down)] {
            if ui.input_mut(|input| input.consume_key(Modifiers::ALT, key)) {
                asked.push(ask);
            }
        }
    }
    let top = ui.cursor().min;
    let buttons = top.x + ui.available_width() - 3.0 * BUTTON.x - 3.0;
    let hint = if row.count == 1 { words::topic_hint_first() } else { words::topic_hint() };
    let name = words::topic_field(number);
    let limit = limits::SENTENCE;
    let field = Field { id: row.id, name: &name, text: row.text, hint: &hint, limit, rows: 1, usable: row.usable };
    let (response, changed) = field_with_room_ui(ui, &field, 3.0 * BUTTON.x - 4.0, requests);
    let next = is_left_by_enter(ui, &response);
    asked.extend(changed.map(Ask::Write));
    if next {
        asked.push(Ask::Next);
    }
    // Nothing to move or remove where nothing is written yet.
    if row.text.is_empty() {
        return asked;
    }
    let up = if row.place > 0 { row.usable } else { Use::NotNow };
    let down = if row.place + 2 < row.count { row.usable } else { Use::NotNow };
    let tip = |does: &str, key: &str| words::tooltip_with_key(does, key);
    let of = [
        (Ask::Up, "↑", words::topic_up(number), tip(&words::move_up(), &words::alt_up()), up),
        (Ask::Down, "↓", words::topic_down(number), tip(&words::move_down(), &words::alt_down()), down),
        (Ask::Remove, "×", words::topic_remove(number), words::remove_it().into_owned(), row.usable),
    ];
    for (nth, (ask, sign, name, tip, usable)) in of.into_iter().enumerate() {
        let at = Rect::from_min_size(Pos2::new(buttons + nth as f32 * BUTTON.x, top.y), BUTTON);
        let button = Sign { at, id: row.id.with(nth), shows: sign, name: &name, tip: &tip, usable };
        if button_ui(ui, &button) {
            asked.push(ask);
        }
    }
    asked
}

/// A small button that shows one sign; its words are its name and its tooltip.
struct Sign<'a> {
    at: Rect,
    id: Id,
    shows: &'a str,
    name: &'a str,
    tip: &'a str,
    usable: Use,
}

/// Shows the button; says whether it was pressed.
fn button_ui(ui: &Ui, button: &Sign<'_>) -> bool {
    let is_usable = button.usable == Use::Offered;
    let sense = if is_usable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(button.at, button.id, sense);
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, is_usable, button.name));
    let over = response.hovered() && is_usable;
    let face = button.at.shrink2(Vec2::new(1.0, 3.0));
    if over {
        ui.painter().rect_filled(face, CornerRadius::same(radius::CONTROL), color(ui, Role::Hover));
    }
    let ink = match (is_usable, over || response.has_focus()) {
        (false, _) => faded(ui, Role::Quiet, 0.4),
        (true, false) => color(ui, Role::Quiet),
        (true, true) => color(ui, Role::Ink),
    };
    let font = font(Face::Sans, size::BODY);
    ui.painter().text(button.at.center(), Align2::CENTER_CENTER, button.shows, font, ink);
    kit::ring(ui, &response, face.shrink(1.0), 6);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_text(button.tip).clicked()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(topics: &[&str]) -> (Rows, Vec<String>) {
        let topics: Vec<String> = topics.iter().map(|&topic| topic.to_owned()).collect();
        let mut rows = Rows::default();
        rows.follow(topics.len());
        let texts = rows.texts(&topics);
        (rows, texts)
    }

    #[test]
    fn there_is_always_one_more_to_write_in() {
        let (mut rows, mut texts) = rows(&["the pilot"]);
        assert_eq!(texts, ["the pilot", ""]);
        rows.answer(1, Ask::Write("the team".into()), &mut texts);
        assert_eq!(texts, ["the pilot", "the team", ""]);
        assert_eq!(rows.texts(&["the pilot".into(), "the team".into()]), texts);
    }

    #[test]
    fn a_topic_that_is_emptied_keeps_its_field_and_the_others_theirs() {
        let (mut rows, mut texts) = rows(&["one", "two", "three"]);
        let keys = rows.keys.clone();
        rows.answer(1, Ask::Write("  ".into()), &mut texts);
        rows.follow(2);
        assert_eq!(rows.texts(&["one".into(), "three".into()]), ["one", "", "three", ""]);
        assert_eq!(rows.keys, keys);
        rows.answer(1, Ask::Write("again".into()), &mut texts);
        rows.follow(3);
        assert_eq!((rows.blank, &rows.keys), (None, &keys));
    }

    #[test]
    fn a_topic_takes_its_field_along_and_none_goes_under_the_empty_one() {
        let (mut rows, mut texts) = rows(&["one", "two"]);
        let keys = rows.keys.clone();
        assert_eq!(rows.answer(1, Ask::Down, &mut texts), None);
        assert_eq!(rows.answer(0, Ask::Up, &mut texts), None);
        assert_eq!(rows.answer(2, Ask::Up, &mut texts), None);
        assert_eq!(texts, ["one", "two", ""]);
        rows.answer(1, Ask::Up, &mut texts);
        assert_eq!(texts, ["two", "one", ""]);
        assert_eq!(rows.keys, [keys[1], keys[0], keys[2]]);
    }

    #[test]
    fn enter_among_topics_makes_room_under_the_one_it_leaves_once() {
        let (mut rows, mut texts) = rows(&["one", "two"]);
        let made = rows.answer(0, Ask::Next, &mut texts);
        assert_eq!((texts.as_slice(), made), (&["one", "", "two", ""].map(str::to_owned)[..], rows.blank));
        assert_eq!(rows.answer(0, Ask::Next, &mut texts), made);
        assert_eq!(rows.answer(1, Ask::Next, &mut texts), None, "an empty one leads nowhere");
        assert_eq!(texts.len(), 4);
    }

    #[test]
    fn an_undo_from_elsewhere_leaves_one_empty_field_at_the_end() {
        let (mut rows, mut texts) = rows(&["one", "two", "three"]);
        rows.answer(0, Ask::Next, &mut texts);
        rows.follow(1);
        assert_eq!(rows.texts(&["one".into()]), ["one", ""]);
    }
}
