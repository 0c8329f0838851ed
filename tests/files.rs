//! What a person would lose if the file format broke: their sessions, or the sentence that says why a file won’t open.
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where its arrangement fails")]

use std::sync::Arc;

use twohats::files::{self, Document, MAX_BYTES, Place, Reason};
use twohats::model::{Client, Instrument, Plain, Questions};
use twohats::report::{Audience, Choice, Include, SharedCopy, Ticked};

/// Written by the first version; never edited, so that files of that time keep opening.
const FIXTURE: &str = include_str!("fixtures/files/v1-sample.twohats");

fn sample_text() -> String {
    files::write_client(&files::sample(files::SAMPLE_DATE)).expect("the sample is small")
}

/// The sample's file with one text replaced where it first stands.
fn with(from: &str, to: &str) -> String {
    let text = sample_text();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// The same within the session of one day: an earlier session may say the same first.
fn in_session(day: &str, from: &str, to: &str) -> String {
    let text = sample_text();
    let (before, session) = text.split_once(&format!("id: \"{day}\"")).expect("a session of that day");
    assert!(session.contains(from), "{from}");
    format!("{before}id: \"{day}\"{}", session.replacen(from, to, 1))
}

/// The same within the session that is being rated.
fn in_latest(from: &str, to: &str) -> String {
    in_session("2026-11-24", from, to)
}

/// What a person reads about a file that does not open.
fn refusal(bytes: impl AsRef<[u8]>) -> String {
    match files::read(bytes.as_ref()) {
        Ok(_) => panic!("it opens"),
        Err(refused) => sentence(&refused),
    }
}

fn sentence(refused: &files::Refused) -> String {
    let sentence = refused.to_string();
    assert!(!sentence.trim().is_empty(), "{refused:?}");
    assert!(sentence.chars().count() <= 200, "{sentence}");
    assert!(!sentence.contains(char::is_control), "{sentence}");
    // Neither our parser's English nor its type names are for people.
    for raw in ["Expected", "Unexpected", "V1"] {
        assert!(!sentence.contains(raw), "{sentence}");
    }
    sentence
}

fn client_of(text: &str) -> Client {
    match files::read(text.as_bytes()) {
        Ok(Document::Client(client)) => client,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_sample_opens_as_it_was_saved_and_reads_like_this() {
    let text = sample_text();
    assert_eq!(client_of(&text), files::sample(files::SAMPLE_DATE));
    let (answers, instruments) = text.split_once("    instruments: [").expect("the instruments come last");
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(answers.replace(version, "VERSION"), include_str!("fixtures/files/sample-answers.txt"));
    assert!(instruments.ends_with("\n)\n"));
    let opened = client_of(&text);
    let asked = opened.asked(opened.latest());
    assert!(Arc::ptr_eq(asked, &files::built_in()), "a hundred open clients share one instrument");
}

#[test]
fn a_file_of_the_first_version_opens_and_is_written_back_as_it_was() {
    let client = client_of(FIXTURE);
    assert_eq!(client.sessions().len(), 2);
    let first = client.sessions().first().expect("two sessions");
    let own = first.own_response().expect("the client’s own");
    assert_eq!(own.ratings.count(), 3);
    assert_eq!(own.moments.values().collect::<Vec<_>>(), ["Said no to the pilot.\nI’d do it again, \"smaller\"."]);
    assert_eq!(first.private_note.for_the_coach(), "Ask about C:\\temp");
    let written = files::write_client(&client).expect("it is small");
    assert_eq!(written, FIXTURE.replace("Two Hats 0.1.0", &format!("Two Hats {}", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn an_instrument_file_opens_and_says_what_is_bad() {
    let text = files::write_instrument(&files::built_in()).expect("it is small");
    assert_eq!(files::read(text.as_bytes()), Ok(Document::Instrument((*files::built_in()).clone())));
    let twin = text.replacen("id: \"horizon\"", "id: \"risk\"", 1);
    let said = refusal(&twin);
    let line = twin.lines().count() - twin.rsplit_once("id: \"risk\"").expect("twice").1.lines().count() + 1;
    assert_eq!(said, format!("Two dimensions have the id risk (line {line}, column 22)"));
    let one = text.replacen("id: \"leading\"", "id: \"managing\"", 1);
    assert!(refusal(&one).starts_with("Two poles have the id managing (line "), "{}", refusal(&one));
}

/// The built-in instrument’s file with other questions in its first dimension, and the line they stand on.
fn with_questions(questions: &str) -> (String, usize) {
    let text = files::write_instrument(&files::built_in()).expect("it is small");
    let (before, rest) = text.split_once(QUESTIONS).expect("the first dimension has questions");
    let (_, after) = rest.split_once("\n                ),").expect("they end");
    (format!("{before}{QUESTIONS}{questions}),{after}"), before.lines().count() + 1)
}

const QUESTIONS: &str = "                questions: (";

#[test]
fn questions_that_cannot_be_are_refused_with_their_line() {
    for (questions, said) in [
        ("mostly: {\"following\": [\"Who?\"]}", "“following” is not a pole of this instrument (line LINE, column 39)"),
        ("mostly: {\"leading\": [], \"leading\": []}", "“leading” stands here twice (line LINE, column 54)"),
        ("mostly: [\"Who?\"]", "A map in { } is expected here (line LINE, column 37)"),
        ("always: []", "“always” is not a field of the questions (line LINE, column 29)"),
        ("both: [], both: []", "“both” stands twice in the questions (line LINE, column 39)"),
        ("neither: [\" \"]", "This text may not be empty (line LINE, column 40)"),
    ] {
        let (text, line) = with_questions(questions);
        assert_eq!(refusal(text), said.replace("LINE", &line.to_string()));
    }
    let (many, _) = with_questions(&format!("both: [{}]", "\"Who?\",".repeat(101)));
    assert!(refusal(&many).starts_with("This list has more than 100 entries (line "), "{}", refusal(&many));
}

#[test]
fn questions_are_written_in_the_order_of_the_poles_and_not_at_all_where_there_are_none() {
    let opened = |questions: &str| match files::read(with_questions(questions).0.as_bytes()) {
        Ok(Document::Instrument(instrument)) => instrument,
        other => panic!("{other:?}"),
    };
    let asked = |instrument: &Instrument| instrument.dimensions().first().expect("three at least").questions.clone();
    let one = opened("mostly: {\"leading\": [\"Who?\"]}");
    assert_eq!(asked(&one).mostly, [Vec::new(), vec!["Who?".to_owned()]], "a pole that is left out has none");
    let two = opened("mostly: {\"leading\": [\"Who?\"], \"managing\": []}");
    assert_eq!(two, one);
    let text = files::write_instrument(&two).expect("it is small");
    let (_, mostly) = text.split_once("mostly: ").expect("it is written");
    assert!(mostly.starts_with("{\"managing\": [], \"leading\": ["), "{mostly}");
    let none = opened("");
    assert_eq!(asked(&none), Questions::default());
    let text = files::write_instrument(&none).expect("it is small");
    assert_eq!(text.matches(QUESTIONS).count(), none.dimensions().len() - 1, "{text}");
}

#[test]
fn a_file_cut_anywhere_is_refused_with_one_sentence() {
    let text = sample_text();
    let whole = text.trim_end();
    // From the second dimension on the same fields come again: there every seventh place is enough, and five times as fast.
    let alike = whole.find("id: \"risk\"").expect("the second dimension");
    for length in (0..alike).chain((alike..whole.len()).step_by(7)) {
        let said = refusal(&whole.as_bytes()[..length]);
        let expected = if length == 0 { "This file is empty" } else { "The file breaks off here (line " };
        assert!(said.starts_with(expected), "cut at {length}: {said}");
    }
    assert!(files::read(whole.as_bytes()).is_ok());
}

#[test]
fn a_flipped_bit_anywhere_makes_no_panic() {
    let text = FIXTURE.as_bytes();
    for place in 0..text.len() {
        let mut flipped = text.to_vec();
        flipped[place] ^= [1, 4, 16, 32, 128][place % 5];
        if let Err(refused) = files::read(&flipped) {
            sentence(&refused);
        }
    }
}

#[test]
fn values_that_cannot_be_are_refused_with_their_line() {
    let rating = |value: &str| refusal(in_latest("\"managing\": 7", &format!("\"managing\": {value}")));
    let off = |value: &str| format!("{value} is not on the scale of 0 to 10 in whole steps (line 104, column 51)");
    for value in ["11", "7.5", "NaN", "inf", "255", "100000000000000000000000000"] {
        assert_eq!(rating(value), off(value));
    }
    assert_eq!(rating("-1"), "-1 is not on the scale of 0 to 10 in whole steps (line 104, column 52)");
    assert_eq!(rating("\"7\""), "“7” is not on the scale of 0 to 10 in whole steps (line 104, column 52)");
    for value in ["[7]", "seven", "None", "Some(7)", "7..8", "()", "{}", "'7'"] {
        assert!(rating(value).contains("(line 104, column 5"), "{}", rating(value));
    }
}

#[test]
fn a_mistake_made_by_hand_is_named_with_line_and_column() {
    let name = "Zoë Müller-Şahin, Łódź";
    for (text, said) in [
        (with("stage:", "stange:"), "“stange” is not a field of a response (line 14, column 21)"),
        (with("sessions:", "sesions:"), "“sesions” is not a field of the file (line 6, column 5)"),
        (
            in_latest("stage: Rating", "stage: Rating, stage: Done"),
            "“stage” stands twice in a response (line 100, column 36)",
        ),
        (in_latest("stage: Rating,", ""), "A response lacks “stage” (line 124, column 17)"),
        (in_latest("stage: Rating", "stage: Ratting"), "“Ratting” is not a stage (line 100, column 28)"),
        (with("rater: Client", "rater: Boss"), "“Boss” is not a rater (line 13, column 28)"),
        (
            in_latest("\"managing\": 7", "\"managing\": 7, \"managing\": 6"),
            "“managing” stands here twice (line 104, column 55)",
        ),
        (
            in_latest("\"managing\": 7, ", "\"managing\": 7 "),
            "“\"leading\":” is not expected here (line 104, column 53)",
        ),
        (
            in_latest("\"managing\": 7", "\"Managing\": 7"),
            "“Managing” is not an id: 1 to 40 of a–z, 0–9 and - (line 104, column 40)",
        ),
        (
            in_latest("date: \"2026-11-24\"", "date: \"2026-11-31\""),
            "“2026-11-31” is not a date such as 2026-11-24 (line 95, column 20)",
        ),
        (in_latest("date: \"2026-11-24\"", "date: 24"), "A text in quotes is expected here (line 95, column 19)"),
        (with("sessions: [", "sessions: ("), "A list in [ ] is expected here (line 6, column 15)"),
        (with("ratings: {", "ratings: ["), "A map in { } is expected here (line 18, column 38)"),
        (with(name, &"a".repeat(121)), "This text is longer than 120 characters (line 5, column 12)"),
        (with(name, "a\nb"), "This text may have one line only (line 5, column 12)"),
        (with(name, "a\\u{7}b"), "This text holds a control character (line 5, column 18)"),
        (with("title: \"Agreeing results\"", "title: \" \""), "This text may not be empty (line 151, column 37)"),
        (FIXTURE.replacen("will: 8", "will: 0", 1), "0 is not from 1 to 10 in whole steps (line 83, column 23)"),
        (with("revision: 1", "revision: 0"), "0 is not a revision: a whole number from 1 (line 131, column 23)"),
        (format!("{} and more", sample_text().trim_end()), "“and” is not expected here"),
    ] {
        assert!(refusal(&text).starts_with(said), "{}", refusal(&text));
    }
}

#[test]
fn answers_that_do_not_fit_together_name_the_session_by_its_date() {
    for (day, date) in
        [("2026-06-03", "3 June 2026"), ("2026-09-12", "12 September 2026"), ("2026-11-24", "24 November 2026")]
    {
        for (from, to, said) in [
            (
                "{\"managing\"",
                "{\"following\"",
                "answers “goals-and-vision.following”, which its instrument does not ask",
            ),
            ("dimension: \"risk\"", "dimension: \"horizon\"", "answers “horizon” twice in one response"),
            ("two-hats@1", "two-hats@2", "was asked two-hats@2, which is not in this file"),
            (
                "responses: [",
                "responses: [(rater: Client, stage: Done), ",
                "has two responses of one rater about one time",
            ),
        ] {
            let said = format!("The session of {date} {said} (line ");
            let refused = refusal(in_session(day, from, to));
            assert!(refused.starts_with(&said), "{refused}");
        }
    }
    let twin = with("id: \"2026-09-12\"", "id: \"2026-06-03\"");
    assert_eq!(refusal(twin), "Two sessions have the id 2026-06-03 (line 50, column 18)");
    let none = "(format: 1, written_by: \"x\", id: \"c\", sessions: [], instruments: [])";
    assert_eq!(refusal(none), "No session is in this file");
}

#[test]
fn a_later_format_is_not_parsed_and_gets_one_sentence() {
    let this = env!("CARGO_PKG_VERSION");
    let later = "(format: 2, written_by: \"Two Hats 3.0\", \u{1} ((( what nobody here can read";
    assert_eq!(
        refusal(later),
        format!("This file was made by Two Hats 3.0; this is {this}, which is too old to open it")
    );
    let unsigned = "(format: 2, [";
    assert_eq!(
        refusal(unsigned),
        format!("This file has format 2; this is Two Hats {this}, which is too old to open it")
    );
    let shouting = format!("(format: 3, written_by: \"{}\")", "x\u{1b}[2J".repeat(500));
    assert!(refusal(shouting).starts_with("This file has format 3; "));
}

#[test]
fn what_is_no_file_of_ours_is_told_apart() {
    let utf_16: Vec<u8> = sample_text().encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin_1 = sample_text().replace("Zoë Müller-Şahin, Łódź", "Zo\u{1}");
    let latin_1: Vec<u8> = latin_1.bytes().map(|byte| if byte == 1 { 0xEB } else { byte }).collect();
    let huge = vec![b' '; MAX_BYTES + 1];
    let many = with("sessions:", &format!("extra: {{\"a\": [{}]}}, sessions:", "0,".repeat(400_001)));
    for (bytes, said) in [
        (Vec::new(), "This file is empty"),
        (b" \r\n\t ".to_vec(), "This file is empty"),
        (huge, "This file is larger than 16 MB, the most that Two Hats opens"),
        (many.into_bytes(), "This file holds more values than any client or instrument has"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR".to_vec(), "This is not a text file, so it is not a Two Hats file"),
        (b"\x1f\x8b\x08\x10\xff\xff".to_vec(), "This is not a text file, so it is not a Two Hats file"),
        (utf_16.clone(), "This file is UTF-16 text; save it as UTF-8, then open it again"),
        ([vec![0xFF, 0xFE], utf_16].concat(), "This file is UTF-16 text; save it as UTF-8, then open it again"),
        (latin_1, "This file is not UTF-8 text; save it as UTF-8, then open it again (line 5, column 14)"),
        (b"{\"json\": 1}".to_vec(), "This is not a Two Hats file: it does not begin with “(format: 1”"),
        (b"Dear Ana,".to_vec(), "This is not a Two Hats file: it does not begin with “(format: 1”"),
        (b"(format: 0)".to_vec(), "This is not a Two Hats file: it does not begin with “(format: 1”"),
        (b"#![enable(unwrap_newtypes)]\n(format: 1)".to_vec(), "“#!” is not expected here (line 1, column 1)"),
    ] {
        assert_eq!(refusal(&bytes), said);
    }
}

#[test]
fn brackets_without_end_are_refused_before_the_stack_is_full() {
    let extra = |value: &str| with("sessions:", &format!("extra: {{\"a\": {value}"));
    for open in ["[", "{\"a\":", "Some(", "("] {
        let said = refusal(extra(&open.repeat(100_000)));
        assert!(said.contains("(line 6, column "), "{said}");
    }
    assert!(refusal(extra(&"[".repeat(100_000))).starts_with("Brackets are nested too deep here"));
    refusal("(".repeat(1_000_000));
    refusal(format!("{}{}", "/*".repeat(1_000_000), sample_text()));
}

#[test]
fn what_other_editors_do_to_a_text_is_no_harm() {
    let text = sample_text();
    let client = client_of(&text);
    assert_eq!(client_of(&format!("\u{FEFF}{text}")), client, "a byte order mark");
    assert_eq!(client_of(&format!("#![enable(implicit_some)]\n// Mine.\n{text}/* end */")), client, "comments");
    let windows = FIXTURE.replace('\n', "\r\n");
    assert_eq!(client_of(&windows), client_of(FIXTURE), "line ends of another system");
}

#[test]
fn what_a_later_minor_version_added_is_carried_and_what_cannot_be_is_refused() {
    let extra = |value: &str| with("sessions:", &format!("extra: {{\"a\": {value}}},\n    sessions:"));
    let kept = files::write_client(&client_of(&extra("[1, -2.5, true, \"x\", {\"b\": []}]"))).expect("it is small");
    assert!(kept.contains("    extra: {\"a\": [\n        1,\n        -2.5,\n        true,\n"), "{kept}");
    for value in ["Later", "()", "(b: 1)", "None", "NaN", "9007199254740993", "\"\\u{1b}\""] {
        assert!(refusal(extra(value)).contains("(line 6, column "), "{value}");
    }
    assert_eq!(refusal(extra("{\"b\": 1, \"b\": 2}")), "“b” stands here twice (line 6, column 28)");
}

#[test]
fn a_shared_copy_opens_as_a_copy_and_holds_nothing_that_stays() {
    let client = client_of(FIXTURE);
    let first = client.sessions().first().expect("two sessions");
    let out = Include::LeftOut;
    let choice = Choice { moments: Ticked::none(), note: out, earlier: out, targets: out, ..Choice::default() };
    let copy = SharedCopy::of(&client, &first.id, None, Audience::Client, &choice).expect("it is there");
    let text = files::write_copy(&copy).expect("it is small");
    assert!(text.starts_with("(\n    format: 1,\n    written_by: \"Two Hats "), "{text}");
    assert_eq!(text.lines().nth(3), Some("    copy_for: client,"));
    for stays in ["private", "hours", "agreement", "extra", "coffee", "pilot.", "2026-11-24", "Coach", "Peer", "target"]
    {
        assert!(!text.contains(stays), "{stays}: {text}");
    }
    let opened = Document::Copy { audience: Audience::Client, client: copy.client().clone() };
    assert_eq!(files::read(text.as_bytes()), Ok(opened));
    let boss = text.replacen("copy_for: client", "copy_for: boss", 1);
    assert_eq!(refusal(boss), "“boss” is not a reader of a copy (line 4, column 15)");
}

#[test]
fn a_moment_of_blanks_is_none() {
    let blank = with("The packing trial in March: we ran it on one line for a week.", " \n ");
    let client = client_of(&blank);
    assert!(client.latest().own_response().is_some_and(|own| own.moments.is_empty()));
}

#[test]
fn what_could_not_be_opened_again_is_not_written() {
    let mut client = files::sample(files::SAMPLE_DATE);
    let many = Plain::List(vec![Plain::Boolean(true); 400_001]);
    client.extra.0.insert("a".to_owned(), many);
    let refused = files::write_client(&client).expect_err("it is too large");
    assert_eq!(refused.to_string(), "This client is too large to be kept in one file");
}

#[test]
fn a_program_can_tell_reasons_and_places_without_reading_the_sentence() {
    let refused = files::read(with("stage:", "stange:").as_bytes()).expect_err("a wrong field");
    assert_eq!(refused.place, Some(Place { line: 14, column: 21 }));
    assert_eq!(refused.reason, Reason::UnknownField { field: "stange".to_owned(), part: "response".to_owned() });
}
