//! What is said of a session beside an earlier one: moves, rows, look backs, targets, trends, and what to talk about.

use std::sync::Arc;

use twohats::facts::{ThenNow, then_and_now};
use twohats::model::{
    About, Client, ClientId, Instrument, InstrumentKey, Rater, Rating, Ratings, Response, Session, SessionId, Stage,
};
use twohats::report::sentences::{
    aim_in_words, calm, change_in_words, looked_back, of_session, reworded, same_weeks, then_now_in_words, trends,
};
use twohats::report::talk::{questions_for, talking_points};
use twohats::report::{Sentence, TalkingPoint, figure};

use crate::fixture::{dimension, instrument, item_id, ratings, revealed, sample, spaced, text, two_hats, with_session};

type Steps<'a> = &'a [Option<i64>];

/// A client whose sessions are so many days apart, all done.
fn client_of(asked: &[&Instrument], answers: &[Steps<'_>], days: i32) -> Client {
    let first = jiff::civil::date(2026, 3, 1);
    let session = |(place, steps): (usize, &Steps<'_>)| {
        let day = first.saturating_add(jiff::Span::new().days(days * i32::try_from(place).unwrap()));
        let asked = asked[place.min(asked.len() - 1)];
        let mut session = Session::open(SessionId::on(day, &[]), day, asked.key().clone());
        session.responses[0].stage = Stage::Done;
        session.responses[0].ratings = ratings(asked, steps);
        Arc::new(session)
    };
    let sessions = answers.iter().enumerate().map(session).collect();
    let instruments = asked.iter().map(|asked| Arc::new((*asked).clone())).collect();
    Client::new(ClientId::from_random([9; 8]), String::new(), instruments, sessions).unwrap()
}

fn found(client: &Client) -> Vec<Sentence> {
    let sessions = client.by_date();
    let [.., then, now] = sessions.as_slice() else { panic!("two sessions") };
    of_session(client, now, Some(then))
}

fn shorts(client: &Client) -> Vec<String> {
    found(client).into_iter().map(|sentence| spaced(&sentence.short)).collect()
}

/// What is said of Risk alone, rated (managing, leading) then and now.
fn of_risk(then: [Option<i64>; 2], now: [Option<i64>; 2], days: i32) -> Option<Sentence> {
    let of = |[first, second]: [Option<i64>; 2]| [None, None, first, second];
    found(&client_of(&[&two_hats()], &[&of(then), &of(now)], days)).pop()
}

fn rows(client: &Client) -> Vec<ThenNow<'_>> {
    let sessions = client.by_date();
    then_and_now(client, sessions[0], sessions[1])
}

#[test]
fn the_sample_says_what_moved_since_september_and_what_stands_out() {
    assert_eq!(
        shorts(&revealed()),
        [
            "Goals and vision leans to managing by 3",
            "Risk leans to managing by 5",
            "Horizon: pursuing far aims moved from 3 to 6",
            "Responsibility: both hats, 9 and 8",
            "Guidance: giving instructions moved from 6 to 3",
        ]
    );
}

#[test]
fn nothing_earlier_is_said_while_the_session_is_being_rated() {
    let client = sample();
    let (now, before) = (client.latest(), client.before(&client.latest().id));
    assert_eq!(of_session(&client, now, Some(before[1])), of_session(&client, now, None));
    assert_eq!(trends(&client, now), Vec::<String>::new());
    let talked: Vec<Sentence> = talking_points(&client, now, Some(before[1])).into_iter().map(|p| p.sentence).collect();
    assert_eq!(talked, of_session(&client, now, None));
}

#[test]
fn a_move_is_named_from_three_steps_and_28_days_on() {
    let short = |then, now, days| {
        of_risk([None, Some(then)], [None, Some(now)], days)
            .map_or_else(String::new, |sentence| spaced(&sentence.short))
    };
    let silent = "Risk: preventing problems is not rated";
    assert_eq!([short(3, 5, 60), short(3, 1, 60)], [silent, silent]);
    assert_eq!(short(3, 6, 60), "Risk: trying new ways moved from 3 to 6");
    assert_eq!(short(3, 0, 60), "Risk: trying new ways moved from 3 to 0");
    assert_eq!([short(3, 9, 27), short(3, 9, 28)], [silent, "Risk: trying new ways moved from 3 to 9"]);
}

#[test]
fn the_strongest_rule_speaks_a_move_then_a_lean_then_a_pattern_then_a_gap() {
    let short = |then: [i64; 2], now: [Option<i64>; 2]| spaced(&of_risk(then.map(Some), now, 60).unwrap().short);
    assert_eq!(short([9, 4], [Some(9), Some(1)]), "Risk: trying new ways moved from 4 to 1");
    assert_eq!(short([9, 3], [Some(9), Some(1)]), "Risk leans to managing by 8");
    assert_eq!(short([9, 6], [Some(9), Some(9)]), "Risk: trying new ways moved from 6 to 9");
    assert_eq!(short([9, 7], [Some(9), Some(9)]), "Risk: both hats, 9 and 9");
    assert_eq!(short([9, 7], [None, Some(4)]), "Risk: trying new ways moved from 7 to 4");
    assert_eq!(short([9, 7], [None, Some(7)]), "Risk: preventing problems is not rated");
    assert!(of_risk([Some(1), Some(1)], [None, None], 60).is_none(), "nothing rated is silence");
}

#[test]
fn two_moves_of_one_dimension_are_one_sentence_in_three_lengths() {
    let both = of_risk([Some(9), Some(2)], [Some(5), Some(6)], 60).unwrap();
    assert_eq!(spaced(&both.short), "Risk: preventing problems moved from 9 to 5, trying new ways from 2 to 6");
    assert_eq!(spaced(&both.full), "Risk: preventing problems moved from 9 to 5, trying new ways from 2 to 6.");
    assert_eq!(spaced(&both.under.unwrap()), "Preventing problems moved from 9 to 5, trying new ways from 2 to 6.");
    let one = of_risk([Some(9), Some(2)], [Some(5), Some(4)], 60).unwrap();
    assert_eq!(spaced(&one.full), "Risk: preventing problems moved from 9 to 5.");
    assert_eq!(spaced(&one.under.unwrap()), "Preventing problems moved from 9 to 5.");
}

#[test]
fn a_move_stands_with_the_dimensions_moment_on_one_line() {
    let full = |moment: &str| {
        let client = with_session(&revealed(), |session| {
            session.responses[0].moments.insert(dimension("horizon"), moment.to_owned());
        });
        spaced(&found(&client).into_iter().find(|sentence| sentence.name == "Horizon").unwrap().full)
    };
    let moved = "Horizon: pursuing far aims moved from 3 to 6.";
    assert_eq!(full("the March re-plan."), format!("{moved} Your example: “the March re-plan”."));
    assert_eq!(full("One,\n two.\nWas it?"), format!("{moved} Your example: “One, two. Was it?”."));
    let sixty = "a23456789 b23456789 c23456789 d23456789 e23456789 f234567890";
    assert_eq!(full(sixty), format!("{moved} Your example: “{sixty}”."));
    let cut = "a23456789 b23456789 c23456789 d23456789 e23456789…";
    assert_eq!(full(&format!("{sixty}1")), format!("{moved} Your example: “{cut}”."));
    assert_eq!(full(&"山".repeat(70)), format!("{moved} Your example: “{}…”.", "山".repeat(59)));
    assert_eq!(full(" . "), moved, "nothing to quote");
    let risk = found(&revealed()).into_iter().find(|sentence| sentence.name == "Risk").unwrap();
    assert!(!risk.full.contains("example"), "a lean stands without its moment: {}", risk.full);
}

#[test]
fn of_twelve_dimensions_the_moves_come_first_and_the_farthest_of_them() {
    let names: Vec<String> = (1..=12).map(|n| format!("D{n}")).collect();
    let dimensions: Vec<(&str, &[&str])> =
        names.iter().map(|name| (name.as_str(), ["Giving", "Asking"].as_slice())).collect();
    let asked = instrument("twelve@1", &["telling", "asking"], &dimensions);
    let mut then: Vec<Option<i64>> = vec![Some(5); 24];
    (then[16], then[17]) = (Some(0), Some(10));
    let moves = [(5, 10), (8, 5), (5, 5), (9, 5), (5, 8), (5, 1), (8, 8), (5, 2), (0, 10), (8, 9), (2, 5), (5, 7)];
    let now: Vec<Option<i64>> = moves.iter().flat_map(|(a, b)| [Some(*a), Some(*b)]).collect();
    assert_eq!(
        shorts(&client_of(&[&asked], &[&then, &now], 60)),
        [
            "D1: asking moved from 5 to 10",
            "D2: giving moved from 5 to 8",
            "D4: giving moved from 5 to 9",
            "D6: asking moved from 5 to 1",
            "D10: giving moved from 5 to 8, asking from 5 to 9",
        ]
    );
}

#[test]
fn one_pole_has_moves_and_nothing_else() {
    let asked = instrument("one@1", &["listening"], &[("A", &["Asking"]), ("B", &["Waiting"]), ("C", &["Hearing"])]);
    let client = client_of(&[&asked], &[&[Some(2), Some(3), Some(4)], &[Some(5), Some(5), None]], 60);
    assert_eq!(shorts(&client), ["A: asking moved from 2 to 5"]);
    assert_eq!(talking_points(&client, client.latest(), None), []);
    let points = talking_points(&client, client.latest(), Some(client.by_date()[0]));
    assert_eq!(spaced(&points[0].words()), "A: asking moved from 2 to 5. What was different?");
    let page = text(&client).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains("so a move is named from three steps on") && !page.contains("lean"), "{page}");
}

#[test]
fn the_calm_line_is_silent_when_something_moved() {
    let even = [Some(5), Some(5)];
    let calm_of = |then: [Option<i64>; 2]| {
        let client = client_of(&[&two_hats()], &[&then, &even], 60);
        calm(&client, client.latest(), Some(client.by_date()[0]))
    };
    assert!(calm_of([Some(3), Some(5)]).is_some());
    assert_eq!(calm_of([Some(2), Some(5)]), None);
}

/// The row of trying new ways in words and as a cell, so many days apart.
fn row(then: Option<i64>, now: Option<i64>, days: i32) -> [String; 2] {
    let client = client_of(&[&two_hats()], &[&[None, None, None, then], &[None, None, None, now]], days);
    let row = &rows(&client)[3];
    [then_now_in_words(row), change_in_words(row)]
}

#[test]
fn a_row_says_as_much_of_a_change_as_may_be_said() {
    let cases = [
        (Some(5), Some(5), "5 then, 5 now. About the same.", "0, about the same"),
        (Some(5), Some(6), "5 then, 6 now. One step is too small to read.", "+1, about the same"),
        (Some(5), Some(4), "5 then, 4 now. One step is too small to read.", "−1, about the same"),
        (Some(5), Some(7), "5 then, 7 now. That may be a move, may be chance.", "+2, may be chance"),
        (Some(5), Some(3), "5 then, 3 now. That may be a move, may be chance.", "−2, may be chance"),
        (Some(5), Some(8), "5 then, 8 now. It moved by 3.", "+3, moved"),
        (Some(5), Some(1), "5 then, 1 now. It moved by 4.", "−4, moved"),
        (None, Some(0), "not rated then, 0 now.", ""),
        (Some(0), None, "0 then, not rated now.", ""),
        (None, None, "not rated, then or now.", ""),
    ];
    for (then, now, said, cell) in cases {
        assert_eq!(row(then, now, 60), [format!("Trying new ways: {said}"), cell.to_owned()]);
    }
}

#[test]
fn under_28_days_a_row_has_its_number_and_no_move() {
    let overlap = "Trying new ways: 3 then, 9 now. Both look back on partly the same weeks.";
    assert_eq!(row(Some(3), Some(9), 27), [overlap, "+6"].map(str::to_owned));
    assert_eq!(row(Some(3), Some(9), 28)[1], "+6, moved");
    let of = |days| {
        let client = client_of(&[&two_hats()], &[&[Some(3), Some(3)], &[Some(9), Some(9)]], days);
        let said = same_weeks(client.by_date()[0], client.latest());
        (said, text(&client).replace('\n', " "))
    };
    let (said, page) = of(27);
    let said = said.unwrap();
    assert_eq!(
        said,
        "This session and the one of 1 March 2026 look back on partly the same weeks, so no move is named."
    );
    assert!(page.contains(&said) && !page.contains("moved from"), "{page}");
    let (said, page) = of(28);
    assert_eq!(said, None);
    assert!(!page.contains("the same weeks") && page.contains("moved from 3 to 9"), "{page}");
}

#[test]
fn an_item_asked_in_other_words_or_not_at_all_is_said_to_be() {
    let earlier = instrument(
        "short@1",
        &["managing", "leading"],
        &[("Risk", &["Preventing problems", "Trying new ways"]), ("B", &["One", "Two"]), ("C", &["Three", "Four"])],
    );
    let mut dimensions = earlier.dimensions().to_vec();
    for item in dimensions.iter_mut().take(2).flat_map(|dimension| &mut dimension.items) {
        item.statement.push_str(" Soon.");
    }
    dimensions[2].id = dimension("new");
    let key = InstrumentKey::parse("short@2").unwrap();
    let later = Instrument::new(key, earlier.poles().to_vec(), dimensions).unwrap();
    let then = [Some(4), Some(4), None, None, Some(4), Some(4)];
    let client = client_of(&[&earlier, &later], &[&then, &[Some(8), Some(5), Some(5), None, Some(7), None]], 60);
    let rows = rows(&client);
    let said: Vec<String> = rows.iter().map(then_now_in_words).collect();
    assert_eq!(
        said,
        [
            "Preventing problems: 4 then, 8 now. It moved by 4. It was worded differently then.",
            "Trying new ways: 4 then, 5 now. One step is too small to read. It was worded differently then.",
            "One: not rated then, 5 now.",
            "Two: not rated, then or now.",
            "Three: not asked then, 7 now.",
            "Four: not asked then, not rated now.",
        ]
    );
    let listed = "Worded differently then: preventing problems and trying new ways.";
    assert_eq!(reworded(&later, &rows).unwrap(), listed);
    let page = text(&client);
    assert!(page.contains(listed), "{page}");
    assert!(page.contains("\n            on 1 Mar 2026: not asked\n"), "{page}");
    assert!(page.contains("\n            on 1 Mar 2026: not rated\n"), "{page}");
    let six = client_of(&[&earlier, &all_reworded(&earlier)], &[&[Some(1); 6], &[Some(1); 6]], 60);
    assert_eq!(reworded(&later, &self::rows(&six)).unwrap(), "6 items were worded differently then.");
    let alike = client_of(&[&earlier], &[&then, &then], 60);
    assert_eq!(reworded(&earlier, &then_and_now(&alike, alike.by_date()[0], alike.latest())), None);
    assert!(!text(&alike).contains("Worded differently"));
}

fn all_reworded(asked: &Instrument) -> Instrument {
    let mut dimensions = asked.dimensions().to_vec();
    for item in dimensions.iter_mut().flat_map(|dimension| &mut dimension.items) {
        item.statement.push_str(" Then.");
    }
    Instrument::new(InstrumentKey::parse("short@3").unwrap(), asked.poles().to_vec(), dimensions).unwrap()
}

#[test]
fn a_look_back_is_said_beside_what_was_recorded_and_corrects_neither() {
    let said = |seen: i64| {
        let client = client_of(&[&two_hats()], &[&[None, None, None, Some(3)], &[]], 60);
        let then = client.by_date()[0].clone();
        let client = with_session(&client, |session| {
            let mut back = Response::open(Rater::Client, About::LookingBack(then.id.clone()));
            back.ratings.set(item_id("risk.leading"), Rating::new(seen).ok());
            session.responses.push(back);
        });
        let said = looked_back(client.asked(client.latest()), &rows(&client)[3], &then);
        (said, text(&client))
    };
    let (five, page) = said(5);
    assert_eq!(
        five.unwrap(),
        "Looking back at 1 March 2026, trying new ways reads 5; it was recorded as 3. Both stand."
    );
    assert!(page.contains("\n            on 1 Mar 2026: 3; looking back: 5\n"), "{page}");
    assert_eq!([said(4).0, said(3).0, said(2).0], [None, None, None]);
    assert!(said(1).0.unwrap().contains("reads 1; it was recorded as 3"));
    assert!(said(4).1.contains("looking back: 4"), "the page has every number that was given");
}

#[test]
fn a_target_is_where_it_is_wanted_and_less_often_is_a_real_aim() {
    let asked = two_hats();
    let item = asked.row(&item_id("responsibility.leading")).unwrap().item;
    let said = |now: Option<i64>, wanted: i64| {
        aim_in_words(item, now.and_then(|now| Rating::new(now).ok()), Rating::new(wanted).unwrap())
    };
    assert_eq!(said(Some(9), 7), "Taking on tasks: 9 now, 7 wanted. You want to do this less often.");
    assert_eq!(said(Some(5), 7), "Taking on tasks: 5 now, 7 wanted. You want to do this more often.");
    assert_eq!(said(Some(7), 7), "Taking on tasks: 7 now, 7 wanted. It is as you want it.");
    for now in [6, 8] {
        let one_step = format!("Taking on tasks: {now} now, 7 wanted. It is one step from where you want it.");
        assert_eq!(said(Some(now), 7), one_step);
    }
    assert_eq!(said(None, 7), "Taking on tasks: 7 wanted.");
}

#[test]
fn a_trend_is_a_count_over_three_sessions_or_more_about_different_weeks() {
    let of = |answers: &[Option<i64>], days| {
        let answers: Vec<Vec<Option<i64>>> = answers.iter().map(|steps| vec![None, *steps]).collect();
        let answers: Vec<Steps<'_>> = answers.iter().map(Vec::as_slice).collect();
        let client = client_of(&[&two_hats()], &answers, days);
        let said = trends(&client, client.latest());
        // The picture says it beside its line by the same rule.
        let lines = figure::over_time(&client, client.latest()).dimensions;
        let shown = lines.iter().flat_map(|dimension| &dimension.lines).filter(|line| line.said.is_some()).count();
        assert_eq!(shown, said.len());
        said
    };
    assert_eq!(of(&[Some(2), Some(3), Some(6)], 60), ["Explaining purpose rose by 4 over 3 sessions."]);
    assert_eq!(of(&[Some(6), Some(6), Some(3)], 60), ["Explaining purpose fell by 3 over 3 sessions."]);
    assert_eq!(of(&[Some(2), None, Some(4), Some(5)], 60), ["Explaining purpose rose by 3 over 3 sessions."]);
    let none = Vec::<String>::new();
    assert_eq!(of(&[Some(2), Some(6)], 60), none);
    assert_eq!(of(&[Some(2), Some(7), Some(6)], 60), none);
    assert_eq!(of(&[Some(2), Some(4), Some(6)], 13), none, "26 days from first to last");
    assert_eq!(of(&[Some(2), Some(4), Some(6)], 14).len(), 1);
    let revealed = revealed();
    assert_eq!(trends(&revealed, revealed.latest()).len(), 2, "{:?}", trends(&revealed, revealed.latest()));
    let september = revealed.by_date()[1];
    assert_eq!(trends(&revealed, september), none, "what comes later is not counted");
}

fn asks() -> Instrument {
    let made = two_hats();
    let mut dimensions = made.dimensions().to_vec();
    let risk = &mut dimensions[1].questions;
    let two = |text: &str| vec![text.to_owned(), format!("{text} Next?")];
    risk.mostly = vec![two("Mostly managing?"), two("Mostly leading?")];
    (risk.both, risk.neither) = (two("Both?"), two("Neither?"));
    Instrument::new(made.key().clone(), made.poles().to_vec(), dimensions).unwrap()
}

#[test]
fn a_question_goes_by_the_pattern_of_now() {
    let asked = asks();
    let first = |first: Option<i64>, second: Option<i64>| {
        let ratings: Ratings = ratings(&asked, &[None, None, first, second]);
        let questions = questions_for(&asked, &dimension("risk"), &ratings);
        assert!(questions.is_empty() || questions.len() == 2, "the window can offer the next");
        questions.first().cloned().unwrap_or_default()
    };
    assert_eq!([first(Some(8), Some(4)), first(Some(4), Some(8))], ["Mostly managing?", "Mostly leading?"]);
    assert_eq!([first(Some(6), Some(6)), first(Some(9), Some(6))], ["Both?", "Both?"]);
    assert_eq!([first(Some(4), Some(4)), first(Some(1), Some(4))], ["Neither?", "Neither?"]);
    assert_eq!([first(Some(5), Some(5)), first(None, Some(5)), first(Some(5), None)], ["", "", ""]);
    let middle = ratings(&asked, &[Some(1), Some(9)]);
    assert!(questions_for(&asked, &dimension("goals-and-vision"), &middle).is_empty(), "none are written yet");
}

#[test]
fn a_finding_stands_with_its_question_and_a_move_never_without() {
    let point = |then: [i64; 2], now: [Option<i64>; 2]| -> TalkingPoint {
        let of = |[first, second]: [Option<i64>; 2]| [None, None, first, second];
        let client = client_of(&[&asks()], &[&of(then.map(Some)), &of(now)], 60);
        let (now, then) = (client.latest(), client.by_date()[0]);
        talking_points(&client, now, Some(then)).pop().unwrap()
    };
    let words = |then, now| spaced(&point(then, now).words());
    assert_eq!(words([8, 4], [Some(8), Some(4)]), "Risk leans to managing by 4. Mostly managing?");
    assert_eq!(words([4, 4], [Some(8), Some(4)]), "Risk: preventing problems moved from 4 to 8. Mostly managing?");
    assert_eq!(words([2, 5], [Some(5), Some(5)]), "Risk: preventing problems moved from 2 to 5. What was different?");
    assert_eq!(words([2, 5], [Some(5), None]), "Risk: preventing problems moved from 2 to 5. What was different?");
    assert_eq!(words([5, 5], [Some(5), None]), "Risk: trying new ways is not rated.");
    assert_eq!(point([5, 5], [Some(5), None]).question, None);
}

#[test]
fn a_step_stands_in_the_words_of_the_person_and_no_name_in_it_loses_its_capital() {
    assert_eq!(twohats::report::sentences::i_will("ask two questions first"), "I will ask two questions first");
    assert_eq!(twohats::report::sentences::i_will("Ana and I meet weekly"), "I will: Ana and I meet weekly");
    assert_eq!(twohats::report::sentences::i_will("Łukasz leads it"), "I will: Łukasz leads it");
}
