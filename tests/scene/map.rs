//! The map: where dots, trails and names stand.

use proptest::prelude::*;
use twohats::chart::{Face, Marker, Point, Role, Scene, Shape, Size, Trail, Trails, map};
use twohats::model::{DimensionId, Pole, PoleId, Rating};

use super::seen::*;

type Pair = [Option<u8>; 2];

/// A map of what these dimensions were in each session, oldest first.
pub(crate) fn trails(names: &[&str], places: &[Vec<Pair>], in_all: usize) -> Trails {
    let pole = |id: &str| Pole { id: PoleId::new(id).unwrap(), name: id.to_owned() };
    let of_dimension = |(at, (name, places)): (usize, (&&str, &Vec<Pair>))| {
        let (now, earlier) = places.split_last().unwrap();
        Trail {
            dimension: DimensionId::new(&format!("d-{at}")).unwrap(),
            name: (*name).to_owned(),
            titles: ["agreeing results".to_owned(), "explaining purpose".to_owned()],
            earlier: earlier.iter().filter_map(|[x, y]| Some([rating((*x)?), rating((*y)?)])).collect(),
            now: now.map(|value| value.map(rating)),
        }
    };
    Trails {
        poles: [pole("managing"), pole("leading")],
        dimensions: names.iter().zip(places).enumerate().map(of_dimension).collect(),
        sessions: places.first().map_or(1, Vec::len),
        sessions_in_all: in_all,
    }
}

fn pairs(places: &[(u8, u8)]) -> Vec<Pair> {
    places.iter().map(|(x, y)| [Some(*x), Some(*y)]).collect()
}

/// Where 0 and 10 are of both poles: the corners of the square.
fn square(scene: &Scene) -> [Point; 2] {
    let ends = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { points, role: Role::Hairline, .. } => Some(points.clone()),
        _ => None,
    });
    let points: Vec<Point> = ends.flatten().collect();
    let fold = |of: fn(&Point) -> f32, by: fn(f32, f32) -> f32| points.iter().map(of).reduce(by).unwrap();
    let (left, right) = (fold(|p| p.x, f32::min), fold(|p| p.x, f32::max));
    let (top, bottom) = (fold(|p| p.y, f32::min), fold(|p| p.y, f32::max));
    [Point { x: left, y: bottom }, Point { x: right, y: top }]
}

fn at(scene: &Scene, [across, up]: [u8; 2]) -> Point {
    let [low, high] = square(scene);
    let part = |steps: u8| f32::from(steps) / 10.0;
    Point { x: low.x + (high.x - low.x) * part(across), y: low.y + (high.y - low.y) * part(up) }
}

fn texts(scene: &Scene) -> Vec<String> {
    ink(scene).into_iter().map(|label| label.text).collect()
}

fn names(scene: &Scene) -> Vec<(String, Ink)> {
    let is_name = |shape: &Shape| matches!(shape, Shape::Label { face: Face::SerifSemibold, .. });
    let all = ink(scene).into_iter();
    let shapes = scene.shapes.iter().filter(|shape| matches!(shape, Shape::Label { .. }));
    all.zip(shapes).filter(|(_, shape)| is_name(shape)).map(|(label, _)| (label.text.clone(), label)).collect()
}

/// The dotted lines from dots to names that stand far off.
fn leaders(scene: &Scene) -> Vec<[Point; 2]> {
    let line = |shape: &Shape| match shape {
        Shape::Line { points, role: Role::Quiet, .. } => Some([points[0], points[1]]),
        _ => None,
    };
    scene.shapes.iter().filter_map(line).collect()
}

/// How far a point is from a label; a line of text is a bit higher than its letters.
fn off(at: Point, label: &Ink) -> f32 {
    let across = at.x - at.x.clamp(label.left, label.right);
    across.hypot(at.y - at.y.clamp(label.top - 3.0, label.bottom + 3.0))
}

#[test]
fn the_plot_is_square_with_the_first_pole_across_and_the_second_up() {
    for size in FRAMES {
        let scene = map::scene(&trails(&SHORT[..1], &[pairs(&[(8, 3)])], 1), frame(size));
        let [low, high] = square(&scene);
        assert!((high.x - low.x - (low.y - high.y)).abs() < 0.1 && high.x - low.x >= 149.9, "{size:?}");
        let dots = markers(&scene, Marker::Dot);
        assert_eq!(dots.len(), 1);
        assert!(distance(dots[0].0, at(&scene, [8, 3])) < 0.1, "{size:?}");
        let find = |text: &str| ink(&scene).into_iter().find(|label| label.text == text).unwrap();
        assert!(find("managing").top > low.y && find("leading").bottom < high.y, "{size:?}");
        for text in ["0", "5", "10"] {
            assert_eq!(texts(&scene).iter().filter(|found| *found == text).count(), 2, "{text} on either axis");
        }
    }
}

#[test]
fn a_trail_goes_through_its_places_in_order_and_its_rings_grow() {
    let places = [(2, 2), (6, 3), (7, 8), (9, 8)];
    let scene = map::scene(&trails(&SHORT[..1], &[pairs(&places)], 4), frame((640.0, 560.0)));
    let expected: Vec<Point> = places.iter().map(|(x, y)| at(&scene, [*x, *y])).collect();
    let lines: Vec<&Vec<Point>> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Line { points, role: Role::Then, .. } => Some(points),
            _ => None,
        })
        .collect();
    assert_eq!(lines.len(), 1);
    assert!(lines[0].iter().zip(&expected).all(|(one, other)| distance(*one, *other) < 0.1));
    assert_eq!(lines[0].len(), 4);
    let rings = markers(&scene, Marker::Ring);
    assert!(rings.iter().zip(&expected).all(|((one, _), other)| distance(*one, *other) < 0.1));
    assert!(rings.len() == 3 && rings.windows(2).all(|pair| pair[0].1 < pair[1].1), "{rings:?}");
    assert!(rings[2].1 < markers(&scene, Marker::Dot)[0].1);
    assert!(texts(&scene).iter().any(|text| text.contains("four sessions")), "{:?}", texts(&scene));
}

#[test]
fn a_trail_walked_back_and_forth_is_one_thin_line() {
    let places = [(5, 2), (5, 3), (5, 2), (5, 3), (5, 2), (5, 6)];
    let scene = map::scene(&trails(&SHORT[..2], &[pairs(&places), pairs(&places)], 6), frame((640.0, 560.0)));
    let lines = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { points, role: Role::Then, .. } => Some(points),
        _ => None,
    });
    let drawn: f32 = lines.flat_map(|points| points.windows(2)).map(|ends| distance(ends[0], ends[1])).sum();
    let expected = distance(at(&scene, [5, 2]), at(&scene, [5, 6]));
    assert!((drawn - expected).abs() < 0.1, "{drawn} of {expected} points");
    // A ring a place and dimension, the one at the dot aside.
    assert_eq!(markers(&scene, Marker::Ring).len(), 4);
}

#[test]
fn no_line_strikes_through_a_name() {
    let places: Vec<Vec<Pair>> = (0..12_u8)
        .map(|at| {
            (0..3).map(|session| [at * 5 + session * 2, at * 7 + session * 3].map(|far| Some(far % 11))).collect()
        })
        .collect();
    for size in FRAMES {
        let scene = map::scene(&trails(&SHORT, &places, 3), frame(size));
        let is_line = |shape: &&Shape| matches!(shape, Shape::Line { role: Role::Then | Role::Hairline, .. });
        let patches: Vec<(Point, Point, f32)> = scene
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Line { points, role: Role::Paper, width_pt, .. } => Some((points[0], points[1], width_pt / 2.0)),
                _ => None,
            })
            .collect();
        for (name, label) in names(&scene) {
            let is_within =
                |at: Point| at.x > label.left && at.x < label.right && at.y > label.top && at.y < label.bottom;
            let is_struck = scene.shapes.iter().filter(is_line).any(|shape| {
                let Shape::Line { points, .. } = shape else { return false };
                points.windows(2).any(|ends| {
                    (0..=200).any(|part| {
                        let part = part as f32 / 200.0;
                        let along = |from: f32, to: f32| from + (to - from) * part;
                        is_within(Point { x: along(ends[0].x, ends[1].x), y: along(ends[0].y, ends[1].y) })
                    })
                })
            });
            let is_patched = patches.iter().any(|(left, right, half)| {
                left.x <= label.left
                    && label.right <= right.x
                    && left.y - half <= label.top + 1.0
                    && label.bottom <= left.y + half + 1.0
            });
            assert!(!is_struck || is_patched, "{name} in {size:?}");
        }
    }
}

#[test]
fn a_name_without_room_at_its_dot_is_led_to() {
    // Twelve dots in the middle of the map, two of them at one place with others all around.
    let places = [(6, 7), (7, 6), (4, 7), (6, 7), (6, 8), (6, 6), (7, 4), (5, 5), (9, 6), (7, 7), (6, 4), (7, 5)];
    let places: Vec<Vec<Pair>> = places.iter().map(|place| pairs(&[*place])).collect();
    let scene = map::scene(&trails(&REAL, &places, 1), frame((480.0, 420.0)));
    let lines = leaders(&scene);
    assert!(!lines.is_empty());
    let dots = markers(&scene, Marker::Dot);
    for [from, to] in &lines {
        assert!(dots.iter().any(|(dot, _)| distance(*from, *dot) < 10.0), "from a dot");
        assert!(names(&scene).iter().any(|(_, label)| off(*to, label) < 8.0), "to a name");
        let near = |dot: Point| {
            (1..=60).map(|part| part as f32 / 60.0).any(|part| {
                let on = Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
                distance(on, dot) < 6.0
            })
        };
        assert!(!dots.iter().any(|(dot, _)| near(*dot)), "past all other dots");
    }
    assert!(!texts(&scene).join(" ").contains(" at 6 and 7"), "nothing is left to be said in words");
}

#[test]
fn with_many_dimensions_trails_are_shorter() {
    assert_eq!([3, 5, 6, 8, 12, 40].map(map::most_sessions), [6, 6, 6, 4, 3, 3]);
}

#[test]
fn one_session_has_dots_and_no_trail_and_older_sessions_than_shown_are_told() {
    let one = map::scene(&trails(&SHORT[..2], &[pairs(&[(2, 2)]), pairs(&[(3, 9)])], 1), frame((640.0, 560.0)));
    assert!(markers(&one, Marker::Ring).is_empty());
    assert!(texts(&one).contains(&"One dot a dimension.".to_owned()));
    let six = pairs(&[(2, 2), (3, 2), (4, 2), (5, 2), (6, 2), (7, 2)]);
    let scene = map::scene(&trails(&SHORT[..1], &[six], 30), frame((640.0, 560.0)));
    assert!(texts(&scene).join(" ").contains("the last six of 30 sessions"));
}

#[test]
fn a_dimension_with_a_gap_has_no_dot_and_no_trail_and_is_named_in_words() {
    let places = vec![
        pairs(&[(2, 2), (8, 3)]),
        vec![[Some(4), Some(4)], [Some(5), None]],
        vec![[Some(1), Some(1)], [None, None]],
        vec![[Some(1), Some(9)], [None, Some(9)]],
    ];
    let scene = map::scene(&trails(&SHORT[..4], &places, 2), frame((640.0, 560.0)));
    assert_eq!(markers(&scene, Marker::Dot).len(), 1);
    assert_eq!(markers(&scene, Marker::Ring).len(), 1);
    let said = texts(&scene).join(" ");
    for words in [
        "Risk: explaining purpose is not rated",
        "Horizon is not rated",
        "Responsibility: agreeing results is not rated",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let nothing = map::scene(&trails(&SHORT[..2], &[vec![[None, None]], vec![[None, None]]], 1), frame((640.0, 560.0)));
    assert!(!texts(&nothing).join(" ").contains("not rated"), "before anything is rated nothing is missing");
}

#[test]
fn every_name_stands_by_its_dot_whole_where_there_is_room() {
    let now = [(7, 4), (8, 3), (5, 6), (9, 8), (3, 5)];
    let earlier = [[(6, 2), (7, 3)], [(9, 1), (9, 2)], [(5, 2), (5, 3)], [(8, 8), (9, 8)], [(7, 3), (6, 4)]];
    let places: Vec<Vec<Pair>> = now.iter().zip(earlier).map(|(now, then)| pairs(&[then[0], then[1], *now])).collect();
    let scene = map::scene(&trails(&SHORT[..5], &places, 3), frame((640.0, 560.0)));
    let found = names(&scene);
    for (name, (x, y)) in SHORT.iter().zip(now) {
        let (_, label) = found.iter().find(|(text, _)| text == name).unwrap();
        let dot = at(&scene, [x, y]);
        let (across, along) =
            (dot.x - dot.x.clamp(label.left, label.right), dot.y - dot.y.clamp(label.top, label.bottom));
        assert!(across.hypot(along) <= 14.0, "{name} floats");
        for line in scene.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { points, role: Role::Then, .. } => Some(points),
            _ => None,
        }) {
            for part in 0..=40 {
                for ends in line.windows(2) {
                    let part = part as f32 / 40.0;
                    let (x, y) =
                        (ends[0].x + (ends[1].x - ends[0].x) * part, ends[0].y + (ends[1].y - ends[0].y) * part);
                    let is_on = x > label.left && x < label.right && y > label.top && y < label.bottom;
                    assert!(!is_on, "a trail strikes through {name}");
                }
            }
        }
    }
}

#[test]
fn names_of_dimensions_at_one_place_stand_one_under_the_other() {
    let scene = map::scene(&trails(&SHORT[..5], &vec![pairs(&[(6, 6)]); 5], 1), frame((640.0, 560.0)));
    let dots = markers(&scene, Marker::Dot);
    assert!(dots.len() == 5 && dots.iter().all(|(dot, _)| distance(*dot, dots[0].0) < 0.01));
    let found = names(&scene);
    assert_eq!(found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), SHORT[..5]);
    assert!(found.windows(2).all(|pair| pair[0].1.bottom <= pair[1].1.top));
}

#[test]
fn swapping_the_poles_mirrors_dots_and_trails_and_nothing_else() {
    let places: Vec<Vec<Pair>> =
        vec![pairs(&[(1, 2), (7, 3)]), vec![[Some(4), Some(9)], [Some(2), None]], pairs(&[(0, 10), (10, 4)])];
    let swapped: Vec<Vec<Pair>> = places.iter().map(|places| places.iter().map(|[x, y]| [*y, *x]).collect()).collect();
    let scenes = [&places, &swapped].map(|places| map::scene(&trails(&SHORT[..3], places, 2), frame((640.0, 560.0))));
    assert_eq!(square(&scenes[0]), square(&scenes[1]));
    let [low, _] = square(&scenes[0]);
    let mirrored = |point: Point| Point { x: low.x + (low.y - point.y), y: low.y - (point.x - low.x) };
    for form in [Marker::Dot, Marker::Ring] {
        let [one, other] = [&scenes[0], &scenes[1]].map(|scene| markers(scene, form));
        assert_eq!(one.len(), other.len());
        for ((one, size), (other, other_size)) in one.iter().zip(&other) {
            assert!(distance(mirrored(*one), *other) < 0.1 && (size - other_size).abs() < 0.01);
        }
    }
    let fixed = |scene: &Scene| -> Vec<Shape> {
        let is_fixed = |shape: &&Shape| match shape {
            Shape::Line { role, .. } => *role == Role::Hairline,
            Shape::Label { face, text, .. } => *face == Face::Sans && !text.contains("not rated"),
            Shape::Marker { marker, .. } => matches!(marker, Marker::Square | Marker::Diamond),
            Shape::Fan { .. } => true,
        };
        scene.shapes.iter().filter(is_fixed).cloned().collect()
    };
    assert_eq!(fixed(&scenes[0]), fixed(&scenes[1]));
}

#[test]
fn a_dot_has_a_mark_for_either_pole_that_moves_along_its_own_axis() {
    let scene = map::scene(&trails(&SHORT[..1], &[pairs(&[(8, 3)])], 1), frame((640.0, 560.0)));
    let [across, up] = [&scene.marks[0], &scene.marks[1]];
    assert_eq!([across.item.to_string(), up.item.to_string()], ["d-0.managing", "d-0.leading"]);
    assert_eq!([across.rating, up.rating].map(Rating::steps), [8, 3]);
    assert_eq!(across.rating_at(at(&scene, [2, 9])).steps(), 2);
    assert_eq!(up.rating_at(at(&scene, [2, 9])).steps(), 9);
}

#[test]
fn the_plot_stands_still_while_one_rates() {
    for size in FRAMES {
        let sizes = [vec![[None, None]], pairs(&[(2, 9)]), vec![[Some(3), None]]];
        let squares = sizes.map(|places| square(&map::scene(&trails(&SHORT[..1], &[places], 1), frame(size))));
        assert!(squares.windows(2).all(|pair| pair[0] == pair[1]), "{size:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_name_is_nearer_to_another_dot_than_to_its_own(
        dimensions in 3_usize..=11,
        [a, b, x_step, y_step] in proptest::array::uniform4(1_u8..=10),
        width in 262.0_f32..700.0,
        height in 262.0_f32..600.0,
    ) {
        // No two at one place: eleven is prime.
        let place = |at: u8| ((at * x_step + a) % 11, (at * y_step + b) % 11);
        let places: Vec<(u8, u8)> = (0..dimensions as u8).map(place).collect();
        let values: Vec<Vec<Pair>> = places.iter().map(|place| pairs(&[*place])).collect();
        let scene = map::scene(&trails(&SHORT[..dimensions], &values, 1), Size { width, height });
        let mut named = 0;
        for (name, own) in SHORT.iter().zip(&places) {
            let Some((_, label)) = names(&scene).into_iter().find(|(text, _)| text == name) else { continue };
            named += 1;
            if leaders(&scene).iter().any(|[from, to]| {
                distance(*from, at(&scene, [own.0, own.1])) < 10.0 && off(*to, &label) < 8.0
            }) {
                continue;
            }
            let from = |(x, y): (u8, u8)| off(at(&scene, [x, y]), &label);
            prop_assert!(places.iter().all(|other| from(*own) <= from(*other) + 2.0), "{}", name);
        }
        prop_assert!(named > 0);
    }

    #[test]
    fn nothing_on_the_map_overlaps_or_leaves_it_and_every_dimension_is_there(
        dimensions in 3_usize..=12,
        long in any::<bool>(),
        sessions in 1_usize..=map::MOST_SESSIONS,
        crowded in 1_u8..=11,
        answers in proptest::collection::vec(proptest::option::weighted(0.93, 0_u8..=10), 12 * 6 * 2),
        width in 262.0_f32..1200.0,
        height in 262.0_f32..900.0,
    ) {
        let all = if long { LONG } else { SHORT };
        let pair = |pair: &[Option<u8>]| [pair[0], pair[1]].map(|value| value.map(|steps| steps % crowded));
        let places: Vec<Vec<Pair>> =
            answers.chunks(12).map(|chunk| chunk.chunks(2).map(pair).take(sessions).collect()).collect();
        let trails = trails(&all[..dimensions], &places[..dimensions], 30);
        let scene = map::scene(&trails, Size { width, height });
        assert_readable(&scene, "map");
        let [low, high] = square(&scene);
        let is_within = |at: Point| (low.x - 0.1..=high.x + 0.1).contains(&at.x) && (high.y - 0.1..=low.y + 0.1).contains(&at.y);
        for (at, _) in markers(&scene, Marker::Dot).into_iter().chain(markers(&scene, Marker::Ring)) {
            prop_assert!(is_within(at));
        }
        let complete = |places: &&Vec<Pair>| places.last().is_some_and(|[x, y]| x.is_some() && y.is_some());
        prop_assert_eq!(markers(&scene, Marker::Dot).len(), places[..dimensions].iter().filter(complete).count());
        // Named beside its dot, by its start at least, or in words under the plot.
        let said = texts(&scene).join(" ");
        for (name, _) in all.iter().zip(&places[..dimensions]).filter(|(_, places)| complete(places)) {
            let start: String = name.chars().take(4).collect();
            prop_assert!(said.contains(&start), "{} in {}", name, said);
        }
        prop_assert_eq!(&scene, &map::scene(&trails, Size { width, height }));
    }
}
