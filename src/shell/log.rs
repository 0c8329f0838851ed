//! What the program notes for its maker: warnings and errors, in a small file in the state folder.
//!
//! Never a rating, a note or a name of a person: our own modules log none. The one line that matters to the program
//! itself is the file dialog's: it answers "nothing" both when a person cancels and when there is no dialog to show, and
//! only its warning tells which ([`no_dialog_since`]).

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::ZonedDateTime;
use log::{Level, LevelFilter, Log, Metadata, Record};

use super::calls;
use super::folders::Folders;

/// The size at which a new file is begun, in bytes. The one before is kept beside it.
const FULL: u64 = 256 * 1024;

/// A moment, to ask later what was logged after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(u64);

static MISSING_DIALOGS: AtomicU64 = AtomicU64::new(0);

/// Begins to log into the state folder. Without a folder only the file dialog is watched. A second call changes nothing.
pub fn begin(folders: Option<&Folders>) {
    let keeper = Box::new(Keeper { file: folders.map(Folders::log), writing: Mutex::new(()) });
    if log::set_boxed_logger(keeper).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

/// Now.
#[must_use]
pub fn mark() -> Mark {
    Mark(MISSING_DIALOGS.load(Ordering::SeqCst))
}

/// Whether a file dialog that was asked for after `mark` could not be shown at all.
#[must_use]
pub fn no_dialog_since(mark: Mark) -> bool {
    MISSING_DIALOGS.load(Ordering::SeqCst) > mark.0
}

struct Keeper {
    file: Option<PathBuf>,
    writing: Mutex<()>,
}

impl Log for Keeper {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.level() <= Level::Warn
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let message = record.args().to_string();
        if is_missing_dialog(record.target(), &message) {
            MISSING_DIALOGS.fetch_add(1, Ordering::SeqCst);
        }
        self.write(record.level(), record.target(), &message);
    }

    fn flush(&self) {}
}

impl Keeper {
    /// A log that can't be written is not worth a word to anybody.
    fn write(&self, level: Level, target: &str, message: &str) {
        let Some(path) = &self.file else { return };
        let _one_at_a_time = self.writing.lock();
        if path.metadata().is_ok_and(|about| about.len() > FULL) {
            fs::rename(path, path.with_extension("old.txt")).ok();
        }
        path.parent().map(calls::make_folder);
        let Ok(mut file) = File::options().create(true).append(true).open(path) else { return };
        let message: String = message.chars().take(500).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let time = ZonedDateTime::now().strftime("%Y-%m-%d %H:%M:%S").to_string();
        file.write_all(format!("{time} {level} {target}: {message}\n").as_bytes()).ok();
    }
}

/// What rfd says when it finds neither portal nor zenity.
fn is_missing_dialog(target: &str, message: &str) -> bool {
    let asked = ["pick file", "pick folder", "save file"];
    target.starts_with("rfd") && asked.iter().any(|what| message.starts_with(&format!("Failed to {what} with zenity")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keeper(folder: &tempfile::TempDir) -> (Keeper, PathBuf) {
        let path = folder.path().join("state").join("log.txt");
        (Keeper { file: Some(path.clone()), writing: Mutex::new(()) }, path)
    }

    fn say(keeper: &Keeper, level: Level, target: &str, message: &str) {
        keeper.log(&Record::builder().level(level).target(target).args(format_args!("{message}")).build());
    }

    #[test]
    fn a_dialog_that_could_not_be_shown_is_told_from_one_that_was_canceled() {
        let folder = tempfile::tempdir().unwrap();
        let (keeper, _path) = keeper(&folder);
        let before = mark();
        say(&keeper, Level::Error, "rfd::backend::xdg_desktop_portal", "pick_file error: cancelled");
        say(&keeper, Level::Error, "somebody", "Failed to pick file with zenity: no");
        assert!(!no_dialog_since(before));
        for asked in ["pick file", "pick folder", "save file"] {
            let before = mark();
            let failed = format!("Failed to {asked} with zenity: No such file");
            say(&keeper, Level::Error, "rfd::backend::xdg_desktop_portal", &failed);
            assert!(no_dialog_since(before), "{asked}");
        }
        assert!(!no_dialog_since(mark()));
    }

    #[test]
    fn the_log_stays_small_and_each_entry_is_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let (keeper, path) = keeper(&folder);
        for _ in 0..1_500 {
            say(&keeper, Level::Warn, "twohats", &"a\nb".repeat(200));
        }
        say(&keeper, Level::Info, "twohats", "not worth keeping");
        assert!(path.metadata().unwrap().len() <= FULL + 1_000);
        assert!(path.with_extension("old.txt").metadata().unwrap().len() <= FULL + 1_000);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 2);
        assert!(fs::read_to_string(&path).unwrap().lines().all(|line| line.contains(" WARN twohats: ")));
    }
}
