//! Where the names stand on the map: beside their dots, off each other, off all dots and within the frame.
//!
//! Each name has a few dozen places around its dot, in one line or more. They start at the best ones and then step aside for
//! each other; where that is not enough they are tried smaller. To a name that finds no place even so a line leads
//! ([`super::map_leaders`]); where there is no room for that either, the map says it in words.

use super::draw::Type;
use super::map_blocks::{Block, patch};
use super::map_leaders::{Led, Taken};
use super::rect::Rect;
use super::scene::{Align, Point, Shape, Size};

/// The sizes of names, from the best to the last resort.
const WIDE_PT: [f32; 3] = [14.0, 12.5, 11.0];
const NARROW_PT: [f32; 2] = [12.0, 11.0];
/// From a dot to its name.
const GAP_PT: f32 = 5.0;
/// Farther places, where the near ones are taken.
const FARTHER_PT: [f32; 4] = [0.0, 7.0, 15.0, 24.0];
/// With so many good places no farther ones are looked at.
const ENOUGH: usize = 4;
/// Between a name and all that it must not meet.
const AIR_PT: f32 = 2.0;
/// The same between two names side by side, which else would read as one.
const BESIDE_PT: f32 = 9.0;
/// How often all names are placed again.
const ROUNDS: usize = 6;
/// What must not be.
const NEVER: f32 = 10_000.0;
/// A name as near to another dot as to its own.
const UNCLEAR: f32 = 60.0;
/// A line of a trail, a ring or a line of the grid behind a name.
const STRUCK: f32 = 9.0;
const RINGED: f32 = 9.0;
const RULED: f32 = 5.0;
/// Each point that a name is farther from its dot.
const FAR: f32 = 0.8;
/// All names in the next smaller size.
const SMALLER: f32 = 5.0;

/// What the names have around them.
pub(super) struct Surroundings {
    /// What they stay within.
    pub(super) frame: Size,
    /// Texts and their markers, which they must not meet.
    pub(super) texts: Vec<Rect>,
    /// The grid's lines, which they had better not meet.
    pub(super) lines: Vec<[Point; 2]>,
    /// The trails, one a dot, each with its dot at the end: better not met either.
    pub(super) paths: Vec<Vec<Point>>,
    /// A dot's width.
    pub(super) dot_pt: f32,
}

impl Surroundings {
    /// Whether a trail or a line of the grid goes through it.
    fn strikes(&self, rect: Rect) -> bool {
        let trails = self.paths.iter().flat_map(|path| path.array_windows::<2>());
        trails.chain(&self.lines).any(|ends| rect.is_crossed(*ends))
    }
}

/// Names in their places.
#[derive(Default)]
pub(super) struct Named {
    /// The names.
    pub(super) shapes: Vec<Shape>,
    /// A patch of paper behind each line of a name that a trail or the grid would strike through.
    pub(super) patches: Vec<Shape>,
    /// The lines that lead to those that stand far off.
    pub(super) leaders: Vec<Shape>,
    /// Which of the dots have none.
    pub(super) left_out: Vec<usize>,
}

/// How much room there is in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Air {
    /// Names may be large.
    Wide,
    /// They may not.
    Narrow,
}

/// The names of `dots`, each beside its own; dots at one place share a block, one name under the other.
pub(super) fn names(dots: &[(Point, &str)], around: &Surroundings, air: Air) -> Named {
    let sizes_pt: &[f32] = match air {
        Air::Wide => &WIDE_PT,
        Air::Narrow => &NARROW_PT,
    };
    let spots = Spot::all(dots);
    let mut best: Option<(f32, Vec<Settled<'_>>)> = None;
    for (tier, size_pt) in sizes_pt.iter().enumerate() {
        let settled = settle(&spots, Type::name(*size_pt), around);
        let cost = cost(&settled);
        let with_size = cost + tier as f32 * SMALLER;
        if best.as_ref().is_none_or(|(least, _)| with_size < *least) {
            best = Some((with_size, settled));
        }
        if cost < STRUCK * spots.len() as f32 / 2.0 {
            break;
        }
    }
    let settled = best.map(|(_, settled)| settled).unwrap_or_default();
    let size_pt = settled.first().map_or(0.0, |settled| settled.block.name_type.size_pt);
    let mut kept = keep_apart(settled, around);
    let smallest_pt = sizes_pt.last().copied().unwrap_or(size_pt);
    for spot in std::mem::take(&mut kept.out) {
        let others: Vec<Point> = spots.iter().map(|spot| spot.at).filter(|at| *at != spot.at).collect();
        if !kept.lead(spot, &others, around, [size_pt, smallest_pt]) {
            kept.named.left_out.extend(&spot.dots);
        }
    }
    kept.named
}

/// One place on the map, and what stands there.
struct Spot<'a> {
    at: Point,
    /// Which dots.
    dots: Vec<usize>,
    names: Vec<&'a str>,
}

/// A place for a block, and what speaks against it.
#[derive(Clone, Copy)]
struct Place {
    rect: Rect,
    align: Align,
    /// Which of the spot's blocks.
    block: usize,
    /// What it meets, and what is cut.
    against: f32,
    /// The same, and how far from the best place it is.
    cost: f32,
}

/// The names of a spot in their place.
struct Settled<'a> {
    spot: &'a Spot<'a>,
    block: Block,
    place: Place,
}

impl<'a> Spot<'a> {
    fn all(dots: &[(Point, &'a str)]) -> Vec<Self> {
        let mut spots: Vec<Self> = Vec::new();
        for (dot, (at, name)) in dots.iter().enumerate() {
            let is_here = |spot: &&mut Self| (spot.at.x - at.x).hypot(spot.at.y - at.y) < 1.0;
            match spots.iter_mut().find(is_here) {
                Some(spot) => {
                    spot.dots.push(dot);
                    spot.names.push(name);
                }
                None => spots.push(Self { at: *at, dots: vec![dot], names: vec![name] }),
            }
        }
        spots
    }

    /// All places of a block around the dot, with what speaks against each.
    fn places(&self, number: usize, block: &Block, around: &Surroundings, others: &[Point]) -> Vec<Place> {
        let dot_pt = around.dot_pt / 2.0;
        let (w, h, Point { x, y }) = (block.width_pt, block.height_pt, self.at);
        let mut places = Vec::new();
        for far_pt in FARTHER_PT {
            if places.iter().filter(|place: &&Place| place.against < block.cost + STRUCK).count() >= ENOUGH {
                break;
            }
            let off_pt = dot_pt + GAP_PT + far_pt;
            let (right, left, center) = (x + off_pt, x - off_pt - w, x - w / 2.0);
            let (above, level, below) = (y - h + 1.0 - far_pt, y - h / 2.0, y - 1.0 + far_pt);
            let (over, under) = (y - off_pt + 1.0 - h, y + off_pt - 1.0);
            // In the order of preference: the upper right is where a name is looked for.
            let corners = [
                (right, above, Align::Left),
                (right, below, Align::Left),
                (right, level, Align::Left),
                (left, above, Align::Right),
                (left, below, Align::Right),
                (left, level, Align::Right),
                (center, over, Align::Center),
                (center, under, Align::Center),
                (x - dot_pt, over, Align::Left),
                (x - dot_pt, under, Align::Left),
                (x + dot_pt - w, over, Align::Right),
                (x + dot_pt - w, under, Align::Right),
            ];
            for (rank, (left, top, align)) in corners.into_iter().enumerate() {
                let rect = Rect { left, top, width: w, height: h };
                let against = self.against(rect, around, others) + block.cost;
                places.push(Place { rect, align, block: number, against, cost: against + rank as f32 + far_pt * FAR });
            }
        }
        places
    }

    /// What speaks against this place, other names aside.
    fn against(&self, rect: Rect, around: &Surroundings, others: &[Point]) -> f32 {
        let is_outside = rect.left < 0.0 || rect.right() > around.frame.width || rect.top < 0.0;
        let dots = others.iter().map(|dot| Rect::around(*dot, around.dot_pt));
        if is_outside || dots.chain(around.texts.iter().copied()).any(|taken| rect.meets(taken, AIR_PT)) {
            return NEVER;
        }
        let own_pt = rect.distance(self.at);
        let nearest_pt = others.iter().map(|dot| rect.distance(*dot)).fold(f32::INFINITY, f32::min);
        if nearest_pt < own_pt {
            // It would be read as the other's.
            return NEVER;
        }
        let unclear = if nearest_pt < own_pt + AIR_PT { UNCLEAR } else { 0.0 };
        let struck = |path: &Vec<Point>| path.array_windows().filter(|ends| rect.is_crossed(**ends)).count();
        let struck: usize = around.paths.iter().map(struck).sum();
        let rings = around.paths.iter().filter_map(|path| path.split_last()).flat_map(|(_, earlier)| earlier);
        let ringed = rings.filter(|ring| rect.distance(**ring) < GAP_PT).count();
        let ruled = around.lines.iter().filter(|line| rect.is_crossed(**line)).count();
        unclear + struck as f32 * STRUCK + ringed as f32 * RINGED + ruled as f32 * RULED
    }
}

/// Each spot's names where least speaks against them: first alone, then round by round beside the others.
fn settle<'a>(spots: &'a [Spot<'a>], name_type: Type, around: &Surroundings) -> Vec<Settled<'a>> {
    let others = |own: usize| -> Vec<Point> {
        spots.iter().enumerate().filter(|(other, _)| *other != own).map(|(_, spot)| spot.at).collect()
    };
    let blocks: Vec<Vec<Block>> = spots.iter().map(|spot| Block::all(&spot.names, name_type)).collect();
    let of_spot = |(own, (spot, blocks)): (usize, (&Spot<'_>, &Vec<Block>))| -> Vec<Place> {
        let others = others(own);
        let of_block = |(number, block)| spot.places(number, block, around, &others);
        let mut places: Vec<Place> = blocks.iter().enumerate().flat_map(of_block).collect();
        places.sort_by(|one, other| one.cost.total_cmp(&other.cost));
        // Where a name can't be is only ever taken if it can be nowhere.
        let possible = places.iter().filter(|place| place.against < NEVER).count();
        places.truncate(possible.max(1));
        places
    };
    let places: Vec<Vec<Place>> = spots.iter().zip(&blocks).enumerate().map(of_spot).collect();
    let mut taken: Vec<Place> = places.iter().filter_map(|places| best(places, &[])).collect();
    for _ in 0..ROUNDS {
        let before: Vec<Rect> = taken.iter().map(|place| place.rect).collect();
        for (own, places) in places.iter().enumerate() {
            let beside = taken.iter().enumerate().filter(|(other, _)| *other != own);
            let beside: Vec<Rect> = beside.map(|(_, place)| place.rect).collect();
            if let (Some(place), Some(best)) = (taken.get_mut(own), best(places, &beside)) {
                *place = best;
            }
        }
        if taken.iter().map(|place| place.rect).eq(before) {
            break;
        }
    }
    let settled = spots.iter().zip(blocks).zip(taken);
    settled
        .filter_map(|((spot, blocks), place)| {
            Some(Settled { spot, block: blocks.into_iter().nth(place.block)?, place })
        })
        .collect()
}

/// The place, of some in the order of their cost, against which least speaks beside these.
fn best(places: &[Place], beside: &[Rect]) -> Option<Place> {
    let mut best: Option<(f32, &Place)> = None;
    for place in places {
        let met = beside.iter().filter(|other| is_too_near(place.rect, **other)).count();
        let cost = place.cost + met as f32 * NEVER;
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, place));
        }
        if met == 0 {
            // All that follow cost more.
            break;
        }
    }
    best.map(|(_, place)| *place)
}

/// Whether two names stand too near to each other.
fn is_too_near(one: Rect, other: Rect) -> bool {
    Rect { left: one.left - BESIDE_PT, width: one.width + 2.0 * BESIDE_PT, ..one }.meets(other, AIR_PT)
}

/// All that speaks against names as they stand.
fn cost(settled: &[Settled<'_>]) -> f32 {
    let rects = || settled.iter().map(|settled| settled.place.rect).enumerate();
    let meet = rects().filter(|(own, rect)| rects().take(*own).any(|(_, other)| is_too_near(*rect, other))).count();
    meet as f32 * NEVER + settled.iter().map(|settled| settled.place.against).sum::<f32>()
}

/// The names that have a place so far.
struct Kept<'a> {
    named: Named,
    taken: Vec<Rect>,
    lines: Vec<[Point; 2]>,
    /// The spots that have none.
    out: Vec<&'a Spot<'a>>,
}

impl Kept<'_> {
    /// Puts a spot's names where there is room, in the first size that has any, with a line to them.
    fn lead(&mut self, spot: &Spot<'_>, others: &[Point], around: &Surroundings, sizes_pt: [f32; 2]) -> bool {
        let taken = Taken { around, dots: others, names: &self.taken, lines: &self.lines };
        let led = |size_pt: f32| {
            let led = |block: Block| {
                let led = Led::nearest(spot.at, [block.width_pt, block.height_pt], &taken)?;
                Some((led.cost + block.cost, led, block))
            };
            let blocks = Block::all(&spot.names, Type::name(size_pt)).into_iter();
            blocks.filter_map(led).min_by(|one, other| one.0.total_cmp(&other.0))
        };
        let Some((_, Led { rect, align, line, .. }, block)) = sizes_pt.into_iter().find_map(led) else { return false };
        self.named.add(&block, (rect, align), around);
        self.named.leaders.push(Led::shape(line));
        self.taken.push(rect);
        self.lines.push(line);
        true
    }
}

impl Named {
    fn add(&mut self, block: &Block, (rect, align): (Rect, Align), around: &Surroundings) {
        self.patches.extend(block.letters(rect, align).filter(|letters| around.strikes(*letters)).map(patch));
        self.shapes.extend(block.shapes(rect, align));
    }
}

/// The names that stand well, in their order; one that meets an earlier one is left out.
fn keep_apart<'a>(settled: Vec<Settled<'a>>, around: &Surroundings) -> Kept<'a> {
    let mut kept = Kept { named: Named::default(), taken: Vec::new(), lines: Vec::new(), out: Vec::new() };
    for Settled { spot, block, place } in settled {
        if place.against >= NEVER || kept.taken.iter().any(|other| is_too_near(place.rect, *other)) {
            kept.out.push(spot);
            continue;
        }
        kept.taken.push(place.rect);
        kept.named.add(&block, (place.rect, place.align), around);
    }
    kept
}
