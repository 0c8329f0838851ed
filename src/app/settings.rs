//! The settings sheet: what is set holds at once, and is kept. Nothing of a client is among it.
//!
//! What is taken to another computer holds no path: neither recent files nor folders, so that no client's name leaves with it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::export::Practice;
use crate::words;

use super::effect::{Effect, Over, Problem, Question};
use super::first::Sharing;
use super::preferences::{Appearance, Preferences, Switch, Zoom};
use super::sheet::Sheet;
use super::state::{Source, State};
use super::telling::name_of;

/// The settings sheet, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SettingsSheet {
    /// What was done last on it, or why it was not.
    pub said: Option<Said>,
}

/// What a settings sheet says of what was done on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Of taking settings along.
    Moved(String),
    /// Of forgetting.
    Forgot(String),
}

/// What can be pressed about settings; language, lock and practice have presses of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsPress {
    /// Light, dark, or as the system has it.
    Look(Appearance),
    /// Everything is this large.
    Size(Zoom),
    /// High contrast.
    Contrast(Switch),
    /// Reduced motion.
    Motion(Switch),
    /// In shared screens or out of them, where the system can do that.
    Sharing(Sharing),
    /// Choose the folder for new clients.
    ChooseFolder,
    /// Have none.
    NoFolder,
    /// Forget what is remembered of files and places.
    Forget,
    /// Read settings from a file.
    Import,
    /// Write them to one.
    Export,
}

/// What the world is asked about settings.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingsJob {
    /// Write these to a file.
    Write {
        /// The settings.
        preferences: Box<Preferences>,
        /// The file.
        path: PathBuf,
        /// Whether a file of that name may be replaced.
        over: Over,
    },
    /// Read them from one.
    Read(PathBuf),
    /// Forget in which folder the last file dialog ended.
    ForgetFolder,
}

/// What the world answers about settings.
#[derive(Debug, Clone, PartialEq)]
pub enum SettingsReply {
    /// They are written.
    Written(PathBuf),
    /// They are not.
    NotWritten {
        /// The file.
        path: PathBuf,
        /// What stood in the way.
        problem: Problem,
    },
    /// These were read.
    Read(PathBuf, Box<Preferences>),
    /// None were: one sentence, path last.
    NotRead(String),
}

/// What a file of settings ends in.
pub(super) const EXTENSION: &str = "ron";

impl Preferences {
    /// What may leave this computer: all but paths and places.
    #[must_use]
    pub fn to_take_along(&self) -> Self {
        Self { recent: Vec::new(), window: None, logo: None, clients_folder: None, ..self.clone() }
    }

    /// Those that were brought along, with the paths and places of this computer.
    fn brought_to(self, here: &Self) -> Self {
        Self {
            recent: here.recent.clone(),
            window: here.window,
            logo: here.logo.clone(),
            clients_folder: here.clients_folder.clone(),
            ..self
        }
    }
}

impl State {
    /// Where a dialog that asks this begins, if a person said so.
    #[must_use]
    pub fn begins_in(&self, question: &Question) -> Option<&Path> {
        let is_new = matches!(question, Question::SaveAs { .. }) && self.source == Source::Unnamed;
        self.preferences.clients_folder.as_deref().filter(|_| is_new || *question == Question::ClientsFolder)
    }

    pub(super) fn press_settings(&mut self, press: SettingsPress) -> Vec<Effect> {
        match press {
            SettingsPress::Look(appearance) => self.appear(appearance),
            SettingsPress::Size(zoom) => self.prefer(|preferences| preferences.zoom = zoom),
            SettingsPress::Contrast(contrast) => self.prefer(|preferences| preferences.contrast = contrast),
            SettingsPress::Motion(motion) => self.prefer(|preferences| preferences.less_motion = motion),
            SettingsPress::Sharing(sharing) => self.share(sharing),
            SettingsPress::ChooseFolder => self.ask(Question::ClientsFolder),
            SettingsPress::NoFolder => self.prefer(|preferences| preferences.clients_folder = None),
            SettingsPress::Forget => self.forget_what_is_remembered(),
            SettingsPress::Import => self.ask(Question::ReadSettings),
            SettingsPress::Export => {
                let suggested = super::flow::with_extension(&words::settings_file(), EXTENSION);
                self.ask(Question::WriteSettings { suggested })
            }
        }
    }

    fn forget_what_is_remembered(&mut self) -> Vec<Effect> {
        let files = self.preferences.recent.len();
        self.say_on_settings(Said::Forgot(words::settings_forgot(words::count(files))));
        // Where the window stands now would be remembered again when it closes.
        self.forgets_place = true;
        let mut effects = self.prefer(|preferences| {
            preferences.recent.clear();
            preferences.window = None;
        });
        effects.push(Effect::Settings(SettingsJob::ForgetFolder));
        effects
    }

    /// This is the folder for new clients.
    pub(super) fn chose_clients_folder(&mut self, folder: PathBuf) -> Vec<Effect> {
        self.back_to_settings();
        self.prefer(|preferences| preferences.clients_folder = Some(folder))
    }

    /// This file gives or gets the settings.
    pub(super) fn write_settings(&mut self, path: PathBuf, over: Over) -> Vec<Effect> {
        self.back_to_settings();
        if matches!(&self.source, Source::File(at) | Source::Copy(at, _) if *at == path) {
            self.say_on_settings(Said::Moved(words::never_over_a_client(&name_of(&path))));
            return Vec::new();
        }
        let preferences = Box::new(self.preferences.to_take_along());
        vec![Effect::Settings(SettingsJob::Write { preferences, path, over })]
    }

    pub(super) fn read_settings(&mut self, path: PathBuf) -> Vec<Effect> {
        self.back_to_settings();
        vec![Effect::Settings(SettingsJob::Read(path))]
    }

    pub(super) fn hear_of_settings(&mut self, reply: SettingsReply) -> Vec<Effect> {
        match reply {
            SettingsReply::Written(path) => {
                self.say_on_settings(Said::Moved(words::settings_written(&name_of(&path))));
                Vec::new()
            }
            SettingsReply::NotWritten { path, problem: Problem::Exists | Problem::ChangedUnderneath } => {
                let question = Question::WriteSettings { suggested: name_of(&path) };
                self.ask_to_replace(path, question)
            }
            SettingsReply::NotWritten { problem: Problem::Other(why), .. } | SettingsReply::NotRead(why) => {
                self.say_on_settings(Said::Moved(why));
                Vec::new()
            }
            SettingsReply::Read(path, read) => self.take_settings(&path, *read),
        }
    }

    fn take_settings(&mut self, path: &Path, read: Preferences) -> Vec<Effect> {
        let before = self.preferences.language;
        let taken = read.brought_to(&self.preferences);
        let language = taken.language;
        self.practicing.rename(&taken.practice);
        let mut effects = self.prefer(|preferences| *preferences = taken);
        if language != before {
            effects.push(Effect::Speak(language));
        }
        self.say_on_settings(Said::Moved(words::settings_read(&name_of(path))));
        effects
    }

    /// Shows the settings again, after a dialog of our own stood in their place.
    pub(super) fn back_to_settings(&mut self) {
        if !self.is_asked() && !matches!(self.sheet, Some(Sheet::Settings(_))) {
            self.sheet = Some(Sheet::Settings(SettingsSheet::default()));
        }
    }

    /// Says it on the sheet, or in the footer when that was left meanwhile.
    fn say_on_settings(&mut self, said: Said) {
        match (&mut self.sheet, said) {
            (Some(Sheet::Settings(sheet)), said) => sheet.said = Some(said),
            (_, Said::Moved(text) | Said::Forgot(text)) => self.say(text, super::sheet::Offer::Nothing),
        }
    }
}

impl super::practice::Practicing {
    /// The pages come from a practice of this name; its logo stays.
    fn rename(&mut self, name: &str) {
        let logo = self.shown.logo.clone();
        self.shown = Arc::new(Practice { name: name.to_owned(), logo });
    }
}
