//! The other copy of a client: read to be compared, and taken note of only when both are put together.

use std::path::{Path, PathBuf};

use super::read::{Held, Unopened};
use super::{Desk, disk};
use crate::app::{Lock, LockReply, Reply, Sealed};
use crate::files::{Document, Passphrase};
use crate::model::ClientId;
use crate::shell::disk::Fingerprint;
use crate::words;

/// A file as it was when it was read to be compared.
pub(super) struct Compared {
    path: PathBuf,
    fingerprint: Fingerprint,
    id: ClientId,
    /// What opened it, where it was locked.
    by: Option<Passphrase>,
}

impl Desk {
    /// Reads another copy. Until it is accepted nothing may be written over it.
    pub(super) fn read_theirs(&mut self, path: PathBuf) {
        self.keep();
        self.compared = None;
        let path = std::path::absolute(&path).unwrap_or(path);
        let read = match disk::read(&path) {
            Ok(read) => read,
            Err(fault) => return self.say(Reply::Trouble(fault.to_string())),
        };
        match self.document_in(&read.bytes) {
            Ok(Held { document: Document::Client(client), by }) => {
                let (fingerprint, id) = (read.fingerprint, client.id.clone());
                self.compared = Some(Compared { path: path.clone(), fingerprint, id, by });
                self.say(Reply::Theirs { path, client });
            }
            Ok(Held { document: Document::Copy { .. } | Document::Instrument(_), .. }) => {
                self.say(Reply::Trouble(words::compare_not_a_client(&disk::shown(&path))));
            }
            Err(Unopened::Locked) => self.say(Reply::Lock(LockReply::Asked(Sealed::Theirs(path)))),
            Err(Unopened::Wrong) => self.say(Reply::Lock(LockReply::Wrong(Sealed::Theirs(path)))),
            Err(why @ (Unopened::Not(_) | Unopened::Refused(_))) => {
                self.say(Reply::Trouble(words::cli_refused(&why.to_string(), &disk::shown(&path))));
            }
        }
    }

    /// What was compared is part of the client now: the next save replaces exactly that, and is locked if that was.
    pub(super) fn accept_theirs(&mut self, path: &Path) {
        let Some(Compared { path, fingerprint, id, by }) = self.compared.take_if(|compared| compared.path == path)
        else {
            return;
        };
        self.known.insert(path.clone(), fingerprint);
        // What only theirs was locked with is from now on the file's; mine stays locked with what it was.
        if by.is_some() && self.keys.of_file(&path).is_none() {
            self.keys.note(&path, &id, by);
            self.say(Reply::Lock(LockReply::Is(path, Lock::Locked)));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::{Arc, mpsc};

    use super::super::{Beginning, Worker};
    use super::*;
    use crate::app::{Bookmark, Effect, Home, Phase, Problem};
    use crate::files::{self, Document};
    use crate::model::{Client, Edit};
    use crate::shell::settings::Settings;

    /// A window that has the sample open, and what it hears.
    struct Window {
        worker: Worker,
        heard: mpsc::Receiver<Reply>,
        path: PathBuf,
        client: Client,
        _folder: tempfile::TempDir,
    }

    fn window() -> Window {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Zoe.twohats");
        let client = files::sample(files::SAMPLE_DATE);
        let beginning = Beginning { folders: None, recovery: None, settings: Settings::default() };
        let (say, heard) = mpsc::channel();
        let worker = Worker::start(Desk::new(beginning, move |reply| say.send(reply).unwrap()));
        let window = Window { worker, heard, path, client, _folder: folder };
        window.put(&window.client);
        window.worker.ask(Effect::Read(window.path.clone()));
        assert!(matches!(window.heard.recv().unwrap(), Reply::Read { .. }));
        window
    }

    impl Window {
        #[expect(clippy::disallowed_methods, reason = "this is the other program, which writes as it likes")]
        fn put(&self, client: &Client) {
            fs::write(&self.path, files::write_client(client).unwrap()).unwrap();
        }

        fn called(&self, name: &str) -> Client {
            Edit::Name(name.to_owned()).apply(&self.client).unwrap()
        }

        /// Keeps now; whether it is kept.
        fn keeps(&self, client: &Client) -> bool {
            let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Rate };
            let home = Home::File(self.path.clone());
            self.worker.ask(Effect::Keep { client: Arc::new(client.clone()), generation: 1, home, at });
            self.worker.ask(Effect::Flush);
            let kept = match self.heard.recv().unwrap() {
                Reply::Kept { .. } => true,
                Reply::NotKept { problem: Problem::ChangedUnderneath } => false,
                other => panic!("{other:?}"),
            };
            assert_eq!(self.heard.recv().unwrap(), Reply::Flushed);
            kept
        }

        fn compares(&self) -> Client {
            self.worker.ask(Effect::ReadTheirs(self.path.clone()));
            let Reply::Theirs { client, .. } = self.heard.recv().unwrap() else { panic!("it is a client") };
            client
        }

        fn there(&self) -> Document {
            files::read(&fs::read(&self.path).unwrap()).unwrap()
        }
    }

    #[test]
    fn only_what_was_compared_and_accepted_is_replaced() {
        let window = window();
        let (mine, theirs) = (window.called("Mine"), window.called("Theirs"));
        window.put(&theirs);
        assert!(!window.keeps(&mine), "something else wrote it");
        assert_eq!(window.compares(), theirs);
        assert!(!window.keeps(&mine), "to look is not to accept");
        window.worker.ask(Effect::AcceptTheirs(window.path.clone()));
        assert!(window.keeps(&mine), "what was compared gives way");
        assert_eq!(window.there(), Document::Client(mine));
    }

    #[test]
    fn what_changed_again_after_the_look_stays() {
        let window = window();
        window.put(&window.called("Theirs"));
        window.compares();
        let later = window.called("Theirs, later");
        window.put(&later);
        window.worker.ask(Effect::AcceptTheirs(window.path.clone()));
        assert!(!window.keeps(&window.called("Mine")));
        assert_eq!(window.there(), Document::Client(later));
    }

    #[test]
    fn what_is_no_client_is_one_sentence_and_is_not_accepted() {
        let window = window();
        let instrument = window.path.with_file_name("asked.ron");
        #[expect(clippy::disallowed_methods, reason = "this is the other program, which writes as it likes")]
        fs::write(&instrument, files::write_instrument(&files::built_in()).unwrap()).unwrap();
        for path in [instrument, window.path.with_file_name("nowhere.twohats")] {
            window.worker.ask(Effect::ReadTheirs(path.clone()));
            let Reply::Trouble(why) = window.heard.recv().unwrap() else { panic!("it is no client") };
            assert!(why.ends_with(&path.display().to_string()), "{why}");
        }
    }
}
