//! Light or dark, contrast and motion as the system has them. On Linux the desktop portal tells all three and each change;
//! on Windows and macOS the window tells light from dark, and the system is asked for the others.

#[cfg(any(not(target_os = "linux"), test))]
mod asked;
#[cfg(target_os = "linux")]
mod portal;

#[cfg(target_os = "linux")]
use std::{
    sync::mpsc::{self, Receiver},
    sync::{Arc, OnceLock},
    time::Duration,
};

use crate::app::{Preferences, Switch};
use crate::ui::theme::{Contrast, Motion};

/// What the system prefers, as far as it tells: light, and nothing special, where it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Prefers {
    /// Light or dark.
    pub(super) scheme: Scheme,
    /// Whether text and edges are to stand out more.
    pub(super) contrast: Wants,
    /// Whether things are to move less.
    pub(super) less_motion: Wants,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Scheme {
    /// Light, or it does not say.
    #[default]
    Light,
    /// Dark.
    Dark,
}

/// Whether the system asks for something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Wants {
    /// It does.
    Yes,
    /// It does not, or does not say.
    #[default]
    No,
}

impl From<bool> for Wants {
    fn from(asks: bool) -> Self {
        if asks { Self::Yes } else { Self::No }
    }
}

impl Prefers {
    /// How the look stands out and moves: as a person set it, else as the system has it.
    pub(super) fn look(self, preferences: &Preferences) -> (Contrast, Motion) {
        let holds = |set: Switch, system: Wants| match set {
            Switch::On => Wants::Yes,
            Switch::Off => Wants::No,
            Switch::System => system,
        };
        let contrast = match holds(preferences.contrast, self.contrast) {
            Wants::Yes => Contrast::High,
            Wants::No => Contrast::Normal,
        };
        let motion = match holds(preferences.less_motion, self.less_motion) {
            Wants::Yes => Motion::None,
            Wants::No => Motion::Eased,
        };
        (contrast, motion)
    }
}

/// Listens for what the system prefers, now and whenever that changes.
pub(super) struct Listener {
    #[cfg(target_os = "linux")]
    heard: Receiver<Prefers>,
    #[cfg(target_os = "linux")]
    window: Arc<OnceLock<egui::Context>>,
    #[cfg(not(target_os = "linux"))]
    had_focus: bool,
    now: Prefers,
}

#[cfg(target_os = "linux")]
impl Listener {
    /// Begins to listen, before there is a window: the answer is there when the first frame is.
    pub(super) fn begin() -> Self {
        let (say, heard) = mpsc::channel();
        let window: Arc<OnceLock<egui::Context>> = Arc::default();
        let to_wake = Arc::clone(&window);
        let wake = move || {
            if let Some(window) = to_wake.get() {
                window.request_repaint();
            }
        };
        let listening = move || {
            if let Err(error) = portal::listen(&say, &wake) {
                // Most machines without a portal have no desktop either: light is right there.
                log::info!("no desktop portal: {error}");
            }
        };
        std::thread::Builder::new().name("appearance".to_owned()).spawn(listening).ok();
        Self { heard, window, now: Prefers::default() }
    }

    /// From now on wakes `window` when something is heard. Waits a moment for the first answer, so that a dark room is
    /// not lit up by the first frame.
    pub(super) fn serve(&mut self, window: &egui::Context) {
        self.window.get_or_init(|| window.clone());
        if let Ok(first) = self.heard.recv_timeout(Duration::from_millis(60)) {
            self.now = first;
        }
    }

    /// What the system prefers, as last heard.
    pub(super) fn now(&mut self, _window: &egui::Context) -> Prefers {
        if let Some(last) = self.heard.try_iter().last() {
            self.now = last;
        }
        self.now
    }
}

#[cfg(not(target_os = "linux"))]
impl Listener {
    /// Asks the system, before there is a window.
    pub(super) fn begin() -> Self {
        Self { had_focus: false, now: asked::ask() }
    }

    /// Nothing wakes the window here: who changes the system's settings comes back to the window, which asks then.
    pub(super) fn serve(&mut self, _window: &egui::Context) {}

    /// What the system prefers: asked again each time the window gets the focus.
    pub(super) fn now(&mut self, window: &egui::Context) -> Prefers {
        let has_focus = window.input(|input| input.focused);
        if has_focus && !self.had_focus {
            self.now = asked::ask();
        }
        self.had_focus = has_focus;
        self.now.scheme = match window.system_theme() {
            Some(egui::Theme::Dark) => Scheme::Dark,
            Some(egui::Theme::Light) | None => Scheme::Light,
        };
        self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_set_holds_and_else_what_the_system_has() {
        let set = |contrast, less_motion| Preferences { contrast, less_motion, ..Preferences::default() };
        let asks = Prefers { contrast: Wants::Yes, less_motion: Wants::Yes, ..Prefers::default() };
        let (plain, special) = ((Contrast::Normal, Motion::Eased), (Contrast::High, Motion::None));
        assert_eq!(asks.look(&Preferences::default()), special);
        assert_eq!(Prefers::default().look(&Preferences::default()), plain);
        assert_eq!(asks.look(&set(Switch::Off, Switch::Off)), plain);
        assert_eq!(Prefers::default().look(&set(Switch::On, Switch::On)), special);
    }
}
