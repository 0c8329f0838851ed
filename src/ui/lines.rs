//! Several short texts in an order that matters: one field a text, and always one more to write in.
//!
//! A text keeps its field, its cursor and its focus when it moves or when another goes: fields are told apart by keys that
//! are made here, never by their place.

use std::borrow::Cow;

use egui::accesskit::Role as Reads;
use egui::{Align2, CornerRadius, Id, Key, Modifiers, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo};

use crate::chart::{Face, Role};
use crate::model::limits;
use crate::words;

use super::field::{Field, field_with_room_ui, is_left_by_enter};
use super::kit::{self, Use};
use super::requests::Requests;
use super::theme::{color, faded, font, gap, radius, size};

/// How wide and high the small buttons beside a text are.
const BUTTON: Vec2 = Vec2::new(28.0, 33.0);

/// What the texts are, and how a screen reader tells them apart.
pub(super) struct Lines<'a> {
    /// Of what: parts their fields from those of other lists and of other sessions.
    pub(super) of: (&'static str, &'a str),
    /// What there is.
    pub(super) texts: &'a [String],
    /// Whether they can be written in.
    pub(super) usable: Use,
    /// The name of a field, counted from 1.
    pub(super) name: fn(i64) -> String,
    /// The names of its small buttons: up, down, remove.
    pub(super) buttons: [fn(i64) -> String; 3],
    /// What the first empty field says, and what each later one says.
    pub(super) hints: [Cow<'static, str>; 2],
}

/// The keys of the fields on screen, in their order: the texts', and at the end that of the one still to be written.
#[derive(Debug, Default)]
pub(super) struct Rows {
    keys: Vec<u64>,
    /// A field among the others that holds nothing; it stands until it is left.
    blank: Option<u64>,
    made: u64,
}

/// What was asked of one text.
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
    fn follow(&mut self, texts: usize) {
        if self.keys.len() == texts + usize::from(self.blank.is_some()) + 1 {
            return;
        }
        self.blank = None;
        self.keys.truncate(texts + 1);
        while self.keys.len() < texts + 1 {
            self.add(self.keys.len());
        }
    }

    fn add(&mut self, place: usize) -> u64 {
        self.made += 1;
        self.keys.insert(place, self.made);
        self.made
    }

    /// An empty field goes when it is left; not while a press is held, or what is pressed would move away under it.
    fn leave_blank(&mut self, ui: &Ui, lines: &Lines<'_>, focus_next: Option<Id>) {
        let Some(blank) = self.blank else { return };
        let id = lines.field_id(blank);
        let stays = ui.memory(|focus| focus.has_focus(id)) || focus_next == Some(id);
        if !stays && !ui.input(|input| input.pointer.any_down()) {
            self.keys.retain(|key| *key != blank);
            self.blank = None;
        }
    }

    /// What each field holds.
    fn texts(&self, texts: &[String]) -> Vec<String> {
        let mut texts = texts.iter();
        let text = |key: &u64| if self.blank == Some(*key) { None } else { texts.next().cloned() };
        self.keys.iter().map(text).map(Option::unwrap_or_default).collect()
    }

    /// Does what was asked to keys and texts alike; returns the key of the text that has the focus then, where that changes.
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

impl Lines<'_> {
    fn field_id(&self, key: u64) -> Id {
        Id::unique((self.of, key))
    }
}

/// Shows the fields as wide as there is room; returns all texts as they are from now on, when that changed. None is empty.
pub(super) fn lines_ui(
    ui: &mut Ui,
    lines: &Lines<'_>,
    rows: &mut Rows,
    focus_next: &mut Option<Id>,
    requests: &mut Requests,
) -> Option<Vec<String>> {
    rows.leave_blank(ui, lines, *focus_next);
    rows.follow(lines.texts.len());
    let mut texts = rows.texts(lines.texts);
    let mut asked = Vec::new();
    let count = texts.len();
    for (place, text) in texts.iter().enumerate() {
        let Some(key) = rows.keys.get(place) else { continue };
        let asks = row_ui(ui, &Row { place, count, id: lines.field_id(*key), text, lines }, requests);
        asked.extend(asks.into_iter().map(|ask| (place, ask)));
        ui.add_space(gap::SMALL);
    }
    if asked.is_empty() {
        return None;
    }
    for (place, ask) in asked {
        if let Some(key) = rows.answer(place, ask, &mut texts) {
            *focus_next = Some(lines.field_id(key));
        }
    }
    texts.retain(|text| !text.is_empty());
    (texts != lines.texts).then_some(texts)
}

/// One text on screen.
struct Row<'a> {
    place: usize,
    /// How many fields there are, the one still to be written among them.
    count: usize,
    id: Id,
    text: &'a str,
    lines: &'a Lines<'a>,
}

fn row_ui(ui: &mut Ui, row: &Row<'_>, requests: &mut Requests) -> Vec<Ask> {
    let number = words::count(row.place + 1);
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
    let [first, later] = &row.lines.hints;
    let hint = if row.count == 1 { first } else { later };
    let name = (row.lines.name)(number);
    let usable = row.lines.usable;
    let limit = limits::SENTENCE;
    let field = Field { id: row.id, name: &name, text: row.text, hint, limit, rows: 1, usable };
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
    let up = if row.place > 0 { usable } else { Use::NotNow };
    let down = if row.place + 2 < row.count { usable } else { Use::NotNow };
    let tip = |does: &str, key: &str| words::tooltip_with_key(does, key);
    let [up_name, down_name, remove_name] = row.lines.buttons;
    let of = [
        (Ask::Up, "↑", up_name(number), tip(&words::move_up(), &words::alt_up()), up),
        (Ask::Down, "↓", down_name(number), tip(&words::move_down(), &words::alt_down()), down),
        (Ask::Remove, "×", remove_name(number), words::remove_it().into_owned(), usable),
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
