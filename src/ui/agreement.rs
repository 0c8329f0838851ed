//! What was agreed about the work together: a card in the first session, later one line that leads to its sheet.

use egui::{Align2, CornerRadius, Id, Margin, Sense, Stroke, Ui, UiBuilder, Vec2};

use crate::app::{Command, State};
use crate::chart::Role;
use crate::model::{Agreement, Date, Edit, limits};
use crate::words;

use super::date_field::date_field_ui;
use super::field::{Field, field_ui, is_left_by_enter};
use super::kit::{self, Type, Use, Weight};
use super::prepare::HEADING;
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets::{close_ui, title_ui};
use super::theme::{color, gap, radius};
use super::usable;

/// How wide the field of its day is.
const DATE_WIDTH: f32 = 176.0;

/// Where the agreement stands: both places can be on screen at once, and each has its own fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Pane,
    Sheet,
}

/// The agreement as a card, open.
pub(super) fn card_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    egui::Frame::new()
        .fill(color(ui, Role::Surface))
        .stroke(Stroke::new(1.0, color(ui, Role::Hairline)))
        .corner_radius(CornerRadius::same(radius::CARD))
        .inner_margin(Margin::same(20))
        .show(ui, |ui| {
            super::heard::heading(ui, &words::agreement_heading(), HEADING);
            ui.add_space(2.0);
            kit::paragraph(ui, &words::agreement_says(), Type::NOTE);
            ui.add_space(gap::MEDIUM);
            fields_ui(ui, Place::Pane, state, requests);
        });
}

/// The agreement as a sheet: the same fields. Returns whether the person left it.
pub(super) fn sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| content_ui(ui, state, requests);
    sheet(ui, &words::agreement_heading(), 560.0, requests, content, close_ui)
}

fn content_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    ui.spacing_mut().item_spacing.y = 0.0;
    title_ui(ui, &words::agreement_heading());
    kit::paragraph(ui, &words::agreement_says(), Type::NOTE);
    ui.add_space(gap::CARD);
    fields_ui(ui, Place::Sheet, state, requests);
}

/// When it was agreed, and the way to it.
pub(super) fn line_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    super::heard::heading(ui, &words::agreement_heading(), HEADING);
    ui.add_space(gap::TINY);
    let says = match state.client().agreement.agreed {
        Some(date) => words::agreed_on(&words::full_date(date)),
        None => words::not_agreed_yet().into_owned(),
    };
    let (row, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 26.0), Sense::hover());
    let line = kit::text(ui, row.left_center(), Align2::LEFT_CENTER, &says, Type::NOTE);
    let at = row.with_min_x(line.right() + gap::TINY);
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(at).layout(layout), |ui| {
        let link = kit::link(ui, &words::open_agreement());
        if link.on_hover_text(super::menu::tooltip(state, Command::Agreement)).clicked() {
            requests.command(Command::Agreement);
        }
    });
}

/// One of the four texts: what it is called, what it asks for, and where it stands in the agreement.
struct Part {
    name: fn() -> std::borrow::Cow<'static, str>,
    hint: fn() -> std::borrow::Cow<'static, str>,
    text: fn(&mut Agreement) -> &mut String,
}

const PARTS: [Part; 4] = [
    Part { name: words::agreement_roles, hint: words::agreement_roles_hint, text: |agreement| &mut agreement.roles },
    Part { name: words::agreement_limits, hint: words::agreement_limits_hint, text: |agreement| &mut agreement.limits },
    Part {
        name: words::agreement_sponsor,
        hint: words::agreement_sponsor_hint,
        text: |agreement| &mut agreement.sponsor,
    },
    Part { name: words::agreement_copies, hint: words::agreement_copies_hint, text: |agreement| &mut agreement.copies },
];

fn fields_ui(ui: &mut Ui, place: Place, state: &State, requests: &mut Requests) {
    let id = |nth: usize| Id::unique(("agreement", place, nth));
    let date_id = id(PARTS.len());
    let mut next = None;
    for (nth, part) in PARTS.iter().enumerate() {
        let mut agreement = state.client().agreement.clone();
        let name = (part.name)();
        kit::paragraph(ui, &name, Type::NOTE);
        ui.add_space(gap::TINY);
        let text = (part.text)(&mut agreement).clone();
        let hint = (part.hint)();
        let field = Field {
            id: id(nth),
            name: &name,
            text: &text,
            hint: &hint,
            limit: limits::NOTE,
            rows: 1,
            usable: usable(state),
        };
        let (response, changed) = field_ui(ui, &field, requests);
        if place == Place::Sheet && nth == 0 && ui.memory(|focus| focus.focused().is_none()) {
            response.request_focus();
        }
        if is_left_by_enter(ui, &response) {
            next = Some(id(nth + 1));
        }
        if let Some(text) = changed {
            *(part.text)(&mut agreement) = text;
            requests.edit(Edit::Agreement(agreement));
        }
        ui.add_space(gap::MEDIUM);
    }
    kit::paragraph(ui, &words::agreement_agreed(), Type::NOTE);
    ui.add_space(gap::TINY);
    agreed_ui(ui, date_id, state, requests);
    // Only now: a field that is drawn with the focus in this frame would be left by the same Enter.
    if let Some(next) = next {
        ui.memory_mut(|focus| focus.request_focus(next));
    }
}

/// The day it was agreed: written, or today with one press.
fn agreed_ui(ui: &mut Ui, id: Id, state: &State, requests: &mut Requests) {
    let (agreed, today) = (state.client().agreement.agreed, state.today());
    let set = |requests: &mut Requests, agreed: Option<Date>| {
        requests.edit(Edit::Agreement(Agreement { agreed, ..state.client().agreement.clone() }));
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::SMALL);
        // A day without a year is the one just past: nobody agrees ahead of time.
        let from = today.saturating_sub(jiff::Span::new().days(364));
        let look = (DATE_WIDTH, usable(state));
        let field = |ui: &mut Ui| {
            ui.set_max_width(DATE_WIDTH + 20.0);
            date_field_ui(ui, id, &words::agreement_agreed(), agreed, from, look, requests)
        };
        if let Some(held) = ui.vertical(field).inner {
            set(requests, held.day());
        }
        if agreed != Some(today)
            && usable(state) == Use::Offered
            && kit::button(ui, &words::agreed_today(), Weight::Outlined).clicked()
        {
            ui.data_mut(|data| data.remove::<String>(id.with("typed")));
            set(requests, Some(today));
        }
    });
}
