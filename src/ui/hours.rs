//! How long the session took, for the coach's log; and how long all sessions of this client took together.

use egui::{Align2, Id, Sense, Ui, UiBuilder, Vec2};

use crate::app::{Press, State};
use crate::chart::{Face, Role};
use crate::facts::{HoursTotal, hours_total};
use crate::model::limits::{Limit, Lines};
use crate::model::{Edit, Hours, Payment, Setting};
use crate::words;

use super::chips::{Choice, chips_ui};
use super::field::{Field, field_ui};
use super::kit::{self, Type, Use, Weight};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{gap, size};
use super::{typing, usable};

/// What most sessions take, in minutes.
const USUAL: [u16; 4] = [45, 60, 90, 120];
/// The minutes' field: four digits.
const MINUTES: Limit = Limit { longest: 4, lines: Lines::One };
/// How wide that field is.
const FIELD_WIDTH: f32 = 84.0;
/// From this width on both questions stand beside each other.
const SIDE_BY_SIDE: f32 = 470.0;

/// How long all sessions took.
const TOTAL: Type = Type { face: Face::SerifSemibold, size_pt: size::DIMENSION, role: Role::Ink };

/// The sheet; returns whether the person left it.
pub(super) fn sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| content_ui(ui, state, requests);
    sheet(ui, &words::hours_title(), 560.0, requests, content, |ui, requests| foot_ui(ui, state, requests))
}

fn content_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    ui.spacing_mut().item_spacing.y = 0.0;
    sheets::title_ui(ui, &words::hours_title());
    kit::paragraph(ui, &words::hours_say(), Type::NOTE);
    ui.add_space(gap::CARD);
    head_ui(ui, state, requests);
    let now = state.session().hours;
    minutes_ui(ui, now, state, requests);
    ui.add_space(gap::MEDIUM);
    kind_ui(ui, now, state, requests);
    ui.add_space(gap::CARD);
    kit::rule(ui, 1.0);
    ui.add_space(gap::MEDIUM);
    kit::paragraph(ui, &words::all_sessions(), Type::NOTE);
    ui.add_space(2.0);
    let total = hours_total(state.client());
    let look = if total == HoursTotal::default() { Type::QUIET } else { TOTAL };
    kit::paragraph(ui, &total_words(total), look);
    ui.add_space(gap::SMALL);
}

/// Over the minutes: what they are, and the way to take them back. As high with it as without.
fn head_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let (row, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::hover());
    kit::text(ui, row.left_center(), Align2::LEFT_CENTER, &words::minutes(), Type::NOTE);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    // The word ends where the chips under it end; its frame reaches beyond, and makes the sheet no wider.
    let at = row.with_max_x(row.right() + 6.0);
    // There with or without the word: what follows keeps its ids, and so the focus.
    let mut corner = ui.new_child(UiBuilder::new().max_rect(at).layout(layout));
    if state.session().hours.is_none() || usable(state) == Use::NotNow {
        return;
    }
    if kit::link(&mut corner, &words::take_hours_back()).clicked() {
        set(state, None, requests);
    }
}

/// The log as a file.
fn foot_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let any = state.client().sessions().iter().any(|session| session.hours.is_some());
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        let usable_log = if any { Use::Offered } else { Use::NotNow };
        if kit::button_if(ui, &words::save_log(), Weight::Outlined, usable_log).clicked() {
            requests.press(Press::SaveLog);
        }
    });
}

fn set(state: &State, hours: Option<Hours>, requests: &mut Requests) {
    requests.edit(Edit::Hours { session: state.session().id.clone(), hours });
}

/// The hours when `minutes` are given: the first time paid and with one person, which stands below to be changed.
fn lasting(minutes: u16, now: Option<Hours>) -> Hours {
    let begun = Hours { minutes, payment: Payment::Paid, setting: Setting::One };
    now.map_or(begun, |hours| Hours { minutes, ..hours })
}

/// A number to write, and the usual ones to press.
fn minutes_ui(ui: &mut Ui, now: Option<Hours>, state: &State, requests: &mut Requests) {
    let id = Id::unique(("minutes", state.session().id.as_str()));
    let given = now.map(|hours| hours.minutes.to_string()).unwrap_or_default();
    let text = typing::text(ui, id, &now).unwrap_or(given);
    let mut held = now;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::SMALL);
        let name = words::minutes();
        let field = Field { id, name: &name, text: &text, hint: "", limit: MINUTES, rows: 1, usable: usable(state) };
        let content = |ui: &mut Ui| {
            ui.set_max_width(FIELD_WIDTH);
            field_ui(ui, &field, requests)
        };
        let (response, changed) = ui.vertical(content).inner;
        if ui.memory(|focus| focus.focused().is_none()) {
            response.request_focus();
        }
        if let Some(text) = changed {
            let meaning = length(&text).map(|minutes| Some(lasting(minutes, now)));
            held = typing::hold(ui, id, &now, text, meaning);
        } else if response.lost_focus() && length(&text).is_some() {
            typing::leave::<Option<Hours>>(ui, id);
        }
        let choice = |minutes: &u16| {
            let name = words::minutes_long(i64::from(*minutes));
            Choice { value: *minutes, label: minutes.to_string(), name }
        };
        let chosen = now.map(|hours| hours.minutes);
        if let Some(minutes) = chips_ui(ui, &USUAL.each_ref().map(choice), chosen, usable(state)) {
            typing::leave::<Option<Hours>>(ui, id);
            held = Some(lasting(minutes, now));
        }
    });
    if !text.is_empty() && length(&text).is_none() {
        ui.add_space(gap::TINY);
        kit::paragraph(ui, &words::minutes_limit(i64::from(Hours::LONGEST)), Type::NOTE);
    }
    if held != now {
        set(state, held, requests);
    }
}

/// The length that a text means: from a minute to a day.
fn length(text: &str) -> Option<u16> {
    text.trim().parse().ok().filter(|minutes| (1..=Hours::LONGEST).contains(minutes))
}

/// Whether it was paid, and with whom it was: to be chosen once there is a length.
fn kind_ui(ui: &mut Ui, now: Option<Hours>, state: &State, requests: &mut Requests) {
    let usable = if now.is_some() { usable(state) } else { Use::NotNow };
    let paid =
        [Choice::plain(Payment::Paid, words::hours_paid()), Choice::plain(Payment::ProBono, words::hours_not_paid())];
    let with =
        [Choice::plain(Setting::One, words::hours_one_person()), Choice::plain(Setting::Group, words::hours_group())];
    let (paid_now, with_now) = (now.map(|hours| hours.payment), now.map(|hours| hours.setting));
    let (payment, setting) = if ui.available_width() > SIDE_BY_SIDE {
        ui.spacing_mut().item_spacing.x = gap::PANE;
        ui.columns_const(|[left, right]| {
            (chips_ui(left, &paid, paid_now, usable), chips_ui(right, &with, with_now, usable))
        })
    } else {
        let payment = chips_ui(ui, &paid, paid_now, usable);
        ui.add_space(gap::SMALL);
        (payment, chips_ui(ui, &with, with_now, usable))
    };
    let Some(now) = now else { return };
    let hours = Hours {
        minutes: now.minutes,
        payment: payment.unwrap_or(now.payment),
        setting: setting.unwrap_or(now.setting),
    };
    if hours != now {
        set(state, Some(hours), requests);
    }
}

/// "4 hours 30 minutes paid, 1 hour not paid"
fn total_words(total: HoursTotal) -> String {
    let paid = || words::duration(i64::from(total.paid_minutes));
    let unpaid = || words::duration(i64::from(total.unpaid_minutes));
    match (total.paid_minutes, total.unpaid_minutes) {
        (0, 0) => words::no_hours_yet().into_owned(),
        (_, 0) => words::total_paid(&paid()),
        (0, _) => words::total_not_paid(&unpaid()),
        (_, _) => words::total_both(&paid(), &unpaid()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_from_a_minute_to_a_day() {
        for (text, minutes) in [("1", Some(1)), ("90", Some(90)), ("1440", Some(1_440)), ("0090", Some(90))] {
            assert_eq!(length(text), minutes, "{text}");
        }
        for text in ["", "0", "1441", "9999", "an hour"] {
            assert_eq!(length(text), None, "{text}");
        }
    }

    #[test]
    fn the_first_minutes_bring_paid_and_one_person_and_later_ones_change_neither() {
        let first = lasting(60, None);
        assert_eq!((first.payment, first.setting), (Payment::Paid, Setting::One));
        let group = Hours { minutes: 60, payment: Payment::ProBono, setting: Setting::Group };
        assert_eq!(lasting(90, Some(group)), Hours { minutes: 90, ..group });
    }
}
