//! The frame of a sheet: it dims the window, takes the focus, scrolls its content and keeps its foot in sight.
//!
//! What is too high goes on up to the sheet's very edge and down to a hairline, with a thumb at the right: a sheet that
//! goes on must never look as if it ended.

use egui::accesskit::Role as Reads;
use egui::{Color32, CornerRadius, Id, Pos2, Rangef, Rect, Stroke, Ui, Vec2};

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
        .inner_margin(egui::Margin { left: gap::SHEET as i8, right: BAR as i8, top: 0, bottom: inside as i8 });
    let id = Id::unique(("sheet", name));
    let area = egui::Modal::default_area(id).accessible_name(name).role(Reads::Dialog);
    let backdrop = Color32::from_black_alpha(96);
    let response = egui::Modal::new(id).area(area).backdrop_color(backdrop).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width - gap::SHEET - BAR);
        let height = window.height() - 2.0 * margin - inside - foot_height(ui, id, note) - gap::CARD;
        let room = Room { top: inside, height: height.max(40.0), fills: [false, true] };
        scrolled_ui(ui, &room, requests, content);
        ui.add_space(gap::SMALL);
        beside_bar(ui, |ui| foot_ui(ui, id, requests, foot));
    });
    super::heard::over_the_window(ui, id);
    if response.should_close() { Left::Yes } else { Left::No }
}

/// Where a sheet's content scrolls.
struct Room {
    /// What is free above the first line, in points: it scrolls away with it.
    top: f32,
    /// With that, as high as it is at most.
    height: f32,
    /// Whether it is as small as what it holds, in width and in height.
    fills: [bool; 2],
}

/// The content of a sheet, which leaves the last [`BAR`] points of what is right of it to the bar that scrolls.
fn scrolled_ui<R>(ui: &mut Ui, room: &Room, requests: &mut R, content: impl FnOnce(&mut Ui, &mut R)) {
    let area = ui.scope(|ui| {
        let own = (ui.spacing().scroll, ui.visuals().widgets.clone());
        bar_that_is_seen(ui);
        // Clear of the round corner, and of the line below.
        let mut bar = ui.available_rect_before_wrap();
        (bar.min.y, bar.max.y) = (bar.top() + room.top.min(gap::CARD), bar.top() + room.height - gap::TINY);
        egui::ScrollArea::vertical()
            .scroll_bar_rect(bar)
            .max_height(room.height)
            .min_scrolled_height(room.height)
            .auto_shrink(room.fills)
            .show(ui, |ui| {
                (ui.spacing_mut().scroll, ui.visuals_mut().widgets) = own;
                ui.add_space(room.top);
                beside_bar(ui, |ui| content(ui, requests));
            })
    });
    goes_on_ui(ui, &area.inner);
}

/// A line from edge to edge of the sheet under what goes on below it; and its bar is nothing to stop at.
fn goes_on_ui<R>(ui: &Ui, area: &egui::scroll_area::ScrollAreaOutput<R>) {
    super::heard::no_bars(ui, area);
    let below = area.content_size.y - area.inner_rect.height() - area.state.clamped_offset().y;
    if below > 0.5 {
        let line = Rangef::new(area.inner_rect.left() - gap::SHEET + 1.0, area.inner_rect.right() + BAR - 1.0);
        ui.painter().hline(line, area.inner_rect.bottom(), Stroke::new(1.0, color(ui, Role::Edge)));
    }
}

/// A list on a sheet that scrolls by itself, with its bar where the sheet's own would be.
pub(super) fn list_ui(ui: &mut Ui, height: f32, content: impl FnOnce(&mut Ui)) {
    let mut place = ui.available_rect_before_wrap();
    place.max = Pos2::new(place.right() + gap::SHEET - BAR, place.top() + height);
    let area = ui.scope_builder(egui::UiBuilder::new().max_rect(place), |ui| {
        bar_that_is_seen(ui);
        egui::ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink(false)
            .show(ui, |ui| beside_bar(ui, content))
    });
    goes_on_ui(ui, &area.inner);
}

/// What stands where the content stands: as far from the sheet's right edge as from its left.
fn beside_bar<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let width = ui.available_width() - (gap::SHEET - BAR);
    ui.scope(|ui| {
        ui.set_max_width(width);
        content(ui)
    })
    .inner
}

/// The bar shows without a pointer over it: who does not know that there is more never comes to look.
pub(super) fn bar_that_is_seen(ui: &mut Ui) {
    let scroll = &mut ui.spacing_mut().scroll;
    scroll.floating_width = 4.0;
    scroll.bar_width = 8.0;
    scroll.dormant_handle_opacity = 1.0;
    scroll.active_handle_opacity = 1.0;
    scroll.active_background_opacity = 0.0;
    scroll.interact_background_opacity = 0.0;
    scroll.fade = egui::style::ScrollFadeStyle { strength: 0.6, size: gap::CARD };
    let handle = color(ui, Role::EdgeActive);
    ui.visuals_mut().widgets.inactive.bg_fill = handle;
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
        let left = Rect::from_min_max(
            whole.min + Vec2::new(gap::SHEET, 0.0),
            Pos2::new(edge - BAR, whole.bottom() - gap::SHEET),
        );
        ui.scope_builder(egui::UiBuilder::new().max_rect(left), |ui| {
            let height = left.height() - foot_height(ui, id, measures.note) - gap::CARD;
            let room = Room { top: gap::SHEET, height, fills: [false, false] };
            scrolled_ui(ui, &room, requests, content);
            ui.add_space(gap::SMALL);
            beside_bar(ui, |ui| foot_ui(ui, id, requests, foot));
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

/// From the bar that scrolls a sheet to the sheet's edge, in points.
const BAR: f32 = 8.0;

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
