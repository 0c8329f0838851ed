//! A table for tests: a folder with a client's file in it, and the worker's desk, on the test's own thread.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use super::{Beginning, Desk};
use crate::app::{Bookmark, Effect, Home, Over, Phase, Reply};
use crate::files;
use crate::model::Client;
use crate::shell::fixture;
use crate::shell::folders::Folders;
use crate::shell::recovery::Recovery;
use crate::shell::settings::Settings;

/// A folder with a client's file in it, and the worker's desk, on this thread.
pub(super) struct Table {
    pub(super) desk: Desk,
    pub(super) heard: Receiver<Reply>,
    pub(super) folders: Folders,
    /// Where the client's file is or will be.
    pub(super) file: PathBuf,
    pub(super) folder: tempfile::TempDir,
}

impl Table {
    pub(super) fn new() -> Self {
        // In memory where there is such a folder: nothing here is about how fast a disk is.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        fs::create_dir(folder.path().join("Clients")).unwrap();
        let file = folder.path().join("Clients").join("Ada.twohats");
        let (desk, heard) = desk(&folders);
        Self { desk, heard, folders, file, folder }
    }

    /// A table on which the client's file lies, read.
    pub(super) fn with_file() -> Self {
        let mut table = Self::new();
        put(&table.file, &bytes(&ada("before")));
        table.read();
        table
    }

    pub(super) fn read(&mut self) {
        let file = self.file.clone();
        self.desk.perform(Effect::Read(file));
        self.replies();
    }

    /// Another window of this person on the same files. The table must outlive it.
    pub(super) fn another_window(&self) -> Self {
        let (desk, heard) = desk(&self.folders);
        let folder = tempfile::tempdir().unwrap();
        Self { desk, heard, folders: self.folders.clone(), file: self.file.clone(), folder }
    }

    /// A new start of the program.
    pub(super) fn start_again(&mut self) {
        let folders = self.folders.clone();
        // The one before is gone before the next begins.
        let (nobody, _) = mpsc::channel();
        self.desk = Desk::new(Beginning::nothing(), move |reply| nobody.send(reply).unwrap_or(()));
        (self.desk, self.heard) = desk(&folders);
    }

    pub(super) fn keep(&mut self, client: &Arc<Client>, home: Home) {
        self.desk.perform(keep(client, home));
        self.desk.perform(Effect::Flush);
    }

    pub(super) fn keep_in_file(&mut self, name: &str) {
        let home = Home::File(self.file.clone());
        self.keep(&ada(name), home);
    }

    pub(super) fn save_as(&mut self, name: &str, over: Over) {
        self.desk.perform(Effect::SaveAs { client: ada(name), generation: 1, path: self.file.clone(), over });
    }

    pub(super) fn replies(&self) -> Vec<Reply> {
        self.heard.try_iter().collect()
    }

    /// What stands in the client's file, by the name of the client; `None` when there is no file.
    pub(super) fn name_in_file(&self) -> Option<String> {
        name_in(&self.file)
    }

    pub(super) fn versions(&self) -> Vec<String> {
        let folder = self.folders.backups().join(ada("").id.as_str());
        below(&folder).iter().filter_map(|path| name_in(path)).collect()
    }

    pub(super) fn unfinished(&self) -> Vec<String> {
        let is_work = |path: &&PathBuf| path.extension().is_some_and(|extension| extension == "twohats");
        below(&self.folders.recovery()).iter().filter(is_work).filter_map(|path| name_in(path)).collect()
    }

    /// Nothing lies about that was only on its way.
    pub(super) fn is_tidy(&self) -> bool {
        !below(self.folder.path()).iter().any(|path| path.to_string_lossy().contains(".two-hats-"))
    }
}

impl Beginning {
    pub(super) fn nothing() -> Self {
        Self { folders: None, recovery: None, settings: Settings::default() }
    }
}

pub(super) fn desk(folders: &Folders) -> (Desk, Receiver<Reply>) {
    let (say, heard) = mpsc::channel();
    let recovery = Some(Recovery::new(folders));
    let beginning = Beginning { folders: Some(folders.clone()), recovery, ..Beginning::nothing() };
    (Desk::new(beginning, move |reply| say.send(reply).unwrap()), heard)
}

/// A small client of this name, always of the same id.
pub(super) fn ada(name: &str) -> Arc<Client> {
    Arc::new(fixture::ada(name))
}

pub(super) fn bytes(client: &Client) -> Vec<u8> {
    files::write_client(client).unwrap().into_bytes()
}

#[expect(clippy::disallowed_methods, reason = "nobody else reads the files of a test")]
pub(super) fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

pub(super) fn keep(client: &Arc<Client>, home: Home) -> Effect {
    let at = Bookmark { session: client.latest().id.clone(), phase: Phase::Reveal };
    Effect::Keep { client: client.clone(), generation: 1, home, at }
}

/// The client's name in a file, which must be whole.
pub(super) fn name_in(path: &Path) -> Option<String> {
    let bytes = fs::read(path).ok()?;
    match files::read(&bytes) {
        Ok(files::Document::Client(client)) => Some(client.name),
        other => panic!("{}: {other:?}", path.display()),
    }
}

pub(super) fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        found.extend(if path.is_dir() { below(&path) } else { vec![path] });
    }
    found
}

/// Each sentence that reached the person.
pub(super) fn sentences(replies: &[Reply]) -> usize {
    let is_one = |reply: &&Reply| {
        matches!(
            reply,
            Reply::NotKept { .. }
                | Reply::NotSavedAs { .. }
                | Reply::NotRead { .. }
                | Reply::NotDelivered { .. }
                | Reply::Trouble(_)
        )
    };
    replies.iter().filter(is_one).count()
}

/// Replies without the clients in them.
pub(super) fn short(replies: &[Reply]) -> Vec<String> {
    replies.iter().map(|reply| format!("{reply:?}").chars().take(150).collect()).collect()
}

pub(super) fn is_kept(replies: &[Reply]) -> bool {
    replies.iter().any(|reply| matches!(reply, Reply::Kept { .. } | Reply::SavedAs { .. }))
}
