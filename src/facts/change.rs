//! What changed between two sessions, item by item, and from when on it is said.

use crate::model::{Client, Date, Item, ItemId, Rating, Row, Session};

use super::thresholds::{APART_DAYS, CHANGE_MAYBE, CHANGE_NAMED, LOOK_BACK_NAMED};

/// The later answer to an item less the earlier one, in steps from −10 to 10. Counts, never better or worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change(i8);

/// How much may be said of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeSize {
    /// None.
    Same,
    /// One step: too small to read.
    OneStep,
    /// May be a move, may be chance.
    Maybe,
    /// Named as a move.
    Named,
}

/// One item of the later session beside the same item of the earlier one.
#[derive(Debug, Clone, PartialEq)]
pub struct ThenNow<'a> {
    /// The item as it is asked now.
    pub row: Row<'a>,
    /// How it was asked then.
    pub asked: AskedThen,
    /// The earlier answer; `None` is not rated, or not asked.
    pub then: Option<Rating>,
    /// The earlier time as the client sees it from the later session; `None` is not looked back at.
    pub looking_back: Option<Rating>,
    /// The later answer; `None` is not rated.
    pub now: Option<Rating>,
    /// Which weeks the two answers are about.
    pub weeks: Weeks,
}

/// Whether two sessions look back on the same weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weeks {
    /// On different ones: a change between them may be named.
    Apart,
    /// On partly the same: a change between them is never named.
    PartlyTheSame,
}

/// Whether the earlier session asked an item too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedThen {
    /// In the same words.
    Alike,
    /// In other words: it is compared, and the page says so.
    WordedDifferently,
    /// It did not: nothing is compared.
    Not,
}

/// Every item of `now`'s instrument, in its order, beside what `then` says of it.
#[must_use]
pub fn then_and_now<'a>(client: &'a Client, then: &Session, now: &'a Session) -> Vec<ThenNow<'a>> {
    let (asked_then, asked_now) = (client.asked(then), client.asked(now));
    let looks_back = now.looking_back_at(&then.id);
    let rated = |session: &Session, item: &ItemId| session.own_response().and_then(|own| own.ratings.of(item));
    let weeks = weeks(then, now);
    let beside = |row: Row<'a>| {
        let id = row.id();
        let asked = match asked_then.row(&id) {
            None => AskedThen::Not,
            Some(earlier) if reads_alike(earlier.item, row.item) => AskedThen::Alike,
            Some(_) => AskedThen::WordedDifferently,
        };
        let looking_back = looks_back.and_then(|response| response.ratings.of(&id));
        ThenNow { row, asked, then: rated(then, &id), looking_back, now: rated(now, &id), weeks }
    };
    asked_now.rows().map(beside).collect()
}

/// Which weeks two sessions look back on: different ones when their dates are 28 days apart or more.
#[must_use]
pub fn weeks(then: &Session, now: &Session) -> Weeks {
    if are_apart(then.date, now.date) { Weeks::Apart } else { Weeks::PartlyTheSame }
}

/// Whether two days are 28 days apart or more.
pub(super) fn are_apart(one: Date, other: Date) -> bool {
    one.until(other).is_ok_and(|span| span.get_days().abs() >= APART_DAYS)
}

/// Whether a look back differs from what was recorded by enough to be said.
#[must_use]
pub fn sees_it_differently(recorded: Rating, looking_back: Rating) -> bool {
    recorded.steps().abs_diff(looking_back.steps()) >= LOOK_BACK_NAMED
}

/// What a person read when they answered: the statement and the anchors. A title may be mended.
fn reads_alike(one: &Item, other: &Item) -> bool {
    one.statement == other.statement && one.anchors == other.anchors
}

impl ThenNow<'_> {
    /// The change; `None` unless both sessions asked the item and both answers are there.
    #[must_use]
    pub fn change(&self) -> Option<Change> {
        // What was not asked then has no answer then: a client keeps that of each of its sessions.
        Some(Change::between(self.then?, self.now?))
    }

    /// The change where it is named as a move: three steps or more, between answers about different weeks.
    #[must_use]
    pub fn named_change(&self) -> Option<Change> {
        self.change().filter(|change| self.weeks == Weeks::Apart && change.size() == ChangeSize::Named)
    }

    /// The look back where it differs from what was recorded by enough to be said: recorded, then looking back.
    #[must_use]
    pub fn seen_differently(&self) -> Option<[Rating; 2]> {
        Some([self.then?, self.looking_back?]).filter(|[recorded, seen]| sees_it_differently(*recorded, *seen))
    }
}

impl Change {
    /// The change from one answer to another.
    #[must_use]
    pub fn between(then: Rating, now: Rating) -> Self {
        // Steps are 0 to 10, so neither the cast nor the difference can leave an i8.
        Self(now.steps().cast_signed() - then.steps().cast_signed())
    }

    /// In steps from −10 to 10; below zero is less often.
    #[must_use]
    pub fn steps(self) -> i8 {
        self.0
    }

    /// How far, in steps from 0 to 10.
    #[must_use]
    pub fn distance(self) -> u8 {
        self.0.unsigned_abs()
    }

    /// How much may be said of it.
    #[must_use]
    pub fn size(self) -> ChangeSize {
        match self.distance() {
            CHANGE_NAMED.. => ChangeSize::Named,
            CHANGE_MAYBE.. => ChangeSize::Maybe,
            1 => ChangeSize::OneStep,
            _ => ChangeSize::Same,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::facts::fixture::{DIMENSIONS, client, day, instrument, item, item_id, looking_back, rating, session};
    use crate::model::{Instrument, Rater, Ratings};

    /// One item of two sessions so many days apart, asked in the same words.
    fn compared(then: Option<u8>, now: Option<u8>, days: i32) -> (Option<Change>, Option<Change>) {
        let asked = instrument("short@1", &DIMENSIONS);
        let answers = |steps: Option<u8>| steps.map(|steps| ("risk.leading", steps)).into_iter().collect::<Vec<_>>();
        let then = session(day(0), &asked, &answers(then));
        let now = session(day(days), &asked, &answers(now));
        let client = client(vec![asked], &[&then, &now]);
        let rows = then_and_now(&client, &then, &now);
        (rows[1].change(), rows[1].named_change())
    }

    #[test]
    fn each_size_one_step_below_at_and_above() {
        let size = |then, now| Change::between(rating(then), rating(now)).size();
        let (same, one, maybe, named) = (ChangeSize::Same, ChangeSize::OneStep, ChangeSize::Maybe, ChangeSize::Named);
        for (distance, expected) in [same, one, maybe, named, named].into_iter().enumerate() {
            let distance = u8::try_from(distance).unwrap();
            assert_eq!(size(5, 5 + distance), expected, "{distance} more");
            assert_eq!(size(5, 5 - distance), expected, "{distance} fewer");
        }
        assert_eq!(Change::between(rating(10), rating(0)).steps(), -10);
        assert_eq!(Change::between(rating(0), rating(10)).distance(), 10);
    }

    #[test]
    fn a_move_is_named_from_28_days_on_and_computed_before() {
        for (days, named) in [(1, false), (27, false), (28, true), (29, true), (400, true)] {
            let (change, named_change) = compared(Some(3), Some(6), days);
            assert_eq!(change.map(Change::steps), Some(3), "{days}");
            assert_eq!(named_change.is_some(), named, "{days}");
        }
        assert_eq!(compared(Some(3), Some(5), 400).1, None, "two steps are never named");
        assert!(compared(Some(3), Some(7), 400).1.is_some());
    }

    #[test]
    fn days_apart_are_days_whatever_the_months_between_and_whichever_came_first() {
        let asked = instrument("short@1", &DIMENSIONS);
        let on = |days| session(day(days), &asked, &[]);
        assert!(are_apart(on(100).date, on(0).date) && are_apart(on(0).date, on(100).date));
        assert!(are_apart(on(0).date, on(28).date) && !are_apart(on(28).date, on(1).date));
        assert_eq!([weeks(&on(0), &on(28)), weeks(&on(0), &on(27))], [Weeks::Apart, Weeks::PartlyTheSame]);
    }

    #[test]
    fn not_rated_stays_not_rated_and_zero_is_an_answer() {
        assert_eq!(compared(None, Some(6), 60), (None, None));
        assert_eq!(compared(Some(6), None, 60), (None, None));
        assert_eq!(compared(None, None, 60), (None, None));
        assert_eq!(compared(Some(0), Some(0), 60).0.map(Change::steps), Some(0));
        assert_eq!(compared(Some(4), Some(0), 60).1.map(Change::steps), Some(-4));
    }

    /// The row of `risk.leading` where the later session was asked a changed instrument.
    fn asked_later(change: impl FnOnce(&mut crate::model::Item)) -> AskedThen {
        let earlier = instrument("short@1", &DIMENSIONS);
        let mut dimensions = earlier.dimensions().to_vec();
        change(&mut dimensions[0].items[1]);
        let key = crate::model::InstrumentKey::parse("short@2").unwrap();
        let later = Instrument::new(key, earlier.poles().to_vec(), dimensions).unwrap();
        let then = session(day(0), &earlier, &[("risk.leading", 2)]);
        let now = session(day(60), &later, &[("risk.leading", 7)]);
        let client = client(vec![earlier, later], &[&then, &now]);
        let rows = then_and_now(&client, &then, &now);
        assert_eq!(rows[0].asked, AskedThen::Alike, "the other item is as it was");
        assert_eq!(rows[1].named_change().map(Change::steps), Some(5), "other words are compared all the same");
        rows[1].asked
    }

    #[test]
    fn other_words_are_a_changed_statement_or_anchor_and_not_a_mended_title() {
        assert_eq!(asked_later(|item| item.statement.push('x')), AskedThen::WordedDifferently);
        assert_eq!(asked_later(|item| item.anchors[0].says.push('x')), AskedThen::WordedDifferently);
        assert_eq!(asked_later(|item| item.anchors[2].example.push('x')), AskedThen::WordedDifferently);
        assert_eq!(asked_later(|item| item.title.push('x')), AskedThen::Alike);
        assert_eq!(asked_later(|item| item.prompt.push('x')), AskedThen::Alike);
        assert_eq!(asked_later(|item| *item = self::item("When it came, I left it.")), AskedThen::WordedDifferently);
    }

    #[test]
    fn an_item_that_was_not_asked_then_is_not_compared_and_one_that_is_gone_is_no_row() {
        let earlier = instrument("short@1", &["risk", "horizon", "growth"]);
        let later = instrument("short@2", &DIMENSIONS);
        let then = session(day(0), &earlier, &[("growth.leading", 2), ("horizon.leading", 2)]);
        let now = session(day(60), &later, &[("guidance.leading", 7), ("horizon.leading", 7)]);
        let now = looking_back(now, &then, &[("guidance.leading", 1)]);
        let client = client(vec![earlier, later], &[&then, &now]);
        let rows = then_and_now(&client, &then, &now);
        let ids: Vec<String> = rows.iter().map(|row| row.row.id().to_string()).collect();
        assert_eq!(
            ids,
            ["risk", "horizon", "guidance"].map(|d| [format!("{d}.managing"), format!("{d}.leading")]).concat()
        );
        let new = &rows[5];
        assert_eq!((new.asked, new.then, new.now), (AskedThen::Not, None, Some(rating(7))));
        assert_eq!((new.change(), new.seen_differently()), (None, None));
        assert_eq!(rows[3].change().map(Change::steps), Some(5));
    }

    #[test]
    fn a_look_back_is_of_the_session_it_names_and_differs_from_two_steps_on() {
        let asked = instrument("short@1", &DIMENSIONS);
        let other = session(day(-60), &asked, &[]);
        let then = session(day(0), &asked, &[("risk.managing", 5), ("risk.leading", 5), ("horizon.managing", 5)]);
        let now = session(day(60), &asked, &[]);
        let seen = [("risk.managing", 3), ("risk.leading", 4), ("horizon.managing", 8), ("horizon.leading", 1)];
        let now = looking_back(looking_back(now, &other, &[("risk.managing", 9)]), &then, &seen);
        let client = client(vec![asked], &[&other, &then, &now]);
        let rows = then_and_now(&client, &then, &now);
        assert_eq!(rows[0].looking_back, Some(rating(3)));
        assert_eq!(rows[4].looking_back, None, "not looked back at");
        let differs: Vec<Option<[Rating; 2]>> = rows.iter().map(ThenNow::seen_differently).collect();
        let pair = |a, b| Some([rating(a), rating(b)]);
        assert_eq!(differs, [pair(5, 3), None, pair(5, 8), None, None, None]);
        assert!(rows.iter().all(|row| row.change().is_none()), "a look back is no answer about now");
        for (seen, differs) in [(4, false), (5, false), (6, false), (7, true), (8, true), (3, true)] {
            assert_eq!(sees_it_differently(rating(5), rating(seen)), differs, "{seen}");
        }
    }

    #[test]
    fn only_the_clients_own_answers_are_compared() {
        let asked = instrument("short@1", &DIMENSIONS);
        let mut then = session(day(0), &asked, &[("risk.leading", 1)]);
        let mut now = session(day(60), &asked, &[("risk.leading", 2)]);
        for session in [&mut then, &mut now] {
            let mut coach = session.responses[0].clone();
            coach.rater = Rater::Coach;
            coach.ratings.set(item_id("risk.leading"), Some(rating(9)));
            session.responses.insert(0, coach);
        }
        let client = client(vec![asked], &[&then, &now]);
        let row = &then_and_now(&client, &then, &now)[1];
        assert_eq!((row.then, row.now), (Some(rating(1)), Some(rating(2))));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn swapping_the_poles_answers_swaps_the_rows_and_nothing_else(
            steps in prop::collection::vec(prop::option::of(0u8..=10), 18),
            days in 1i32..60,
        ) {
            let asked = instrument("short@1", &DIMENSIONS);
            let of = |steps: &[Option<u8>], swap: usize| -> Ratings {
                let places = (0..6).filter_map(|n| Some((n, (*steps.get(n ^ swap)?)?)));
                let ids: Vec<_> = asked.rows().map(|row| row.id()).collect();
                places.map(|(n, steps)| (ids[n].clone(), rating(steps))).collect()
            };
            let rows = |swap| {
                let mut then = session(day(0), &asked, &[]);
                then.responses[0].ratings = of(&steps[..6], swap);
                let mut now = looking_back(session(day(days), &asked, &[]), &then, &[]);
                now.responses[0].ratings = of(&steps[6..12], swap);
                now.responses[1].ratings = of(&steps[12..], swap);
                let client = client(vec![asked.clone()], &[&then, &now]);
                let told = |row: &ThenNow<'_>| {
                    (row.then, row.now, row.change(), row.named_change(), row.seen_differently())
                };
                then_and_now(&client, &then, &now).iter().map(told).collect::<Vec<_>>()
            };
            let (one, other) = (rows(0), rows(1));
            for (place, told) in one.iter().enumerate() {
                prop_assert_eq!(told, &other[place ^ 1]);
            }
        }

        #[test]
        fn then_and_now_the_other_way_round_changes_the_sign_alone(then in 0u8..=10, now in 0u8..=10) {
            let there = Change::between(rating(then), rating(now));
            let back = Change::between(rating(now), rating(then));
            prop_assert_eq!((there.steps(), there.size()), (-back.steps(), back.size()));
        }
    }
}
