//! About: what this is, which version, under which licenses; and the report of a fault.

use egui::accesskit::Role as Reads;
use egui::{Align2, CornerRadius, Id, Key, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{AboutPress, Press, State, license_lines};
use crate::chart::{Face, Role};
use crate::words;

use super::kit::{self, Type, Weight};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, gap, radius, size};

/// Shows what this is.
pub(super) fn sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    sheet(ui, &words::about_title(), 560.0, requests, |ui, _| about_ui(ui, state), about_foot_ui)
}

fn about_ui(ui: &mut Ui, state: &State) {
    sheets::title_ui(ui, &words::about_title());
    kit::paragraph(ui, &version(), Type::NOTE);
    ui.add_space(gap::SMALL);
    for says in [words::about_idea(), words::about_both(), words::about_not_for(), words::about_sends_nothing()] {
        kit::paragraph(ui, &says, Type { face: Face::Serif, size_pt: 15.0, role: Role::Ink });
    }
    kit::rule(ui, 9.0);
    let instrument = state.instrument();
    kit::paragraph(ui, &words::about_instrument(&instrument.name, &instrument.key().to_string()), Type::NOTE);
    if !instrument.source.is_empty() {
        kit::paragraph(ui, &instrument.source, Type::NOTE);
    }
    kit::paragraph(ui, &words::about_licenses(), Type::NOTE);
}

/// The version, with what git calls it where the build knew.
fn version() -> String {
    let package = env!("CARGO_PKG_VERSION");
    match option_env!("TWO_HATS_GIT") {
        None | Some("") => words::about_version(package),
        Some(git) => words::about_version_and_git(package, git),
    }
}

fn about_foot_ui(ui: &mut Ui, requests: &mut Requests) {
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        press_ui(ui, &words::licenses_link(), Weight::Outlined, AboutPress::Licenses, requests);
        press_ui(ui, &words::report_link(), Weight::Outlined, AboutPress::Report, requests);
    });
}

fn press_ui(ui: &mut Ui, label: &str, weight: Weight, press: AboutPress, requests: &mut Requests) {
    if kit::button(ui, label, weight).clicked() {
        requests.press(Press::About(press));
    }
}

/// Shows the licenses of all that is shipped.
pub(super) fn licenses_ui(ui: &Ui, requests: &mut Requests) -> Left {
    let height = (ui.ctx().content_rect().height() - 250.0).clamp(80.0, 440.0);
    let content = |ui: &mut Ui, _: &mut Requests| {
        sheets::title_ui(ui, &words::licenses_title());
        kit::paragraph(ui, &words::licenses_say(), Type::NOTE);
        ui.add_space(gap::SMALL);
        let lines = license_lines();
        let response = reading_ui(ui, &words::licenses_text(), height, lines);
        sheets::focus_at_first(ui, &response);
    };
    sheet(ui, &words::licenses_title(), 760.0, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            press_ui(ui, &words::back_to_about(), Weight::Outlined, AboutPress::Back, requests);
            press_ui(ui, &words::save_licenses(), Weight::Outlined, AboutPress::SaveLicenses, requests);
        });
    })
}

/// Shows the report of a fault, as it would be saved.
pub(super) fn report_ui(ui: &Ui, report: &str, requests: &mut Requests) -> Left {
    let height = (ui.ctx().content_rect().height() - 300.0).clamp(80.0, 320.0);
    let content = |ui: &mut Ui, _: &mut Requests| {
        sheets::title_ui(ui, &words::report_title());
        kit::paragraph(ui, &words::report_says(), Type::BODY);
        ui.add_space(gap::SMALL);
        let lines = wrapped(ui, report, ui.available_width() - 3.0 * gap::MEDIUM);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        reading_ui(ui, &words::report_text(), height, &lines);
    };
    sheet(ui, &words::report_title(), 680.0, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            let label = words::save_report();
            sheets::first_button(ui, &label, Press::About(AboutPress::SaveReport), requests);
            press_ui(ui, &words::back_to_about(), Weight::Outlined, AboutPress::Back, requests);
        });
    })
}

/// The lines of a short text as they stand in so much room: all of it can be read.
fn wrapped(ui: &Ui, text: &str, width: f32) -> Vec<String> {
    let face = super::theme::font(Face::Sans, size::NOTE);
    let rows = |line: &str| {
        let galley = ui.painter().layout(line.to_owned(), face.clone(), egui::Color32::PLACEHOLDER, width);
        galley.rows.iter().map(|row| row.text()).collect::<Vec<_>>()
    };
    text.lines().flat_map(rows).collect()
}

const LINE: f32 = 19.0;

/// A long text in a well of its own, of which only what is seen is laid out. It takes the arrows and the page keys.
fn reading_ui(ui: &mut Ui, name: &str, height: f32, lines: &[&str]) -> egui::Response {
    let size = Vec2::new(ui.available_width(), height);
    let (well, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(well, CornerRadius::same(radius::CONTROL), color(ui, Role::Well));
    let id = Id::unique(("reading", name));
    let response = ui.interact(well, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Reads::Document, true, name));
    kit::ring(ui, &response, well, radius::CONTROL);
    let inner = well.shrink2(Vec2::new(gap::MEDIUM, gap::SMALL));
    ui.scope_builder(egui::UiBuilder::new().max_rect(inner).id_salt(id), |ui| {
        ui.set_clip_rect(inner.intersect(ui.clip_rect()));
        ui.spacing_mut().item_spacing.y = 0.0;
        super::sheet_frame::bar_that_is_seen(ui);
        // It would fade into the sheet's color, not into the well's.
        ui.spacing_mut().scroll.fade.strength = 0.0;
        let mut area = egui::ScrollArea::vertical().id_salt(id).max_height(inner.height()).auto_shrink(false);
        let place_id = id.with("place");
        let place: f32 = ui.data(|data| data.get_temp(place_id)).unwrap_or_default();
        if response.has_focus() {
            let last = (lines.len() as f32 * LINE - inner.height()).max(0.0);
            if let Some(place) = moved(ui, &response, place, inner.height() - LINE) {
                area = area.vertical_scroll_offset(place.clamp(0.0, last));
            }
        }
        let shown = area.show_rows(ui, LINE, lines.len(), |ui, rows| {
            for text in lines.get(rows).unwrap_or_default() {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), LINE), Sense::hover());
                let look = Type { size_pt: size::NOTE, role: Role::Ink, ..Type::NOTE };
                if !text.is_empty() {
                    kit::short_text(ui, rect.left_center(), Align2::LEFT_CENTER, text, look, rect.width());
                }
            }
        });
        super::heard::no_bars(ui, &shown);
        ui.data_mut(|data| data.insert_temp(place_id, shown.state.unclamped_offset().y));
    });
    ui.painter().rect_stroke(
        well,
        CornerRadius::same(radius::CONTROL),
        Stroke::new(1.0, color(ui, Role::Edge)),
        egui::StrokeKind::Inside,
    );
    response
}

/// Where the keys lead from `place`; `None` where none was pressed.
fn moved(ui: &Ui, response: &egui::Response, place: f32, page: f32) -> Option<f32> {
    let filter = egui::EventFilter { vertical_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|focus| focus.set_focus_lock_filter(response.id, filter));
    let pressed = |key: Key| ui.input(|input| input.num_presses(key)) as f32;
    let steps = 3.0 * LINE * (pressed(Key::ArrowDown) - pressed(Key::ArrowUp));
    let pages = page * (pressed(Key::PageDown) - pressed(Key::PageUp));
    if pressed(Key::Home) > 0.0 {
        return Some(0.0);
    }
    if pressed(Key::End) > 0.0 {
        return Some(f32::MAX);
    }
    (steps + pages != 0.0).then_some(place + steps + pages)
}
