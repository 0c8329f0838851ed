//! Which items a copy has the answers of, where answers to others were left out: an answer that is not here must never be
//! taken for one that was not given.

use std::collections::BTreeSet;

use crate::model::{About, Client, Copied, ItemId, Rater, Ratings, Session, Thread};

use super::choice::{Audience, Choice, Include, Ticked};

/// What was withheld of `session`, the `earlier` one and the `thread` when `pruned` was made of `client`.
pub(super) fn copied(
    client: &Client,
    session: &Session,
    earlier: Option<&Session>,
    thread: &[&Session],
    choice: &Choice,
    (audience, pruned): (Audience, &Client),
) -> Copied {
    let known = client.copied.as_ref().and_then(|copied| copied.items.as_ref());
    let targets = (choice.targets == Include::Held).then_some(&session.target);
    let others = earlier.into_iter().chain(thread.iter().copied());
    let answers = own(session, earlier).chain(others.filter_map(|other| Some(&other.own_response()?.ratings)));
    let is_out = |ratings: &Ratings| ratings.iter().any(|(item, _)| !choice.ratings.holds(item));
    let is_partial = audience == Audience::Sponsor || known.is_some() || answers.chain(targets).any(is_out);
    let ticked = |items: &BTreeSet<ItemId>| {
        items.iter().filter(|item| choice.ratings.holds(item)).cloned().collect::<BTreeSet<ItemId>>()
    };
    let here = pruned.items_with_a_number();
    let items = is_partial.then(|| match (known, &choice.ratings) {
        (Some(known), _) => ticked(known),
        // What was ticked and is not rated may be said to be just that.
        (None, Ticked::Only(only)) if audience != Audience::Sponsor => only.clone(),
        (None, Ticked::Only(_) | Ticked::All) => here,
    });
    Copied { items, thread: row(client, session, earlier, thread) }
}

/// The client's own answers in `session`, about now and about the `earlier` one.
fn own<'a>(session: &'a Session, earlier: Option<&Session>) -> impl Iterator<Item = &'a Ratings> {
    let back = earlier.and_then(|then| session.response(Rater::Client, &About::LookingBack(then.id.clone())));
    session.own_response().into_iter().chain(back).map(|response| &response.ratings)
}

/// Whether the sessions that are held followed each other, the one at hand last.
fn row(client: &Client, session: &Session, earlier: Option<&Session>, thread: &[&Session]) -> Thread {
    let held = |other: &Session| thread.iter().copied().chain(earlier).any(|held| held.id == other.id);
    let before = client.before(&session.id);
    let mut since = before.iter().skip_while(|other| !held(other));
    // Two sessions are no trend, whatever lies between them.
    let is_pair = thread.len() + earlier.iter().count() < 2;
    if is_pair || (!client.skips_sessions() && since.all(|other| held(other))) { Thread::Whole } else { Thread::Broken }
}
