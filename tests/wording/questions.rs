//! The questions a coach may ask: open, short, and for a person who mostly wears one hat the same as for the other.
//!
//! `ITEM_WORDS` is all that may tell the two lean sets of a dimension apart: swap these, and one set is the other.

use super::{
    BANNED, GRADES_APART, HARDEST_GRADE, PLACING, UNSEEN, assert_as_long, assert_shared, block, built_in, names,
    readability, shared, words,
};
use twohats::model::{Dimension, Item};

/// What may stand at the start of an open question, or after the part that says when.
const OPEN: &[&str] = &["what", "which", "who", "whose", "how", "where"];
/// What the part that says when begins with.
const WHEN: &[&str] = &["in", "if", "when", "last"];
/// Words of a thing that has not happened.
const NOT_YET: &[&str] = &["could", "would", "might"];

/// By dimension, the words of the managing item beside those of the leading one.
const ITEM_WORDS: &[(&str, &[(&str, &str)])] = &[
    ("goals-and-vision", &[("agreed on", "explained"), ("result", "purpose"), ("one person", "the team")]),
    (
        "risk",
        &[
            ("problem", "new way"),
            ("problems", "new ways"),
            ("prevented", "tried"),
            ("preventing", "trying"),
            ("delay", "loss"),
        ],
    ),
    ("horizon", &[("near date", "far aim"), ("near dates", "far aims")]),
    ("responsibility", &[("gave out", "took on"), ("give out", "take on")]),
    (
        "guidance",
        &[
            ("an instruction", "a question"),
            ("instruction", "question"),
            ("instructions", "questions"),
            ("gave", "asked"),
            ("tell", "ask"),
        ],
    ),
];

#[test]
fn each_dimension_has_three_questions_for_each_of_four_patterns() {
    let mut count = 0;
    each_dimension(|dimension| {
        assert_eq!(dimension.questions.mostly.len(), 2, "{}", dimension.name);
        for set in sets(dimension) {
            assert_eq!(set.len(), 3, "{}: {set:?}", dimension.name);
            count += set.len();
        }
    });
    assert_eq!(count, 60);
}

#[test]
fn the_questions_of_mostly_one_hat_about_risk_are_the_agreed_ones() {
    let instrument = built_in();
    let risk = instrument.dimensions().iter().find(|dimension| dimension.id.as_str() == "risk");
    let mostly = risk.map(|risk| risk.questions.mostly.clone()).unwrap_or_default();
    assert_eq!(
        mostly,
        [
            [
                "Which problem that you prevented are you glad about?",
                "In your role now, how much trying of new ways is needed?",
                "If you tried one new way this month, what loss could you accept?",
            ],
            [
                "Which new way that you tried are you glad about?",
                "In your role now, how much preventing of problems is needed?",
                "If you prevented one problem this month, what delay could you accept?",
            ],
        ]
    );
}

#[test]
fn a_question_is_open_and_short_enough_to_be_spoken() {
    each_question(|question| {
        assert!(is_open(question), "not open: {question}");
        assert!(words(question).len() <= 16, "at most 16 words: {question}");
        assert!(question.ends_with('?') && question.matches(['?', '.', ';', ':']).count() == 1, "one: {question}");
        assert!(question.chars().next().is_some_and(char::is_uppercase), "begins: {question}");
        assert!(!question.contains(['\'', '"', '\n', '/']), "our own quotes, one line: {question}");
        assert!(question.trim() == question && !question.contains("  "), "single spaces: {question}");
    });
}

#[test]
fn a_question_that_yes_would_answer_is_not_open() {
    assert!(is_open("What did you do?"));
    assert!(is_open("In your role now, what is needed?"));
    for closed in
        ["Did you do it?", "In your role now, is it needed?", "Why did you, and how?", "Could you, what if, try it?"]
    {
        assert!(!is_open(closed), "{closed}");
    }
}

#[test]
fn no_question_judges_ranks_or_sells() {
    each_question(|question| {
        assert!(!question.contains('!'), "calm: {question}");
        for pattern in BANNED.iter().chain(UNSEEN).chain(PLACING) {
            assert!(!names(question, pattern), "“{pattern}” in: {question}");
        }
    });
}

#[test]
fn three_questions_go_from_what_happened_to_the_role_now_to_a_small_try() {
    let says = |question: &String, list: &[&str]| list.iter().any(|word| names(question, word));
    each_dimension(|dimension| {
        for set in sets(dimension) {
            let now: Vec<bool> = set.iter().map(|question| says(question, &["now"])).collect();
            assert_eq!(now, [false, true, false], "the second asks about now: {set:?}");
            let not_yet: Vec<bool> = set.iter().map(|question| says(question, NOT_YET)).collect();
            assert_eq!(not_yet, [false, false, true], "the third asks about a try: {set:?}");
        }
    });
}

#[test]
fn no_two_questions_are_alike() {
    let mut seen: Vec<(String, String)> = Vec::new();
    each_dimension(|dimension| {
        for question in sets(dimension).concat() {
            let mirror = swapped(dimension, &question);
            for (other, its_mirror) in &seen {
                // With three words of four in common it is the same question again; a mirror image is meant to be alike.
                let longer = words(&question).len().max(words(other).len());
                let alike = 4 * shared(&question, other) >= 3 * longer;
                assert!(words(&question) != words(other), "twice: {question}");
                assert!(!alike || words(&question) == *words(its_mirror), "{question} | {other}");
            }
            seen.push((question, mirror));
        }
    });
}

#[test]
fn swapping_the_hats_swaps_the_item_words_of_the_lean_sets_and_nothing_else() {
    each_lean_pair(|dimension, managing, leading| {
        assert_eq!(swapped(dimension, managing), words(leading).join(" "), "{managing} | {leading}");
        assert_eq!(swapped(dimension, leading), words(managing).join(" "), "{managing} | {leading}");
        assert_shared(managing, leading);
        assert_as_long(managing, leading);
    });
}

#[test]
fn where_both_hats_or_neither_are_on_each_is_named_as_much_as_the_other() {
    each_dimension(|dimension| {
        for question in dimension.questions.both.iter().chain(&dimension.questions.neither) {
            let (managing, leading) = named(dimension, question);
            assert_eq!(managing, leading, "{question}");
        }
    });
}

#[test]
fn an_eleven_year_old_follows_every_question() {
    each_dimension(|dimension| {
        for set in sets(dimension) {
            let grade = readability(&set.join(" "));
            assert!(grade <= HARDEST_GRADE, "grade {grade:.1}: {set:?}");
        }
        let grades: Vec<f64> = dimension.items.iter().zip(&dimension.questions.mostly).map(block_grade).collect();
        assert!(grades.iter().all(|grade| *grade <= HARDEST_GRADE), "{}: {grades:?}", dimension.name);
        let apart = grades.iter().zip(grades.iter().skip(1)).map(|(one, other)| (one - other).abs());
        assert!(apart.fold(0.0, f64::max) <= GRADES_APART, "{}: {grades:?}", dimension.name);
    });
}

fn block_grade((item, questions): (&Item, &Vec<String>)) -> f64 {
    readability(&format!("{} {}", block(item), questions.join(" ")))
}

fn each_dimension(check: impl FnMut(&Dimension)) {
    built_in().dimensions().iter().for_each(check);
}

fn each_question(check: impl Fn(&str)) {
    each_dimension(|dimension| sets(dimension).concat().iter().for_each(|question| check(question)));
}

fn each_lean_pair(check: impl Fn(&Dimension, &str, &str)) {
    each_dimension(|dimension| {
        let lists = dimension.questions.mostly.iter();
        for (managing, leading) in lists.clone().zip(lists.skip(1)) {
            managing.iter().zip(leading).for_each(|(one, other)| check(dimension, one, other));
        }
    });
}

/// The four lists of a dimension: both, mostly managing, mostly leading, neither.
fn sets(dimension: &Dimension) -> Vec<Vec<String>> {
    let questions = &dimension.questions;
    let ends = |list: &Vec<String>| vec![list.clone()];
    [ends(&questions.both), questions.mostly.clone(), ends(&questions.neither)].concat()
}

/// Whether it asks for more than yes or no: with its first word, or with the first after the part that says when.
fn is_open(question: &str) -> bool {
    let first_in = |text: &str, list: &[&str]| words(text).first().is_some_and(|word| list.contains(&word.as_str()));
    let asks_after = |(when, rest): (&str, &str)| first_in(when, WHEN) && first_in(rest, OPEN);
    first_in(question, OPEN) || question.split_once(", ").is_some_and(asks_after)
}

fn item_words(dimension: &Dimension) -> &'static [(&'static str, &'static str)] {
    let found = ITEM_WORDS.iter().find(|(id, _)| *id == dimension.id.as_str());
    found.map(|(_, pairs)| *pairs).unwrap_or_default()
}

/// The words of a question with those of each hat’s item put in place of the other’s.
fn swapped(dimension: &Dimension, question: &str) -> String {
    swap(dimension, question).0
}

/// How many item words of the managing and of the leading hat a question has.
fn named(dimension: &Dimension, question: &str) -> (usize, usize) {
    swap(dimension, question).1
}

fn swap(dimension: &Dimension, question: &str) -> (String, (usize, usize)) {
    let pairs = item_words(dimension);
    let both_ways = || pairs.iter().flat_map(|(one, other)| [((1, 0), one, other), ((0, 1), other, one)]);
    let text = words(question).join(" ");
    let mut left = text.as_str();
    let mut done: Vec<&str> = Vec::new();
    let mut named = (0, 0);
    while !left.is_empty() {
        let begins = |phrase: &str| left == phrase || left.starts_with(&format!("{phrase} "));
        let mut length = left.find(' ').unwrap_or(left.len());
        if let Some((count, phrase, other)) = both_ways().find(|(_, phrase, _)| begins(phrase)) {
            named = (named.0 + count.0, named.1 + count.1);
            length = phrase.len();
            done.push(other);
        } else {
            done.push(left.split_at(length).0);
        }
        left = left.split_at(length).1.trim_start();
    }
    (done.join(" "), named)
}
