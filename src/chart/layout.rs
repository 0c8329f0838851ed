//! Fits radar, labels and legend into a frame.
//!
//! The fit depends on the names and the frame alone, never on the values: the picture stands still while one rates.

use super::figure::Figure;
use super::grid::Polar;
use super::labels::{Block, Fit, Keep};
use super::legend::{self, Entry, Key, Then};
use super::places::{Place, Places, Room, place};
use super::rect::Rect;
use super::scene::{Point, Size};
use super::values::Values;

/// The least frame; a smaller one is laid out as if it were this large.
pub(super) const LEAST_FRAME: Size = Size { width: 260.0, height: 260.0 };
/// Below this width or height the names are smaller and the legend has no lines.
const NARROW_PT: f32 = 420.0;
/// The largest radius, as a part of the shorter side: the air around the shape belongs to it.
const LARGEST: f32 = 0.36;
/// A radius from this part of the largest on is as good as the largest.
const GOOD: f32 = 0.9;
/// A radius below this part of the largest is not worth larger names.
const FAIR: f32 = 0.75;
/// How much larger a later tier's radius must be to be worth its smaller names.
const WORTH: f32 = 1.08;
/// The least radius that can still be read.
const LEAST_RADIUS_PT: f32 = 36.0;
/// In a crowded frame a name may be nearer to another axis than its own by this much, rather than lose its end.
const ASTRAY_PT: f32 = 20.0;
/// A name is near its axis' end within this distance.
const NEAR_PT: f32 = 27.0;
/// In a narrow frame names near their axes are worth a radius of this part of the largest.
const NEAR_ENOUGH: f32 = 0.66;
/// With more dimensions than these a narrow frame has no room for their missing answers.
const MANY_AXES: usize = 8;
/// The radius that so many dimensions need to be read.
const RADIUS_FOR_MANY_PT: f32 = 70.0;
/// In a frame too low for that, this part of the largest is enough: names would lose too much.
const ENOUGH_FOR_MANY: f32 = 0.8;
const MARGIN_PT: f32 = 2.0;
/// From the frame's bottom up to the middle of the legend's last row: whatever follows below keeps its distance.
pub(super) const LEGEND_MIDDLE_PT: f32 = 24.0;

/// A radar's layout.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// Center, radius, axes.
    pub(super) polar: Polar,
    /// Each axis' label and its place in the frame.
    pub(super) labels: Vec<(Block, Place)>,
}

/// Whether a frame is laid out with less air.
pub(super) fn is_narrow(frame: Size) -> bool {
    frame.width < NARROW_PT || frame.height < NARROW_PT
}

/// The best layout for a frame of at least [`LEAST_FRAME`].
pub(super) fn layout(figure: &Figure, frame: Size) -> Layout {
    let (gap_pt, legend_gap_pt) = if is_narrow(frame) { (16.0, 15.0) } else { (22.0, 22.0) };
    let legend_rows_pt = legend::extra_rows(&Entry::all(figure, Then::Line), Key::of_lines(frame), frame.width);
    let legend_pt = LEGEND_MIDDLE_PT + legend_gap_pt + legend_rows_pt;
    let room =
        Room { half_width: frame.width / 2.0 - MARGIN_PT, height: frame.height - legend_pt - MARGIN_PT, gap: gap_pt };
    let largest_pt = (room.half_width * 2.0).min(room.height) * LARGEST;
    let least_pt = LEAST_RADIUS_PT.min(largest_pt);
    let mut best: Option<Candidate> = None;
    for tier in tiers(figure, frame, largest_pt) {
        let mut least_pt = best.as_ref().map_or(least_pt, |best| tier.worth_pt(best.radius_pt));
        for fit in tier.fits {
            if let Some(found) = widest(figure, fit, room, least_pt..=largest_pt) {
                least_pt = found.radius_pt + 1.0;
                best = Some(found);
            }
            if best.as_ref().is_some_and(|best| best.radius_pt >= largest_pt * GOOD) {
                break;
            }
        }
        if best.as_ref().is_some_and(|best| best.radius_pt >= tier.enough_pt) {
            break;
        }
    }
    settle(best.unwrap_or_else(|| forced(figure, least_pt)), room)
}

struct Candidate {
    blocks: Vec<Block>,
    radius_pt: f32,
    places: Places,
}

/// Fits that are equally good to read: the one with the largest radius counts.
struct Tier {
    fits: Vec<Fit>,
    /// The radius at which no later tier is tried.
    enough_pt: f32,
}

/// From large whole names to the starts of small ones.
fn tiers(figure: &Figure, frame: Size, largest_pt: f32) -> Vec<Tier> {
    let narrow = is_narrow(frame);
    let [large_pt, middle_pt, small_pt] = if narrow { [13.0, 12.0, 11.0] } else { [15.0, 13.0, 12.0] };
    let whole = Fit {
        name_pt: large_pt,
        lines: 1,
        word_pt: frame.width * 0.6,
        level_word_pt: frame.width * 0.6,
        keep: Keep::Whole,
        values: Values::Row,
        astray_pt: 0.0,
        far_pt: f32::INFINITY,
    };
    if frame.width < NARROW_PT && figure.axes.len() > MANY_AXES {
        return tiers_for_many(whole, frame, largest_pt);
    }
    let near = Fit { far_pt: NEAR_PT, ..whole };
    let stacked = Fit { values: Values::Stack, ..whole };
    let crowded = Fit { name_pt: small_pt, astray_pt: ASTRAY_PT, ..whole };
    let narrower = Fit { word_pt: frame.width * 0.3, level_word_pt: frame.width * 0.3, ..crowded };
    let start = Fit {
        name_pt: 11.0,
        word_pt: frame.width * 0.28,
        level_word_pt: frame.width * 0.28,
        keep: Keep::Start,
        ..crowded
    };
    let (near_pt, fair_pt) = (largest_pt * if narrow { NEAR_ENOUGH } else { FAIR }, largest_pt * FAIR);
    vec![
        Tier::of(near_pt, 1..=1, near),
        Tier::of(near_pt, 2..=3, near),
        Tier::of(near_pt, 1..=3, Fit { name_pt: middle_pt, ..near }),
        Tier::of(near_pt, 1..=3, Fit { name_pt: small_pt, ..near }),
        Tier::of(fair_pt, 1..=3, whole),
        Tier::of(fair_pt, 1..=3, Fit { name_pt: middle_pt, ..whole }),
        Tier::of(fair_pt, 1..=3, stacked),
        Tier::of(fair_pt, 1..=3, Fit { name_pt: small_pt, ..whole }),
        Tier::of(0.0, 1..=3, Fit { name_pt: small_pt, ..stacked }),
        Tier::of(0.0, 3..=4, crowded),
        Tier::of(0.0, 3..=4, narrower),
        Tier::of(0.0, 3..=3, Fit { values: Values::Stack, ..narrower }),
        Tier::of(0.0, 3..=3, start),
        Tier::of(0.0, 2..=2, Fit { values: Values::Stack, ..start }),
        Tier::of(0.0, 2..=2, start),
        Tier::of(0.0, 1..=1, start),
    ]
}

/// In a narrow frame with many dimensions every label has a narrow column: a radius that can be read comes first.
fn tiers_for_many(whole: Fit, frame: Size, largest_pt: f32) -> Vec<Tier> {
    let whole = Fit { name_pt: 12.0, values: Values::Brief, ..whole };
    let small = Fit { name_pt: 11.0, ..whole };
    let start = |part: f32, level: f32| Fit {
        word_pt: frame.width * part,
        level_word_pt: frame.width * level,
        keep: Keep::Start,
        astray_pt: ASTRAY_PT,
        ..small
    };
    let enough_pt = RADIUS_FOR_MANY_PT.min(largest_pt * ENOUGH_FOR_MANY);
    let wholes = [whole, small, Fit { astray_pt: ASTRAY_PT, ..small }].map(|fit| Tier::of(enough_pt, 1..=3, fit));
    let columns = [(0.36, 0.26), (0.36, 0.2), (0.33, 0.18), (0.29, 0.18), (0.25, 0.18), (0.21, 0.18), (0.18, 0.18)];
    let starts = columns.into_iter().map(|(part, level)| Tier::of(enough_pt, 2..=3, start(part, level)));
    wholes.into_iter().chain(starts).chain([Tier::of(enough_pt, 1..=1, start(0.18, 0.18))]).collect()
}

impl Tier {
    fn of(enough_pt: f32, lines: std::ops::RangeInclusive<usize>, fit: Fit) -> Self {
        Self { fits: lines.map(|lines| Fit { lines, ..fit }).collect(), enough_pt }
    }

    /// The least radius for which this tier is better than an earlier one: enough is always better than not enough.
    fn worth_pt(&self, earlier_pt: f32) -> f32 {
        let worth_pt = earlier_pt * WORTH;
        if earlier_pt < self.enough_pt { worth_pt.min(self.enough_pt) } else { worth_pt }
    }
}

/// The largest radius in the range with which this fit has room.
fn widest(figure: &Figure, fit: Fit, room: Room, radii_pt: std::ops::RangeInclusive<f32>) -> Option<Candidate> {
    let blocks = Block::all(figure, fit);
    let (least_pt, largest_pt) = radii_pt.into_inner();
    let coarse_pt = (largest_pt / 16.0).max(2.0);
    let at = |radius_pt: f32| Some((radius_pt, place(&blocks, fit, radius_pt, room)?));
    let steps = ((largest_pt - least_pt).max(0.0) / coarse_pt) as u16;
    let first = (0..=steps).find_map(|step| at(largest_pt - f32::from(step) * coarse_pt)).or_else(|| at(least_pt))?;
    let finer = [0.75, 0.5, 0.25].map(|part| (first.0 + coarse_pt * part).min(largest_pt));
    let (radius_pt, places) = finer.into_iter().filter(|finer| *finer > first.0).find_map(at).unwrap_or(first);
    Some(Candidate { blocks, radius_pt, places })
}

/// A layout without regard to the frame, for names that nothing could fit.
fn forced(figure: &Figure, radius_pt: f32) -> Candidate {
    let fit = Fit {
        name_pt: 11.0,
        lines: 1,
        word_pt: 60.0,
        level_word_pt: 60.0,
        keep: Keep::Start,
        values: Values::Row,
        astray_pt: f32::INFINITY,
        far_pt: f32::INFINITY,
    };
    let blocks = Block::all(figure, fit);
    let endless = Room { half_width: f32::MAX, height: f32::MAX, gap: 16.0 };
    let places = place(&blocks, fit, radius_pt, endless).unwrap_or_default();
    Candidate { blocks, radius_pt, places }
}

/// Moves everything so that it stands in the middle of the room above the legend.
fn settle(found: Candidate, room: Room) -> Layout {
    let center = Point {
        x: room.half_width + MARGIN_PT,
        y: MARGIN_PT + (room.height - found.places.bottom - found.places.top) / 2.0,
    };
    let moved = |Place { rect, align }: Place| Place {
        rect: Rect { left: rect.left + center.x, top: rect.top + center.y, ..rect },
        align,
    };
    let axes = found.blocks.len();
    let labels = found.blocks.into_iter().zip(found.places.labels).map(|(block, place)| (block, moved(place)));
    Layout { polar: Polar { center, radius_pt: found.radius_pt, axes }, labels: labels.collect() }
}
