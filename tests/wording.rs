//! The words of the built-in instrument, held to their standard: short, plain, and as attractive on one hat as on the other.
//!
//! A twin is the item of the other pole in the same dimension. What both halves of a pair must share is counted in words,
//! so a new wording that tilts a pair turns a test red long before a reader would feel it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use twohats::chart::{Face, metrics};
use twohats::files::built_in;
use twohats::model::{Anchor, Dimension, Item};

#[path = "wording/questions.rs"]
mod questions;

/// The reading grade of a whole item, and how far twins may lie apart: what an eleven-year-old reads.
const HARDEST_GRADE: f64 = 7.0;
const GRADES_APART: f64 = 2.5;

/// How much longer one twin's text may be than the other's.
const WORDS_APART: usize = 4;
const CHARACTER_RATIO: RangeInclusive<f64> = 0.75..=1.33;

/// Words that judge, rank or measure people, that say how often (the scale does), or that sell one of the hats.
/// A `*` stands for any ending.
const BANNED: &[&str] = &[
    "better",
    "worse",
    "best",
    "weak*",
    "strong*",
    "strength",
    "should",
    "must",
    "score",
    "norm",
    "percentile",
    "improve*",
    "fail*",
    "excellent",
    "anonymous*",
    "area",
    "always",
    "never",
    "often",
    "sometimes",
    "usually",
    "rarely",
    "only",
    "just",
    "leader",
    "manager",
    "vision*",
    "inspir*",
    "empower*",
    "control*",
];

/// Words that say what somebody thinks or feels, which a camera would not record, and the question after it.
const UNSEEN: &[&str] = &["believe*", "value*", "care*", "motivat*", "feel*", "felt", "hope*", "want*", "why"];

/// Words that give people a gender or a rank.
const PLACING: &[&str] =
    &["he", "she", "his", "her", "him", "boss*", "staff", "employee*", "subordinate*", "senior*", "junior*"];

#[test]
fn the_ids_are_those_that_files_name() {
    let instrument = built_in();
    let ids: Vec<String> = instrument.rows().map(|row| row.id().to_string()).collect();
    assert_eq!(
        ids,
        [
            "goals-and-vision.managing",
            "goals-and-vision.leading",
            "risk.managing",
            "risk.leading",
            "horizon.managing",
            "horizon.leading",
            "responsibility.managing",
            "responsibility.leading",
            "guidance.managing",
            "guidance.leading",
        ]
    );
    assert_eq!(instrument.key().to_string(), "two-hats@1");
}

#[test]
fn the_titles_are_the_agreed_ones() {
    let instrument = built_in();
    let titles: Vec<&str> = instrument.rows().map(|row| row.item.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Agreeing results",
            "Explaining purpose",
            "Preventing problems",
            "Trying new ways",
            "Meeting near dates",
            "Pursuing far aims",
            "Giving tasks",
            "Taking on tasks",
            "Giving instructions",
            "Asking questions",
        ]
    );
}

#[test]
fn a_title_is_a_gerund_with_its_object() {
    each_item(|item| {
        let title = words(&item.title);
        assert!((2..=3).contains(&title.len()), "two or three words: {}", item.title);
        assert!(title[0].ends_with("ing"), "begins with a gerund: {}", item.title);
    });
}

#[test]
fn a_statement_names_a_chance_then_one_thing_i_did() {
    each_item(|item| {
        let statement = &item.statement;
        let told = words(statement);
        assert!((10..=18).contains(&told.len()), "10 to 18 words: {statement}");
        assert!(statement.starts_with("When "), "begins with the chance: {statement}");
        assert!(statement.contains(&format!(", I {} ", item.verb)), "the verb after I: {statement}");
        assert_eq!(told.iter().filter(|word| **word == item.verb).count(), 1, "the verb once: {statement}");
        for joint in ["and", "or", "because", "so"] {
            assert!(!told.iter().any(|word| word == joint), "one thing, no “{joint}”: {statement}");
        }
        assert!(!statement.contains('/'), "one thing, no slash: {statement}");
    });
}

#[test]
fn anchors_are_short_and_each_has_its_scene() {
    each_item(|item| {
        for anchor in &item.anchors {
            let whole = whole(anchor);
            assert!(words(&whole).len() <= 20, "at most 20 words: {whole}");
            assert!(!anchor.example.is_empty(), "a scene: {whole}");
            assert!(!anchor.example.contains("Example"), "the reader adds the word where it is needed: {whole}");
            let counted = words(&anchor.example).iter().any(|word| ["one", "two", "nine"].contains(&word.as_str()));
            assert!(counted, "a scene that can be counted: {whole}");
        }
    });
}

#[test]
fn anchors_fit_the_strip_without_moving_it() {
    // Three columns of 165 points beside each other, in the size of notes, four lines high.
    each_item(|item| {
        for anchor in &item.anchors {
            let lines = metrics::wrap(Face::Sans, 12.5, &whole(anchor), 165.0);
            assert!(lines.len() <= 4, "at most four lines: {lines:?}");
        }
    });
}

#[test]
fn the_middle_and_the_high_anchor_differ_by_count_alone() {
    each_item(|item| {
        let [_, middle, high] = &item.anchors;
        let counted_up = middle.says.replace("About half the time,", "Almost every time,");
        assert_ne!(counted_up, middle.says, "begins with how many: {}", middle.says);
        assert_eq!(counted_up, high.says);
        let counted_up = middle.example.replace("one of two", "nine of ten").replace("One of two", "Nine of ten");
        assert_ne!(counted_up, middle.example, "counts: {}", middle.example);
        assert_eq!(counted_up, high.example);
    });
}

#[test]
fn a_prompt_is_a_short_hint_that_asks_for_no_reason() {
    each_item(|item| {
        let prompt = &item.prompt;
        assert!((1..=60).contains(&prompt.chars().count()), "fits its field: {prompt}");
        assert!(prompt.starts_with("One "), "asks for one moment: {prompt}");
        assert!(!prompt.ends_with(['.', '?']), "a hint, no sentence: {prompt}");
    });
}

#[test]
fn nothing_judges_ranks_or_sells() {
    each_item(|item| {
        for text in texts(item) {
            assert!(!text.contains('!'), "calm: {text}");
            for pattern in BANNED.iter().chain(UNSEEN).chain(PLACING) {
                assert!(!names(&text, pattern), "“{pattern}” in: {text}");
            }
        }
    });
}

#[test]
fn a_banned_word_is_found_whatever_its_ending_and_case() {
    assert!(names("Controlling it, the team won.", "control*"));
    assert!(names("She Must.", "must"));
    assert!(!names("A mustard jar.", "must"));
    assert!(!names("We talked for an hour.", "area"));
}

#[test]
fn every_sentence_is_whole_and_set_well() {
    each_item(|item| {
        for text in sentences(item) {
            assert!(text.ends_with('.'), "ends: {text}");
            assert!(text.chars().next().is_some_and(char::is_uppercase), "begins: {text}");
        }
        for text in texts(item) {
            assert!(!text.contains(['\'', '"', '\n']), "our own quotes, one line: {text}");
            assert_eq!(text.trim(), text);
            assert!(!text.contains("  "), "single spaces: {text}");
        }
    });
}

#[test]
fn an_eleven_year_old_reads_every_item() {
    each_item(|item| {
        let grade = grade(item);
        assert!(grade <= HARDEST_GRADE, "{}: grade {grade:.1}", item.title);
    });
}

#[test]
fn twins_are_as_easy_to_read_as_each_other() {
    each_pair(|first, second| {
        let apart = (grade(first) - grade(second)).abs();
        assert!(apart <= GRADES_APART, "{} and {}: {apart:.1} grades apart", first.title, second.title);
    });
}

#[test]
fn twins_are_as_long_as_each_other() {
    each_pair(|first, second| {
        for (one, other) in texts(first).iter().zip(texts(second).iter()).skip(1) {
            assert_as_long(one, other);
        }
    });
}

#[test]
fn twins_share_half_of_their_words_where_they_are_compared() {
    each_pair(|first, second| {
        assert_shared(&first.statement, &second.statement);
        for place in [1, 2] {
            assert_shared(&whole(&first.anchors[place]), &whole(&second.anchors[place]));
        }
    });
}

#[test]
fn the_grade_is_the_automated_readability_index() {
    // Ten words, two sentences, 33 letters.
    let grade = readability("They came late to us. We had left the house.");
    assert!((grade - (4.71 * 3.3 + 0.5 * 5.0 - 21.43)).abs() < 0.001, "{grade}");
}

fn each_item(check: impl Fn(&Item)) {
    built_in().rows().for_each(|row| check(row.item));
}

fn each_pair(check: impl Fn(&Item, &Item)) {
    for Dimension { items, name, .. } in built_in().dimensions() {
        assert_eq!(items.len(), 2, "{name} has an item for each hat");
        items.iter().zip(items.iter().skip(1)).for_each(|(first, second)| check(first, second));
    }
}

/// Every text of an item, in the same order for each: title, statement, anchors, too much, prompt.
fn texts(item: &Item) -> Vec<String> {
    let mut texts = vec![item.title.clone(), item.statement.clone()];
    texts.extend(item.anchors.iter().map(whole));
    texts.extend([item.too_much.clone(), item.prompt.clone()]);
    texts
}

/// Every text of an item that is a sentence.
fn sentences(item: &Item) -> Vec<String> {
    let mut sentences = vec![item.statement.clone(), item.too_much.clone()];
    sentences.extend(item.anchors.iter().flat_map(|anchor| [anchor.says.clone(), anchor.example.clone()]));
    sentences
}

fn whole(anchor: &Anchor) -> String {
    format!("{} {}", anchor.says, anchor.example)
}

fn words(text: &str) -> Vec<String> {
    let letters = |c: char| !(c.is_alphanumeric() || c == '’' || c == '-');
    text.to_lowercase().split(letters).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a sentence has fewer characters than an f64 counts exactly")]
fn length(text: &str) -> f64 {
    text.chars().count() as f64
}

fn names(text: &str, pattern: &str) -> bool {
    words(text).iter().any(|word| match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == pattern,
    })
}

fn assert_shared(one: &str, other: &str) {
    let shared = shared(one, other);
    let longer = words(one).len().max(words(other).len());
    assert!(2 * shared >= longer, "{shared} of {longer} words shared: {one} | {other}");
}

fn assert_as_long(one: &str, other: &str) {
    let apart = words(one).len().abs_diff(words(other).len());
    assert!(apart <= WORDS_APART, "{apart} words apart: {one} | {other}");
    let ratio = length(one) / length(other);
    assert!(CHARACTER_RATIO.contains(&ratio), "{ratio:.2} times as long: {one} | {other}");
}

/// How many words two texts have in common, whatever their order.
fn shared(one: &str, other: &str) -> usize {
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    for word in words(one) {
        *left.entry(word).or_default() += 1;
    }
    let mut shared = 0;
    for word in words(other) {
        if let Some(count) = left.get_mut(&word).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    shared
}

fn grade(item: &Item) -> f64 {
    readability(&block(item))
}

/// All that is read of one pole of one dimension.
fn block(item: &Item) -> String {
    format!("{} {}.", sentences(item).join(" "), item.prompt)
}

/// The Automated Readability Index: letters a word and words a sentence.
#[expect(clippy::cast_precision_loss, reason = "a page has fewer words than an f64 counts exactly")]
fn readability(text: &str) -> f64 {
    let told = words(text);
    let letters: usize = told.iter().map(|word| word.chars().count()).sum();
    let sentences = text.split(['.', '?', '…']).filter(|sentence| !sentence.trim().is_empty()).count();
    4.71 * letters as f64 / told.len() as f64 + 0.5 * told.len() as f64 / sentences as f64 - 21.43
}
