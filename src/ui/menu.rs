//! The menu: every command with its key, from the one table.

use egui::{Align2, Id, Key, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{
    Appearance, CLIENT_MENU, Command, LOOK_MENU, MENU, MenuRow, Phase, Picture, Press, ROOM_MENU, RoomAt, SESSION_MENU,
    Sharing, State, View, name_of,
};
use crate::chart::{Face, Role};
use crate::words;

use super::header::Points;
use super::keys;
use super::kit::{self, Weight};
use super::memory::{Fold, Memory};
use super::requests::Requests;
use super::theme::{color, faded, font, gap, size};

/// As wide as the menu is at least, in points.
const WIDTH: f32 = 264.0;
const ROW: f32 = 24.5;
/// From a row's left edge to its name: the hook stands there.
const HOOK: f32 = 28.0;
/// From a row's key to its right edge.
const END: f32 = 10.0;
/// Between a name and its key at least.
const BETWEEN: f32 = 24.0;
/// From a row to the right edge of the bar that scrolls.
const MARGIN: f32 = 8.0;
/// Before a command under one that folds.
const INDENT: &str = "    ";

/// What a command does now, with its key: the tooltip.
pub(super) fn tooltip(state: &State, command: Command) -> String {
    let does = match command {
        Command::Undo => state.undo_tooltip(),
        Command::Redo => state.redo_tooltip(),
        Command::Lock if state.is_locked() => Some(words::change_the_lock_tip().into_owned()),
        _ => None,
    };
    let does = does.unwrap_or_else(|| command.tooltip().into_owned());
    match state.keys_of(command).first() {
        Some(shortcut) => words::tooltip_with_key(&does, &keys::shortcut_words(*shortcut)),
        None => does,
    }
}

/// The menu's button and, under it, the menu.
pub(super) fn menu_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let response = kit::button(ui, &Command::Menu.label(), Weight::Plain);
    let id = Id::unique("menu");
    if memory.menu_asked {
        memory.menu_asked = false;
        memory.before_menu = ui.memory(egui::Memory::focused);
        egui::Popup::toggle_id(ui.ctx(), id);
    }
    let was_open = egui::Popup::is_id_open(ui.ctx(), id);
    let height = (ui.ctx().content_rect().height() - 76.0).max(80.0);
    let width = width(ui, state);
    // The bar that scrolls stands in the margin, beside the rows.
    let frame = super::theme::popup_frame(ui).inner_margin(egui::Margin { right: 2, ..egui::Margin::same(8) });
    let popup = egui::Popup::from_toggle_button_response(&response)
        .id(id)
        .align(egui::RectAlign::BOTTOM_END)
        .gap(6.0)
        .close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(Command::Menu.label())
        .frame(frame)
        .width(width + MARGIN + frame.total_margin().sum().x);
    let opens = if response.clicked() || !was_open { Opens::Now } else { Opens::Earlier };
    popup.show(|ui| {
        super::sheet_frame::bar_that_is_seen(ui);
        let area =
            egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).auto_shrink([false, true]);
        let area = area.show(ui, |ui| {
            ui.set_max_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            let rows = rows_ui(ui, state, memory, requests);
            walk(ui, &rows, opens);
        });
        super::heard::no_bars(ui, &area);
    });
    match (memory.menu_is_open, egui::Popup::is_id_open(ui.ctx(), id)) {
        (true, false) => memory.focus_next = memory.focus_next.take().or_else(|| memory.before_menu.take()),
        (false, true) => memory.unfolded = None,
        (true, true) | (false, false) => {}
    }
    memory.menu_is_open = egui::Popup::is_id_open(ui.ctx(), id);
    response.on_hover_text(tooltip(state, Command::Menu));
}

/// When a menu opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// In this frame.
    Now,
    /// In an earlier one.
    Earlier,
}

/// Arrows go from row to row and round; the first row has the focus when the menu opens.
pub(super) fn walk(ui: &Ui, rows: &[Id], opens: Opens) {
    let here = ui.memory(egui::Memory::focused).and_then(|focused| rows.iter().position(|row| *row == focused));
    let last = rows.len().saturating_sub(1);
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    let next = match here {
        None => Some(0),
        Some(_) if opens == Opens::Now => Some(0),
        Some(here) if pressed(Key::ArrowDown) => Some(if here == last { 0 } else { here + 1 }),
        Some(here) if pressed(Key::ArrowUp) => Some(here.checked_sub(1).unwrap_or(last)),
        Some(_) if pressed(Key::Home) => Some(0),
        Some(_) if pressed(Key::End) => Some(last),
        Some(_) => None,
    };
    ui.memory_mut(|focus| {
        if let Some(row) = next.and_then(|next| rows.get(next)) {
            focus.request_focus(*row);
        }
        // The arrows are the menu's: egui would look for a neighbor by its place.
        focus.move_focus(egui::FocusDirection::None);
    });
}

/// As wide as the longest name with its key, folded away or not: the menu keeps its width when a part of it unfolds.
fn width(ui: &Ui, state: &State) -> f32 {
    let wide = |text: String, face| ui.painter().layout_no_wrap(text, face, color(ui, Role::Ink)).size().x;
    let of_row = |command: Command| {
        let label = state.label_of(command);
        let is_folded = !MENU.contains(&MenuRow::Does(command));
        let label = if is_folded { indented(&label) } else { label.into_owned() };
        let key = wide(keys::key_of_command(state, command), font(Face::Sans, size::NOTE));
        let between = if key > 0.0 { BETWEEN } else { 0.0 };
        HOOK + wide(label, font(Face::Sans, size::BODY)) + between + key + END
    };
    let widest = Command::ALL.into_iter().map(of_row).fold(WIDTH, f32::max).ceil();
    widest.min(ui.ctx().content_rect().width() - 48.0).max(80.0)
}

fn indented(label: &str) -> String {
    format!("{INDENT}{label}")
}

/// Shows the rows; returns those that can be chosen.
fn rows_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) -> Vec<Id> {
    let mut rows = Vec::new();
    for row in MENU {
        match row {
            MenuRow::Rule => {
                let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 9.0), Sense::hover());
                ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, color(ui, Role::Hairline)));
            }
            MenuRow::Recent => recent_ui(ui, state, memory, requests, &mut rows),
            MenuRow::Session => {
                folded_ui(
                    ui,
                    (&words::session_menu(), Fold::Session),
                    &SESSION_MENU,
                    state,
                    memory,
                    requests,
                    &mut rows,
                );
            }
            MenuRow::Client => {
                folded_ui(ui, (&words::client_menu(), Fold::Client), &CLIENT_MENU, state, memory, requests, &mut rows);
            }
            MenuRow::Look => {
                folded_ui(ui, (&words::settings_look(), Fold::Look), &LOOK_MENU, state, memory, requests, &mut rows);
            }
            MenuRow::Room => {
                folded_ui(ui, (&words::other_screens(), Fold::Room), &ROOM_MENU, state, memory, requests, &mut rows);
            }
            MenuRow::Does(command) => command_ui(ui, command, Indent::None, state, requests, &mut rows),
        }
    }
    rows
}

/// Whether a row is one of several and the one that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Holds,
}

fn mark_of(state: &State, command: Command) -> Mark {
    let preferences = state.preferences();
    let shown = state.picture() == Picture::Shown;
    let holds = match command {
        Command::Radar => shown && preferences.view == View::Radar,
        Command::Bars => shown && preferences.view == View::Bars,
        Command::Table => shown && preferences.view == View::Table,
        Command::Map => shown && preferences.view == View::Map,
        Command::OverTime => shown && preferences.view == View::OverTime,
        Command::Prepare => state.phase() == Phase::Prepare,
        Command::Rate => state.phase() == Phase::Rate,
        Command::Reveal => state.phase() == Phase::Reveal,
        Command::Agree => state.phase() == Phase::Agree,
        Command::FollowSystem => preferences.appearance == Appearance::System,
        Command::Light => preferences.appearance == Appearance::Light,
        Command::Dark => preferences.appearance == Appearance::Dark,
        Command::RoomWindow => state.room_at() == RoomAt::Window,
        Command::HideFromSharing => preferences.sharing == Sharing::Hidden,
        _ => false,
    };
    if holds { Mark::Holds } else { Mark::None }
}

/// Whether a row stands under one that folds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Indent {
    None,
    Folded,
}

fn command_ui(
    ui: &mut Ui,
    command: Command,
    indent: Indent,
    state: &State,
    requests: &mut Requests,
    rows: &mut Vec<Id>,
) {
    let key = keys::key_of_command(state, command);
    let label = match indent {
        Indent::None => state.label_of(command).into_owned(),
        Indent::Folded => indented(&state.label_of(command)),
    };
    let usable = if state.allows(command) { kit::Use::Offered } else { kit::Use::NotNow };
    let response = row_ui(ui, &label, &key, usable, mark_of(state, command));
    rows.extend((usable == kit::Use::Offered).then_some(response.id));
    // A tooltip would cover the next row; only these two have more to say than their name.
    let response = match command {
        Command::Undo | Command::Redo => response.on_hover_text(tooltip(state, command)),
        _ => response,
    };
    if response.clicked() && usable == kit::Use::Offered {
        requests.command(command);
        ui.close();
    }
}

/// Whether a part of the menu is folded away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Folded {
    Yes,
    No,
}

fn fold_ui(ui: &mut Ui, label: &str, fold: Fold, usable: kit::Use, memory: &mut Memory, rows: &mut Vec<Id>) -> Folded {
    let response = row_ui(ui, label, "", usable, Mark::None);
    let at = response.rect.right_center() - Vec2::new(14.0, 0.0);
    rows.extend((usable == kit::Use::Offered).then_some(response.id));
    if response.clicked() && usable == kit::Use::Offered {
        memory.unfolded = if memory.unfolded == Some(fold) { None } else { Some(fold) };
    }
    let folded = if memory.unfolded == Some(fold) { Folded::No } else { Folded::Yes };
    super::header::caret(ui, at, if folded == Folded::No { Points::Down } else { Points::Right });
    folded
}

/// A row with commands folded away under it.
fn folded_ui(
    ui: &mut Ui,
    (label, fold): (&str, Fold),
    commands: &[Command],
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
    rows: &mut Vec<Id>,
) {
    if fold_ui(ui, label, fold, kit::Use::Offered, memory, rows) == Folded::No {
        for command in commands {
            command_ui(ui, *command, Indent::Folded, state, requests, rows);
        }
    }
}

fn recent_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests, rows: &mut Vec<Id>) {
    let recent = &state.preferences().recent;
    let usable = if recent.is_empty() { kit::Use::NotNow } else { kit::Use::Offered };
    if fold_ui(ui, &words::open_recent(), Fold::Recent, usable, memory, rows) == Folded::Yes {
        return;
    }
    for path in recent {
        let response = row_ui(ui, &indented(&name_of(path)), "", kit::Use::Offered, Mark::None);
        rows.push(response.id);
        if response.clone().on_hover_text(path.display().to_string()).clicked() {
            requests.press(Press::Recent(path.clone()));
            ui.close();
        }
    }
}

fn row_ui(ui: &mut Ui, label: &str, key: &str, usable: kit::Use, mark: Mark) -> egui::Response {
    let sense = if usable == kit::Use::Offered { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), sense);
    let named = label.trim();
    response.widget_info(|| WidgetInfo {
        selected: (mark == Mark::Holds).then_some(true),
        ..WidgetInfo::labeled(egui::accesskit::Role::MenuItem, usable == kit::Use::Offered, named)
    });
    if usable == kit::Use::Offered && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Hover));
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let ink = if usable == kit::Use::Offered { color(ui, Role::Ink) } else { faded(ui, Role::Quiet, 0.65) };
    let face = font(Face::Sans, size::BODY);
    let quiet = faded(ui, Role::Quiet, if usable == kit::Use::Offered { 1.0 } else { 0.65 });
    let end = rect.right_center() - Vec2::new(END, 0.0);
    let key = ui.painter().text(end, Align2::RIGHT_CENTER, key, font(Face::Sans, size::NOTE), quiet);
    let mut job = egui::text::LayoutJob::simple_singleline(label.to_owned(), face, ink);
    let free = if key.width() > 0.0 { key.left() - gap::MEDIUM } else { rect.right() - END };
    job.wrap = egui::text::TextWrapping::truncate_at_width(free - rect.left() - HOOK);
    let galley = ui.painter().layout_job(job);
    let at = Align2::LEFT_CENTER.anchor_size(rect.left_center() + Vec2::new(HOOK, 0.0), galley.size());
    ui.painter().galley(at.min, galley, ink);
    if mark == Mark::Holds {
        check(ui, Rect::from_center_size(rect.left_center() + Vec2::new(14.0, 0.0), Vec2::splat(12.0)));
    }
    kit::ring(ui, &response, rect.shrink(4.0), 4);
    response
}

/// A hook: this one holds.
pub(super) fn check(ui: &Ui, square: Rect) {
    let point = |x: f32, y: f32| square.min + Vec2::new(x * 12.0, y * 12.0);
    let hook = vec![point(0.1, 0.55), point(0.38, 0.85), point(0.9, 0.2)];
    ui.painter().add(egui::Shape::line(hook, Stroke::new(1.8, color(ui, Role::Ink))));
}
