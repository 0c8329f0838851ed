//! The head of page 1: who, which day, which session; whose practice, quietly.

use crate::chart::{Align, Role};
use crate::export::Practice;
use crate::report::document::{Block, Document, Kind as DocumentKind};
use crate::words;

use super::first::GUTTER;
use super::kit::{Type, aside, rule};
use super::piece::{Piece, WIDTH};
use super::{Kind, Part};

/// What the practice may take of the width.
const PRACTICE: f32 = 130.0;
/// The room of a logo.
const LOGO: [f32; 2] = [PRACTICE, 30.0];
/// By how much what stands at the right may reach below the title, and the line under it still have the whole width.
const LEVEL: f32 = 4.0;
/// The room to write the day in.
const DAY: f32 = 170.0;
/// Between two joined parts of a line.
const BETWEEN: &str = " · ";

/// Where the practice's logo stands, from the text's top left corner.
pub(super) fn logo(practice: &Practice) -> Option<[f32; 4]> {
    let [width, height] = LOGO;
    practice.logo.as_ref().map(|_| [WIDTH - width, 0.0, width, height])
}

/// Name, day, which session, who rated; whose practice, quietly.
pub(super) fn piece(document: &Document, practice: &Practice) -> Piece {
    let rated = if document.kind == DocumentKind::Session { document.rated.trim() } else { "" };
    let (whose, reaches) = whose(practice, rated);
    let beside = if reaches > 0.0 { WIDTH - PRACTICE - GUTTER } else { WIDTH };
    let title = match document.kind {
        DocumentKind::Session => document.name.clone(),
        DocumentKind::Preparation => words::page_sheet_preparation().into_owned(),
        DocumentKind::Blank => words::page_sheet_blank().into_owned(),
    };
    let style = title_type(&title, beside);
    let names = style.wrap(&title, beside);
    let top = style.tall(names.len()) + 2.0;
    let quiet = Type { role: Role::Quiet, ..Type::BODY };
    let about = about(document);
    // Below what the practice takes there is the whole width.
    let width = if reaches > top + LEVEL { beside } else { WIDTH };
    let day = document.day().is_none().then(|| day(width, top + 1.0));
    let room = if day.is_some() { width - DAY - GUTTER } else { width };
    let under: Vec<String> = joined(&about, quiet, room).iter().flat_map(|line| quiet.wrap(line, room)).collect();
    let mut parts = vec![
        Part { kind: Kind::Title, says: title, shapes: style.lines(&names, 0.0, 0.0) },
        Part { kind: Kind::Text, says: about.join(BETWEEN), shapes: quiet.lines(&under, 0.0, top) },
    ];
    parts.extend(day.into_iter().flatten());
    parts.extend(whose);
    Piece::new(0.0, (top + quiet.tall(under.len())).max(reaches), parts)
}

/// Where the day is written by hand, up to `right`.
fn day(right: f32, top: f32) -> [Part; 2] {
    let label = words::page_date();
    let from = right - DAY + Type::QUIET.width_pt(&label) + 8.0;
    let shapes = vec![Type::QUIET.line(label.clone(), right - DAY, top, Align::Left)];
    let line = aside(vec![rule(from, right, top + Type::QUIET.line_pt, Role::TrackOutline)]);
    [Part { kind: Kind::Text, says: label.into_owned(), shapes }, line]
}

/// Smaller where a name of one long word would be torn.
fn title_type(title: &str, width: f32) -> Type {
    let fits = |style: &Type| title.split_whitespace().all(|word| style.width_pt(word) <= width);
    let smaller = [20.0, 17.0, 14.5].map(|size_pt| Type { size_pt, line_pt: size_pt * 1.3, ..Type::TITLE });
    smaller.into_iter().find(fits).unwrap_or(Type::TITLE)
}

/// What stands under the title.
fn about(document: &Document) -> Vec<String> {
    let date = document.day().map(words::full_date).unwrap_or_default();
    let about = match document.kind {
        DocumentKind::Session => vec![date, document.place.clone().unwrap_or_default(), held(document)],
        DocumentKind::Preparation => vec![document.name.clone(), date],
        DocumentKind::Blank => vec![document.name.clone()],
    };
    about.into_iter().filter(|part| !part.is_empty()).collect()
}

/// The parts in as few lines as they fit, none torn that fits a line.
fn joined(about: &[String], style: Type, width: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in about {
        match lines.last_mut() {
            Some(line) if style.width_pt(&format!("{line}{BETWEEN}{part}")) <= width => {
                line.push_str(BETWEEN);
                line.push_str(part);
            }
            _ => lines.push(part.clone()),
        }
    }
    lines
}

/// The sessions held, where that is what the reader is to know.
fn held(document: &Document) -> String {
    let held = document.blocks.iter().find_map(|block| match block {
        Block::Held(line) => Some(line.trim_end_matches('.').to_owned()),
        _ => None,
    });
    held.unwrap_or_default()
}

/// The practice's name below its logo, who rated, and how far down they reach.
fn whose(practice: &Practice, rated: &str) -> (Vec<Part>, f32) {
    let mut y = if practice.logo.is_some() { LOGO[1] + 4.0 } else { 0.0 };
    let mut parts = Vec::new();
    for text in [practice.name.trim(), rated].into_iter().filter(|text| !text.is_empty()) {
        y = y.max(6.0);
        let lines = Type::QUIET.wrap(text, PRACTICE);
        let place =
            |(place, line): (usize, &String)| Type::QUIET.line(line, WIDTH, y + Type::QUIET.tall(place), Align::Right);
        let shapes = lines.iter().enumerate().map(place).collect();
        parts.push(Part { kind: Kind::Text, says: text.to_owned(), shapes });
        y += Type::QUIET.tall(lines.len());
    }
    (parts, y)
}
