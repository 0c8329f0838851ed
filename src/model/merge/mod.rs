//! Two copies of one client put together: what only one of them has is taken over, what both have otherwise is chosen.
//!
//! There is no common ancestor to ask: what is missing in one copy may have been deleted there, and comes back. Nothing is
//! chosen silently: where the copies contradict each other, [`Comparison::together`] needs a choice for each place.

mod order;
mod session;
mod weaver;

use std::sync::Arc;

use thiserror::Error;

use super::client::{Agreement, Client, ClientFault};
use super::ids::{ClientId, DimensionId, InstrumentKey, ItemId, SessionId};
use super::instrument::Instrument;
use super::limits;
use super::next_step::{NextStep, Outcome, Will};
use super::rating::Rating;
use super::session::{About, Hours, Private, Rater, Session};
use jiff::civil::Date;

use weaver::Weaver;

/// One of two copies, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The copy at hand, named first.
    Mine,
    /// The other one.
    Theirs,
    /// What both say, mine first.
    Both,
}

/// A place in a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The session; `None` is what belongs to the client as a whole.
    pub session: Option<SessionId>,
    /// What of it.
    pub what: What,
}

/// What can be in one copy of a client and not, or otherwise, in another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The client's name.
    Name,
    /// A part of what was agreed about the work together.
    Agreement(Clause),
    /// A whole session.
    Session,
    /// The day it took place.
    Date,
    /// A whole response.
    Response(Whose),
    /// How far a response is.
    Stage(Whose),
    /// An answer.
    Rating(Whose, ItemId),
    /// A moment.
    Moment(Whose, DimensionId),
    /// Where an item is wanted to be.
    Target(ItemId),
    /// A part of the next step, or all of it.
    Step(StepPart),
    /// What the client brought.
    Topics,
    /// The session note.
    Note,
    /// The coach's own note.
    PrivateNote,
    /// How long it took.
    Hours,
    /// What a later version of the program wrote, by its name.
    Extra(String),
}

/// A part of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clause {
    /// Who does what.
    Roles,
    /// The limits of confidentiality.
    Limits,
    /// Who pays or asked for the coaching.
    Sponsor,
    /// Who gets which copy.
    Copies,
    /// The day it was agreed.
    Agreed,
}

/// A part of a next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepPart {
    /// All of it: the focus is another one.
    Whole,
    /// The action.
    Action,
    /// By when.
    By,
    /// Other actions that were considered.
    Options,
    /// How willing the client is.
    Will,
    /// Who supports it.
    Supporter,
    /// What became of it.
    Outcome,
    /// What got in the way.
    InTheWay,
}

/// Whose response, about which time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whose {
    /// Who answered.
    pub rater: Rater,
    /// About which time.
    pub about: About,
}

/// What stands at a place in one copy.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A day.
    Date(Date),
    /// An answer, or a target.
    Rating(Rating),
    /// A whole next step.
    Step(NextStep),
    /// A will.
    Will(Will),
    /// What became of a step.
    Became(Outcome),
    /// A length.
    Hours(Hours),
    /// A session that was asked this.
    Asked(InstrumentKey),
    /// The coach's own note.
    Private(Private),
    /// There is something, of which no more can be said.
    Something,
}

/// Something that only one copy has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Where.
    pub place: Place,
    /// Which copy has it: mine or theirs.
    pub from: Side,
}

/// A place at which both copies have something, and not the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// Where.
    pub place: Place,
    /// What mine says.
    pub mine: Value,
    /// What theirs says.
    pub theirs: Value,
    /// What can be chosen.
    pub sides: &'static [Side],
}

/// Why two files can't be put together.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotOne {
    /// They are two people's.
    #[error("{0} and {1} are two clients")]
    TwoClients(ClientId, ClientId),
    /// Both asked something under one name that is not the same: what a key names never changes.
    #[error("two instruments called {0}")]
    TwoInstruments(InstrumentKey),
    /// Together they would have more entries in a list than it may have.
    #[error("more than {0} entries")]
    TooMany(usize),
    /// No client could be like that. Of two that are well this never comes.
    #[error(transparent)]
    Fault(#[from] ClientFault),
}

/// Why nothing was put together.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotTogether {
    /// Nothing was chosen for this contradiction that can be chosen there.
    #[error("contradiction {0} is open")]
    Open(usize),
    /// No client could be like that. Of two that are well this never comes.
    #[error(transparent)]
    Fault(#[from] ClientFault),
}

/// Two copies of one client beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    mine: Arc<Client>,
    theirs: Arc<Client>,
    mostly_mine: Arc<Client>,
    taken: Vec<Taken>,
    contradictions: Vec<Contradiction>,
}

impl Comparison {
    /// Compares two copies.
    ///
    /// # Errors
    /// When they are not copies of one client, or could not be one client.
    pub fn of(mine: &Arc<Client>, theirs: &Arc<Client>) -> Result<Self, NotOne> {
        if mine.id != theirs.id {
            return Err(NotOne::TwoClients(mine.id.clone(), theirs.id.clone()));
        }
        let twin =
            |one: &Arc<Instrument>| theirs.instruments().iter().any(|other| one.key() == other.key() && one != other);
        if let Some(twin) = mine.instruments().iter().find(|one| twin(one)) {
            return Err(NotOne::TwoInstruments(twin.key().clone()));
        }
        let mut weaver = Weaver::new(&[]);
        let mostly_mine = woven(mine, theirs, &mut weaver)?;
        at_most(limits::INSTRUMENTS, mostly_mine.instruments().len())?;
        at_most(limits::SESSIONS, mostly_mine.sessions().len())?;
        mostly_mine.sessions().iter().try_for_each(|session| at_most(limits::RESPONSES, session.responses.len()))?;
        let (taken, contradictions) = weaver.told();
        let [mine, theirs] = [mine, theirs].map(Arc::clone);
        Ok(Self { mine, theirs, mostly_mine: Arc::new(mostly_mine), taken, contradictions })
    }

    /// The copy at hand.
    #[must_use]
    pub fn mine(&self) -> &Arc<Client> {
        &self.mine
    }

    /// The other one.
    #[must_use]
    pub fn theirs(&self) -> &Arc<Client> {
        &self.theirs
    }

    /// Both as one, with mine wherever they contradict each other: to know what that would hide. Nobody is shown it.
    #[must_use]
    pub fn mostly_mine(&self) -> &Arc<Client> {
        &self.mostly_mine
    }

    /// What only one of them has, session by session.
    #[must_use]
    pub fn taken(&self) -> &[Taken] {
        &self.taken
    }

    /// Where they contradict each other.
    #[must_use]
    pub fn contradictions(&self) -> &[Contradiction] {
        &self.contradictions
    }

    /// Both as one, with one choice for each contradiction in the order of [`Self::contradictions`].
    ///
    /// # Errors
    /// When something that can be chosen is missing for one of them.
    pub fn together(&self, choices: &[Option<Side>]) -> Result<Client, NotTogether> {
        for (place, contradiction) in self.contradictions.iter().enumerate() {
            let chosen = choices.get(place).copied().flatten();
            if !chosen.is_some_and(|side| contradiction.sides.contains(&side)) {
                return Err(NotTogether::Open(place));
            }
        }
        Ok(woven(&self.mine, &self.theirs, &mut Weaver::new(choices))?)
    }
}

/// Both as one, as far as `weaver` has choices; mine where it has none.
fn woven(mine: &Client, theirs: &Client, weaver: &mut Weaver<'_>) -> Result<Client, ClientFault> {
    let (instruments, sessions) = parts(mine, theirs, weaver);
    // What belongs to the client as a whole comes last in the lists.
    let (name, agreement, extra) = whole(mine, theirs, weaver);
    let mut client = Client::new(mine.id.clone(), name, instruments, sessions)?;
    (client.agreement, client.extra) = (agreement, extra);
    Ok(client)
}

/// The instruments and sessions of both.
fn parts(mine: &Client, theirs: &Client, weaver: &mut Weaver<'_>) -> (Vec<Arc<Instrument>>, Vec<Arc<Session>>) {
    let key = |instrument: &Arc<Instrument>| instrument.key().clone();
    let instruments = order::of(mine.instruments(), theirs.instruments(), key, key);
    let instruments = instruments.into_iter().map(|found| Arc::clone(found.any())).collect();
    // By day, so that what was made on two machines comes to stand in the order in which it was made.
    let sessions = order::of(
        mine.sessions(),
        theirs.sessions(),
        |session| session.id.clone(),
        |session| (session.date, session.id.clone()),
    );
    let sessions = sessions.into_iter().map(|found| session::together(&found, weaver)).collect();
    (instruments, sessions)
}

/// What belongs to the client as a whole.
fn whole(mine: &Client, theirs: &Client, weaver: &mut Weaver<'_>) -> (String, Agreement, super::plain::Extra) {
    weaver.enter(None);
    let name = weaver.line(What::Name, [&mine.name, &theirs.name]);
    let (one, other) = (&mine.agreement, &theirs.agreement);
    let mut clause = |which, texts: [&String; 2]| weaver.text(What::Agreement(which), texts, limits::NOTE);
    let roles = clause(Clause::Roles, [&one.roles, &other.roles]);
    let limits = clause(Clause::Limits, [&one.limits, &other.limits]);
    let sponsor = clause(Clause::Sponsor, [&one.sponsor, &other.sponsor]);
    let copies = clause(Clause::Copies, [&one.copies, &other.copies]);
    let agreed = weaver.option(What::Agreement(Clause::Agreed), [&one.agreed, &other.agreed], Value::Date);
    let extra = weaver.extra([&mine.extra, &theirs.extra]);
    (name, Agreement { roles, limits, sponsor, copies, agreed }, extra)
}

fn at_most(most: usize, count: usize) -> Result<(), NotOne> {
    if count > most { Err(NotOne::TooMany(most)) } else { Ok(()) }
}
