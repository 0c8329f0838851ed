//! What stands at the ends of the lines over time: each item's last answer, level with it, and clear of the other's.

use std::borrow::Cow;

use crate::model::Rating;

use super::draw::Type;
use super::figure::ItemLine;
use super::palette::PolePlace;

const VALUE_PT: f32 = 13.0;
/// Between the middles of two lines of text.
const APART_PT: f32 = 16.0;

/// The end of an item's line.
pub(super) struct End<'a> {
    pub(super) line: &'a ItemLine,
    /// The middle of what is printed.
    pub(super) y: f32,
}

impl End<'_> {
    /// The last answer, or what stands for one that is missing.
    pub(super) fn value(line: &ItemLine, missing: (Type, Cow<'static, str>)) -> (Type, Cow<'static, str>) {
        let last = line.values.last().copied().flatten();
        last.map_or(missing, |rating| (Type::answer(VALUE_PT, line.place), rating.steps().to_string().into()))
    }

    /// How wide that is.
    pub(super) fn value_pt(line: &ItemLine, missing: (Type, Cow<'static, str>)) -> f32 {
        let (style, text) = Self::value(line, missing);
        style.width_pt(&text)
    }

    /// The least width kept for it.
    pub(super) fn least_pt() -> f32 {
        Type::answer(VALUE_PT, PolePlace::First).width_pt("10")
    }
}

/// The ends of a dimension's lines, from the highest down: each level with its answer, as far as the other leaves room
/// between `top` and `bottom`. What is not rated stands in the middle; where nothing is, that is said once.
pub(super) fn ends<'a>(lines: &'a [ItemLine], y: impl Fn(Rating) -> f32, [top, bottom]: [f32; 2]) -> Vec<End<'a>> {
    let last = |line: &ItemLine| line.values.last().copied().flatten();
    let level = |line: &'a ItemLine| End { line, y: y(last(line).unwrap_or(Rating::MIDDLE)) };
    let mut ends: Vec<End<'a>> = lines.iter().map(level).collect();
    if lines.iter().all(|line| last(line).is_none() && line.said.is_none()) {
        ends.truncate(1);
    }
    // At one level the first pole's stands above.
    ends.sort_by(|one, other| one.y.total_cmp(&other.y));
    if let [one, other] = ends.as_mut_slice() {
        let near_pt = (APART_PT - (other.y - one.y)).max(0.0) / 2.0;
        let first = (one.y - near_pt).max(top).min(bottom - APART_PT);
        other.y = (other.y + near_pt).max(first + APART_PT).min(bottom);
        one.y = first.min(other.y - APART_PT);
    }
    ends
}
