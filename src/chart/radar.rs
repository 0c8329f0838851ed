//! The radar: one axis a dimension, one shape a pole.
//!
//! A shape is rarely convex and may have gaps: it is filled as a fan of triangles around the center, each between two
//! rated neighbors, and its line is open where an answer is missing.

use crate::model::{ItemId, Rating};

use super::draw::{Company, Markers, dash, pole_line, then_line};
use super::figure::{Figure, Series};
use super::grid::Polar;
use super::layout::{LEAST_FRAME, LEGEND_MIDDLE_PT, layout};
use super::legend::{self, Entry, Key, Then};
use super::palette::Role;
use super::scene::{Ends, Mark, Point, Scene, Shape, Size};
use super::values::is_rated;

/// How much of a fill covers what is behind.
const FILL_OPACITY: f32 = 0.10;
/// A square's side, as a part of the radius: smaller in a small radar, where marks are close.
const SQUARE_OF_RADIUS: f32 = 0.1;
const SQUARE_PT: std::ops::RangeInclusive<f32> = 5.5..=9.0;

/// The radar of `figure` in `frame`; a frame under 260 × 260 points is laid out as if it were that large.
#[must_use]
pub fn scene(figure: &Figure, frame: Size) -> Scene {
    let (mut scene, sizes) = drawn(figure, frame);
    if is_rated(figure) || figure.earlier.is_some() {
        let Size { width, height } = scene.size;
        let (entries, key) = (Entry::all(figure, Then::Line), Key::of_lines(scene.size));
        scene.shapes.extend(legend::shapes(&entries, key, sizes, width, height - LEGEND_MIDDLE_PT));
    }
    scene
}

/// The same with the legend's place left empty: for a page, whose legend is of its own type.
#[must_use]
pub fn without_legend(figure: &Figure, frame: Size) -> Scene {
    drawn(figure, frame).0
}

fn drawn(figure: &Figure, frame: Size) -> (Scene, Markers) {
    let size = Size { width: frame.width.max(LEAST_FRAME.width), height: frame.height.max(LEAST_FRAME.height) };
    let layout = layout(figure, size);
    let polar = layout.polar;
    let mut shapes: Vec<Shape> = polar.grid().collect();
    let sizes = Markers::with_square((polar.radius_pt * SQUARE_OF_RADIUS).clamp(*SQUARE_PT.start(), *SQUARE_PT.end()));
    shapes.extend(earlier_lines(figure, polar));
    shapes.extend(earlier_corners(figure, polar, sizes));
    let today = |series: &Series| {
        let draw = |points, ends| pole_line(series.place, points, ends);
        outline(polar, &series.values).into_iter().map(|(points, ends)| draw(points, ends)).collect::<Vec<_>>()
    };
    shapes.extend(figure.series.iter().flat_map(today));
    // The fills lie over the numbers' halos, so that a halo shows as a gap in a line and nowhere else.
    shapes.extend(polar.halos());
    shapes.extend(figure.series.iter().map(|series| fill(polar, series)));
    shapes.extend(polar.numbers());
    shapes.extend(figure.series.iter().flat_map(|series| markers(figure, polar, sizes, series)));
    let labels = layout.labels.iter().enumerate();
    shapes.extend(labels.flat_map(|(axis, (block, place))| block.shapes(figure, axis, *place)));
    (Scene { size, shapes, marks: marks(figure, polar) }, sizes)
}

/// A triangle between every two rated neighbors.
fn fill(polar: Polar, series: &Series) -> Shape {
    let triangles = neighbors(series)
        .filter_map(|((axis, value), (next, next_value))| {
            Some([polar.at(axis, value?.fraction()), polar.at(next, next_value?.fraction())])
        })
        .collect();
    Shape::Fan { center: polar.center, triangles, role: Role::Pole(series.place), opacity: FILL_OPACITY }
}

/// What it is compared with: an outline a pole, thin and gray, without a fill or a marker.
fn earlier_lines(figure: &Figure, polar: Polar) -> Vec<Shape> {
    let Some(earlier) = &figure.earlier else { return Vec::new() };
    let of_pole = |(series, values): (&Series, &Vec<Option<Rating>>)| {
        let outline = outline(polar, values).into_iter();
        outline.map(|(points, ends)| then_line(points, ends, dash(series.place))).collect::<Vec<_>>()
    };
    figure.series.iter().zip(&earlier.values).flat_map(of_pole).collect()
}

/// Where it goes through each axis, for those who see the outline badly.
fn earlier_corners(figure: &Figure, polar: Polar, sizes: Markers) -> Vec<Shape> {
    let values = figure.earlier.iter().flat_map(|earlier| &earlier.values).flat_map(|values| values.iter().enumerate());
    let rated = values.filter_map(|(axis, value)| value.map(|rating| polar.at(axis, rating.fraction())));
    rated.map(|at| sizes.corner(at)).collect()
}

/// One closed line, or an open one for each run of rated neighbors.
fn outline(polar: Polar, values: &[Option<Rating>]) -> Vec<(Vec<Point>, Ends)> {
    let place = |(axis, value): (usize, &Option<Rating>)| value.map(|rating| polar.at(axis, rating.fraction()));
    let points: Vec<Option<Point>> = values.iter().enumerate().map(place).collect();
    let Some(gap) = points.iter().position(Option::is_none) else {
        let points: Vec<Point> = points.into_iter().flatten().collect();
        return if points.len() < 2 { Vec::new() } else { vec![(points, Ends::Closed)] };
    };
    // From a gap once around, so that a run over the first axis stays in one piece.
    let around: Vec<Option<Point>> = points.iter().cycle().skip(gap).take(points.len()).copied().collect();
    let runs = around.split(Option::is_none).filter(|run| run.len() >= 2);
    runs.map(|run| (run.iter().copied().flatten().collect(), Ends::Open)).collect()
}

fn markers(figure: &Figure, polar: Polar, sizes: Markers, series: &Series) -> Vec<Shape> {
    let others = || figure.series.iter().filter(|other| other.place != series.place);
    let company = |axis: usize, rating: Rating| {
        let is_shared = others().any(|other| {
            // All axes meet at the lowest step.
            let at_center = rating == Rating::MIN && other.values.contains(&Some(Rating::MIN));
            at_center || other.values.get(axis).copied().flatten() == Some(rating)
        });
        if is_shared { Company::Shared } else { Company::Alone }
    };
    let rated = series.values.iter().enumerate().filter_map(|(axis, value)| value.map(|rating| (axis, rating)));
    rated
        .map(|(axis, rating)| sizes.marker(series.place, polar.at(axis, rating.fraction()), company(axis, rating)))
        .collect()
}

fn marks(figure: &Figure, polar: Polar) -> Vec<Mark> {
    let of_series = |series: &Series| -> Vec<Mark> {
        let rated = figure.axes.iter().zip(&series.values).enumerate();
        rated
            .filter_map(|(axis, (dimension, value))| {
                let rating = (*value)?;
                let item = ItemId { dimension: dimension.dimension.clone(), pole: series.pole.clone() };
                let scale = [polar.at(axis, 0.0), polar.at(axis, 1.0)];
                Some(Mark { item, rating, at: polar.at(axis, rating.fraction()), scale })
            })
            .collect()
    };
    figure.series.iter().flat_map(of_series).collect()
}

type Valued = (usize, Option<Rating>);

/// Each axis with the next one clockwise.
fn neighbors(series: &Series) -> impl Iterator<Item = (Valued, Valued)> {
    let values = || series.values.iter().copied().enumerate();
    values().zip(values().cycle().skip(1))
}
