//! What stands at an axis of the radar: the dimension's name in up to three lines, and its values beneath.
//!
//! A label's width counts the widest values it could ever show, so that the picture does not move while one rates.

use super::draw::Type;
use super::figure::Figure;
use super::grid::direction;
use super::metrics;
use super::places::Place;
use super::scene::{Align, Point, Shape};
use super::values::{self, Values};

/// A name wider than this is broken even where there is room, in sizes of the name.
const WIDEST_EM: f32 = 12.6;

/// How names are fitted: tried from the most generous to the tightest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// The name's size.
    pub(super) name_pt: f32,
    /// Into how many lines a name is broken if that makes it narrower.
    pub(super) lines: usize,
    /// A word wider than this is shortened.
    pub(super) word_pt: f32,
    /// The same for a label level with the center, where the radar is widest.
    pub(super) level_word_pt: f32,
    /// Whether the whole name must be seen.
    pub(super) keep: Keep,
    /// How the values stand.
    pub(super) values: Values,
    /// By how much another axis' end may be nearer to a name than its own, in points.
    pub(super) astray_pt: f32,
    /// How far a name may be from its own axis' end, in points.
    pub(super) far_pt: f32,
}

impl Fit {
    /// The widest word of a label in this direction from the center.
    fn word_at(self, toward: Point) -> f32 {
        if toward.x.abs() < 0.01 && self.keep == Keep::Whole {
            // Above and below the radar there is all the frame's width.
            return self.word_pt * 2.0;
        }
        let off_level = ((toward.y.abs() - 0.3) / 0.2).clamp(0.0, 1.0);
        self.level_word_pt + (self.word_pt - self.level_word_pt) * off_level
    }
}

/// How much of a name is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// All of it.
    Whole,
    /// Its start, then an ellipsis: only in a frame that has no room for more.
    Start,
}

/// A label before it has a place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    name: Vec<String>,
    name_type: Type,
    values: Values,
    /// Of the name's widest line, in points.
    pub(super) name_width_pt: f32,
    /// Of its widest line, in points.
    pub(super) width_pt: f32,
    /// Of all its lines, in points.
    pub(super) height_pt: f32,
}

impl Block {
    /// One label an axis.
    pub(super) fn all(figure: &Figure, fit: Fit) -> Vec<Self> {
        let size_pt = values::size_pt(fit.name_pt);
        let (values_pt, value_lines) = match fit.values {
            Values::Row => (values::widest_row(figure, size_pt), 1),
            Values::Stack => (values::widest(size_pt), figure.series.len().max(1)),
            Values::Brief => (values::brief_row(figure, size_pt), 1),
        };
        let name_type = Type::name(fit.name_pt);
        let line_pt = line_height(fit.name_pt);
        let blocks = figure.axes.iter().enumerate().map(|(axis, dimension)| {
            let word_pt = fit.word_at(direction(axis, figure.axes.len()));
            let name = broken(&dimension.name, name_type, values_pt, Fit { word_pt, ..fit });
            let name_width_pt = name.iter().map(|line| name_type.width_pt(line)).fold(0.0, f32::max);
            Self {
                values: fit.values,
                name_width_pt,
                width_pt: name_width_pt.max(values_pt),
                height_pt: (name.len() + value_lines) as f32 * line_pt,
                name,
                name_type,
            }
        });
        blocks.collect()
    }

    /// The label in its place, with the axis' values.
    pub(super) fn shapes(&self, figure: &Figure, axis: usize, place: Place) -> Vec<Shape> {
        let Place { rect: place, align } = place;
        let line_pt = line_height(self.name_type.size_pt);
        let x = match align {
            Align::Left => place.left,
            Align::Center => place.left + place.width / 2.0,
            Align::Right => place.left + place.width,
        };
        let middle = |line: usize| place.top + (line as f32 + 0.5) * line_pt;
        let names = self.name.iter().enumerate();
        let mut shapes: Vec<Shape> =
            names.map(|(line, text)| self.name_type.line(text, Point { x, y: middle(line) }, align)).collect();
        let rows = values::of_axis(figure, axis, values::size_pt(self.name_type.size_pt), self.values);
        for (line, row) in rows.into_iter().enumerate() {
            let row_pt: f32 = row.iter().map(|(style, text)| style.width_pt(text)).sum();
            let mut left = match align {
                Align::Left => x,
                Align::Center => x - row_pt / 2.0,
                Align::Right => x - row_pt,
            };
            for (style, text) in row {
                let at = Point { x: left, y: middle(self.name.len() + line) };
                left += style.width_pt(&text);
                shapes.push(style.line(text, at, Align::Left));
            }
        }
        shapes
    }
}

/// Tight in the smallest size, which is only taken where there is no room.
fn line_height(name_pt: f32) -> f32 {
    if name_pt < 12.0 { (name_pt * 1.2).round() } else { (name_pt * 1.27).round() }
}

/// The name in lines.
fn broken(name: &str, style: Type, values_pt: f32, fit: Fit) -> Vec<String> {
    match fit.keep {
        Keep::Whole => balanced(name, style, values_pt, fit),
        Keep::Start => style.at_most(name, fit.word_pt.max(values_pt), fit.lines),
    }
}

/// The name in as many lines as asked, all about as long as each other; never narrower than its values or longest word.
fn balanced(name: &str, style: Type, values_pt: f32, fit: Fit) -> Vec<String> {
    let (face, size_pt) = (style.face, style.size_pt);
    let name = metrics::shorten_words(face, size_pt, name, fit.word_pt.max(values_pt));
    let natural_pt = style.width_pt(&name);
    let needed = (natural_pt / (WIDEST_EM * size_pt)).ceil() as usize;
    let lines = needed.min(3).max(fit.lines).max(1);
    let words: Vec<f32> = name.split(' ').map(|word| style.width_pt(word)).collect();
    let space_pt = style.width_pt(" ");
    let longest_pt = words.iter().copied().fold(values_pt, f32::max);
    let mut width_pt = (natural_pt / lines as f32).max(longest_pt) + 0.1;
    while width_pt < natural_pt && count_lines(&words, space_pt, width_pt) > lines {
        width_pt += 2.0;
    }
    metrics::wrap(face, size_pt, &name, width_pt)
}

fn count_lines(words: &[f32], space_pt: f32, width_pt: f32) -> usize {
    let mut lines = 1;
    let mut used_pt = 0.0;
    for word_pt in words {
        if used_pt > 0.0 && used_pt + space_pt + word_pt > width_pt {
            lines += 1;
            used_pt = 0.0;
        }
        used_pt += word_pt + if used_pt > 0.0 { space_pt } else { 0.0 };
    }
    lines
}
