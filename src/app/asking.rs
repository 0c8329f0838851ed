//! Which file, and where: what a person is asked with a file dialog, and what follows from the answer.
//!
//! Where the system has no dialog a path is typed in a box of our own; then nobody but us asks whether a file may be replaced.

use std::path::{Path, PathBuf};

use crate::words;

use super::effect::{Effect, Over, Problem};
use super::flow::CLIENT_EXTENSION;
use super::many::WhichFolder;
use super::sheet::{Offer, PathBox, Replacing, Sheet};
use super::state::{Source, State};
use super::telling::{ending_in, name_of};

/// What the person is asked with the system's file dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which file to open.
    Open,
    /// Which file of the client at hand to compare it with.
    Compare,
    /// Which file is the practice's logo.
    Logo,
    /// Which folder new clients are saved in first.
    ClientsFolder,
    /// Which file settings come from.
    ReadSettings,
    /// Where to put the settings.
    WriteSettings {
        /// The name suggested.
        suggested: String,
    },
    /// Which folder many clients come from, or go to.
    Folder(WhichFolder),
    /// Where to save the client.
    SaveAs {
        /// The name suggested.
        suggested: String,
    },
    /// Where to put an exported page.
    Deliver {
        /// The name suggested.
        suggested: String,
        /// What it ends in, without the dot.
        extension: &'static str,
    },
}

impl Question {
    /// The name suggested; empty where a file is to be opened.
    pub(super) fn suggested(&self) -> &str {
        match self {
            Self::SaveAs { suggested } | Self::WriteSettings { suggested } | Self::Deliver { suggested, .. } => {
                suggested
            }
            Self::Open | Self::Compare | Self::Logo | Self::ClientsFolder | Self::ReadSettings | Self::Folder(_) => "",
        }
    }

    /// Whether it is asked on a sheet that comes back then.
    pub(super) fn is_asked_on_a_sheet(&self) -> bool {
        self.is_of_settings() || matches!(self, Self::Logo | Self::Folder(_))
    }

    /// Whether it asks for a folder.
    #[must_use]
    pub fn is_of_folder(&self) -> bool {
        matches!(self, Self::Folder(_) | Self::ClientsFolder)
    }

    /// Whether it is asked from the settings, and goes back there.
    pub(super) fn is_of_settings(&self) -> bool {
        matches!(self, Self::ClientsFolder | Self::ReadSettings | Self::WriteSettings { .. })
    }
}

/// How a question was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// With a path.
    Path(PathBuf),
    /// Not at all: the person changed their mind.
    Cancelled,
    /// There is no dialog on this machine; the person types a path, which begins in `folder`.
    NoDialog {
        /// Where people keep their documents.
        folder: PathBuf,
    },
}

impl State {
    /// Asks with a dialog, unless one is open already.
    pub(super) fn ask(&mut self, question: Question) -> Vec<Effect> {
        if self.asking.is_some() {
            return Vec::new();
        }
        self.asking = Some(self.opened);
        vec![Effect::Ask(question)]
    }

    pub(super) fn not_written(&mut self, path: PathBuf, problem: Problem, question: Question) -> Vec<Effect> {
        match problem {
            Problem::Exists | Problem::ChangedUnderneath => self.ask_to_replace(path, question),
            Problem::Other(why) => {
                self.intent = None;
                let offer = match question {
                    Question::Deliver { .. } => Offer::AnotherPlace,
                    Question::Open
                    | Question::Compare
                    | Question::Logo
                    | Question::Folder(_)
                    | Question::ClientsFolder
                    | Question::ReadSettings
                    | Question::WriteSettings { .. }
                    | Question::SaveAs { .. } => Offer::Nothing,
                };
                self.say(why, offer);
                Vec::new()
            }
        }
    }

    pub(super) fn answered(&mut self, question: Question, answer: Answer) -> Vec<Effect> {
        let asked_for = self.asking.take();
        if asked_for.is_some_and(|opened| opened != self.opened) && question != Question::Open {
            // The client that the dialog was opened for is not here any more.
            self.intent = None;
            if matches!((&question, &answer), (Question::Deliver { .. } | Question::SaveAs { .. }, Answer::Path(_))) {
                self.say(words::answered_too_late().into_owned(), Offer::Nothing);
            }
            return Vec::new();
        }
        match answer {
            Answer::Path(path) => self.carry_out(&question, path, Over::Replace),
            Answer::Cancelled => {
                self.intent = None;
                Vec::new()
            }
            Answer::NoDialog { folder } => {
                let folder = self.begins_in(&question).map_or(folder, Path::to_owned);
                let typed = folder.join(question.suggested());
                // Whatever opened the dialog comes back after it.
                self.sheet = Some(Sheet::Path(PathBox { question, typed: typed.to_string_lossy().into_owned() }));
                Vec::new()
            }
        }
    }

    /// Goes on with the path that answers `question`. A missing extension is added; then nobody has asked about that name yet.
    fn carry_out(&mut self, question: &Question, path: PathBuf, asked: Over) -> Vec<Effect> {
        match question {
            Question::Open => self.open(path),
            Question::Compare => self.read_theirs(path),
            Question::Folder(which) => self.chose_folder(*which, path),
            Question::Logo => self.chose_logo(path),
            Question::ClientsFolder => self.chose_clients_folder(path),
            Question::ReadSettings => self.read_settings(path),
            Question::WriteSettings { .. } => {
                let (path, over) = ending_in(path, super::settings::EXTENSION, asked);
                self.write_settings(path, over)
            }
            Question::SaveAs { .. } => {
                let (path, over) = ending_in(path, CLIENT_EXTENSION, asked);
                let generation = self.keeping.generation;
                vec![Effect::SaveAs { client: self.client().clone(), generation, path, over }]
            }
            Question::Deliver { extension, .. } => {
                let (path, over) = ending_in(path, extension, asked);
                let Some(bytes) = self.export.product.clone() else { return Vec::new() };
                if matches!(&self.source, Source::File(at) | Source::Copy(at, _) if *at == path) {
                    self.say(words::never_over_a_client(&name_of(&path)), Offer::AnotherPlace);
                    return Vec::new();
                }
                vec![Effect::Deliver { bytes, path, over }]
            }
        }
    }

    /// Asks whether a file may be replaced.
    pub(super) fn ask_to_replace(&mut self, path: PathBuf, question: Question) -> Vec<Effect> {
        self.sheet = Some(Sheet::Replace(Replacing { path, question }));
        Vec::new()
    }

    pub(super) fn replace(&mut self) -> Vec<Effect> {
        let Some(Sheet::Replace(replacing)) = self.sheet.take() else { return Vec::new() };
        self.carry_out(&replacing.question, replacing.path, Over::Replace)
    }

    pub(super) fn choose_another(&mut self) -> Vec<Effect> {
        self.notice = None;
        if let Some(Sheet::Replace(replacing)) = self.sheet.take() {
            return self.ask(replacing.question);
        }
        if self.export.product.is_none() {
            return Vec::new();
        }
        self.ask(self.deliver_question())
    }

    pub(super) fn take_path(&mut self) -> Vec<Effect> {
        let Some(Sheet::Path(path_box)) = self.sheet.take() else { return Vec::new() };
        let typed = path_box.typed.trim();
        // A folder is no file yet: the name is still to come.
        let is_a_folder = typed.ends_with(['/', '\\']) && !path_box.question.is_of_folder();
        if typed.is_empty() || is_a_folder {
            return self.show(Sheet::Path(path_box));
        }
        let path = PathBuf::from(typed);
        self.carry_out(&path_box.question, path, Over::Refuse)
    }

    pub(super) fn type_path(&mut self, text: String) -> Vec<Effect> {
        if let Some(Sheet::Path(path_box)) = &mut self.sheet {
            path_box.typed = text;
        }
        Vec::new()
    }
}
