//! What may be seen beside a response that is being given: nothing earlier, until it is done.
//!
//! Seeing earlier answers moves the new ones. Whoever shows, says or writes anything of another session asks here first.

use std::sync::Arc;

use crate::model::{Client, Session, SessionId, Stage};

/// Whether earlier sessions may be seen beside `session`: once its own response about now is done. A session whose
/// response is missing has yet to be rated.
#[must_use]
pub fn shows_earlier(session: &Session) -> bool {
    session.own_response().is_some_and(|own| own.stage != Stage::Rating)
}

/// The sessions before `session` that may be compared with it, by date; none while it is being rated.
#[must_use]
pub fn earlier<'a>(client: &'a Client, session: &Session) -> Vec<&'a Arc<Session>> {
    if shows_earlier(session) { client.before(&session.id) } else { Vec::new() }
}

/// The session just before `session`, which it is compared with unless another is chosen; none while it is being rated.
#[must_use]
pub fn just_before<'a>(client: &'a Client, session: &Session) -> Option<&'a Arc<Session>> {
    earlier(client, session).pop()
}

/// The session that hides the one called `id` because it is later and still being rated: the one at hand, or the latest.
#[must_use]
pub fn hidden_by<'a>(client: &'a Client, id: &SessionId, at_hand: &'a Session) -> Option<&'a Session> {
    let hides = |later: &&'a Session| !shows_earlier(later) && client.before(&later.id).iter().any(|s| s.id == *id);
    [at_hand, client.latest()].into_iter().find(hides)
}
