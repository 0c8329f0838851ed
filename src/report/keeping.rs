//! What a copy keeps beside the page everybody knows: topics, what moved, every number, the coach's details.

use crate::chart::Figure;
use crate::facts::{ThenNow, steps_to_target};
use crate::model::{Agreement, Row, Session};
use crate::words;

use super::blocks::{Block, Detail, Table, TableRow};
use super::choice::Audience;
use super::copy::{SharedCopy, said};
use super::{document, figure, sentences, talk};
use crate::chart::PolePlace;

/// "3 sessions held since 12 March 2026."
pub(super) fn held(copy: &SharedCopy) -> Option<String> {
    let held = copy.held()?;
    Some(words::sessions_held(words::count(held.count), &words::full_date(held.first)))
}

/// The topics that are more than nothing.
pub(super) fn topics(copy: &SharedCopy) -> Option<Block> {
    let topics: Vec<String> =
        copy.session().topics.iter().filter(|topic| said(topic)).map(|topic| topic.trim().to_owned()).collect();
    (!topics.is_empty()).then_some(Block::Topics(topics))
}

/// Then and now of each item, with the trends that may be said; not where the picture would have gaps that are none.
pub(super) fn changed(copy: &SharedCopy) -> Option<Block> {
    if copy.is_partial() {
        return None;
    }
    let (client, session, then) = (copy.client(), copy.session(), copy.compared()?);
    let figure: Figure = figure::compared(client, session, Some(then));
    figure.earlier.as_ref()?;
    let rows = document::rows(copy);
    let moved = rows.iter().filter(|row| row.named_change().is_some()).map(sentences::then_now_in_words);
    Some(Block::Changed { figure, said: moved.collect(), trends: sentences::trends(client, session) })
}

/// The map, and the picture over time where there are sessions enough; none of some items alone.
pub(super) fn pictures(copy: &SharedCopy) -> Vec<Block> {
    if copy.ratings().is_empty() || copy.is_partial() {
        return Vec::new();
    }
    let (client, session) = (copy.client(), copy.session());
    let over_time = Some(figure::over_time(client, session)).filter(|_| copy.thread_count() > 0);
    let map = figure::trails(client, session).map(Block::Map);
    map.into_iter().chain(over_time.map(Block::OverTime)).collect()
}

/// One question a finding, behind it: at home nobody knows any more what it was about.
pub(super) fn questions(copy: &SharedCopy) -> Option<Block> {
    let points = match copy.audience() {
        Audience::Client | Audience::Coach => talk::talking_points(copy.client(), copy.session(), copy.compared()),
        Audience::Sponsor => Vec::new(),
    };
    let questions: Vec<String> =
        points.iter().filter(|point| point.question.is_some()).map(talk::TalkingPoint::words).collect();
    (!questions.is_empty()).then_some(Block::Questions(questions))
}

/// Every number; `None` where nothing is rated or wanted.
pub(super) fn table(copy: &SharedCopy) -> Option<Block> {
    let target = &copy.session().target;
    if copy.ratings().is_empty() && target.is_empty() {
        return None;
    }
    let beside = document::rows(copy);
    let compared = copy.compared();
    let mut columns = vec![words::table_item().into_owned(), words::table_now().into_owned()];
    if let Some(then) = compared {
        columns.push(words::short_date(then.date));
        columns.push(words::table_change().into_owned());
    }
    let wants = !target.is_empty();
    columns.extend(wants.then(|| words::table_wanted().into_owned()));
    let row = |row: Row<'_>| {
        let now = copy.ratings().of(&row.id());
        let mut cells = vec![rated(now)];
        if compared.is_some() {
            let beside = beside.iter().find(|beside| beside.row == row);
            cells.push(beside.map(then).unwrap_or_default());
            cells.push(beside.map(sentences::change_in_words).unwrap_or_default());
        }
        if wants {
            let wanted = target.of(&row.id());
            let steps = now.zip(wanted).map(|(now, wanted)| steps_to_target(now, wanted));
            cells.push(match (wanted, steps) {
                (Some(wanted), Some(steps)) => {
                    words::table_wanted_by(i64::from(wanted.steps()), &sentences::signed(steps))
                }
                (Some(wanted), None) => wanted.steps().to_string(),
                (None, _) => String::new(),
            });
        }
        TableRow {
            dimension: row.dimension.name.clone(),
            place: PolePlace::nth(row.place),
            pole: words::capitalized(&row.pole.name),
            title: row.item.title.clone(),
            cells,
        }
    };
    let shown = copy.instrument().rows().filter(|row| copy.shows(&row.id()));
    Some(Block::Table(Table { columns, rows: shown.map(row).collect() }))
}

/// What the coach keeps: the agreement, and what else was noted about the step.
pub(super) fn details(copy: &SharedCopy) -> Option<Block> {
    let mut details = step_details(copy.session());
    details.extend(agreement(&copy.client().agreement));
    (copy.audience() == Audience::Coach && !details.is_empty()).then_some(Block::Details(details))
}

fn step_details(session: &Session) -> Vec<Detail> {
    let Some(step) = &session.next_step else { return Vec::new() };
    let options = step.options.iter().filter(|option| said(option)).map(|option| option.trim());
    let parts = [
        (words::detail_options(), options.collect::<Vec<_>>().join("\n")),
        (words::detail_will(), step.will.map(|will| words::rating_of_ten(i64::from(will.steps()))).unwrap_or_default()),
        (words::detail_supporter(), step.supporter.trim().to_owned()),
    ];
    filled(parts.map(|(heading, text)| (heading.into_owned(), text)))
}

fn agreement(agreement: &Agreement) -> Vec<Detail> {
    let texts = [
        (words::agreement_roles(), &agreement.roles),
        (words::agreement_limits(), &agreement.limits),
        (words::agreement_sponsor(), &agreement.sponsor),
        (words::agreement_copies(), &agreement.copies),
    ];
    let agreed = agreement.agreed.map(words::full_date).unwrap_or_default();
    let texts = texts.map(|(heading, text)| (heading.into_owned(), text.trim().to_owned()));
    filled(texts.into_iter().chain([(words::agreement_agreed().into_owned(), agreed)]))
}

fn filled(parts: impl IntoIterator<Item = (String, String)>) -> Vec<Detail> {
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty());
    parts.map(|(heading, text)| Detail { heading, text }).collect()
}

fn rated(rating: Option<crate::model::Rating>) -> String {
    rating.map_or_else(|| words::not_rated().into_owned(), |rating| rating.steps().to_string())
}

fn then(beside: &ThenNow<'_>) -> String {
    match beside.asked {
        crate::facts::AskedThen::Not => words::table_not_asked().into_owned(),
        crate::facts::AskedThen::Alike | crate::facts::AskedThen::WordedDifferently => rated(beside.then),
    }
}
