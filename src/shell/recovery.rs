//! Unfinished work: clients that have no file yet, or whose file could not be written; one file each in the state folder,
//! there at the next start. Beside each stands its place: where in it the person was, and the file it belongs to.
//!
//! A lock stands for each that the program working on it holds. A program that dies lets go of its locks, so a free lock
//! means that nobody works on it any more, and the next program may take it. A file here is called like its client; where
//! such work waits already, the next is called `ID-2`, so that none takes another's place.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::calls;
use super::disk::{self, DiskFault, Expected};
use super::folders::Folders;
use super::locks::{Held, Lock, Locks};
use super::place::Place;
use crate::model::ClientId;
use crate::words;

/// The unfinished work of this person, as one running program sees it.
#[derive(Debug)]
pub struct Recovery {
    folder: PathBuf,
    locks: Locks,
    ours: BTreeMap<ClientId, Ours>,
}

/// Work of this program on one client.
#[derive(Debug)]
struct Ours {
    /// What its file is called.
    name: ClientId,
    lock: Held,
    /// As it was written last.
    place: Option<Place>,
}

/// Work that was waiting. While this is held nobody else can take it; dropped, it waits again.
#[derive(Debug)]
pub struct Work {
    /// What its file is called: its client's id, or that with a number.
    pub name: ClientId,
    /// Its file.
    pub file: PathBuf,
    /// What the file holds.
    pub bytes: Vec<u8>,
    /// Where it belongs.
    pub place: Place,
    /// When it was changed last.
    pub changed: SystemTime,
    lock: Held,
}

/// Why waiting work is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It can't be read: it is put aside, so that it is told once. It is never deleted.
    Broken,
    /// It stays for somebody who can read it, and this sentence is said.
    Told(String),
    /// It waits on.
    Waits,
}

/// What a start finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken<T> {
    /// The newest work that nobody has open. It is ours now.
    pub work: Option<T>,
    /// How many other pieces wait that nobody has open.
    pub others: usize,
    /// One sentence for each that could not be read.
    pub told: Vec<String>,
}

impl Recovery {
    /// The unfinished work in these folders. Nothing is read or made yet.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { folder: folders.recovery(), locks: Locks::new(folders), ours: BTreeMap::new() }
    }

    /// Keeps the client called `id` as `bytes`, which belong to `place`; from now on it is ours.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn keep(&mut self, id: &ClientId, bytes: &[u8], place: &Place) -> Result<(), DiskFault> {
        calls::make_folder(&self.folder).map_err(|error| disk::writing(&self.folder, &error))?;
        if !self.ours.contains_key(id) {
            let (name, lock) = self.free_name(id)?;
            disk::sweep(&file(&self.folder, &name));
            self.ours.insert(id.clone(), Ours { name, lock, place: None });
        }
        let folder = self.folder.clone();
        let Some(ours) = self.ours.get_mut(id) else { return Ok(()) };
        if ours.place.as_ref() != Some(place) {
            ours.place = write_place(&place_file(&folder, &ours.name), place);
        }
        disk::replace(&file(&folder, &ours.name), bytes, Expected::Anything).map(drop)
    }

    /// Whether work on the client called `id` is ours.
    #[must_use]
    pub fn is_ours(&self, id: &ClientId) -> bool {
        self.ours.contains_key(id)
    }

    /// The folder that it is in.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.folder.clone()
    }

    /// The file in which the client called `id` is kept, or would be.
    #[must_use]
    pub fn file_of(&self, id: &ClientId) -> PathBuf {
        file(&self.folder, self.ours.get(id).map_or(id, |ours| &ours.name))
    }

    /// The client called `id` has a file of its own now, or is not wanted: our work on it goes. What waits of it from
    /// another time, or is another program's, stays.
    ///
    /// # Errors
    /// When its file can't be removed. It stays ours then.
    pub fn forget(&mut self, id: &ClientId) -> Result<(), DiskFault> {
        let Some(ours) = self.ours.remove(id) else { return Ok(()) };
        match self.remove(&ours.name) {
            Ok(()) => {
                self.locks.remove(ours.lock);
                Ok(())
            }
            Err(fault) => {
                self.ours.insert(id.clone(), ours);
                Err(fault)
            }
        }
    }

    /// Work on the client called `id` ends, and it waits for the next who takes it up.
    pub fn let_go(&mut self, id: &ClientId) {
        if let Some(ours) = self.ours.remove(id) {
            self.locks.remove(ours.lock);
        }
    }

    /// What waits, or is another program's, the file changed last first.
    ///
    /// # Errors
    /// When the folder can't be looked into. One that is not there holds nothing.
    pub fn names(&self) -> Result<Vec<ClientId>, DiskFault> {
        let paths = disk::list(&self.folder)?;
        let mut found: Vec<(SystemTime, ClientId)> = Vec::new();
        for path in paths {
            let is_work = path.extension().is_some_and(|extension| extension == "twohats");
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            let Some(name) = stem.filter(|_| is_work).and_then(|stem| ClientId::new(stem).ok()) else { continue };
            if self.ours.values().any(|ours| ours.name == name) {
                continue;
            }
            found.push((changed(&path), name));
        }
        found.sort_by(|one, other| other.cmp(one));
        Ok(found.into_iter().map(|(_, name)| name).collect())
    }

    /// How many pieces wait that nobody has open. What can't be told is not counted.
    #[must_use]
    pub fn count(&self) -> usize {
        let free = |name: &ClientId| match self.locks.take(name.as_str()) {
            Ok(Lock::Ours(lock)) => {
                self.locks.remove(lock);
                true
            }
            Ok(Lock::Taken) | Err(_) => false,
        };
        self.names().unwrap_or_default().iter().filter(|name| free(name)).count()
    }

    /// Takes hold of the work called `name`; `None` when another program has it, or it is gone.
    ///
    /// # Errors
    /// When it can't be read, or it can't be told whether another program has it. It stays as it is.
    pub fn lift(&self, name: &ClientId) -> Result<Option<Work>, DiskFault> {
        let file = file(&self.folder, name);
        let lock = match self.locks.take(name.as_str()) {
            Ok(Lock::Ours(lock)) => lock,
            Ok(Lock::Taken) => return Ok(None),
            Err(error) => return Err(disk::reading(&file, &error)),
        };
        let bytes = match disk::read(&file) {
            Ok(found) => found.bytes,
            // Another program took it and finished it between the look and the lock.
            Err(DiskFault::Missing(_)) => {
                self.locks.remove(lock);
                return Ok(None);
            }
            // Nothing that we kept is so large.
            Err(DiskFault::TooLarge(_)) => Vec::new(),
            Err(fault) => {
                self.locks.remove(lock);
                return Err(fault);
            }
        };
        let place =
            disk::read(&place_file(&self.folder, name)).map(|read| Place::parse(&read.bytes)).unwrap_or_default();
        let changed = changed(&file);
        Ok(Some(Work { name: name.clone(), file, bytes, place, changed, lock }))
    }

    /// The work is ours from now on: it is of the client called `id`.
    pub fn take_up(&mut self, id: ClientId, work: Work) {
        let Work { name, lock, place, .. } = work;
        if let Some(before) = self.ours.insert(id, Ours { name, lock, place: Some(place) }) {
            self.locks.remove(before.lock);
        }
    }

    /// The work waits on.
    pub fn put_back(&self, work: Work) {
        self.locks.remove(work.lock);
    }

    /// The work is not wanted.
    ///
    /// # Errors
    /// When its file can't be removed.
    pub fn discard(&self, work: Work) -> Result<(), DiskFault> {
        let removed = self.remove(&work.name);
        self.locks.remove(work.lock);
        removed
    }

    /// Renames work that can't be read to a name that is not looked at again; says so in one sentence.
    #[must_use]
    pub fn set_aside(&self, work: Work) -> String {
        let shown = disk::shown(&free_to_set_aside(&work.file));
        self.locks.remove(work.lock);
        words::recovery_set_aside(&shown)
    }

    /// Takes the newest work that nobody has open. `read` makes it and its client's id from what waits, or says why not.
    pub fn take_newest<T>(&mut self, mut read: impl FnMut(&Work) -> Result<(ClientId, T), Unread>) -> Taken<T> {
        let mut taken = Taken { work: None, others: 0, told: Vec::new() };
        let names = self.names().unwrap_or_else(|fault| {
            taken.told.push(words::recovery_not_listed(&fault.why(), &disk::shown(&self.folder)));
            Vec::new()
        });
        for name in names {
            let work = match self.lift(&name) {
                Ok(Some(work)) => work,
                Ok(None) => continue,
                Err(fault) => {
                    let path = disk::shown(&file(&self.folder, &name));
                    taken.told.push(words::recovery_not_taken(&fault.why(), &path));
                    continue;
                }
            };
            if taken.work.is_some() {
                taken.others += 1;
                self.put_back(work);
                continue;
            }
            match read(&work) {
                Ok((id, made)) => {
                    taken.work = Some(made);
                    self.take_up(id, work);
                }
                Err(Unread::Broken) => taken.told.push(self.set_aside(work)),
                Err(Unread::Told(sentence)) => {
                    taken.told.push(sentence);
                    self.put_back(work);
                }
                Err(Unread::Waits) => {
                    taken.others += 1;
                    self.put_back(work);
                }
            }
        }
        taken
    }

    /// The first name for work on the client called `id` that nobody has and under which nothing waits.
    fn free_name(&self, id: &ClientId) -> Result<(ClientId, Held), DiskFault> {
        let numbered = (2..100).map(|number| ClientId::new(&format!("{id}-{number}")).ok());
        for name in std::iter::once(Some(id.clone())).chain(numbered).flatten() {
            let file = file(&self.folder, &name);
            match self.locks.take(name.as_str()).map_err(|error| disk::writing(&file, &error))? {
                Lock::Ours(lock) if calls::look_at_link(&file).is_err() => return Ok((name, lock)),
                Lock::Ours(lock) => self.locks.remove(lock),
                Lock::Taken => {}
            }
        }
        Err(DiskFault::WriteFailed(file(&self.folder, id), words::recovery_no_name_left().into_owned()))
    }

    fn remove(&self, name: &ClientId) -> Result<(), DiskFault> {
        let file = file(&self.folder, name);
        calls::remove(&file).map_err(|error| disk::writing(&file, &error))?;
        // Without its work a place is nothing: one that stays is written anew with the next.
        calls::remove(&place_file(&self.folder, name)).ok();
        Ok(())
    }
}

/// Whether unfinished work of this name is of the client called `id`: it is called so, or so with a number.
pub(super) fn is_called_after(id: &ClientId, name: &str) -> bool {
    let number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    name.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.strip_prefix('-').is_some_and(number))
}

fn file(folder: &Path, name: &ClientId) -> PathBuf {
    folder.join(format!("{name}.twohats"))
}

fn place_file(folder: &Path, name: &ClientId) -> PathBuf {
    folder.join(format!("{name}.place.ron"))
}

/// Writes the place of work that is to be kept next; gives what stands there now. One that can't be written costs the
/// place and not the work; but an older one must not stand beside it.
fn write_place(file: &Path, place: &Place) -> Option<Place> {
    let written =
        place.text().ok().is_some_and(|text| disk::replace(file, text.as_bytes(), Expected::Anything).is_ok());
    if !written {
        calls::remove(file).ok();
    }
    written.then(|| place.clone())
}

fn changed(file: &Path) -> SystemTime {
    calls::look(file).and_then(|about| about.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Renames a file to a name that is not looked at again; gives the name that it has then.
fn free_to_set_aside(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let free = (1_u32..1000)
        .map(|place| if place == 1 { format!("{name}.unreadable") } else { format!("{name}.{place}.unreadable") })
        .map(|name| file.with_file_name(name))
        .find(|path| calls::look_at_link(path).is_err());
    match free {
        Some(path) if calls::rename(file, &path).is_ok() => path,
        Some(_) | None => file.to_owned(),
    }
}

#[cfg(test)]
mod tests;
