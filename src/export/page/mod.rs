//! The page laid out: each line of text and each picture at its place in points, before any painter.
//!
//! A page is parts in reading order. Painters (PDF, the preview on screen) never wrap or place; what a part is to a reader
//! (a heading, a table's cell, a picture with words) goes into the PDF's structure.

mod dots;
mod first;
mod head;
mod kit;
mod legend;
mod map;
mod later;
mod paginate;
mod piece;
mod session;
mod sheets;
mod slope;
mod step;
mod table;

use crate::chart::{Shape, Size};
use crate::report::Document;
use crate::report::document::Kind as DocumentKind;

use super::{Paper, Practice};

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
        DocumentKind::Session => session::runs(document, paper, practice),
        DocumentKind::Preparation => vec![sheets::preparation(document, practice)],
        DocumentKind::Blank => vec![sheets::blank(document, paper, practice)],
    };
    paginate::pages(document, paper, practice, &runs)
}
