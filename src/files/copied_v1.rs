//! What a shared copy says of what was left out of it. It stands in the copy's `extra`, which versions before carry without
//! reading it: `extra: {"copy": {"only_items": ["risk.managing"], "in_a_row": true}}`.
//!
//! A copy that says nothing holds every item, but for who pays, whose ratings were always ticked one by one. Of three
//! sessions or more that say nothing nobody knows whether they followed each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Client, Copied, Extra, ItemId, Plain, Thread};
use crate::report::Audience;

const COPY: &str = "copy";
const ONLY_ITEMS: &str = "only_items";
const IN_A_ROW: &str = "in_a_row";

/// Of so many sessions or fewer it makes no difference whether there was another between them.
pub(super) const PAIR: usize = 2;

/// What of the client stands in the `extra` of its file.
pub(super) fn extra_of(client: &Client) -> Extra {
    let mut extra = client.extra.clone();
    let Some(copied) = &client.copied else { return extra };
    let items = copied.items.as_ref().map(|items| {
        let items = items.iter().map(|item| Plain::Text(item.to_string())).collect();
        (ONLY_ITEMS.to_owned(), Plain::List(items))
    });
    let in_a_row = (copied.thread == Thread::Whole && client.sessions().len() > PAIR)
        .then(|| (IN_A_ROW.to_owned(), Plain::Boolean(true)));
    let said: BTreeMap<String, Plain> = items.into_iter().chain(in_a_row).collect();
    if !said.is_empty() {
        extra.0.insert(COPY.to_owned(), Plain::Map(said));
    }
    extra
}

/// The client of a copy for `audience`, with what its `extra` says of it.
pub(super) fn read(mut client: Client, audience: Audience) -> Client {
    let said = match client.extra.0.remove(COPY) {
        Some(Plain::Map(said)) => said,
        _ => BTreeMap::new(),
    };
    let items = match said.get(ONLY_ITEMS) {
        Some(Plain::List(items)) => Some(items.iter().filter_map(item).collect()),
        _ => (audience == Audience::Sponsor).then(|| client.items_with_a_number()),
    };
    let is_in_a_row = said.get(IN_A_ROW) == Some(&Plain::Boolean(true)) || client.sessions().len() <= PAIR;
    let thread = if is_in_a_row { Thread::Whole } else { Thread::Broken };
    // An answer that is here was not left out, whatever is said.
    let items = items.map(|items: BTreeSet<ItemId>| items.into_iter().chain(client.items_with_a_number()).collect());
    client.copied = Some(Copied { items, thread });
    client
}

fn item(plain: &Plain) -> Option<ItemId> {
    match plain {
        Plain::Text(text) => ItemId::parse(text).ok(),
        Plain::Number(_) | Plain::Boolean(_) | Plain::List(_) | Plain::Map(_) => None,
    }
}
