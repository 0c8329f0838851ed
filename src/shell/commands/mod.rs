//! What each command of the command line does. Every refusal is one sentence, and leaves every file as it was.
//!
//! Here: making, reading and writing whole files. What changes a client's file goes through `change.rs`, and nothing else does.

mod answers;
mod change;
mod erase;
mod export;
#[cfg(test)]
mod faults;
mod hours;
mod locked;
mod merge;
mod session;
mod step;

use std::path::Path;
use std::sync::Arc;

use super::clock;
use super::command_line::{Check, Key, Made, New, Sample, Stopped};
use super::console::Voice;
use super::disk::{self, DiskFault, Expected, Fingerprint, shown};
use crate::files::{self, Document, Passphrase};
use crate::model::{Client, Edit, Instrument, Session, SessionId};
use crate::words;

pub(super) use answers::{done, moment, rate, target};
pub(super) use erase::erase;
pub(super) use export::export;
pub(super) use hours::{hours, log};
pub(super) use locked::{lock, unlock};
pub(super) use merge::merge;
pub(super) use session::{new_session, sessions, topics};
pub(super) use step::step;

pub(super) fn new(new: &New, voice: &mut Voice) -> Result<(), Stopped> {
    let instrument = match &new.instrument {
        Some(path) => instrument(path)?,
        None => files::built_in(),
    };
    let today = new.made.today.unwrap_or_else(clock::today);
    let session = Session::open(SessionId::on(today, &[]), today, instrument.key().clone());
    let unnamed = Client::unnamed(clock::fresh_client_id(), instrument, session);
    let named = Edit::Name(new.name.clone()).apply(&unnamed);
    let client = named.ok().ok_or_else(|| Stopped::Refused(words::cli_name_too_long().into_owned()))?;
    let passphrase = new.key.passphrase_file.as_deref().map(|file| locked::new_passphrase(file, voice)).transpose()?;
    let text = client_text(&client, &new.made.out)?;
    write(&locked::sealed(text, passphrase.as_ref(), &new.made.out)?, &new.made, voice)
}

pub(super) fn sample(sample: &Sample, voice: &mut Voice) -> Result<(), Stopped> {
    let client = files::sample(sample.made.today.unwrap_or(files::SAMPLE_DATE));
    let passphrase =
        sample.key.passphrase_file.as_deref().map(|file| locked::new_passphrase(file, voice)).transpose()?;
    let text = client_text(&client, &sample.made.out)?;
    write(&locked::sealed(text, passphrase.as_ref(), &sample.made.out)?, &sample.made, voice)
}

pub(super) fn check(check: &Check, voice: &mut Voice) -> Result<(), Stopped> {
    let mut all = Ok(());
    for path in &check.files {
        match read(path, &check.key) {
            Ok(Read { document, passphrase, .. }) => {
                let holds = what_it_holds(&document);
                let holds = if passphrase.is_some() { words::cli_holds_locked(&holds) } else { holds };
                let line = words::cli_checked(&shown(path), &holds);
                voice.say(&line).map_err(Stopped::Refused)?;
            }
            Err(Stopped::Refused(sentence)) => {
                voice.complain(&sentence);
                all = Err(Stopped::Said);
            }
            Err(other) => return Err(other),
        }
    }
    all
}

/// Reads the instrument that a person named.
pub(super) fn instrument(path: &Path) -> Result<Arc<Instrument>, Stopped> {
    match read(path, &Key::default())?.document {
        Document::Instrument(instrument) => Ok(Arc::new(instrument)),
        Document::Client(_) | Document::Copy { .. } => {
            Err(Stopped::Refused(words::cli_not_an_instrument(&shown(path))))
        }
    }
}

/// A file, as it was read.
struct Read {
    document: Document,
    fingerprint: Fingerprint,
    /// What it is locked with.
    passphrase: Option<Passphrase>,
}

fn read(path: &Path, key: &Key) -> Result<Read, Stopped> {
    let found = disk::read(path).map_err(refused)?;
    let (text, passphrase) = locked::opened(&found.bytes, key, path)?;
    let document =
        files::read(&text).map_err(|what| Stopped::Refused(words::cli_refused(&what.to_string(), &shown(path))))?;
    Ok(Read { document, fingerprint: found.fingerprint, passphrase })
}

fn client_text(client: &Client, path: &Path) -> Result<String, Stopped> {
    files::write_client(client).map_err(|what| Stopped::Refused(words::cli_refused(&what.to_string(), &shown(path))))
}

fn write(bytes: &impl AsRef<[u8]>, made: &Made, voice: &mut Voice) -> Result<(), Stopped> {
    let expected = if made.force { Expected::Anything } else { Expected::Nothing };
    let _held = if made.force && !is_standard_output(&made.out) { change::give_way(&made.out)? } else { None };
    put(bytes.as_ref(), &made.out, expected, &words::cli_written(&shown(&made.out)), voice)
}

/// Puts `bytes` into a file, of which `said` is said, or on the standard output, where nothing may be said beside them.
fn put(bytes: &[u8], out: &Path, expected: Expected, said: &str, voice: &mut Voice) -> Result<(), Stopped> {
    if is_standard_output(out) {
        return voice.pour(bytes).map_err(Stopped::Refused);
    }
    disk::replace(out, bytes, expected).map_err(|fault| match fault {
        DiskFault::Exists(path) => Stopped::Refused(words::cli_exists(&shown(&path))),
        other => refused(other),
    })?;
    tell(voice, said)
}

/// Says the answer of a command that has done what it was asked. Where nobody can be told, what was done stays done: that is
/// no refusal.
fn tell(voice: &mut Voice, said: &str) -> Result<(), Stopped> {
    voice.say(said).map_err(|why| Stopped::Unsaid(why, said.to_owned()))
}

fn is_standard_output(path: &Path) -> bool {
    path == Path::new("-")
}

fn what_it_holds(document: &Document) -> String {
    let latest = |client: &Client| {
        let session = client.latest();
        let instrument = client.asked(session);
        let rated = session.own_response().map_or(0, |response| instrument.rated_count(&response.ratings));
        (words::full_date(session.date), words::count(rated), words::count(instrument.item_count()))
    };
    match document {
        Document::Client(client) => {
            let (date, rated, asked) = latest(client);
            words::cli_holds_client(words::count(client.sessions().len()), &date, rated, asked)
        }
        Document::Copy { client, .. } => {
            let (date, rated, asked) = latest(client);
            words::cli_holds_copy(&date, rated, asked)
        }
        Document::Instrument(instrument) => words::cli_holds_instrument(
            &instrument.name,
            words::count(instrument.dimensions().len()),
            words::count(instrument.poles().len()),
        ),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is given to `map_err`")]
fn refused(fault: DiskFault) -> Stopped {
    Stopped::Refused(fault.to_string())
}
