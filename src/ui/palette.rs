//! The palette: a field, and under it every command that fits what is typed there. The focus stays in the field.

use egui::accesskit::Role as Reads;
use egui::{Align2, Id, Key, Modifiers, Sense, Ui, Vec2, WidgetInfo};

use crate::app::{Can, Find, Press, State};
use crate::chart::{Face, Role};
use crate::model::limits;
use crate::words;

use super::field::{Field, field_ui};
use super::keys::key_of_command;
use super::kit::{self, Type, Use};
use super::requests::Requests;
use super::sheet_frame::{self, Left, sheet};
use super::sheets;
use super::theme::{color, faded, font, gap, size};

/// How high a row is, in points.
const ROW: f32 = 30.0;
/// How many rows are seen at most.
const ROWS_SEEN: f32 = 11.0;

/// What is typed into the palette, and what is chosen there.
#[derive(Debug, Default)]
pub(super) struct Looking {
    typed: String,
    chosen: usize,
}

fn field_id() -> Id {
    Id::unique("palette's field")
}

/// Shows the palette.
pub(super) fn sheet_ui(ui: &Ui, state: &State, looking: &mut Looking, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| {
        let mut found = state.find(&looking.typed);
        let walked = walk(ui, looking, &found);
        if let Some(typed) = typed_ui(ui, &looking.typed, requests) {
            found = state.find(&typed);
            *looking = Looking { typed, chosen: 0 };
        }
        ui.add_space(gap::SMALL);
        let chosen = rows_ui(ui, state, looking, &found, walked, requests);
        ui.ctx().accesskit_node_builder(field_id(), |node| {
            node.set_role(Reads::SearchInput);
            match chosen {
                Some(chosen) => node.set_active_descendant(chosen.accesskit_id()),
                None => node.clear_active_descendant(),
            }
        });
    };
    sheet(ui, &words::palette_name(), 560.0, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |ui, _| {
            kit::paragraph(ui, &words::palette_help(), Type::NOTE);
        });
    })
}

fn typed_ui(ui: &mut Ui, typed: &str, requests: &mut Requests) -> Option<String> {
    let name = words::palette_name();
    let field = Field {
        id: field_id(),
        name: &name,
        text: typed,
        hint: &words::palette_field(),
        limit: limits::NAME,
        rows: 1,
        usable: Use::Offered,
    };
    let (response, changed) = field_ui(ui, &field, requests);
    sheets::focus_at_first(ui, &response);
    changed
}

/// Whether the chosen row was gone to by a key in this frame, and so has to be brought into view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Walked {
    Yes,
    No,
}

/// The arrows go from row to row and round: the field would go to its ends. Whatever is chosen can be done.
fn walk(ui: &Ui, looking: &mut Looking, found: &[Find]) -> Walked {
    let count = found.iter().filter(|find| find.can == Can::Now).count();
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = count.saturating_sub(1);
    let here = looking.chosen.min(last);
    let page = ROWS_SEEN as usize - 1;
    let to = if pressed(Key::ArrowDown) {
        if here == last { 0 } else { here + 1 }
    } else if pressed(Key::ArrowUp) {
        here.checked_sub(1).unwrap_or(last)
    } else if pressed(Key::PageDown) {
        (here + page).min(last)
    } else if pressed(Key::PageUp) {
        here.saturating_sub(page)
    } else {
        looking.chosen = here;
        return Walked::No;
    };
    looking.chosen = to;
    Walked::Yes
}

/// Shows what was found; returns the row that is chosen.
fn rows_ui(
    ui: &mut Ui,
    state: &State,
    looking: &mut Looking,
    found: &[Find],
    walked: Walked,
    requests: &mut Requests,
) -> Option<Id> {
    let taken = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let height = (sheet_frame::room_inside(ui) - kit::BUTTON_HEIGHT - gap::PANE).min(ROW * ROWS_SEEN);
    let mut chosen = None;
    sheet_frame::list_ui(ui, height, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if found.is_empty() {
            kit::paragraph(ui, &words::palette_none(), Type::QUIET);
        }
        for (place, find) in found.iter().enumerate() {
            let is_chosen = place == looking.chosen && find.can == Can::Now;
            let response = row_ui(ui, state, *find, if is_chosen { kit::Chosen::Yes } else { kit::Chosen::No });
            if is_chosen {
                chosen = Some(response.id);
                if walked == Walked::Yes {
                    response.scroll_to_me(None);
                }
            }
            if find.can == Can::Now && (response.clicked() || (is_chosen && taken)) {
                requests.press(Press::Run(find.command));
            }
        }
    });
    if taken && chosen.is_none() {
        // Enter has left the field for nothing.
        ui.memory_mut(|focus| focus.request_focus(field_id()));
    }
    chosen
}

fn row_ui(ui: &mut Ui, state: &State, find: Find, chosen: kit::Chosen) -> egui::Response {
    let size = Vec2::new(ui.available_width(), ROW);
    let (_, rect) = ui.allocate_space(size);
    // The focus stays in the field: Tab has not to go through every command.
    let sense = if find.can == Can::Now { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(rect, Id::unique(("palette", find.command)), sense);
    let label = state.label_of(find.command);
    let key = match find.can {
        Can::Now => key_of_command(state, find.command),
        Can::NotNow => words::palette_not_now().into_owned(),
    };
    let name = match (find.can, key.is_empty()) {
        (Can::NotNow, _) => words::palette_row_not_now(&label),
        (Can::Now, true) => label.clone().into_owned(),
        (Can::Now, false) => words::palette_row_with_key(&label, &key),
    };
    let is_chosen = chosen == kit::Chosen::Yes;
    response.widget_info(|| WidgetInfo::selected(Reads::ListBoxOption, find.can == Can::Now, is_chosen, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_chosen));
    if is_chosen {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Track));
    } else if find.can == Can::Now && response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Hover));
    }
    let (ink, quiet) = match find.can {
        Can::Now => (color(ui, Role::Ink), color(ui, Role::Quiet)),
        Can::NotNow => (faded(ui, Role::Quiet, 0.8), faded(ui, Role::Quiet, 0.8)),
    };
    let ends = rect.shrink2(Vec2::new(10.0, 0.0));
    let key = ui.painter().layout_no_wrap(key, font(Face::Sans, size::NOTE), quiet);
    let mut job = egui::text::LayoutJob::simple_singleline(label.into_owned(), font(Face::Sans, size::BODY), ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(ends.width() - key.size().x - gap::MEDIUM);
    let label = ui.painter().layout_job(job);
    ui.painter().galley(Align2::LEFT_CENTER.anchor_size(ends.left_center(), label.size()).min, label, ink);
    ui.painter().galley(Align2::RIGHT_CENTER.anchor_size(ends.right_center(), key.size()).min, key, quiet);
    response
}
