//! The disk: reads a file whole, replaces a file whole.
//!
//! A file is never written in place: it is written beside itself, brought to the disk, and then takes the old one's
//! place in one step. So what stands under the name is whole at every moment, before a power cut and after it.

use std::ffi::OsStr;
use std::fmt;
use std::fs::{File, Metadata};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::{Builder, NamedTempFile};

use super::calls::{self, Placing};
use crate::files::{MAX_BYTES, MAX_MEGABYTES};
use crate::words;

/// What a file holds, and the fingerprint to compare before it is replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// Of these bytes.
    pub fingerprint: Fingerprint,
}

/// Tells whether a file still holds what was read. The time of its last change is left out on purpose: a folder that is
/// synced or copied touches files without changing them, and some systems tell that time in steps of two seconds.
///
/// It is kept beside unfinished work. Should a later build of the program compute another one of the same bytes, the file
/// counts as changed, and the person is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint {
    /// In bytes.
    pub(super) length: u64,
    /// Of all bytes.
    pub(super) hash: u64,
}

/// What must stand under the name for a file to be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Whatever is there, or nothing.
    Anything,
    /// No file of this name.
    Nothing,
    /// What was read or written last.
    Same(Fingerprint),
}

/// Why a file could not be read or replaced. As text it is one sentence, the path last. What was there is untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiskFault {
    /// Reading: there is no such file.
    Missing(PathBuf),
    /// It is a folder.
    Folder(PathBuf),
    /// It is a device, a pipe or a socket: reading might never end.
    NotAFile(PathBuf),
    /// Reading: it is larger than [`MAX_BYTES`].
    TooLarge(PathBuf),
    /// Reading: it is not permitted.
    NotReadable(PathBuf),
    /// Reading: anything else, in the system's words.
    ReadFailed(PathBuf, String),
    /// Writing: this folder is not there.
    NoFolder(PathBuf),
    /// Writing: the file, its folder or its disk is read-only for us.
    NotWritable(PathBuf),
    /// Writing: the disk, or our share of it, is full.
    Full(PathBuf),
    /// Writing: [`Expected::Nothing`] was there, and there is something.
    Exists(PathBuf),
    /// Writing: the file is not what was read or written last.
    ChangedUnderneath(PathBuf),
    /// Writing: the file that was read or written last is gone.
    Vanished(PathBuf),
    /// Writing: anything else, in the system's words.
    WriteFailed(PathBuf, String),
}

/// Reads the whole file at `path`.
///
/// # Errors
/// When it is missing, not a file, too large, or can't be read.
pub fn read(path: &Path) -> Result<Read, DiskFault> {
    // Asked by name first: opening a pipe waits for whoever writes into it.
    is_a_file(path, &calls::look(path).map_err(|error| reading(path, &error))?)?;
    let file = calls::open(path).map_err(|error| reading(path, &error))?;
    let about = calls::about(&file).map_err(|error| reading(path, &error))?;
    is_a_file(path, &about)?;
    let too_large = || DiskFault::TooLarge(path.to_owned());
    let length = usize::try_from(about.len()).ok().filter(|length| *length <= MAX_BYTES).ok_or_else(too_large)?;
    // One byte more than is allowed tells a file that grows while it is read.
    let bytes = calls::read(file, length, MAX_BYTES as u64 + 1).map_err(|error| reading(path, &error))?;
    if bytes.len() > MAX_BYTES {
        return Err(too_large());
    }
    let fingerprint = Fingerprint::of(&bytes);
    Ok(Read { bytes, fingerprint })
}

/// Puts `bytes` under the name `path` in one step, if what is expected is there. Permissions stay; of a symbolic link the
/// file it points at is replaced, and the link stays.
///
/// # Errors
/// When something else is there than expected, or it can't be written. What was there is then untouched.
pub fn replace(path: &Path, bytes: &[u8], expected: Expected) -> Result<Fingerprint, DiskFault> {
    let target = behind_links(path).map_err(|error| writing(path, &error))?;
    let folder = folder_of(&target);
    let Some(_) = target.file_name() else { return Err(DiskFault::Folder(path.to_owned())) };
    let before = what_is_there(&target, path)?;
    expected.holds(path, &target)?;

    let mut new = new_beside(folder, before.as_ref()).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => DiskFault::NoFolder(folder.to_owned()),
        _ => writing(path, &error),
    })?;
    calls::write(new.as_file_mut(), bytes).map_err(|error| writing(path, &error))?;
    if let Some(before) = &before {
        keep_owner_and_permissions(new.as_file(), before);
    }
    calls::sync(new.as_file()).map_err(|error| writing(path, &error))?;

    // Asked again, because writing may have taken a while.
    expected.holds(path, &target)?;
    let placing = match expected {
        Expected::Nothing => Placing::Refuse,
        Expected::Anything | Expected::Same(_) => Placing::Replace,
    };
    calls::place(new, &target, placing).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => DiskFault::Exists(path.to_owned()),
        _ => writing(path, &error),
    })?;
    sync_folder(folder);
    Ok(Fingerprint::of(bytes))
}

/// A path as it is shown to a person: on one line, whatever its name holds.
#[must_use]
pub fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

/// What is in a folder; nothing where there is none.
pub(super) fn list(folder: &Path) -> Result<Vec<PathBuf>, DiskFault> {
    match calls::list(folder).map_err(|error| reading(folder, &error)) {
        Err(DiskFault::Missing(_)) => Ok(Vec::new()),
        listed => listed,
    }
}

/// Whether two paths lead to one file that exists.
#[must_use]
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    match (calls::canonical(one), calls::canonical(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Where a file really is, links aside; of one that is not there the path as it was given.
pub(super) fn one_path(path: &Path) -> PathBuf {
    calls::canonical(path).unwrap_or_else(|_not_there| path.to_owned())
}

impl Fingerprint {
    /// Of a file that holds exactly `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = DefaultHasher::new();
        hasher.write(bytes);
        Self { length: bytes.len() as u64, hash: hasher.finish() }
    }
}

impl Expected {
    fn holds(self, path: &Path, target: &Path) -> Result<(), DiskFault> {
        match self {
            Self::Anything => Ok(()),
            // What can't be looked at is found out when the name is taken.
            Self::Nothing => match calls::look_at_link(target) {
                Ok(_) => Err(DiskFault::Exists(path.to_owned())),
                Err(_) => Ok(()),
            },
            Self::Same(fingerprint) => match read(target) {
                Ok(now) if now.fingerprint == fingerprint => Ok(()),
                Ok(_) | Err(DiskFault::TooLarge(_)) => Err(DiskFault::ChangedUnderneath(path.to_owned())),
                Err(DiskFault::Missing(_)) => Err(DiskFault::Vanished(path.to_owned())),
                Err(DiskFault::NotReadable(_)) => {
                    Err(DiskFault::WriteFailed(path.to_owned(), words::disk_why_not_readable().into_owned()))
                }
                Err(DiskFault::ReadFailed(_, why)) => Err(DiskFault::WriteFailed(path.to_owned(), why)),
                Err(fault) => Err(fault),
            },
        }
    }
}

impl fmt::Display for DiskFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Missing(path) => words::disk_missing(&shown(path)),
            Self::Folder(path) => words::disk_folder(&shown(path)),
            Self::NotAFile(path) => words::disk_not_a_file(&shown(path)),
            Self::TooLarge(path) => words::disk_too_large(words::count(MAX_MEGABYTES), &shown(path)),
            Self::NotReadable(path) => words::disk_not_readable(&shown(path)),
            Self::ReadFailed(path, why) => words::disk_read_failed(why, &shown(path)),
            Self::NoFolder(path) => words::disk_no_folder(&shown(path)),
            Self::NotWritable(path) => words::disk_not_writable(&shown(path)),
            Self::Full(path) => words::disk_full(&shown(path)),
            Self::Exists(path) => words::disk_exists(&shown(path)),
            Self::ChangedUnderneath(path) => words::disk_changed(&shown(path)),
            Self::Vanished(path) => words::disk_vanished(&shown(path)),
            Self::WriteFailed(path, why) => words::disk_write_failed(why, &shown(path)),
        })
    }
}

impl std::error::Error for DiskFault {}

impl DiskFault {
    /// Why, in a few words, for a sentence that says what could not be done.
    #[must_use]
    pub fn why(&self) -> String {
        match self {
            Self::Missing(_) | Self::Vanished(_) => words::disk_why_gone().into_owned(),
            Self::Folder(_) | Self::NotAFile(_) => words::disk_why_not_a_file().into_owned(),
            Self::TooLarge(_) => words::disk_why_too_large(words::count(MAX_MEGABYTES)),
            Self::NotReadable(_) => words::disk_why_not_readable().into_owned(),
            Self::NoFolder(_) => words::disk_why_no_folder().into_owned(),
            Self::NotWritable(_) => words::disk_why_read_only().into_owned(),
            Self::Full(_) => words::disk_why_full().into_owned(),
            Self::Exists(_) => words::disk_why_exists().into_owned(),
            Self::ChangedUnderneath(_) => words::disk_why_changed().into_owned(),
            Self::ReadFailed(_, why) | Self::WriteFailed(_, why) => why.clone(),
        }
    }
}

fn is_a_file(path: &Path, about: &Metadata) -> Result<(), DiskFault> {
    if about.is_dir() {
        return Err(DiskFault::Folder(path.to_owned()));
    }
    if about.is_file() { Ok(()) } else { Err(DiskFault::NotAFile(path.to_owned())) }
}

/// The file that stands under the name now, which must be one that we may write; `None` when there is none.
fn what_is_there(target: &Path, path: &Path) -> Result<Option<Metadata>, DiskFault> {
    let about = match calls::look(target) {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(writing(path, &error)),
    };
    is_a_file(path, &about)?;
    // To take a file's place only its folder must be writable; but who made the file read-only meant it.
    if about.permissions().readonly() {
        return Err(DiskFault::NotWritable(path.to_owned()));
    }
    calls::try_to_write(target).map_err(|error| writing(path, &error))?;
    Ok(Some(about))
}

/// The path behind all symbolic links of its last part, whether or not there is a file at their end.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    const MOST: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST {
        match calls::look_at_link(&path) {
            Ok(about) if about.is_symlink() => path = folder_of(&path).join(calls::follow(&path)?),
            Ok(_) => return Ok(path),
            // What is not there is no link; what can't be looked at may be one, and must not be taken for a file.
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(path),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many links"))
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str() != OsStr::new("") => folder,
        _ => Path::new("."),
    }
}

/// How a file is called until it is whole.
const HALF_BEGINS: &str = ".two-hats-";
const HALF_ENDS: &str = ".tmp";

/// Whether a file of this name is one that a program did not finish writing.
pub(super) fn is_half_written(name: &str) -> bool {
    name.starts_with(HALF_BEGINS) && name.ends_with(HALF_ENDS)
}

/// Removes what programs that were killed left half written in the folder of `path`. Only what is older than an hour: nobody
/// writes that long. What can't be removed stays; it is never read.
pub fn sweep(path: &Path) {
    let Ok(target) = behind_links(path) else { return };
    for rest in calls::list(folder_of(&target)).unwrap_or_default() {
        let name = rest.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if is_half_written(&name) && is_forgotten(&rest) {
            calls::remove(&rest).ok();
        }
    }
}

fn is_forgotten(file: &Path) -> bool {
    const AN_HOUR: Duration = Duration::from_hours(1);
    let is_old = |changed: SystemTime| changed.elapsed().is_ok_and(|age| age > AN_HOUR);
    calls::look_at_link(file).is_ok_and(|about| about.is_file() && about.modified().is_ok_and(is_old))
}

/// An empty file in `folder` that goes away by itself when it does not take another's place.
fn new_beside(folder: &Path, before: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(HALF_BEGINS).suffix(HALF_ENDS);
    // A new file gets what the person's settings give every new file; one that takes a file's place begins private.
    #[cfg(unix)]
    if before.is_none() {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = before;
    calls::new_in(folder, &builder)
}

/// Best effort: a disk without owners or permissions refuses, and then the file stays private.
fn keep_owner_and_permissions(new: &File, before: &Metadata) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        fchown(new, Some(before.uid()), Some(before.gid())).ok();
    }
    new.set_permissions(before.permissions()).ok();
}

/// Brings the new name itself to the disk. Not every disk can; the file is whole either way.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) {
    calls::sync_folder(folder).ok();
}

#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) {}

pub(super) fn reading(path: &Path, error: &io::Error) -> DiskFault {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => DiskFault::Missing(path),
        ErrorKind::PermissionDenied => DiskFault::NotReadable(path),
        ErrorKind::IsADirectory => DiskFault::Folder(path),
        _ => DiskFault::ReadFailed(path, in_short(error)),
    }
}

pub(super) fn writing(path: &Path, error: &io::Error) -> DiskFault {
    let path = path.to_owned();
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => DiskFault::NotWritable(path),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DiskFault::Full(path),
        ErrorKind::IsADirectory => DiskFault::Folder(path),
        _ => DiskFault::WriteFailed(path, in_short(error)),
    }
}

/// Why, in a few words: what the system says, without its number and on one line ("File name too long"); in our own words
/// where its own help nobody.
pub(super) fn in_short(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => return words::disk_why_not_permitted().into_owned(),
        ErrorKind::ReadOnlyFilesystem => return words::disk_why_read_only().into_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => return words::disk_why_full().into_owned(),
        ErrorKind::CrossesDevices => return words::disk_why_other_disk().into_owned(),
        // EIO, which has no kind of its own.
        _ if cfg!(unix) && error.raw_os_error() == Some(5) => return words::disk_why_no_answer().into_owned(),
        _ => {}
    }
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
