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
    /// What it is compared with.
    pub earlier: Option<Earlier>,
}

/// The answers of an earlier session, drawn thin and grey behind today's.
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
