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
    fn a_later_session_that_is_being_rated_hides_the_earlier_ones() {
        let (client, made) = sessions(&[(0, true), (40, true), (80, false)]);
        let hidden = |id: usize, at_hand: usize| hidden_by(&client, &made[id].id, &made[at_hand]).map(|s| s.date);
        assert_eq!([hidden(0, 2), hidden(1, 2)], [Some(day(80)); 2]);
        assert_eq!([hidden(0, 0), hidden(0, 1)], [Some(day(80)); 2], "whatever is at hand, the latest is being rated");
        assert_eq!(hidden(2, 2), None, "it does not hide itself");
        assert_eq!(hidden(2, 0), None);
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
