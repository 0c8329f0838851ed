//! The first minutes: the sample client, the short tour, and the window that stays out of shared screens.

use crate::files;
use crate::words;

use super::command::Command;
use super::effect::Effect;
use super::sheet::{Notice, Offer, Sheet, Stands};
use super::state::{Intent, Source, State};

/// Whether the short tour is still offered to somebody who begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tour {
    /// It is.
    #[default]
    Offered,
    /// It was seen, or put away for ever.
    PutAway,
}

/// Whether the window may be in shared screens and recordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sharing {
    /// As any other window.
    #[default]
    Seen,
    /// The system is asked to leave it out.
    Hidden,
}

/// A picture of the tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Begin on what was agreed last.
    Prepare,
    /// Rate.
    Rate,
    /// See then and now.
    Reveal,
    /// Agree on one step.
    Agree,
    /// Take a page away.
    TakeAway,
}

impl Stop {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [Self::Prepare, Self::Rate, Self::Reveal, Self::Agree, Self::TakeAway];

    /// Its place, counted from 0.
    #[must_use]
    pub fn place(self) -> usize {
        Self::ALL.iter().position(|stop| *stop == self).unwrap_or_default()
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.place() + 1).copied()
    }

    /// The one before it.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        Self::ALL.get(self.place().checked_sub(1)?).copied()
    }
}

/// What can be pressed about the tour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TourPress {
    /// Show this picture of it.
    Show(Stop),
    /// Never offer it again.
    PutAway,
    /// Close it with the sample client.
    Sample,
}

impl State {
    /// Whether the tour is offered beside the first, empty session.
    #[must_use]
    pub fn offers_tour(&self) -> bool {
        self.preferences.tour == Tour::Offered && self.source == Source::Unnamed && !self.is_touched()
    }

    /// Does what a command of the first minutes asks.
    pub(super) fn handle_first(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Tour => self.show_tour(Stop::Prepare),
            Command::Sample => self.intend(Intent::Sample),
            _ => self.turn_sharing(),
        }
    }

    pub(super) fn press_tour(&mut self, press: TourPress) -> Vec<Effect> {
        match press {
            TourPress::Show(stop) => self.show_tour(stop),
            TourPress::PutAway => self.put_tour_away(),
            TourPress::Sample => {
                self.sheet = None;
                self.handle(Command::Sample)
            }
        }
    }

    /// Whoever has seen it is not offered it again.
    fn show_tour(&mut self, stop: Stop) -> Vec<Effect> {
        if self.is_asked() {
            return Vec::new();
        }
        self.sheet = Some(Sheet::Tour(stop));
        self.put_tour_away()
    }

    fn put_tour_away(&mut self) -> Vec<Effect> {
        if self.preferences.tour == Tour::PutAway {
            return Vec::new();
        }
        self.prefer(|preferences| preferences.tour = Tour::PutAway)
    }

    /// Shows a client who does not exist, without a file: until it is changed nothing of it is kept.
    pub(super) fn show_sample(&mut self) -> Vec<Effect> {
        self.back_to_today();
        let client = files::sample(self.today);
        self.take(client, Source::Unnamed);
        let text = words::this_is_a_sample().into_owned();
        self.notice = Some(Notice { text, offer: Offer::Nothing, stands: Stands::UntilDismissed });
        self.forget_passphrases()
    }

    /// Asks the system to leave the window out of shared screens, or to show it again; says where no system does.
    fn turn_sharing(&mut self) -> Vec<Effect> {
        if !Sharing::CAN_HIDE {
            self.say(words::sharing_not_here(), Offer::Nothing);
            return Vec::new();
        }
        self.share(match self.preferences.sharing {
            Sharing::Seen => Sharing::Hidden,
            Sharing::Hidden => Sharing::Seen,
        })
    }

    /// Asks for it, and says how much that is worth.
    pub(super) fn share(&mut self, sharing: Sharing) -> Vec<Effect> {
        let says = match sharing {
            Sharing::Hidden => words::sharing_hidden(),
            Sharing::Seen => words::sharing_seen(),
        };
        self.say(says, Offer::Nothing);
        self.prefer(|preferences| preferences.sharing = sharing)
    }
}

impl Sharing {
    /// Whether this system can leave a window out: Windows and macOS can, X11 and Wayland have no way to ask.
    pub const CAN_HIDE: bool = cfg!(any(target_os = "windows", target_os = "macos"));
}
