//! Sheets to write on: the items to be rated by hand, and what to think of before the next session.

use crate::chart::PolePlace;
use crate::model::Instrument;
use crate::words;

use super::blocks::{Block, ToRate};

/// How many lines there are to write on under each heading.
const LINES: usize = 4;

/// Each dimension with its items as they are asked.
pub(super) fn to_rate(instrument: &Instrument) -> impl Iterator<Item = Block> {
    instrument.dimensions().iter().map(|dimension| {
        let items = instrument.poles().iter().zip(&dimension.items).enumerate().map(|(place, (pole, item))| ToRate {
            place: PolePlace::nth(place),
            pole: words::capitalized(&pole.name),
            title: item.title.clone(),
            statement: item.statement.clone(),
            anchors: item.anchors.each_ref().map(|anchor| [anchor.says.clone(), anchor.example.clone()]),
        });
        Block::ToRate { name: dimension.name.clone(), items: items.collect() }
    })
}

/// Headings with room to write.
pub(super) fn to_think_of() -> impl Iterator<Item = Block> {
    let room = [
        (words::prepare_step(), words::prepare_step_hint()),
        (words::prepare_moments(), words::prepare_moments_hint()),
        (words::prepare_topics(), words::prepare_topics_hint()),
    ];
    room.into_iter().map(|(heading, hint)| Block::Lines {
        heading: heading.into_owned(),
        hint: hint.into_owned(),
        count: LINES,
    })
}
