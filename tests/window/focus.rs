//! The focus is always somewhere: a sheet takes it and gives it back to what opened it.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{AccessKitNode, Queryable as _, by};
use jiff::civil::date;
use twohats::app::{Answer, Command, Question, Reply, Sheet};
use twohats::files;
use twohats::model::{Edit, ItemId, Rating};

use crate::desk::{self, Desk, Hands as _};

/// Every command that opens a sheet by itself.
const SHEETS: [Command; 16] = [
    Command::Tour,
    Command::Export,
    Command::ExportMany,
    Command::SessionNote,
    Command::PrivateNote,
    Command::Agreement,
    Command::Hours,
    Command::WhereKept,
    Command::Palette,
    Command::Settings,
    Command::Keys,
    Command::About,
    Command::Lock,
    Command::Erase,
    Command::Backups,
    Command::Unfinished,
];

/// Opens the sheet of a command, with what the world would answer.
fn open(desk: &mut Desk, command: Command) {
    let state = &mut desk.state_mut().state;
    state.handle(command);
    match command {
        Command::Backups => drop(state.hear(Reply::Backups(Vec::new()))),
        Command::Unfinished => drop(state.hear(Reply::Unfinished(Vec::new()))),
        _ => {}
    }
    desk.run_steps(4);
}

#[test]
fn every_sheet_takes_the_focus_and_gives_it_back_to_where_it_was() {
    for command in SHEETS {
        let mut desk = desk::sample();
        desk.click(Role::TextInput, "Name");
        open(&mut desk, command);
        assert!(desk.state().state.sheet().is_some(), "{command:?} opens nothing");
        let inside = desk.focused();
        assert!(!inside.is_empty() && inside != "Name", "{command:?}: the focus is on {inside:?}");
        for _ in 0..6 {
            desk.press(Key::Tab);
            let inside = desk.focused();
            assert!(!inside.is_empty() && inside != "Name", "{command:?}: Tab leads to {inside:?}");
        }
        desk.press(Key::Escape);
        assert_eq!(desk.state().state.sheet(), None, "{command:?} is not closed by Esc");
        assert_eq!(desk.focused(), "Name", "after {command:?}");
    }
}

#[test]
fn a_sheet_over_a_sheet_gives_back_both() {
    let mut desk = desk::sample();
    desk.click(Role::TextInput, "Name");
    open(&mut desk, Command::Settings);
    desk.click(Role::Button, "Change keys…");
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Keys(_))));
    desk.press(Key::Escape);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Settings(_))));
    assert_eq!(desk.focused(), "Change keys…");
    desk.click(Role::Button, "Name and logo…");
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Practice(_))));
    desk.press(Key::F1);
    desk.press(Key::Escape);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Practice(_))));
    desk.press(Key::Escape);
    assert_eq!(desk.focused(), "Name and logo…");
    desk.press(Key::Escape);
    assert_eq!(desk.focused(), "Name");
}

#[test]
fn a_box_for_a_path_gives_the_focus_back_to_the_button_that_asked() {
    let mut desk = desk::sample();
    open(&mut desk, Command::Settings);
    desk.click(Role::Button, "Import settings…");
    let answer = Answer::NoDialog { folder: "/home/zoe".into() };
    desk.state_mut().state.hear(Reply::Answered(Question::ReadSettings, answer));
    desk.run_steps(4);
    assert_eq!(desk.focused(), "Path");
    desk.press(Key::Escape);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Settings(_))));
    assert_eq!(desk.focused(), "Import settings…");
}

#[test]
fn whoever_arrives_in_a_phase_is_at_its_beginning() {
    let mut desk = desk::sample();
    for (command, name) in [(Command::Prepare, "Prepare"), (Command::Reveal, "Reveal"), (Command::Agree, "Agree")] {
        desk.state_mut().state.handle(command);
        if matches!(desk.state().state.sheet(), Some(Sheet::Unrated(_))) {
            desk.run_steps(3);
            desk.press(Key::Enter);
        }
        desk.run_steps(4);
        assert_eq!(desk.focused(), name);
        desk.press(Key::Tab);
        assert!(!desk.focused().is_empty() && desk.focused() != name, "{command:?}");
    }
}

#[test]
fn one_press_of_tab_moves_the_focus_once_even_where_it_comes_round() {
    let places = [None, Some(Command::Prepare), Some(Command::Reveal), Some(Command::Agree)];
    for place in places.into_iter().chain(SHEETS.map(Some)) {
        let mut desk = desk::sample();
        if let Some(command) = place {
            open(&mut desk, command);
        }
        for _ in 0..50 {
            let before = desk.focused();
            // Only this one pass: `press` would make several.
            desk.input_mut().events.push(key_down(Key::Tab));
            desk.step();
            let at_once = desk.focused();
            desk.run_steps(3);
            assert_eq!(at_once, desk.focused(), "{place:?}: after {before:?} a reader hears both");
        }
    }
}

fn key_down(key: Key) -> egui::Event {
    egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: egui::Modifiers::NONE }
}

#[test]
fn tab_goes_through_the_header_from_left_to_right() {
    let mut desk = desk::sample();
    let mut seen = Vec::new();
    for _ in 0..60 {
        seen.push(desk.focused());
        desk.press(Key::Tab);
    }
    let place = |name: &str| seen.iter().position(|other| other == name).unwrap_or_else(|| panic!("{name}: {seen:?}"));
    let header = ["Name", "Date: 24 November 2026 · third session", "Done rating", "Export…", "Menu"];
    for pair in header.windows(2) {
        assert_eq!(place(pair[0]) + 1, place(pair[1]), "{seen:?}");
    }
    assert!(!seen.contains(&String::new()), "the focus is lost: {seen:?}");
}

#[test]
fn what_tab_reaches_on_a_sheet_is_in_sight_in_a_small_window() {
    for command in [Command::Settings, Command::Keys] {
        let document = files::Document::Client(files::sample(date(2026, 11, 24)));
        let mut desk = desk::open(720.0, 480.0, 1.0, Some(document));
        open(&mut desk, command);
        for _ in 0..40 {
            desk.press(Key::Tab);
            let name = desk.focused();
            let focused = desk.query_all(by().predicate(|node: &AccessKitNode<'_>| node.is_focused())).next();
            let rect = focused.map(|node| node.rect()).unwrap();
            assert!(rect.top() > 16.0 && rect.bottom() < 464.0, "{command:?}: {name} is at {rect:?}");
        }
    }
}

/// Whether anything in the color of the focus is painted.
fn shows_focus(shape: &egui::Shape) -> bool {
    use egui::Shape;
    let is_focus = |color: egui::Color32| color.to_srgba_unmultiplied() == [0x1F, 0x6F, 0xEB, 0xFF];
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(shows_focus),
        Shape::Rect(rect) => is_focus(rect.stroke.color) || is_focus(rect.fill),
        Shape::Circle(circle) => is_focus(circle.stroke.color),
        Shape::LineSegment { stroke, .. } => is_focus(stroke.color),
        Shape::Path(path) => matches!(path.stroke.color, egui::epaint::ColorMode::Solid(color) if is_focus(color)),
        Shape::Mesh(mesh) => mesh.vertices.iter().any(|vertex| is_focus(vertex.color)),
        _ => false,
    }
}

#[test]
fn the_focus_is_seen_wherever_tab_leads() {
    let places = [None, Some(Command::Prepare), Some(Command::Reveal), Some(Command::Agree)];
    let mut unseen = std::collections::BTreeSet::new();
    for place in places.into_iter().chain(SHEETS.map(Some)) {
        let mut desk = desk::sample();
        // With all rated nothing is asked before the reveal.
        let item = ItemId::parse("guidance.leading").unwrap();
        let state = &mut desk.state_mut().state;
        state.apply(Edit::Rate { at: state.at(), item, rating: Rating::new(5).ok() });
        if let Some(command) = place {
            open(&mut desk, command);
        }
        for _ in 0..32 {
            desk.press(Key::Tab);
            if !desk.output().shapes.iter().any(|clipped| shows_focus(&clipped.shape)) {
                unseen.insert((format!("{place:?}"), desk.focused()));
            }
        }
    }
    assert!(unseen.is_empty(), "nobody sees the focus on {unseen:#?}");
}
