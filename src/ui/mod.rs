//! Draws the state and asks for changes; keeps no document data.
//!
//! One frame: 1. look at the state; 2. take the commands' keys; 3. header, cards and strip, picture, footer; 4. the sheet
//! over them; 5. give the focus to whoever should have it; 6. hand back what was asked.

mod about;
mod agree;
mod agreement;
mod backups;
mod chips;
mod comparing;
mod date_field;
mod dropping;
mod ease;
mod erasing;
mod export_holds;
mod export_sheet;
mod export_words;
mod field;
mod footer;
mod header;
mod heard;
mod hours;
mod key_sheet;
mod keys;
mod kit;
mod lines;
mod locking;
mod logo;
mod many;
mod memory;
mod menu;
mod notes;
mod paint;
mod palette;
mod phases;
mod places;
mod plain_pages;
mod practice;
mod prepare;
mod preview;
mod rate;
mod requests;
mod reveal;
mod room;
mod rows;
mod see;
mod sessions;
mod settings;
mod sheet_frame;
mod sheets;
mod step;
mod strip;
mod table;
mod target;
pub mod theme;
mod topics;
mod tour;
mod tour_pictures;
mod track;
mod typing;
mod unfinished;

use egui::{Pos2, Rect, Response, Ui};

use crate::app::{Command, Phase, RoomAt, State};
use crate::model::limits::{Limit, Lines};
use crate::words;

pub use keys::asks_for;
use memory::Leads;
pub use memory::Memory;
pub use requests::Requests;
pub use room::room_ui;

/// Reads what the first frame needs and every later one has: words, faces, the built-in instrument. From any thread.
pub fn warm_up() {
    let instrument = crate::files::built_in();
    let nothing = crate::model::Ratings::default();
    let figure = crate::report::figure::of(&instrument, &nothing);
    let frame = crate::chart::Size { width: 640.0, height: 560.0 };
    std::hint::black_box((crate::chart::radar::scene(&figure, frame), words::two_hats()));
}

/// Draws one frame of the window and returns what was asked in it.
pub fn window_ui(ui: &mut Ui, state: &State, memory: &mut Memory) -> Requests {
    let mut requests = Requests::default();
    if memory.must_forget(state) {
        locking::forget(ui);
        ease::forget(ui);
    }
    memory.follow(state, ui.memory(egui::Memory::focused), ui.max_rect().size());
    ui.input(|input| {
        let is_key = |event: &egui::Event| matches!(event, egui::Event::Key { pressed: true, .. });
        let is_move = |event: &egui::Event| matches!(event, egui::Event::PointerMoved(_));
        if input.events.iter().any(is_move) || input.pointer.any_pressed() {
            memory.leads = Leads::Pointer;
        } else if input.events.iter().any(is_key) {
            memory.leads = Leads::Keys;
        }
    });
    kit::watch_who_leads(ui);
    keys::shortcuts_ui(ui, state, &mut requests);
    if let Some(menu) = requests.commands.iter().position(|command| *command == Command::Menu) {
        requests.commands.remove(menu);
        memory.menu_asked = state.sheet().is_none();
    }
    dropping::dropped_ui(ui, state, &mut requests);
    name_window(ui, state);
    if state.room_at() == RoomAt::Here {
        let window = ui.max_rect();
        room::here_ui(ui, window, state, memory, &mut requests);
    } else {
        panes_ui(ui, state, memory, &mut requests);
    }
    sheets::sheets_ui(ui, state, memory, &mut requests);
    focus(ui, state, memory);
    let field = ui.memory(egui::Memory::focused).filter(|_| requests.is_writing);
    requests.begins_field = memory.begins_field(field);
    let now = ui.input(|input| input.time);
    let held = ui.input(|input| input.pointer.any_down() || !input.keys_down.is_empty());
    requests.is_held = held || requests.is_writing || memory.is_waiting_for_ten(now);
    requests
}

/// The smallest window that is laid out, in points.
const SMALLEST: egui::Vec2 = egui::vec2(480.0, 320.0);

fn panes_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    // A window may be made smaller than anything fits in: then it shows the upper left part.
    let window = Rect::from_min_size(ui.max_rect().min, ui.max_rect().size().max(SMALLEST));
    let roomy = window.width() > 960.0;
    let low = window.height() < 560.0;
    let side = if roomy { 24.0 } else { 16.0 };
    let header = window.with_max_y(window.top() + if low { 47.0 } else { 59.0 });
    let footer = window.with_min_y(window.bottom() - if low { 26.0 } else { 30.0 });
    let body = Rect::from_min_max(
        Pos2::new(window.left() + side, header.bottom() + 1.0),
        Pos2::new(window.right() - side, footer.top() - 1.0),
    );
    // What scrolls fades into what is behind it, which egui has to be told.
    let behind = egui::Frame::new().fill(theme::color(ui, crate::chart::Role::Paper));
    let behind = egui::UiStackInfo::new(egui::UiKind::CentralPanel).with_frame(behind);
    ui.scope_builder(egui::UiBuilder::new().ui_stack_info(behind), |ui| {
        phase_ui(ui, body, &window, state, memory, requests);
    });
    header::header_ui(ui, header, side, state, memory, requests);
    footer::footer_ui(ui, footer, side, state, requests);
}

fn phase_ui(ui: &mut Ui, body: Rect, window: &Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    match state.phase() {
        Phase::Prepare => prepare::prepare_ui(ui, body, state, memory, requests),
        Phase::Rate => {
            let (rate, see) = beside(body, window, RATE_WIDTH);
            rate::rate_ui(ui, rate, state, memory, requests);
            see::see_ui(ui, see, state, requests);
        }
        Phase::Reveal => {
            let (reveal, see) = beside(body, window, REVEAL_WIDTH);
            reveal::reveal_ui(ui, reveal, state, memory, requests);
            see::see_ui(ui, see, state, requests);
        }
        Phase::Agree => {
            let (agree, see) = beside(body, window, REVEAL_WIDTH);
            agree::agree_ui(ui, agree, state, memory, requests);
            see::see_ui(ui, see, state, requests);
        }
    }
}

/// Where the focus is at home in this phase, as long as no track has it.
pub(super) fn arrival_id(phase: Phase) -> egui::Id {
    egui::Id::unique(("arrival", format!("{phase:?}")))
}

/// What a pane shows left of its lines: the mark of where one arrives.
const MARK_ROOM: f32 = 12.0;

/// What has the focus when one arrives in a phase without a track of its own: its name is heard, and the first Tab reaches
/// the first thing there is. It is seen as a mark before the line that begins here, whose middle is `down` points below.
fn arrival_ui(ui: &Ui, phase: Phase, down: f32) {
    let command = match phase {
        Phase::Rate => return,
        Phase::Prepare => Command::Prepare,
        Phase::Reveal => Command::Reveal,
        Phase::Agree => Command::Agree,
    };
    let middle = ui.cursor().min + egui::Vec2::new(-8.5, down);
    let mark = Rect::from_center_size(middle, egui::Vec2::new(3.0, 22.0));
    let response = ui.interact(mark, arrival_id(phase), egui::Sense::focusable_noninteractive());
    let name = command.label();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Group, true, &name));
    if response.gained_focus() {
        ui.scroll_to_rect(mark, None);
    }
    if response.has_focus() && kit::ring_is_shown(ui) {
        ui.painter().rect_filled(mark, 1.5, theme::color(ui, crate::chart::Role::Focus));
    }
}

/// The left pane's part of a roomy window while rating: tracks need more than what is read.
const RATE_WIDTH: f32 = 0.42;
/// And after it, as then and now stand beside the picture.
const REVEAL_WIDTH: f32 = 0.378;

/// The left and the right pane.
fn beside(body: Rect, window: &Rect, part: f32) -> (Rect, Rect) {
    // The picture keeps what its names and values need, even where little is left for the rest.
    let picture = 262.0;
    let is_roomy = window.width() > 960.0;
    let (left_width, between) = if is_roomy {
        ((window.width() * part).round().min(640.0), if part < RATE_WIDTH { 40.0 } else { 24.0 })
    } else {
        let part = if part < RATE_WIDTH { 0.5 } else { 0.574 };
        ((window.width() * part).round().min(body.width() - 12.0 - picture), 12.0)
    };
    let left = body.with_max_x(body.left() + left_width);
    (left, body.with_min_x(left.right() + between))
}

/// The focus is always somewhere: on what asked for it, else on the active track, or on the phase where there is none.
fn focus(ui: &Ui, state: &State, memory: &mut Memory) {
    // A track that has just got the focus has not yet told egui that the arrows are its own: egui would move on once more.
    let on_track = ui.memory(egui::Memory::focused).is_some_and(|focused| memory.is_track(focused));
    if memory.focus_next.is_some() || on_track {
        ui.memory_mut(|focus| focus.move_focus(egui::FocusDirection::None));
    }
    if let Some(next) = memory.focus_next.take() {
        ui.memory_mut(|focus| focus.request_focus(next));
        return;
    }
    let nobody = ui.memory(|focus| focus.focused().is_none());
    if nobody && ui.input(|input| input.key_pressed(egui::Key::Tab)) {
        // Tab has left the last control, and egui keeps the focus for the first one of the next pass: that one comes now,
        // so that a reader hears neither the window nor anything else in between.
        ui.ctx().request_discard("Tab comes round");
        return;
    }
    let free = state.sheet().is_none() && !egui::Popup::is_any_open(ui.ctx());
    let escaped = ui.input(|input| input.key_pressed(egui::Key::Escape));
    if free
        && (nobody || escaped)
        && !ui.input(|input| input.pointer.any_down())
        && let Some(home) = memory.home(state)
    {
        ui.memory_mut(|focus| focus.request_focus(home));
    }
}

/// What the window is called: the client, else the file, else the program.
#[must_use]
pub fn window_title(state: &State) -> String {
    match (state.client().name.trim(), state.file_name()) {
        ("", None) => words::two_hats().into_owned(),
        ("", Some(file)) => words::window_title(&file),
        (client, _) => words::window_title(client),
    }
}

/// The window's own node has no name unless it is given one.
fn name_window(ui: &Ui, state: &State) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(window_title(state)));
}

/// Gives a text field the name a screen reader says.
fn name_field(ui: &Ui, response: &Response, name: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
}

/// How wide the longest title of an item is in this face, in points.
fn longest_title(ui: &Ui, state: &State, face: crate::chart::Face) -> f32 {
    let font = theme::font(face, theme::size::BODY);
    let width = |row: crate::model::Row<'_>| {
        ui.painter().layout_no_wrap(row.item.title.clone(), font.clone(), egui::Color32::PLACEHOLDER).size().x
    };
    state.instrument().rows().map(width).fold(0.0, f32::max)
}

/// Whether the client shown can be changed: a copy or an earlier version is only looked at.
fn usable(state: &State) -> kit::Use {
    if state.is_read_only() { kit::Use::NotNow } else { kit::Use::Offered }
}

/// What a person typed or pasted, without what is not text in that place.
fn clean(text: &str, limit: Limit) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_text = |c: &char| match limit.lines {
        Lines::One => !c.is_control(),
        Lines::Many => !c.is_control() || matches!(c, '\n' | '\t'),
    };
    text.chars().filter(is_text).take(limit.longest).collect()
}
