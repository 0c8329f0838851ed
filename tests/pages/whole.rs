//! Nothing is cut, nothing stands over anything else, whatever a client holds.

use proptest::prelude::*;
use twohats::chart::{Align, Point, Shape, metrics};
use twohats::export::page::{Kind, Page, Part, pages};
use twohats::export::{Paper, Practice};
use twohats::report::document::{self, Block, Document, Step};
use twohats::report::{Audience, Choice, SharedCopy, Ticked};
use twohats::words::{Language, speaking};

use crate::fixture::{any_client, any_name, day, with_session};
use crate::people;

/// How wide a page’s text is: 170 mm.
const WIDTH: f32 = 481.89;
/// Above and below the text: head, foot, and an edge that every printer reaches.
const MARGIN: f32 = 57.0;
/// How far names in a picture may reach beyond the text to the left.
const OVER: f32 = 10.1;

fn practice() -> Practice {
    Practice { name: "North Shore Coaching".to_owned(), logo: None }
}

/// What a line of text covers: left, top, right, bottom. Not the air that a face keeps above and below.
fn covered(shape: &Shape) -> Option<([f32; 4], &str, f32)> {
    let Shape::Label { text, at, align, face, size_pt, .. } = shape else { return None };
    let width = metrics::width(*face, *size_pt, text);
    let left = match align {
        Align::Left => at.x,
        Align::Center => at.x - width / 2.0,
        Align::Right => at.x - width,
    };
    Some(([left, at.y - 0.72 * size_pt, left + width, at.y + 0.2 * size_pt], text, *size_pt))
}

fn labels(part: &Part) -> impl Iterator<Item = ([f32; 4], &str, f32)> {
    part.shapes.iter().filter_map(covered)
}

fn overlap(one: [f32; 4], other: [f32; 4]) -> bool {
    let [a, b] = [one, other];
    a[0] < b[2] - 0.3 && b[0] < a[2] - 0.3 && a[1] < b[3] - 0.3 && b[1] < a[3] - 0.3
}

/// No word is nearer to the paper's edge than a printer prints, none of the page's own below its foot, none too small.
fn is_inside(page: &Page) {
    let left = (page.size.width - WIDTH) / 2.0;
    for part in &page.parts {
        for ([from, above, to, below], text, size) in labels(part) {
            assert!(size > 8.99, "{text:?} is {size} points small");
            assert!(from > left - OVER && to < left + WIDTH + 0.1, "{text:?} from {from} to {to} in {:?}", part.kind);
            if part.kind == Kind::Aside {
                assert!(above > 24.0 && below < page.size.height - 24.0, "{text:?} at {above} to {below}");
            } else {
                let end = page.size.height - MARGIN;
                assert!(above > MARGIN - 0.1 && below < end + 0.5, "{text:?} ends at {below}, the page at {end}");
            }
        }
    }
}

/// No mark and no line is off the paper.
fn is_on_paper(page: &Page) {
    let is_on = |at: &Point| at.x > 0.0 && at.x < page.size.width && at.y > 0.0 && at.y < page.size.height;
    for shape in page.parts.iter().flat_map(|part| &part.shapes) {
        let all_on = match shape {
            Shape::Fan { center, triangles, .. } => is_on(center) && triangles.iter().flatten().all(is_on),
            Shape::Line { points, .. } => points.iter().all(is_on),
            Shape::Marker { at, .. } | Shape::Label { at, .. } => is_on(at),
        };
        assert!(all_on, "{shape:?} is off the paper");
    }
}

/// Within one picture of the screen its own tests look at that.
fn stands_free(page: &Page) {
    let all: Vec<(usize, [f32; 4], &str)> = page
        .parts
        .iter()
        .enumerate()
        .flat_map(|(place, part)| labels(part).map(move |(covered, text, _)| (place, covered, text)))
        .filter(|(_, _, text)| !text.trim().is_empty())
        .collect();
    for (nth, (place, covered, text)) in all.iter().enumerate() {
        for (other_place, other_covered, other) in &all[nth + 1..] {
            let part = &page.parts[*place];
            let is_ours = part.says.starts_with("On the left");
            let is_one_picture = place == other_place && part.kind == Kind::Figure && !is_ours;
            assert!(is_one_picture || !overlap(*covered, *other_covered), "{text:?} stands over {other:?}");
        }
    }
}

/// A heading is followed by what it heads.
fn ends_well(document: &Document, page: &Page) {
    let last = page.parts.iter().rev().find(|part| part.kind != Kind::Aside);
    let is_heading = last.is_some_and(|part| matches!(part.kind, Kind::Heading(_)));
    // Below a heading of the preparation there are lines to write on.
    let writes = document.kind == document::Kind::Preparation;
    assert!(!is_heading || writes, "{:?} is left alone", last.map(|part| &part.says));
}

fn all_is_well(document: &Document) {
    let long = "The North Shore Coaching and Consulting Partnership of the Northern Coast, Gdańsk and Łódź";
    let practices = [practice(), Practice { name: long.to_owned(), logo: None }];
    for (paper, practice) in Paper::ALL.into_iter().zip(practices) {
        let made = pages(document, paper, &practice);
        assert!(!made.is_empty());
        for page in &made {
            is_inside(page);
            is_on_paper(page);
            stands_free(page);
            ends_well(document, page);
        }
        assert_eq!(titles(&made), 1, "a document has one title");
        levels(&made);
    }
}

fn titles(pages: &[Page]) -> usize {
    pages.iter().flat_map(|page| &page.parts).filter(|part| part.kind == Kind::Title).count()
}

/// A reader that jumps from heading to heading misses none: no level is skipped.
fn levels(pages: &[Page]) {
    let mut before = 1;
    for part in pages.iter().flat_map(|page| &page.parts) {
        if let Kind::Heading(level) = part.kind {
            assert!(level <= before + 1, "{:?} is of level {level} after {before}", part.says);
            before = level;
        }
    }
}

/// All that the parts of one kind say on paper, without spaces.
fn printed(pages: &[Page], kind: Kind) -> String {
    let parts = pages.iter().flat_map(|page| &page.parts).filter(|part| part.kind == kind);
    parts.flat_map(labels).flat_map(|(_, text, _)| text.chars()).filter(|c| !is_space(*c)).collect()
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !is_space(*c)).collect()
}

fn every_word_arrives(document: &Document) {
    let made = pages(document, Paper::A4, &practice());
    let [quoted, items, texts] = [Kind::Quote, Kind::Item, Kind::Text].map(|kind| printed(&made, kind));
    for block in &document.blocks {
        match block {
            Block::Note(note) => assert!(quoted.contains(&letters(note)), "the note {note:?} is cut"),
            Block::Moments(moments) => {
                for moment in moments {
                    assert!(quoted.contains(&letters(&moment.text)), "the moment {:?} is cut", moment.text);
                }
            }
            Block::Dimension { name, lines, .. } => {
                assert!(texts.contains(&letters(name)), "the dimension {name:?} is cut");
                for line in lines {
                    assert!(items.contains(&letters(&line.title)), "the item {:?} is cut", line.title);
                }
            }
            Block::NextStep(Step::Agreed { action, .. }) => {
                assert!(texts.contains(&letters(action)), "the step {action:?} is cut");
            }
            Block::Topics(all) | Block::WorkedOut(all) | Block::Questions(all) => {
                for one in all {
                    assert!(items.contains(&letters(one)), "{one:?} is cut");
                }
            }
            _ => {}
        }
    }
}

fn documents(copy: &SharedCopy) -> [Document; 3] {
    [document::of(copy, day()), document::preparation(copy, day()), document::blank(copy, day())]
}

#[test]
fn every_kind_of_page_stands_on_both_papers() {
    for language in Language::all() {
        speaking(language, every_kind_stands_on_both_papers);
    }
}

fn every_kind_stands_on_both_papers() {
    for (_, document) in people::every_kind() {
        all_is_well(&document);
        every_word_arrives(&document);
    }
}

#[test]
fn the_page_of_the_look_tells_picture_findings_words_and_step_on_page_one() {
    let made = pages(&people::document(&people::zoe(), Audience::Client), Paper::A4, &practice());
    let first: Vec<&str> = made[0].parts.iter().map(|part| part.says.as_str()).collect();
    for says in ["Zoë Müller-Şahin", "What stands out", "In your words", "One next step", "By 15 December 2026"] {
        assert!(first.contains(&says), "{says:?} is not on page 1: {first:?}");
    }
    assert_eq!(made.len(), 3);
}

#[test]
fn both_papers_say_the_same_words() {
    // What only one of them has because its pages end elsewhere: headings, and a table's head once more.
    let counts = |part: &&Part| !matches!(part.kind, Kind::Aside | Kind::Heading(_) | Kind::Cell { row: 0, .. });
    for (name, document) in people::every_kind() {
        let [a4, letter] = Paper::ALL.map(|paper| {
            let made = pages(&document, paper, &practice());
            let parts = made.iter().flat_map(|page| &page.parts).filter(counts);
            let mut words: Vec<String> =
                parts.flat_map(|part| part.says.split_whitespace().map(str::to_owned)).collect();
            words.sort();
            words
        });
        assert_eq!(a4, letter, "{name}");
    }
}

#[test]
fn a_table_begins_with_its_head_on_every_page_it_reaches() {
    let made = pages(&people::document(&people::twelve(), Audience::Client), Paper::A4, &practice());
    let is_cell = |part: &Part| matches!(part.kind, Kind::Cell { .. });
    let with_rows: Vec<&Page> = made.iter().filter(|page| page.parts.iter().any(is_cell)).collect();
    assert!(with_rows.len() > 1, "the table of twelve dimensions is longer than a page");
    for page in with_rows {
        let heads = page.parts.iter().flat_map(labels).filter(|(_, text, _)| *text == "Item").count();
        assert_eq!(heads, 1);
    }
    // A reader meets it once.
    let heads = made.iter().flat_map(|page| &page.parts).filter(|part| matches!(part.kind, Kind::Cell { row: 0, .. }));
    assert_eq!(heads.count(), 5);
}

#[test]
fn who_pays_gets_one_calm_page_without_a_number() {
    let made = pages(&people::document(&people::full(), Audience::Sponsor), Paper::A4, &practice());
    assert_eq!(made.len(), 1);
    let figures = made[0].parts.iter().filter(|part| part.kind == Kind::Figure).count();
    assert_eq!(figures, 0);
    // What was left out and the day stand at the foot.
    let lowest = made[0].parts.iter().filter(|part| part.kind != Kind::Aside).flat_map(labels).last().unwrap().0[3];
    assert!(lowest > made[0].size.height - MARGIN - 6.0, "the page ends at {lowest}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn anything_stands_on_its_pages(
        client in any_client(),
        coach in any::<bool>(),
        topics in prop::collection::vec(any_name(), 0..4),
    ) {
        let client = with_session(&client, |session| session.topics.clone_from(&topics));
        let audience = if coach { Audience::Coach } else { Audience::Client };
        let session = client.latest();
        let then = twohats::facts::reveal::just_before(&client, session).map(|then| &then.id);
        let choice = Choice { sessions: Ticked::All, ..Choice::of(audience) };
        let copy = SharedCopy::of(&client, &session.id, then, audience, &choice).unwrap();
        for document in documents(&copy) {
            all_is_well(&document);
            every_word_arrives(&document);
        }
    }
}
