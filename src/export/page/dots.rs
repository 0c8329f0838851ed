//! Paired dots: each dimension with one line a pole from 0 to 10, its answer printed, and quietly what it was.

use crate::chart::{Align, Dash, Ends, Marker, Point, PolePlace, Role, Shape};
use crate::model::Rating;
use crate::report::document::{Block, Document, ItemLine};
use crate::words;

use super::first::{COLUMN, RIGHT};
use super::kit::{Type, aside, form, ring, rule};
use super::piece::Piece;
use super::{Kind, Part};

/// From a row's left end to its title.
const TITLE: f32 = 12.0;
/// How wide titles and values may be; the line has what is between.
const TITLES: f32 = 98.0;
const VALUES: f32 = 44.0;
/// Between what stands beside each other.
const GAP: f32 = 7.0;
/// Between two dimensions.
const BETWEEN: f32 = 6.0;
/// A square's side; a diamond is a little larger so that both weigh the same.
const SQUARE: f32 = 6.5;
const DIAMOND: f32 = 8.0;
const RING: f32 = 5.5;
/// From what it was to what it is.
const ARROW: &str = "→";

/// One dimension with its lines.
pub(super) struct Dimension<'a> {
    name: &'a str,
    lines: &'a [ItemLine],
}

/// Those of a document, in its order.
pub(super) fn dimensions(document: &Document) -> Vec<Dimension<'_>> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Dimension { name, lines, .. } => Some(Dimension { name, lines }),
            _ => None,
        })
        .collect()
}

/// All of them in one column that begins at `x`.
pub(super) fn column(dimensions: &[Dimension<'_>], x: f32) -> Piece {
    let (mut parts, mut y) = (Vec::new(), 0.0);
    for (place, dimension) in dimensions.iter().enumerate() {
        let (more, height) = one(dimension, x, y, Scale::of(place));
        parts.extend(more);
        y += height + BETWEEN;
    }
    Piece::new(0.0, y - BETWEEN, parts)
}

/// Two a row over the whole width.
pub(super) fn below(dimensions: &[Dimension<'_>]) -> Vec<Piece> {
    let row = |(place, pair): (usize, &[Dimension<'_>])| {
        let (mut parts, mut height) = (Vec::new(), 0.0_f32);
        for (dimension, x) in pair.iter().zip([0.0, RIGHT]) {
            let (more, tall) = one(dimension, x, 0.0, Scale::of(place));
            parts.extend(more);
            height = height.max(tall);
        }
        Piece::new(if place == 0 { 12.0 } else { BETWEEN }, height, parts)
    };
    dimensions.chunks(2).enumerate().map(row).collect()
}

/// Whether a dimension says where 0 and 10 are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scale {
    /// The first of a column does.
    Named,
    /// The others stand below it.
    Known,
}

impl Scale {
    fn of(row: usize) -> Self {
        if row == 0 { Self::Named } else { Self::Known }
    }
}

/// One dimension from `top` on, and how tall it is.
fn one(dimension: &Dimension<'_>, x: f32, top: f32, scale: Scale) -> (Vec<Part>, f32) {
    let [left, right] = track(x);
    let names = Type::NAME.wrap(dimension.name, COLUMN);
    let shapes = Type::NAME.lines(&names, x, top);
    let mut parts = vec![Part { kind: Kind::Text, says: dimension.name.to_owned(), shapes }];
    let mut y = top + Type::NAME.tall(names.len()) + 1.0;
    if scale == Scale::Named {
        // Beside the name where it is short.
        let is_short = names.iter().all(|name| Type::NAME.width_pt(name) < left - x - GAP);
        y += if is_short { 0.0 } else { Type::QUIET.line_pt };
        let end = |at: f32, text: &str| Type::QUIET.line(text, at, y - Type::QUIET.line_pt, Align::Center);
        parts.push(aside(vec![end(left, "0"), end(right, "10")]));
    }
    for line in dimension.lines {
        let (part, height) = row(line, x, y);
        parts.push(part);
        y += height;
    }
    (parts, y - top)
}

/// Where the line from 0 to 10 begins and ends.
fn track(x: f32) -> [f32; 2] {
    [x + TITLE + TITLES + GAP, x + COLUMN - VALUES - GAP]
}

fn row(line: &ItemLine, x: f32, top: f32) -> (Part, f32) {
    const ROW: f32 = 15.0;
    let titles = Type::LABEL.wrap(&line.title, TITLES);
    let mut height = ROW.max(Type::LABEL.tall(titles.len()) + 2.0);
    let middle = top + ROW / 2.0;
    let mut shapes = vec![mark(line.place, x + 4.0, middle)];
    shapes.extend(Type::LABEL.lines(&titles, x + TITLE, top + 1.0));
    let [left, right] = track(x);
    shapes.push(rule(left, right, middle, Role::EdgeActive));
    let at = |rating: Rating| Point { x: (right - left).mul_add(rating.fraction(), left), y: middle };
    if let (Some(then), Some(now)) = (line.then, line.rating) {
        shapes.push(Shape::Line {
            points: vec![at(then), at(now)],
            ends: Ends::Open,
            width_pt: 1.75,
            role: Role::Pole(line.place),
            dash: if line.place == PolePlace::First { Dash::Solid } else { Dash::Dashed },
        });
    }
    shapes.extend(line.then.into_iter().flat_map(|then| ring(at(then), RING, Role::Then)));
    let target = |rating| {
        // Above the line, its tip on it: the answer may stand at the same place.
        let at = Point { y: middle - 5.5, ..at(rating) };
        Shape::Marker { at, marker: Marker::Target, size_pt: 7.0, role: Role::Target }
    };
    shapes.extend(line.wanted.map(target));
    shapes.extend(line.rating.map(|rating| mark(line.place, at(rating).x, middle)));
    shapes.extend(values(line, x + COLUMN, top + 1.0));
    if let Some(wanted) = line.wanted {
        let text = words::item_wanted(i64::from(wanted.steps()));
        shapes.push(Type::QUIET.line(text, x + COLUMN, top + 11.5, Align::Right));
        height = height.max(ROW + 10.0);
    }
    (Part { kind: Kind::Item, says: says(line), shapes }, height)
}

fn mark(place: PolePlace, x: f32, y: f32) -> Shape {
    let at = Point { x, y };
    let (half, tip) = (SQUARE / 2.0, DIAMOND / 2.0);
    match place {
        PolePlace::First => form(&[(-half, -half), (half, -half), (half, half), (-half, half)], at, Role::Pole(place)),
        PolePlace::Second => form(&[(0.0, -tip), (tip, 0.0), (0.0, tip), (-tip, 0.0)], at, Role::Pole(place)),
    }
}

/// "7", "3 → 6" or "not rated", up to `right`.
fn values(line: &ItemLine, right: f32, top: f32) -> Vec<Shape> {
    let Some(now) = line.rating else {
        return vec![Type::QUIET.line(words::not_rated().into_owned(), right, top, Align::Right)];
    };
    let now = now.steps().to_string();
    let left = right - Type::STRONG.width_pt(&now) - 4.0;
    let then = line.then.map(|then| {
        let quiet = Type { role: Role::Quiet, ..Type::LABEL };
        quiet.line(format!("{} {ARROW}", then.steps()), left, top, Align::Right)
    });
    then.into_iter().chain([Type::STRONG.line(now, right, top, Align::Right)]).collect()
}

fn says(line: &ItemLine) -> String {
    let answer = line
        .rating
        .map_or_else(|| words::not_rated().into_owned(), |rating| words::rating_of_ten(i64::from(rating.steps())));
    let says = words::page_item_says(&line.pole, &line.title, &answer);
    if line.notes.is_empty() { says } else { words::page_item_says_more(&says, &line.notes) }
}
