//! Who will read a copy, and what the person ticked for them.

use std::collections::BTreeSet;

use crate::model::{DimensionId, ItemId, SessionId};

/// Who will read the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Audience {
    /// The client themselves.
    #[default]
    Client,
    /// The coach, for their own desk: what was noted about the work, but never their private notes.
    Coach,
    /// Who pays for the coaching: focus, action and how many sessions were held; ratings only as ticked one by one.
    Sponsor,
}

impl Audience {
    /// Every audience, in the order the export sheet offers them.
    pub const ALL: [Self; 3] = [Self::Client, Self::Sponsor, Self::Coach];
}

/// Whether a part that may leave does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Include {
    /// It is in the copy.
    #[default]
    Held,
    /// It is not.
    LeftOut,
}

/// Which of several things of one kind are in the copy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ticked<T> {
    /// Each there is.
    All,
    /// These, where they are there.
    Only(BTreeSet<T>),
}

impl<T: Ord> Ticked<T> {
    /// None of them.
    #[must_use]
    pub fn none() -> Self {
        Self::Only(BTreeSet::new())
    }

    /// Whether `one` is among them.
    #[must_use]
    pub fn holds(&self, one: &T) -> bool {
        match self {
            Self::All => true,
            Self::Only(ticked) => ticked.contains(one),
        }
    }
}

/// What the person ticked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Choice {
    /// The client's own ratings.
    pub ratings: Ticked<ItemId>,
    /// The moments, in the client's words.
    pub moments: Ticked<DimensionId>,
    /// Earlier sessions beside the compared one: the client's own ratings of each, for the picture over time.
    pub sessions: Ticked<SessionId>,
    /// The topics brought to the session.
    pub topics: Include,
    /// The session note.
    pub note: Include,
    /// The earlier session it is compared with: own ratings, the look back at it, its next step and what became of it.
    pub earlier: Include,
    /// Where the client wants items to be.
    pub targets: Include,
}

impl Choice {
    /// Everything: what a copy holds was ticked when it was made.
    #[must_use]
    pub fn all_there_is() -> Self {
        Self { sessions: Ticked::All, topics: Include::Held, ..Self::of(Audience::Client) }
    }

    /// What is ticked before anybody ticks.
    #[must_use]
    pub fn of(audience: Audience) -> Self {
        let all = Self {
            ratings: Ticked::All,
            moments: Ticked::All,
            sessions: Ticked::none(),
            topics: Include::LeftOut,
            note: Include::Held,
            earlier: Include::Held,
            targets: Include::Held,
        };
        match audience {
            Audience::Client => all,
            Audience::Coach => Self { topics: Include::Held, ..all },
            Audience::Sponsor => Self {
                ratings: Ticked::none(),
                moments: Ticked::none(),
                note: Include::LeftOut,
                earlier: Include::LeftOut,
                targets: Include::LeftOut,
                ..all
            },
        }
    }
}

impl Default for Choice {
    fn default() -> Self {
        Self::of(Audience::default())
    }
}
