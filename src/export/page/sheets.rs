//! Sheets to write on: items with a row of circles to mark, and lines.

use crate::chart::{Align, Marker, Point, PolePlace, Role, Shape};
use crate::export::{Paper, Practice};
use crate::model::Rating;
use crate::report::document::{Block, Document, ToRate};
use crate::words;

use super::kit::{Type, aside, rule};
use super::piece::{Piece, WIDTH, across, heading, lines, name};
use super::{Kind, Part, first, head, later, paginate, session, step};

/// From an item's left end to its words.
const WORDS: f32 = 14.0;
/// How wide an item's title may be; its circles have what is right of it.
const TITLES: f32 = 140.0;
/// A circle to mark, and from one to the next.
const CIRCLE: f32 = 16.0;
const STEP: f32 = (WIDTH - WORDS - TITLES - 12.0 - CIRCLE) / 10.0;
/// More air between items, or less, the best first: as much as costs no page.
const AIRS: [f32; 6] = [8.0, 6.0, 4.0, 2.0, 0.0, -2.0];
const LEAST_AIR: f32 = -4.0;
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

/// The items to be rated by hand: how to rate them, then each; at the foot what else there is to know.
pub(super) fn blank(document: &Document, paper: Paper, practice: &Practice) -> Vec<Piece> {
    let height = paginate::height(paper);
    let (how, more) = session::how_to_read(document).and_then(<[String]>::split_first).unzip();
    let end: Vec<Piece> =
        more.map(first::how_to_read).into_iter().chain(later::end(document, later::HowToRead::OnPageOne)).collect();
    let made = |air: f32| {
        let mut pieces = vec![head::piece(document, practice)];
        pieces.extend(how.into_iter().flat_map(|how| scale(how)));
        pieces.push(across(9.0, 0.0));
        pieces.extend(document.blocks.iter().flat_map(|block| to_rate(block, air)));
        pieces.extend(session::next_step(document).map(step::pieces).unwrap_or_default());
        pieces.extend(end.iter().cloned());
        pieces
    };
    let closest = made(LEAST_AIR);
    let (count, _) = paginate::used(&closest, height);
    let is_as_short = |pieces: &Vec<Piece>| paginate::used(pieces, height).0 <= count;
    let mut pieces = AIRS.into_iter().map(made).find(is_as_short).unwrap_or(closest);
    let (_, used) = paginate::used(&pieces, height);
    let last = pieces.len().saturating_sub(end.len());
    if let Some(first) = pieces.get_mut(last) {
        first.gap += (height - used).max(0.0);
    }
    pieces
}

/// How to rate, before the first item.
fn scale(how: &str) -> Vec<Piece> {
    let mut pieces = lines(Kind::Text, Type::BODY, how, 0.0, WIDTH);
    if let Some(first) = pieces.first_mut() {
        first.gap = 11.0;
    }
    pieces
}

/// A dimension with its items as they are asked, each with its circles.
fn to_rate(block: &Block, air: f32) -> Vec<Piece> {
    let Block::ToRate { name: dimension, items } = block else { return Vec::new() };
    let items = items.iter().flat_map(|item| one(item, air));
    stay_together(std::iter::once(name(dimension, 12.0 + air)).chain(items).collect())
}

fn one(item: &ToRate, air: f32) -> Vec<Piece> {
    let mut pieces = vec![Piece { gap: 5.0 + air * 0.75, ..title(item) }];
    let between = if air < 0.0 { 0.0 } else { 1.0 };
    let close = |pieces| close(pieces, between);
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
    pieces
}

/// What an item is called, and right of it its circles, one below the other over the whole sheet.
fn title(item: &ToRate) -> Piece {
    const ABOVE: f32 = (CIRCLE - Type::STRONG.line_pt) / 2.0;
    let titles = Type::STRONG.wrap(&item.title, TITLES);
    let mut shapes = vec![mark(item.place)];
    shapes.extend(Type::STRONG.lines(&titles, WORDS, ABOVE));
    let title = Part { kind: Kind::Heading(3), says: item.title.clone(), shapes };
    let height = CIRCLE.max(ABOVE + Type::STRONG.tall(titles.len()));
    Piece::new(0.0, height + 2.0, vec![title, circles(&item.title)])
}

fn mark(place: PolePlace) -> Shape {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, 7.0),
        PolePlace::Second => (Marker::Diamond, 8.5),
    };
    let at = Point { x: 4.5, y: CIRCLE / 2.0 };
    Shape::Marker { at, marker, size_pt, role: Role::Pole(place) }
}

/// With hardly any air between paragraphs.
fn close(pieces: Vec<Piece>, between: f32) -> Vec<Piece> {
    pieces.into_iter().map(|piece| Piece { gap: piece.gap.min(between), ..piece }).collect()
}

/// No page ends within a dimension, unless it is taller than a page.
fn stay_together(pieces: Vec<Piece>) -> Vec<Piece> {
    let last = pieces.len().saturating_sub(1);
    let keep = |(place, piece): (usize, Piece)| if place < last { piece.with_next() } else { piece };
    pieces.into_iter().enumerate().map(keep).collect()
}

fn circles(title: &str) -> Part {
    let middle = CIRCLE / 2.0;
    let circle = |step: u8| {
        let x = WIDTH - middle - STEP * f32::from(Rating::MAX.steps() - step);
        let at = Point { x, y: middle };
        let top = middle - Type::QUIET.line_pt / 2.0;
        [
            Shape::Marker { at, marker: Marker::Ring, size_pt: CIRCLE, role: Role::TrackOutline },
            Type::QUIET.line(step.to_string(), x, top, Align::Center),
        ]
    };
    let shapes = (0..=Rating::MAX.steps()).flat_map(circle).collect();
    Part { kind: Kind::Figure, says: words::page_rate_row(title), shapes }
}

/// A heading, what helps, and lines to write on.
pub(super) fn room(title: &str, hint: &str, count: usize) -> Vec<Piece> {
    let mut pieces = vec![heading(title)];
    if !hint.is_empty() {
        pieces.extend(close(lines(Kind::Text, Type::QUIET, hint, 0.0, WIDTH), 1.0).into_iter().map(Piece::with_next));
    }
    pieces.extend(
        (0..count).map(|_| Piece::new(0.0, LINE, vec![aside(vec![rule(0.0, WIDTH, LINE, Role::TrackOutline)])])),
    );
    pieces
}
