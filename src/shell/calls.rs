//! The calls to the system that saving, recovery, earlier versions, locks and exports make: each of them once, here.
//!
//! A call that was interrupted is made again, as a system wants it. In tests a plan makes the call at a chosen place fail, so that
//! every place at which a disk may give up is tried (`plan`); nothing else is decided here.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// The kinds of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Call {
    /// Asking what stands under a name.
    Look,
    /// Opening a file that is there.
    Open,
    /// Reading its bytes.
    Read,
    /// Making a new file beside another.
    Make,
    /// Making a folder.
    MakeFolder,
    /// Writing bytes. Where it fails, half of them are written.
    Write,
    /// Bringing a file to the disk.
    Sync,
    /// Bringing a name to the disk. Not every disk can.
    #[cfg_attr(windows, expect(dead_code, reason = "there a name is on the disk when its file is"))]
    SyncFolder,
    /// Letting a file take a name.
    Place,
    /// Removing a name.
    Remove,
    /// Opening a lock.
    OpenLock,
    /// Taking a lock.
    Lock,
    /// Listing a folder.
    List,
}

/// What a new file does where there is one of that name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placing {
    /// It takes its place.
    Replace,
    /// It does not.
    Refuse,
}

/// What stands under `path`, behind all links.
pub(super) fn look(path: &Path) -> io::Result<Metadata> {
    call(Call::Look, || fs::metadata(path))
}

/// What stands under `path` itself.
pub(super) fn look_at_link(path: &Path) -> io::Result<Metadata> {
    call(Call::Look, || fs::symlink_metadata(path))
}

/// Where a link points.
pub(super) fn follow(path: &Path) -> io::Result<PathBuf> {
    call(Call::Look, || fs::read_link(path))
}

/// The one path of a file that exists, without links.
pub(super) fn canonical(path: &Path) -> io::Result<PathBuf> {
    call(Call::Look, || fs::canonicalize(path))
}

/// Opens a file to read it.
pub(super) fn open(path: &Path) -> io::Result<File> {
    call(Call::Open, || File::open(path))
}

/// Whether a file that is there could be written: it is opened so, and closed.
pub(super) fn try_to_write(path: &Path) -> io::Result<()> {
    call(Call::Open, || File::options().write(true).open(path).map(drop))
}

/// What is known of an open file.
pub(super) fn about(file: &File) -> io::Result<Metadata> {
    call(Call::Look, || file.metadata())
}

/// Reads from a file to its end, `most` bytes at most; `length` is how many there seem to be.
pub(super) fn read(file: File, length: usize, most: u64) -> io::Result<Vec<u8>> {
    let mut file = file.take(most);
    let mut bytes = Vec::with_capacity(length);
    call(Call::Read, || file.read_to_end(&mut bytes))?;
    Ok(bytes)
}

/// An empty file in `folder` that goes away by itself when it is not placed.
pub(super) fn new_in(folder: &Path, builder: &Builder<'_, '_>) -> io::Result<NamedTempFile> {
    call(Call::Make, || builder.tempfile_in(folder))
}

/// Writes all of `bytes`.
pub(super) fn write(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    #[cfg(test)]
    if plan::stands_before(Call::Write) {
        file.write_all(bytes.get(..bytes.len() / 2).unwrap_or_default())?;
        let failed = call(Call::Write, || Ok(()));
        io::Seek::rewind(file)?;
        failed?;
        return file.write_all(bytes);
    }
    // It goes on by itself where it was interrupted.
    call(Call::Write, || file.write_all(bytes))
}

/// Brings a file to the disk.
pub(super) fn sync(file: &File) -> io::Result<()> {
    call(Call::Sync, || file.sync_all())
}

/// Brings the names in a folder to the disk.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    call(Call::SyncFolder, || File::open(folder)?.sync_all())
}

/// Lets a new file take the name `target` in one step. Where that fails the new file is gone.
pub(super) fn place(new: NamedTempFile, target: &Path, placing: Placing) -> io::Result<()> {
    let mut new = Some(new);
    call(Call::Place, || {
        let Some(file) = new.take() else { return Ok(()) };
        let placed = match placing {
            Placing::Replace => file.persist(target),
            Placing::Refuse => file.persist_noclobber(target),
        };
        placed.map(drop).map_err(|failed| {
            new = Some(failed.file);
            failed.error
        })
    })
}

/// Gives what stands under `from` the name `to`.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    call(Call::Place, || fs::rename(from, to))
}

/// Removes a file; one that is not there is removed.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    call(Call::Remove, || match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    })
}

/// Removes a folder in which nothing is.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    call(Call::Remove, || fs::remove_dir(path))
}

/// Makes `folder` and those above it, for this person's eyes where the system knows such a thing.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    call(Call::MakeFolder, || builder.create(folder))
}

/// What is in a folder.
pub(super) fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    call(Call::List, || fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect())
}

/// Opens a file that serves as a lock.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    call(Call::OpenLock, || File::options().read(true).write(true).create(true).truncate(false).open(path))
}

/// Takes a lock, if nobody has it; whether it is ours.
pub(super) fn lock(file: &File) -> io::Result<bool> {
    call(Call::Lock, || match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    })
}

fn call<T>(kind: Call, mut ask: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        #[cfg(test)]
        let answer = plan::fault(kind).map_or_else(&mut ask, Err);
        #[cfg(not(test))]
        let answer = {
            let _ = kind;
            ask()
        };
        match answer {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            answer => return answer,
        }
    }
}

/// Which calls fail in a test, on the thread of that test.
#[cfg(test)]
pub(super) mod plan {
    use std::cell::RefCell;
    use std::io;

    use super::Call;

    /// How often a call fails.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(in crate::shell) enum Lasting {
        /// This one, and none after it.
        Once,
        /// This one, and every one after it.
        FromThenOn,
    }

    #[derive(Default)]
    struct Plan {
        made: Vec<Call>,
        fails: Option<(usize, i32, Lasting)>,
    }

    thread_local! {
        static PLAN: RefCell<Plan> = RefCell::default();
    }

    /// No space, not permitted, the disk gave up, another disk, read-only, interrupted.
    const FAULTS: [i32; 6] = [28, 13, 5, 18, 30, INTERRUPTED];
    /// Only means: ask again.
    pub(in crate::shell) const INTERRUPTED: i32 = 4;

    /// Each way in which a call fails. No system interrupts for ever.
    pub(in crate::shell) fn failures() -> impl Iterator<Item = (i32, Lasting)> {
        let each = FAULTS.iter().flat_map(|number| [(*number, Lasting::Once), (*number, Lasting::FromThenOn)]);
        each.filter(|failure| *failure != (INTERRUPTED, Lasting::FromThenOn))
    }

    /// Runs `act` with the call at `place` (from 0) failing as the system fails with `number`; gives the calls made.
    pub(in crate::shell) fn with<T>(fails: Option<(usize, i32, Lasting)>, act: impl FnOnce() -> T) -> (T, Vec<Call>) {
        PLAN.with_borrow_mut(|plan| *plan = Plan { made: Vec::new(), fails });
        let done = act();
        (done, PLAN.with_borrow_mut(std::mem::take).made)
    }

    /// Whether the next call would fail.
    pub(super) fn stands_before(kind: Call) -> bool {
        PLAN.with_borrow(|plan| plan.fails.is_some_and(|fails| hits(fails, plan.made.len())) && kind == Call::Write)
    }

    pub(super) fn fault(kind: Call) -> Option<io::Error> {
        PLAN.with_borrow_mut(|plan| {
            let place = plan.made.len();
            plan.made.push(kind);
            let (_, number, _) = plan.fails.filter(|fails| hits(*fails, place))?;
            Some(io::Error::from_raw_os_error(number))
        })
    }

    fn hits((at, _, lasting): (usize, i32, Lasting), place: usize) -> bool {
        match lasting {
            Lasting::Once => place == at,
            Lasting::FromThenOn => place >= at,
        }
    }
}
