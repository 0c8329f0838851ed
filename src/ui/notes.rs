//! The two notes of a session, as opposites: one that the client may have, and the coach's own that no copy ever holds.

use egui::accesskit::Role as Reads;
use egui::{Align2, CornerRadius, Id, Margin, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::app::State;
use crate::chart::{Face, Role};
use crate::model::{Edit, Private, limits};
use crate::words;

use super::field::{Field, note_field_ui};
use super::kit::{self, Type};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets::close_ui;
use super::theme::{color, faded, font, gap, radius, size};
use super::usable;

/// How wide the sheets are.
const WIDTH: f32 = 560.0;
/// How many lines a note shows at least.
const LINES: usize = 8;
/// The bar at the left of what is not for sharing.
const BAR: f32 = 4.0;

/// Who may read a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// The client too.
    Both,
    /// The coach alone.
    Coach,
}

/// The sheet of the session note; returns whether the person left it.
pub(super) fn note_sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| note_ui(ui, state, requests);
    sheet(ui, &words::note_title(), WIDTH, requests, content, close_ui)
}

/// The sheet of the coach's own note; returns whether the person left it.
pub(super) fn private_note_sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| private_note_ui(ui, state, requests);
    sheet(ui, &words::private_note_title(), WIDTH, requests, content, close_ui)
}

/// The session note.
fn note_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let title = words::note_title();
    title_ui(ui, &title, &words::may_be_shared(), Reader::Both);
    kit::paragraph(ui, &words::note_says(), Type::NOTE);
    let session = state.session();
    let field = field(&title, &session.note, state);
    if let Some(text) = written(ui, &field, requests) {
        requests.edit(Edit::Note { session: session.id.clone(), text });
    }
}

/// The coach's own note: on its own ground, behind a dark bar.
fn private_note_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let title = words::private_note_title();
    title_ui(ui, &title, &words::never_shared(), Reader::Coach);
    let session = state.session();
    let margin = Margin { left: (gap::CARD + BAR) as i8, right: 16, top: 14, bottom: 16 };
    let frame = egui::Frame::new().fill(faded(ui, Role::Ink, 0.06)).corner_radius(radius::CONTROL).inner_margin(margin);
    let ground = frame.show(ui, |ui| {
        kit::paragraph(ui, &words::private_note_says(), Type { role: Role::Ink, ..Type::NOTE });
        let field = field(&title, session.private_note.for_the_coach(), state);
        if let Some(text) = written(ui, &field, requests) {
            requests.edit(Edit::PrivateNote { session: session.id.clone(), text: Private::new(text) });
        }
    });
    let rect = ground.response.rect;
    let corner = CornerRadius { nw: radius::CONTROL, sw: radius::CONTROL, ne: 0, se: 0 };
    ui.painter().rect_filled(rect.with_max_x(rect.left() + BAR), corner, color(ui, Role::Ink));
}

/// A note's title with who may read it, at its right.
fn title_ui(ui: &mut Ui, title: &str, says: &str, reader: Reader) {
    let galley =
        ui.painter().layout_no_wrap(says.to_owned(), font(Face::SansMedium, size::NOTE), color(ui, Role::Paper));
    let (row, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::hover());
    let badge = Align2::RIGHT_CENTER.anchor_size(row.right_center(), galley.size() + Vec2::new(20.0, 9.0));
    super::heard::short_heading(ui, row.left_center(), title, Type::TITLE, badge.left() - row.left());
    let corner = CornerRadius::same(13);
    let ink = match reader {
        Reader::Both => {
            let edge = Stroke::new(1.0, color(ui, Role::TrackOutline));
            ui.painter().rect_stroke(badge, corner, edge, StrokeKind::Inside);
            color(ui, Role::Ink)
        }
        Reader::Coach => {
            ui.painter().rect_filled(badge, corner, color(ui, Role::Ink));
            color(ui, Role::Sheet)
        }
    };
    let at = Align2::CENTER_CENTER.anchor_size(badge.center(), galley.size());
    ui.painter().galley_with_override_text_color(at.min, galley, ink);
    let response = ui.interact(badge, ui.scope_id().with(says), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Label, true, says));
    ui.add_space(gap::TINY);
}

fn field<'a>(name: &'a str, text: &'a str, state: &State) -> Field<'a> {
    let id = Id::unique((name, state.session().id.as_str()));
    Field { id, name, text, hint: "", limit: limits::NOTE, rows: LINES, usable: usable(state) }
}

/// Shows the note's field, which has the focus from the start; returns what it holds from now on, when that changed.
fn written(ui: &mut Ui, field: &Field<'_>, requests: &mut Requests) -> Option<String> {
    let (response, changed): (Response, _) = note_field_ui(ui, field, requests);
    if ui.memory(|focus| focus.focused().is_none()) {
        response.request_focus();
    }
    changed
}
