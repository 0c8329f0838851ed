//! Fits radar, labels and legend into a frame.
//!
//! The fit depends on the names and the frame alone, never on the values: the picture stands still while one rates.

use super::figure::Figure;
use super::grid::Polar;
use super::labels::{Block, Fit, Keep};
use super::legend;
use super::places::{Places, Rect, Room, place};
use super::scene::{Point, Size};

/// The least frame; a smaller one is laid out as if it were this large.
pub(super) const LEAST_FRAME: Size = Size { width: 260.0, height: 260.0 };
/// Below this width or height the names are smaller and the legend has no lines.
const NARROW_PT: f32 = 420.0;
/// The largest radius, as a part of the shorter side: the air around the shape belongs to it.
const LARGEST: f32 = 0.36;
/// A radius from this part of the largest on is as good as the largest.
const GOOD: f32 = 0.9;
/// A radius below this part of the largest is not worth larger names.
const FAIR: f32 = 0.6;
/// The least radius that can still be read.
const LEAST_RADIUS_PT: f32 = 40.0;
const MARGIN_PT: f32 = 2.0;

/// A radar's layout.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Layout {
    /// Center, radius, axes.
    pub(super) polar: Polar,
    /// Each axis' label and its box in the frame.
    pub(super) labels: Vec<(Block, Rect)>,
}

/// Whether a frame is laid out with less air.
pub(super) fn is_narrow(frame: Size) -> bool {
    frame.width < NARROW_PT || frame.height < NARROW_PT
}

/// The best layout for a frame of at least [`LEAST_FRAME`].
pub(super) fn layout(figure: &Figure, frame: Size) -> Layout {
    let narrow = is_narrow(frame);
    let room = Room {
        half_width: frame.width / 2.0 - MARGIN_PT,
        height: frame.height - legend::height(figure, frame) - MARGIN_PT,
        gap: if narrow { 16.0 } else { 22.0 },
    };
    let largest_pt = (room.half_width * 2.0).min(room.height) * LARGEST;
    let least_pt = LEAST_RADIUS_PT.min(largest_pt);
    let mut best: Option<Candidate> = None;
    for (tier, fits) in tiers(figure, frame).into_iter().enumerate() {
        for fit in fits {
            let least_pt = best.as_ref().map_or(least_pt, |best| best.radius_pt + 1.0);
            let Some(found) = widest(figure, fit, room, least_pt..=largest_pt) else { continue };
            let is_good = found.radius_pt >= largest_pt * GOOD;
            best = Some(found);
            if is_good {
                break;
            }
        }
        let enough_pt = if tier < LAST_WHOLE { largest_pt * FAIR } else { least_pt };
        if best.as_ref().is_some_and(|best| best.radius_pt >= enough_pt) {
            break;
        }
    }
    settle(best.unwrap_or_else(|| forced(figure, least_pt)), room)
}

/// The tier from which on any readable radius is taken: beyond it names lose their ends.
const LAST_WHOLE: usize = 2;

struct Candidate {
    blocks: Vec<Block>,
    radius_pt: f32,
    places: Places,
}

/// Fits to try: within a tier the one with the largest radius counts; a later tier only where the earlier ones are too small.
fn tiers(figure: &Figure, frame: Size) -> Vec<Vec<Fit>> {
    let sizes: [f32; 3] = if is_narrow(frame) { [13.0, 12.0, 11.0] } else { [15.0, 13.0, 12.0] };
    let word_pt = frame.width * 0.6;
    let whole = |name_pt: f32| -> Vec<Fit> {
        let words = (1..=3).map(|lines| Fit { name_pt, lines, word_pt, keep: Keep::Whole });
        let broken = Fit { name_pt, lines: 3, word_pt: frame.width * 0.3, keep: Keep::Whole };
        words.chain([broken]).collect()
    };
    let mut tiers: Vec<Vec<Fit>> = sizes.into_iter().map(whole).collect();
    // Every name can be this narrow, and the last of these fits everywhere.
    let start = |lines| Fit { name_pt: 11.0, lines, word_pt: frame.width * 0.28, keep: Keep::Start };
    tiers.extend([3, 2, 1].map(|lines| vec![start(lines)]));
    debug_assert!(tiers.len() > LAST_WHOLE && !figure.axes.is_empty());
    tiers
}

/// The largest radius in the range with which this fit has room.
fn widest(figure: &Figure, fit: Fit, room: Room, radii_pt: std::ops::RangeInclusive<f32>) -> Option<Candidate> {
    let blocks = Block::all(figure, fit);
    let (least_pt, largest_pt) = radii_pt.into_inner();
    let step_pt = (largest_pt / 32.0).max(1.5);
    let mut radius_pt = largest_pt;
    while radius_pt >= least_pt {
        if let Some(places) = place(&blocks, radius_pt, room) {
            return Some(Candidate { blocks, radius_pt, places });
        }
        radius_pt -= step_pt;
    }
    None
}

/// A layout without regard to the frame, for names that nothing could fit.
fn forced(figure: &Figure, radius_pt: f32) -> Candidate {
    let fit = Fit { name_pt: 11.0, lines: 1, word_pt: 60.0, keep: Keep::Start };
    let blocks = Block::all(figure, fit);
    let endless = Room { half_width: f32::MAX, height: f32::MAX, gap: 16.0 };
    let places = place(&blocks, radius_pt, endless).unwrap_or_default();
    Candidate { blocks, radius_pt, places }
}

/// Moves everything so that it stands in the middle of the room above the legend.
fn settle(found: Candidate, room: Room) -> Layout {
    let center = Point {
        x: room.half_width + MARGIN_PT,
        y: MARGIN_PT + (room.height - found.places.bottom - found.places.top) / 2.0,
    };
    let moved = |place: Rect| Rect { left: place.left + center.x, top: place.top + center.y, ..place };
    let axes = found.blocks.len();
    let labels = found.blocks.into_iter().zip(found.places.boxes).map(|(block, place)| (block, moved(place)));
    Layout { polar: Polar { center, radius_pt: found.radius_pt, axes }, labels: labels.collect() }
}
