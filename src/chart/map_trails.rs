//! The trails on the map: each stretch drawn once, however often it was walked.
//!
//! Answers are whole steps, so that a line between two places goes through a few others; between two of those it is one
//! smallest piece, and two lines lie on each other where they share pieces. Drawn twice, a thin line is a bar.

use std::collections::BTreeSet;

use crate::model::Rating;

/// A place on the map, in steps.
type Place = [u8; 2];

/// The lines of all walks, in their order, without what an earlier one has drawn.
pub(super) fn stretches(walks: impl Iterator<Item = Vec<[Rating; 2]>>) -> Vec<Vec<[Rating; 2]>> {
    let mut drawn = BTreeSet::new();
    walks.flat_map(|walk| of_walk(&walk, &mut drawn)).collect()
}

fn of_walk(walk: &[[Rating; 2]], drawn: &mut BTreeSet<[Place; 2]>) -> Vec<Vec<[Rating; 2]>> {
    let mut lines: Vec<Vec<[Rating; 2]>> = Vec::new();
    // Whether the last line still ends where the walk is.
    let mut goes_on = false;
    for [from, to] in walk.array_windows() {
        let stops = between(*from, *to);
        // Within one straight way its last point moves along.
        let mut is_straight = false;
        for [one, other] in stops.array_windows() {
            if !drawn.insert(piece(*one, *other)) {
                (goes_on, is_straight) = (false, false);
                continue;
            }
            match lines.last_mut().filter(|_| goes_on) {
                Some(line) => {
                    if is_straight {
                        line.pop();
                    }
                    line.push(*other);
                }
                None => lines.push(vec![*one, *other]),
            }
            (goes_on, is_straight) = (true, true);
        }
    }
    lines
}

/// All whole steps on the way, both ends included: one where they are the same.
fn between([x, y]: [Rating; 2], [to_x, to_y]: [Rating; 2]) -> Vec<[Rating; 2]> {
    let across = i64::from(to_x.steps()) - i64::from(x.steps());
    let up = i64::from(to_y.steps()) - i64::from(y.steps());
    let pieces = common(across.unsigned_abs(), up.unsigned_abs());
    let parts = i64::try_from(pieces).unwrap_or(1).max(1);
    let stop = |part: i64| {
        let along = |from: Rating, far: i64| Rating::new(i64::from(from.steps()) + far / parts * part).ok();
        Some([along(x, across)?, along(y, up)?])
    };
    (0..=i64::try_from(pieces).unwrap_or(0)).filter_map(stop).collect()
}

/// The greatest number that divides both.
fn common(one: u64, other: u64) -> u64 {
    if other == 0 { one } else { common(other, one % other) }
}

/// The same whichever way it is walked.
fn piece(one: [Rating; 2], other: [Rating; 2]) -> [Place; 2] {
    let mut ends = [one, other].map(|place| place.map(Rating::steps));
    ends.sort_unstable();
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of these walks, in steps.
    fn lines(walks: &[&[Place]]) -> Vec<Vec<Place>> {
        let rating = |steps: u8| Rating::new(i64::from(steps)).unwrap();
        let walks = walks.iter().map(|walk| walk.iter().map(|place| place.map(rating)).collect());
        let lines = stretches(walks).into_iter();
        lines.map(|line| line.into_iter().map(|place| place.map(Rating::steps)).collect()).collect()
    }

    #[test]
    fn a_walk_is_one_line_with_a_corner_where_it_turns() {
        assert_eq!(lines(&[&[[2, 2], [6, 4], [6, 9], [6, 9]]]), [[[2, 2], [6, 4], [6, 9]]]);
        assert_eq!(lines(&[&[[2, 2]], &[[3, 3], [3, 3]]]), Vec::<Vec<Place>>::new());
    }

    #[test]
    fn back_and_forth_is_drawn_once() {
        assert_eq!(
            lines(&[&[[5, 2], [5, 3], [5, 2], [5, 3], [5, 6]]]),
            vec![vec![[5, 2], [5, 3]], vec![[5, 3], [5, 6]]]
        );
        assert_eq!(lines(&[&[[5, 6], [5, 2], [5, 4], [9, 4]]]), vec![vec![[5, 6], [5, 2]], vec![[5, 4], [9, 4]]]);
    }

    #[test]
    fn what_two_dimensions_share_is_drawn_for_the_first() {
        assert_eq!(
            lines(&[&[[0, 0], [4, 4]], &[[2, 2], [6, 6]], &[[6, 6], [8, 6]]]),
            vec![vec![[0, 0], [4, 4]], vec![[4, 4], [6, 6]], vec![[6, 6], [8, 6]]]
        );
        // Two that only cross share nothing.
        assert_eq!(lines(&[&[[0, 0], [2, 2]], &[[0, 2], [2, 0]]]).len(), 2);
    }
}
