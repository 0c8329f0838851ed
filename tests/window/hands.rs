//! The palette, keys that a person changes, and the settings sheet.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use twohats::app::{
    Appearance, Command, Effect, LockAfter, Question, Reply, SettingsJob, SettingsReply, Sheet, Switch, View,
};

use crate::desk::{self, Desk, Hands as _};

fn is_open(desk: &Desk) -> bool {
    desk.state().state.sheet() == Some(&Sheet::Palette)
}

fn rows(desk: &Desk) -> Vec<String> {
    desk.query_all(by().role(Role::ListBoxOption)).filter_map(|row| row.accesskit_node().label()).collect()
}

#[test]
fn a_few_letters_and_enter_do_a_command() {
    let mut desk = desk::sample();
    desk.command(Key::K);
    desk.type_text("ovt");
    assert_eq!(rows(&desk).first().map(String::as_str), Some("Over time, Ctrl+5"));
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.preferences().view, View::OverTime);
    assert!(!is_open(&desk));
}

#[test]
fn arrows_walk_the_palette_and_the_reader_hears_what_is_chosen() {
    let mut desk = desk::sample();
    desk.command(Key::K);
    let names = rows(&desk);
    assert_eq!(desk.focused(), names[0], "{names:?}");
    desk.press(Key::ArrowDown);
    desk.press(Key::ArrowDown);
    assert_eq!(desk.focused(), names[2]);
    desk.press(Key::ArrowUp);
    assert_eq!(desk.focused(), names[1]);
    desk.press(Key::ArrowUp);
    desk.press(Key::ArrowUp);
    assert_eq!(desk.focused(), names[names.len() - 1], "it goes round");
    desk.type_text("table");
    assert_eq!(desk.focused(), "Table, Ctrl+3");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.preferences().view, View::Table);
}

#[test]
fn what_can_not_be_done_now_is_named_as_such_and_does_nothing() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.command(Key::K);
    assert!(!rows(&desk).iter().any(|row| row.starts_with("Delete this session")));
    desk.type_text("delete");
    assert_eq!(rows(&desk), ["Delete this session, not now"]);
    desk.press(Key::Enter);
    assert!(is_open(&desk));
    desk.press(Key::Escape);
    assert!(!is_open(&desk));
}

#[test]
fn nothing_found_says_so_and_a_click_does_what_it_names() {
    let mut desk = desk::sample();
    desk.command(Key::K);
    desk.type_text("zzz");
    assert!(desk.has(Role::Label, "No command is called that"));
    let field = desk.focused();
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), field, "the next letters go where the first ones went");
    desk.press(Key::Escape);
    desk.command(Key::K);
    desk.click(Role::ListBoxOption, "Open…, Ctrl+O");
    assert!(desk.state().effects.contains(&Effect::Ask(Question::Open)));
}

#[test]
fn a_command_of_the_palette_finds_the_sheet_that_was_open_before_it() {
    let mut desk = desk::sample();
    desk.command(Key::E);
    desk.command(Key::K);
    desk.press(Key::Escape);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Export(_))));
    desk.command(Key::K);
    desk.type_text("table");
    desk.press(Key::Enter);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Export(_))));
}

/// The sheet of keys, waiting for the next key of the command that is shown like this.
fn changing(desk: &mut Desk, row: &str) {
    desk.press(Key::F1);
    desk.click(Role::Button, row);
}

#[test]
fn a_key_that_is_changed_does_what_it_says_everywhere_and_the_old_one_nothing() {
    let mut desk = desk::sample();
    changing(&mut desk, "Export…: Ctrl+E. Change this key");
    desk.command_shift(Key::J);
    assert!(desk.has(Role::Button, "Export…: Ctrl+Shift+J. Change this key"));
    desk.press(Key::Escape);
    desk.command(Key::E);
    assert_eq!(desk.state().state.sheet(), None);
    desk.command_shift(Key::J);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Export(_))));
    desk.press(Key::Escape);
    desk.command(Key::K);
    desk.type_text("export");
    assert_eq!(rows(&desk).first().map(String::as_str), Some("Export…, Ctrl+Shift+J"));
    let kept = desk.state().effects.iter().any(|effect| match effect {
        Effect::Remember(preferences) => preferences.keys.is_changed(Command::Export),
        _ => false,
    });
    assert!(kept, "it is not remembered");
}

#[test]
fn a_key_of_another_command_is_told_and_moved_only_when_that_is_asked_for() {
    let mut desk = desk::sample();
    changing(&mut desk, "Export…: Ctrl+E. Change this key");
    desk.command(Key::S);
    assert!(desk.has(Role::Label, "Ctrl+S is the key of “Save”"));
    assert!(!desk.state().effects.contains(&Effect::Flush), "the key that is asked for does nothing else");
    desk.click(Role::Button, "Use it here instead");
    assert!(desk.has(Role::Button, "Export…: Ctrl+S. Change this key"));
    assert!(desk.has(Role::Button, "Save: no key. Give it one"));
    desk.click(Role::Button, "All keys as they were");
    assert!(desk.has(Role::Button, "Save: Ctrl+S. Change this key"));
    assert!(desk.state().state.preferences().keys.is_as_given());
}

#[test]
fn keys_that_tracks_and_fields_need_are_refused_with_the_reason_and_esc_leaves_all_as_it_was() {
    let mut desk = desk::sample();
    changing(&mut desk, "Export…: Ctrl+E. Change this key");
    desk.press(Key::Num5);
    assert!(desk.has(Role::Label, "Hold Ctrl with it, or Ctrl and Shift, or take one of F1 to F12"));
    desk.event(egui::Event::Copy);
    desk.run_steps(3);
    assert!(desk.has(Role::Label, "Every field needs Ctrl+C"));
    desk.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    desk.run_steps(3);
    assert!(desk.has(Role::Label, "Ctrl+Z stays the key of “Undo”, as it is in every field"));
    desk.press(Key::Escape);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Keys(keys)) if keys.changing.is_none()));
    assert!(desk.has(Role::Button, "Export…: Ctrl+E. Change this key"));
    desk.press(Key::Escape);
    assert_eq!(desk.state().state.sheet(), None);
}

/// As a screen reader presses what is scrolled away.
fn press_out_of_sight(desk: &mut Desk, name: &str) {
    desk.get_by_role_and_label(Role::Button, name).click_accesskit();
    desk.run_steps(4);
}

#[test]
fn every_command_can_be_given_a_key_but_those_that_keep_theirs() {
    let mut desk = desk::sample();
    desk.press(Key::F1);
    press_out_of_sight(&mut desk, "Commands without a key");
    for command in Command::ALL {
        let label = desk.state().state.label_of(command).into_owned();
        let begins = |name: &str| name.starts_with(&format!("{label}: "));
        let buttons = desk.query_all(by().role(Role::Button)).filter_map(|node| node.accesskit_node().label());
        let rows = buttons.filter(|name| begins(name)).count();
        assert_eq!(rows, usize::from(!command.keeps_its_keys()), "{label}");
    }
    press_out_of_sight(&mut desk, "Hours: no key. Give it one");
    desk.press(Key::F9);
    desk.press(Key::Escape);
    desk.press(Key::F9);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Hours));
}

fn is_chosen(desk: &Desk, name: &str) -> bool {
    desk.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled() == Some(Toggled::True)
}

#[test]
fn what_is_chosen_in_the_settings_holds_at_once_and_is_remembered() {
    let mut desk = desk::sample();
    desk.command(Key::Comma);
    for choice in [
        "Light or dark: Dark",
        "Size of everything: 120 %",
        "High contrast: On",
        "Less motion: Off",
        "Lock by itself: 5 minutes",
    ] {
        assert!(!is_chosen(&desk, choice), "{choice}");
        desk.click(Role::RadioButton, choice);
        assert!(is_chosen(&desk, choice), "{choice}");
    }
    let wanted = |effect: &Effect| {
        let Effect::Remember(preferences) = effect else { return false };
        preferences.appearance == Appearance::Dark
            && preferences.zoom.tenths() == 12
            && preferences.contrast == Switch::On
            && preferences.less_motion == Switch::Off
            && preferences.lock_after == LockAfter::Minutes5
    };
    assert!(desk.state().effects.iter().any(wanted));
    desk.state_mut().effects.clear();
    desk.click(Role::RadioButton, "Language: English");
    assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::Speak(Some(_)))));
}

#[test]
fn forget_says_what_it_forgot() {
    let mut desk = desk::sample();
    desk.command(Key::Comma);
    assert!(desk.has(Role::Label, "One recent file, the last folder, and where the window stood"));
    desk.click(Role::Button, "Forget");
    assert!(desk.has(Role::Label, "Forgotten: one recent file, the last folder, and where the window stood"));
    assert!(desk.state().effects.contains(&Effect::Settings(SettingsJob::ForgetFolder)));
    assert!(desk.state().state.preferences().recent.is_empty());
}

#[test]
fn settings_go_to_a_file_and_come_back_and_a_bad_one_is_said() {
    let mut desk = desk::sample();
    desk.command(Key::Comma);
    desk.click(Role::Button, "Export settings…");
    let question = Question::WriteSettings { suggested: "two-hats-settings.ron".into() };
    assert!(desk.state().effects.contains(&Effect::Ask(question)));
    let why = "This file holds no settings of Two Hats, so nothing is changed: /home/zoe/notes.txt";
    let before = desk.state().state.preferences().clone();
    desk.state_mut().state.hear(Reply::Settings(SettingsReply::NotRead(why.into())));
    desk.run_steps(3);
    assert!(desk.has(Role::Label, why));
    assert_eq!(desk.state().state.preferences(), &before);
}
