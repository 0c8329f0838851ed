//! Light or dark as the system has it. On Linux only the desktop portal knows; elsewhere the window does.

use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// What the system prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prefers {
    /// Light, or it does not say.
    Light,
    /// Dark.
    Dark,
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
        Self { heard, window, now: Prefers::Light }
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
            self.now = match ctx.system_theme() {
                Some(egui::Theme::Dark) => Prefers::Dark,
                Some(egui::Theme::Light) | None => Prefers::Light,
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

    use super::Prefers;

    const NAMESPACE: &str = "org.freedesktop.appearance";
    const KEY: &str = "color-scheme";

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
        let now: OwnedValue = settings.call("ReadOne", &(NAMESPACE, KEY))?;
        if say.send(prefers(&now)).is_err() {
            return Ok(());
        }
        wake();
        for change in changes {
            let body = change.body();
            let (namespace, key, value): (String, String, OwnedValue) = body.deserialize()?;
            if namespace == NAMESPACE && key == KEY {
                if say.send(prefers(&value)).is_err() {
                    return Ok(());
                }
                wake();
            }
        }
        Ok(())
    }

    /// The portal says 1 for dark, 2 for light, 0 for no preference.
    fn prefers(value: &OwnedValue) -> Prefers {
        match &**value {
            Value::U32(1) => Prefers::Dark,
            _ => Prefers::Light,
        }
    }
}
