//! A picture that changes takes a moment to: what is on it goes where it belongs, ever slower.
//!
//! Only what a rating moved is eased. Another client, another view or another size is there at once, and so is everything
//! where less motion is asked for.

use std::sync::Arc;

use egui::{Id, Pos2, Ui};

use crate::chart::{Scene, Shape, Size, between};

use super::paint;
use super::theme::{EASE_SECS, Motion, motion_of, theme_of};

/// A picture on its way.
#[derive(Clone)]
struct Eased {
    /// Of what it is a picture: another client or view is no change of this one.
    of: Id,
    size: Size,
    from: Arc<[Shape]>,
    to: Arc<[Shape]>,
    /// When it began to move, in egui's seconds.
    began: f64,
}

impl Eased {
    fn still(of: Id, scene: &Scene) -> Self {
        let shapes: Arc<[Shape]> = scene.shapes.as_slice().into();
        Self { of, size: scene.size, from: shapes.clone(), to: shapes, began: f64::NEG_INFINITY }
    }

    /// How much of the way is behind it: fast at first.
    fn part(&self, now: f64) -> f32 {
        let left = 1.0 - (((now - self.began) as f32) / EASE_SECS).clamp(0.0, 1.0);
        1.0 - left.powi(3)
    }
}

fn place() -> Id {
    Id::unique("picture on its way")
}

/// Drops the picture that was painted last: its client is locked away.
pub(super) fn forget(ui: &Ui) {
    ui.data_mut(|data| data.remove::<Eased>(place()));
}

/// Paints a picture of `of`, its top left corner at `origin`, on its way from what was painted last.
pub(super) fn scene(ui: &Ui, origin: Pos2, of: Id, scene: &Scene) {
    if motion_of(ui) == Motion::None {
        paint::scene(ui, origin, scene);
        return;
    }
    let place = place();
    let now = ui.input(|input| input.time);
    let last: Option<Eased> = ui.data(|data| data.get_temp(place));
    let eased = match last.filter(|last| last.of == of && last.size == scene.size) {
        None => Eased::still(of, scene),
        Some(last) if *last.to == *scene.shapes => last,
        Some(last) => {
            let shown = between(&last.from, &last.to, last.part(now)).unwrap_or_else(|| last.to.to_vec());
            Eased { from: shown.into(), to: scene.shapes.as_slice().into(), began: now, ..last }
        }
    };
    let part = eased.part(now);
    let on_the_way = if part < 1.0 { between(&eased.from, &eased.to, part) } else { None };
    match &on_the_way {
        Some(shapes) => {
            paint::shapes(ui.painter(), origin, 1.0, theme_of(ui.visuals()), shapes);
            ui.ctx().request_repaint();
        }
        None => paint::scene(ui, origin, scene),
    }
    ui.data_mut(|data| data.insert_temp(place, eased));
}
