//! Pieces of a page: what is never torn apart, each with its height, and which stay together.

use crate::chart::{Align, Role, Scene, Size};
use crate::export::way::Way;

use super::kit::{Type, placed, rule};
use super::{Kind, Part};

/// How wide a page's text is, in points: 170 mm.
pub(super) const WIDTH: f32 = 481.89;
/// Above a heading.
pub(super) const ABOVE_HEADING: f32 = 20.0;
/// Between two paragraphs.
const BETWEEN: f32 = 6.0;
/// From a list item's edge to its text.
const BULLET: f32 = 12.0;

/// What stands together. Its shapes are placed from its own top, and from the left edge of the text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    /// In points.
    pub(super) height: f32,
    /// Air above it; none at the top of a page.
    pub(super) gap: f32,
    /// Whether the next piece must begin on the same page.
    pub(super) keep: Keep,
    /// Whether it goes on where the piece before it ended: one paragraph, for a reader.
    pub(super) goes_on: bool,
    /// What is repeated above it where it begins a page.
    pub(super) under: Vec<Piece>,
    /// In reading order.
    pub(super) parts: Vec<Part>,
}

/// Whether a page may end after a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// It may.
    Free,
    /// The next piece must stand on the same page.
    WithNext,
}

impl Piece {
    /// A piece that may stand anywhere.
    pub(super) fn new(gap: f32, height: f32, parts: Vec<Part>) -> Self {
        Self { height, gap, keep: Keep::Free, goes_on: false, under: Vec::new(), parts }
    }

    /// The same, with the next on its page.
    pub(super) fn with_next(self) -> Self {
        Self { keep: Keep::WithNext, ..self }
    }
}

/// A heading that stays with what it heads.
pub(super) fn heading(text: &str) -> Piece {
    let lines = Type::HEADING.wrap(text, WIDTH);
    let part = Part { kind: Kind::Heading(2), says: text.to_owned(), shapes: Type::HEADING.lines(&lines, 0.0, 0.0) };
    Piece::new(ABOVE_HEADING, Type::HEADING.tall(lines.len()) + 1.0, vec![part]).with_next()
}

/// A heading with what it heads; without anything there is none. Two lines stay with it, and a last line is not alone.
pub(super) fn headed(title: &str, mut pieces: Vec<Piece>) -> Vec<Piece> {
    let is_short = |piece: Option<&Piece>| piece.is_some_and(|piece| piece.height < 2.0 * Type::BODY.line_pt);
    let last = pieces.len().saturating_sub(2);
    if is_short(pieces.last())
        && let Some(before) = pieces.get_mut(last)
    {
        before.keep = Keep::WithNext;
    }
    if pieces.len() > 1
        && is_short(pieces.first())
        && let Some(first) = pieces.first_mut()
    {
        first.keep = Keep::WithNext;
    }
    if let [only] = pieces.as_mut_slice() {
        only.keep = Keep::Free;
    }
    if pieces.is_empty() { Vec::new() } else { std::iter::once(heading(title)).chain(pieces).collect() }
}

/// A heading below another, in the type of a dimension's name.
pub(super) fn name(text: &str, gap: f32) -> Piece {
    let lines = Type::NAME.wrap(text, WIDTH);
    let part = Part { kind: Kind::Heading(2), says: text.to_owned(), shapes: Type::NAME.lines(&lines, 0.0, 0.0) };
    Piece::new(gap, Type::NAME.tall(lines.len()) + 2.0, vec![part]).with_next()
}

/// A level line over the whole width.
pub(super) fn across(gap: f32, below: f32) -> Piece {
    Piece::new(gap, 0.6 + below, vec![super::kit::aside(vec![rule(0.0, WIDTH, 0.3, Role::Hairline)])])
}

/// A text as paragraphs of kind `kind`: never one line alone at the end of a page or at the top of one.
pub(super) fn text(kind: Kind, style: Type, text: &str) -> Vec<Piece> {
    indented(kind, style, text, 0.0)
}

fn indented(kind: Kind, style: Type, text: &str, left: f32) -> Vec<Piece> {
    text.split('\n')
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .flat_map(|paragraph| lines(kind, style, paragraph, left, WIDTH - left))
        .collect()
}

/// A list: a dot before each item.
pub(super) fn list(items: &[String]) -> Vec<Piece> {
    list_of(items, WIDTH)
}

/// The same, so wide.
pub(super) fn list_of(items: &[String], width: f32) -> Vec<Piece> {
    let item = |item: &String| {
        // The dot stands where the item begins.
        let (left, dot, align) = match Way::of(item) {
            Way::Right => (BULLET, 0.0, Align::Left),
            Way::Left => (0.0, width, Align::Right),
        };
        let mut pieces = lines(Kind::Item, Type::BODY, item.trim(), left, width - BULLET);
        if let Some(part) = pieces.first_mut().and_then(|piece| piece.parts.first_mut()) {
            part.shapes.insert(0, Type::BODY.line("•", dot, 0.0, align));
        }
        pieces
    };
    items.iter().flat_map(item).collect()
}

/// A quiet list in two columns, all of it together; a long one is a list like any other.
pub(super) fn list_in_columns(items: &[String]) -> Vec<Piece> {
    const WIDE: f32 = (WIDTH - 24.0) / 2.0;
    const TALLEST: f32 = 260.0;
    let wrapped = |item: &String| Type::QUIET.wrap(item.trim(), WIDE - BULLET);
    let tall = |items: &[String]| items.iter().map(|item| Type::QUIET.tall(wrapped(item).len()) + 3.0).sum::<f32>();
    let height =
        |half: &usize| items.split_at_checked(*half).map_or(f32::MAX, |(one, other)| tall(one).max(tall(other)));
    let half = (1..=items.len()).min_by(|one, other| height(one).total_cmp(&height(other))).unwrap_or_default();
    if height(&half) > TALLEST {
        return list(items);
    }
    let mut parts = Vec::new();
    let (one, other) = items.split_at(half);
    for (items, x) in [(one, 0.0), (other, WIDTH - WIDE)] {
        let mut y = 0.0;
        for item in items {
            let lines = wrapped(item);
            let mut shapes = vec![Type::QUIET.line("•", x, y, Align::Left)];
            shapes.extend(Type::QUIET.lines(&lines, x + BULLET, y));
            parts.push(Part { kind: Kind::Item, says: item.trim().to_owned(), shapes });
            y += Type::QUIET.tall(lines.len()) + 3.0;
        }
    }
    if parts.is_empty() { Vec::new() } else { vec![Piece::new(BETWEEN, height(&half), parts)] }
}

/// What something is beside what is said of it: the first line of both stands together.
pub(super) fn labelled(label: &str, said: &str) -> Vec<Piece> {
    const LABEL: f32 = 108.0;
    let mut pieces = indented(Kind::Text, Type::OWN, said, LABEL + 14.0);
    let names = Type::STRONG.wrap(label, LABEL);
    let Some(first) = pieces.first_mut() else { return pieces };
    let part = Part { kind: Kind::Heading(2), says: label.to_owned(), shapes: Type::STRONG.lines(&names, 0.0, 1.0) };
    first.parts.insert(0, part);
    first.gap = 10.0;
    // A label of several lines has room below it, even if little is said.
    let missing =
        Type::STRONG.tall(names.len()) - pieces.iter().map(|piece| piece.gap + piece.height).sum::<f32>() + 10.0;
    if let Some(last) = pieces.last_mut() {
        last.height += missing.max(0.0);
    }
    pieces
}

/// One paragraph, a piece a line.
pub(super) fn lines(kind: Kind, style: Type, text: &str, left: f32, width: f32) -> Vec<Piece> {
    let lines = style.wrap(text, width);
    let last = lines.len().saturating_sub(1);
    let piece = |(place, line): (usize, String)| {
        let shapes = style.paragraph(text, std::slice::from_ref(&line), [left, width], 0.0);
        let part = Part { kind, says: line, shapes };
        let piece = Piece::new(if place == 0 { BETWEEN } else { 0.0 }, style.line_pt, vec![part]);
        // The first two stay together, and the last two.
        let keep = if place < last && (place == 0 || place + 1 == last) { Keep::WithNext } else { Keep::Free };
        Piece { keep, goes_on: place > 0, ..piece }
    };
    lines.into_iter().enumerate().map(piece).collect()
}

/// The scene as a picture of this width, its letters no smaller than the smallest type on paper. It is laid out for a
/// larger frame by `scene`, then made smaller.
pub(super) fn picture(says: String, width: f32, left: f32, scene: Scene) -> Piece {
    let scale = width / scene.size.width;
    let height = scene.size.height * scale;
    Piece::new(8.0, height, vec![Part { kind: Kind::Figure, says, shapes: placed(scene, scale, left, 0.0) }])
}

/// The frame that a picture is laid out for so that its smallest letters are as small as paper allows.
pub(super) fn picture_frame(width: f32, height: f32) -> Size {
    /// The smallest letters of a picture on screen, and of a page.
    const SMALLEST: [f32; 2] = [11.0, 9.0];
    let [screen, paper] = SMALLEST;
    Size { width: width * screen / paper, height: height * screen / paper }
}
