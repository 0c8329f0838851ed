//! The text page: what a person keeps.

use proptest::prelude::*;
use twohats::export::Bars;
use twohats::model::{About, Rater, Rating, Ratings, Response, SessionId};
use unicode_width::UnicodeWidthStr;

use crate::fixture::{
    SAMPLE, any_client, bare, client, dimension, instrument, item_id, pages, revealed, sample, step, text, text_with,
    two_hats, whole, with_session,
};

const FORM_FEED: char = '\u{c}';

/// Compares with the page that was read and kept; `UPDATE_GOLDEN` in the environment keeps this one instead.
#[track_caller]
fn golden(name: &str, made: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::File::create(&path)
            .and_then(|mut file| std::io::Write::write_all(&mut file, made.as_bytes()))
            .unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "{name} has changed; now it reads:\n{made}");
}

#[test]
fn the_sample() {
    golden("sample.txt", &text(&sample()));
}

#[test]
fn the_sample_compared_with_targets_a_step_taken_and_a_look_back() {
    let client = with_session(&revealed(), |session| {
        let then = SessionId::new("2026-09-12").unwrap();
        let mut back = Response::open(Rater::Client, About::LookingBack(then));
        let rate = |ratings: &mut Ratings, item, steps| ratings.set(item_id(item), Rating::new(steps).ok());
        rate(&mut back.ratings, "risk.leading", 5);
        rate(&mut back.ratings, "guidance.managing", 6);
        session.responses.push(back);
        rate(&mut session.target, "risk.managing", 6);
        rate(&mut session.target, "guidance.leading", 7);
        let mut next = step("guidance", "Ask two questions before I give an answer in the Monday meeting");
        next.by = Some(jiff::civil::date(2026, 12, 15));
        session.next_step = Some(next);
    });
    let page = text(&client);
    golden("compared.txt", &page);
    assert!(!page.contains("Ana"), "the supporter is not the page's to tell");
    golden("compared-bare.txt", &text_with(&client, &bare(), Bars::Drawn));
}

#[test]
fn without_bars_every_number_is_still_there() {
    golden("sample-without-bars.txt", &text_with(&sample(), &bare(), Bars::LeftOut));
}

#[test]
fn nothing_rated_yet_is_a_page_too() {
    let page = text(&client("", two_hats(), &[]));
    golden("nothing-rated.txt", &page);
    assert!(page.contains("No name given"));
    assert!(!page.contains("0 of 10  ["), "not rated is not 0");
}

#[test]
fn names_in_any_script_keep_their_columns() {
    let name = "山田 太郎 👩‍👩‍👧 e\u{301}ve";
    let made = instrument(
        "care@3",
        &["調整する", "leading with a very long name"],
        &[
            ("時間", &["予定を立てる", "Looking a long way ahead of the others"]),
            (
                "A dimension with a name of sixty letters, which a coach wrote",
                &["Short", "Internationalisierung-Koordination"],
            ),
            ("Ω", &["A title of 24 columns it", "❤\u{fe0f} emoji"]),
        ],
    );
    golden("any-script.txt", &text(&client(name, made, &[Some(10), Some(10), Some(2), Some(1), Some(6), None])));
}

#[test]
fn twelve_dimensions_of_one_pole_on_several_pages() {
    let names: Vec<String> = (1..=12).map(|n| format!("Dimension {n}")).collect();
    let dimensions: Vec<(&str, &[&str])> = names.iter().map(|name| (name.as_str(), ["Listening"].as_slice())).collect();
    let asked = instrument("listening@1", &["listening"], &dimensions);
    let steps: Vec<Option<i64>> = (0..12).map(|n| (n < 11).then_some(n)).collect();
    let long =
        "A paragraph about the month, long enough to need more than one line of the page it is on.\n\n".repeat(12);
    let whole =
        with_session(&client(&"Maximiliane von Hohenstein-Wittgenstein ".repeat(3), asked, &steps), |session| {
            session.note = format!("{long}The end.");
            session.responses[0].moments.insert(dimension("dimension-3"), "Once.".to_owned());
            session.responses[0].moments.insert(dimension("dimension-1"), "Twice,\non two lines.".to_owned());
            session.next_step = Some(step("dimension-2", "Ask one more question"));
        });
    let page = text(&whole);
    golden("twelve-of-one-pole.txt", &page);
    assert!(pages(&page).len() > 1);
}

#[test]
fn a_page_never_ends_between_a_heading_and_what_it_heads() {
    for lines in 0..120 {
        let note = vec!["line"; lines].join("\n");
        let page = text(&with_session(&sample(), |session| session.note.clone_from(&note)));
        for lines in pages(&page) {
            for heading in ["Session note", "In your words", "One next step", "How to read this", "Risk", "Guidance"] {
                assert_ne!(lines.last(), Some(&heading), "{page}");
            }
        }
        let risk = page.find("\nRisk\n").unwrap();
        assert!(
            page[risk..].split("\n\n").next().unwrap().contains("Leans to managing by 5."),
            "a dimension stays whole"
        );
    }
}

#[test]
fn no_page_ends_after_the_first_line_of_a_note_or_begins_with_its_last() {
    for count in 1..130 {
        let note: Vec<String> = (1..=count).map(|n| format!("note {n}.")).collect();
        let page = text(&with_session(&sample(), |session| session.note = note.join("\n")));
        let parts: Vec<usize> =
            pages(&page).iter().map(|lines| lines.iter().filter(|line| line.starts_with("  note ")).count()).collect();
        assert_eq!(parts.iter().sum::<usize>(), count, "every line is there");
        assert!(count == 1 || !parts.contains(&1), "{count} lines fall into {parts:?}");
    }
}

#[test]
fn a_title_over_24_columns_wraps_under_itself_and_its_bar_stays() {
    let asked = instrument(
        "long@1",
        &["managing", "leading"],
        &[
            ("A", &["Twenty-four columns wide", "One column more than that"]),
            ("B", &["Giving", "Asking"]),
            ("C", &["Giving", "Asking"]),
        ],
    );
    let page = text(&client("", asked, &[Some(10), Some(1)]));
    let bar = "[------------------------------]".replace('-', "|");
    assert!(page.contains(&format!("\n  Managing  Twenty-four columns wide 10 of 10  {bar}\n")), "{page}");
    assert!(page.contains("\n  Leading   One column more than      1 of 10  [---"), "{page}");
    assert!(page.contains("]\n            that\n"), "{page}");
}

#[test]
fn every_page_says_whose_it_is_and_how_many_there_are() {
    let page = text(&with_session(&sample(), |session| session.note = "line\n".repeat(200)));
    let pages = pages(&page);
    for (place, lines) in pages.iter().enumerate() {
        assert!(lines[0].starts_with("Zoë Müller-Şahin, Łódź "), "{}", lines[0]);
        let end = format!("24 November 2026, page {} of {}", place + 1, pages.len());
        assert!(lines[0].ends_with(&end), "{}", lines[0]);
    }
}

#[test]
fn a_head_that_grows_with_the_page_count_never_makes_a_page_too_long() {
    for columns in 40..60 {
        let client = client(&"x".repeat(columns), two_hats(), &SAMPLE);
        let page = text(&with_session(&client, |session| session.note = "line\n".repeat(600)));
        let pages = pages(&page);
        assert!(pages.len() > 9 && pages.iter().all(|lines| lines.len() <= 56), "{columns}");
    }
}

#[test]
fn the_same_copy_on_the_same_day_is_the_same_page() {
    assert_eq!(text(&sample()), text(&sample()));
}

#[test]
fn no_word_is_written_in_capitals() {
    let page = text(&sample());
    let shouted = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && **word == word.to_uppercase();
    let words: Vec<&str> =
        page.split_whitespace().filter(shouted).filter(|word| word.chars().any(char::is_alphabetic)).collect();
    assert_eq!(words, Vec::<&str>::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_write_fits_the_page(client in any_client(), is_whole in any::<bool>()) {
        let choice = if is_whole { whole() } else { bare() };
        let page = text_with(&client, &choice, Bars::Drawn);
        prop_assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "one newline at the end");
        let strange = |c: char| c.is_control() && c != '\n' && c != FORM_FEED;
        prop_assert!(!page.contains(strange), "a control character");
        let pages = pages(&page);
        for lines in &pages {
            prop_assert!(lines.len() <= 56, "{} lines", lines.len());
            for line in lines {
                prop_assert!(line.width() <= 80, "{} columns: {line:?}", line.width());
                prop_assert_eq!(line.trim_end(), *line);
            }
        }
        // A form feed that somebody smuggled in would be a page without a head.
        for (place, lines) in pages.iter().enumerate() {
            let end = format!("page {} of {}", place + 1, pages.len());
            prop_assert!(lines.iter().take(5).any(|line| line.ends_with(&end)), "{lines:?}");
        }
    }
}
