//! Every command, by its key and by the menu.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use twohats::app::{
    Appearance, CLIENT_MENU, Command, Effect, Held, LOOK_MENU, Phase, Picture, Question, ROOM_MENU, RoomAt,
    SESSION_MENU, Sheet, Stop, View,
};

use crate::desk::{self, Desk, Hands as _};

/// What a person would see of a command; each is false before it on the desk of [`touched`].
fn is_done(desk: &Desk, command: Command) -> bool {
    let state = &desk.state().state;
    let asked = |question: fn(&Question) -> bool| {
        desk.state().effects.iter().any(|effect| matches!(effect, Effect::Ask(asked) if question(asked)))
    };
    match command {
        // The work at hand is kept first.
        Command::New | Command::Sample | Command::Quit | Command::Save => desk.state().effects.contains(&Effect::Flush),
        Command::Open => asked(|question| *question == Question::Open),
        Command::SaveAs => asked(|question| matches!(question, Question::SaveAs { .. })),
        Command::Export => matches!(state.sheet(), Some(Sheet::Export(_))),
        Command::ExportMany => matches!(state.sheet(), Some(Sheet::Many(_))),
        Command::Undo => desk.steps("risk.managing") == Some(8),
        Command::Redo => desk.steps("risk.leading") == Some(9),
        Command::Radar => state.preferences().view == View::Radar,
        Command::Bars => state.preferences().view == View::Bars,
        Command::Table => state.preferences().view == View::Table,
        Command::HidePicture => state.picture() == Picture::Hidden,
        Command::FollowSystem => state.preferences().appearance == Appearance::System,
        Command::Light => state.preferences().appearance == Appearance::Light,
        Command::Dark => state.preferences().appearance == Appearance::Dark,
        Command::Larger => state.preferences().zoom.tenths() == 12,
        Command::Smaller => state.preferences().zoom.tenths() == 10,
        Command::NormalSize => state.preferences().zoom.factor() < 1.05,
        Command::Map => state.preferences().view == View::Map,
        Command::OverTime => state.preferences().view == View::OverTime,
        Command::NewSession => desk.state().effects.contains(&Effect::LookUpToday),
        Command::Prepare | Command::GoBack => state.phase() == Phase::Prepare,
        Command::Rate => state.phase() == Phase::Rate,
        Command::Reveal | Command::GoOn => state.phase() == Phase::Reveal,
        Command::Agree => state.phase() == Phase::Agree,
        Command::LookBack => state.looking_back_at().is_some(),
        Command::PrivateNote => state.sheet() == Some(&Sheet::PrivateNote),
        Command::Agreement => state.sheet() == Some(&Sheet::Agreement),
        Command::Hours => state.sheet() == Some(&Sheet::Hours),
        Command::DeleteSession => state.client().sessions().len() == 2,
        Command::SessionNote => state.sheet() == Some(&Sheet::Note),
        Command::WhereKept => state.sheet() == Some(&Sheet::Where),
        Command::Keys => matches!(state.sheet(), Some(Sheet::Keys(_))),
        Command::Palette => state.sheet() == Some(&Sheet::Palette),
        Command::Settings => matches!(state.sheet(), Some(Sheet::Settings(_))),
        Command::About => state.sheet() == Some(&Sheet::About),
        Command::Backups => desk.state().effects.iter().any(|effect| matches!(effect, Effect::ListBackups(_))),
        Command::Unfinished => desk.state().effects.contains(&Effect::ListUnfinished),
        Command::CompareFile => asked(|question| *question == Question::Compare),
        Command::Lock => matches!(state.sheet(), Some(Sheet::Lock(_))),
        Command::LockNow => desk.state().effects.iter().any(|effect| matches!(effect, Effect::LockAway(_))),
        Command::Erase => state.sheet().is_some(),
        Command::RoomWindow => state.room_at() == RoomAt::Window,
        Command::RoomHere => state.room_at() == RoomAt::Here,
        Command::BlankRoom => state.room_at() == RoomAt::Window && state.room_is_blank(),
        // This system can't: it is said.
        Command::HideFromSharing => state.notice().is_some(),
        Command::Tour => state.sheet() == Some(&Sheet::Tour(Stop::Prepare)),
        Command::Menu => desk.has(Role::MenuItem, "New client"),
    }
}

/// The sample with a change to undo and one to redo, a size of 1.1, and a view, look and appearance that `command` changes.
fn touched(command: Command) -> Desk {
    let mut desk = if command == Command::LockNow { desk::locked() } else { desk::sample() };
    let rate = |desk: &mut Desk, item: &str, steps| {
        let state = &mut desk.state_mut().state;
        let item = twohats::model::ItemId::parse(item).unwrap();
        let rating = twohats::model::Rating::new(steps).ok();
        state.apply(twohats::model::Edit::Rate { at: state.at(), item, rating });
        state.end_gesture();
    };
    // With all rated nothing is asked before the reveal.
    rate(&mut desk, "guidance.leading", 5);
    rate(&mut desk, "risk.managing", 1);
    rate(&mut desk, "risk.leading", 9);
    let state = &mut desk.state_mut().state;
    state.handle(Command::Undo);
    state.handle(Command::Larger);
    state.handle(if command == Command::Radar { Command::Table } else { Command::Radar });
    if command == Command::Bars || command == Command::Table {
        state.handle(Command::Radar);
    }
    state.handle(if command == Command::Light { Command::Dark } else { Command::Light });
    match command {
        Command::Rate => drop(state.handle(Command::Prepare)),
        Command::LookBack => drop(state.handle(Command::Reveal)),
        Command::BlankRoom => drop(state.handle(Command::RoomWindow)),
        _ => {}
    }
    desk.run_steps(3);
    desk.state_mut().effects.clear();
    assert!(!is_done(&desk, command), "{command:?} is done already");
    desk
}

#[test]
fn every_command_with_a_key_does_what_it_says() {
    for command in Command::ALL {
        for shortcut in command.shortcuts() {
            let mut desk = touched(command);
            let held = match shortcut.held {
                Held::Nothing => Modifiers::NONE,
                Held::Command => Modifiers::COMMAND,
                Held::CommandShift => Modifiers::COMMAND | Modifiers::SHIFT,
            };
            desk.key_press_modifiers(held, key(shortcut.key));
            desk.run_steps(4);
            assert!(is_done(&desk, command), "{command:?} by {shortcut:?}");
        }
    }
}

#[test]
fn every_command_in_the_menu_does_what_it_says_and_closes_the_menu() {
    for command in Command::ALL {
        if command == Command::Menu {
            continue;
        }
        let mut desk = touched(command);
        desk.press(Key::F10);
        if SESSION_MENU.contains(&command) {
            desk.click(Role::MenuItem, "Session");
        }
        if LOOK_MENU.contains(&command) {
            desk.click(Role::MenuItem, "Look");
        }
        if CLIENT_MENU.contains(&command) {
            desk.click(Role::MenuItem, "This client");
        }
        if ROOM_MENU.contains(&command) {
            desk.click(Role::MenuItem, "Other screens");
        }
        // Where it is scrolled to does not matter.
        desk.get_by_role_and_label(Role::MenuItem, &command.label()).click_accesskit();
        desk.run_steps(3);
        assert!(is_done(&desk, command), "{command:?}");
        assert!(!desk.has(Role::MenuItem, "About"), "{command:?} leaves the menu open");
    }
}

#[test]
fn every_command_in_the_palette_does_what_it_says_and_closes_it() {
    for command in Command::ALL {
        // Both are ways to all commands themselves.
        if matches!(command, Command::Menu | Command::Palette) {
            continue;
        }
        let mut desk = touched(command);
        desk.command(Key::K);
        let label = desk.state().state.label_of(command).into_owned();
        desk.type_text(&label);
        desk.press(Key::Enter);
        assert!(is_done(&desk, command), "{command:?} by “{label}”");
        assert_ne!(desk.state().state.sheet(), Some(&Sheet::Palette), "{command:?} leaves the palette open");
    }
}

#[test]
fn the_menu_is_walked_with_arrows_and_enter() {
    let mut desk = desk::sample();
    desk.press(Key::F10);
    assert_eq!(desk.focused(), "New client");
    desk.press(Key::ArrowUp);
    assert_eq!(desk.focused(), "Quit", "it goes round");
    desk.press(Key::ArrowDown);
    assert_eq!(desk.focused(), "New client");
    for _ in 0..50 {
        if desk.focused() == "Table" {
            break;
        }
        desk.press(Key::ArrowDown);
    }
    assert_eq!(desk.focused(), "Table");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.preferences().view, View::Table);
    assert!(!desk.has(Role::MenuItem, "Table"));
}

#[test]
fn recent_files_are_in_the_menu_and_open() {
    let mut desk = desk::sample();
    desk.press(Key::F10);
    desk.click(Role::MenuItem, "Open recent");
    assert!(desk.has(Role::MenuItem, "Zoë.twohats"));
    desk.state_mut().effects.clear();
    desk.click(Role::MenuItem, "Zoë.twohats");
    assert_eq!(desk.state().effects, [Effect::Flush], "the file that is open already is only kept");
}

fn key(key: twohats::app::Key) -> Key {
    Key::from_name(key.name()).unwrap()
}

#[test]
fn the_menu_marks_the_view_and_the_appearance_that_hold() {
    let pairs =
        [(Command::Radar, Command::FollowSystem), (Command::Bars, Command::Light), (Command::Table, Command::Dark)];
    for (view, appearance) in pairs {
        let mut desk = desk::sample();
        desk.state_mut().state.handle(view);
        desk.state_mut().state.handle(appearance);
        desk.press(Key::F10);
        desk.click(Role::MenuItem, "Look");
        let rows = desk.query_all(by().role(Role::MenuItem));
        let holds = rows.filter(|row| row.accesskit_node().toggled() == Some(Toggled::True));
        let names: Vec<String> = holds.filter_map(|row| row.accesskit_node().label()).collect();
        assert_eq!(names, [view.label(), appearance.label()]);
    }
}

#[test]
fn the_filled_button_opens_at_first_and_exports_once_something_is_rated() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    assert!(desk.has(Role::Button, "Open…") && !desk.has(Role::Button, "Export…"));
    desk.press(Key::Num7);
    assert!(desk.has(Role::Button, "Export…") && !desk.has(Role::Button, "Open…"));
    desk.click(Role::Button, "Export…");
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Export(_))));
}
