//! The one next step, under the picture: a focus, an action, by when. The next session opens on it.

use egui::{Align2, Id, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{Command, Phase, State};
use crate::chart::{Face, PolePlace, Role};
use crate::model::{Dimension, DimensionId, Edit, NextStep, limits};
use crate::words;

use super::date_field::{Held, date_field_ui};
use super::field::{Field, field_ui};
use super::kit::{self, Chosen, Room, Type, Use, Weight};
use super::menu::Opens;
use super::requests::Requests;
use super::theme::{color, font, gap, radius, size};

/// How wide the panel gets: longer lines are hard to read.
const WIDEST: f32 = 760.0;
/// Where the fields begin, right of their labels.
const LABELS: f32 = 94.0;

/// How high the panel is, in points: the same whatever it holds, so that the picture above stands still.
pub(super) const HEIGHT: f32 = 176.0;

/// Shows the step agreed, or the way to agree on one.
pub(super) fn step_ui(ui: &mut Ui, room: Room, state: &State, requests: &mut Requests) {
    kit::rule(ui, 1.0);
    ui.add_space(gap::MEDIUM);
    super::heard::heading(ui, &words::next_step_heading(), Type { size_pt: size::DIMENSION, ..Type::TITLE });
    ui.add_space(gap::SMALL);
    if state.session().next_step.is_none() && state.phase() != Phase::Agree {
        if state.is_read_only() {
            kit::paragraph(ui, &words::no_step_agreed(), Type::QUIET);
        } else if kit::button(ui, &words::agree_on_a_step(), Weight::Outlined).clicked() {
            requests.command(Command::Agree);
        }
        return;
    }
    ui.spacing_mut().item_spacing.y = gap::SMALL;
    ui.set_max_width(ui.available_width().min(WIDEST));
    labelled(ui, room, &words::step_focus(), |ui| focus_ui(ui, state, requests));
    labelled(ui, room, &words::step_i_will(), |ui| action_ui(ui, state, requests));
    labelled(ui, room, &words::step_by(), |ui| by_ui(ui, room, state, requests));
}

/// A label and what belongs to it: beside each other, or one under the other where it is narrow.
pub(super) fn labelled(ui: &mut Ui, room: Room, label: &str, content: impl FnOnce(&mut Ui)) {
    match room {
        Room::Narrow => {
            kit::paragraph(ui, label, Type::NOTE);
            content(ui);
        }
        Room::Wide => {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                let (rect, _) = ui.allocate_exact_size(Vec2::new(LABELS, 34.0), Sense::hover());
                let at = Pos2::new(rect.left(), rect.center().y);
                kit::short_text(ui, at, Align2::LEFT_CENTER, label, Type { size_pt: 13.0, ..Type::NOTE }, LABELS);
                ui.vertical(content);
            });
        }
    }
}

/// Changes the step by one of its parts, where there is one to change.
pub(super) fn change(state: &State, requests: &mut Requests, change: impl FnOnce(&mut NextStep)) {
    let Some(mut step) = state.session().next_step.clone() else { return };
    change(&mut step);
    requests.edit(Edit::Step { session: state.session().id.clone(), step: Some(step) });
}

/// Makes a dimension the focus: of the step there is, or of a new one.
pub(super) fn focus_on(state: &State, dimension: &DimensionId, requests: &mut Requests) {
    let now = state.session().next_step.clone();
    let step =
        now.map_or_else(|| NextStep::on(dimension.clone()), |step| NextStep { dimension: dimension.clone(), ..step });
    requests.edit(Edit::Step { session: state.session().id.clone(), step: Some(step) });
}

/// The focus, with what is wanted there. A press offers every dimension.
fn focus_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let step = state.session().next_step.as_ref();
    let dimension = step.and_then(|step| state.instrument().dimension(&step.dimension));
    let wanted = dimension.and_then(|dimension| only_target(state, dimension));
    let label = match (dimension, &wanted) {
        (Some(dimension), Some(wanted)) => words::focus_on_item(&dimension.name, &wanted.title),
        (Some(dimension), None) => dimension.name.clone(),
        (None, _) => words::choose_focus().into_owned(),
    };
    let is_narrow = ui.available_width() < 340.0;
    let target =
        wanted.as_ref().map(|wanted| if is_narrow { wanted.steps.to_string() } else { words::wanted(wanted.steps) });
    let role = if dimension.is_some() { Role::Ink } else { Role::Quiet };
    let galley = ui.painter().layout_no_wrap(label.clone(), font(Face::Sans, size::BODY), color(ui, role));
    let target_width = target.as_ref().map_or(0.0, |target| {
        let face = font(Face::SansMedium, size::BODY);
        ui.painter().layout_no_wrap(target.clone(), face, egui::Color32::PLACEHOLDER).size().x + 34.0
    });
    let marker = if wanted.is_some() { 17.0 } else { 0.0 };
    let width = (galley.size().x + target_width + marker + 40.0).min(ui.available_width());
    let sense = if state.is_read_only() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 34.0), sense);
    let spoken = words::focus_button(&label);
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Button, !state.is_read_only(), &spoken));
    let edge = Stroke::new(1.0, color(ui, if response.hovered() { Role::EdgeActive } else { Role::Edge }));
    super::paint::panel(ui, rect, radius::CONTROL, color(ui, Role::Surface), edge);
    let mut left = rect.left() + 11.0;
    if let Some(wanted) = &wanted {
        kit::marker(ui, Pos2::new(left + 4.5, rect.center().y), wanted.place, 9.0);
        left += 17.0;
    }
    let text = Align2::LEFT_CENTER.anchor_size(Pos2::new(left, rect.center().y), galley.size());
    ui.painter().with_clip_rect(rect.shrink(4.0)).galley(text.min, galley, color(ui, role));
    if let Some(target) = target {
        let stroke = Stroke::new(1.5, color(ui, Role::Target));
        super::target::triangle(ui, Pos2::new(text.right() + 22.0, rect.center().y), stroke);
        let look = Type { face: Face::SansMedium, size_pt: size::BODY, role: Role::Target };
        kit::text(ui, Pos2::new(text.right() + 33.0, rect.center().y), Align2::LEFT_CENTER, &target, look);
    }
    let caret = Pos2::new(rect.right() - 12.0, rect.center().y + 1.0);
    super::header::caret(ui, caret, super::header::Points::Down);
    kit::ring(ui, &response, rect, radius::CONTROL);
    if state.is_read_only() {
        return;
    }
    focus_list_ui(ui, &response, state, requests);
}

/// Every dimension, and no step at all where there is one.
fn focus_list_ui(ui: &Ui, button: &egui::Response, state: &State, requests: &mut Requests) {
    let step = state.session().next_step.as_ref();
    let frame = super::theme::popup_frame(ui);
    // As wide as its button, so that both read as one.
    let width = button.rect.width().max(260.0);
    egui::Popup::menu(button).frame(frame).gap(6.0).width(width).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut rows = Vec::new();
        for dimension in state.instrument().dimensions() {
            let is_focus = step.is_some_and(|step| step.dimension == dimension.id);
            let choice = choice_ui(ui, &dimension.name, if is_focus { Chosen::Yes } else { Chosen::No });
            rows.push(choice.id);
            if choice.clicked() {
                focus_on(state, &dimension.id, requests);
                button.request_focus();
                ui.close();
            }
        }
        if step.is_some() {
            let choice = choice_ui(ui, &words::no_step(), Chosen::No);
            rows.push(choice.id);
            if choice.clicked() {
                requests.edit(Edit::Step { session: state.session().id.clone(), step: None });
                button.request_focus();
                ui.close();
            }
        }
        super::menu::walk(ui, &rows, Opens::Earlier);
    });
}

/// One row of a small menu, with a hook where it holds.
fn choice_ui(ui: &mut Ui, label: &str, chosen: Chosen) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 28.0), Sense::click());
    response.widget_info(|| WidgetInfo {
        selected: (chosen == Chosen::Yes).then_some(true),
        ..WidgetInfo::labeled(egui::accesskit::Role::MenuItem, true, label)
    });
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Hover));
    }
    let at = rect.left_center() + Vec2::new(28.0, 0.0);
    kit::short_text(ui, at, Align2::LEFT_CENTER, label, Type::BODY, rect.width() - 38.0);
    if chosen == Chosen::Yes {
        let square = Rect::from_center_size(rect.left_center() + Vec2::new(14.0, 0.0), Vec2::splat(12.0));
        super::menu::check(ui, square);
    }
    kit::ring(ui, &response, rect.shrink(4.0), 4);
    response
}

/// The one target of a dimension, where there is one.
struct Wanted {
    title: String,
    place: PolePlace,
    steps: i64,
}

fn only_target(state: &State, dimension: &Dimension) -> Option<Wanted> {
    let rows = state.instrument().rows().filter(|row| row.dimension.id == dimension.id);
    let mut wanted = rows.filter_map(|row| {
        let steps = i64::from(state.session().target.of(&row.id())?.steps());
        let title = crate::report::sentences::in_running_text(state.instrument(), &row.item.title);
        Some(Wanted { title, place: PolePlace::nth(row.place), steps })
    });
    wanted.next().filter(|_| wanted.next().is_none())
}

/// Whether the step can be changed: there is one, and it is not only looked at.
fn usable_of_step(state: &State) -> Use {
    if state.is_read_only() || state.session().next_step.is_none() { Use::NotNow } else { Use::Offered }
}

fn action_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let step = state.session().next_step.as_ref();
    let hint = if step.is_some() { words::step_hint() } else { words::step_needs_focus() };
    let field = Field {
        id: Id::unique("I will"),
        name: &words::step_i_will(),
        text: step.map_or("", |step| &step.action),
        hint: &hint,
        limit: limits::SENTENCE,
        rows: 1,
        usable: usable_of_step(state),
    };
    if let (_, Some(action)) = field_ui(ui, &field, requests) {
        change(state, requests, |step| step.action = action);
    }
}

fn by_ui(ui: &mut Ui, room: Room, state: &State, requests: &mut Requests) {
    let by = state.session().next_step.as_ref().and_then(|step| step.by);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap::SMALL;
        let from = state.session().date;
        let id = Id::unique("by");
        let held = date_field_ui(ui, id, &words::step_by(), by, from, (172.0, usable_of_step(state)), requests);
        if let Some(held) = held {
            change(state, requests, |step| step.by = Held::day(held));
        }
        if room == Room::Wide {
            let says = state.next_session().map_or_else(words::next_session_opens_on_this, |next| {
                words::became_of_it_then(&words::full_date(next.date)).into()
            });
            kit::paragraph(ui, &says, Type { size_pt: 13.0, ..Type::NOTE });
        }
    });
}
