//! Everything works from the keyboard alone.

use egui::Key;
use egui::accesskit::Role;

use crate::desk::{self, Hands as _};

#[test]
fn a_digit_rates_the_first_track_in_the_first_second() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    assert_eq!(desk.focused(), "Agreeing results, managing");
    desk.press(Key::Num7);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(7));
    assert_eq!(desk.focused(), "Agreeing results, managing", "a digit never moves on by itself");
}

#[test]
fn one_then_zero_is_ten_in_one_undo_step() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num1);
    desk.press(Key::Num0);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(10));
    desk.command(Key::Z);
    assert_eq!(desk.steps("goals-and-vision.managing"), None);
}

#[test]
fn zero_after_a_one_that_was_taken_back_is_zero() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num1);
    desk.command(Key::Z);
    desk.press(Key::Num0);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(0));
}

#[test]
fn zero_long_after_one_is_zero() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num1);
    // Fifty frames of a sixtieth of a second each.
    desk.run_steps(50);
    desk.press(Key::Num0);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(0));
    desk.command(Key::Z);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(1));
}

#[test]
fn arrows_go_one_step_and_begin_at_the_ends() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let item = "goals-and-vision.managing";
    desk.press(Key::ArrowRight);
    assert_eq!(desk.steps(item), Some(0));
    desk.press(Key::ArrowRight);
    assert_eq!(desk.steps(item), Some(1));
    desk.press(Key::Delete);
    assert_eq!(desk.steps(item), None);
    desk.press(Key::ArrowLeft);
    assert_eq!(desk.steps(item), Some(10));
    desk.press(Key::ArrowLeft);
    assert_eq!(desk.steps(item), Some(9));
    desk.press(Key::Home);
    assert_eq!(desk.steps(item), Some(0));
    desk.press(Key::End);
    assert_eq!(desk.steps(item), Some(10));
    desk.press(Key::Backspace);
    assert_eq!(desk.steps(item), None);
}

#[test]
fn up_down_tab_and_enter_move_between_tracks() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::ArrowDown);
    assert_eq!(desk.focused(), "Explaining purpose, leading");
    desk.press(Key::Tab);
    assert_eq!(desk.focused(), "Preventing problems, managing");
    desk.press(Key::ArrowUp);
    assert_eq!(desk.focused(), "Explaining purpose, leading");
    desk.press(Key::Num4);
    desk.press(Key::ArrowUp);
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Preventing problems, managing", "Enter passes over what is rated");
}

#[test]
fn keys_typed_faster_than_frames_reach_the_tracks_they_are_meant_for() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    for key in [Key::Num5, Key::ArrowDown, Key::Num7, Key::ArrowDown, Key::Num3] {
        let event = |pressed| egui::Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        desk.input_mut().events.extend([event(true), event(false)]);
    }
    desk.run_steps(6);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(5));
    assert_eq!(desk.steps("goals-and-vision.leading"), Some(7));
    assert_eq!(desk.steps("risk.managing"), Some(3));
}

#[test]
fn two_arrows_in_two_frames_are_two_steps() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    for _ in 0..2 {
        desk.key_press(Key::ArrowDown);
        desk.step();
    }
    desk.run_steps(3);
    assert_eq!(desk.focused(), "Preventing problems, managing");
    desk.key_press(Key::ArrowDown);
    desk.step();
    desk.key_press(Key::ArrowRight);
    desk.run_steps(3);
    assert_eq!(desk.focused(), "Trying new ways, leading");
    assert_eq!(desk.steps("risk.leading"), Some(0));
}

#[test]
fn tab_goes_round_tracks_moment_tabs_and_header() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let mut seen = Vec::new();
    for _ in 0..24 {
        seen.push(desk.focused());
        desk.press(Key::Tab);
    }
    let place = |name: &str| seen.iter().position(|other| other == name).unwrap_or_else(|| panic!("{name}: {seen:?}"));
    assert!(place("Asking questions, leading") < place("Moment, Guidance"));
    assert!(place("Moment, Guidance") < place("Session note"));
    assert!(place("Session note") < place("Radar"));
    assert!(place("Radar") < place("Menu"));
    assert!(place("Name") > 0);
}

#[test]
fn every_track_and_view_can_be_used_with_the_menu_and_sheets_closed_again_by_escape() {
    let mut desk = desk::sample();
    desk.press(Key::F10);
    assert!(desk.has(Role::MenuItem, "New client"));
    desk.press(Key::Escape);
    assert!(!desk.has(Role::MenuItem, "New client"));
    desk.press(Key::F1);
    assert!(desk.has(Role::Label, "1, then 0"));
    desk.press(Key::Escape);
    assert!(!desk.has(Role::Label, "1, then 0"));
    assert_eq!(desk.focused(), "Asking questions, leading", "the focus is back where it was");
    desk.press(Key::Num6);
    assert_eq!(desk.steps("guidance.leading"), Some(6));
}

#[test]
fn the_track_one_walks_to_comes_into_view_in_a_small_window() {
    let mut desk = desk::unnamed(720.0, 480.0);
    for _ in 0..9 {
        desk.press(Key::ArrowDown);
    }
    desk.run_steps(30);
    assert_eq!(desk.focused(), "Asking questions, leading");
    let track = desk.rect_of(Role::Slider, "Asking questions, leading");
    let moment = desk.rect_of(Role::MultilineTextInput, "Moment, Guidance");
    assert!(track.bottom() < moment.top(), "{track:?} is under {moment:?}");
}

#[test]
fn a_key_that_is_held_is_one_undo_step() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.key_down(Key::ArrowRight);
    desk.run_steps(3);
    for _ in 0..3 {
        desk.event(egui::Event::Key {
            key: Key::ArrowRight,
            physical_key: None,
            pressed: true,
            repeat: true,
            modifiers: egui::Modifiers::NONE,
        });
        desk.run_steps(3);
    }
    desk.key_up(Key::ArrowRight);
    desk.run_steps(3);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(3));
    desk.command(Key::Z);
    assert_eq!(desk.steps("goals-and-vision.managing"), None);
}

#[test]
fn digits_still_rate_after_a_name_is_ended_and_after_a_press_beside_everything() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::ArrowDown);
    desk.click(Role::TextInput, "Name");
    desk.type_text("Zoë");
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Explaining purpose, leading");
    let beside = egui::Pos2::new(640.0, 4.0);
    desk.drag(beside, beside);
    desk.press(Key::Num6);
    assert_eq!(desk.steps("goals-and-vision.leading"), Some(6));
}
