//! Sheets to write on: items with a row of circles to mark, and lines.

use crate::chart::{Align, Dash, Ends, Marker, Point, PolePlace, Role, Shape};
use crate::report::document::ToRate;
use crate::words;

use super::kit::{Type, aside, rule};
use super::piece::{Piece, WIDTH, heading, lines, name};
use super::{Kind, Part};

/// From an item's left end to its words.
const WORDS: f32 = 14.0;
/// A circle to mark, and from one to the next.
const CIRCLE: f32 = 11.0;
const STEP: f32 = (WIDTH - WORDS - CIRCLE) / 10.0;
/// From one line to write on to the next.
const LINE: f32 = 25.0;

/// A dimension with its items as they are asked, each with its circles.
pub(super) fn to_rate(dimension: &str, items: &[ToRate]) -> Vec<Piece> {
    let mut pieces = vec![name(dimension, 18.0)];
    for item in items {
        pieces.extend(stay_together(one(item)));
    }
    pieces
}

fn one(item: &ToRate) -> Vec<Piece> {
    let titles = Type::STRONG.wrap(&item.title, WIDTH - WORDS);
    let mut shapes = vec![mark(item.place)];
    shapes.extend(Type::STRONG.lines(&titles, WORDS, 0.0));
    let title = Part { kind: Kind::Heading(4), says: item.title.clone(), shapes };
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

/// No page ends within an item.
fn stay_together(pieces: Vec<Piece>) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let keep = |(place, piece): (usize, Piece)| if place < last { piece.with_next() } else { piece };
    pieces.into_iter().enumerate().map(keep).collect()
}

fn circles(title: &str) -> Piece {
    let middle = CIRCLE / 2.0 + 1.0;
    let first = WORDS + CIRCLE / 2.0;
    let line = |step: u8| {
        let x = STEP.mul_add(f32::from(step), first);
        let number = Type::QUIET.line(step.to_string(), x, CIRCLE + 3.0, Align::Center);
        [circle(Point { x, y: middle }), number]
    };
    let shapes = (0..=10).flat_map(line).collect();
    let says = words::page_rate_row(title);
    Piece::new(6.0, CIRCLE + 3.0 + Type::QUIET.line_pt, vec![Part { kind: Kind::Figure, says, shapes }])
}

fn circle(at: Point) -> Shape {
    Shape::Marker { at, marker: Marker::Ring, size_pt: CIRCLE, role: Role::TrackOutline }
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

/// Where a name and a day are written by hand.
pub(super) fn name_and_date() -> Piece {
    let day = WIDTH * 0.66;
    let (who, when) = (words::page_name(), words::page_date());
    let from = |label: &str, x: f32| x + Type::QUIET.width_pt(label) + 8.0;
    let line = |from: f32, to: f32| Shape::Line {
        points: vec![Point { x: from, y: 14.0 }, Point { x: to, y: 14.0 }],
        ends: Ends::Open,
        width_pt: 0.6,
        role: Role::TrackOutline,
        dash: Dash::Solid,
    };
    let rules = vec![line(from(&who, 0.0), day - 18.0), line(from(&when, day), WIDTH)];
    let label = |text: std::borrow::Cow<'_, str>, x: f32| Part {
        kind: Kind::Text,
        says: text.clone().into_owned(),
        shapes: vec![Type::QUIET.line(text, x, 2.0, Align::Left)],
    };
    Piece::new(14.0, 18.0, vec![aside(rules), label(who, 0.0), label(when, day)])
}
