//! Where the radar's labels stand, and how large the radar can then be.
//!
//! Places here are relative to the radar's center. A label keeps its axis' direction, may slide up (below the middle:
//! down) into the empty corners, and never meets the grid, the frame's sides or another label; where that can't be, the radius is too large.

use super::grid::direction;
use super::labels::{Block, Fit};
use super::rect::Rect;
use super::scene::{Align, Point};

/// Least distance of two labels, one above the other.
const BETWEEN_PT: f32 = 6.0;
/// Least distance of two labels, side by side: more, or they read as one line.
const BESIDE_PT: f32 = 14.0;
/// Least distance of a label from the outermost ring.
const OFF_RING_PT: f32 = 9.0;
/// Room beside the first axis for its numbers.
const NUMBERS_PT: f32 = 28.0;
/// How far a label slides at a time, and how often at most.
const SLIDE_PT: f32 = 4.0;
const MOST_SLIDES: f32 = 80.0;

/// What there is to fit into, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    /// From the center to either side.
    pub(super) half_width: f32,
    /// From the top of the highest label to the bottom of the lowest.
    pub(super) height: f32,
    /// From the outermost ring to a label, along its axis.
    pub(super) gap: f32,
}

/// A label's box, and which end of it its lines share.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) rect: Rect,
    pub(super) align: Align,
}

impl Place {
    /// The box of the name alone, as wide as its own widest line.
    fn name(self, block: &Block) -> Rect {
        let spare_pt = self.rect.width - block.name_width_pt;
        let indent_pt = match self.align {
            Align::Left => 0.0,
            Align::Center => spare_pt / 2.0,
            Align::Right => spare_pt,
        };
        Rect { left: self.rect.left + indent_pt, width: block.name_width_pt, ..self.rect }
    }
}

/// Labels in their places around a center at 0, 0.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Places {
    /// One an axis.
    pub(super) labels: Vec<Place>,
    /// The highest and the lowest of boxes and grid.
    pub(super) top: f32,
    /// See `top`.
    pub(super) bottom: f32,
}

/// The labels around a radar of this radius; `None` where they do not fit.
pub(super) fn place(blocks: &[Block], fit: Fit, radius_pt: f32, room: Room) -> Option<Places> {
    let axes = blocks.len();
    let mut ring = Ring::new(axes, radius_pt, room);
    let middles = blocks.iter().enumerate().filter(|(axis, _)| side(*axis, axes) == Side::Middle);
    ring.middles = middles.map(|(axis, block)| ring.middle(axis, block)).collect();
    let mut places: Vec<Option<Place>> = vec![None; axes];
    for of_side in [Side::Right, Side::Left] {
        for (axis, placed) in ring.place_side(blocks, of_side)? {
            if let Some(free) = places.get_mut(axis) {
                *free = Some(placed);
            }
        }
    }
    let beside: Vec<Rect> = places.iter().flatten().map(|placed| placed.rect).collect();
    for (axis, (free, block)) in places.iter_mut().zip(blocks).enumerate() {
        if side(axis, axes) == Side::Middle {
            *free = Some(ring.place_middle(axis, block, &beside)?);
        }
    }
    let labels: Vec<Place> = places.into_iter().flatten().collect();
    let tops = labels.iter().map(|placed| placed.rect.top);
    let bottoms = labels.iter().map(|placed| placed.rect.bottom());
    let (top, bottom) = (tops.fold(-radius_pt, f32::min), bottoms.fold(ring.bottom(), f32::max));
    let is_clear =
        labels.iter().zip(blocks).enumerate().all(|(axis, (placed, block))| ring.owns(axis, placed.name(block), fit));
    (is_clear && bottom - top <= room.height).then_some(Places { labels, top, bottom })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Middle,
    Right,
}

fn side(axis: usize, axes: usize) -> Side {
    let x = direction(axis, axes).x;
    if x.abs() < 0.01 {
        Side::Middle
    } else if x > 0.0 {
        Side::Right
    } else {
        Side::Left
    }
}

/// The outermost ring. Its corners are worked out once: a search asks for them thousands of times.
struct Ring {
    radius_pt: f32,
    corners: Vec<Point>,
    room: Room,
    /// Where the labels above and below the middle would stand if they were alone.
    middles: Vec<Rect>,
}

impl Ring {
    fn new(axes: usize, radius_pt: f32, room: Room) -> Self {
        let corner = |toward: Point| Point { x: toward.x * radius_pt, y: toward.y * radius_pt };
        let corners = (0..axes).map(|axis| corner(direction(axis, axes))).collect();
        Self { radius_pt, corners, room, middles: Vec::new() }
    }

    /// The boxes of one side, from its middle to the top, then from its middle to the bottom.
    fn place_side(&self, blocks: &[Block], of_side: Side) -> Option<Vec<(usize, Place)>> {
        let on_side = blocks.iter().enumerate().filter(|(axis, _)| side(*axis, self.axes()) == of_side);
        let (mut upper, mut lower): (Vec<_>, Vec<_>) =
            on_side.partition(|(axis, _)| direction(*axis, self.axes()).y <= 0.01);
        let height = |axis: &usize| direction(*axis, self.axes()).y;
        upper.sort_by(|(one, _), (other, _)| height(other).total_cmp(&height(one)));
        lower.sort_by(|(one, _), (other, _)| height(one).total_cmp(&height(other)));
        let first_top = |list: &[(usize, &Block)]| list.first().map(|(axis, block)| self.wish(*axis, block).y);
        let (mut floor, mut ceiling) = (f32::INFINITY, f32::NEG_INFINITY);
        if let (Some(up), Some(down), Some((axis, block))) = (first_top(&upper), first_top(&lower), upper.first()) {
            let overlap = up + block.height_pt + BETWEEN_PT - down;
            let is_level = direction(*axis, self.axes()).y.abs() <= 0.01;
            if overlap > 0.0 && !is_level {
                floor = up + block.height_pt - overlap / 2.0;
            }
        }
        let mut placed: Vec<(usize, Place)> = Vec::new();
        for (axis, block) in upper {
            let free = self.slide(axis, block, (floor - block.height_pt, Slide::Up))?;
            floor = free.rect.top - BETWEEN_PT;
            ceiling = ceiling.max(free.rect.bottom() + BETWEEN_PT);
            placed.push((axis, free));
        }
        for (axis, block) in lower {
            let free = self.slide(axis, block, (ceiling, Slide::Down))?;
            ceiling = free.rect.bottom() + BETWEEN_PT;
            placed.push((axis, free));
        }
        Some(placed)
    }

    /// A box at the side: at its wish, or as near to it as the limit, the ring and the frame allow.
    fn slide(&self, axis: usize, block: &Block, (limit, slide): (f32, Slide)) -> Option<Place> {
        let wish = self.wish(axis, block);
        let is_right = side(axis, self.axes()) == Side::Right;
        let farthest = self.room.half_width - block.width_pt;
        // A label level with the center has a neighbor on either side: sliding far, it would be taken for theirs.
        let is_level = direction(axis, self.axes()).y.abs() < 0.1;
        let farthest_pt = if is_level { block.height_pt / 2.0 } else { self.room.height };
        let steps = (farthest_pt / SLIDE_PT).min(MOST_SLIDES) as u16;
        (0..=steps).find_map(|step| {
            let far_pt = f32::from(step) * SLIDE_PT;
            let top = match slide {
                Slide::Up => wish.y.min(limit) - far_pt,
                Slide::Down => wish.y.max(limit) + far_pt,
            };
            let nearest = self.reach(top, top + block.height_pt);
            // On the left everything is mirrored: `x` is the distance of the near end from the center.
            let x = wish.x.max(nearest).min(farthest);
            let x = self.aside(top, block.height_pt).filter(|aside| *aside <= farthest).unwrap_or(x).max(x);
            let left = if is_right { x } else { -x - block.width_pt };
            let rect = Rect { left, top, width: block.width_pt, height: block.height_pt };
            let (inner, outer) = if is_right { (Align::Left, Align::Right) } else { (Align::Right, Align::Left) };
            let [inner, outer] = [inner, outer].map(|align| Place { rect, align });
            let distance = |placed: Place| placed.name(block).distance(self.corner(axis));
            // In a corner of the frame the outer end may be nearer to the axis.
            let nearer = if distance(outer) < distance(inner) - 2.0 { outer } else { inner };
            (x >= nearest).then_some(nearer)
        })
    }

    /// How far aside a label leaves room for the one in the middle at its height, if there is one.
    fn aside(&self, top: f32, height_pt: f32) -> Option<f32> {
        let is_level = |middle: &&Rect| top < middle.bottom() + BETWEEN_PT && middle.top < top + height_pt + BETWEEN_PT;
        self.middles.iter().find(is_level).map(|middle| middle.width / 2.0 + BESIDE_PT)
    }

    /// Where a label at the side would stand if it were alone: `x` is its near end's distance from the middle, `y` its top.
    fn wish(&self, axis: usize, block: &Block) -> Point {
        let toward = direction(axis, self.axes());
        let far_pt = self.radius_pt + self.room.gap;
        // Level with its axis in the middle, standing on it at the top, hanging from it at the bottom.
        let outward = toward.y.signum() * ((toward.y.abs() - 0.3) / 0.5).clamp(0.0, 1.0);
        let middle = toward.y * far_pt + outward * (block.height_pt / 2.0 - 6.0);
        Point { x: toward.x.abs() * far_pt, y: middle - block.height_pt / 2.0 }
    }

    /// Where a label above or below the middle would stand if it were alone.
    fn middle(&self, axis: usize, block: &Block) -> Rect {
        let Point { y: top, .. } = self.wish(axis, block);
        Rect { left: -block.width_pt / 2.0, top, width: block.width_pt, height: block.height_pt }
    }

    /// The first axis' label, and the last's where their number is even: centered, outside of all that stand beside it.
    fn place_middle(&self, axis: usize, block: &Block, beside: &[Rect]) -> Option<Place> {
        let mut free = self.middle(axis, block);
        let in_reach = beside.iter().filter(|other| !free.is_beside(**other, BESIDE_PT));
        if direction(axis, self.axes()).y < 0.0 {
            let highest = in_reach.filter(|other| other.top < 0.0).map(|other| other.top).fold(f32::INFINITY, f32::min);
            free.top = free.top.min(highest - BETWEEN_PT - free.height);
        } else {
            let lower = in_reach.filter(|other| other.bottom() > 0.0).map(|other| other.bottom());
            free.top = free.top.max(lower.fold(f32::NEG_INFINITY, f32::max) + BETWEEN_PT);
        }
        (block.width_pt <= self.room.half_width * 2.0).then_some(Place { rect: free, align: Align::Center })
    }

    /// Whether a label's name is near its own axis' end and farther from any other's, so that nobody reads it there.
    fn owns(&self, axis: usize, name: Rect, fit: Fit) -> bool {
        let own_pt = name.distance(self.corner(axis));
        let others = self.corners.iter().enumerate().filter(|(other, _)| *other != axis);
        own_pt <= fit.far_pt && others.into_iter().all(|(_, corner)| own_pt - fit.astray_pt < name.distance(*corner))
    }

    /// How far to the right the ring, its numbers and a margin reach anywhere between two heights.
    fn reach(&self, top: f32, bottom: f32) -> f32 {
        let (top, bottom) = (top - OFF_RING_PT, bottom + OFF_RING_PT);
        let mut reach = BESIDE_PT / 2.0;
        if top <= -self.radius_pt && bottom >= -self.radius_pt {
            reach = NUMBERS_PT;
        }
        // From the top down the right side; a last edge to the left reaches no farther.
        let clockwise = self.corners.iter().zip(self.corners.iter().skip(1)).take(self.axes() / 2);
        for (from, to) in clockwise {
            let (above, below) = if from.y <= to.y { (from, to) } else { (to, from) };
            if above.y > bottom || below.y < top {
                continue;
            }
            for y in [above.y.max(top), below.y.min(bottom)] {
                let part = if below.y - above.y < 0.01 { 0.0 } else { (y - above.y) / (below.y - above.y) };
                reach = reach.max(above.x + (below.x - above.x) * part + OFF_RING_PT);
            }
        }
        reach
    }

    fn axes(&self) -> usize {
        self.corners.len()
    }

    /// The end of an axis.
    fn corner(&self, axis: usize) -> Point {
        self.corners.get(axis).copied().unwrap_or(Point { x: 0.0, y: 0.0 })
    }

    fn bottom(&self) -> f32 {
        self.corners.iter().map(|corner| corner.y).fold(0.0, f32::max)
    }
}

#[derive(Clone, Copy)]
enum Slide {
    Up,
    Down,
}
