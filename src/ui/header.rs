//! The header: who, when, how far, and the one filled button.

use std::borrow::Cow;

use egui::{Align, Align2, Id, Layout, Pos2, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::app::{Command, Phase, Source, State};
use crate::chart::{Face, Role};
use crate::model::{Edit, limits};
use crate::words;

use super::kit::{self, Room, Weight};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, font, gap, size};

/// A header narrower than this has no room for how many items are rated.
const ROOM_FOR_PROGRESS: f32 = 680.0;

/// The focus id of the name's field.
pub(super) fn name_id() -> Id {
    Id::unique("name")
}

/// Shows the header within `bar`.
pub(super) fn header_ui(
    ui: &mut Ui,
    bar: Rect,
    side: f32,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) {
    ui.painter().hline(bar.x_range(), bar.bottom(), Stroke::new(1.0, color(ui, Role::Hairline)));
    let inner = bar.shrink2(Vec2::new(side, 0.0));
    let room = if bar.width() > 960.0 { Room::Wide } else { Room::Narrow };
    // Laid out from the left, so that Tab goes the way one reads, and ending at the right edge.
    let between = room.pick(gap::CARD, 10.0);
    let items = right_items(ui, room, inner.width(), state);
    let width = items.iter().map(|item| item.width).sum::<f32>() + between * (items.len() as f32 - 1.0);
    let left = inner.with_max_x(inner.right() - width - gap::CARD);
    let builder = UiBuilder::new().max_rect(left).layout(Layout::left_to_right(Align::Center)).id_salt("left");
    ui.scope_builder(builder, |ui| left_ui(ui, left.width(), room, state, memory, requests));
    let right = inner.with_min_x(inner.right() - width);
    let builder = UiBuilder::new().max_rect(right).layout(Layout::left_to_right(Align::Center)).id_salt("right");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = between;
        for item in items {
            (item.show)(ui, memory, requests);
        }
    });
}

/// One thing in the right part of the header.
pub(super) struct Item<'a> {
    /// How wide it is.
    pub(super) width: f32,
    /// Shows it.
    pub(super) show: Show<'a>,
}

/// What shows a thing once.
type Show<'a> = Box<dyn FnOnce(&mut Ui, &mut Memory, &mut Requests) + 'a>;

impl<'a> Item<'a> {
    /// A button with this label.
    pub(super) fn button(
        ui: &Ui,
        label: impl Into<String>,
        weight: Weight,
        show: impl FnOnce(&mut Ui, &str, &mut Requests) + 'a,
    ) -> Self {
        let label = label.into();
        let width = kit::button_width(ui, &label, weight);
        Self { width, show: Box::new(move |ui, _, requests| show(ui, &label, requests)) }
    }
}

/// What stands at the right, from left to right.
fn right_items<'a>(ui: &Ui, room: Room, bar: f32, state: &'a State) -> Vec<Item<'a>> {
    let command = |label, weight, command| command_item(ui, label, weight, command, state);
    let mut items = Vec::new();
    let compared = super::sessions::compared_width(ui, room, state).map(|width| Item {
        width,
        show: Box::new(move |ui, _, requests| super::sessions::compared_ui(ui, room, state, requests)),
    });
    match (state.source(), state.phase()) {
        (Source::Backup(_), phase) => {
            items.extend(compared.filter(|_| room == Room::Wide && phase == Phase::Reveal));
            items.extend(super::backups::header_items(ui, state));
        }
        (_, Phase::Prepare) => items.push(command(words::start_rating(), Weight::Filled, Command::Rate)),
        (_, Phase::Rate) => items = rating_items(ui, room, bar, state),
        (_, phase @ (Phase::Reveal | Phase::Agree)) => {
            items.extend(compared.filter(|_| room == Room::Wide || phase == Phase::Reveal));
            if room == Room::Narrow {
                // The ways back stand in the footer.
            } else if phase == Phase::Agree {
                items.push(command(words::to_then_and_now(), Weight::Outlined, Command::Reveal));
            } else if !state.is_read_only() {
                items.push(command(words::rate_again(), Weight::Outlined, Command::Rate));
            }
            items.push(command(Command::Export.label(), Weight::Filled, Command::Export));
        }
    }
    items.push(Item {
        width: kit::button_width(ui, &Command::Menu.label(), Weight::Plain),
        show: Box::new(|ui, memory, requests| super::menu::menu_ui(ui, state, memory, requests)),
    });
    items
}

/// A button that asks for a command, as an item.
fn command_item<'a>(ui: &Ui, label: Cow<'static, str>, weight: Weight, command: Command, state: &'a State) -> Item<'a> {
    Item::button(ui, label, weight, move |ui, label, requests| {
        command_ui(ui, label, weight, command, state, requests);
    })
}

/// A button that asks for a command, under a name that fits where it stands.
fn command_ui(ui: &mut Ui, label: &str, weight: Weight, command: Command, state: &State, requests: &mut Requests) {
    let response = kit::button(ui, label, weight);
    if response.clicked() {
        requests.command(command);
    }
    // Its words are looked up only while they are wanted.
    if response.hovered() {
        response.on_hover_text(if command == Command::Rate && state.compared().is_some() {
            words::rate_again_tip().into_owned()
        } else {
            super::menu::tooltip(state, command)
        });
    }
}

/// While rating: how far it is, what one most likely wants beside that, and being done.
fn rating_items<'a>(ui: &Ui, room: Room, bar: f32, state: &'a State) -> Vec<Item<'a>> {
    let (rated, asked) = state.progress();
    let mut items = Vec::new();
    // Where there is room for one of the two, the way on is more than a count of what one sees.
    if bar >= ROOM_FOR_PROGRESS {
        if room == Room::Wide && !state.client().withholds_some(state.session()) {
            let width = dots_width(asked);
            items.push(Item { width: width - CLOSER, show: Box::new(move |ui, _, _| dots_ui(ui, state)) });
        }
        items.push(progress_item(ui, room, state));
    }
    let button = |label, weight, command| command_item(ui, label, weight, command, state);
    if state.looking_back_at().is_some() {
        items.push(button(words::leave_looking_back(), Weight::Outlined, Command::GoBack));
        let done = room.pick(words::done_looking_back(), words::done_short());
        items.push(button(done, Weight::Filled, Command::Reveal));
        return items;
    }
    if state.allows(Command::Reveal) {
        // The way on stands there from the start, so that nothing moves when the first answer is given.
        let label = if state.is_being_rated() {
            room.pick(words::done_rating(), words::done_short())
        } else {
            room.pick(words::to_then_and_now(), words::to_the_reveal())
        };
        items.push(Item::button(ui, label, Weight::Outlined, move |ui, label, requests| {
            if rated > 0 {
                command_ui(ui, label, Weight::Outlined, Command::Reveal, state, requests);
            } else {
                kit::button_if(ui, label, Weight::Outlined, kit::Use::NotNow);
            }
        }));
    }
    // One filled button: what one most likely wants next.
    let main = if rated == 0 && state.source() == &Source::Unnamed { Command::Open } else { Command::Export };
    items.push(button(main.label(), Weight::Filled, main));
    items
}

fn progress_item<'a>(ui: &Ui, room: Room, state: &State) -> Item<'a> {
    let (rated, asked) = state.progress();
    let words = if state.client().withholds_some(state.session()) {
        words::ratings_left_out().into_owned()
    } else if rated == 0 {
        words::none_rated().into_owned()
    } else {
        let (rated, asked) = (words::count(rated), words::count(asked));
        room.pick(words::rated_of(rated, asked), words::rated_of_short(rated, asked))
    };
    let galley = ui.painter().layout_no_wrap(words.clone(), font(Face::Sans, 13.0), color(ui, Role::Quiet));
    let width = galley.size().x;
    let show = move |ui: &mut Ui, _: &mut Memory, _: &mut Requests| {
        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        ui.painter().galley(rect.min - Vec2::new(0.0, 1.0), galley, color(ui, Role::Quiet));
        response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Label, true, &words));
    };
    Item { width, show: Box::new(show) }
}

/// The dots and the words that say the same stand closer than other things.
const CLOSER: f32 = 6.0;

/// From dot to dot.
fn pitch(items: usize) -> f32 {
    12.0_f32.min(180.0 / items as f32)
}

fn dots_width(items: usize) -> f32 {
    pitch(items) * items as f32
}

/// One dot an item, in the order asked; full when rated.
fn dots_ui(ui: &mut Ui, state: &State) {
    let rows: Vec<_> = state.instrument().rows().map(|row| state.rating(&row.id())).collect();
    let pitch = pitch(rows.len());
    let radius = 3.4_f32.min(pitch * 0.32);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(dots_width(rows.len()), 12.0), Sense::hover());
    ui.add_space(-CLOSER);
    for (place, rating) in rows.iter().enumerate() {
        let at = Pos2::new(rect.left() + (place as f32 + 0.5) * pitch, rect.center().y);
        match rating {
            Some(_) => ui.painter().circle_filled(at, radius, color(ui, Role::Quiet)),
            None => ui.painter().circle_stroke(at, radius - 0.5, Stroke::new(1.2, color(ui, Role::TrackOutline))),
        };
    }
}

fn left_ui(ui: &mut Ui, free: f32, room: Room, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let date_words = super::sessions::date_words(state, room, free);
    let date_width = kit::button_width(ui, &date_words, Weight::Plain) + 14.0;
    ui.spacing_mut().item_spacing.x = gap::MEDIUM;
    name_ui(ui, free - date_width - gap::MEDIUM, room, state, requests);
    super::sessions::date_ui(ui, &date_words, state, memory, requests);
    if room == Room::Wide {
        super::sessions::back_to_latest_ui(ui, state, requests);
    }
}

fn name_ui(ui: &mut Ui, free: f32, room: Room, state: &State, requests: &mut Requests) {
    let now = &state.client().name;
    let mut text = now.clone();
    let size_pt = room.pick(size::CLIENT, 20.0);
    let hint = words::name_hint();
    let face = if now.is_empty() { Face::Serif } else { Face::SerifSemibold };
    let shown = if now.is_empty() { hint.to_string() } else { now.clone() };
    let wanted = ui.painter().layout_no_wrap(shown, font(face, size_pt), color(ui, Role::Ink)).size().x + 6.0;
    let hint = egui::RichText::new(hint).font(font(Face::Serif, size_pt)).color(color(ui, Role::Quiet));
    let width = wanted.min(free).max(40.0);
    // A name that is too long for its place ends in … until it is being written.
    let writing = ui.memory(|focus| focus.has_focus(name_id()));
    let (ink, cut_at) = (color(ui, Role::Ink), if writing { f32::INFINITY } else { width });
    let mut layout = |ui: &Ui, text: &dyn egui::TextBuffer, _wrap: f32| {
        let mut job =
            egui::text::LayoutJob::simple_singleline(text.as_str().to_owned(), font(Face::SerifSemibold, size_pt), ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(cut_at);
        ui.painter().layout_job(job)
    };
    let field = egui::TextEdit::singleline(&mut text)
        .id(name_id())
        .layouter(&mut layout)
        .hint_text(hint)
        .char_limit(limits::NAME.longest)
        .desired_width(width)
        .margin(egui::Margin::symmetric(0, 4))
        .align(Align2::LEFT_CENTER)
        .interactive(!state.is_read_only())
        .frame(egui::Frame::NONE);
    let response = ui.add_sized(Vec2::new(width, 36.0), field);
    super::name_field(ui, &response, &words::name_field());
    let rule = response.rect.expand2(Vec2::new(2.0, 0.0));
    if response.has_focus() {
        requests.is_writing = true;
        ui.painter().hline(rule.x_range(), rule.bottom(), Stroke::new(1.5, color(ui, Role::Focus)));
    } else if response.hovered() && !state.is_read_only() {
        ui.painter().hline(rule.x_range(), rule.bottom(), Stroke::new(1.0, color(ui, Role::EdgeActive)));
    }
    if response.changed() && text != *now {
        requests.edit(Edit::Name(super::clean(&text, limits::NAME)));
    }
    if wanted > width && !response.has_focus() {
        response.on_hover_text(now);
    }
}

/// Where a caret points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Points {
    /// There is more under it.
    Down,
    /// There is more, folded away.
    Right,
}

/// A small triangle with its middle at `at`: there is more.
pub(super) fn caret(ui: &Ui, at: Pos2, points: Points) {
    let corners = match points {
        Points::Down => [(-4.0, -2.5), (4.0, -2.5), (0.0, 2.5)],
        Points::Right => [(-2.5, -4.0), (2.5, 0.0), (-2.5, 4.0)],
    };
    let points = corners.iter().map(|(x, y)| at + Vec2::new(*x, *y)).collect();
    ui.painter().add(egui::Shape::convex_polygon(points, color(ui, Role::Quiet), Stroke::NONE));
}
