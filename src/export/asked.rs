//! What is asked of any client: which session, for whom, what of it, and in which form.
//!
//! Whoever exports without looking at the client first (the command line, many clients at once) asks this way. What can't
//! be given is refused, never quietly left out.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::chart::metrics;
use crate::facts::reveal;
use crate::files::Document;
use crate::model::{Client, DimensionId, ItemId, Session, SessionId};
use crate::report::{Audience, Choice, Include, SharedCopy, Ticked};

use super::{Bars, Format, Order, RenderError, document_of, page, render, text, undrawable};

/// One wish, for any client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// For whom; `None` for the client, and for whom a copy was made.
    pub audience: Option<Audience>,
    /// The session; `None` for the latest.
    pub session: Option<SessionId>,
    /// The earlier session it is compared with; `None` for the one just before.
    pub compared_with: Option<SessionId>,
    /// What differs from what this audience has usually.
    pub picks: Picks,
    /// The form.
    pub order: Order,
}

/// What is ticked and unticked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Picks {
    /// These ratings and no others; `None` for those that this audience has usually.
    pub ratings: Option<BTreeSet<ItemId>>,
    /// The earlier sessions whose ratings are held for the picture over time.
    pub sessions: Option<Ticked<SessionId>>,
    /// The moments of these dimensions are left out.
    pub without_moments: BTreeSet<DimensionId>,
    /// These parts are held.
    pub with: BTreeSet<Part>,
    /// These parts are left out.
    pub without: BTreeSet<Part>,
}

/// A part that is ticked or unticked as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Every moment.
    Moments,
    /// The session note.
    Note,
    /// The topics brought to the session.
    Topics,
    /// The earlier session it is compared with.
    Earlier,
    /// Where the client wants items to be.
    Targets,
}

/// What was made of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The bytes of the page.
    pub bytes: Vec<u8>,
    /// Letters that neither our faces nor this computer's have: a box stands for each on the page.
    pub undrawn: Vec<char>,
}

/// Why nothing was made of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMade {
    /// It is an instrument.
    NotAClient,
    /// It is a copy for somebody else.
    CopyFor(Audience),
    /// It has no such session.
    NoSession(SessionId),
    /// The session can't be seen while a later one, of this day, is being rated.
    Hidden(SessionId, Date),
    /// The session is no earlier one, or can't be seen beside this one yet.
    NotToCompare(SessionId),
    /// The session asks no such item.
    NoItem(ItemId),
    /// The session asks of no such dimension.
    NoDimension(DimensionId),
    /// The session has no page.
    NoPage,
    /// The form can't say it.
    NotWritten(RenderError),
}

impl Asked {
    /// What `document` becomes.
    ///
    /// # Errors
    /// When something is asked for that it has not, or that may not be seen.
    pub fn of(&self, document: &Document) -> Result<Made, NotMade> {
        let copy = self.copy(document)?;
        let bytes = render(&copy, &self.order).map_err(NotMade::NotWritten)?;
        Ok(Made { bytes, undrawn: self.undrawn(&copy) })
    }

    /// The letters for which a box stands. The page is laid out once more only where one of them may be missing.
    fn undrawn(&self, copy: &SharedCopy) -> Vec<char> {
        if self.order.format != Format::Pdf {
            return Vec::new();
        }
        let document = document_of(copy, &self.order);
        let names = [&*self.order.practice.name, &text::write(&document, Bars::LeftOut)];
        if names.into_iter().all(metrics::has) {
            return Vec::new();
        }
        undrawable(&page::pages(&document, self.order.paper, &self.order.practice))
    }

    /// The copy it is made from.
    ///
    /// # Errors
    /// When something is asked for that `document` has not, or that may not be seen.
    pub fn copy(&self, document: &Document) -> Result<SharedCopy, NotMade> {
        match document {
            Document::Instrument(_) => Err(NotMade::NotAClient),
            Document::Client(client) => {
                let audience = self.audience.unwrap_or_default();
                self.pruned(client, audience, Choice::of(audience))
            }
            Document::Copy { audience, .. } if self.audience.is_some_and(|asked| asked != *audience) => {
                Err(NotMade::CopyFor(*audience))
            }
            // What it holds was ticked when it was made.
            Document::Copy { audience, client } => {
                self.pruned(client, *audience, Choice::all_there_is()).map(SharedCopy::of_a_copy)
            }
        }
    }

    fn pruned(&self, client: &Client, audience: Audience, usual: Choice) -> Result<SharedCopy, NotMade> {
        let session = self.session_of(client)?;
        let then = match &self.compared_with {
            None => reveal::just_before(client, session).map(|then| &then.id),
            Some(id) => Some(earlier_of(client, session, id)?),
        };
        let choice = self.choice(client, session, usual)?;
        SharedCopy::of(client, &session.id, then, audience, &choice).ok_or(NotMade::NoPage)
    }

    fn session_of<'a>(&self, client: &'a Client) -> Result<&'a Session, NotMade> {
        let Some(id) = &self.session else { return Ok(client.latest()) };
        match reveal::hidden_by(client, id, client.latest()) {
            Some(hides) => Err(NotMade::Hidden(id.clone(), hides.date)),
            None => client.session(id).map(AsRef::as_ref).ok_or_else(|| NotMade::NoSession(id.clone())),
        }
    }

    fn choice(&self, client: &Client, session: &Session, usual: Choice) -> Result<Choice, NotMade> {
        let picks = &self.picks;
        let asked = client.asked(session);
        let mut choice = usual;
        if let Some(ratings) = &picks.ratings {
            if let Some(unknown) = ratings.iter().find(|item| asked.rows().all(|row| row.id() != **item)) {
                return Err(NotMade::NoItem(unknown.clone()));
            }
            choice.ratings = Ticked::Only(ratings.clone());
        }
        if let Some(sessions) = &picks.sessions {
            if let Ticked::Only(ids) = sessions {
                ids.iter().try_for_each(|id| earlier_of(client, session, id).map(|_| ()))?;
            }
            choice.sessions = sessions.clone();
        }
        let dimensions = || asked.dimensions().iter().map(|dimension| &dimension.id);
        if let Some(unknown) = picks.without_moments.iter().find(|out| dimensions().all(|id| id != *out)) {
            return Err(NotMade::NoDimension(unknown.clone()));
        }
        if picks.with.contains(&Part::Moments) {
            choice.moments = Ticked::All;
        }
        let held = |id: &&DimensionId| choice.moments.holds(id) && !picks.without_moments.contains(*id);
        if picks.without.contains(&Part::Moments) {
            choice.moments = Ticked::none();
        } else if !picks.without_moments.is_empty() {
            choice.moments = Ticked::Only(dimensions().filter(held).cloned().collect());
        }
        choice.note = picks.include(Part::Note, choice.note);
        choice.topics = picks.include(Part::Topics, choice.topics);
        choice.targets = picks.include(Part::Targets, choice.targets);
        // Who names the earlier session wants it.
        let earlier = if self.compared_with.is_some() { Include::Held } else { choice.earlier };
        choice.earlier = picks.include(Part::Earlier, earlier);
        Ok(choice)
    }
}

impl Picks {
    fn include(&self, part: Part, usual: Include) -> Include {
        if self.without.contains(&part) {
            Include::LeftOut
        } else if self.with.contains(&part) {
            Include::Held
        } else {
            usual
        }
    }
}

/// The session called `id`, if it may be seen beside `session`.
fn earlier_of<'a>(client: &'a Client, session: &Session, id: &SessionId) -> Result<&'a SessionId, NotMade> {
    let earlier = reveal::earlier(client, session).into_iter().find(|earlier| earlier.id == *id);
    earlier.map(|earlier| &earlier.id).ok_or_else(|| NotMade::NotToCompare(id.clone()))
}
