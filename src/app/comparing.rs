//! Comparing a client with another file of it, and putting the two together.
//!
//! The other file is either the client's own, which something else wrote meanwhile, or any other copy. Nothing is chosen
//! for the person, and what a rating hides is not shown by another door.

use std::path::PathBuf;
use std::sync::Arc;

use crate::facts::reveal;
use crate::model::merge::{Comparison, NotOne, Side};
use crate::model::{Client, Date, Edit, Why};
use crate::report::differences::{self, Difference};
use crate::words;

use super::effect::{Effect, Question};
use super::flow::{CLIENT_EXTENSION, with_extension};
use super::sheet::{Offer, Sheet};
use super::state::{Source, State};

/// How much of a text stands in the sheet, in characters.
const SHOWN: usize = 280;

/// The sheet that shows two copies of one client.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparing {
    /// The file of the other copy.
    pub path: PathBuf,
    /// Which file that is.
    pub door: Door,
    /// Both copies, or why they are not two of one client.
    pub copies: Result<Comparison, NotOne>,
    /// What only mine has, then what only theirs has, a line each session.
    pub only: [Vec<String>; 2],
    /// Where they contradict each other; nothing while that is hidden.
    pub differ: Vec<Difference>,
    /// What was chosen, one a contradiction.
    pub choices: Vec<Option<Side>>,
    /// What keeps the contradictions from being shown, while something does.
    pub hidden: Option<Hidden>,
}

/// Which file a client is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Its own, which something else wrote: both together take its place.
    Own,
    /// Another one, which stays as it is.
    Other,
}

/// Contradictions that can't be shown yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// The date of the session that is being rated.
    pub by: Date,
    /// The dates of the earlier ones that differ, each once.
    pub dates: Vec<Date>,
}

/// What can be pressed about two copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparePress {
    /// Compare with the file that was changed underneath.
    Theirs,
    /// This side is right in this contradiction, counted from 0.
    Choose(usize, Side),
    /// This side is right in all of them.
    ChooseAll(Side),
    /// Put the two together.
    PutTogether,
}

impl Comparing {
    /// Whether all is chosen that has to be.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.copies.is_ok() && self.hidden.is_none() && self.choices.iter().all(Option::is_some)
    }

    /// Whether neither copy has anything that the other lacks.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.copies.as_ref().is_ok_and(|copies| copies.taken().is_empty() && copies.contradictions().is_empty())
    }
}

impl State {
    /// Whether another file can be put together with this client: not with what can only be looked at.
    pub(super) fn may_compare_file(&self) -> bool {
        !self.is_read_only()
    }

    /// Asks where mine goes, beside the file that something else wrote.
    pub(super) fn keep_mine(&mut self) -> Vec<Effect> {
        self.sheet = None;
        let suggested = words::file_name_of_mine(&self.suggested_name());
        self.ask(Question::SaveAs { suggested: with_extension(&suggested, CLIENT_EXTENSION) })
    }

    /// Reads the other file.
    pub(super) fn read_theirs(&mut self, path: PathBuf) -> Vec<Effect> {
        self.comparing = Some(self.opened);
        vec![Effect::ReadTheirs(path)]
    }

    /// Shows both copies beside each other, unless the client they are of is gone or something else is asked.
    pub(super) fn compare_with(&mut self, path: PathBuf, theirs: Client) -> Vec<Effect> {
        let asked_for = self.comparing.take();
        let is_asked = self.is_asked_otherwise();
        if asked_for != Some(self.opened) || is_asked || self.is_read_only() {
            return Vec::new();
        }
        self.end_gesture();
        let comparing = self.compared_with(path, &Arc::new(theirs));
        self.show(Sheet::Comparing(comparing))
    }

    fn compared_with(&self, path: PathBuf, theirs: &Arc<Client>) -> Comparing {
        let door = if self.source == Source::File(path.clone()) { Door::Own } else { Door::Other };
        let copies = Comparison::of(self.client(), theirs);
        let mut comparing = Comparing {
            path,
            door,
            copies,
            only: [const { Vec::new() }; 2],
            differ: Vec::new(),
            choices: Vec::new(),
            hidden: None,
        };
        let Ok(copies) = &comparing.copies else { return comparing };
        comparing.only = [Side::Mine, Side::Theirs].map(|side| differences::only_in(copies, side));
        comparing.choices = vec![None; copies.contradictions().len()];
        comparing.hidden = self.hidden_in(copies);
        if comparing.hidden.is_none() {
            let told = copies.contradictions().iter().map(|open| differences::difference(copies, open, SHOWN));
            comparing.differ = told.collect();
        }
        comparing
    }

    /// One that is hidden hides all: a person who may not see one answer yet is not asked about the others either.
    fn hidden_in(&self, copies: &Comparison) -> Option<Hidden> {
        let at_hand = &self.session().id;
        let mut hidden: Option<Hidden> = None;
        for open in copies.contradictions() {
            let Some(id) = &open.place.session else { continue };
            let Some(hides) = reveal::hidden_in_copies(copies, id, at_hand) else { continue };
            let hidden = hidden.get_or_insert_with(|| Hidden { by: hides.date, dates: Vec::new() });
            let date = copies.mine().session(id).map(|session| session.date);
            hidden.dates.extend(date.filter(|date| !hidden.dates.contains(date)));
        }
        hidden
    }

    pub(super) fn press_compare(&mut self, press: ComparePress) -> Vec<Effect> {
        if press == ComparePress::Theirs {
            let (Some(Sheet::Changed), Source::File(path)) = (&self.sheet, &self.source) else { return Vec::new() };
            let path = path.clone();
            self.sheet = None;
            return self.read_theirs(path);
        }
        let Some(Sheet::Comparing(comparing)) = &mut self.sheet else { return Vec::new() };
        let sides = |place: usize| {
            let open = comparing.copies.as_ref().ok().and_then(|copies| copies.contradictions().get(place));
            open.map_or([].as_slice(), |open| open.sides)
        };
        match press {
            ComparePress::Choose(place, side) => {
                let may = sides(place).contains(&side);
                if let Some(choice) = comparing.choices.get_mut(place).filter(|_| may) {
                    *choice = Some(side);
                }
            }
            ComparePress::ChooseAll(side) => {
                let all: Vec<_> = (0..comparing.choices.len()).map(|place| sides(place).contains(&side)).collect();
                for (choice, _) in comparing.choices.iter_mut().zip(all).filter(|(_, may)| *may) {
                    *choice = Some(side);
                }
            }
            ComparePress::PutTogether => return self.put_together(),
            ComparePress::Theirs => {}
        }
        Vec::new()
    }

    fn put_together(&mut self) -> Vec<Effect> {
        let Some(Sheet::Comparing(comparing)) =
            self.sheet.take_if(|sheet| matches!(sheet, Sheet::Comparing(c) if c.is_ready()))
        else {
            return Vec::new();
        };
        let (Ok(copies), false) = (&comparing.copies, self.is_read_only()) else { return Vec::new() };
        if copies.mine() != self.client() {
            // What was compared is not what is here any more.
            let again = self.compared_with(comparing.path, copies.theirs());
            return self.show(Sheet::Comparing(again));
        }
        let Ok(together) = copies.together(&comparing.choices) else { return Vec::new() };
        let mut effects = Vec::new();
        if comparing.door == Door::Own {
            // From now on their file is the one that may be replaced, and no other.
            effects.push(Effect::AcceptTheirs(comparing.path));
        }
        effects.extend(self.apply(Edit::Restore { to: Arc::new(together), why: Why::PutTogether }));
        self.end_gesture();
        if comparing.door == Door::Own {
            effects.extend(self.keep_now());
        }
        self.say(words::put_together(), Offer::Undo);
        effects
    }
}
