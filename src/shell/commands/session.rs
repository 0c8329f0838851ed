//! Sessions as a whole: listed, begun, and what the client brings to one.

use std::path::Path;
use std::sync::Arc;

use super::change::{Change, change, session_at_hand};
use super::{instrument, read, tell};
use crate::files::Document;
use crate::model::{Client, Edit, NextStep, Session, SessionId, Stage, StepResult};
use crate::shell::clock;
use crate::shell::command_line::{NewSession, Sessions, Stopped, Topics};
use crate::shell::console::Voice;
use crate::shell::disk::shown;
use crate::words;

/// Between two columns; no column has two blanks side by side, so that a script finds them.
const GAP: &str = "  ";

pub(in crate::shell) fn sessions(sessions: &Sessions, voice: &mut Voice) -> Result<(), Stopped> {
    let client = match read(&sessions.file, &sessions.key)?.document {
        Document::Client(client) | Document::Copy { client, .. } => client,
        Document::Instrument(_) => return Err(Stopped::Refused(words::cli_not_a_client(&shown(&sessions.file)))),
    };
    let rows: Vec<_> = client.by_date().into_iter().map(|session| row(&client, session)).collect();
    aligned(&rows).iter().try_for_each(|line| voice.say(line)).map_err(Stopped::Refused)
}

/// Prints the new session's id and nothing else, for a script to go on with.
pub(in crate::shell) fn new_session(new: &NewSession, voice: &mut Voice) -> Result<(), Stopped> {
    let date = new.date.unwrap_or_else(clock::today);
    let asks = new.instrument.as_deref().map(instrument).transpose()?;
    let changed = change(&new.file, &new.key, |client| {
        let taken: Vec<&SessionId> = client.sessions().iter().map(|session| &session.id).collect();
        let id = SessionId::on(date, &taken);
        let asks = asks.clone().unwrap_or_else(|| Arc::clone(client.asked(client.latest())));
        Ok(Change { session: id.clone(), edits: vec![Edit::NewSession { id, date, asks }] })
    })?;
    tell(voice, changed.session.id.as_str())
}

pub(in crate::shell) fn topics(topics: &Topics, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &topics.file;
    let changed = change(path, &topics.key, |client| {
        let session = session_at_hand(client, topics.which.session.as_ref(), path)?.id.clone();
        let topics = topics.texts.clone();
        Ok(Change { session: session.clone(), edits: vec![Edit::Topics { session, topics }] })
    })?;
    let (count, date) = (words::count(changed.session.topics.len()), words::full_date(changed.session.date));
    tell(voice, &words::cli_topics_set(count, &date, &shown(path)))
}

/// Never a rating: what is hidden while a session is rated is not told here either.
fn row(client: &Client, session: &Session) -> [String; 5] {
    let asked = client.asked(session);
    let own = session.own_response();
    let state = match own.map_or(Stage::Rating, |own| own.stage) {
        Stage::Rating => words::cli_state_rating(),
        Stage::Done => words::cli_state_done(),
        Stage::Revised => words::cli_state_revised(),
    };
    let rated = own.map_or(0, |own| asked.rated_count(&own.ratings));
    let count = words::cli_state_rated(words::count(rated), words::count(asked.item_count()));
    let step = step_state(session.next_step.as_ref());
    [session.id.to_string(), session.date.to_string(), state.into_owned(), count, step]
}

fn step_state(step: Option<&NextStep>) -> String {
    let state = match step.map(|step| step.outcome.as_ref().map(|outcome| outcome.result)) {
        None => words::cli_step_is_none(),
        Some(None) => words::cli_step_is_agreed(),
        Some(Some(StepResult::Done)) => words::cli_step_is_done(),
        Some(Some(StepResult::Partly)) => words::cli_step_is_partly(),
        Some(Some(StepResult::OnHold)) => words::cli_step_is_on_hold(),
        Some(Some(StepResult::ChoseNotTo)) => words::cli_step_is_chose_not_to(),
    };
    state.into_owned()
}

/// One line a row, each column as wide as its widest text; nothing after the last.
fn aligned<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let mut widths = [0; N];
    for row in rows {
        for (width, text) in widths.iter_mut().zip(row) {
            *width = text.chars().count().max(*width);
        }
    }
    let line = |row: &[String; N]| {
        let columns = row.iter().zip(widths).map(|(text, width)| format!("{text:width$}"));
        columns.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
