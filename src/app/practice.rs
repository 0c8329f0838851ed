//! The practice whose page it is: its name and its logo, changed on a sheet of their own and kept with the settings.
//!
//! The settings know where the logo is, not what is in it: it is read again at each start, and what can't be read whole
//! is not printed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::export::{Logo, Practice};

use super::effect::{Effect, Question};
use super::preferences::Preferences;
use super::sheet::Sheet;
use super::state::State;

/// The sheet of the practice, as it is being filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PracticeSheet {
    /// The name.
    pub name: String,
    /// Where the logo is.
    pub path: Option<PathBuf>,
    /// The logo, once it is read.
    pub logo: Option<Logo>,
    /// Why what was chosen last is no logo.
    pub fault: Option<String>,
}

/// What can be pressed about the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PracticePress {
    /// Show its sheet.
    Open,
    /// It is called this.
    Name(String),
    /// Choose a logo.
    ChooseLogo,
    /// Have none.
    RemoveLogo,
    /// Take it as it stands.
    Take,
}

/// The practice as the pages have it, and as its sheet has it.
#[derive(Debug, Default)]
pub(super) struct Practicing {
    /// As the pages have it.
    pub(super) shown: Arc<Practice>,
    /// As the sheet has it, or had it last.
    draft: PracticeSheet,
    /// Why the logo of the settings can't be read.
    fault: Option<String>,
}

impl Practicing {
    /// As the settings have it; the logo is still to be read.
    pub(super) fn of(preferences: &Preferences) -> Self {
        let shown = Practice { name: preferences.practice.clone(), logo: None };
        Self { shown: Arc::new(shown), ..Self::default() }
    }
}

impl State {
    /// Whose practice the pages come from.
    #[must_use]
    pub fn practice(&self) -> &Arc<Practice> {
        &self.practicing.shown
    }

    /// What has to be read before the first page is right: the logo, where there is one.
    #[must_use]
    pub fn read_at_start(&self) -> Vec<Effect> {
        self.preferences.logo.clone().map(Effect::ReadLogo).into_iter().collect()
    }

    pub(super) fn press_practice(&mut self, press: PracticePress) -> Vec<Effect> {
        if press == PracticePress::Open {
            return self.open_practice();
        }
        let Some(Sheet::Practice(sheet)) = &mut self.sheet else { return Vec::new() };
        match press {
            PracticePress::Open => {}
            PracticePress::Name(name) => sheet.name = name,
            PracticePress::ChooseLogo => {
                self.practicing.draft = sheet.clone();
                return self.ask(Question::Logo);
            }
            PracticePress::RemoveLogo => {
                *sheet = PracticeSheet { name: std::mem::take(&mut sheet.name), ..PracticeSheet::default() };
            }
            PracticePress::Take => return self.take_practice(),
        }
        Vec::new()
    }

    fn open_practice(&mut self) -> Vec<Effect> {
        if let Some(Sheet::Export(export)) = &self.sheet {
            self.export.order = Some(export.clone());
        }
        let shown = &self.practicing.shown;
        let sheet = Sheet::Practice(PracticeSheet {
            name: shown.name.clone(),
            path: self.preferences.logo.clone(),
            logo: shown.logo.clone(),
            fault: self.practicing.fault.clone(),
        });
        self.show_over(sheet);
        Vec::new()
    }

    fn take_practice(&mut self) -> Vec<Effect> {
        let Some(Sheet::Practice(sheet)) = self.sheet.take() else { return Vec::new() };
        let name = sheet.name.trim().to_owned();
        self.practicing.shown = Arc::new(Practice { name: name.clone(), logo: sheet.logo });
        // A logo that can't be read today, on a stick that is not there, may be read tomorrow.
        let is_missing = sheet.path.is_some() && self.practicing.shown.logo.is_none();
        self.practicing.fault = sheet.fault.filter(|_| is_missing);
        self.leave_practice();
        self.prefer(|preferences| {
            preferences.practice = name;
            preferences.logo = sheet.path;
        })
    }

    /// Back to the sheet that the practice's was opened from.
    pub(super) fn leave_practice(&mut self) {
        match self.under.last() {
            Some(Sheet::Settings(_)) => self.give_back(),
            _ => self.back_to_export(),
        }
    }

    /// The export sheet as it was left for the sheet of the practice.
    pub(super) fn back_to_export(&mut self) {
        self.sheet = Some(Sheet::Export(self.export_sheet()));
    }

    /// The sheet of the practice as it was left for a path to be typed.
    pub(super) fn back_to_practice(&mut self) {
        self.sheet = Some(Sheet::Practice(self.practicing.draft.clone()));
    }

    /// This file is to be the logo, if it can be read.
    pub(super) fn chose_logo(&mut self, path: PathBuf) -> Vec<Effect> {
        if !self.is_asked() && !matches!(self.sheet, Some(Sheet::Practice(_))) {
            self.back_to_practice();
        }
        vec![Effect::ReadLogo(path)]
    }

    pub(super) fn hear_of_logo(&mut self, path: &Path, read: Result<Logo, String>) -> Vec<Effect> {
        match (&mut self.sheet, read) {
            (Some(Sheet::Practice(sheet)), Ok(logo)) => {
                *sheet = PracticeSheet {
                    name: std::mem::take(&mut sheet.name),
                    path: Some(path.to_owned()),
                    logo: Some(logo),
                    fault: None,
                };
            }
            // What was there stays: a broken one takes no place.
            (Some(Sheet::Practice(sheet)), Err(why)) => sheet.fault = Some(why),
            (_, read) if self.preferences.logo.as_deref() == Some(path) => match read {
                Ok(logo) => {
                    let name = self.practicing.shown.name.clone();
                    self.practicing.shown = Arc::new(Practice { name, logo: Some(logo) });
                    self.practicing.fault = None;
                }
                Err(why) => self.practicing.fault = Some(why),
            },
            _ => {}
        }
        Vec::new()
    }
}
