//! A text field with its frame: what is typed comes back cleaned; Enter leaves it, unless it is a whole note.

use egui::{Id, Key, Response, Ui};

use crate::chart::{Face, Role};
use crate::model::limits::{Limit, Lines};

use super::kit::{self, Chosen, Use};
use super::requests::Requests;
use super::theme::{color, font, size};

/// A text field as it stands in a form.
pub(super) struct Field<'a> {
    /// Its focus id.
    pub(super) id: Id,
    /// What a screen reader calls it.
    pub(super) name: &'a str,
    /// What it holds.
    pub(super) text: &'a str,
    /// What it says while it is empty.
    pub(super) hint: &'a str,
    /// How long, and whether it is one line.
    pub(super) limit: Limit,
    /// How many lines it shows at least.
    pub(super) rows: usize,
    /// Whether it can be written in.
    pub(super) usable: Use,
}

/// What Enter does in a field of many lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Enter {
    /// It leaves, as it does everywhere; a line is begun with Shift.
    Leaves,
    /// It begins a line, as in every note.
    BeginsLine,
}

/// Shows the field as wide as there is room; returns what it holds from now on, when that changed.
pub(super) fn field_ui(ui: &mut Ui, field: &Field<'_>, requests: &mut Requests) -> (Response, Option<String>) {
    shown_ui(ui, field, (Enter::Leaves, 0.0), requests)
}

/// Shows the field with `room` points left free at its right, inside its frame, for what belongs to it.
pub(super) fn field_with_room_ui(
    ui: &mut Ui,
    field: &Field<'_>,
    room: f32,
    requests: &mut Requests,
) -> (Response, Option<String>) {
    shown_ui(ui, field, (Enter::Leaves, room), requests)
}

/// Shows a field for a whole note, where Enter begins a line; returns what it holds from now on, when that changed.
pub(super) fn note_field_ui(ui: &mut Ui, field: &Field<'_>, requests: &mut Requests) -> (Response, Option<String>) {
    shown_ui(ui, field, (Enter::BeginsLine, 0.0), requests)
}

/// Whether Enter has just left this field of [`field_ui`].
pub(super) fn is_left_by_enter(ui: &Ui, response: &Response) -> bool {
    response.lost_focus() && ui.input(is_enter)
}

fn is_enter(input: &egui::InputState) -> bool {
    input.key_pressed(Key::Enter) && !input.modifiers.shift && !input.modifiers.command
}

fn shown_ui(
    ui: &mut Ui,
    field: &Field<'_>,
    (enter, room): (Enter, f32),
    requests: &mut Requests,
) -> (Response, Option<String>) {
    let mut text = field.text.to_owned();
    let focused = if ui.memory(|focus| focus.has_focus(field.id)) { Chosen::Yes } else { Chosen::No };
    let face = font(Face::Sans, size::BODY);
    let hint = egui::RichText::new(field.hint).font(face.clone()).color(color(ui, Role::Quiet));
    let edit = match (field.limit.lines, enter) {
        (Lines::One, _) => egui::TextEdit::singleline(&mut text),
        (Lines::Many, Enter::Leaves) => egui::TextEdit::multiline(&mut text)
            .desired_rows(field.rows)
            .return_key(egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, Key::Enter)),
        (Lines::Many, Enter::BeginsLine) => egui::TextEdit::multiline(&mut text).desired_rows(field.rows),
    };
    let mut frame = kit::field_frame(ui, focused);
    frame.inner_margin.right += room as i8;
    let edit = edit
        .id(field.id)
        .font(face)
        .hint_text(hint)
        .char_limit(field.limit.longest)
        .desired_width(ui.available_width())
        .interactive(field.usable == Use::Offered)
        .frame(frame);
    let response = ui.add(edit);
    super::name_field(ui, &response, field.name);
    if response.has_focus() {
        requests.is_writing = true;
        if field.limit.lines == Lines::Many && enter == Enter::Leaves && ui.input(is_enter) {
            response.surrender_focus();
        }
    } else {
        forget_undo(ui, field.id);
    }
    let changed = (response.changed() && text != field.text).then(|| super::clean(&text, field.limit));
    (response, changed)
}

/// A field's own undo reaches back to where it got the focus: what was there before may have been another text.
pub(super) fn forget_undo(ui: &Ui, id: Id) {
    if let Some(mut state) = egui::TextEdit::load_state(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
}
