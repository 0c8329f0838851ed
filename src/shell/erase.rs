//! Erasing a client: its file, its earlier versions, its unfinished work, and what a write that broke off left of any of
//! them. What is there of it else is beyond reach, and is said.
//!
//! The file goes first. Where it can't be removed nothing else is, so that nobody is left with half of it; what fails after
//! that is told, and the rest goes on. What is somebody else's, or no work of ours, is left alone.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::backups::Backups;
use super::calls;
use super::clock;
use super::disk::{self, DiskFault, Fingerprint};
use super::recovery::{self, Recovery, Work};
use crate::app::{Receipt, Removed, Thing};
use crate::model::ClientId;
use crate::words;

/// What is to be erased.
pub(super) struct Target<'a> {
    /// The client.
    pub(super) id: &'a ClientId,
    /// Its file, where it has one.
    pub(super) file: Option<&'a Path>,
    /// The file as it was read.
    pub(super) known: Option<Fingerprint>,
}

/// Erases all that is in reach. `whose` says whose these bytes are; `None` where that can't be read.
pub(super) fn erase(
    target: &Target<'_>,
    backups: Option<&Backups>,
    recovery: Option<&mut Recovery>,
    whose: &dyn Fn(&[u8]) -> Option<ClientId>,
) -> Receipt {
    let mut removed = target.file.map(|file| home(target, file, whose)).unwrap_or_default();
    if removed.iter().all(|removed| removed.failed.is_none()) {
        if let Some(file) = target.file {
            removed.extend(rests(disk::folder_of(&disk::one_path(file)), target.id));
        }
        removed.extend(backups.map(|backups| versions(backups, target.id)).unwrap_or_default());
        removed.extend(recovery.map(|recovery| unfinished(recovery, target.id, whose)).unwrap_or_default());
    }
    Receipt { at: clock::now(), removed }
}

/// The file, behind all links, and the link that leads to it.
fn home(target: &Target<'_>, file: &Path, whose: &dyn Fn(&[u8]) -> Option<ClientId>) -> Vec<Removed> {
    let is_theirs = match disk::read(file) {
        Ok(read) => Some(read.fingerprint) == target.known || whose(&read.bytes).as_ref() == Some(target.id),
        Err(DiskFault::Missing(_)) => true,
        Err(fault) => return vec![left(Thing::File, file, not_removed(&fault))],
    };
    if !is_theirs {
        return vec![left(Thing::File, file, words::not_erased_other_client().into_owned())];
    }
    let real = disk::one_path(file);
    let mut removed = vec![remove(Thing::File, &real)];
    if removed.iter().all(|removed| removed.failed.is_none()) && calls::look_at_link(file).is_ok() {
        removed.push(remove(Thing::Link, file));
    }
    removed
}

/// The earlier versions. Their folder goes too, unless somebody put something into it.
fn versions(backups: &Backups, id: &ClientId) -> Vec<Removed> {
    let folder = backups.folder_of(id);
    let listed = match backups.list(id) {
        Ok(listed) => listed,
        Err(fault) => return vec![not_looked_for(&folder, &fault)],
    };
    let mut removed: Vec<Removed> =
        listed.iter().map(|backup| remove(Thing::Version(backup.made), &backup.path)).collect();
    removed.extend(rests(&folder, id));
    if removed.iter().all(|removed| removed.failed.is_none()) {
        removed.extend(calls::remove_folder(&folder).err().and_then(|error| match error.kind() {
            ErrorKind::NotFound => None,
            ErrorKind::DirectoryNotEmpty => {
                Some(left(Thing::Others, &folder, words::not_erased_not_ours().into_owned()))
            }
            _ => Some(left(Thing::Others, &folder, not_removed(&disk::writing(&folder, &error)))),
        }));
    }
    removed
}

/// What waits of the client, what is ours of it, and what could not be read and was put aside.
fn unfinished(recovery: &mut Recovery, id: &ClientId, whose: &dyn Fn(&[u8]) -> Option<ClientId>) -> Vec<Removed> {
    let folder = recovery.folder();
    let mut removed = Vec::new();
    if recovery.is_ours(id) {
        let file = recovery.file_of(id);
        removed.push(told(Thing::Unfinished, &file, recovery.forget(id)));
    }
    match recovery.names() {
        Ok(names) => {
            let of_client = |work: &Work| whose(&work.bytes).is_none_or(|other| other == *id);
            let names = names.into_iter().filter(|name| recovery::is_called_after(id, name.as_str()));
            removed.extend(names.filter_map(|name| waiting(recovery, &name, of_client)));
        }
        Err(fault) => removed.push(not_looked_for(&folder, &fault)),
    }
    // What could not be read was put aside; a place whose work is gone tells where the file was.
    let stays = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let (stem, rest) = name.split_once('.').unwrap_or((&name, ""));
        let is_orphan = rest == "place.ron" && calls::look_at_link(&folder.join(format!("{stem}.twohats"))).is_err();
        recovery::is_called_after(id, stem) && (is_orphan || rest.ends_with("unreadable"))
    };
    match listed(&folder) {
        Ok(found) => {
            removed.extend(found.iter().filter(|path| stays(path)).map(|path| remove(Thing::Unfinished, path)));
        }
        Err(fault) => removed.push(not_looked_for(&folder, &fault)),
    }
    removed.extend(rests(&folder, id));
    removed
}

/// A piece of unfinished work that waits; `None` where there is none, or it is of another client.
fn waiting(recovery: &Recovery, name: &ClientId, of_client: impl Fn(&Work) -> bool) -> Option<Removed> {
    let file = recovery.file_of(name);
    match recovery.lift(name) {
        Ok(Some(work)) if of_client(&work) => Some(told(Thing::Unfinished, &file, recovery.discard(work))),
        Ok(Some(work)) => {
            recovery.put_back(work);
            None
        }
        Ok(None) if calls::look_at_link(&file).is_err() => None,
        Ok(None) => Some(left(Thing::Unfinished, &file, words::not_erased_elsewhere().into_owned())),
        Err(fault) => Some(left(Thing::Unfinished, &file, not_removed(&fault))),
    }
}

/// What a program that was killed left half written of this client in a folder.
fn rests(folder: &Path, id: &ClientId) -> Vec<Removed> {
    let found = match listed(folder) {
        Ok(found) => found,
        Err(fault) => return vec![not_looked_for(folder, &fault)],
    };
    let is_half = |path: &&PathBuf| disk::is_half_written(&path.file_name().unwrap_or_default().to_string_lossy());
    let rest = |path: &PathBuf| match disk::read(path) {
        Ok(read) => names(&read.bytes, id).then(|| remove(Thing::Rest, path)),
        Err(DiskFault::Missing(_)) => None,
        Err(fault) => Some(left(Thing::Rest, path, not_removed(&fault))),
    };
    found.iter().filter(is_half).filter_map(rest).collect()
}

/// What is in a folder; nothing where there is none.
fn listed(folder: &Path) -> Result<Vec<PathBuf>, DiskFault> {
    match calls::list(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        found => found.map_err(|error| disk::reading(folder, &error)),
    }
}

/// Whether bytes name the client called `id`.
fn names(bytes: &[u8], id: &ClientId) -> bool {
    bytes.windows(id.as_str().len()).any(|part| part == id.as_str().as_bytes())
}

fn remove(what: Thing, path: &Path) -> Removed {
    let gone = calls::remove(path).map_err(|error: io::Error| disk::writing(path, &error));
    if gone.is_ok() {
        disk::sync_folder(disk::folder_of(path));
    }
    told(what, path, gone)
}

fn told(what: Thing, path: &Path, gone: Result<(), DiskFault>) -> Removed {
    Removed { what, path: path.to_owned(), failed: gone.err().map(|fault| not_removed(&fault)) }
}

fn left(what: Thing, path: &Path, why: String) -> Removed {
    Removed { what, path: path.to_owned(), failed: Some(why) }
}

fn not_looked_for(folder: &Path, fault: &DiskFault) -> Removed {
    left(Thing::Others, folder, words::not_erased_not_looked_for(&fault.why()))
}

fn not_removed(fault: &DiskFault) -> String {
    words::not_erased(&fault.why())
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "these files are what is found, and need not be whole")]
mod tests {
    use std::fs;

    use super::super::calls::plan::{self, Lasting};
    use super::super::folders::Folders;
    use super::*;

    /// A client's file with versions, unfinished work of it and of somebody else, and what a killed program left.
    struct Kept {
        folder: tempfile::TempDir,
        folders: Folders,
        backups: Backups,
        file: PathBuf,
        id: ClientId,
    }

    fn id(text: &str) -> ClientId {
        ClientId::new(text).unwrap()
    }

    /// In these tests a file's bytes begin with whose they are.
    fn whose(bytes: &[u8]) -> Option<ClientId> {
        ClientId::new(std::str::from_utf8(bytes).ok()?.split_whitespace().next()?).ok()
    }

    fn kept() -> Kept {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        let backups = Backups::new(&folders);
        let file = folder.path().join("Ada.twohats");
        fs::write(&file, "c-1 today").unwrap();
        fs::write(folder.path().join("Bob.twohats"), "c-2 today").unwrap();
        fs::write(folder.path().join(".two-hats-x1y2z3.tmp"), "(id: \"c-1\", name: \"A").unwrap();
        fs::write(folder.path().join(".two-hats-aaaaaa.tmp"), "(id: \"c-2\", name: \"B").unwrap();
        // Written as they would be found: to make them safe on the disk would take the test too long.
        for (whose, hours) in [("c-1", 9..12), ("c-2", 9..10)] {
            fs::create_dir_all(backups.folder_of(&id(whose))).unwrap();
            for hour in hours {
                let name = format!("2026-11-24T{hour:02}-00-00.twohats");
                fs::write(backups.folder_of(&id(whose)).join(name), format!("{whose} earlier")).unwrap();
            }
        }
        fs::create_dir_all(folders.recovery()).unwrap();
        // The third is called like a piece of the client, and is somebody else's.
        for (name, whose) in [("c-1", "c-1"), ("c-1-2", "c-1"), ("c-1-3", "c-1-3"), ("c-2", "c-2")] {
            fs::write(folders.recovery().join(format!("{name}.twohats")), format!("{whose} waits")).unwrap();
            fs::write(folders.recovery().join(format!("{name}.place.ron")), "()").unwrap();
        }
        fs::write(folders.recovery().join("c-1.twohats.unreadable"), "???").unwrap();
        Kept { folder, folders, backups, file, id: id("c-1") }
    }

    impl Kept {
        fn erase(&self, recovery: &mut Recovery) -> Receipt {
            let target = Target { id: &self.id, file: Some(&self.file), known: None };
            erase(&target, Some(&self.backups), Some(recovery), &whose)
        }

        /// Every file that there is, but locks.
        fn files(&self) -> Vec<String> {
            let mut found = Vec::new();
            let mut folders = vec![self.folder.path().to_owned()];
            while let Some(folder) = folders.pop() {
                for entry in fs::read_dir(folder).unwrap() {
                    let path = entry.unwrap().path();
                    if path.is_dir() {
                        folders.push(path);
                    } else if path.extension().is_none_or(|extension| extension != "lock") {
                        found.push(path.file_name().unwrap().to_string_lossy().into_owned());
                    }
                }
            }
            found.sort();
            found
        }
    }

    fn failures(receipt: &Receipt) -> Vec<Thing> {
        receipt.removed.iter().filter(|removed| removed.failed.is_some()).map(|removed| removed.what).collect()
    }

    #[test]
    fn all_of_the_client_is_gone_and_nothing_of_anybody_else() {
        let kept = kept();
        let receipt = kept.erase(&mut Recovery::new(&kept.folders));
        assert_eq!(failures(&receipt), []);
        let theirs = [".two-hats-aaaaaa.tmp", "2026-11-24T09-00-00.twohats", "Bob.twohats", "c-1-3.place.ron"];
        let theirs = theirs.into_iter().chain(["c-1-3.twohats", "c-2.place.ron", "c-2.twohats"]);
        assert_eq!(kept.files(), theirs.collect::<Vec<_>>());
        assert!(!kept.backups.folder_of(&kept.id).exists());
        let things: Vec<Thing> = receipt.removed.iter().map(|removed| removed.what).collect();
        assert_eq!(things.first(), Some(&Thing::File));
        let count = |wanted: fn(&Thing) -> bool| things.iter().filter(|thing| wanted(thing)).count();
        assert_eq!(count(|thing| matches!(thing, Thing::Version(_))), 3);
        assert_eq!(count(|thing| *thing == Thing::Unfinished), 3, "two that wait, and one that can't be read");
        assert_eq!(count(|thing| *thing == Thing::Rest), 1);
        assert!(kept.erase(&mut Recovery::new(&kept.folders)).removed.iter().all(|removed| removed.failed.is_none()));
    }

    #[test]
    fn a_file_that_cannot_be_removed_keeps_all_the_rest_and_says_why() {
        let kept = kept();
        let before = kept.files();
        fs::remove_file(&kept.file).unwrap();
        fs::write(&kept.file, "c-9 stands here now").unwrap();
        let receipt = kept.erase(&mut Recovery::new(&kept.folders));
        assert_eq!(failures(&receipt), [Thing::File]);
        assert_eq!(receipt.removed.len(), 1);
        assert_eq!(kept.files(), before, "what somebody else put there is not ours to remove");
    }

    #[test]
    fn wherever_the_disk_gives_up_it_is_told_and_what_is_said_to_be_gone_is_gone() {
        let (_, calls) = {
            let kept = kept();
            let mut recovery = Recovery::new(&kept.folders);
            plan::with(None, || kept.erase(&mut recovery))
        };
        for place in 0..calls.len() {
            for number in [5, 13] {
                let kept = kept();
                let mut recovery = Recovery::new(&kept.folders);
                let (receipt, _) = plan::with(Some((place, number, Lasting::Once)), || kept.erase(&mut recovery));
                for removed in &receipt.removed {
                    let is_there = fs::symlink_metadata(&removed.path).is_ok();
                    assert!(removed.failed.is_some() || !is_there, "{place} {number}: {removed:?}");
                }
                let traces = kept.files().iter().filter(|name| name.contains("Ada") || name.contains("c-1.")).count();
                assert!(!failures(&receipt).is_empty() || traces == 0, "{place} {number}: {:?}", kept.files());
                let stays = kept.file.exists();
                assert_eq!(stays, failures(&receipt).contains(&Thing::File), "{place} {number}");
                assert!(!stays || kept.backups.list(&kept.id).unwrap().len() == 3, "half of it is gone");
                let again = kept.erase(&mut recovery);
                assert_eq!(failures(&again), [], "{place} {number}: the next try goes through");
            }
        }
    }

    #[test]
    fn work_that_another_window_has_open_is_left_and_told() {
        let kept = kept();
        let mut other = Recovery::new(&kept.folders);
        let work = other.lift(&id("c-1")).unwrap().unwrap();
        other.take_up(id("c-1"), work);
        let receipt = kept.erase(&mut Recovery::new(&kept.folders));
        assert_eq!(failures(&receipt), [Thing::Unfinished]);
        assert!(kept.folders.recovery().join("c-1.twohats").exists());
    }

    #[test]
    fn what_a_person_put_among_the_versions_is_left_and_told() {
        let kept = kept();
        let mine = kept.backups.folder_of(&kept.id).join("mine.txt");
        fs::write(&mine, "mine").unwrap();
        assert_eq!(failures(&kept.erase(&mut Recovery::new(&kept.folders))), [Thing::Others]);
        assert!(mine.exists());
    }

    #[cfg(unix)]
    #[test]
    fn behind_a_link_the_file_itself_goes_and_the_link_too() {
        let kept = kept();
        let real = kept.folder.path().join("real").join("Ada.twohats");
        fs::create_dir(real.parent().unwrap()).unwrap();
        fs::rename(&kept.file, &real).unwrap();
        std::os::unix::fs::symlink(&real, &kept.file).unwrap();
        let receipt = kept.erase(&mut Recovery::new(&kept.folders));
        let things: Vec<Thing> = receipt.removed.iter().take(2).map(|removed| removed.what).collect();
        assert_eq!((things, failures(&receipt)), (vec![Thing::File, Thing::Link], vec![]));
        assert!(!real.exists() && fs::symlink_metadata(&kept.file).is_err());
    }
}
