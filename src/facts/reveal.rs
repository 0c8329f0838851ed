//! What may be seen beside a response that is being given: nothing earlier, until it is done.
//!
//! Seeing earlier answers moves the new ones. Whoever shows, says or writes anything of another session asks here first.

use std::sync::Arc;

use crate::model::merge::Comparison;
use crate::model::{Client, Session, SessionId, Stage};

/// Whether earlier sessions may be seen beside `session`: once its own response about now is done. A session whose
/// response is missing has yet to be rated.
#[must_use]
pub fn shows_earlier(session: &Session) -> bool {
    session.own_response().is_some_and(|own| own.stage != Stage::Rating)
}

/// The sessions before `session` that may be compared with it, by date; none while it or the latest is being rated.
#[must_use]
pub fn earlier<'a>(client: &'a Client, session: &Session) -> Vec<&'a Arc<Session>> {
    if hides_nothing(client, session) { client.before(&session.id) } else { Vec::new() }
}

/// Whether the session called `then` may be compared with `session`: it is one of those that [`earlier`] gives.
#[must_use]
pub fn may_compare(client: &Client, then: &SessionId, session: &Session) -> bool {
    hides_nothing(client, session) && client.is_before(then, &session.id)
}

/// The session just before `session`, which it is compared with unless another is chosen; none while it is being rated.
#[must_use]
pub fn just_before<'a>(client: &'a Client, session: &Session) -> Option<&'a Arc<Session>> {
    earlier(client, session).pop()
}

/// The session that hides the one called `id` because it is later and still being rated: the one at hand, or the latest.
#[must_use]
pub fn hidden_by<'a>(client: &'a Client, id: &SessionId, at_hand: &'a Session) -> Option<&'a Session> {
    let hides = |later: &&'a Session| !shows_earlier(later) && client.is_before(id, &later.id);
    [at_hand, client.latest()].into_iter().find(hides)
}

/// The session that hides the one called `id` in a comparison of two copies: in mine, where the session called `at_hand` is
/// shown, or once both are put together.
#[must_use]
pub fn hidden_in_copies<'a>(copies: &'a Comparison, id: &SessionId, at_hand: &SessionId) -> Option<&'a Session> {
    [copies.mine(), copies.mostly_mine()].into_iter().find_map(|client| {
        let at_hand = client.session(at_hand).unwrap_or_else(|| client.latest());
        hidden_by(client, id, at_hand)
    })
}

/// The session that keeps `version`, the same client at another time, from being seen: it is being rated, at hand or the
/// latest, and the version holds another session that is not of a later day.
#[must_use]
pub fn version_hidden_by<'a>(client: &'a Client, at_hand: &'a Session, version: &Client) -> Option<&'a Session> {
    let hides = |later: &&'a Session| {
        let mut others = version.sessions().iter().filter(|session| session.id != later.id);
        !shows_earlier(later) && others.any(|session| session.date <= later.date)
    };
    [at_hand, client.latest()].into_iter().find(hides)
}

/// Whether nothing is hidden of what is before `session`: the latest hides it too while it is being rated, for nothing is
/// later.
fn hides_nothing(client: &Client, session: &Session) -> bool {
    shows_earlier(session) && shows_earlier(client.latest())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::fixture::{DIMENSIONS, client, day, instrument, looking_back, rating_still, session};

    /// Sessions on these days; those that are `false` are still being rated.
    fn sessions(told: &[(i32, bool)]) -> (Client, Vec<Session>) {
        let asked = instrument("short@1", &DIMENSIONS);
        let made = told.iter().map(|(days, done)| {
            let made = session(day(*days), &asked, &[("risk.leading", 4)]);
            if *done { made } else { rating_still(made) }
        });
        let made: Vec<Session> = made.collect();
        let client = client(vec![asked], &made.iter().collect::<Vec<_>>());
        (client, made)
    }

    fn dates(sessions: &[&Arc<Session>]) -> Vec<jiff::civil::Date> {
        sessions.iter().map(|session| session.date).collect()
    }

    #[test]
    fn nothing_earlier_is_seen_until_the_response_is_done() {
        let (client, made) = sessions(&[(0, true), (40, true), (80, false)]);
        assert!(!shows_earlier(&made[2]));
        assert_eq!(dates(&earlier(&client, &made[2])), []);
        assert_eq!(just_before(&client, &made[2]), None);
        let (client, made) = sessions(&[(0, true), (40, true), (80, true)]);
        assert_eq!(dates(&earlier(&client, &made[2])), [day(0), day(40)]);
        assert_eq!(just_before(&client, &made[2]).map(|s| s.date), Some(day(40)));
        assert_eq!(just_before(&client, &made[0]), None, "nothing is before the first");
    }

    #[test]
    fn revised_stays_revealed_and_a_missing_response_hides() {
        let (_, made) = sessions(&[(0, true)]);
        let mut revised = made[0].clone();
        revised.responses[0].stage = Stage::Revised;
        assert!(shows_earlier(&revised));
        let mut none = made[0].clone();
        none.responses.clear();
        assert!(!shows_earlier(&none));
        let back = looking_back(rating_still(made[0].clone()), &made[0], &[]);
        let mut back_done = back;
        back_done.responses[1].stage = Stage::Done;
        assert!(!shows_earlier(&back_done), "a look back is not the response about now");
    }

    #[test]
    fn earlier_goes_by_date_and_not_by_when_it_was_made() {
        let (client, made) = sessions(&[(40, true), (80, true), (0, true)]);
        assert_eq!(dates(&earlier(&client, &made[1])), [day(0), day(40)]);
        assert_eq!(dates(&earlier(&client, &made[0])), [day(0)]);
    }

    #[test]
    fn the_latest_that_is_being_rated_hides_from_the_one_at_hand_what_is_before_both() {
        let (client, made) = sessions(&[(0, true), (40, true), (80, false)]);
        assert_eq!(dates(&earlier(&client, &made[1])), []);
        let (client, made) = sessions(&[(0, true), (40, true), (80, false), (120, true)]);
        assert_eq!(dates(&earlier(&client, &made[1])), [day(0)], "one that was left open hides nothing for good");
    }

    #[test]
    fn what_may_be_compared_is_what_is_earlier() {
        let told = [(40, true), (80, true), (0, true), (40, true), (80, true)];
        for open in [None, Some(0_usize), Some(1), Some(4)] {
            let mut told = told;
            if let Some(place) = open {
                told[place].1 = false;
            }
            let asked = instrument("short@1", &DIMENSIONS);
            let made = (0..).zip(told).map(|(nth, (days, done))| {
                let id = SessionId::new(&format!("s-{nth}")).unwrap();
                let made = Session { id, ..session(day(days), &asked, &[]) };
                if done { made } else { rating_still(made) }
            });
            let made: Vec<Session> = made.collect();
            let client = client(vec![asked.clone()], &made.iter().collect::<Vec<_>>());
            for (then, now) in made.iter().flat_map(|then| made.iter().map(move |now| (then, now))) {
                let is_earlier = earlier(&client, now).iter().any(|session| session.id == then.id);
                assert_eq!(may_compare(&client, &then.id, now), is_earlier, "{open:?} {} {}", then.id, now.id);
            }
        }
    }

    #[test]
    fn a_later_session_that_is_being_rated_hides_the_earlier_ones() {
        let (client, made) = sessions(&[(0, true), (40, true), (80, false)]);
        let hidden = |id: usize, at_hand: usize| hidden_by(&client, &made[id].id, &made[at_hand]).map(|s| s.date);
        assert_eq!([hidden(0, 2), hidden(1, 2)], [Some(day(80)); 2]);
        assert_eq!([hidden(0, 0), hidden(0, 1)], [Some(day(80)); 2], "whatever is at hand, the latest is being rated");
        assert_eq!(hidden(2, 2), None, "it does not hide itself");
        assert_eq!(hidden(2, 0), None);
    }

    #[test]
    fn an_earlier_version_shows_nothing_that_a_rating_hides_even_of_a_session_that_was_deleted() {
        let (client, made) = sessions(&[(40, false)]);
        assert_eq!(version_hidden_by(&client, &made[0], &client), None, "nothing is before the first");
        let (version, _) = sessions(&[(0, true), (40, true)]);
        let hides = version_hidden_by(&client, &made[0], &version);
        assert_eq!(hides.map(|session| session.date), Some(day(40)));
        let asked = instrument("short@1", &DIMENSIONS);
        let of_the_same_day = Session { date: day(40), ..session(day(0), &asked, &[]) };
        let version_of_that_day = crate::facts::fixture::client(vec![asked], &[&of_the_same_day]);
        assert!(version_hidden_by(&client, &made[0], &version_of_that_day).is_some(), "which was first is not known");
        let (client, made) = sessions(&[(0, true), (40, true)]);
        assert_eq!(version_hidden_by(&client, &made[0], &version), None, "nothing is being rated");
    }

    #[test]
    fn the_one_at_hand_hides_too_and_a_done_one_hides_nothing() {
        let (client, made) = sessions(&[(0, true), (40, false), (80, true)]);
        let hidden = |id: usize, at_hand: usize| hidden_by(&client, &made[id].id, &made[at_hand]).map(|s| s.date);
        assert_eq!(hidden(0, 1), Some(day(40)));
        assert_eq!(hidden(0, 2), None, "the one at hand is done");
        assert_eq!([hidden(1, 1), hidden(2, 1)], [None, None], "later ones are not earlier ones");
        let unknown = crate::model::SessionId::new("1999-01-01").unwrap();
        assert_eq!(hidden_by(&client, &unknown, &made[1]), None);
    }
}
