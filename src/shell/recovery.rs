//! Unfinished work: clients that have no file yet, one file each in the state folder, there at the next start.
//!
//! Beside each stands a lock that the program working on it holds. A program that dies lets go of its locks, so a free
//! lock means that nobody works on that client any more, and the next program may take it.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk::{self, DiskFault, Expected};
use super::folders::{self, Folders};
use crate::files::{self, Reason};
use crate::model::ClientId;
use crate::words;

/// The unfinished work of this person, as one running program sees it.
#[derive(Debug)]
pub struct Recovery {
    folder: PathBuf,
    locks: PathBuf,
    held: BTreeMap<ClientId, File>,
}

/// What a start finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken<T> {
    /// The newest work that nobody has open. It is ours now.
    pub work: Option<T>,
    /// One sentence for each file that could not be read. It is never deleted: it is renamed, so that it is told once, or
    /// left for the later version that made it.
    pub set_aside: Vec<String>,
}

impl Recovery {
    /// The unfinished work in these folders. Nothing is read or made yet.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { folder: folders.recovery(), locks: folders.locks(), held: BTreeMap::new() }
    }

    /// Keeps the client called `id` as `text`; from now on it is ours.
    ///
    /// # Errors
    /// When it can't be written, or another program has a client of this id open.
    pub fn keep(&mut self, id: &ClientId, text: &str) -> Result<(), DiskFault> {
        let file = self.file(id);
        folders::make(&self.folder).map_err(|error| disk::writing(&self.folder, &error))?;
        if !self.held.contains_key(id) {
            let turn = self.turn().map_err(|error| disk::writing(&self.locks, &error))?;
            match self.lock(id).map_err(|error| disk::writing(&file, &error))? {
                Lock::Ours(lock) => self.held.insert(id.clone(), lock),
                Lock::Taken => return Err(DiskFault::WriteFailed(file, words::recovery_taken().into_owned())),
            };
            drop(turn);
        }
        disk::replace(&file, text.as_bytes(), Expected::Anything).map(drop)
    }

    /// The client called `id` has a file of its own now, or is not wanted: nothing of it stays here.
    ///
    /// # Errors
    /// When its file can't be removed. It stays ours then.
    pub fn forget(&mut self, id: &ClientId) -> Result<(), DiskFault> {
        let file = self.file(id);
        if !self.held.contains_key(id) && !file.exists() {
            return Ok(());
        }
        let turn = self.turn().map_err(|error| disk::writing(&self.locks, &error))?;
        match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(disk::writing(&file, &error)),
            Ok(()) | Err(_) => {}
        }
        self.held.remove(id);
        fs::remove_file(self.lock_file(id)).ok();
        drop(turn);
        Ok(())
    }

    /// Work on the client called `id` ends, and it stays for the next start.
    pub fn let_go(&mut self, id: &ClientId) {
        self.held.remove(id);
    }

    /// Takes the newest client that nobody has open. `read` makes it from the bytes of its file, or says that it can't.
    pub fn take_newest<T>(&mut self, read: impl Fn(&ClientId, &[u8]) -> Option<T>) -> Taken<T> {
        let mut taken = Taken { work: None, set_aside: Vec::new() };
        let candidates = self.newest_first();
        if candidates.is_empty() {
            return taken;
        }
        let Ok(turn) = self.turn() else { return taken };
        for (id, file) in candidates {
            // A disk without locks can't tell whether the owner lives: the file stays where it is.
            let Ok(Lock::Ours(lock)) = self.lock(&id) else { continue };
            let bytes = match disk::read(&file) {
                Ok(found) => found.bytes,
                // Another program took it and finished it between the look and the lock.
                Err(DiskFault::Missing(_)) => continue,
                Err(_) => Vec::new(),
            };
            if let Some(work) = read(&id, &bytes) {
                self.held.insert(id, lock);
                taken.work = Some(work);
                break;
            }
            if let Some(sentence) = of_a_later_version(&file, &bytes) {
                taken.set_aside.push(sentence);
                continue;
            }
            taken.set_aside.push(words::recovery_set_aside(&disk::shown(&set_aside(&file))));
            drop(lock);
            fs::remove_file(self.lock_file(&id)).ok();
        }
        drop(turn);
        taken
    }

    /// The files of unfinished work that are not ours already, the one changed last first.
    fn newest_first(&self) -> Vec<(ClientId, PathBuf)> {
        let mut found: Vec<(SystemTime, ClientId, PathBuf)> = Vec::new();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let is_ours = path.extension().is_some_and(|extension| extension == "twohats");
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let Some(id) = stem.filter(|_| is_ours).and_then(|stem| ClientId::new(stem).ok()) else { continue };
            if self.held.contains_key(&id) {
                continue;
            }
            let changed = entry.metadata().and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
            found.push((changed, id, path));
        }
        found.sort_by(|one, other| other.cmp(one));
        found.into_iter().map(|(_, id, path)| (id, path)).collect()
    }

    fn file(&self, id: &ClientId) -> PathBuf {
        self.folder.join(format!("{id}.twohats"))
    }

    fn lock_file(&self, id: &ClientId) -> PathBuf {
        self.locks.join(format!("{id}.lock"))
    }

    /// Our turn to take or remove locks, until the result is dropped. Without it a lock could be taken on a file that
    /// another program is just removing, and two programs would each hold "the" lock.
    fn turn(&self) -> io::Result<File> {
        folders::make(&self.locks)?;
        let file = open_lock(&self.locks.join("turn.lock"))?;
        match file.lock() {
            Err(error) if error.kind() != ErrorKind::Unsupported => Err(error),
            Ok(()) | Err(_) => Ok(file),
        }
    }

    fn lock(&self, id: &ClientId) -> io::Result<Lock> {
        let file = open_lock(&self.lock_file(id))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock::Ours(file)),
            Err(TryLockError::WouldBlock) => Ok(Lock::Taken),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

enum Lock {
    Ours(File),
    Taken,
}

fn open_lock(path: &Path) -> io::Result<File> {
    File::options().read(true).write(true).create(true).truncate(false).open(path)
}

/// What is said of a file that a later version made; `None` of any other.
fn of_a_later_version(file: &Path, bytes: &[u8]) -> Option<String> {
    let refused = files::read(bytes).err()?;
    let is_later = matches!(refused.reason, Reason::Later { .. });
    is_later.then(|| words::cli_refused(&refused.to_string(), &disk::shown(file)))
}

/// Renames a file that can't be read to a name that is not looked at again; gives the name that it has then.
fn set_aside(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let free = (1_u32..1000)
        .map(|place| if place == 1 { format!("{name}.unreadable") } else { format!("{name}.{place}.unreadable") })
        .map(|name| file.with_file_name(name))
        .find(|path| fs::symlink_metadata(path).is_err());
    match free {
        Some(path) if fs::rename(file, &path).is_ok() => path,
        Some(_) | None => file.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> (tempfile::TempDir, Folders) {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        (folder, folders)
    }

    fn id(text: &str) -> ClientId {
        ClientId::new(text).unwrap()
    }

    /// Work whose text begins with "bad" can't be read.
    fn text(_: &ClientId, bytes: &[u8]) -> Option<String> {
        String::from_utf8(bytes.to_vec()).ok().filter(|text| !text.starts_with("bad"))
    }

    fn age(folders: &Folders, id: &str, seconds: u64) {
        let file = File::options().write(true).open(folders.recovery().join(format!("{id}.twohats"))).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds)).unwrap();
    }

    #[test]
    fn what_was_kept_is_there_at_the_next_start_newest_first() {
        let (_folder, folders) = folders();
        let mut first = Recovery::new(&folders);
        first.keep(&id("c-1"), "older").unwrap();
        first.keep(&id("c-2"), "newer, first draft").unwrap();
        first.keep(&id("c-2"), "newer").unwrap();
        age(&folders, "c-1", 1_000);
        age(&folders, "c-2", 2_000);
        drop(first);
        let mut next = Recovery::new(&folders);
        assert_eq!(next.take_newest(text).work.as_deref(), Some("newer"));
        assert_eq!(next.take_newest(text).work.as_deref(), Some("older"));
        assert_eq!(next.take_newest(text), Taken { work: None, set_aside: vec![] });
    }

    #[test]
    fn two_programs_never_work_on_the_same_client() {
        let (_folder, folders) = folders();
        let mut one = Recovery::new(&folders);
        let mut other = Recovery::new(&folders);
        one.keep(&id("c-1"), "mine").unwrap();
        assert_eq!(other.take_newest(text).work, None);
        assert!(other.keep(&id("c-1"), "theirs").is_err());
        one.let_go(&id("c-1"));
        assert_eq!(other.take_newest(text).work.as_deref(), Some("mine"));
        assert_eq!(one.take_newest(text).work, None);
    }

    #[test]
    fn what_was_saved_elsewhere_or_discarded_does_not_come_back() {
        let (_folder, folders) = folders();
        let mut recovery = Recovery::new(&folders);
        recovery.keep(&id("c-1"), "done").unwrap();
        recovery.forget(&id("c-1")).unwrap();
        recovery.forget(&id("c-1")).unwrap();
        assert_eq!(Recovery::new(&folders).take_newest(text).work, None);
        assert_eq!(fs::read_dir(folders.recovery()).unwrap().count(), 0);
        let locks: Vec<_> = fs::read_dir(folders.locks()).unwrap().map(|lock| lock.unwrap().file_name()).collect();
        assert_eq!(locks, ["turn.lock"], "no lock is left of what is gone");
        recovery.keep(&id("c-1"), "again").unwrap();
        assert_eq!(Recovery::new(&folders).take_newest(text).work, None, "kept again, it is ours again");
    }

    #[test]
    fn unreadable_work_is_put_aside_said_once_and_never_deleted() {
        let (_folder, folders) = folders();
        let mut recovery = Recovery::new(&folders);
        recovery.keep(&id("c-1"), "good").unwrap();
        recovery.keep(&id("c-2"), "bad").unwrap();
        age(&folders, "c-1", 1_000);
        drop(recovery);
        let mut next = Recovery::new(&folders);
        let taken = next.take_newest(text);
        assert_eq!(taken.work.as_deref(), Some("good"));
        let aside = folders.recovery().join("c-2.twohats.unreadable");
        assert!(taken.set_aside.len() == 1 && taken.set_aside[0].ends_with(&disk::shown(&aside)));
        assert_eq!(fs::read(&aside).unwrap(), b"bad");
        assert!(next.take_newest(text).set_aside.is_empty());

        next.keep(&id("c-2"), "bad again").unwrap();
        next.let_go(&id("c-2"));
        assert_eq!(next.take_newest(text).set_aside.len(), 1);
        assert_eq!(fs::read(&aside).unwrap(), b"bad", "the first one is not replaced by the second");
    }

    #[test]
    fn work_of_a_later_version_waits_for_that_version() {
        let (_folder, folders) = folders();
        let mut recovery = Recovery::new(&folders);
        let later = "(format: 99, written_by: \"Two Hats 7.0\", sessions: new_things)";
        recovery.keep(&id("c-1"), later).unwrap();
        recovery.let_go(&id("c-1"));
        let file = folders.recovery().join("c-1.twohats");
        let told = recovery.take_newest(|_, _| None::<String>).set_aside;
        assert!(told.len() == 1 && told[0].contains("Two Hats 7.0"), "{told:?}");
        assert!(told[0].ends_with(&disk::shown(&file)));
        assert_eq!(fs::read_to_string(&file).unwrap(), later);
    }

    #[test]
    fn a_start_without_unfinished_work_makes_no_folder() {
        let (folder, folders) = folders();
        assert_eq!(Recovery::new(&folders).take_newest(text).work, None);
        Recovery::new(&folders).forget(&id("c-1")).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn other_people_on_the_machine_can_not_look_into_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_folder, folders) = folders();
        Recovery::new(&folders).keep(&id("c-1"), "private").unwrap();
        assert_eq!(fs::metadata(folders.recovery()).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
