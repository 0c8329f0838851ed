//! Where things are kept, as far as the program keeps them, and whether another program carries them away.

use std::path::{Path, PathBuf};

use crate::words;

use super::effect::Effect;
use super::state::{Source, State};

/// The places that are the program's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The folder of earlier versions.
    pub versions: PathBuf,
    /// The folder of unfinished work.
    pub unfinished: PathBuf,
    /// The settings' file.
    pub settings: PathBuf,
}

/// What is kept somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeps {
    /// The client shown.
    Client,
    /// Its earlier versions.
    Versions,
    /// Unfinished work.
    Unfinished,
    /// The settings.
    Settings,
}

impl Keeps {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Client, Self::Versions, Self::Unfinished, Self::Settings];
}

/// One thing with its place, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which.
    pub what: Keeps,
    /// What is kept there and why.
    pub says: String,
    /// The place; `None` where there is none.
    pub path: Option<PathBuf>,
    /// What one should know about the place: that it is locked, that it leaves the computer.
    pub notes: Vec<String>,
}

impl State {
    /// From now on these are the program's own places.
    pub fn know_places(&mut self, places: Places) {
        self.places = Some(places);
    }

    /// What is kept where, the client first.
    #[must_use]
    pub fn kept_places(&self) -> Vec<Kept> {
        Keeps::ALL.into_iter().filter_map(|what| self.kept_place(what)).collect()
    }

    fn kept_place(&self, what: Keeps) -> Option<Kept> {
        let own = self.places.as_ref();
        let shown = |path: &PathBuf| path.display().to_string();
        let (says, path) = match what {
            Keeps::Client => (self.where_client(), self.client_path()),
            Keeps::Versions => (words::where_versions(&shown(&own?.versions)), Some(own?.versions.clone())),
            Keeps::Unfinished => (words::where_unfinished(&shown(&own?.unfinished)), Some(own?.unfinished.clone())),
            Keeps::Settings => (words::where_settings(&shown(&own?.settings)), Some(own?.settings.clone())),
        };
        let is_locked = what == Keeps::Client && self.is_locked();
        let locked = is_locked.then(|| words::where_locked().into_owned());
        let leaves = path.as_deref().and_then(carrier).map(words::where_synced);
        Some(Kept { what, says, path, notes: locked.into_iter().chain(leaves).collect() })
    }

    fn client_path(&self) -> Option<PathBuf> {
        match &self.source {
            Source::Unnamed => None,
            Source::File(path) | Source::Copy(path, _) => Some(path.clone()),
            Source::Backup(backup) => Some(backup.path.clone()),
        }
    }

    fn where_client(&self) -> String {
        match &self.source {
            Source::Unnamed => words::where_unnamed().into_owned(),
            Source::File(path) => words::where_file(&path.display().to_string()),
            Source::Copy(path, _) => words::where_copy(&path.display().to_string()),
            Source::Backup(backup) => words::where_version(&backup.path.display().to_string()),
        }
    }

    /// Shows a place in its folder.
    pub(super) fn show_place(&self, what: Keeps) -> Vec<Effect> {
        let kept = self.kept_place(what).and_then(|kept| kept.path);
        kept.map(Effect::ShowInFolder).into_iter().collect()
    }
}

/// Folders that a program of this name carries to other computers, by how their names begin.
const CARRIERS: [(&str, &str); 20] = [
    ("OneDrive", "OneDrive"),
    ("Dropbox", "Dropbox"),
    ("iCloudDrive", "iCloud"),
    ("iCloud Drive", "iCloud"),
    ("Mobile Documents", "iCloud"),
    ("com~apple~CloudDocs", "iCloud"),
    ("GoogleDrive", "Google Drive"),
    ("Google Drive", "Google Drive"),
    ("My Drive", "Google Drive"),
    ("Nextcloud", "Nextcloud"),
    ("ownCloud", "ownCloud"),
    ("Syncthing", "Syncthing"),
    ("Sync", "Syncthing"),
    ("Box", "Box"),
    ("Box Sync", "Box"),
    ("MEGA", "MEGA"),
    ("pCloudDrive", "pCloud"),
    ("Proton Drive", "Proton Drive"),
    ("Tresorit", "Tresorit"),
    ("Seafile", "Seafile"),
];

/// The program that carries what is at `path` to other computers, where a folder's name says so. macOS keeps all of theirs
/// in one folder of its own.
#[must_use]
pub fn carrier(path: &Path) -> Option<&'static str> {
    let parts: Vec<String> = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    let (_, folders) = parts.split_last()?;
    // The innermost of them knows best; "CloudStorage" names none by itself.
    let named = folders.iter().rev().find_map(|folder| carrier_called(folder));
    named.or_else(|| folders.iter().any(|folder| folder == "CloudStorage").then_some("CloudStorage"))
}

fn carrier_called(folder: &str) -> Option<&'static str> {
    let is_it = |name: &str| {
        let Some(head) = folder.get(..name.len()) else { return false };
        let rest = folder.get(name.len()..).unwrap_or_default();
        // "OneDrive - North Shore", "Dropbox (Personal)", "GoogleDrive-zoe@example.org"
        let goes_on = |rest: &str| rest.starts_with(" - ") || rest.starts_with(" (") || rest.starts_with('-');
        head.eq_ignore_ascii_case(name) && (rest.is_empty() || goes_on(rest))
    };
    CARRIERS.iter().find(|(name, _)| is_it(name)).map(|(_, program)| *program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_leaves_the_computer_is_known_by_its_name() {
        let cases = [
            ("/home/zoe/Dropbox/Clients/c.twohats", Some("Dropbox")),
            ("/home/zoe/Dropbox (Personal)/c.twohats", Some("Dropbox")),
            ("/Users/zoe/OneDrive - North Shore/c.twohats", Some("OneDrive")),
            ("/Users/zoe/Library/CloudStorage/GoogleDrive-zoe@example.org/My Drive/c.twohats", Some("Google Drive")),
            ("/Users/zoe/Library/CloudStorage/Other-zoe/c.twohats", Some("CloudStorage")),
            ("/Users/zoe/Library/Mobile Documents/com~apple~CloudDocs/c.twohats", Some("iCloud")),
            ("/home/zoe/Nextcloud/c.twohats", Some("Nextcloud")),
            ("/home/zoe/Sync/c.twohats", Some("Syncthing")),
            ("/home/zoe/Clients/Dropbox", None),
            ("/home/zoe/Synced songs/c.twohats", None),
            ("/home/zoe/Boxes/c.twohats", None),
            ("/home/zoe/Łódź/c.twohats", None),
            ("c.twohats", None),
            ("", None),
        ];
        for (path, known) in cases {
            assert_eq!(carrier(Path::new(path)), known, "{path}");
        }
    }
}
