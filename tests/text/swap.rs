//! Fair to both hats: swapping the two hats' ratings, now, then, wanted and looking back, swaps the words and nothing else.
//!
//! The instrument of these tests has titles and poles of one length, so that even the columns of the page can be compared.

use std::sync::Arc;

use proptest::prelude::*;
use twohats::facts::{ThenNow, then_and_now};
use twohats::model::{About, Client, ClientId, Instrument, InstrumentKey, Rater, Response, Session, SessionId, Stage};
use twohats::report::TalkingPoint;
use twohats::report::sentences::{
    aim_in_words, calm, change_in_words, looked_back, of_session, reworded, same_weeks, then_now_in_words, trends,
};
use twohats::report::talk::talking_points;
use twohats::words::{Language, speaking};

use crate::fixture::{dimension, instrument, ratings, step, text};

/// The two poles and what stands for each of their items in the text, by place.
const POLES: [&str; 2] = ["holding", "growing"];
const DIMENSIONS: [&str; 5] = ["Aims", "Bets", "Care", "Days", "Ease"];

/// Answers of one kind, two a dimension.
type Steps = Vec<Option<i64>>;

/// What one client answered: the earliest, then, now, looking back, wanted; and how many days lie between then and now.
#[derive(Debug, Clone)]
struct Answers {
    kinds: [Steps; 5],
    days: i32,
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let steps = || prop::collection::vec(prop::option::weighted(0.8, 0i64..=10), 10);
    let kinds = [steps(), steps(), steps(), steps(), steps()];
    // The 28 days are among them as often as not.
    (kinds, 20i32..40).prop_map(|(kinds, days)| Answers { kinds, days })
}

fn asked(key: &str) -> Instrument {
    let titles = DIMENSIONS.map(|name| POLES.map(|pole| format!("{pole} {}", name.to_lowercase())));
    let titles: Vec<Vec<String>> =
        titles.iter().map(|pair| pair.iter().map(|title| twohats::words::capitalized(title)).collect()).collect();
    let titles: Vec<Vec<&str>> = titles.iter().map(|pair| pair.iter().map(String::as_str).collect()).collect();
    let dimensions: Vec<(&str, &[&str])> = DIMENSIONS.iter().copied().zip(titles.iter().map(Vec::as_slice)).collect();
    let made = instrument(key, &POLES, &dimensions);
    let mut dimensions = made.dimensions().to_vec();
    for dimension in &mut dimensions {
        let about = |pole: &str| vec![format!("What of {pole}?")];
        dimension.questions.mostly = POLES.map(about).to_vec();
        dimension.questions.both = vec!["What of both?".to_owned()];
        dimension.questions.neither = vec!["What instead?".to_owned()];
        if key.ends_with('1') && dimension.id.as_str() == "bets" {
            dimension.items.iter_mut().for_each(|item| item.statement = "When it was here, I saw it.".to_owned());
        }
    }
    Instrument::new(InstrumentKey::parse(key).unwrap(), made.poles().to_vec(), dimensions).unwrap()
}

/// A client of three sessions, the last of them done; `swap` exchanges the two answers of every dimension.
fn client(answers: &Answers, swap: usize) -> Client {
    let instruments = [asked("two-hats@1"), asked("two-hats@2")];
    let of = |kind: usize, asked: &Instrument| {
        let steps: Steps = (0..10).map(|place: usize| answers.kinds[kind][place ^ swap]).collect();
        ratings(asked, &steps)
    };
    let now = jiff::civil::date(2026, 11, 24);
    let then = now.saturating_sub(jiff::Span::new().days(answers.days));
    let days = [now.saturating_sub(jiff::Span::new().days(200)), then, now];
    let mut sessions: Vec<Session> = (0..3usize)
        .map(|place| {
            let asked = &instruments[usize::from(place == 2)];
            let day = days[place];
            let mut session = Session::open(SessionId::on(day, &[]), day, asked.key().clone());
            session.responses[0].stage = Stage::Done;
            session.responses[0].ratings = of(place, asked);
            session
        })
        .collect();
    let mut back = Response::open(Rater::Client, About::LookingBack(sessions[1].id.clone()));
    back.ratings = of(3, &instruments[1]);
    sessions[2].responses.push(back);
    sessions[2].target = of(4, &instruments[1]);
    sessions[2].responses[0].moments.insert(dimension("care"), "It rained.".to_owned());
    sessions[1].next_step = Some(step("days", "wait a day"));
    let sessions = sessions.into_iter().map(Arc::new).collect();
    Client::new(ClientId::from_random([5; 8]), "Ana".to_owned(), instruments.map(Arc::new).to_vec(), sessions).unwrap()
}

/// The text with each pole's word and bar exchanged for the other's.
fn exchanged(text: &str) -> String {
    let [one, other] = POLES;
    let mut text = text.replace('|', "\u{1}").replace('-', "|").replace('\u{1}', "-");
    for (one, other) in
        [(one.to_owned(), other.to_owned()), (twohats::words::capitalized(one), twohats::words::capitalized(other))]
    {
        text = text.replace(&one, "\u{1}").replace(&other, &one).replace('\u{1}', &other);
    }
    text
}

/// What a sentence says whatever its order: its words, and each item with the numbers that follow it.
fn told(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let lower = text.to_lowercase();
    let words: Vec<String> = lower
        .split(|c: char| !c.is_alphanumeric() && !['−', '+'].contains(&c))
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect();
    let mut items: Vec<Vec<String>> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1).map_or("", String::as_str);
        if POLES.contains(&word.as_str()) && DIMENSIONS.iter().any(|name| name.to_lowercase() == next) {
            items.push(vec![word.clone(), next.to_owned()]);
        } else if word.chars().all(|c| c.is_ascii_digit()) {
            items.last_mut().into_iter().for_each(|item| item.push(word.clone()));
        }
    }
    let mut sorted = words;
    sorted.sort_unstable();
    items.sort_unstable();
    (sorted, items)
}

/// Everything that is said of the client's last session beside the one before.
struct Said {
    sentences: Vec<String>,
    /// What is said of each item, in pairs.
    rows: Vec<[String; 2]>,
}

fn said(client: &Client) -> Said {
    let (now, before) = (client.latest(), client.before(&client.latest().id));
    let then = before[1];
    let instrument = client.asked(now);
    let mut sentences = Vec::new();
    for sentence in of_session(client, now, Some(then)) {
        sentences.push(format!("{} {}", sentence.dimension, sentence.short));
        sentences.extend([Some(sentence.full), sentence.under].into_iter().flatten());
    }
    sentences.extend(talking_points(client, now, Some(then)).iter().map(TalkingPoint::words));
    sentences.extend(calm(client, now, Some(then)));
    sentences.extend(same_weeks(then, now));
    let rows = then_and_now(client, then, now);
    sentences.extend(reworded(instrument, &rows));
    sentences.push(trends(client, now).join(" "));
    let of = |row: &ThenNow<'_>| {
        let wanted = now.target.of(&row.row.id());
        let aim = wanted.map(|wanted| aim_in_words(row.row.item, row.now, wanted)).unwrap_or_default();
        let back = looked_back(instrument, row, then).unwrap_or_default();
        format!("{} {} {back} {aim}", then_now_in_words(row), change_in_words(row))
    };
    let rows = rows.chunks(2).map(|pair| [of(&pair[0]), of(&pair[1])]).collect();
    Said { sentences, rows }
}

/// The item lines of a dimension's paragraph, each with its notes, and the sentence under them.
fn parts(paragraph: &str) -> (Vec<String>, String) {
    let (mut items, mut sentence): (Vec<String>, String) = (Vec::new(), String::new());
    for line in paragraph.lines().skip(1) {
        if POLES.iter().any(|pole| line.starts_with(&format!("  {}  ", twohats::words::capitalized(pole)))) {
            items.push(line.to_owned());
        } else if line.starts_with("   ") {
            items.last_mut().unwrap().extend(["\n", line]);
        } else {
            sentence.push_str(line);
        }
    }
    (items, sentence)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sentence_of_every_language_swaps_its_words_and_nothing_else(answers in any_answers()) {
        for language in Language::all() {
            let (one, other) = speaking(language, || (said(&client(&answers, 0)), said(&client(&answers, 1))));
            prop_assert_eq!(one.sentences.len(), other.sentences.len());
            for (one, other) in one.sentences.iter().zip(&other.sentences) {
                prop_assert!(told(&exchanged(one)) == told(other) || one == other, "{one} | {other}");
            }
            for ([first, second], others) in one.rows.iter().zip(other.rows) {
                prop_assert_eq!([exchanged(second), exchanged(first)], others);
            }
        }
    }

    #[test]
    fn the_whole_page_swaps_its_words_and_nothing_else(answers in any_answers()) {
        let (one, other) = (text(&client(&answers, 0)), text(&client(&answers, 1)));
        let paragraphs = |page: &str| page.replace('\u{c}', "\n").split("\n\n").map(str::to_owned).collect::<Vec<_>>();
        prop_assert_eq!(one.lines().count(), other.lines().count());
        prop_assert_eq!(paragraphs(&one).len(), paragraphs(&other).len());
        for (one, other) in paragraphs(&one).iter().zip(&paragraphs(&other)) {
            if DIMENSIONS.iter().any(|name| one.starts_with(&format!("{name}\n"))) {
                let ((mut items, sentence), (others, other_sentence)) = (parts(one), parts(other));
                items.reverse();
                let items: Vec<String> = items.iter().map(|item| exchanged(item)).collect();
                prop_assert_eq!(items, others);
                prop_assert_eq!(told(&exchanged(&sentence)), told(&other_sentence));
            } else {
                // Each item of a list by itself: the last word of one and the first of the next are no item's title.
                let listed = |text: &str| text.split("\n  - ").map(str::to_owned).collect::<Vec<_>>();
                let swapped: Vec<_> = listed(one).iter().map(|item| told(&exchanged(item))).collect();
                let others: Vec<_> = listed(other).iter().map(|item| told(item)).collect();
                let same = one == other || swapped == others;
                prop_assert!(same, "{} | {}", one, other);
            }
        }
    }
}
