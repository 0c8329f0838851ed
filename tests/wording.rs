//! The words of the built-in instrument, held to their standard: short, plain, and as attractive on one hat as on the other.
//!
//! The rules hold in every language; what a language’s words are stands in `wording/en.rs` and beside it.
//!
//! A twin is the item of the other pole in the same dimension. What both halves of a pair must share is counted in words,
//! so a new wording that tilts a pair turns a test red long before a reader would feel it.

use std::ops::RangeInclusive;

use twohats::chart::{Face, metrics};
use twohats::files::built_in_as;
use twohats::words::Language;

use tongue::{ari, block, each_item, each_pair, lix, names, sentences, shared, texts, tongues, whole, words};

#[cfg(test)]
#[path = "wording/de.rs"]
mod de;
#[cfg(test)]
#[path = "wording/en.rs"]
mod en;
#[cfg(test)]
#[path = "wording/pl.rs"]
mod pl;
#[cfg(test)]
#[path = "wording/questions.rs"]
mod questions;
#[cfg(test)]
#[path = "wording/tongue.rs"]
mod tongue;

/// How much longer one twin's text may be than the other's.
const WORDS_APART: usize = 4;
const CHARACTER_RATIO: RangeInclusive<f64> = 0.75..=1.33;

#[test]
fn the_ids_are_those_that_files_name() {
    for tongue in tongues() {
        let instrument = tongue.instrument();
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
            ],
            "{}",
            tongue.language
        );
        assert_eq!(instrument.key().to_string(), tongue.key);
        assert_eq!(instrument.language, tongue.language);
    }
}

#[test]
fn what_is_read_here_is_what_the_program_asks() {
    for tongue in tongues() {
        let language = Language::all().find(|language| language.code() == tongue.language);
        assert_eq!(language.map(built_in_as).as_deref(), Some(&tongue.instrument()), "{}", tongue.language);
    }
}

#[test]
fn the_titles_are_the_agreed_ones() {
    for tongue in tongues() {
        let instrument = tongue.instrument();
        let titles: Vec<&str> = instrument.rows().map(|row| row.item.title.as_str()).collect();
        assert_eq!(titles, tongue.titles);
    }
}

#[test]
fn a_title_is_an_act_with_its_object() {
    each_item(|tongue, item| {
        let title = words(&item.title);
        assert!(tongue.title_words.contains(&title.len()), "{:?} words: {}", tongue.title_words, item.title);
        assert!((tongue.is_act)(&title), "an act, such as a gerund: {}", item.title);
    });
}

#[test]
fn a_statement_names_a_chance_then_one_thing_i_did() {
    each_item(|tongue, item| {
        let statement = &item.statement;
        let told = words(statement);
        let did = tongue.i_did.replace("{verb}", &item.verb);
        assert!((10..=18).contains(&told.len()), "10 to 18 words: {statement}");
        assert!(statement.starts_with(tongue.chance), "begins with the chance: {statement}");
        let after = statement.split_once(&did).map_or("", |(_, after)| after);
        assert!(!after.is_empty(), "“{did}” after the chance: {statement}");
        assert!(names(&format!("{did}{after}"), &item.verb), "the verb is what I did: {statement}");
        assert_eq!(told.iter().filter(|word| **word == item.verb).count(), 1, "the verb once: {statement}");
        for joint in tongue.joints {
            assert!(!told.iter().any(|word| word == joint), "one thing, no “{joint}”: {statement}");
        }
        assert!(!statement.contains('/'), "one thing, no slash: {statement}");
    });
}

#[test]
fn anchors_are_short_and_each_has_its_scene() {
    each_item(|tongue, item| {
        for anchor in &item.anchors {
            let whole = whole(anchor);
            assert!(words(&whole).len() <= 20, "at most 20 words: {whole}");
            assert!(!anchor.example.is_empty(), "a scene: {whole}");
            assert!(!anchor.example.contains(tongue.example), "the reader adds the word where it is needed: {whole}");
            let counted = words(&anchor.example).iter().any(|word| tongue.counts.contains(&word.as_str()));
            assert!(counted, "a scene that can be counted: {whole}");
        }
    });
}

#[test]
fn anchors_fit_the_strip_without_moving_it() {
    // Three columns of 165 points beside each other, in the size of notes, four lines high.
    each_item(|_, item| {
        for anchor in &item.anchors {
            let lines = metrics::wrap(Face::Sans, 12.5, &whole(anchor), 165.0);
            assert!(lines.len() <= 4, "at most four lines: {lines:?}");
        }
    });
}

#[test]
fn the_middle_and_the_high_anchor_differ_by_count_alone() {
    each_item(|tongue, item| {
        let [_, middle, high] = &item.anchors;
        let (half, almost) = tongue.half_and_almost;
        let counted_up = middle.says.replace(half, almost);
        assert_ne!(counted_up, middle.says, "begins with how many: {}", middle.says);
        assert_eq!(counted_up, high.says);
        let up = |scene: String, (one, nine): &tongue::Pair| scene.replace(one, nine);
        let counted_up = tongue.one_and_nine.iter().fold(middle.example.clone(), up);
        assert_ne!(counted_up, middle.example, "counts: {}", middle.example);
        assert_eq!(counted_up, high.example);
    });
}

#[test]
fn a_prompt_is_a_short_hint_that_asks_for_no_reason() {
    each_item(|tongue, item| {
        let prompt = &item.prompt;
        assert!((1..=60).contains(&prompt.chars().count()), "fits its field: {prompt}");
        assert!(tongue.prompt.iter().any(|one| prompt.starts_with(one)), "asks for one moment: {prompt}");
        assert!(!prompt.ends_with(['.', '?']), "a hint, no sentence: {prompt}");
    });
}

#[test]
fn nothing_judges_ranks_or_sells() {
    each_item(|tongue, item| {
        for text in texts(item) {
            assert!(!text.contains('!'), "calm: {text}");
            for pattern in tongue.never() {
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
    each_item(|_, item| {
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
    each_item(|tongue, item| {
        let hardness = (tongue.hardness)(&block(item));
        assert!(hardness <= tongue.hardest, "{}: {hardness:.1}", item.title);
    });
}

#[test]
fn twins_are_as_easy_to_read_as_each_other() {
    each_pair(|tongue, first, second| {
        let [one, other] = [first, second].map(|item| (tongue.hardness)(&block(item)));
        assert!((one - other).abs() <= tongue.apart, "{} {one:.1}, {} {other:.1}", first.title, second.title);
    });
}

#[test]
fn twins_are_as_long_as_each_other() {
    each_pair(|_, first, second| {
        for (one, other) in texts(first).iter().zip(texts(second).iter()).skip(1) {
            assert_as_long(one, other);
        }
    });
}

#[test]
fn twins_share_half_of_their_words_where_they_are_compared() {
    each_pair(|_, first, second| {
        assert_shared(&first.statement, &second.statement);
        for place in [1, 2] {
            assert_shared(&whole(&first.anchors[place]), &whole(&second.anchors[place]));
        }
    });
}

#[test]
fn an_ellipsis_stands_one_way_in_each_language() {
    for (language, before) in [("en", None), ("de", Some('\u{202f}')), ("pl", None)] {
        let phrases = tongue::phrases(language);
        let lines = phrases.lines().filter(|line| !line.starts_with('#'));
        let with: Vec<&str> = lines.filter(|line| line.contains('…')).collect();
        assert!(with.len() > 20, "{language}: only {} of them", with.len());
        for line in with {
            for (at, _) in line.match_indices('…') {
                let stands = line[..at].chars().next_back().filter(|letter| !letter.is_alphanumeric());
                assert_eq!(stands, before, "{language}: {line}");
            }
        }
    }
}

#[test]
fn english_is_measured_by_the_automated_readability_index() {
    // Ten words, two sentences, 33 letters.
    let grade = ari("They came late to us. We had left the house.");
    assert!((grade - (4.71 * 3.3 + 0.5 * 5.0 - 21.43)).abs() < 0.001, "{grade}");
}

#[test]
fn languages_with_long_words_are_measured_by_lix() {
    // Ten words, two sentences, two words of more than six letters.
    let hardness = lix("Sie kamen zu spät hierher. Unser Haus war schon verlassen.");
    assert!((hardness - (5.0 + 20.0)).abs() < 0.001, "{hardness}");
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

#[expect(clippy::cast_precision_loss, reason = "a sentence has fewer characters than an f64 counts exactly")]
fn length(text: &str) -> f64 {
    text.chars().count() as f64
}
