//! A window on a test's desk: the real state and the real drawing, with the world's answers left to the test.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Pos2, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable, by};
use jiff::civil::date;
use twohats::app::{Effect, Found, Fresh, Lock, Preferences, Reply, State};
use twohats::files::{self, Document};
use twohats::model::{ClientId, ItemId, Rating};
use twohats::ui::{self, Memory};

/// What a frame works on.
pub(crate) struct Scene {
    pub(crate) state: State,
    memory: Memory,
    pub(crate) effects: Vec<Effect>,
}

pub(crate) type Desk = Harness<'static, Scene>;

/// An unnamed session in a window of this size, in points.
pub(crate) fn unnamed(width: f32, height: f32) -> Desk {
    open(width, height, 1.0, None)
}

/// The sample's file in a window of 1280 by 800 points.
pub(crate) fn sample() -> Desk {
    let client = files::sample(date(2026, 11, 24));
    open(1280.0, 800.0, 1.0, Some(Document::Client(client)))
}

/// The sample's file, locked, in such a window.
pub(crate) fn locked() -> Desk {
    let mut desk = unnamed(1280.0, 800.0);
    let document = Document::Client(files::sample(date(2026, 11, 24)));
    let found = Found { lock: Lock::Locked, ..Found::default() };
    desk.state_mut().state.hear(Reply::Read { path: "/home/zoe/c17.twohats".into(), document, found });
    desk.run_steps(3);
    desk
}

/// A window of this size and scale that shows a document.
pub(crate) fn open(width: f32, height: f32, scale: f32, document: Option<Document>) -> Desk {
    let fresh = Fresh { id: ClientId::from_random([7; 8]), today: date(2026, 11, 24) };
    let mut state = State::new(&fresh, files::built_in(), Preferences::default());
    if let Some(document) = document {
        state.hear(Reply::Read { path: "/home/zoe/Zoë.twohats".into(), document, found: Found::default() });
    }
    let scene = Scene { state, memory: Memory::default(), effects: Vec::new() };
    let frame = |ui: &mut egui::Ui, scene: &mut Scene| {
        // The harness keeps a margin; a real window has none.
        let window = ui.ctx().content_rect();
        ui.scope_builder(egui::UiBuilder::new().max_rect(window), |ui| {
            ui.set_clip_rect(window);
            let requests = ui::window_ui(ui, &scene.state, &mut scene.memory);
            scene.effects.extend(requests.carry(&mut scene.state));
        });
    };
    let mut desk = Harness::builder()
        .with_size([width, height])
        .with_pixels_per_point(scale)
        .with_theme(egui::Theme::Light)
        .with_step_dt(1.0 / 60.0)
        .with_context_setup(ui::theme::install)
        .build_ui_state(frame, scene);
    desk.run_steps(3);
    desk
}

/// What a test does and sees.
pub(crate) trait Hands {
    fn press(&mut self, key: Key);
    fn command(&mut self, key: Key);
    fn command_shift(&mut self, key: Key);
    fn type_text(&mut self, text: &str);
    fn click(&mut self, role: Role, name: &str);
    fn drag(&mut self, from: Pos2, to: Pos2);
    fn steps(&self, item: &str) -> Option<u8>;
    fn rect_of(&self, role: Role, name: &str) -> Rect;
    fn has(&self, role: Role, name: &str) -> bool;
    fn focused(&self) -> String;
    fn is_ticked(&self, name: &str) -> bool;
}

impl Hands for Desk {
    fn press(&mut self, key: Key) {
        self.key_press(key);
        self.run_steps(3);
    }

    fn command(&mut self, key: Key) {
        self.key_press_modifiers(Modifiers::COMMAND, key);
        self.run_steps(3);
    }

    fn command_shift(&mut self, key: Key) {
        self.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, key);
        self.run_steps(3);
    }

    fn type_text(&mut self, text: &str) {
        self.event(egui::Event::Text(text.to_owned()));
        self.run_steps(3);
    }

    fn click(&mut self, role: Role, name: &str) {
        self.get_by_role_and_label(role, name).click();
        self.run_steps(3);
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.hover_at(from);
        self.step();
        self.drag_at(from);
        self.step();
        for part in 1..=4_u8 {
            self.hover_at(from + (to - from) * (f32::from(part) / 4.0));
            self.step();
        }
        self.drop_at(to);
        self.run_steps(3);
    }

    fn steps(&self, item: &str) -> Option<u8> {
        self.state().state.rating(&ItemId::parse(item).unwrap()).map(Rating::steps)
    }

    fn rect_of(&self, role: Role, name: &str) -> Rect {
        self.get_by_role_and_label(role, name).rect()
    }

    fn has(&self, role: Role, name: &str) -> bool {
        self.query_all(by().role(role).label(name)).next().is_some()
    }

    fn focused(&self) -> String {
        let is_focused = |node: &egui_kittest::kittest::AccessKitNode<'_>| node.is_focused();
        let focused = self.query_all(by().predicate(is_focused)).next();
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    fn is_ticked(&self, name: &str) -> bool {
        let node = self.get_by_role_and_label(Role::CheckBox, name);
        node.accesskit_node().toggled() == Some(Toggled::True)
    }
}
