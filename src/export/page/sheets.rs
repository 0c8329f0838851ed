//! Sheets to write on: items with a row of circles to mark, and lines.

use crate::chart::{Align, Marker, Point, PolePlace, Role, Shape};
use crate::export::Practice;
use crate::model::Rating;
use crate::report::document::{Document, ToRate};
use crate::words;

use super::kit::{Type, aside, rule};
use super::piece::{Piece, WIDTH, across, heading, lines, name};
use super::{Kind, Part, head, later, session, step};

/// From an item's left end to its words.
const WORDS: f32 = 14.0;
/// A circle to mark, and from one to the next.
const CIRCLE: f32 = 16.0;
const STEP: f32 = (WIDTH - WORDS - CIRCLE) / 10.0;
/// From one line to write on to the next.
const LINE: f32 = 25.0;

/// What to think of before the next session.
pub(super) fn preparation(document: &Document, practice: &Practice) -> Vec<Piece> {
    let mut pieces = vec![head::piece(document, practice), across(9.0, 0.0)];
    pieces.extend(session::next_step(document).map(step::pieces).unwrap_or_default());
    pieces.extend(later::body(document, &[]));
    pieces.extend(later::end(document, later::HowToRead::OnPageOne));
    pieces
}

/// The items to be rated by hand.
pub(super) fn blank(document: &Document, practice: &Practice) -> Vec<Piece> {
    let mut pieces = vec![head::piece(document, practice), day()];
    pieces.extend(session::how_to_read(document));
    pieces.push(across(12.0, 0.0));
    pieces.extend(later::body(document, &[]));
    pieces.extend(session::next_step(document).map(step::pieces).unwrap_or_default());
    pieces.extend(later::end(document, later::HowToRead::OnPageOne));
    pieces
}

/// A dimension with its items as they are asked, each with its circles.
pub(super) fn to_rate(dimension: &str, items: &[ToRate]) -> Vec<Piece> {
    stay_together(std::iter::once(name(dimension, 18.0)).chain(items.iter().flat_map(one)).collect())
}

fn one(item: &ToRate) -> Vec<Piece> {
    let titles = Type::STRONG.wrap(&item.title, WIDTH - WORDS);
    let mut shapes = vec![mark(item.place)];
    shapes.extend(Type::STRONG.lines(&titles, WORDS, 0.0));
    let title = Part { kind: Kind::Heading(3), says: item.title.clone(), shapes };
    let mut pieces = vec![Piece::new(8.0, Type::STRONG.tall(titles.len()) + 1.0, vec![title])];
    pieces.extend(close(lines(Kind::Text, Type::BODY, &item.statement, WORDS, WIDTH - WORDS)));
    for ([says, example], step) in item.anchors.iter().zip(["0", "5", "10"]) {
        let text =
            [says.trim(), example.trim()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        let mut anchor = close(lines(Kind::Text, Type::QUIET, &text, WORDS + 18.0, WIDTH - WORDS - 18.0));
        if let Some(part) = anchor.first_mut().and_then(|piece| piece.parts.first_mut()) {
            part.says = format!("{step}: {}", part.says);
            let strong = Type { role: Role::Ink, ..Type::QUIET };
            part.shapes.insert(0, strong.line(step, WORDS, 0.0, Align::Left));
        }
        pieces.extend(anchor);
    }
    pieces.push(circles(&item.title));
    pieces
}

fn mark(place: PolePlace) -> Shape {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, 7.0),
        PolePlace::Second => (Marker::Diamond, 8.5),
    };
    let at = Point { x: 4.5, y: Type::STRONG.line_pt / 2.0 };
    Shape::Marker { at, marker, size_pt, role: Role::Pole(place) }
}

/// Without air between paragraphs.
fn close(pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.into_iter().map(|piece| Piece { gap: piece.gap.min(1.0), ..piece }).collect()
}

/// No page ends within a dimension, unless it is taller than a page.
fn stay_together(pieces: Vec<Piece>) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let keep = |(place, piece): (usize, Piece)| if place < last { piece.with_next() } else { piece };
    pieces.into_iter().enumerate().map(keep).collect()
}

fn circles(title: &str) -> Piece {
    let middle = CIRCLE / 2.0;
    let circle = |step: u8| {
        let x = STEP.mul_add(f32::from(step), WORDS + middle);
        let at = Point { x, y: middle };
        let top = middle - Type::QUIET.line_pt / 2.0;
        [
            Shape::Marker { at, marker: Marker::Ring, size_pt: CIRCLE, role: Role::TrackOutline },
            Type::QUIET.line(step.to_string(), x, top, Align::Center),
        ]
    };
    let shapes = (0..=Rating::MAX.steps()).flat_map(circle).collect();
    let says = words::page_rate_row(title);
    Piece::new(6.0, CIRCLE, vec![Part { kind: Kind::Figure, says, shapes }])
}

/// A heading, what helps, and lines to write on.
pub(super) fn room(title: &str, hint: &str, count: usize) -> Vec<Piece> {
    let mut pieces = vec![heading(title)];
    if !hint.is_empty() {
        pieces.extend(close(lines(Kind::Text, Type::QUIET, hint, 0.0, WIDTH)).into_iter().map(Piece::with_next));
    }
    pieces.extend(
        (0..count).map(|_| Piece::new(0.0, LINE, vec![aside(vec![rule(0.0, WIDTH, LINE, Role::TrackOutline)])])),
    );
    pieces
}

/// Where the day is written by hand.
fn day() -> Piece {
    let label = words::page_date();
    let from = Type::QUIET.width_pt(&label) + 8.0;
    let line = aside(vec![rule(from, from + 150.0, 14.0, Role::TrackOutline)]);
    let shapes = vec![Type::QUIET.line(label.clone(), 0.0, 2.0, Align::Left)];
    Piece::new(14.0, 18.0, vec![line, Part { kind: Kind::Text, says: label.into_owned(), shapes }])
}
