//! The pictures' geometry: what a person would see cut, touching, hidden or drawn where there is no answer.

#[cfg(test)]
mod both;
#[cfg(test)]
mod map;
#[cfg(test)]
mod seen;
#[cfg(test)]
mod shown;
#[cfg(test)]
mod then;
#[cfg(test)]
mod trend;

use proptest::prelude::*;
use twohats::chart::{Align, Ends, Face, Marker, Point, PolePlace, Role, Shape, Size, bars, metrics, radar};

use seen::*;

#[test]
fn no_name_is_cut_or_touches_another_with_3_to_12_dimensions_in_any_frame() {
    for dimensions in 3..=12 {
        for (kind, names) in [("short", SHORT), ("long", LONG)] {
            for size in FRAMES {
                let values = mixed(dimensions);
                for poles in 1..=2 {
                    let figure = figure(&names[..dimensions], &values[..poles]);
                    let case = format!("{dimensions} {kind} names, {poles} poles, {size:?}");
                    let scene = radar::scene(&figure, frame(size));
                    assert_eq!(scene.size, frame(size), "{case}");
                    assert_readable(&scene, &case);
                    assert_true_to(&values[..poles], &scene, &case);
                    assert_readable(&bars::scene(&figure, frame(size)), &format!("bars: {case}"));
                }
            }
        }
    }
}

#[test]
fn a_name_of_one_endless_word_is_shortened_not_broken() {
    for dimensions in 3..=12 {
        for size in FRAMES {
            let mut names = SHORT;
            names[1] = ONE_WORD;
            names[dimensions - 1] = ONE_WORD;
            let figure = figure(&names[..dimensions], &mixed(dimensions));
            let case = format!("{dimensions} dimensions, {size:?}");
            for scene in [radar::scene(&figure, frame(size)), bars::scene(&figure, frame(size))] {
                assert_readable(&scene, &case);
                assert_whole_words(&names, &scene, &case);
            }
        }
    }
}

#[test]
fn no_line_of_a_name_begins_or_ends_within_a_word() {
    for names in [SHORT, LONG, REAL] {
        for dimensions in 3..=12 {
            for size in FRAMES {
                let figure = figure(&names[..dimensions], &mixed(dimensions));
                let case = format!("{dimensions} dimensions, {size:?}");
                assert_whole_words(&names, &radar::scene(&figure, frame(size)), &case);
                assert_whole_words(&names, &bars::scene(&figure, frame(size)), &case);
            }
        }
    }
}

#[test]
fn many_dimensions_in_a_narrow_frame_keep_a_radius_to_read_and_say_only_answers() {
    for names in [SHORT, LONG, REAL] {
        for dimensions in 9..=12 {
            let mut values = [vec![None; dimensions], vec![None; dimensions]];
            values[0][0] = Some(7);
            let scene = radar::scene(&figure(&names[..dimensions], &values), frame((262.0, 356.0)));
            assert_readable(&scene, "narrow");
            let ring = ring(&scene);
            assert!(distance(middle(&ring), ring[0]) >= 70.0, "{dimensions} of {names:?}");
            let texts: Vec<String> = ink(&scene).into_iter().map(|label| label.text).collect();
            assert!(!texts.iter().any(|text| text.contains("rated")), "{texts:?}");
            assert_eq!(texts.iter().filter(|text| *text == "–").count(), 1, "{texts:?}");
        }
    }
}

#[test]
fn in_a_narrow_frame_every_name_is_near_the_end_of_its_axis() {
    for height in [320.0, 356.0] {
        let scene = radar::scene(&figure(&SHORT[..5], &mixed(5)), frame((262.0, height)));
        let ring = ring(&scene);
        for (axis, name) in SHORT[..5].iter().enumerate() {
            let label = ink(&scene).into_iter().find(|label| label.text == *name).unwrap();
            // The values stand between the name and the axis.
            let nearest = Point {
                x: ring[axis].x.clamp(label.left, label.right),
                y: ring[axis].y.clamp(label.top, label.bottom + 18.0),
            };
            assert!(distance(nearest, ring[axis]) <= 30.0, "{name} floats in {height}");
        }
        assert!((60.0..=75.0).contains(&distance(middle(&ring), ring[0])));
    }
}

#[test]
fn no_line_strikes_through_a_number_of_the_scale() {
    for size in FRAMES {
        let scene = radar::scene(&figure(&SHORT[..5], &mixed(5)), frame(size));
        let shapes = || scene.shapes.iter();
        let lowest = ring(&scene).iter().map(|point| point.y).fold(0.0, f32::max);
        let is_drawn = |shape: &Shape| matches!(shape, Shape::Line { points, role: Role::Pole(_) | Role::Edge | Role::Hairline, .. } if points[0].y <= lowest);
        let last_line = shapes().rposition(is_drawn).unwrap();
        for label in ink(&scene).into_iter().filter(|label| label.is_of_scale) {
            let covers = |shape: &Shape| {
                let Shape::Line { points, role: Role::Paper, width_pt, .. } = shape else { return false };
                let (top, bottom) = (points[0].y - width_pt / 2.0, points[0].y + width_pt / 2.0);
                points[0].x <= label.left - 1.9
                    && label.right + 1.9 <= points[1].x
                    && top <= label.top
                    && label.bottom <= bottom
            };
            assert!(shapes().skip(last_line).any(covers), "{label:?} in {size:?}");
        }
    }
}

#[test]
fn one_word_names_that_must_go_to_a_corner_keep_off_the_scale() {
    let word = "Verantwortungsbewusstsein";
    for dimensions in 3..=7 {
        for letters in (9..=25).step_by(2) {
            for width in (260_u16..=420).step_by(40) {
                for height in [260.0, 330.0, 420.0] {
                    let figure = figure(&[&word[..letters]; 7][..dimensions], &mixed(dimensions));
                    let scene = radar::scene(&figure, frame((f32::from(width), height)));
                    assert_readable(&scene, &format!("{dimensions} names of {letters} letters in {width} × {height}"));
                }
            }
        }
    }
}

#[test]
fn every_letter_of_every_name_is_there_in_a_window_of_usual_size() {
    let cases = [
        (3..=12, (672.0, 589.0), LONG),
        (3..=12, (900.0, 700.0), LONG),
        (3..=12, (400.0, 420.0), SHORT),
        (3..=8, (260.0, 260.0), SHORT),
    ];
    for (range, size, names) in cases {
        for dimensions in range {
            let figure = figure(&names[..dimensions], &mixed(dimensions));
            for scene in [radar::scene(&figure, frame(size)), bars::scene(&figure, frame(size))] {
                let texts: String = ink(&scene).into_iter().map(|label| label.text + " ").collect();
                for name in &names[..dimensions] {
                    assert!(texts.contains(name), "{name} is not whole with {dimensions} dimensions in {size:?}");
                }
            }
        }
    }
}

#[test]
fn the_radar_stays_large_enough_to_be_read() {
    for dimensions in 3..=12 {
        for (names, size, least) in
            [(SHORT, (672.0, 589.0), 150.0), (LONG, (672.0, 589.0), 130.0), (LONG, (260.0, 260.0), 34.0)]
        {
            let scene = radar::scene(&figure(&names[..dimensions], &mixed(dimensions)), frame(size));
            let ring = ring(&scene);
            let radius = distance(middle(&ring), ring[0]);
            assert!(radius >= least, "{radius} with {dimensions} dimensions in {size:?}");
        }
    }
}

#[test]
fn every_name_stands_outside_the_ring() {
    for dimensions in 3..=12 {
        for (names, size) in [(SHORT, (672.0, 589.0)), (LONG, (672.0, 589.0)), (SHORT, (262.0, 320.0))] {
            let scene = radar::scene(&figure(&names[..dimensions], &mixed(dimensions)), frame(size));
            let ring = ring(&scene);
            let center = middle(&ring);
            let is_inside = |at: Point| {
                let next = ring.iter().cycle().skip(1);
                let side = |a: Point, b: Point, p: Point| (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
                ring.iter().zip(next).all(|(a, b)| side(*a, *b, at).signum() == side(*a, *b, center).signum())
            };
            for shape in &scene.shapes {
                let Shape::Label { text, at, align, face: Face::SerifSemibold, size_pt, .. } = shape else { continue };
                let width = metrics::width(Face::SerifSemibold, *size_pt, text);
                let left = match align {
                    Align::Left => at.x,
                    Align::Center => at.x - width / 2.0,
                    Align::Right => at.x - width,
                };
                for x in [left, left + width / 2.0, left + width] {
                    for y in [at.y - size_pt * 0.7, at.y + size_pt * 0.2] {
                        assert!(!is_inside(Point { x, y }), "{text} with {dimensions} dimensions in {size:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn one_rated_item_is_one_lone_mark() {
    let mut values = vec![None; 5];
    values[1] = Some(6);
    let scene = radar::scene(&figure(&SHORT[..5], &[values, vec![None; 5]]), frame((672.0, 589.0)));
    assert!(fans(&scene).iter().all(|(_, triangles, _)| triangles.is_empty()));
    assert!(segments(&scene, PolePlace::First).is_empty());
    assert_eq!(scene.marks.len(), 1);
    assert!(markers(&scene, Marker::Square).iter().any(|(at, _)| distance(*at, scene.marks[0].at) < 0.01));
    let quiet = ink(&scene).into_iter().filter(|label| label.text == "not rated").count();
    assert_eq!(quiet, 5, "said once on four axes, and for the other pole of the fifth");
}

#[test]
fn a_run_over_the_first_axis_is_one_line() {
    let values = vec![Some(5), Some(6), None, None, Some(7)];
    let scene = radar::scene(&figure(&SHORT[..5], &[values]), frame((672.0, 589.0)));
    let lowest = ring(&scene).iter().map(|point| point.y).fold(0.0, f32::max);
    let lines = scene.shapes.iter().filter(|shape| {
        matches!(shape, Shape::Line { points, ends: Ends::Open, role: Role::Pole(_), .. } if points[0].y < lowest && points.len() == 3)
    });
    assert_eq!(lines.count(), 1);
}

#[test]
fn swapping_the_two_poles_answers_swaps_who_is_who_and_nothing_else() {
    for dimensions in [3, 5, 8, 12] {
        let [first, second] = mixed(dimensions);
        let one = radar::scene(&figure(&SHORT[..dimensions], &[first.clone(), second.clone()]), frame((672.0, 589.0)));
        let other = radar::scene(&figure(&SHORT[..dimensions], &[second, first]), frame((672.0, 589.0)));
        assert_eq!(geometry(&one, ["one", "other"]), geometry(&other, ["other", "one"]));
        assert_eq!(ring(&one), ring(&other));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_rated_the_picture_shows_it_and_only_it(
        dimensions in 3_usize..=12,
        poles in 1_usize..=2,
        long in any::<bool>(),
        answers in proptest::collection::vec(proptest::option::of(0_u8..=10), 24),
        width in 260.0_f32..900.0,
        height in 260.0_f32..700.0,
    ) {
        let names = if long { LONG } else { SHORT };
        let values: Vec<Values> = answers.chunks(12).take(poles).map(|chunk| chunk[..dimensions].to_vec()).collect();
        let figure = figure(&names[..dimensions], &values);
        let scene = radar::scene(&figure, Size { width, height });
        assert_readable(&scene, "radar");
        assert_true_to(&values, &scene, "radar");
        prop_assert_eq!(&scene, &radar::scene(&figure, Size { width, height }));
        let scene = bars::scene(&figure, Size { width, height });
        assert_readable(&scene, "bars");
        prop_assert_eq!(scene.marks.len(), values.iter().flatten().flatten().count());
    }
}
