//! What each command does, and when it can.

use super::command::Command;
use super::effect::{Effect, Question};
use super::history::{History, Moved};
use super::preferences::{Appearance, Place, Preferences, View, Zoom};
use super::sheet::Sheet;
use super::state::{Intent, Picture, Source, State};

impl State {
    /// Whether `command` can do something now.
    #[must_use]
    pub fn allows(&self, command: Command) -> bool {
        match command {
            Command::Undo => self.history.undoable().is_some(),
            Command::Redo => self.history.redoable().is_some(),
            Command::Export => self.progress().0 > 0 || self.is_touched() || self.source != Source::Unnamed,
            Command::Save | Command::SaveAs => !self.is_read_only(),
            Command::New
            | Command::Open
            | Command::Radar
            | Command::Bars
            | Command::Table
            | Command::HidePicture
            | Command::FollowSystem
            | Command::Light
            | Command::Dark
            | Command::Larger
            | Command::Smaller
            | Command::NormalSize
            | Command::SessionNote
            | Command::WhereKept
            | Command::Keys
            | Command::About
            | Command::Menu
            | Command::Quit => true,
        }
    }

    /// Does what a command asks.
    pub fn handle(&mut self, command: Command) -> Vec<Effect> {
        // A question on screen is answered first; it would be lost under another sheet.
        let asked = matches!(self.sheet, Some(Sheet::Unnamed | Sheet::Changed | Sheet::Replace(_) | Sheet::Path(_)));
        if asked || !self.allows(command) {
            return Vec::new();
        }
        match command {
            Command::New => self.intend(Intent::New),
            Command::Open => self.ask(Question::Open),
            Command::Quit => self.intend(Intent::Close),
            Command::Save => self.save(),
            Command::SaveAs => self.ask_save_as(),
            Command::Undo => self.travel(History::undo),
            Command::Redo => self.travel(History::redo),
            Command::Export => self.show(Sheet::Export(self.export.order.clone().unwrap_or_default())),
            Command::SessionNote => self.show(Sheet::Note),
            Command::WhereKept => self.show(Sheet::Where),
            Command::Keys => self.show(Sheet::Keys),
            Command::About => self.show(Sheet::About),
            Command::Radar => self.look(View::Radar),
            Command::Bars => self.look(View::Bars),
            Command::Table => self.look(View::Table),
            Command::HidePicture => {
                self.picture = match self.picture {
                    Picture::Shown => Picture::Hidden,
                    Picture::Hidden => Picture::Shown,
                };
                Vec::new()
            }
            Command::FollowSystem => self.prefer(|preferences| preferences.appearance = Appearance::System),
            Command::Light => self.prefer(|preferences| preferences.appearance = Appearance::Light),
            Command::Dark => self.prefer(|preferences| preferences.appearance = Appearance::Dark),
            Command::Larger => self.prefer(|preferences| preferences.zoom = preferences.zoom.larger()),
            Command::Smaller => self.prefer(|preferences| preferences.zoom = preferences.zoom.smaller()),
            Command::NormalSize => self.prefer(|preferences| preferences.zoom = Zoom::NORMAL),
            // The window opens its menu itself: nothing of the state changes.
            Command::Menu => Vec::new(),
        }
    }

    /// Changes what is remembered between starts.
    pub fn prefer(&mut self, change: impl FnOnce(&mut Preferences)) -> Vec<Effect> {
        change(&mut self.preferences);
        vec![Effect::Remember(self.preferences.clone())]
    }

    /// Notes where the window stands, to be remembered when it closes.
    pub fn note_place(&mut self, place: Place) {
        self.preferences.window = Some(place);
    }

    fn look(&mut self, view: View) -> Vec<Effect> {
        self.picture = Picture::Shown;
        self.prefer(|preferences| preferences.view = view)
    }

    pub(super) fn show(&mut self, sheet: Sheet) -> Vec<Effect> {
        self.sheet = Some(sheet);
        Vec::new()
    }

    fn travel(&mut self, step: fn(&mut History) -> Moved) -> Vec<Effect> {
        match step(&mut self.history) {
            Moved::Yes => self.keep(),
            Moved::No => Vec::new(),
        }
    }
}
