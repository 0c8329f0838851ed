//! Where an item is wanted, and which way it went over several sessions. Less often than today is a real aim.

use crate::facts::{Aim, Trend, aim};
use crate::model::{Client, Item, Rating, Session};
use crate::words;

/// A target in words: "Taking on tasks: 9 now, 7 wanted. You want to do this less often."
#[must_use]
pub fn aim_in_words(item: &Item, now: Option<Rating>, wanted: Rating) -> String {
    format!("{}{now:?}{wanted:?}", item.title)
}

/// A trend in words: "Pursuing far aims rose by 4 over 3 sessions."
#[must_use]
pub fn trend_in_words(item: &Item, trend: Trend) -> String {
    format!("{}{trend:?}", item.title)
}

/// The trends that may be said at `session`, in the instrument's order; none while it is being rated.
#[must_use]
pub fn trends(client: &Client, session: &Session) -> Vec<String> {
    let _ = (client, session);
    Vec::new()
}
