//! Who has a client's file open to change it: one program at a time.
//!
//! A window holds the lock of the file that it shows for as long as it shows it. The command line holds it for one change,
//! within its turn at that file: so two commands wait for each other, and a window that opens waits for a command, but nobody
//! waits for a window. The lock's name is made from the one path that leads to the file without links.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::calls;
use super::folders::Folders;
use super::locks::{Held, Lock, Locks};
use crate::app::Hold;

/// How long a window waits for a command that is changing the file.
const A_COMMAND: Duration = Duration::from_secs(2);
/// How long a command waits for others.
const OTHER_COMMANDS: Duration = Duration::from_secs(10);

/// The clients' files that this window has open.
#[derive(Debug)]
pub struct Holds {
    locks: Locks,
    held: BTreeMap<String, Held>,
}

/// A command's hold of one file for one change; dropped, it is free.
#[derive(Debug)]
pub struct Change {
    locks: Locks,
    held: Vec<Held>,
}

impl Holds {
    /// Nothing is held yet.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { locks: Locks::new(folders), held: BTreeMap::new() }
    }

    /// Takes hold of the client's file at `path`, unless another program has it. Where locks can't be had it is ours: the
    /// file is still compared before it is replaced.
    pub fn take(&mut self, path: &Path) -> Hold {
        let name = name(path);
        if self.held.contains_key(&name) {
            return Hold::Ours;
        }
        let turn = match self.locks.wait_for(&turn_at(&name), A_COMMAND) {
            Ok(Lock::Ours(turn)) => Some(turn),
            Ok(Lock::Taken) | Err(_) => None,
        };
        let hold = match self.locks.take(&name) {
            Ok(Lock::Ours(held)) => {
                self.held.insert(name, held);
                Hold::Ours
            }
            Ok(Lock::Taken) => Hold::Elsewhere,
            Err(error) => {
                log::warn!("no lock: {}", error.kind());
                Hold::Ours
            }
        };
        if let Some(turn) = turn {
            self.locks.remove(turn);
        }
        hold
    }

    /// Lets go of the file at `path`, unless it is the one `at_hand`: it was not opened after all.
    pub fn let_go_unless(&mut self, path: &Path, at_hand: Option<&Path>) {
        let name_of_it = name(path);
        if at_hand.map(name).as_ref() != Some(&name_of_it)
            && let Some(held) = self.held.remove(&name_of_it)
        {
            self.locks.remove(held);
        }
    }

    /// Lets go of every file but the one at `path`.
    pub fn keep_only(&mut self, path: Option<&Path>) {
        let kept = path.map(name);
        for (name, held) in std::mem::take(&mut self.held) {
            if Some(&name) == kept.as_ref() {
                self.held.insert(name, held);
            } else {
                self.locks.remove(held);
            }
        }
    }
}

impl Change {
    /// Takes hold of the file at `path` for a command; `None` when another program has it.
    #[must_use]
    pub fn begin(folders: &Folders, path: &Path) -> Option<Self> {
        let (locks, name) = (Locks::new(folders), name(path));
        let mut change = Self { locks, held: Vec::new() };
        // A state folder that can't be written must not keep anybody from their file.
        match change.locks.wait_for(&turn_at(&name), OTHER_COMMANDS) {
            Ok(Lock::Ours(turn)) => change.held.push(turn),
            Ok(Lock::Taken) => return None,
            Err(_) => return Some(change),
        }
        match change.locks.take(&name) {
            Ok(Lock::Ours(held)) => change.held.push(held),
            Ok(Lock::Taken) => return None,
            Err(_) => {}
        }
        Some(change)
    }
}

impl Drop for Change {
    fn drop(&mut self) {
        while let Some(held) = self.held.pop() {
            self.locks.remove(held);
        }
    }
}

/// The name of the lock of the file at `path`, whichever way leads there; also of one that is not there yet.
fn name(path: &Path) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(one_path(path).as_os_str().as_encoded_bytes());
    format!("{:016x}", hasher.finish())
}

fn one_path(path: &Path) -> PathBuf {
    if let Ok(path) = calls::canonical(path) {
        return path;
    }
    let folder = path.parent().filter(|folder| folder.as_os_str() != OsStr::new(""));
    let folder = calls::canonical(folder.unwrap_or(Path::new(".")));
    match (folder, path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// The lock that is held for a moment: while it is found out who has the file, and while a command changes it.
fn turn_at(name: &str) -> String {
    format!("{name}.turn")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folders() -> (tempfile::TempDir, Folders, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        let file = folder.path().join("Ada.twohats");
        std::fs::File::create(&file).unwrap();
        (folder, folders, file)
    }

    #[test]
    fn a_second_window_can_only_look_until_the_first_is_done() {
        let (_folder, folders, file) = folders();
        let (mut one, mut other) = (Holds::new(&folders), Holds::new(&folders));
        assert_eq!((one.take(&file), one.take(&file)), (Hold::Ours, Hold::Ours));
        assert_eq!(other.take(&file), Hold::Elsewhere);
        one.keep_only(Some(&file));
        assert_eq!(other.take(&file), Hold::Elsewhere);
        one.keep_only(Some(Path::new("other.twohats")));
        assert_eq!(other.take(&file), Hold::Ours);
    }

    #[test]
    fn a_window_that_dies_holds_nothing() {
        let (_folder, folders, file) = folders();
        let mut one = Holds::new(&folders);
        one.take(&file);
        drop(one);
        assert_eq!(Holds::new(&folders).take(&file), Hold::Ours);
    }

    #[test]
    fn a_command_waits_for_commands_and_is_refused_by_a_window_at_once() {
        let (folder, folders, file) = folders();
        let change = Change::begin(&folders, &file).unwrap();
        std::thread::scope(|scope| {
            let next = scope.spawn(|| Change::begin(&folders, &file).is_some());
            let window = scope.spawn(|| Holds::new(&folders).take(&file));
            drop(change);
            assert!(next.join().unwrap());
            assert_eq!(window.join().unwrap(), Hold::Ours, "a command in between is no other window");
        });
        let mut window = Holds::new(&folders);
        window.take(&file);
        let begun = std::time::Instant::now();
        assert!(Change::begin(&folders, &file).is_none());
        assert!(begun.elapsed() < OTHER_COMMANDS / 2);
        assert!(Change::begin(&folders, &folder.path().join("other.twohats")).is_some());
        window.keep_only(None);
        assert!(Change::begin(&folders, &file).is_some());
        let left: Vec<_> = std::fs::read_dir(folders.locks()).unwrap().map(|lock| lock.unwrap().file_name()).collect();
        assert_eq!(left, ["turn.lock"], "no lock is left of what nobody has open");
    }

    #[cfg(unix)]
    #[test]
    fn whichever_way_leads_to_a_file_it_is_one_file() {
        let (folder, folders, file) = folders();
        let link = folder.path().join("link.twohats");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        let mut one = Holds::new(&folders);
        assert_eq!((one.take(&link), one.take(&file)), (Hold::Ours, Hold::Ours));
        assert_eq!(Holds::new(&folders).take(&file), Hold::Elsewhere);
    }

    #[test]
    fn a_state_folder_that_can_not_be_written_keeps_nobody_from_their_file() {
        let (folder, _, file) = folders();
        // A file stands where the folder would be.
        let folders = Folders::at(folder.path().join("config"), file.clone());
        assert_eq!(Holds::new(&folders).take(&file), Hold::Ours);
        assert!(Change::begin(&folders, &file).is_some());
    }
}
