//! The sheets about what is kept: earlier versions, unfinished work, erasing; each by the keyboard alone and by its names.

use egui::Key;
use egui::accesskit::Role;
use jiff::civil::date;
use twohats::app::{Backup, Effect, Fresh, Receipt, Recovered, Removed, Reply, Sheet, Source, Thing, Unfinished};
use twohats::files::{self, Document};
use twohats::model::{Client, ClientId, Edit};

use crate::desk::{self, Desk, Hands as _};

/// The sample's file, done rating, in a window of this size.
fn done(width: f32, height: f32) -> Desk {
    let client = files::sample(date(2026, 11, 24));
    let mut desk = desk::open(width, height, 1.0, Some(Document::Client(client)));
    let state = &mut desk.state_mut().state;
    state.apply(Edit::Done(state.at()));
    state.end_gesture();
    desk.run_steps(3);
    desk.state_mut().effects.clear();
    desk
}

fn hear(desk: &mut Desk, reply: Reply) {
    let effects = desk.state_mut().state.hear(reply);
    desk.state_mut().effects.extend(effects);
    desk.run_steps(3);
}

/// Asks for a row of the menu, by the keyboard.
fn ask(desk: &mut Desk, row: &str) {
    desk.press(Key::F10);
    if !desk.has(Role::MenuItem, row) {
        walk_to(desk, Key::ArrowDown, "This client");
        desk.press(Key::Enter);
    }
    walk_to(desk, Key::ArrowDown, row);
    desk.press(Key::Enter);
}

fn walk_to(desk: &mut Desk, key: Key, name: &str) {
    for _ in 0..80 {
        if desk.focused() == name {
            return;
        }
        desk.press(key);
    }
    panic!("{name} is not reached: {}", desk.focused());
}

fn backups(desk: &Desk, count: i8) -> Vec<Backup> {
    let id = desk.state().state.client().id.clone();
    let made = |hour| date(2026, 11, 24).at(hour, 42, 0, 0);
    let backup = |hour| Backup { id: id.clone(), made: made(hour), path: "/b.twohats".into(), bytes: 12_345 };
    (0..count).rev().map(backup).collect()
}

fn version(desk: &Desk) -> Client {
    let mut version = (**desk.state().state.client()).clone();
    "As it was".clone_into(&mut version.name);
    version
}

#[test]
fn an_earlier_version_is_looked_at_and_brought_back_from_the_keyboard_alone() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = done(width, height);
        ask(&mut desk, "Earlier versions…");
        let backups = backups(&desk, 20);
        hear(&mut desk, Reply::Backups(backups.clone()));
        assert!(desk.has(Role::Label, "24 November 2026, 19:42") && desk.has(Role::Label, "13 kB"));
        assert_eq!(desk.focused(), "Look at the version of 24 November 2026, 19:42");
        desk.press(Key::Tab);
        assert_eq!(desk.focused(), "Look at the version of 24 November 2026, 18:42");
        desk.press(Key::Enter);
        assert!(desk.state().effects.contains(&Effect::ReadBackup(backups[1].clone())));
        let version = version(&desk);
        hear(&mut desk, Reply::BackupRead { backup: backups[1].clone(), client: version });
        let says = "As it was on 24 November 2026 at 18:42: here it can only be looked at";
        assert!(desk.has(Role::Label, says));
        walk_to(&mut desk, Key::Tab, "Bring this back");
        desk.press(Key::Enter);
        assert_eq!(desk.state().state.client().name, "As it was");
        assert!(matches!(desk.state().state.source(), Source::File(_)));
        walk_to(&mut desk, Key::Tab, "Undo");
        desk.press(Key::Enter);
        assert_ne!(desk.state().state.client().name, "As it was");
    }
}

#[test]
fn an_earlier_version_is_left_again_and_its_other_sessions_can_be_seen() {
    let mut desk = done(1280.0, 800.0);
    let (backup, version) = (backups(&desk, 1).remove(0), version(&desk));
    let name = desk.state().state.client().name.clone();
    hear(&mut desk, Reply::BackupRead { backup, client: version });
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    assert!(!desk.has(Role::TextInput, "Date"), "nothing is changed here");
    desk.click(Role::MenuItem, "12 September 2026 · second session");
    assert_eq!(desk.state().state.session().date, date(2026, 9, 12));
    walk_to(&mut desk, Key::Tab, "Back to today’s");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.client().name, name);
}

#[test]
fn where_there_are_no_versions_or_they_stay_closed_the_sheet_says_why() {
    let mut desk = desk::sample();
    hear(&mut desk, Reply::Backups(Vec::new()));
    let says = "There is none yet. The first one is put aside before your next change is saved, and then one each time \
                you open the file again and change it.";
    assert!(desk.has(Role::Label, says));
    desk.press(Key::Escape);
    let backups = backups(&desk, 2);
    hear(&mut desk, Reply::Backups(backups));
    assert!(desk.has(
        Role::Label,
        "They stay closed until you are done rating 24 November 2026, because they show earlier answers."
    ));
    desk.state_mut().effects.clear();
    desk.click(Role::Button, "Look at the version of 24 November 2026, 1:42");
    assert_eq!(desk.state().effects, []);
    desk.press(Key::Escape);
    assert_eq!(desk.state().state.sheet(), None);
}

fn waiting() -> Vec<Unfinished> {
    let piece = |nth: u8, name: &str, progress, file: Option<&str>| Unfinished {
        id: ClientId::from_random([nth; 8]),
        name: name.to_owned(),
        progress,
        changed: date(2026, 11, 23).at(20, i8::try_from(nth).unwrap(), 0, 0),
        file: file.map(Into::into),
    };
    vec![
        piece(1, "", Some((3, 10)), None),
        piece(2, &"Maximiliane Gräfin von Habsburg-Lothringen ".repeat(4), Some((0, 10)), Some("/home/max.twohats")),
        piece(3, "", None, None),
    ]
}

#[test]
fn unfinished_work_is_opened_and_discarded_from_the_keyboard_alone() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = desk::unnamed(width, height);
        ask(&mut desk, "Unfinished work…");
        assert!(desk.state().effects.contains(&Effect::ListUnfinished));
        hear(&mut desk, Reply::Unfinished(waiting()));
        for line in ["3 of 10 rated · changed 23 November 2026, 20:01", "No file yet", "Changes to max.twohats"] {
            assert!(desk.has(Role::Label, line), "{line}");
        }
        assert_eq!(desk.focused(), "Open the work on No name given, changed 23 November 2026, 20:01");
        let discard = "Discard the work on No name given, changed 23 November 2026, 20:01";
        walk_to(&mut desk, Key::Tab, discard);
        desk.press(Key::Enter);
        assert_eq!(desk.focused(), "Keep it", "a second press of the same key discards nothing");
        desk.press(Key::Enter);
        assert!(matches!(desk.state().state.sheet(), Some(Sheet::Unfinished(sheet)) if sheet.waiting.len() == 3));
        walk_to(&mut desk, Key::Tab, discard);
        desk.press(Key::Enter);
        walk_to(&mut desk, Key::Tab, "Discard it");
        desk.press(Key::Enter);
        assert!(desk.state().effects.contains(&Effect::DiscardUnfinished(waiting()[0].id.clone())));
        walk_to(&mut desk, Key::Tab, "Open the work on No name given, changed 23 November 2026, 20:03");
        desk.press(Key::Enter);
        assert!(desk.state().effects.contains(&Effect::TakeUnfinished(waiting()[2].id.clone())));
    }
}

#[test]
fn where_nothing_waits_that_is_said_calmly() {
    let mut desk = desk::unnamed(720.0, 480.0);
    hear(&mut desk, Reply::Unfinished(Vec::new()));
    assert!(
        desk.has(Role::Label, "Nothing waits here. What is not saved when a window closes is kept, and comes back.")
    );
    walk_to(&mut desk, Key::Tab, "Close");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.sheet(), None);
}

#[test]
fn at_a_start_with_several_pieces_the_others_are_offered() {
    let mut desk = desk::unnamed(720.0, 480.0);
    let client = files::sample(date(2026, 11, 24));
    hear(&mut desk, Reply::Recovered(Box::new(Recovered { client, bookmark: None, file: None, others: 2 })));
    walk_to(&mut desk, Key::Tab, "Show");
    desk.press(Key::Enter);
    assert!(desk.state().effects.contains(&Effect::ListUnfinished));
}

#[test]
fn a_client_is_erased_from_the_keyboard_and_to_keep_it_is_first() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = done(width, height);
        ask(&mut desk, "Erase this client…");
        assert!(desk.has(Role::Dialog, "Erase Zoë Müller-Şahin, Łódź?"));
        assert!(desk.has(Role::Label, "The file /home/zoe/Zoë.twohats"));
        assert!(desk.has(Role::Label, "What the disk keeps of removed files until it writes over them"));
        assert_eq!(desk.focused(), "Keep this client");
        desk.press(Key::Enter);
        assert_eq!(desk.state().state.sheet(), None);
        ask(&mut desk, "Erase this client…");
        walk_to(&mut desk, Key::Tab, "Erase for good");
        desk.press(Key::Enter);
        assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::Erase { .. })));
        let file = Removed { what: Thing::File, path: "/home/zoe/Zoë.twohats".into(), failed: None };
        let failed = Some("It could not be removed (it is read-only)".to_owned());
        let rest = Removed { what: Thing::Unfinished, path: "/state/c-1.twohats".into(), failed };
        hear(&mut desk, Reply::Erased(Receipt { at: date(2026, 11, 25).at(9, 5, 0, 0), removed: vec![file, rest] }));
        hear(&mut desk, Reply::Renewed(Fresh { id: ClientId::from_random([8; 8]), today: date(2026, 11, 25) }));
        assert!(desk.has(Role::Dialog, "What was erased"));
        assert!(desk.has(Role::Label, "The client’s file: /home/zoe/Zoë.twohats"));
        assert!(
            desk.has(Role::Label, "Unfinished work: /state/c-1.twohats. It could not be removed (it is read-only)")
        );
        assert_eq!(desk.focused(), "Save the receipt…");
        walk_to(&mut desk, Key::Tab, "Close");
        desk.press(Key::Enter);
        assert_eq!(desk.state().state.sheet(), None);
        assert!(desk.focused().contains("Agreeing results"), "{}", desk.focused());
    }
}

#[test]
fn the_sheets_close_with_escape_and_give_the_focus_back() {
    let mut desk = desk::sample();
    let before = desk.focused();
    for reply in [Reply::Backups(Vec::new()), Reply::Unfinished(waiting())] {
        hear(&mut desk, reply);
        assert!(desk.state().state.sheet().is_some());
        desk.press(Key::Escape);
        assert_eq!((desk.state().state.sheet(), desk.focused()), (None, before.clone()));
    }
}
