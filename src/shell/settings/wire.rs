//! The settings as their file has them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Settings;
use crate::app::{
    Appearance, Command, Held, Key, KeyMap, LockAfter, Place, Preferences, Sharing, Shortcut, Switch, Tour, View, Zoom,
};
use crate::export::Paper;
use crate::model::limits;
use crate::words::Language;

/// The file. Fields that it lacks are as at the first start; fields that a later version added are passed over.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
pub(super) struct Wire {
    /// Tells a file of settings from any other; settings of before it was there lack it.
    pub(super) two_hats_settings: Option<u32>,
    language: Option<String>,
    theme: WireTheme,
    zoom_tenths: Option<u8>,
    contrast: WireSwitch,
    less_motion: WireSwitch,
    keys: BTreeMap<String, Option<String>>,
    view: WireView,
    window: Option<WireWindow>,
    lock_after: WireLockAfter,
    practice: String,
    clients_folder: Option<String>,
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
enum WireSwitch {
    #[default]
    System,
    On,
    Off,
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
            contrast: wire.contrast.into(),
            less_motion: wire.less_motion.into(),
            keys: KeyMap::with(wire.keys.iter().filter_map(|(command, to)| key_change(command, to.as_deref()))),
            clients_folder: wire.clients_folder.map(PathBuf::from),
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
            two_hats_settings: Some(1),
            language: preferences.language.map(|language| language.code().to_owned()),
            theme: match preferences.appearance {
                Appearance::System => WireTheme::System,
                Appearance::Light => WireTheme::Light,
                Appearance::Dark => WireTheme::Dark,
            },
            zoom_tenths: Some(preferences.zoom.tenths()),
            contrast: preferences.contrast.into(),
            less_motion: preferences.less_motion.into(),
            keys: preferences.keys.changes().map(|(command, to)| (command.name(), to.map(chord))).collect(),
            clients_folder: preferences.clients_folder.as_ref().and_then(text),
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

impl From<WireSwitch> for Switch {
    fn from(wire: WireSwitch) -> Self {
        match wire {
            WireSwitch::System => Self::System,
            WireSwitch::On => Self::On,
            WireSwitch::Off => Self::Off,
        }
    }
}

impl From<Switch> for WireSwitch {
    fn from(switch: Switch) -> Self {
        match switch {
            Switch::System => Self::System,
            Switch::On => Self::On,
            Switch::Off => Self::Off,
        }
    }
}

/// A shortcut as the file has it: "Command+Shift+S", the same on every system.
fn chord(shortcut: Shortcut) -> String {
    let held = match shortcut.held {
        Held::Nothing => "",
        Held::Command => "Command+",
        Held::CommandShift => "Command+Shift+",
    };
    format!("{held}{}", shortcut.key.name())
}

/// What a line of the file changes; `None` when it names a command or a key that there is not.
fn key_change(command: &str, to: Option<&str>) -> Option<(Command, Option<Shortcut>)> {
    let command = Command::ALL.into_iter().find(|other| other.name() == command)?;
    let Some(to) = to else { return Some((command, None)) };
    let (held, key) = match (to.strip_prefix("Command+Shift+"), to.strip_prefix("Command+")) {
        (Some(key), _) => (Held::CommandShift, key),
        (None, Some(key)) => (Held::Command, key),
        (None, None) => (Held::Nothing, to),
    };
    Some((command, Some(Shortcut::new(held, Key::named(key)?))))
}
