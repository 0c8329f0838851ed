//! The target on a track: a hollow ▽ where the client wants to be, beside the mark of where they are.

use egui::{CornerRadius, Pos2, Rect, Response, Shape, Stroke, Ui};

use crate::chart::Role;
use crate::model::Rating;

use super::kit::{self, Use};
use super::theme::{color, faded};
use super::track::{Track, place_of, rating_at};

/// How wide the ▽ is, in points.
const WIDTH: f32 = 13.0;

/// Paints the line, where the client is, where they want to be, and a pale ▽ under the pointer.
pub(super) fn paint(ui: &Ui, response: &Response, track: &Track<'_>, wanted: Option<Rating>, now: Option<Rating>) {
    let middle = track.row.center().y;
    let at = |rating: Rating| Pos2::new(place_of(track.line, rating.fraction()), middle);
    ui.painter().hline(track.line, middle, Stroke::new(1.0, color(ui, Role::Edge)));
    let target = Stroke::new(1.6, color(ui, Role::Target));
    if let (Some(now), Some(wanted)) = (now, wanted) {
        ui.painter().extend(Shape::dashed_line(&[at(now), at(wanted)], target, 2.0, 3.0));
    }
    if let Some(now) = now {
        kit::marker(ui, at(now), track.place, 9.0);
    }
    if let (Some(place), Use::Offered) = (response.hover_pos(), track.usable) {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        if !response.is_pointer_button_down_on() {
            let ghost = Stroke::new(1.6, faded(ui, Role::Target, 0.45));
            triangle(ui, at(rating_at(track.line, place.x)), ghost);
        }
    }
    if let Some(wanted) = wanted {
        triangle(ui, at(wanted), target);
    }
    if response.has_focus() && kit::ring_is_shown(ui) {
        let groove = Rect::from_x_y_ranges(track.line, (middle - 10.0)..=(middle + 10.0));
        let stroke = Stroke::new(2.0, color(ui, Role::Focus));
        ui.painter().rect_stroke(groove, CornerRadius::same(6), stroke, egui::StrokeKind::Outside);
    }
}

/// A hollow ▽ whose middle stands on the line.
pub(super) fn triangle(ui: &Ui, at: Pos2, stroke: Stroke) {
    let (reach, rise) = (WIDTH / 2.0, WIDTH * 0.42);
    let corners = [(-reach, -rise), (reach, -rise), (0.0, rise + 1.0)];
    let points = corners.iter().map(|(x, y)| Pos2::new(at.x + x, at.y + y)).collect();
    ui.painter().add(Shape::convex_polygon(points, color(ui, Role::Paper), stroke));
}
