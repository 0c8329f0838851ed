//! The page as blocks in their order: what stands where, before any writer knows how wide a line is.
//!
//! Everything here comes out of a [`SharedCopy`]; a block is there only when there is something to say.

use jiff::civil::Date;

use crate::chart::PolePlace;
use crate::facts::{AskedThen, ThenNow, then_and_now};
use crate::model::{Dimension, Instrument, NextStep, Rating, Row, Session, Stage, StepResult};
use crate::words;

use super::choice::Audience;
use super::copy::SharedCopy;
use super::{figure, keeping, sentences, sheets, worked_out};

pub use super::blocks::*;

/// The document of a copy, made on the day `made`.
#[must_use]
pub fn of(copy: &SharedCopy, made: Date) -> Document {
    let (client, session, compared) = (copy.client(), copy.session(), copy.compared());
    let name = client.name.trim();
    let mut blocks: Vec<Block> = keeping::held(copy).map(Block::Held).into_iter().collect();
    let is_whole = !copy.is_partial();
    blocks.extend(dimensions(copy));
    if is_whole {
        blocks.extend(sentences::calm(client, session, compared).map(Block::Calm));
    }
    blocks.extend(about_comparing(copy));
    blocks.extend(keeping::changed(copy));
    blocks.extend(moments(copy));
    blocks.extend(keeping::topics(copy));
    let note = session.note.trim();
    blocks.extend((!note.is_empty()).then(|| Block::Note(note.to_owned())));
    blocks.extend(last_step(copy).map(Block::LastStep));
    blocks.push(Block::NextStep(next_step(copy)));
    blocks.extend(keeping::details(copy));
    blocks.extend(keeping::pictures(copy));
    blocks.extend(keeping::questions(copy));
    blocks.extend(keeping::table(copy));
    if is_whole || !copy.client().items_with_a_number().is_empty() {
        blocks.push(Block::HowToRead(how_to_read(copy)));
    }
    blocks.extend(worked_out::used(copy).map(Block::WorkedOut));
    blocks.push(made_on(copy, made));
    Document {
        name: if name.is_empty() { words::no_name().into_owned() } else { name.to_owned() },
        date: session.date,
        place: place(copy),
        rated: rated(copy),
        source: source(copy.instrument()),
        kind: Kind::Session,
        audience: copy.audience(),
        language: words::spoken().code().to_owned(),
        asked_in: asked_in(copy.instrument()),
        figure: (is_whole && !copy.ratings().is_empty()).then(|| figure::compared(client, session, compared)),
        findings: findings(copy).into_iter().map(|found| found.full).collect(),
        blocks,
    }
}

/// What to think of before the next session: the step agreed on, and room to write.
#[must_use]
pub fn preparation(copy: &SharedCopy, made: Date) -> Document {
    let whole = of(copy, made);
    let kept = whole.blocks.into_iter().filter(|block| matches!(block, Block::NextStep(Step::Agreed { .. })));
    let blocks =
        kept.chain(sheets::to_think_of()).chain([Block::Made { left_out: String::new(), made: made_words(made) }]);
    let rated = String::new();
    Document { kind: Kind::Preparation, rated, figure: None, findings: Vec::new(), blocks: blocks.collect(), ..whole }
}

/// The items of the session's instrument to be rated by hand. It holds nothing of the client but the name.
#[must_use]
pub fn blank(copy: &SharedCopy, made: Date) -> Document {
    let whole = of(copy, made);
    let scale = Block::HowToRead(how_to_read(copy));
    let end = [Block::NextStep(Step::Open), scale, Block::Made { left_out: String::new(), made: made_words(made) }];
    let blocks = sheets::to_rate(copy.instrument()).chain(end).collect();
    let (place, rated) = (None, String::new());
    Document { kind: Kind::Blank, place, rated, figure: None, findings: Vec::new(), blocks, ..whole }
}

/// What was left out, and the day the page was made.
fn made_on(copy: &SharedCopy, made: Date) -> Block {
    let left_out: Vec<String> = copy.left_out().into_iter().map(super::parts::LeftOut::words).collect();
    let left_out = match left_out.as_slice() {
        [] => words::page_nothing_left_out().into_owned(),
        parts => words::page_left_out(&words::list(parts)),
    };
    Block::Made { left_out, made: made_words(made) }
}

fn made_words(made: Date) -> String {
    words::page_made(&words::full_date(made))
}

fn place(copy: &SharedCopy) -> Option<String> {
    let place = copy.place().map(words::count);
    let place = place.map(|place| words::capitalized(&words::session_ordinal(place)));
    match (place, copy.compared().map(|then| words::full_date(then.date))) {
        (Some(place), Some(then)) => Some(words::page_compared(&place, &then)),
        (None, Some(then)) => Some(words::page_compared_alone(&then)),
        (place, None) => place,
    }
}

fn rated(copy: &SharedCopy) -> String {
    if copy.audience() == Audience::Sponsor {
        return String::new();
    }
    let rated = words::count(copy.instrument().rated_count(copy.ratings()));
    if copy.is_partial() {
        return match copy.response().stage {
            _ if rated == 0 => String::new(),
            Stage::Rating | Stage::Done => words::page_some_rated_by_myself(rated),
            Stage::Revised => words::page_some_rated_and_revised(rated),
        };
    }
    let asked = words::count(copy.instrument().item_count());
    match copy.response().stage {
        Stage::Rating | Stage::Done => words::page_rated_by_myself(rated, asked),
        Stage::Revised => words::page_rated_and_revised(rated, asked),
    }
}

/// The language of what was asked; `None` where it is the one that is spoken, or not known.
fn asked_in(instrument: &Instrument) -> Option<String> {
    let language = instrument.language.trim();
    let own = language.split(['-', '_']).next().unwrap_or_default();
    (!own.is_empty() && own != words::spoken().code()).then(|| language.replace('_', "-"))
}

/// The name alone where an instrument names no source, and the other way round.
fn source(instrument: &Instrument) -> String {
    match (instrument.name.trim(), instrument.source.trim()) {
        (name, "") => name.to_owned(),
        ("", source) => source.to_owned(),
        (name, source) => words::page_source(name, source),
    }
}

/// What stands out. Who pays gets no sentence: a rating that was not ticked would read as one that is missing.
fn findings(copy: &SharedCopy) -> Vec<sentences::Sentence> {
    match copy.audience() {
        Audience::Client | Audience::Coach => sentences::of_session(copy.client(), copy.session(), copy.compared()),
        Audience::Sponsor => Vec::new(),
    }
}

fn dimensions(copy: &SharedCopy) -> Vec<Block> {
    let (instrument, compared) = (copy.instrument(), copy.compared());
    let findings = findings(copy);
    let beside = rows(copy);
    let block = |dimension: &Dimension| {
        let rows = instrument.rows().filter(|row| row.dimension.id == dimension.id && copy.shows(&row.id()));
        let line = |row: Row<'_>| {
            let beside = compared.zip(beside.iter().find(|beside| beside.row == row));
            ItemLine {
                place: PolePlace::nth(row.place),
                pole: words::capitalized(&row.pole.name),
                title: row.item.title.clone(),
                rating: copy.ratings().of(&row.id()),
                then: beside.and_then(|(_, beside)| beside.then),
                wanted: copy.session().target.of(&row.id()),
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
    let is_filled = |block: &Block| !matches!(block, Block::Dimension { lines, .. } if lines.is_empty());
    instrument.dimensions().iter().map(block).filter(is_filled).collect()
}

/// Every item then and now; none where nothing is compared.
pub(super) fn rows(copy: &SharedCopy) -> Vec<ThenNow<'_>> {
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
        aims: aims(copy, step),
    }
}

/// Where the items of the step's focus are, and where they are wanted.
fn aims(copy: &SharedCopy, step: &NextStep) -> Vec<String> {
    let rows = copy.instrument().rows().filter(|row| row.dimension.id == step.dimension);
    let aim = |row: Row<'_>| {
        let wanted = i64::from(copy.session().target.of(&row.id())?.steps());
        let title = sentences::in_running_text(copy.instrument(), &row.item.title);
        Some(match copy.ratings().of(&row.id()) {
            Some(now) => words::step_aim(&row.dimension.name, &title, i64::from(now.steps()), wanted),
            None => words::step_aim_alone(&row.dimension.name, &title, wanted),
        })
    };
    rows.filter_map(aim).collect()
}

/// "Focus: Guidance"; a dimension alone would not say what it is.
fn focus(instrument: &Instrument, step: &NextStep) -> String {
    let dimension = instrument.dimension(&step.dimension);
    dimension.map(|dimension| words::focus_button(&dimension.name)).unwrap_or_default()
}

fn action(step: &NextStep) -> String {
    sentences::i_will(step.action.trim())
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
    let whose = match copy.audience() {
        Audience::Client | Audience::Coach => words::how_to_read_use(),
        Audience::Sponsor => words::how_to_read_use_of_client(),
    };
    [words::how_to_read_scale().into_owned(), poles, chance, whose.into_owned()]
}
