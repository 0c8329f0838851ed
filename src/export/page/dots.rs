//! Paired dots: each dimension with one line a pole from 0 to 10, its answer printed, and quietly what it was.

use crate::chart::{Align, Dash, Ends, Marker, Point, PolePlace, Role, Shape};
use crate::model::Rating;
use crate::report::document::{Block, Document, ItemLine};
use crate::words;

use super::kit::{Type, aside, form, ring, rule};
use super::piece::{Piece, WIDTH};
use super::{Kind, Part};

/// From a row's left end to its title.
const TITLE: f32 = 12.0;
/// How wide titles may be, and values at least; the line has what is between.
const TITLES: f32 = 104.0;
const VALUES: f32 = 30.0;
/// Between what stands beside each other.
const GAP: f32 = 6.0;
/// From one of two columns of dimensions to the other.
const GUTTER: f32 = 24.0;
/// From one line to the next.
const ROW: f32 = 15.0;
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

/// All of them in one column that begins at the first number and is as wide as the second.
pub(super) fn column(dimensions: &[Dimension<'_>], [x, width]: [f32; 2]) -> Piece {
    let (mut parts, mut y) = (Vec::new(), 0.0);
    let columns = Columns::of(dimensions, x, width);
    for (place, dimension) in dimensions.iter().enumerate() {
        let (more, height) = one(dimension, columns, y, Scale::of(place));
        parts.extend(more);
        y += height + BETWEEN;
    }
    Piece::new(0.0, y - BETWEEN, parts)
}

/// Two a row over the whole width.
pub(super) fn below(dimensions: &[Dimension<'_>]) -> Vec<Piece> {
    let width = (WIDTH - GUTTER) / 2.0;
    let row = |(place, pair): (usize, &[Dimension<'_>])| {
        let (mut parts, mut height) = (Vec::new(), 0.0_f32);
        for (dimension, x) in pair.iter().zip([0.0, width + GUTTER]) {
            let (more, tall) = one(dimension, Columns::of(dimensions, x, width), 0.0, Scale::of(place));
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

/// Where what stands in a line begins and ends, the same for all dimensions.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// The left end of all.
    x: f32,
    /// Where the line from 0 to 10 begins and ends.
    track: [f32; 2],
    /// The right end of all.
    end: f32,
}

impl Columns {
    /// Titles and values have what they need, the line from 0 to 10 what is left.
    fn of(dimensions: &[Dimension<'_>], x: f32, width: f32) -> Self {
        let lines = || dimensions.iter().flat_map(|dimension| dimension.lines);
        let wanted = |line: &ItemLine| line.wanted.map_or(0.0, |wanted| Type::QUIET.width_pt(&wanted_words(wanted)));
        let titles = lines().map(|line| Type::LABEL.width_pt(&line.title).max(wanted(line))).fold(0.0, f32::max);
        let values = lines().map(values_width).fold(VALUES, f32::max);
        let track = [x + TITLE + titles.min(TITLES) + GAP, x + width - values - GAP];
        Self { x, track, end: x + width }
    }

    fn titles(self) -> f32 {
        self.track[0] - GAP - TITLE - self.x
    }
}

/// One dimension from `top` on, and how tall it is.
fn one(dimension: &Dimension<'_>, columns: Columns, top: f32, scale: Scale) -> (Vec<Part>, f32) {
    let Columns { x, track: [left, right], end } = columns;
    let names = Type::NAME.wrap(dimension.name, end - x);
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
        let (part, height) = row(line, columns, y);
        parts.push(part);
        y += height;
    }
    (parts, y - top)
}

fn row(line: &ItemLine, columns: Columns, top: f32) -> (Part, f32) {
    let Columns { x, track: [left, right], end } = columns;
    let titles = Type::LABEL.wrap(&line.title, columns.titles() + 0.1);
    let mut height = ROW.max(Type::LABEL.tall(titles.len()) + 2.0);
    let middle = top + ROW / 2.0;
    let mut shapes = vec![mark(line.place, x + 4.0, middle)];
    shapes.extend(Type::LABEL.lines(&titles, x + TITLE, top + 1.0));
    let words = if line.rating.is_none() { end - not_rated_width() - GAP } else { right };
    shapes.push(rule(left, right.min(words), middle, Role::EdgeActive));
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
    shapes.extend(line.rating.map(|rating| mark(line.place, at(rating).x, middle)));
    shapes.extend(values(line, end, top + 1.0));
    if let Some(wanted) = line.wanted {
        // In a line of its own: the answer may stand at the same place.
        let middle = top + height + ROW / 2.0 - 1.0;
        let target = |x: f32| Shape::Marker {
            at: Point { x, y: middle },
            marker: Marker::Target,
            size_pt: 7.0,
            role: Role::Target,
        };
        shapes.extend([target(x + 4.0), target(at(wanted).x)]);
        let top = middle - Type::QUIET.line_pt / 2.0;
        shapes.push(Type::QUIET.line(wanted_words(wanted), x + TITLE, top, Align::Left));
        height += ROW - 1.0;
    }
    (Part { kind: Kind::Item, says: says(line), shapes }, height)
}

/// "wanted 7"
fn wanted_words(wanted: Rating) -> String {
    words::item_wanted(i64::from(wanted.steps()))
}

/// A pole's mark.
pub(super) fn mark(place: PolePlace, x: f32, y: f32) -> Shape {
    let at = Point { x, y };
    let (half, tip) = (SQUARE / 2.0, DIAMOND / 2.0);
    match place {
        PolePlace::First => form(&[(-half, -half), (half, -half), (half, half), (-half, half)], at, Role::Pole(place)),
        PolePlace::Second => form(&[(0.0, -tip), (tip, 0.0), (0.0, tip), (-tip, 0.0)], at, Role::Pole(place)),
    }
}

fn not_rated_width() -> f32 {
    Type::QUIET.width_pt(&words::not_rated())
}

/// What [`values`] takes of every line. Where there is no mark, the words may take some of their own.
fn values_width(line: &ItemLine) -> f32 {
    let Some(now) = line.rating else { return line.then.map_or(0.0, |_| not_rated_width()) };
    let then = line.then.map_or(0.0, |then| 4.0 + Type::LABEL.width_pt(&format!("{} {ARROW}", then.steps())));
    Type::STRONG.width_pt(&now.steps().to_string()) + then
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
