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

#[cfg(test)]
mod tests {
    use super::super::super::disk::Expected;
    use super::*;
    use crate::app::Problem;
    use crate::files;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn what_is_written_can_be_read_and_is_not_written_over_another_file() {
        let folder = folder();
        let path = folder.path().join("mine.ron");
        let preferences = Preferences { practice: "North Shore".to_owned(), ..Preferences::default() };
        assert_eq!(write(preferences.clone(), path.clone(), Over::Refuse), SettingsReply::Written(path.clone()));
        assert_eq!(read(&path), Ok(preferences.clone()));
        let again = write(preferences, path.clone(), Over::Refuse);
        assert_eq!(again, SettingsReply::NotWritten { path, problem: Problem::Exists });
    }

    #[test]
    fn a_file_of_anything_else_is_no_settings_and_says_where_it_is() {
        let folder = folder();
        let client = files::write_client(&files::sample(files::SAMPLE_DATE)).unwrap();
        for (name, text) in
            [("a.ron", ""), ("b.ron", "()"), ("c.twohats", &client), ("d.ron", "(theme: dark"), ("e", "x")]
        {
            let path = folder.path().join(name);
            disk::replace(&path, text.as_bytes(), Expected::Nothing).unwrap();
            let why = read(&path).unwrap_err();
            assert!(why.ends_with(&disk::shown(&path)), "{why}");
        }
        let why = read(&folder.path().join("none.ron")).unwrap_err();
        assert!(why.contains("none.ron"), "{why}");
    }
}
