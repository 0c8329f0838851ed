//! Which series a picture shows: the same for screen and page.
//!
//! Not rated stays `None` in a series: a picture leaves a gap there, it never joins over it or draws a zero.

use crate::chart::{Axis, Figure, PolePlace, Series};
use crate::model::{Instrument, ItemId, Ratings};
use crate::words;

/// The picture of one response: one series a pole, one value a dimension.
#[must_use]
pub fn of(instrument: &Instrument, ratings: &Ratings) -> Figure {
    let axes = instrument.dimensions().iter();
    let axes = axes.map(|dimension| Axis { dimension: dimension.id.clone(), name: dimension.name.clone() }).collect();
    let series = instrument.poles().iter().enumerate().map(|(place, pole)| {
        let rows = || instrument.rows().filter(move |row| row.place == place);
        let item = |dimension| ItemId { dimension, pole: pole.id.clone() };
        Series {
            place: PolePlace::nth(place),
            pole: pole.id.clone(),
            name: words::capitalized(&pole.name),
            titles: rows().map(|row| row.item.title.clone()).collect(),
            values: rows().map(|row| ratings.of(&item(row.dimension.id.clone()))).collect(),
        }
    });
    Figure { axes, series: series.collect(), earlier: None }
}
