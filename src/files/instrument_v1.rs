//! An instrument as it stands in files of format 1.

use serde::{Deserialize, Serialize};

use super::leaf::{Placed, Spot, Unfit};
use super::list::{List, Three};
use super::number::Revision;
use super::plain_v1::ExtraV1;
use super::text::{Label, Name, Sentence, Statement};
use super::{FORMAT, written_by};
use crate::model::{
    Anchor, Dimension, DimensionId, Instrument, InstrumentFault, InstrumentId, InstrumentKey, Item, Pole, PoleId,
    Questions,
};
use crate::words;

/// The file of an instrument.
#[derive(Serialize, Deserialize)]
#[serde(rename = "file", deny_unknown_fields)]
pub(super) struct InstrumentFile {
    format: u32,
    written_by: Name,
    instrument: InstrumentV1,
}

/// An instrument, in its own file or a client's.
#[derive(Serialize, Deserialize)]
#[serde(rename = "instrument", deny_unknown_fields)]
pub(super) struct InstrumentV1 {
    id: Placed<InstrumentId>,
    revision: Revision,
    language: Name,
    name: Name,
    #[serde(default, skip_serializing_if = "super::is_default")]
    source: Sentence,
    // Lengths are the model's to refuse, with a better sentence; these bounds only keep the memory.
    poles: List<PoleV1, 100>,
    dimensions: List<DimensionV1, 100>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    extra: ExtraV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "pole", deny_unknown_fields)]
struct PoleV1 {
    id: Placed<PoleId>,
    name: Label,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "dimension", deny_unknown_fields)]
struct DimensionV1 {
    id: Placed<DimensionId>,
    name: Label,
    items: List<ItemV1, 100>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "item", deny_unknown_fields)]
struct ItemV1 {
    title: Label,
    verb: Name,
    statement: Statement,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    for_raters: Option<Statement>,
    anchors: Three<AnchorV1>,
    too_much: Sentence,
    prompt: Sentence,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "anchor", deny_unknown_fields)]
struct AnchorV1 {
    says: Statement,
    #[serde(default, skip_serializing_if = "super::is_default")]
    example: Sentence,
}

impl InstrumentFile {
    pub(super) fn of(instrument: &Instrument) -> Self {
        Self { format: FORMAT, written_by: Name(written_by()), instrument: InstrumentV1::from(instrument) }
    }
}

impl TryFrom<InstrumentFile> for Instrument {
    type Error = Unfit;

    fn try_from(file: InstrumentFile) -> Result<Self, Unfit> {
        Self::try_from(file.instrument)
    }
}

impl TryFrom<InstrumentV1> for Instrument {
    type Error = Unfit;

    fn try_from(wire: InstrumentV1) -> Result<Self, Unfit> {
        let spots = Spots::of(&wire);
        let key = InstrumentKey { id: wire.id.value, revision: wire.revision.0 };
        let poles = wire.poles.0.into_iter().map(|pole| Pole { id: pole.id.value, name: pole.name.0 }).collect();
        let dimensions = wire.dimensions.0.into_iter().map(Dimension::from).collect();
        let mut instrument = Self::new(key, poles, dimensions)
            .map_err(|fault| Unfit { spot: spots.of_fault(&fault), sentence: sentence(&fault) })?;
        instrument.language = wire.language.0;
        instrument.name = wire.name.0;
        instrument.source = wire.source.0;
        instrument.extra = wire.extra.0;
        Ok(instrument)
    }
}

impl From<DimensionV1> for Dimension {
    fn from(wire: DimensionV1) -> Self {
        Self {
            id: wire.id.value,
            name: wire.name.0,
            items: wire.items.0.into_iter().map(Item::from).collect(),
            questions: Questions::default(),
        }
    }
}

impl From<ItemV1> for Item {
    fn from(wire: ItemV1) -> Self {
        Self {
            title: wire.title.0,
            verb: wire.verb.0,
            statement: wire.statement.0,
            for_raters: wire.for_raters.map(|statement| statement.0),
            anchors: wire.anchors.0.map(|anchor| Anchor { says: anchor.says.0, example: anchor.example.0 }),
            too_much: wire.too_much.0,
            prompt: wire.prompt.0,
        }
    }
}

impl From<&Instrument> for InstrumentV1 {
    fn from(instrument: &Instrument) -> Self {
        let key = instrument.key();
        let pole = |pole: &Pole| PoleV1 { id: Placed::unplaced(pole.id.clone()), name: Label::from(&pole.name) };
        Self {
            id: Placed::unplaced(key.id.clone()),
            revision: Revision(key.revision),
            language: Name::from(&instrument.language),
            name: Name::from(&instrument.name),
            source: Sentence::from(&instrument.source),
            poles: instrument.poles().iter().map(pole).collect(),
            dimensions: instrument.dimensions().iter().map(DimensionV1::from).collect(),
            extra: ExtraV1(instrument.extra.clone()),
        }
    }
}

impl From<&Dimension> for DimensionV1 {
    fn from(dimension: &Dimension) -> Self {
        Self {
            id: Placed::unplaced(dimension.id.clone()),
            name: Label::from(&dimension.name),
            items: dimension.items.iter().map(ItemV1::from).collect(),
        }
    }
}

impl From<&Item> for ItemV1 {
    fn from(item: &Item) -> Self {
        let anchor = |anchor: &Anchor| AnchorV1 {
            says: Statement::from(&anchor.says),
            example: Sentence::from(&anchor.example),
        };
        Self {
            title: Label::from(&item.title),
            verb: Name::from(&item.verb),
            statement: Statement::from(&item.statement),
            for_raters: item.for_raters.as_ref().map(Statement::from),
            anchors: Three(item.anchors.each_ref().map(anchor)),
            too_much: Sentence::from(&item.too_much),
            prompt: Sentence::from(&item.prompt),
        }
    }
}

/// Where the ids of an instrument stood, for the faults that are found when all of it is read.
struct Spots {
    instrument: Spot,
    poles: Vec<(PoleId, Spot)>,
    dimensions: Vec<(DimensionId, Spot)>,
}

impl Spots {
    fn of(wire: &InstrumentV1) -> Self {
        let dimension = |dimension: &DimensionV1| (dimension.id.value.clone(), dimension.id.spot);
        Self {
            instrument: wire.id.spot,
            poles: wire.poles.0.iter().map(|pole| (pole.id.value.clone(), pole.id.spot)).collect(),
            dimensions: wire.dimensions.0.iter().map(dimension).collect(),
        }
    }

    /// Of twins the later one's.
    fn of_fault(&self, fault: &InstrumentFault) -> Spot {
        let found = match fault {
            InstrumentFault::Dimensions(_) | InstrumentFault::Poles(_) => None,
            InstrumentFault::TwinPole(pole) => last(&self.poles, pole),
            InstrumentFault::TwinDimension(dimension) | InstrumentFault::Items { dimension, .. } => {
                last(&self.dimensions, dimension)
            }
        };
        found.unwrap_or(self.instrument)
    }
}

fn last<T: PartialEq>(spots: &[(T, Spot)], id: &T) -> Option<Spot> {
    spots.iter().rev().find(|(other, _)| other == id).map(|(_, spot)| *spot)
}

fn sentence(fault: &InstrumentFault) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match fault {
        InstrumentFault::Dimensions(count) => words::files_dimension_count(number(*count)),
        InstrumentFault::Poles(count) => words::files_pole_count(number(*count)),
        InstrumentFault::TwinPole(pole) => words::files_twin_pole(pole.as_str()),
        InstrumentFault::TwinDimension(dimension) => words::files_twin_dimension(dimension.as_str()),
        InstrumentFault::Items { dimension, items, poles } => {
            words::files_item_count(dimension.as_str(), number(*items), number(*poles))
        }
    }
}
