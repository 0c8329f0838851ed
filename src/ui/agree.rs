//! The left side while agreeing: where the client wants to be, one focus, what else was considered, how willing they are.
//!
//! A target below today is a real aim, and is said as one; what too much of it looks like is offered beside it.

use egui::{Align2, Id, Pos2, Rangef, Rect, Sense, Stroke, Ui, UiBuilder, Vec2};

use crate::app::{Command, Phase, State};
use crate::chart::{Face, PolePlace, Role};
use crate::facts::{Aim, aim};
use crate::model::{Dimension, Edit, ItemId, Row, Will, limits};
use crate::report::sentences;
use crate::words;

use super::field::{Field, field_ui};
use super::kit::{self, Chosen, Room, Type, Use};
use super::lines::{Lines, lines_ui};
use super::memory::Memory;
use super::requests::Requests;
use super::step;
use super::theme::{color, gap, size};
use super::track::{self, Asked, Of, Track};
use super::usable;

const NAME_HEIGHT: f32 = 34.0;
const ROW_HEIGHT: f32 = 28.0;
/// What the numbers at the right take.
const NUMBERS: f32 = 96.0;

/// Shows targets and what is agreed beside the step, within `pane`.
pub(super) fn agree_ui(ui: &mut Ui, pane: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let room = if pane.width() < 420.0 { Room::Narrow } else { Room::Wide };
    let room_for_bar = pane.with_max_x(pane.right() + gap::MEDIUM);
    ui.scope_builder(UiBuilder::new().max_rect(room_for_bar).id_salt("agree"), |ui| {
        ui.set_clip_rect(room_for_bar.expand2(Vec2::new(super::MARK_ROOM, 0.0)).intersect(ui.clip_rect()));
        let area = egui::ScrollArea::vertical().id_salt(("agree", state.opened())).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(pane.width());
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(gap::CARD);
            super::arrival_ui(ui, Phase::Agree, 12.0);
            notes_ui(ui, room, state, requests);
            ui.add_space(2.0);
            kit::paragraph(ui, &words::agree_says(), Type::NOTE);
            ui.add_space(gap::SMALL);
            let titles = super::longest_title(ui, state, Face::Sans);
            for dimension in state.instrument().dimensions() {
                dimension_ui(ui, dimension, titles, state, memory, requests);
            }
            aims_ui(ui, state);
            if state.session().next_step.is_some() {
                beside_ui(ui, room, state, memory, requests);
            }
            ui.add_space(gap::CARD);
        });
        super::heard::no_bars(ui, &area);
    });
}

fn dimension_ui(
    ui: &mut Ui,
    dimension: &Dimension,
    titles: f32,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) {
    let (head, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), NAME_HEIGHT), Sense::hover());
    let name = Type { face: Face::SerifSemibold, size_pt: size::VALUE, role: Role::Ink };
    let at = Pos2::new(head.left(), head.center().y + 2.0);
    super::heard::short_heading(ui, at, &dimension.name, name, head.width() - 120.0);
    let is_focus = state.session().next_step.as_ref().is_some_and(|step| step.dimension == dimension.id);
    let at = Rect::from_min_max(Pos2::new(head.right() - 120.0, head.top() + 1.0), head.max);
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(at).layout(layout).id_salt(dimension.id.as_str()), |ui| {
        if is_focus {
            let look = Type { face: Face::SansMedium, size_pt: size::NOTE, role: Role::Ink };
            // Its end stands where the words of the others end.
            ui.add_space(gap::SMALL);
            kit::paragraph(ui, &words::the_focus(), look);
        } else if !state.is_read_only() {
            let response = kit::quiet(ui, &words::make_focus());
            let spoken = words::make_focus_of(&dimension.name);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Button, true, &spoken));
            if response.clicked() {
                step::focus_on(state, &dimension.id, requests);
            }
        }
    });
    for row in state.instrument().rows().filter(|row| row.dimension.id == dimension.id) {
        row_ui(ui, row, titles, state, memory, requests);
    }
}

fn row_ui(ui: &mut Ui, row: Row<'_>, titles: f32, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let item = row.id();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW_HEIGHT), Sense::hover());
    let middle = rect.center().y;
    let place = PolePlace::nth(row.place);
    kit::marker(ui, Pos2::new(rect.left() + 4.5, middle), place, 9.0);
    let left = rect.left() + 17.0;
    let longest = titles.min(rect.width() * 0.46);
    let at = Pos2::new(left, middle - 1.0);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &row.item.title, Type::BODY, longest);
    let line = Rangef::new(left + longest + 12.0, rect.right() - NUMBERS);
    let (now, wanted) = (state.rating(&item), state.session().target.of(&item));
    let track = Track {
        id: track::target_id_of(&item),
        item: &item,
        of: Of::Target { now },
        row: track::row_of(line, middle),
        line,
        name: words::target_of(&row.item.title, &row.pole.name),
        rating: wanted,
        place,
        usable: usable(state),
    };
    let (response, asked) = track::track_ui(ui, &track, memory);
    if response.has_focus() {
        if memory.target.as_ref() != Some(&item) && !response.is_pointer_button_down_on() {
            ui.scroll_to_rect(rect, None);
        }
        memory.target = Some(item.clone());
    }
    // One that is set is said in words under the rows.
    if wanted.is_none() {
        response.on_hover_text(words::pull_target());
    }
    let none = state.no_answer_words(&item);
    numbers_ui(ui, now.map(crate::model::Rating::steps), wanted.map(crate::model::Rating::steps), &none, rect);
    for ask in asked {
        answer(&item, ask, state, memory, requests);
    }
}

/// "5 → ▽ 7": where it is, and where it is wanted.
fn numbers_ui(ui: &mut Ui, now: Option<u8>, wanted: Option<u8>, none: &str, row: Rect) {
    let middle = row.center().y;
    if now.is_none() && wanted.is_none() {
        let at = Pos2::new(row.right() - gap::SMALL, middle);
        kit::short_text(ui, at, Align2::RIGHT_CENTER, none, Type::NOTE, NUMBERS - gap::MEDIUM);
        return;
    }
    // Beside a target there is no room for the words.
    let now = now.map_or_else(|| "–".to_owned(), |now| now.to_string());
    let look = Type { face: Face::SansSemibold, size_pt: size::BODY, role: Role::Ink };
    kit::text(ui, Pos2::new(row.right() - 56.0, middle), Align2::RIGHT_CENTER, &now, look);
    if let Some(wanted) = wanted {
        super::target::triangle(ui, Pos2::new(row.right() - 36.0, middle), Stroke::new(1.5, color(ui, Role::Target)));
        let look = Type { face: Face::SansSemibold, size_pt: size::BODY, role: Role::Target };
        kit::text(ui, Pos2::new(row.right() - gap::SMALL, middle), Align2::RIGHT_CENTER, &wanted.to_string(), look);
    }
}

fn answer(item: &ItemId, ask: Asked, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let rows: Vec<ItemId> = state.instrument().rows().map(|row| row.id()).collect();
    let here = rows.iter().position(|other| other == item).unwrap_or_default();
    let go = |memory: &mut Memory, to: Option<&ItemId>| {
        if let Some(to) = to {
            memory.target = Some(to.clone());
            memory.focus_next = Some(track::target_id_of(to));
        }
    };
    match ask {
        Asked::Rate(wanted) => {
            let session = state.session().id.clone();
            requests.edit(Edit::Target { session, item: item.clone(), wanted });
        }
        Asked::Above => go(memory, here.checked_sub(1).and_then(|above| rows.get(above))),
        Asked::Below | Asked::NextUnrated => go(memory, rows.get(here + 1)),
        // A target has no moment.
        Asked::Moment => {}
    }
}

/// Each target in words, and for one below today what too much of it looks like.
fn aims_ui(ui: &mut Ui, state: &State) {
    let aimed = state.instrument().rows().filter_map(|row| Some((row, state.session().target.of(&row.id())?)));
    for (row, wanted) in aimed {
        let now = state.rating(&row.id());
        ui.add_space(gap::SMALL);
        let look = Type { role: Role::Ink, size_pt: 13.0, ..Type::NOTE };
        kit::paragraph(ui, &sentences::aim_in_words(row.item, now, wanted), look);
        let is_less = now.is_some_and(|now| aim(now, wanted) == Aim::LessOften);
        if is_less && !row.item.too_much.is_empty() {
            kit::paragraph(ui, &words::too_much_can_look_like(&row.item.too_much), Type::NOTE);
        }
    }
}

/// What stands beside the step: what else was considered, who supports it, how willing the client is.
fn beside_ui(ui: &mut Ui, room: Room, state: &State, memory: &mut Memory, requests: &mut Requests) {
    kit::rule(ui, 2.0 * gap::MEDIUM);
    // Each option brings its own gap.
    ui.spacing_mut().item_spacing.y = 0.0;
    step::labelled(ui, room, &words::step_options(), |ui| options_ui(ui, state, memory, requests));
    ui.spacing_mut().item_spacing.y = gap::SMALL;
    step::labelled(ui, room, &words::step_supporter(), |ui| supporter_ui(ui, state, requests));
    step::labelled(ui, room, &words::step_will(), |ui| will_ui(ui, state, requests));
}

fn options_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let Some(step) = &state.session().next_step else { return };
    let lines = Lines {
        of: ("option", state.session().id.as_str()),
        texts: &step.options,
        usable: usable(state),
        name: words::option_field,
        buttons: [words::option_up, words::option_down, words::option_remove],
        hints: [words::option_hint(), words::option_hint()],
    };
    if let Some(options) = lines_ui(ui, &lines, &mut memory.options, &mut memory.focus_next, requests) {
        step::change(state, requests, |step| step.options = options);
    }
}

fn supporter_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let Some(step) = &state.session().next_step else { return };
    let field = Field {
        id: Id::unique("supporter"),
        name: &words::step_supporter(),
        text: &step.supporter,
        hint: &words::supporter_hint(),
        limit: limits::NAME,
        rows: 1,
        usable: usable(state),
    };
    if let (_, Some(supporter)) = field_ui(ui, &field, requests) {
        step::change(state, requests, |step| step.supporter = supporter);
    }
}

/// Ten small numbers; the chosen one pressed again takes it back.
fn will_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let now = state.session().next_step.as_ref().and_then(|step| step.will).map(Will::steps);
    ui.spacing_mut().item_spacing.y = gap::TINY;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(3.0);
        for will in (1..=10).filter_map(Will::new) {
            let chosen = if now == Some(will.steps()) { Chosen::Yes } else { Chosen::No };
            let response =
                super::chips::number_chip(ui, will.steps(), &words::will_of(i64::from(will.steps())), chosen);
            if response.clicked() && usable(state) == Use::Offered {
                let next = (chosen == Chosen::No).then_some(will);
                step::change(state, requests, |step| step.will = next);
            }
        }
    });
    kit::paragraph(ui, &words::will_ends(), Type::NOTE);
}

/// The heading, and the ways to what is noted about the session: its own note, the private one, the hours.
fn notes_ui(ui: &mut Ui, room: Room, state: &State, requests: &mut Requests) {
    let heading = |ui: &mut Ui| {
        super::heard::heading(ui, &words::agree_heading(), Type { size_pt: size::DIMENSION, ..Type::TITLE });
    };
    let mut links = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = gap::CARD;
        // From the right in a wide pane, from the left in a narrow one: read, they stand in one order.
        let mut commands = [Command::SessionNote, Command::PrivateNote, Command::Hours];
        if room == Room::Wide {
            commands.reverse();
        }
        for command in commands {
            let link = kit::flush_link(ui, &command.label(), &command.label());
            if link.on_hover_text(super::menu::tooltip(state, command)).clicked() {
                requests.command(command);
            }
        }
    };
    match room {
        Room::Wide => {
            let row = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width() - gap::SMALL, 24.0));
            let layout = egui::Layout::right_to_left(egui::Align::Center);
            ui.scope_builder(UiBuilder::new().max_rect(row).layout(layout).id_salt("notes"), links);
            ui.scope_builder(UiBuilder::new().max_rect(row).id_salt("heading"), heading);
        }
        Room::Narrow => {
            heading(ui);
            ui.horizontal(|ui| links(ui));
        }
    }
}
