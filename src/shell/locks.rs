//! Locks: empty files in the state folder that a running program holds. A program that dies lets go of all of its own.
//!
//! Never a lock on a client's file itself: a file that is replaced takes its lock away with it. Every lock is taken, and its
//! file removed, in turn: else one could be taken on a file that another program is just removing, and two programs would
//! each hold "the" lock. A disk that knows no locks is gone on with without: then nothing is held, and nobody is refused.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::calls;
use super::folders::Folders;

/// How long the turn is waited for. A program that holds it longer hangs, and must not make us hang.
const TURN: Duration = Duration::from_millis(500);
/// How often somebody who waits looks again.
const LOOK: Duration = Duration::from_millis(5);

/// The locks of this person.
#[derive(Debug, Clone)]
pub struct Locks {
    folder: PathBuf,
}

/// Whether a lock could be taken.
#[derive(Debug)]
pub enum Lock {
    /// It is ours until it is dropped or removed.
    Ours(Held),
    /// Another program has it.
    Taken,
}

/// A lock that is ours. Dropped, it is free, and its empty file stays.
#[derive(Debug)]
pub struct Held {
    _open: File,
    path: PathBuf,
}

impl Locks {
    /// The locks in these folders. Nothing is made yet.
    #[must_use]
    pub fn new(folders: &Folders) -> Self {
        Self { folder: folders.locks() }
    }

    /// Takes the lock called `name`, if nobody has it.
    ///
    /// # Errors
    /// When its file can't be made or opened.
    pub fn take(&self, name: &str) -> io::Result<Lock> {
        calls::make_folder(&self.folder)?;
        let turn = self.turn();
        let taken = self.try_take(name);
        drop(turn);
        taken
    }

    /// Takes the lock called `name`, and waits for whoever has it, but not longer than `most`.
    ///
    /// # Errors
    /// When its file can't be made or opened.
    pub fn wait_for(&self, name: &str, most: Duration) -> io::Result<Lock> {
        let begun = Instant::now();
        loop {
            match self.take(name)? {
                Lock::Ours(held) => return Ok(Lock::Ours(held)),
                Lock::Taken if begun.elapsed() >= most => return Ok(Lock::Taken),
                Lock::Taken => sleep(LOOK),
            }
        }
    }

    /// Lets go of a lock, and removes its file.
    pub fn remove(&self, held: Held) {
        let turn = self.turn();
        // A file that stays is empty and free: the next one who wants it takes it.
        calls::remove(&held.path).ok();
        drop(held);
        drop(turn);
    }

    fn try_take(&self, name: &str) -> io::Result<Lock> {
        let path = self.folder.join(format!("{name}.lock"));
        let file = calls::open_lock(&path)?;
        match calls::lock(&file) {
            Ok(true) => Ok(Lock::Ours(Held { _open: file, path })),
            Ok(false) => Ok(Lock::Taken),
            Err(error) if knows_no_locks(&error) => Ok(Lock::Ours(Held { _open: file, path })),
            Err(error) => Err(error),
        }
    }

    /// Our turn to take or remove locks, until the result is dropped; `None` when it can't be had in time, and is gone on
    /// with without.
    fn turn(&self) -> Option<File> {
        let file = calls::open_lock(&self.folder.join("turn.lock")).ok()?;
        let begun = Instant::now();
        loop {
            match calls::lock(&file) {
                Ok(true) => return Some(file),
                Ok(false) if begun.elapsed() < TURN => sleep(LOOK),
                Ok(false) | Err(_) => return None,
            }
        }
    }
}

impl Held {
    /// The empty file that stands for it.
    #[cfg(test)]
    fn path(&self) -> &std::path::Path {
        &self.path
    }
}

/// Some network disks know none: Linux then says that no locks are available.
fn knows_no_locks(error: &io::Error) -> bool {
    error.kind() == ErrorKind::Unsupported || (cfg!(target_os = "linux") && error.raw_os_error() == Some(37))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locks() -> (tempfile::TempDir, Locks) {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path().join("config"), folder.path().join("state"));
        (folder, Locks::new(&folders))
    }

    fn ours(lock: io::Result<Lock>) -> Held {
        match lock.unwrap() {
            Lock::Ours(held) => held,
            Lock::Taken => panic!("it is taken"),
        }
    }

    #[test]
    fn one_has_it_and_the_next_gets_it_when_it_is_free() {
        let (_folder, locks) = locks();
        let held = ours(locks.take("one"));
        assert!(matches!(locks.take("one"), Ok(Lock::Taken)));
        ours(locks.take("other"));
        let path = held.path().to_owned();
        locks.remove(held);
        assert!(!path.exists());
        ours(locks.take("one"));
    }

    #[test]
    fn who_waits_gets_it_as_soon_as_it_is_free_and_gives_up_in_time() {
        let (_folder, locks) = locks();
        let held = ours(locks.take("one"));
        assert!(matches!(locks.wait_for("one", Duration::from_millis(20)), Ok(Lock::Taken)));
        let waiting = std::thread::scope(|scope| {
            let waiting = scope.spawn(|| locks.wait_for("one", Duration::from_mins(1)));
            locks.remove(held);
            waiting.join().unwrap()
        });
        ours(waiting);
    }

    #[test]
    fn a_program_that_hangs_in_its_turn_makes_nobody_else_hang() {
        let (_folder, locks) = locks();
        ours(locks.take("one"));
        let turn = locks.turn().unwrap();
        let begun = Instant::now();
        let held = ours(locks.take("other"));
        locks.remove(held);
        assert!(begun.elapsed() < Duration::from_secs(20));
        drop(turn);
    }

    #[test]
    fn of_many_who_take_and_remove_one_lock_never_two_have_it() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let (_folder, locks) = locks();
        let (inside, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let Ok(Lock::Ours(held)) = locks.wait_for("one", Duration::from_mins(1)) else { continue };
                        most.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        std::thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        locks.remove(held);
                    }
                });
            }
        });
        assert_eq!(most.load(Ordering::SeqCst), 1);
    }
}
