//! What the state says of itself in words: how it is kept, what undo would take back, what a file would be called.
//!
//! Every sentence here is true when it is asked for: none is kept.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use crate::model::{Edit, Why};
use crate::words;

use super::command::Command;
use super::effect::{Hold, Over};
use super::room::RoomAt;
use super::state::{Picture, Source, State};

impl State {
    /// What the footer says about keeping: true at every moment, and nothing while there is nothing to say.
    #[must_use]
    pub fn kept_words(&self) -> Option<String> {
        if let Some(why) = &self.keeping.failed {
            return Some(why.clone());
        }
        match &self.source {
            Source::Copy(..) => Some(words::copy_read_only().into_owned()),
            Source::Backup(backup) => Some(Self::backup_words(backup)),
            Source::File(_) if self.found.hold == Hold::Elsewhere => Some(words::open_elsewhere().into_owned()),
            Source::File(_) if self.is_waiting() => Some(words::saving().into_owned()),
            Source::Unnamed if self.is_waiting() => None,
            Source::File(_) => self.keeping.at.map(|at| words::saved_at(&words::clock_time(at))),
            Source::Unnamed if !self.is_touched() => None,
            Source::Unnamed => self.keeping.at.map(|at| words::kept_at(&words::clock_time(at))),
        }
    }

    /// The file's name, without its folder.
    #[must_use]
    pub fn file_name(&self) -> Option<String> {
        let (Source::File(path) | Source::Copy(path, _)) = &self.source else { return None };
        Some(name_of(path))
    }

    /// What the client is called where there is room for one word: the first name, without the titles before it.
    #[must_use]
    pub fn client_called(&self) -> Option<&str> {
        first_name(&self.client().name)
    }

    /// What a command is called as things are.
    #[must_use]
    pub fn label_of(&self, command: Command) -> Cow<'static, str> {
        match command {
            Command::HidePicture if self.picture == Picture::Hidden => words::show_the_picture(),
            Command::Lock if self.is_locked() => words::change_the_lock(),
            Command::BlankRoom if self.room_is_blank() && self.room_at() != RoomAt::Closed => words::show_room_again(),
            _ => command.label(),
        }
    }

    /// The undo command's tooltip: what it would take back.
    #[must_use]
    pub fn undo_tooltip(&self) -> Option<String> {
        self.history.undoable().map(|edit| words::undo_of(&self.edit_words(edit)))
    }

    /// The redo command's tooltip: what it would do again.
    #[must_use]
    pub fn redo_tooltip(&self) -> Option<String> {
        self.history.redoable().map(|edit| words::redo_of(&self.edit_words(edit)))
    }

    pub(super) fn edit_words(&self, edit: &Edit) -> String {
        match edit {
            Edit::Rate { item, .. } => {
                self.instrument().row(item).map(|row| row.item.title.clone()).unwrap_or_default()
            }
            Edit::Moment { dimension, .. } => {
                let name = self.instrument().dimension(dimension).map(|dimension| dimension.name.clone());
                words::moment_of(&name.unwrap_or_default())
            }
            Edit::Note { .. } => words::the_note().into_owned(),
            Edit::Name(_) => words::the_name().into_owned(),
            Edit::Date { .. } => words::the_date().into_owned(),
            Edit::Done(_) => words::the_done().into_owned(),
            Edit::Target { item, .. } => {
                let title = self.instrument().row(item).map(|row| row.item.title.clone()).unwrap_or_default();
                words::the_target(&title)
            }
            Edit::Step { .. } => words::the_step().into_owned(),
            Edit::Topics { .. } => words::the_topics().into_owned(),
            Edit::PrivateNote { .. } => words::the_private_note().into_owned(),
            Edit::Hours { .. } => words::the_hours().into_owned(),
            Edit::Agreement(_) => words::the_agreement().into_owned(),
            Edit::NewSession { date, .. } => words::the_new_session(&words::full_date(*date)),
            Edit::DeleteSession(_) => words::the_deleted_session().into_owned(),
            Edit::Restore { why: Why::PutTogether, .. } => words::the_two_copies().into_owned(),
            Edit::Restore { why: Why::EarlierVersion, .. } => words::the_earlier_version().into_owned(),
        }
    }

    /// The name suggested for a file, without its extension.
    #[must_use]
    pub fn suggested_name(&self) -> String {
        let name: String =
            self.client().name.chars().map(|c| if is_legal_in_file_names(c) { c } else { ' ' }).take(60).collect();
        let name = name.trim().trim_matches('.').trim().to_owned();
        if name.is_empty() { words::file_name_of_session(&words::short_date(self.session().date)) } else { name }
    }
}

/// The first word of a name that is no title: a title ends in a full stop. The whole name where every word does.
fn first_name(name: &str) -> Option<&str> {
    let name = name.trim();
    let first = name.split_whitespace().find(|word| !word.ends_with('.'));
    first.or(Some(name)).filter(|called| !called.is_empty())
}

/// Whether every system takes the letter in a file's name.
#[must_use]
pub fn is_legal_in_file_names(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

/// A path's last part, as a person reads it.
#[must_use]
pub fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// `path` with `extension`, and whether a file of that name may be replaced.
pub(super) fn ending_in(path: PathBuf, extension: &str, asked: Over) -> (PathBuf, Over) {
    let has = Path::new(&path).extension().is_some_and(|other| other.eq_ignore_ascii_case(extension));
    if has {
        return (path, asked);
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    (PathBuf::from(name), Over::Refuse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_called_by_a_title() {
        for (name, called) in [
            ("Zoë Müller-Şahin", Some("Zoë")),
            ("Dr. Wilhelmina Konstantinopoulou", Some("Wilhelmina")),
            ("  Prof. Dr. Dipl.-Ing.  Jan Nowak ", Some("Jan")),
            ("J. Smith", Some("Smith")),
            ("A. B.", Some("A. B.")),
            ("Dr.", Some("Dr.")),
            ("山田太郎", Some("山田太郎")),
            ("   ", None),
        ] {
            assert_eq!(first_name(name), called, "{name:?}");
        }
    }
}
