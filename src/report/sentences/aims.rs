//! Where an item is wanted, and which way it went over several sessions. Less often than today is a real aim.

use std::sync::Arc;

use crate::chart::trend::MOST_SESSIONS;
use crate::facts::{Aim, Trend, aim, reveal, trend_over};
use crate::model::{Client, Item, ItemId, Rating, Session};
use crate::words;

/// A target in words: "Taking on tasks: 9 now, 7 wanted. You want to do this less often."
/// Of an item that is not rated now the wanted number stands alone.
#[must_use]
pub fn aim_in_words(item: &Item, now: Option<Rating>, wanted: Rating) -> String {
    let (title, to) = (item.title.as_str(), i64::from(wanted.steps()));
    let Some(rated) = now else { return words::aim_alone(title, to) };
    let from = i64::from(rated.steps());
    match aim(rated, wanted) {
        Aim::Reached => words::aim_reached(title, from, to),
        Aim::OneStepAway => words::aim_one_step(title, from, to),
        Aim::MoreOften => words::aim_more_often(title, from, to),
        Aim::LessOften => words::aim_less_often(title, from, to),
    }
}

/// A trend in words: "Pursuing far aims rose by 4 over 3 sessions."
#[must_use]
pub fn trend_in_words(item: &Item, trend: Trend) -> String {
    let (steps, sessions) = (i64::from(trend.change.distance()), words::count(trend.sessions));
    if trend.change.steps() < 0 {
        words::trend_fell(&item.title, steps, sessions)
    } else {
        words::trend_rose(&item.title, steps, sessions)
    }
}

/// The trends up to `session` that may be said, in the instrument's order, of as many sessions as the picture over time
/// shows; none while it is being rated, or where one of them may be missing from a copy. First and last answer are about different weeks.
#[must_use]
pub fn trends(client: &Client, session: &Session) -> Vec<String> {
    if client.skips_sessions() {
        return Vec::new();
    }
    let earlier = reveal::earlier(client, session);
    let skipped = (earlier.len() + 1).saturating_sub(MOST_SESSIONS);
    let sessions: Vec<&Session> = earlier.into_iter().skip(skipped).map(Arc::as_ref).chain([session]).collect();
    let rows = client.asked(session).rows();
    rows.filter_map(|row| Some(trend_in_words(row.item, trend_of(&sessions, &row.id())?))).collect()
}

fn trend_of(sessions: &[&Session], item: &ItemId) -> Option<Trend> {
    let answer = |session: &Session| session.own_response().and_then(|own| own.ratings.of(item));
    trend_over(sessions.iter().map(|session| (session.date, answer(session))))
}
