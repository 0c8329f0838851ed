//! Any commands in any order, sensible or not: the file stays one that opens, and what is refused has changed nothing.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;

/// The sample’s three, one that a command may begin, one that never is.
const SESSIONS: [&str; 6] = ["2026-06-03", "2026-06-03-2", "2026-09-12", "2026-11-24", "2026-11-24", "2020-01-01"];
const TEXTS: [&str; 9] =
    ["one", "two words", "", "two\nlines", "\"quoted\" \\ #\"", "\u{7}", "Łódź 𝄞 \u{202e}", "=1+1", "/* */ // \\"];
const DIMENSIONS: [&str; 4] = ["risk", "horizon", "guidance", "courage"];
const ANSWERS: [&str; 5] = ["risk.managing=0", "risk.leading=10", "horizon.leading=5", "risk.managing=none", "x.y=1"];

/// One command, without the file’s name: it follows the first word.
fn command() -> impl Strategy<Value = Vec<String>> {
    let text = || select(&TEXTS[..]).prop_map(str::to_owned);
    let word = |words: &'static [&'static str]| select(words).prop_map(str::to_owned);
    let option = |name: &'static str, value: BoxedStrategy<String>| {
        prop::option::weighted(0.3, value)
            .prop_map(move |value| value.into_iter().flat_map(|v| [name.to_owned(), v]).collect())
    };
    let which = move || option("--session", word(&SESSIONS).boxed());
    let back = move || option("--looking-back", word(&SESSIONS).boxed());
    let answers = move || prop::collection::vec(word(&ANSWERS), 1..3);
    let parts = move |parts: Vec<BoxedStrategy<Vec<String>>>| parts.prop_map(|parts| parts.concat());
    prop_oneof![
        parts(vec![Just(vec!["new-session".to_owned()]).boxed(), option("--date", word(&SESSIONS).boxed()).boxed()]),
        parts(vec![Just(vec!["rate".to_owned()]).boxed(), answers().boxed(), which().boxed(), back().boxed()]),
        parts(vec![Just(vec!["done".to_owned()]).boxed(), which().boxed(), back().boxed()]),
        parts(vec![Just(vec!["target".to_owned()]).boxed(), answers().boxed(), which().boxed()]),
        parts(vec![
            Just(vec!["topics".to_owned()]).boxed(),
            prop::collection::vec(text(), 1..4).boxed(),
            which().boxed()
        ]),
        parts(vec![
            Just(vec!["moment".to_owned()]).boxed(),
            (word(&DIMENSIONS), text()).prop_map(|(dimension, text)| vec![dimension, text]).boxed(),
            which().boxed(),
            back().boxed(),
        ]),
        parts(vec![
            Just(vec!["step".to_owned()]).boxed(),
            option("--dimension", word(&DIMENSIONS).boxed()).boxed(),
            option("--action", text().boxed()).boxed(),
            option("--supporter", text().boxed()).boxed(),
            option("--option", text().boxed()).boxed(),
            option("--will", word(&["1", "7", "10", "none", "11"]).boxed()).boxed(),
            option("--by", word(&["2026-12-11", "none", "soon"]).boxed()).boxed(),
            which().boxed(),
        ]),
        parts(vec![
            Just(vec!["step".to_owned()]).boxed(),
            option("--outcome", word(&["done", "partly", "on-hold", "chose-not-to", "none"]).boxed()).boxed(),
            option("--in-the-way", text().boxed()).boxed(),
            which().boxed(),
        ]),
        parts(vec![Just(vec!["step".to_owned(), "--none".to_owned()]).boxed(), which().boxed()]),
        parts(vec![
            Just(vec!["hours".to_owned()]).boxed(),
            option("--minutes", word(&["1", "1440", "0"]).boxed()).boxed(),
            word(&["--paid", "--pro-bono"]).prop_map(|word| vec![word]).boxed(),
            word(&["--one", "--group", "--none"]).prop_map(|word| vec![word]).boxed(),
            which().boxed(),
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn any_sequence_of_commands_leaves_a_file_that_opens(commands in prop::collection::vec(command(), 1..16)) {
        let (desk, file) = Desk::with_sample();
        let path = file.to_str().unwrap();
        for command in &commands {
            let before = fs::read(&file).unwrap();
            let (task, rest) = command.split_first().unwrap();
            let line = [task.as_str(), path].into_iter().chain(rest.iter().map(String::as_str));
            let ran = desk.run(line);
            prop_assert!(matches!(ran.code, Some(0..=2)) && !ran.complaint.contains("panicked"), "{:?} {:?}", command, ran);
            let after = fs::read(&file).unwrap();
            if ran.code != Some(0) {
                prop_assert!(before == after, "{:?} was refused and changed the file", command);
            }
            prop_assert!(matches!(files::read(&after), Ok(Document::Client(_))), "{:?}", command);
        }
        let sessions = desk.run(["sessions", path]).done();
        prop_assert_eq!(sessions.lines().count(), client(&file).sessions().len());
        desk.run(["check", path]).done();
        desk.run(["log", path, "--out", "-"]).done();
        desk.run(["export", path, "--format", "text", "--out", "-"]).done();
        let state = desk.path("state");
        let outside = desk.everything().into_iter().filter(|(path, _)| !path.starts_with(&state)).count();
        prop_assert_eq!(outside, 1, "nothing else is written");
    }
}
