//! A text field with its frame: what is typed comes back cleaned; Enter leaves a field of one line.

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

/// Shows the field as wide as there is room; returns what it holds from now on, when that changed.
pub(super) fn field_ui(ui: &mut Ui, field: &Field<'_>, requests: &mut Requests) -> (Response, Option<String>) {
    let mut text = field.text.to_owned();
    let focused = if ui.memory(|focus| focus.has_focus(field.id)) { Chosen::Yes } else { Chosen::No };
    let face = font(Face::Sans, size::BODY);
    let hint = egui::RichText::new(field.hint).font(face.clone()).color(color(ui, Role::Quiet));
    let edit = match field.limit.lines {
        Lines::One => egui::TextEdit::singleline(&mut text),
        // A line break is typed with Shift: Enter leaves, as it does everywhere.
        Lines::Many => egui::TextEdit::multiline(&mut text)
            .desired_rows(field.rows)
            .return_key(egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, Key::Enter)),
    };
    let edit = edit
        .id(field.id)
        .font(face)
        .hint_text(hint)
        .char_limit(field.limit.longest)
        .desired_width(ui.available_width())
        .interactive(field.usable == Use::Offered)
        .frame(kit::field_frame(ui, focused));
    let response = ui.add(edit);
    super::name_field(ui, &response, field.name);
    if response.has_focus() {
        requests.is_writing = true;
        let enter = |input: &egui::InputState| {
            input.key_pressed(Key::Enter) && !input.modifiers.shift && !input.modifiers.command
        };
        if field.limit.lines == Lines::Many && ui.input(enter) {
            response.surrender_focus();
        }
    }
    let changed = (response.changed() && text != field.text).then(|| super::clean(&text, field.limit));
    (response, changed)
}
