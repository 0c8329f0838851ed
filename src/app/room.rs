//! The room view: what the other screen shows. The picture of the window and few large words, nothing else.
//!
//! [`RoomView`] is all there is of it: no name, no note, no moment, no question of the coach. Its picture is that of the
//! window ([`State::drawn`]), so that it can't show anything earlier before the window does.

use crate::chart::{self, Figure, OverTime, PolePlace, Scene, Size, Trails};
use crate::report::{figure, sentences};
use crate::words;

use super::command::Command;
use super::effect::Effect;
use super::phase::Phase;
use super::preferences::View;
use super::state::{Picture, State};

/// Where the room view is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RoomAt {
    /// Nowhere.
    #[default]
    Closed,
    /// In a window of its own, for the other screen.
    Window,
    /// In the main window, over everything.
    Here,
}

/// The room view as it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Room {
    at: RoomAt,
    cover: Cover,
}

/// Whether the room view is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Cover {
    /// It shows.
    #[default]
    Off,
    /// It is plain paper.
    On,
}

/// All that the room view shows.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomView {
    /// The day of the session: "24 November 2026".
    pub date: String,
    /// The day of the session it is compared with.
    pub then: Option<String>,
    /// The question that is being answered.
    pub asked: Option<String>,
    /// The poles with their markers, where the picture does not say them.
    pub hats: Vec<(PolePlace, String)>,
    /// The step that was agreed.
    pub step: Option<RoomStep>,
    /// The picture.
    pub picture: Drawn,
}

/// An agreed step in large words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomStep {
    /// The dimension it is about.
    pub focus: String,
    /// "I will …"
    pub action: String,
    /// By when.
    pub by: Option<String>,
}

/// What a picture draws, whatever room it gets.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawn {
    /// The radar.
    Radar(Figure),
    /// The paired dots.
    Bars(Figure),
    /// The map.
    Map(Trails),
    /// Each item over the sessions.
    OverTime(OverTime),
    /// A sentence in its place.
    Says(String),
}

impl Drawn {
    /// The picture in a frame of this size; `None` where a sentence stands for it.
    #[must_use]
    pub fn scene(&self, frame: Size) -> Option<Scene> {
        Some(match self {
            Self::Radar(figure) => chart::radar::scene(figure, frame),
            Self::Bars(figure) => chart::bars::scene(figure, frame),
            Self::Map(trails) => chart::map::scene(trails, frame),
            Self::OverTime(over_time) => chart::trend::scene(over_time, frame),
            Self::Says(_) => return None,
        })
    }
}

impl State {
    /// Which pictures there are: while rating those of now alone, after it the ones over several sessions too.
    #[must_use]
    pub fn views(&self) -> &'static [View] {
        const ALL: [View; 5] = [View::Radar, View::Bars, View::Table, View::Map, View::OverTime];
        match self.phase() {
            Phase::Prepare | Phase::Rate => ALL.get(..3).unwrap_or_default(),
            Phase::Reveal | Phase::Agree => &ALL,
        }
    }

    /// The picture shown: the one last looked at, or the radar where that one has no place.
    #[must_use]
    pub fn view(&self) -> View {
        let wanted = self.preferences.view;
        if self.views().contains(&wanted) { wanted } else { View::Radar }
    }

    /// What the picture `view` draws; the table has none, and stands beside the radar.
    #[must_use]
    pub fn drawn(&self, view: View) -> Drawn {
        if self.client().withholds_some(self.session()) {
            return Drawn::Says(words::picture_left_out().into_owned());
        }
        match view {
            View::Radar | View::Table => Drawn::Radar(self.figure()),
            View::Bars => Drawn::Bars(self.figure()),
            View::Map => match figure::trails(self.client(), self.session()) {
                Some(trails) => Drawn::Map(trails),
                None => Drawn::Says(self.map_of_one_pole()),
            },
            View::OverTime => {
                let over_time = figure::over_time(self.client(), self.session());
                match over_time.dates.len() {
                    0 | 1 => Drawn::Says(words::over_time_one_session().into_owned()),
                    _ => Drawn::OverTime(over_time),
                }
            }
        }
    }

    /// The figure of the response at hand; after the reveal beside the session it is compared with.
    fn figure(&self) -> Figure {
        match self.phase() {
            Phase::Prepare | Phase::Rate => figure::of(self.instrument(), &self.ratings()),
            Phase::Reveal | Phase::Agree => {
                figure::compared(self.client(), self.session(), self.compared().map(|then| &**then))
            }
        }
    }

    /// Why there is no map of an instrument with one pole.
    fn map_of_one_pole(&self) -> String {
        words::map_one_pole(self.instrument().poles().first().map_or("", |pole| &pole.name))
    }

    /// Where the room view is.
    #[must_use]
    pub fn room_at(&self) -> RoomAt {
        self.room.at
    }

    /// Whether the room view is plain paper: it was covered, or nobody may see the client now.
    #[must_use]
    pub fn room_is_blank(&self) -> bool {
        self.room.cover == Cover::On || self.guard.is_leaving()
    }

    /// What the room view shows; `None` is plain paper.
    #[must_use]
    pub fn room_view(&self) -> Option<RoomView> {
        if self.room_is_blank() {
            return None;
        }
        let (session, phase) = (self.session(), self.phase());
        let poles = self.instrument().poles().iter().enumerate();
        let is_hidden = self.picture == Picture::Hidden && phase == Phase::Rate;
        let picture =
            if is_hidden { Drawn::Says(words::picture_hidden().into_owned()) } else { self.drawn(self.view()) };
        let is_compared = matches!(&picture, Drawn::Radar(figure) | Drawn::Bars(figure) if figure.earlier.is_some());
        // A picture with something in it says itself which hat is which.
        let has_legend = match &picture {
            Drawn::Radar(_) | Drawn::Bars(_) => is_compared || !self.ratings().is_empty(),
            Drawn::Map(_) => true,
            Drawn::OverTime(_) | Drawn::Says(_) => false,
        };
        Some(RoomView {
            date: words::full_date(self.looking_back_at().map_or(session.date, |then| then.date)),
            then: self.compared().filter(|_| is_compared).map(|then| words::full_date(then.date)),
            asked: (phase == Phase::Rate).then(|| words::how_often_short().into_owned()),
            hats: poles
                .filter(|_| !has_legend)
                .map(|(place, pole)| (PolePlace::nth(place), words::capitalized(&pole.name)))
                .collect(),
            step: (phase == Phase::Agree).then(|| self.room_step()).flatten(),
            picture,
        })
    }

    fn room_step(&self) -> Option<RoomStep> {
        let step = self.session().next_step.as_ref()?;
        let action = step.action.trim();
        let focus = self.instrument().dimension(&step.dimension)?.name.clone();
        Some(RoomStep {
            focus,
            action: if action.is_empty() { String::new() } else { sentences::i_will(action) },
            by: step.by.map(|by| words::room_by(&words::full_date(by))),
        })
    }

    /// Does what a command about the room view asks.
    pub(super) fn handle_room(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::RoomWindow => self.turn_room(RoomAt::Window),
            Command::RoomHere => self.turn_room(RoomAt::Here),
            _ => self.blank_room(),
        }
    }

    /// Opens the room view there, or closes it where it is.
    fn turn_room(&mut self, at: RoomAt) -> Vec<Effect> {
        if self.room.at == at {
            return self.close_room();
        }
        if at == RoomAt::Here {
            self.sheet = None;
            self.under.clear();
        }
        self.room = Room { at, cover: Cover::Off };
        Vec::new()
    }

    /// The room view ends.
    pub(super) fn close_room(&mut self) -> Vec<Effect> {
        self.room = Room::default();
        Vec::new()
    }

    /// Covers the room view, or shows it again.
    fn blank_room(&mut self) -> Vec<Effect> {
        self.room.cover = match self.room.cover {
            Cover::Off => Cover::On,
            Cover::On => Cover::Off,
        };
        Vec::new()
    }

    /// Another client is at hand, or none: the other screen shows nothing until somebody says so.
    pub(super) fn cover_room(&mut self) {
        match self.room.at {
            RoomAt::Window => self.room.cover = Cover::On,
            RoomAt::Here => self.room = Room::default(),
            RoomAt::Closed => {}
        }
    }

    /// Whether the client, who sees the room view in this very window, may see what `command` brings.
    pub(super) fn suits_the_room(&self, command: Command) -> bool {
        let suits = matches!(
            command,
            Command::RoomWindow
                | Command::RoomHere
                | Command::BlankRoom
                | Command::Rate
                | Command::Reveal
                | Command::Agree
                | Command::GoOn
                | Command::GoBack
                | Command::Save
                | Command::Undo
                | Command::Redo
                | Command::Radar
                | Command::Bars
                | Command::Table
                | Command::Map
                | Command::OverTime
                | Command::HidePicture
                | Command::FollowSystem
                | Command::Light
                | Command::Dark
                | Command::Larger
                | Command::Smaller
                | Command::NormalSize
                | Command::LockNow
                | Command::Quit
        );
        suits || self.room.at != RoomAt::Here
    }
}
