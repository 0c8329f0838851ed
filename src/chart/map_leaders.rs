//! Names on the map that find no room beside their dots: farther off, where there is room, and a dotted line leads there.

use std::f32::consts::TAU;

use super::map_names::Surroundings;
use super::palette::Role;
use super::rect::Rect;
use super::scene::{Align, Dash, Ends, Point, Shape};

/// How far from its dot a name is tried.
const FAR_PT: [f32; 9] = [20.0, 28.0, 38.0, 50.0, 64.0, 80.0, 100.0, 124.0, 150.0];
/// In how many directions.
const DIRECTIONS: u8 = 24;
/// From a dot to its line, and from the line to the name.
const GAP_PT: f32 = 3.0;
/// Between a name and what it must not meet, and between a line and another dot.
const AIR_PT: f32 = 4.0;
/// A steeper line comes to the middle of a name, not to its end.
const STEEP: f32 = 0.35;
/// A trail, a ring or a line of the grid behind a name; a trail across the line.
const STRUCK_PT: f32 = 12.0;
const CROSSED_PT: f32 = 6.0;

/// A place that a line leads to.
#[derive(Clone, Copy)]
pub(super) struct Led {
    pub(super) rect: Rect,
    pub(super) align: Align,
    /// From the dot to the name.
    pub(super) line: [Point; 2],
    /// How far it is, and what it lies on.
    pub(super) cost: f32,
}

/// What is already there.
pub(super) struct Taken<'a> {
    pub(super) around: &'a Surroundings,
    /// All other dots.
    pub(super) dots: &'a [Point],
    pub(super) names: &'a [Rect],
    pub(super) lines: &'a [[Point; 2]],
}

impl Led {
    /// The nearest free place for a name of this width and height.
    pub(super) fn nearest(from: Point, [width, height]: [f32; 2], taken: &Taken<'_>) -> Option<Self> {
        let places = FAR_PT.iter().flat_map(|far_pt| (0..DIRECTIONS).map(move |turn| (*far_pt, turn)));
        let led = places.map(|(far_pt, turn)| {
            let angle_rad = TAU * f32::from(turn) / f32::from(DIRECTIONS);
            let toward = Point { x: angle_rad.cos(), y: angle_rad.sin() };
            let along = |far_pt: f32| Point { x: from.x + toward.x * far_pt, y: from.y + toward.y * far_pt };
            let line = [along(taken.around.dot_pt / 2.0 + GAP_PT), along(far_pt)];
            let [_, Point { x, y }] = line;
            let (left, top, align) = if toward.x > STEEP {
                (x + GAP_PT, y - height / 2.0, Align::Left)
            } else if toward.x < -STEEP {
                (x - GAP_PT - width, y - height / 2.0, Align::Right)
            } else {
                (x - width / 2.0, if toward.y < 0.0 { y - height } else { y }, Align::Center)
            };
            Self { rect: Rect { left, top, width, height }, align, line, cost: far_pt }
        });
        let free = led.filter(|led| taken.is_free(led.rect) && taken.is_clear(led.line));
        free.map(|led| Self { cost: led.cost + taken.against(led), ..led })
            .min_by(|one, other| one.cost.total_cmp(&other.cost))
    }

    /// The line.
    pub(super) fn shape([from, to]: [Point; 2]) -> Shape {
        let (ends, dash) = (Ends::Open, Dash::Dotted);
        Shape::Line { points: vec![from, to], ends, width_pt: 1.0, role: Role::Quiet, dash }
    }
}

impl Taken<'_> {
    /// Whether a name has room there.
    fn is_free(&self, rect: Rect) -> bool {
        let Surroundings { frame, texts, dot_pt, .. } = self.around;
        let is_inside = rect.left >= 0.0 && rect.right() <= frame.width && rect.top >= 0.0;
        let dots = self.dots.iter().map(|dot| Rect::around(*dot, *dot_pt));
        let taken = dots.chain(texts.iter().copied()).chain(self.names.iter().copied());
        is_inside
            && !taken.into_iter().any(|other| rect.meets(other, AIR_PT))
            && !self.lines.iter().any(|line| rect.is_crossed(*line))
    }

    /// Whether a line is nobody else's.
    fn is_clear(&self, line: [Point; 2]) -> bool {
        let off_pt = self.around.dot_pt + 2.0 * AIR_PT;
        let is_off = |dot: &Point| !Rect::around(*dot, off_pt).is_crossed(line);
        self.dots.iter().all(is_off)
            && !self.names.iter().any(|name| name.is_crossed(line))
            && !self.lines.iter().any(|other| cross(line, *other))
    }

    /// What speaks against a place, in points that it may be farther for it.
    fn against(&self, led: Led) -> f32 {
        let Surroundings { paths, lines, .. } = self.around;
        let trails = || paths.iter().flat_map(|path| path.array_windows::<2>());
        let struck = trails().chain(lines).filter(|ends| led.rect.is_crossed(**ends)).count();
        let ringed = paths.iter().flatten().filter(|ring| led.rect.distance(**ring) < AIR_PT).count();
        let crossed = trails().filter(|ends| cross(led.line, **ends)).count();
        (struck + ringed) as f32 * STRUCK_PT + crossed as f32 * CROSSED_PT
    }
}

/// Whether two straight lines cross.
fn cross([a, b]: [Point; 2], [c, d]: [Point; 2]) -> bool {
    let side =
        |from: Point, to: Point, at: Point| (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x);
    let are_apart = |one: f32, other: f32| one * other < 0.0;
    are_apart(side(a, b, c), side(a, b, d)) && are_apart(side(c, d, a), side(c, d, b))
}
