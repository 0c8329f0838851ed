//! The coach's log: how long a session took, and the log over all sessions of one or more clients.

use std::path::Path;

use super::change::{Change, change, own_file, session_at_hand};
use super::{is_standard_output, put, tell};
use crate::export;
use crate::model::{self, Client, Edit, Payment, Setting};
use crate::shell::command_line::{Hours, Log, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::{Expected, shown};
use crate::shell::many;
use crate::words;

pub(in crate::shell) fn hours(hours: &Hours, voice: &mut Voice) -> Result<(), Stopped> {
    let path: &Path = &hours.file;
    let noted = match (hours.minutes, &hours.payment, &hours.setting) {
        (Some(minutes), Some(payment), Some(setting)) => {
            Some(model::Hours { minutes, payment: Payment::from(payment), setting: Setting::from(setting) })
        }
        // The three go together, so this is `--none`.
        _ => None,
    };
    let changed = change(path, &hours.key, |client| {
        let session = session_at_hand(client, hours.which.session.as_ref(), path)?.id.clone();
        Ok(Change { session: session.clone(), edits: vec![Edit::Hours { session, hours: noted }] })
    })?;
    let date = words::full_date(changed.session.date);
    let said = match noted {
        Some(noted) => words::cli_hours_set(i64::from(noted.minutes), &date, &shown(path)),
        None => words::cli_hours_taken_back(&date, &shown(path)),
    };
    tell(voice, &said)
}

pub(in crate::shell) fn log(log: &Log, voice: &mut Voice) -> Result<(), Stopped> {
    let mut clients: Vec<Client> = Vec::with_capacity(log.files.len());
    for path in &log.files {
        let client = own_file(path, &log.key)?.client;
        // A copy that a synced folder made would count every hour twice.
        if let Some(twin) = clients.iter().zip(&log.files).find(|(other, _)| other.id == client.id) {
            return Err(Stopped::Refused(words::cli_same_client(&shown(twin.1), &shown(path))));
        }
        clients.push(client);
    }
    if !is_standard_output(&log.out) && log.files.iter().any(|path| many::is_a_client(&log.out, path)) {
        return Err(Stopped::Refused(words::cli_log_over_client(&shown(&log.out))));
    }
    let clients: Vec<&Client> = clients.iter().collect();
    let expected = if log.force { Expected::Anything } else { Expected::Nothing };
    let total = export::hours::total(&clients);
    let minutes = i64::try_from(total.minutes).unwrap_or(i64::MAX);
    let said = words::cli_logged(words::count(total.sessions), minutes, &shown(&log.out));
    put(&export::hours::log(&clients), &log.out, expected, &said, voice)
}
