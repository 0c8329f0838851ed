//! Settings: what a person prefers, in a small RON file.
//!
//! A settings file that can't be read costs nobody a word: it is kept aside, and the program starts as new.

use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::calls;
use super::disk::{self, DiskFault, Expected};
use crate::app::{Appearance, LockAfter, Place, Preferences, Sharing, Tour, View, Zoom};
use crate::export::Paper;
use crate::model::limits;
use crate::words::Language;

/// What is remembered from one sitting to the next.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// What the person prefers.
    pub preferences: Preferences,
    /// Where the last file dialog ended.
    pub last_folder: Option<PathBuf>,
}

impl Settings {
    /// The settings in `file`; those of the first start when there is none or it can't be read.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let Ok(found) = disk::read(file) else { return Self::default() };
        Self::parse(&found.bytes).unwrap_or_else(|| {
            calls::rename(file, &file.with_extension("ron.unreadable")).ok();
            Self::default()
        })
    }

    /// What a settings file that holds `bytes` says; `None` when it can't be read.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        options().from_str::<Wire>(text).ok().map(Self::from)
    }

    /// The file.
    ///
    /// # Errors
    /// When RON can't hold it, which does not happen.
    pub fn text(&self) -> Result<String, ron::Error> {
        let pretty = PrettyConfig::new().new_line("\n").extensions(Extensions::IMPLICIT_SOME);
        options().to_string_pretty(&Wire::from(self), pretty)
    }

    /// Writes the settings to `file`, its folder included.
    ///
    /// # Errors
    /// When they can't be written.
    pub fn write(&self, file: &Path) -> Result<(), DiskFault> {
        if let Some(folder) = file.parent() {
            calls::make_folder(folder).map_err(|error| disk::writing(folder, &error))?;
        }
        let text = self.text().map_err(|error| DiskFault::WriteFailed(file.to_owned(), error.to_string()))?;
        disk::replace(file, text.as_bytes(), Expected::Anything).map(drop)
    }
}

/// The file. Fields that it lacks are as at the first start; fields that a later version added are passed over.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Wire {
    language: Option<String>,
    theme: WireTheme,
    zoom_tenths: Option<u8>,
    view: WireView,
    window: Option<WireWindow>,
    lock_after: WireLockAfter,
    practice: String,
    logo: Option<String>,
    paper: WirePaper,
    tour_put_away: bool,
    hidden_from_sharing: bool,
    recent: Vec<String>,
    last_folder: Option<String>,
}

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum WireTheme {
    #[default]
    System,
    Light,
    Dark,
}

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum WireView {
    #[default]
    Radar,
    Bars,
    Table,
    Map,
    OverTime,
}

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum WireLockAfter {
    Never,
    Minutes5,
    #[default]
    Minutes15,
    Minutes60,
}

#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum WirePaper {
    #[default]
    A4,
    Letter,
}

#[derive(Serialize, Deserialize)]
struct WireWindow {
    width: f32,
    height: f32,
    #[serde(default)]
    left: Option<f32>,
    #[serde(default)]
    top: Option<f32>,
}

impl From<Wire> for Settings {
    fn from(wire: Wire) -> Self {
        let preferences = Preferences {
            language: wire.language.as_deref().and_then(Language::of_locale),
            appearance: match wire.theme {
                WireTheme::System => Appearance::System,
                WireTheme::Light => Appearance::Light,
                WireTheme::Dark => Appearance::Dark,
            },
            zoom: wire.zoom_tenths.map_or(Zoom::NORMAL, Zoom::of_tenths),
            view: match wire.view {
                WireView::Radar => View::Radar,
                WireView::Bars => View::Bars,
                WireView::Table => View::Table,
                WireView::Map => View::Map,
                WireView::OverTime => View::OverTime,
            },
            recent: wire.recent.into_iter().map(PathBuf::from).take(Preferences::RECENT).collect(),
            window: wire.window.as_ref().and_then(place),
            lock_after: match wire.lock_after {
                WireLockAfter::Never => LockAfter::Never,
                WireLockAfter::Minutes5 => LockAfter::Minutes5,
                WireLockAfter::Minutes15 => LockAfter::Minutes15,
                WireLockAfter::Minutes60 => LockAfter::Minutes60,
            },
            practice: one_line(&wire.practice),
            logo: wire.logo.map(PathBuf::from),
            paper: match wire.paper {
                WirePaper::A4 => Paper::A4,
                WirePaper::Letter => Paper::Letter,
            },
            tour: if wire.tour_put_away { Tour::PutAway } else { Tour::Offered },
            sharing: if wire.hidden_from_sharing { Sharing::Hidden } else { Sharing::Seen },
        };
        Self { preferences, last_folder: wire.last_folder.map(PathBuf::from) }
    }
}

/// A name as a person can type it: a file by another hand may hold anything.
fn one_line(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(limits::NAME.longest).collect()
}

/// Where the window stood; `None` when no window can stand there.
fn place(window: &WireWindow) -> Option<Place> {
    let &WireWindow { width, height, left, top } = window;
    let is_size = |length: f32| (100.0..=20_000.0).contains(&length);
    let is_edge = |edge: Option<f32>| edge.is_none_or(|edge| (-50_000.0..=50_000.0).contains(&edge));
    let usable = is_size(width) && is_size(height) && is_edge(left) && is_edge(top);
    usable.then_some(Place { left, top, width, height })
}

impl From<&Settings> for Wire {
    fn from(settings: &Settings) -> Self {
        // RON is Unicode: a name that is not is not remembered.
        let text = |path: &PathBuf| path.to_str().map(str::to_owned);
        let preferences = &settings.preferences;
        Self {
            language: preferences.language.map(|language| language.code().to_owned()),
            theme: match preferences.appearance {
                Appearance::System => WireTheme::System,
                Appearance::Light => WireTheme::Light,
                Appearance::Dark => WireTheme::Dark,
            },
            zoom_tenths: Some(preferences.zoom.tenths()),
            view: match preferences.view {
                View::Radar => WireView::Radar,
                View::Bars => WireView::Bars,
                View::Table => WireView::Table,
                View::Map => WireView::Map,
                View::OverTime => WireView::OverTime,
            },
            window: preferences.window.map(|Place { left, top, width, height }| WireWindow {
                width,
                height,
                left,
                top,
            }),
            lock_after: match preferences.lock_after {
                LockAfter::Never => WireLockAfter::Never,
                LockAfter::Minutes5 => WireLockAfter::Minutes5,
                LockAfter::Minutes15 => WireLockAfter::Minutes15,
                LockAfter::Minutes60 => WireLockAfter::Minutes60,
            },
            practice: preferences.practice.clone(),
            logo: preferences.logo.as_ref().and_then(text),
            paper: match preferences.paper {
                Paper::A4 => WirePaper::A4,
                Paper::Letter => WirePaper::Letter,
            },
            tour_put_away: preferences.tour == Tour::PutAway,
            hidden_from_sharing: preferences.sharing == Sharing::Hidden,
            recent: preferences.recent.iter().filter_map(text).collect(),
            last_folder: settings.last_folder.as_ref().and_then(text),
        }
    }
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

#[cfg(test)]
mod tests {
    use std::fs;

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
        let settings = Settings {
            preferences: Preferences {
                language: Language::all().last(),
                appearance: Appearance::Dark,
                zoom: Zoom::of_tenths(12),
                view: View::Bars,
                recent: vec!["/home/zoë/one \"two\".twohats".into(), "C:\\Zoë.twohats".into()],
                window: Some(Place { left: Some(-12.0), top: None, width: 1280.0, height: 800.5 }),
                lock_after: LockAfter::Minutes60,
                practice: "North Shore Coaching".to_owned(),
                logo: Some("/home/zoë/shore.svg".into()),
                paper: Paper::Letter,
                tour: Tour::PutAway,
                sharing: Sharing::Hidden,
            },
            last_folder: Some("/home/zoë/Clients".into()),
        };
        settings.write(&file).unwrap();
        assert_eq!(Settings::read(&file), settings);
        Settings::default().write(&file).unwrap();
        assert_eq!(Settings::read(&file), Settings::default());
    }

    #[test]
    fn broken_settings_cost_nobody_a_start_and_are_kept_aside() {
        let (_folder, file) = file();
        for broken in ["", "(theme: purple)", "(zoom_tenths: \"big\")", "(((((((((((((((((((((((((", "\u{0}\u{1}"] {
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
        write(&file, "(theme: light, language: \"tlh\", perfume: [1, (a: 2)])");
        let read = Settings::read(&file).preferences;
        assert_eq!((read.appearance, read.language), (Appearance::Light, None));
        write(&file, "()");
        assert_eq!(Settings::read(&file), Settings::default());
    }

    #[test]
    fn a_window_that_can_not_be_is_not_opened() {
        let (_folder, file) = file();
        for sides in ["0.0, height: 0.0", "NaN, height: 800.0", "inf, height: 800.0", "900.0, height: 800.0, top: 1e9"]
        {
            write(&file, &format!("(window: (width: {sides}), zoom_tenths: 255)"));
            let read = Settings::read(&file).preferences;
            assert_eq!((read.window, read.zoom.tenths()), (None, 30), "{sides}");
        }
    }
}
