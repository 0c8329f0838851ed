//! Settings that are taken along, and brought back from a file.

use std::path::{Path, PathBuf};

use super::super::disk;
use super::super::settings::Settings;
use super::{Desk, expected, problem};
use crate::app::{Over, Preferences, Reply, SettingsJob, SettingsReply};
use crate::words;

impl Desk {
    /// Does what is asked about a file of settings.
    pub(super) fn settings(&mut self, job: SettingsJob) {
        match job {
            SettingsJob::Write { preferences, path, over } => {
                let reply = write(*preferences, path, over);
                self.say(Reply::Settings(reply));
            }
            SettingsJob::Read(path) => {
                let reply = read(&path).map(|read| SettingsReply::Read(path, Box::new(read)));
                self.say(Reply::Settings(reply.unwrap_or_else(SettingsReply::NotRead)));
            }
            SettingsJob::ForgetFolder => {
                self.beginning.settings.last_folder = None;
                self.remember();
            }
        }
    }
}

fn write(preferences: Preferences, path: PathBuf, over: Over) -> SettingsReply {
    let settings = Settings { preferences, last_folder: None };
    let text = settings.text().map_err(|error| disk::DiskFault::WriteFailed(path.clone(), error.to_string()));
    match text.and_then(|text| disk::replace(&path, text.as_bytes(), expected(over))) {
        Ok(_) => SettingsReply::Written(path),
        Err(fault) => SettingsReply::NotWritten { path, problem: problem(fault) },
    }
}

/// The settings in a file, or one sentence, path last.
fn read(path: &Path) -> Result<Preferences, String> {
    let bytes = disk::read(path).map_err(|fault| fault.to_string())?.bytes;
    let read = Settings::taken_along(&bytes).map(|settings| settings.preferences);
    read.ok_or_else(|| words::settings_not_ours(&disk::shown(path)))
}
