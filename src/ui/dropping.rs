//! Files dropped on the window, and what is shown while they are held over it.

use egui::{Align2, Color32, Id, LayerId, Order, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use crate::app::{Press, State};
use crate::chart::{Face, Role};
use crate::words;

use super::kit::Type;
use super::paint;
use super::requests::Requests;
use super::theme::{color, font, radius, size};

/// Takes what was dropped: the first of several, and says so.
pub(super) fn dropped_ui(ui: &Ui, state: &State, requests: &mut Requests) {
    let files = ui.input(|input| input.raw.dropped_files.clone());
    let paths = files.into_iter().map(|file| file.path().to_owned());
    let mut paths = paths.filter(|path| !path.as_os_str().is_empty());
    if let Some(first) = paths.next() {
        requests.press(match paths.count() {
            0 => Press::Dropped(first),
            others => Press::DroppedSeveral(first, others),
        });
    }
    let held = ui.input(|input| input.raw.hovered_files.len());
    if held > 0 && state.takes_drops() {
        hint_ui(ui, held);
    }
}

/// A sheet of paper with a place to let go.
fn hint_ui(ui: &Ui, held: usize) {
    let window = ui.max_rect();
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("drop")));
    painter.rect_filled(window, 0.0, Color32::from_black_alpha(96));
    let card = Rect::from_center_size(window.center(), Vec2::new((window.width() - 64.0).min(520.0), 190.0));
    painter.rect_filled(card, f32::from(radius::CARD) + 4.0, color(ui, Role::Sheet));
    let inner = card.shrink(14.0);
    let corners = [inner.left_top(), inner.right_top(), inner.right_bottom(), inner.left_bottom(), inner.left_top()];
    painter.extend(Shape::dashed_line(&corners, Stroke::new(1.5, color(ui, Role::TrackOutline)), 7.0, 5.0));
    page(ui, &painter, Pos2::new(inner.center().x, inner.top() + 44.0));
    let title = font(Face::SerifSemibold, size::TITLE);
    let at = Pos2::new(inner.center().x, inner.top() + 92.0);
    painter.text(at, Align2::CENTER_CENTER, words::drop_here(), title, color(ui, Role::Ink));
    let says = match held {
        1 => words::drop_here_says().into_owned(),
        several => words::drop_several(words::count(several)),
    };
    let face = font(Type::QUIET.face, Type::QUIET.size_pt);
    let mut job = egui::text::LayoutJob::simple(says, face, color(ui, Role::Quiet), inner.width() - 32.0);
    job.halign = egui::Align::Center;
    let galley = painter.layout_job(job);
    let at = Pos2::new(inner.center().x, inner.top() + 114.0);
    painter.galley(at, galley, color(ui, Role::Quiet));
}

/// A page with the two hats' markers on it.
fn page(ui: &Ui, painter: &egui::Painter, middle: Pos2) {
    let sheet = Rect::from_center_size(middle, Vec2::new(38.0, 48.0));
    painter.rect_filled(sheet, 4.0, color(ui, Role::Surface));
    painter.rect_stroke(sheet, 4.0, Stroke::new(1.2, color(ui, Role::TrackOutline)), egui::StrokeKind::Inside);
    let [first, second] = [crate::chart::PolePlace::First, crate::chart::PolePlace::Second];
    for (place, marker, dy) in
        [(first, crate::chart::Marker::Square, -8.0), (second, crate::chart::Marker::Diamond, 8.0)]
    {
        let ink = color(ui, Role::Pole(place));
        let x = if dy < 0.0 { -6.0 } else { 7.0 };
        paint::marker(painter, middle + Vec2::new(x, dy), marker, 9.0, ink);
        painter.hline((sheet.left() + 7.0)..=(sheet.right() - 7.0), middle.y + dy, Stroke::new(1.0, ink));
    }
}
