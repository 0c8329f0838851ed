//! What follows page 1: each block with its heading, in the document's order, only where there is something.

use crate::chart::{OverTime, map, trend};
use crate::report::document::{Block, Document, LastStep, Moment};
use crate::words;

use super::kit::Type;
use super::piece::{Piece, WIDTH, heading, lines, list, picture, picture_frame, text};
use super::{Kind, sheets, slope, table};

/// Dimensions in one picture over time: more would not fit a page.
const LINES_TOGETHER: usize = 5;
/// How wide the map is.
const MAP: f32 = WIDTH * 0.72;

/// Everything of the document that page 1 does not show. `moments` are those it had no room for.
pub(super) fn pieces(document: &Document, moments: &[Moment]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = own_words(moments);
    let mut ends = Vec::new();
    for block in &document.blocks {
        let into = if matches!(block, Block::WorkedOut(_) | Block::Made { .. }) { &mut ends } else { &mut pieces };
        into.extend(of(block));
    }
    ends.splice(0..0, pieces);
    // The source stands with what was made of it.
    ends.extend(text(Kind::Text, Type::QUIET, &document.source));
    ends
}

fn of(block: &Block) -> Vec<Piece> {
    match block {
        Block::Changed { figure, said, trends } => changed(figure, said, trends),
        Block::Compared(said) => said.iter().flat_map(|line| text(Kind::Text, Type::QUIET, line)).collect(),
        Block::LastStep(step) => last_step(step),
        Block::Topics(topics) => headed(&words::copy_topics(), list(topics)),
        Block::Note(note) => headed(&words::note_heading(), text(Kind::Quote, Type::OWN, note)),
        Block::Details(details) => details
            .iter()
            .flat_map(|detail| headed(&detail.heading, text(Kind::Text, Type::OWN, &detail.text)))
            .collect(),
        Block::Map(trails) => {
            let scene = map::scene(trails, picture_frame(MAP, MAP * 0.86));
            headed(&words::copy_map(), vec![picture(words::picture_map().into_owned(), MAP, 0.0, scene)])
        }
        Block::OverTime(over_time) => headed(&words::copy_over_time(), over_time_pictures(over_time)),
        Block::Questions(questions) => headed(&words::copy_questions(), list(questions)),
        Block::Table(numbers) => headed(&words::copy_table(), table::pieces(numbers)),
        Block::ToRate { name, items } => sheets::to_rate(name, items),
        Block::Lines { heading, hint, count } => sheets::room(heading, hint, *count),
        Block::WorkedOut(rules) => headed(&words::copy_worked_out(), list(rules)),
        Block::Made { left_out, made } => {
            let said = [left_out, made].into_iter().filter(|line| !line.is_empty());
            let mut pieces: Vec<Piece> = said.flat_map(|line| text(Kind::Text, Type::QUIET, line)).collect();
            if let Some(first) = pieces.first_mut() {
                first.gap = 18.0;
            }
            pieces
        }
        // Page 1 shows these.
        Block::Dimension { .. }
        | Block::Calm(_)
        | Block::Moments(_)
        | Block::NextStep(_)
        | Block::Held(_)
        | Block::HowToRead(_) => Vec::new(),
    }
}

/// A heading stays with the first of what it heads; without anything there is none.
fn headed(title: &str, pieces: Vec<Piece>) -> Vec<Piece> {
    if pieces.is_empty() { Vec::new() } else { std::iter::once(heading(title)).chain(pieces).collect() }
}

fn changed(figure: &crate::chart::Figure, said: &[String], trends: &[String]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(earlier) = &figure.earlier {
        pieces
            .extend(text(Kind::Text, Type::QUIET, &words::page_slope(&earlier.name)).into_iter().map(Piece::with_next));
    }
    pieces.extend(slope::pieces(figure));
    pieces.extend([said, trends].into_iter().flatten().flat_map(|line| text(Kind::Text, Type::BODY, line)));
    headed(&words::copy_changed(), pieces)
}

fn last_step(step: &LastStep) -> Vec<Piece> {
    let mut pieces = text(Kind::Quote, Type::OWN, &step.action);
    if !step.focus.is_empty() {
        pieces.extend(text(Kind::Text, Type::QUIET, &step.focus));
    }
    let rest = [&step.became, &step.in_the_way].into_iter().flatten();
    pieces.extend(rest.flat_map(|line| text(Kind::Text, Type::BODY, line)));
    headed(&step.heading, pieces)
}

fn own_words(moments: &[Moment]) -> Vec<Piece> {
    let one = |moment: &Moment| {
        let mut pieces = text(Kind::Quote, Type::QUOTE, &words::quoted(&moment.text));
        if let Some(last) = pieces.pop() {
            pieces.push(last.with_next());
        }
        let signed = lines(Kind::Text, Type::QUIET, &moment.dimension, 0.0, WIDTH);
        pieces.extend(signed.into_iter().map(|piece| Piece { gap: 0.0, ..piece }));
        pieces
    };
    headed(&words::moments_heading(), moments.iter().flat_map(one).collect())
}

/// Several pictures where there are many dimensions, each with its dates.
fn over_time_pictures(over_time: &OverTime) -> Vec<Piece> {
    let pictures = over_time.dimensions.chunks(LINES_TOGETHER).map(|dimensions| {
        let some = OverTime { dimensions: dimensions.to_vec(), ..over_time.clone() };
        let height = 40.0 + 56.0 * dimensions.len() as f32;
        let scene = trend::scene(&some, picture_frame(WIDTH, height));
        picture(words::picture_over_time().into_owned(), WIDTH, 0.0, scene)
    });
    pictures.collect()
}
