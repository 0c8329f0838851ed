//! The page as blocks in their order: what stands where, before any writer knows how wide a line is.
//!
//! Everything here comes out of a [`SharedCopy`]; a block is there only when there is something to say.

use jiff::civil::Date;

use crate::chart::{Figure, OverTime, PolePlace, Trails};
use crate::facts::{AskedThen, ThenNow, then_and_now};
use crate::model::{Dimension, Instrument, NextStep, Rating, Row, Session, Stage, StepResult};
use crate::words;

use super::copy::{Audience, SharedCopy};
use super::{figure, sentences};

/// A page or more for one person: what each page repeats, what the first begins with, and the blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The person, or the words for no name.
    pub name: String,
    /// The day of the session.
    pub date: Date,
    /// Which session it is, and what it is compared with: "Third session, compared with 12 September 2026". `None` where
    /// it is the only one.
    pub place: Option<String>,
    /// Who rated, how much: "Rated by myself, 9 of 10".
    pub rated: String,
    /// What was asked and where its idea comes from.
    pub source: String,
    /// Which page it is.
    pub kind: Kind,
    /// Who will read it.
    pub audience: Audience,
    /// The language of its words, as a web page names it: "en".
    pub language: String,
    /// The picture, and the earlier answers in it; `None` where the copy holds no rating.
    pub figure: Option<Figure>,
    /// What stands out, in whole sentences: five at most.
    pub findings: Vec<String>,
    /// In page order.
    pub blocks: Vec<Block>,
}

/// Which page a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What was rated and agreed.
    Session,
    /// What to think of before the next session.
    Preparation,
    /// The items to be rated by hand.
    Blank,
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
    /// What is to be known about comparing: that weeks overlap, what was worded differently. One sentence each.
    Compared(Vec<String>),
    /// The moments, in the person's words and the instrument's order.
    Moments(Vec<Moment>),
    /// The session note, word for word.
    Note(String),
    /// The step of the earlier session, and what became of it.
    LastStep(LastStep),
    /// The one next step, or the place to write one.
    NextStep(Step),
    /// The topics brought to the session, in the client's words and order.
    Topics(Vec<String>),
    /// The sessions held, in one sentence: for who pays.
    Held(String),
    /// What else the coach keeps: each with its heading.
    Details(Vec<Detail>),
    /// What moved since then, for a picture of two points a line: each sentence a move.
    Changed {
        /// Then and now.
        figure: Figure,
        /// In the instrument's order.
        said: Vec<String>,
    },
    /// Where each dimension stands between two poles, and its trail.
    Map(Trails),
    /// Each item over the sessions held by the copy.
    OverTime(OverTime),
    /// Questions to keep, one a finding.
    Questions(Vec<String>),
    /// Every number.
    Table(Table),
    /// One dimension to be rated by hand.
    ToRate {
        /// Its name.
        name: String,
        /// One a pole, in the poles' order.
        items: Vec<ToRate>,
    },
    /// Room to write.
    Lines {
        /// What to write about.
        heading: String,
        /// One quiet line that helps; may be empty.
        hint: String,
        /// How many lines.
        count: usize,
    },
    /// The rules that were used on this page, in plain words: one item each.
    WorkedOut(Vec<String>),
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
    /// What stands quietly under it: "wanted 6; on 12 Sep 2026: 7". Empty where there is nothing.
    pub notes: String,
}

/// One item as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToRate {
    /// Decides its marker.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// Its title.
    pub title: String,
    /// Its statement.
    pub statement: String,
    /// What 0, 5 and 10 are, each with its example.
    pub anchors: [[String; 2]; 3],
}

/// A part of the coach's own copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// "Limits of confidentiality"
    pub heading: String,
    /// Word for word.
    pub text: String,
}

/// Every number of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands in its column: "Item", "Now", "Then", "Change", "Wanted".
    pub columns: Vec<String>,
    /// One an item, in the instrument's order.
    pub rows: Vec<TableRow>,
}

/// One item's numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// The dimension's name.
    pub dimension: String,
    /// Decides its marker.
    pub place: PolePlace,
    /// The pole's name, capitalized.
    pub pole: String,
    /// Its title: what heads the row.
    pub title: String,
    /// One a column after the first: "7", "not rated", "+3, moved", or nothing.
    pub cells: Vec<String>,
}

/// One moment, signed by its dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The dimension's name.
    pub dimension: String,
    /// Word for word, without quotation marks.
    pub text: String,
}

/// The step of the earlier session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastStep {
    /// "Last time’s step", or whose it is.
    pub heading: String,
    /// "I will …", complete.
    pub action: String,
    /// The focus: a dimension's name.
    pub focus: String,
    /// "Partly done"; `None` where it was not said.
    pub became: Option<String>,
    /// "In the way: …"; `None` where nothing was said.
    pub in_the_way: Option<String>,
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
    let (client, session, compared) = (copy.client(), copy.session(), copy.compared());
    let name = client.name.trim();
    let mut blocks = dimensions(copy);
    blocks.extend(sentences::calm(client, session, compared).map(Block::Calm));
    blocks.extend(about_comparing(copy));
    blocks.extend(moments(copy));
    let note = session.note.trim();
    blocks.extend((!note.is_empty()).then(|| Block::Note(note.to_owned())));
    blocks.extend(last_step(copy).map(Block::LastStep));
    blocks.push(Block::NextStep(next_step(copy)));
    blocks.push(Block::HowToRead(how_to_read(copy)));
    let left_out: Vec<String> = copy.left_out().into_iter().map(super::copy::LeftOut::words).collect();
    let left_out = match left_out.as_slice() {
        [] => words::page_nothing_left_out().into_owned(),
        parts => words::page_left_out(&words::list(parts)),
    };
    blocks.push(Block::Made { left_out, made: words::page_made(&words::full_date(made)) });
    Document {
        name: if name.is_empty() { words::no_name().into_owned() } else { name.to_owned() },
        date: session.date,
        place: place(copy),
        rated: rated(copy),
        source: source(copy.instrument()),
        kind: Kind::Session,
        audience: copy.audience(),
        language: copy.instrument().language.clone(),
        figure: (!copy.ratings().is_empty()).then(|| figure::compared(client, session, compared)),
        findings: sentences::of_session(client, session, compared).into_iter().map(|found| found.full).collect(),
        blocks,
    }
}

/// What to think of before the next session: the step agreed on, and room to write.
#[must_use]
pub fn preparation(copy: &SharedCopy, made: Date) -> Document {
    Document { kind: Kind::Preparation, ..of(copy, made) }
}

/// The items of the session's instrument to be rated by hand. It holds nothing of the client but the name.
#[must_use]
pub fn blank(copy: &SharedCopy, made: Date) -> Document {
    Document { kind: Kind::Blank, ..of(copy, made) }
}

fn place(copy: &SharedCopy) -> Option<String> {
    let place = copy.place().map(|place| i64::try_from(place).unwrap_or(i64::MAX));
    let place = place.map(|place| words::capitalized(&words::session_ordinal(place)));
    match (place, copy.compared().map(|then| words::full_date(then.date))) {
        (Some(place), Some(then)) => Some(words::page_compared(&place, &then)),
        (None, Some(then)) => Some(words::page_compared_alone(&then)),
        (place, None) => place,
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
    let (instrument, compared) = (copy.instrument(), copy.compared());
    let findings = sentences::of_session(copy.client(), copy.session(), compared);
    let beside = rows(copy);
    let block = |dimension: &Dimension| {
        let rows = instrument.rows().filter(|row| row.dimension.id == dimension.id);
        let line = |row: Row<'_>| {
            let beside = compared.zip(beside.iter().find(|beside| beside.row == row));
            ItemLine {
                place: PolePlace::nth(row.place),
                pole: words::capitalized(&row.pole.name),
                title: row.item.title.clone(),
                rating: copy.ratings().of(&row.id()),
                notes: notes(copy.session().target.of(&row.id()), beside),
            }
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

/// Every item then and now; none where nothing is compared.
fn rows(copy: &SharedCopy) -> Vec<ThenNow<'_>> {
    copy.compared().map(|then| then_and_now(copy.client(), then, copy.session())).unwrap_or_default()
}

/// "wanted 6; on 12 Sep 2026: 7; looking back: 5"
fn notes(wanted: Option<Rating>, beside: Option<(&Session, &ThenNow<'_>)>) -> String {
    let steps = |rating: Rating| i64::from(rating.steps());
    let then = beside.map(|(then, row)| {
        let date = words::short_date(then.date);
        match (row.asked, row.then) {
            (AskedThen::Not, _) => words::item_then_not_asked(&date),
            (AskedThen::Alike | AskedThen::WordedDifferently, Some(rating)) => words::item_then(&date, steps(rating)),
            (AskedThen::Alike | AskedThen::WordedDifferently, None) => words::item_then_not_rated(&date),
        }
    });
    let looking_back = beside.and_then(|(_, row)| row.looking_back).map(|seen| words::item_looking_back(steps(seen)));
    let notes = [wanted.map(|wanted| words::item_wanted(steps(wanted))), then, looking_back];
    notes.into_iter().flatten().reduce(|first, rest| words::item_notes(&first, &rest)).unwrap_or_default()
}

/// What holds of the comparing as a whole.
fn about_comparing(copy: &SharedCopy) -> Option<Block> {
    let overlap = sentences::same_weeks(copy.compared()?, copy.session());
    let reworded = sentences::reworded(copy.instrument(), &rows(copy));
    let said: Vec<String> = overlap.into_iter().chain(reworded).collect();
    (!said.is_empty()).then_some(Block::Compared(said))
}

fn moments(copy: &SharedCopy) -> Option<Block> {
    let moments = &copy.response().moments;
    let of = |dimension: &Dimension| {
        let text = moments.get(&dimension.id)?.trim();
        (!text.is_empty()).then(|| Moment { dimension: dimension.name.clone(), text: text.to_owned() })
    };
    let written: Vec<Moment> = copy.instrument().dimensions().iter().filter_map(of).collect();
    (!written.is_empty()).then_some(Block::Moments(written))
}

fn last_step(copy: &SharedCopy) -> Option<LastStep> {
    let then = copy.then()?;
    let step = then.next_step.as_ref()?;
    let heading = match copy.between() {
        0 => words::last_step_heading().into_owned(),
        _ => words::step_of_heading(&words::full_date(then.date)),
    };
    let outcome = step.outcome.as_ref();
    let in_the_way = outcome.map(|outcome| outcome.in_the_way.trim()).filter(|text| !text.is_empty());
    Some(LastStep {
        heading,
        action: action(step),
        focus: focus(copy.client().asked(then), step),
        became: outcome.map(|outcome| became(outcome.result)),
        in_the_way: in_the_way.map(words::in_the_way),
    })
}

fn next_step(copy: &SharedCopy) -> Step {
    let Some(step) = &copy.session().next_step else { return Step::Open };
    Step::Agreed {
        focus: focus(copy.instrument(), step),
        action: action(step),
        by: step.by.map(|date| words::by_date(&words::full_date(date))),
    }
}

fn focus(instrument: &Instrument, step: &NextStep) -> String {
    instrument.dimension(&step.dimension).map(|dimension| dimension.name.clone()).unwrap_or_default()
}

fn action(step: &NextStep) -> String {
    words::i_will(&sentences::uncapitalized(step.action.trim()))
}

fn became(result: StepResult) -> String {
    let words = match result {
        StepResult::Done => words::became_done(),
        StepResult::Partly => words::became_partly(),
        StepResult::OnHold => words::became_on_hold(),
        StepResult::ChoseNotTo => words::became_chose_not_to(),
    };
    words.into_owned()
}

fn how_to_read(copy: &SharedCopy) -> [String; 4] {
    let instrument = copy.instrument();
    let moves = copy.compared().is_some();
    let [poles, chance] = if let [first, second] = instrument.poles() {
        let (first, second) = (words::capitalized(&first.name), second.name.as_str());
        let poles = if sentences::are_hats(instrument) {
            words::how_to_read_hats(&first, second)
        } else {
            words::how_to_read_poles(&first, second)
        };
        let chance = if moves { words::how_to_read_lean_and_move() } else { words::how_to_read_lean() };
        [poles, chance.into_owned()]
    } else {
        let chance = if moves { words::how_to_read_move() } else { words::how_to_read_step() };
        [words::how_to_read_one_pole(), chance].map(std::borrow::Cow::into_owned)
    };
    [words::how_to_read_scale().into_owned(), poles, chance, words::how_to_read_use().into_owned()]
}
