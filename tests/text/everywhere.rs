//! Every format for every audience, read back as another program reads it: what may not leave is nowhere in it, what
//! should is, the same order gives the same bytes, and nothing a person can write breaks it.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use twohats::export::{Chart, Format, Order, PageOf, Paper, Scale, render};
use twohats::facts::reveal;
use twohats::model::{
    About, Agreement, Client, Extra, Hours, NextStep, Outcome, Payment, Plain, Private, Rater, Rating, Response,
    Session, Setting, Stage, StepResult, Will,
};
use twohats::report::{Audience, Choice, SharedCopy};

use crate::fixture::{any_client, client, day, dimension, item_id, revealed, two_hats, with_sessions};

/// Who may read a marked word, before anybody ticks or unticks.
#[derive(Clone, Copy, PartialEq)]
enum May {
    All,
    ClientAndCoach,
    Coach,
    Nobody,
}

/// A word in each field a person can write into, and who may read it.
const MARKS: [(&str, May); 20] = [
    ("Marknext", May::All),
    ("Markmoment", May::ClientAndCoach),
    ("Marknote", May::ClientAndCoach),
    ("Markearlierstep", May::ClientAndCoach),
    ("Markearlierway", May::ClientAndCoach),
    ("Marktopic", May::Coach),
    ("Markoption", May::Coach),
    ("Marksupporter", May::Coach),
    ("Markroles", May::Coach),
    ("Marklimits", May::Coach),
    ("Marksponsor", May::Coach),
    ("Markcopies", May::Coach),
    ("Markprivate", May::Nobody),
    ("Markpeer", May::Nobody),
    ("Markback", May::Nobody),
    ("Markearliernote", May::Nobody),
    ("Markearliermoment", May::Nobody),
    ("Markearlierprivate", May::Nobody),
    ("Markfirst", May::Nobody),
    ("Markextra", May::Nobody),
];

fn mark(name: &str) -> String {
    let mark = format!("Mark{name}");
    assert!(MARKS.iter().any(|(known, _)| *known == mark), "{mark}");
    mark
}

fn extra() -> Extra {
    Extra(BTreeMap::from([("later".to_owned(), Plain::Text(mark("extra")))]))
}

/// A client of three sessions with a marked word in every field.
fn marked() -> Client {
    let mut made = with_sessions(&revealed(), |sessions| {
        let [first, before, last] = sessions.as_mut_slice() else { panic!("the sample has three sessions") };
        first.note = mark("first");
        first.private_note = Private::new(mark("first"));
        first.topics = vec![mark("first")];
        first.responses[0].moments.insert(dimension("risk"), mark("first"));
        before.note = mark("earliernote");
        before.private_note = Private::new(mark("earlierprivate"));
        before.responses[0].moments.insert(dimension("risk"), mark("earliermoment"));
        let step = before.next_step.as_mut().unwrap();
        step.action = mark("earlierstep");
        step.outcome = Some(Outcome { result: StepResult::Done, in_the_way: mark("earlierway") });
        fill(last, first);
    });
    let [roles, limits, sponsor, copies] = ["roles", "limits", "sponsor", "copies"].map(mark);
    made.agreement = Agreement { roles, limits, sponsor, copies, agreed: Some(day()) };
    made.extra = extra();
    made
}

fn fill(last: &mut Session, first: &Session) {
    last.note = mark("note");
    last.private_note = Private::new(mark("private"));
    last.topics = vec![mark("topic")];
    last.hours = Some(Hours { minutes: 4321, payment: Payment::Paid, setting: Setting::One });
    last.responses[0].moments = BTreeMap::from([(dimension("risk"), mark("moment"))]);
    last.extra = extra();
    let mut step = NextStep::on(dimension("guidance"));
    step.action = mark("next");
    step.options = vec![mark("option")];
    step.supporter = mark("supporter");
    step.will = Will::new(8);
    last.next_step = Some(step);
    let said = |rater, about, word: &str| {
        let mut response = Response::open(rater, about);
        response.stage = Stage::Done;
        response.ratings.set(item_id("risk.leading"), Rating::new(9).ok());
        response.moments.insert(dimension("risk"), mark(word));
        response
    };
    last.responses.push(said(Rater::Coach, About::Now, "peer"));
    last.responses.push(said(Rater::Client, About::LookingBack(first.id.clone()), "back"));
}

fn copy(client: &Client, audience: Audience) -> SharedCopy {
    let session = client.latest();
    let then = reveal::just_before(client, session).map(|then| &then.id);
    SharedCopy::of(client, &session.id, then, audience, &Choice::of(audience)).unwrap()
}

/// The formats that an audience's copy leaves in. A sponsor's, in which no rating is ticked, has nothing to draw.
fn formats(audience: Audience) -> impl Iterator<Item = Format> {
    let is_drawn = |format: &Format| matches!(format, Format::Svg | Format::Png);
    Format::ALL.into_iter().filter(move |format| audience != Audience::Sponsor || !is_drawn(format))
}

#[test]
fn who_pays_gets_no_picture_without_a_rating() {
    let copy = copy(&marked(), Audience::Sponsor);
    for format in [Format::Svg, Format::Png] {
        assert!(render(&copy, &Order::of(format, day())).is_err(), "{format:?}");
    }
}

/// All the text that a file holds, as a program for it finds it.
fn decoded(format: Format, bytes: &[u8]) -> String {
    match format {
        Format::Pdf => in_pdf(bytes),
        Format::Json => strings(&serde_json::from_slice(bytes).unwrap()),
        Format::Text | Format::Html | Format::Markdown | Format::Csv | Format::Ron | Format::Svg => {
            std::str::from_utf8(bytes).unwrap().to_owned()
        }
        Format::Png => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What is drawn, what stands for pictures, bookmarks, names, and every stream unpacked.
fn in_pdf(bytes: &[u8]) -> String {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let numbers: Vec<u32> = file.get_pages().into_keys().collect();
    let mut text = file.extract_text(&numbers).unwrap();
    for object in file.objects.values() {
        let mut waiting = vec![object];
        while let Some(object) = waiting.pop() {
            match object {
                lopdf::Object::String(..) => text.push_str(&lopdf::decode_text_string(object).unwrap_or_default()),
                lopdf::Object::Array(items) => waiting.extend(items),
                lopdf::Object::Dictionary(entries) => waiting.extend(entries.iter().map(|(_, value)| value)),
                lopdf::Object::Stream(stream) => {
                    waiting.extend(stream.dict.iter().map(|(_, value)| value));
                    let unpacked = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
                    text.push_str(&String::from_utf8_lossy(&unpacked));
                }
                _ => {}
            }
        }
    }
    text
}

fn strings(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => format!("{text}\n"),
        serde_json::Value::Array(values) => values.iter().map(strings).collect(),
        serde_json::Value::Object(entries) => {
            entries.iter().map(|(key, value)| [key, "\n", &strings(value)].concat()).collect()
        }
        other => format!("{other}\n"),
    }
}

/// The formats that hold all that a copy holds, in words.
fn is_whole(format: Format) -> bool {
    !matches!(format, Format::Csv | Format::Svg | Format::Png)
}

#[test]
fn what_may_not_leave_is_in_no_format_for_no_audience_and_what_may_is_there() {
    let client = marked();
    for audience in Audience::ALL {
        let copy = copy(&client, audience);
        for format in formats(audience) {
            let text = decoded(format, &render(&copy, &Order::of(format, day())).unwrap());
            for (mark, may) in MARKS {
                let allowed = match audience {
                    Audience::Client => matches!(may, May::All | May::ClientAndCoach),
                    Audience::Coach => may != May::Nobody,
                    Audience::Sponsor => may == May::All,
                };
                assert!(allowed || !text.contains(mark), "{mark} in {format:?} for {audience:?}");
                let is_there = text.contains(mark);
                assert!(!allowed || !is_whole(format) || is_there, "no {mark} in {format:?} for {audience:?}");
            }
            assert!(!text.contains("4321"), "the hours in {format:?} for {audience:?}");
        }
    }
}

#[test]
fn a_sheet_to_write_on_holds_no_answer() {
    let copy = copy(&marked(), Audience::Coach);
    for format in [Format::Pdf, Format::Text, Format::Html, Format::Markdown] {
        let order = Order { page: PageOf::Blank, ..Order::of(format, day()) };
        let text = decoded(format, &render(&copy, &order).unwrap());
        for (mark, _) in MARKS {
            let found = text.contains(mark) || text.contains(&mark.replace("Mark", "mark"));
            assert!(!found, "{mark} on a blank sheet as {format:?}");
        }
        assert!(text.contains("Preventing problems"), "{format:?} asks");
    }
}

#[test]
fn a_sheet_for_another_day_bears_no_day_of_a_session() {
    let copy = copy(&marked(), Audience::Client);
    let held = twohats::words::full_date(copy.session().date);
    for format in [Format::Pdf, Format::Text, Format::Html, Format::Markdown] {
        let made = jiff::civil::date(2027, 1, 8);
        let text = decoded(format, &render(&copy, &Order { page: PageOf::Blank, ..Order::of(format, made) }).unwrap());
        assert!(!text.contains(&held), "{held} on a blank sheet as {format:?}");
        assert!(text.contains("A sheet to rate by hand"), "{format:?} says what it is");
        let text = decoded(format, &render(&copy, &Order::of(format, made)).unwrap());
        assert!(text.contains(&held), "the session's page as {format:?} says its day");
    }
}

#[test]
fn what_a_program_or_a_search_reads_has_plain_spaces() {
    let copy = copy(&crate::fixture::revealed(), Audience::Client);
    for format in [Format::Text, Format::Markdown, Format::Json] {
        let text = decoded(format, &render(&copy, &Order::of(format, day())).unwrap());
        let text = text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        assert!(text.contains("pursuing far aims moved from 3 to 6"), "{format:?}: {text}");
        assert!(!text.contains('\u{a0}'), "{format:?}");
    }
}

#[test]
fn the_same_order_gives_the_same_bytes_and_no_trace_of_who_made_it() {
    let client = marked();
    let user = std::env::var("USER").unwrap_or_else(|_| "root".to_owned());
    for audience in Audience::ALL {
        let copy = copy(&client, audience);
        for format in formats(audience) {
            for page in [PageOf::Session, PageOf::Preparation, PageOf::Blank] {
                for paper in Paper::ALL {
                    let order = Order { page, paper, ..Order::of(format, day()) };
                    let bytes = render(&copy, &order).unwrap();
                    assert_eq!(bytes, render(&copy, &order).unwrap(), "{format:?} {page:?} {paper:?}");
                    let raw = String::from_utf8_lossy(&bytes);
                    assert!(
                        !raw.contains("/home/") && !raw.contains(&format!("/{user}/")),
                        "{format:?} names a folder"
                    );
                }
            }
        }
    }
}

#[test]
fn the_json_is_what_its_schema_says() {
    let schema: serde_json::Value = serde_json::from_str(include_str!("../../docs/copy.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let clients = [marked(), client("", two_hats(), &[None; 10])];
    for (client, audience) in clients.iter().flat_map(|client| Audience::ALL.map(|audience| (client, audience))) {
        let copy = copy(client, audience);
        for page in [PageOf::Session, PageOf::Preparation, PageOf::Blank] {
            let bytes = render(&copy, &Order { page, ..Order::of(Format::Json, day()) }).unwrap();
            let made: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            let faults: Vec<String> = schema.iter_errors(&made).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{audience:?} {page:?}: {faults:?}");
        }
    }
}

#[test]
fn a_cell_of_a_table_is_never_a_formula() {
    for name in ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"] {
        let client = client(name, two_hats(), &[Some(7); 10]);
        let bytes = render(&copy(&client, Audience::Client), &Order::of(Format::Csv, day())).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let mut rows = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        for cell in rows.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?} of {name:?}");
        }
    }
}

#[test]
fn each_picture_is_drawn_at_each_size_and_grows_with_it() {
    let copy = copy(&revealed(), Audience::Client);
    for chart in Chart::ALL {
        let of = |scale| {
            let order = Order { chart, scale, ..Order::of(Format::Png, day()) };
            let bytes = render(&copy, &order).unwrap();
            assert_eq!(&bytes[1..4], b"PNG");
            [16, 20].map(|at| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()))
        };
        let [once, twice, four] = [Scale::One, Scale::Two, Scale::Four].map(of);
        assert_eq!(once.map(|side| side * 2), twice, "{chart:?}");
        assert_eq!(once.map(|side| side * 4), four, "{chart:?}");
    }
}

/// Texts at the edge of what can be written: long, without a space, right to left, only signs.
fn edges() -> Vec<(String, String)> {
    let long = "word ".repeat(2000);
    let one = "x".repeat(10_000);
    let signs = "👩‍👩‍👧🇵🇱❤\u{fe0f}".repeat(100);
    let hebrew = "שלום עולם ".repeat(60);
    let arabic = "مرحبا بالعالم ".repeat(60);
    let cjk = "山田太郎の会議".repeat(80);
    [long, one, signs, hebrew, arabic, cjk].into_iter().map(|text| (text.chars().take(100).collect(), text)).collect()
}

#[test]
fn whatever_is_written_leaves_in_every_format() {
    for (name, text) in edges() {
        let mut client = with_sessions(&revealed(), |sessions| {
            let last = sessions.last_mut().unwrap();
            last.note = text.clone();
            last.topics = vec![text.chars().take(200).collect()];
            let moment = text.chars().take(2000).collect();
            last.responses[0].moments = BTreeMap::from([(dimension("risk"), moment)]);
            let mut step = NextStep::on(dimension("guidance"));
            step.action = text.chars().take(400).collect();
            last.next_step = Some(step);
        });
        client.name = name;
        for audience in Audience::ALL {
            let copy = copy(&client, audience);
            for format in formats(audience) {
                let made = render(&copy, &Order::of(format, day()));
                let made = made.unwrap_or_else(|fault| panic!("{format:?} for {audience:?}: {fault}"));
                holds_together(format, &made);
            }
        }
    }
}

/// A file that a program for it can open.
fn holds_together(format: Format, bytes: &[u8]) {
    match format {
        Format::Pdf => {
            let file = lopdf::Document::load_mem(bytes).unwrap();
            assert!(!file.get_pages().is_empty());
        }
        Format::Json => drop(serde_json::from_slice::<serde_json::Value>(bytes).unwrap()),
        Format::Csv => {
            let text = std::str::from_utf8(bytes).unwrap().trim_start_matches('\u{feff}');
            // Rows of another length are refused.
            csv::Reader::from_reader(text.as_bytes()).records().for_each(|row| drop(row.unwrap()));
        }
        Format::Ron => drop(twohats::files::read(bytes).unwrap()),
        Format::Svg | Format::Html | Format::Markdown | Format::Text => drop(std::str::from_utf8(bytes).unwrap()),
        Format::Png => assert_eq!(&bytes[1..4], b"PNG"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_client_leaves_in_every_format_of_pages(client in any_client(), blank in any::<bool>()) {
        let client = Arc::new(client);
        let copy = copy(&client, Audience::Coach);
        let page = if blank { PageOf::Blank } else { PageOf::Session };
        for format in [Format::Pdf, Format::Html, Format::Markdown, Format::Json, Format::Csv] {
            let made = render(&copy, &Order { page, ..Order::of(format, day()) }).unwrap();
            holds_together(format, &made);
        }
    }
}
