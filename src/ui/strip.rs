//! The strip under the cards: statement, anchors and moment of the item one is at. It keeps its place and scrolls by itself.

use std::sync::Arc;

use egui::{Align2, Galley, Id, Pos2, Rect, Stroke, Ui, UiBuilder, Vec2};

use crate::app::{Command, State};
use crate::chart::{Face, PolePlace, Role};
use crate::model::{Anchor, Edit, Instrument, Item, Rating, Row, limits};
use crate::words;

use super::kit::{self, Type};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, font, gap, size};

/// The focus id of the moment's field.
pub(super) fn moment_id() -> Id {
    Id::unique("moment")
}

/// Around what stands in the strip, in points.
const SIDE: f32 = 4.0;
const ABOVE_TITLE: f32 = 10.0;
const TITLE: f32 = 18.0;
const ABOVE_STATEMENT: f32 = 4.0;
const ABOVE_ANCHORS: f32 = 5.0;
const ABOVE_RULE: f32 = 7.0;
const ABOVE_MOMENT: f32 = 4.0;
const BELOW_MOMENT: f32 = 6.0;
/// The moment's field with one line in it.
const MOMENT: f32 = 26.0;
/// From the step to its anchor.
const STEP: f32 = 15.0;
const STATEMENT: Type = Type { face: Face::Serif, size_pt: size::STATEMENT, role: Role::Ink };

/// How many items are measured.
const MEASURED: usize = 3;

/// What the item with the most words needs, measured once for an instrument and a width.
#[derive(Debug)]
pub(super) struct Measured {
    of: Arc<Instrument>,
    width: f32,
    scale: f32,
    height: f32,
}

/// How high the strip has to be so that no item's moment is out of sight, in points.
pub(super) fn height_needed(ui: &Ui, width: f32, state: &State, memory: &mut Memory) -> f32 {
    let (of, scale) = (state.instrument(), ui.pixels_per_point());
    let holds = |measured: &Measured| {
        Arc::ptr_eq(&measured.of, of)
            && measured.width.to_bits() == width.to_bits()
            && measured.scale.to_bits() == scale.to_bits()
    };
    if let Some(measured) = memory.strip.as_ref().filter(|measured| holds(measured)) {
        return measured.height;
    }
    let inner = width - 2.0 * SIDE;
    let around = 1.0 + ABOVE_TITLE + TITLE + ABOVE_STATEMENT + ABOVE_ANCHORS + ABOVE_RULE + 1.0;
    // Every item would have to be set for the first frame, which a start waits for; those with the most letters tell.
    let mut rows: Vec<Row<'_>> = state.instrument().rows().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(letters_of(row.item)));
    let words = rows.iter().take(MEASURED).map(|row| {
        let anchors = row.item.anchors.iter().map(|anchor| anchor_galley(ui, anchor, anchor_width(inner)).size().y);
        let statement = kit::paragraph_height(ui, &row.item.statement, STATEMENT, inner);
        statement + STEP + anchors.fold(0.0, f32::max)
    });
    let height = around + words.fold(0.0, f32::max) + ABOVE_MOMENT + MOMENT + BELOW_MOMENT;
    memory.strip = Some(Measured { of: Arc::clone(of), width, scale, height });
    height
}

/// How much room an item's words ask for, roughly: the anchors stand in a third of the width each.
fn letters_of(item: &Item) -> usize {
    let longest = item.anchors.iter().map(|anchor| anchor.says.len() + anchor.example.len()).max().unwrap_or_default();
    item.statement.len() + 3 * longest
}

/// Shows the strip within `area`.
pub(super) fn strip_ui(ui: &mut Ui, area: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let line = Stroke::new(1.0, color(ui, Role::Hairline));
    ui.painter().hline(area.x_range(), area.top(), line);
    let described = memory.described().cloned();
    let Some(row) = described.as_ref().and_then(|item| state.instrument().row(item)) else { return };
    let inner = Rect::from_min_max(area.min + Vec2::new(SIDE, 1.0), area.max - Vec2::new(SIDE, 0.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).id_salt("strip"), |ui| {
        ui.set_clip_rect(area.intersect(ui.clip_rect()));
        let area = egui::ScrollArea::vertical().id_salt("strip").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(ABOVE_TITLE);
            title_ui(ui, row);
            ui.add_space(ABOVE_STATEMENT);
            kit::paragraph(ui, &row.item.statement, STATEMENT);
            ui.add_space(ABOVE_ANCHORS);
            anchors_ui(ui, row);
            ui.add_space(ABOVE_RULE);
            let (rule, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 1.0), egui::Sense::hover());
            ui.painter().hline(rule.x_range(), rule.center().y, line);
            moment_ui(ui, row, state, memory, requests);
        });
        super::heard::no_bars(ui, &area);
    });
    note_ui(ui, inner, state, requests);
}

/// The way to the session note, at the right of the strip's title; the Tab key meets it after the moment.
fn note_ui(ui: &mut Ui, strip: Rect, state: &State, requests: &mut Requests) {
    let label = Command::SessionNote.label();
    let width = 110.0;
    let at = Rect::from_min_size(Pos2::new(strip.right() - width, strip.top() + 3.0), Vec2::new(width, 32.0));
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(at).layout(layout).id_salt("note"), |ui| {
        let response = kit::quiet(ui, &label).on_hover_text(super::menu::tooltip(state, Command::SessionNote));
        if response.clicked() {
            requests.command(Command::SessionNote);
        }
    });
}

fn title_ui(ui: &mut Ui, row: Row<'_>) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), TITLE), egui::Sense::hover());
    kit::marker(ui, Pos2::new(rect.left() + 4.5, rect.center().y), PolePlace::nth(row.place), 9.0);
    let look = Type { face: Face::SansSemibold, size_pt: size::NOTE, role: Role::Ink };
    let title = Pos2::new(rect.left() + 17.0, rect.center().y);
    // The session note's button stands at the right.
    kit::short_text(ui, title, Align2::LEFT_CENTER, &row.item.title, look, rect.width() - 17.0 - 110.0);
}

/// The three anchors side by side: the step, the sentence, and more quietly its example.
fn anchors_ui(ui: &mut Ui, row: Row<'_>) {
    let steps = [Rating::MIN, Rating::MIDDLE, Rating::MAX];
    let width = anchor_width(ui.available_width());
    let top = ui.cursor().min;
    let mut lowest: f32 = 0.0;
    for ((place, step), anchor) in steps.iter().enumerate().zip(&row.item.anchors) {
        let left = top + Vec2::new(place as f32 * (width + gap::MEDIUM), 0.0);
        let number = Type { face: Face::SansSemibold, size_pt: 11.5, role: Role::Quiet };
        kit::text(ui, left, Align2::LEFT_TOP, &step.steps().to_string(), number);
        let galley = anchor_galley(ui, anchor, width);
        let rect = Rect::from_min_size(left + Vec2::new(0.0, STEP), galley.size());
        ui.painter().galley(rect.min, galley, color(ui, Role::Ink));
        let response = ui.interact(rect, ui.scope_id().with(("anchor", place)), egui::Sense::hover());
        let spoken = words::anchor_spoken(i64::from(step.steps()), &anchor.says, &anchor.example);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
        lowest = lowest.max(rect.bottom() - top.y);
    }
    ui.allocate_exact_size(Vec2::new(ui.available_width(), lowest), egui::Sense::hover());
}

/// Three side by side.
fn anchor_width(width: f32) -> f32 {
    ((width - 2.0 * gap::MEDIUM) / 3.0).floor()
}

fn anchor_galley(ui: &Ui, anchor: &Anchor, width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::default();
    let format = |role| egui::TextFormat {
        font_id: font(Face::Sans, 12.0),
        color: color(ui, role),
        line_height: Some(16.0),
        ..egui::TextFormat::default()
    };
    job.append(&anchor.says, 0.0, format(Role::Ink));
    if !anchor.example.is_empty() {
        // A real space: without one the last word of one and the first of the other could not be parted.
        job.append(" ", 0.0, format(Role::Quiet));
        job.append(&anchor.example, 0.0, format(Role::Quiet));
    }
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

fn moment_ui(ui: &mut Ui, row: Row<'_>, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let dimension = &row.dimension.id;
    let now = state.response().and_then(|response| response.moments.get(dimension)).cloned().unwrap_or_default();
    let mut text = now.clone();
    let hint = egui::RichText::new(&row.item.prompt).font(font(Face::Sans, 13.0)).color(color(ui, Role::Quiet));
    ui.add_space(ABOVE_MOMENT);
    let response = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if !now.is_empty() || ui.memory(|focus| focus.has_focus(moment_id())) {
                let label = words::one_moment(&row.dimension.name);
                let quiet = egui::RichText::new(label).font(font(Face::Sans, 13.0)).color(color(ui, Role::Quiet));
                ui.label(quiet);
            }
            let field = egui::TextEdit::multiline(&mut text)
                .id(moment_id())
                .font(font(Face::Sans, 13.0))
                .hint_text(hint)
                .char_limit(limits::MOMENT.longest)
                .desired_rows(1)
                .return_key(egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, egui::Key::Enter))
                .desired_width(ui.available_width())
                .margin(egui::Margin::symmetric(0, 4))
                .interactive(!state.is_read_only())
                .frame(egui::Frame::NONE);
            ui.add(field)
        })
        .inner;
    ui.add_space(BELOW_MOMENT);
    super::name_field(ui, &response, &words::moment_field(&row.dimension.name));
    if response.has_focus() {
        requests.is_writing = true;
        let rule = Stroke::new(1.5, color(ui, Role::Focus));
        ui.painter().hline(response.rect.x_range(), response.rect.bottom() + 1.0, rule);
        // Enter ends a moment, as it ends a name; with Shift it begins a line.
        let enter = |input: &egui::InputState| input.key_pressed(egui::Key::Enter) && !input.modifiers.shift;
        if ui.input(enter) {
            memory.focus_next = memory.active.as_ref().map(super::track::id_of);
        }
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.changed() && text != now {
        let text = super::clean(&text, limits::MOMENT);
        requests.edit(Edit::Moment { at: state.at(), dimension: dimension.clone(), text });
    }
}
