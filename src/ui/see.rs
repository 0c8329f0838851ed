//! The right side: the picture in its views, all in one order, and under it the sentences or the next step.

use egui::accesskit::Role as Reads;
use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::app::{Command, Drawn, Phase, Picture, State, View};
use crate::chart::{self, Face, Role};
use crate::model::{Edit, Ratings};
use crate::report::{Sentence, sentences};
use crate::words;

use super::ease;
use super::kit::{self, Room, Type, Weight};
use super::requests::Requests;
use super::theme::{color, font, gap, size};

const TABS_HEIGHT: f32 = 48.0;
/// The height of a row of sentences under the picture.
const SENTENCE_ROW: f32 = 23.0;
const SMALLEST_PICTURE: f32 = 260.0;

/// Shows tabs, picture, and under it the sentences or the next step, within `pane`.
pub(super) fn see_ui(ui: &mut Ui, pane: Rect, state: &State, requests: &mut Requests) {
    let room = if pane.width() < 420.0 { Room::Narrow } else { Room::Wide };
    tabs_ui(ui, Rect::from_min_size(pane.min, Vec2::new(pane.width(), TABS_HEIGHT)), room, state, requests);
    let below = pane.with_min_y(pane.top() + TABS_HEIGHT);
    ui.scope_builder(UiBuilder::new().max_rect(below).id_salt("see"), |ui| {
        // A letter may lean over the edge it stands at.
        ui.set_clip_rect(below.expand2(Vec2::new(2.0, 0.0)).intersect(ui.clip_rect()));
        // While rating the sentences go with the picture: they tell the same.
        if state.picture() == Picture::Hidden && state.phase() == Phase::Rate {
            hidden_ui(ui, below, requests);
            return;
        }
        let area = egui::ScrollArea::vertical().id_salt("see").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let top = ui.cursor().top();
            let height = picture_height(below.height(), room, state);
            if state.picture() == Picture::Hidden {
                hidden_ui(ui, Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), height)), requests);
            } else {
                picture_ui(ui, height, room, state, requests);
            }
            // What stands under the picture keeps its place in every view that leaves room.
            ui.add_space((top + height - ui.cursor().top()).max(0.0));
            if state.phase() == Phase::Rate {
                sentences_ui(ui, room, state);
            } else {
                super::step::step_ui(ui, room, state, requests);
            }
        });
        super::heard::no_bars(ui, &area);
    });
}

/// The command that shows a picture.
fn command_of(view: View) -> Command {
    match view {
        View::Radar => Command::Radar,
        View::Bars => Command::Bars,
        View::Table => Command::Table,
        View::Map => Command::Map,
        View::OverTime => Command::OverTime,
    }
}

fn tabs_ui(ui: &mut Ui, area: Rect, room: Room, state: &State, requests: &mut Requests) {
    let layout = room.pick(Layout::left_to_right(Align::Min), Layout::top_down(Align::Center));
    let area = area.with_min_y(area.top() + room.pick(16.0, 10.0));
    ui.scope_builder(UiBuilder::new().max_rect(area).layout(layout).id_salt("tabs"), |ui| {
        let views = state.views().iter();
        let tabs: Vec<(View, String)> = views.map(|view| (*view, label_of(command_of(*view), room))).collect();
        let shown = (state.picture() == Picture::Shown).then(|| state.view());
        if let Some(chosen) = kit::tabs(ui, &tabs, shown, room) {
            requests.command(command_of(chosen));
        }
        if room == Room::Wide && state.picture() == Picture::Shown {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                let hide = kit::quiet(ui, &Command::HidePicture.label());
                if hide.on_hover_text(super::menu::tooltip(state, Command::HidePicture)).clicked() {
                    requests.command(Command::HidePicture);
                }
                if let Some(says) = hidden_words(state) {
                    let at = ui.cursor().right_top() + Vec2::new(-gap::SMALL, 16.0);
                    let free = ui.available_width() - gap::CARD;
                    let room = kit::Lines { width: free, most: 2 };
                    kit::short_lines(ui, at, egui::Align2::RIGHT_CENTER, &says, Type::NOTE, &room);
                }
            });
        }
    });
}

/// In a narrow pane five tabs need the shorter word.
fn label_of(command: Command, room: Room) -> String {
    match (command, room) {
        (Command::OverTime, Room::Narrow) => words::over_time_short().into_owned(),
        _ => command.label().into_owned(),
    }
}

/// While rating: that what is earlier is hidden, or what a change means once it is not.
fn hidden_words(state: &State) -> Option<String> {
    if state.phase() != Phase::Rate || state.is_read_only() {
        return None;
    }
    if state.looking_back_at().is_some() {
        return Some(words::looking_back_says().into_owned());
    }
    if state.ordinal(&state.session().id) == 1 {
        return None;
    }
    let says = if state.is_being_rated() { words::earlier_hidden() } else { words::changes_are_marked() };
    Some(says.into_owned())
}

fn hidden_ui(ui: &mut Ui, area: Rect, requests: &mut Requests) {
    let middle = Rect::from_center_size(area.center(), Vec2::new(area.width().min(360.0), 120.0));
    ui.scope_builder(UiBuilder::new().max_rect(middle).layout(Layout::top_down(Align::Center)), |ui| {
        kit::paragraph(ui, &words::picture_hidden(), Type::QUIET);
        ui.add_space(gap::SMALL);
        if kit::button(ui, &words::show_the_picture(), Weight::Outlined).clicked() {
            requests.command(Command::HidePicture);
        }
    });
}

/// How high the picture may be: the same before and after the first rating, and room for what stands under it.
fn picture_height(free: f32, room: Room, state: &State) -> f32 {
    let below = match state.phase() {
        Phase::Rate => room.pick(3.0 * SENTENCE_ROW + 12.0, 0.0),
        Phase::Prepare | Phase::Reveal | Phase::Agree => room.pick(super::step::HEIGHT, 0.0),
    };
    (free - below).max(SMALLEST_PICTURE)
}

fn picture_ui(ui: &mut Ui, height: f32, room: Room, state: &State, requests: &mut Requests) {
    // These two begin at their very top.
    let above = if matches!(state.view(), View::Map | View::OverTime) { gap::MEDIUM } else { 0.0 };
    ui.add_space(above);
    let (width, height) = (ui.available_width(), height - above);
    let frame = chart::Size { width, height };
    if state.view() == View::Table {
        super::table::table_ui(ui, room, state);
        ui.add_space(gap::CARD);
        return;
    }
    let drawn = state.drawn(state.view());
    let Some(scene) = drawn.scene(frame) else {
        if let Drawn::Says(says) = &drawn {
            alone_ui(ui, says, height);
        }
        return;
    };
    let ratings = state.ratings();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, scene.size.height), Sense::hover());
    let of = egui::Id::unique((state.opened(), state.phase() as u8, state.view() as u8));
    ease::scene(ui, rect.min, of, &scene);
    if room == Room::Narrow && ratings.is_empty() {
        legend_ui(ui, rect, state);
    }
    // Put into words only while somebody listens.
    response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, spoken(state, &ratings)));
    marks_ui(ui, rect, &scene.marks, state, requests);
}

fn tip_of(mark: &chart::Mark, state: &State) -> Option<String> {
    let row = state.instrument().row(&mark.item)?;
    Some(words::mark_tip(&row.dimension.name, &row.item.title, i64::from(mark.rating.steps())))
}

/// A sentence in the place of a picture.
fn alone_ui(ui: &mut Ui, says: &str, height: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let middle = Rect::from_center_size(rect.center(), Vec2::new(rect.width().min(360.0), 80.0));
    ui.scope_builder(UiBuilder::new().max_rect(middle).layout(Layout::top_down(Align::Center)), |ui| {
        kit::paragraph(ui, says, Type::QUIET);
    });
}

/// How far from its middle a mark is met, in points.
const REACH: f32 = 11.0;

/// In the radar, while rating, each mark can be dragged along its axis. What is under the pointer says what it is.
fn marks_ui(ui: &Ui, picture: Rect, marks: &[chart::Mark], state: &State, requests: &mut Requests) {
    let origin = picture.min;
    let can_drag = state.phase() == Phase::Rate && state.view() == View::Radar && !state.is_read_only();
    if can_drag {
        for mark in marks {
            handle_ui(ui, origin, mark, state, requests);
        }
    }
    // One spot for the mark that is met: over time there are hundreds.
    let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|at| picture.contains(*at));
    let place = |mark: &chart::Mark| origin + Vec2::new(mark.at.x, mark.at.y);
    let distance = |mark: &chart::Mark| pointer.map_or(f32::INFINITY, |at| at.distance(place(mark)));
    let met = marks.iter().min_by(|one, other| distance(one).total_cmp(&distance(other)));
    let Some(met) = met.filter(|mark| distance(mark) <= REACH) else { return };
    let spot = Rect::from_center_size(place(met), Vec2::splat(2.0 * REACH));
    let spot = ui.interact(spot, ui.scope_id().with("mark"), Sense::hover());
    // Marks at one place speak together.
    let tips: Vec<String> =
        marks.iter().filter(|mark| mark.at == met.at).filter_map(|mark| tip_of(mark, state)).collect();
    spot.on_hover_text(tips.join("\n"));
}

/// A mark that can be dragged. It has no place in the order of the Tab key: what it does is done on its track.
fn handle_ui(ui: &Ui, origin: egui::Pos2, mark: &chart::Mark, state: &State, requests: &mut Requests) {
    let spot = Rect::from_center_size(origin + Vec2::new(mark.at.x, mark.at.y), Vec2::splat(2.0 * REACH));
    let spot = ui.interact(spot, ui.scope_id().with(mark.item.to_string()), Sense::DRAG);
    if spot.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Grab);
    }
    if let (true, Some(at)) = (spot.dragged(), spot.interact_pointer_pos()) {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
        let rating = mark.rating_at(chart::Point { x: at.x - origin.x, y: at.y - origin.y });
        if rating != mark.rating {
            requests.edit(Edit::Rate { at: state.at(), item: mark.item.clone(), rating: Some(rating) });
        }
    }
}

/// Which marker is which pole, where the picture's own legend will stand.
fn legend_ui(ui: &mut Ui, picture: Rect, state: &State) {
    let names: Vec<String> = state.instrument().poles().iter().map(|pole| words::capitalized(&pole.name)).collect();
    let look = Type { role: Role::Ink, ..Type::NOTE };
    let face = font(look.face, look.size_pt);
    let width = |name: &String| {
        let text = ui.painter().layout_no_wrap(name.clone(), face.clone(), egui::Color32::PLACEHOLDER);
        (text.size().x + 36.0).min(picture.width() / names.len() as f32)
    };
    let widths: Vec<f32> = names.iter().map(width).collect();
    let mut left = picture.center().x - widths.iter().sum::<f32>() / 2.0;
    let middle = picture.bottom() - 16.0;
    for (place, (name, width)) in names.iter().zip(widths).enumerate() {
        kit::marker(ui, egui::pos2(left + 8.0, middle), crate::chart::PolePlace::nth(place), 9.0);
        let at = egui::pos2(left + 20.0, middle);
        kit::short_text(ui, at, egui::Align2::LEFT_CENTER, name, look, width - 24.0);
        left += width;
    }
}

/// What a screen reader says of the picture: every number, in the instrument's order.
pub(super) fn spoken(state: &State, ratings: &Ratings) -> String {
    if ratings.is_empty() {
        return words::picture_empty().into_owned();
    }
    let instrument = state.instrument();
    let parts: Vec<String> = instrument
        .dimensions()
        .iter()
        .map(|dimension| {
            let rows = instrument.rows().filter(|row| row.dimension.id == dimension.id);
            let values: Vec<String> = rows
                .map(|row| {
                    let value = ratings.of(&row.id()).map(|rating| rating.steps().to_string());
                    let value = value.unwrap_or_else(|| state.no_answer_words(&row.id()).into_owned());
                    words::spoken_value(&row.pole.name, &value)
                })
                .collect();
            words::spoken_dimension(&dimension.name, &values.join(", "))
        })
        .collect();
    let spoken = words::picture_spoken(&parts.join("; "));
    if state.phase() != Phase::Rate && state.view() == View::OverTime {
        // What the lines show at a glance.
        let trends = sentences::trends(state.client(), state.session());
        return std::iter::once(spoken).chain(trends).collect::<Vec<_>>().join(" ");
    }
    spoken
}

fn sentences_ui(ui: &mut Ui, room: Room, state: &State) {
    let ratings = &state.ratings();
    if ratings.is_empty() {
        // Without a legend the radar leaves room under it, and what is said there stands clear of the footer.
        let up = if state.view() == View::Radar { room.pick(gap::PANE + gap::SMALL, 0.0) } else { 0.0 };
        let place = ui.available_rect_before_wrap().translate(Vec2::new(0.0, -up));
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| welcome_ui(ui, room, state));
        return;
    }
    if state.client().withholds_some(state.session()) {
        return;
    }
    let findings = sentences::findings(state.instrument(), ratings);
    kit::rule(ui, 1.0);
    ui.add_space(6.0);
    if findings.is_empty() {
        if let Some(calm) = sentences::nothing_stands_out(state.instrument(), ratings) {
            kit::paragraph(ui, &calm, Type { role: Role::Ink, size_pt: 13.0, ..Type::NOTE });
        }
        return;
    }
    let columns = room.pick(2, 1);
    let width = ui.available_width() / columns as f32 - gap::SMALL;
    for pair in findings.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(gap::SMALL, 0.0);
            for finding in pair {
                sentence_ui(ui, finding, width);
            }
        });
    }
}

fn sentence_ui(ui: &mut Ui, finding: &Sentence, width: f32) {
    let mut job = egui::text::LayoutJob::default();
    let format = |face| egui::TextFormat::simple(font(face, 13.0), color(ui, Role::Ink));
    let (before, after) = finding.short.split_once(&finding.name).unwrap_or((&finding.short, ""));
    job.append(before, 0.0, format(Face::Sans));
    if finding.short.contains(&finding.name) {
        job.append(&finding.name, 0.0, format(Face::SansSemibold));
        job.append(after, 0.0, format(Face::Sans));
    }
    job.wrap.max_width = width;
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, galley.size().y.max(SENTENCE_ROW)), Sense::hover());
    ui.painter().galley(rect.min + Vec2::new(0.0, 3.0), galley, color(ui, Role::Ink));
    response.widget_info(|| WidgetInfo::labeled(Reads::Label, true, &finding.short));
    response.on_hover_text(&finding.full);
}

/// What stands there before the first answer: to somebody new what this is, else what follows.
fn welcome_ui(ui: &mut Ui, room: Room, state: &State) {
    let width = ui.available_width();
    let heading = Type { face: Face::SerifSemibold, size_pt: room.pick(19.0, size::DIMENSION), role: Role::Ink };
    let body = room.pick(Type::QUIET, Type::NOTE);
    ui.vertical_centered(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.set_max_width(width.min(460.0));
        if let Some(then) = state.looking_back_at() {
            kit::paragraph(ui, &words::looking_back_at(&words::full_date(then.date)), heading);
            kit::paragraph(ui, &words::todays_ratings_kept(), body);
        } else if state.ordinal(&state.session().id) > 1 {
            kit::paragraph(ui, &words::shape_forms(), heading);
        } else {
            kit::paragraph(ui, &words::two_hats_and_room(), heading);
            kit::paragraph(ui, &words::move_a_slider(), body);
        }
    });
}
