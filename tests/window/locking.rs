//! The sheets about a passphrase, from the keyboard and by name; and what is left of a client that was locked away.

use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use jiff::civil::{Time, date};
use twohats::app::{Command, Effect, Fresh, Lock, LockReply, Problem, Reply, Sealed, Sheet, Source};
use twohats::files::Passphrase;
use twohats::model::{ClientId, Edit};

use crate::desk::{self, Desk, Hands as _};

const WORDS: &str = "copper lantern ferry walnut";

/// A window in which a locked file was opened.
fn asked() -> Desk {
    let mut desk = desk::unnamed(1280.0, 800.0);
    hear(&mut desk, LockReply::Asked(sealed()));
    desk
}

fn sealed() -> Sealed {
    Sealed::File("/home/zoe/c17.twohats".into())
}

fn hear(desk: &mut Desk, reply: LockReply) {
    let effects = desk.state_mut().state.hear(Reply::Lock(reply));
    desk.state_mut().effects.extend(effects);
    desk.run_steps(4);
}

fn fresh() -> Fresh {
    Fresh { id: ClientId::from_random([8; 8]), today: date(2026, 11, 25) }
}

/// The sheet that sets a passphrase, over the sample.
fn setting() -> Desk {
    let mut desk = desk::sample();
    desk.state_mut().state.handle(Command::Lock);
    desk.run_steps(4);
    desk
}

fn unlocks(desk: &Desk) -> Vec<&Passphrase> {
    desk.state()
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Unlock { passphrase, .. } => Some(passphrase),
            _ => None,
        })
        .collect()
}

fn sets(desk: &Desk) -> Vec<Option<&Passphrase>> {
    desk.state()
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::SetLock { passphrase, .. } => Some(passphrase.as_ref()),
            _ => None,
        })
        .collect()
}

/// All that a screen reader could say.
fn all_said(desk: &Desk) -> String {
    let mut said = String::new();
    for node in desk.query_all(by().predicate(|_: &egui_kittest::kittest::AccessKitNode<'_>| true)) {
        let node = node.accesskit_node();
        for text in [node.label(), node.value(), node.description()].into_iter().flatten() {
            said.push_str(&text);
            said.push('\n');
        }
    }
    said
}

/// What stands in a field, as a screen reader says it.
fn value(desk: &Desk, role: Role, name: &str) -> String {
    desk.get_by_role_and_label(role, name).accesskit_node().value().unwrap_or_default()
}

fn is_usable(desk: &Desk, button: &str) -> bool {
    !desk.get_by_role_and_label(Role::Button, button).accesskit_node().is_disabled()
}

#[test]
fn a_locked_file_opens_from_the_keyboard_alone() {
    let mut desk = asked();
    assert_eq!(desk.focused(), "Passphrase");
    assert!(desk.has(Role::Dialog, "Locked with a passphrase"));
    desk.press(Key::Enter);
    assert!(unlocks(&desk).is_empty(), "nothing was typed");
    desk.type_text("copper");
    desk.press(Key::Enter);
    assert_eq!(unlocks(&desk), [&Passphrase::new("copper")]);
    hear(&mut desk, LockReply::Wrong(sealed()));
    assert!(desk.has(Role::Label, "That is not the passphrase of c17.twohats"));
    assert_eq!(desk.focused(), "Passphrase");
    assert_eq!(value(&desk, Role::PasswordInput, "Passphrase"), "", "it is empty for the next try");
    desk.command(Key::Z);
    assert_eq!(value(&desk, Role::PasswordInput, "Passphrase"), "", "and nobody brings back what was typed");
    desk.type_text(WORDS);
    assert!(!desk.has(Role::Label, "That is not the passphrase of c17.twohats"));
    for _ in 0..4 {
        if desk.focused() == "Open" {
            break;
        }
        desk.press(Key::Tab);
    }
    desk.press(Key::Enter);
    assert_eq!(unlocks(&desk).last(), Some(&&Passphrase::new(WORDS)));
    hear(&mut desk, LockReply::Wrong(sealed()));
    assert_eq!(desk.focused(), "Passphrase", "the second time too");
}

#[test]
fn what_is_typed_is_not_shown_unless_it_is_asked_for() {
    let mut desk = asked();
    desk.type_text("copper");
    assert!(!all_said(&desk).contains("copper"));
    desk.click(Role::CheckBox, "Show what is typed");
    assert!(all_said(&desk).contains("copper"));
    desk.press(Key::Escape);
    assert_eq!(desk.state().state.sheet(), None);
    hear(&mut desk, LockReply::Asked(sealed()));
    assert!(!all_said(&desk).contains("copper"), "what was typed is gone with the sheet");
    assert!(!desk.is_ticked("Show what is typed"));
}

#[test]
fn the_field_itself_keeps_nothing_that_undo_would_bring_back() {
    let mut desk = asked();
    for letter in ["c", "o", "p"] {
        desk.type_text(letter);
        // Undo remembers what stood there for a second.
        desk.run_steps(90);
    }
    let field = egui::TextEdit::load_state(&desk.ctx, egui::Id::unique("passphrase")).unwrap();
    assert!(!field.undoer().has_undo(&Default::default()));
}

#[test]
fn where_it_is_kept_says_that_it_is_locked_only_if_it_is() {
    for (mut desk, is_locked) in [(desk::locked(), true), (desk::sample(), false)] {
        desk.state_mut().state.handle(Command::WhereKept);
        desk.run_steps(4);
        assert_eq!(all_said(&desk).contains("It is locked with a passphrase, and so are"), is_locked);
        assert_eq!(all_said(&desk).contains("Locked with a passphrase"), is_locked, "nor does the footer");
    }
}

#[test]
fn one_try_is_made_at_a_time_and_another_file_can_be_opened_instead() {
    let mut desk = asked();
    desk.type_text(WORDS);
    desk.press(Key::Enter);
    desk.type_text("more");
    desk.press(Key::Enter);
    assert_eq!(unlocks(&desk).len(), 1);
    desk.command(Key::E);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Passphrase(_))), "nothing comes in front of it");
    desk.command(Key::O);
    assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::Ask(_))));
}

#[test]
fn a_passphrase_is_set_from_the_keyboard_and_only_if_both_are_the_same() {
    let mut desk = setting();
    assert_eq!(desk.focused(), "New passphrase");
    desk.type_text(WORDS);
    assert!(!is_usable(&desk, "Lock"));
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Once more");
    desk.type_text("copper lamp");
    assert!(desk.has(Role::Label, "The two are not the same yet."));
    desk.press(Key::Enter);
    assert_eq!(sets(&desk), []);
    desk.click(Role::PasswordInput, "Once more");
    desk.command(Key::A);
    desk.type_text(WORDS);
    assert!(is_usable(&desk, "Lock"));
    desk.press(Key::Enter);
    assert_eq!(sets(&desk), [Some(&Passphrase::new(WORDS))]);
    assert!(desk.has(Role::Label, "Locking the file and its earlier versions…"));
    assert!(!is_usable(&desk, "Lock"));
    let path = "/home/zoe/Zoë.twohats".into();
    hear(&mut desk, LockReply::Set { path, generation: 0, at: Time::midnight(), lock: Lock::Locked });
    assert_eq!(desk.state().state.sheet(), None);
    assert!(desk.has(Role::Label, "Locked: from now on this client opens with its passphrase only"));
    desk.click(Role::Button, "Close");
    assert!(desk.has(Role::Label, "Locked with a passphrase"), "the footer says so");
    desk.press(Key::F10);
    desk.click(Role::MenuItem, "This client");
    desk.click(Role::MenuItem, "Change the passphrase…");
    desk.click(Role::Button, "Take the lock away");
    assert_eq!(sets(&desk).last(), Some(&None));
}

#[test]
fn how_hard_it_is_to_guess_is_said_and_what_is_too_short_locks_nothing() {
    for (typed, says, locks) in [
        ("1234567", "Too short to protect: eight characters at least, better four unrelated words.", false),
        ("password1", "Weak: among the first to be tried. Four unrelated words are harder to guess.", true),
        ("copper lantern ferry", "Fair: it holds for a while. One more unrelated word makes it strong.", true),
        (WORDS, "Strong: hard to guess for anybody.", true),
    ] {
        let mut desk = setting();
        assert!(desk.has(Role::Label, "Four unrelated words are easy to keep and hard to guess."));
        assert!(all_said(&desk).contains("Nobody can recover a forgotten passphrase"));
        desk.type_text(typed);
        assert!(desk.has(Role::Label, says), "{typed}");
        desk.press(Key::Tab);
        desk.type_text(typed);
        assert_eq!(is_usable(&desk, "Lock"), locks, "{typed}");
    }
}

#[test]
fn a_lock_that_could_not_be_set_says_why_and_lets_the_person_try_again() {
    let mut desk = setting();
    for _ in 0..2 {
        desk.type_text(WORDS);
        desk.press(Key::Enter);
        desk.type_text(WORDS);
        desk.press(Key::Enter);
        hear(&mut desk, LockReply::NotSet { problem: Problem::Other("The disk is full: /home/zoe".to_owned()) });
        assert!(desk.has(Role::Label, "The disk is full: /home/zoe"));
        desk.click(Role::PasswordInput, "New passphrase");
    }
    assert_eq!(sets(&desk).len(), 2);
    hear(&mut desk, LockReply::NotSet { problem: Problem::ChangedUnderneath });
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Changed));
}

#[test]
fn nothing_of_a_client_is_left_on_screen_when_it_is_locked_away() {
    let mut desk = desk::locked();
    desk.click(Role::TextInput, "Name");
    desk.type_text(" Marked");
    desk.press(Key::Escape);
    desk.press(Key::N);
    desk.type_text("Marked moment");
    desk.press(Key::Escape);
    assert!(all_said(&desk).contains("Marked"));
    let typed = egui::Id::unique("what a field would keep");
    desk.ctx.data_mut(|data| data.insert_temp(typed, "Marked".to_owned()));
    desk.command(Key::L);
    let asked = desk.state().effects.iter().rev().take(2).collect::<Vec<_>>();
    assert!(matches!(asked[..], [Effect::LockAway(_), Effect::Keep { .. }]), "kept first: {asked:?}");
    desk.press(Key::Num1);
    hear(&mut desk, LockReply::Away { sealed: Some(sealed()), fresh: fresh() });
    let said = all_said(&desk);
    for word in ["Marked", "Müller", "Łódź", "24 November"] {
        assert!(!said.contains(word), "{word} in {said}");
    }
    let state = &desk.state().state;
    let kept = format!("{state:?}");
    assert!(!kept.contains("Marked") && !kept.contains("Müller"), "nor in what the window knows");
    assert_eq!((state.source(), state.client().sessions().len()), (&Source::Unnamed, 1));
    assert_eq!(desk.ctx.data(|data| data.get_temp::<String>(typed)), None, "nor in what its fields remember");
    assert!(!state.allows(Command::Undo) && !state.allows(Command::Redo));
    assert_eq!(desk.focused(), "Passphrase");
    assert!(said.contains("c17.twohats opens with its passphrase."));
}

#[test]
fn a_client_that_nobody_touches_is_locked_away_after_the_time_that_was_set() {
    let minutes = |minutes: u64| Duration::from_secs(1_000 + 60 * minutes);
    let mut desk = setting();
    desk.click(Role::RadioButton, "5 minutes");
    assert_eq!(desk.state().state.preferences().lock_after.minutes(), Some(5));
    let state = &mut desk.state_mut().state;
    state.note_activity(minutes(0));
    assert_eq!(state.locks_in(minutes(0)), None, "an open client stays");
    assert_eq!(state.pass_time(minutes(600)), []);

    let mut desk = desk::locked();
    let state = &mut desk.state_mut().state;
    state.note_activity(minutes(0));
    assert_eq!(state.pass_time(minutes(14)), []);
    assert_eq!(state.locks_in(minutes(14)), Some(Duration::from_mins(1)));
    state.note_activity(minutes(14));
    assert_eq!(state.pass_time(minutes(28)), []);
    assert!(matches!(state.pass_time(minutes(29))[..], [Effect::LockAway(_)]));
    assert_eq!(state.pass_time(minutes(90)), [], "once");
    state.hear(Reply::Lock(LockReply::NotAway));
    assert_eq!(state.pass_time(minutes(43)), [], "what could not be locked away is tried again after as long");
    assert!(matches!(state.pass_time(minutes(44))[..], [Effect::LockAway(_)]));
}

#[test]
fn the_sheets_fit_the_smallest_window() {
    for sheet in ["ask", "set"] {
        let mut desk = desk::unnamed(720.0, 480.0);
        if sheet == "ask" {
            hear(
                &mut desk,
                LockReply::Asked(Sealed::File(format!("/home/{}.twohats", "long name ".repeat(12)).into())),
            );
        } else {
            let found = twohats::app::Found::default();
            let document = twohats::files::Document::Client(twohats::files::sample(date(2026, 11, 24)));
            desk.state_mut().state.hear(Reply::Read { path: "/home/zoe/c17.twohats".into(), document, found });
            desk.state_mut().state.handle(Command::Lock);
            desk.run_steps(4);
        }
        let foot = desk.rect_of(Role::Button, if sheet == "ask" { "Open" } else { "Lock" });
        assert!(foot.max.y <= 480.0 && foot.min.y > 0.0, "{sheet}: {foot:?}");
        let field = desk.rect_of(Role::PasswordInput, if sheet == "ask" { "Passphrase" } else { "New passphrase" });
        assert!(field.max.y < foot.min.y, "{sheet}: {field:?}");
    }
}

#[test]
fn whatever_is_written_while_it_is_locked_away_is_not_lost_but_not_taken() {
    let mut desk = desk::locked();
    let state = &mut desk.state_mut().state;
    state.handle(Command::LockNow);
    assert_eq!(state.apply(Edit::Name("Late".to_owned())), []);
    state.hear(Reply::Lock(LockReply::NotAway));
    assert_ne!(state.apply(Edit::Name("Again".to_owned())), [], "it was not locked away, so it goes on");
    assert!(state.failure().unwrap().starts_with("Not locked"));
}
