//! Every number as a table: its head is repeated on each page it reaches.

use crate::chart::{Align, Marker, Point, PolePlace, Role, Shape};
use crate::report::document::{Table, TableRow};
use crate::words;

use super::kit::{Type, aside, rule};
use super::piece::{Piece, WIDTH};
use super::{Heads, Kind, Part};

/// What one column of numbers takes, if no words stand in it.
const NUMBER: f32 = 46.0;
/// Left of what stands in a column.
const AIR: f32 = 14.0;
/// The widest that the first column need be.
const ITEM: f32 = 270.0;
/// What the column of changes takes, which are said in words.
const CHANGE: f32 = 98.0;
/// From a row's left end to its words.
const WORDS: f32 = 12.0;

/// The head and each row.
pub(super) fn pieces(table: &Table) -> Vec<Piece> {
    let layout = Layout::of(table);
    let head = layout.head(table);
    let rows = table.rows.iter().enumerate();
    // A reader has met the head already where it is repeated.
    let shapes = head.parts.iter().flat_map(|part| part.shapes.clone()).collect();
    let repeated = Piece { parts: vec![aside(shapes)], ..head.clone() };
    let rows = rows.map(|(place, row)| Piece { under: vec![repeated.clone()], ..layout.row(row, place + 1) });
    std::iter::once(Piece { keep: super::piece::Keep::WithNext, ..head.clone() }).chain(rows).collect()
}

/// Where columns end.
struct Layout {
    /// The right end of each column after the first.
    ends: Vec<f32>,
    /// How wide the first may be.
    words: f32,
    /// How wide all are.
    width: f32,
}

impl Layout {
    fn of(table: &Table) -> Self {
        let numbers = table.columns.len().saturating_sub(1);
        let widths: Vec<f32> = (0..numbers).map(|column| width_of(table, column)).collect();
        // A number stands near its words: a table of few columns is narrow.
        let width = WIDTH.min(WORDS + ITEM + widths.iter().sum::<f32>());
        let words = width - WORDS - widths.iter().sum::<f32>();
        let ends = (0..numbers).map(|place| width - widths.iter().skip(place + 1).sum::<f32>()).collect();
        Self { ends, words, width }
    }

    fn head(&self, table: &Table) -> Piece {
        let style = Type { role: Role::Quiet, ..Type::STRONG };
        let mut parts = Vec::new();
        for (column, name) in table.columns.iter().enumerate() {
            let shape = match column.checked_sub(1).and_then(|place| self.ends.get(place)) {
                Some(end) => style.line(name, *end, 0.0, Align::Right),
                None => style.line(name, WORDS, 0.0, Align::Left),
            };
            let kind = Kind::Cell { table: 0, row: 0, column, heads: Some(Heads::Column) };
            parts.push(Part { kind, says: name.clone(), shapes: vec![shape] });
        }
        parts.push(aside(vec![rule(0.0, self.width, style.line_pt + 2.0, Role::EdgeActive)]));
        Piece::new(6.0, style.line_pt + 5.0, parts)
    }

    fn row(&self, row: &TableRow, place: usize) -> Piece {
        let text = words::page_table_item(&row.dimension, &row.title);
        let lines = Type::LABEL.wrap(&text, self.words - 8.0);
        let mut shapes = vec![marker(row.place)];
        shapes.extend(Type::LABEL.lines(&lines, WORDS, 0.0));
        let cell = |column, heads| Kind::Cell { table: 0, row: place, column, heads };
        let says = words::page_table_item(&row.dimension, &words::page_item_of(&row.pole, &row.title));
        let mut parts = vec![Part { kind: cell(0, Some(Heads::Row)), says, shapes }];
        let mut tall = lines.len();
        for (column, (text, end)) in row.cells.iter().zip(&self.ends).enumerate() {
            let lines = Type::LABEL.wrap(text, self.width(column) - 6.0);
            tall = tall.max(lines.len());
            let place =
                |(place, line): (usize, &String)| Type::LABEL.line(line, *end, Type::LABEL.tall(place), Align::Right);
            let shapes = lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(place).collect();
            parts.push(Part { kind: cell(column + 1, None), says: text.clone(), shapes });
        }
        let height = Type::LABEL.tall(tall) + 5.0;
        parts.push(aside(vec![rule(0.0, self.width, height - 2.5, Role::Hairline)]));
        Piece::new(0.0, height, parts)
    }

    /// The width of a column after the first.
    fn width(&self, column: usize) -> f32 {
        let left = column.checked_sub(1).and_then(|place| self.ends.get(place)).copied();
        let left = left.unwrap_or(WORDS + self.words);
        self.ends.get(column).map_or(NUMBER, |end| end - left)
    }
}

/// As wide as the widest of a column, its name included: "not rated" stays on one line. A change, which is said in words,
/// may take several.
fn width_of(table: &Table, column: usize) -> f32 {
    let name = table.columns.get(column + 1).map_or("", String::as_str);
    let most = if name == words::table_change() { CHANGE } else { f32::MAX };
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let widest = cells.map(|cell| Type::LABEL.width_pt(cell)).fold(0.0, f32::max);
    (widest + AIR).min(most).max(NUMBER).max(Type::STRONG.width_pt(name) + AIR)
}

fn marker(place: PolePlace) -> Shape {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, 6.0),
        PolePlace::Second => (Marker::Diamond, 7.5),
    };
    let at = Point { x: 4.0, y: Type::LABEL.line_pt / 2.0 };
    Shape::Marker { at, marker, size_pt, role: Role::Pole(place) }
}
