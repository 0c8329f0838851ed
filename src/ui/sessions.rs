//! The sessions of a client: which one is shown, when it was, which one it is compared with.
//!
//! A session that a later one hides stays in the list, with nothing but its day: the list never tells a rating.

use egui::{Align2, Id, Key, Pos2, Sense, Ui, Vec2, WidgetInfo};

use crate::app::{Command, Press, Source, State};
use crate::chart::{Face, Role};
use crate::facts::reveal;
use crate::model::{Date, Edit, Session, SessionId};
use crate::words;

use super::kit::{self, Chosen, Room, Type, Use, Weight};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, faded, font, gap, size};
use super::typing;

const ROW: f32 = 28.0;
/// From a row's left edge to its day: the hook stands there.
const HOOK: f32 = 28.0;
/// Of so many rows it is known how wide they are; those before them are said in no longer words.
const MEASURED: usize = 24;
/// How many rows of the list are seen at once.
const ROWS_SEEN: f32 = 7.5;

/// With less room than this the name would have to be cut for which session it is.
const ROOM_FOR_ORDINAL: f32 = 520.0;

/// "24 November 2026 · third session"; of the only session the day alone.
pub(super) fn date_words(state: &State, room: Room, free: f32) -> String {
    if let Some(then) = state.looking_back_at() {
        return words::looking_back_at(&room.pick(words::full_date(then.date), words::short_date(then.date)));
    }
    let session = state.session();
    let date = room.pick(words::full_date(session.date), words::short_date(session.date));
    // A copy does not know how many sessions there were.
    let is_copy = matches!(state.source(), Source::Copy(..));
    if state.client().sessions().len() < 2 || free < ROOM_FOR_ORDINAL || is_copy {
        return date;
    }
    words::date_and_session(&date, &words::session_ordinal(words::count(state.ordinal(&session.id))))
}

/// From an earlier session back to the latest one.
pub(super) fn back_to_latest_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let latest = &state.client().latest().id;
    let is_free = state.looking_back_at().is_none() && state.hidden_by(latest).is_none();
    if *latest != state.session().id && is_free {
        let label = words::back_to_latest();
        if kit::flush_link(ui, &label, &label).clicked() {
            requests.press(Press::Session(latest.clone()));
        }
    }
}

/// The day of the session and which it is; a press shows all sessions, and lets the day be corrected.
pub(super) fn date_ui(ui: &mut Ui, shown: &str, state: &State, memory: &mut Memory, requests: &mut Requests) {
    if state.looking_back_at().is_some() {
        // Which day it is about is no choice here.
        kit::paragraph(ui, shown, Type { face: Face::SansMedium, ..Type::BODY });
        return;
    }
    let galley = ui.painter().layout_no_wrap(shown.to_owned(), font(Face::Sans, size::BODY), color(ui, Role::Quiet));
    let width = galley.size().x + 30.0;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 30.0), Sense::click());
    let spoken = words::date_button(shown);
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Button, true, &spoken));
    if response.hovered() || egui::Popup::is_id_open(ui.ctx(), egui::Popup::default_response_id(&response)) {
        ui.painter().rect_filled(rect, 8.0, color(ui, Role::Hover));
    }
    let text = Align2::LEFT_CENTER.anchor_size(rect.left_center() + Vec2::new(8.0, 0.0), galley.size());
    ui.painter().galley(text.min, galley, color(ui, Role::Quiet));
    super::header::caret(ui, Pos2::new(text.right() + 10.0, rect.center().y + 1.0), super::header::Points::Down);
    kit::ring(ui, &response, rect, 8);
    let may_choose = state.client().sessions().len() > 1 && !matches!(state.source(), Source::Copy(..));
    if state.is_read_only() && !may_choose {
        return;
    }
    let frame = super::theme::popup_frame(ui).inner_margin(egui::Margin::same(16));
    let popup = egui::Popup::from_toggle_button_response(&response)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .frame(frame)
        .gap(6.0)
        .width((row_width(ui, state) + frame.total_margin().sum().x).max(306.0));
    let shown = popup.show(|ui| {
        if !state.is_read_only() {
            date_popup_ui(ui, state, memory, requests);
        }
        list_ui(ui, state, requests);
    });
    if shown.is_none() && memory.date_is_open {
        memory.date_is_open = false;
        typing::leave::<Date>(ui, date_id());
    }
}

/// What was typed as a date; without a year it is the year of the date that stands.
fn typed_date(text: &str, now: Date) -> Option<Date> {
    words::parse_date(text).or_else(|| words::parse_date(&format!("{text} {}", now.year())))
}

fn date_id() -> Id {
    Id::unique("date")
}

fn date_popup_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let date = state.session().date;
    let mut set = |date: Option<Date>| {
        if let Some(date) = date {
            requests.edits.push(Edit::Date { session: state.session().id.clone(), date });
        }
    };
    kit::paragraph(ui, &words::date_of_session(), Type::NOTE);
    let id = date_id();
    let opened = !memory.date_is_open;
    memory.date_is_open = true;
    let mut text = typing::text(ui, id, &date).unwrap_or_else(|| words::full_date(date));
    ui.horizontal(|ui| {
        let focused = if ui.memory(|focus| focus.has_focus(id)) { kit::Chosen::Yes } else { kit::Chosen::No };
        let field = egui::TextEdit::singleline(&mut text)
            .id(id)
            .font(font(Face::Sans, size::BODY))
            .desired_width(184.0)
            .char_limit(40)
            .frame(kit::field_frame(ui, focused));
        let response = ui.add(field);
        super::name_field(ui, &response, &words::date_field());
        if opened {
            response.request_focus();
        }
        if response.has_focus() {
            requests.is_writing = true;
        }
        if response.changed() {
            let meaning = typed_date(&text, date);
            let held = typing::hold(ui, id, &date, text.clone(), meaning);
            set(Some(held).filter(|held| *held != date));
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            // What is no date stays to be mended.
            match typed_date(&text, date) {
                Some(_) => ui.close(),
                None => response.request_focus(),
            }
        }
        for (label, spoken, days) in [("−", words::day_before(), -1), ("+", words::day_after(), 1)] {
            let response = kit::button(ui, label, Weight::Outlined);
            response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Button, true, &spoken));
            if response.on_hover_text(spoken.clone()).clicked() {
                let moved = if days < 0 { date.yesterday() } else { date.tomorrow() };
                // There is no day before the year 1.
                if let Some(moved) = moved.ok().filter(|moved| moved.year() >= 1) {
                    typing::leave::<Date>(ui, id);
                    set(Some(moved));
                }
            }
        }
    });
    if typed_date(&text, date).is_none() {
        kit::paragraph(ui, &words::date_like(), Type::NOTE);
    }
}

/// All sessions, the latest first, and what can be done with them.
fn list_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    ui.add_space(gap::SMALL);
    let sessions = state.client().by_date();
    if sessions.len() > 1 {
        let hides = sessions.iter().any(|session| state.hidden_by(&session.id).is_some());
        let heading = if hides { words::sessions_hidden_yet() } else { words::sessions_heading() };
        kit::paragraph(ui, &heading, Type::NOTE);
        ui.spacing_mut().item_spacing.y = 0.0;
        let shown = state.session().id.clone();
        let place = sessions.iter().rev().position(|session| session.id == shown).unwrap_or_default();
        let opened = Id::unique("list of sessions");
        let is_new = ui.data(|data| data.get_temp::<SessionId>(opened)).as_ref() != Some(&shown);
        ui.data_mut(|data| data.insert_temp(opened, shown.clone()));
        let mut area = egui::ScrollArea::vertical().id_salt("sessions").max_height(ROW * ROWS_SEEN);
        if is_new {
            area = area.vertical_scroll_offset((place as f32 - 3.0).max(0.0) * ROW);
        }
        let area = area.show_rows(ui, ROW, sessions.len(), |ui, rows| {
            for (back, session) in sessions.iter().rev().enumerate().skip(rows.start).take(rows.len()) {
                let ordinal = sessions.len() - back;
                let chosen = if session.id == shown { Chosen::Yes } else { Chosen::No };
                let hidden_by = state.hidden_by(&session.id).map(|hiding| hiding.date);
                if row_ui(ui, session, ordinal, chosen, hidden_by).clicked() && chosen == Chosen::No {
                    requests.press(Press::Session(session.id.clone()));
                    ui.close();
                }
            }
        });
        super::heard::no_bars(ui, &area);
        ui.add_space(gap::SMALL);
    }
    ui.horizontal(|ui| {
        if state.allows(Command::NewSession) {
            let new = kit::button(ui, &Command::NewSession.label(), Weight::Outlined);
            command_ui(ui, new, Command::NewSession, state, requests);
        }
        // Far from the other, and quiet.
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if state.allows(Command::DeleteSession) {
                let delete = kit::quiet(ui, &Command::DeleteSession.label());
                command_ui(ui, delete, Command::DeleteSession, state, requests);
            }
        });
    });
}

fn command_ui(ui: &Ui, response: egui::Response, command: Command, state: &State, requests: &mut Requests) {
    if response.on_hover_text(super::menu::tooltip(state, command)).clicked() {
        requests.command(command);
        ui.close();
    }
}

/// As wide as the longest of the latest rows: a day stands clear of what is said of it.
fn row_width(ui: &Ui, state: &State) -> f32 {
    let wide = |text: String, face| ui.painter().layout_no_wrap(text, face, color(ui, Role::Ink)).size().x;
    let sessions = state.client().by_date();
    let rows = sessions.iter().enumerate().rev().take(MEASURED).map(|(place, session)| {
        let day = wide(words::full_date(session.date), font(Face::SansMedium, size::BODY));
        HOOK + day + gap::PANE + wide(said_of(session, place + 1), font(Face::Sans, size::NOTE)) + gap::SMALL
    });
    rows.fold(0.0, f32::max).ceil()
}

/// Which session it is, or that it is not done.
fn said_of(session: &Session, ordinal: usize) -> String {
    if reveal::shows_earlier(session) {
        words::session_ordinal(ordinal as i64)
    } else {
        words::session_being_rated().into_owned()
    }
}

/// One session. One that is hidden says by what, and can't be chosen.
fn row_ui(ui: &mut Ui, session: &Session, ordinal: usize, chosen: Chosen, hidden_by: Option<Date>) -> egui::Response {
    let usable = if hidden_by.is_none() { Use::Offered } else { Use::NotNow };
    let sense = if usable == Use::Offered { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), sense);
    let (date, which) = (words::full_date(session.date), words::session_ordinal(words::count(ordinal)));
    let name = words::date_and_session(&date, &which);
    response.widget_info(|| WidgetInfo {
        selected: Some(chosen == Chosen::Yes),
        ..WidgetInfo::labeled(egui::accesskit::Role::MenuItem, usable == Use::Offered, &name)
    });
    if usable == Use::Offered && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Hover));
    }
    let face = if chosen == Chosen::Yes { Face::SansMedium } else { Face::Sans };
    let ink = if usable == Use::Offered { color(ui, Role::Ink) } else { faded(ui, Role::Quiet, 0.75) };
    let at = rect.left_center() + Vec2::new(HOOK, 0.0);
    ui.painter().text(at, Align2::LEFT_CENTER, &date, font(face, size::BODY), ink);
    if chosen == Chosen::Yes {
        let square = egui::Rect::from_center_size(rect.left_center() + Vec2::new(14.0, 0.0), Vec2::splat(12.0));
        super::menu::check(ui, square);
    }
    let said = said_of(session, ordinal);
    let at = rect.right_center() - Vec2::new(8.0, 0.0);
    let quiet = if usable == Use::Offered { color(ui, Role::Quiet) } else { ink };
    ui.painter().text(at, Align2::RIGHT_CENTER, said, font(Face::Sans, size::NOTE), quiet);
    kit::ring(ui, &response, rect.shrink(4.0), 4);
    match hidden_by {
        Some(date) => response.on_hover_text(words::session_hidden(&words::full_date(date))),
        None => response,
    }
}

/// How wide [`compared_ui`] is; `None` where there is nothing to compare with.
pub(super) fn compared_width(ui: &Ui, room: Room, state: &State) -> Option<f32> {
    let then = state.compared()?;
    let around = if state.comparable().len() > 1 { 30.0 } else { 16.0 };
    Some(compared_galley(ui, room, then).size().x + around)
}

fn compared_galley(ui: &Ui, room: Room, then: &Session) -> std::sync::Arc<egui::Galley> {
    let date = room.pick(words::full_date(then.date), words::short_date(then.date));
    let mut job = egui::text::LayoutJob::default();
    let format = |face, role| egui::TextFormat::simple(font(face, 13.0), color(ui, role));
    let before = room.pick(words::compared_with(), words::compared_with_short());
    job.append(&format!("{before} "), 0.0, format(Face::Sans, Role::Quiet));
    job.append(&date, 0.0, format(Face::SansSemibold, Role::Ink));
    ui.painter().layout_job(job)
}

/// "Compared with 12 September 2026": a press offers the other earlier sessions.
pub(super) fn compared_ui(ui: &mut Ui, room: Room, state: &State, requests: &mut Requests) {
    let Some(then) = state.compared() else { return };
    let date = room.pick(words::full_date(then.date), words::short_date(then.date));
    let galley = compared_galley(ui, room, then);
    let others = state.comparable();
    let width = galley.size().x + if others.len() > 1 { 30.0 } else { 16.0 };
    let sense = if others.len() > 1 { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 30.0), sense);
    let name = words::compared_button(&date);
    let role = if others.len() > 1 { egui::accesskit::Role::Button } else { egui::accesskit::Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    if others.len() > 1 && response.hovered() {
        ui.painter().rect_filled(rect, 8.0, color(ui, Role::Hover));
    }
    let text = Align2::LEFT_CENTER.anchor_size(rect.left_center() + Vec2::new(8.0, 0.0), galley.size());
    ui.painter().galley(text.min, galley, color(ui, Role::Ink));
    kit::ring(ui, &response, rect, 8);
    if others.len() < 2 {
        return;
    }
    super::header::caret(ui, Pos2::new(text.right() + 10.0, rect.center().y + 1.0), super::header::Points::Down);
    let frame = super::theme::popup_frame(ui);
    egui::Popup::from_toggle_button_response(&response)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .align(egui::RectAlign::BOTTOM_END)
        .frame(frame)
        .gap(6.0)
        .width((row_width(ui, state) + frame.total_margin().sum().x).max(290.0))
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let area = egui::ScrollArea::vertical().id_salt("compared").max_height(ROW * ROWS_SEEN);
            let mut ids = Vec::new();
            let area = area.show_rows(ui, ROW, others.len(), |ui, rows| {
                for (back, session) in others.iter().rev().enumerate().skip(rows.start).take(rows.len()) {
                    let chosen = if session.id == then.id { Chosen::Yes } else { Chosen::No };
                    let row = row_ui(ui, session, others.len() - back, chosen, None);
                    ids.push(row.id);
                    if row.clicked() {
                        requests.press(Press::CompareWith(session.id.clone()));
                        response.request_focus();
                        ui.close();
                    }
                }
            });
            super::heard::no_bars(ui, &area);
            super::menu::walk(ui, &ids, super::menu::Opens::Earlier);
        });
}
