//! Earlier versions of a client: listed, looked at, and brought back as one change that can be undone.
//!
//! Today's client waits meanwhile as it is, its past and what is not kept yet included: whatever else is asked comes back
//! to it first. A version shows nothing that a rating going on hides.

use std::path::Path;
use std::sync::Arc;

use crate::facts::reveal;
use crate::model::{Client, Edit, Session, SessionId, Why};
use crate::words;

use super::effect::{Effect, Found, Hold};
use super::exporting::Exporting;
use super::history::History;
use super::keeping::Keeping;
use super::kept::Backup;
use super::sheet::{Notice, Offer, Sheet, Stands};
use super::state::{Position, Source, State};

/// What can be pressed about earlier versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VersionPress {
    /// Look at this one.
    Look(Backup),
    /// Bring the one shown back.
    BringBack,
    /// Leave it, and show the client as it is today.
    BackToToday,
}

/// The client as it is today, while an earlier version of it is looked at.
#[derive(Debug)]
pub(super) struct SetAside {
    history: History,
    session: SessionId,
    position: Position,
    source: Source,
    found: Found,
    keeping: Keeping,
    start: Arc<Client>,
}

impl State {
    /// Whether the version shown may take the place of today's client.
    #[must_use]
    pub fn may_bring_back(&self) -> bool {
        self.set_aside.as_ref().is_some_and(|aside| aside.found.hold == Hold::Ours)
    }

    /// The session that keeps earlier versions closed, because it is being rated or looks back, and they would show what it
    /// hides.
    #[must_use]
    pub fn versions_hidden_by(&self) -> Option<&Session> {
        if self.looking_back_at().is_some() {
            return Some(self.session());
        }
        let today = self.set_aside.as_ref().map_or(self.client(), |aside| aside.history.present());
        self.hides(today)
    }

    /// Whether there can be earlier versions: only of a client with a file.
    pub(super) fn may_list_backups(&self) -> bool {
        matches!(self.source, Source::File(_)) || self.set_aside.is_some()
    }

    pub(super) fn list_backups(&mut self, backups: Vec<Backup>) -> Vec<Effect> {
        let others = backups.iter().any(|backup| backup.id != self.client().id);
        if others || !self.may_list_backups() || self.is_asked() {
            return Vec::new();
        }
        self.show(Sheet::Versions(backups))
    }

    pub(super) fn press_version(&mut self, press: VersionPress) -> Vec<Effect> {
        match press {
            VersionPress::Look(_) if self.versions_hidden_by().is_some() || !self.may_list_backups() => Vec::new(),
            VersionPress::Look(backup) => {
                self.sheet = None;
                self.end_gesture();
                vec![Effect::ReadBackup(backup)]
            }
            VersionPress::BringBack => self.bring_back(),
            VersionPress::BackToToday => {
                self.back_to_today();
                Vec::new()
            }
        }
    }

    /// Shows a version that was read, unless its client is not here any more, or something else was asked since.
    pub(super) fn look_at_backup(&mut self, backup: Backup, version: Client) -> Vec<Effect> {
        let is_wanted = version.id == self.client().id && self.may_list_backups();
        // A version that a passphrase was asked for comes under its sheet.
        let is_asked = self.is_asked_otherwise();
        if !is_wanted || is_asked || self.intent.is_some() {
            return Vec::new();
        }
        if let Some(hides) = self.hides(&version) {
            let says = words::versions_hidden(&words::full_date(hides.date));
            self.say(says, Offer::Nothing);
            return Vec::new();
        }
        let today = self.set_aside.take().unwrap_or_else(|| Box::new(self.put_aside()));
        self.take(version, Source::Backup(backup));
        self.set_aside = Some(today);
        self.notice = None;
        Vec::new()
    }

    /// What the footer says while an earlier version is looked at.
    pub(super) fn backup_words(backup: &Backup) -> String {
        words::as_it_was(&words::full_date(backup.made.date()), &words::clock_time(backup.made.time()))
    }

    /// Whether what is shown is an earlier version of the client in this file.
    pub(super) fn is_version_of(&self, path: &Path) -> bool {
        self.set_aside.as_ref().is_some_and(|aside| aside.source == Source::File(path.to_owned()))
    }

    /// How far keeping is of the client as it is today.
    pub(super) fn keeping_of_today(&mut self) -> &mut Keeping {
        self.set_aside.as_mut().map_or(&mut self.keeping, |aside| &mut aside.keeping)
    }

    /// Shows the client as it is today, where the person left it. Where no version is looked at, nothing happens.
    pub(super) fn back_to_today(&mut self) {
        let Some(aside) = self.set_aside.take() else { return };
        let SetAside { history, session, position, source, found, keeping, start } = *aside;
        let seen = self.position.seen + 1;
        self.history = history;
        self.session = session;
        self.position = Position { seen, ..position };
        self.source = source;
        self.found = found;
        self.keeping = keeping;
        self.start = start;
        self.export = Exporting::default();
        self.sheet = None;
        self.notice = None;
        self.opened += 1;
    }

    fn put_aside(&mut self) -> SetAside {
        let client = Arc::clone(self.client());
        SetAside {
            history: std::mem::replace(&mut self.history, History::new(client)),
            session: self.session.clone(),
            position: self.position.clone(),
            source: self.source.clone(),
            found: self.found,
            keeping: std::mem::take(&mut self.keeping),
            start: Arc::clone(&self.start),
        }
    }

    fn bring_back(&mut self) -> Vec<Effect> {
        let Source::Backup(backup) = &self.source else { return Vec::new() };
        if !self.may_bring_back() {
            return Vec::new();
        }
        let when = words::date_and_time_of(backup.made);
        let version = Arc::clone(self.client());
        self.back_to_today();
        self.end_gesture();
        let effects = self.apply(Edit::Restore { to: version, why: Why::EarlierVersion });
        self.end_gesture();
        if effects.is_empty() {
            self.say(words::version_is_the_same(&when), Offer::Nothing);
            return effects;
        }
        self.arrive_at(self.client().latest().id.clone());
        let text = words::version_is_back(&when);
        self.notice = Some(Notice { text, offer: Offer::Undo, stands: Stands::UntilChanged });
        effects
    }

    /// The session of today's client that hides something of `version`.
    fn hides(&self, version: &Client) -> Option<&Session> {
        match &self.set_aside {
            Some(aside) => {
                let today = aside.history.present();
                let at_hand = today.session(&aside.session).unwrap_or(today.latest());
                reveal::version_hidden_by(today, at_hand, version)
            }
            None => reveal::version_hidden_by(self.client(), self.session(), version),
        }
    }
}
