//! What each command of the command line does. Every refusal is one sentence, and leaves every file as it was.
//!
//! Here: making, reading and writing whole files. What changes a client's file goes through `change.rs`, and nothing else does.

mod answers;
mod change;
mod erase;
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
use super::command_line::{Check, Export, Key, Made, New, Sample, Stopped};
use super::console::Voice;
use super::disk::{self, DiskFault, Expected, Fingerprint, shown};
use crate::app::CLIENT_EXTENSION;
use crate::export::{self, Bars, Order};
use crate::facts::reveal;
use crate::files::{self, Document, Passphrase};
use crate::model::{Client, Edit, Instrument, Session, SessionId};
use crate::report::{Audience, Choice, Include, SharedCopy, Ticked};
use crate::words;

pub(super) use answers::{done, moment, rate, target};
pub(super) use erase::erase;
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

pub(super) fn export(export: &Export, voice: &mut Voice) -> Result<(), Stopped> {
    let path = &export.file;
    let (audience, client, is_copy) = match read(path, &export.key)?.document {
        Document::Client(client) => (Audience::Client, client, false),
        Document::Copy { audience, client } => (audience, client, true),
        Document::Instrument(_) => return Err(Stopped::Refused(words::cli_not_a_client(&shown(path)))),
    };
    let include = |left_out| if left_out { Include::LeftOut } else { Include::Held };
    let chosen = Choice::of(audience);
    let choice = Choice {
        moments: if export.without_moments { Ticked::none() } else { chosen.moments.clone() },
        note: include(export.without_note),
        earlier: include(export.without_earlier),
        targets: include(export.without_targets),
        ..chosen
    };
    let no_such = |id: &SessionId| Stopped::Refused(words::cli_no_session(id.as_str(), &shown(path)));
    let not_to_compare = |id: &SessionId| Stopped::Refused(words::cli_not_to_compare(id.as_str(), &shown(path)));
    let no_page = || Stopped::Refused(words::cli_no_page(&shown(path)));
    let session = match &export.session {
        None => client.latest(),
        Some(id) => {
            if let Some(hides) = reveal::hidden_by(&client, id, client.latest()) {
                let (hides, path) = (words::full_date(hides.date), shown(path));
                return Err(Stopped::Refused(words::cli_hidden(id.as_str(), &hides, &path)));
            }
            client.session(id).ok_or_else(|| no_such(id))?
        }
    };
    let then = match &export.compared_with {
        None => reveal::just_before(&client, session).map(|then| &then.id),
        Some(id) => {
            let earlier = reveal::earlier(&client, session).into_iter().find(|earlier| earlier.id == *id);
            Some(&earlier.ok_or_else(|| not_to_compare(id))?.id)
        }
    };
    let copy = SharedCopy::of(&client, &session.id, then, audience, &choice).ok_or_else(no_page)?;
    let copy = if is_copy { copy.of_a_copy() } else { copy };
    let order = Order {
        bars: if export.without_bars { Bars::LeftOut } else { Bars::Drawn },
        ..Order::of(export.format.into(), export.made.today.unwrap_or_else(clock::today))
    };
    let bytes = export::render(&copy, &order).ok().ok_or_else(no_page)?;
    if is_a_client(&export.made.out, path) {
        return Err(Stopped::Refused(words::cli_over_client(&shown(&export.made.out))));
    }
    write(&bytes, &export.made, voice)
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
    voice.say(said).map_err(Stopped::Refused)
}

fn is_standard_output(path: &Path) -> bool {
    path == Path::new("-")
}

/// Whether a page written to `out` would take the place of a client's file, or look like one: by the file that was read,
/// by the name, or by what is there.
fn is_a_client(out: &Path, read_from: &Path) -> bool {
    if is_standard_output(out) {
        return false;
    }
    let called_so = out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(CLIENT_EXTENSION));
    let is_one = || disk::read(out).is_ok_and(|found| holds_a_client(&found.bytes));
    called_so || disk::is_same_file(out, read_from) || is_one()
}

/// What is locked may be a client's file; nobody writes a page over it.
fn holds_a_client(bytes: &[u8]) -> bool {
    files::is_locked(bytes) || matches!(files::read(bytes), Ok(Document::Client(_)))
}

fn what_it_holds(document: &Document) -> String {
    let latest = |client: &Client| {
        let session = client.latest();
        let instrument = client.asked(session);
        let rated = session.own_response().map_or(0, |response| instrument.rated_count(&response.ratings));
        (words::full_date(session.date), number(rated), number(instrument.item_count()))
    };
    match document {
        Document::Client(client) => {
            let (date, rated, asked) = latest(client);
            words::cli_holds_client(number(client.sessions().len()), &date, rated, asked)
        }
        Document::Copy { client, .. } => {
            let (date, rated, asked) = latest(client);
            words::cli_holds_copy(&date, rated, asked)
        }
        Document::Instrument(instrument) => words::cli_holds_instrument(
            &instrument.name,
            number(instrument.dimensions().len()),
            number(instrument.poles().len()),
        ),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[expect(clippy::needless_pass_by_value, reason = "it is given to `map_err`")]
fn refused(fault: DiskFault) -> Stopped {
    Stopped::Refused(fault.to_string())
}
