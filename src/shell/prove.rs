//! A window without a window, for `scripts/prove kill`: state, desk and worker as the window has them, and a person who types
//! without end, until the process is killed.
//!
//! It tells on the standard output what it does: `found N` when it starts, `typed N MICROSECONDS` with the system's clock
//! before the note becomes "typed N", `saved N` when the worker says that this is kept, and `trouble …` for all else.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant, SystemTime};

use super::clock;
use super::folders::Folders;
use super::recovery::Recovery;
use super::settings::Settings;
use super::worker::{Beginning, Desk, Worker};
use crate::app::{Effect, Preferences, Reply, Source, State};
use crate::files;
use crate::model::{Edit, Rating};

/// How the person types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Saves after each word, so that the process is nearly always within a save.
    Saving,
    /// Goes on typing, with a rest now and then, and leaves the saving to the program.
    Typing,
}

/// Nobody types for longer: a child whose parent is gone ends by itself.
const LONGEST: Duration = Duration::from_mins(1);

/// Edits `file`, or what was kept for next time, until the process is killed.
pub fn type_until_killed(file: Option<PathBuf>, pace: Pace) {
    let Some(folders) = Folders::of_this_person() else { return tell("trouble: no folders") };
    let state = State::new(&clock::fresh(), files::built_in(), Preferences::default());
    let (say, replies) = mpsc::channel();
    let recovery = Some(Recovery::new(&folders));
    let beginning = Beginning { folders: Some(folders), recovery, settings: Settings::default() };
    let mut desk = Desk::new(beginning, move |reply| {
        say.send(reply).ok();
    });
    match file {
        Some(path) => desk.begin_with(path),
        None => desk.begin_with_unfinished(),
    }
    let mut typist = Typist { state, replies, worker: Worker::start(desk), typed: Vec::new(), chance: Chance::new() };
    typist.hear(Duration::ZERO);
    typist.show();
    typist.work(pace);
}

struct Typist {
    state: State,
    replies: Receiver<Reply>,
    worker: Worker,
    /// What was typed by generation, as far as it is not kept.
    typed: Vec<(u64, u64)>,
    chance: Chance,
}

impl Typist {
    fn work(&mut self, pace: Pace) {
        let note = &self.state.session().note;
        let mut word: u64 = note.rsplit(' ').next().and_then(|last| last.parse().ok()).unwrap_or_default();
        tell(&format!("found {word}"));
        let began = Instant::now();
        while began.elapsed() < LONGEST {
            word += 1;
            self.type_word(word);
            match pace {
                Pace::Saving => {
                    self.worker.ask(Effect::Flush);
                    while !self.typed.is_empty() && began.elapsed() < LONGEST {
                        self.hear(Duration::from_secs(1));
                    }
                }
                Pace::Typing => {
                    let pause_ms = if self.chance.below(60) == 0 { 700 } else { 5 + self.chance.below(60) };
                    self.hear(Duration::from_millis(pause_ms));
                }
            }
        }
    }

    /// One word, and now and then a rating.
    fn type_word(&mut self, word: u64) {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        tell(&format!("typed {word} {}", now.as_micros()));
        let note = Edit::Note { session: self.state.session().id.clone(), text: format!("typed {word}") };
        let mut effects = self.state.apply(note);
        let item = self.state.instrument().rows().next().map(|row| row.id());
        if let Some(item) = item.filter(|_| word.is_multiple_of(5)) {
            let rating = Rating::new((word % 11).cast_signed()).ok();
            effects.extend(self.state.apply(Edit::Rate { at: self.state.at(), item, rating }));
        }
        if word.is_multiple_of(7) {
            self.state.end_gesture();
        }
        for effect in &effects {
            if let Effect::Keep { generation, .. } = effect {
                self.typed.push((*generation, word));
            }
        }
        self.perform(effects);
    }

    fn perform(&self, effects: Vec<Effect>) {
        for effect in effects {
            self.worker.ask(effect);
        }
    }

    fn show(&self) {
        self.worker.show(match self.state.source() {
            Source::File(path) => Some(path.clone()),
            Source::Unnamed | Source::Copy(..) | Source::Backup(_) => None,
        });
    }

    /// Hears what the worker says, for as long as `wait` at most.
    fn hear(&mut self, wait: Duration) {
        let end = Instant::now() + wait;
        while let Ok(reply) = self.replies.recv_timeout(end.saturating_duration_since(Instant::now())) {
            match &reply {
                Reply::Kept { generation, .. } => {
                    let kept = self.typed.iter().rev().find(|(typed, _)| typed == generation);
                    if let Some((_, word)) = kept {
                        tell(&format!("saved {word}"));
                    }
                    self.typed.retain(|(typed, _)| typed > generation);
                }
                Reply::Flushed | Reply::Read { .. } | Reply::Recovered(_) => {}
                other => tell(&format!("trouble: {other:?}")),
            }
            let effects = self.state.hear(reply);
            self.perform(effects);
            if wait > Duration::from_millis(900) && self.typed.is_empty() {
                return;
            }
        }
    }
}

/// Chance enough for the pace of somebody's typing.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Self(u64::from(now.subsec_nanos()) | 1)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// One line, at once: whoever reads it may be about to kill us.
fn tell(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").ok();
    out.flush().ok();
}
