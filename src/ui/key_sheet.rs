//! The sheet of keys: those of a track, which are fixed, and those of the commands, each of which can be changed here.

use egui::accesskit::Role as Reads;
use egui::{Align2, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{Command, KeyFault, KeysPress, KeysSheet, Listed, Press, Shortcut, State, track_keys};
use crate::chart::{Face, Role};
use crate::words;

use super::keys::{key_of_command, shortcut_words};
use super::kit::{self, Type, Weight};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, font, gap};

/// How high a row is, in points.
const ROW: f32 = 25.0;
/// How wide the keys of a track are at most.
const TRACK_KEYS: f32 = 106.0;

/// Shows the sheet.
pub(super) fn sheet_ui(ui: &Ui, keys: &KeysSheet, state: &State, requests: &mut Requests) -> Left {
    let title = words::keys_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        ui.spacing_mut().item_spacing.y = 0.0;
        if ui.available_width() > 660.0 {
            let room = ui.available_width();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap::PANE;
                part_ui(ui, room * 0.42, tracks_ui);
                part_ui(ui, ui.available_width(), |ui| commands_ui(ui, keys, state, requests));
            });
        } else {
            tracks_ui(ui);
            ui.add_space(gap::MEDIUM);
            commands_ui(ui, keys, state, requests);
        }
    };
    sheet(ui, &title, 800.0, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            let is_changed = !state.preferences().keys.is_as_given();
            if is_changed && kit::button(ui, &words::keys_reset_all(), Weight::Outlined).clicked() {
                requests.press(Press::Keys(KeysPress::ResetAll));
            }
        });
    })
}

fn part_ui(ui: &mut Ui, width: f32, content: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        content(ui);
    });
}

fn head_ui(ui: &mut Ui, title: &str, note: &str) {
    kit::paragraph(ui, title, Type { face: Face::SansSemibold, ..Type::BODY });
    kit::paragraph(ui, note, Type::NOTE);
    ui.add_space(gap::TINY);
}

fn tracks_ui(ui: &mut Ui) {
    head_ui(ui, &words::keys_on_track(), &words::keys_fixed());
    for (key, does) in &track_keys() {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
        let look = Type { face: Face::SansMedium, size_pt: 13.0, role: Role::Ink };
        kit::short_text(ui, rect.left_center(), Align2::LEFT_CENTER, key, look, TRACK_KEYS - gap::SMALL);
        let at = rect.left_center() + Vec2::new(TRACK_KEYS, 0.0);
        let look = Type { size_pt: 13.0, ..Type::NOTE };
        kit::short_text(ui, at, Align2::LEFT_CENTER, does, look, rect.width() - TRACK_KEYS);
    }
}

fn commands_ui(ui: &mut Ui, keys: &KeysSheet, state: &State, requests: &mut Requests) {
    head_ui(ui, &words::keys_anywhere(), &words::keys_change_help());
    let with_key = |command: &Command| !state.keys_of(*command).is_empty();
    for command in Command::ALL.into_iter().filter(with_key) {
        command_ui(ui, command, keys, state, requests);
    }
    ui.add_space(gap::SMALL);
    if keys.listed == Listed::WithKey {
        let label = words::keys_list_all();
        if kit::flush_link(ui, &label, &label).clicked() {
            requests.press(Press::Keys(KeysPress::ListAll));
        }
        return;
    }
    kit::paragraph(ui, &words::keys_list_all(), Type::NOTE);
    for command in Command::ALL.into_iter().filter(|command| !with_key(command)) {
        command_ui(ui, command, keys, state, requests);
    }
}

/// A command with its key; a press lets the next key be its key.
fn command_ui(ui: &mut Ui, command: Command, keys: &KeysSheet, state: &State, requests: &mut Requests) {
    let is_changing = keys.changing == Some(command);
    let waits = if is_changing { Waits::Yes } else { Waits::No };
    let label = state.label_of(command);
    let key = key_of_command(state, command);
    let sense = if command.keeps_its_keys() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), sense);
    let name = match (command.keeps_its_keys(), key.is_empty()) {
        (true, _) => words::key_kept(&label, &key),
        (false, _) if is_changing => words::key_press_name(&label),
        (false, true) => words::key_of_none(&label),
        (false, false) => words::key_of(&label, &key),
    };
    let reads = if command.keeps_its_keys() { Reads::Label } else { Reads::Button };
    response.widget_info(|| WidgetInfo::labeled(reads, true, &name));
    let shown = match (is_changing, key.is_empty()) {
        (true, _) => words::key_press().into_owned(),
        (false, true) => words::key_none().into_owned(),
        (false, false) => key,
    };
    let cap = paint_row(ui, rect, &response, (&label, &shown), waits);
    kit::ring(ui, &response, cap, 6);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        requests.press(Press::Keys(if is_changing { KeysPress::Leave } else { KeysPress::Change(command) }));
    }
    if is_changing {
        if !response.has_focus() {
            response.request_focus();
        }
        changing_ui(ui, command, keys, state, requests);
    }
}

/// Whether the next key pressed is this command's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waits {
    Yes,
    No,
}

/// The command at the left, its key at the right in a small frame; returns where that is.
fn paint_row(ui: &Ui, rect: Rect, response: &Response, (label, key): (&str, &str), waits: Waits) -> Rect {
    let can_change = response.sense.senses_click();
    let over = can_change && response.hovered();
    let ink = color(ui, if key == words::key_none() { Role::Quiet } else { Role::Ink });
    let galley = ui.painter().layout_no_wrap(key.to_owned(), font(Face::SansMedium, 12.5), ink);
    let size = Vec2::new(galley.size().x + 14.0, 20.0);
    let cap = Align2::RIGHT_CENTER.anchor_size(rect.right_center(), size);
    if can_change {
        let edge = match (waits, over) {
            (Waits::Yes, _) => Stroke::new(1.5, color(ui, Role::Focus)),
            (Waits::No, true) => Stroke::new(1.0, color(ui, Role::EdgeActive)),
            (Waits::No, false) => Stroke::new(1.0, color(ui, Role::Edge)),
        };
        let fill = color(ui, if over { Role::Hover } else { Role::Surface });
        super::paint::panel(ui, cap, 5, fill, edge);
    }
    ui.painter().galley(Align2::CENTER_CENTER.anchor_size(cap.center(), galley.size()).min, galley, ink);
    let mut job =
        egui::text::LayoutJob::simple_singleline(label.to_owned(), font(Face::Sans, 13.0), color(ui, Role::Ink));
    job.wrap = egui::text::TextWrapping::truncate_at_width(cap.left() - rect.left() - gap::SMALL);
    let name = ui.painter().layout_job(job);
    ui.painter().galley(Align2::LEFT_CENTER.anchor_size(rect.left_center(), name.size()).min, name, ink);
    cap
}

/// Under the command whose key is being pressed: what is wrong with the last one, and what else can be done.
fn changing_ui(ui: &mut Ui, command: Command, keys: &KeysSheet, state: &State, requests: &mut Requests) {
    ui.add_space(gap::TINY);
    if let Some((shortcut, fault)) = keys.fault {
        let says = fault_words(state, shortcut, fault);
        let label = kit::paragraph(ui, &says, Type { size_pt: 13.0, ..Type::BODY });
        super::heard::said_by_itself(ui, label.id);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap::CARD;
        if matches!(keys.fault, Some((_, KeyFault::Taken(_)))) && link_ui(ui, &words::key_take_over()) {
            requests.press(Press::Keys(KeysPress::TakeOver));
        }
        if !state.keys_of(command).is_empty() && link_ui(ui, &words::key_no_key()) {
            requests.press(Press::Keys(KeysPress::NoKey));
        }
        if state.preferences().keys.is_changed(command) && link_ui(ui, &words::key_reset()) {
            requests.press(Press::Keys(KeysPress::Reset(command)));
        }
        if link_ui(ui, &words::key_leave()) {
            requests.press(Press::Keys(KeysPress::Leave));
        }
    });
    ui.add_space(gap::SMALL);
}

fn link_ui(ui: &mut Ui, label: &str) -> bool {
    kit::flush_link(ui, label, label).clicked()
}

fn fault_words(state: &State, shortcut: Option<Shortcut>, fault: KeyFault) -> String {
    let key = shortcut.map(shortcut_words).unwrap_or_default();
    match fault {
        KeyFault::Bare if cfg!(target_os = "macos") => words::key_bare_mac().into_owned(),
        KeyFault::Bare => words::key_bare().into_owned(),
        KeyFault::InFields => words::key_in_fields(&key),
        KeyFault::Taken(owner) => words::key_taken(&key, &state.label_of(owner)),
        KeyFault::Kept(owner) => words::key_is_kept(&key, &owner.label()),
    }
}
