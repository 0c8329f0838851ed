//! The sheets: what a copy holds, what becomes of unnamed work, and where a page goes.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable, by};
use jiff::civil::date;
use twohats::app::{Answer, Command, Effect, Over, Problem, Question, Reply};
use twohats::export::{Bars, Format, Order};
use twohats::files::{self, Document};
use twohats::model::{DimensionId, Edit, ItemId};
use twohats::report::{Audience, Choice, Include, SharedCopy, Ticked};

use crate::desk::{self, Desk, Hands as _};

fn render(desk: &Desk) -> (Format, Ticked<DimensionId>, Bars) {
    let effects = &desk.state().effects;
    let found = effects.iter().find_map(|effect| match effect {
        Effect::Render { choice, order, .. } => Some((order.format, choice.moments.clone(), order.bars)),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no export was asked for: {effects:?}"))
}

#[test]
fn an_export_holds_what_is_ticked() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Export…");
    assert!(desk.has(Role::Heading, "Export Zoë’s session"));
    desk.click(Role::Button, "Save PDF…");
    assert_eq!(render(&desk), (Format::Pdf, Ticked::All, Bars::Drawn));

    let mut desk = desk::sample();
    desk.command(Key::E);
    let moment = "Moment on Risk: “The packing trial in March: we ran it\u{202f}…”";
    assert!(desk.is_ticked(moment));
    desk.click(Role::CheckBox, moment);
    assert!(!desk.is_ticked(moment));
    desk.click(Role::RadioButton, "Text");
    assert!(desk.has(Role::Label, "one moment and 2 other sessions"), "it says what is left out");
    desk.click(Role::CheckBox, "Simple bars beside the numbers");
    desk.click(Role::RadioButton, "RON");
    assert!(!desk.has(Role::CheckBox, "Simple bars beside the numbers"), "RON has no bars");
    desk.click(Role::Button, "Save RON…");
    assert_eq!(render(&desk), (Format::Ron, Ticked::none(), Bars::LeftOut));
}

#[test]
fn an_export_is_saved_from_the_keyboard_alone() {
    let mut desk = desk::sample();
    desk.command(Key::E);
    for _ in 0..12 {
        if desk.focused() == "Save PDF…" {
            break;
        }
        desk.press(Key::Tab);
    }
    assert_eq!(desk.focused(), "Save PDF…");
    desk.press(Key::Enter);
    assert_eq!(render(&desk).0, Format::Pdf);
}

#[test]
fn the_window_behind_a_sheet_takes_no_keys() {
    let mut desk = desk::sample();
    desk.command(Key::E);
    desk.press(Key::Num1);
    desk.press(Key::Delete);
    assert_eq!(desk.steps("guidance.leading"), None);
    assert_eq!(desk.steps("guidance.managing"), Some(3));
}

#[test]
fn unnamed_work_is_asked_about_with_keep_first() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num7);
    desk.command(Key::Q);
    assert_eq!(desk.focused(), "Keep for next time");
    for button in ["Keep for next time", "Save as…", "Discard this session", "Stay"] {
        assert!(desk.has(Role::Button, button), "{button}");
    }
    desk.click(Role::Button, "Stay");
    assert_eq!(desk.focused(), "Agreeing results, managing");
    desk.command(Key::Q);
    desk.press(Key::Enter);
    assert!(desk.state().effects.contains(&Effect::Flush));
}

#[test]
fn without_a_dialog_the_path_is_typed_in_our_own_box() {
    let mut desk = desk::sample();
    desk.command(Key::E);
    desk.click(Role::RadioButton, "Text");
    desk.click(Role::Button, "Save text…");
    let state = &mut desk.state_mut().state;
    state.hear(Reply::Rendered(Ok((&b"page"[..]).into())));
    let question = Question::Deliver { suggested: "Zoë.txt".into(), extension: "txt" };
    state.hear(Reply::Answered(question, Answer::NoDialog { folder: "/home/zoe".into() }));
    desk.run_steps(3);
    assert_eq!(desk.focused(), "Path");
    desk.command(Key::A);
    desk.type_text("/home/zoe/page.txt");
    desk.press(Key::Enter);
    let delivered =
        desk.state().effects.iter().any(
            |effect| matches!(effect, Effect::Deliver { path, .. } if path.to_str() == Some("/home/zoe/page.txt")),
        );
    assert!(delivered, "{:?}", desk.state().effects);
}

#[test]
fn a_finished_export_offers_to_open_it() {
    let mut desk = desk::sample();
    desk.state_mut().state.hear(Reply::Delivered("/home/zoe/page.txt".into()));
    desk.run_steps(3);
    assert!(desk.has(Role::Label, "Exported to page.txt"));
    desk.click(Role::Button, "Open");
    assert!(desk.state().effects.contains(&Effect::OpenOutside("/home/zoe/page.txt".into())));
    desk.click(Role::Button, "Show in folder");
    assert!(desk.state().effects.contains(&Effect::ShowInFolder("/home/zoe/page.txt".into())));
    desk.click(Role::Button, "Close");
    assert!(!desk.has(Role::Label, "Exported to page.txt"));
}

#[test]
fn a_shared_copy_can_be_seen_but_not_changed() {
    let client = files::sample(date(2026, 11, 24));
    let copy = Document::Copy { audience: Audience::Client, client };
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(copy));
    desk.press(Key::Num1);
    let track = desk.rect_of(Role::Slider, "Trying new ways, leading");
    desk.drag(track.center(), track.right_center());
    assert_eq!(desk.steps("risk.leading"), Some(3));
    assert_eq!(desk.steps("guidance.leading"), None);
}

#[test]
fn a_copy_without_some_of_its_ratings_never_says_that_they_are_not_rated() {
    let client = files::sample(date(2026, 11, 24));
    let only = Ticked::Only([ItemId::parse("risk.managing").unwrap()].into());
    let choice = Choice { ratings: only, ..Choice::of(Audience::Sponsor) };
    let copy = SharedCopy::of(&client, &client.latest().id, None, Audience::Sponsor, &choice).unwrap();
    let bytes = twohats::export::render(&copy, &Order::of(Format::Ron, date(2026, 11, 24))).unwrap();
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(files::read(&bytes).unwrap()));
    for command in [Command::Rate, Command::Reveal, Command::Agree, Command::Table, Command::Radar, Command::Bars] {
        desk.state_mut().state.handle(command);
        desk.run_steps(3);
        let nodes = desk.query_all(by());
        let said: Vec<String> = nodes
            .flat_map(|node| {
                let node = node.accesskit_node();
                [node.label(), node.value(), node.description()].into_iter().flatten().collect::<Vec<String>>()
            })
            .collect();
        let said = said.join("\n");
        assert!(!said.contains("not rated") && !said.contains("of 10 rated"), "{command:?}: {said}");
    }
    desk.command(Key::E);
    assert!(desk.query_by_label("Sponsor").is_some() && desk.query_by_label("Me, the coach").is_none());
}

#[test]
fn the_session_note_leaves_with_a_copy_only_while_it_is_ticked() {
    let note = "The session note";
    for (presses, wanted) in [(0, Include::Held), (1, Include::LeftOut), (2, Include::Held)] {
        let mut desk = desk::sample();
        let state = &mut desk.state_mut().state;
        let session = state.session().id.clone();
        state.apply(Edit::Note { session, text: "We spoke about the pilot.".into() });
        desk.run_steps(3);
        desk.command(Key::E);
        for _ in 0..presses {
            desk.click(Role::CheckBox, note);
        }
        assert_eq!(desk.is_ticked(note), wanted == Include::Held);
        desk.click(Role::Button, "Save PDF…");
        let asked = desk.state().effects.iter().find_map(|effect| match effect {
            Effect::Render { choice, .. } => Some((choice.note, choice.moments.clone())),
            _ => None,
        });
        assert_eq!(asked, Some((wanted, Ticked::All)), "pressed {presses} times");
    }
}

#[test]
fn of_a_file_changed_underneath_each_button_keeps_the_one_it_names() {
    for (button, wanted) in [("Keep mine as a new file…", "mine"), ("Open theirs", "theirs"), ("Stay", "neither")] {
        let mut desk = desk::sample();
        desk.press(Key::Num2);
        desk.state_mut().state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
        desk.run_steps(3);
        desk.state_mut().effects.clear();
        desk.click(Role::Button, button);
        let done = match &desk.state().effects[..] {
            [Effect::Ask(Question::SaveAs { .. })] => "mine",
            [Effect::Read(path)] if path.to_str() == Some("/home/zoe/Zoë.twohats") => "theirs",
            [] => "neither",
            other => panic!("{button}: {other:?}"),
        };
        assert_eq!(done, wanted);
    }
}

#[test]
fn a_file_in_the_way_is_replaced_only_by_the_button_that_says_so() {
    for (button, replaces) in [("Choose another place", Some(false)), ("Replace it", Some(true)), ("Stay", None)] {
        let mut desk = desk::sample();
        desk.command(Key::E);
        desk.click(Role::RadioButton, "Text");
        desk.click(Role::Button, "Save text…");
        let state = &mut desk.state_mut().state;
        state.hear(Reply::Rendered(Ok((&b"page"[..]).into())));
        let question = Question::Deliver { suggested: "page.txt".into(), extension: "txt" };
        state.hear(Reply::Answered(question, Answer::Path("/home/zoe/page".into())));
        state.hear(Reply::NotDelivered { path: "/home/zoe/page.txt".into(), problem: Problem::Exists });
        desk.run_steps(3);
        desk.state_mut().effects.clear();
        desk.click(Role::Button, button);
        let done = match &desk.state().effects[..] {
            [Effect::Ask(Question::Deliver { .. })] => Some(false),
            [Effect::Deliver { over: Over::Replace, .. }] => Some(true),
            [] => None,
            other => panic!("{button}: {other:?}"),
        };
        assert_eq!(done, replaces, "{button}");
    }
}

#[test]
fn a_sheet_gives_the_focus_back_to_the_field_one_was_in() {
    let mut desk = desk::sample();
    desk.click(Role::TextInput, "Name");
    assert_eq!(desk.focused(), "Name");
    desk.press(Key::F1);
    assert_ne!(desk.focused(), "Name");
    desk.press(Key::Escape);
    assert_eq!(desk.focused(), "Name");
}
