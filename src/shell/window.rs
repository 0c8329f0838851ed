//! The window: opens it, and carries requests to the state, effects to the world and replies back.
//!
//! One frame: 1. hear what the world answered; 2. draw and ask; 3. give what was asked to the state; 4. end the gesture
//! if nothing is held; 5. perform the effects; 6. light or dark, size, title.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{ThemePreference, Ui, ViewportBuilder, ViewportCommand};

use super::appearance::{Listener, Scheme};
use super::folders::Folders;
use super::measure::Measure;
use super::recovery::Recovery;
use super::second::Second;
use super::settings::Settings;
use super::worker::{Beginning, Desk, Worker};
use super::{clock, dialogs, language, log, opened, screens};
use crate::app::{Appearance, Command, Effect, Place, Press, Reply, Sharing, Source, State};
use crate::files;
use crate::model::Instrument;
use crate::ui::theme::{Contrast, Motion};
use crate::ui::{self, Memory};
use crate::words::{self, Language};

/// Opens the window with `file`, or with what was kept for next time, or with a new session that asks `instrument`.
///
/// # Errors
/// When there is no display or no way to draw on it: one sentence.
pub fn run(
    file: Option<PathBuf>,
    instrument: Option<Arc<Instrument>>,
    language: Option<Language>,
) -> Result<(), String> {
    let measure = Measure::begin();
    // While the system opens the window, others learn what its first frame needs.
    let appearance = Listener::begin();
    let folders = Folders::of_this_person();
    let settings = folders.as_ref().map(|folders| Settings::read(&folders.settings())).unwrap_or_default();
    // The command line spoke as the system does; what a person chose in the window holds for the window.
    if let Some(chosen) = language.or(settings.preferences.language) {
        words::speak(chosen);
    }
    std::thread::Builder::new().name("warm up".to_owned()).spawn(ui::warm_up).ok();
    log::begin(folders.as_ref());
    let zoom = settings.preferences.zoom.factor();
    let place = settings.preferences.window;
    let options = NativeOptions { viewport: viewport(place, zoom), ..NativeOptions::default() };
    let start = move |cc: &CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(TwoHats::new(cc, Start { file, instrument, folders, settings, measure, appearance })))
    };
    opened::run(options, Box::new(start)).map_err(|error| {
        ::log::error!("no window: {error}");
        words::no_display().into_owned()
    })
}

/// How long at most a window with a locked client rests: so soon after a computer woke the client is gone from its screen.
const LOOK_AT_THE_CLOCK: Duration = Duration::from_mins(1);

/// The smallest window, in points of the size that is set.
const SMALLEST: egui::Vec2 = egui::vec2(480.0, 360.0);

fn viewport(place: Option<Place>, zoom: f32) -> ViewportBuilder {
    let mut viewport = ViewportBuilder::default()
        .with_title(words::two_hats())
        .with_app_id("twohats")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size(SMALLEST * zoom)
        .with_clamp_size_to_monitor_size(true);
    if let Ok(icon) = eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/two-hats.png")) {
        viewport = viewport.with_icon(icon);
    }
    if let Some(place) = place {
        viewport = viewport.with_inner_size([place.width * zoom, place.height * zoom]);
        if let (Some(left), Some(top)) = (place.left, place.top) {
            viewport = viewport.with_position([left * zoom, top * zoom]);
        }
    }
    viewport
}

/// What the window begins with.
struct Start {
    file: Option<PathBuf>,
    instrument: Option<Arc<Instrument>>,
    folders: Option<Folders>,
    settings: Settings,
    measure: Measure,
    appearance: Listener,
}

struct TwoHats {
    state: State,
    memory: Memory,
    worker: Worker,
    say: Sender<Reply>,
    replies: Receiver<Reply>,
    appearance: Listener,
    folder: Option<PathBuf>,
    title: String,
    /// The contrast and the motion of the look as it is.
    worn: Option<(Contrast, Motion)>,
    /// Whose file is shown, as the worker knows it.
    at_hand: Option<PathBuf>,
    may_close: bool,
    /// The room view on the other screen.
    second: Second,
    /// Whether the system was asked to leave the window out of shared screens.
    sharing: Sharing,
    measure: Measure,
}

impl TwoHats {
    fn new(cc: &CreationContext<'_>, start: Start) -> Self {
        ui::theme::install(&cc.egui_ctx);
        screens::bring_back(cc);
        let instrument = start.instrument.clone().unwrap_or_else(files::built_in);
        let mut state = State::new(&clock::fresh(), instrument, start.settings.preferences.clone());
        state.note_activity(clock::since_1970());
        if let Some(folders) = &start.folders {
            state.know_places(folders.places());
        }
        let recovery = start.folders.as_ref().map(Recovery::new);
        let folder = start.settings.last_folder.clone();
        let (say, replies) = mpsc::channel();
        let (worker_say, wake) = (say.clone(), cc.egui_ctx.clone());
        let beginning = Beginning { folders: start.folders, recovery, settings: start.settings };
        let mut desk = Desk::new(beginning, move |reply| {
            worker_say.send(reply).ok();
            wake.request_repaint();
        });
        opened::wake(&cc.egui_ctx);
        // What the window begins with is there in its first frame.
        match start.file.or_else(|| opened::take().into_iter().next()) {
            Some(path) => desk.begin_with(path),
            None if start.instrument.is_none() => desk.begin_with_unfinished(),
            None => {}
        }
        let worker = Worker::start(desk);
        state.read_at_start().into_iter().for_each(|effect| worker.ask(effect));
        let mut appearance = start.appearance;
        appearance.serve(&cc.egui_ctx);
        Self {
            state,
            memory: Memory::default(),
            worker,
            say,
            replies,
            appearance,
            folder,
            title: String::new(),
            worn: None,
            at_hand: None,
            may_close: false,
            second: Second::default(),
            sharing: Sharing::Seen,
            measure: start.measure,
        }
    }

    fn hear(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Ok(reply) = self.replies.try_recv() {
            if let Reply::Read { path, .. } | Reply::Delivered(path) | Reply::SavedAs { path, .. } = &reply {
                self.folder = path.parent().map(PathBuf::from);
            }
            effects.extend(self.state.hear(reply));
        }
        effects
    }

    fn perform(&mut self, ui: &Ui, frame: &Frame, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Ask(question) => {
                    let (say, wake) = (self.say.clone(), ui.ctx().clone());
                    let folder = self.state.begins_in(&question).or(self.folder.as_deref()).map(PathBuf::from);
                    dialogs::ask(question, folder.as_deref(), frame, move |reply| {
                        say.send(reply).ok();
                        wake.request_repaint();
                    });
                }
                Effect::Speak(chosen) => {
                    let language = chosen.unwrap_or_else(language::of_system);
                    words::speak(language);
                    self.say.send(Reply::Spoken(language, clock::fresh())).ok();
                    ui.ctx().request_repaint();
                }
                Effect::Close => {
                    self.may_close = true;
                    ui.ctx().send_viewport_cmd(ViewportCommand::Close);
                }
                Effect::Keep { .. }
                | Effect::Flush
                | Effect::SaveAs { .. }
                | Effect::Read(_)
                | Effect::Renew
                | Effect::LookAtYourself
                | Effect::LookUpToday
                | Effect::ReadLogo(_)
                | Effect::RenderLog(_)
                | Effect::Render { .. }
                | Effect::ExportMany(_)
                | Effect::StopMany
                | Effect::Deliver { .. }
                | Effect::ForgetUnfinished(_)
                | Effect::OpenOutside(_)
                | Effect::ShowInFolder(_)
                | Effect::ListBackups(_)
                | Effect::ReadBackup(_)
                | Effect::ListUnfinished
                | Effect::TakeUnfinished(_)
                | Effect::DiscardUnfinished(_)
                | Effect::LetGo(_)
                | Effect::ReadTheirs(_)
                | Effect::AcceptTheirs(_)
                | Effect::Unlock { .. }
                | Effect::SetLock { .. }
                | Effect::ForgetPassphrases { .. }
                | Effect::LockAway(_)
                | Effect::Erase { .. }
                | Effect::Settings(_)
                | Effect::Remember(_) => self.worker.ask(effect),
            }
        }
    }

    /// Says whose file is shown: what was shown before may be opened elsewhere.
    fn note_what_is_at_hand(&mut self) {
        let at_hand = match self.state.source() {
            Source::File(path) => Some(path),
            // What is looked at belongs to the file that the person goes back to.
            Source::Backup(_) => self.at_hand.as_ref(),
            Source::Unnamed | Source::Copy(..) => None,
        };
        if at_hand != self.at_hand.as_ref() {
            self.at_hand = at_hand.cloned();
            self.worker.show(self.at_hand.clone());
        }
    }

    /// Being left alone for long locks a locked client. A window that nobody touches wakes once a minute for it: what counts
    /// the minutes of a pause stands still while a computer sleeps.
    fn watch_the_clock(&mut self, ui: &Ui) -> Vec<Effect> {
        let now = clock::since_1970();
        self.state.note_today(clock::today());
        // First: a computer that slept wakes with a key, and what happened before it comes before it.
        let effects = self.state.pass_time(now);
        if ui.input(|input| !input.events.is_empty()) {
            self.state.note_activity(now);
        }
        if let Some(left) = self.state.locks_in(now) {
            ui.ctx().request_repaint_after(left.min(LOOK_AT_THE_CLOCK));
        }
        effects
    }

    /// A press on the window's own cross asks as the command does; only then may it close.
    fn watch_the_cross(&mut self, ui: &Ui) -> Vec<Effect> {
        if !ui.input(|input| input.viewport().close_requested()) || self.may_close {
            return Vec::new();
        }
        ui.ctx().send_viewport_cmd(ViewportCommand::CancelClose);
        self.state.handle(Command::Quit)
    }

    /// Notes where the window stands, in points of the size that is set.
    fn note_place(&mut self, ui: &Ui) {
        let (inner, outer) = ui.input(|input| (input.viewport().inner_rect, input.viewport().outer_rect));
        let Some(inner) = inner else { return };
        let place = Place {
            left: outer.map(|outer| outer.left()),
            top: outer.map(|outer| outer.top()),
            width: inner.width(),
            height: inner.height(),
        };
        if self.state.preferences().window != Some(place) && ui.input(|input| input.viewport().maximized != Some(true))
        {
            self.state.note_place(place);
        }
    }

    fn look(&mut self, ctx: &egui::Context) {
        let prefers = self.appearance.now(ctx);
        let dark = match self.state.preferences().appearance {
            Appearance::Light => false,
            Appearance::Dark => true,
            Appearance::System => prefers.scheme == Scheme::Dark,
        };
        let wanted = if dark { ThemePreference::Dark } else { ThemePreference::Light };
        if ctx.options(|options| options.theme_preference) != wanted {
            ctx.set_theme(wanted);
        }
        let worn = prefers.look(self.state.preferences());
        if self.worn != Some(worn) {
            self.worn = Some(worn);
            ui::theme::wear(ctx, worn.0, worn.1);
        }
        let zoom = self.state.preferences().zoom.factor();
        if (ctx.zoom_factor() - zoom).abs() > 0.001 {
            ctx.set_zoom_factor(zoom);
            ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(SMALLEST));
        }
        let sharing = self.state.preferences().sharing;
        if sharing != self.sharing {
            ctx.send_viewport_cmd(ViewportCommand::ContentProtected(sharing == Sharing::Hidden));
            self.sharing = sharing;
        }
        let title = ui::window_title(&self.state);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for TwoHats {
    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        self.measure.frame(ui.ctx(), frame);
        self.look(ui.ctx());
        let mut effects = self.hear();
        effects.extend(self.second.hear(&mut self.state));
        if let Some(path) = opened::take().into_iter().next() {
            effects.extend(self.state.press(Press::Dropped(path)));
        }
        effects.extend(self.watch_the_clock(ui));
        effects.extend(self.watch_the_cross(ui));
        let requests = ui::window_ui(ui, &self.state, &mut self.memory);
        effects.extend(requests.carry(&mut self.state));
        self.second.show(ui.ctx(), &self.state);
        self.note_place(ui);
        // What was asked in this frame is seen in the next one, without waiting for the pointer to move.
        if !effects.is_empty() {
            ui.ctx().request_repaint();
        }
        self.perform(ui, frame, effects);
        self.note_what_is_at_hand();
    }

    /// The window's ground is what it is cleared to: painting it once more would be the dearest shape of all.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.worker.ask(Effect::Remember(self.state.preferences().clone()));
        self.worker.stop();
        self.measure.end();
    }
}
