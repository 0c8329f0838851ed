//! The one next step of a session: agreed, changed, what became of it, or taken back.

use std::path::Path;
use std::sync::Arc;

use super::change::{Change, change, session_at_hand};
use super::tell;
use crate::model::{Client, Edit, NextStep, Outcome, Session};
use crate::shell::command_line::{Agreed, OrNone, OutcomeName, Step, Stopped, Told};
use crate::shell::console::Voice;
use crate::shell::disk::shown;
use crate::words;

pub(in crate::shell) fn step(step: &Step, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &step.file;
    let changed = change(path, &step.key, |client| {
        let session = session_meant(client, step, path)?;
        let now = match (&step.agreed, &step.told) {
            (Some(parts), _) => Some(agreed(session.next_step.as_ref(), parts, path)?),
            (None, Some(told)) => Some(with_outcome(step_of(session, path)?, told)),
            (None, None) => {
                step_of(session, path)?;
                None
            }
        };
        let session = session.id.clone();
        Ok(Change { session: session.clone(), edits: vec![Edit::Step { session, step: now }] })
    })?;
    let date = words::full_date(changed.session.date);
    let said = match (&step.agreed, &step.told) {
        (Some(_), _) => words::cli_step_set(&date, &shown(path)),
        (None, Some(_)) => words::cli_step_told(&date, &shown(path)),
        (None, None) => words::cli_step_taken_back(&date, &shown(path)),
    };
    tell(voice, &said)
}

/// The session named. Where none is: the latest, but to say what became of a step the latest that has one.
fn session_meant<'a>(client: &'a Client, step: &Step, path: &Path) -> Result<&'a Arc<Session>, Stopped> {
    if step.session.is_some() || step.told.is_none() {
        return session_at_hand(client, step.session.as_ref(), path);
    }
    let latest = client.by_date().into_iter().rev().find(|session| session.next_step.is_some());
    latest.ok_or_else(|| Stopped::Refused(words::cli_no_step_anywhere(&shown(path))))
}

fn step_of<'a>(session: &'a Session, path: &Path) -> Result<&'a NextStep, Stopped> {
    let none = || Stopped::Refused(words::cli_no_step(session.id.as_str(), &shown(path)));
    session.next_step.as_ref().ok_or_else(none)
}

/// The step with the parts that are given; a new one needs its focus and its action.
fn agreed(before: Option<&NextStep>, parts: &Agreed, path: &Path) -> Result<NextStep, Stopped> {
    let mut step = match (before, &parts.dimension, &parts.action) {
        (Some(before), _, _) => before.clone(),
        (None, Some(dimension), Some(action)) => NextStep { action: action.clone(), ..NextStep::on(dimension.clone()) },
        (None, _, _) => return Err(Stopped::Refused(words::cli_new_step_lacks(&shown(path)))),
    };
    if let Some(dimension) = &parts.dimension {
        step.dimension.clone_from(dimension);
    }
    if let Some(action) = &parts.action {
        step.action.clone_from(action);
    }
    if let Some(OrNone(by)) = parts.by {
        step.by = by;
    }
    if let Some(supporter) = &parts.supporter {
        step.supporter.clone_from(supporter);
    }
    if let Some(OrNone(will)) = parts.will {
        step.will = will;
    }
    if !parts.options.is_empty() {
        step.options = parts.options.iter().filter(|option| !option.trim().is_empty()).cloned().collect();
    }
    Ok(step)
}

/// The step with what became of it; what got in the way stays unless it is told anew.
fn with_outcome(step: &NextStep, told: &Told) -> NextStep {
    let before = step.outcome.as_ref().map(|outcome| &outcome.in_the_way);
    let in_the_way = told.in_the_way.as_ref().or(before).cloned().unwrap_or_default();
    NextStep {
        outcome: told.outcome.and_then(OutcomeName::result).map(|result| Outcome { result, in_the_way }),
        ..step.clone()
    }
}
