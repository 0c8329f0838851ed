//! What each command does, and when it can.

use crate::model::About;

use super::command::Command;
use super::effect::{Effect, Question};
use super::key_sheet::KeysSheet;
use super::phase::Phase;
use super::preferences::{Appearance, Place, Preferences, View, Zoom};
use super::room::RoomAt;
use super::settings::SettingsSheet;
use super::sheet::Sheet;
use super::state::{Intent, Picture, Source, State};

impl State {
    /// Whether `command` can do something now.
    #[must_use]
    pub fn allows(&self, command: Command) -> bool {
        if self.guard.is_leaving() || !self.suits_the_room(command) {
            return false;
        }
        match command {
            Command::Undo => self.history.undoable().is_some(),
            Command::Redo => self.history.redoable().is_some(),
            Command::BlankRoom => self.room_at() != RoomAt::Closed,
            // What a later session hides, since a date was corrected, leaves by no door; nor does what was recorded, while one
            // looks back at it.
            Command::Export => {
                let has_something = self.progress().0 > 0 || self.is_touched() || self.source != Source::Unnamed;
                has_something && self.hidden_by(&self.session().id).is_none() && self.looking_back_at().is_none()
            }
            Command::Save | Command::SaveAs | Command::NewSession => !self.is_read_only(),
            Command::Prepare => !self.is_read_only() && self.phase() != Phase::Prepare,
            Command::Rate => self.phase() != Phase::Rate,
            Command::Reveal => self.may_go_past_rating() && self.phase() != Phase::Reveal,
            Command::Agree => self.may_go_past_rating() && self.phase() != Phase::Agree,
            Command::GoOn => self.phase() < Phase::Rate || self.may_go_past_rating(),
            Command::GoBack => self.back_from_here().is_some(),
            Command::LookBack => !self.is_read_only() && self.compared().is_some(),
            Command::Backups => self.may_list_backups(),
            Command::CompareFile => self.may_compare_file() && self.looking_back_at().is_none(),
            Command::Lock => self.may_lock(),
            Command::LockNow => self.may_lock_now(),
            Command::Erase => self.may_erase(),
            Command::DeleteSession => !self.is_read_only() && self.client().sessions().len() > 1,
            Command::New
            | Command::Open
            | Command::ExportMany
            | Command::Unfinished
            | Command::Radar
            | Command::Bars
            | Command::Table
            | Command::Map
            | Command::OverTime
            | Command::HidePicture
            | Command::RoomWindow
            | Command::RoomHere
            | Command::HideFromSharing
            | Command::Tour
            | Command::Sample
            | Command::FollowSystem
            | Command::Light
            | Command::Dark
            | Command::Larger
            | Command::Smaller
            | Command::NormalSize
            | Command::SessionNote
            | Command::PrivateNote
            | Command::Agreement
            | Command::Hours
            | Command::WhereKept
            | Command::Palette
            | Command::Settings
            | Command::Keys
            | Command::About
            | Command::Menu
            | Command::Quit => true,
        }
    }

    /// Does what a command asks.
    pub fn handle(&mut self, command: Command) -> Vec<Effect> {
        if self.is_asked_before(command) || !self.allows(command) {
            return Vec::new();
        }
        match command {
            Command::New => self.intend(Intent::New),
            Command::Open => self.ask(Question::Open),
            Command::Quit => self.intend(Intent::Close),
            Command::Save => self.save(),
            Command::SaveAs => self.ask_save_as(),
            Command::Backups => vec![Effect::ListBackups(self.client().id.clone())],
            Command::Unfinished => vec![Effect::ListUnfinished],
            Command::CompareFile => self.ask(Question::Compare),
            Command::Lock => self.ask_lock(),
            Command::LockNow => self.lock_now(),
            Command::Erase => self.ask_erase(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Export => self.show(Sheet::Export(self.export_sheet())),
            Command::ExportMany => self.show(Sheet::Many(self.many.clone())),
            Command::SessionNote => self.show(Sheet::Note),
            Command::PrivateNote => self.show(Sheet::PrivateNote),
            Command::Agreement => self.show(Sheet::Agreement),
            Command::Hours => self.show(Sheet::Hours),
            Command::NewSession => vec![Effect::LookUpToday],
            Command::DeleteSession => self.delete_session(),
            Command::Prepare => self.go(Phase::Prepare),
            Command::Rate => self.go(Phase::Rate),
            Command::Reveal => self.go(Phase::Reveal),
            Command::Agree => self.go(Phase::Agree),
            Command::GoOn => self.go_on(),
            Command::GoBack => self.go_back(),
            Command::LookBack => self.look_back(),
            Command::WhereKept => self.show(Sheet::Where),
            Command::RoomWindow | Command::RoomHere | Command::BlankRoom => self.handle_room(command),
            Command::HideFromSharing | Command::Tour | Command::Sample => self.handle_first(command),
            Command::Palette => self.stack(Sheet::Palette),
            Command::Settings => self.stack(Sheet::Settings(SettingsSheet::default())),
            Command::Keys => self.stack(Sheet::Keys(KeysSheet::default())),
            Command::About => self.show(Sheet::About),
            Command::Radar => self.look(View::Radar),
            Command::Bars => self.look(View::Bars),
            Command::Table => self.look(View::Table),
            Command::Map => self.look(View::Map),
            Command::OverTime => self.look(View::OverTime),
            Command::HidePicture => self.turn_picture(),
            Command::FollowSystem => self.appear(Appearance::System),
            Command::Light => self.appear(Appearance::Light),
            Command::Dark => self.appear(Appearance::Dark),
            Command::Larger => self.prefer(|preferences| preferences.zoom = preferences.zoom.larger()),
            Command::Smaller => self.prefer(|preferences| preferences.zoom = preferences.zoom.smaller()),
            Command::NormalSize => self.prefer(|preferences| preferences.zoom = Zoom::NORMAL),
            // The window opens its menu itself: nothing of the state changes.
            Command::Menu => Vec::new(),
        }
    }

    /// Whether a question on screen has to be answered before `command`.
    fn is_asked_before(&self, command: Command) -> bool {
        // A question on screen is answered first; it would be lost under another sheet.
        match self.sheet {
            // Whoever does not know the passphrase may still do something else.
            Some(Sheet::Passphrase(_)) => {
                !matches!(command, Command::New | Command::Open | Command::Quit | Command::BlankRoom)
            }
            // Whatever is asked, the other screen can be covered.
            _ if command == Command::BlankRoom => false,
            _ => self.is_asked(),
        }
    }

    /// Changes what is remembered between starts.
    pub fn prefer(&mut self, change: impl FnOnce(&mut Preferences)) -> Vec<Effect> {
        change(&mut self.preferences);
        vec![Effect::Remember(self.preferences.clone())]
    }

    /// Notes where the window stands, to be remembered when it closes.
    pub fn note_place(&mut self, place: Place) {
        if !self.forgets_place {
            self.preferences.window = Some(place);
        }
    }

    pub(super) fn appear(&mut self, appearance: Appearance) -> Vec<Effect> {
        self.prefer(|preferences| preferences.appearance = appearance)
    }

    fn turn_picture(&mut self) -> Vec<Effect> {
        self.picture = match self.picture {
            Picture::Shown => Picture::Hidden,
            Picture::Hidden => Picture::Shown,
        };
        Vec::new()
    }

    fn look(&mut self, view: View) -> Vec<Effect> {
        self.picture = Picture::Shown;
        self.prefer(|preferences| preferences.view = view)
    }

    /// Whether a question is on screen.
    pub(super) fn is_asked(&self) -> bool {
        self.sheet.as_ref().is_some_and(Sheet::is_question)
    }

    /// Whether a question is on screen that does not make way: one for a passphrase does.
    pub(super) fn is_asked_otherwise(&self) -> bool {
        self.is_asked() && !matches!(self.sheet, Some(Sheet::Passphrase(_)))
    }

    fn stack(&mut self, sheet: Sheet) -> Vec<Effect> {
        self.show_over(sheet);
        Vec::new()
    }

    pub(super) fn show(&mut self, sheet: Sheet) -> Vec<Effect> {
        self.under.clear();
        self.sheet = Some(sheet);
        Vec::new()
    }

    /// Past the ratings there is something to see once they are done; a copy can't be done.
    fn may_go_past_rating(&self) -> bool {
        !self.is_read_only() || !self.is_being_rated()
    }

    /// What comes next: of agreeing, taking away.
    fn go_on(&mut self) -> Vec<Effect> {
        match self.phase() {
            Phase::Prepare => self.go(Phase::Rate),
            Phase::Rate => self.go(Phase::Reveal),
            Phase::Reveal => self.go(Phase::Agree),
            Phase::Agree => self.handle(Command::Export),
        }
    }

    fn go_back(&mut self) -> Vec<Effect> {
        let Some(phase) = self.back_from_here() else { return Vec::new() };
        self.sheet = None;
        // Leaving a look back does not say that it is done.
        if self.position.about != About::Now {
            self.position.about = About::Now;
            self.position.seen += 1;
        }
        self.position.phase = phase;
        self.keep_place()
    }

    /// Where going back leads: from a look back to what it is beside; from the first ratings ever nowhere.
    fn back_from_here(&self) -> Option<Phase> {
        match self.phase() {
            Phase::Agree => Some(Phase::Reveal),
            Phase::Reveal => Some(Phase::Rate),
            Phase::Rate if *self.about() != About::Now => Some(Phase::Reveal),
            Phase::Rate if !self.is_read_only() => Some(Phase::Prepare),
            Phase::Rate | Phase::Prepare => None,
        }
    }
}
