//! The one place where the command line changes a client's file: it is read, all edits are applied or none, and it is
//! replaced if nobody else changed it in the meantime.

use std::path::Path;
use std::sync::Arc;

use super::{client_text, number, read, refused};
use crate::files::{self, Document};
use crate::model::limits::TooLong;
use crate::model::{Client, Edit, EditRefused, Session, SessionId};
use crate::shell::command_line::Stopped;
use crate::shell::disk::{self, Expected, Fingerprint, shown};
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
/// file is not written.
pub(super) fn change(path: &Path, asked: impl FnOnce(&Client) -> Result<Change, Stopped>) -> Result<Changed, Stopped> {
    let (before, fingerprint) = own_file(path)?;
    let Change { session, edits } = asked(&before)?;
    let apply = |client: Client, edit: &Edit| edit.apply(&client);
    let after = edits.iter().try_fold(before.clone(), apply).map_err(|why| edit_refused(&why, path))?;
    let session = session_of(&after, &session, path)?.clone();
    if after != before {
        let text = client_text(&after, path)?;
        // What is longer than a file may have would be written, and then never be opened again.
        if files::read(text.as_bytes()) != Ok(Document::Client(after.clone())) {
            return Err(Stopped::Refused(words::cli_refused(&words::files_unwritable(), &shown(path))));
        }
        disk::replace(path, text.as_bytes(), Expected::Same(fingerprint)).map_err(refused)?;
    }
    Ok(Changed { client: after, session })
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

/// The client of a coach's own file: neither a copy nor an instrument.
pub(super) fn own_file(path: &Path) -> Result<(Client, Fingerprint), Stopped> {
    match read(path)? {
        (Document::Client(client), fingerprint) => Ok((client, fingerprint)),
        (Document::Copy { .. }, _) => Err(Stopped::Refused(words::cli_copy_is_read_only(&shown(path)))),
        (Document::Instrument(_), _) => Err(Stopped::Refused(words::cli_not_a_client(&shown(path)))),
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
        EditRefused::TooLong(TooLong::Characters(longest)) => words::cli_too_long(number(*longest), &path),
        EditRefused::TooLong(TooLong::Control) => words::cli_control(&path),
        EditRefused::TooMany(most) => words::cli_too_many(number(*most), &path),
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

    #[test]
    fn what_another_program_wrote_in_the_meantime_is_not_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("zoe.twohats");
        let ours = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        let theirs = ours.replace("Zoë", "Ana");
        put(&path, &ours);
        let said = sentence(change(&path, |client| {
            put(&path, &theirs);
            Ok(rate(client, &["risk.managing"]))
        }));
        assert!(said.contains("another program") && said.ends_with("zoe.twohats"), "{said}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);

        let said = sentence(change(&path, |client| {
            std::fs::remove_file(&path).unwrap();
            Ok(rate(client, &["risk.managing"]))
        }));
        assert!(said.contains("no longer there"), "{said}");
        assert!(!path.exists(), "what somebody deleted does not come back");
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
