//! The one rule by which two values become one, and the lists of what came of it.

use super::super::ids::SessionId;
use super::super::limits::Limit;
use super::super::plain::{Extra, Plain};
use super::super::rating::Ratings;
use super::{Contradiction, Place, Side, Taken, Value, What};

const ONE: &[Side] = &[Side::Mine, Side::Theirs];
const ALL: &[Side] = &[Side::Mine, Side::Theirs, Side::Both];

/// Goes through both copies place by place, always in the same order, so that the nth contradiction is the nth choice.
pub(super) struct Weaver<'a> {
    choices: &'a [Option<Side>],
    session: Option<SessionId>,
    taken: Vec<Taken>,
    contradictions: Vec<Contradiction>,
}

impl<'a> Weaver<'a> {
    /// Where nothing is chosen mine stays.
    pub(super) fn new(choices: &'a [Option<Side>]) -> Self {
        Self { choices, session: None, taken: Vec::new(), contradictions: Vec::new() }
    }

    /// What follows is of this session.
    pub(super) fn enter(&mut self, session: Option<&SessionId>) {
        self.session = session.cloned();
    }

    /// What only one copy has, and where they contradict each other.
    pub(super) fn told(self) -> (Vec<Taken>, Vec<Contradiction>) {
        (self.taken, self.contradictions)
    }

    /// Notes that only one copy has this.
    pub(super) fn take(&mut self, what: What, from: Side) {
        self.taken.push(Taken { place: self.place(what), from });
    }

    /// The rule: the same is the same; nothing gives way to something; of two things one is chosen, or `both` where that is
    /// something. `told` is what a value says, `None` where it is nothing.
    pub(super) fn settle<T: Clone + PartialEq>(
        &mut self,
        what: What,
        [mine, theirs]: [&T; 2],
        told: impl Fn(&T) -> Option<Value>,
        both: Option<T>,
    ) -> T {
        if mine == theirs {
            return mine.clone();
        }
        match (told(mine), told(theirs)) {
            (None, None) => mine.clone(),
            (Some(_), None) => {
                self.take(what, Side::Mine);
                mine.clone()
            }
            (None, Some(_)) => {
                self.take(what, Side::Theirs);
                theirs.clone()
            }
            (Some(says), Some(they_say)) => {
                let chosen = self.choices.get(self.contradictions.len()).copied().flatten();
                let sides = if both.is_some() { ALL } else { ONE };
                let place = self.place(what);
                self.contradictions.push(Contradiction { place, mine: says, theirs: they_say, sides });
                match (chosen, both) {
                    (Some(Side::Theirs), _) => theirs.clone(),
                    (Some(Side::Both), Some(both)) => both,
                    (Some(Side::Mine | Side::Both) | None, _) => mine.clone(),
                }
            }
        }
    }

    /// A text in one line.
    pub(super) fn line(&mut self, what: What, texts: [&String; 2]) -> String {
        self.settle(what, texts, said, None)
    }

    /// A text of which both can be kept, one under the other, where that is not too long.
    pub(super) fn text(&mut self, what: What, texts: [&String; 2], limit: Limit) -> String {
        self.settle(what, texts, said, one_under_the_other(texts, limit))
    }

    /// Something that may not be there.
    pub(super) fn option<T: Clone + PartialEq>(
        &mut self,
        what: What,
        both: [&Option<T>; 2],
        value: impl Fn(T) -> Value,
    ) -> Option<T> {
        self.settle(what, both, |one| one.clone().map(&value), None)
    }

    /// Several texts, of which all can be kept where they are not more than `most`.
    pub(super) fn list(&mut self, what: What, [mine, theirs]: [&Vec<String>; 2], most: usize) -> Vec<String> {
        let mut all = mine.clone();
        all.extend(theirs.iter().filter(|text| !mine.contains(text)).cloned());
        let all = Some(all).filter(|all| all.len() <= most);
        self.settle(what, [mine, theirs], |list| (!list.is_empty()).then(|| Value::List(list.clone())), all)
    }

    /// Answers, item by item.
    pub(super) fn ratings(&mut self, what: impl Fn(super::ItemId) -> What, [mine, theirs]: [&Ratings; 2]) -> Ratings {
        let mut together = mine.clone();
        let mut items: Vec<_> = mine.iter().chain(theirs.iter()).map(|(item, _)| item.clone()).collect();
        items.sort_unstable();
        items.dedup();
        for item in items {
            let rating = self.option(what(item.clone()), [&mine.of(&item), &theirs.of(&item)], Value::Rating);
            together.set(item, rating);
        }
        together
    }

    /// What a later version wrote, name by name.
    pub(super) fn extra(&mut self, [mine, theirs]: [&Extra; 2]) -> Extra {
        let mut names: Vec<&String> = mine.0.keys().chain(theirs.0.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let value = |_: Plain| Value::Something;
        let one = |extra: &Extra, name: &String| extra.0.get(name).cloned();
        let woven = names.into_iter().filter_map(|name| {
            let both = [&one(mine, name), &one(theirs, name)];
            Some((name.clone(), self.option(What::Extra(name.clone()), both, value)?))
        });
        Extra(woven.collect())
    }

    fn place(&self, what: What) -> Place {
        Place { session: self.session.clone(), what }
    }
}

#[expect(clippy::ptr_arg, reason = "it is told of a `String`")]
fn said(text: &String) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.clone()))
}

/// Both texts as one; where one holds the other already, that one.
pub(super) fn one_under_the_other([mine, theirs]: [&String; 2], limit: Limit) -> Option<String> {
    let both = if mine.contains(theirs.as_str()) {
        mine.clone()
    } else if theirs.contains(mine.as_str()) {
        theirs.clone()
    } else {
        format!("{mine}\n\n{theirs}")
    };
    limit.check(&both).is_ok().then_some(both)
}
