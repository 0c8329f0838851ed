//! What a picture shows: which dimensions, which series, which values. No geometry yet.

use crate::model::{DimensionId, Pole, PoleId, Rating};

use super::palette::PolePlace;

/// What a picture shows. Every series has one value an axis, in the axes' order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The dimensions, in the instrument's order.
    pub axes: Vec<Axis>,
    /// One a pole, in the poles' order.
    pub series: Vec<Series>,
    /// What it is compared with.
    pub earlier: Option<Earlier>,
}

/// The answers of an earlier session, drawn thin and gray behind today's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its words in the legend: "in September".
    pub name: String,
    /// One list a series, in the series' order; in each one answer an axis, `None` where it is not rated or was not asked.
    pub values: Vec<Vec<Option<Rating>>>,
}

/// One dimension as a picture shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its name.
    pub name: String,
}

/// One pole's answers over all dimensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// Decides color, marker and dash.
    pub place: PolePlace,
    /// The pole.
    pub pole: PoleId,
    /// Its name as it stands in the legend, capitalized.
    pub name: String,
    /// The title of its item on each axis.
    pub titles: Vec<String>,
    /// Its answer on each axis; `None` is not rated.
    pub values: Vec<Option<Rating>>,
}

/// What the map shows: where each dimension stands between two poles, and where it came from. An instrument with one pole
/// has no map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trails {
    /// The two poles in order: the first across, the second up.
    pub poles: [Pole; 2],
    /// The dimensions, in the instrument's order.
    pub dimensions: Vec<Trail>,
    /// How many sessions are shown, the last one included.
    pub sessions: usize,
    /// How many there are in all: more where the oldest are not shown.
    pub sessions_in_all: usize,
}

/// One dimension on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its name.
    pub name: String,
    /// Its items' titles within a sentence, in the poles' order.
    pub titles: [String; 2],
    /// Where it stood, oldest first. A session in which one of the two is not rated is left out.
    pub earlier: Vec<[Rating; 2]>,
    /// Where it stands, in the poles' order; `None` is not rated, and there is no dot unless both are.
    pub now: [Option<Rating>; 2],
}

/// What the picture over time shows: each item's answers, session by session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverTime {
    /// The poles, in order.
    pub poles: Vec<Pole>,
    /// The day of each session shown, oldest first, in words: "12 Sep 2026".
    pub dates: Vec<String>,
    /// How many sessions there are in all: more where the oldest are not shown.
    pub sessions_in_all: usize,
    /// The dimensions, in the instrument's order.
    pub dimensions: Vec<DimensionLines>,
}

/// One dimension over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionLines {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its name.
    pub name: String,
    /// One line a pole, in the poles' order.
    pub lines: Vec<ItemLine>,
}

/// One item over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLine {
    /// Decides color, marker and dash.
    pub place: PolePlace,
    /// The pole.
    pub pole: PoleId,
    /// Its title.
    pub title: String,
    /// One answer a session shown, oldest first; `None` is not rated or was not asked.
    pub values: Vec<Option<Rating>>,
    /// What may be said of it as a whole: "rose over 4 sessions".
    pub said: Option<String>,
}
