//! Where the session is: its phases as a row of words in the footer, each a way to go there.

use egui::accesskit::Role as Reads;
use egui::{Align2, Id, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{Command, Phase, State};
use crate::chart::{Face, Role};
use crate::words;

use super::kit;
use super::requests::Requests;
use super::theme::{color, faded, font, size};

/// Between two words, with a short line in it.
const BETWEEN: f32 = 24.0;

/// The phases with the command that goes there; taking away is the export.
const STEPS: [(Option<Phase>, Command); 5] = [
    (Some(Phase::Prepare), Command::Prepare),
    (Some(Phase::Rate), Command::Rate),
    (Some(Phase::Reveal), Command::Reveal),
    (Some(Phase::Agree), Command::Agree),
    (None, Command::Export),
];

/// The focus id of a phase.
fn id_of(phase: Phase) -> Id {
    Id::unique(("phase", format!("{phase:?}")))
}

fn label_of(command: Command) -> String {
    if command == Command::Export { words::take_away().into_owned() } else { command.label().into_owned() }
}

/// How wide the row is.
pub(super) fn width(ui: &Ui) -> f32 {
    let widths = STEPS.iter().map(|(_, command)| word(ui, &label_of(*command), Face::SansMedium).x);
    widths.sum::<f32>() + BETWEEN * 4.0
}

fn word(ui: &Ui, label: &str, face: Face) -> Vec2 {
    ui.painter().layout_no_wrap(label.to_owned(), font(face, size::NOTE), egui::Color32::PLACEHOLDER).size()
}

/// Shows the phases from the left end of `row`.
pub(super) fn phases_ui(ui: &mut Ui, row: Rect, state: &State, requests: &mut Requests) {
    let mut left = row.left();
    let here = state.phase();
    for (phase, command) in STEPS {
        let label = label_of(command);
        // As wide as the word is when one is there: nothing moves when one goes on.
        let width = word(ui, &label, Face::SansMedium).x;
        let rect = Rect::from_min_size(Pos2::new(left, row.top()), Vec2::new(width, row.height()));
        let is_here = phase == Some(here);
        let usable = is_here || state.allows(command);
        let id = phase.map_or_else(|| Id::unique("phase take away"), id_of);
        let response = ui.interact(rect.expand2(Vec2::new(6.0, 0.0)), id, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Reads::Tab, usable, is_here, &label));
        let (face, role) = if is_here { (Face::SansMedium, Role::Ink) } else { (Face::Sans, Role::Quiet) };
        let ink = if usable { color(ui, role) } else { faded(ui, Role::Quiet, 0.7) };
        if response.hovered() && usable && !is_here {
            ui.painter().rect_filled(rect.expand2(Vec2::new(6.0, -4.0)), 5.0, color(ui, Role::Hover));
        }
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, &label, font(face, size::NOTE), ink);
        if is_here {
            ui.painter().hline(rect.x_range(), rect.center().y + 9.5, Stroke::new(1.5, color(ui, Role::Ink)));
        }
        kit::ring(ui, &response, rect.expand2(Vec2::new(3.0, -5.0)), 3);
        if phase.is_some() {
            let line = (rect.right() + 7.0)..=(rect.right() + BETWEEN - 7.0);
            ui.painter().hline(line, rect.center().y, Stroke::new(1.0, color(ui, Role::Edge)));
        }
        left = rect.right() + BETWEEN;
        if response.clicked() && usable && !is_here {
            requests.command(command);
        }
        // Its words are looked up for the one under the pointer alone.
        if response.hovered() {
            response.on_hover_text(super::menu::tooltip(state, command));
        }
    }
}
