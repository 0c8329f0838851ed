//! What can stand over the window: one sheet at a time, and the notice in the footer.
//!
//! [`Press`] is what a person can press there; all else a person asks for is a [`Command`](super::Command) or an edit.

use std::path::PathBuf;

use crate::export::{Bars, Chart, Format, PageOf, Paper, Scale};
use crate::model::SessionId;
use crate::report::{Audience, Choice};
use crate::words::Language;

use super::backups::VersionPress;
use super::command::Command;
use super::comparing::{ComparePress, Comparing};
use super::effect::Question;
use super::erasing::ErasePress;
use super::fault_report::AboutPress;
use super::first::{Stop, TourPress};
use super::kept::{Backup, Receipt};
use super::key_sheet::{KeysPress, KeysSheet};
use super::locking::{LockPress, LockSheet, PassphraseSheet};
use super::many::{ManyPress, ManySheet};
use super::phase::Phase;
use super::places::Keeps;
use super::practice::{PracticePress, PracticeSheet};
use super::settings::{SettingsPress, SettingsSheet};
use super::unfinished::{UnfinishedPress, UnfinishedSheet};

/// What stands over the window.
#[derive(Debug, Clone, PartialEq)]
pub enum Sheet {
    /// The export sheet.
    Export(ExportSheet),
    /// Whose practice the pages come from.
    Practice(PracticeSheet),
    /// Many clients at once.
    Many(ManySheet),
    /// What becomes of unnamed work before the next thing happens.
    Unnamed,
    /// Whether the rating is done although some items are not rated; then this phase follows.
    Unrated(Phase),
    /// The file changed underneath.
    Changed,
    /// Two copies of the client beside each other.
    Comparing(Comparing),
    /// Whether a file may be replaced.
    Replace(Replacing),
    /// Our own box for a path, where the system has no dialog.
    Path(PathBox),
    /// The session note.
    Note,
    /// The coach's own note.
    PrivateNote,
    /// What was agreed about the work together.
    Agreement,
    /// How long the session took.
    Hours,
    /// The earlier versions that were put aside, newest first.
    Versions(Vec<Backup>),
    /// The unfinished work that waits.
    Unfinished(UnfinishedSheet),
    /// Whether the client is to be erased; it stands until that is done.
    Erase,
    /// What was erased and what was not.
    Receipt(Receipt),
    /// Which passphrase opens something.
    Passphrase(PassphraseSheet),
    /// With which passphrase the client is locked.
    Lock(LockSheet),
    /// A picture of the short tour.
    Tour(Stop),
    /// The licenses of all that is shipped.
    Licenses,
    /// A report of a fault, as it would be saved.
    FaultReport(String),
    /// The keys.
    Keys(KeysSheet),
    /// All commands, to find one by its name.
    Palette,
    /// The settings.
    Settings(SettingsSheet),
    /// What this is.
    About,
    /// Where this is kept.
    Where,
}

impl Sheet {
    /// Whether it is a question that is to be answered first: it would be lost under another sheet.
    pub(super) fn is_question(&self) -> bool {
        match self {
            Self::Unnamed
            | Self::Changed
            | Self::Comparing(_)
            | Self::Replace(_)
            | Self::Path(_)
            | Self::Unrated(_)
            | Self::Erase
            | Self::Passphrase(_) => true,
            Self::Many(many) => many.is_going(),
            Self::Export(_)
            | Self::Practice(_)
            | Self::Note
            | Self::PrivateNote
            | Self::Agreement
            | Self::Hours
            | Self::Lock(_)
            | Self::Versions(_)
            | Self::Unfinished(_)
            | Self::Receipt(_)
            | Self::Tour(_)
            | Self::Licenses
            | Self::FaultReport(_)
            | Self::Keys(_)
            | Self::Palette
            | Self::Settings(_)
            | Self::About
            | Self::Where => false,
        }
    }
}

/// What an export will be; a page of text with everything that may leave, unless changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExportSheet {
    /// Who will read it.
    pub audience: Audience,
    /// As what.
    pub format: Format,
    /// Which page.
    pub page: PageOf,
    /// What the copy holds.
    pub choice: Choice,
    /// Whether the text draws bars.
    pub bars: Bars,
    /// On which paper.
    pub paper: Paper,
    /// Which picture, where one is written.
    pub chart: Chart,
    /// How many pixels a point.
    pub scale: Scale,
}

/// A file that stands in the way of a chosen name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacing {
    /// The file.
    pub path: PathBuf,
    /// What was to be written there.
    pub question: Question,
}

/// Our own box for a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathBox {
    /// What is asked.
    pub question: Question,
    /// What the person typed so far.
    pub typed: String,
}

/// What a person can press on a sheet, a notice or in the list of recent files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Open this recent file.
    Recent(PathBuf),
    /// This was dropped on the window.
    Dropped(PathBuf),
    /// Several were dropped on the window at once: the first, and how many others.
    DroppedSeveral(PathBuf, usize),
    /// Something about the tour.
    Tour(TourPress),
    /// Something about the program itself.
    About(AboutPress),
    /// Show in its folder what is kept.
    ShowPlace(Keeps),
    /// Close the room view.
    CloseRoom,
    /// Yes, the rating is done: show what was hidden.
    DoneRating,
    /// Show this session.
    Session(SessionId),
    /// Compare with this session.
    CompareWith(SessionId),
    /// Something about two copies of the client.
    Compare(ComparePress),
    /// Something about earlier versions.
    Version(VersionPress),
    /// Something about unfinished work.
    Unfinished(UnfinishedPress),
    /// Something about erasing.
    Erase(ErasePress),
    /// Something about a lock.
    Lock(LockPress),
    /// Make the coach's log and ask where.
    SaveLog,
    /// Export as this, holding that.
    Set(ExportSheet),
    /// Something about the practice.
    Practice(PracticePress),
    /// Speak this language; `None` is that of the system.
    Speak(Option<Language>),
    /// Something about keys.
    Keys(KeysPress),
    /// Something about settings.
    Settings(SettingsPress),
    /// Do this command, which the palette found.
    Run(Command),
    /// Make the export and ask where.
    SaveExport,
    /// Something about many clients at once.
    Many(ManyPress),
    /// Close the sheet, changing nothing.
    Dismiss,
    /// Unnamed work: keep it for next time and go on.
    KeepForNextTime,
    /// Unnamed work: save it first.
    SaveFirst,
    /// Unnamed work: drop it and go on.
    Discard,
    /// The file changed underneath: save mine as another file.
    KeepMine,
    /// The file changed underneath: open what is there now.
    OpenTheirs,
    /// Yes, replace the file.
    Replace,
    /// No: choose another place.
    ChooseAnother,
    /// What the path box holds now.
    Typed(String),
    /// Take the path in the box.
    TakePath,
    /// Open what was just exported.
    OpenProduct,
    /// Show what was just exported in its folder.
    ShowProduct,
    /// Put the notice away.
    DismissNotice,
}

/// One thing that happened, said once in the footer.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// What can be done about it.
    pub offer: Offer,
    /// How long it stands.
    pub stands: Stands,
}

/// How long a notice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Until it is put away, or something else is said.
    UntilDismissed,
    /// Until the next change: it only says how things are at the start.
    UntilChanged,
}

/// What a notice offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Nothing but to be put away.
    Nothing,
    /// To open the exported file, or its folder.
    Product,
    /// To write it somewhere else.
    AnotherPlace,
    /// To show what else waits unfinished.
    Unfinished,
    /// To take it back.
    Undo,
    /// To do it again.
    Redo,
}
