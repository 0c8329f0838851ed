//! Settings: what a person prefers, in a small RON file.
//!
//! A settings file that can't be read costs nobody a word: it is kept aside, and the program starts as new.

mod wire;

use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::calls;
use super::disk::{self, DiskFault, Expected};
use crate::app::Preferences;
use wire::Wire;

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

    /// What a file of settings that were taken along holds; `None` when it is anything else, or can't be read.
    #[must_use]
    pub fn taken_along(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let wire = options().from_str::<Wire>(text).ok()?;
        (wire.two_hats_settings == Some(1)).then(|| Self::from(wire))
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

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(16)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::app::{
        Appearance, Command, Held, Key, KeyMap, LockAfter, Place, Sharing, Shortcut, Switch, Tour, View, Zoom,
    };
    use crate::export::Paper;
    use crate::words::Language;

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
                contrast: Switch::On,
                less_motion: Switch::Off,
                keys: KeyMap::with([
                    (Command::About, Some(Shortcut::new(Held::CommandShift, Key::B))),
                    (Command::Quit, None),
                ]),
                clients_folder: Some("/home/zoë/Clients".into()),
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
