//! The one place where the command line changes a client's file: it is read, all edits are applied or none, and it is
//! replaced if nobody else changed it in the meantime.

use std::path::Path;
use std::sync::Arc;

use super::locked::sealed;
use super::{Read, client_text, read, refused};
use crate::files::{self, Document, Passphrase};
use crate::model::limits::TooLong;
use crate::model::{Client, ClientId, Edit, EditRefused, Session, SessionId};
use crate::shell::backups::Backups;
use crate::shell::clock;
use crate::shell::command_line::{Key, Stopped};
use crate::shell::console::Voice;
use crate::shell::disk::{self, Expected, Fingerprint, shown};
use crate::shell::folders::Folders;
use crate::shell::holds;
use crate::words;

/// What a command asks of one session.
pub(super) struct Change {
    pub(super) session: SessionId,
    pub(super) edits: Vec<Edit>,
}

/// The client with the change in it, as the file holds it now, and the session that was changed.
pub(super) struct Changed {
    pub(super) client: Client,
    pub(super) session: Arc<Session>,
}

/// Changes the client's file at `path` by what `asked` makes of it: by all edits or by none. Where they change nothing the
/// file is not written. `asked` may be asked again, when another program changed the file before our turn came.
pub(super) fn change(
    path: &Path,
    key: &Key,
    asked: impl Fn(&Client) -> Result<Change, Stopped>,
) -> Result<Changed, Stopped> {
    change_among(Folders::of_this_person().as_ref(), path, key, asked)
}

/// Changes the file in turn with the other programs of this person, and puts aside what it held, once a day.
pub(super) fn change_among(
    folders: Option<&Folders>,
    path: &Path,
    key: &Key,
    asked: impl Fn(&Client) -> Result<Change, Stopped>,
) -> Result<Changed, Stopped> {
    let mut own = own_file(path, key)?;
    let mut changed = changed(&own.client, path, &asked)?;
    if changed.client == own.client {
        return Ok(changed);
    }
    let hold = in_turn(folders, path)?;
    if disk::read(path).map_err(refused)?.fingerprint != own.fingerprint {
        own = own_file(path, key)?;
        changed = self::changed(&own.client, path, &asked)?;
    }
    let text = client_text(&changed.client, path)?;
    // What is longer than a file may have would be written, and then never be opened again.
    if files::read(text.as_bytes()) != Ok(Document::Client(changed.client.clone())) {
        return Err(Stopped::Refused(words::cli_refused(&words::files_unwritable(), &shown(path))));
    }
    let not_aside = folders.and_then(|folders| put_aside(&Backups::new(folders), &own.client.id, path));
    let bytes = sealed(text, own.passphrase.as_ref(), path)?;
    disk::replace(path, &bytes, Expected::Same(own.fingerprint)).map_err(refused)?;
    if let Some(sentence) = not_aside {
        Voice::of_this_program().complain(&sentence);
    }
    drop(hold);
    Ok(changed)
}

/// What stands at `path` is to give way to a file of another making: a client that stands there is put aside, unless a
/// window has it open. Whose a locked one is can't be told, so that is not put aside. The result is held until the file is
/// written.
pub(super) fn give_way(path: &Path) -> Result<Option<holds::Change>, Stopped> {
    let Some(folders) = Folders::of_this_person() else { return Ok(None) };
    let Ok(there) = disk::read(path) else { return Ok(None) };
    let id = match files::read(&there.bytes) {
        Ok(Document::Client(client)) => Some(client.id),
        _ if files::is_locked(&there.bytes) => None,
        Ok(Document::Copy { .. } | Document::Instrument(_)) | Err(_) => return Ok(None),
    };
    let hold = in_turn(Some(&folders), path)?;
    let backups = Backups::new(&folders);
    if let Some(id) = id
        && let Err(fault) = backups.put_aside(&id, &there.bytes, clock::now())
    {
        let folder = shown(&backups.folder_of(&id));
        Voice::of_this_program().complain(&words::backup_not_made(&fault.why(), &folder));
    }
    Ok(hold)
}

/// What becomes of a client by what is asked.
fn changed(
    before: &Client,
    path: &Path,
    asked: &impl Fn(&Client) -> Result<Change, Stopped>,
) -> Result<Changed, Stopped> {
    let Change { session, edits } = asked(before)?;
    let apply = |client: Client, edit: &Edit| edit.apply(&client);
    let client = edits.iter().try_fold(before.clone(), apply).map_err(|why| edit_refused(&why, path))?;
    let session = session_of(&client, &session, path)?.clone();
    Ok(Changed { client, session })
}

/// Puts aside what the file holds; what can't be put aside keeps nobody from their change, and is said after it.
fn put_aside(backups: &Backups, id: &ClientId, path: &Path) -> Option<String> {
    let aside = disk::read(path).and_then(|there| backups.put_aside_once_a_day(id, &there.bytes, clock::now()));
    let fault = aside.err()?;
    Some(words::backup_not_made(&fault.why(), &shown(&backups.folder_of(id))))
}

/// Our turn at the file, until it is dropped; none where there is no place for locks.
pub(super) fn in_turn(folders: Option<&Folders>, path: &Path) -> Result<Option<holds::Change>, Stopped> {
    folders.map(|folders| holds::Change::begin(folders, path).ok_or_else(|| open_elsewhere(path))).transpose()
}

fn open_elsewhere(path: &Path) -> Stopped {
    Stopped::Refused(words::cli_open_elsewhere(&shown(path)))
}

/// The session that is named, or the latest.
pub(super) fn session_at_hand<'a>(
    client: &'a Client,
    named: Option<&SessionId>,
    path: &Path,
) -> Result<&'a Arc<Session>, Stopped> {
    match named {
        Some(id) => session_of(client, id, path),
        None => Ok(client.latest()),
    }
}

pub(super) fn session_of<'a>(client: &'a Client, id: &SessionId, path: &Path) -> Result<&'a Arc<Session>, Stopped> {
    client.session(id).ok_or_else(|| Stopped::Refused(words::cli_no_session(id.as_str(), &shown(path))))
}

/// A coach's own file, as it was read.
pub(super) struct Own {
    pub(super) client: Client,
    pub(super) fingerprint: Fingerprint,
    /// What it is locked with.
    pub(super) passphrase: Option<Passphrase>,
}

/// The client of a coach's own file: neither a copy nor an instrument.
pub(super) fn own_file(path: &Path, key: &Key) -> Result<Own, Stopped> {
    let Read { document, fingerprint, passphrase } = read(path, key)?;
    match document {
        Document::Client(client) => Ok(Own { client, fingerprint, passphrase }),
        Document::Copy { .. } => Err(Stopped::Refused(words::cli_copy_is_read_only(&shown(path)))),
        Document::Instrument(_) => Err(Stopped::Refused(words::cli_not_a_client(&shown(path)))),
    }
}

fn edit_refused(why: &EditRefused, path: &Path) -> Stopped {
    let path = shown(path);
    Stopped::Refused(match why {
        EditRefused::NoSession(session) => words::cli_no_session(session.as_str(), &path),
        EditRefused::NoResponse(session) => words::cli_no_answers(session.as_str(), &path),
        EditRefused::NotAsked(item) => words::cli_not_asked(item, &path),
        EditRefused::TwinSession(session) => words::cli_twin_session(session.as_str(), &path),
        EditRefused::OtherInstrument(key) => words::cli_other_instrument(&key.to_string(), &path),
        EditRefused::TooLong(TooLong::Characters(longest)) => words::cli_too_long(words::count(*longest), &path),
        EditRefused::TooLong(TooLong::Control) => words::cli_control(&path),
        EditRefused::TooMany(most) => words::cli_too_many(words::count(*most), &path),
        EditRefused::NotEarlier { at, from } => words::cli_not_earlier(at.as_str(), from.as_str(), &path),
        EditRefused::OtherClient(_) => words::cli_other_client(&path),
        EditRefused::OnlySession => words::cli_only_session(&path),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{About, Instrument, InstrumentKey, ItemId, Rater, Rating, ResponseKey};

    fn rate(client: &Client, items: &[&str]) -> Change {
        let session = client.latest().id.clone();
        let at = ResponseKey { session: session.clone(), rater: Rater::Client, about: About::Now };
        let edit =
            |item: &&str| Edit::Rate { at: at.clone(), item: ItemId::parse(item).unwrap(), rating: Some(Rating::MIN) };
        Change { session, edits: items.iter().map(edit).collect() }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the other program, which writes as it likes")]
    fn put(path: &Path, text: &str) {
        std::fs::write(path, text).unwrap();
    }

    fn sentence(changed: Result<Changed, Stopped>) -> String {
        match changed {
            Err(Stopped::Refused(sentence)) => sentence,
            Err(other) => panic!("{other:?}"),
            Ok(_) => panic!("it is changed"),
        }
    }

    /// A change beside nobody: no folder of this person is touched.
    fn change(path: &Path, asked: impl Fn(&Client) -> Result<Change, Stopped>) -> Result<Changed, Stopped> {
        change_among(None, path, &Key::default(), asked)
    }

    #[test]
    fn a_change_that_comes_in_between_is_neither_lost_nor_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zoe.twohats");
        let ours = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        put(&path, &ours);
        // The first time it is asked another program has just written; the second time nobody has.
        let changed = change(&path, |client| {
            put(&path, &ours.replace("Zoë", "Ana"));
            Ok(rate(client, &["risk.managing"]))
        });
        assert!(changed.unwrap().client.name.starts_with("Ana"));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains("Ana") && !text.contains("Zoë"));
        assert_ne!(text, ours.replace("Zoë", "Ana"), "and ours is in it too");
    }

    #[test]
    fn a_file_that_goes_or_is_written_at_the_last_moment_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zoe.twohats");
        let ours = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        put(&path, &ours);
        let said = sentence(change(&path, |client| {
            std::fs::remove_file(&path).unwrap();
            Ok(rate(client, &["risk.managing"]))
        }));
        assert!(said.contains("no such file"), "{said}");
        assert!(!path.exists(), "what somebody deleted does not come back");

        put(&path, &ours);
        let count = std::cell::Cell::new(0);
        let said = sentence(change(&path, |client| {
            count.set(count.get() + 1);
            put(&path, &ours.replace("Zoë", &format!("Ana {}", count.get())));
            Ok(rate(client, &["risk.managing"]))
        }));
        assert!(said.contains("another program") && said.ends_with("zoe.twohats"), "{said}");
        assert!(std::fs::read_to_string(&path).unwrap().contains("Ana 2"));
    }

    #[test]
    fn what_a_window_has_open_is_not_changed_and_what_was_there_is_put_aside_once_a_day() {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        let path = folder.path().join("zoe.twohats");
        let ours = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        put(&path, &ours);
        let change =
            |item: &str| change_among(Some(&folders), &path, &Key::default(), |client| Ok(rate(client, &[item])));
        let mut window = holds::Holds::new(&folders);
        window.take(&path);
        let said = sentence(change("risk.managing"));
        assert!(said.contains("a window has this client open") && said.ends_with("zoe.twohats"), "{said}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), ours);

        window.keep_only(None);
        let id = change("risk.managing").unwrap().client.id;
        change("risk.leading").unwrap();
        let aside = Backups::new(&folders).list(&id).unwrap();
        assert_eq!(aside.len(), 1);
        assert_eq!(std::fs::read_to_string(&aside[0].path).unwrap(), ours);
    }

    #[test]
    fn one_edit_that_is_refused_and_none_is_applied() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zoe.twohats");
        let text = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        put(&path, &text);
        sentence(change(&path, |client| Ok(rate(client, &["risk.managing", "courage.managing"]))));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        assert!(change(&path, |client| Ok(rate(client, &["risk.managing", "risk.leading"]))).is_ok());
        assert_ne!(std::fs::read_to_string(&path).unwrap(), text);
    }

    #[test]
    fn what_could_not_be_opened_again_takes_no_files_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zoe.twohats");
        let text = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        put(&path, &text);
        let said = sentence(change(&path, |client| {
            let (asked, session) = (files::built_in(), SessionId::new("new").unwrap());
            let key = InstrumentKey::parse("long@1").unwrap();
            let mut long = Instrument::new(key, asked.poles().to_vec(), asked.dimensions().to_vec()).unwrap();
            long.name = "o".repeat(121);
            let edit = Edit::NewSession { id: session.clone(), date: client.latest().date, asks: Arc::new(long) };
            Ok(Change { session, edits: vec![edit] })
        }));
        assert!(said.ends_with("zoe.twohats"), "{said}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    }
}
