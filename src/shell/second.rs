//! The room view's window, for the other screen: a second window of the system, drawn only when what it shows changed.
//!
//! Its closure outlives a frame and may run without one of the main window: what it shows lies in a snapshot that the main
//! window makes anew, and what is pressed in it waits there until the main window's next frame.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{Key, Modifiers, Ui, ViewportBuilder, ViewportCommand, ViewportId};

use crate::app::{Command, Effect, Press, RoomAt, RoomView, Shortcut, State};
use crate::chart::Theme;
use crate::ui;
use crate::words;

/// The room view's window, or none.
#[derive(Default)]
pub(super) struct Second {
    shared: Arc<Mutex<Shared>>,
    /// What was shown last; `None` while there is no window.
    shown: Option<Shown>,
}

/// What both windows see.
#[derive(Default)]
struct Shared {
    view: Option<RoomView>,
    /// The keys that blank it.
    keys: Vec<Shortcut>,
    asked: Vec<Asked>,
}

/// What the window shows and how: when one of these changes it is drawn again.
#[derive(Clone, PartialEq)]
struct Shown {
    view: Option<RoomView>,
    theme: Theme,
    zoom: f32,
    keys: Vec<Shortcut>,
}

/// What was asked in the room view's window.
#[derive(Clone, Copy)]
enum Asked {
    /// To close it.
    Close,
    /// To blank it, or to show it again.
    Blank,
}

impl Second {
    /// Carries out what was asked in the room view's window since the last frame.
    pub(super) fn hear(&self, state: &mut State) -> Vec<Effect> {
        if self.shown.is_none() {
            return Vec::new();
        }
        let asked = std::mem::take(&mut self.lock().asked);
        let carry = |asked| match asked {
            Asked::Close if state.room_at() == RoomAt::Window => state.press(Press::CloseRoom),
            Asked::Blank => state.handle(Command::BlankRoom),
            Asked::Close => Vec::new(),
        };
        asked.into_iter().flat_map(carry).collect()
    }

    /// Shows what the room view shows now; has no window where there is none to show.
    pub(super) fn show(&mut self, ctx: &egui::Context, state: &State) {
        if state.room_at() != RoomAt::Window {
            // Not asked for in this frame, the window goes.
            self.shown = None;
            return;
        }
        let id = ViewportId::from_hash_of("room view");
        let theme = ui::theme::theme_of(&ctx.global_style().visuals);
        let keys = state.keys_of(Command::BlankRoom).to_vec();
        let now = Shown { view: state.room_view(), theme, zoom: ctx.zoom_factor(), keys };
        if self.shown.as_ref() != Some(&now) {
            let mut shared = self.lock();
            shared.view.clone_from(&now.view);
            shared.keys.clone_from(&now.keys);
            drop(shared);
            self.shown = Some(now);
            ctx.request_repaint_of(id);
        }
        let shared = Arc::clone(&self.shared);
        let builder = ViewportBuilder::default()
            .with_title(words::room_title())
            .with_app_id("twohats")
            .with_inner_size([1120.0, 700.0])
            .with_min_inner_size([320.0, 240.0]);
        ctx.show_viewport_deferred(id, builder, move |ui, _| frame_ui(ui, &shared));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One frame of the room view's window.
fn frame_ui(ui: &mut Ui, shared: &Mutex<Shared>) {
    let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
    // The screen reader knows nothing of this window: there is nobody to say the picture's numbers to.
    ui::room_ui(ui, shared.view.as_ref(), "");
    let pressed = |key, held| ui.input_mut(|input| input.consume_key(held, key));
    let before = shared.asked.len();
    if ui.input(|input| input.viewport().close_requested()) || pressed(Key::Escape, Modifiers::NONE) {
        shared.asked.push(Asked::Close);
    }
    if ui::asks_for(ui, &shared.keys) {
        shared.asked.push(Asked::Blank);
    }
    if shared.asked.len() > before {
        ui.ctx().request_repaint_of(ViewportId::ROOT);
    }
    if pressed(Key::F11, Modifiers::NONE) {
        let is_full = ui.input(|input| input.viewport().fullscreen == Some(true));
        ui.ctx().send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
    }
}
