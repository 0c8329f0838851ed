//! Every item over time: where lines, gaps, values and words stand.

use proptest::prelude::*;
use twohats::chart::{
    Dash, DimensionLines, Face, ItemLine, Marker, OverTime, Point, PolePlace, Role, Scene, Shape, Size, trend,
};
use twohats::model::{DimensionId, Pole, PoleId};

use super::seen::*;

/// These answers, one list an item (both poles of the first dimension, then of the next), over their sessions.
pub(crate) fn over_time(names: &[&str], poles: usize, values: &[Values], in_all: usize) -> OverTime {
    let pole = |id: &str| Pole { id: PoleId::new(id).unwrap(), name: id.to_owned() };
    let poles: Vec<Pole> = ["managing", "leading"][..poles].iter().map(|id| pole(id)).collect();
    let titles = ["Preventing problems", "Taking on tasks"];
    let lines = |values: &[Values]| -> Vec<ItemLine> {
        let line = |(place, values): (usize, &Values)| ItemLine {
            place: PolePlace::nth(place),
            pole: poles[place].id.clone(),
            title: titles[place].to_owned(),
            values: ratings(values),
            said: (values.first() == Some(&Some(2))).then(|| format!("rose over {} sessions", values.len())),
        };
        values.iter().enumerate().map(line).collect()
    };
    let dimensions = names.iter().zip(values.chunks(poles.len())).enumerate();
    let dimensions = dimensions.map(|(at, (name, values))| DimensionLines {
        dimension: DimensionId::new(&format!("d-{at}")).unwrap(),
        name: (*name).to_owned(),
        lines: lines(values),
    });
    let sessions = values.first().map_or(0, Vec::len);
    OverTime {
        dimensions: dimensions.collect(),
        dates: (1..=sessions).map(|day| format!("{day} Sep 2026")).collect(),
        sessions_in_all: in_all,
        poles,
    }
}

fn ten_rows(sessions: usize) -> Vec<Values> {
    (0..10).map(|row| (0..sessions).map(|session| Some(((row * 3 + session * 2) % 11) as u8)).collect()).collect()
}

fn label(scene: &Scene, text: &str) -> Ink {
    ink(scene).into_iter().find(|label| label.text == text).unwrap()
}

/// How far right the scales reach.
fn scales_end(scene: &Scene) -> f32 {
    let right = |shape: &Shape| match shape {
        Shape::Line { points, role: Role::Hairline, .. } => Some(points[1].x),
        _ => None,
    };
    scene.shapes.iter().find_map(right).unwrap()
}

/// Where 0 and 10 are of each dimension.
fn scales(scene: &Scene) -> Vec<[Point; 2]> {
    let lines: Vec<Point> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Line { points, role: Role::Hairline, .. } => Some([points[0], points[1]]),
            _ => None,
        })
        .map(|[left, right]| {
            assert!((left.y - right.y).abs() < 0.01);
            Point { x: left.x, y: left.y }
        })
        .collect();
    lines.chunks(3).map(|band| [band[2], band[0]]).collect()
}

#[test]
fn five_dimensions_fill_a_pane_of_any_usual_size_and_twelve_grow_higher() {
    // A change of three steps must be seen: 3 × 5 points and more.
    for (size, least_pt) in [((708.0, 473.0), 52.0), ((640.0, 560.0), 70.0), ((1180.0, 760.0), 110.0)] {
        let scene = trend::scene(&over_time(&SHORT[..5], 2, &ten_rows(4), 4), frame(size));
        assert!((scene.size.height - size.1).abs() < 0.1, "{}", scene.size.height);
        let scales = scales(&scene);
        assert!(scales.iter().all(|[low, high]| low.y - high.y >= least_pt), "{size:?}: {scales:?}");
        let lowest = scales.iter().map(|[low, _]| low.y).fold(0.0, f32::max);
        assert!(size.1 - lowest < 80.0, "{size:?}: a gap above the legend");
    }
    let many: Vec<Values> = (0..24).map(|_| vec![Some(3); 6]).collect();
    for size in [(262.0, 300.0), (640.0, 560.0)] {
        let scene = trend::scene(&over_time(&LONG, 2, &many, 6), frame(size));
        assert!(scene.size.height > size.1 && (scene.size.width - size.0).abs() < 0.1);
        let scales = scales(&scene);
        assert!(scales.len() == 12 && scales.windows(2).all(|pair| pair[1][1].y - pair[0][0].y >= 17.9), "{scales:?}");
    }
}

#[test]
fn all_bands_share_their_sessions_and_each_has_the_whole_scale() {
    for size in FRAMES {
        for sessions in [2, 3, 12, 24] {
            let values = ten_rows(sessions);
            let scene = trend::scene(&over_time(&SHORT[..5], 2, &values, sessions), frame(size));
            let lines = scene.shapes.iter().filter_map(|shape| match shape {
                Shape::Line { points, role: Role::Pole(place), width_pt, dash, .. } if *width_pt < 2.0 => {
                    Some((points, *place, *dash))
                }
                _ => None,
            });
            let lines: Vec<_> = lines.collect();
            let scales = scales(&scene);
            assert_eq!((lines.len(), scales.len()), (10, 5), "{size:?}");
            let (left, right) = (lines[0].0[0].x, lines[0].0[sessions - 1].x);
            assert!(right - left > 40.0, "{size:?}: {left} to {right}");
            assert!((left - scales[0][0].x).abs() < 0.1 && (right - scales_end(&scene)).abs() < 0.1, "{size:?}");
            for (row, (points, place, dash)) in lines.into_iter().enumerate() {
                let [low, high] = scales[row / 2];
                assert!(low.y - high.y >= 35.9);
                assert!((low.y - high.y - (scales[0][0].y - scales[0][1].y)).abs() < 0.1, "all bands are equally high");
                assert_eq!(place, PolePlace::nth(row % 2));
                assert_eq!(dash, [Dash::Solid, Dash::Dashed][row % 2]);
                assert_eq!(points.len(), sessions);
                for (session, point) in points.iter().enumerate() {
                    let x = left + (right - left) * session as f32 / (sessions - 1) as f32;
                    let part = f32::from(values[row][session].unwrap()) / 10.0;
                    let y = low.y + (high.y - low.y) * part;
                    assert!(distance(*point, Point { x, y }) < 0.1, "row {row}, session {session}, {size:?}");
                }
            }
        }
    }
}

#[test]
fn gaps_stay_gaps_and_an_answer_alone_has_its_ring() {
    let mut values = vec![vec![None; 24]; 6];
    values[0] = [vec![Some(4); 3], vec![None; 2], vec![Some(6)], vec![None], vec![Some(7); 17]].concat();
    values[1][23] = Some(5);
    let scene = trend::scene(&over_time(&SHORT[..3], 2, &values, 24), frame((640.0, 560.0)));
    let runs: Vec<usize> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Line { points, role: Role::Pole(_), width_pt, .. } if *width_pt < 2.0 => Some(points.len()),
            _ => None,
        })
        .collect();
    assert_eq!(runs, [3, 17]);
    assert_eq!(markers(&scene, Marker::Ring).len(), 1);
    assert_eq!(scene.marks.len(), 2, "one mark an item that is rated in the last session");
    let quiet = ink(&scene).into_iter().filter(|label| label.text == "not rated").count();
    assert_eq!(quiet, 2, "once where neither is rated");
}

#[test]
fn the_last_value_is_printed_in_its_poles_color_and_what_is_said_stands_after_it() {
    let values = vec![
        vec![Some(2), Some(4), Some(6)],
        vec![Some(5), Some(5), Some(3)],
        vec![Some(1), None, Some(8)],
        vec![Some(2), Some(3), None],
    ];
    for (size, after) in [((640.0, 560.0), true), ((280.0, 330.0), false)] {
        let scene = trend::scene(&over_time(&SHORT[..2], 2, &values, 3), frame(size));
        let printed = |place: PolePlace| -> Vec<String> {
            let of_place = |shape: &Shape| match shape {
                Shape::Label { text, role, face: Face::SansSemibold, .. } if *role == Role::PoleText(place) => {
                    Some(text.clone())
                }
                _ => None,
            };
            scene.shapes.iter().filter_map(of_place).collect()
        };
        assert_eq!(printed(PolePlace::First), ["6", "8"]);
        assert_eq!(printed(PolePlace::Second), ["3"]);
        let said: Vec<Ink> = ink(&scene).into_iter().filter(|label| label.text == "rose over 3 sessions").collect();
        assert_eq!(said.len(), 2, "{size:?}");
        let title = label(&scene, "Preventing problems");
        assert_eq!(said[0].left > title.right + 100.0, after, "after the value, or under the title: {size:?}");
    }
}

#[test]
fn the_last_values_stand_level_with_their_marks_unless_they_would_meet() {
    for size in FRAMES {
        for first in 0..=10 {
            for second in 0..=10 {
                let values = [vec![Some(1), Some(first)], vec![Some(9), Some(second)]];
                let scene = trend::scene(&over_time(&SHORT[..1], 2, &values, 2), frame(size));
                assert_readable(&scene, "ends");
                let far = |place: PolePlace| {
                    let printed = scene.shapes.iter().find_map(|shape| match shape {
                        // The baseline is half a digit under the middle.
                        Shape::Label { at, role, size_pt, .. } if *role == Role::PoleText(place) => {
                            Some(at.y - 0.36 * size_pt)
                        }
                        _ => None,
                    });
                    printed.unwrap() - scene.marks[usize::from(place == PolePlace::Second)].at.y
                };
                let [one, other] = [PolePlace::First, PolePlace::Second].map(far);
                let [low, high] = scales(&scene)[0];
                let apart = f32::from(first.abs_diff(second)) / 10.0 * (low.y - high.y);
                let most = if apart >= 16.0 { 1.0 } else { 17.0 };
                assert!(one.abs() <= most && other.abs() <= most, "{first} and {second} in {size:?}: {one}, {other}");
            }
        }
    }
}

#[test]
fn equal_answers_over_time_show_both_marks() {
    let values = vec![vec![Some(4), Some(6)]; 2];
    let scene = trend::scene(&over_time(&SHORT[..1], 2, &values, 2), frame((640.0, 560.0)));
    let rings = markers(&scene, Marker::Ring);
    // The halo of the inner one is 1.5 points wide.
    assert!(rings.len() == 2 && rings[0].1 > rings[1].1 + 3.9, "{rings:?}");
    let at = scene.marks[0].at;
    let size = |form| markers(&scene, form).into_iter().find(|(place, _)| distance(*place, at) < 0.01).unwrap().1;
    assert!(size(Marker::Diamond) < size(Marker::Square) - 2.0);
}

#[test]
fn the_dates_stand_under_the_first_and_the_last_session_and_older_ones_are_told() {
    for size in FRAMES {
        let scene = trend::scene(&over_time(&SHORT[..3], 2, &ten_rows(24)[..6], 30), frame(size));
        let (first, last) = (label(&scene, "1 Sep 2026"), label(&scene, "24 Sep 2026"));
        let lowest = scales(&scene).iter().flatten().map(|point| point.y).fold(0.0, f32::max);
        assert!(first.top > lowest && last.top > lowest && first.right < last.left, "{size:?}");
        let said: Vec<String> = ink(&scene).into_iter().map(|label| label.text).collect();
        assert!(said.join(" ").contains("the last 24 of 30 sessions"), "{said:?}");
    }
}

#[test]
fn swapping_the_poles_swaps_the_rows_and_nothing_else() {
    let values = ten_rows(5);
    let swapped: Vec<Values> = values.chunks(2).flat_map(|pair| [pair[1].clone(), pair[0].clone()]).collect();
    let scenes =
        [&values, &swapped].map(|values| trend::scene(&over_time(&SHORT[..5], 2, values, 5), frame((640.0, 560.0))));
    let fixed = |scene: &Scene| -> Vec<Shape> {
        let is_fixed = |shape: &&Shape| match shape {
            Shape::Line { role, .. } => *role == Role::Hairline,
            Shape::Label { face, role, .. } => *face != Face::SansSemibold && *role == Role::Ink,
            Shape::Marker { .. } | Shape::Fan { .. } => false,
        };
        scene.shapes.iter().filter(is_fixed).cloned().collect()
    };
    assert_eq!(fixed(&scenes[0]), fixed(&scenes[1]));
    let heights = |scene: &Scene| -> Vec<Vec<f32>> {
        let scales = scales(scene);
        let lines = scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, role: Role::Pole(_), width_pt, .. } if *width_pt < 2.0 => Some(points),
            _ => None,
        });
        let low = |row: usize| scales[row / 2][0].y;
        lines.enumerate().map(|(row, points)| points.iter().map(|at| low(row) - at.y).collect()).collect()
    };
    let [one, other] = [&scenes[0], &scenes[1]].map(heights);
    for (row, heights) in one.iter().enumerate() {
        let twin = &other[row ^ 1];
        assert!(heights.iter().zip(twin).all(|(one, other)| (one - other).abs() < 0.01), "row {row}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn nothing_over_time_overlaps_or_leaves_the_frame(
        dimensions in 3_usize..=12,
        poles in 1_usize..=2,
        long in any::<bool>(),
        long_titles in any::<bool>(),
        sessions in 1_usize..=trend::MOST_SESSIONS,
        answers in proptest::collection::vec(proptest::option::weighted(0.8, 0_u8..=10), 24 * 24),
        width in 262.0_f32..1200.0,
        height in 262.0_f32..900.0,
    ) {
        let names = if long { LONG } else { SHORT };
        let values: Vec<Values> = answers.chunks(24).map(|chunk| chunk[..sessions].to_vec()).collect();
        let mut over_time = over_time(&names[..dimensions], poles, &values[..dimensions * poles], 30);
        for line in over_time.dimensions.iter_mut().flat_map(|dimension| &mut dimension.lines).filter(|_| long_titles) {
            LONG[3].clone_into(&mut line.title);
        }
        let scene = trend::scene(&over_time, Size { width, height });
        assert_readable(&scene, "over time");
        prop_assert!(scene.size.height >= height - 0.1 && (scene.size.width - width).abs() < 0.1);
        for (at, size_pt) in [Marker::Ring, Marker::Square, Marker::Diamond].into_iter().flat_map(|form| markers(&scene, form)) {
            for label in ink(&scene) {
                let across = at.x - at.x.clamp(label.left, label.right);
                let along = at.y - at.y.clamp(label.top, label.bottom);
                prop_assert!(across.hypot(along) >= size_pt / 2.0 - 0.2, "{:?} lies on {:?}", at, label);
            }
        }
        let last = values[..dimensions * poles].iter().filter(|values| values[sessions - 1].is_some()).count();
        prop_assert_eq!(scene.marks.len(), last);
    }
}
