//! Between two pictures: the same shapes on their way from where they were to where they are.

use super::scene::{Point, Shape};

/// The shapes of `to`, moved back towards those of `from`: all the way at 0.0, not at all at 1.0.
///
/// `None` when the two do not have the same shapes, one for one: then nothing can be told to have moved.
#[must_use]
pub fn between(from: &[Shape], to: &[Shape], part: f32) -> Option<Vec<Shape>> {
    let same_count = from.len() == to.len();
    same_count.then(|| from.iter().zip(to).map(|(from, to)| shape(from, to, part)).collect())?
}

fn shape(from: &Shape, to: &Shape, part: f32) -> Option<Shape> {
    let on_the_way =
        |from: &Point, to: &Point| Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    let mut shown = to.clone();
    match (from, &mut shown) {
        (
            Shape::Fan { center: was_center, triangles: were, role: was, .. },
            Shape::Fan { center, triangles, role, .. },
        ) if was == role && were.len() == triangles.len() => {
            *center = on_the_way(was_center, center);
            for (were, are) in were.iter().zip(triangles) {
                *are = [on_the_way(&were[0], &are[0]), on_the_way(&were[1], &are[1])];
            }
        }
        (
            Shape::Line { points: were, role: was, dash: was_dash, ends: was_ends, .. },
            Shape::Line { points, role, dash, ends, .. },
        ) if (was, was_dash, was_ends, were.len()) == (role, dash, ends, points.len()) => {
            for (was, is) in were.iter().zip(points) {
                *is = on_the_way(was, is);
            }
        }
        (Shape::Marker { at: was_at, marker: was, role: was_role, .. }, Shape::Marker { at, marker, role, .. })
            if (was, was_role) == (marker, role) =>
        {
            *at = on_the_way(was_at, at);
        }
        // What is read stands still.
        (Shape::Label { .. }, Shape::Label { .. }) => {}
        _ => return None,
    }
    Some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Marker, Role};

    fn marker(x: f32, marker: Marker) -> Shape {
        Shape::Marker { at: Point { x, y: 4.0 }, marker, size_pt: 9.0, role: Role::Then }
    }

    #[test]
    fn a_mark_is_on_its_way_and_arrives() {
        let (from, to) = ([marker(0.0, Marker::Dot)], [marker(10.0, Marker::Dot)]);
        assert_eq!(between(&from, &to, 0.0), Some(from.to_vec()));
        assert_eq!(between(&from, &to, 0.5), Some(vec![marker(5.0, Marker::Dot)]));
        assert_eq!(between(&from, &to, 1.0), Some(to.to_vec()));
    }

    #[test]
    fn what_is_another_shape_has_not_moved() {
        let from = [marker(0.0, Marker::Dot)];
        assert_eq!(between(&from, &[marker(9.0, Marker::Ring)], 0.5), None);
        assert_eq!(between(&from, &[], 0.5), None);
    }
}
