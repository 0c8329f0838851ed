//! What changed between two sessions, item by item, and from when on it is said.

use crate::model::{About, Client, Item, ItemId, Rater, Rating, Row, Session};

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
    let looks_back = now.response(Rater::Client, &About::LookingBack(then.id.clone()));
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
    if are_apart(then, now) { Weeks::Apart } else { Weeks::PartlyTheSame }
}

/// Whether the two sessions look back on different weeks: their dates are 28 days apart or more.
#[must_use]
pub fn are_apart(then: &Session, now: &Session) -> bool {
    then.date.until(now.date).is_ok_and(|span| span.get_days().abs() >= APART_DAYS)
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
        Some(Change::between(self.then?, self.now?)).filter(|_| self.asked != AskedThen::Not)
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
