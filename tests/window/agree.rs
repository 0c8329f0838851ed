//! Agreeing: where the client wants to be, and the one step.

use egui::Key;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use twohats::app::{Phase, Press};
use twohats::model::ItemId;

use crate::desk::{Desk, Hands};
use crate::thread::at;

fn wanted(desk: &Desk, item: &str) -> Option<u8> {
    let item = ItemId::parse(item).unwrap();
    desk.state().state.session().target.of(&item).map(twohats::model::Rating::steps)
}

#[test]
fn a_target_is_set_where_it_is_pressed_and_with_a_digit() {
    let mut desk = at(Phase::Agree);
    let track = desk.rect_of(Role::Slider, "Wanted: Preventing problems, managing");
    let place = track.center();
    desk.drag(place, place);
    assert_eq!(wanted(&desk, "risk.managing"), Some(5));
    desk.press(Key::ArrowDown);
    desk.press(Key::Num4);
    assert_eq!(wanted(&desk, "risk.leading"), Some(4));
    desk.press(Key::Delete);
    assert_eq!(wanted(&desk, "risk.leading"), None);
    desk.command(Key::Z);
    assert_eq!(wanted(&desk, "risk.leading"), Some(4), "taking a target back is one step");
}

#[test]
fn what_is_no_day_leaves_the_day_that_was_agreed_and_stays_to_be_mended() {
    let mut desk = at(Phase::Agree);
    desk.click(Role::Button, "Make Guidance the focus");
    let by = |desk: &Desk| desk.state().state.session().next_step.as_ref().and_then(|step| step.by);
    let write = |desk: &mut Desk, text: &str| {
        desk.get_by_role_and_label(Role::TextInput, "By").focus();
        desk.run_steps(3);
        desk.command(Key::A);
        for letter in text.chars() {
            desk.type_text(&letter.to_string());
        }
        desk.press(Key::Tab);
    };
    write(&mut desk, "15 December 2026");
    let agreed = Some(jiff::civil::date(2026, 12, 15));
    assert_eq!(by(&desk), agreed);
    for no_day in ["March 2027", "Friday", "15 December 20261"] {
        write(&mut desk, no_day);
        assert_eq!(by(&desk), agreed, "{no_day}");
        assert_eq!(desk.get_by_role_and_label(Role::TextInput, "By").value().as_deref(), Some(no_day));
    }
    write(&mut desk, "1.3.2027");
    assert_eq!(by(&desk), Some(jiff::civil::date(2027, 3, 1)));
    assert_eq!(desk.get_by_role_and_label(Role::TextInput, "By").value().as_deref(), Some("1 March 2027"));
}

#[test]
fn a_step_is_agreed_by_keyboard_and_each_of_its_parts_can_be_taken_back() {
    let mut desk = at(Phase::Agree);
    desk.click(Role::Button, "Make Guidance the focus");
    let field = desk.get_by_role_and_label(Role::MultilineTextInput, "I will");
    field.focus();
    desk.run_steps(3);
    desk.type_text("ask two questions first");
    desk.press(Key::Enter);
    desk.get_by_role_and_label(Role::TextInput, "By").focus();
    desk.run_steps(3);
    desk.type_text("15 Dec");
    desk.press(Key::Enter);
    let step = |desk: &Desk| desk.state().state.session().next_step.clone();
    let agreed = step(&desk).unwrap();
    assert_eq!((agreed.action.as_str(), agreed.by), ("ask two questions first", Some(jiff::civil::date(2026, 12, 15))));
    assert_eq!(agreed.dimension.as_str(), "guidance");
    desk.click(Role::RadioButton, "How willing: 7 of 10");
    assert_eq!(step(&desk).unwrap().will.map(twohats::model::Will::steps), Some(7));
    desk.command(Key::Z);
    assert_eq!(step(&desk).unwrap().will, None);
    desk.command(Key::Z);
    assert_eq!(step(&desk).unwrap().by, None);
    desk.command(Key::Z);
    assert_eq!(step(&desk).unwrap().action, "");
    desk.command(Key::Z);
    assert_eq!(step(&desk), None);
}

#[test]
fn a_hidden_picture_leaves_the_step_where_it_is() {
    let mut desk = at(Phase::Agree);
    let before = desk.rect_of(Role::Button, "Focus: Choose one");
    desk.command_shift(Key::H);
    assert_eq!(desk.rect_of(Role::Button, "Focus: Choose one"), before);
    assert!(desk.query_all(by().role(Role::Image)).next().is_none());
}

#[test]
fn an_arrow_on_a_target_that_is_not_set_begins_where_the_client_is() {
    let mut desk = at(Phase::Agree);
    desk.get_by_role_and_label(Role::Slider, "Wanted: Preventing problems, managing").focus();
    desk.run_steps(3);
    desk.press(Key::ArrowLeft);
    assert_eq!(wanted(&desk, "risk.managing"), Some(7), "one less than today’s 8");
}

#[test]
fn too_much_is_offered_where_less_is_wanted_and_nowhere_else() {
    let mut desk = at(Phase::Agree);
    let line = "Too much of it can look like this: Small risks get big checks, and people wait for approval.";
    let want = |desk: &mut Desk, key| {
        desk.get_by_role_and_label(Role::Slider, "Wanted: Preventing problems, managing").focus();
        desk.run_steps(3);
        desk.press(key);
    };
    want(&mut desk, Key::Num6);
    assert!(desk.has(Role::Label, "Preventing problems: 8 now, 6 wanted. You want to do this less often."));
    assert!(desk.has(Role::Label, line));
    want(&mut desk, Key::Num7);
    assert!(!desk.has(Role::Label, line), "one step is not less often");
    want(&mut desk, Key::End);
    assert!(!desk.has(Role::Label, line));
}

#[test]
fn the_step_of_an_earlier_session_says_where_it_was_taken_up() {
    let mut desk = at(Phase::Agree);
    desk.click(Role::Button, "Make Risk the focus");
    assert!(desk.has(Role::Label, "The next session opens on this."));
    desk.state_mut().state.press(Press::Session(twohats::model::SessionId::new("2026-09-12").unwrap()));
    desk.run_steps(3);
    assert!(!desk.has(Role::Label, "The next session opens on this."), "it did, already");
    assert!(desk.has(Role::Label, "What became of it stands in the session of 24 November 2026."));
    desk.click(Role::Button, "To the latest session");
    assert_eq!(desk.state().state.session().id.as_str(), "2026-11-24");
}

#[test]
fn the_list_of_focuses_marks_the_one_that_holds() {
    let mut desk = at(Phase::Agree);
    desk.click(Role::Button, "Make Risk the focus");
    desk.click(Role::Button, "Focus: Risk");
    let rows = desk.query_all(by().role(Role::MenuItem));
    let holds = rows.filter(|row| row.accesskit_node().toggled() == Some(Toggled::True));
    let names: Vec<String> = holds.filter_map(|row| row.accesskit_node().label()).collect();
    assert_eq!(names, ["Risk"]);
}
