//! Windows and macOS, which have to be asked: whether the system has high contrast on, and whether it moves less.

#[cfg(not(target_os = "linux"))]
use super::Prefers;
#[cfg(any(windows, test))]
use super::Wants;

/// What the system prefers now, but for light and dark, which the window knows.
#[cfg(target_os = "macos")]
pub(super) fn ask() -> Prefers {
    let workspace = objc2_app_kit::NSWorkspace::sharedWorkspace();
    Prefers {
        contrast: workspace.accessibilityDisplayShouldIncreaseContrast().into(),
        less_motion: workspace.accessibilityDisplayShouldReduceMotion().into(),
        ..Prefers::default()
    }
}

/// What the system prefers now, but for light and dark, which the window knows.
#[cfg(windows)]
pub(super) fn ask() -> Prefers {
    use windows_registry::CURRENT_USER;

    // What is not there was never set.
    let flags = CURRENT_USER.open(r"Control Panel\Accessibility\HighContrast").and_then(|key| key.get_string("Flags"));
    let mask = CURRENT_USER.open(r"Control Panel\Desktop").and_then(|key| key.get_value("UserPreferencesMask"));
    Prefers {
        contrast: flags.map(|flags| contrast_of(&flags)).unwrap_or_default(),
        less_motion: mask.map(|mask| less_motion_of(&mask)).unwrap_or_default(),
        ..Prefers::default()
    }
}

/// Nobody to ask on any other system.
#[cfg(not(any(windows, target_os = "macos", target_os = "linux")))]
pub(super) fn ask() -> Prefers {
    Prefers::default()
}

/// `HighContrast\Flags` is a number in letters; its lowest bit is `HCF_HIGHCONTRASTON`.
#[cfg(any(windows, test))]
fn contrast_of(flags: &str) -> Wants {
    flags.trim().parse::<u32>().is_ok_and(|flags| flags & 1 == 1).into()
}

/// `UserPreferencesMask` has the bit of `SPI_SETCLIENTAREAANIMATION` in its fifth byte, the second from below: not set means that
/// nothing is to move. "Show animations in Windows" sets and clears it.
#[cfg(any(windows, test))]
fn less_motion_of(mask: &[u8]) -> Wants {
    mask.get(4).is_some_and(|byte| byte & 0b10 == 0).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_keeps_is_read_as_windows_means_it() {
        // As Windows 11 has it: 126 without high contrast, 127 with it.
        assert_eq!([contrast_of("126"), contrast_of("127")], [Wants::No, Wants::Yes]);
        assert_eq!([contrast_of(""), contrast_of("on")], [Wants::No, Wants::No]);
        // As it is first, and after "Show animations in Windows" was switched off.
        let [moves, rests] = [[0x9E, 0x1E, 0x07, 0x80, 0x12, 0, 0, 0], [0x90, 0x12, 0x03, 0x80, 0x10, 0, 0, 0]];
        assert_eq!([less_motion_of(&moves), less_motion_of(&rests)], [Wants::No, Wants::Yes]);
        assert_eq!(less_motion_of(&moves[..4]), Wants::No);
    }
}
