//! The numbers and words of a copy for another program. `docs/copy.schema.json` says what stands where.
//!
//! Names of fields are ours and stay English; `version` grows when a field changes its meaning or goes, and stays when one
//! is added. A rating is a whole number from 0 to 10, or `null` where there is none.

use serde_json::{Map, Value, json};

use crate::model::{Client, Instrument, NextStep, Rating, Row, Session, StepResult};
use crate::report::document::{Block, Document};
use crate::report::{Audience, LeftOut, SharedCopy};

use super::{Order, PageOf, document_of};

/// What the file says it is.
const FORMAT: &str = "two-hats-copy";
/// Which version of it.
const VERSION: u32 = 1;

/// The whole file: two spaces a level, a newline at the end.
pub(super) fn write(copy: &SharedCopy, order: &Order) -> String {
    let document = document_of(copy, order);
    let client = copy.client();
    let of_session = |session| of_session(copy, session);
    let sessions: Vec<Value> = match order.page {
        PageOf::Session => client.by_date().into_iter().map(|session| of_session(session)).collect(),
        PageOf::Preparation => vec![step_alone(copy.session())],
        PageOf::Blank => Vec::new(),
    };
    let is_of_session = order.page == PageOf::Session;
    let findings = if is_of_session { document.findings.as_slice() } else { &[] };
    let findings: Vec<String> = findings.iter().map(|finding| plain(finding)).collect();
    let instruments: Vec<Value> = client.instruments().iter().map(|asked| of_instrument(asked)).collect();
    let whole = json!({
        "format": FORMAT,
        "version": VERSION,
        "language": document.language,
        "page": page(order.page),
        "audience": audience(copy.audience()),
        "made": order.made.to_string(),
        "client": client.name.trim(),
        "session": copy.session().id.as_str(),
        "compared_with": copy.compared().filter(|_| is_of_session).map(|then| then.id.as_str()),
        "findings": findings,
        "parts": parts(&document),
        "sessions": sessions,
        "instruments": instruments,
        "left_out": copy.left_out().into_iter().map(LeftOut::words).collect::<Vec<_>>(),
    });
    format!("{whole:#}\n")
}

fn page(page: PageOf) -> &'static str {
    match page {
        PageOf::Session => "session",
        PageOf::Preparation => "preparation",
        PageOf::Blank => "blank",
    }
}

fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::Client => "client",
        Audience::Coach => "coach",
        Audience::Sponsor => "sponsor",
    }
}

/// A sentence of ours with plain spaces: what keeps a line from breaking would keep a program from finding it.
fn plain(sentence: &str) -> String {
    sentence.replace('\u{a0}', " ")
}

/// What the page says that no number says: only what is there.
fn parts(document: &Document) -> Value {
    let mut parts = Map::new();
    for block in &document.blocks {
        let (name, value) = match block {
            Block::Topics(topics) => ("topics", json!(topics)),
            Block::Held(said) => ("held", json!(said)),
            Block::Details(details) => {
                let detail = |detail: &crate::report::document::Detail| json!({ "heading": detail.heading, "text": detail.text });
                ("details", details.iter().map(detail).collect())
            }
            Block::Changed { said, trends, .. } => ("changed", json!([said.as_slice(), trends].concat())),
            Block::Compared(said) => ("compared", json!(said)),
            Block::Questions(questions) => {
                ("questions", questions.iter().map(|question| Value::from(plain(question))).collect())
            }
            Block::WorkedOut(rules) => ("worked_out", json!(rules)),
            // Numbers, moments, note and steps stand with their session; the rest is for hands and eyes.
            Block::Dimension { .. }
            | Block::Calm(_)
            | Block::Moments(_)
            | Block::Note(_)
            | Block::LastStep(_)
            | Block::NextStep(_)
            | Block::Map(_)
            | Block::OverTime(_)
            | Block::Table(_)
            | Block::ToRate { .. }
            | Block::Lines { .. }
            | Block::HowToRead(_)
            | Block::Made { .. } => continue,
        };
        parts.insert(name.to_owned(), value);
    }
    Value::Object(parts)
}

fn of_session(copy: &SharedCopy, session: &Session) -> Value {
    let client = copy.client();
    let moments = session.own_response().into_iter().flat_map(|own| &own.moments);
    let moments: Vec<Value> =
        moments.map(|(dimension, text)| json!({ "dimension": dimension.as_str(), "text": text })).collect();
    json!({
        "id": session.id.as_str(),
        "date": session.date.to_string(),
        "instrument": session.asked.to_string(),
        "ratings": ratings(copy, client, session),
        "moments": moments,
        "note": session.note.trim(),
        "next_step": session.next_step.as_ref().map(of_step),
    })
}

/// A session of which only the step agreed on is said.
fn step_alone(session: &Session) -> Value {
    json!({
        "id": session.id.as_str(),
        "date": session.date.to_string(),
        "instrument": session.asked.to_string(),
        "ratings": [],
        "moments": [],
        "note": "",
        "next_step": session.next_step.as_ref().map(of_step),
    })
}

/// One an item; of a partial copy one a ticked item: what was not ticked is not there, so that it can't be taken for not
/// rated.
fn ratings(copy: &SharedCopy, client: &Client, session: &Session) -> Vec<Value> {
    let seen = copy.session().looking_back_at(&session.id);
    let steps = |rating: Option<Rating>| rating.map(Rating::steps);
    let rating = |row: Row<'_>| {
        let id = row.id();
        let now = steps(session.own_response().and_then(|own| own.ratings.of(&id)));
        let wanted = steps(session.target.of(&id));
        let looking_back = steps(seen.and_then(|seen| seen.ratings.of(&id)));
        let is_there = !copy.is_partial() || [now, wanted, looking_back].iter().any(Option::is_some);
        is_there.then(|| {
            json!({
                "dimension": id.dimension.as_str(),
                "pole": id.pole.as_str(),
                "rating": now,
                "wanted": wanted,
                "looking_back": looking_back,
            })
        })
    };
    client.asked(session).rows().filter_map(rating).collect()
}

fn of_step(step: &NextStep) -> Value {
    json!({
        "dimension": step.dimension.as_str(),
        "action": step.action.trim(),
        "by": step.by.map(|by| by.to_string()),
        "became": step.outcome.as_ref().map(|outcome| became(outcome.result)),
        "in_the_way": step.outcome.as_ref().map(|outcome| outcome.in_the_way.trim()),
    })
}

fn became(result: StepResult) -> &'static str {
    match result {
        StepResult::Done => "done",
        StepResult::Partly => "partly",
        StepResult::OnHold => "on_hold",
        StepResult::ChoseNotTo => "chose_not_to",
    }
}

fn of_instrument(instrument: &Instrument) -> Value {
    let pole = |pole: &crate::model::Pole| json!({ "id": pole.id.as_str(), "name": pole.name });
    let item = |row: &Row<'_>| json!({ "pole": row.pole.id.as_str(), "title": row.item.title, "statement": row.item.statement });
    let dimension = |dimension: &crate::model::Dimension| {
        let rows = instrument.rows().filter(|row| row.dimension.id == dimension.id);
        let items: Vec<Value> = rows.map(|row| item(&row)).collect();
        json!({ "id": dimension.id.as_str(), "name": dimension.name, "items": items })
    };
    json!({
        "id": instrument.key().to_string(),
        "name": instrument.name,
        "source": instrument.source,
        "poles": instrument.poles().iter().map(pole).collect::<Vec<_>>(),
        "dimensions": instrument.dimensions().iter().map(dimension).collect::<Vec<_>>(),
    })
}
