//! The screens there are: a window that stood on one that is gone comes back on one that is there.

use eframe::CreationContext;

/// What of a window must be seen so that one can take hold of it: that much of its upper edge, in pixels.
const HOLD: [i64; 2] = [120, 24];

/// A place on the desktop, in pixels: left, top, width, height.
type Area = [i64; 4];

/// Moves the window to the first screen where too little of it is seen on any.
pub(super) fn bring_back(cc: &CreationContext<'_>) {
    let Some(window) = cc.winit_window() else { return };
    // Some systems tell nobody where a window stands; they don't let anybody lose it either.
    let Ok(at) = window.outer_position() else { return };
    let place = [at.x.into(), at.y.into(), window.outer_size().width.into(), window.outer_size().height.into()];
    let screens: Vec<Area> = window
        .available_monitors()
        .map(|screen| {
            let (at, size) = (screen.position(), screen.size());
            [at.x.into(), at.y.into(), size.width.into(), size.height.into()]
        })
        .collect();
    if is_in_reach(place, &screens) {
        return;
    }
    if let Some(first) = window.primary_monitor().or_else(|| window.available_monitors().next()) {
        window.set_outer_position(first.position());
    }
}

/// Whether one can take hold of a window at `place`. Where no screen is told of, nothing is known and nothing is moved.
fn is_in_reach([left, top, width, _]: Area, screens: &[Area]) -> bool {
    let holds = |[screen_left, screen_top, screen_width, screen_height]: &Area| {
        let wide = (left + width).min(screen_left + screen_width) - left.max(*screen_left);
        let high = (top + HOLD[1]).min(screen_top + screen_height) - top.max(*screen_top);
        wide >= HOLD[0] && high >= HOLD[1]
    };
    screens.is_empty() || screens.iter().any(holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_moved_only_where_nobody_could_take_hold_of_it() {
        let screens = [[0, 0, 1920, 1080], [1920, 0, 2560, 1440]];
        for place in [[0, 0, 1280, 800], [1700, 900, 1280, 800], [4200, 20, 1280, 800], [-1000, 100, 1280, 800]] {
            assert!(is_in_reach(place, &screens), "{place:?}");
        }
        for place in [[5000, 200, 1280, 800], [200, 4000, 1280, 800], [-1200, 100, 1280, 800], [100, -700, 1280, 800]] {
            assert!(!is_in_reach(place, &screens), "{place:?}");
        }
        // The second screen is unplugged.
        assert!(!is_in_reach([1920, 0, 1280, 800], &screens[..1]));
        assert!(is_in_reach([5000, 5000, 1280, 800], &[]));
    }
}
