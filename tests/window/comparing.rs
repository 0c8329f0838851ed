//! Two copies of a client beside each other: chosen from the keyboard, read to those who can't see, put together or not.

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use twohats::app::{Answer, Effect, Problem, Question, Reply};
use twohats::files;
use twohats::model::{About, Client, ClientId, Edit, ItemId, Rater, Rating, ResponseKey};

use crate::desk::{self, Desk, Hands as _};

const OURS: &str = "/home/zoe/Zoë.twohats";

fn done() -> Client {
    let client = files::sample(files::SAMPLE_DATE);
    Edit::Done(at(&client)).apply(&client).unwrap()
}

fn at(client: &Client) -> ResponseKey {
    ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now }
}

fn rated(client: &Client, steps: i64) -> Client {
    let item = ItemId::parse("risk.managing").unwrap();
    Edit::Rate { at: at(client), item, rating: Rating::new(steps).ok() }.apply(client).unwrap()
}

fn noted(client: &Client, text: &str) -> Client {
    let session = client.latest().id.clone();
    Edit::Note { session, text: text.to_owned() }.apply(client).unwrap()
}

fn hear(desk: &mut Desk, reply: Reply) {
    let effects = desk.state_mut().state.hear(reply);
    desk.state_mut().effects.extend(effects);
    desk.run_steps(3);
}

/// A window whose client is done and noted, and which could not be saved, because something else wrote the file.
fn drifted(width: f32, height: f32) -> Desk {
    let mine = noted(&rated(&done(), 6), "A good talk, here.");
    let mut desk = desk::open(width, height, 1.0, Some(files::Document::Client(mine)));
    hear(&mut desk, Reply::NotKept { problem: Problem::ChangedUnderneath });
    desk
}

fn theirs() -> Client {
    let other = noted(&rated(&done(), 7), "A good talk, there.");
    let session = other.latest().id.clone();
    Edit::Topics { session, topics: vec!["The pilot".to_owned()] }.apply(&other).unwrap()
}

fn is_chosen(desk: &Desk, name: &str) -> bool {
    desk.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled() == Some(Toggled::True)
}

fn is_offered(desk: &Desk, name: &str) -> bool {
    !desk.get_by_role_and_label(Role::Button, name).accesskit_node().is_disabled()
}

fn tab_to(desk: &mut Desk, name: &str) {
    for _ in 0..14 {
        if desk.focused() == name {
            return;
        }
        desk.press(Key::Tab);
    }
    panic!("{name} is not reached by Tab; {} is", desk.focused());
}

const SIX: &str = "Risk, managing, 24 November 2026: 6, as it is here";
const SEVEN: &str = "Risk, managing, 24 November 2026: 7, as it is there";
const BOTH: &str = "Session note, 24 November 2026: both, one under the other";

#[test]
fn drift_is_compared_chosen_and_put_together_from_the_keyboard_alone_and_undone() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = drifted(width, height);
        tab_to(&mut desk, "Compare…");
        desk.press(Key::Enter);
        assert!(desk.state().effects.contains(&Effect::ReadTheirs(OURS.into())));
        hear(&mut desk, Reply::Theirs { path: OURS.into(), client: theirs() });
        assert!(desk.has(Role::Label, "Risk, managing, 24 November 2026: 6 here, 7 there"));
        assert!(desk.has(Role::Label, "24 November 2026: the topics"), "what is only there");
        assert!(![SIX, SEVEN, BOTH].iter().any(|name| is_chosen(&desk, name)), "nothing is chosen at the start");
        assert!(!is_offered(&desk, "Put together"));
        tab_to(&mut desk, SEVEN);
        desk.press(Key::Space);
        assert!(is_chosen(&desk, SEVEN) && !is_chosen(&desk, SIX) && !is_offered(&desk, "Put together"));
        tab_to(&mut desk, BOTH);
        desk.press(Key::Enter);
        tab_to(&mut desk, "Put together");
        desk.press(Key::Enter);
        assert_eq!(desk.steps("risk.managing"), Some(7));
        let note = desk.state().state.session().note.clone();
        assert_eq!(note, "A good talk, here.\n\nA good talk, there.");
        assert!(desk.state().effects.contains(&Effect::AcceptTheirs(OURS.into())));
        assert!(desk.has(Role::Label, "The two copies are put together"));
        desk.command(Key::Z);
        assert_eq!(desk.steps("risk.managing"), Some(6), "mine is back");
    }
}

#[test]
fn another_file_is_compared_from_the_menu_and_both_can_be_kept_apart() {
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(files::Document::Client(rated(&done(), 6))));
    let path = std::path::PathBuf::from("/usb/Zoë.twohats");
    let question = Question::Compare;
    let state = &mut desk.state_mut().state;
    let effects = state.handle(twohats::app::Command::CompareFile);
    assert_eq!(effects, [Effect::Ask(question.clone())]);
    hear(&mut desk, Reply::Answered(question, Answer::Path(path.clone())));
    hear(&mut desk, Reply::Theirs { path, client: theirs() });
    desk.get_by_label_contains("which stays as it is");
    desk.click(Role::RadioButton, SEVEN);
    desk.press(Key::Escape);
    assert_eq!(desk.steps("risk.managing"), Some(6));
    assert!(desk.state().state.sheet().is_none());
}

#[test]
fn two_people_are_told_and_nothing_else_is_shown() {
    let mut desk = drifted(1280.0, 800.0);
    desk.click(Role::Button, "Compare…");
    let mut stranger = theirs();
    stranger.id = ClientId::from_random([9; 8]);
    hear(&mut desk, Reply::Theirs { path: OURS.into(), client: stranger });
    desk.get_by_label_contains("another person’s file");
    assert!(!desk.has(Role::Button, "Put together") && !desk.has(Role::RadioButton, SIX));
    desk.click(Role::Button, "Close");
    assert!(desk.state().state.failure().is_some(), "it is still not saved");
}

#[test]
fn what_a_rating_hides_is_on_this_sheet_neither() {
    let client = files::sample(files::SAMPLE_DATE);
    let first = client.by_date()[0].clone();
    let changed = |steps| {
        let at = ResponseKey { session: first.id.clone(), rater: Rater::Client, about: About::Now };
        let item = ItemId::parse("risk.managing").unwrap();
        Edit::Rate { at, item, rating: Rating::new(steps).ok() }.apply(&client).unwrap()
    };
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(files::Document::Client(changed(1))));
    hear(&mut desk, Reply::NotKept { problem: Problem::ChangedUnderneath });
    desk.click(Role::Button, "Compare…");
    hear(&mut desk, Reply::Theirs { path: OURS.into(), client: changed(9) });
    desk.get_by_label_contains("finish the rating, then compare again");
    assert!(!desk.has(Role::Button, "Put together"));
    assert!(desk.query_all_by_role(Role::RadioButton).next().is_none(), "no value is to be chosen, so none is shown");
}
