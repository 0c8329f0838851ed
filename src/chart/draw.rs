//! Small makers of shapes that the pictures share.
//!
//! Text is placed here by the middle of its line, not by its baseline: faces of different heights then stand level.

use super::metrics;
use super::palette::{PolePlace, Role};
use super::scene::{Align, Dash, Ends, Face, Marker, Point, Shape};

/// Face, size and color of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Type {
    pub(super) face: Face,
    pub(super) size_pt: f32,
    pub(super) role: Role,
}

impl Type {
    /// A dimension's name.
    pub(super) fn name(size_pt: f32) -> Self {
        Self { face: Face::SerifSemibold, size_pt, role: Role::Ink }
    }

    /// A printed answer.
    pub(super) fn answer(size_pt: f32, place: PolePlace) -> Self {
        Self { face: Face::SansSemibold, size_pt, role: Role::PoleText(place) }
    }

    /// Words that stand back: "not rated", the numbers of a scale.
    pub(super) fn quiet(size_pt: f32) -> Self {
        Self { face: Face::Sans, size_pt, role: Role::Quiet }
    }

    /// The legend.
    pub(super) fn plain(size_pt: f32) -> Self {
        Self { face: Face::Sans, size_pt, role: Role::Ink }
    }

    /// The width of `text` in this type, in points.
    pub(super) fn width_pt(self, text: &str) -> f32 {
        metrics::width(self.face, self.size_pt, text)
    }

    /// The text in at most so many lines, what is too much left out before an ellipsis, at a whole word where it can be.
    pub(super) fn at_most(self, text: &str, width_pt: f32, lines: usize) -> Vec<String> {
        let text = metrics::shorten_words(self.face, self.size_pt, text, width_pt);
        let mut kept = metrics::wrap(self.face, self.size_pt, &text, width_pt);
        let is_cut = kept.len() > lines;
        kept.truncate(lines);
        if let Some(last) = kept.last_mut().filter(|_| is_cut) {
            *last = self.cut(last, width_pt);
        }
        kept
    }

    /// The same, in lines about as long as each other where nothing is left out.
    pub(super) fn at_most_evenly(self, text: &str, width_pt: f32, lines: usize) -> Vec<String> {
        let kept = self.at_most(text, width_pt, lines);
        let is_whole = kept.join(" ") == text;
        if is_whole { metrics::wrap_evenly(self.face, self.size_pt, text, width_pt) } else { kept }
    }

    /// A line after which more would follow, ended at a whole word where it has more than one.
    fn cut(self, line: &str, width_pt: f32) -> String {
        let mut start = line.trim_end_matches('…');
        while self.width_pt(&format!("{start}…")) > width_pt {
            let Some((shorter, _)) = start.rsplit_once(' ') else { break };
            start = shorter;
        }
        metrics::shorten(self.face, self.size_pt, &format!("{start}…"), width_pt)
    }

    /// From one line to the next, in points.
    pub(super) fn line_height_pt(self) -> f32 {
        (self.size_pt * 1.27).round()
    }

    /// One line of `text`, its line's middle at `middle.y`.
    pub(super) fn line(self, text: impl Into<String>, middle: Point, align: Align) -> Shape {
        let rise_pt = (metrics::ascent(self.face, self.size_pt) - metrics::descent(self.face, self.size_pt)) / 2.0;
        Shape::Label {
            text: text.into(),
            at: Point { x: middle.x, y: middle.y + rise_pt },
            align,
            face: self.face,
            size_pt: self.size_pt,
            role: self.role,
        }
    }
}

/// A thin line of a grid.
pub(super) fn rule(points: Vec<Point>, ends: Ends, role: Role) -> Shape {
    Shape::Line { points, ends, width_pt: 1.0, role, dash: Dash::Solid }
}

/// Solid for the first pole, dashed for the second.
pub(super) fn dash(place: PolePlace) -> Dash {
    match place {
        PolePlace::First => Dash::Solid,
        PolePlace::Second => Dash::Dashed,
    }
}

/// A pole's line.
pub(super) fn pole_line(place: PolePlace, points: Vec<Point>, ends: Ends) -> Shape {
    Shape::Line { points, ends, width_pt: 2.25, role: Role::Pole(place), dash: dash(place) }
}

/// A thin gray line of an earlier session.
pub(super) fn then_line(points: Vec<Point>, ends: Ends, dash: Dash) -> Shape {
    Shape::Line { points, ends, width_pt: 1.25, role: Role::Then, dash }
}

/// Whether the other pole's marker stands at the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Company {
    /// It stands alone.
    Alone,
    /// Both stand here: the square grows and the diamond, which lies on it, shrinks, so that both are seen.
    Shared,
}

/// A ring's width as a part of a square's: it stands behind.
const RING_OF_SQUARE: f32 = 0.8;

/// How wide the markers of one picture and of its legend are where they stand alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Markers {
    square_pt: f32,
    /// A diamond needs more to look as large.
    diamond_pt: f32,
}

impl Markers {
    /// Where there is room.
    pub(super) const LARGE: Self = Self::with_square(9.0);
    /// Where neighboring steps are close: the diamond is a bit smaller than usual.
    pub(super) const CLOSE: Self = Self { square_pt: 8.0, diamond_pt: 10.0 };

    /// The one rule: a diamond is 1.3 times as wide as a square.
    pub(super) const fn with_square(square_pt: f32) -> Self {
        Self { square_pt, diamond_pt: square_pt * 1.3 }
    }

    /// How wide a pole's marker is where it stands alone.
    pub(super) fn width_pt(self, place: PolePlace) -> f32 {
        match place {
            PolePlace::First => self.square_pt,
            PolePlace::Second => self.diamond_pt,
        }
    }

    /// An earlier answer.
    pub(super) fn ring(self, at: Point) -> Shape {
        Shape::Marker { at, marker: Marker::Ring, size_pt: self.square_pt * RING_OF_SQUARE, role: Role::Then }
    }

    /// A corner of an earlier outline.
    pub(super) fn corner(self, at: Point) -> Shape {
        Shape::Marker { at, marker: Marker::Corner, size_pt: self.square_pt * RING_OF_SQUARE, role: Role::Then }
    }

    /// A pole's marker.
    pub(super) fn marker(self, place: PolePlace, at: Point, company: Company) -> Shape {
        let (marker, size_pt) = match (place, company) {
            (PolePlace::First, Company::Alone) => (Marker::Square, self.square_pt),
            (PolePlace::First, Company::Shared) => (Marker::Square, self.square_pt * 1.45),
            (PolePlace::Second, Company::Alone) => (Marker::Diamond, self.diamond_pt),
            (PolePlace::Second, Company::Shared) => (Marker::Diamond, self.square_pt * 1.05),
        };
        Shape::Marker { at, marker, size_pt, role: Role::Pole(place) }
    }
}
