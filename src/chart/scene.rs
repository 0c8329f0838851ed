//! The scene: strokes, fills, markers and labels in points, from the top left corner.

use crate::model::{ItemId, Rating};

use super::palette::{Role, Theme};

/// A picture laid out for one frame: what to paint, back to front, and where its marks are.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The frame it was laid out for.
    pub size: Size,
    /// What to paint, back to front.
    pub shapes: Vec<Shape>,
    /// Where each rated item is shown.
    pub marks: Vec<Mark>,
}

/// A place in points, from the frame's top left corner; y grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Downwards.
    pub y: f32,
}

/// A width and a height in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
}

/// One thing to paint.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A fill made of triangles, each from `center` to the two given points: right for any shape around a center.
    Fan {
        /// The corner that all triangles share.
        center: Point,
        /// The two other corners of each triangle.
        triangles: Vec<[Point; 2]>,
        /// Its color.
        role: Role,
        /// How much of it covers what is behind, 0.0 to 1.0.
        opacity: f32,
    },
    /// A line through points.
    Line {
        /// Two or more.
        points: Vec<Point>,
        /// Whether the last point is joined to the first.
        ends: Ends,
        /// In points.
        width_pt: f32,
        /// Its color.
        role: Role,
        /// Solid or dashed.
        dash: Dash,
    },
    /// A marker, with a thin halo of the paper's color so that it stands out on a line.
    Marker {
        /// Its middle.
        at: Point,
        /// Its form.
        marker: Marker,
        /// Its width and height in points.
        size_pt: f32,
        /// Its color.
        role: Role,
    },
    /// One line of text.
    Label {
        /// The text, already wrapped and shortened.
        text: String,
        /// Its place on the baseline: left end, middle or right end by `align`.
        at: Point,
        /// What `at` is of the text.
        align: Align,
        /// Its face.
        face: Face,
        /// In points.
        size_pt: f32,
        /// Its color.
        role: Role,
    },
}

impl Shape {
    /// Whether it is there at all in `theme`. With high contrast an earlier outline is nearly as dark as the grid, and
    /// told from it by its corners; in other themes they would only be in the way of today's marks.
    #[must_use]
    pub fn is_painted(&self, theme: Theme) -> bool {
        theme.is_high() || !matches!(self, Self::Marker { marker: Marker::Corner, .. })
    }
}

/// Whether a line closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// From the first point to the last.
    Open,
    /// And back to the first.
    Closed,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dash {
    /// In one go.
    Solid,
    /// 6 points on, 4 off.
    Dashed,
    /// 2 points on, 3 off.
    Dotted,
}

/// The form of a marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// The first pole's.
    Square,
    /// The second pole's.
    Diamond,
    /// A dot, where both poles are one place.
    Dot,
    /// An earlier answer: a hollow circle, filled with the paper's color so that no line shows through.
    Ring,
    /// A corner of an earlier outline: a ring where contrast is high, and elsewhere nothing ([`Shape::is_painted`]).
    Corner,
    /// Where the client wants to be: a hollow ▽, filled with the paper's color.
    Target,
}

impl Marker {
    /// The edge of a hollow marker, in points.
    const EDGE_PT: f32 = 1.2;

    /// Whether only its edge has its color: within it is paper.
    #[must_use]
    pub fn is_hollow(self) -> bool {
        match self {
            Self::Square | Self::Diamond | Self::Dot => false,
            Self::Ring | Self::Corner | Self::Target => true,
        }
    }

    /// How wide the paper within a hollow marker of this width is, in points: the same form around the same middle.
    #[must_use]
    pub fn inner_pt(self, size_pt: f32) -> f32 {
        let edges = match self {
            Self::Square | Self::Dot | Self::Ring | Self::Corner => 2.0,
            // Along its diagonal.
            Self::Diamond => 2.0 * std::f32::consts::SQRT_2,
            // Of three equal sides.
            Self::Target => 2.0 * 1.732,
        };
        (size_pt - edges * Self::EDGE_PT).max(0.0)
    }
}

/// Which part of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Its left end.
    Left,
    /// Its middle.
    Center,
    /// Its right end.
    Right,
}

/// Our six faces. Inter for what one operates, Source Serif for what one reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Face {
    /// Inter regular.
    Sans,
    /// Inter medium.
    SansMedium,
    /// Inter semibold.
    SansSemibold,
    /// Source Serif 4 regular.
    Serif,
    /// Source Serif 4 semibold.
    SerifSemibold,
    /// Source Serif 4 italic.
    SerifItalic,
}

/// Where a rated item is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The item.
    pub item: ItemId,
    /// Its answer.
    pub rating: Rating,
    /// Its place.
    pub at: Point,
    /// Where the lowest and the highest answer to the item would stand.
    pub scale: [Point; 2],
}

impl Mark {
    /// The answer that a pointer at `at` means when this mark is dragged: the step nearest to it along the item's scale;
    /// beyond an end, that end.
    #[must_use]
    pub fn rating_at(&self, at: Point) -> Rating {
        let [low, high] = self.scale;
        let along = Point { x: high.x - low.x, y: high.y - low.y };
        let far_pt = along.x * along.x + along.y * along.y;
        Rating::nearest(((at.x - low.x) * along.x + (at.y - low.y) * along.y) / far_pt)
    }
}
