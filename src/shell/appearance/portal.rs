//! The desktop portal of Linux: it says what is preferred now, and each change.

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
        let wants = Wants::from(is_one);
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
