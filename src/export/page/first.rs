//! Page 1: who, the picture with every number beside it, what stands out, the words, and the one next step.

use crate::chart::{Align, Face, Marker, Point, Role, Shape, radar};
use crate::export::Practice;
use crate::report::document::{Block, Document, Kind as DocumentKind, Moment, Step};
use crate::words;

use super::dots;
use super::kit::{Type, aside, frame, rule};
use super::piece::{Piece, WIDTH, across, picture, picture_frame};
use super::{Kind, Part};

/// From the left column to the right one.
const GUTTER: f32 = 24.0;
/// How wide one of two columns is.
pub(super) const COLUMN: f32 = (WIDTH - GUTTER) / 2.0;
/// Where the right column begins.
pub(super) const RIGHT: f32 = COLUMN + GUTTER;
/// What the practice may take of the width.
const PRACTICE: f32 = 130.0;
/// The room of a logo.
const LOGO: [f32; 2] = [PRACTICE, 30.0];
/// With more dimensions than these the numbers stand below the picture.
const BESIDE: usize = 6;
/// Within the box around the step.
const PAD: f32 = 14.0;
/// More lines than these are a text, and stand in no box.
const BOXED: usize = 12;
/// Between two joined parts of a line.
const BETWEEN: &str = " · ";

/// Where the practice's logo stands, from the text's top left corner.
pub(super) fn logo(practice: &Practice) -> Option<[f32; 4]> {
    let [width, height] = LOGO;
    practice.logo.as_ref().map(|_| [WIDTH - width, 0.0, width, height])
}

/// Name, day, which session, who rated; whose practice, quietly.
pub(super) fn head(document: &Document, practice: &Practice) -> Piece {
    let taken = if practice.name.trim().is_empty() && practice.logo.is_none() { 0.0 } else { PRACTICE + GUTTER };
    let width = WIDTH - taken;
    let title = match document.kind {
        DocumentKind::Session => document.name.clone(),
        DocumentKind::Preparation => words::page_sheet_preparation().into_owned(),
        DocumentKind::Blank => words::page_sheet_blank().into_owned(),
    };
    let names = Type::TITLE.wrap(&title, width);
    let date = words::full_date(document.date);
    let about: Vec<&str> = match document.kind {
        DocumentKind::Session => {
            [date.as_str(), document.place.as_deref().unwrap_or_default(), document.rated.as_str()].to_vec()
        }
        DocumentKind::Preparation => [document.name.as_str(), date.as_str()].to_vec(),
        DocumentKind::Blank => [document.name.as_str()].to_vec(),
    };
    let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
    let quiet = Type { role: Role::Quiet, ..Type::BODY };
    let under = quiet.wrap(&about.join(BETWEEN), width);
    let top = Type::TITLE.tall(names.len()) + 4.0;
    let mut parts = vec![
        Part { kind: Kind::Title, says: title, shapes: Type::TITLE.lines(&names, 0.0, 0.0) },
        Part { kind: Kind::Text, says: about.join(BETWEEN), shapes: quiet.lines(&under, 0.0, top) },
    ];
    let (practice, right) = whose(practice);
    parts.extend(practice);
    Piece::new(0.0, (top + quiet.tall(under.len())).max(right), parts)
}

/// The practice's name below its logo, and how far down it reaches.
fn whose(practice: &Practice) -> (Option<Part>, f32) {
    let top = if practice.logo.is_some() { LOGO[1] + 4.0 } else { 4.0 };
    let name = practice.name.trim();
    if name.is_empty() {
        return (None, top);
    }
    let lines = Type::QUIET.wrap(name, PRACTICE);
    let place =
        |(place, line): (usize, &String)| Type::QUIET.line(line, WIDTH, top + Type::QUIET.tall(place), Align::Right);
    let shapes = lines.iter().enumerate().map(place).collect();
    (Some(Part { kind: Kind::Text, says: name.to_owned(), shapes }), top + Type::QUIET.tall(lines.len()))
}

/// The shape and every number: side by side, or one below the other where there are many.
pub(super) fn picture_and_numbers(document: &Document) -> Vec<Piece> {
    let dimensions = dots::dimensions(document);
    let Some(figure) = &document.figure else {
        return if dimensions.is_empty() { Vec::new() } else { dots::below(&dimensions) };
    };
    if dimensions.len() > BESIDE {
        let shape = radar::scene(figure, picture_frame(WIDTH * 0.8, 290.0));
        let mut pieces = vec![picture(words::picture_radar().into_owned(), WIDTH * 0.8, WIDTH * 0.1, shape)];
        pieces.extend(dots::below(&dimensions));
        return pieces;
    }
    let column = dots::column(&dimensions, RIGHT);
    let height = column.height.clamp(230.0, 300.0);
    let shape = radar::scene(figure, picture_frame(COLUMN, height));
    let mut piece = picture(words::picture_radar().into_owned(), COLUMN, 0.0, shape);
    piece.parts.extend(column.parts);
    piece.height = piece.height.max(column.height);
    piece.gap = 14.0;
    vec![piece]
}

/// What stands out beside the client's words; the moments that found no room in `room` points come back.
pub(super) fn columns(document: &Document, room: f32) -> (Vec<Piece>, Vec<Moment>) {
    let said = said(document);
    let moments: &[Moment] = document.blocks.iter().find_map(moments_of).unwrap_or_default();
    if said.is_empty() && moments.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let width = if said.is_empty() || moments.is_empty() { WIDTH } else { COLUMN };
    let left = paragraphs(&words::copy_what_stands_out(), &said, 0.0, width);
    let x = if said.is_empty() { 0.0 } else { RIGHT };
    let (right, kept) = own_words(moments, x, width, room.max(left.1));
    let rest = moments.get(kept..).unwrap_or_default().to_vec();
    let height = if said.is_empty() { right.1 } else { left.1.max(right.1) };
    if height == 0.0 {
        return (Vec::new(), rest);
    }
    let left = if said.is_empty() { Vec::new() } else { left.0 };
    let piece = Piece::new(12.0, height, left.into_iter().chain(right.0).collect());
    (vec![across(14.0, 0.0).with_next(), piece], rest)
}

fn moments_of(block: &Block) -> Option<&[Moment]> {
    match block {
        Block::Moments(moments) => Some(moments),
        _ => None,
    }
}

/// The findings, or the one calm sentence where there is none.
fn said(document: &Document) -> Vec<String> {
    let calm = document.blocks.iter().filter_map(|block| match block {
        Block::Calm(line) | Block::Held(line) => Some(line.clone()),
        _ => None,
    });
    document.findings.iter().cloned().chain(calm).collect()
}

/// A heading and paragraphs in one column, with their height.
fn paragraphs(heading: &str, said: &[String], x: f32, width: f32) -> (Vec<Part>, f32) {
    let mut parts = vec![column_heading(heading, x)];
    let mut y = Type::HEADING.line_pt + 4.0;
    for sentence in said {
        let lines = Type::BODY.wrap(sentence, width);
        parts.push(Part { kind: Kind::Text, says: sentence.clone(), shapes: Type::BODY.lines(&lines, x, y) });
        y += Type::BODY.tall(lines.len()) + 5.0;
    }
    (parts, y - 5.0)
}

/// As many of the moments as fit, each signed by its dimension, with their height and number.
fn own_words(moments: &[Moment], x: f32, width: f32, room: f32) -> ((Vec<Part>, f32), usize) {
    let mut parts = vec![column_heading(&words::moments_heading(), x)];
    let (mut y, mut kept) = (Type::HEADING.line_pt + 4.0, 0);
    for moment in moments {
        let quoted = words::quoted(&moment.text);
        let lines = Type::QUOTE.wrap(&quoted, width);
        let signed = Type::QUIET.wrap(&moment.dimension, width);
        let height = Type::QUOTE.tall(lines.len()) + Type::QUIET.tall(signed.len()) + 7.0;
        if y + height - 7.0 > room {
            break;
        }
        parts.push(Part { kind: Kind::Quote, says: quoted, shapes: Type::QUOTE.lines(&lines, x, y) });
        y += Type::QUOTE.tall(lines.len());
        parts.push(Part { kind: Kind::Text, says: moment.dimension.clone(), shapes: Type::QUIET.lines(&signed, x, y) });
        y += Type::QUIET.tall(signed.len()) + 7.0;
        kept += 1;
    }
    if kept == 0 { ((Vec::new(), 0.0), 0) } else { ((parts, y - 7.0), kept) }
}

fn column_heading(text: &str, x: f32) -> Part {
    let shape = Type::HEADING.line(text, x, 0.0, Align::Left);
    Part { kind: Kind::Heading(2), says: text.to_owned(), shapes: vec![shape] }
}

/// The one next step, in the only box of the page; a step of many lines is a text below a heading.
pub(super) fn step(step: &Step) -> Vec<Piece> {
    match step {
        Step::Open => vec![open_step()],
        Step::Agreed { focus, action, by, aims } => {
            let lines = Type::STEP.wrap(action, WIDTH - 2.0 * PAD);
            if lines.len() > BOXED {
                let mut pieces = vec![super::piece::heading(&words::next_step_heading())];
                pieces.extend(super::piece::text(Kind::Text, Type::OWN, action));
                let ends = [Some(focus), by.as_ref()].into_iter().flatten().chain(aims);
                pieces.extend(ends.flat_map(|end| super::piece::text(Kind::Text, Type::QUIET, end)));
                return pieces;
            }
            vec![boxed_step(focus, action, &lines, by.as_deref(), aims)]
        }
    }
}

fn boxed_step(focus: &str, action: &str, lines: &[String], by: Option<&str>, aims: &[String]) -> Piece {
    let heading = words::next_step_heading();
    let (left, right) = (PAD, WIDTH - PAD);
    let mut parts = vec![Part {
        kind: Kind::Heading(2),
        says: heading.clone().into_owned(),
        shapes: vec![Type::QUIET.line(heading, left, PAD, Align::Left)],
    }];
    let mut y = PAD;
    let beside: Vec<(&str, bool)> =
        if aims.is_empty() { vec![(focus, false)] } else { aims.iter().map(|aim| (aim.as_str(), true)).collect() };
    for (text, is_aim) in beside.into_iter().filter(|(text, _)| !text.is_empty()) {
        // The mark of a target, as in the pictures.
        let edge = if is_aim { right - 12.0 } else { right };
        for line in Type::QUIET.wrap(text, WIDTH - 2.0 * PAD - 120.0) {
            let mut shapes = vec![Type::QUIET.line(line.clone(), edge, y, Align::Right)];
            if is_aim {
                let at = Point { x: right - 4.0, y: y + Type::QUIET.line_pt / 2.0 };
                shapes.push(Shape::Marker { at, marker: Marker::Target, size_pt: 7.5, role: Role::Target });
            }
            parts.push(Part { kind: Kind::Text, says: line, shapes });
            y += Type::QUIET.line_pt;
        }
    }
    y = y.max(PAD + Type::QUIET.line_pt) + 4.0;
    parts.push(Part { kind: Kind::Text, says: action.to_owned(), shapes: Type::STEP.lines(lines, left, y) });
    y += Type::STEP.tall(lines.len());
    if let Some(by) = by {
        y += 3.0;
        let shapes = vec![Type::QUIET.line(by, left, y, Align::Left)];
        parts.push(Part { kind: Kind::Text, says: by.to_owned(), shapes });
        y += Type::QUIET.line_pt;
    }
    let height = y + PAD - 2.0;
    parts.insert(0, aside(vec![frame(0.0, 0.0, WIDTH, height)]));
    Piece::new(16.0, height, parts)
}

/// Room to write a step by hand.
fn open_step() -> Piece {
    const LINE: f32 = 26.0;
    let (heading, will, by) = (words::next_step_heading(), words::i_will_blank(), words::by_blank());
    let style = Type { face: Face::Serif, ..Type::BODY };
    let base = |line: f32| PAD + Type::QUIET.line_pt + LINE * line + style.line_pt - 2.0;
    let from = PAD + style.width_pt(&will) + 6.0;
    let day = WIDTH - PAD - 120.0;
    let top = |line: f32| PAD + Type::QUIET.line_pt + LINE * line + 2.0;
    let height = top(2.0) + 2.0 + PAD;
    let lines = vec![
        rule(from, WIDTH - PAD, base(0.4), Role::TrackOutline),
        rule(PAD, day - 24.0, base(1.4), Role::TrackOutline),
        rule(day, WIDTH - PAD, base(1.4), Role::TrackOutline),
        frame(0.0, 0.0, WIDTH, height),
    ];
    let quiet = vec![Type::QUIET.line(heading.clone(), PAD, PAD, Align::Left)];
    let text = |says: std::borrow::Cow<'_, str>, shape: Shape| Part {
        kind: Kind::Text,
        says: says.into_owned(),
        shapes: vec![shape],
    };
    let parts = vec![
        aside(lines),
        Part { kind: Kind::Heading(2), says: heading.into_owned(), shapes: quiet },
        text(will.clone(), style.line(will, PAD, top(0.4), Align::Left)),
        text(by.clone(), style.line(by, day - 6.0, top(1.4), Align::Right)),
    ];
    Piece::new(16.0, height, parts)
}

/// How to read the page, quietly, in two columns.
pub(super) fn how_to_read(items: &[String]) -> Piece {
    let mut parts = Vec::new();
    let mut height: f32 = 0.0;
    let half = items.len().div_ceil(2).max(1);
    for (column, items) in items.chunks(half).enumerate() {
        let x = if column == 0 { 0.0 } else { RIGHT };
        let mut y = 0.0;
        for item in items {
            let lines = Type::QUIET.wrap(item, COLUMN);
            parts.push(Part { kind: Kind::Text, says: item.clone(), shapes: Type::QUIET.lines(&lines, x, y) });
            y += Type::QUIET.tall(lines.len()) + 3.0;
        }
        height = height.max(y - 3.0);
    }
    Piece::new(18.0, height, parts)
}
