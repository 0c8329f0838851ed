//! What a person set about the window, kept between starts. Nothing of a client is in it, file names aside.

use std::path::{Path, PathBuf};

use crate::export::Paper;
use crate::words::Language;

use super::first::{Sharing, Tour};
use super::keys::KeyMap;

/// What is remembered between starts.
#[derive(Debug, Clone, PartialEq)]
pub struct Preferences {
    /// What is spoken; `None` is what the system speaks.
    pub language: Option<Language>,
    /// Light, dark, or as the system has it.
    pub appearance: Appearance,
    /// How large everything is.
    pub zoom: Zoom,
    /// Text and edges that stand out more.
    pub contrast: Switch,
    /// Nothing moves by itself.
    pub less_motion: Switch,
    /// Which key asks for which command.
    pub keys: KeyMap,
    /// Which picture is shown.
    pub view: View,
    /// The files opened last, newest first; at most [`Preferences::RECENT`].
    pub recent: Vec<PathBuf>,
    /// Where the window stood.
    pub window: Option<Place>,
    /// When a client that is locked with a passphrase leaves the screen by itself.
    pub lock_after: LockAfter,
    /// What the practice is called that the pages come from; empty where it is not said.
    pub practice: String,
    /// Where new clients are saved first, unless another place is chosen.
    pub clients_folder: Option<PathBuf>,
    /// Where the practice's logo is.
    pub logo: Option<PathBuf>,
    /// On which paper pages are made, unless another is chosen.
    pub paper: Paper,
    /// Whether the short tour is still offered.
    pub tour: Tour,
    /// Whether the window may be in shared screens.
    pub sharing: Sharing,
}

/// After how long without a key or a move a locked client leaves the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LockAfter {
    /// Never by itself.
    Never,
    /// After 5 minutes.
    Minutes5,
    /// After 15 minutes.
    #[default]
    Minutes15,
    /// After an hour.
    Minutes60,
}

impl LockAfter {
    /// Each, from never to an hour.
    pub const ALL: [Self; 4] = [Self::Never, Self::Minutes5, Self::Minutes15, Self::Minutes60];

    /// In minutes; `None` is never.
    #[must_use]
    pub fn minutes(self) -> Option<u8> {
        match self {
            Self::Never => None,
            Self::Minutes5 => Some(5),
            Self::Minutes15 => Some(15),
            Self::Minutes60 => Some(60),
        }
    }
}

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// As the system has it.
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// On, off, or as the system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Switch {
    /// As the system has it.
    #[default]
    System,
    /// Always on.
    On,
    /// Always off.
    Off,
}

/// Which picture is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The radar.
    Radar,
    /// The paired dots.
    Bars,
    /// The numbers.
    Table,
    /// Managing across, leading up, one dot a dimension.
    Map,
    /// Each item over the sessions.
    OverTime,
}

/// A size in tenths: 10 is normal, 5 the smallest, 30 the largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zoom(u8);

/// Where the window stood, in points of the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Left edge, when the system tells.
    pub left: Option<f32>,
    /// Top edge, when the system tells.
    pub top: Option<f32>,
    /// Inner width.
    pub width: f32,
    /// Inner height.
    pub height: f32,
}

impl Zoom {
    /// The normal size.
    pub const NORMAL: Self = Self(10);

    /// The size nearest to `tenths` that there is, 5 to 30.
    #[must_use]
    pub fn of_tenths(tenths: u8) -> Self {
        Self(tenths.clamp(5, 30))
    }

    /// In tenths, 5 to 30.
    #[must_use]
    pub fn tenths(self) -> u8 {
        self.0
    }

    /// As a factor, 0.5 to 3.0.
    #[must_use]
    pub fn factor(self) -> f32 {
        f32::from(self.0) / 10.0
    }

    /// One step larger.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::of_tenths(self.0 + if self.0 >= 15 { 5 } else { 1 })
    }

    /// One step smaller.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::of_tenths(self.0 - if self.0 > 15 { 5 } else { 1 })
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            appearance: Appearance::System,
            zoom: Zoom::NORMAL,
            contrast: Switch::System,
            less_motion: Switch::System,
            keys: KeyMap::default(),
            clients_folder: None,
            view: View::Radar,
            recent: Vec::new(),
            window: None,
            lock_after: LockAfter::default(),
            practice: String::new(),
            logo: None,
            paper: Paper::default(),
            tour: Tour::default(),
            sharing: Sharing::default(),
        }
    }
}

impl Preferences {
    /// How many recent files are remembered.
    pub const RECENT: usize = 8;

    /// Puts `path` first among the recent files.
    pub fn remember(&mut self, path: &Path) {
        self.forget(path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(Self::RECENT);
    }

    /// Drops `path` from the recent files.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_opened_again_moves_to_the_top_and_the_ninth_drops_out() {
        let mut preferences = Preferences::default();
        for name in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "b"] {
            preferences.remember(Path::new(name));
        }
        let names: Vec<&str> = preferences.recent.iter().filter_map(|path| path.to_str()).collect();
        assert_eq!(names, ["b", "i", "h", "g", "f", "e", "d", "c"]);
    }

    #[test]
    fn larger_and_smaller_stay_readable_and_meet_again() {
        let mut zoom = Zoom::NORMAL;
        for _ in 0..40 {
            zoom = zoom.larger();
        }
        assert_eq!(zoom.tenths(), 30);
        for _ in 0..40 {
            zoom = zoom.smaller();
        }
        assert_eq!(zoom.tenths(), 5);
        assert_eq!(Zoom::NORMAL.larger().smaller(), Zoom::NORMAL);
    }
}
