//! The room view: a large picture and few large words, to be read from across a room.
//!
//! It knows nothing of the state but what [`RoomView`] holds. What is painted grows with the window, lines and letters
//! alike.

use egui::accesskit::Role as Reads;
use egui::{Align2, Pos2, Rect, Sense, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::app::{Command, Drawn, Press, RoomAt, RoomView, State};
use crate::chart::{Face, PolePlace, Role, Size};
use crate::words;

use super::kit::{self, Type};
use super::memory::Memory;
use super::paint;
use super::requests::Requests;
use super::theme::{color, font, gap};

/// A window of this size shows everything at the size of the main window.
const PLAIN: Vec2 = Vec2::new(900.0, 620.0);
/// The picture is drawn as if it had about this much room, and painted as much larger.
const PICTURE: Vec2 = Vec2::new(500.0, 470.0);

/// Shows the room view in all of `ui`, or plain paper. `says` is what a screen reader says of the picture.
pub fn room_ui(ui: &mut Ui, view: Option<&RoomView>, says: &str) {
    let Some(view) = view else { return };
    let window = ui.max_rect();
    let scale = (window.width() / PLAIN.x).min(window.height() / PLAIN.y).clamp(0.7, 4.0);
    let inner = window.shrink(28.0 * scale);
    let is_wide = window.width() > 1.15 * window.height();
    let gap = 28.0 * scale;
    if is_wide {
        let width = (inner.width() * 0.31).max(inner.width() - inner.height() * 1.45);
        let words = inner.with_min_x(inner.right() - width);
        let block = Block::new(ui, view, words.width(), scale);
        block.show(ui, Pos2::new(words.left(), words.center().y - block.height / 2.0), scale);
        picture_ui(ui, inner.with_max_x(words.left() - gap), &view.picture, says);
    } else {
        let block = Block::new(ui, view, inner.width(), scale);
        block.show(ui, inner.min, scale);
        picture_ui(ui, inner.with_min_y(inner.top() + block.height + gap / 2.0), &view.picture, says);
    }
}

fn picture_ui(ui: &mut Ui, room: Rect, picture: &Drawn, says: &str) {
    let scale = (room.width() / PICTURE.x).min(room.height() / PICTURE.y).clamp(0.6, 5.0);
    let frame = Size { width: room.width() / scale, height: room.height() / scale };
    let Some(scene) = picture.scene(frame) else {
        if let Drawn::Says(sentence) = picture {
            let look = Type { size_pt: 17.0 * scale, ..Type::QUIET };
            kit::short_text(ui, room.center(), Align2::CENTER_CENTER, sentence, look, room.width());
        }
        return;
    };
    // A picture that is longer than its room is shown whole, and smaller.
    let scale = scale * (room.height() / (scene.size.height * scale)).min(1.0);
    let origin = Pos2::new(room.center().x - scene.size.width * scale / 2.0, room.top());
    paint::shapes(ui.painter(), origin, scale, super::theme::theme_of(ui.visuals()), &scene.shapes);
    let response = ui.interact(room, ui.scope_id().with("room picture"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, says));
}

/// The words beside the picture, laid out.
struct Block {
    lines: Vec<Line>,
    height: f32,
}

/// One of them.
struct Line {
    text: String,
    galley: std::sync::Arc<egui::Galley>,
    role: Role,
    hat: Option<PolePlace>,
    above: f32,
}

impl Block {
    fn new(ui: &Ui, view: &RoomView, width: f32, scale: f32) -> Self {
        let mut block = Self { lines: Vec::new(), height: 0.0 };
        let mut say = |text: String, face, size_pt: f32, role, above: f32| {
            block.add(Line::new(ui, text, (face, size_pt * scale, role), width), above * scale);
        };
        match &view.then {
            Some(then) => {
                say(words::room_now(&view.date), Face::SerifSemibold, 25.0, Role::Ink, 0.0);
                say(words::room_then(then), Face::Serif, 19.0, Role::Quiet, 8.0);
            }
            None => say(view.date.clone(), Face::SerifSemibold, 25.0, Role::Ink, 0.0),
        }
        if let Some(asked) = &view.asked {
            say(asked.clone(), Face::Serif, 19.0, Role::Ink, 14.0);
        }
        if let Some(step) = &view.step {
            say(step.focus.clone(), Face::SansMedium, 15.0, Role::Quiet, 26.0);
            if !step.action.is_empty() {
                say(step.action.clone(), Face::SerifItalic, 24.0, Role::Ink, 6.0);
            }
            if let Some(by) = &step.by {
                say(by.clone(), Face::Sans, 16.0, Role::Quiet, 10.0);
            }
        }
        for (place, (hat, name)) in view.hats.iter().enumerate() {
            let line = Line::new(ui, name.clone(), (Face::SansMedium, 19.0 * scale, Role::Ink), width - 28.0 * scale);
            let above = if place == 0 { 24.0 } else { 8.0 };
            block.add(Line { hat: Some(*hat), ..line }, above * scale);
        }
        block
    }

    fn add(&mut self, line: Line, above: f32) {
        self.height += above + line.galley.size().y;
        self.lines.push(Line { above, ..line });
    }

    fn show(&self, ui: &mut Ui, at: Pos2, scale: f32) {
        let mut top = at.y;
        for (place, line) in self.lines.iter().enumerate() {
            top += line.above;
            let mut left = at.x;
            let height = line.galley.size().y;
            if let Some(hat) = line.hat {
                kit::marker(ui, Pos2::new(left + 9.0 * scale, top + height / 2.0), hat, 13.0 * scale);
                left += 28.0 * scale;
            }
            let rect = Rect::from_min_size(Pos2::new(left, top), line.galley.size());
            ui.painter().galley(rect.min, line.galley.clone(), color(ui, line.role));
            let response = ui.interact(rect, ui.scope_id().with(("room words", place)), Sense::hover());
            let role = if place == 0 { Reads::Heading } else { Reads::Label };
            response.widget_info(|| WidgetInfo::labeled(role, true, &line.text));
            top += height;
        }
    }
}

impl Line {
    fn new(ui: &Ui, text: String, (face, size_pt, role): (Face, f32, Role), width: f32) -> Self {
        let width = width.max(60.0);
        let length = ui.painter().layout_no_wrap(text.clone(), font(face, size_pt), color(ui, role)).size().x;
        // A little smaller is better than one word more below.
        let size_pt = if length < width * 1.3 { size_pt * (width / length.max(1.0)).min(1.0) } else { size_pt };
        let galley = ui.painter().layout(text.clone(), font(face, size_pt), color(ui, role), width);
        Self { text, galley, role, hat: None, above: 0.0 }
    }
}

/// The room view over the main window, with the way out of it.
pub(super) fn here_ui(ui: &mut Ui, window: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let foot = window.with_min_y(window.bottom() - 40.0);
    let view = state.room_view();
    let says = super::see::spoken(state, &state.ratings());
    ui.scope_builder(UiBuilder::new().max_rect(window.with_max_y(foot.top())).id_salt("room"), |ui| {
        room_ui(ui, view.as_ref(), &says);
    });
    let builder = UiBuilder::new()
        .max_rect(foot.shrink2(Vec2::new(gap::PANE, 0.0)))
        .layout(egui::Layout::right_to_left(egui::Align::Center))
        .id_salt("room foot");
    ui.scope_builder(builder, |ui| {
        let leave = kit::quiet(ui, &words::leave_room());
        memory.room_way_out = Some(leave.id);
        if leave.clicked() {
            requests.press(Press::CloseRoom);
        }
        let label = if view.is_none() { words::show_room_again() } else { Command::BlankRoom.label() };
        if kit::quiet(ui, &label).clicked() {
            requests.command(Command::BlankRoom);
        }
        if view.is_none() {
            kit::paragraph(ui, &words::room_blank_here(), Type::NOTE);
        }
    });
    if state.sheet().is_none() && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape)) {
        requests.press(Press::CloseRoom);
    }
}

/// In the footer: that the other screen shows something, or that it is plain paper; a press turns it over.
pub(super) fn sign_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    if state.room_at() != RoomAt::Window {
        return;
    }
    let key = super::keys::key_of_command(state, Command::BlankRoom);
    let (says, tip) = if state.room_is_blank() {
        (words::room_is_blank(), words::room_is_blank_tip(&key))
    } else {
        (words::room_is_shown(), words::room_is_shown_tip(&key))
    };
    let response = kit::flush_link(ui, &says, &says);
    super::heard::said_by_itself(ui, response.id);
    if response.clicked() {
        requests.command(Command::BlankRoom);
    }
    response.on_hover_text(tip);
}
