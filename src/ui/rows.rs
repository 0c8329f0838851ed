//! Rows of a sheet: what each is, in one to three lines, and what can be done with it at the right.

use egui::accesskit::Role as Reads;
use egui::{Align, Align2, Layout, Rect, Response, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::chart::Role;

use super::kit::{self, Type, Use, Weight};
use super::theme::{color, gap};

/// From line to line, in points.
const LINE: f32 = 20.0;

/// One row: `lines` at the left, each cut where it has to end, then a quiet `aside`, then what `controls` shows, from the
/// right edge inwards.
pub(super) fn row_ui(ui: &mut Ui, lines: &[(String, Type)], aside: Option<&str>, controls: impl FnOnce(&mut Ui)) {
    let text_height = LINE * lines.len() as f32;
    let size = Vec2::new(ui.available_width(), text_height.max(kit::BUTTON_HEIGHT) + gap::MEDIUM);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, color(ui, Role::Hairline)));
    let builder =
        UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt(lines_salt(lines));
    let mut right = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = gap::SMALL;
        controls(ui);
        ui.min_rect().left()
    });
    if let Some(aside) = aside {
        let at = egui::pos2(right.inner - gap::CARD, rect.center().y);
        right.inner = kit::text(ui, at, Align2::RIGHT_CENTER, aside, Type::NOTE).left();
    }
    let mut top = rect.center().y - text_height / 2.0 + LINE / 2.0;
    for (line, look) in lines {
        let room = right.inner - gap::MEDIUM - rect.left();
        kit::short_text(ui, egui::pos2(rect.left(), top), Align2::LEFT_CENTER, line, *look, room);
        top += LINE;
    }
}

/// A button of a row, whose spoken name says of which row it is. It comes into view when it gets the focus.
pub(super) fn button_ui(ui: &mut Ui, label: &str, name: &str, weight: Weight, usable: Use) -> Response {
    let response = kit::button_if(ui, label, weight, usable);
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, usable == Use::Offered, name));
    if response.gained_focus() {
        let row = Rect::from_center_size(response.rect.center(), response.rect.size() + Vec2::splat(2.0 * gap::CARD));
        ui.scroll_to_rect(row, None);
    }
    response
}

/// A point before a line.
pub(super) fn point_ui(ui: &mut Ui, text: &str, look: Type) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap::SMALL;
        let (dot, _) = ui.allocate_exact_size(Vec2::new(6.0, look.size_pt * 1.4), Sense::hover());
        ui.painter().circle_filled(dot.center(), 2.0, color(ui, Role::Quiet));
        kit::paragraph(ui, text, look);
    });
}

fn lines_salt(lines: &[(String, Type)]) -> Vec<&str> {
    lines.iter().map(|(line, _)| line.as_str()).collect()
}
