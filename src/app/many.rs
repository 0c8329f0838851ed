//! Many clients at once: a folder in, a folder out, how far it is, and what became of each.
//!
//! The world goes from one client to the next; here it is asked for, followed and stopped. What was chosen stays for the
//! next time.

use std::path::PathBuf;

use crate::export::{Asked, Format, PageOf, Picks};
use crate::report::Audience;
use crate::words;

use super::effect::{Effect, Over, Question};
use super::sheet::{ExportSheet, Offer, Sheet};
use super::state::State;
use super::telling::name_of;

/// The sheet of many clients.
#[derive(Debug, Clone, PartialEq)]
pub struct ManySheet {
    /// The folder that the clients' files are in.
    pub from: Option<PathBuf>,
    /// The folder that the pages go to.
    pub into: Option<PathBuf>,
    /// As what.
    pub format: Format,
    /// Who will read them.
    pub audience: Audience,
    /// Whether a page that is there already may be replaced.
    pub over: Over,
    /// How far it is.
    pub stage: ManyStage,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ManyStage {
    /// The person chooses.
    #[default]
    Choosing,
    /// The world is at it.
    Going(ManyProgress),
    /// It is over.
    Over(ManySummary),
}

/// Which client it is at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ManyProgress {
    /// From 1; 0 while nobody knows yet how many there are.
    pub place: usize,
    /// How many there are.
    pub all: usize,
    /// Its file's name.
    pub name: String,
}

/// What became of all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ManySummary {
    /// How many pages were written.
    pub written: usize,
    /// One sentence for each that was not.
    pub refused: Vec<String>,
    /// What is to be known of some that were.
    pub noted: Vec<String>,
    /// How many were not begun, because the person stopped it.
    pub not_begun: usize,
}

/// What the world is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct ManyOrder {
    /// The folder that the clients' files are in.
    pub from: PathBuf,
    /// The folder that the pages go to.
    pub into: PathBuf,
    /// What is made of each.
    pub asked: Asked,
    /// Whether a page that is there already may be replaced.
    pub over: Over,
}

/// What the world answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ManyReply {
    /// It begins with this one.
    At(ManyProgress),
    /// It is over.
    Over(ManySummary),
}

/// Which of the two folders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichFolder {
    /// Where the clients' files are.
    From,
    /// Where the pages go.
    Into,
}

/// What can be pressed about many clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ManyPress {
    /// Choose this folder.
    Choose(WhichFolder),
    /// As this.
    As(Format),
    /// For these readers.
    For(Audience),
    /// Whether pages that are there may be replaced.
    May(Over),
    /// Begin.
    Go,
    /// Begin no other.
    Stop,
    /// Open the folder that the pages went to.
    ShowPages,
}

impl Default for ManySheet {
    fn default() -> Self {
        Self {
            from: None,
            into: None,
            format: Format::default(),
            audience: Audience::default(),
            over: Over::Refuse,
            stage: ManyStage::default(),
        }
    }
}

impl ManySheet {
    /// Whether the world is at it.
    #[must_use]
    pub fn is_going(&self) -> bool {
        matches!(self.stage, ManyStage::Going(_))
    }

    /// What it can be made as: of who is told no number, neither numbers nor a picture of them.
    #[must_use]
    pub fn formats(&self) -> &'static [Format] {
        match self.audience {
            Audience::Client | Audience::Coach => &Format::ALL,
            Audience::Sponsor => {
                &[Format::Pdf, Format::Text, Format::Html, Format::Markdown, Format::Json, Format::Ron]
            }
        }
    }

    /// Whether it can begin.
    #[must_use]
    pub fn may_go(&self) -> bool {
        self.from.is_some() && self.into.is_some() && !self.is_going()
    }
}

impl ManySummary {
    /// What is told of all, in one sentence without the folder.
    #[must_use]
    pub fn words(&self) -> String {
        match self.refused.len() {
            0 => words::many_over(words::count(self.written)),
            refused => words::many_over_but(words::count(self.written), words::count(refused)),
        }
    }
}

impl State {
    /// Whether many clients are being exported.
    pub(super) fn is_exporting_many(&self) -> bool {
        matches!(&self.sheet, Some(Sheet::Many(many)) if many.is_going())
    }

    pub(super) fn press_many(&mut self, press: ManyPress) -> Vec<Effect> {
        let Some(Sheet::Many(sheet)) = &mut self.sheet else { return Vec::new() };
        let is_going = sheet.is_going();
        match press {
            ManyPress::Stop if is_going => return vec![Effect::StopMany],
            ManyPress::ShowPages => return sheet.into.clone().map(Effect::OpenOutside).into_iter().collect(),
            _ if is_going => return Vec::new(),
            ManyPress::Stop => return Vec::new(),
            ManyPress::Choose(which) => return self.ask(Question::Folder(which)),
            ManyPress::Go => return self.begin_many(),
            ManyPress::As(format) => sheet.format = format,
            ManyPress::For(audience) => {
                sheet.audience = audience;
                if !sheet.formats().contains(&sheet.format) {
                    sheet.format = Format::default();
                }
            }
            ManyPress::May(over) => sheet.over = over,
        }
        self.remember_many();
        Vec::new()
    }

    /// What was chosen is chosen the next time too, and nothing is going or over then.
    fn remember_many(&mut self) {
        if let Some(Sheet::Many(sheet)) = &mut self.sheet {
            sheet.stage = ManyStage::Choosing;
            self.many = sheet.clone();
        }
    }

    fn begin_many(&mut self) -> Vec<Effect> {
        let (from, into) = (self.many.from.clone(), self.many.into.clone());
        let (Some(from), Some(into)) = (from, into) else { return Vec::new() };
        // On the paper that was chosen last.
        let last = self.export_sheet();
        let (format, audience) = (self.many.format, self.many.audience);
        let form = ExportSheet { format, audience, page: PageOf::Session, ..last };
        let asked = Asked {
            audience: Some(audience),
            session: None,
            compared_with: None,
            picks: Picks::default(),
            order: self.order(&form),
        };
        let order = ManyOrder { from, into, asked, over: self.many.over };
        self.notice = None;
        self.sheet =
            Some(Sheet::Many(ManySheet { stage: ManyStage::Going(ManyProgress::default()), ..self.many.clone() }));
        vec![Effect::ExportMany(Box::new(order))]
    }

    pub(super) fn chose_folder(&mut self, which: WhichFolder, path: PathBuf) -> Vec<Effect> {
        match which {
            WhichFolder::From => self.many.from = Some(path),
            WhichFolder::Into => self.many.into = Some(path),
        }
        if self.is_asked() { Vec::new() } else { self.show(Sheet::Many(self.many.clone())) }
    }

    /// Whoever is not shown the sheet any more is still told how it ended.
    pub(super) fn hear_of_many(&mut self, reply: ManyReply) -> Vec<Effect> {
        match (&mut self.sheet, reply) {
            (Some(Sheet::Many(sheet)), ManyReply::At(progress)) if sheet.is_going() => {
                sheet.stage = ManyStage::Going(progress);
            }
            (Some(Sheet::Many(sheet)), ManyReply::Over(summary)) if sheet.is_going() => {
                sheet.stage = ManyStage::Over(summary);
            }
            (_, ManyReply::Over(summary)) => {
                let into = self.many.into.as_deref().map(name_of).unwrap_or_default();
                self.say(words::many_over_in(&summary.words(), &into), Offer::Nothing);
            }
            (_, ManyReply::At(_)) => {}
        }
        Vec::new()
    }
}
