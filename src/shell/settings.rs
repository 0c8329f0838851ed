//! What the program remembers about how a person likes it: theme, size, window, recent files.
//!
//! A settings file that can't be read costs nobody a word: it is kept aside, and the program starts as new.

use std::fs;
use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::disk::{self, DiskFault, Expected};
use super::folders;

/// How many recent files are remembered.
pub const RECENT: usize = 8;

/// What is remembered from one sitting to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Size of everything, 1.0 as the system has it, from 0.5 to 3.0.
    pub zoom: f32,
    /// Where the window was; `None` before the first time.
    pub window: Option<Window>,
    /// The files opened or saved last, the latest first, at most [`RECENT`].
    pub recent: Vec<PathBuf>,
    /// Where the last file dialog ended.
    pub last_folder: Option<PathBuf>,
    /// Which form the picture has.
    pub view: View,
    /// Whether the picture is seen while rating.
    pub picture: Picture,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which form the picture has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// The radar.
    #[default]
    Radar,
    /// Paired dots.
    Bars,
    /// The numbers.
    Table,
}

/// Whether the picture is seen while rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// It is seen.
    #[default]
    Shown,
    /// It is hidden.
    Hidden,
}

/// The window's size, and its place where the system tells it, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Width and height.
    pub size: [f32; 2],
    /// Left and top; `None` where a program can't know it (Wayland).
    #[serde(default)]
    pub place: Option<[f32; 2]>,
}

/// The file. Fields that it lacks are as at the first start; fields that a later version added are passed over.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Wire {
    theme: Theme,
    zoom: Option<f32>,
    window: Option<Window>,
    recent: Vec<String>,
    last_folder: Option<String>,
    view: View,
    picture: Picture,
}

impl Default for Settings {
    fn default() -> Self {
        Self::from(Wire::default())
    }
}

impl Settings {
    /// The settings in `file`; those of the first start when there is none or it can't be read.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let Ok(found) = disk::read(file) else { return Self::default() };
        let wire = std::str::from_utf8(&found.bytes).ok().and_then(|text| options().from_str::<Wire>(text).ok());
        wire.map_or_else(
            || {
                fs::rename(file, file.with_extension("ron.unreadable")).ok();
                Self::default()
            },
            Self::from,
        )
    }

    /// Writes the settings to `file`, its folder included.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn write(&self, file: &Path) -> Result<(), DiskFault> {
        if let Some(folder) = file.parent() {
            folders::make(folder).map_err(|error| disk::writing(folder, &error))?;
        }
        let pretty = PrettyConfig::new().new_line("\n").extensions(Extensions::IMPLICIT_SOME);
        let text = options()
            .to_string_pretty(&Wire::from(self), pretty)
            .map_err(|error| DiskFault::WriteFailed(file.to_owned(), error.to_string()))?;
        disk::replace(file, text.as_bytes(), Expected::Anything).map(drop)
    }

    /// Puts `file` first among the recent ones.
    pub fn remember(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(RECENT);
    }

    /// Takes `file` from the recent ones, because it is not there any more.
    pub fn forget(&mut self, file: &Path) {
        self.recent.retain(|other| other != file);
    }
}

impl From<Wire> for Settings {
    /// Checks at the door: a size or place that no window can have counts as none.
    fn from(wire: Wire) -> Self {
        let usable = |window: &Window| {
            let size = window.size.iter().all(|length| (100.0..=20_000.0).contains(length));
            let place = window.place.iter().flatten().all(|length| (-50_000.0..=50_000.0).contains(length));
            size && place
        };
        Self {
            theme: wire.theme,
            zoom: wire.zoom.filter(|zoom| zoom.is_finite()).unwrap_or(1.0).clamp(0.5, 3.0),
            window: wire.window.filter(usable),
            recent: wire.recent.into_iter().map(PathBuf::from).take(RECENT).collect(),
            last_folder: wire.last_folder.map(PathBuf::from),
            view: wire.view,
            picture: wire.picture,
        }
    }
}

impl From<&Settings> for Wire {
    fn from(settings: &Settings) -> Self {
        // RON is Unicode: a name that is not is not remembered.
        let text = |path: &PathBuf| path.to_str().map(str::to_owned);
        Self {
            theme: settings.theme,
            zoom: Some(settings.zoom),
            window: settings.window,
            recent: settings.recent.iter().filter_map(text).collect(),
            last_folder: settings.last_folder.as_ref().and_then(text),
            view: settings.view,
            picture: settings.picture,
        }
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config").join("settings.ron");
        (folder, file)
    }

    fn write(file: &Path, text: &str) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        disk::replace(file, text.as_bytes(), Expected::Anything).unwrap();
    }

    #[test]
    fn settings_come_back_as_they_were_left() {
        let (_folder, file) = file();
        let mut settings = Settings {
            theme: Theme::Dark,
            zoom: 1.25,
            window: Some(Window { size: [1280.0, 800.0], place: Some([-12.0, 40.0]) }),
            last_folder: Some("/home/zoë/Clients".into()),
            view: View::Bars,
            picture: Picture::Hidden,
            ..Settings::default()
        };
        settings.remember(Path::new("/home/zoë/one \"two\".twohats"));
        settings.write(&file).unwrap();
        assert_eq!(Settings::read(&file), settings);
    }

    #[test]
    fn the_latest_eight_files_are_remembered_each_once() {
        let mut settings = Settings::default();
        for name in ["1", "2", "3", "4", "5", "6", "7", "8", "9", "5"] {
            settings.remember(Path::new(name));
        }
        let names: Vec<&str> = settings.recent.iter().map(|path| path.to_str().unwrap()).collect();
        assert_eq!(names, ["5", "9", "8", "7", "6", "4", "3", "2"]);
        settings.forget(Path::new("9"));
        assert_eq!(settings.recent.len(), 7);
    }

    #[test]
    fn broken_settings_cost_nobody_a_start_and_are_kept_aside() {
        let (_folder, file) = file();
        for broken in ["", "(theme: purple)", "(zoom: \"big\")", "(((((((((((((((((((((((((", "\u{0}\u{1}"] {
            write(&file, broken);
            assert_eq!(Settings::read(&file), Settings::default(), "{broken:?}");
            assert!(!file.exists());
            assert_eq!(fs::read(file.with_extension("ron.unreadable")).unwrap(), broken.as_bytes());
        }
        assert_eq!(Settings::read(&file), Settings::default());
    }

    #[test]
    fn settings_of_another_version_are_read_as_far_as_they_are_known() {
        let (_folder, file) = file();
        write(&file, "(theme: light, perfume: [1, (a: 2)])");
        assert_eq!(Settings::read(&file), Settings { theme: Theme::Light, ..Settings::default() });
        write(&file, "()");
        assert_eq!(Settings::read(&file), Settings::default());
    }

    #[test]
    fn a_window_that_can_not_be_is_not_opened() {
        let (_folder, file) = file();
        for size in ["[0.0, 0.0]", "[NaN, 800.0]", "[inf, 800.0]", "[-5.0, 800.0]"] {
            write(&file, &format!("(zoom: NaN, window: (size: {size}))"));
            assert_eq!(Settings::read(&file), Settings::default(), "{size}");
        }
        write(&file, "(zoom: 99.0)");
        assert!((Settings::read(&file).zoom - 3.0).abs() < f32::EPSILON);
    }
}
