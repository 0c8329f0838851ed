//! What the coach alone writes: the hours for the log, and the note that no copy ever holds.

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use twohats::app::{Command, Effect};
use twohats::export::page::pages;
use twohats::export::{Format, Order, Paper, Practice, document_of, render};
use twohats::files::{self, Document};
use twohats::model::{Edit, Hours, Payment, Private, Setting};
use twohats::report::{Audience, Choice, SharedCopy};

use crate::desk::{self, Hands as _};
use crate::prepare::{begun, open, spoken};

#[test]
fn hours_begin_paid_and_with_one_person_and_are_summed_over_all_sessions() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    let state = &mut desk.state_mut().state;
    let earlier = state.client().sessions()[0].id.clone();
    let group = Hours { minutes: 60, payment: Payment::ProBono, setting: Setting::Group };
    state.apply(Edit::Hours { session: earlier, hours: Some(group) });
    open(&mut desk, Command::Hours);
    assert_eq!(desk.focused(), "Minutes");
    assert!(desk.has(Role::Label, "1 hour not paid"));
    for name in ["Paid", "Not paid", "One person", "A group", "60 minutes"] {
        let chip = desk.get_by_role_and_label(Role::RadioButton, name);
        assert_ne!(chip.accesskit_node().toggled(), Some(Toggled::True), "{name} is preset");
    }
    assert_eq!(desk.state().state.session().hours, None);
    assert!(!desk.has(Role::Button, "Take it back"));
    desk.type_text("9");
    desk.type_text("0");
    let begun = Hours { minutes: 90, payment: Payment::Paid, setting: Setting::One };
    assert_eq!(desk.state().state.session().hours, Some(begun));
    assert!(desk.has(Role::Label, "1 hour 30 minutes paid, 1 hour not paid"));
    desk.click(Role::RadioButton, "Not paid");
    desk.click(Role::RadioButton, "A group");
    desk.click(Role::RadioButton, "120 minutes");
    assert_eq!(desk.state().state.session().hours, Some(Hours { minutes: 120, ..group }));
    assert!(desk.has(Role::Label, "3 hours not paid"));
    desk.click(Role::Button, "Save the log as CSV…");
    assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::RenderLog(_))));
    open(&mut desk, Command::Hours);
    desk.click(Role::Button, "Take it back");
    assert_eq!(desk.state().state.session().hours, None);
}

#[test]
fn what_is_no_length_changes_no_hours_and_emptying_the_field_takes_none_back() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    open(&mut desk, Command::Hours);
    desk.type_text("0");
    assert_eq!(desk.state().state.session().hours, None);
    assert!(desk.has(Role::Label, "From 1 to 1440 minutes"));
    desk.command(Key::A);
    desk.type_text("45");
    assert_eq!(desk.state().state.session().hours.map(|hours| hours.minutes), Some(45));
    desk.click(Role::RadioButton, "Not paid");
    desk.click(Role::TextInput, "Minutes");
    desk.command(Key::A);
    desk.press(Key::Delete);
    assert_eq!(desk.get_by_role_and_label(Role::TextInput, "Minutes").value().as_deref(), Some(""));
    let hours = Hours { minutes: 45, payment: Payment::ProBono, setting: Setting::One };
    assert_eq!(
        desk.state().state.session().hours,
        Some(hours),
        "what was chosen is not lost on the way to another number"
    );
    desk.type_text("50");
    assert_eq!(desk.state().state.session().hours, Some(Hours { minutes: 50, ..hours }));
}

#[test]
fn the_beginning_of_what_is_no_length_is_not_kept_and_what_was_typed_stays_to_be_mended() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    let minutes = |desk: &desk::Desk| desk.state().state.session().hours.map(|hours| hours.minutes);
    for typed in ["1500", "1,5", "4x5"] {
        open(&mut desk, Command::Hours);
        desk.command(Key::A);
        for letter in typed.chars() {
            desk.type_text(&letter.to_string());
        }
        assert_eq!(minutes(&desk), None, "{typed}");
        desk.press(Key::Tab);
        assert_eq!(minutes(&desk), None, "{typed}");
        assert_eq!(desk.get_by_role_and_label(Role::TextInput, "Minutes").value().as_deref(), Some(typed));
        assert!(desk.has(Role::Label, "From 1 to 1440 minutes"), "{typed}");
        desk.click(Role::TextInput, "Minutes");
    }
    desk.command(Key::A);
    desk.type_text("90");
    desk.press(Key::Tab);
    assert_eq!(minutes(&desk), Some(90));
}

#[test]
fn the_private_note_is_spoken_on_its_own_sheet_and_nowhere_else() {
    let secret = "Spoke of his brother";
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.command_shift(Key::P);
    assert_eq!(desk.focused(), "Private note");
    desk.type_text(secret);
    desk.press(Key::Enter);
    desk.type_text("Ask again.");
    let note = desk.state().state.session().private_note.for_the_coach().to_owned();
    assert_eq!(note, format!("{secret}\nAsk again."), "Enter begins a line in a note");
    assert!(desk.has(Role::Label, "Never shared"));
    assert!(spoken(&desk).iter().any(|says| says.contains(secret)));
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    assert!(desk.state().state.sheet().is_none());
    for sheet in
        [None, Some(Command::SessionNote), Some(Command::Export), Some(Command::Hours), Some(Command::Agreement)]
    {
        if let Some(sheet) = sheet {
            open(&mut desk, sheet);
        }
        let said = spoken(&desk);
        assert!(!said.iter().any(|says| says.contains(secret)), "{sheet:?}: {said:?}");
    }
    desk.state_mut().state.press(twohats::app::Press::Dismiss);
    desk.press(Key::F10);
    assert!(!spoken(&desk).iter().any(|says| says.contains(secret)), "nor in the menu, where it can be undone");
}

#[test]
fn no_copy_ever_holds_the_private_note() {
    let secret = "Spoke of his brother";
    let mut client = files::sample(date(2026, 11, 24));
    for session in client.sessions().to_vec() {
        let text = Private::new(secret.into());
        client = Edit::PrivateNote { session: session.id.clone(), text }.apply(&client).unwrap();
    }
    assert!(files::write_client(&client).unwrap().contains(secret), "the coach's own file does");
    let then = client.sessions()[1].id.clone();
    for then in [None, Some(&then)] {
        let latest = client.latest().id.clone();
        let copy = SharedCopy::of(&client, &latest, then, Audience::Client, &Choice::default()).unwrap();
        for format in Format::ALL {
            let order = Order::of(format, date(2026, 11, 24));
            let bytes = render(&copy, &order).unwrap();
            assert!(!String::from_utf8_lossy(&bytes).contains(secret), "{format:?}");
        }
        // What is packed in a PDF is what is laid out.
        let document = document_of(&copy, &Order::of(Format::Pdf, date(2026, 11, 24)));
        let pages = pages(&document, Paper::default(), &Practice::default());
        assert!(!format!("{pages:?}").contains(secret));
    }
}

#[test]
fn the_two_notes_say_what_they_are() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    open(&mut desk, Command::SessionNote);
    assert!(desk.has(Role::Label, "May be shared") && !desk.has(Role::Label, "Never shared"));
    open(&mut desk, Command::PrivateNote);
    assert!(desk.has(Role::Label, "Never shared") && !desk.has(Role::Label, "May be shared"));
}

#[test]
fn a_shared_copy_can_be_read_and_not_written() {
    let client = files::sample(date(2026, 11, 24));
    let document = Document::Copy { audience: Audience::Client, client };
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(document));
    for sheet in [Command::Agreement, Command::PrivateNote, Command::Hours] {
        let before = desk.state().state.client().clone();
        open(&mut desk, sheet);
        desk.type_text("60");
        assert_eq!(*desk.state().state.client(), before, "{sheet:?}");
        assert!(!desk.has(Role::Button, "Agreed today"));
        desk.state_mut().state.press(twohats::app::Press::Dismiss);
        desk.run_steps(2);
    }
}
