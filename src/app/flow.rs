//! What happens next: saving, opening, closing and exporting, as questions asked and replies heard.
//!
//! Nothing replaces the client at hand before it is safe: a file is read first, then the work at hand is kept, then shown.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Time;

use crate::files::Document;
use crate::words;

use super::dropping::Dropped;
use super::effect::{Effect, Found, Fresh, Hold, Problem, Question, Reply};
use super::sheet::{Offer, Press, Sheet};
use super::state::{Intent, Source, State};
use super::telling::name_of;

/// What a client's file ends in.
pub const CLIENT_EXTENSION: &str = "twohats";

impl State {
    /// Hears what the world answered.
    pub fn hear(&mut self, reply: Reply) -> Vec<Effect> {
        match reply {
            Reply::Kept { generation, at } => self.kept(generation, at),
            Reply::NotKept { problem } => self.not_kept_today(problem),
            Reply::Flushed if self.intent.is_some() && self.keeping.failed.is_none() => self.proceed(),
            Reply::Flushed => Vec::new(),
            Reply::SavedAs { path, generation, at } => {
                self.back_to_today();
                self.keeping.note_kept(generation, at);
                self.saved_as(path)
            }
            Reply::NotSavedAs { path, problem } => {
                let suggested = name_of(&path);
                self.not_written(path, problem, Question::SaveAs { suggested })
            }
            Reply::Answered(question, answer) => self.answered(question, answer),
            Reply::Read { path, document, found } if self.keeping.yielding => self.show_theirs(&path, document, found),
            Reply::Read { path, document, found } => {
                self.note_unlocked(found.lock);
                self.intend(Intent::Show(Box::new((path, document, found))))
            }
            Reply::Settings(reply) => self.hear_of_settings(reply),
            Reply::Lock(reply) => self.hear_of_lock(reply),
            Reply::Backups(backups) => self.list_backups(backups),
            Reply::BackupRead { backup, client } => self.look_at_backup(backup, client),
            Reply::Unfinished(waiting) => self.list_unfinished(waiting),
            Reply::Recovered(recovered) => self.take_up(*recovered),
            Reply::Theirs { path, client } => self.compare_with(path, client),
            Reply::Erased(receipt) => self.erased(receipt),
            Reply::NotRead { path, why } => {
                self.dropped = Dropped::default();
                // What was to give way stays, is still not saved, and is still asked about.
                self.keeping.yielding = false;
                self.end_trying();
                self.say(why, Offer::Nothing);
                self.prefer(|preferences| preferences.forget(&path))
            }
            Reply::Spoken(language, fresh) => self.note_spoken(language, &fresh),
            Reply::Itself(facts) => self.report_fault(&facts),
            Reply::Renewed(fresh) => self.renewed(&fresh),
            Reply::Today(today) => self.begin_session(today),
            Reply::Rendered(Ok(bytes)) => self.rendered(bytes),
            Reply::Rendered(Err(why)) | Reply::Trouble(why) => {
                self.end_trying();
                self.say(why, Offer::Nothing);
                Vec::new()
            }
            Reply::Many(reply) => self.hear_of_many(reply),
            Reply::Logo(path, read) => self.hear_of_logo(&path, read),
            Reply::Delivered(path) => self.delivered(path),
            Reply::NotDelivered { path, problem } => {
                let suggested = name_of(&path);
                let extension = self.product_extension();
                self.not_written(path, problem, Question::Deliver { suggested, extension })
            }
        }
    }

    fn not_kept_today(&mut self, problem: Problem) -> Vec<Effect> {
        self.back_to_today();
        self.not_kept(problem)
    }

    fn delivered(&mut self, path: PathBuf) -> Vec<Effect> {
        self.say(words::exported_to(&name_of(&path)), Offer::Product);
        self.export.product = None;
        self.export.delivered = Some(path);
        self.note_receipt_saved();
        Vec::new()
    }

    fn kept(&mut self, generation: u64, at: Time) -> Vec<Effect> {
        self.keeping_of_today().note_kept(generation, at);
        Vec::new()
    }

    /// Does what was pressed on a sheet, a notice or in the list of recent files.
    pub fn press(&mut self, press: Press) -> Vec<Effect> {
        if self.guard.is_leaving() {
            return Vec::new();
        }
        match press {
            Press::Recent(path) => self.open(path),
            Press::Dropped(path) => self.open_dropped(path, 0),
            Press::DroppedSeveral(path, others) => self.open_dropped(path, others),
            Press::Tour(press) => self.press_tour(press),
            Press::About(press) => self.press_about(press),
            Press::ShowPlace(what) => self.show_place(what),
            Press::CloseRoom => self.close_room(),
            Press::DoneRating => self.done_rating(),
            Press::Session(id) => self.show_session(id),
            Press::CompareWith(id) => self.show_beside(id),
            Press::Compare(press) => self.press_compare(press),
            Press::Lock(press) => self.press_lock(press),
            Press::Speak(language) => self.speak(language),
            Press::SaveLog => self.render_log(),
            Press::Set(sheet) => self.set_export(sheet),
            Press::SaveExport => self.render(),
            Press::Many(press) => self.press_many(press),
            Press::Practice(press) => self.press_practice(press),
            Press::Keys(press) => self.press_keys(press),
            Press::Settings(press) => self.press_settings(press),
            Press::Run(command) => self.run(command),
            Press::Version(press) => self.press_version(press),
            Press::Unfinished(press) => self.press_unfinished(press),
            Press::Erase(press) => self.press_erase(press),
            Press::Dismiss if self.is_exporting_many() => vec![Effect::StopMany],
            Press::Dismiss => {
                let effects = self.give_up_asking();
                self.dismiss();
                self.comparing = None;
                effects
            }
            Press::KeepForNextTime => {
                self.sheet = None;
                self.keep_now()
            }
            Press::SaveFirst => {
                self.sheet = None;
                self.ask_save_as()
            }
            Press::Discard => self.discard(),
            Press::KeepMine => self.keep_mine(),
            Press::OpenTheirs => self.open_theirs(),
            Press::Replace => self.replace(),
            Press::ChooseAnother => self.choose_another(),
            Press::Typed(text) => self.type_path(text),
            Press::TakePath => self.take_path(),
            Press::OpenProduct => self.export.delivered.clone().map(Effect::OpenOutside).into_iter().collect(),
            Press::ShowProduct => self.export.delivered.clone().map(Effect::ShowInFolder).into_iter().collect(),
            Press::DismissNotice => {
                self.notice = None;
                Vec::new()
            }
        }
    }

    /// Unnamed work is dropped, and what was asked for is done.
    fn discard(&mut self) -> Vec<Effect> {
        self.sheet = None;
        let mut effects = vec![Effect::ForgetUnfinished(self.client().id.clone())];
        effects.extend(self.proceed());
        effects
    }

    fn show_beside(&mut self, id: crate::model::SessionId) -> Vec<Effect> {
        self.position.compared = Some(id);
        Vec::new()
    }

    /// Does `intent` as soon as the work at hand is safe.
    pub(super) fn intend(&mut self, intent: Intent) -> Vec<Effect> {
        self.back_to_today();
        self.end_gesture();
        // Unnamed work makes room for what else waits, and waits then itself: nobody has to be asked.
        let waits_then = matches!(intent, Intent::TakeUp(_));
        self.intent = Some(intent);
        match self.source {
            Source::Unnamed if self.is_touched() && waits_then => self.keep_now(),
            Source::Unnamed if self.is_touched() => self.show(Sheet::Unnamed),
            Source::File(_) if self.is_waiting() => self.keep_now(),
            Source::Copy(..) | Source::Backup(_) | Source::Unnamed | Source::File(_) => self.proceed(),
        }
    }

    /// Keeps the client now, even where keeping failed before; the answer is [`Reply::Flushed`].
    pub(super) fn keep_now(&mut self) -> Vec<Effect> {
        self.keeping.failed = None;
        let mut effects = self.keep();
        effects.push(Effect::Flush);
        effects
    }

    fn proceed(&mut self) -> Vec<Effect> {
        let Some(intent) = self.intent.take() else { return Vec::new() };
        match intent {
            Intent::New => vec![Effect::Renew],
            Intent::Sample => self.show_sample(),
            Intent::Close => vec![Effect::Close],
            Intent::TakeUp(id) => vec![Effect::TakeUnfinished(id)],
            Intent::Show(shown) => {
                let (path, document, found) = *shown;
                self.show_document(&path, document, found)
            }
        }
    }

    fn show_document(&mut self, path: &Path, document: Document, found: Found) -> Vec<Effect> {
        match document {
            Document::Client(client) => self.take(client, Source::File(path.to_owned())),
            Document::Copy { client, audience } => self.take(client, Source::Copy(path.to_owned(), audience)),
            Document::Instrument(instrument) => {
                self.asks_from_now(&instrument.name);
                self.instrument = Arc::new(instrument);
                return vec![Effect::Renew];
            }
        }
        self.found = found;
        self.notice = None;
        self.say_what_came();
        let mut effects = self.prefer(|preferences| preferences.remember(path));
        effects.extend(self.forget_passphrases());
        effects
    }

    fn renewed(&mut self, fresh: &Fresh) -> Vec<Effect> {
        self.notice = None;
        let receipt = self.erasing.take_receipt();
        self.begin(fresh);
        self.say_what_came();
        self.sheet = receipt.map(Sheet::Receipt);
        self.forget_passphrases()
    }

    /// Reads a file, to show it when the work at hand is safe. The file that is shown already is only kept, unless another
    /// window had it and may be done with it by now.
    pub(super) fn open(&mut self, path: PathBuf) -> Vec<Effect> {
        self.sheet = None;
        if self.is_version_of(&path) {
            self.back_to_today();
        }
        if self.source == Source::File(path.clone()) && self.found.hold == Hold::Ours {
            return vec![Effect::Flush];
        }
        vec![Effect::Read(path)]
    }

    /// Reads the file that something else wrote. What is on screen stays until that one is read.
    fn open_theirs(&mut self) -> Vec<Effect> {
        self.sheet = None;
        let Source::File(path) = self.source.clone() else { return Vec::new() };
        self.keeping.yielding = true;
        vec![Effect::Read(path)]
    }

    /// Shows theirs instead of mine, as the person chose.
    fn show_theirs(&mut self, path: &Path, document: Document, found: Found) -> Vec<Effect> {
        let mut effects = vec![Effect::ForgetUnfinished(self.client().id.clone())];
        effects.extend(self.show_document(path, document, found));
        effects
    }

    pub(super) fn save(&mut self) -> Vec<Effect> {
        match self.source {
            Source::File(_) => {
                self.notice = None;
                self.keep_now()
            }
            Source::Unnamed => self.ask_save_as(),
            Source::Copy(..) | Source::Backup(_) => Vec::new(),
        }
    }

    pub(super) fn ask_save_as(&mut self) -> Vec<Effect> {
        let suggested = with_extension(&self.suggested_name(), CLIENT_EXTENSION);
        self.ask(Question::SaveAs { suggested })
    }

    fn saved_as(&mut self, path: PathBuf) -> Vec<Effect> {
        let mut effects = Vec::new();
        // The footer says that it is saved, and where.
        self.notice = None;
        // Unnamed, or named and not writable for a while: its copy among the unfinished work is not needed any more.
        effects.push(Effect::ForgetUnfinished(self.client().id.clone()));
        effects.extend(self.prefer(|preferences| preferences.remember(&path)));
        self.source = Source::File(path);
        if self.is_waiting() {
            effects.extend(self.keep_now());
        } else {
            effects.extend(self.proceed());
        }
        effects
    }

    pub(super) fn not_kept(&mut self, problem: Problem) -> Vec<Effect> {
        let first = self.keeping.failed.is_none();
        // Nothing said earlier may stand in front of this.
        self.notice = None;
        let leaving = self.intent.is_some();
        match problem {
            Problem::ChangedUnderneath | Problem::Exists => {
                self.keeping.failed = Some(words::changed_underneath().into_owned());
                self.intent = None;
                if first { self.show(Sheet::Changed) } else { Vec::new() }
            }
            Problem::Other(why) => {
                self.keeping.failed = Some(why);
                // The intent stays: the sheet says what stands in the way, and lets the person go on without.
                if leaving { self.show(Sheet::Unnamed) } else { Vec::new() }
            }
        }
    }
}

pub(super) fn with_extension(stem: &str, extension: &str) -> String {
    format!("{stem}.{extension}")
}
