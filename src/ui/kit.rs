//! Our own controls: text, button, link, tabs, tick. Every one has a role, a name, and a ring for the keyboard.

use egui::accesskit::Role as Reads;
use egui::{
    Align2, Color32, CornerRadius, Id, Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::chart::{Face, Marker, PolePlace, Role};

use super::paint;
use super::theme::{color, faded, font, radius, size};

/// How much room a pane has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// Room for words beside each other.
    Wide,
    /// Only for the shortest.
    Narrow,
}

impl Room {
    /// The first where there is room for it, else the second.
    pub(super) fn pick<T>(self, wide: T, narrow: T) -> T {
        match self {
            Self::Wide => wide,
            Self::Narrow => narrow,
        }
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    /// Its face.
    pub(super) face: Face,
    /// In points.
    pub(super) size_pt: f32,
    /// Its color.
    pub(super) role: Role,
}

impl Type {
    /// A quiet note.
    pub(super) const NOTE: Self = Self { face: Face::Sans, size_pt: size::NOTE, role: Role::Quiet };
    /// Running text.
    pub(super) const BODY: Self = Self { face: Face::Sans, size_pt: size::BODY, role: Role::Ink };
    /// Quiet running text.
    pub(super) const QUIET: Self = Self { face: Face::Sans, size_pt: size::BODY, role: Role::Quiet };
    /// A sheet's title.
    pub(super) const TITLE: Self = Self { face: Face::SerifSemibold, size_pt: size::TITLE, role: Role::Ink };
}

/// One line of text at a place, which a screen reader reads too. Returns where it stands.
pub(super) fn text(ui: &mut Ui, at: Pos2, align: Align2, text: &str, look: Type) -> Rect {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font(look.face, look.size_pt), color(ui, look.role));
    let rect = align.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, color(ui, look.role));
    let response = ui.interact(rect, super::heard::text_id(ui, text, at), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Label, true, text));
    rect
}

/// One line of text, cut with … where it has to end, with the whole of it as tooltip.
pub(super) fn short_text(ui: &mut Ui, at: Pos2, align: Align2, text: &str, look: Type, width: f32) -> Rect {
    short_lines(ui, at, align, text, look, &Lines { width, most: 1 })
}

/// How much room a short text has.
pub(super) struct Lines {
    /// In points.
    pub(super) width: f32,
    /// How many lines at most.
    pub(super) most: usize,
}

/// As [`short_text`], in a few lines.
pub(super) fn short_lines(ui: &mut Ui, at: Pos2, align: Align2, text: &str, look: Type, room: &Lines) -> Rect {
    let mut job =
        egui::text::LayoutJob::simple_singleline(text.to_owned(), font(look.face, look.size_pt), color(ui, look.role));
    job.wrap = egui::text::TextWrapping::truncate_at_width(room.width);
    job.wrap.max_rows = room.most;
    job.wrap.break_anywhere = room.most == 1;
    job.halign = align.x();
    let galley = ui.painter().layout_job(job);
    let cut = galley.elided;
    let rect = align.anchor_size(at, galley.size());
    ui.painter().galley(rect.min - galley.rect.min.to_vec2(), galley, color(ui, look.role));
    let response = ui.interact(rect, super::heard::text_id(ui, text, at), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Label, true, text));
    if cut {
        response.on_hover_text(text);
    }
    rect
}

/// From line to line of a wrapped text, in sizes of its letters.
pub(super) const LEADING: f32 = 1.4;

/// A wrapped text in the flow of a `Ui`.
pub(super) fn paragraph(ui: &mut Ui, text: &str, look: Type) -> Response {
    let rich = rich(ui, text, look).line_height(Some(leading(look)));
    ui.add(egui::Label::new(rich).wrap())
}

/// What such a paragraph will take, before it is shown.
pub(super) fn paragraph_height(ui: &Ui, text: &str, look: Type, width: f32) -> f32 {
    let mut job =
        egui::text::LayoutJob::simple(text.to_owned(), font(look.face, look.size_pt), color(ui, look.role), width);
    for section in &mut job.sections {
        section.format.line_height = Some(leading(look));
    }
    ui.painter().layout_job(job).size().y
}

/// From line to line of a paragraph, in points.
fn leading(look: Type) -> f32 {
    (look.size_pt * LEADING).round()
}

/// A text with its look.
pub(super) fn rich(ui: &Ui, text: &str, look: Type) -> egui::RichText {
    egui::RichText::new(text).font(font(look.face, look.size_pt)).color(color(ui, look.role))
}

/// A thin line across, in the middle of so much height.
pub(super) fn rule(ui: &mut Ui, height: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, color(ui, Role::Hairline)));
}

/// How much a button asks to be pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// The one filled button of a screen.
    Filled,
    /// A button with an edge.
    Outlined,
    /// A word to press.
    Plain,
}

/// Whether a control can be used now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// It can.
    Offered,
    /// Not now.
    NotNow,
}

/// How high a button is, in points.
pub(super) const BUTTON_HEIGHT: f32 = 32.0;

/// How wide a button with this label is.
pub(super) fn button_width(ui: &Ui, label: &str, weight: Weight) -> f32 {
    let padding = if weight == Weight::Plain { 8.0 } else { 15.0 };
    let galley =
        ui.painter().layout_no_wrap(label.to_owned(), font(Face::SansMedium, size::BODY), Color32::PLACEHOLDER);
    (galley.size().x + 2.0 * padding).round()
}

/// A button in the flow of a `Ui`.
pub(super) fn button(ui: &mut Ui, label: &str, weight: Weight) -> Response {
    button_if(ui, label, weight, Use::Offered)
}

/// A button that may not be offered now.
pub(super) fn button_if(ui: &mut Ui, label: &str, weight: Weight, usable: Use) -> Response {
    // Filled once it can be done: until then it looks as every other that can't be pressed.
    let weight = if weight == Weight::Filled && usable == Use::NotNow { Weight::Outlined } else { weight };
    let width = button_width(ui, label, weight);
    let sense = if usable == Use::Offered { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, BUTTON_HEIGHT), sense);
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, usable == Use::Offered, label));
    paint_button(ui, rect, &response, label, weight, usable);
    into_view(ui, &response);
    response
}

fn paint_button(ui: &Ui, rect: Rect, response: &Response, label: &str, weight: Weight, usable: Use) {
    let held = response.is_pointer_button_down_on();
    let over = response.hovered() && usable == Use::Offered;
    let corner = CornerRadius::same(radius::CONTROL);
    let ink = match (weight, usable) {
        (Weight::Filled, Use::Offered) => color(ui, Role::Paper),
        (_, Use::Offered) => color(ui, Role::Ink),
        (_, Use::NotNow) => faded(ui, Role::Quiet, 0.6),
    };
    match weight {
        Weight::Filled => {
            let strength = if held {
                0.72
            } else if over {
                0.86
            } else {
                1.0
            };
            ui.painter().rect_filled(rect, corner, faded(ui, Role::Ink, strength));
        }
        Weight::Outlined => {
            let fill = if held {
                Role::Track
            } else if over {
                Role::Hover
            } else {
                Role::Surface
            };
            let edge = if over { Role::EdgeActive } else { Role::Edge };
            paint::panel(ui, rect, radius::CONTROL, color(ui, fill), Stroke::new(1.0, color(ui, edge)));
        }
        Weight::Plain if held => {
            ui.painter().rect_filled(rect, corner, color(ui, Role::Track));
        }
        Weight::Plain if over => {
            ui.painter().rect_filled(rect, corner, color(ui, Role::Hover));
        }
        Weight::Plain => {}
    }
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, font(Face::SansMedium, size::BODY), ink);
    ring(ui, response, rect, radius::CONTROL);
}

/// A small word to press, in a line of notes.
pub(super) fn link(ui: &mut Ui, label: &str) -> Response {
    let galley =
        ui.painter().layout_no_wrap(label.to_owned(), font(Face::SansMedium, size::NOTE), color(ui, Role::Ink));
    let (rect, response) = ui.allocate_exact_size(galley.size() + Vec2::new(12.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, true, label));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(6), color(ui, Role::Hover));
    }
    ui.painter().galley(rect.min + Vec2::new(6.0, 4.0), galley, color(ui, Role::Ink));
    let line = rect.shrink2(Vec2::new(6.0, 3.0));
    ui.painter().hline(line.x_range(), line.bottom(), Stroke::new(1.0, color(ui, Role::EdgeActive)));
    ring(ui, &response, rect, 6);
    into_view(ui, &response);
    response
}

/// A word to press that begins where the text above it begins.
pub(super) fn flush_link(ui: &mut Ui, label: &str, name: &str) -> Response {
    let galley =
        ui.painter().layout_no_wrap(label.to_owned(), font(Face::SansMedium, size::NOTE), color(ui, Role::Ink));
    let (rect, response) = ui.allocate_exact_size(galley.size() + Vec2::new(0.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, true, name));
    ui.painter().galley(rect.min + Vec2::new(0.0, 4.0), galley, color(ui, Role::Ink));
    let line = Stroke::new(1.0, color(ui, if response.hovered() { Role::Ink } else { Role::EdgeActive }));
    ui.painter().hline(rect.x_range(), rect.bottom() - 3.0, line);
    ring(ui, &response, rect.expand2(Vec2::new(3.0, 0.0)), 4);
    into_view(ui, &response);
    response
}

/// A quiet word to press, for what is seldom wanted.
pub(super) fn quiet(ui: &mut Ui, label: &str) -> Response {
    let galley = ui.painter().layout_no_wrap(label.to_owned(), font(Face::Sans, size::NOTE), color(ui, Role::Quiet));
    let height = BUTTON_HEIGHT;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(galley.size().x + 16.0, height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, true, label));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(radius::CONTROL), color(ui, Role::Hover));
    }
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
    ui.painter().galley(at.min, galley, color(ui, Role::Quiet));
    ring(ui, &response, rect.shrink(3.0), 4);
    response
}

/// A row of tabs; returns the one pressed.
pub(super) fn tabs<T: Copy + PartialEq>(ui: &mut Ui, tabs: &[(T, String)], shown: Option<T>, room: Room) -> Option<T> {
    // Five do not fit beside each other in a narrow pane but with less around each.
    let crowded = room == Room::Narrow && tabs.len() > 3;
    let padding = Vec2::new(if crowded { 8.0 } else { 13.0 }, 5.0);
    let face = font(Face::SansMedium, if crowded { size::NOTE } else { size::BODY });
    let widths: Vec<f32> = tabs
        .iter()
        .map(|(_, label)| ui.painter().layout_no_wrap(label.clone(), face.clone(), Color32::PLACEHOLDER).size().x)
        .collect();
    let total = widths.iter().map(|width| width + 2.0 * padding.x).sum::<f32>() + 6.0;
    let (well, _) = ui.allocate_exact_size(Vec2::new(total, BUTTON_HEIGHT), Sense::hover());
    ui.painter().rect_filled(well, CornerRadius::same(radius::CONTROL), color(ui, Role::Well));
    let mut pressed = None;
    let mut left = well.left() + 3.0;
    for ((tab, label), width) in tabs.iter().zip(widths) {
        let rect = Rect::from_min_size(
            Pos2::new(left, well.top() + 3.0),
            Vec2::new(width + 2.0 * padding.x, BUTTON_HEIGHT - 6.0),
        );
        left = rect.right();
        let response = ui.interact(rect, ui.scope_id().with(("tab", label)), Sense::click());
        let is_shown = shown == Some(*tab);
        response.widget_info(|| WidgetInfo::selected(Reads::Tab, true, is_shown, label));
        let corner = CornerRadius::same(6);
        if is_shown {
            paint::panel(ui, rect, 6, color(ui, Role::Surface), Stroke::new(1.0, color(ui, Role::Edge)));
        } else if response.hovered() {
            ui.painter().rect_filled(rect, corner, color(ui, Role::Track));
        }
        let ink = color(ui, if is_shown { Role::Ink } else { Role::Quiet });
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, label, face.clone(), ink);
        ring(ui, &response, rect.shrink(4.0), 3);
        if response.clicked() {
            pressed = Some(*tab);
        }
    }
    pressed
}

/// Whether one of several is chosen, or a box is ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chosen {
    /// It is.
    Yes,
    /// It is not.
    No,
}

/// A box to tick, with its words.
pub(super) fn tick(ui: &mut Ui, label: &str, ticked: Chosen, usable: Use) -> Response {
    let galley = ui.painter().layout(
        label.to_owned(),
        font(Face::Sans, size::BODY),
        color(ui, Role::Ink),
        ui.available_width() - 24.0,
    );
    let size = Vec2::new(galley.size().x + 24.0, galley.size().y.max(18.0));
    let sense = if usable == Use::Offered { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response
        .widget_info(|| WidgetInfo::selected(Reads::CheckBox, usable == Use::Offered, ticked == Chosen::Yes, label));
    let square = Rect::from_min_size(rect.min + Vec2::new(0.0, 1.0), Vec2::splat(16.0));
    let strength = if usable == Use::Offered { 1.0 } else { 0.45 };
    match ticked {
        Chosen::Yes => {
            ui.painter().rect_filled(square, CornerRadius::same(4), faded(ui, Role::Ink, strength));
            let point = |x: f32, y: f32| square.min + Vec2::new(x, y);
            let hook = vec![point(3.8, 8.4), point(6.8, 11.3), point(12.2, 5.0)];
            ui.painter().add(egui::Shape::line(hook, Stroke::new(1.8, color(ui, Role::Paper))));
        }
        Chosen::No => {
            let edge = Stroke::new(1.2, color(ui, if response.hovered() { Role::Ink } else { Role::TrackOutline }));
            ui.painter().rect(square, CornerRadius::same(4), color(ui, Role::Surface), edge, StrokeKind::Inside);
        }
    }
    ui.painter().galley(rect.min + Vec2::new(24.0, 0.0), galley, color(ui, Role::Ink));
    ring(ui, &response, rect, 4);
    into_view(ui, &response);
    response
}

/// How wide a box to tick is with its words in one line.
pub(super) fn tick_width(ui: &Ui, label: &str) -> f32 {
    let face = font(Face::Sans, size::BODY);
    ui.painter().layout_no_wrap(label.to_owned(), face, Color32::PLACEHOLDER).size().x + 24.0
}

/// What the keyboard reaches is seen, wherever its list is scrolled to.
pub(super) fn into_view(ui: &Ui, response: &Response) {
    if response.gained_focus() {
        ui.scroll_to_rect(response.rect.expand(12.0), None);
    }
}

/// The frame of a text field: an edge that is seen, and seen more when it has the focus.
pub(super) fn field_frame(ui: &Ui, focused: Chosen) -> egui::Frame {
    // As large with the focus as without it: nothing moves when a field is entered.
    let (edge, margin) = match focused {
        Chosen::Yes => (Stroke::new(2.0, color(ui, Role::Focus)), egui::Margin::symmetric(9, 6)),
        Chosen::No => (Stroke::new(1.0, color(ui, Role::Edge)), egui::Margin::symmetric(10, 7)),
    };
    egui::Frame::new()
        .fill(color(ui, Role::Surface))
        .stroke(edge)
        .corner_radius(CornerRadius::same(radius::CONTROL))
        .inner_margin(margin)
}

/// The ring around what has the keyboard's focus; shown after Tab or an arrow, not after a press.
pub(super) fn ring(ui: &Ui, response: &Response, rect: Rect, corner: u8) {
    if response.has_focus() && ring_is_shown(ui) {
        let stroke = Stroke::new(2.0, color(ui, Role::Focus));
        let corner = CornerRadius::same(corner.saturating_add(2));
        ui.painter().rect_stroke(rect.expand(2.0), corner, stroke, StrokeKind::Outside);
    }
}

fn ring_id() -> Id {
    Id::unique("the keyboard leads")
}

/// Whether the keyboard leads, and so the focus is shown.
pub(super) fn ring_is_shown(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(ring_id()).unwrap_or(false))
}

/// Notes once a frame whether the keyboard or the pointer leads.
pub(super) fn watch_who_leads(ui: &Ui) {
    let (keys, pointer) = ui.input(|input| {
        let leading = [Key::Tab, Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight, Key::Enter];
        (leading.iter().any(|key| input.key_pressed(*key)), input.pointer.any_pressed())
    });
    if keys || pointer {
        ui.data_mut(|data| data.insert_temp(ring_id(), keys && !pointer));
    }
}

/// A pole's marker, with its middle at `at`; a diamond is wider than a square of `size_pt`, to look as large.
pub(super) fn marker(ui: &Ui, at: Pos2, place: PolePlace, size_pt: f32) {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, size_pt),
        PolePlace::Second => (Marker::Diamond, size_pt * 1.3),
    };
    paint::marker(ui.painter(), at, marker, size_pt, color(ui, Role::Pole(place)));
}
