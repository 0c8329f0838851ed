//! Earlier versions of clients' files, as they were before the first change of a sitting: one folder a client in the state
//! folder, and in it one file a version, called by the time at which it was put aside.
//!
//! The bytes are the file's own: what was locked stays locked. Old ones go by themselves, but never all.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::calls;
use super::disk::{self, DiskFault, Expected};
use super::folders::Folders;
use crate::app::Backup;
use crate::model::ClientId;

/// How many are kept of a client.
const MOST: usize = 20;
/// How many are kept however old they are.
const ALWAYS: usize = 3;
/// How they are called: no colon, which some systems don't take in a name.
const NAME: &str = "%Y-%m-%dT%H-%M-%S";

/// The earlier versions of all clients.
#[derive(Debug, Clone)]
pub struct Backups {
    folder: PathBuf,
}

impl Backups {
    /// The earlier versions in these folders. Nothing is read or made yet.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { folder: folders.backups() }
    }

    /// The folder of one client's earlier versions.
    #[must_use]
    pub fn folder_of(&self, id: &ClientId) -> PathBuf {
        self.folder.join(id.as_str())
    }

    /// The earlier versions of the client called `id`, newest first.
    ///
    /// # Errors
    /// When the folder can't be looked into. One that is not there holds none.
    pub fn list(&self, id: &ClientId) -> Result<Vec<Backup>, DiskFault> {
        let folder = self.folder_of(id);
        let paths = disk::list(&folder)?;
        let backup = |path: PathBuf| {
            let made = made(&path)?;
            let bytes = calls::look(&path).map(|about| about.len()).unwrap_or_default();
            Some(Backup { id: id.clone(), made, path, bytes })
        };
        let mut backups: Vec<Backup> = paths.into_iter().filter_map(backup).collect();
        backups.sort_by_key(|backup| Reverse(backup.made));
        Ok(backups)
    }

    /// Puts `bytes` aside as the version that the client called `id` had until `now`; then the old ones go.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn put_aside(&self, id: &ClientId, bytes: &[u8], now: DateTime) -> Result<(), DiskFault> {
        let folder = self.folder_of(id);
        calls::make_folder(&folder).map_err(|error| disk::writing(&folder, &error))?;
        let mut made = now;
        loop {
            let path = folder.join(format!("{}.twohats", made.strftime(NAME)));
            match disk::replace(&path, bytes, Expected::Nothing) {
                // Two in one second: the later one is of the next.
                Err(DiskFault::Exists(_)) => match made.checked_add(1.second()) {
                    Ok(next) => made = next,
                    Err(_) => return Err(DiskFault::Exists(path)),
                },
                Err(fault) => return Err(fault),
                Ok(_) => break,
            }
        }
        self.prune(id, now);
        Ok(())
    }

    /// Puts `bytes` aside, unless a version of today is there already.
    ///
    /// # Errors
    /// When it can't be written, or the folder can't be looked into.
    pub fn put_aside_once_a_day(&self, id: &ClientId, bytes: &[u8], now: DateTime) -> Result<(), DiskFault> {
        if self.list(id)?.iter().any(|backup| backup.made.date() == now.date()) {
            return Ok(());
        }
        self.put_aside(id, bytes, now)
    }

    /// Removes one version; with the last one goes the folder.
    ///
    /// # Errors
    /// When it can't be removed.
    pub fn remove(&self, backup: &Backup) -> Result<(), DiskFault> {
        calls::remove(&backup.path).map_err(|error| disk::writing(&backup.path, &error))?;
        // A folder that is not empty stays.
        calls::remove_folder(&self.folder_of(&backup.id)).ok();
        Ok(())
    }

    /// Removes what is too old or too much. One that can't be removed is tried again the next time.
    fn prune(&self, id: &ClientId, now: DateTime) {
        for backup in to_prune(&self.list(id).unwrap_or_default(), now) {
            calls::remove(&backup.path).ok();
        }
    }
}

/// Of versions, newest first, those that go.
fn to_prune(backups: &[Backup], now: DateTime) -> impl Iterator<Item = &Backup> {
    let oldest = now.checked_sub(1.year()).unwrap_or(DateTime::MIN);
    let goes = move |(place, backup): &(usize, &Backup)| *place >= ALWAYS && (*place >= MOST || backup.made < oldest);
    backups.iter().enumerate().filter(goes).map(|(_, backup)| backup)
}

/// When the version in this file was put aside; `None` of a file that is none.
fn made(path: &Path) -> Option<DateTime> {
    if path.extension()? != "twohats" {
        return None;
    }
    DateTime::strptime(NAME, path.file_stem()?.to_str()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn backups() -> (tempfile::TempDir, Backups, ClientId) {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        (folder, Backups::new(&folders), ClientId::new("c-1").unwrap())
    }

    fn read(backup: &Backup) -> Vec<u8> {
        std::fs::read(&backup.path).unwrap()
    }

    #[test]
    fn what_was_put_aside_is_listed_newest_first_and_holds_the_bytes_as_they_were() {
        let (_folder, backups, id) = backups();
        assert_eq!(backups.list(&id), Ok(vec![]));
        let morning = date(2026, 11, 24).at(9, 5, 0, 0);
        backups.put_aside(&id, b"morning", morning).unwrap();
        backups.put_aside(&id, b"evening", date(2026, 11, 24).at(21, 5, 7, 0)).unwrap();
        let listed = backups.list(&id).unwrap();
        assert_eq!(listed.iter().map(read).collect::<Vec<_>>(), [b"evening", b"morning"]);
        assert_eq!((listed[1].made, listed[1].bytes), (morning, 7));
        assert!(listed[0].path.ends_with("backups/c-1/2026-11-24T21-05-07.twohats"));
        assert_eq!(backups.list(&ClientId::new("c-2").unwrap()), Ok(vec![]), "nobody else's");
    }

    #[test]
    fn two_in_one_second_are_both_kept() {
        let (_folder, backups, id) = backups();
        let now = date(2026, 11, 24).at(23, 59, 59, 0);
        backups.put_aside(&id, b"one", now).unwrap();
        backups.put_aside(&id, b"two", now).unwrap();
        let kept: Vec<_> = backups.list(&id).unwrap().iter().map(read).collect();
        assert_eq!(kept, [b"two", b"one"]);
    }

    #[test]
    fn on_the_command_line_one_a_day_is_put_aside() {
        let (_folder, backups, id) = backups();
        for (day, hour) in [(24, 9), (24, 10), (25, 0), (25, 23)] {
            let now = date(2026, 11, day).at(hour, 0, 0, 0);
            backups.put_aside_once_a_day(&id, format!("{day} {hour}").as_bytes(), now).unwrap();
        }
        let kept: Vec<_> = backups.list(&id).unwrap().iter().map(read).collect();
        assert_eq!(kept, [b"25 0".to_vec(), b"24 9".to_vec()]);
    }

    #[test]
    fn the_newest_twenty_stay_nothing_over_a_year_and_three_however_old() {
        let (_folder, backups, id) = backups();
        let now = date(2026, 11, 24).at(9, 0, 0, 0);
        let count = |now| {
            backups.prune(&id, now);
            backups.list(&id).unwrap().len()
        };
        for days in (0..30_i64).rev() {
            backups.put_aside(&id, b"it", now.checked_sub(days.days()).unwrap()).unwrap();
        }
        assert_eq!(count(now), 20);
        assert_eq!(backups.list(&id).unwrap()[0].made, now, "the old ones go");
        let a_year_after = |days: i64| now.checked_add(1.year()).unwrap().checked_sub(days.days()).unwrap();
        assert_eq!(count(a_year_after(19)), 20, "a year old to the second is not over a year");
        assert_eq!(count(a_year_after(4)), 5);
        assert_eq!(count(a_year_after(4).checked_add(1.second()).unwrap()), 4);
        assert_eq!(count(now.checked_add(9.years()).unwrap()), 3);
    }

    #[test]
    fn other_files_are_neither_listed_nor_removed() {
        let (_folder, backups, id) = backups();
        let now = date(2026, 11, 24).at(9, 0, 0, 0);
        backups.put_aside(&id, b"it", now).unwrap();
        let other = backups.folder_of(&id).join("mine.twohats");
        std::fs::File::create(&other).unwrap();
        backups.prune(&id, now.checked_add(9.years()).unwrap());
        assert_eq!(backups.list(&id).unwrap().len(), 1);
        assert!(other.exists());
        let only = backups.list(&id).unwrap().remove(0);
        backups.remove(&only).unwrap();
        assert_eq!(backups.list(&id), Ok(vec![]));
        assert!(other.exists());
        std::fs::remove_file(&other).unwrap();
        backups.put_aside(&id, b"it", now).unwrap();
        backups.remove(&only).unwrap();
        assert!(!backups.folder_of(&id).exists());
    }
}
