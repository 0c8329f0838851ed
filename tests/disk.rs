//! What may go wrong with a disk, and that the file that was there is whole after each of it.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::TempDir;
use twohats::files::MAX_BYTES;
use twohats::shell::disk::{self, DiskFault, Expected, Fingerprint};

/// A folder with one file that is worth something.
struct Desk {
    folder: TempDir,
    file: PathBuf,
}

const YEAR_OF_WORK: &[u8] = b"a year of work";

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("Zo\u{eb} M\u{fc}ller.twohats");
        disk::replace(&file, YEAR_OF_WORK, Expected::Nothing).unwrap();
        Self { folder, file }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn names(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Nothing of the year of work is lost, and nothing lies about.
    fn is_untouched(&self) {
        assert_eq!(fs::read(&self.file).unwrap(), YEAR_OF_WORK);
        assert!(!self.names().iter().any(|name| name.contains("two-hats-")), "{:?}", self.names());
    }
}

/// One line, one sentence, the path last.
fn reads_well(fault: &DiskFault, path: &Path) {
    let text = fault.to_string();
    assert!(text.ends_with(&format!(": {}", disk::shown(path))), "{text}");
    assert!(!text.contains('\n') && !text.contains("os error"), "{text}");
}

fn put(path: &Path, bytes: &[u8]) {
    File::create(path).unwrap().write_all(bytes).unwrap();
}

#[test]
fn what_is_written_is_read_and_only_the_file_lies_there() {
    let desk = Desk::new();
    let read = disk::read(&desk.file).unwrap();
    assert_eq!(read.bytes, YEAR_OF_WORK);
    let after = disk::replace(&desk.file, b"and a day", Expected::Same(read.fingerprint)).unwrap();
    assert_eq!(disk::read(&desk.file).unwrap().fingerprint, after);
    assert_eq!(desk.names().len(), 1);
}

#[test]
fn a_file_changed_by_another_program_is_not_overwritten() {
    let desk = Desk::new();
    let mine = disk::read(&desk.file).unwrap().fingerprint;
    put(&desk.file, b"a year of w0rk");
    let fault = disk::replace(&desk.file, b"mine", Expected::Same(mine)).unwrap_err();
    assert_eq!(fault, DiskFault::ChangedUnderneath(desk.file.clone()));
    reads_well(&fault, &desk.file);
    assert_eq!(fs::read(&desk.file).unwrap(), b"a year of w0rk");

    File::create(&desk.file).unwrap().set_len(MAX_BYTES as u64 + 1).unwrap();
    let fault = disk::replace(&desk.file, b"mine", Expected::Same(mine)).unwrap_err();
    assert_eq!(fault, DiskFault::ChangedUnderneath(desk.file.clone()), "even when it is too large to read");
    assert_eq!(desk.names().len(), 1);
}

#[test]
fn a_file_that_was_only_touched_is_still_ours() {
    let desk = Desk::new();
    let mine = disk::read(&desk.file).unwrap().fingerprint;
    let file = File::options().write(true).open(&desk.file).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    assert!(disk::replace(&desk.file, b"mine", Expected::Same(mine)).is_ok());
}

#[test]
fn a_file_that_vanished_is_said_and_does_not_come_back_by_itself() {
    let desk = Desk::new();
    let mine = Fingerprint::of(YEAR_OF_WORK);
    fs::remove_file(&desk.file).unwrap();
    let fault = disk::replace(&desk.file, b"mine", Expected::Same(mine)).unwrap_err();
    assert_eq!(fault, DiskFault::Vanished(desk.file.clone()));
    reads_well(&fault, &desk.file);
    assert!(desk.names().is_empty());
    assert!(disk::replace(&desk.file, b"mine", Expected::Nothing).is_ok(), "and can be made again on purpose");
}

#[test]
fn a_new_file_never_takes_another_ones_place() {
    let desk = Desk::new();
    let fault = disk::replace(&desk.file, b"new", Expected::Nothing).unwrap_err();
    assert_eq!(fault, DiskFault::Exists(desk.file.clone()));
    reads_well(&fault, &desk.file);
    desk.is_untouched();
}

#[test]
fn of_many_that_want_one_new_name_one_gets_it() {
    let desk = Desk::new();
    for round in 0..30 {
        let path = desk.path(&format!("new {round}.twohats"));
        let start = Barrier::new(8);
        let placed: Vec<bool> = std::thread::scope(|scope| {
            let write = |writer: usize| {
                start.wait();
                disk::replace(&path, format!("by {writer}").as_bytes(), Expected::Nothing).is_ok()
            };
            let writers: Vec<_> = (0..8).map(|writer| scope.spawn(move || write(writer))).collect();
            writers.into_iter().map(|writer| writer.join().unwrap()).collect()
        });
        let winner = placed.iter().position(|placed| *placed).unwrap();
        assert_eq!(placed.iter().filter(|placed| **placed).count(), 1);
        assert_eq!(fs::read(&path).unwrap(), format!("by {winner}").as_bytes());
    }
    desk.is_untouched();
}

#[test]
fn a_file_changed_while_ours_is_being_written_is_not_overwritten() {
    let desk = Desk::new();
    let ours = vec![b'm'; MAX_BYTES];
    let half_written = || {
        let entries = fs::read_dir(desk.folder.path()).unwrap().filter_map(Result::ok);
        let new = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".two-hats-"));
        new.filter_map(|entry| entry.metadata().ok()).any(|about| about.len() < MAX_BYTES as u64)
    };
    // The other program has to come in while ours is half written; where it comes too late, they begin again.
    for _ in 0..100 {
        put(&desk.file, YEAR_OF_WORK);
        let done = AtomicBool::new(false);
        let (came_in_time, result) = std::thread::scope(|scope| {
            let other = scope.spawn(|| {
                while !half_written() && !done.load(Ordering::SeqCst) {
                    std::thread::yield_now();
                }
                put(&desk.file, b"theirs");
                half_written()
            });
            let result = disk::replace(&desk.file, &ours, Expected::Same(Fingerprint::of(YEAR_OF_WORK)));
            done.store(true, Ordering::SeqCst);
            (other.join().unwrap(), result)
        });
        if came_in_time {
            assert_eq!(result, Err(DiskFault::ChangedUnderneath(desk.file.clone())));
            assert_eq!(fs::read(&desk.file).unwrap(), b"theirs");
            assert_eq!(desk.names().len(), 1);
            return;
        }
    }
}

#[test]
fn a_missing_file_or_folder_is_one_sentence() {
    let desk = Desk::new();
    for missing in [desk.path("no.twohats"), desk.path("no/such.twohats"), desk.file.join("below a file")] {
        let fault = disk::read(&missing).unwrap_err();
        assert_eq!(fault, DiskFault::Missing(missing.clone()));
        reads_well(&fault, &missing);
    }
    let fault = disk::replace(&desk.path("no/such.twohats"), b"new", Expected::Anything).unwrap_err();
    assert_eq!(fault, DiskFault::NoFolder(desk.path("no")));
    reads_well(&fault, &desk.path("no"));
    desk.is_untouched();
}

#[test]
fn a_folder_is_not_a_file() {
    let desk = Desk::new();
    let folder = desk.path("Clients.twohats");
    fs::create_dir(&folder).unwrap();
    for path in [folder.clone(), folder.join(".."), PathBuf::from("/"), PathBuf::from(".")] {
        let read = disk::read(&path).unwrap_err();
        let write = disk::replace(&path, b"new", Expected::Anything).unwrap_err();
        assert_eq!([read, write.clone()], [DiskFault::Folder(path.clone()), DiskFault::Folder(path.clone())]);
        reads_well(&write, &path);
    }
    desk.is_untouched();
}

#[test]
fn a_file_over_16_mb_is_not_opened_and_one_of_16_mb_is() {
    let desk = Desk::new();
    let large = desk.path("large.twohats");
    File::create(&large).unwrap().set_len(17 * 1024 * 1024).unwrap();
    let fault = disk::read(&large).unwrap_err();
    assert_eq!(fault, DiskFault::TooLarge(large.clone()));
    reads_well(&fault, &large);
    assert!(fault.to_string().contains("16 MB"));
    File::options().write(true).open(&large).unwrap().set_len(MAX_BYTES as u64).unwrap();
    assert_eq!(disk::read(&large).unwrap().bytes.len(), MAX_BYTES);
}

#[test]
fn a_name_that_no_disk_takes_is_one_sentence() {
    let desk = Desk::new();
    for name in ["\u{151}".repeat(300), "nul \u{0} byte".to_owned()] {
        let path = desk.path(&name);
        for fault in [disk::read(&path).unwrap_err(), disk::replace(&path, b"new", Expected::Anything).unwrap_err()] {
            reads_well(&fault, &path);
        }
    }
    desk.is_untouched();
}

#[test]
fn a_path_is_shown_on_one_line_whatever_it_holds() {
    assert_eq!(disk::shown(Path::new("a\nb\u{1b}[31m/Zo\u{eb}")), "a\u{fffd}b\u{fffd}[31m/Zo\u{eb}");
}

#[test]
fn a_reader_never_meets_half_a_file() {
    let desk = Desk::new();
    let versions = [vec![b'a'; 200_000], vec![b'b'; 300_000]];
    disk::replace(&desk.file, &versions[0], Expected::Anything).unwrap();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for turn in 0..40 {
                disk::replace(&desk.file, &versions[turn % 2], Expected::Anything).unwrap();
            }
            done.store(true, Ordering::SeqCst);
        });
        while !done.load(Ordering::SeqCst) {
            let bytes = disk::read(&desk.file).unwrap().bytes;
            assert!(versions.contains(&bytes), "{} bytes", bytes.len());
        }
    });
    assert_eq!(desk.names().len(), 1);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    use std::process::Command;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn a_device_or_a_pipe_is_refused_at_once_instead_of_read_forever() {
        let desk = Desk::new();
        let pipe = desk.path("pipe.twohats");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let link = desk.path("link.twohats");
        symlink("/dev/zero", &link).unwrap();
        for path in [pipe, link, PathBuf::from("/dev/zero"), PathBuf::from("/dev/null"), PathBuf::from("/dev/full")] {
            let read = disk::read(&path).unwrap_err();
            let write = disk::replace(&path, b"new", Expected::Anything).unwrap_err();
            assert_eq!([read, write.clone()], [DiskFault::NotAFile(path.clone()), DiskFault::NotAFile(path.clone())]);
            reads_well(&write, &path);
        }
        desk.is_untouched();
    }

    #[test]
    fn permissions_and_owner_stay_and_a_new_file_gets_the_usual_ones() {
        let desk = Desk::new();
        let usual = desk.path("usual");
        File::create(&usual).unwrap();
        assert_eq!(mode(&desk.file), mode(&usual));
        for wanted in [0o600, 0o640, 0o664] {
            fs::set_permissions(&desk.file, fs::Permissions::from_mode(wanted)).unwrap();
            let before = fs::metadata(&desk.file).unwrap();
            disk::replace(&desk.file, b"more", Expected::Anything).unwrap();
            let after = fs::metadata(&desk.file).unwrap();
            assert_eq!(mode(&desk.file), wanted);
            assert_eq!((before.uid(), before.gid()), (after.uid(), after.gid()));
            assert_ne!(before.ino(), after.ino(), "replaced, not written in place");
        }
    }

    #[test]
    fn a_file_that_somebody_made_read_only_stays_as_it_is() {
        let desk = Desk::new();
        fs::set_permissions(&desk.file, fs::Permissions::from_mode(0o444)).unwrap();
        let fault = disk::replace(&desk.file, b"new", Expected::Anything).unwrap_err();
        assert_eq!(fault, DiskFault::NotWritable(desk.file.clone()));
        reads_well(&fault, &desk.file);
        desk.is_untouched();
    }

    #[test]
    fn a_link_stays_a_link_and_its_file_is_replaced() {
        let desk = Desk::new();
        fs::create_dir(desk.path("desktop")).unwrap();
        let link = desk.path("desktop/link.twohats");
        symlink(Path::new("..").join(desk.file.file_name().unwrap()), &link).unwrap();
        let chain = desk.path("chain.twohats");
        symlink(&link, &chain).unwrap();
        let mine = disk::read(&chain).unwrap().fingerprint;
        disk::replace(&chain, b"new", Expected::Same(mine)).unwrap();
        assert_eq!(fs::read(&desk.file).unwrap(), b"new");
        assert!(
            fs::symlink_metadata(&chain).unwrap().is_symlink() && fs::symlink_metadata(&link).unwrap().is_symlink()
        );
        assert!(disk::is_same_file(&chain, &desk.file));
    }

    #[test]
    fn a_link_to_nothing_yet_or_in_a_circle_is_no_trap() {
        let desk = Desk::new();
        let link = desk.path("link.twohats");
        symlink("later.twohats", &link).unwrap();
        assert_eq!(disk::read(&link).unwrap_err(), DiskFault::Missing(link.clone()));
        disk::replace(&link, b"new", Expected::Nothing).unwrap();
        assert_eq!(fs::read(desk.path("later.twohats")).unwrap(), b"new");

        let circle = desk.path("circle.twohats");
        symlink(&circle, &circle).unwrap();
        reads_well(&disk::read(&circle).unwrap_err(), &circle);
        reads_well(&disk::replace(&circle, b"new", Expected::Anything).unwrap_err(), &circle);
        desk.is_untouched();
    }
}

#[test]
fn what_a_killed_program_left_half_written_goes_later_and_nothing_else_does() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("Ada.twohats");
    let names = ["Ada.twohats", ".two-hats-old1.tmp", ".two-hats-new1.tmp", ".two-hats-mine.txt", "two-hats-1.tmp"];
    let hours_ago = |hours: u64| std::time::SystemTime::now() - std::time::Duration::from_secs(hours * 60 * 60);
    for name in names {
        put(&folder.path().join(name), b"(format: 1, written_by");
        let age = if name.contains("new1") { 0 } else { 2 };
        File::options().write(true).open(folder.path().join(name)).unwrap().set_modified(hours_ago(age)).unwrap();
    }
    fs::create_dir(folder.path().join(".two-hats-folder.tmp")).unwrap();
    disk::sweep(&file);
    assert!(!folder.path().join(".two-hats-old1.tmp").exists());
    assert!(folder.path().join(".two-hats-folder.tmp").exists());
    for name in names.iter().filter(|name| !name.contains("old1")) {
        assert!(folder.path().join(name).exists(), "{name}: another program may be writing it, or it is not ours");
    }
}
