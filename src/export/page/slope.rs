//! What moved: a small picture a dimension, each answer a line from then to now.

use crate::chart::{Align, Dash, Ends, Figure, Marker, Point, PolePlace, Role, Series, Shape};
use crate::model::Rating;
use crate::words;

use super::kit::{Type, rule};
use super::piece::{Piece, WIDTH};
use super::{Kind, Part};

/// Pictures in a row at most.
const ROW: usize = 5;
/// How tall a scale is.
const SCALE: f32 = 84.0;
/// How wide a picture is at most.
const WIDEST: f32 = 130.0;
/// From a panel's edges to its two scales: the printed answers stand there.
const LEFT: f32 = 18.0;
const RIGHT: f32 = 30.0;
/// Two printed answers no nearer than this.
const APART: f32 = 10.5;

/// One dimension's place in a figure.
struct Panel<'a> {
    name: &'a str,
    axis: usize,
}

/// The pictures of all dimensions, a row at a time; none where nothing is compared.
pub(super) fn pieces(figure: &Figure) -> Vec<Piece> {
    let Some(earlier) = &figure.earlier else { return Vec::new() };
    let says = words::page_slope(&earlier.name);
    let panels: Vec<Panel<'_>> =
        figure.axes.iter().enumerate().map(|(axis, dimension)| Panel { name: &dimension.name, axis }).collect();
    // As many in each row.
    let rows = panels.len().div_ceil(ROW).max(1);
    let in_row = panels.len().div_ceil(rows).max(1);
    panels.chunks(in_row).map(|panels| row(figure, panels, WIDTH / in_row as f32, &says)).collect()
}

fn row(figure: &Figure, panels: &[Panel<'_>], wide: f32, says: &str) -> Piece {
    let names: Vec<Vec<String>> = panels.iter().map(|panel| Type::STRONG.wrap(panel.name, wide - 12.0)).collect();
    let most = names.iter().map(Vec::len).max().unwrap_or(1);
    let top = Type::STRONG.tall(most) + 10.0;
    let mut shapes = Vec::new();
    for ((place, panel), names) in panels.iter().enumerate().zip(&names) {
        let x = place as f32 * wide;
        // Each name ends where its picture begins.
        shapes.extend(Type::STRONG.lines(names, x, Type::STRONG.tall(most - names.len())));
        shapes.extend(plot(figure, panel.axis, [x, x + wide.min(WIDEST)], top));
    }
    Piece::new(12.0, top + SCALE + 8.0, vec![Part { kind: Kind::Figure, says: says.to_owned(), shapes }])
}

/// A pole's answers to one dimension, then and now.
struct Answers {
    place: PolePlace,
    then: Option<Rating>,
    now: Option<Rating>,
}

fn plot(figure: &Figure, axis: usize, [from, to]: [f32; 2], top: f32) -> Vec<Shape> {
    let (left, right) = (from + LEFT, to - RIGHT);
    let of = |(place, series): (usize, &Series)| {
        let earlier = figure.earlier.as_ref().and_then(|earlier| earlier.values.get(place));
        let then = earlier.and_then(|values| values.get(axis).copied().flatten());
        Answers { place: series.place, then, now: series.values.get(axis).copied().flatten() }
    };
    let answers: Vec<Answers> = figure.series.iter().enumerate().map(of).collect();
    let y = |rating: Rating| SCALE.mul_add(1.0 - rating.fraction(), top);
    let mut shapes = vec![
        upright(left, top),
        upright(right, top),
        rule(left - 3.0, left + 3.0, top, Role::EdgeActive),
        rule(left - 3.0, left + 3.0, top + SCALE, Role::EdgeActive),
        rule(right - 3.0, right + 3.0, top, Role::EdgeActive),
        rule(right - 3.0, right + 3.0, top + SCALE, Role::EdgeActive),
    ];
    for answer in &answers {
        if let (Some(then), Some(now)) = (answer.then, answer.now) {
            shapes.push(Shape::Line {
                points: vec![Point { x: left, y: y(then) }, Point { x: right, y: y(now) }],
                ends: Ends::Open,
                width_pt: 1.75,
                role: Role::Pole(answer.place),
                dash: if answer.place == PolePlace::First { Dash::Solid } else { Dash::Dashed },
            });
        }
    }
    for answer in &answers {
        shapes.extend(answer.then.map(|then| Shape::Marker {
            at: Point { x: left, y: y(then) },
            marker: Marker::Ring,
            size_pt: 5.5,
            role: Role::Pole(answer.place),
        }));
        shapes.extend(answer.now.map(|now| marker(answer.place, Point { x: right, y: y(now) })));
    }
    let quiet = Type { role: Role::Quiet, ..Type::LABEL };
    let thens = printed(answers.iter().filter_map(|answer| answer.then), y);
    shapes.extend(
        thens
            .into_iter()
            .map(|(text, middle)| quiet.line(text, left - 7.0, middle - quiet.line_pt / 2.0, Align::Right)),
    );
    let nows = printed(answers.iter().filter_map(|answer| answer.now), y);
    shapes.extend(
        nows.into_iter().map(|(text, middle)| {
            Type::STRONG.line(text, right + 8.0, middle - Type::STRONG.line_pt / 2.0, Align::Left)
        }),
    );
    shapes
}

fn upright(x: f32, top: f32) -> Shape {
    let points = vec![Point { x, y: top }, Point { x, y: top + SCALE }];
    Shape::Line { points, ends: Ends::Open, width_pt: 0.6, role: Role::EdgeActive, dash: Dash::Solid }
}

fn marker(place: PolePlace, at: Point) -> Shape {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, 6.5),
        PolePlace::Second => (Marker::Diamond, 8.0),
    };
    Shape::Marker { at, marker, size_pt, role: Role::Pole(place) }
}

/// Each answer once, its number beside its place, two of them no nearer than can be read.
fn printed(ratings: impl Iterator<Item = Rating>, y: impl Fn(Rating) -> f32) -> Vec<(String, f32)> {
    let mut places: Vec<(Rating, f32)> = ratings.map(|rating| (rating, y(rating))).collect();
    places.sort_by_key(|(rating, _)| std::cmp::Reverse(rating.steps()));
    places.dedup_by_key(|(rating, _)| rating.steps());
    if let [(_, upper), (_, lower)] = places.as_mut_slice()
        && *lower - *upper < APART
    {
        let middle = f32::midpoint(*lower, *upper);
        (*upper, *lower) = (middle - APART / 2.0, middle + APART / 2.0);
    }
    places.into_iter().map(|(rating, y)| (rating.steps().to_string(), y)).collect()
}
