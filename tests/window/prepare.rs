//! Before the ratings: last time's step, today's topics, the agreement.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use jiff::civil::date;
use twohats::app::{Command, Phase, Reply, Sheet};
use twohats::files::{self, Document};
use twohats::model::{Edit, NextStep, Outcome, StepResult};

use crate::desk::{self, Desk, Hands as _};
use crate::layout::nothing_is_cut;

const ASKED: &str = "What helped, or got in the way?";

/// The sample at a session begun two weeks later, its last step without an outcome.
pub(crate) fn begun(width: f32, height: f32, scale: f32) -> Desk {
    let mut client = files::sample(date(2026, 11, 24));
    let (id, step) = client
        .sessions()
        .iter()
        .rev()
        .find_map(|session| Some((session.id.clone(), session.next_step.clone()?)))
        .unwrap();
    let step = Some(NextStep { outcome: None, ..step });
    client = Edit::Step { session: id, step }.apply(&client).unwrap();
    let mut desk = desk::open(width, height, scale, Some(Document::Client(client)));
    let state = &mut desk.state_mut().state;
    state.handle(Command::NewSession);
    state.hear(Reply::Today(date(2026, 12, 8)));
    desk.run_steps(3);
    assert_eq!(desk.state().state.phase(), Phase::Prepare);
    desk
}

/// The very first session of somebody, before the ratings.
fn first(width: f32, height: f32) -> Desk {
    let mut desk = desk::unnamed(width, height);
    desk.state_mut().state.handle(Command::Prepare);
    desk.run_steps(3);
    desk
}

fn outcome(desk: &Desk) -> Option<Outcome> {
    desk.state().state.last_step().unwrap().1.outcome.clone()
}

fn topics(desk: &Desk) -> Vec<String> {
    desk.state().state.session().topics.clone()
}

/// Presses Tab until `name` has the focus.
fn tab_to(desk: &mut Desk, name: &str) {
    for _ in 0..40 {
        if desk.focused() == name {
            return;
        }
        desk.press(Key::Tab);
    }
    panic!("Tab never reaches {name}");
}

pub(crate) fn open(desk: &mut Desk, sheet: Command) {
    desk.state_mut().state.handle(sheet);
    desk.run_steps(3);
}

/// Everything the accessibility tree says.
pub(crate) fn spoken(desk: &Desk) -> Vec<String> {
    let nodes = desk.query_all(by().predicate(|_| true));
    let says = nodes.flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()]
    });
    says.flatten().collect()
}

#[test]
fn the_step_is_read_in_the_clients_words_and_nothing_of_a_rating_is_shown() {
    let desk = begun(1280.0, 800.0, 1.0);
    assert!(desk.has(Role::Heading, "Last time’s step"));
    for says in [
        "Agreed on 12 September 2026",
        "I will keep half an hour each Friday for the two-year aim",
        "Horizon · by 12 October 2026",
    ] {
        assert!(desk.has(Role::Label, says), "{says}");
    }
    assert_eq!(desk.get_by_role_and_label(Role::TextInput, "Supporter").value().as_deref(), Some("Ana"));
    for role in [Role::Slider, Role::Image, Role::Table] {
        assert_eq!(desk.query_all(by().role(role)).count(), 0, "{role:?}");
    }
    assert!(!spoken(&desk).iter().any(|says| says.contains("leans") || says.contains("rated")), "{:?}", spoken(&desk));
}

#[test]
fn the_first_session_says_so_in_one_sentence() {
    let desk = first(1280.0, 800.0);
    assert!(desk.has(Role::Label, "The first session. The next one opens on the step you agree on today."));
    assert!(!desk.has(Role::RadioButton, "Done"));
}

#[test]
fn a_later_session_without_a_step_says_so() {
    let mut client = files::sample(date(2026, 11, 24));
    for session in client.sessions().to_vec() {
        client = Edit::Step { session: session.id.clone(), step: None }.apply(&client).unwrap();
    }
    let mut desk = desk::open(1280.0, 800.0, 1.0, Some(Document::Client(client)));
    desk.state_mut().state.handle(Command::Prepare);
    desk.run_steps(3);
    assert!(desk.has(Role::Label, "No step was agreed before today. This session can end with one."));
    assert!(!desk.has(Role::RadioButton, "Done"));
}

#[test]
fn what_became_of_it_is_chosen_taken_back_and_undone() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    for name in ["Done", "Partly", "On hold", "Chose not to"] {
        let chip = desk.get_by_role_and_label(Role::RadioButton, name);
        assert_ne!(chip.accesskit_node().toggled(), Some(Toggled::True), "{name} is preset");
    }
    assert!(!desk.has(Role::MultilineTextInput, ASKED));
    desk.click(Role::RadioButton, "Partly");
    assert_eq!(outcome(&desk).map(|outcome| outcome.result), Some(StepResult::Partly));
    assert_eq!(
        desk.get_by_role_and_label(Role::RadioButton, "Partly").accesskit_node().toggled(),
        Some(Toggled::True),
        "a reader hears it"
    );
    desk.click(Role::MultilineTextInput, ASKED);
    desk.type_text("Two Fridays went to the re-plan.");
    desk.click(Role::RadioButton, "Chose not to");
    let said = Outcome { result: StepResult::ChoseNotTo, in_the_way: "Two Fridays went to the re-plan.".into() };
    assert_eq!(outcome(&desk), Some(said.clone()), "another choice keeps what was said");
    desk.click(Role::RadioButton, "Chose not to");
    assert_eq!(outcome(&desk), None);
    desk.command(Key::Z);
    assert_eq!(outcome(&desk), Some(said));
    let step = desk.state().state.last_step().unwrap();
    assert_eq!((step.0.date, step.1.supporter.as_str()), (date(2026, 9, 12), "Ana"), "nothing else of it changed");
    assert_eq!(desk.state().state.session().date, date(2026, 12, 8));
}

#[test]
fn who_supports_it_is_corrected_in_the_session_it_was_agreed_in() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.click(Role::TextInput, "Supporter");
    desk.command(Key::A);
    desk.type_text("Ana and Piotr");
    desk.press(Key::Enter);
    let (session, step) = desk.state().state.last_step().unwrap();
    assert_eq!((session.date, step.supporter.as_str()), (date(2026, 9, 12), "Ana and Piotr"));
    desk.command(Key::Z);
    assert_eq!(desk.state().state.last_step().unwrap().1.supporter, "Ana");
}

#[test]
fn topics_are_written_ordered_and_removed_by_the_keyboard_alone() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.press(Key::Tab);
    assert_eq!(desk.focused(), "Supporter", "the first Tab reaches the first thing here");
    tab_to(&mut desk, "Topic 1");
    for topic in ["The pilot", "The Monday meeting", "The two-year aim"] {
        desk.type_text(topic);
        desk.press(Key::Enter);
    }
    assert_eq!(topics(&desk), ["The pilot", "The Monday meeting", "The two-year aim"]);
    assert_eq!(desk.focused(), "Topic 4", "an empty one is always offered");

    desk.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    desk.run_steps(3);
    assert_eq!(desk.focused(), "Remove topic 3");
    tab_to(&mut desk, "Move topic 3 up");
    desk.press(Key::Enter);
    assert_eq!(topics(&desk), ["The pilot", "The two-year aim", "The Monday meeting"]);
    assert_eq!(desk.focused(), "Move topic 2 up", "the focus goes along");
    desk.press(Key::Enter);
    assert_eq!(topics(&desk), ["The two-year aim", "The pilot", "The Monday meeting"]);
    assert_eq!(desk.focused(), "Topic 1", "at the top there is nothing more to press");

    desk.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    desk.run_steps(3);
    assert_eq!(topics(&desk), ["The pilot", "The two-year aim", "The Monday meeting"]);
    assert_eq!(desk.focused(), "Topic 2");
    desk.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
    desk.run_steps(3);
    desk.type_text(" of ours");
    assert_eq!(topics(&desk), ["The two-year aim of ours", "The pilot", "The Monday meeting"], "the cursor went along");

    tab_to(&mut desk, "Remove topic 2");
    desk.press(Key::Enter);
    assert_eq!(topics(&desk), ["The two-year aim of ours", "The Monday meeting"]);
    assert_eq!(desk.focused(), "Topic 2");
    desk.press(Key::Escape);
    desk.command(Key::Z);
    assert_eq!(topics(&desk).len(), 3, "undone");
}

#[test]
fn a_topic_that_is_emptied_stays_until_it_is_left_and_no_other_takes_its_field() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.click(Role::MultilineTextInput, "Topic 1");
    for topic in ["One", "Two", "Three"] {
        desk.type_text(topic);
        desk.press(Key::Enter);
    }
    desk.click(Role::MultilineTextInput, "Topic 2");
    desk.command(Key::A);
    desk.press(Key::Delete);
    assert_eq!(topics(&desk), ["One", "Three"]);
    assert_eq!(desk.get_by_role_and_label(Role::MultilineTextInput, "Topic 2").value().as_deref(), Some(""));
    desk.type_text("Again");
    assert_eq!(topics(&desk), ["One", "Again", "Three"]);
    desk.command(Key::A);
    desk.press(Key::Delete);
    desk.click(Role::MultilineTextInput, "Topic 3");
    assert_eq!(desk.focused(), "Topic 2", "the field that was pressed, one place up now");
    desk.type_text("!");
    assert_eq!(topics(&desk), ["One", "Three!"]);
    desk.click(Role::MultilineTextInput, "Topic 1");
    desk.press(Key::Enter);
    desk.type_text("Between");
    assert_eq!(topics(&desk), ["One", "Between", "Three!"], "Enter makes room under the one it leaves");
    desk.press(Key::Enter);
    desk.press(Key::Enter);
    assert_eq!(topics(&desk), ["One", "Between", "Three!"], "an empty topic is none");
}

#[test]
fn nothing_moves_away_under_a_press_when_an_emptied_topic_is_left() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.click(Role::MultilineTextInput, "Topic 1");
    for topic in ["One", "Two", "Three"] {
        desk.type_text(topic);
        desk.press(Key::Enter);
    }
    desk.click(Role::MultilineTextInput, "Topic 2");
    desk.command(Key::A);
    desk.press(Key::Delete);
    let start = desk.rect_of(Role::MultilineTextInput, "Topic 3").left_center() + egui::vec2(11.0, 0.0);
    desk.hover_at(start);
    desk.step();
    desk.drag_at(start);
    desk.run_steps(3);
    desk.hover_at(start + egui::vec2(1.0, 0.0));
    desk.run_steps(3);
    desk.drop_at(start + egui::vec2(1.0, 0.0));
    desk.run_steps(3);
    desk.type_text("The ");
    assert_eq!(topics(&desk), ["One", "The Three"]);
}

#[test]
fn the_undo_of_a_field_never_brings_back_another_text() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    desk.click(Role::MultilineTextInput, "Topic 1");
    for topic in ["One", "Two"] {
        desk.type_text(topic);
        desk.press(Key::Enter);
    }
    desk.click(Role::MultilineTextInput, "Topic 1");
    desk.run_steps(90);
    for _ in 0..4 {
        desk.command(Key::Z);
    }
    assert_eq!(topics(&desk), ["One", "Two"]);
}

#[test]
fn the_agreement_is_written_in_the_first_session_and_one_line_later() {
    let mut desk = first(1280.0, 800.0);
    desk.click(Role::MultilineTextInput, "Roles");
    desk.type_text("You bring the topics, I ask.");
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Limits of confidentiality");
    desk.type_text("What is said stays here, short of danger to somebody.");
    desk.press(Key::Enter);
    desk.type_text("Nobody");
    desk.press(Key::Enter);
    desk.type_text("You alone");
    desk.press(Key::Enter);
    assert_eq!(desk.focused(), "Agreed on");
    desk.type_text("20 Nov");
    desk.press(Key::Enter);
    let agreement = desk.state().state.client().agreement.clone();
    assert_eq!(agreement.roles, "You bring the topics, I ask.");
    assert_eq!(agreement.limits, "What is said stays here, short of danger to somebody.");
    assert_eq!((agreement.sponsor.as_str(), agreement.copies.as_str()), ("Nobody", "You alone"));
    assert_eq!(agreement.agreed, Some(date(2026, 11, 20)), "a day without its year is the one just past");
    desk.click(Role::Button, "Agreed today");
    assert_eq!(desk.state().state.client().agreement.agreed, Some(date(2026, 11, 24)));
    assert!(!desk.has(Role::Button, "Agreed today"));

    let state = &mut desk.state_mut().state;
    state.handle(Command::NewSession);
    state.hear(Reply::Today(date(2026, 12, 8)));
    desk.run_steps(3);
    assert!(desk.has(Role::Label, "Agreed on 24 November 2026"));
    assert!(!desk.has(Role::MultilineTextInput, "Roles"));
    desk.click(Role::Button, "Open the agreement");
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Agreement));
    assert_eq!(desk.focused(), "Roles");
    desk.type_text(" Both keep time.");
    let roles = &desk.state().state.client().agreement.roles;
    assert_eq!(roles, "You bring the topics, I ask. Both keep time.");
}

#[test]
fn without_an_agreement_the_line_says_that() {
    let desk = begun(1280.0, 800.0, 1.0);
    assert!(desk.has(Role::Label, "Not agreed yet"));
}

#[test]
fn every_control_has_a_name_of_its_own() {
    let mut desk = begun(1280.0, 800.0, 1.0);
    let state = &mut desk.state_mut().state;
    let session = state.session().id.clone();
    state.apply(Edit::Topics { session, topics: ["One", "Two", "Three"].map(str::to_owned).to_vec() });
    desk.click(Role::RadioButton, "Done");
    for desk in [desk, first(1280.0, 800.0)] {
        for role in [Role::Button, Role::RadioButton, Role::TextInput, Role::MultilineTextInput] {
            let named = desk.query_all(by().role(role)).map(|node| node.accesskit_node().label().unwrap_or_default());
            let mut names: Vec<String> = named.collect();
            assert!(names.iter().all(|name| !name.trim().is_empty()), "{role:?}: {names:?}");
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count, "{role:?}: {names:?}");
        }
    }
}

/// The same, with texts that are long.
fn long(mut desk: Desk) -> Desk {
    let long = "a matter that cannot be told in a few words and so goes on for a while, over more lines than one";
    let state = &mut desk.state_mut().state;
    let topics = vec![long.to_owned(); 3];
    state.apply(Edit::Topics { session: state.session().id.clone(), topics });
    if let Some((session, step)) = state.last_step() {
        let outcome = Some(Outcome { result: StepResult::OnHold, in_the_way: long.into() });
        let step = NextStep { action: long.into(), outcome, ..step.clone() };
        state.apply(Edit::Step { session: session.id.clone(), step: Some(step) });
    }
    desk.run_steps(3);
    desk
}

#[test]
fn no_text_is_cut_at_any_promised_size() {
    // The last is a window of 1280 by 800 at the size of 200 %.
    let sizes = [(1280.0, 800.0, 1.0), (720.0, 480.0, 1.0), (1920.0, 1080.0, 1.0), (640.0, 400.0, 2.0)];
    for (width, height, scale) in sizes {
        let what = format!("{width} × {height}, {scale}");
        nothing_is_cut(&begun(width, height, scale), &what);
        nothing_is_cut(&long(begun(width, height, scale)), &what);
        nothing_is_cut(&long(first(width, height)), &what);
        for sheet in [Command::PrivateNote, Command::SessionNote, Command::Agreement, Command::Hours] {
            let mut desk = begun(width, height, scale);
            open(&mut desk, sheet);
            nothing_is_cut(&desk, &format!("{sheet:?}, {what}"));
        }
    }
}

#[test]
fn where_four_chips_do_not_fit_they_stand_two_by_two() {
    for (width, rows) in [(1280.0, 1), (480.0, 2)] {
        let desk = begun(width, 800.0, 1.0);
        let places = ["Done", "Partly", "On hold", "Chose not to"].map(|name| desk.rect_of(Role::RadioButton, name));
        let first = places[0];
        assert!(places.iter().all(|place| (place.size() - first.size()).length() < 0.5), "one as large as another");
        assert_eq!(
            places.iter().filter(|place| (place.top() - first.top()).abs() < 0.5).count(),
            4 / rows,
            "{places:?}"
        );
    }
}

#[test]
fn no_field_grows_when_it_gets_the_focus() {
    let mut desk = first(1280.0, 800.0);
    let before = desk.rect_of(Role::MultilineTextInput, "Sponsor");
    desk.click(Role::MultilineTextInput, "Roles");
    assert_eq!(desk.rect_of(Role::MultilineTextInput, "Sponsor"), before);
}
