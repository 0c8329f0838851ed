//! Small makers for pages: types of text, lines of it, rules, and scenes put into place.

use crate::chart::{Align, Dash, Ends, Face, Point, Role, Scene, Shape, metrics};
use crate::export::way::Way;

use super::{Kind, Part};

/// Face, size, line height and color of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Type {
    pub(super) face: Face,
    pub(super) size_pt: f32,
    pub(super) line_pt: f32,
    pub(super) role: Role,
}

impl Type {
    /// The client's name.
    pub(super) const TITLE: Self = Self::new(Face::SerifSemibold, 20.0, 26.0, Role::Ink);
    /// The heading of a part.
    pub(super) const HEADING: Self = Self::new(Face::SerifSemibold, 12.0, 16.0, Role::Ink);
    /// A dimension's name.
    pub(super) const NAME: Self = Self::new(Face::SerifSemibold, 10.5, 14.0, Role::Ink);
    /// What the client will do.
    pub(super) const STEP: Self = Self::new(Face::Serif, 15.0, 20.0, Role::Ink);
    /// A sentence.
    pub(super) const BODY: Self = Self::new(Face::Sans, 10.5, 15.0, Role::Ink);
    /// The client's own words.
    pub(super) const QUOTE: Self = Self::new(Face::SerifItalic, 11.0, 15.5, Role::Ink);
    /// A longer text of the client's or the coach's own.
    pub(super) const OWN: Self = Self::new(Face::Serif, 11.0, 15.5, Role::Ink);
    /// A label in a picture or a table.
    pub(super) const LABEL: Self = Self::new(Face::Sans, 9.5, 13.0, Role::Ink);
    /// A label of weight.
    pub(super) const STRONG: Self = Self::new(Face::SansSemibold, 9.5, 13.0, Role::Ink);
    /// What stands back. Nothing on paper is smaller.
    pub(super) const QUIET: Self = Self::new(Face::Sans, 9.0, 12.5, Role::Quiet);

    const fn new(face: Face, size_pt: f32, line_pt: f32, role: Role) -> Self {
        Self { face, size_pt, line_pt, role }
    }

    /// The width of `text` in points.
    pub(super) fn width_pt(self, text: &str) -> f32 {
        metrics::width(self.face, self.size_pt, text)
    }

    /// The text in lines of at most `width_pt`, at least one.
    pub(super) fn wrap(self, text: &str, width_pt: f32) -> Vec<String> {
        metrics::wrap(self.face, self.size_pt, &clean(text), width_pt)
    }

    /// The same in as many lines, all about as long as each other.
    pub(super) fn wrap_evenly(self, text: &str, width_pt: f32) -> Vec<String> {
        metrics::wrap_evenly(self.face, self.size_pt, &clean(text), width_pt)
    }

    /// The text, its end left out where it is wider than `width_pt`.
    pub(super) fn shortened(self, text: &str, width_pt: f32) -> String {
        metrics::shorten(self.face, self.size_pt, &clean(text), width_pt)
    }

    /// One line of text whose line begins at `top`.
    pub(super) fn line(self, text: impl Into<String>, x: f32, top: f32, align: Align) -> Shape {
        let (ascent, descent) = (metrics::ascent(self.face, self.size_pt), metrics::descent(self.face, self.size_pt));
        let baseline = top + (self.line_pt - ascent - descent) / 2.0 + ascent;
        Shape::Label {
            text: clean(&text.into()),
            at: Point { x, y: baseline },
            align,
            face: self.face,
            size_pt: self.size_pt,
            role: self.role,
        }
    }

    /// Lines one below the other, from `top`.
    pub(super) fn lines(self, lines: &[String], x: f32, top: f32) -> Vec<Shape> {
        let place = |(place, line): (usize, &String)| self.line(line, x, top + self.tall(place), Align::Left);
        lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(place).collect()
    }

    /// The lines of a paragraph that says `says`, in a column that begins at the first number and is as wide as the
    /// second: at its right end where it runs to the left.
    pub(super) fn paragraph(self, says: &str, lines: &[String], [x, width]: [f32; 2], top: f32) -> Vec<Shape> {
        let (x, align) = match Way::of(says) {
            Way::Right => (x, Align::Left),
            Way::Left => (x + width, Align::Right),
        };
        let place = |(place, line): (usize, &String)| self.line(line, x, top + self.tall(place), align);
        lines.iter().enumerate().filter(|(_, line)| !line.is_empty()).map(place).collect()
    }

    /// How tall so many lines are.
    pub(super) fn tall(self, lines: usize) -> f32 {
        lines as f32 * self.line_pt
    }
}

/// A thin level line.
pub(super) fn rule(left: f32, right: f32, y: f32, role: Role) -> Shape {
    let points = vec![Point { x: left, y }, Point { x: right, y }];
    Shape::Line { points, ends: Ends::Open, width_pt: 0.6, role, dash: Dash::Solid }
}

/// A part that no reader reads.
pub(super) fn aside(shapes: Vec<Shape>) -> Part {
    Part { kind: Kind::Aside, says: String::new(), shapes }
}

/// A frame with round corners.
pub(super) fn frame(left: f32, top: f32, right: f32, bottom: f32) -> Shape {
    const RADIUS: f32 = 6.0;
    const STEPS: u8 = 8;
    let corners = [
        (right - RADIUS, top + RADIUS, -90.0_f32),
        (right - RADIUS, bottom - RADIUS, 0.0),
        (left + RADIUS, bottom - RADIUS, 90.0),
        (left + RADIUS, top + RADIUS, 180.0),
    ];
    let corner = |(x, y, from): (f32, f32, f32)| {
        (0..=STEPS).map(move |step| {
            let angle = (from + 90.0 * f32::from(step) / f32::from(STEPS)).to_radians();
            Point { x: x + RADIUS * angle.cos(), y: y + RADIUS * angle.sin() }
        })
    };
    let points = corners.into_iter().flat_map(corner).collect();
    Shape::Line { points, ends: Ends::Closed, width_pt: 0.9, role: Role::Ink, dash: Dash::Solid }
}

/// A filled form around `at` without the paper that a marker keeps around itself: neighbors a step apart stay whole.
pub(super) fn form(corners: &[(f32, f32)], at: Point, role: Role) -> Shape {
    let corner = |&(x, y): &(f32, f32)| Point { x: at.x + x, y: at.y + y };
    let around = || corners.iter().map(corner);
    let triangles = around().zip(around().cycle().skip(1)).map(|(one, other)| [one, other]).collect();
    Shape::Fan { center: at, triangles, role, opacity: 1.0 }
}

/// A hollow circle so wide, with paper in it, and none around it.
pub(super) fn ring(at: Point, width: f32, role: Role) -> [Shape; 2] {
    const SIDES: u8 = 32;
    const EDGE: f32 = 1.1;
    let radius = (width - EDGE) / 2.0;
    let corner = |side: u8| {
        let angle = std::f32::consts::TAU * f32::from(side) / f32::from(SIDES);
        (radius * angle.cos(), radius * angle.sin())
    };
    let corners: Vec<(f32, f32)> = (0..SIDES).map(corner).collect();
    let points = corners.iter().map(|(x, y)| Point { x: at.x + x, y: at.y + y }).collect();
    let edge = Shape::Line { points, ends: Ends::Closed, width_pt: EDGE, role, dash: Dash::Solid };
    [form(&corners, at, Role::Paper), edge]
}

/// The shapes of a scene made smaller by `scale`, its top left corner at `x`, `y`.
pub(super) fn placed(scene: Scene, scale: f32, x: f32, y: f32) -> Vec<Shape> {
    scene.shapes.into_iter().map(|shape| moved(shape, scale, x, y)).collect()
}

/// The shape made larger by `scale`, then moved by `x` and `y`.
pub(super) fn moved(shape: Shape, scale: f32, x: f32, y: f32) -> Shape {
    let place = |point: Point| Point { x: point.x.mul_add(scale, x), y: point.y.mul_add(scale, y) };
    match shape {
        Shape::Fan { center, triangles, role, opacity } => {
            let triangles = triangles.into_iter().map(|points| points.map(place)).collect();
            Shape::Fan { center: place(center), triangles, role, opacity }
        }
        Shape::Line { points, ends, width_pt, role, dash } => {
            let points = points.into_iter().map(place).collect();
            Shape::Line { points, ends, width_pt: width_pt * scale, role, dash }
        }
        Shape::Marker { at, marker, size_pt, role } => {
            Shape::Marker { at: place(at), marker, size_pt: size_pt * scale, role }
        }
        Shape::Label { text, at, align, face, size_pt, role } => {
            Shape::Label { text, at: place(at), align, face, size_pt: size_pt * scale, role }
        }
    }
}

/// The text with a space for each sign that moves or breaks a line instead of being drawn.
pub(super) fn clean(text: &str) -> String {
    let sign = |sign: char| match sign {
        '\n' => sign,
        '\u{2028}' | '\u{2029}' => ' ',
        _ if sign.is_control() => ' ',
        _ => sign,
    };
    text.chars().map(sign).collect()
}

/// The text without its line breaks.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
