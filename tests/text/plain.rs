//! Every sentence that the report can say is short, plain and without a judgement.

use std::sync::Arc;

use twohats::facts::{Change, Trend, then_and_now};
use twohats::files::built_in_as;
use twohats::model::{About, Client, Instrument, InstrumentKey, Rater, Rating, Response, Session, SessionId, Stage};
use twohats::report::sentences::{
    aim_in_words, findings, looked_back, nothing_stands_out, of_session, reworded, same_weeks, then_now_in_words,
    trend_in_words,
};
use twohats::words::{self, Language, speaking};

use crate::fixture::{client, item_id, ratings, revealed, text, two_hats};

/// Every sentence about two hats that can be said of one session: of each dimension, each of the 121 pairs, and each half
/// rated.
fn said_of_one(asked: &Instrument) -> Vec<String> {
    let steps: Vec<Option<i64>> = (0..=10).map(Some).chain([None]).collect();
    let mut said = Vec::new();
    for place in 0..5 {
        for first in &steps {
            for second in &steps {
                let mut answers = vec![None; place * 2];
                answers.extend([*first, *second]);
                let found = findings(asked, &ratings(asked, &answers));
                said.extend(found.into_iter().flat_map(|finding| [Some(finding.full), finding.under]).flatten());
            }
        }
    }
    said.extend(nothing_stands_out(asked, &ratings(asked, &[Some(5), Some(5)])));
    said
}

/// Everything that can be said of a session beside an earlier one: each item from and to each answer or none, on each day
/// that decides, in the same words and in others, looking back and wanted.
fn said_of_two(asked: &Instrument) -> Vec<String> {
    let mut said = Vec::new();
    let steps: Vec<Option<i64>> = (0..=10).map(Some).chain([None]).collect();
    for days in [27, 28] {
        for first in &steps {
            for second in &steps {
                let (client, then) = compared(asked, [*first, *second], [*second, *first], days);
                said.extend(said_beside(&client, &then));
                let (client, then) = compared(asked, [*first, Some(5)], [*second, Some(5)], days);
                said.extend(said_beside(&client, &then));
            }
        }
    }
    let rating = |steps| Rating::new(steps).unwrap();
    for row in asked.rows() {
        for (wanted, now) in [(7, Some(7)), (7, Some(8)), (7, Some(9)), (7, Some(5)), (7, None)] {
            said.push(aim_in_words(row.item, now.map(rating), rating(wanted)));
        }
        for (from, to) in [(2, 10), (10, 2)] {
            let change = Change::between(rating(from), rating(to));
            said.push(trend_in_words(row.item, Trend { change, sessions: 12 }));
        }
    }
    said.push(twohats::words::ask_what_was_different().into_owned());
    said
}

/// The client's session and the one before, every dimension answered alike, worded differently in between.
fn compared(asked: &Instrument, then: [Option<i64>; 2], now: [Option<i64>; 2], days: i32) -> (Client, SessionId) {
    let mut dimensions = asked.dimensions().to_vec();
    for dimension in dimensions.iter_mut().take(2) {
        dimension.items.iter_mut().for_each(|item| item.statement.push_str(" Now."));
    }
    let key = InstrumentKey::parse(&format!("{}@2", asked.id())).unwrap();
    let mut later = Instrument::new(key, asked.poles().to_vec(), dimensions).unwrap();
    later.language.clone_from(&asked.language);
    let today = jiff::civil::date(2026, 12, 24);
    let before = today.saturating_sub(jiff::Span::new().days(days));
    let session = |day, asked: &Instrument, pair: [Option<i64>; 2]| {
        let mut session = Session::open(SessionId::on(day, &[]), day, asked.key().clone());
        session.responses[0].stage = Stage::Done;
        session.responses[0].ratings = ratings(asked, &[pair; 5].concat());
        session
    };
    let (then, mut now) = (session(before, asked, then), session(today, &later, now));
    let mut back = Response::open(Rater::Client, About::LookingBack(then.id.clone()));
    back.ratings.set(item_id("goals-and-vision.leading"), Some(Rating::MIDDLE));
    now.responses.push(back);
    let id = then.id.clone();
    let sessions = vec![Arc::new(then), Arc::new(now)];
    let instruments = vec![Arc::new(asked.clone()), Arc::new(later)];
    (Client::new(client("", two_hats(), &[]).id, String::new(), instruments, sessions).unwrap(), id)
}

fn said_beside(client: &Client, then: &SessionId) -> Vec<String> {
    let (now, then) = (client.latest(), client.session(then).unwrap());
    let instrument = client.asked(now);
    let rows = then_and_now(client, then, now);
    let found = of_session(client, now, Some(then));
    let mut said: Vec<String> = found.into_iter().flat_map(|found| [Some(found.full), found.under]).flatten().collect();
    said.extend(rows.iter().map(then_now_in_words));
    said.extend(rows.iter().filter_map(|row| looked_back(instrument, row, then)));
    said.extend(same_weeks(then, now).into_iter().chain(reworded(instrument, &rows)));
    said
}

fn everything_said(asked: &Instrument) -> Vec<String> {
    let mut said = said_of_one(asked);
    said.extend(said_of_two(asked));
    said
}

fn sentences_of(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(". ").map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[test]
fn no_sentence_is_longer_than_22_words_or_judges() {
    const BANNED: [&str; 22] = [
        "better",
        "worse",
        "best",
        "weak",
        "strong",
        "strength",
        "should",
        "must",
        "score",
        "norm",
        "percentile",
        "improve",
        "fail",
        "excellent",
        "anonymous",
        "area",
        "!",
        "only",
        "just",
        "balance",
        "low",
        "high",
    ];
    for said in everything_said(&two_hats()) {
        assert!(said.ends_with(['.', '?']), "{said}");
        for sentence in sentences_of(&said) {
            assert!(sentence.split(' ').count() <= 22, "{sentence}");
        }
        for word in said.to_lowercase().split(|c: char| !c.is_alphabetic() && c != '!') {
            assert!(
                !BANNED.iter().any(|banned| word == *banned || (banned.len() > 4 && word.starts_with(banned))),
                "{said}"
            );
        }
    }
}

/// The automated readability index: school grades, from letters a word and words a sentence.
fn ari(text: &str) -> f64 {
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let sentences = text.matches(['.', '?']).count();
    4.71 * letters as f64 / words.len() as f64 + 0.5 * words.len() as f64 / sentences as f64 - 21.43
}

#[test]
fn a_child_of_twelve_can_read_what_is_said() {
    let asked = two_hats();
    for said in [said_of_one(&asked), said_of_two(&asked), everything_said(&asked)] {
        let grade = ari(&said.join(" "));
        assert!(grade <= 8.0, "{grade}");
    }
    for client in [client("", two_hats(), &[]), revealed()] {
        let page = text(&client);
        let how = page.split("How to read this").nth(1).unwrap().split("\n\n").next().unwrap().replace("- ", "");
        assert!(ari(&how) <= 8.0, "{} for {how}", ari(&how));
    }
}

/// How hard a language with long words is to read: words a sentence, and how many in a hundred have more than six letters.
fn lix(text: &str) -> f64 {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    words.len() as f64 / text.matches(['.', '?']).count() as f64 + 100.0 * long as f64 / words.len() as f64
}

/// By language, words that judge, beside those of English above.
const JUDGING: &[(&str, &[&str])] = &[(
    "de",
    &[
        "besser",
        "schlechter",
        "beste",
        "schwach",
        "stark",
        "stärke",
        "soll",
        "sollte",
        "muss",
        "norm",
        "punktzahl",
        "verbessert",
        "anonym",
        "bereich",
        "nur",
        "bloß",
        "balance",
        "ausgewogen",
        "niedrig",
        "hoch",
    ],
)];

/// “12. September” is not the end of a sentence.
fn dates_without_dots(said: String) -> String {
    (1..=12).fold(said, |said, month| {
        let month = words::month_in_date(month);
        said.replace(&format!(". {month}"), &format!(" {month}"))
    })
}

#[test]
fn in_every_language_what_is_said_is_short_plain_and_without_a_judgement() {
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        let asked = built_in_as(language);
        let judging = JUDGING.iter().find(|(code, _)| *code == language.code()).map_or(&[][..], |(_, words)| words);
        let said =
            speaking(language, || everything_said(&asked).into_iter().map(dates_without_dots).collect::<Vec<_>>());
        for sentence in said.iter().flat_map(|said| sentences_of(said)) {
            assert!(sentence.ends_with(['.', '?']) && sentence.split(' ').count() <= 22, "{sentence}");
            let lower = sentence.to_lowercase();
            let judges = lower.split(|c: char| !c.is_alphabetic()).find(|word| judging.contains(word));
            assert!(judges.is_none() && !sentence.contains('!'), "{sentence}");
        }
        let hardness = lix(&said.join(" "));
        assert!(hardness <= 40.0, "{}: {hardness:.1}", language.code());
    }
}
