//! A session's pages: page 1 tells it all in thirty seconds, the pages after it what is behind it.
//!
//! What page 1 must show, it shows: the picture and the step. What stands out, the words and how to read it stand between
//! and below as far as there is room; what finds none comes after page 1, never cut.

use crate::export::{Paper, Practice};
use crate::report::document::{Block, Document, Moment, Step};
use crate::words;

use super::first::Picture;
use super::piece::{Piece, across, headed, text};
use super::{Kind, first, head, kit, later, paginate, step};

/// The runs of pieces; each begins a page.
pub(super) fn runs(document: &Document, paper: Paper, practice: &Practice) -> Vec<Vec<Piece>> {
    let height = paginate::height(paper);
    let mut page = vec![head::piece(document, practice), across(9.0, 0.0)];
    if document.figure.is_none() {
        return vec![without_a_picture(document, height, page)];
    }
    let step = next_step(document).map(step::pieces).unwrap_or_default();
    let how = how_to_read(document).map(first::how_to_read);
    let room = height - paginate::tall(&page) - added(&step);
    let below = |picture: &Picture| Below::of(document, room - added(&picture.here), how.as_ref());
    let mut pictures = first::pictures(document).into_iter().map(|picture| (below(&picture), picture));
    let Some(mut chosen) = pictures.next() else { return vec![page] };
    for other in pictures {
        if matches!(chosen.0, Below::TooMuch) {
            chosen = other;
        }
    }
    let (below, picture) = chosen;
    page.extend(picture.here);
    let (rest, how_is_said) = match below {
        Below::All(pieces) => {
            page.extend(pieces);
            page.extend(step);
            let free = height - paginate::tall(&page);
            page.extend(how.map(|how| Piece { gap: free - how.height, ..how }));
            (Vec::new(), later::HowToRead::OnPageOne)
        }
        Below::Some(pieces, rest) => {
            page.extend(pieces);
            page.extend(step);
            (rest, later::HowToRead::Here)
        }
        Below::TooMuch => {
            page.extend(step);
            page.extend(first::flowing(&first::said(document)));
            (first::moments(document).to_vec(), later::HowToRead::Here)
        }
    };
    let mut next = headed(&words::copy_ratings(), picture.later);
    next.extend(later(document, &rest, how_is_said));
    vec![page, next]
}

/// What stands between picture and step.
enum Below {
    /// All of it, and how to read the page at its foot.
    All(Vec<Piece>),
    /// As much as fits; the words that do not.
    Some(Vec<Piece>, Vec<Moment>),
    /// What stands out alone is too tall for the page.
    TooMuch,
}

impl Below {
    fn of(document: &Document, room: f32, how: Option<&Piece>) -> Self {
        let (said, moments) = (first::said(document), first::moments(document));
        let room_with_how = room - how.map_or(0.0, |how| how.gap + how.height);
        let (all, kept) = first::beside(&said, moments, room_with_how);
        if kept == moments.len() && added(&all) <= room_with_how {
            return Self::All(all);
        }
        let (some, kept) = first::beside(&said, moments, room);
        if (kept > 0 || moments.is_empty()) && added(&some) <= room {
            return Self::Some(some, moments.get(kept..).unwrap_or_default().to_vec());
        }
        let alone = first::in_two_columns(&said);
        if added(&alone) <= room { Self::Some(alone, moments.to_vec()) } else { Self::TooMuch }
    }
}

/// Who pays reads who, how many sessions, the focus and the step: a calm page. So is one before anything is rated.
fn without_a_picture(document: &Document, height: f32, mut page: Vec<Piece>) -> Vec<Piece> {
    page.extend(first::pictures(document).into_iter().flat_map(|picture| picture.here));
    let said = first::said(document);
    for line in &said {
        let mut lines = text(Kind::Text, kit::Type::BODY, line);
        if let Some(first) = lines.first_mut() {
            first.gap = 18.0;
        }
        page.extend(lines);
    }
    page.extend(next_step(document).map(step::pieces).unwrap_or_default());
    page.extend(later::body(document, first::moments(document)));
    // Where there is not even a place for a number, how to read numbers is not said.
    let is_about_numbers = document.blocks.iter().any(|block| matches!(block, Block::Dimension { .. }));
    let how = how_to_read(document).filter(|_| is_about_numbers).map(first::how_to_read);
    let mut end: Vec<Piece> = how.into_iter().chain(later::end(document, later::HowToRead::OnPageOne)).collect();
    let free = height - paginate::tall(&page) - added(&end);
    if let Some(first) = end.first_mut() {
        // At the foot of the page where all of it is one page.
        first.gap += free.max(0.0);
    }
    page.extend(end);
    page
}

/// What follows page 1.
fn later(document: &Document, moments: &[Moment], how: later::HowToRead) -> Vec<Piece> {
    let mut pieces = later::body(document, moments);
    pieces.extend(later::end(document, how));
    pieces
}

/// What these pieces add to a page that has begun.
fn added(pieces: &[Piece]) -> f32 {
    pieces.iter().map(|piece| piece.gap + piece.height).sum()
}

/// The step of a document, or its room for one.
pub(super) fn next_step(document: &Document) -> Option<&Step> {
    document.blocks.iter().find_map(|block| match block {
        Block::NextStep(step) => Some(step),
        _ => None,
    })
}

/// How to read the page.
pub(super) fn how_to_read(document: &Document) -> Option<&[String]> {
    document.blocks.iter().find_map(|block| match block {
        Block::HowToRead(items) => Some(items.as_slice()),
        _ => None,
    })
}
