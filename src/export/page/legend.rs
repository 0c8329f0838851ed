//! The legend of page 1's picture, in the page's own small type: each pole's marker, then what it is compared with.

use crate::chart::{Align, Dash, Ends, Figure, Point, PolePlace, Role, Shape};

use super::dots::mark;
use super::kit::Type;

/// From one name to the next one's sign: as much as there is room for, up to the most.
const BETWEEN: std::ops::RangeInclusive<f32> = 9.0..=16.0;
/// From a sign to its name.
const GAP: f32 = 6.0;
/// The place of a marker, and the length of a line.
const MARKER: f32 = 7.0;
const LINE: f32 = 17.0;

/// One sign and its name.
struct Entry<'a> {
    /// `None` is what it is compared with.
    place: Option<PolePlace>,
    name: &'a str,
}

impl Entry<'_> {
    fn sign(&self) -> f32 {
        if self.place.is_some() { MARKER } else { LINE }
    }

    fn width(&self) -> f32 {
        self.sign() + GAP + Type::QUIET.width_pt(self.name)
    }

    fn shapes(&self, x: f32, top: f32, room: f32) -> Vec<Shape> {
        let y = top + Type::QUIET.line_pt / 2.0;
        let sign = match self.place {
            Some(place) => mark(place, x + MARKER / 2.0, y),
            None => Shape::Line {
                points: vec![Point { x, y }, Point { x: x + LINE, y }],
                ends: Ends::Open,
                width_pt: 0.9,
                role: Role::Then,
                dash: Dash::Solid,
            },
        };
        let from = self.sign() + GAP;
        let style = Type { role: Role::Ink, ..Type::QUIET };
        vec![sign, style.line(style.shortened(self.name, room - from), x + from, top, Align::Left)]
    }
}

/// The legend in the middle of `width`, its first line at `top`, and how much taller it is than one line. Names too long
/// to stand side by side stand one below the other.
pub(super) fn shapes(figure: &Figure, width: f32, top: f32) -> (Vec<Shape>, f32) {
    let poles = figure.series.iter().map(|series| Entry { place: Some(series.place), name: &series.name });
    let then = figure.earlier.iter().map(|earlier| Entry { place: None, name: &earlier.name });
    let entries: Vec<Entry<'_>> = poles.chain(then).collect();
    let all: f32 = entries.iter().map(Entry::width).sum();
    let gaps = entries.len().saturating_sub(1) as f32;
    let between = ((width - all) / gaps.max(1.0)).min(*BETWEEN.end());
    if between >= *BETWEEN.start() {
        let mut x = (width - all - gaps * between) / 2.0;
        let mut shapes = Vec::new();
        for entry in &entries {
            shapes.extend(entry.shapes(x, top, width));
            x += entry.width() + between;
        }
        return (shapes, 0.0);
    }
    let widest = entries.iter().map(Entry::width).fold(0.0, f32::max).min(width);
    let rows = entries.iter().enumerate();
    let shapes = rows.flat_map(|(row, entry)| entry.shapes((width - widest) / 2.0, top + Type::QUIET.tall(row), width));
    (shapes.collect(), Type::QUIET.tall(entries.len() - 1))
}
