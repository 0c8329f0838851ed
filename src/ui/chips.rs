//! Choices as chips of one width: none of them asks louder than the next.

use egui::accesskit::Role as Reads;
use egui::{Align2, Response, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::chart::{Face, Role};

use super::kit::{self, Chosen, Use, Weight};
use super::theme::{Contrast, color, contrast_of, faded, font, gap, radius, size};

/// How high a chip alone is, in points.
pub(super) const CHIP_HEIGHT: f32 = kit::BUTTON_HEIGHT + 2.0;
/// How high one of several is: as a field of one line, which may stand beside it.
const CHOICE_HEIGHT: f32 = 33.0;

/// One of several choices.
pub(super) struct Choice<T> {
    /// What it stands for.
    pub(super) value: T,
    /// What is written on it.
    pub(super) label: String,
    /// What a screen reader calls it.
    pub(super) name: String,
}

impl<T> Choice<T> {
    /// A choice that is called as it is written.
    pub(super) fn plain(value: T, label: impl Into<String>) -> Self {
        let label = label.into();
        Self { value, name: label.clone(), label }
    }
}

/// Shows the choices as wide as there is room, beside each other or in as few rows of equal length as need be; returns the
/// one pressed.
pub(super) fn chips_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    choices: &[Choice<T>],
    chosen: Option<T>,
    usable: Use,
) -> Option<T> {
    let longest = choices.iter().map(|choice| kit::button_width(ui, &choice.label, Weight::Outlined));
    let longest = longest.fold(0.0, f32::max);
    let room = ui.available_width();
    let width_in = |columns: usize| (room - gap::SMALL * (columns as f32 - 1.0)) / columns as f32;
    let even = |columns: &usize| choices.len().is_multiple_of(*columns) && width_in(*columns) >= longest;
    let columns = (1..=choices.len()).rev().find(even).unwrap_or(1);
    let size = Vec2::new(width_in(columns).max(longest).floor(), CHOICE_HEIGHT);
    // What rounding leaves over is the last one's: rows of three and of four end where each other ends.
    let rest = room - width_in(columns).floor() * columns as f32 - gap::SMALL * (columns as f32 - 1.0);
    let last = size + Vec2::new(rest.clamp(0.0, columns as f32), 0.0);
    let mut pressed = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::SMALL);
        for row in choices.chunks(columns) {
            ui.horizontal(|ui| {
                for (place, choice) in row.iter().enumerate() {
                    let size = if place + 1 == columns && columns > 1 { last } else { size };
                    let is_chosen = if chosen == Some(choice.value) { Chosen::Yes } else { Chosen::No };
                    let response = chip_ui(ui, size, (&choice.label, &choice.name), is_chosen, usable);
                    if response.gained_focus() {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        pressed = Some(choice.value);
                    }
                }
            });
        }
    });
    pressed
}

/// Where every edge is dark, the chosen one is told by its width.
fn chosen_width(ui: &Ui) -> f32 {
    match contrast_of(ui) {
        Contrast::Normal => 1.2,
        Contrast::High => 3.0,
    }
}

/// A chip with its label and the name a screen reader says; the chosen one has a dark edge.
pub(super) fn chip_ui(ui: &mut Ui, size: Vec2, (label, name): (&str, &str), chosen: Chosen, usable: Use) -> Response {
    let is_usable = usable == Use::Offered;
    let (rect, response) = ui.allocate_exact_size(size, if is_usable { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::selected(Reads::RadioButton, is_usable, chosen == Chosen::Yes, name));
    let edge = match (chosen, response.hovered() && is_usable) {
        (Chosen::Yes, _) => Stroke::new(chosen_width(ui), color(ui, Role::Ink)),
        (Chosen::No, true) => Stroke::new(1.0, color(ui, Role::EdgeActive)),
        (Chosen::No, false) => Stroke::new(1.0, color(ui, Role::Edge)),
    };
    super::paint::panel(ui, rect, radius::CONTROL, color(ui, Role::Surface), edge);
    let ink = match (usable, chosen) {
        (Use::Offered, _) | (Use::NotNow, Chosen::Yes) => color(ui, Role::Ink),
        (Use::NotNow, Chosen::No) => faded(ui, Role::Quiet, 0.6),
    };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, font(Face::SansMedium, size::BODY), ink);
    kit::ring(ui, &response, rect, radius::CONTROL);
    response
}

/// One of several choices, as a chip as wide as its label.
pub(super) fn chip(ui: &mut Ui, label: &str, chosen: Chosen) -> Response {
    let width = kit::button_width(ui, label, Weight::Outlined);
    let size = Vec2::new(width, CHIP_HEIGHT);
    let response = chip_ui(ui, size, (label, label), chosen, Use::Offered);
    kit::into_view(ui, &response);
    response
}

/// A number to choose, as small as ten of them in a row must be.
pub(super) fn number_chip(ui: &mut Ui, number: u8, name: &str, chosen: Chosen) -> Response {
    chip_ui(ui, Vec2::splat(30.0), (&number.to_string(), name), chosen, Use::Offered)
}
