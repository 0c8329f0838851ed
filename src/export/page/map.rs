//! The map, and beside it the questions to keep, so that neither tears the page.

use crate::chart::{Trails, map};
use crate::report::document::{Block, Document};
use crate::words;

use super::kit::{Type, moved};
use super::piece::{Piece, WIDTH, headed, list_of, picture, picture_frame};
use super::{Kind, Part, later, paginate};

/// How wide the map is beside the questions, and alone.
const BESIDE: f32 = 244.0;
const ALONE: f32 = 290.0;
/// And where there are more dimensions than a small one has room for.
const LARGE: f32 = WIDTH * 0.85;
const MANY: usize = 7;
/// Where the questions begin.
const QUESTIONS: f32 = BESIDE + 20.0;
/// Questions taller than this stand below the map.
const TALLEST: f32 = 420.0;

/// The map, with the questions beside it where both have room: then the second says so.
pub(super) fn pieces(trails: &Trails, document: &Document) -> (Vec<Piece>, Questions) {
    match beside(trails, questions(document)) {
        Some(piece) => (vec![piece], Questions::BesideTheMap),
        None => (alone(trails), Questions::ToCome),
    }
}

/// Where the questions stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Questions {
    /// In their own place.
    ToCome,
    /// Already.
    BesideTheMap,
}

fn questions(document: &Document) -> &[String] {
    let questions = document.blocks.iter().find_map(|block| match block {
        Block::Questions(questions) => Some(questions.as_slice()),
        _ => None,
    });
    questions.unwrap_or_default()
}

fn beside(trails: &Trails, questions: &[String]) -> Option<Piece> {
    if questions.is_empty() || trails.dimensions.len() > MANY {
        return None;
    }
    let names = [words::copy_map(), words::copy_questions()];
    let heading = |name: &str, [x, width]: [f32; 2]| {
        let lines = Type::HEADING.wrap(name, width);
        (
            Part { kind: Kind::Heading(2), says: name.to_owned(), shapes: Type::HEADING.lines(&lines, x, 0.0) },
            lines.len(),
        )
    };
    let (left, right) = ([0.0, BESIDE], [QUESTIONS, WIDTH - QUESTIONS]);
    let [(map_heading, one), (questions_heading, other)] = [heading(&names[0], left), heading(&names[1], right)];
    let top = Type::HEADING.tall(one.max(other)) + 1.0;
    let list = list_of(questions, right[1]);
    let tall = list.iter().map(|piece| piece.gap + piece.height).sum::<f32>();
    let map = drawn(trails, BESIDE, 0.0);
    if tall > TALLEST || !later::fits_below_a_heading(&map) {
        return None;
    }
    let mut parts = vec![map_heading];
    parts.extend(map.parts.into_iter().map(|part| lower(part, 0.0, top + map.gap)));
    parts.push(questions_heading);
    let mut y = top;
    for piece in list {
        y += piece.gap;
        let placed = piece.parts.into_iter().map(|part| lower(part, right[0], y));
        if piece.goes_on {
            paginate::join(&mut parts, placed);
        } else {
            parts.extend(placed);
        }
        y += piece.height;
    }
    Some(Piece::new(super::piece::ABOVE_HEADING, y.max(top + map.gap + map.height), parts))
}

fn lower(part: Part, x: f32, y: f32) -> Part {
    Part { shapes: part.shapes.into_iter().map(|shape| moved(shape, 1.0, x, y)).collect(), ..part }
}

/// Names beyond all measure leave no room for a map; its numbers stand in the table.
fn alone(trails: &Trails) -> Vec<Piece> {
    let width = if trails.dimensions.len() > MANY { LARGE } else { ALONE };
    let map = drawn(trails, width, (WIDTH - width) / 2.0);
    headed(&words::copy_map(), Some(map).filter(later::fits_below_a_heading).into_iter().collect())
}

fn drawn(trails: &Trails, width: f32, left: f32) -> Piece {
    let scene = map::scene(trails, picture_frame(width, width * 0.86));
    picture(words::picture_map().into_owned(), width, left, scene)
}
