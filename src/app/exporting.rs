//! Taking away: the page of a session and the coach's log, from what is asked for to the question where it goes.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use crate::export::{Format, Order, PageOf};
use crate::model::ItemId;
use crate::report::{Audience, Choice, SharedCopy};
use crate::words;

use super::effect::{Effect, Origin, Question};
use super::flow::with_extension;
use super::sheet::{ExportSheet, Sheet};
use super::state::{Source, State};

/// What an export is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Making {
    /// The page of a session.
    #[default]
    Page,
    /// The hours of all sessions.
    Log,
    /// What was erased.
    Receipt,
    /// A report of a fault.
    FaultReport,
    /// The licenses of all that is shipped.
    Licenses,
}

/// An export on its way, kept until it is where the person wanted it.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Exporting {
    /// What it is of.
    pub(super) making: Making,
    /// What is asked for: the sheet as it was.
    pub(super) order: Option<ExportSheet>,
    /// What was made.
    pub(super) product: Option<Arc<[u8]>>,
    /// Where it went.
    pub(super) delivered: Option<PathBuf>,
}

impl State {
    /// What the export sheet holds now, or would hold if it were opened.
    pub(super) fn export_sheet(&self) -> ExportSheet {
        if let Some(Sheet::Export(sheet)) = &self.sheet {
            return sheet.clone();
        }
        let first = || {
            let sheet = ExportSheet { paper: self.preferences.paper, ..ExportSheet::default() };
            match self.copy_for() {
                // What it holds was ticked when it was made.
                Some(audience) => ExportSheet { audience, choice: Choice::all_there_is(), ..sheet },
                None => sheet,
            }
        };
        self.export.order.clone().unwrap_or_else(first)
    }

    /// Whom the copy at hand was made for; `None` where it is no copy.
    #[must_use]
    pub fn copy_for(&self) -> Option<Audience> {
        match self.source {
            Source::Copy(_, audience) => Some(audience),
            Source::Unnamed | Source::File(_) | Source::Backup(_) => None,
        }
    }

    /// Who may read what is made of the client at hand.
    #[must_use]
    pub fn readers(&self) -> Vec<Audience> {
        self.copy_for().map_or_else(|| Audience::ALL.to_vec(), |audience| vec![audience])
    }

    /// What stands in the place of an answer that is not there.
    #[must_use]
    pub fn no_answer_words(&self, item: &ItemId) -> Cow<'static, str> {
        if self.client().withholds(item) { words::answer_left_out() } else { words::not_rated() }
    }

    /// What the export sheet holds from now on. The paper chosen here is the paper of the next client's pages too.
    pub(super) fn set_export(&mut self, sheet: ExportSheet) -> Vec<Effect> {
        let audience = self.copy_for().unwrap_or(sheet.audience);
        let sheet = ExportSheet { audience, ..sheet };
        let paper = sheet.paper;
        self.sheet = Some(Sheet::Export(sheet));
        if paper == self.preferences.paper { Vec::new() } else { self.prefer(|preferences| preferences.paper = paper) }
    }

    /// The copy that `sheet` asks for; `None` when the session is gone.
    #[must_use]
    pub fn shared_copy(&self, sheet: &ExportSheet) -> Option<SharedCopy> {
        let then = self.compared().map(|then| &then.id);
        let copy = SharedCopy::of(self.client(), &self.session().id, then, sheet.audience, &sheet.choice)?;
        Some(match self.origin() {
            Origin::Whole => copy,
            Origin::Copy => copy.of_a_copy(),
        })
    }

    fn origin(&self) -> Origin {
        if self.copy_for().is_some() { Origin::Copy } else { Origin::Whole }
    }

    pub(super) fn render(&mut self) -> Vec<Effect> {
        let sheet = self.export_sheet();
        self.sheet = None;
        self.notice = None;
        self.export.making = Making::Page;
        self.export.order = Some(sheet.clone());
        let order = self.order(&sheet);
        vec![Effect::Render {
            client: self.client().clone(),
            session: self.session().id.clone(),
            then: self.compared().map(|then| then.id.clone()),
            from: self.origin(),
            audience: sheet.audience,
            choice: sheet.choice,
            order,
        }]
    }

    /// What `sheet` asks for, on the paper and of the practice that the preferences name.
    #[must_use]
    pub fn order(&self, sheet: &ExportSheet) -> Order {
        Order {
            page: if sheet.format.has_pages() { sheet.page } else { PageOf::Session },
            bars: sheet.bars,
            paper: sheet.paper,
            chart: sheet.chart,
            scale: sheet.scale,
            practice: Arc::clone(self.practice()),
            ..Order::of(sheet.format, self.today)
        }
    }

    pub(super) fn render_log(&mut self) -> Vec<Effect> {
        self.sheet = None;
        self.notice = None;
        self.export.making = Making::Log;
        vec![Effect::RenderLog(self.client().clone())]
    }

    pub(super) fn rendered(&mut self, bytes: Arc<[u8]>) -> Vec<Effect> {
        self.export.product = Some(bytes);
        self.ask(self.deliver_question())
    }

    pub(super) fn product_extension(&self) -> &'static str {
        match self.export.making {
            Making::Page => self.export_sheet().format.extension(),
            Making::Log => LOG_EXTENSION,
            Making::Receipt | Making::FaultReport | Making::Licenses => Format::Text.extension(),
        }
    }

    pub(super) fn deliver_question(&self) -> Question {
        let extension = self.product_extension();
        let name = self.suggested_name();
        let stem = match self.export.making {
            Making::Log => words::file_name_of_log(&name),
            Making::Receipt => words::file_name_of_receipt(&words::short_date(self.today)),
            Making::FaultReport => words::file_name_of_fault(&words::short_date(self.today)),
            Making::Licenses => words::file_name_of_licenses().into_owned(),
            Making::Page => {
                let day = words::short_date(self.session().date);
                if name.contains(&day) { name } else { format!("{name} {day}") }
            }
        };
        Question::Deliver { suggested: with_extension(&stem, extension), extension }
    }
}

/// What the coach's log ends in.
const LOG_EXTENSION: &str = "csv";
