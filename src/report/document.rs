//! The page as blocks in their order: what stands where, before any writer knows how wide a line is.
//!
//! Everything here comes out of a [`SharedCopy`]; a block is there only when there is something to say.

use jiff::civil::Date;

use crate::chart::PolePlace;
use crate::model::{Instrument, Rating, Stage};
use crate::words;

use super::copy::SharedCopy;
use super::sentences;

/// A page or more for one person: what each page repeats, what the first begins with, and the blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The person, or the words for no name.
    pub name: String,
    /// The day of the session.
    pub date: Date,
    /// Who rated, how much: "Rated by myself, 9 of 10".
    pub rated: String,
    /// What was asked and where its idea comes from.
    pub source: String,
    /// In page order.
    pub blocks: Vec<Block>,
}

/// One part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A dimension: its numbers and at most one sentence.
    Dimension {
        /// Its name.
        name: String,
        /// One a pole, in the poles' order.
        lines: Vec<ItemLine>,
        /// What stands out of it.
        sentence: Option<String>,
    },
    /// That nothing stands out.
    Calm(String),
    /// The moments, in the person's words and the instrument's order.
    Moments(Vec<Moment>),
    /// The session note, word for word.
    Note(String),
    /// The one next step, or the place to write one.
    NextStep(Step),
    /// How to read the page: four items.
    HowToRead([String; 4]),
    /// What was left out, and the day the page was made.
    Made {
        /// One sentence.
        left_out: String,
        /// One sentence.
        made: String,
    },
}

/// One item with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemLine {
    /// Decides how its bar is drawn.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// The item's title.
    pub title: String,
    /// The answer; `None` is not rated.
    pub rating: Option<Rating>,
}

/// One moment, signed by its dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The dimension's name.
    pub dimension: String,
    /// Word for word, without quotation marks.
    pub text: String,
}

/// The next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// None yet: room to write one.
    Open,
    /// Agreed.
    Agreed {
        /// The focus: a dimension's name.
        focus: String,
        /// "I will …", complete.
        action: String,
        /// "By 11 December 2026".
        by: Option<String>,
    },
}

/// The document of a copy, made on the day `made`.
#[must_use]
pub fn of(copy: &SharedCopy, made: Date) -> Document {
    let instrument = copy.instrument();
    let name = copy.client().name.trim();
    let mut blocks = dimensions(copy);
    blocks.extend(sentences::nothing_stands_out(instrument, copy.ratings()).map(Block::Calm));
    blocks.extend(moments(copy));
    let note = copy.session().note.trim();
    blocks.extend((!note.is_empty()).then(|| Block::Note(note.to_owned())));
    blocks.push(Block::NextStep(next_step(copy)));
    blocks.push(Block::HowToRead(how_to_read(instrument)));
    let left_out: Vec<String> = copy.left_out().into_iter().map(super::copy::LeftOut::words).collect();
    let left_out = match left_out.as_slice() {
        [] => words::page_nothing_left_out().into_owned(),
        parts => words::page_left_out(&words::list(parts)),
    };
    blocks.push(Block::Made { left_out, made: words::page_made(&words::full_date(made)) });
    Document {
        name: if name.is_empty() { words::no_name().into_owned() } else { name.to_owned() },
        date: copy.session().date,
        rated: rated(copy),
        source: source(instrument),
        blocks,
    }
}

fn rated(copy: &SharedCopy) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let rated = number(copy.instrument().rated_count(copy.ratings()));
    let asked = number(copy.instrument().item_count());
    match copy.response().stage {
        Stage::Rating | Stage::Done => words::page_rated_by_myself(rated, asked),
        Stage::Revised => words::page_rated_and_revised(rated, asked),
    }
}

/// The name alone where an instrument names no source, and the other way round.
fn source(instrument: &Instrument) -> String {
    match (instrument.name.trim(), instrument.source.trim()) {
        (name, "") => name.to_owned(),
        ("", source) => source.to_owned(),
        (name, source) => words::page_source(name, source),
    }
}

fn dimensions(copy: &SharedCopy) -> Vec<Block> {
    let instrument = copy.instrument();
    let findings = sentences::findings(instrument, copy.ratings());
    let block = |dimension: &crate::model::Dimension| {
        let rows = instrument.rows().filter(|row| row.dimension.id == dimension.id);
        let line = |row: crate::model::Row<'_>| ItemLine {
            place: PolePlace::nth(row.place),
            pole: words::capitalized(&row.pole.name),
            title: row.item.title.clone(),
            rating: copy.ratings().of(&row.id()),
        };
        let finding = findings.iter().find(|finding| finding.dimension == dimension.id);
        Block::Dimension {
            name: dimension.name.clone(),
            lines: rows.map(line).collect(),
            sentence: finding.and_then(|finding| finding.under.clone()),
        }
    };
    instrument.dimensions().iter().map(block).collect()
}

fn moments(copy: &SharedCopy) -> Option<Block> {
    let moments = &copy.response().moments;
    let of = |dimension: &crate::model::Dimension| {
        let text = moments.get(&dimension.id)?.trim();
        (!text.is_empty()).then(|| Moment { dimension: dimension.name.clone(), text: text.to_owned() })
    };
    let written: Vec<Moment> = copy.instrument().dimensions().iter().filter_map(of).collect();
    (!written.is_empty()).then_some(Block::Moments(written))
}

fn next_step(copy: &SharedCopy) -> Step {
    let Some(step) = &copy.session().next_step else { return Step::Open };
    let focus = copy.instrument().dimension(&step.dimension);
    Step::Agreed {
        focus: focus.map(|dimension| dimension.name.clone()).unwrap_or_default(),
        action: words::i_will(&sentences::uncapitalized(step.action.trim())),
        by: step.by.map(|date| words::by_date(&words::full_date(date))),
    }
}

fn how_to_read(instrument: &Instrument) -> [String; 4] {
    let [poles, chance] = match instrument.poles() {
        [first, second] => {
            let (first, second) = (words::capitalized(&first.name), second.name.as_str());
            let poles = if sentences::are_hats(instrument) {
                words::how_to_read_hats(&first, second)
            } else {
                words::how_to_read_poles(&first, second)
            };
            [poles, words::how_to_read_lean().into_owned()]
        }
        _ => [words::how_to_read_one_pole(), words::how_to_read_step()].map(std::borrow::Cow::into_owned),
    };
    [words::how_to_read_scale().into_owned(), poles, chance, words::how_to_read_use().into_owned()]
}
