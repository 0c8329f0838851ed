//! What is written into one session beside the ratings: set, changed by its parts, taken back.

use super::*;
use twohats::model::{DimensionId, Hours, NextStep, Outcome, Payment, Setting, StepResult, Will};

pub(crate) fn step<'a>(client: &'a Client, session: &str) -> Option<&'a NextStep> {
    client.session(&SessionId::new(session).unwrap()).unwrap().next_step.as_ref()
}

#[test]
fn the_parts_of_a_step_that_are_not_given_stay_as_they_are() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let change = |parts: &[&str]| desk.run(["step", path].iter().chain(parts)).done();
    let now = || step(&client(&file), "2026-11-24").cloned();
    change(&["--dimension", "risk", "--action", "try one pilot", "--by", "2026-12-11", "--will", "10"]);
    change(&["--option", "ask Ana", "--option", "wait", "--supporter", "Ana"]);
    change(&["--session", "2026-11-24", "--will", "9"]);
    let made = now().unwrap();
    assert_eq!((made.action.as_str(), made.supporter.as_str()), ("try one pilot", "Ana"));
    assert_eq!(
        (made.will, made.options.as_slice()),
        (Will::new(9), ["ask Ana".to_owned(), "wait".to_owned()].as_slice())
    );
    change(&["--session", "2026-11-24", "--outcome", "on-hold", "--in-the-way", "The re-plan."]);
    change(&["--outcome", "partly"]);
    let became = Outcome { result: StepResult::Partly, in_the_way: "The re-plan.".to_owned() };
    assert_eq!(now(), Some(NextStep { outcome: Some(became.clone()), ..made.clone() }));

    change(&["--dimension", "horizon", "--by", "none", "--will", "none", "--supporter", "", "--option", ""]);
    let bare = NextStep {
        dimension: DimensionId::new("horizon").unwrap(),
        action: "try one pilot".to_owned(),
        by: None,
        options: Vec::new(),
        will: None,
        supporter: String::new(),
        outcome: Some(became),
    };
    assert_eq!(now(), Some(bare));
    change(&["--outcome", "none"]);
    assert_eq!(now().unwrap().outcome, None);
    change(&["--none"]);
    assert_eq!(now(), None);
    assert!(step(&client(&file), "2026-09-12").is_some(), "only the latest one’s is taken back");
}

#[test]
fn an_outcome_goes_to_the_latest_session_that_has_a_step() {
    let (desk, file) = Desk::with_sample();
    let said = desk.run(["step", file.to_str().unwrap(), "--outcome", "chose-not-to"]).done();
    assert!(said.contains("12 September 2026"), "{said}");
    let made = client(&file);
    let result = |session| step(&made, session).unwrap().outcome.as_ref().unwrap().result;
    assert_eq!([result("2026-06-03"), result("2026-09-12")], [StepResult::Done, StepResult::ChoseNotTo]);
}

#[test]
fn a_target_a_topic_a_moment_and_hours_are_set_and_taken_back() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let before = client(&file);
    for line in [
        &["target", path, "risk.managing=6", "risk.leading=0"] as &[&str],
        &["topics", path, "one", "", "two"],
        &["moment", path, "guidance", "I asked first."],
        &["hours", path, "--minutes", "45", "--pro-bono", "--group"],
    ] {
        let said = desk.run(line).done();
        assert!(said.contains("24 November 2026") && said.ends_with(&format!(": {path}\n")), "{said}");
    }
    let session = client(&file).latest().clone();
    assert_eq!(session.target.iter().map(|(_, wanted)| wanted.steps()).collect::<Vec<_>>(), [0, 6]);
    assert_eq!(session.topics, ["one", "two"]);
    assert_eq!(session.own_response().unwrap().moments.len(), 2);
    assert_eq!(session.hours, Some(Hours { minutes: 45, payment: Payment::ProBono, setting: Setting::Group }));
    desk.run(["target", path, "risk.managing=none", "risk.leading=none"]).done();
    desk.run(["topics", path, ""]).done();
    desk.run(["moment", path, "guidance", " "]).done();
    desk.run(["hours", path, "--none"]).done();
    assert_eq!(client(&file), before);
}
