//! What a picture shows: which dimensions, which series, which values. No geometry yet.

use crate::model::{DimensionId, PoleId, Rating};

use super::palette::PolePlace;

/// What a picture shows. Every series has one value an axis, in the axes' order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The dimensions, in the instrument's order.
    pub axes: Vec<Axis>,
    /// One a pole, in the poles' order.
    pub series: Vec<Series>,
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
    /// Decides colour, marker and dash.
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
