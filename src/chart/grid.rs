//! The radar's grid: where a value stands on an axis, the rings, the spokes, the numbers.
//!
//! The first axis points up and the others follow clockwise, so the shape is its own mirror image.

use std::f32::consts::TAU;

use super::draw::{Type, rule};
use super::palette::Role;
use super::scene::{Align, Dash, Ends, Point, Shape};

/// Rings, as parts of the whole scale, with their color: the outermost and the middle one a bit clearer.
const RINGS: [(f32, Role); 4] = [(0.25, Role::Hairline), (0.5, Role::Edge), (0.75, Role::Hairline), (1.0, Role::Edge)];
/// The numbers beside the first axis.
const NUMBERS: [(f32, &str); 3] = [(0.0, "0"), (0.5, "5"), (1.0, "10")];
/// From the first axis to the right end of its numbers.
const NUMBER_GAP_PT: f32 = 8.0;
const NUMBER_SIZE_PT: f32 = 11.0;
/// In a smaller radar the number in the middle would only be in the way.
const ALL_NUMBERS_FROM_PT: f32 = 100.0;
/// Between a number and a line that would cross it.
const HALO_PT: f32 = 2.0;
/// Of a digit, as a part of its size.
const DIGIT_EM: f32 = 0.74;

/// Axes around a center.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Polar {
    pub(super) center: Point,
    /// From the center to the top of the scale.
    pub(super) radius_pt: f32,
    /// How many axes.
    pub(super) axes: usize,
}

impl Polar {
    /// The place at `fraction` of `axis`: 0.0 is the center, 1.0 the outermost ring.
    pub(super) fn at(self, axis: usize, fraction: f32) -> Point {
        let toward = direction(axis, self.axes);
        let far_pt = self.radius_pt * fraction;
        Point { x: self.center.x + toward.x * far_pt, y: self.center.y + toward.y * far_pt }
    }

    /// Rings and spokes.
    pub(super) fn grid(self) -> impl Iterator<Item = Shape> {
        let rings = RINGS.iter().map(move |(fraction, role)| {
            rule((0..self.axes).map(|axis| self.at(axis, *fraction)).collect(), Ends::Closed, *role)
        });
        let spokes =
            (0..self.axes).map(move |axis| rule(vec![self.center, self.at(axis, 1.0)], Ends::Open, Role::Hairline));
        rings.chain(spokes)
    }

    /// The numbers beside the first axis.
    pub(super) fn numbers(self) -> impl Iterator<Item = Shape> {
        let number = |(beside, number): (Point, &str)| Type::quiet(NUMBER_SIZE_PT).line(number, beside, Align::Right);
        self.numbered().map(number)
    }

    /// A patch of paper for each number, so that no line strikes through it.
    pub(super) fn halos(self) -> impl Iterator<Item = Shape> {
        self.numbered().map(|(right, number)| {
            let width_pt = Type::quiet(NUMBER_SIZE_PT).width_pt(number);
            let ends = [right.x - width_pt - HALO_PT, right.x + HALO_PT].map(|x| Point { x, y: right.y });
            Shape::Line {
                points: ends.to_vec(),
                ends: Ends::Open,
                width_pt: NUMBER_SIZE_PT * DIGIT_EM + 2.0 * HALO_PT,
                role: Role::Paper,
                dash: Dash::Solid,
            }
        })
    }

    /// Each number with the middle of its right end.
    fn numbered(self) -> impl Iterator<Item = (Point, &'static str)> {
        let has_room = move |fraction: f32| fraction.fract() == 0.0 || self.radius_pt >= ALL_NUMBERS_FROM_PT;
        NUMBERS.iter().filter(move |(fraction, _)| has_room(*fraction)).map(move |(fraction, number)| {
            let on_axis = self.at(0, *fraction);
            (Point { x: on_axis.x - NUMBER_GAP_PT, y: on_axis.y }, *number)
        })
    }
}

/// A step of one point along `axis`, away from the center.
pub(super) fn direction(axis: usize, axes: usize) -> Point {
    let angle_rad = TAU * axis as f32 / axes.max(1) as f32;
    Point { x: angle_rad.sin(), y: -angle_rad.cos() }
}
