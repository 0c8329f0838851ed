//! What stands at an axis of the radar: the dimension's name in up to three lines, and its values beneath.
//!
//! A label's width counts the widest values it could ever show, so that the picture does not move while one rates.

use crate::words;

use super::draw::Type;
use super::figure::Figure;
use super::metrics;
use super::palette::PolePlace;
use super::places::Rect;
use super::scene::{Align, Point, Shape};

/// Between two values.
const BETWEEN: &str = " · ";
/// A line's height in sizes of the name.
const LEADING: f32 = 1.27;
/// A name wider than this is broken even where there is room, in sizes of the name.
const WIDEST_EM: f32 = 12.6;

/// How names are fitted: tried from the most generous to the tightest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fit {
    /// The name's size.
    pub(super) name_pt: f32,
    /// Into how many lines a name is broken if that makes it narrower.
    pub(super) lines: usize,
    /// A word wider than this is broken too.
    pub(super) word_pt: f32,
    /// Whether the whole name must be seen.
    pub(super) keep: Keep,
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
    values: Vec<(Type, String)>,
    /// Of its widest line, in points.
    pub(super) width_pt: f32,
    /// Of all its lines, in points.
    pub(super) height_pt: f32,
}

impl Block {
    /// One label an axis.
    pub(super) fn all(figure: &Figure, fit: Fit) -> Vec<Self> {
        let values_pt = widest_values(figure, value_size(fit.name_pt));
        let blocks = figure.axes.iter().enumerate().map(|(axis, dimension)| {
            let name_type = Type::name(fit.name_pt);
            let name = lines_of(&dimension.name, name_type, values_pt, fit);
            let name_pt = name.iter().map(|line| name_type.width_pt(line)).fold(0.0, f32::max);
            Self {
                values: values(figure, axis, value_size(fit.name_pt)),
                width_pt: name_pt.max(values_pt),
                height_pt: (name.len() + 1) as f32 * line_height(fit.name_pt),
                name,
                name_type,
            }
        });
        blocks.collect()
    }

    /// The label in its place.
    pub(super) fn shapes(&self, place: Rect, align: Align) -> Vec<Shape> {
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
        let values_pt = width_of(&self.values);
        let mut left = match align {
            Align::Left => x,
            Align::Center => x - values_pt / 2.0,
            Align::Right => x - values_pt,
        };
        for (style, text) in &self.values {
            shapes.push(style.line(text, Point { x: left, y: middle(self.name.len()) }, Align::Left));
            left += style.width_pt(text);
        }
        shapes
    }
}

/// Whether any series has any value.
pub(super) fn is_rated(figure: &Figure) -> bool {
    figure.series.iter().any(|series| series.values.iter().any(Option::is_some))
}

fn line_height(name_pt: f32) -> f32 {
    (name_pt * LEADING).round()
}

fn value_size(name_pt: f32) -> f32 {
    name_pt.min(13.0)
}

/// "not rated" stands back by its size too.
fn not_rated_type(value_pt: f32) -> Type {
    Type::quiet((value_pt - 1.0).max(11.0))
}

/// "7 · 4", "3 · not rated"; once "not rated" where neither is; nothing at all before the first rating.
fn values(figure: &Figure, axis: usize, size_pt: f32) -> Vec<(Type, String)> {
    if !is_rated(figure) {
        return Vec::new();
    }
    let of_axis = figure.series.iter().map(|series| (series.place, series.values.get(axis).copied().flatten()));
    let answers: Vec<_> = of_axis.collect();
    if answers.iter().all(|(_, value)| value.is_none()) {
        return vec![(not_rated_type(size_pt), words::not_rated().into_owned())];
    }
    let mut parts = Vec::new();
    for (place, value) in answers {
        if !parts.is_empty() {
            parts.push((Type::quiet(size_pt), BETWEEN.to_owned()));
        }
        parts.push(match value {
            Some(rating) => (Type::answer(size_pt, place), rating.steps().to_string()),
            None => (not_rated_type(size_pt), words::not_rated().into_owned()),
        });
    }
    parts
}

/// The width of the widest values that any axis could come to show.
fn widest_values(figure: &Figure, size_pt: f32) -> f32 {
    let ten = Type::answer(size_pt, PolePlace::First).width_pt("10");
    let missing = not_rated_type(size_pt).width_pt(&words::not_rated());
    if figure.series.len() < 2 {
        return ten.max(missing);
    }
    ten + Type::quiet(size_pt).width_pt(BETWEEN) + ten.max(missing)
}

fn width_of(parts: &[(Type, String)]) -> f32 {
    parts.iter().map(|(style, text)| style.width_pt(text)).sum()
}

/// The name broken into lines of about the same length.
fn lines_of(name: &str, style: Type, values_pt: f32, fit: Fit) -> Vec<String> {
    match fit.keep {
        Keep::Whole => balanced(name, style, values_pt, fit),
        Keep::Start => {
            let width_pt = fit.word_pt.max(values_pt);
            let mut lines = metrics::wrap(style.face, style.size_pt, name, width_pt);
            let is_cut = lines.len() > fit.lines;
            lines.truncate(fit.lines);
            if let Some(last) = lines.last_mut().filter(|_| is_cut) {
                *last = metrics::shorten(style.face, style.size_pt, &format!("{last}…"), width_pt);
            }
            lines
        }
    }
}

fn balanced(name: &str, style: Type, values_pt: f32, fit: Fit) -> Vec<String> {
    let (face, size_pt) = (style.face, style.size_pt);
    let natural_pt = style.width_pt(name);
    let needed = (natural_pt / (WIDEST_EM * size_pt)).ceil() as usize;
    let lines = needed.max(fit.lines).clamp(1, 3);
    let least_pt = metrics::longest_word(face, size_pt, name).min(fit.word_pt).max(values_pt);
    let even_pt = (natural_pt / lines as f32).max(least_pt);
    let wider = [1.0, 1.08, 1.16, 1.25, 1.4, 1.6, 2.0];
    let tries = wider.iter().map(|factor| metrics::wrap(face, size_pt, name, even_pt * factor + 0.1));
    tries.into_iter().find(|broken| broken.len() <= lines).unwrap_or_else(|| vec![name.to_owned()])
}
