//! Sheets that stand over another one and give it back: palette, keys, settings, and the practice opened from there.
//!
//! Only what changes nothing under it stands here. Every other sheet takes the place of the one before.

use std::mem::discriminant;

use super::sheet::{PathBox, Replacing, Sheet};
use super::state::State;

impl State {
    /// How many sheets stand over the window, one over the other.
    #[must_use]
    pub fn sheet_depth(&self) -> usize {
        match &self.sheet {
            None => 0,
            // Our own boxes stand in the place of a sheet that comes back.
            Some(Sheet::Path(PathBox { question, .. }) | Sheet::Replace(Replacing { question, .. }))
                if question.is_asked_on_a_sheet() =>
            {
                self.under.len() + 2
            }
            Some(_) => self.under.len() + 1,
        }
    }

    /// Shows a sheet over the one that is open, which comes back when it is left.
    pub(super) fn show_over(&mut self, sheet: Sheet) {
        match self.sheet.take() {
            Some(below) => {
                if !below.gives_back() {
                    self.under.clear();
                }
                self.under.push(below);
            }
            None => self.under.clear(),
        }
        // One that is open already, or waits below, is not opened twice; a palette is left for what it found.
        if let Some(place) = self.under.iter().position(|below| discriminant(below) == discriminant(&sheet)) {
            self.under.truncate(place);
        }
        self.under.retain(|below| !matches!(below, Sheet::Palette));
        self.sheet = Some(sheet);
    }

    /// Leaves the sheet that is open for the one that waits below.
    pub(super) fn give_back(&mut self) {
        self.sheet = self.under.pop();
    }
}

impl Sheet {
    /// Whether leaving it shows what was open before.
    pub(super) fn gives_back(&self) -> bool {
        matches!(self, Self::Palette | Self::Keys(_) | Self::Settings(_) | Self::Practice(_))
    }
}
