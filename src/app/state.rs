//! The state: the only thing that changes. Commands, edits and replies come in; effects go out.
//!
//! No egui, disk or clock: another front end could drive it as it is.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use crate::files::Document;
use crate::model::{
    About, Client, ClientId, Edit, Instrument, ItemId, Rater, Rating, Ratings, Response, ResponseKey, Session,
    SessionId,
};
use crate::report::Audience;
use crate::words;

use super::backups::SetAside;
use super::dropping::Dropped;
use super::effect::{Effect, Found, Fresh, Hold};
use super::erasing::Erasing;
use super::exporting::Exporting;
use super::history::History;
use super::keeping::Keeping;
use super::kept::Backup;
use super::locking::Guard;
use super::many::ManySheet;
use super::phase::Phase;
use super::places::Places;
use super::practice::Practicing;
use super::preferences::Preferences;
use super::room::Room;
use super::sheet::{Notice, Offer, Sheet, Stands};

/// Everything the window shows, and what waits to happen.
#[derive(Debug)]
pub struct State {
    pub(super) history: History,
    pub(super) session: SessionId,
    pub(super) position: Position,
    pub(super) source: Source,
    /// How its file was found.
    pub(super) found: Found,
    pub(super) keeping: Keeping,
    pub(super) intent: Option<Intent>,
    pub(super) sheet: Option<Sheet>,
    /// What comes back when a sheet that stands over another is left; the nearest last.
    pub(super) under: Vec<Sheet>,
    pub(super) notice: Option<Notice>,
    pub(super) preferences: Preferences,
    pub(super) picture: Picture,
    pub(super) export: Exporting,
    /// What was asked of many clients last.
    pub(super) many: ManySheet,
    /// Where the window stands is not noted any more: a person had it forgotten.
    pub(super) forgets_place: bool,
    pub(super) practicing: Practicing,
    pub(super) today: Date,
    /// Asked of new, unnamed sessions.
    pub(super) instrument: Arc<Instrument>,
    /// Grows whenever another client is shown, so that the window can forget where the last one was scrolled and focused.
    pub(super) opened: u64,
    pub(super) start: Arc<Client>,
    /// For which client another copy is being read, counted as [`State::opened`].
    pub(super) comparing: Option<u64>,
    /// For which client a dialog is open, counted as [`State::opened`]; one at a time.
    pub(super) asking: Option<u64>,
    /// The client as it is today, while an earlier version of it is looked at.
    pub(super) set_aside: Option<Box<SetAside>>,
    pub(super) erasing: Erasing,
    /// What is known of passphrases, and of being left alone.
    pub(super) guard: Guard,
    pub(super) room: Room,
    /// The program's own places, where the system has some.
    pub(super) places: Option<Places>,
    pub(super) dropped: Dropped,
}

/// Where the client shown came from, and so where it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// It has no file yet.
    Unnamed,
    /// Its own file.
    File(PathBuf),
    /// A shared copy, and whom it is for: read only.
    Copy(PathBuf, Audience),
    /// An earlier version of a client: read only.
    Backup(Backup),
}

/// Where in a session the window is. None of it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Position {
    /// As far as the person went; [`State::phase`] says where that is now.
    pub(super) phase: Phase,
    /// Which time the ratings at hand are about.
    pub(super) about: About,
    /// The session chosen to compare with.
    pub(super) compared: Option<SessionId>,
    /// Grows whenever another session or another time is rated, so that the window can forget where it was.
    pub(super) seen: u64,
}

impl Position {
    /// Where everybody starts.
    const START: Self = Self { phase: Phase::Rate, about: About::Now, compared: None, seen: 0 };
}

/// Whether the picture is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// It is.
    Shown,
    /// It is hidden while rating.
    Hidden,
}

/// What waits until the client at hand is safe.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Intent {
    /// Somebody new.
    New,
    /// The sample client.
    Sample,
    /// What was read from a file.
    Show(Box<(PathBuf, Document, Found)>),
    /// Unfinished work that waits.
    TakeUp(ClientId),
    /// To close.
    Close,
}

impl State {
    /// An unnamed session, ready to rate.
    #[must_use]
    pub fn new(fresh: &Fresh, instrument: Arc<Instrument>, preferences: Preferences) -> Self {
        let client = Arc::new(unnamed(fresh, &instrument));
        Self {
            session: client.latest().id.clone(),
            position: Position::START,
            history: History::new(client.clone()),
            source: Source::Unnamed,
            found: Found::default(),
            keeping: Keeping::default(),
            intent: None,
            sheet: None,
            under: Vec::new(),
            notice: None,
            forgets_place: false,
            practicing: Practicing::of(&preferences),
            preferences,
            picture: Picture::Shown,
            export: Exporting::default(),
            many: ManySheet::default(),
            today: fresh.today,
            instrument,
            opened: 0,
            start: client,
            comparing: None,
            asking: None,
            set_aside: None,
            erasing: Erasing::default(),
            guard: Guard::default(),
            room: Room::default(),
            places: None,
            dropped: Dropped::default(),
        }
    }

    /// The client shown.
    #[must_use]
    pub fn client(&self) -> &Arc<Client> {
        self.history.present()
    }

    /// The session shown.
    #[must_use]
    pub fn session(&self) -> &Session {
        let client = self.client();
        client.session(&self.session).unwrap_or_else(|| client.latest())
    }

    /// What that session was asked.
    #[must_use]
    pub fn instrument(&self) -> &Arc<Instrument> {
        self.client().asked(self.session())
    }

    /// The response that is answered in the window: about now, or looking back.
    #[must_use]
    pub fn response(&self) -> Option<&Response> {
        self.session().response(Rater::Client, self.about())
    }

    /// The answer to `item`; `None` is not rated.
    #[must_use]
    pub fn rating(&self, item: &ItemId) -> Option<Rating> {
        self.response().and_then(|response| response.ratings.of(item))
    }

    /// All answers of the response shown.
    #[must_use]
    pub fn ratings(&self) -> Ratings {
        self.response().map(|response| response.ratings.clone()).unwrap_or_default()
    }

    /// Points at the response that is answered in the window.
    #[must_use]
    pub fn at(&self) -> ResponseKey {
        ResponseKey { session: self.session().id.clone(), rater: Rater::Client, about: self.about().clone() }
    }

    /// How many items are rated, and how many are asked.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        let rated = self.response().map_or(0, |response| self.instrument().rated_count(&response.ratings));
        (rated, self.instrument().item_count())
    }

    /// The first item not rated after `item` in the order asked, going round; `None` when all are rated.
    #[must_use]
    pub fn next_unrated(&self, item: Option<&ItemId>) -> Option<ItemId> {
        let ids: Vec<ItemId> = self.instrument().rows().map(|row| row.id()).collect();
        let from = item.and_then(|item| ids.iter().position(|id| id == item)).map_or(0, |place| place + 1);
        let round = ids.iter().cycle().skip(from).take(ids.len());
        round.filter(|id| self.rating(id).is_none()).map(Clone::clone).next()
    }

    /// Where the client shown came from.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Whether what is shown may be changed.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        let only_looked_at = matches!(self.source, Source::Copy(..) | Source::Backup(_));
        only_looked_at || self.found.hold == Hold::Elsewhere || self.erasing.is_going()
    }

    /// What stands over the window.
    #[must_use]
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// What was said last.
    #[must_use]
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What is remembered between starts.
    #[must_use]
    pub fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// Whether the picture is shown.
    #[must_use]
    pub fn picture(&self) -> Picture {
        self.picture
    }

    /// Changes whenever another client, another session or another time is at hand.
    #[must_use]
    pub fn opened(&self) -> (u64, u64) {
        (self.opened, self.position.seen)
    }

    /// Today, as of the last new session or start.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// Whether anything was changed since it was opened or begun.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.client() != &self.start
    }

    /// Applies an edit; it is part of the gesture going on. A shared copy is not changed.
    pub fn apply(&mut self, edit: Edit) -> Vec<Effect> {
        if self.is_read_only() || self.guard.is_leaving() {
            return Vec::new();
        }
        match edit.apply(self.client()) {
            Ok(client) if client == **self.client() => Vec::new(),
            Ok(client) => {
                let was = matches!(edit, Edit::Date { .. }).then(|| self.ordinal(&self.session().id));
                self.history.edit(client, edit, &self.session);
                self.notice.take_if(|notice| notice.stands == Stands::UntilChanged);
                // A corrected date may move the session among the others.
                let is = self.ordinal(&self.session().id);
                if was.is_some_and(|was| was != is) {
                    let text = words::is_now_session(&words::session_ordinal(words::count(is)));
                    self.notice = Some(Notice { text, offer: Offer::Nothing, stands: Stands::UntilChanged });
                }
                self.keep()
            }
            // The window offers no edit that can be refused; one that is changes nothing.
            Err(_refused) => Vec::new(),
        }
    }

    /// Nothing is held any more: what changed since the last end is one undo step.
    pub fn end_gesture(&mut self) {
        self.history.end_gesture();
    }

    pub(super) fn say(&mut self, text: impl Into<String>, offer: Offer) {
        self.notice = Some(Notice { text: text.into(), offer, stands: Stands::UntilDismissed });
    }
    /// Shows another client from its start.
    pub(super) fn take(&mut self, client: Client, source: Source) {
        if client.id != self.client().id {
            self.cover_room();
        }
        let client = Arc::new(client);
        let latest = client.latest().id.clone();
        self.history = History::new(client.clone());
        self.start = client;
        self.source = source;
        self.found = Found::default();
        self.arrive_at(latest);
        self.keeping = Keeping::default();
        self.export = Exporting::default();
        self.set_aside = None;
        self.erasing = Erasing::default();
        self.sheet = None;
        self.under.clear();
        self.opened += 1;
    }

    pub(super) fn begin(&mut self, fresh: &Fresh) {
        self.back_to_today();
        self.today = fresh.today;
        let client = unnamed(fresh, &self.instrument);
        self.take(client, Source::Unnamed);
    }
}

/// A client without a name, with one open session today.
pub(super) fn unnamed(fresh: &Fresh, instrument: &Arc<Instrument>) -> Client {
    let id = SessionId::on(fresh.today, &[]);
    let session = Session::open(id, fresh.today, instrument.key().clone());
    Client::unnamed(fresh.id.clone(), instrument.clone(), session)
}
