//! Files whose sessions say of each other, or of what was asked, what can not be; and the longest history that can.

use super::*;

/// The sample with a history that no program made, and what is said of it.
fn histories() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let back = |at: &str| format!("(rater: Client, about: LookingBack(\"{at}\"), stage: Done),");
    let answers = |of: &str| with("responses: [", &format!("responses: [{of}"));
    let session = |with_: &str| with("            asked:", &format!("            {with_}, asked:"));
    let empty = |nth: usize| format!("(id: \"s-{nth}\", date: \"2026-06-04\", asked: \"two-hats@1\", responses: []),");
    let many: String = (0..9_998).map(empty).collect();
    let (twice, roles) = (back("2026-09-12").repeat(2), "o".repeat(20_001));
    let at_none = "of 3 June 2026 looks back at “";
    vec![
        ("a look back at nothing", answers(&back("2020-01-01")), at_none),
        ("a look back at itself", answers(&back("2026-06-03")), at_none),
        ("a look back of a coach at nothing", answers(&back("gone").replace("Client", "Coach")), at_none),
        ("two look backs at one session", answers(&twice), "two responses of one rater about one time"),
        ("a look back at what is no id", answers(&back("3 June 2026")), "3 June 2026"),
        ("a target not asked", session("target: {\"courage\": {\"leading\": 9}}"), "courage.leading"),
        ("a target at a pole not asked", session("target: {\"risk\": {\"dreaming\": 9}}"), "risk.dreaming"),
        ("a target off the scale", session("target: {\"risk\": {\"leading\": 11}}"), "11"),
        (
            "a step not asked",
            with(
                "dimension: \"goals-and-vision\",\n                action",
                "dimension: \"courage\",\n                action",
            ),
            "courage",
        ),
        ("no will", with("action:", "will: 0, action:"), "0"),
        ("more will than there is", with("action:", "will: 11, action:"), "11"),
        ("a year too many", with("date: \"2026-06-03\"", "date: \"10000-01-01\""), "10000-01-01"),
        ("a year before all", with("date: \"2026-06-03\"", "date: \"-010000-01-01\""), "-010000-01-01"),
        ("a year without its noughts", with("date: \"2026-06-03\"", "date: \"-9999-01-01\""), "-9999-01-01"),
        ("an hour too many", session("hours: (minutes: 65536, payment: Paid, setting: One)"), "A whole number"),
        ("less than no time", session("hours: (minutes: -1, payment: Paid, setting: One)"), "A whole number"),
        (
            "an endless agreement",
            with("sessions: [", &format!("agreement: (roles: \"{roles}\"), sessions: [")),
            "20000",
        ),
        ("questions at a pole not asked", with("mostly: {\"managing\"", "mostly: {\"dreaming\""), "dreaming"),
        ("10,001 sessions", with("sessions: [", &format!("sessions: [{many}")), "10000"),
    ]
}

#[test]
fn a_history_that_can_not_be_is_refused_and_left_alone() {
    let desk = Desk::new();
    for (about, bytes, why) in histories() {
        let file = desk.put("hurt.twohats", &bytes);
        let line = desk.run(["check", "hurt.twohats"]).refused(Path::new("hurt.twohats"));
        assert!(line.contains(why), "{about}: {line}");
        is_refused_everywhere(&desk, &file, about);
    }
}

#[test]
fn the_longest_history_at_the_ends_of_time_is_one_all_the_same() {
    let desk = Desk::new();
    let empty = |nth: usize| format!("(id: \"s-{nth}\", date: \"9999-12-31\", asked: \"two-hats@1\", responses: []),");
    let many: String = (0..9_997).map(empty).collect();
    let most = "will: 10, options: [], action:";
    let hours = "hours: (minutes: 65535, payment: Paid, setting: Group), asked:";
    let text = sample().replacen("date: \"2026-06-03\"", "date: \"-009999-01-01\"", 1);
    // A look back at what a corrected date made later.
    let back = "responses: [(rater: Client, about: LookingBack(\"2026-11-24\"), stage: Done),";
    let text = text.replacen("responses: [", back, 1).replacen("action:", most, 1).replacen("asked:", hours, 1);
    let file = desk.put("long.twohats", text.replacen("sessions: [", &format!("sessions: [{many}"), 1).as_bytes());
    let file = file.to_str().unwrap();
    desk.run(["check", file]).done();
    assert_eq!(desk.run(["sessions", file]).done().lines().count(), 10_000);
    let log = desk.run(["log", file, "--out", "-"]).done();
    assert!(log.contains("-009999-01-01,") && log.contains(",65535,"), "{log}");
    let sentence = desk.run(["new-session", file]).refused(Path::new(file));
    assert!(sentence.contains("more than 10000 entries"), "{sentence}");
    desk.run(["done", file, "--session", "2026-11-24"]).done();
    let whole = ["export", file, "--format", "text", "--session", "2026-11-24", "--compared-with", "2026-06-03"];
    desk.run(whole.into_iter().chain(["--out", "-"])).refused(Path::new(file));
    desk.run(["rate", file, "--session", "s-9996", "risk.managing=1"]).done();
    desk.run(["done", file, "--session", "s-9996"]).done();
    let page = desk.run(whole.into_iter().chain(["--out", "-"])).done();
    assert!(page.contains("compared with 1 January -9999"), "{page}");
}
