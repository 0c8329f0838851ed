//! A file of text as pages to look at: every sign in its column, as a printer or an editor with even letters shows it.
//!
//! Our faces have letters of different widths. What stands apart by two spaces or more begins in its own column, and a
//! bar has one sign a column; within a sentence the letters run as they like.

use crate::chart::{Align, Face, Point, Role, Shape, metrics};
use crate::export::Paper;
use crate::export::page::{Kind, Page, Part};

/// Lines on a page, as the text page has them.
const LINES: usize = 56;
/// Columns of a line; a longer one goes on below.
const COLUMNS: usize = 84;
/// From the paper's edges.
const MARGIN: f32 = 40.0;
/// From line to line.
const LEADING: f32 = 12.5;
/// How large the letters are.
const SIZE: f32 = 9.5;

/// The pages of `text`: a form feed begins one, and so does a line for which there is no room.
pub(super) fn pages(text: &str, paper: Paper) -> Vec<Page> {
    let size = paper.size();
    let column = (size.width - 2.0 * MARGIN) / COLUMNS as f32;
    let page = |lines: &[String]| Page {
        size,
        parts: lines.iter().enumerate().map(|(place, line)| part(line, place, column)).collect(),
        logo: None,
    };
    let sheets = text.split('\u{c}').map(|sheet| sheet.lines().flat_map(broken).collect::<Vec<String>>());
    sheets.flat_map(|lines| lines.chunks(LINES).map(page).collect::<Vec<Page>>()).collect()
}

/// A line in pieces that fit.
fn broken(line: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest: Vec<char> = line.chars().collect();
    while rest.len() > COLUMNS {
        let space = rest.iter().take(COLUMNS).rposition(|letter| *letter == ' ').filter(|at| *at > COLUMNS / 2);
        let tail = rest.split_off(space.map_or(COLUMNS, |at| at + 1));
        pieces.push(std::mem::replace(&mut rest, tail).into_iter().collect());
    }
    pieces.push(rest.into_iter().collect());
    pieces
}

fn part(line: &str, place: usize, column: f32) -> Part {
    let y = MARGIN + metrics::ascent(Face::Sans, SIZE) + place as f32 * LEADING;
    let label = |(at, text): (usize, String)| Shape::Label {
        text,
        at: Point { x: MARGIN + at as f32 * column, y },
        align: Align::Left,
        face: Face::Sans,
        size_pt: SIZE,
        role: Role::Ink,
    };
    Part { kind: Kind::Text, says: line.trim().to_owned(), shapes: runs(line).into_iter().map(label).collect() }
}

/// What is set in one go, and in which column it begins.
fn runs(line: &str) -> Vec<(usize, String)> {
    let mut runs: Vec<(usize, String)> = Vec::new();
    let mut spaces = 2;
    for (at, letter) in line.chars().enumerate() {
        if letter == ' ' {
            spaces += 1;
            continue;
        }
        let is_of_a_bar = matches!(letter, '[' | ']' | '|' | '-' | '=');
        match runs.last_mut() {
            Some((_, run)) if spaces < 2 && !(is_of_a_bar && run.chars().all(|sign| !sign.is_alphanumeric())) => {
                run.extend(std::iter::repeat_n(' ', spaces));
                run.push(letter);
            }
            _ => runs.push((at, letter.to_string())),
        }
        spaces = 0;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_columns_stands_in_columns_here() {
        let at: Vec<usize> = runs("Risk  8 of 10  [||  ]").into_iter().map(|(at, _)| at).collect();
        assert_eq!(at, [0, 6, 15, 16, 17, 20]);
    }

    #[test]
    fn no_letter_is_lost_where_a_line_goes_on_below() {
        let line = "word ".repeat(60);
        let pieces = broken(&line);
        assert_eq!(pieces.concat(), line);
        assert!(pieces.iter().all(|piece| piece.chars().count() <= COLUMNS));
        assert_eq!(broken(&"x".repeat(200)).concat(), "x".repeat(200));
    }

    #[test]
    fn a_form_feed_begins_a_page_and_so_does_the_line_after_the_last() {
        assert_eq!(pages("one\u{c}two\n", Paper::A4).len(), 2);
        assert_eq!(pages(&"line\n".repeat(LINES + 1), Paper::Letter).len(), 2);
    }
}
