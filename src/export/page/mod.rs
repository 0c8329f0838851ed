//! The page laid out: each line of text and each picture at its place in points, before any painter.
//!
//! A page is parts in reading order. Painters (PDF, the preview on screen) never wrap or place; what a part is to a reader
//! (a heading, a table's cell, a picture with words) goes into the PDF's structure.

mod dots;
mod first;
mod kit;
mod later;
mod paginate;
mod piece;
mod sheets;
mod slope;
mod table;

use crate::chart::{Shape, Size};
use crate::report::Document;
use crate::report::document::{Block, Kind as DocumentKind, Step};

use super::{Paper, Practice};
use piece::Piece;

/// One sheet of paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// In points, 72 an inch.
    pub size: Size,
    /// In reading order.
    pub parts: Vec<Part>,
    /// Where the practice's logo stands, if there is one: left, top, width, height in points.
    pub logo: Option<[f32; 4]>,
}

/// What belongs together for a reader.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// What it says as running text, joined over lines; for a figure the words that stand for it. Empty for an aside.
    pub says: String,
    /// Back to front, in the page's points.
    pub shapes: Vec<Shape>,
}

/// What a part is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The page's title: the name. One a document.
    Title,
    /// A heading: 2 to 4.
    Heading(u8),
    /// A paragraph. A paragraph that goes on over a page's end is one part a page.
    Text,
    /// The person's own words.
    Quote,
    /// An item of a list; neighbors are one list.
    Item,
    /// A picture.
    Figure,
    /// A cell of a table; neighbors of one table number are one table. Rows count on over a page's end.
    Cell {
        /// Which table of the document, from 0.
        table: usize,
        /// From 0, the header row first.
        row: usize,
        /// From 0.
        column: usize,
        /// What it heads, if it is a header.
        heads: Option<Heads>,
    },
    /// A rule, a frame, a running head or foot: nothing a reader reads.
    Aside,
}

/// What a header cell heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heads {
    /// Its column.
    Column,
    /// Its row.
    Row,
}

/// The pages of a document on this paper. At least one.
#[must_use]
pub fn pages(document: &Document, paper: Paper, practice: &Practice) -> Vec<Page> {
    let runs = match document.kind {
        DocumentKind::Session => session(document, practice),
        DocumentKind::Preparation | DocumentKind::Blank => vec![sheet(document, practice)],
    };
    paginate::pages(document, paper, practice, &runs)
}

/// Page 1 tells it all; what follows it begins a page of its own, unless there is no picture and so little to tell that
/// one page does.
fn session(document: &Document, practice: &Practice) -> Vec<Vec<Piece>> {
    let mut page = vec![first::head(document, practice), piece::across(12.0, 0.0)];
    page.extend(first::picture_and_numbers(document));
    let step: Vec<Piece> = next_step(document).map(first::step).unwrap_or_default();
    let how = how_to_read(document);
    let room = paginate::room(0);
    let taken = |pieces: &[Piece]| pieces.iter().map(|piece| piece.gap + piece.height).sum::<f32>();
    let below = taken(&step) + how.as_ref().map_or(0.0, |how| how.gap + how.height);
    let (columns, rest) = first::columns(document, room - taken(&page) - below - 30.0);
    page.extend(columns);
    page.extend(step);
    let later = later::pieces(document, &rest);
    let free = room - taken(&page);
    let Some(how) = how else { return vec![page, later] };
    if document.figure.is_none() {
        page.extend(later);
        page.push(how);
        return vec![page];
    }
    if how.height + how.gap <= free {
        // At the foot of the page.
        page.push(Piece { gap: free - how.height, ..how });
        return vec![page, later];
    }
    page.push(how);
    page.extend(later);
    vec![page]
}

/// A sheet to write on.
fn sheet(document: &Document, practice: &Practice) -> Vec<Piece> {
    let mut pieces = vec![first::head(document, practice)];
    if document.kind == DocumentKind::Blank {
        pieces.push(sheets::name_and_date());
        pieces.extend(how_to_read(document));
    }
    pieces.push(piece::across(12.0, 0.0));
    if document.kind == DocumentKind::Preparation {
        pieces.extend(next_step(document).map(first::step).unwrap_or_default());
    }
    pieces.extend(later::pieces(document, &[]));
    if document.kind == DocumentKind::Blank {
        pieces.extend(next_step(document).map(first::step).unwrap_or_default());
    }
    pieces
}

fn next_step(document: &Document) -> Option<&Step> {
    document.blocks.iter().find_map(|block| match block {
        Block::NextStep(step) => Some(step),
        _ => None,
    })
}

fn how_to_read(document: &Document) -> Option<Piece> {
    document.blocks.iter().find_map(|block| match block {
        Block::HowToRead(items) => Some(first::how_to_read(items)),
        _ => None,
    })
}
