//! Name, date, moment and note are edited in place, and undone as people expect.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;

use crate::desk::{self, Hands as _};

#[test]
fn n_opens_the_moment_of_the_track_and_escape_goes_back_to_it() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowDown);
    desk.press(Key::N);
    assert_eq!(desk.focused(), "Moment, Risk");
    desk.type_text("The packing trial: 5 of 7");
    desk.press(Key::Escape);
    assert_eq!(desk.focused(), "Preventing problems, managing");
    let response = desk.state().state.response().unwrap();
    let moment = response.moments.values().next().map(String::as_str);
    assert_eq!(moment, Some("The packing trial: 5 of 7"));
    assert_eq!(desk.steps("risk.managing"), None, "digits in a moment rate nothing");
}

#[test]
fn a_name_typed_in_place_is_one_undo_step_after_leaving_it() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.click(Role::TextInput, "Name");
    for letter in ["Z", "o", "ë"] {
        desk.type_text(letter);
    }
    assert_eq!(desk.state().state.client().name, "Zoë");
    desk.press(Key::Escape);
    desk.command(Key::Z);
    assert_eq!(desk.state().state.client().name, "");
}

#[test]
fn while_writing_undo_is_the_fields_own() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num7);
    desk.click(Role::TextInput, "Name");
    desk.type_text("Zoë");
    desk.command(Key::Z);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(7));
}

#[test]
fn a_session_stays_on_its_day_where_what_is_typed_is_none() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    desk.command(Key::A);
    for letter in "March 2027".chars() {
        desk.type_text(&letter.to_string());
    }
    desk.press(Key::Escape);
    assert_eq!(desk.state().state.session().date, date(2026, 11, 24));
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    assert_eq!(desk.get_by_role_and_label(Role::TextInput, "Date").value().as_deref(), Some("24 November 2026"));
}

#[test]
fn the_date_is_typed_or_stepped_a_day() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    assert_eq!(desk.focused(), "Date");
    desk.click(Role::Button, "The day before");
    assert_eq!(desk.state().state.session().date, date(2026, 11, 23));
    desk.click(Role::TextInput, "Date");
    desk.command(Key::A);
    desk.type_text("1 Feb 2027");
    assert_eq!(desk.state().state.session().date, date(2027, 2, 1));
    desk.command(Key::A);
    desk.type_text("31 February");
    assert_eq!(desk.state().state.session().date, date(2027, 2, 1), "what is no date changes nothing");
    assert!(desk.has(Role::Label, "Like 24 November 2026, or 2026-11-24"));
}

#[test]
fn the_day_after_is_a_day_later() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    desk.click(Role::Button, "The day after");
    assert_eq!(desk.state().state.session().date, date(2026, 11, 25));
}

#[test]
fn a_date_without_a_year_is_this_year_and_no_date_keeps_the_box_open() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    desk.command(Key::A);
    desk.type_text("20 Nov");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.session().date, date(2026, 11, 20));
    assert!(!desk.has(Role::TextInput, "Date"), "it closed");
    desk.click(Role::Button, "Date: 20 November 2026 · third session");
    desk.command(Key::A);
    desk.type_text("soon");
    desk.press(Key::Enter);
    assert!(desk.has(Role::TextInput, "Date"), "it stays to be mended");
}

#[test]
fn enter_ends_a_moment_and_shift_enter_begins_a_line() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::N);
    desk.type_text("One");
    desk.key_press_modifiers(egui::Modifiers::SHIFT, Key::Enter);
    desk.run_steps(3);
    desk.type_text("two");
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Agreeing results, managing");
    let response = desk.state().state.response().unwrap();
    assert_eq!(response.moments.values().next().map(String::as_str), Some("One\ntwo"));
}

#[test]
fn the_session_note_is_written_on_its_sheet() {
    let mut desk = desk::sample();
    desk.press(Key::F10);
    desk.click(Role::MenuItem, "Session");
    desk.click(Role::MenuItem, "Session note");
    assert_eq!(desk.focused(), "Session note");
    desk.type_text("We spoke about the pilot.");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    assert_eq!(desk.state().state.session().note, "We spoke about the pilot.");
    assert!(desk.state().state.sheet().is_none());
}

#[test]
fn what_is_pasted_keeps_no_control_characters_and_no_line_breaks_in_a_name() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.click(Role::TextInput, "Name");
    desk.event(egui::Event::Paste("Zoë\u{7}\nMüller\u{0}".to_owned()));
    desk.run_steps(3);
    let name = &desk.state().state.client().name;
    assert!(name.contains("Zoë") && name.contains("Müller"), "{name:?}");
    assert!(!name.chars().any(char::is_control), "{name:?}");
}
