//! What follows page 1: each block with its heading, in the document's order, only where there is something.

use crate::chart::{DimensionLines, Figure, OverTime, trend};
use crate::report::document::{Block, Detail, Document, LastStep, Moment};
use crate::words;

use super::kit::Type;
use super::map::Questions;
use super::piece::{Piece, WIDTH, headed, labelled, lines, list, list_in_columns, picture, picture_frame, text};
use super::{Kind, map, paginate, sheets, slope, table};

/// Dimensions in one picture over time: more would not fit a page.
const LINES_TOGETHER: usize = 5;
/// More moves than these stand in two columns.
const FEW: usize = 6;

/// Where how to read the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HowToRead {
    /// Page 1 says it.
    OnPageOne,
    /// Before how it is worked out.
    Here,
}

/// What page 1 does not show, up to what stands last. `moments` are those it had no room for.
pub(super) fn body(document: &Document, moments: &[Moment]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = own_words(moments);
    let (mut compared, mut questions) = (Vec::new(), Questions::ToCome);
    for block in &document.blocks {
        match block {
            Block::Compared(said) => compared = paragraphs(Type::QUIET, said),
            Block::Changed { figure, said, trends } => {
                let about = std::mem::take(&mut compared);
                pieces.extend(headed(&words::copy_changed(), changed(figure, said, trends, about)));
            }
            Block::Map(trails) => {
                let (map, beside) = map::pieces(trails, document);
                pieces.extend(map);
                questions = beside;
            }
            Block::Questions(_) if questions == Questions::BesideTheMap => {}
            _ => pieces.extend(of(block)),
        }
    }
    // Where there is no picture of it.
    pieces.extend(headed(&words::copy_changed(), compared));
    pieces
}

/// What stands last: how to read, how it is worked out, what was left out, the day, the source.
pub(super) fn end(document: &Document, how: HowToRead) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for block in &document.blocks {
        match block {
            Block::HowToRead(items) if how == HowToRead::Here => {
                pieces.extend(headed(&words::how_to_read_heading(), list_in_columns(items)));
            }
            Block::WorkedOut(rules) => pieces.extend(headed(&words::copy_worked_out(), list_in_columns(rules))),
            Block::Made { left_out, made } => {
                let said = [left_out, made, &document.source].map(Clone::clone);
                let mut lines = close(paragraphs(Type::QUIET, &said));
                if let Some(first) = lines.first_mut() {
                    first.gap = 18.0;
                }
                pieces.extend(lines);
            }
            _ => {}
        }
    }
    pieces
}

fn of(block: &Block) -> Vec<Piece> {
    match block {
        Block::LastStep(step) => last_step(step),
        Block::Topics(topics) => headed(&words::copy_topics(), list(topics)),
        Block::Note(note) => headed(&words::note_heading(), text(Kind::Quote, Type::OWN, note)),
        Block::Details(details) => details_of(details),
        Block::OverTime(over_time) => headed(&words::copy_over_time(), over_time_pictures(over_time)),
        Block::Questions(questions) => together(headed(&words::copy_questions(), list(questions))),
        Block::Table(numbers) => together(headed(&words::copy_table(), table::pieces(numbers))),
        Block::Lines { heading, hint, count } => sheets::room(heading, hint, *count),
        // Page 1 shows these, or they stand with others; what is to be rated has a sheet of its own.
        Block::ToRate { .. }
        | Block::Changed { .. }
        | Block::Map(_)
        | Block::Compared(_)
        | Block::Dimension { .. }
        | Block::Calm(_)
        | Block::Moments(_)
        | Block::NextStep(_)
        | Block::Held(_)
        | Block::WorkedOut(_)
        | Block::Made { .. }
        | Block::HowToRead(_) => Vec::new(),
    }
}

/// All on one page, unless that could leave half of one empty.
fn together(pieces: Vec<Piece>) -> Vec<Piece> {
    if paginate::tall(&pieces) > paginate::LEAST_HEIGHT / 2.0 {
        return pieces;
    }
    let last = pieces.len().saturating_sub(1);
    let keep = |(place, piece): (usize, Piece)| if place < last { piece.with_next() } else { piece };
    pieces.into_iter().enumerate().map(keep).collect()
}

/// With little air between paragraphs.
fn close(pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.into_iter().map(|piece| Piece { gap: piece.gap.min(2.0), ..piece }).collect()
}

fn details_of(details: &[Detail]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = details.iter().flat_map(|detail| labelled(&detail.heading, &detail.text)).collect();
    if let Some(first) = pieces.first_mut() {
        first.gap = 22.0;
    }
    pieces
}

fn changed(figure: &Figure, said: &[String], trends: &[String], about: Vec<Piece>) -> Vec<Piece> {
    let how =
        figure.earlier.iter().flat_map(|earlier| text(Kind::Text, Type::QUIET, &words::page_slope(&earlier.name)));
    let mut pieces: Vec<Piece> = how.map(Piece::with_next).collect();
    pieces.extend(slope::pieces(figure));
    pieces.extend(about);
    let said: Vec<String> = said.iter().chain(trends).cloned().collect();
    pieces.extend(if said.len() > FEW { list_in_columns(&said) } else { paragraphs(Type::BODY, &said) });
    pieces
}

fn paragraphs(style: Type, said: &[String]) -> Vec<Piece> {
    said.iter().flat_map(|line| text(Kind::Text, style, line)).collect()
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

/// One picture, or several where there are many dimensions, each with its dates.
fn over_time_pictures(over_time: &OverTime) -> Vec<Piece> {
    over_time.dimensions.chunks(LINES_TOGETHER).flat_map(|dimensions| lines_over_time(over_time, dimensions)).collect()
}

/// In halves where one would be taller than a page.
fn lines_over_time(over_time: &OverTime, dimensions: &[DimensionLines]) -> Vec<Piece> {
    let some = OverTime { dimensions: dimensions.to_vec(), ..over_time.clone() };
    let height = 40.0 + 56.0 * dimensions.len() as f32;
    let scene = trend::scene(&some, picture_frame(WIDTH, height));
    let whole = picture(words::picture_over_time().into_owned(), WIDTH, 0.0, scene);
    if fits_below_a_heading(&whole) {
        return vec![whole];
    }
    let (one, other) = dimensions.split_at(dimensions.len() / 2);
    if one.is_empty() {
        return Vec::new();
    }
    [one, other].into_iter().flat_map(|half| lines_over_time(over_time, half)).collect()
}

/// Whether a page has room for it and its heading.
pub(super) fn fits_below_a_heading(piece: &Piece) -> bool {
    piece.gap + piece.height + 2.0 * Type::HEADING.line_pt < paginate::LEAST_HEIGHT
}
