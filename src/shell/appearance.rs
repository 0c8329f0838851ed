//! Light or dark, contrast and motion as the system has them. On Linux the desktop portal knows; elsewhere the window
//! tells light from dark, and the rest is a person's own choice.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

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
    heard: Receiver<Prefers>,
    window: Arc<OnceLock<egui::Context>>,
    now: Prefers,
}

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
        #[cfg(target_os = "linux")]
        {
            let listening = move || {
                if let Err(error) = portal::listen(&say, &wake) {
                    // Most machines without a portal have no desktop either: light is right there.
                    log::info!("no desktop portal: {error}");
                }
            };
            std::thread::Builder::new().name("appearance".to_owned()).spawn(listening).ok();
        }
        #[cfg(not(target_os = "linux"))]
        drop((say, wake));
        Self { heard, window, now: Prefers::default() }
    }

    /// From now on wakes `window` when something is heard. Waits a moment for the first answer, so that a dark room is
    /// not lit up by the first frame.
    pub(super) fn serve(&mut self, window: &egui::Context) {
        self.window.get_or_init(|| window.clone());
        if cfg!(target_os = "linux")
            && let Ok(first) = self.heard.recv_timeout(Duration::from_millis(60))
        {
            self.now = first;
        }
    }

    /// What the system prefers, as last heard.
    pub(super) fn now(&mut self, ctx: &egui::Context) -> Prefers {
        if cfg!(target_os = "linux") {
            if let Some(last) = self.heard.try_iter().last() {
                self.now = last;
            }
        } else {
            self.now.scheme = match ctx.system_theme() {
                Some(egui::Theme::Dark) => Scheme::Dark,
                Some(egui::Theme::Light) | None => Scheme::Light,
            };
        }
        self.now
    }
}

#[cfg(target_os = "linux")]
mod portal {
    use std::sync::mpsc::Sender;

    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    use super::{Prefers, Scheme, Wants};

    const NAMESPACE: &str = "org.freedesktop.appearance";
    const SCHEME: &str = "color-scheme";
    const CONTRAST: &str = "contrast";
    const MOTION: &str = "reduced-motion";

    /// Says what the portal prefers now, then each change, until the bus or the window is gone.
    pub(super) fn listen(say: &Sender<Prefers>, wake: &impl Fn()) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let settings = Proxy::new(
            &bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )?;
        let changes = settings.receive_signal("SettingChanged")?;
        let mut prefers = Prefers::default();
        let scheme: OwnedValue = settings.call("ReadOne", &(NAMESPACE, SCHEME))?;
        prefers.hear(SCHEME, &scheme);
        // Older portals know only the first.
        for key in [CONTRAST, MOTION] {
            if let Ok(value) = settings.call::<_, _, OwnedValue>("ReadOne", &(NAMESPACE, key)) {
                prefers.hear(key, &value);
            }
        }
        if say.send(prefers).is_err() {
            return Ok(());
        }
        wake();
        for change in changes {
            let body = change.body();
            let (namespace, key, value): (String, String, OwnedValue) = body.deserialize()?;
            if namespace == NAMESPACE && prefers.hear(&key, &value) == Wants::Yes {
                if say.send(prefers).is_err() {
                    return Ok(());
                }
                wake();
            }
        }
        Ok(())
    }

    impl Prefers {
        /// Hears one thing; says whether it is one that counts. Of light and dark the portal says 1 for dark, 2 for light
        /// and 0 for no preference; of the others 1 for yes and 0 for none.
        pub(super) fn hear(&mut self, key: &str, value: &OwnedValue) -> Wants {
            let is_one = matches!(&**value, Value::U32(1));
            let wants = if is_one { Wants::Yes } else { Wants::No };
            match key {
                SCHEME => self.scheme = if is_one { Scheme::Dark } else { Scheme::Light },
                CONTRAST => self.contrast = wants,
                MOTION => self.less_motion = wants,
                _ => return Wants::No,
            }
            Wants::Yes
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn what_the_portal_says_is_told_apart_and_the_rest_passed_over() {
            let mut prefers = Prefers::default();
            let said = |number: u32| OwnedValue::from(number);
            assert_eq!(prefers.hear("accent-color", &said(1)), Wants::No);
            assert_eq!(prefers, Prefers::default());
            prefers.hear(SCHEME, &said(1));
            prefers.hear(CONTRAST, &said(1));
            assert_eq!(prefers, Prefers { scheme: Scheme::Dark, contrast: Wants::Yes, less_motion: Wants::No });
            prefers.hear(SCHEME, &said(2));
            prefers.hear(CONTRAST, &said(0));
            prefers.hear(MOTION, &said(1));
            assert_eq!(prefers, Prefers { less_motion: Wants::Yes, ..Prefers::default() });
        }
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
