//! The pictures' geometry: what a person would see cut, touching, hidden or drawn where there is no answer.

#[cfg(test)]
mod both;
#[cfg(test)]
mod seen;

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
fn a_name_of_one_endless_word_is_broken_not_cut() {
    for dimensions in 3..=12 {
        for size in FRAMES {
            let mut names = SHORT;
            names[1] = ONE_WORD;
            names[dimensions - 1] = ONE_WORD;
            let figure = figure(&names[..dimensions], &mixed(dimensions));
            let case = format!("{dimensions} dimensions, {size:?}");
            assert_readable(&radar::scene(&figure, frame(size)), &case);
            assert_readable(&bars::scene(&figure, frame(size)), &case);
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
        (3..=12, (260.0, 260.0), SHORT),
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
