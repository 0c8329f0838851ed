//! The page as plain text: UTF-8, at most 80 columns and 56 lines, numbers first and bars last.
//!
//! No line is placed by counting characters: widths are display columns (`columns`), and a page ends only between the
//! groups that `pages` keeps together.

use std::ops::RangeInclusive;

use crate::chart::PolePlace;
use crate::model::Rating;
use crate::report::document::{Block, Document, ItemLine, LastStep, Moment, Step};
use crate::words;

use crate::export::Bars;
use crate::export::columns::{filled, one_line, right, shortened, width, wrapped};
use crate::export::pages::{Group, Part, flowing, paginated};

mod parts;

use parts::{details_part, lines_part, list_part, over_time_part, to_rate_part};

/// The widest line.
const COLUMNS: usize = 80;
/// Before everything under a heading.
const INDENT: &str = "  ";
/// Between columns.
const GAP: &str = "  ";
/// The pole's column: as wide as "Managing" at least; a name wider than the most wraps.
const POLE: RangeInclusive<usize> = 8..=14;
/// The title's column at most; a title over it wraps under itself.
const TITLE: usize = 24;
/// Pole, title and number together: a wide pole or number takes from the title what is left over here.
const LABELS: usize = 41;
/// The number's column at least: "10 of 10".
const NUMBER: usize = 8;
/// Columns of a bar for one step.
const STEP: usize = 3;
/// How far the lines to write on reach after "I will" and "by", and how long the second is.
const BLANKS: [usize; 2] = [COLUMNS - 2, 15];

/// The whole text: pages with a form feed between them, one newline at the end.
pub(super) fn write(document: &Document, bars: Bars) -> String {
    let parts = document.blocks.iter().map(|block| part(block, bars)).collect();
    let pages = paginated(parts, first_head(document, 1).len() + 1, 2);
    let count = pages.len();
    let text = |(place, lines): (usize, Group)| {
        let head = if place == 0 { first_head(document, count) } else { vec![later_head(document, place + 1, count)] };
        let lines = head.into_iter().chain([String::new()]).chain(lines);
        lines.flat_map(|line| [line, "\n".to_owned()]).collect::<String>()
    };
    pages.into_iter().enumerate().map(text).collect::<Vec<_>>().join("\u{c}")
}

/// What page 1 begins with: the name in full beside day and page, or above them where it is long; who rated; the source.
fn first_head(document: &Document, count: usize) -> Group {
    let right_side = day_and_page(document, 1, count);
    // Whether it fits is decided for many pages, so that the head is as high for one page as for a hundred.
    let room = COLUMNS - GAP.len() - width(&day_and_page(document, 1, 999));
    let name = wrapped(&shortened(&document.name, 4 * COLUMNS), COLUMNS);
    let mut lines = match name.as_slice() {
        [name] if width(name) <= room => vec![both_ends(name, &right_side)],
        _ => name.into_iter().chain([right_side]).collect(),
    };
    lines.extend(document.place.iter().flat_map(|place| wrapped(place, COLUMNS)));
    let source = shortened(&document.source, 4 * COLUMNS);
    let said = [document.rated.as_str(), &source].into_iter().flat_map(|text| wrapped(text, COLUMNS));
    lines.extend(said.filter(|line| !line.is_empty()));
    lines
}

/// What each other page begins with, always one line.
fn later_head(document: &Document, page: usize, count: usize) -> String {
    let right_side = day_and_page(document, page, count);
    let name = shortened(&document.name, COLUMNS - GAP.len() - width(&right_side));
    both_ends(&name, &right_side)
}

fn day_and_page(document: &Document, page: usize, count: usize) -> String {
    words::page_head(&document.dated(), words::count(page), words::count(count))
}

fn both_ends(left: &str, right_side: &str) -> String {
    format!("{left}{}", right(right_side, COLUMNS - width(left)))
}

fn part(block: &Block, bars: Bars) -> Part {
    match block {
        Block::Dimension { name, lines, sentence } => {
            let poles = lines.iter().map(|line| width(&line.pole)).max().unwrap_or_default();
            let pole_columns = poles.clamp(*POLE.start(), *POLE.end());
            let mut group = wrapped(name, COLUMNS);
            group.extend(lines.iter().flat_map(|line| item_lines(line, pole_columns, bars)));
            group.extend(sentence.iter().flat_map(|sentence| indented(sentence)));
            vec![group]
        }
        Block::Calm(line) | Block::Held(line) => vec![wrapped(line, COLUMNS)],
        Block::Compared(lines) => vec![lines.iter().flat_map(|line| wrapped(line, COLUMNS)).collect()],
        Block::Moments(moments) => moments_part(moments),
        Block::Note(note) => flowing(vec![words::note_heading().into_owned()], indented(note)),
        Block::LastStep(step) => last_step_part(step),
        Block::NextStep(step) => vec![step_lines(step)],
        Block::HowToRead(items) => {
            let items = items.iter().flat_map(|item| listed(item));
            vec![std::iter::once(words::how_to_read_heading().into_owned()).chain(items).collect()]
        }
        Block::Topics(topics) => list_part(&words::copy_topics(), topics),
        Block::Details(details) => details_part(details),
        // Each move stands with its dimension already.
        Block::Changed { trends, .. } if trends.is_empty() => Part::new(),
        Block::Changed { trends, .. } => list_part(&words::copy_changed(), trends),
        Block::OverTime(over_time) => over_time_part(over_time),
        Block::Questions(questions) => list_part(&words::copy_questions(), questions),
        Block::ToRate { name, items } => to_rate_part(name, items),
        Block::Lines { heading, hint, count } => lines_part(heading, hint, *count),
        Block::WorkedOut(rules) => list_part(&words::copy_worked_out(), rules),
        // Their numbers stand with the dimensions.
        Block::Map(_) | Block::Table(_) => Part::new(),
        Block::Made { left_out, made } => {
            let said = [left_out, made].into_iter().flat_map(|text| wrapped(text, COLUMNS));
            vec![said.filter(|line| !line.is_empty()).collect()]
        }
    }
}

/// "  Managing  Preventing problems       8 of 10  [||||||||||||||||||||||||      ]", longer names under themselves.
fn item_lines(line: &ItemLine, pole_columns: usize, bars: Bars) -> Group {
    let title_columns = TITLE.min(LABELS - number_columns() - pole_columns);
    let poles = wrapped(&line.pole, pole_columns);
    let titles = wrapped(&line.title, title_columns);
    let text = |place: usize| {
        let [pole, title] = [&poles, &titles].map(|lines| lines.get(place).map_or("", String::as_str));
        let labels = format!("{INDENT}{}{GAP}{}", filled(pole, pole_columns), filled(title, title_columns));
        let answer = if place == 0 { answer(line, bars) } else { String::new() };
        format!("{labels} {answer}").trim_end().to_owned()
    };
    let notes = indented_by(INDENT.len() + pole_columns + GAP.len(), &line.notes);
    (0..poles.len().max(titles.len())).map(text).chain(notes).collect()
}

fn answer(line: &ItemLine, bars: Bars) -> String {
    let Some(rating) = line.rating else { return format!(" {}", words::not_rated()) };
    let number = right(&words::rating_of_ten(i64::from(rating.steps())), number_columns());
    match bars {
        Bars::Drawn => format!("{number}{GAP}{}", bar(line.place, rating)),
        Bars::LeftOut => number,
    }
}

/// As wide as the widest number, "10 von 10".
fn number_columns() -> usize {
    width(&words::rating_of_ten(i64::from(Rating::MAX.steps()))).max(NUMBER)
}

fn bar(place: PolePlace, rating: Rating) -> String {
    let sign = match place {
        PolePlace::First => "|",
        PolePlace::Second => "-",
    };
    let (drawn, whole) = (usize::from(rating.steps()) * STEP, usize::from(Rating::MAX.steps()) * STEP);
    format!("[{}]", filled(&sign.repeat(drawn), whole))
}

/// Each in quotation marks, signed by its dimension, an empty line between two.
fn moments_part(moments: &[Moment]) -> Part {
    let of = |(place, moment): (usize, &Moment)| {
        let before = if place == 0 { words::moments_heading().into_owned() } else { String::new() };
        let lines = indented(&words::quoted(&moment.text)).into_iter().chain(indented(&moment.dimension));
        flowing(vec![before], lines.collect())
    };
    moments.iter().enumerate().flat_map(of).collect()
}

/// What got in the way may be long, so it flows.
fn last_step_part(step: &LastStep) -> Part {
    let lines = [&step.action, &step.focus].into_iter().chain(&step.became).chain(&step.in_the_way);
    flowing(wrapped(&step.heading, COLUMNS), lines.flat_map(|line| indented(line)).collect())
}

fn step_lines(step: &Step) -> Group {
    let heading = words::next_step_heading().into_owned();
    match step {
        Step::Open => {
            let [end, by] = BLANKS;
            let (i_will, until) = (words::i_will_blank(), words::by_blank());
            let told = INDENT.len() + width(&i_will) + width(&until) + 3;
            let [action, by] = [end.saturating_sub(told + by), by].map(|columns| "_".repeat(columns));
            let line = format!("{INDENT}{i_will} {action} {until} {by}");
            vec![heading, String::new(), line.clone(), String::new(), line]
        }
        Step::Agreed { action, .. } => {
            let lines = std::iter::once(action.as_str()).chain(step.beside());
            std::iter::once(heading).chain(lines.flat_map(indented)).collect()
        }
    }
}

/// A list's item: a hyphen before its first line, the others under its text.
fn listed(text: &str) -> Group {
    let mark = |place: usize| if place == 0 { "- " } else { "  " };
    let lines = wrapped(&one_line(text), COLUMNS - INDENT.len() - GAP.len()).into_iter().enumerate();
    lines.map(|(place, line)| format!("{INDENT}{}{line}", mark(place))).collect()
}

fn indented(text: &str) -> Group {
    indented_by(INDENT.len(), text)
}

/// The lines of a text that stands further to the right; none for the empty text.
fn indented_by(columns: usize, text: &str) -> Group {
    if text.is_empty() {
        return Group::new();
    }
    let lines = wrapped(text, COLUMNS - columns).into_iter();
    lines.map(|line| if line.is_empty() { line } else { format!("{}{line}", " ".repeat(columns)) }).collect()
}
