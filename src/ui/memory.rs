//! What the window remembers between frames and the document knows nothing of: where one is, what is open.

use std::collections::BTreeMap;

use egui::Id;

use crate::app::{Phase, RoomAt, Sheet, State};
use crate::model::{DimensionId, ItemId};

use super::track::{self, After};

/// Who moved last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Leads {
    /// A key was pressed.
    #[default]
    Keys,
    /// The pointer moved.
    Pointer,
}

/// What the menu folds away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    /// The files opened last.
    Recent,
    /// The session's phases and notes.
    Session,
    /// What concerns the client's file as a whole.
    Client,
    /// Light or dark, and how large.
    Look,
    /// What other screens show.
    Room,
}

/// What the window remembers between frames.
#[derive(Debug, Default)]
pub struct Memory {
    /// The item whose track has or last had the focus.
    pub(super) active: Option<ItemId>,
    /// The item whose target has or last had the focus.
    pub(super) target: Option<ItemId>,
    /// Which of a dimension's questions is shown, where another was asked for.
    pub(super) asked: BTreeMap<DimensionId, usize>,
    /// The item whose track is under the pointer.
    pub(super) hovered: Option<ItemId>,
    /// Who moved last: beside the keys a resting pointer explains nothing.
    pub(super) leads: Leads,
    /// Where the focus goes when nothing else has it.
    pub(super) focus_next: Option<Id>,
    /// Which part of the menu is unfolded.
    pub(super) unfolded: Option<Fold>,
    /// Whether the session's date was open in the last frame.
    pub(super) date_is_open: bool,
    /// Whether the menu was asked for by its key.
    pub(super) menu_asked: bool,
    /// Keys that came in one frame after one that moves on: they are for the track that is moved to.
    pub(super) keys_for_next: Vec<egui::Key>,
    /// The fields of today's topics.
    pub(super) topics: super::lines::Rows,
    /// The fields of what else was considered.
    pub(super) options: super::lines::Rows,
    /// What is being typed into a passphrase sheet.
    pub(super) typed: super::locking::Typed,
    /// What is typed into the palette, and what is chosen there.
    pub(super) palette: super::palette::Looking,
    /// The pages beside the export sheet, while it is open.
    pub(super) preview: Option<super::preview::Preview>,
    /// What the tour shows, while it is open.
    pub(super) tour: Option<super::tour::Shown>,
    /// The way out of the room view in this window.
    pub(super) room_way_out: Option<Id>,
    /// How high the strip under the cards has to be.
    pub(super) strip: Option<super::strip::Measured>,
    /// The practice's logo as it was drawn last.
    pub(super) logo: super::logo::Drawn,
    /// How often a client was locked away.
    shut: u64,
    /// Whether the menu was open in the last frame.
    pub(super) menu_is_open: bool,
    /// What had the focus when the menu opened by its key.
    pub(super) before_menu: Option<Id>,
    /// The text field that had the focus in the last frame.
    writing_in: Option<Id>,
    /// What had the focus when the first sheet opened, and what had it on each sheet that another stands over.
    before_sheets: Vec<Option<Id>>,
    scrolled_to: Option<ItemId>,
    size: egui::Vec2,
    phase: Option<Phase>,
    one: Option<(ItemId, f64)>,
    opened: Option<(u64, u64)>,
}

impl Memory {
    /// Looks at the state before a frame: another client, another size, a sheet opened or closed.
    pub(super) fn follow(&mut self, state: &State, focused: Option<Id>, size: egui::Vec2) {
        if self.opened != Some(state.opened()) {
            let opened = state.opened();
            *self = Self { opened: Some(opened), shut: self.shut, ..Self::default() };
            let first = state.instrument().rows().next().map(|row| row.id());
            self.active = state.next_unrated(None).or(first);
            self.focus_next = self.home(state);
        }
        if self.phase != Some(state.phase()) {
            // Each phase begins where it is at home.
            self.phase = Some(state.phase());
            self.focus_next = self.home(state);
        }
        if self.size != size {
            // In a window of another size the active track is brought into view again.
            self.size = size;
            self.scrolled_to = None;
        }
        if !matches!(state.sheet(), Some(Sheet::Passphrase(_) | Sheet::Lock(_))) {
            self.typed.wipe();
        }
        if !matches!(state.sheet(), Some(Sheet::Palette)) {
            self.palette = super::palette::Looking::default();
        }
        if !matches!(state.sheet(), Some(Sheet::Export(_))) {
            self.preview = None;
        }
        if !matches!(state.sheet(), Some(Sheet::Tour(_))) {
            self.tour = None;
        }
        if state.room_at() != RoomAt::Here {
            self.room_way_out = None;
        }
        let depth = state.sheet_depth();
        while self.before_sheets.len() < depth {
            // A sheet that the menu opened gives back what the menu took.
            self.before_sheets.push(self.before_menu.take().or(focused));
        }
        if let Some(under) = self.before_sheets.first_mut().filter(|_| depth > 0) {
            // Another client is at hand under a sheet: its turn comes when the sheet is closed.
            *under = self.focus_next.take().or(*under);
        }
        while self.before_sheets.len() > depth {
            let before = self.before_sheets.pop().flatten();
            self.focus_next = if depth == 0 { before.or_else(|| self.home(state)) } else { before };
        }
    }

    /// Whether a client was locked away since the last frame: nothing of it may stay in the window's memory.
    pub(super) fn must_forget(&mut self, state: &State) -> bool {
        std::mem::replace(&mut self.shut, state.shut()) != state.shut()
    }

    /// Where the focus is at home: on the active track while rating, in the other phases before the first thing there is.
    pub(super) fn home(&self, state: &State) -> Option<Id> {
        if state.room_at() == RoomAt::Here {
            return self.room_way_out;
        }
        match state.phase() {
            Phase::Rate => self.active.as_ref().map(track::id_of),
            phase @ (Phase::Prepare | Phase::Reveal | Phase::Agree) => Some(super::arrival_id(phase)),
        }
    }

    /// Whether this is the focus of a track, of a rating or of a target, that keeps the arrows for itself.
    pub(super) fn is_track(&self, focused: Id) -> bool {
        let of_active = self.active.as_ref().is_some_and(|item| track::id_of(item) == focused);
        of_active || self.target.as_ref().is_some_and(|item| track::target_id_of(item) == focused)
    }

    /// Whether the active item is another one than when this was asked last, and so has to be brought into view.
    pub(super) fn must_scroll_to(&mut self, item: &ItemId) -> bool {
        let moved = self.scrolled_to.as_ref() != Some(item);
        if moved {
            self.scrolled_to = Some(item.clone());
        }
        moved
    }

    /// The item that the strip speaks of: the one under the pointer, else the active one.
    pub(super) fn described(&self) -> Option<&ItemId> {
        self.hovered.as_ref().filter(|_| self.leads == Leads::Pointer).or(self.active.as_ref())
    }

    /// Remembers that a 1 was just typed on a track, or that it was something else.
    pub(super) fn note_one(&mut self, one: Option<(ItemId, f64)>) {
        self.one = one;
    }

    /// Whether a 1 was typed on this track within so many seconds.
    pub(super) fn one_pressed(&self, item: &ItemId, now: f64, within_secs: f64) -> After {
        let recent = |(other, at): &(ItemId, f64)| other == item && now - at <= within_secs;
        if self.one.as_ref().is_some_and(recent) { After::One } else { After::Other }
    }

    /// Whether a text field has the focus that did not have it a frame before.
    pub(super) fn begins_field(&mut self, field: Option<Id>) -> bool {
        let begins = field.is_some() && field != self.writing_in;
        self.writing_in = field;
        begins
    }

    /// Whether a 1 waits for a 0; the gesture is not over until then.
    pub(super) fn is_waiting_for_ten(&mut self, now: f64) -> bool {
        if self.one.as_ref().is_some_and(|(_, at)| now - at > track::TEN_WITHIN_SECS) {
            self.one = None;
        }
        self.one.is_some()
    }
}
