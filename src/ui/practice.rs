//! The sheet of the practice: what it is called, and its logo as the page will show it.

use egui::accesskit::Role as Reads;
use egui::{CornerRadius, Id, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::app::{PracticePress, PracticeSheet, Press, name_of};
use crate::chart::{Role, Theme};
use crate::model::limits;
use crate::words;

use super::field::{Field, field_ui, is_left_by_enter};
use super::kit::{self, Type, Use, Weight};
use super::logo::{self, Stands};
use super::memory::Memory;
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, color_in, gap, radius};

/// How wide it is, in points.
const WIDTH: f32 = 520.0;
/// The piece of paper that shows the logo.
const PAPER: Vec2 = Vec2::new(168.0, 72.0);

/// Shows the sheet.
pub(super) fn sheet_ui(ui: &Ui, practice: &PracticeSheet, memory: &mut Memory, requests: &mut Requests) -> Left {
    let title = words::practice_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        kit::paragraph(ui, &words::practice_says(), Type::BODY);
        ui.add_space(gap::SMALL);
        name_ui(ui, practice, requests);
        ui.add_space(gap::SMALL);
        logo_ui(ui, practice, &mut memory.logo, requests);
    };
    sheet(ui, &title, WIDTH, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::cancel(), requests, |ui, requests| {
            if kit::button(ui, &words::practice_take(), Weight::Filled).clicked() {
                requests.press(Press::Practice(PracticePress::Take));
            }
        });
    })
}

fn name_ui(ui: &mut Ui, practice: &PracticeSheet, requests: &mut Requests) {
    let name = words::practice_name();
    kit::paragraph(ui, &name, Type::NOTE);
    let field = Field {
        id: Id::unique("practice's name"),
        name: &name,
        text: &practice.name,
        hint: &words::practice_name_hint(),
        limit: limits::NAME,
        rows: 1,
        usable: Use::Offered,
    };
    let (response, written) = field_ui(ui, &field, requests);
    sheets::focus_at_first(ui, &response);
    if let Some(name) = written {
        requests.press(Press::Practice(PracticePress::Name(name)));
    }
    if is_left_by_enter(ui, &response) {
        requests.press(Press::Practice(PracticePress::Take));
    }
}

fn logo_ui(ui: &mut Ui, practice: &PracticeSheet, drawn: &mut logo::Drawn, requests: &mut Requests) {
    kit::paragraph(ui, &words::practice_logo(), Type::NOTE);
    ui.horizontal(|ui| {
        let (paper, response) = ui.allocate_exact_size(PAPER, Sense::hover());
        let corner = CornerRadius::same(radius::CONTROL);
        let edge = Stroke::new(1.0, color(ui, Role::Edge));
        ui.painter().rect(paper, corner, color_in(Theme::Paper, Role::Paper), edge, StrokeKind::Inside);
        let file = practice.path.as_deref().filter(|_| practice.logo.is_some()).map(name_of);
        let says = file.map_or_else(|| words::practice_no_logo().into_owned(), |file| words::practice_logo_is(&file));
        response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, &says));
        if let Some(logo) = &practice.logo {
            let room = Rect::from_center_size(paper.center(), paper.size() - Vec2::splat(2.0 * gap::MEDIUM));
            logo::paint(ui.painter(), drawn, logo, room, Stands::InTheMiddle);
        }
        ui.add_space(gap::SMALL);
        ui.vertical(|ui| {
            kit::paragraph(ui, &says, Type::BODY);
            ui.horizontal_wrapped(|ui| {
                if kit::button(ui, &words::practice_choose_logo(), Weight::Outlined).clicked() {
                    requests.press(Press::Practice(PracticePress::ChooseLogo));
                }
                if practice.path.is_some() && kit::button(ui, &words::practice_remove_logo(), Weight::Plain).clicked() {
                    requests.press(Press::Practice(PracticePress::RemoveLogo));
                }
            });
        });
    });
    let fault = practice.fault.as_deref();
    let note = fault.map_or_else(|| words::practice_logo_says().into_owned(), str::to_owned);
    let role = if fault.is_some() { Role::Ink } else { Role::Quiet };
    kit::paragraph(ui, &note, Type { role, ..Type::NOTE });
}
