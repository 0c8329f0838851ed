//! A day in a field: "15 December 2026", "2026-12-15", or without its year. What is no day stays to be mended.

use egui::{Id, Key, Ui};

use crate::chart::Face;
use crate::model::Date;
use crate::words;

use super::kit::{self, Chosen, Type, Use};
use super::requests::Requests;
use super::theme::{font, size};
use super::typing;

/// Shows the field, `width` points wide; returns the day it holds from now on, when that changed. An empty field is no day.
pub(super) fn date_field_ui(
    ui: &mut Ui,
    id: Id,
    name: &str,
    date: Option<Date>,
    today: Date,
    (width, usable): (f32, Use),
    requests: &mut Requests,
) -> Option<Held> {
    let has_focus = ui.memory(|focus| focus.has_focus(id));
    let typed = typing::text(ui, id, &date);
    let mut text = typed.unwrap_or_else(|| date.map(words::full_date).unwrap_or_default());
    let field = egui::TextEdit::singleline(&mut text)
        .id(id)
        .font(font(Face::Sans, size::BODY))
        .desired_width(width)
        .char_limit(40)
        .interactive(usable == Use::Offered)
        .frame(kit::field_frame(ui, if has_focus { Chosen::Yes } else { Chosen::No }));
    let response = ui.add(field);
    super::name_field(ui, &response, name);
    requests.is_writing |= response.has_focus();
    let held = parsed(&text, today);
    let is_no_day = held.is_none();
    let now = if response.changed() { typing::hold(ui, id, &date, text, held.map(Held::day)) } else { date };
    if response.lost_focus() {
        if !is_no_day {
            typing::leave::<Option<Date>>(ui, id);
        } else if ui.input(|input| input.key_pressed(Key::Enter)) {
            response.request_focus();
        }
    }
    if is_no_day {
        kit::paragraph(ui, &words::date_like(), Type::NOTE);
    }
    (now != date).then(|| now.map_or(Held::Nothing, Held::Day))
}

/// What a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Nothing: no day.
    Nothing,
    /// A day.
    Day(Date),
}

impl Held {
    /// The day, if it is one.
    pub(super) fn day(self) -> Option<Date> {
        match self {
            Self::Nothing => None,
            Self::Day(date) => Some(date),
        }
    }
}

/// What a text means; `None` when it is no day. Without a year it is the next such day from `today` on.
fn parsed(text: &str, today: Date) -> Option<Held> {
    if text.trim().is_empty() {
        return Some(Held::Nothing);
    }
    let in_year = |year: i16| words::parse_date(&format!("{text} {year}"));
    let coming = || in_year(today.year()).filter(|day| *day >= today).or_else(|| in_year(today.year() + 1));
    words::parse_date(text).or_else(coming).map(Held::Day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_without_its_year_is_the_next_one() {
        let today = date(2026, 11, 24);
        assert_eq!(parsed("15 December", today), Some(Held::Day(date(2026, 12, 15))));
        assert_eq!(parsed("12 January", today), Some(Held::Day(date(2027, 1, 12))));
        assert_eq!(parsed("2026-12-15", today), Some(Held::Day(date(2026, 12, 15))));
        assert_eq!(parsed(" ", today), Some(Held::Nothing));
        assert_eq!(parsed("soon", today), None);
    }
}
