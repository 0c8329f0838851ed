//! Everything that a command which changes a session refuses: one sentence, and every file as it was.

use super::*;

#[test]
fn what_is_refused_changes_nothing_and_says_why() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let before = desk.everything();
    let long = |letters: usize| "o".repeat(letters);
    let lines: &[(&[&str], &str)] = &[
        (&["rate", path, "--session", "2020-01-01", "risk.managing=1"], "no session 2020-01-01"),
        (&["rate", path, "--looking-back", "2020-01-01", "risk.managing=1"], "no session 2020-01-01"),
        (&["rate", path, "--looking-back", "2026-11-24", "risk.managing=1"], "not before"),
        (&["rate", path, "--session", "2026-06-03", "--looking-back", "2026-09-12", "risk.managing=1"], "not before"),
        (&["rate", path, "--looking-back", "2026-06-03", "risk.managing=1", "courage.managing=1"], "courage.managing"),
        (&["done", path, "--session", "2020-01-01"], "no session 2020-01-01"),
        (&["done", path, "--looking-back", "2026-06-03"], "looks back at 2026-06-03"),
        (&["done", path, "--looking-back", "2026-12-01"], "no session 2026-12-01"),
        (&["moment", path, "courage", "I dared."], "courage is not asked"),
        (&["moment", path, "risk", "a bell \u{7}"], "a sign that can’t be read"),
        (&["moment", path, "risk", &long(2_001)], "longer than 2000 letters"),
        (&["target", path, "risk.managing=1", "risk.dreaming=2"], "risk.dreaming is not asked"),
        (&["target", path, "--session", "2020-01-01", "risk.managing=1"], "no session 2020-01-01"),
        (&["topics", path, "one", &long(401)], "longer than 400 letters"),
        (&["topics", path, "--session", "2020-01-01", "one"], "no session 2020-01-01"),
        (&["step", path, "--action", "try one pilot"], "--dimension and --action"),
        (&["step", path, "--dimension", "risk"], "--dimension and --action"),
        (&["step", path, "--will", "7"], "--dimension and --action"),
        (&["step", path, "--dimension", "courage", "--action", "dare"], "courage is not asked"),
        (&["step", path, "--dimension", "risk", "--action", &long(401)], "longer than 400 letters"),
        (
            &["step", path, "--dimension", "risk", "--action", "dare", "--supporter", "Ana\nBen"],
            "a line break in a name",
        ),
        (&["step", path, "--dimension", "risk", "--action", "dare", "--option", &long(401)], "longer than 400 letters"),
        (&["step", path, "--outcome", "done", "--in-the-way", &long(2_001)], "longer than 2000 letters"),
        (&["step", path, "--session", "2026-11-24", "--outcome", "done"], "no next step in the session 2026-11-24"),
        (&["step", path, "--session", "2020-01-01", "--outcome", "done"], "no session 2020-01-01"),
        (&["step", path, "--none"], "no next step in the session 2026-11-24"),
        (&["hours", path, "--session", "2020-01-01", "--minutes", "60", "--paid", "--one"], "no session 2020-01-01"),
        (&["hours", path, "--session", "2020-01-01", "--none"], "no session 2020-01-01"),
    ];
    for (line, why) in lines {
        let sentence = desk.run(*line).refused(&file);
        assert!(sentence.contains(why), "{line:?}: {sentence}");
        assert_eq!(desk.everything(), before, "{line:?}");
    }
}

#[test]
fn an_outcome_without_any_step_is_refused() {
    let desk = Desk::new();
    desk.run(["new", "--name", "Zoë", "--out", "zoe.twohats", "--today", "2026-06-03"]).done();
    let file = Path::new("zoe.twohats");
    let sentence = desk.run(["step", "zoe.twohats", "--outcome", "done"]).refused(file);
    assert!(sentence.contains("in any session"), "{sentence}");
    desk.run(["step", "zoe.twohats", "--none"]).refused(file);
}

#[test]
fn a_rating_that_nobody_began_is_not_done() {
    let desk = Desk::new();
    let file = two_sessions(&desk);
    let before = desk.everything();
    // Only the coach answered in this session.
    let sentence = desk.run(["done", file.to_str().unwrap(), "--session", "2026-09-12"]).refused(&file);
    assert!(sentence.contains("Nobody rates themselves"), "{sentence}");
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_is_not_understood_changes_no_session() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    let file = file.to_str().unwrap();
    let lines: &[&[&str]] = &[
        &["sessions"],
        &["sessions", file, file],
        &["new-session"],
        &["new-session", file, "--date", "soon"],
        &["new-session", file, "--date", "2026-02-30"],
        &["new-session", file, "--date", "none"],
        &["rate", file, "risk.managing=1", "--looking-back", "Not An Id"],
        &["done"],
        &["done", file, "--session", ""],
        &["moment", file, "risk"],
        &["moment", file, "Risk", "text"],
        &["target", file],
        &["target", file, "risk.managing=11"],
        &["target", file, "risk.managing=1", "risk.managing=2"],
        &["topics", file],
        &["step", file],
        &["step", file, "--session", "2026-09-12"],
        &["step", file, "--action", ""],
        &["step", file, "--action", " "],
        &["step", file, "--dimension", "Risk", "--action", "dare"],
        &["step", file, "--will", "0"],
        &["step", file, "--will", "11"],
        &["step", file, "--by", "soon"],
        &["step", file, "--in-the-way", "the re-plan"],
        &["step", file, "--outcome", "failed"],
        &["step", file, "--outcome", "done", "--action", "dare"],
        &["step", file, "--none", "--outcome", "done"],
        &["step", file, "--none", "--will", "3"],
        &["hours", file],
        &["hours", file, "--minutes", "60"],
        &["hours", file, "--minutes", "60", "--paid"],
        &["hours", file, "--minutes", "60", "--one"],
        &["hours", file, "--minutes", "60", "--paid", "--pro-bono", "--one"],
        &["hours", file, "--minutes", "60", "--paid", "--one", "--group"],
        &["hours", file, "--paid", "--one"],
        &["hours", file, "--minutes", "0", "--paid", "--one"],
        &["hours", file, "--minutes", "1441", "--paid", "--one"],
        &["hours", file, "--none", "--minutes", "60"],
        &["hours", file, "--none", "--paid"],
        &["log", file],
        &["log", "--out", "log.csv"],
    ];
    for line in lines {
        desk.run(*line).not_understood();
        assert_eq!(desk.everything(), before, "{line:?}");
    }
}

#[test]
fn only_a_client_s_own_file_is_changed() {
    let (desk, file) = Desk::with_sample();
    desk.run(["export", file.to_str().unwrap(), "--format", "ron", "--out", "copy.ron"]).done();
    let (copy, instrument) = (desk.path("copy.ron"), other_instrument(&desk));
    let before = desk.everything();
    let changes: [&[&str]; 8] = [
        &["new-session", "FILE"],
        &["rate", "FILE", "risk.managing=1"],
        &["done", "FILE"],
        &["moment", "FILE", "risk", "I dared."],
        &["target", "FILE", "risk.managing=1"],
        &["topics", "FILE", "one"],
        &["step", "FILE", "--dimension", "risk", "--action", "dare"],
        &["hours", "FILE", "--minutes", "60", "--paid", "--one"],
    ];
    for line in changes {
        for (path, why) in [(&copy, "a shared copy"), (&instrument, "an instrument")] {
            let line = line.iter().map(|word| if *word == "FILE" { path.to_str().unwrap() } else { word });
            let sentence = desk.run(line).refused(path);
            assert!(sentence.contains(why), "{sentence}");
            assert_eq!(desk.everything(), before);
        }
    }
    desk.run(["sessions", instrument.to_str().unwrap()]).refused(&instrument);
    assert_eq!(
        desk.run(["sessions", "copy.ron"]).done(),
        "2026-11-24  2026-11-24  being rated  9 of 10 rated  step: none\n",
        "a copy can be looked at"
    );
}

#[test]
fn what_changes_nothing_leaves_the_file_alone() {
    let (desk, file) = Desk::with_sample();
    let path = file.to_str().unwrap();
    let by_hand = format!("// typed by hand\n{}", fs::read_to_string(&file).unwrap());
    desk.put(file.file_name().unwrap(), by_hand.as_bytes());
    desk.run(["done", path, "--session", "2026-09-12"]).done();
    desk.run(["target", path, "risk.managing=none"]).done();
    desk.run(["topics", path, ""]).done();
    desk.run(["hours", path, "--none"]).done();
    desk.run(["step", path, "--session", "2026-09-12", "--outcome", "partly"]).done();
    assert_eq!(fs::read_to_string(&file).unwrap(), by_hand);
}

#[test]
fn more_than_a_file_may_list_is_refused() {
    let (desk, file) = Desk::with_sample();
    let before = desk.everything();
    let topics = vec!["one"; 1_001];
    let sentence = desk.run(["topics", file.to_str().unwrap()].iter().chain(&topics)).refused(&file);
    assert!(sentence.contains("more than 1000 entries"), "{sentence}");
    let options = topics.iter().flat_map(|topic| ["--option", topic]);
    let line = ["step", file.to_str().unwrap(), "--dimension", "risk", "--action", "dare"];
    let sentence = desk.run(line.into_iter().chain(options)).refused(&file);
    assert!(sentence.contains("more than 1000 entries"), "{sentence}");
    assert_eq!(desk.everything(), before);
}
