//! Locking a client with a passphrase: asked for, set, changed, taken away, and locked on command or after a while.
//!
//! The state knows whether a passphrase is needed and never which: what a person types goes to the world and is not kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Time;

use crate::files::Passphrase;
use crate::words;

use super::effect::{Effect, Fresh, Lock, LockReply, Problem};
use super::kept::Sealed;
use super::preferences::LockAfter;
use super::sheet::{Offer, Sheet};
use super::state::{Source, State};
use super::telling::name_of;

/// The sheet that asks for a passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassphraseSheet {
    /// What it opens.
    pub sealed: Sealed,
    /// What was tried.
    pub tried: Tried,
}

/// What was tried to open something locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// Nothing yet.
    Nothing,
    /// A passphrase is being tried; that takes a moment on purpose.
    Trying,
    /// It was the wrong one, for the so-manieth time.
    Wrong(u32),
}

/// The sheet that sets a passphrase, changes it or takes it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockSheet {
    /// How far it is.
    pub stage: LockStage,
}

/// How far setting a passphrase is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockStage {
    /// The person chooses.
    Choosing,
    /// The files are being written.
    Writing,
    /// They could not be written: why.
    Failed(String),
}

/// What can be pressed about a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockPress {
    /// Open with this passphrase.
    Unlock(Passphrase),
    /// Lock the client with this passphrase from now on.
    Set(Passphrase),
    /// Take the lock away.
    TakeAway,
    /// Take the client off the screen after so long.
    After(LockAfter),
}

/// What is known of passphrases, and of being left alone.
#[derive(Debug, Clone, Default)]
pub(super) struct Guard {
    /// When somebody did something last.
    pub(super) active: Duration,
    /// Grows whenever a client is locked away, so that the window forgets what it remembers of it.
    shut: u64,
    /// Whether the world knows a passphrase.
    knows: bool,
    /// How often a wrong passphrase was typed.
    wrong: u32,
    /// The client at hand is being locked away: what would be changed now would be lost.
    leaving: bool,
}

impl Guard {
    pub(super) fn is_leaving(&self) -> bool {
        self.leaving
    }
}

impl State {
    /// Changes whenever a client was locked away.
    #[must_use]
    pub fn shut(&self) -> u64 {
        self.guard.shut
    }

    /// Whether the client at hand is locked with a passphrase.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        matches!(self.source, Source::File(_)) && self.found.lock == Lock::Locked
    }

    pub(super) fn hear_of_lock(&mut self, reply: LockReply) -> Vec<Effect> {
        match reply {
            LockReply::Asked(sealed) => self.ask_passphrase(sealed),
            LockReply::Wrong(sealed) => self.not_unlocked(&sealed),
            LockReply::Is(path, lock) => self.note_lock(&path, lock),
            LockReply::Set { path, generation, at, lock } => self.lock_set(&path, generation, at, lock),
            LockReply::NotSet { problem } => self.lock_not_set(problem),
            LockReply::Away { sealed, fresh } => self.locked_away(sealed, &fresh),
            LockReply::NotAway => self.not_locked_away(),
        }
    }

    pub(super) fn press_lock(&mut self, press: LockPress) -> Vec<Effect> {
        match press {
            LockPress::Unlock(passphrase) => self.unlock(passphrase),
            LockPress::Set(passphrase) => self.set_lock(Some(passphrase)),
            LockPress::TakeAway => self.set_lock(None),
            LockPress::After(after) => self.prefer(|preferences| preferences.lock_after = after),
        }
    }

    /// Whether this client's file can be locked.
    pub(super) fn may_lock(&self) -> bool {
        matches!(self.source, Source::File(_)) && !self.is_read_only()
    }

    /// Whether there is something to lock now: a locked client, or an earlier version of one.
    pub(super) fn may_lock_now(&self) -> bool {
        let shows_version = matches!(self.source, Source::Backup(_)) && self.guard.knows;
        (self.is_locked() || shows_version) && !self.guard.leaving && !self.is_erasing()
    }

    pub(super) fn ask_lock(&mut self) -> Vec<Effect> {
        self.show(Sheet::Lock(LockSheet { stage: LockStage::Choosing }))
    }

    /// Locks the client at hand with `passphrase`, or takes its lock away.
    fn set_lock(&mut self, passphrase: Option<Passphrase>) -> Vec<Effect> {
        let (Source::File(path), Some(Sheet::Lock(sheet))) = (&self.source, &mut self.sheet) else { return Vec::new() };
        if sheet.stage == LockStage::Writing || passphrase.as_ref().is_some_and(Passphrase::is_empty) {
            return Vec::new();
        }
        sheet.stage = LockStage::Writing;
        let (path, client, generation) = (path.clone(), self.client().clone(), self.keeping.generation);
        vec![Effect::SetLock { client, generation, path, passphrase }]
    }

    fn lock_set(&mut self, path: &Path, generation: u64, at: Time, lock: Lock) -> Vec<Effect> {
        if self.source != Source::File(path.to_owned()) {
            return Vec::new();
        }
        let said = match (self.found.lock, lock) {
            (Lock::Open, Lock::Locked) => words::lock_is_set(),
            (Lock::Locked, Lock::Locked) => words::lock_is_changed(),
            (_, Lock::Open) => words::lock_is_gone(),
        };
        self.say(said, Offer::Nothing);
        self.found.lock = lock;
        self.note_unlocked(lock);
        self.keeping.note_kept(generation, at);
        self.sheet.take_if(|sheet| matches!(sheet, Sheet::Lock(_)));
        Vec::new()
    }

    fn lock_not_set(&mut self, problem: Problem) -> Vec<Effect> {
        match (problem, &mut self.sheet) {
            (Problem::Other(why), Some(Sheet::Lock(sheet))) => {
                sheet.stage = LockStage::Failed(why);
                Vec::new()
            }
            (Problem::Other(why), _) => {
                self.say(why, Offer::Nothing);
                Vec::new()
            }
            (changed @ (Problem::ChangedUnderneath | Problem::Exists), _) => {
                self.sheet = None;
                self.not_kept(changed)
            }
        }
    }

    /// Asks which passphrase opens something.
    fn ask_passphrase(&mut self, sealed: Sealed) -> Vec<Effect> {
        self.show(Sheet::Passphrase(PassphraseSheet { sealed, tried: Tried::Nothing }))
    }

    fn unlock(&mut self, passphrase: Passphrase) -> Vec<Effect> {
        let Some(Sheet::Passphrase(sheet)) = &mut self.sheet else { return Vec::new() };
        if sheet.tried == Tried::Trying || passphrase.is_empty() {
            return Vec::new();
        }
        sheet.tried = Tried::Trying;
        let sealed = sheet.sealed.clone();
        vec![Effect::Unlock { sealed, passphrase }]
    }

    fn not_unlocked(&mut self, which: &Sealed) -> Vec<Effect> {
        let wrong = self.guard.wrong_once_more();
        if let Some(Sheet::Passphrase(sheet)) = &mut self.sheet
            && sheet.sealed == *which
        {
            sheet.tried = Tried::Wrong(wrong);
        }
        Vec::new()
    }

    /// Nobody types a passphrase after all: what was to be read in the place of the client at hand is not.
    pub(super) fn give_up_asking(&mut self) -> Vec<Effect> {
        if !matches!(self.sheet, Some(Sheet::Passphrase(_))) || !self.keeping.yielding {
            return Vec::new();
        }
        self.keeping.yielding = false;
        self.keep()
    }

    /// What was to be opened can't be, for another reason than its passphrase.
    pub(super) fn end_trying(&mut self) {
        self.sheet.take_if(|sheet| matches!(sheet, Sheet::Passphrase(sheet) if sheet.tried == Tried::Trying));
    }

    fn note_lock(&mut self, path: &Path, lock: Lock) -> Vec<Effect> {
        if self.source == Source::File(path.to_owned()) {
            self.found.lock = lock;
        }
        self.note_unlocked(lock);
        Vec::new()
    }

    /// From now on the world knows a passphrase, if this is locked.
    pub(super) fn note_unlocked(&mut self, lock: Lock) {
        self.guard.knows |= lock == Lock::Locked;
    }

    /// Another client is at hand: what opened the one before is forgotten.
    pub(super) fn forget_passphrases(&mut self) -> Vec<Effect> {
        if !self.guard.knows {
            return Vec::new();
        }
        let but = match &self.source {
            Source::File(path) if self.found.lock == Lock::Locked => Some(path.clone()),
            // Whoever looks at an earlier version goes back to the client that it is of.
            Source::Backup(_) => return Vec::new(),
            Source::File(_) | Source::Copy(..) | Source::Unnamed => None,
        };
        self.guard.knows = but.is_some();
        vec![Effect::ForgetPassphrases { but }]
    }

    /// As [`State::forget_passphrases`], where it is yet to be heard whether what is at hand is locked.
    pub(super) fn forget_other_passphrases(&mut self) -> Vec<Effect> {
        match &self.source {
            Source::File(path) if self.guard.knows => vec![Effect::ForgetPassphrases { but: Some(path.clone()) }],
            // What came back without its file may be locked too, and is kept so.
            Source::File(_) | Source::Unnamed => Vec::new(),
            Source::Copy(..) | Source::Backup(_) => self.forget_passphrases(),
        }
    }

    /// Takes the client off the screen and out of the memory, once all of it is kept.
    pub(super) fn lock_now(&mut self) -> Vec<Effect> {
        if !self.may_lock_now() {
            return Vec::new();
        }
        self.cover_room();
        self.back_to_today();
        self.end_gesture();
        self.intent = None;
        let mut effects = if self.is_waiting() { self.keep() } else { Vec::new() };
        effects.push(Effect::LockAway(self.client().id.clone()));
        self.guard.leaving = true;
        effects
    }

    fn locked_away(&mut self, sealed: Option<Sealed>, fresh: &Fresh) -> Vec<Effect> {
        self.guard = Guard { active: self.guard.active, shut: self.guard.shut + 1, ..Guard::default() };
        self.notice = None;
        self.intent = None;
        self.begin(fresh);
        sealed.map(|sealed| self.ask_passphrase(sealed)).unwrap_or_default()
    }

    /// It stays, and stays changeable: nothing is ever lost, not even to a lock.
    fn not_locked_away(&mut self) -> Vec<Effect> {
        self.guard.leaving = false;
        let why = self.keeping.failed.take().unwrap_or_default();
        self.keeping.failed = Some(words::not_locked_away(&why));
        Vec::new()
    }
}

impl Guard {
    fn wrong_once_more(&mut self) -> u32 {
        self.wrong = self.wrong.saturating_add(1);
        self.wrong
    }
}

impl Sealed {
    /// What it is called on screen.
    #[must_use]
    pub fn name(&self) -> String {
        let of = |path: &PathBuf| name_of(path);
        match self {
            Self::File(path) | Self::Theirs(path) => of(path),
            Self::Unfinished { file, .. } => file.as_ref().map(of).unwrap_or_default(),
            Self::Backup(backup) => {
                words::moment_in_words(&words::full_date(backup.made.date()), &words::clock_time(backup.made.time()))
            }
        }
    }
}
