//! Pieces onto pages: what stays together stays together, and every page says whose it is and which.

use crate::chart::{Align, Role};
use crate::export::{Paper, Practice};
use crate::report::Document;
use crate::words;

use super::kit::{Type, aside, clean, moved, rule};
use super::piece::{Keep, Piece, WIDTH};
use super::{Page, Part};

/// How tall a page's text is at least, in points: 239 mm. The running head stands above it and the foot below.
pub(super) const LEAST_HEIGHT: f32 = 677.48;
/// Above and below the text at least: room for head and foot, and an edge that every printer reaches.
const MARGIN: f32 = 57.0;

/// How tall the text is on this paper.
pub(super) fn height(paper: Paper) -> f32 {
    (paper.size().height - 2.0 * MARGIN).max(LEAST_HEIGHT)
}

/// From the text's bottom to the rule of the foot, and from the rule of the running head to the text's top.
const BEYOND: f32 = 12.0;

/// Each piece on its page, with its top from the top of the page's room.
type Sheet<'a> = Vec<(f32, &'a Piece)>;

/// The pages of these runs of pieces. Each run begins a new page.
pub(super) fn pages(document: &Document, paper: Paper, practice: &Practice, runs: &[Vec<Piece>]) -> Vec<Page> {
    let mut sheets: Vec<Sheet> = Vec::new();
    let height = height(paper);
    for run in runs.iter().filter(|run| !run.is_empty()) {
        fill(&mut sheets, run, height);
    }
    if sheets.is_empty() {
        sheets.push(Vec::new());
    }
    let count = sheets.len();
    let size = paper.size();
    let corner = [(size.width - WIDTH) / 2.0, (size.height - height) / 2.0];
    let page = |(place, sheet): (usize, Sheet)| {
        let mut parts: Vec<Part> = if place == 0 { Vec::new() } else { vec![head(document)] };
        for (nth, (y, piece)) in sheet.into_iter().enumerate() {
            let placed = piece.parts.iter().map(|part| part_moved(part.clone(), 0.0, y));
            if piece.goes_on && nth > 0 { join(&mut parts, placed) } else { parts.extend(placed) }
        }
        parts.push(foot(place + 1, count, height));
        let parts = parts.into_iter().map(|part| part_moved(part, corner[0], corner[1])).collect();
        let logo = super::head::logo(practice).filter(|_| place == 0);
        Page { size, parts, logo: logo.map(|[x, y, w, h]| [x + corner[0], y + corner[1], w, h]) }
    };
    sheets.into_iter().enumerate().map(page).collect()
}

/// How many pages a run takes, and how far down the last one it reaches.
pub(super) fn used(run: &[Piece], room: f32) -> (usize, f32) {
    let mut sheets = Vec::new();
    fill(&mut sheets, run, room);
    let reaches = sheets.last().and_then(|sheet| sheet.last()).map_or(0.0, |(y, piece)| y + piece.height);
    (sheets.len(), reaches)
}

fn fill<'a>(sheets: &mut Vec<Sheet<'a>>, run: &'a [Piece], room: f32) {
    let (mut sheet, mut y): (Sheet, f32) = (Vec::new(), 0.0);
    let mut from = 0;
    while let Some((first, rest)) = run.get(from..).and_then(<[Piece]>::split_first) {
        let together = run.get(from..from + group(first, rest)).unwrap_or_default();
        let height = tall(together);
        // What stands together and is taller than a page is torn after all, piece by piece.
        let needs = if height <= room { height } else { first.height };
        if !sheet.is_empty() && y + first.gap + needs > room {
            sheets.push(std::mem::take(&mut sheet));
            y = 0.0;
        }
        let taken = if height <= room { together } else { std::slice::from_ref(first) };
        if sheet.is_empty() && sheets.len() + from > 0 {
            for repeated in &first.under {
                sheet.push((y, repeated));
                y += repeated.height;
            }
        }
        for piece in taken {
            y += if sheet.is_empty() { 0.0 } else { piece.gap };
            sheet.push((y, piece));
            y += piece.height;
        }
        from += taken.len();
    }
    sheets.push(sheet);
}

/// How many pieces from the first on must stand on one page.
fn group(first: &Piece, rest: &[Piece]) -> usize {
    let kept = std::iter::once(first).chain(rest).take_while(|piece| piece.keep == Keep::WithNext).count();
    (kept + 1).min(rest.len() + 1)
}

/// From the first piece's top to the last one's bottom.
pub(super) fn tall(pieces: &[Piece]) -> f32 {
    let gaps: f32 = pieces.iter().skip(1).map(|piece| piece.gap).sum();
    pieces.iter().map(|piece| piece.height).sum::<f32>() + gaps
}

/// A piece that goes on with a paragraph joins the part before it, so that a reader meets one paragraph a page.
pub(super) fn join(parts: &mut Vec<Part>, mut placed: impl Iterator<Item = Part>) {
    if let Some(before) = parts.last_mut()
        && let Some(part) = placed.next()
    {
        before.says.push(' ');
        before.says.push_str(&part.says);
        before.shapes.extend(part.shapes);
    }
    parts.extend(placed);
}

fn part_moved(part: Part, x: f32, y: f32) -> Part {
    Part {
        says: clean(&part.says),
        shapes: part.shapes.into_iter().map(|shape| moved(shape, 1.0, x, y)).collect(),
        ..part
    }
}

/// Whose page it is, and of which day; of a sheet to fill in on some other day, which sheet.
fn head(document: &Document) -> Part {
    let which = document.dated();
    let name = Type::QUIET.shortened(&document.name, WIDTH - Type::QUIET.width_pt(&which) - 24.0);
    let top = -BEYOND - 5.0 - Type::QUIET.line_pt;
    aside(vec![
        Type::QUIET.line(name, 0.0, top, Align::Left),
        Type::QUIET.line(which, WIDTH, top, Align::Right),
        rule(0.0, WIDTH, -BEYOND, Role::Hairline),
    ])
}

fn foot(number: usize, count: usize, height: f32) -> Part {
    let top = height + BEYOND + 6.0;
    aside(vec![
        rule(0.0, WIDTH, height + BEYOND, Role::Hairline),
        Type::QUIET.line(words::page_foot().into_owned(), 0.0, top, Align::Left),
        Type::QUIET.line(words::page_of(words::count(number), words::count(count)), WIDTH, top, Align::Right),
    ])
}
