//! Where settings and unfinished work live on each system.
//!
//! Nothing is made here until something is written into it. For tests and for a stick that is carried along, the
//! environment variables `TWO_HATS_CONFIG` and `TWO_HATS_STATE` name other folders.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::app::Places;

/// The two folders that are ours: settings, and state (unfinished work, earlier versions, locks, the log).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    config: PathBuf,
    state: PathBuf,
}

impl Folders {
    /// The folders of the person who runs the program; `None` on a system that has no home folder for them.
    #[must_use]
    pub fn of_this_person() -> Option<Self> {
        let named = |variable| env::var_os(variable).filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let project = ProjectDirs::from("", "", "twohats");
        let usual = |folder: fn(&ProjectDirs) -> &Path| project.as_ref().map(|project| folder(project).to_owned());
        Some(Self {
            config: named("TWO_HATS_CONFIG").or_else(|| usual(ProjectDirs::config_dir))?,
            // Only Linux has a folder for state.
            state: named("TWO_HATS_STATE")
                .or_else(|| usual(|project| project.state_dir().unwrap_or_else(|| project.data_local_dir())))?,
        })
    }

    /// These two folders, whether or not they exist.
    #[must_use]
    pub fn at(config: PathBuf, state: PathBuf) -> Self {
        Self { config, state }
    }

    /// The settings' file.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.ron")
    }

    /// The folder of unfinished work.
    #[must_use]
    pub fn recovery(&self) -> PathBuf {
        self.state.join("recovery")
    }

    /// The folder of earlier versions; one folder in it a client.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.state.join("backups")
    }

    /// The folder of locks.
    #[must_use]
    pub fn locks(&self) -> PathBuf {
        self.state.join("locks")
    }

    /// What of these a person is told.
    #[must_use]
    pub fn places(&self) -> Places {
        Places { versions: self.backups(), unfinished: self.recovery(), settings: self.settings() }
    }

    /// The log's file.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.state.join("log.txt")
    }
}
