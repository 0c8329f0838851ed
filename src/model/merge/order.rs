//! One order of what two lists hold: each list's own where the two agree, the same from either side.

use std::collections::{BTreeMap, BTreeSet};

/// What two lists hold under one key.
#[derive(Debug)]
pub(super) enum Found<'a, T> {
    /// Only mine has it.
    Mine(&'a T),
    /// Only theirs has it.
    Theirs(&'a T),
    /// Both have it.
    Both(&'a T, &'a T),
}

impl<'a, T> Found<'a, T> {
    /// Mine where there is one.
    pub(super) fn any(&self) -> &'a T {
        match self {
            Self::Mine(one) | Self::Theirs(one) | Self::Both(one, _) => one,
        }
    }
}

/// Everything in both lists once. What stands in one list only comes between the same neighbors; of two such that could
/// come first, and of two that the lists have in contrary orders, the one with the smaller `rank` or key does.
pub(super) fn of<'a, T, K: Ord, R: Ord>(
    mine: &'a [T],
    theirs: &'a [T],
    key: impl Fn(&T) -> K,
    rank: impl Fn(&T) -> R,
) -> Vec<Found<'a, T>> {
    let by_key = |list: &'a [T]| list.iter().map(|one| (key(one), one)).collect::<BTreeMap<K, &'a T>>();
    let (my_keys, their_keys) = (by_key(mine), by_key(theirs));
    let mut told = BTreeSet::new();
    let mut together = Vec::with_capacity(mine.len().max(theirs.len()));
    let (mut mine, mut theirs) = (mine.iter().peekable(), theirs.iter().peekable());
    loop {
        while mine.next_if(|one| told.contains(&key(one))).is_some() {}
        while theirs.next_if(|one| told.contains(&key(one))).is_some() {}
        let next = match (mine.peek(), theirs.peek()) {
            (None, None) => return together,
            (Some(one), None) | (None, Some(one)) => key(one),
            (Some(one), Some(other)) => match (their_keys.contains_key(&key(one)), my_keys.contains_key(&key(other))) {
                (false, true) => key(one),
                (false, false) if rank(one) <= rank(other) => key(one),
                (true | false, false) => key(other),
                (true, true) => key(one).min(key(other)),
            },
        };
        match (my_keys.get(&next), their_keys.get(&next)) {
            (Some(one), Some(other)) => together.push(Found::Both(one, other)),
            (Some(one), None) => together.push(Found::Mine(one)),
            (None, Some(other)) => together.push(Found::Theirs(other)),
            (None, None) => {}
        }
        told.insert(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(mine: &str, theirs: &str) -> String {
        let (mine, theirs): (Vec<char>, Vec<char>) = (mine.chars().collect(), theirs.chars().collect());
        of(&mine, &theirs, |c| *c, |c| *c).into_iter().map(|found| *found.any()).collect()
    }

    #[test]
    fn each_lists_own_order_stays_and_it_does_not_matter_which_is_named_first() {
        for (mine, theirs, together) in
            [("abc", "abc", "abc"), ("cab", "cab", "cab"), ("zab", "ab", "zab"), ("ax", "ay", "axy"), ("", "ba", "ba")]
        {
            assert_eq!(order(mine, theirs), together);
            assert_eq!(order(theirs, mine), together);
        }
        assert_eq!(order("abx", "bay"), order("bay", "abx"), "contrary orders");
        assert_eq!(order("abx", "bay"), "abxy");
    }
}
