//! The frame of a sheet: it dims the window, takes the focus, scrolls its content and keeps its foot in sight.

use egui::accesskit::Role as Reads;
use egui::{Color32, CornerRadius, Id, Pos2, Rect, Stroke, Ui, Vec2};

use crate::chart::Role;

use super::kit::BUTTON_HEIGHT;
use super::theme::{color, gap};

/// A sheet over the window: dims what is behind and takes the focus. What is too high for the window scrolls; the foot
/// with its buttons stays. Returns whether the person left it, with Escape or a press beside it.
pub(super) fn sheet<R>(
    ui: &Ui,
    name: &str,
    width: f32,
    requests: &mut R,
    content: impl FnOnce(&mut Ui, &mut R),
    foot: impl FnOnce(&mut Ui, &mut R),
) -> Left {
    sheet_with_foot(ui, name, [width, 0.0], requests, content, foot)
}

fn sheet_with_foot<R>(
    ui: &Ui,
    name: &str,
    [width, note]: [f32; 2],
    requests: &mut R,
    content: impl FnOnce(&mut Ui, &mut R),
    foot: impl FnOnce(&mut Ui, &mut R),
) -> Left {
    let margin = 16.0;
    let window = ui.ctx().content_rect();
    let width = width.min(window.width() - 2.0 * margin).max(240.0);
    let inside = if window.height() < 560.0 { gap::CARD } else { gap::SHEET };
    let frame = egui::Frame::new()
        .fill(color(ui, Role::Sheet))
        .stroke(Stroke::new(1.0, color(ui, Role::Edge)))
        .corner_radius(CornerRadius::same(14))
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(egui::Margin::symmetric(gap::SHEET as i8, inside as i8));
    let id = Id::unique(("sheet", name));
    let area = egui::Modal::default_area(id).accessible_name(name).role(Reads::Dialog);
    let backdrop = Color32::from_black_alpha(96);
    let response = egui::Modal::new(id).area(area).backdrop_color(backdrop).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width - 2.0 * gap::SHEET);
        let height = window.height() - 2.0 * (margin + inside) - foot_height(ui, id, note) - gap::CARD;
        let height = height.max(40.0);
        let area = egui::ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, true])
            .show(ui, |ui| content(ui, requests));
        super::heard::no_bars(ui, &area);
        ui.add_space(gap::SMALL);
        foot_ui(ui, id, requests, foot);
    });
    super::heard::over_the_window(ui, id);
    if response.should_close() { Left::Yes } else { Left::No }
}

/// How high a sheet's content may be before it scrolls, in points.
pub(super) fn room_inside(ui: &Ui) -> f32 {
    let window = ui.ctx().content_rect();
    let inside = if window.height() < 560.0 { gap::CARD } else { gap::SHEET };
    (window.height() - 2.0 * (16.0 + inside) - BUTTON_HEIGHT - gap::CARD).max(40.0)
}

/// How a sheet with a pane is measured, in points.
pub(super) struct Measures {
    /// The sheet's own width.
    pub(super) width: f32,
    /// The pane's width, where there is room for it.
    pub(super) beside: f32,
    /// What the foot has above its buttons.
    pub(super) note: f32,
}

/// A sheet as [`sheet`], with a pane of its own at the right that shows what the sheet is about. In a window too
/// narrow for both the pane stands below what the sheet holds, and scrolls with it.
pub(super) fn sheet_beside<R>(
    ui: &Ui,
    name: &str,
    measures: &Measures,
    requests: &mut R,
    content: impl FnOnce(&mut Ui, &mut R),
    foot: impl FnOnce(&mut Ui, &mut R),
    beside: impl FnOnce(&mut Ui, &mut R),
) -> Left {
    let margin = 16.0;
    let window = ui.ctx().content_rect();
    let width = measures.width;
    let beside_width = measures.beside.min(window.width() - 2.0 * margin - width);
    let height = (window.height() - 2.0 * margin).min(MOST_BESIDE);
    if beside_width < LEAST_BESIDE || height < LEAST_HIGH {
        let whole = |ui: &mut Ui, requests: &mut R| {
            content(ui, requests);
            pane_below(ui, requests, beside);
        };
        return sheet_with_foot(ui, name, [width, measures.note], requests, whole, foot);
    }
    let frame = egui::Frame::new()
        .fill(color(ui, Role::Sheet))
        .stroke(Stroke::new(1.0, color(ui, Role::Edge)))
        .corner_radius(CornerRadius::same(14))
        .shadow(ui.visuals().popup_shadow);
    let id = Id::unique(("sheet", name));
    let area = egui::Modal::default_area(id).accessible_name(name).role(Reads::Dialog);
    let backdrop = Color32::from_black_alpha(96);
    let response = egui::Modal::new(id).area(area).backdrop_color(backdrop).frame(frame).show(ui.ctx(), |ui| {
        let (whole, _) = ui.allocate_exact_size(Vec2::new(width + beside_width, height), egui::Sense::hover());
        let edge = whole.left() + width;
        let left = Rect::from_min_max(whole.min, Pos2::new(edge, whole.bottom())).shrink(gap::SHEET);
        ui.scope_builder(egui::UiBuilder::new().max_rect(left), |ui| {
            let height = left.height() - foot_height(ui, id, measures.note) - gap::CARD;
            let area = egui::ScrollArea::vertical()
                .max_height(height)
                .min_scrolled_height(height)
                .auto_shrink(false)
                .show(ui, |ui| content(ui, requests));
            super::heard::no_bars(ui, &area);
            ui.add_space(gap::SMALL);
            foot_ui(ui, id, requests, foot);
        });
        let right = Rect::from_min_max(Pos2::new(edge, whole.top()), whole.max);
        let corners = CornerRadius { nw: 0, sw: 0, ne: 14, se: 14 };
        ui.painter().rect_filled(right.shrink(0.5), corners, color(ui, Role::Well));
        ui.painter().vline(edge, whole.y_range(), Stroke::new(1.0, color(ui, Role::Edge)));
        ui.scope_builder(egui::UiBuilder::new().max_rect(right.shrink(gap::PANE)), |ui| beside(ui, requests));
    });
    super::heard::over_the_window(ui, id);
    if response.should_close() { Left::Yes } else { Left::No }
}

/// The pane, as wide as the sheet and as high as a page of that width.
fn pane_below<R>(ui: &mut Ui, requests: &mut R, pane: impl FnOnce(&mut Ui, &mut R)) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, width * PAGE_HIGH), egui::Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(10), color(ui, Role::Well));
    ui.scope_builder(egui::UiBuilder::new().max_rect(rect.shrink(gap::CARD)), |ui| pane(ui, requests));
}

/// How high the foot was when it was last drawn, in points: long words make it two rows. At first a row and its note.
fn foot_height(ui: &Ui, sheet: Id, note: f32) -> f32 {
    ui.data(|data| data.get_temp(sheet.with("foot"))).unwrap_or(BUTTON_HEIGHT + note)
}

fn foot_ui<R>(ui: &mut Ui, sheet: Id, requests: &mut R, foot: impl FnOnce(&mut Ui, &mut R)) {
    let height = ui.scope(|ui| foot(ui, requests)).response.rect.height();
    let before = ui.data_mut(|data| {
        let kept = data.get_temp_mut_or(sheet.with("foot"), BUTTON_HEIGHT);
        std::mem::replace(kept, height)
    });
    if (before - height).abs() > 0.5 {
        ui.ctx().request_repaint();
    }
}

/// A sheet of paper is so much higher than wide, with a row below to turn it.
const PAGE_HIGH: f32 = 1.5;

/// A pane narrower than this shows nothing that could be read.
const LEAST_BESIDE: f32 = 300.0;
/// Nor does one lower than this.
const LEAST_HIGH: f32 = 360.0;
/// As high as a sheet with a pane is at most.
const MOST_BESIDE: f32 = 720.0;

/// Whether a person left a sheet without pressing anything on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// They did.
    Yes,
    /// They did not.
    No,
}
