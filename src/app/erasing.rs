//! Erasing a client: asked first, then done, then told what is gone and what the program can't reach.
//!
//! Where the file itself can't be removed nothing else is: the client stays as it was, and stays open.

use crate::words;

use super::effect::{Effect, Question};
use super::exporting::Making;
use super::kept::{Receipt, Removed, Thing};
use super::sheet::{PathBox, Replacing, Sheet};
use super::state::{Source, State};

/// What can be pressed about erasing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErasePress {
    /// Yes, erase the client.
    Erase,
    /// Save the receipt as a text.
    SaveReceipt,
}

/// How far erasing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Erasing {
    /// Nothing is being erased.
    #[default]
    Not,
    /// The world is at it: what would be changed now would be lost.
    Going,
    /// It is done; the window waits for an empty session to show the receipt over.
    Gone(Receipt),
    /// The receipt is being saved: until it is, it is not lost.
    Saving(Receipt),
}

impl Erasing {
    /// Whether a client is being erased.
    pub(super) fn is_going(&self) -> bool {
        matches!(self, Self::Going | Self::Gone(_))
    }

    /// The receipt of what was erased, once.
    pub(super) fn take_receipt(&mut self) -> Option<Receipt> {
        match std::mem::take(self) {
            Self::Gone(receipt) => Some(receipt),
            other => {
                *self = other;
                None
            }
        }
    }
}

impl State {
    /// Whether the client is being erased at this moment.
    #[must_use]
    pub fn is_erasing(&self) -> bool {
        self.erasing.is_going()
    }

    /// Whether there is a client here to erase.
    pub(super) fn may_erase(&self) -> bool {
        !self.is_read_only() && (self.source != Source::Unnamed || self.is_touched())
    }

    pub(super) fn ask_erase(&mut self) -> Vec<Effect> {
        self.show(Sheet::Erase)
    }

    pub(super) fn press_erase(&mut self, press: ErasePress) -> Vec<Effect> {
        match (press, &self.sheet) {
            (ErasePress::Erase, Some(Sheet::Erase)) if !self.is_erasing() => {
                self.end_gesture();
                self.erasing = Erasing::Going;
                let path = match &self.source {
                    Source::File(path) => Some(path.clone()),
                    Source::Unnamed | Source::Copy(..) | Source::Backup(_) => None,
                };
                vec![Effect::Erase { id: self.client().id.clone(), path }]
            }
            (ErasePress::SaveReceipt, Some(Sheet::Receipt(receipt))) => {
                self.export.making = Making::Receipt;
                self.export.product = Some(receipt_text(receipt).into_bytes().into());
                self.erasing = Erasing::Saving(receipt.clone());
                self.notice = None;
                self.ask(self.deliver_question())
            }
            (ErasePress::Erase | ErasePress::SaveReceipt, _) => Vec::new(),
        }
    }

    pub(super) fn erased(&mut self, mut receipt: Receipt) -> Vec<Effect> {
        if self.erasing != Erasing::Going {
            return Vec::new();
        }
        if receipt.file_stays() {
            self.erasing = Erasing::Not;
            return self.show(Sheet::Receipt(receipt));
        }
        let mut effects = Vec::new();
        if let Source::File(path) = self.source.clone()
            && self.preferences.recent.contains(&path)
        {
            effects.extend(self.prefer(|preferences| preferences.forget(&path)));
            receipt.removed.push(Removed { what: Thing::Recent, path, failed: None });
        }
        self.erasing = Erasing::Gone(receipt);
        effects.push(Effect::Renew);
        effects
    }

    /// The receipt that was to be saved is.
    pub(super) fn note_receipt_saved(&mut self) {
        if self.export.making == Making::Receipt {
            self.erasing = Erasing::Not;
            self.sheet.take_if(|sheet| matches!(sheet, Sheet::Receipt(_)));
        }
    }

    /// Closes the sheet. What is being erased can't be called back; a receipt that was to be saved and is not comes back.
    pub(super) fn dismiss(&mut self) {
        if self.is_erasing() {
            return;
        }
        self.intent = None;
        let closed = self.sheet.take();
        match closed {
            Some(Sheet::Path(PathBox { question: Question::Folder(_), .. })) => {
                self.sheet = Some(Sheet::Many(self.many.clone()));
            }
            Some(Sheet::Path(PathBox { question: Question::Logo, .. })) => self.back_to_practice(),
            Some(Sheet::Practice(_)) => self.leave_practice(),
            Some(Sheet::Path(PathBox { ref question, .. }) | Sheet::Replace(Replacing { ref question, .. }))
                if question.is_of_settings() =>
            {
                self.back_to_settings();
            }
            Some(Sheet::Palette | Sheet::Keys(_) | Sheet::Settings(_)) => self.give_back(),
            _ => {}
        }
        if let Erasing::Saving(receipt) = std::mem::take(&mut self.erasing)
            && !matches!(closed, Some(Sheet::Receipt(_)))
        {
            self.sheet = Some(Sheet::Receipt(receipt));
        }
    }
}

/// A receipt in words: a line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptWords {
    /// When.
    pub head: String,
    /// What is gone.
    pub gone: Vec<String>,
    /// What is not, and why.
    pub left: Vec<String>,
    /// What the program can't reach.
    pub beyond: [String; 4],
}

/// A receipt in words. Of the client it tells nothing but where things were.
#[must_use]
pub fn receipt_words(receipt: &Receipt) -> ReceiptWords {
    let mut words = ReceiptWords {
        head: words::receipt_head(&words::date_and_time_of(receipt.at)),
        gone: Vec::new(),
        left: Vec::new(),
        beyond: beyond_reach(),
    };
    for removed in &receipt.removed {
        let what = thing_words(removed);
        match &removed.failed {
            None => words.gone.push(what),
            Some(why) => words.left.push(words::left_because(&what, why)),
        }
    }
    words
}

/// A receipt as a small text.
#[must_use]
pub fn receipt_text(receipt: &Receipt) -> String {
    let ReceiptWords { head, gone, left, beyond } = receipt_words(receipt);
    let mut text = format!("{}\n{head}\n", words::receipt_title());
    let mut part = |title: &str, lines: &[String]| {
        if !lines.is_empty() {
            let lines: Vec<String> = lines.iter().map(|line| format!("- {line}\n")).collect();
            text.extend(["\n", title, "\n"]);
            text.extend(lines);
        }
    };
    part(&words::receipt_gone(), &gone);
    part(&words::receipt_left(), &left);
    part(&words::beyond_reach(), &beyond);
    text
}

/// What the program can't reach, whatever it erases.
#[must_use]
pub fn beyond_reach() -> [String; 4] {
    [words::beyond_copies(), words::beyond_sync(), words::beyond_pages(), words::beyond_disk()].map(Into::into)
}

fn thing_words(removed: &Removed) -> String {
    let path = removed.path.display().to_string();
    match removed.what {
        Thing::File => words::gone_file(&path),
        Thing::Link => words::gone_link(&path),
        Thing::Version(made) => words::gone_version(&words::date_and_time_of(made)),
        Thing::Unfinished => words::gone_unfinished(&path),
        Thing::Rest => words::gone_rest(&path),
        Thing::Others => words::left_others(&path),
        Thing::Recent => words::gone_recent().into_owned(),
    }
}
