//! The values beneath a dimension's name in the radar.
//!
//! Their widths count the widest answers, so that the picture does not move while one rates.

use crate::words;

use super::draw::Type;
use super::figure::Figure;
use super::palette::PolePlace;

/// In place of a value, where there is no room for more.
pub(super) const MISSING: &str = "–";
/// Between two values.
const BETWEEN: &str = " · ";

/// How the values of two poles stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// On one line.
    Row,
    /// One below the other: narrower, for frames with room above and below only.
    Stack,
    /// On one line, a missing answer as a dash, and nothing where there is no answer at all: for many dimensions in a
    /// narrow frame.
    Brief,
}

/// Whether any series has any value.
pub(super) fn is_rated(figure: &Figure) -> bool {
    figure.series.iter().any(|series| series.values.iter().any(Option::is_some))
}

/// The size of the values beneath a name of this size.
pub(super) fn size_pt(name_pt: f32) -> f32 {
    name_pt.min(13.0)
}

/// "not rated" stands back by its size too.
fn not_rated_type(value_pt: f32) -> Type {
    Type::quiet((value_pt - 1.0).max(11.0))
}

/// "7 · 4", "3 · not rated"; once "not rated" where neither is; nothing at all before the first rating.
pub(super) fn of_axis(figure: &Figure, axis: usize, size_pt: f32, stand: Values) -> Vec<Vec<(Type, String)>> {
    if !is_rated(figure) {
        return Vec::new();
    }
    let of_axis = figure.series.iter().map(|series| (series.place, series.values.get(axis).copied().flatten()));
    let answers: Vec<_> = of_axis.collect();
    let missing = || match stand {
        Values::Row | Values::Stack => (not_rated_type(size_pt), words::not_rated().into_owned()),
        Values::Brief => (Type::quiet(size_pt), MISSING.to_owned()),
    };
    if answers.iter().all(|(_, value)| value.is_none()) {
        return match stand {
            Values::Row | Values::Stack => vec![vec![missing()]],
            Values::Brief => Vec::new(),
        };
    }
    let written = answers.into_iter().map(|(place, value)| match value {
        Some(rating) => (Type::answer(size_pt, place), rating.steps().to_string()),
        None => missing(),
    });
    match stand {
        Values::Stack => written.map(|value| vec![value]).collect(),
        Values::Row | Values::Brief => {
            let with_gaps = written.flat_map(|value| [(Type::quiet(size_pt), BETWEEN.to_owned()), value]);
            vec![with_gaps.skip(1).collect()]
        }
    }
}

/// The width of the widest value that any axis could come to show.
pub(super) fn widest(size_pt: f32) -> f32 {
    not_rated_type(size_pt).width_pt(&words::not_rated()).max(ten_width(size_pt))
}

/// The width of the widest row of values that any axis could come to show.
pub(super) fn widest_row(figure: &Figure, size_pt: f32) -> f32 {
    brief_row(figure, size_pt) + widest(size_pt) - ten_width(size_pt)
}

/// The width of the widest row of answers.
pub(super) fn brief_row(figure: &Figure, size_pt: f32) -> f32 {
    let gap_pt = Type::quiet(size_pt).width_pt(BETWEEN);
    let others = figure.series.len().saturating_sub(1) as f32;
    ten_width(size_pt) + others * (gap_pt + ten_width(size_pt))
}

fn ten_width(size_pt: f32) -> f32 {
    Type::answer(size_pt, PolePlace::First).width_pt("10")
}
