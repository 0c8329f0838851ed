//! A box in points, and what it meets.

use super::scene::Point;

/// A box in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Rect {
    /// A square around its middle.
    pub(super) fn around(middle: Point, side_pt: f32) -> Self {
        let half_pt = side_pt / 2.0;
        Self { left: middle.x - half_pt, top: middle.y - half_pt, width: side_pt, height: side_pt }
    }

    pub(super) fn right(self) -> f32 {
        self.left + self.width
    }

    pub(super) fn bottom(self) -> f32 {
        self.top + self.height
    }

    /// From its nearest point.
    pub(super) fn distance(self, from: Point) -> f32 {
        let across = from.x - from.x.clamp(self.left, self.right());
        let along = from.y - from.y.clamp(self.top, self.bottom());
        across.hypot(along)
    }

    /// Whether there are `air_pt` or more between the two, left to right.
    pub(super) fn is_beside(self, other: Self, air_pt: f32) -> bool {
        self.right() + air_pt <= other.left || other.right() + air_pt <= self.left
    }

    /// Whether the two are nearer to each other than `air_pt`.
    pub(super) fn meets(self, other: Self, air_pt: f32) -> bool {
        let is_above = self.bottom() + air_pt <= other.top || other.bottom() + air_pt <= self.top;
        !is_above && !self.is_beside(other, air_pt)
    }

    /// Whether the straight line from one point to the other goes through it.
    pub(super) fn is_crossed(self, [from, to]: [Point; 2]) -> bool {
        // Most lines are nowhere near.
        let is_beside = from.x.max(to.x) < self.left || from.x.min(to.x) > self.right();
        if is_beside || from.y.max(to.y) < self.top || from.y.min(to.y) > self.bottom() {
            return false;
        }
        // What is left of the line once it is cut off at each of the four sides, as parts of its length.
        let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
        for (start, along, least, most) in
            [(from.x, to.x - from.x, self.left, self.right()), (from.y, to.y - from.y, self.top, self.bottom())]
        {
            if along.abs() < f32::EPSILON {
                if start < least || start > most {
                    return false;
                }
                continue;
            }
            let (one, other) = ((least - start) / along, (most - start) / along);
            enters = enters.max(one.min(other));
            leaves = leaves.min(one.max(other));
        }
        enters < leaves
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_crosses_a_box_or_passes_it() {
        let rect = Rect { left: 10.0, top: 10.0, width: 20.0, height: 10.0 };
        let line = |x: f32, y: f32, to_x: f32, to_y: f32| [Point { x, y }, Point { x: to_x, y: to_y }];
        for crossing in [line(0.0, 15.0, 40.0, 15.0), line(20.0, 0.0, 20.0, 40.0), line(0.0, 0.0, 40.0, 30.0)] {
            assert!(rect.is_crossed(crossing), "{crossing:?}");
        }
        for passing in [line(0.0, 5.0, 40.0, 5.0), line(0.0, 15.0, 9.0, 15.0), line(0.0, 20.0, 20.0, 40.0)] {
            assert!(!rect.is_crossed(passing), "{passing:?}");
        }
    }
}
