//! What a copy is said to hold is in the bytes of every form, and what it is not said to hold is not.

use std::collections::BTreeMap;

use proptest::prelude::*;
use twohats::export::{Chart, Format, Order, PageOf, render};
use twohats::facts::reveal;
use twohats::model::{
    About, Agreement, Client, NextStep, Outcome, Rater, Rating, Ratings, Response, Session, Stage, StepResult, Will,
};
use twohats::report::{Audience, Choice, Held, Include, Part, SharedCopy, Ticked};
use twohats::words;

use crate::fixture::{client, day, dimension, item_id, ratings, two_hats, with_sessions};

/// Forms of which the bytes are read here; a page for paper holds what one for a browser does.
const READ: [Format; 6] = [Format::Text, Format::Html, Format::Markdown, Format::Csv, Format::Json, Format::Ron];
const PAGES: [PageOf; 3] = [PageOf::Session, PageOf::Preparation, PageOf::Blank];

fn step(action: &str, outcome: Option<&str>) -> NextStep {
    NextStep {
        action: action.to_owned(),
        supporter: if outcome.is_none() { "Marksupporter".to_owned() } else { String::new() },
        will: Will::new(8),
        outcome: outcome.map(|way| Outcome { result: StepResult::Partly, in_the_way: way.to_owned() }),
        ..NextStep::on(dimension("guidance"))
    }
}

/// Three sessions in which everything that may leave is a word or a number of its own: 3 now, 8 before, 2 before that, 6
/// looking back, 4 wanted.
fn full() -> Client {
    let asked = two_hats();
    let made = client("Ana", asked.clone(), &[Some(3); 10]);
    let of = |steps: i64| -> Ratings { ratings(&asked, &[Some(steps); 10]) };
    let mut made = with_sessions(&made, |sessions| {
        let now = &mut sessions[0];
        now.responses[0].stage = Stage::Done;
        now.responses[0].moments = BTreeMap::from([(dimension("risk"), "Markmoment".to_owned())]);
        now.note = "Marknote".to_owned();
        now.topics = vec!["Marktopic".to_owned()];
        now.target = [(item_id("guidance.leading"), Rating::new(4).unwrap())].into_iter().collect();
        now.next_step = Some(step("Markstep", None));
        let earlier = |days: i64, steps: i64| {
            let date = now.date.saturating_sub(jiff::Span::new().days(days));
            let mut session = Session::open(twohats::model::SessionId::on(date, &[]), date, now.asked.clone());
            session.responses[0].ratings = of(steps);
            session.responses[0].stage = Stage::Done;
            session
        };
        let (mut then, first) = (earlier(60, 8), earlier(120, 2));
        then.next_step = Some(step("Markearlier", Some("Markway")));
        let mut back = Response::open(Rater::Client, About::LookingBack(then.id.clone()));
        back.ratings = of(6);
        now.responses.push(back);
        sessions.insert(0, then);
        sessions.insert(0, first);
    });
    made.agreement = Agreement { roles: "Markroles".to_owned(), ..Agreement::default() };
    made
}

/// Whether `bytes` of this form have a part. A form that has no words has none of these.
fn has(bytes: &str, format: Format, part: Part) -> bool {
    let number = |text: &str, csv: &str, json: &str| match format {
        Format::Csv => bytes.lines().skip(1).any(|line| csv_has(line, csv)),
        Format::Json => bytes.contains(json),
        Format::Ron => true,
        _ => bytes.contains(text),
    };
    match part {
        Part::Ratings => number("3 of 10", "2026-11-24:6=3", "\"rating\": 3"),
        Part::Earlier => number(": 8", "2026-09-25:6=8", "\"rating\": 8"),
        Part::Thread => match format {
            Format::Html | Format::Markdown | Format::Text => bytes.contains("27 Jul 2026"),
            _ => number("", "2026-07-27:6=2", "\"rating\": 2"),
        },
        Part::LookingBack => number("looking back: 6", "2026-09-25:8=6", "\"looking_back\": 6"),
        Part::Targets => number("wanted 4", "2026-11-24:7=4", "\"wanted\": 4"),
        Part::Moments => bytes.contains("Markmoment"),
        Part::Topics => bytes.contains("Marktopic"),
        Part::Note => bytes.contains("Marknote"),
        Part::NextStep => bytes.contains("Markstep"),
        Part::StepDetails => bytes.contains("Marksupporter"),
        Part::EarlierStep => bytes.contains("Markearlier"),
        Part::Agreement => bytes.contains("Markroles"),
        Part::SessionsHeld => bytes.contains("3 sessions held"),
    }
}

/// Whether a line of the table is of this day with this number in this column: `2026-11-24:6=3`.
fn csv_has(line: &str, wanted: &str) -> bool {
    let cells: Vec<&str> = line.split(',').collect();
    let (date, rest) = wanted.split_once(':').unwrap();
    let (column, number) = rest.split_once('=').unwrap();
    cells.get(1) == Some(&date) && cells.get(column.parse::<usize>().unwrap()) == Some(&number)
}

const PARTS: [Part; 13] = [
    Part::Ratings,
    Part::Earlier,
    Part::Thread,
    Part::SessionsHeld,
    Part::Topics,
    Part::StepDetails,
    Part::Agreement,
    Part::LookingBack,
    Part::Targets,
    Part::Moments,
    Part::Note,
    Part::EarlierStep,
    Part::NextStep,
];

fn any_choice() -> impl Strategy<Value = Choice> {
    let include = || prop::sample::select(vec![Include::Held, Include::LeftOut]);
    let ratings =
        prop::sample::select(vec![Ticked::All, Ticked::none(), Ticked::Only([item_id("risk.managing")].into())]);
    let moments = prop::sample::select(vec![Ticked::All, Ticked::none()]);
    let sessions = prop::sample::select(vec![Ticked::All, Ticked::none()]);
    (ratings, moments, sessions, include(), include(), include(), include()).prop_map(
        |(ratings, moments, sessions, topics, note, earlier, targets)| Choice {
            ratings,
            moments,
            sessions,
            topics,
            note,
            earlier,
            targets,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_listed_is_there_and_what_is_not_is_not(
        choice in any_choice(),
        audience in prop::sample::select(Audience::ALL.to_vec()),
        format in prop::sample::select(READ.to_vec()),
        page in prop::sample::select(PAGES.to_vec()),
    ) {
        let client = full();
        let session = client.latest();
        let then = reveal::just_before(&client, session).map(|then| &then.id);
        let copy = SharedCopy::of(&client, &session.id, then, audience, &choice).unwrap();
        let order = Order { page, ..Order::of(format, day()) };
        let carried = order.carried(&copy);
        prop_assert_eq!(&order.carried(&carried), &carried, "once is as good as twice");
        let bytes = String::from_utf8(render(&copy, &order).unwrap()).unwrap().replace('\u{a0}', " ");
        let held: Vec<Part> = carried.holds().into_iter().map(Held::part).collect();
        for part in PARTS {
            let numbers = matches!(
                part,
                Part::Ratings | Part::Earlier | Part::Thread | Part::LookingBack | Part::Targets
            );
            if format == Format::Ron && numbers {
                continue;
            }
            prop_assert_eq!(
                has(&bytes, format, part),
                held.contains(&part),
                "{:?} of {:?} {:?} for {:?}: held {:?}\n{}", part, format, page, audience, held, bytes
            );
        }
        // What has no place is named, or was never there.
        for part in copy.holds().into_iter().filter(|part| !carried.holds().contains(part)) {
            let named = match part {
                Held::SessionsHeld(_) => true,
                Held::Earlier(_) | Held::EarlierStep(_) | Held::LookingBack(_) | Held::Thread(_) => {
                    carried.left_out().len() > copy.left_out().len() || carried.left_out() != copy.left_out()
                }
                part => carried.left_out().iter().any(|left| {
                    let (left, part) = (left.words(), part.words());
                    left == part || part.ends_with(" ratings") && left.ends_with(" ratings") || left.contains("one")
                }),
            };
            prop_assert!(named, "{:?} is named by none of {:?}", part, carried.left_out());
        }
    }
}

#[test]
fn a_picture_is_said_to_hold_its_ratings_and_nothing_else() {
    let client = full();
    let session = client.latest();
    let then = reveal::just_before(&client, session).map(|then| &then.id);
    let choice = Choice { sessions: Ticked::All, topics: Include::Held, ..Choice::default() };
    let copy = SharedCopy::of(&client, &session.id, then, Audience::Coach, &choice).unwrap();
    for (chart, parts) in [
        (Chart::Radar, vec![Part::Ratings, Part::Earlier]),
        (Chart::Bars, vec![Part::Ratings, Part::Earlier]),
        (Chart::Map, vec![Part::Ratings, Part::Earlier, Part::Thread]),
        (Chart::Trend, vec![Part::Ratings, Part::Earlier, Part::Thread]),
    ] {
        let order = Order { chart, ..Order::of(Format::Svg, day()) };
        let carried = order.carried(&copy);
        assert_eq!(carried.holds().into_iter().map(Held::part).collect::<Vec<_>>(), parts, "{chart:?}");
        let left: Vec<String> = carried.left_out().into_iter().map(twohats::report::LeftOut::words).collect();
        for word in [words::held_next_step().into_owned(), words::held_note().into_owned(), "one topic".to_owned()] {
            assert!(left.contains(&word), "{chart:?}: {left:?}");
        }
        let svg = String::from_utf8(render(&copy, &order).unwrap()).unwrap();
        assert!(!svg.contains("Mark"), "{chart:?}");
        // Without what it is said to hold it is another picture, without the rest the same.
        let bare =
            Choice { note: Include::LeftOut, topics: Include::LeftOut, targets: Include::LeftOut, ..choice.clone() };
        let bare = SharedCopy::of(&client, &session.id, then, Audience::Client, &bare).unwrap();
        assert_eq!(svg.as_bytes(), render(&bare, &order).unwrap());
        let alone = SharedCopy::of(&client, &session.id, None, Audience::Client, &Choice::default()).unwrap();
        assert_ne!(Some(svg.as_bytes()), render(&alone, &order).ok().as_deref());
    }
}

#[test]
fn a_picture_that_goes_alone_names_no_table() {
    let client = full();
    let copy = SharedCopy::of(&client, &client.latest().id, None, Audience::Client, &Choice::default()).unwrap();
    for language in twohats::words::Language::all() {
        for chart in [Chart::Radar, Chart::Bars, Chart::Map] {
            let order = Order { chart, ..Order::of(Format::Svg, day()) };
            let svg = words::speaking(language, || String::from_utf8(render(&copy, &order).unwrap()).unwrap());
            let title = svg.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
            assert!(["abl", "abel", "Tabell"].iter().all(|table| !title.contains(table)), "{title}");
        }
    }
}

#[test]
fn a_page_marks_what_was_asked_in_another_language_as_that_language() {
    let client = full();
    let german = words::Language::all().find(|language| language.code() == "de").unwrap();
    let copy = SharedCopy::of(&client, &client.latest().id, None, Audience::Client, &Choice::default()).unwrap();
    for page in PAGES {
        let order = Order { page, ..Order::of(Format::Html, day()) };
        let write = || String::from_utf8(render(&copy, &order).unwrap()).unwrap();
        let (german, english) = (words::speaking(german, write), write());
        assert!(german.contains("<html lang=\"de\">"), "{page:?}");
        assert_eq!(english.matches("lang=\"en\"").count(), 1, "what is asked in the page’s own language needs no mark");
        if page != PageOf::Preparation {
            assert!(german.matches("lang=\"en\"").count() >= 10, "{page:?}: {german}");
        }
    }
}

#[test]
fn no_line_of_a_page_is_wider_than_80_columns_whatever_is_rated_in_whatever_language() {
    for language in words::Language::all() {
        let asked = twohats::files::built_in_as(language);
        for steps in 0..=10 {
            let made = client("Ana", (*asked).clone(), &[Some(steps); 10]);
            let text = words::speaking(language, || crate::fixture::text(&made));
            let bars: Vec<usize> =
                text.lines().filter_map(|line| line.find(['[']).map(|at| line[..at].chars().count())).collect();
            assert!(bars.len() == 10 && bars.iter().all(|at| *at == bars[0]), "{}: {text}", language.code());
            for line in text.split(['\n', '\u{c}']) {
                assert!(line.chars().count() <= 80, "{}: {line}", language.code());
            }
        }
    }
}
