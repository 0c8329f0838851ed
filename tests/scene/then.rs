//! An earlier session beside today's, in the radar and in the bars; and what a dragged mark means.

use proptest::prelude::*;
use twohats::chart::{Dash, Ends, Figure, Marker, Point, Role, Scene, Shape, Size, Theme, bars, radar};
use twohats::model::Rating;

use super::seen::*;

/// Other answers than [`mixed`], with gaps of their own and some that did not change.
fn september(dimensions: usize) -> [Values; 2] {
    let first =
        [Some(7), Some(9), Some(3), Some(9), Some(6), None, Some(2), Some(6), Some(6), Some(1), Some(9), Some(4)];
    let second = [Some(3), Some(2), Some(3), Some(8), Some(4), Some(7), Some(9), None, None, Some(5), Some(3), Some(9)];
    [first[..dimensions].to_vec(), second[..dimensions].to_vec()]
}

/// All but what an earlier session brings and the legend.
fn picture(figure: &Figure, scene: &Scene) -> Vec<Shape> {
    let is_key = |at: &Point| at.y > scene.size.height - 60.0;
    let lowest = ring(scene).iter().map(|point| point.y).fold(0.0, f32::max);
    let is_legend = |shape: &Shape| match shape {
        Shape::Label { text, .. } => {
            figure.series.iter().any(|series| series.name == *text) || text == "in September" || text.ends_with('…')
        }
        Shape::Marker { marker: Marker::Corner, .. } => true,
        Shape::Marker { at, .. } => is_key(at) && at.y > lowest + 4.0,
        Shape::Line { points, role, .. } => *role == Role::Then || is_key(&points[0]) && points[0].y > lowest + 4.0,
        Shape::Fan { .. } => false,
    };
    scene.shapes.iter().filter(|shape| !is_legend(shape)).cloned().collect()
}

#[test]
fn the_radar_stands_still_when_a_comparison_is_chosen() {
    for names in [SHORT, LONG] {
        for size in FRAMES {
            for dimensions in [3, 5, 8, 12] {
                let alone = figure(&names[..dimensions], &mixed(dimensions));
                let beside = compared(&alone, &september(dimensions));
                let scenes = [radar::scene(&alone, frame(size)), radar::scene(&beside, frame(size))];
                let [before, after] = [&scenes[0], &scenes[1]].map(|scene| picture(&alone, scene));
                assert!(before.len() > 12, "{size:?}");
                assert_eq!(before, after, "{dimensions} dimensions in {size:?}");
                assert_readable(&scenes[1], &format!("{dimensions} dimensions in {size:?}"));
                let row = |scene: &Scene| ink(scene).into_iter().find(|label| label.text == "Managing").unwrap().top;
                assert!((row(&scenes[0]) - row(&scenes[1])).abs() < 6.0, "{size:?}");
                assert!(ink(&scenes[1]).iter().any(|label| label.text == "in September"), "{size:?}");
            }
        }
    }
}

#[test]
fn with_high_contrast_every_earlier_answer_has_a_ring_and_in_no_other_theme() {
    let beside = compared(&figure(&SHORT[..5], &mixed(5)), &september(5));
    let scene = radar::scene(&beside, frame((672.0, 589.0)));
    let answers = beside.earlier.iter().flat_map(|earlier| &earlier.values).flatten().flatten().count();
    // And one in the legend.
    assert_eq!(markers(&scene, Marker::Corner).len(), answers + 1);
    for theme in [Theme::Light, Theme::Dark, Theme::Paper, Theme::LightHigh, Theme::DarkHigh] {
        let is_corner = |shape: &&Shape| matches!(shape, Shape::Marker { marker: Marker::Corner, .. });
        let is_painted = scene.shapes.iter().filter(is_corner).any(|shape| shape.is_painted(theme));
        assert_eq!(is_painted, matches!(theme, Theme::LightHigh | Theme::DarkHigh), "{theme:?}");
    }
}

#[test]
fn bars_stand_still_when_a_comparison_is_chosen() {
    for size in FRAMES {
        let alone = figure(&SHORT[..5], &mixed(5));
        let beside = compared(&alone, &september(5));
        let still = |scene: &Scene| -> Vec<Shape> {
            let legend = legend_top(scene);
            let is_still = |shape: &&Shape| match shape {
                Shape::Label { text, .. } => !["Managing", "Leading", "in September"].contains(&text.as_str()),
                Shape::Marker { at, marker, .. } => *marker != Marker::Ring && at.y < legend,
                Shape::Line { role, .. } => *role != Role::Then,
                Shape::Fan { .. } => true,
            };
            scene.shapes.iter().filter(is_still).cloned().collect()
        };
        let (before, after) = (bars::scene(&alone, frame(size)), bars::scene(&beside, frame(size)));
        assert_eq!(before.size, after.size);
        assert_eq!(still(&before), still(&after), "{size:?}");
    }
}

#[test]
fn the_earlier_outlines_are_thin_grey_open_at_gaps_and_behind_todays() {
    for dimensions in 3..=12 {
        let then = september(dimensions);
        let beside = compared(&figure(&SHORT[..dimensions], &mixed(dimensions)), &then);
        let scene = radar::scene(&beside, frame((672.0, 589.0)));
        let (ring, shapes) = (ring(&scene), &scene.shapes);
        let center = middle(&ring);
        let is_then =
            |shape: &Shape| matches!(shape, Shape::Line { role: Role::Then, points, .. } if points[0].y < 560.0);
        let first_of_today = shapes.iter().position(|shape| matches!(shape, Shape::Line { role: Role::Pole(_), .. }));
        assert!(shapes.iter().rposition(is_then).unwrap() < first_of_today.unwrap());
        for (values, dashed) in then.iter().zip([Dash::Solid, Dash::Dashed]) {
            let mut drawn: Vec<[Point; 2]> = Vec::new();
            for shape in shapes.iter().filter(|shape| is_then(shape)) {
                let Shape::Line { points, ends, width_pt, dash, .. } = shape else { continue };
                assert!(*width_pt < 1.5);
                let closing = [points[points.len() - 1], points[0]];
                let pairs = points.windows(2).map(|pair| [pair[0], pair[1]]);
                drawn.extend(pairs.chain((*ends == Ends::Closed).then_some(closing)).filter(|_| *dash == dashed));
            }
            assert_eq!(
                drawn.len(),
                rated_neighbors(values).len(),
                "{dimensions}: over a gap, or not between neighbors"
            );
            let at = |axis: usize, steps: u8| {
                let part = f32::from(steps) / 10.0;
                let corner = ring[axis];
                Point { x: center.x + (corner.x - center.x) * part, y: center.y + (corner.y - center.y) * part }
            };
            for axis in 0..dimensions {
                let next = (axis + 1) % dimensions;
                let (Some(one), Some(other)) = (values[axis], values[next]) else { continue };
                let ends = [at(axis, one), at(next, other)];
                let is_it = |[a, b]: &[Point; 2]| distance(*a, ends[0]) < 0.1 && distance(*b, ends[1]) < 0.1;
                assert!(drawn.iter().any(is_it), "{dimensions}: axis {axis}");
            }
        }
        assert_eq!(fans(&scene).len(), 2, "no fill");
        assert!(markers(&scene, Marker::Ring).is_empty(), "no marker");
    }
}

#[test]
fn an_answer_that_moved_leaves_a_ring_on_its_poles_side_and_one_that_did_not_leaves_none() {
    for size in FRAMES {
        let (now, then) = (mixed(12), september(12));
        let alone = figure(&SHORT, &now);
        let scene = bars::scene(&compared(&alone, &then), frame(size));
        let numbers = ["0", "10"]
            .map(|number| ink(&scene).into_iter().find(|label| label.is_of_scale && label.text == number).unwrap());
        let [zero, ten] = numbers.map(|label| f32::midpoint(label.left, label.right));
        let rings = rings(&scene);
        let mut moved = 0;
        for (place, sign) in [-1.0, 1.0].into_iter().enumerate() {
            for axis in 0..12 {
                let Some(steps) = then[place][axis].filter(|steps| now[place][axis] != Some(*steps)) else { continue };
                moved += 1;
                let x = zero + (ten - zero) * f32::from(steps) / 10.0;
                let line = rows_of(&scene)[axis];
                let is_it = |(at, ring_pt): &&(Point, f32)| {
                    let aside = (at.y - line) * sign;
                    (at.x - x).abs() < 0.1 && aside > ring_pt / 2.0 - 0.1 && aside < 9.0
                };
                assert_eq!(rings.iter().filter(is_it).count(), 1, "axis {axis}, pole {place}, {size:?}");
            }
        }
        assert_eq!(rings.len(), moved, "{size:?}");
        assert_rings_readable(&scene, &format!("{size:?}"));
    }
}

/// Where the legend begins.
fn legend_top(scene: &Scene) -> f32 {
    let names = ink(scene).into_iter().filter(|label| ["Managing", "Leading"].contains(&label.text.as_str()));
    names.map(|label| label.top).fold(f32::INFINITY, f32::min) - 3.0
}

/// All rings but the legend's.
fn rings(scene: &Scene) -> Vec<(Point, f32)> {
    markers(scene, Marker::Ring).into_iter().filter(|(at, _)| at.y < legend_top(scene)).collect()
}

/// The height of each row's line, from the top.
fn rows_of(scene: &Scene) -> Vec<f32> {
    let level = |shape: &Shape| match shape {
        Shape::Line { points, role: Role::Hairline, .. } if (points[0].y - points[1].y).abs() < 0.01 => {
            Some(points[0].y)
        }
        _ => None,
    };
    scene.shapes.iter().filter_map(level).collect()
}

/// No ring lies on a text or on another ring.
#[track_caller]
fn assert_rings_readable(scene: &Scene, case: &str) {
    let rings = markers(scene, Marker::Ring);
    for (place, (at, size_pt)) in rings.iter().enumerate() {
        let reach = size_pt / 2.0;
        for label in ink(scene).iter().filter(|label| !label.is_of_scale) {
            let across = at.x - at.x.clamp(label.left, label.right);
            let along = at.y - at.y.clamp(label.top, label.bottom);
            assert!(across.hypot(along) >= reach - 0.3, "{case}: a ring at {at:?} lies on {label:?}");
        }
        for (other, _) in &rings[..place] {
            assert!(distance(*at, *other) >= size_pt - 0.1, "{case}: two rings at {at:?} and {other:?}");
        }
    }
}

#[test]
fn without_an_answer_today_the_earlier_one_is_still_there_and_explained() {
    let none = vec![None; 5];
    let beside = compared(&figure(&SHORT[..5], &[none.clone(), none]), &september(5));
    for scene in [radar::scene(&beside, frame((672.0, 589.0))), bars::scene(&beside, frame((672.0, 589.0)))] {
        assert!(ink(&scene).iter().any(|label| label.text == "in September"));
        assert_readable(&scene, "nothing today");
    }
    assert_eq!(markers(&bars::scene(&beside, frame((672.0, 589.0))), Marker::Ring).len(), 11);
}

#[test]
fn long_names_of_poles_and_of_the_comparison_share_the_legend_without_touching() {
    for size in FRAMES {
        for (one, other) in [(3, 4), (3, 0)] {
            let mut beside = compared(&figure(&SHORT[..5], &mixed(5)), &september(5));
            beside.series[0].name = LONG[one].to_owned();
            beside.series[1].name = if other == 0 { "Leading".to_owned() } else { LONG[other].to_owned() };
            for name in ["in September", LONG[5]] {
                beside.earlier.as_mut().unwrap().name = name.to_owned();
                assert_readable(&radar::scene(&beside, frame(size)), &format!("{size:?}"));
                assert_readable(&bars::scene(&beside, frame(size)), &format!("bars: {size:?}"));
            }
        }
    }
}

#[test]
fn swapping_the_poles_swaps_the_earlier_outlines_and_rings_and_nothing_else() {
    for dimensions in [3, 5, 12] {
        let swapped = |[first, second]: [Values; 2]| [second, first];
        let one = compared(&figure(&SHORT[..dimensions], &mixed(dimensions)), &september(dimensions));
        let other = figure(&SHORT[..dimensions], &swapped(mixed(dimensions)));
        let other = compared(&other, &swapped(september(dimensions)));
        let gray = |scene: &Scene, swap: bool| -> Vec<String> {
            let is_dashed = |dash: &Dash| (*dash == Dash::Dashed) != swap;
            let of_shape = |shape: &Shape| match shape {
                Shape::Line { points, role: Role::Then, dash, .. } if points[0].y < 540.0 => {
                    Some(format!("{points:?} {}", is_dashed(dash)))
                }
                _ => None,
            };
            let mut found: Vec<String> = scene.shapes.iter().filter_map(of_shape).collect();
            found.sort();
            found
        };
        let scenes = [&one, &other].map(|figure| radar::scene(figure, frame((672.0, 589.0))));
        assert_eq!(gray(&scenes[0], false), gray(&scenes[1], true));
        let [one, other] = [&one, &other].map(|figure| bars::scene(figure, frame((672.0, 589.0))));
        let rows = rows_of(&one);
        let sides = |scene: &Scene, sign: f32| -> Vec<(i32, i32)> {
            let nearest =
                |at: Point| *rows.iter().min_by(|a, b| (*a - at.y).abs().total_cmp(&(*b - at.y).abs())).unwrap();
            let side =
                |(at, _): (Point, f32)| (at.x as i32, ((nearest(at) + (at.y - nearest(at)) * sign) * 10.0) as i32);
            let mut found: Vec<(i32, i32)> = rings(scene).into_iter().map(side).collect();
            found.sort_unstable();
            found
        };
        assert_eq!(sides(&one, 1.0), sides(&other, -1.0));
    }
}

#[test]
fn a_pointer_beyond_an_end_of_the_axis_means_that_end() {
    let scene = radar::scene(&figure(&SHORT[..5], &[vec![Some(5); 5]]), frame((672.0, 589.0)));
    for mark in &scene.marks {
        let [low, high] = mark.scale;
        let at = |part: f32| Point { x: low.x + (high.x - low.x) * part, y: low.y + (high.y - low.y) * part };
        assert_eq!([-3.0, -0.2, 1.2, 9.0].map(|part| mark.rating_at(at(part)).steps()), [0, 0, 10, 10]);
        // Beside the axis counts as the nearest place on it.
        let beside = Point { x: at(0.7).x - (high.y - low.y) * 0.4, y: at(0.7).y + (high.x - low.x) * 0.4 };
        assert_eq!(mark.rating_at(beside).steps(), 7);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_place_of_every_rating_means_that_rating_also_a_bit_beside_it(
        dimensions in 3_usize..=12,
        width in 262.0_f32..1200.0,
        height in 262.0_f32..900.0,
        jitter in proptest::collection::vec((-0.49_f32..0.49, -0.49_f32..0.49), 11),
    ) {
        for (steps, (across, along)) in (0..=10).zip(jitter) {
            let figure = figure(&SHORT[..dimensions], &[vec![Some(steps); dimensions], vec![Some(4); dimensions]]);
            for scene in [radar::scene(&figure, Size { width, height }), bars::scene(&figure, Size { width, height })] {
                for mark in scene.marks.iter().filter(|mark| mark.item.pole.as_str() == "managing") {
                    prop_assert_eq!(mark.rating_at(mark.at), rating(steps));
                    // Less than half of a step in all, in any direction.
                    let step = distance(mark.scale[0], mark.scale[1]) / 10.0 * 0.7;
                    let near = Point { x: mark.at.x + across * step, y: mark.at.y + along * step };
                    prop_assert_eq!(mark.rating_at(near), rating(steps));
                    prop_assert!(distance(mark.at, place(mark.scale, mark.rating)) < 0.1);
                }
            }
        }
    }

    #[test]
    fn whatever_it_is_compared_with_nothing_overlaps_or_leaves_the_frame(
        dimensions in 3_usize..=12,
        poles in 1_usize..=2,
        long in any::<bool>(),
        answers in proptest::collection::vec(proptest::option::of(0_u8..=10), 48),
        width in 262.0_f32..1200.0,
        height in 262.0_f32..900.0,
    ) {
        let names = if long { LONG } else { SHORT };
        let all: Vec<Values> = answers.chunks(12).map(|chunk| chunk[..dimensions].to_vec()).collect();
        let beside = compared(&figure(&names[..dimensions], &all[..poles]), &all[2..2 + poles]);
        assert_readable(&radar::scene(&beside, Size { width, height }), "radar");
        let scene = bars::scene(&beside, Size { width, height });
        assert_readable(&scene, "bars");
        assert_rings_readable(&scene, "bars");
        let alone = Figure { earlier: None, ..beside.clone() };
        let marks = |figure: &Figure| radar::scene(figure, Size { width, height }).marks;
        prop_assert_eq!(marks(&alone), marks(&beside));
    }
}

fn place([low, high]: [Point; 2], rating: Rating) -> Point {
    let part = rating.fraction();
    Point { x: low.x + (high.x - low.x) * part, y: low.y + (high.y - low.y) * part }
}
