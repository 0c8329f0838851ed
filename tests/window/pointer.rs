//! A press, a drag, and what stays where it is.

use egui::accesskit::Role;
use egui::{Key, Pos2, Rect};
use egui_kittest::kittest::{Queryable as _, by};

use crate::desk::{self, Desk, Hands as _};

const TRACK: &str = "Preventing problems, managing";

/// The place on a track's row where a rating stands.
fn place(desk: &Desk, track: &str, steps: u8) -> Pos2 {
    let row = desk.rect_of(Role::Slider, track);
    let line = row.shrink2(egui::vec2(8.0 + 9.0, 0.0));
    Pos2::new(line.left() + line.width() * f32::from(steps) / 10.0, row.center().y)
}

fn all_tracks(desk: &Desk) -> Vec<Rect> {
    desk.query_all(by().role(Role::Slider)).map(|node| node.rect()).collect()
}

#[test]
fn a_press_anywhere_in_the_row_rates_what_is_under_the_pointer() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    for (steps, off) in [(0, 0.0), (3, -11.0), (8, 11.0), (10, 0.0)] {
        let at = place(&desk, TRACK, steps) + egui::vec2(0.0, off);
        desk.hover_at(at);
        desk.step();
        desk.drag_at(at);
        desk.run_steps(2);
        assert_eq!(desk.steps("risk.managing"), Some(steps), "on the press, before it is let go");
        desk.drop_at(at);
        desk.run_steps(2);
        assert_eq!(desk.steps("risk.managing"), Some(steps));
    }
}

#[test]
fn a_drag_is_followed_beyond_the_track_and_is_one_undo_step() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let from = place(&desk, TRACK, 2);
    desk.drag(from, Pos2::new(2000.0, from.y + 300.0));
    assert_eq!(desk.steps("risk.managing"), Some(10));
    desk.command(Key::Z);
    assert_eq!(desk.steps("risk.managing"), None);
}

#[test]
fn the_pointer_over_a_track_answers_nothing() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let at = place(&desk, TRACK, 6);
    desk.hover_at(at);
    desk.run_steps(3);
    assert_eq!(desk.steps("risk.managing"), None);
    desk.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Line,
        delta: egui::vec2(0.0, 3.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: egui::Modifiers::NONE,
    });
    desk.run_steps(3);
    assert_eq!(desk.steps("risk.managing"), None);
}

#[test]
fn no_track_moves_when_another_is_touched() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let before = all_tracks(&desk);
    assert_eq!(before.len(), 10);
    for (track, steps) in [(TRACK, 3), ("Asking questions, leading", 9), ("Agreeing results, managing", 0)] {
        let at = place(&desk, track, steps);
        desk.hover_at(at);
        desk.run_steps(2);
        assert_eq!(all_tracks(&desk), before, "hovering over {track}");
        desk.drag(at, at);
        assert_eq!(all_tracks(&desk), before, "rating {track}");
    }
    desk.press(Key::N);
    desk.type_text("A long moment that takes a second line in its place because it says more than fits the first.");
    assert_eq!(all_tracks(&desk), before, "writing a moment");
    desk.command(Key::Num3);
    desk.command_shift(Key::H);
    assert_eq!(all_tracks(&desk), before, "changing the picture");
}

#[test]
fn the_strip_explains_the_track_under_the_pointer() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let statement = "When I saw that something could go wrong, I took a step to prevent it.";
    assert!(!desk.has(Role::Label, statement));
    let at = place(&desk, TRACK, 5);
    desk.hover_at(at);
    desk.run_steps(3);
    assert!(desk.has(Role::Label, statement));
}

#[test]
fn a_resting_pointer_does_not_talk_over_the_keys() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let at = place(&desk, "Agreeing results, managing", 5);
    desk.hover_at(at);
    desk.run_steps(3);
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowDown);
    desk.press(Key::Num6);
    assert!(desk.has(Role::Label, "When I saw that something could go wrong, I took a step to prevent it."));
}

#[test]
fn a_press_on_a_title_selects_its_track_and_rates_nothing() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    let row = desk.rect_of(Role::Slider, TRACK);
    let title = Pos2::new(row.left() - 60.0, row.center().y);
    desk.drag(title, title);
    assert_eq!(desk.focused(), TRACK);
    assert_eq!(desk.steps("risk.managing"), None);
}

#[test]
fn the_tabs_show_radar_bars_and_table() {
    let mut desk = desk::sample();
    desk.click(Role::Tab, "Table");
    assert!(desk.has(Role::Label, "about even"));
    desk.click(Role::Tab, "Bars");
    assert!(!desk.has(Role::Label, "about even"));
    desk.click(Role::Tab, "Radar");
    assert_eq!(desk.query_all(by().role(Role::Image)).count(), 1);
}
