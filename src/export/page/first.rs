//! What page 1 says beside the head and the step: the picture with every number, what stands out, the words.

use crate::chart::{Align, Figure, radar};
use crate::report::document::{Block, Document, Moment};
use crate::words;

use super::dots;
use super::kit::{Type, one_line};
use super::piece::{Piece, WIDTH, across, headed, picture_frame, text};
use super::{Kind, Part, legend, piece};

/// From the left column to the right one.
pub(super) const GUTTER: f32 = 20.0;
/// How wide the left column is; the numbers in the right one need a little more.
const COLUMN: f32 = 225.0;
/// Where the right column begins, and how wide it is.
const RIGHT: f32 = COLUMN + GUTTER;
const RIGHT_COLUMN: f32 = WIDTH - RIGHT;
/// How wide the shape's frame is: it may reach into the gutter, where names end in air.
const SHAPE: f32 = COLUMN + 15.0;
/// With more dimensions than these the numbers stand below the picture.
const BESIDE: usize = 6;

/// The shape and every number.
#[derive(Default)]
pub(super) struct Picture {
    /// What stands on page 1.
    pub(super) here: Vec<Piece>,
    /// The numbers, where they do not.
    pub(super) later: Vec<Piece>,
}

/// How they may stand, the best first: side by side, one below the other, the numbers on a page of their own. Page 1 is
/// the first of these that leaves room for the step and for what stands out.
pub(super) fn pictures(document: &Document) -> Vec<Picture> {
    let dimensions = dots::dimensions(document);
    let Some(figure) = &document.figure else {
        return vec![Picture { here: dots::below(&dimensions), ..Picture::default() }];
    };
    let column = dots::column(&dimensions, [RIGHT, RIGHT_COLUMN]);
    let wide = || vec![shape(figure, WIDTH, 300.0)];
    let numbers = || dots::below(&dimensions);
    let apart = Picture { here: wide(), later: numbers() };
    if dimensions.len() > BESIDE {
        let below = wide().into_iter().chain(numbers()).collect();
        return vec![Picture { here: below, ..Picture::default() }, apart];
    }
    let mut piece = shape(figure, SHAPE, column.height.clamp(230.0, 300.0));
    piece.parts.extend(column.parts);
    piece.height = piece.height.max(column.height);
    piece.gap = GAP;
    vec![Picture { here: vec![piece], ..Picture::default() }, apart]
}

/// The radar with its legend.
fn shape(figure: &Figure, width: f32, height: f32) -> Piece {
    let scene = radar::without_legend(figure, picture_frame(width, height));
    let mut piece = piece::picture(words::picture_radar().into_owned(), width, 0.0, scene);
    let (legend, more) = legend::shapes(figure, width, piece.height - LEGEND);
    if let Some(part) = piece.parts.first_mut() {
        part.shapes.extend(legend);
    }
    piece.height += more;
    piece
}

/// From the bottom of the shape's frame up to the legend's first line.
const LEGEND: f32 = 26.0;

/// The findings, or the one calm sentence where there is none.
pub(super) fn said(document: &Document) -> Vec<String> {
    let calm = document.blocks.iter().filter_map(|block| match block {
        Block::Calm(line) => Some(line.clone()),
        _ => None,
    });
    document.findings.iter().cloned().chain(calm).collect()
}

/// What stands out as a text that may go on over a page's end.
pub(super) fn flowing(said: &[String]) -> Vec<Piece> {
    headed(&words::copy_what_stands_out(), said.iter().flat_map(|line| text(Kind::Text, Type::BODY, line)).collect())
}

/// The client's words.
pub(super) fn moments(document: &Document) -> &[Moment] {
    let moments = document.blocks.iter().find_map(|block| match block {
        Block::Moments(moments) => Some(moments.as_slice()),
        _ => None,
    });
    moments.unwrap_or_default()
}

/// What stands out beside as many of the client's words as fit into `room` points, and how many those are.
pub(super) fn beside(said: &[String], moments: &[Moment], room: f32) -> (Vec<Piece>, usize) {
    let above = Type::HEADING.line_pt + 4.0;
    let room = room - GAP - above;
    let (left, right) = match (said, moments) {
        ([], []) => return (Vec::new(), 0),
        ([], _) | (_, []) => ([0.0, WIDTH], [0.0, WIDTH]),
        _ => ([0.0, COLUMN], [RIGHT, RIGHT_COLUMN]),
    };
    let stands_out = paragraphs(said, left, above);
    let (own, kept) = own_words(moments, right, above, room.max(stands_out.height));
    let heading = |text: &str, column: &Column, [x, _]: [f32; 2]| {
        if column.parts.is_empty() { Vec::new() } else { vec![column_heading(text, x)] }
    };
    let height = above + stands_out.height.max(own.height);
    let mut parts = heading(&words::copy_what_stands_out(), &stands_out, left);
    parts.extend(stands_out.parts);
    parts.extend(heading(&words::moments_heading(), &own, right));
    parts.extend(own.parts);
    (if parts.is_empty() { Vec::new() } else { below_a_rule(Piece::new(GAP, height, parts)) }, kept)
}

/// What stands out in two columns, where the words have no room beside it.
pub(super) fn in_two_columns(said: &[String]) -> Vec<Piece> {
    let above = Type::HEADING.line_pt + 4.0;
    let columns = |half: usize| {
        let (one, other) = said.split_at(half);
        [paragraphs(one, [0.0, COLUMN], above), paragraphs(other, [RIGHT, RIGHT_COLUMN], above)]
    };
    let tall = |columns: &[Column; 2]| columns.iter().map(|column| column.height).fold(0.0, f32::max);
    let halves = (1..=said.len()).map(columns);
    let Some(best) = halves.min_by(|one, other| tall(one).total_cmp(&tall(other))) else { return Vec::new() };
    let height = above + tall(&best);
    let mut parts = vec![column_heading(&words::copy_what_stands_out(), 0.0)];
    parts.extend(best.into_iter().flat_map(|column| column.parts));
    below_a_rule(Piece::new(GAP, height, parts))
}

/// Between a rule and what is above or below it.
const GAP: f32 = 11.0;

fn below_a_rule(piece: Piece) -> Vec<Piece> {
    vec![across(GAP, 0.0).with_next(), piece]
}

/// What stands in one column, and how tall it is.
struct Column {
    parts: Vec<Part>,
    height: f32,
}

/// Paragraphs in a column that begins at the given place and is so wide, from `top` on.
fn paragraphs(said: &[String], [x, width]: [f32; 2], top: f32) -> Column {
    let (mut parts, mut y) = (Vec::new(), top);
    for sentence in said {
        let lines = Type::BODY.wrap(sentence, width);
        parts.push(Part { kind: Kind::Text, says: sentence.clone(), shapes: Type::BODY.lines(&lines, x, y) });
        y += Type::BODY.tall(lines.len()) + BETWEEN;
    }
    Column { parts, height: (y - top - BETWEEN).max(0.0) }
}

/// Between two paragraphs.
const BETWEEN: f32 = 5.0;

/// As many of the moments as fit into `room`, each signed by its dimension, and how many those are.
fn own_words(moments: &[Moment], [x, width]: [f32; 2], top: f32, room: f32) -> (Column, usize) {
    const BELOW: f32 = 7.0;
    let (mut parts, mut y, mut kept) = (Vec::new(), top, 0);
    for moment in moments {
        let quoted = words::quoted(&one_line(&moment.text));
        let lines = Type::QUOTE.wrap(&quoted, width);
        let signed = Type::QUIET.wrap(&moment.dimension, width);
        let height = Type::QUOTE.tall(lines.len()) + Type::QUIET.tall(signed.len());
        if y + height > top + room {
            break;
        }
        let shapes = Type::QUOTE.paragraph(&moment.text, &lines, [x, width], y);
        parts.push(Part { kind: Kind::Quote, says: quoted, shapes });
        y += Type::QUOTE.tall(lines.len());
        // On the side where the words begin.
        let shapes = Type::QUIET.paragraph(&moment.text, &signed, [x, width], y);
        parts.push(Part { kind: Kind::Text, says: moment.dimension.clone(), shapes });
        y += Type::QUIET.tall(signed.len()) + BELOW;
        kept += 1;
    }
    (Column { parts, height: (y - top - BELOW).max(0.0) }, kept)
}

fn column_heading(text: &str, x: f32) -> Part {
    let shape = Type::HEADING.line(text, x, 0.0, Align::Left);
    Part { kind: Kind::Heading(2), says: text.to_owned(), shapes: vec![shape] }
}

/// How to read the page, quietly, in two columns.
pub(super) fn how_to_read(items: &[String]) -> Piece {
    let mut parts = Vec::new();
    let mut height: f32 = 0.0;
    let half = items.len().div_ceil(2).max(1);
    for (column, items) in items.chunks(half).enumerate() {
        let [x, width] = if column == 0 { [0.0, COLUMN] } else { [RIGHT, RIGHT_COLUMN] };
        let mut y = 0.0;
        for item in items {
            let lines = Type::QUIET.wrap(item, width);
            parts.push(Part { kind: Kind::Text, says: item.clone(), shapes: Type::QUIET.lines(&lines, x, y) });
            y += Type::QUIET.tall(lines.len()) + 3.0;
        }
        height = height.max(y - 3.0);
    }
    Piece::new(14.0, height, parts)
}
