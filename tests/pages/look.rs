//! What a trained eye sees: lines long enough to read a step on, words that stay together, pages that end well.

use twohats::chart::{Align, Shape, metrics};
use twohats::export::page::{Kind, Page, Part, pages};
use twohats::export::{Paper, Practice};
use twohats::files::built_in_as;
use twohats::model::{Client, Rater, Rating};
use twohats::report::Audience;
use twohats::report::document::{self, Block, Document};
use twohats::words::{self, Language, speaking};

use crate::fixture::{item_id, with_session};
use crate::people;

/// Each language's client of the look, on each paper.
fn in_every_language(check: impl Fn(&Client, Paper)) {
    for language in Language::all() {
        let client = people::zoe_asked(&built_in_as(language));
        speaking(language, || Paper::ALL.into_iter().for_each(|paper| check(&client, paper)));
    }
}

fn made(document: &Document, paper: Paper) -> Vec<Page> {
    pages(document, paper, &Practice::default())
}

fn texts(part: &Part) -> impl Iterator<Item = (&str, f32)> {
    part.shapes.iter().filter_map(|shape| match shape {
        Shape::Label { text, size_pt, .. } => Some((text.as_str(), *size_pt)),
        _ => None,
    })
}

fn all_texts(pages: &[Page]) -> Vec<&str> {
    pages.iter().flat_map(|page| &page.parts).flat_map(texts).map(|(text, _)| text).collect()
}

#[test]
fn a_sheet_to_rate_by_hand_is_two_pages_and_bears_no_day_but_the_one_written_on_it() {
    in_every_language(|client, paper| {
        let sheet = document::blank(&people::copy(client, Audience::Client), jiff::civil::date(2027, 1, 8));
        let pages = made(&sheet, paper);
        assert_eq!(pages.len(), 2, "{paper:?} {}", words::spoken().code());
        let held = words::full_date(client.latest().date);
        let texts = all_texts(&pages);
        assert!(texts.iter().all(|text| !text.contains(&held)), "a sheet for another day says {held}");
        assert!(texts.contains(&words::page_date().as_ref()), "there is nowhere to write the day");
    });
}

#[test]
fn a_step_shows_on_the_lines_of_page_one() {
    in_every_language(|client, paper| {
        let pages = made(&people::document(client, Audience::Client), paper);
        let items = || pages[0].parts.iter().filter(|part| part.kind == Kind::Item);
        assert_eq!(items().count(), 10);
        for part in items() {
            let track = part.shapes.iter().find_map(|shape| match shape {
                Shape::Line { points, .. } => Some(points[1].x - points[0].x),
                _ => None,
            });
            // Ten steps, each about as wide as a mark.
            assert!(track.unwrap() > 76.0, "{}: {track:?}", part.says);
        }
    });
}

#[test]
fn what_is_wanted_has_a_line_of_its_own() {
    let client = with_session(&people::zoe(), |session| {
        session.target = [(item_id("risk.managing"), Rating::new(6).unwrap())].into_iter().collect();
    });
    let pages = made(&people::document(&client, Audience::Client), Paper::A4);
    let height = |says: &str| {
        let labels = pages[0].parts.iter().filter(|part| part.kind == Kind::Item).flat_map(|part| &part.shapes);
        let mut found = labels.filter_map(|shape| match shape {
            Shape::Label { text, at, .. } if text == says => Some(at.y),
            _ => None,
        });
        found.next().unwrap()
    };
    let heights = ["Preventing problems", "wanted 6", "Trying new ways"].map(height);
    assert!(heights.windows(2).all(|pair| pair[1] - pair[0] > 12.0), "{heights:?}");
}

#[test]
fn names_and_legend_keep_to_the_margin() {
    in_every_language(|client, paper| {
        for page in made(&people::document(client, Audience::Client), paper) {
            let margin = (page.size.width - 481.89) / 2.0;
            for shape in page.parts.iter().flat_map(|part| &part.shapes) {
                if let Shape::Label { text, at, align, face, size_pt, .. } = shape {
                    let width = metrics::width(*face, *size_pt, text);
                    let left = match align {
                        Align::Left => at.x,
                        Align::Center => at.x - width / 2.0,
                        Align::Right => at.x - width,
                    };
                    assert!(left > margin - 0.1, "{text} begins at {left}, the margin is {margin}");
                }
            }
        }
    });
}

#[test]
fn the_legend_is_no_larger_than_a_note() {
    let pages = made(&people::document(&people::zoe(), Audience::Client), Paper::A4);
    let picture = pages[0].parts.iter().find(|part| part.kind == Kind::Figure).unwrap();
    for name in ["Managing", "Leading", "in September"] {
        let (_, size) = texts(picture).find(|(text, _)| *text == name).unwrap();
        assert!(size < 9.5, "{name}: {size}");
    }
}

#[test]
fn no_line_of_a_finding_begins_with_a_number() {
    in_every_language(|client, paper| {
        let document = people::document(client, Audience::Client);
        let pages = made(&document, paper);
        let findings = pages.iter().flat_map(|page| &page.parts).filter(|part| document.findings.contains(&part.says));
        let lines: Vec<&str> = findings.flat_map(texts).map(|(text, _)| text).collect();
        assert!(lines.len() > document.findings.len());
        let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_digit());
        assert_eq!(lines.iter().copied().find(|line| begins(line)), None);
    });
}

#[test]
fn the_questions_to_keep_stand_together_each_behind_its_finding() {
    in_every_language(|client, paper| {
        let document = people::document(client, Audience::Client);
        let questions = document.blocks.iter().find_map(|block| match block {
            Block::Questions(questions) => Some(questions),
            _ => None,
        });
        let pages = made(&document, paper);
        let of = |question: &String| {
            let on = |page: &Page| page.parts.iter().any(|part| part.says == *question);
            pages.iter().position(on)
        };
        let on: Vec<Option<usize>> = questions.unwrap().iter().map(of).collect();
        assert!(on.len() > 2 && on.iter().all(|page| page.is_some() && *page == on[0]), "{on:?}");
        let lines = people::copy(client, Audience::Client);
        let points = twohats::report::talk::talking_points(lines.client(), lines.session(), lines.compared());
        let asked = points.iter().filter(|point| point.question.is_some());
        for (question, point) in questions.unwrap().iter().zip(asked) {
            assert!(question.starts_with(&point.sentence.short), "{question}");
        }
    });
}

#[test]
fn a_table_breaks_not_rated_in_no_language_and_no_page_within() {
    in_every_language(|client, paper| {
        let client = with_session(client, |session| {
            let own = session.responses.iter_mut().find(|response| response.rater == Rater::Client).unwrap();
            own.ratings = own
                .ratings
                .iter()
                .filter(|(id, _)| **id != item_id("guidance.leading"))
                .map(|(id, rating)| (id.clone(), rating))
                .collect();
        });
        let pages = made(&people::document(&client, Audience::Client), paper);
        let cells = |page: &Page| page.parts.iter().filter(|part| matches!(part.kind, Kind::Cell { .. })).count();
        assert_eq!(pages.iter().filter(|page| cells(page) > 0).count(), 1, "ten rows are on one page");
        let not_rated = words::not_rated();
        let said: Vec<&Part> = pages
            .iter()
            .flat_map(|page| &page.parts)
            .filter(|part| matches!(part.kind, Kind::Cell { .. }) && part.says == not_rated)
            .collect();
        assert!(!said.is_empty());
        assert!(said.iter().all(|part| texts(part).count() == 1), "{not_rated} is broken");
    });
}

#[test]
fn who_pays_reads_what_the_dimension_beside_the_step_is() {
    let pages = made(&people::document(&people::zoe(), Audience::Sponsor), Paper::A4);
    assert!(all_texts(&pages).contains(&"Focus: Guidance"));
}

#[test]
fn what_runs_to_the_left_begins_at_the_right() {
    let hebrew = "אני שואל לפני שאני עונה";
    let client = with_session(&people::zoe(), |session| {
        session.note = hebrew.repeat(12);
        session.topics = vec![hebrew.to_owned()];
        session.responses[0].moments.insert(crate::fixture::dimension("risk"), hebrew.to_owned());
    });
    let pages = made(&people::document(&client, Audience::Coach), Paper::A4);
    let margin = f32::midpoint(pages[0].size.width, 481.89);
    let mut seen = 0;
    for part in pages.iter().flat_map(|page| &page.parts).filter(|part| part.kind != Kind::Aside) {
        for shape in &part.shapes {
            if let Shape::Label { text, at, align, .. } = shape
                && text.contains(&hebrew[..6])
            {
                assert_eq!(*align, Align::Right, "{text}");
                assert!((at.x - margin).abs() < 13.0, "{text} ends at {}, the margin is {margin}", at.x);
                seen += 1;
            }
        }
    }
    assert!(seen > 3, "{seen}");
}
