//! A client’s sessions made by a script: what the file holds afterwards, and what is told of it on the way.

use super::*;
use crate::parts::step;
use twohats::files::SAMPLE_DATE;
use twohats::model::{Edit, Hours, Outcome, Payment, ResponseKey, Setting, Stage, StepResult, Will};

/// Runs each line as a script would, an underscore for a blank within a word; all must be done.
#[track_caller]
fn script(desk: &Desk, lines: &[&str]) {
    for line in lines {
        desk.run(line.split(' ').map(|word| word.replace('_', " "))).done();
    }
}

fn stage(client: &Client, session: &str, about: &About) -> Option<Stage> {
    let session = client.session(&SessionId::new(session).unwrap()).unwrap();
    session.response(Rater::Client, about).map(|response| response.stage)
}

#[test]
fn a_whole_history_is_made_by_a_script() {
    let desk = Desk::new();
    script(
        &desk,
        &[
            "new --name Zoë_Müller --out zoe.twohats --today 2026-06-03",
            "topics zoe.twohats the_re-plan two_new_people",
            "rate zoe.twohats risk.managing=8 risk.leading=3 guidance.leading=0",
            "moment zoe.twohats risk We_ran_it_on_one_line.",
            "done zoe.twohats",
            "target zoe.twohats risk.managing=6 risk.leading=4",
            "step zoe.twohats --dimension risk --action try_one_pilot --by 2026-07-01 --supporter Ana --will 8",
            "hours zoe.twohats --minutes 60 --paid --one",
            "new-session zoe.twohats --date 2026-09-12",
            "step zoe.twohats --outcome partly --in-the-way The_re-plan.",
            "rate zoe.twohats risk.managing=6 risk.leading=5",
            "done zoe.twohats",
            "rate zoe.twohats --looking-back 2026-06-03 risk.managing=9",
            "done zoe.twohats --looking-back 2026-06-03",
            "hours zoe.twohats --minutes 90 --pro-bono --group",
            "new-session zoe.twohats --date 2026-11-24",
            "rate zoe.twohats risk.managing=5",
        ],
    );
    assert_eq!(
        desk.run(["sessions", "zoe.twohats"]).done(),
        "2026-06-03  2026-06-03  done         3 of 10 rated  step: partly\n\
         2026-09-12  2026-09-12  done         2 of 10 rated  step: none\n\
         2026-11-24  2026-11-24  being rated  1 of 10 rated  step: none\n"
    );
    assert_eq!(
        desk.run(["check", "zoe.twohats"]).done(),
        "zoe.twohats: a client with 3 sessions, the latest of 24 November 2026, 1 of 10 rated\n"
    );
    assert_eq!(
        desk.run(["log", "zoe.twohats", "--out", "-"]).done(),
        "\u{feff}Date,Client,Session,Minutes,Payment,Setting\r\n\
         2026-06-03,Zoë Müller,first session,60,paid,one person\r\n\
         2026-09-12,Zoë Müller,second session,90,pro bono,group\r\n"
    );
    let page = desk.run(["export", "zoe.twohats", "--format", "text", "--out", "-"]).done();
    assert!(page.contains("Zoë Müller") && page.contains("24 November 2026"), "{page}");

    let made = client(&desk.path("zoe.twohats"));
    let [first, second, third] = ["2026-06-03", "2026-09-12", "2026-11-24"];
    let ratings = |session| ["risk.managing", "risk.leading"].map(|item| rating(&made, session, item));
    assert_eq!([first, second, third].map(ratings), [[Some(8), Some(3)], [Some(6), Some(5)], [Some(5), None]]);
    assert_eq!(rating(&made, first, "guidance.leading"), Some(0), "0 is an answer");
    let begun = made.session(&SessionId::new(first).unwrap()).unwrap();
    assert_eq!(begun.topics, ["the re-plan", "two new people"]);
    assert_eq!(begun.own_response().unwrap().moments.values().collect::<Vec<_>>(), ["We ran it on one line."]);
    assert_eq!(begun.target.count(), 2);
    assert_eq!(begun.hours, Some(Hours { minutes: 60, payment: Payment::Paid, setting: Setting::One }));
    let agreed = step(&made, first).unwrap();
    assert_eq!((agreed.dimension.as_str(), agreed.action.as_str()), ("risk", "try one pilot"));
    assert_eq!((agreed.by.unwrap().to_string().as_str(), agreed.supporter.as_str()), ("2026-07-01", "Ana"));
    assert_eq!(agreed.will, Will::new(8));
    let became = Outcome { result: StepResult::Partly, in_the_way: "The re-plan.".to_owned() };
    assert_eq!(agreed.outcome, Some(became));
}

/// What the README shows is what a person copies first.
#[cfg(unix)]
#[test]
fn the_example_in_the_readme_does_what_it_says() {
    let readme = include_str!("../../README.md");
    let block = |begin: &str| readme.split(begin).nth(1).unwrap().split("```").next().unwrap();
    let (example, listed) = (block("```sh\ntwohats new "), block("`sessions` then says:\n\n```text\n"));
    let desk = Desk::new();
    let folder = Path::new(env!("CARGO_BIN_EXE_twohats")).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut shell = std::process::Command::new("sh");
    shell.current_dir(desk.path("")).env("PATH", path).args(["-eu", "-c", &format!("twohats new {example}")]);
    let said = desk::Ran::from(shell.output().unwrap()).done();
    assert!(said.contains(listed), "{said}");
    assert!(!desk.run(["export", "zoe.twohats", "--format", "text", "--out", "-"]).done().is_empty());
    assert!(
        fs::read_to_string(desk.path("hours.csv")).unwrap().contains("Zoë Müller,first session,60,paid,one person")
    );
    assert!(desk.path("page.pdf").exists());
}

#[test]
fn a_new_session_prints_its_id_and_nothing_else() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let begin = |date: &str| desk.run(["new-session", path, "--date", date]).done();
    assert_eq!(begin("2026-12-01"), "2026-12-01\n");
    assert_eq!(begin("1 December 2026"), "2026-12-01-2\n", "the day’s second");
    assert_eq!(begin("2026-12-01"), "2026-12-01-3\n");
    assert_eq!(begin("2026-06-03"), "2026-06-03-2\n", "an earlier day may be filled in later");
    let made = client(&file);
    assert_eq!(made.sessions().len(), 7);
    assert_eq!(made.latest().id.as_str(), "2026-12-01-3");
    assert!(made.latest().own_response().unwrap().ratings.is_empty());
    assert_eq!(made.latest().asked, made.by_date().first().unwrap().asked);

    let before = twohats::shell::clock::today();
    let id = desk.run(["new-session", path]).done();
    let days = [before, twohats::shell::clock::today()].map(|day| day.to_string());
    assert!(days.iter().any(|day| id.starts_with(day.as_str())), "{id} is not today, {days:?}");
}

#[test]
fn the_days_second_session_has_an_id_and_answers_of_its_own() {
    let desk = Desk::new();
    script(&desk, &["new --name Zoë --out zoe.twohats --today 2026-06-03", "rate zoe.twohats risk.managing=1"]);
    script(&desk, &["new-session zoe.twohats --date 2026-06-03", "rate zoe.twohats risk.managing=2"]);
    script(&desk, &["rate zoe.twohats --session 2026-06-03 risk.leading=3"]);
    script(&desk, &["rate zoe.twohats --looking-back 2026-06-03 risk.leading=4"]);
    let made = client(&desk.path("zoe.twohats"));
    assert_eq!(rating(&made, "2026-06-03", "risk.managing"), Some(1));
    assert_eq!(rating(&made, "2026-06-03", "risk.leading"), Some(3));
    assert_eq!(rating(&made, "2026-06-03-2", "risk.managing"), Some(2));
    assert_eq!(rating(&made, "2026-06-03-2", "risk.leading"), None);
}

#[test]
fn a_new_session_asks_what_was_asked_last_or_what_it_is_told_to() {
    let desk = Desk::new();
    other_instrument(&desk);
    let first = files::write_instrument(&files::built_in()).unwrap();
    let revised = first.replacen("revision: 1", "revision: 2", 1).replacen("Risk", "Risks", 1);
    desk.put("revised.ron", revised.as_bytes());
    let changed = desk.put("changed.ron", first.replacen("Risk", "Risks", 1).as_bytes());
    script(
        &desk,
        &[
            "new --name Zoë --out zoe.twohats --today 2026-06-03",
            "new-session zoe.twohats --date 2026-07-01 --instrument revised.ron",
            "new-session zoe.twohats --date 2026-08-01",
            "new-session zoe.twohats --date 2026-09-01 --instrument other.ron",
            "new-session zoe.twohats --date 2026-10-01",
        ],
    );
    let asked = |client: &Client| -> Vec<String> { client.by_date().iter().map(|s| s.asked.to_string()).collect() };
    let made = client(&desk.path("zoe.twohats"));
    assert_eq!(asked(&made), ["two-hats@1", "two-hats@2", "two-hats@2", "other@1", "other@1"]);
    assert_eq!(made.instruments().len(), 3);

    let before = desk.everything();
    let file = desk.path("zoe.twohats");
    let path = file.to_str().unwrap();
    let line = desk.run(["new-session", path, "--instrument", changed.to_str().unwrap()]).refused(&file);
    assert!(line.contains("two-hats@1"), "{line}");
    desk.run(["new-session", path, "--instrument", path]).refused(&file);
    assert_eq!(desk.everything(), before);
    script(&desk, &["new-session zoe.twohats --date 2026-11-01 --instrument other.ron"]);
    assert_eq!(client(&file).instruments().len(), 3, "what is known already is not kept twice");
}

/// The same client, every earlier rating and moment another one: what is rated now may not show it.
fn with_another_past(client: &Client) -> Client {
    let latest = client.latest();
    let other = |session: &Arc<Session>| {
        if session.id == latest.id {
            return Arc::clone(session);
        }
        let mut session = (**session).clone();
        for response in &mut session.responses {
            let turned = |(item, rating): (&ItemId, Rating)| {
                (item.clone(), Rating::new(10 - i64::from(rating.steps())).unwrap())
            };
            response.ratings = response.ratings.iter().map(turned).collect();
            response.moments.values_mut().for_each(|moment| moment.push_str(" Or else."));
        }
        Arc::new(session)
    };
    let sessions = client.sessions().iter().map(other).collect();
    Client::new(client.id.clone(), client.name.clone(), client.instruments().to_vec(), sessions).unwrap()
}

#[test]
fn while_a_session_is_rated_nothing_earlier_is_shown() {
    let sample = files::sample(SAMPLE_DATE);
    let other = with_another_past(&sample);
    assert_eq!(rating(&other, "2026-06-03", "risk.managing"), Some(1));
    let told = |client: &Client| -> Vec<String> {
        let desk = Desk::new();
        desk.put("zoe.twohats", files::write_client(client).unwrap().as_bytes());
        let lines: [&[&str]; 4] = [
            &["sessions", "zoe.twohats"],
            &["check", "zoe.twohats"],
            &["export", "zoe.twohats", "--format", "text", "--today", "2026-11-24", "--out", "-"],
            &["export", "zoe.twohats", "--format", "ron", "--today", "2026-11-24", "--out", "-"],
        ];
        lines.map(|line| desk.run(line).done()).to_vec()
    };
    let told_of_sample = told(&sample);
    assert_eq!(told_of_sample, told(&other));
    for moment in ["In April I read the goals out", "I stopped answering first"] {
        assert!(files::write_client(&sample).unwrap().contains(moment));
        assert!(told_of_sample.iter().all(|text| !text.contains(moment)), "{moment}");
    }
}

#[test]
fn the_list_of_sessions_holds_no_rating_and_a_script_finds_its_columns() {
    let desk = Desk::new();
    let file = two_sessions(&desk);
    let path = file.to_str().unwrap();
    script(&desk, &["new-session two.twohats --date 2026-12-01", "done two.twohats --session 2026-11-24"]);
    desk.run(["rate", path, "--session", "2026-11-24", "risk.managing=7"]).done();
    let said = desk.run(["sessions", path]).done();
    let columns: Vec<Vec<&str>> = said
        .lines()
        .map(|line| line.split("  ").map(str::trim).filter(|column| !column.is_empty()).collect())
        .collect();
    assert_eq!(
        columns,
        [
            ["2026-09-12", "2026-09-12", "being rated", "0 of 10 rated", "step: none"],
            ["2026-11-24", "2026-11-24", "changed after comparing", "9 of 10 rated", "step: none"],
            ["2026-12-01", "2026-12-01", "being rated", "0 of 10 rated", "step: none"],
        ]
    );
    for (outcome, told) in [
        ("done", "step: done"),
        ("partly", "step: partly"),
        ("on-hold", "step: on hold"),
        ("chose-not-to", "step: chose not to"),
        ("none", "step: agreed"),
    ] {
        desk.run(["step", path, "--dimension", "risk", "--action", "try one pilot"]).done();
        desk.run(["step", path, "--outcome", outcome]).done();
        let said = desk.run(["sessions", path]).done();
        assert!(said.lines().last().unwrap().ends_with(told), "{outcome}: {said}");
    }
    desk.run(["step", path, "--none"]).done();
    assert!(desk.run(["sessions", path]).done().lines().last().unwrap().ends_with("step: none"));
}

#[test]
fn looking_back_is_beside_what_was_recorded_and_changes_none_of_it() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let recorded = client(&file).session(&SessionId::new("2026-06-03").unwrap()).unwrap().clone();
    let said = desk.run(["rate", path, "--looking-back", "2026-06-03", "risk.managing=2", "risk.leading=1"]).done();
    assert!(said.contains("24 November 2026") && said.contains("looking back at 2026-06-03"), "{said}");
    desk.run(["moment", path, "--looking-back", "2026-06-03", "risk", "I see it now."]).done();
    let about = About::LookingBack(SessionId::new("2026-06-03").unwrap());
    let made = client(&file);
    assert_eq!(made.session(&recorded.id), Some(&recorded));
    assert_eq!(rating(&made, "2026-11-24", "risk.managing"), Some(8), "nor what is rated now");
    let back = made.latest().response(Rater::Client, &about).unwrap();
    assert_eq!(back.ratings.iter().map(|(_, rating)| rating.steps()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((back.stage, back.moments.len()), (Stage::Rating, 1));

    let said = desk.run(["done", path, "--looking-back", "2026-06-03"]).done();
    assert!(said.contains("2 of 10 rated"), "{said}");
    assert_eq!(stage(&client(&file), "2026-11-24", &about), Some(Stage::Done));
    assert_eq!(stage(&client(&file), "2026-11-24", &About::Now), Some(Stage::Rating), "now is not done by that");
    desk.run(["rate", path, "--session", "2026-09-12", "--looking-back", "2026-06-03", "risk.managing=4"]).done();
    assert_eq!(stage(&client(&file), "2026-09-12", &about), Some(Stage::Rating));
}

#[test]
fn done_again_changes_nothing_and_an_answer_after_it_is_marked() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let said = desk.run(["done", path]).done();
    assert!(said.contains("24 November 2026") && said.contains("9 of 10 rated"), "{said}");
    let done = fs::read(&file).unwrap();
    desk.run(["done", path]).done();
    assert_eq!(fs::read(&file).unwrap(), done);
    assert_eq!(stage(&client(&file), "2026-11-24", &About::Now), Some(Stage::Done));
    desk.run(["rate", path, "guidance.leading=4"]).done();
    desk.run(["done", path]).done();
    assert_eq!(stage(&client(&file), "2026-11-24", &About::Now), Some(Stage::Revised), "done again hides no change");
}

#[test]
fn a_client_of_a_thousand_sessions_opens_and_goes_on() {
    let desk = Desk::new();
    let mut many = files::sample(SAMPLE_DATE);
    let asks = files::built_in();
    for days in 1..=997 {
        let date = SAMPLE_DATE.checked_add(jiff::Span::new().days(days)).unwrap();
        let id = SessionId::on(date, &[]);
        let at = ResponseKey { session: id.clone(), rater: Rater::Client, about: About::Now };
        many = Edit::NewSession { id: id.clone(), date, asks: asks.clone() }.apply(&many).unwrap();
        for row in asks.rows() {
            let rating = Some(Rating::new(days % 11).unwrap());
            many = Edit::Rate { at: at.clone(), item: row.id(), rating }.apply(&many).unwrap();
        }
        many = Edit::Done(at).apply(&many).unwrap();
        let hours = Some(Hours { minutes: 60, payment: Payment::Paid, setting: Setting::One });
        many = Edit::Hours { session: id, hours }.apply(&many).unwrap();
    }
    let file = desk.put("many.twohats", files::write_client(&many).unwrap().as_bytes());
    assert_eq!(many.sessions().len(), 1_000);
    script(
        &desk,
        &[
            "new-session many.twohats --date 2030-01-01",
            "rate many.twohats risk.managing=10",
            "rate many.twohats --looking-back 2026-06-03 risk.managing=1",
            "done many.twohats",
            "step many.twohats --dimension risk --action rest",
        ],
    );
    assert_eq!(desk.run(["sessions", "many.twohats"]).done().lines().count(), 1_001);
    assert_eq!(desk.run(["log", "many.twohats", "--out", "-"]).done().lines().count(), 998);
    for format in ["text", "ron"] {
        let page = desk.run(["export", "many.twohats", "--format", format, "--out", "-"]).done();
        assert!(page.contains("rest") && page.contains("10"), "{page}");
    }
    let said = desk.run(["check", "many.twohats"]).done();
    assert!(said.contains("1001 sessions, the latest of 1 January 2030, 1 of 10 rated"), "{said}");
    assert_eq!(rating(&client(&file), "2030-01-01", "risk.managing"), Some(10));
}
