//! What must be seen in the radar and in the bars alike.

use twohats::chart::{Face, Marker, PolePlace, Role, Scene, Shape, bars, radar};

use super::seen::*;

#[test]
fn before_anything_is_rated_there_is_the_grid_with_names_and_nothing_else() {
    let empty = figure(&SHORT[..5], &[vec![None; 5], vec![None; 5]]);
    for scene in [radar::scene(&empty, frame((672.0, 589.0))), bars::scene(&empty, frame((672.0, 589.0)))] {
        let texts: Vec<String> = ink(&scene).into_iter().map(|label| label.text).collect();
        assert!(texts.iter().all(|text| SHORT.contains(&text.as_str()) || ["0", "5", "10"].contains(&text.as_str())));
        assert_eq!(texts.len(), 8);
        assert!(markers(&scene, Marker::Square).is_empty() && markers(&scene, Marker::Diamond).is_empty());
        assert!(scene.marks.is_empty());
    }
}

#[test]
fn the_picture_stands_still_while_one_rates() {
    for names in [SHORT, LONG] {
        for size in FRAMES {
            for dimensions in [3, 5, 8, 12] {
                let empty = figure(&names[..dimensions], &[vec![None; dimensions], vec![None; dimensions]]);
                let rated = figure(&names[..dimensions], &mixed(dimensions));
                let still = |scene: &Scene| -> Vec<Shape> {
                    let is_still = |shape: &&Shape| match shape {
                        Shape::Line { role, .. } => matches!(role, Role::Edge | Role::Hairline),
                        Shape::Label { face, .. } => *face == Face::SerifSemibold,
                        Shape::Fan { .. } | Shape::Marker { .. } => false,
                    };
                    scene.shapes.iter().filter(is_still).cloned().collect()
                };
                let (before, after) = (radar::scene(&empty, frame(size)), radar::scene(&rated, frame(size)));
                assert_eq!(still(&before), still(&after), "{dimensions} dimensions in {size:?}");
                let (before, after) = (bars::scene(&empty, frame(size)), bars::scene(&rated, frame(size)));
                assert_eq!(still(&before), still(&after), "bars: {dimensions} dimensions in {size:?}");
            }
        }
    }
}

#[test]
fn equal_answers_show_both_markers_and_both_numbers() {
    let same = vec![Some(5), Some(8), Some(0), Some(10), None];
    let figure = figure(&SHORT[..5], &[same.clone(), same]);
    for scene in [radar::scene(&figure, frame((672.0, 589.0))), bars::scene(&figure, frame((672.0, 589.0)))] {
        for mark in &scene.marks {
            let at = |form| markers(&scene, form).into_iter().find(|(at, _)| distance(*at, mark.at) < 0.01).unwrap().1;
            // A diamond as wide as a square leaves the square's four corners free; its halo takes 1.5 points of them.
            assert!(at(Marker::Diamond) < at(Marker::Square) - 2.0, "{mark:?}");
        }
        for number in ["5", "8", "0", "10"] {
            let said = scene
                .shapes
                .iter()
                .filter(|shape| matches!(shape, Shape::Label { text, face: Face::SansSemibold, .. } if text == number));
            assert_eq!(said.count(), 2, "{number}");
        }
    }
}

#[test]
fn in_both_pictures_an_answer_is_printed_in_the_color_of_its_pole_and_a_missing_one_said() {
    let figure = figure(&SHORT[..5], &mixed(5));
    for scene in [radar::scene(&figure, frame((672.0, 589.0))), bars::scene(&figure, frame((672.0, 589.0)))] {
        let printed = |place: PolePlace| -> Vec<String> {
            let of_place = |shape: &Shape| match shape {
                Shape::Label { text, role, .. } if *role == Role::PoleText(place) => Some(text.clone()),
                _ => None,
            };
            scene.shapes.iter().filter_map(of_place).collect()
        };
        assert_eq!(printed(PolePlace::First), ["7", "8", "5", "9", "3"]);
        assert_eq!(printed(PolePlace::Second), ["4", "8", "6", "8"]);
        assert_eq!(ink(&scene).iter().filter(|label| label.text.ends_with("not rated")).count(), 1);
        assert!(["Managing", "Leading"].iter().all(|name| ink(&scene).iter().any(|label| label.text == *name)));
    }
}

#[test]
fn bars_join_two_different_answers_and_stand_at_their_steps() {
    let scene = bars::scene(&figure(&SHORT[..5], &mixed(5)), frame((592.0, 500.0)));
    let joined = scene.shapes.iter().filter(|shape| matches!(shape, Shape::Line { role: Role::TrackOutline, .. }));
    assert_eq!(joined.count(), 3, "not where they are equal, not where one is missing");
    let numbers = ["0", "10"].map(|number| ink(&scene).into_iter().find(|label| label.text == number).unwrap());
    let [zero, ten] = numbers.map(|label| f32::midpoint(label.left, label.right));
    for mark in &scene.marks {
        let expected = zero + (ten - zero) * mark.rating.fraction();
        assert!((mark.at.x - expected).abs() < 0.1, "{mark:?}");
    }
}

#[test]
fn bars_one_step_apart_show_both_markers_whole() {
    for size in FRAMES {
        let scene = bars::scene(&figure(&SHORT[..5], &[vec![Some(5); 5], vec![Some(6); 5]]), frame(size));
        let squares = markers(&scene, Marker::Square).into_iter();
        for ((square, side), (diamond, width)) in squares.zip(markers(&scene, Marker::Diamond)).take(5) {
            assert!(square.x + side / 2.0 <= diamond.x - width / 2.0, "{size:?}");
        }
    }
}

#[test]
fn bars_fill_a_frame_of_usual_size() {
    let scene = bars::scene(&figure(&SHORT[..5], &mixed(5)), frame((670.0, 580.0)));
    let rows: Vec<f32> = SHORT[..5]
        .iter()
        .map(|name| ink(&scene).into_iter().find(|label| label.text == *name).unwrap())
        .map(|label| f32::midpoint(label.top, label.bottom))
        .collect();
    assert!(rows.windows(2).all(|pair| (85.0..=110.0).contains(&(pair[1] - pair[0]))), "{rows:?}");
    let lowest = ink(&scene).into_iter().map(|label| label.bottom).fold(0.0, f32::max);
    assert!((16.0..=30.0).contains(&(580.0 - lowest)), "{lowest}");
    let twelve = bars::scene(&figure(&REAL, &mixed(12)), frame((670.0, 580.0)));
    assert!((twelve.size.height - 580.0).abs() < 0.1, "twelve rows need no scrolling");
}

#[test]
fn words_about_a_missing_answer_keep_off_the_last_line() {
    for size in FRAMES {
        let scene = bars::scene(&figure(&SHORT[..5], &mixed(5)), frame(size));
        let ten = ink(&scene).into_iter().find(|label| label.is_of_scale && label.text == "10").unwrap();
        let missing = ink(&scene).into_iter().find(|label| label.text.ends_with("not rated")).unwrap();
        assert!(missing.right <= f32::midpoint(ten.left, ten.right) - 5.9, "{size:?}");
    }
}

#[test]
fn a_diamond_looks_as_large_as_a_square_in_every_picture_and_its_legend() {
    let figure = figure(&SHORT[..5], &[vec![Some(5); 5], vec![Some(8); 5]]);
    for size in FRAMES {
        for scene in [radar::scene(&figure, frame(size)), bars::scene(&figure, frame(size))] {
            let sizes = |form| -> Vec<f32> { markers(&scene, form).into_iter().map(|(_, size_pt)| size_pt).collect() };
            let (squares, diamonds) = (sizes(Marker::Square), sizes(Marker::Diamond));
            assert_eq!(squares.len(), 6);
            assert!(squares.iter().all(|side| (side - squares[0]).abs() < 0.01), "{size:?}");
            let is_rule = |width: &f32| (1.25..=1.31).contains(&(width / squares[0]));
            assert!(diamonds.iter().all(is_rule), "{size:?}");
        }
    }
}

#[test]
fn bars_grow_higher_than_the_frame_rather_than_touch() {
    let scene = bars::scene(&figure(&LONG, &mixed(12)), frame((260.0, 260.0)));
    assert!(scene.size.height > 260.0);
    assert!((scene.size.width - 260.0).abs() < f32::EPSILON);
}

#[test]
fn poles_with_long_names_share_the_legend_without_touching() {
    for size in FRAMES {
        let mut figure = figure(&SHORT[..5], &mixed(5));
        figure.series[0].name = LONG[3].to_owned();
        figure.series[1].name = LONG[4].to_owned();
        assert_readable(&radar::scene(&figure, frame(size)), &format!("{size:?}"));
        assert_readable(&bars::scene(&figure, frame(size)), &format!("bars: {size:?}"));
    }
}
