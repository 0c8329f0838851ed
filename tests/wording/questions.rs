//! The questions a coach may ask: open, short, and for a person who mostly wears one hat the same as for the other.
//!
//! A language’s `item_words` are all that may tell the two lean sets of a dimension apart: swap these, and one set is the other.

use super::tongue::{Pair, Tongue, block, names, shared, tongues, words};
use super::{assert_as_long, assert_shared, en};
use twohats::model::{Dimension, Item};

#[test]
fn each_dimension_has_three_questions_for_each_of_four_patterns() {
    let mut count = 0;
    each_dimension(|_, dimension| {
        assert_eq!(dimension.questions.mostly.len(), 2, "{}", dimension.name);
        for set in sets(dimension) {
            assert_eq!(set.len(), 3, "{}: {set:?}", dimension.name);
            count += set.len();
        }
    });
    assert_eq!(count, 60 * tongues().len());
}

#[test]
fn the_questions_of_mostly_one_hat_about_risk_are_the_agreed_ones() {
    let instrument = en::ENGLISH.instrument();
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
    each_question(|tongue, question| {
        assert!(is_open(tongue, question), "not open: {question}");
        assert!(words(question).len() <= 16, "at most 16 words: {question}");
        assert!(question.ends_with('?') && question.matches(['?', '.', ';', ':']).count() == 1, "one: {question}");
        assert!(question.chars().next().is_some_and(char::is_uppercase), "begins: {question}");
        assert!(!question.contains(['\'', '"', '\n', '/']), "our own quotes, one line: {question}");
        assert!(question.trim() == question && !question.contains("  "), "single spaces: {question}");
    });
}

#[test]
fn a_question_that_yes_would_answer_is_not_open() {
    let english = en::ENGLISH;
    assert!(is_open(&english, "What did you do?"));
    assert!(is_open(&english, "In your role now, what is needed?"));
    for closed in
        ["Did you do it?", "In your role now, is it needed?", "Why did you, and how?", "Could you, what if, try it?"]
    {
        assert!(!is_open(&english, closed), "{closed}");
    }
}

#[test]
fn no_question_judges_ranks_or_sells() {
    each_question(|tongue, question| {
        assert!(!question.contains('!'), "calm: {question}");
        for pattern in tongue.never() {
            assert!(!names(question, pattern), "“{pattern}” in: {question}");
        }
    });
}

#[test]
fn three_questions_go_from_what_happened_to_the_role_now_to_a_small_try() {
    let says = |question: &String, list: &[&str]| list.iter().any(|word| names(question, word));
    each_dimension(|tongue, dimension| {
        for set in sets(dimension) {
            let now: Vec<bool> = set.iter().map(|question| says(question, tongue.now)).collect();
            assert_eq!(now, [false, true, false], "the second asks about now: {set:?}");
            let not_yet: Vec<bool> = set.iter().map(|question| says(question, tongue.not_yet)).collect();
            assert_eq!(not_yet, [false, false, true], "the third asks about a try: {set:?}");
        }
    });
}

#[test]
fn no_two_questions_are_alike() {
    let mut seen: Vec<(String, String)> = Vec::new();
    each_dimension(|tongue, dimension| {
        for question in sets(dimension).concat() {
            let mirror = swapped(tongue, dimension, &question);
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
    each_lean_pair(|tongue, dimension, managing, leading| {
        assert_eq!(swapped(tongue, dimension, managing), words(leading).join(" "), "{managing} | {leading}");
        assert_eq!(swapped(tongue, dimension, leading), words(managing).join(" "), "{managing} | {leading}");
        assert_shared(managing, leading);
        assert_as_long(managing, leading);
    });
}

#[test]
fn where_both_hats_or_neither_are_on_each_is_named_as_much_as_the_other() {
    each_dimension(|tongue, dimension| {
        for question in dimension.questions.both.iter().chain(&dimension.questions.neither) {
            let (managing, leading) = named(tongue, dimension, question);
            assert_eq!(managing, leading, "{question}");
        }
    });
}

#[test]
fn an_eleven_year_old_follows_every_question() {
    each_dimension(|tongue, dimension| {
        for set in sets(dimension) {
            let hardness = (tongue.hardness)(&set.join(" "));
            assert!(hardness <= tongue.hardest, "{hardness:.1}: {set:?}");
        }
        let blocks = dimension.items.iter().zip(&dimension.questions.mostly);
        let hardness: Vec<f64> = blocks.map(|block| block_hardness(tongue, block)).collect();
        assert!(hardness.iter().all(|block| *block <= tongue.hardest), "{}: {hardness:?}", dimension.name);
        let apart = hardness.iter().zip(hardness.iter().skip(1)).map(|(one, other)| (one - other).abs());
        assert!(apart.fold(0.0, f64::max) <= tongue.apart, "{}: {hardness:?}", dimension.name);
    });
}

fn block_hardness(tongue: &Tongue, (item, questions): (&Item, &Vec<String>)) -> f64 {
    (tongue.hardness)(&format!("{} {}", block(item), questions.join(" ")))
}

fn each_dimension(mut check: impl FnMut(&Tongue, &Dimension)) {
    for tongue in tongues() {
        tongue.instrument().dimensions().iter().for_each(|dimension| check(&tongue, dimension));
    }
}

fn each_question(check: impl Fn(&Tongue, &str)) {
    each_dimension(|tongue, dimension| sets(dimension).concat().iter().for_each(|question| check(tongue, question)));
}

fn each_lean_pair(check: impl Fn(&Tongue, &Dimension, &str, &str)) {
    each_dimension(|tongue, dimension| {
        let lists = dimension.questions.mostly.iter();
        for (managing, leading) in lists.clone().zip(lists.skip(1)) {
            managing.iter().zip(leading).for_each(|(one, other)| check(tongue, dimension, one, other));
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
fn is_open(tongue: &Tongue, question: &str) -> bool {
    let first_in = |text: &str, list: &[&str]| words(text).first().is_some_and(|word| list.contains(&word.as_str()));
    let asks_after = |(when, rest): (&str, &str)| first_in(when, tongue.when) && first_in(rest, tongue.open);
    first_in(question, tongue.open) || question.split_once(", ").is_some_and(asks_after)
}

fn item_words(tongue: &Tongue, dimension: &Dimension) -> &'static [Pair] {
    let found = tongue.item_words.iter().find(|(id, _)| *id == dimension.id.as_str());
    found.map(|(_, pairs)| *pairs).unwrap_or_default()
}

/// The words of a question with those of each hat’s item put in place of the other’s.
fn swapped(tongue: &Tongue, dimension: &Dimension, question: &str) -> String {
    swap(tongue, dimension, question).0
}

/// How many item words of the managing and of the leading hat a question has.
fn named(tongue: &Tongue, dimension: &Dimension, question: &str) -> (usize, usize) {
    swap(tongue, dimension, question).1
}

fn swap(tongue: &Tongue, dimension: &Dimension, question: &str) -> (String, (usize, usize)) {
    let pairs = item_words(tongue, dimension);
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
