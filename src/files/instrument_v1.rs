//! An instrument as it stands in files of format 1.

use serde::{Deserialize, Serialize};

use super::leaf::{Placed, Spot, Unfit};
use super::list::{List, Pairs, Three};
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
    #[serde(default, skip_serializing_if = "super::is_default")]
    questions: QuestionsV1,
}

/// A pole that `mostly` leaves out has none.
#[derive(Serialize, Deserialize, PartialEq, Default)]
#[serde(rename = "questions", deny_unknown_fields, default)]
struct QuestionsV1 {
    #[serde(skip_serializing_if = "super::is_default")]
    both: Asked,
    #[serde(skip_serializing_if = "super::is_default")]
    mostly: Pairs<Placed<PoleId>, Asked>,
    #[serde(skip_serializing_if = "super::is_default")]
    neither: Asked,
}

type Asked = List<Statement, 100>;

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
        let poles: Vec<Pole> =
            wire.poles.0.into_iter().map(|pole| Pole { id: pole.id.value, name: pole.name.0 }).collect();
        let stranger = wire.dimensions.0.iter().find_map(|dimension| dimension.questions.stranger(&poles));
        let dimensions = wire.dimensions.0.into_iter().map(|dimension| dimension.read(&poles)).collect();
        let mut instrument = Self::new(key, poles, dimensions)
            .map_err(|fault| Unfit { spot: spots.of_fault(&fault), sentence: sentence(&fault) })?;
        // Told last: of two poles with one id, the other name is missed here, and that is not the mistake.
        if let Some(Placed { value, spot }) = stranger {
            return Err(Unfit { spot, sentence: words::files_unknown_pole(value.as_str()) });
        }
        instrument.language = wire.language.0;
        instrument.name = wire.name.0;
        instrument.source = wire.source.0;
        instrument.extra = wire.extra.0;
        Ok(instrument)
    }
}

impl DimensionV1 {
    fn of(dimension: &Dimension, poles: &[Pole]) -> Self {
        Self {
            id: Placed::unplaced(dimension.id.clone()),
            name: Label::from(&dimension.name),
            items: dimension.items.iter().map(ItemV1::from).collect(),
            questions: QuestionsV1::of(&dimension.questions, poles),
        }
    }

    fn read(self, poles: &[Pole]) -> Dimension {
        Dimension {
            id: self.id.value,
            name: self.name.0,
            items: self.items.0.into_iter().map(Item::from).collect(),
            questions: self.questions.read(poles),
        }
    }
}

impl QuestionsV1 {
    fn of(questions: &Questions, poles: &[Pole]) -> Self {
        let by_pole = poles.iter().zip(&questions.mostly);
        Self {
            both: asked(&questions.both),
            mostly: by_pole.map(|(pole, list)| (Placed::unplaced(pole.id.clone()), asked(list))).collect(),
            neither: asked(&questions.neither),
        }
    }

    /// The first pole named here that is none of `poles`.
    fn stranger(&self, poles: &[Pole]) -> Option<Placed<PoleId>> {
        let mut named = self.mostly.0.iter().map(|(pole, _)| pole);
        named.find(|named| poles.iter().all(|pole| pole.id != named.value)).cloned()
    }

    fn read(self, poles: &[Pole]) -> Questions {
        let list = |pole: &Pole| self.mostly.0.iter().find(|(named, _)| named.value == pole.id).map(|(_, list)| list);
        let by_pole = || poles.iter().map(|pole| list(pole).map(texts).unwrap_or_default()).collect();
        let mostly = if self.mostly.0.is_empty() { Vec::new() } else { by_pole() };
        Questions { both: texts(&self.both), mostly, neither: texts(&self.neither) }
    }
}

fn asked(questions: &[String]) -> Asked {
    questions.iter().map(Statement::from).collect()
}

fn texts(asked: &Asked) -> Vec<String> {
    asked.0.iter().map(|question| question.0.clone()).collect()
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
        let dimensions = instrument.dimensions().iter();
        let pole = |pole: &Pole| PoleV1 { id: Placed::unplaced(pole.id.clone()), name: Label::from(&pole.name) };
        Self {
            id: Placed::unplaced(key.id.clone()),
            revision: Revision(key.revision),
            language: Name::from(&instrument.language),
            name: Name::from(&instrument.name),
            source: Sentence::from(&instrument.source),
            poles: instrument.poles().iter().map(pole).collect(),
            dimensions: dimensions.map(|dimension| DimensionV1::of(dimension, instrument.poles())).collect(),
            extra: ExtraV1(instrument.extra.clone()),
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
            InstrumentFault::TwinDimension(dimension)
            | InstrumentFault::Items { dimension, .. }
            | InstrumentFault::Questions { dimension, .. } => last(&self.dimensions, dimension),
        };
        found.unwrap_or(self.instrument)
    }
}

fn last<T: PartialEq>(spots: &[(T, Spot)], id: &T) -> Option<Spot> {
    spots.iter().rev().find(|(other, _)| other == id).map(|(_, spot)| *spot)
}

fn sentence(fault: &InstrumentFault) -> String {
    match fault {
        InstrumentFault::Dimensions(count) => words::files_dimension_count(words::count(*count)),
        InstrumentFault::Poles(count) => words::files_pole_count(words::count(*count)),
        InstrumentFault::TwinPole(pole) => words::files_twin_pole(pole.as_str()),
        InstrumentFault::TwinDimension(dimension) => words::files_twin_dimension(dimension.as_str()),
        InstrumentFault::Items { dimension, items, poles } => {
            words::files_item_count(dimension.as_str(), words::count(*items), words::count(*poles))
        }
        // No file comes here: reading gives every pole its list.
        InstrumentFault::Questions { dimension, lists, poles } => {
            words::files_question_lists(dimension.as_str(), words::count(*lists), words::count(*poles))
        }
    }
}
