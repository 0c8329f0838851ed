//! What is known of a client who is a shared copy: what was left out of it, so that nobody takes it for not rated.

use std::collections::BTreeSet;

use super::client::Client;
use super::ids::ItemId;
use super::session::Session;

/// What a shared copy holds of the client it was made of. A coach's own file has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The items it has answers to where answers to others were left out; `None` where none were.
    pub items: Option<BTreeSet<ItemId>>,
    /// Whether a session between those it holds was left out.
    pub thread: Thread,
}

/// Whether the sessions of a copy followed each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thread {
    /// Between the first and the last there was no other.
    Whole,
    /// There was another, or nobody knows: what is said of several in a row is not said.
    Broken,
}

impl Client {
    /// Whether nothing may be said of `item`: its answers, if there are any, were left out of this copy.
    #[must_use]
    pub fn withholds(&self, item: &ItemId) -> bool {
        self.copied.as_ref().and_then(|copied| copied.items.as_ref()).is_some_and(|items| !items.contains(item))
    }

    /// Whether answers to some items of `session` are withheld here.
    #[must_use]
    pub fn withholds_some(&self, session: &Session) -> bool {
        self.asked(session).rows().any(|row| self.withholds(&row.id()))
    }

    /// Whether a session may be missing between those that are here.
    #[must_use]
    pub fn skips_sessions(&self) -> bool {
        self.copied.as_ref().is_some_and(|copied| copied.thread == Thread::Broken)
    }

    /// The items of which any number is here: an answer, a look back, a target.
    #[must_use]
    pub fn items_with_a_number(&self) -> BTreeSet<ItemId> {
        let of = |session: &Session| {
            let ratings = session.responses.iter().map(|response| &response.ratings).chain([&session.target]);
            ratings.flat_map(|ratings| ratings.iter().map(|(item, _)| item.clone())).collect::<Vec<_>>()
        };
        self.sessions().iter().flat_map(|session| of(session)).collect()
    }
}
