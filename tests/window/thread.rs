//! A client over several sessions: what is hidden, what is revealed, and what is agreed.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use twohats::app::{Command, Effect, Phase, Reply, Sheet};
use twohats::model::Stage;
use twohats::report::{Include, Ticked};

use crate::desk::{self, Desk, Hands};

/// The sample, done rating and at this phase.
pub(crate) fn at(phase: Phase) -> Desk {
    let mut desk = desk::sample();
    done(&mut desk);
    if phase == Phase::Agree {
        desk.command(Key::Enter);
    }
    assert_eq!(desk.state().state.phase(), phase);
    desk
}

/// Goes on from the ratings; one of the sample's is missing, so the window asks, and Enter says that this is meant.
fn done(desk: &mut Desk) {
    desk.command(Key::Enter);
    assert!(matches!(desk.state().state.sheet(), Some(Sheet::Unrated(_))));
    desk.press(Key::Enter);
}

/// Where the radar shows an item, worked out as the window does: the picture's own place and the scene in it.
fn mark(desk: &Desk, item: &str) -> egui::Pos2 {
    let state = &desk.state().state;
    let picture = desk.query_all(by().role(Role::Image)).next().unwrap().rect();
    let figure = twohats::report::figure::of(state.instrument(), &state.ratings());
    let frame = twohats::chart::Size { width: picture.width(), height: picture.height() };
    let scene = twohats::chart::radar::scene(&figure, frame);
    let mark = scene.marks.iter().find(|mark| mark.item.to_string() == item).unwrap();
    picture.min + egui::vec2(mark.at.x, mark.at.y)
}

#[test]
fn earlier_sessions_are_nowhere_until_the_client_is_done_and_hide_again_when_that_is_undone() {
    let mut desk = desk::sample();
    // Of 12 September: 7 3, 9 2, 5 3, 9 8, 6 4. Nobody may read any of it, in no view and by no means.
    let tells = |desk: &Desk| -> Vec<String> {
        let says = |node: egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            [node.label(), node.description(), node.value()].into_iter().flatten().collect::<Vec<_>>()
        };
        let all = desk.query_all(by()).flat_map(says);
        all.filter(|text| text.contains("12 September") || text.contains(" then,") || text.contains('→')).collect()
    };
    for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5] {
        desk.command(view);
        assert_eq!(tells(&desk), Vec::<String>::new(), "{view:?}");
        assert_eq!(desk.state().state.phase(), Phase::Rate);
    }
    assert!(desk.has(Role::Label, "Earlier sessions stay hidden until you are done rating"));
    desk.click(Role::Button, "Done rating");
    desk.press(Key::Enter);
    assert!(desk.has(Role::Button, "Compared with 12 September 2026"));
    assert!(!desk.has(Role::Label, "Earlier sessions stay hidden until you are done rating"));
    assert!(
        tells(&desk).iter().any(|text| text.starts_with("Pursuing far aims: 3 then, 6 now.")),
        "{:?}",
        tells(&desk)
    );
    desk.command(Key::Z);
    assert_eq!(desk.state().state.phase(), Phase::Rate);
    assert_eq!(tells(&desk), Vec::<String>::new(), "hidden again");
}

#[test]
fn the_list_of_sessions_opens_no_session_that_is_hidden() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    desk.click(Role::MenuItem, "12 September 2026 · second session");
    assert_eq!(desk.state().state.session().id.as_str(), "2026-11-24");
    desk.press(Key::Escape);
    done(&mut desk);
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    desk.click(Role::MenuItem, "12 September 2026 · second session");
    assert_eq!(desk.state().state.session().id.as_str(), "2026-09-12");
    assert!(desk.has(Role::Button, "Compared with 3 June 2026") || desk.has(Role::Label, "Compared with 3 June 2026"));
}

#[test]
fn any_two_sessions_are_compared() {
    let mut desk = at(Phase::Reveal);
    desk.click(Role::Button, "Compared with 12 September 2026");
    desk.click(Role::MenuItem, "3 June 2026 · first session");
    assert!(desk.has(Role::Button, "Compared with 3 June 2026"));
    let image = desk.query_all(by().role(Role::Image)).next().and_then(|node| node.accesskit_node().label());
    assert!(image.is_some_and(|label| label.contains("managing 7")));
    assert_eq!(desk.state().state.compared().map(|then| then.id.as_str().to_owned()), Some("2026-06-03".to_owned()));
}

#[test]
fn a_rating_changed_after_the_reveal_is_marked_and_the_window_says_so_before() {
    let mut desk = at(Phase::Reveal);
    desk.click(Role::Button, "Rate again");
    assert!(desk.has(Role::Label, "What you change now is marked as changed after comparing"));
    desk.press(Key::Num6);
    assert_eq!(desk.state().state.response().unwrap().stage, Stage::Revised);
    desk.click(Role::Button, "Back to the reveal");
    assert_eq!(desk.state().state.phase(), Phase::Reveal);
}

#[test]
fn a_look_back_stands_beside_what_was_recorded_and_corrects_nothing() {
    let mut desk = at(Phase::Reveal);
    let recorded = |desk: &Desk| {
        let then = desk.state().state.client().by_date()[1].clone();
        then.own_response().unwrap().ratings.clone()
    };
    let before = recorded(&desk);
    desk.click(Role::Button, "Look back at 12 September 2026 as you see it now");
    assert_eq!(desk.steps("goals-and-vision.managing"), None, "it begins with nothing, and shows nothing recorded");
    desk.press(Key::Num2);
    // What would show the recorded answers meanwhile is closed.
    let state = &desk.state().state;
    assert!(!state.allows(Command::Export) && !state.allows(Command::CompareFile));
    assert_eq!(state.versions_hidden_by().map(|session| session.id.clone()), Some(state.session().id.clone()));
    desk.click(Role::Button, "Done looking back");
    assert!(desk.state().state.allows(Command::Export) && desk.state().state.versions_hidden_by().is_none());
    assert_eq!(desk.state().state.phase(), Phase::Reveal);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(7), "what is rated now stays");
    assert_eq!(recorded(&desk), before);
    let both = "Looking back at 12 September 2026, agreeing results reads 2; it was recorded as 7. Both stand.";
    assert!(desk.has(Role::Label, both));
    desk.command(Key::Z);
    desk.command(Key::Z);
    assert!(desk.state().state.session().responses.len() == 1, "it can be undone");
}

#[test]
fn a_dot_of_the_radar_is_dragged_along_its_axis_in_one_step() {
    let mut desk = desk::sample();
    // The first axis goes straight up.
    let spot = mark(&desk, "goals-and-vision.managing");
    desk.drag(spot, spot + egui::vec2(0.0, 60.0));
    let steps = desk.steps("goals-and-vision.managing").unwrap();
    assert!(steps < 7, "{steps}");
    desk.command(Key::Z);
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(7), "one drag is one step");
    done(&mut desk);
    let spot = mark(&desk, "goals-and-vision.managing");
    desk.drag(spot, spot + egui::vec2(0.0, 60.0));
    assert_eq!(desk.steps("goals-and-vision.managing"), Some(7), "after the reveal nothing moves by accident");
}

#[test]
fn the_phases_are_words_in_the_footer_and_each_is_a_way_there() {
    let mut desk = desk::sample();
    desk.click(Role::Tab, "Prepare");
    assert_eq!(desk.state().state.phase(), Phase::Prepare);
    desk.click(Role::Button, "Start rating");
    assert_eq!(desk.state().state.phase(), Phase::Rate);
    desk.click(Role::Tab, "Agree");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.phase(), Phase::Agree);
    assert!(!desk.state().state.is_being_rated(), "going on past the ratings says they are done");
    desk.click(Role::Tab, "Take away");
    assert!(desk.state().state.sheet().is_some());
}

#[test]
fn a_deleted_session_comes_back_from_the_notice_itself() {
    let mut desk = at(Phase::Reveal);
    desk.state_mut().state.handle(Command::DeleteSession);
    desk.run_steps(3);
    assert_eq!(desk.state().state.client().sessions().len(), 2);
    assert!(desk.has(Role::Label, "The session of 24 November 2026 is deleted"));
    desk.click(Role::Button, "Undo");
    assert_eq!(desk.state().state.session().id.as_str(), "2026-11-24");
    assert!(!desk.has(Role::Label, "The session of 24 November 2026 is deleted"), "it is not true any more");
}

#[test]
fn a_new_session_opens_on_the_last_step_and_hides_what_was_said() {
    let mut desk = desk::sample();
    desk.command_shift(Key::N);
    desk.state_mut().state.hear(Reply::Today(jiff::civil::date(2026, 12, 20)));
    desk.run_steps(3);
    let state = &desk.state().state;
    assert_eq!((state.phase(), state.session().id.as_str()), (Phase::Prepare, "2026-12-20"));
    assert_eq!(state.instrument().key().to_string(), "two-hats@1");
    assert_eq!(state.progress(), (0, 10));
    let (from, step) = state.last_step().unwrap();
    assert_eq!((from.id.as_str(), step.dimension.as_str()), ("2026-09-12", "horizon"));
}

#[test]
fn nobody_sees_earlier_sessions_by_a_curious_press_before_the_first_answer() {
    let mut desk = desk::sample();
    desk.command_shift(Key::N);
    desk.state_mut().state.hear(Reply::Today(jiff::civil::date(2026, 12, 20)));
    desk.run_steps(3);
    desk.click(Role::Tab, "Reveal");
    assert!(desk.has(Role::Heading, "Done rating?"));
    desk.press(Key::Enter);
    assert!(desk.state().state.is_being_rated(), "Enter keeps rating where nothing is rated");
    desk.click(Role::Tab, "Reveal");
    desk.click(Role::Button, "Show earlier sessions");
    assert_eq!(desk.state().state.phase(), Phase::Reveal);
}

#[test]
fn an_undo_that_nobody_would_see_is_said_and_can_be_undone_there() {
    let mut desk = at(Phase::Reveal);
    desk.command_shift(Key::P);
    desk.type_text("Watch the tone.");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    let private = |desk: &Desk| desk.state().state.session().private_note.for_the_coach().to_owned();
    assert_eq!(private(&desk), "Watch the tone.");
    desk.command(Key::Z);
    assert_eq!(private(&desk), "");
    assert!(desk.has(Role::Label, "Undone: the private note"));
    desk.click(Role::Button, "Redo");
    assert_eq!(private(&desk), "Watch the tone.");
}

#[test]
fn a_date_that_moves_a_session_among_the_others_is_said() {
    let mut desk = at(Phase::Reveal);
    let session = desk.state().state.session().id.clone();
    let move_to = |desk: &mut Desk, date| {
        desk.state_mut().state.apply(twohats::model::Edit::Date { session: session.clone(), date });
        desk.run_steps(3);
    };
    move_to(&mut desk, jiff::civil::date(2026, 11, 25));
    assert!(desk.state().state.notice().is_none());
    move_to(&mut desk, jiff::civil::date(2026, 5, 1));
    assert!(desk.has(Role::Label, "By its date this is now the first session"));
}

#[test]
fn each_topic_is_an_undo_step_of_its_own() {
    let mut desk = desk::sample();
    desk.state_mut().state.handle(Command::Prepare);
    desk.run_steps(3);
    desk.get_by_role_and_label(Role::MultilineTextInput, "Topic 1").focus();
    desk.run_steps(3);
    for topic in ["the pilot", "the team"] {
        desk.type_text(topic);
        desk.press(Key::Enter);
    }
    let topics = |desk: &Desk| desk.state().state.session().topics.clone();
    assert_eq!(topics(&desk), ["the pilot", "the team"]);
    desk.state_mut().state.handle(Command::Undo);
    assert_eq!(topics(&desk), ["the pilot"]);
}

#[test]
fn a_hidden_session_says_in_the_list_that_it_can_not_be_chosen() {
    let mut desk = desk::sample();
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    let is_disabled =
        |desk: &Desk, name: &str| desk.get_by_role_and_label(Role::MenuItem, name).accesskit_node().is_disabled();
    assert!(is_disabled(&desk, "12 September 2026 · second session"));
    assert!(!is_disabled(&desk, "24 November 2026 · third session"));
    let why = "Sessions · earlier ones after the reveal";
    assert!(desk.has(Role::Label, why), "and the list says when it can");
    desk.press(Key::Escape);
    done(&mut desk);
    desk.click(Role::Button, "Date: 24 November 2026 · third session");
    assert!(!desk.has(Role::Label, why) && desk.has(Role::Label, "Sessions"));
}

#[test]
fn a_page_is_compared_with_the_session_chosen_and_holds_it_while_it_is_ticked() {
    let mut desk = at(Phase::Reveal);
    desk.click(Role::Button, "Compared with 12 September 2026");
    desk.click(Role::MenuItem, "3 June 2026 · first session");
    desk.command(Key::E);
    let earlier = "Ratings and step of 3 June 2026";
    assert!(desk.is_ticked(earlier));
    desk.click(Role::CheckBox, earlier);
    assert!(!desk.is_ticked(earlier));
    desk.click(Role::Button, "Save PDF…");
    let asked = desk.state().effects.iter().find_map(|effect| match effect {
        Effect::Render { then, choice, .. } => Some((then.clone(), choice.earlier, choice.moments.clone())),
        _ => None,
    });
    let (then, held, moments) = asked.unwrap();
    assert_eq!(then.unwrap().as_str(), "2026-06-03");
    assert_eq!((held, moments), (Include::LeftOut, Ticked::All));
}

#[test]
fn the_next_question_is_one_press_away_and_they_go_round() {
    let mut desk = at(Phase::Reveal);
    let asks = |desk: &Desk| -> Vec<bool> {
        let questions = [
            "Risk leans to managing by\u{a0}5. Which problem that you prevented are you glad about?",
            "Risk leans to managing by\u{a0}5. In your role now, how much trying of new ways is needed?",
            "Risk leans to managing by\u{a0}5. If you tried one new way this month, what loss could you accept?",
        ];
        questions.iter().map(|question| desk.has(Role::Label, question)).collect()
    };
    for place in [0, 1, 2, 0] {
        let expected: Vec<bool> = (0..3).map(|other| other == place).collect();
        assert_eq!(asks(&desk), expected);
        desk.click(Role::Button, "Another question about Risk");
    }
}

#[test]
fn the_table_compares_after_the_reveal_and_not_while_rating_again() {
    let mut desk = at(Phase::Reveal);
    desk.command(Key::Num3);
    let compared = "Pursuing far aims: 3 then, 6 now. It moved by 3.";
    let count = |desk: &Desk| desk.query_all(by().role(Role::Label).label(compared)).count();
    assert_eq!(count(&desk), 2, "in the rows and in the table");
    desk.click(Role::Button, "Rate again");
    assert_eq!(count(&desk), 0);
}
