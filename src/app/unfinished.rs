//! Unfinished work: what comes back at the start, what else waits, and taking it up.
//!
//! Nobody is asked what becomes of unnamed work that makes room for other work: it waits then itself.

use crate::model::ClientId;
use crate::words;

use super::effect::Effect;
use super::kept::{Bookmark, Recovered, Unfinished};
use super::sheet::{Notice, Offer, Sheet, Stands};
use super::state::{Intent, Source, State};
use super::telling::name_of;

/// The sheet of unfinished work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfinishedSheet {
    /// What waits, newest first.
    pub waiting: Vec<Unfinished>,
    /// The piece of which the person is asked whether it is not wanted.
    pub discarding: Option<ClientId>,
}

/// What can be pressed about unfinished work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnfinishedPress {
    /// Go on with this piece.
    Open(ClientId),
    /// Discard this piece: asked once.
    Discard(ClientId),
    /// Yes, the piece asked about is not wanted.
    DiscardForGood,
    /// No, it stays.
    Keep,
}

impl State {
    pub(super) fn list_unfinished(&mut self, waiting: Vec<Unfinished>) -> Vec<Effect> {
        if self.is_asked() {
            return Vec::new();
        }
        self.notice.take_if(|notice| notice.offer == Offer::Unfinished);
        self.show(Sheet::Unfinished(UnfinishedSheet { waiting, discarding: None }))
    }

    pub(super) fn press_unfinished(&mut self, press: UnfinishedPress) -> Vec<Effect> {
        let Some(Sheet::Unfinished(sheet)) = &mut self.sheet else { return Vec::new() };
        match press {
            UnfinishedPress::Open(id) => {
                self.sheet = None;
                self.intend(Intent::TakeUp(id))
            }
            UnfinishedPress::Discard(id) => {
                sheet.discarding = Some(id);
                Vec::new()
            }
            UnfinishedPress::DiscardForGood => {
                let Some(id) = sheet.discarding.take() else { return Vec::new() };
                sheet.waiting.retain(|waiting| waiting.id != id);
                vec![Effect::DiscardUnfinished(id)]
            }
            UnfinishedPress::Keep => {
                sheet.discarding = None;
                Vec::new()
            }
        }
    }

    /// Shows unfinished work where the person was in it. Changes of a named client wait to be saved, as they did.
    pub(super) fn take_up(&mut self, recovered: Recovered) -> Vec<Effect> {
        let Recovered { client, bookmark, file, others } = recovered;
        self.back_to_today();
        let mut effects = Vec::new();
        // What was shown until now waits, unless this is the same.
        if self.source == Source::Unnamed && self.is_touched() && self.client().id != client.id {
            effects.push(Effect::LetGo(self.client().id.clone()));
        }
        let before = self.start.clone();
        self.take(client, file.clone().map_or(Source::Unnamed, Source::File));
        // What it was before the changes is not known; it was not this.
        self.start = before;
        if let Some(bookmark) = bookmark {
            self.open_at(bookmark);
        }
        if let Some(path) = &file {
            effects.extend(self.prefer(|preferences| preferences.remember(path)));
            effects.extend(self.keep());
        }
        effects.extend(self.forget_other_passphrases());
        let says = match &file {
            Some(path) => words::changes_from_last_time(&name_of(path)),
            None => words::kept_from_last_time().into_owned(),
        };
        self.notice = Some(match words::count(others) {
            0 => Notice { text: says, offer: Offer::Nothing, stands: Stands::UntilChanged },
            others => {
                let text = words::and_others_wait(&says, others);
                Notice { text, offer: Offer::Unfinished, stands: Stands::UntilDismissed }
            }
        });
        effects
    }

    /// Goes to where the person was, unless a rating going on hides that now.
    fn open_at(&mut self, bookmark: Bookmark) {
        let Bookmark { session, phase } = bookmark;
        if self.client().session(&session).is_some() && self.hidden_by(&session).is_none() {
            self.arrive_at(session);
            self.position.phase = phase;
        }
    }
}
