//! Paired dots: one line from 0 to 10 a dimension, a marker a pole on it, the values printed.
//!
//! Rows never shrink below what can be read: the scene may be higher than its frame, and the window then scrolls it.

use crate::model::{ItemId, Rating};
use crate::words;

use super::draw::{Company, Markers, Type, rule, then_line};
use super::figure::{Figure, Series};
use super::layout::{LEAST_FRAME, LEGEND_MIDDLE_PT, is_narrow};
use super::legend::{self, Entry, Key, Then};
use super::metrics;
use super::palette::{PolePlace, Role};
use super::scene::{Align, Dash, Ends, Mark, Point, Scene, Shape, Size};
use super::values::is_rated;

/// Farther apart, rows stop being compared; closer, they have no air.
const ROW_PT: std::ops::RangeInclusive<f32> = 44.0..=110.0;
/// A row this low still beats one that must be scrolled to.
const TIGHT_ROW_PT: f32 = 41.0;
/// Between the names of two rows.
const NAME_GAP_PT: f32 = 7.0;
/// The most that names may take of the width, for the sake of a long word.
const MOST_NAME: f32 = 0.5;
const TOP_PT: f32 = 18.0;
/// From the last row's end to the middle of the numbers of the scale.
const NUMBERS_PT: f32 = 12.0;
/// From there to the middle of the legend.
const LEGEND_PT: f32 = 31.0;
/// From the words about a missing answer to the line of 10.
const MISSING_GAP_PT: f32 = 6.0;
/// From a line to the middle of the words above and below it: less where rows are low.
const LANE_PT: std::ops::RangeInclusive<f32> = 14.0..=17.0;
/// Half of the distance of the words below one line and above the next.
const HALF_BETWEEN_LANES_PT: f32 = 7.0;
/// From the middle of the words above and below a line back to a ring, which keeps off them.
const LANE_TO_RING_PT: f32 = 10.4;
/// From a line to the middle of a ring.
const ASIDE_PT: std::ops::RangeInclusive<f32> = 3.6..=5.0;
const VALUE_PT: f32 = 13.0;
const QUIET_PT: f32 = 12.0;
/// With shorter steps, large markers one step apart would meet.
const STEP_OF_LARGE_MARKERS_PT: f32 = 18.0;

/// The paired dots of `figure` in `frame`, from its top. A frame under 260 × 260 points is laid out as if it were that
/// large; the scene's height is the frame's, or more where the rows need it.
#[must_use]
pub fn scene(figure: &Figure, frame: Size) -> Scene {
    let frame = Size { width: frame.width.max(LEAST_FRAME.width), height: frame.height.max(LEAST_FRAME.height) };
    let table = Table::of(figure, frame);
    let mut shapes = table.grid();
    shapes.extend((0..figure.axes.len()).filter_map(|axis| table.connection(figure, axis)));
    shapes.extend(table.earlier(figure));
    shapes.extend(figure.series.iter().flat_map(|series| table.markers(figure, series)));
    shapes.extend(table.names.iter().enumerate().flat_map(|(axis, name)| table.name(axis, name)));
    let entries = Entry::all(figure, Then::Ring);
    let legend_y = table.bottom + NUMBERS_PT + LEGEND_PT + legend::extra_rows(&entries, Key::Marker, frame.width);
    if is_rated(figure) {
        shapes.extend((0..figure.axes.len()).flat_map(|axis| table.words(figure, axis)));
    }
    if is_rated(figure) || figure.earlier.is_some() {
        shapes.extend(legend::shapes(&entries, Key::Marker, table.sizes(), frame.width, legend_y));
    }
    let height = frame.height.max(legend_y + LEGEND_MIDDLE_PT);
    let marks = figure.series.iter().flat_map(|series| table.marks(figure, series)).collect();
    Scene { size: Size { height, ..frame }, shapes, marks }
}

/// Names to the left, lines to the right, one row a dimension.
struct Table {
    names: Vec<Vec<String>>,
    name_type: Type,
    /// The middle of each row, where its line is.
    middles: Vec<f32>,
    /// From a row's line to the middle of the words above and below.
    lane_pt: f32,
    /// Where the last row ends.
    bottom: f32,
    /// Where 0 stands.
    left: f32,
    /// Where 10 stands.
    right: f32,
}

impl Table {
    /// In the largest type with which no word is broken and the frame suffices, else in the smallest.
    fn of(figure: &Figure, frame: Size) -> Self {
        let sizes: &[f32] = if is_narrow(frame) { &[13.0, 12.0, 11.0] } else { &[15.0, 13.0] };
        let legend_rows_pt = legend::extra_rows(&Entry::all(figure, Then::Ring), Key::Marker, frame.width);
        let below_pt = NUMBERS_PT + LEGEND_PT + LEGEND_MIDDLE_PT + legend_rows_pt;
        let mut tables = sizes.iter().map(|size_pt| Self::in_type(figure, frame, Type::name(*size_pt), below_pt));
        let smallest_pt = sizes.last().copied().unwrap_or(11.0);
        let fits = |table: &Self| table.bottom + below_pt <= frame.height + 0.1 && table.has_whole_words(figure);
        tables.find(fits).unwrap_or_else(|| Self::in_type(figure, frame, Type::name(smallest_pt), below_pt))
    }

    fn in_type(figure: &Figure, frame: Size, name_type: Type, below_pt: f32) -> Self {
        let narrow = is_narrow(frame);
        let (gap_pt, margin_pt) = if narrow { (12.0, 12.0) } else { (24.0, 32.0) };
        let names = || figure.axes.iter().map(|axis| axis.name.as_str());
        let widest_pt = names().map(|name| name_type.width_pt(name)).fold(0.0, f32::max) + gap_pt + 1.0;
        let word_pt = names().map(|name| longest_word(name_type, name)).fold(0.0, f32::max) + gap_pt + 1.0;
        let (least, most) = if narrow { (0.26, 0.36) } else { (0.29, 0.38) };
        let word_pt = word_pt.min(frame.width * MOST_NAME);
        let left = widest_pt.clamp(frame.width * least, frame.width * most).max(word_pt);
        let names: Vec<Vec<String>> = names().map(|name| in_lines(name_type, name, left - gap_pt)).collect();
        let free_pt = (frame.height - TOP_PT - below_pt) / names.len().max(1) as f32;
        let least_pt = if free_pt < TIGHT_ROW_PT { *ROW_PT.start() } else { TIGHT_ROW_PT };
        let even_pt = free_pt.clamp(least_pt, *ROW_PT.end());
        let mut bottom = TOP_PT;
        let mut middles = Vec::new();
        for name in &names {
            let row_pt = (name.len() as f32 * name_type.line_height_pt() + NAME_GAP_PT).max(even_pt);
            middles.push(bottom + row_pt / 2.0);
            bottom += row_pt;
        }
        let lane_pt = (even_pt / 2.0 - HALF_BETWEEN_LANES_PT).clamp(*LANE_PT.start(), *LANE_PT.end());
        Self { names, name_type, middles, lane_pt, bottom, left, right: frame.width - margin_pt }
    }

    fn has_whole_words(&self, figure: &Figure) -> bool {
        let is_whole = |(lines, name): (&Vec<String>, &str)| lines.join(" ").split(' ').eq(name.split_whitespace());
        self.names.iter().zip(figure.axes.iter().map(|axis| axis.name.as_str())).all(is_whole)
    }

    fn y(&self, axis: usize) -> f32 {
        self.middles.get(axis).copied().unwrap_or(TOP_PT)
    }

    fn x(&self, fraction: f32) -> f32 {
        self.left + (self.right - self.left) * fraction
    }

    fn at(&self, axis: usize, rating: Rating) -> Point {
        Point { x: self.x(rating.fraction()), y: self.y(axis) }
    }

    fn sizes(&self) -> Markers {
        let step_pt = (self.right - self.left) / f32::from(Rating::MAX.steps());
        if step_pt < STEP_OF_LARGE_MARKERS_PT { Markers::CLOSE } else { Markers::LARGE }
    }

    /// The scale's lines and numbers, and a line a row.
    fn grid(&self) -> Vec<Shape> {
        let steps = [Rating::MIN, Rating::MIDDLE, Rating::MAX];
        let mut shapes = Vec::new();
        for step in steps {
            let x = self.x(step.fraction());
            let ends = [TOP_PT, self.bottom].map(|y| Point { x, y });
            shapes.push(rule(ends.to_vec(), Ends::Open, Role::Hairline));
            let below = Point { x, y: self.bottom + NUMBERS_PT };
            shapes.push(Type::quiet(11.0).line(step.steps().to_string(), below, Align::Center));
        }
        for axis in 0..self.names.len() {
            let ends = [self.left, self.right].map(|x| Point { x, y: self.y(axis) });
            shapes.push(rule(ends.to_vec(), Ends::Open, Role::Hairline));
        }
        shapes
    }

    fn name(&self, axis: usize, lines: &[String]) -> Vec<Shape> {
        let line_pt = self.name_type.line_height_pt();
        let top = self.y(axis) - lines.len() as f32 * line_pt / 2.0;
        let middle = |line: usize| Point { x: 0.0, y: top + (line as f32 + 0.5) * line_pt };
        let lines = lines.iter().enumerate();
        lines.map(|(line, text)| self.name_type.line(text, middle(line), Align::Left)).collect()
    }

    /// The gray bar from one answer to the other.
    fn connection(&self, figure: &Figure, axis: usize) -> Option<Shape> {
        let [one, other] = figure.series.as_slice() else { return None };
        let (one, other) = (value(one, axis)?, value(other, axis)?);
        let points = vec![self.at(axis, one), self.at(axis, other)];
        let is_bar = one != other;
        is_bar.then_some(Shape::Line {
            points,
            ends: Ends::Open,
            width_pt: 3.0,
            role: Role::TrackOutline,
            dash: Dash::Solid,
        })
    }

    /// Where an answer was, if it moved: a ring on its pole's side of the line, where its value is printed too, so that it
    /// is never taken for the other pole's nor lies under its marker.
    fn earlier(&self, figure: &Figure) -> Vec<Shape> {
        let Some(earlier) = &figure.earlier else { return Vec::new() };
        let aside_pt = (self.lane_pt - LANE_TO_RING_PT).clamp(*ASIDE_PT.start(), *ASIDE_PT.end());
        let of_pole = |(series, values): (&Series, &Vec<Option<Rating>>)| {
            let rated = values.iter().enumerate().filter_map(|(axis, value)| Some((axis, (*value)?)));
            let moved = rated.filter(|(axis, then)| value(series, *axis) != Some(*then));
            let at = |axis: usize, rating| beside(self.at(axis, rating), series.place, aside_pt);
            let shapes = moved.flat_map(|(axis, then)| {
                let way = value(series, axis).map(|now| vec![at(axis, then), at(axis, now)]);
                let way = way.map(|points| then_line(points, Ends::Open, Dash::Solid));
                way.into_iter().chain([self.sizes().ring(at(axis, then))])
            });
            shapes.collect::<Vec<_>>()
        };
        figure.series.iter().zip(&earlier.values).flat_map(of_pole).collect()
    }

    fn markers(&self, figure: &Figure, series: &Series) -> Vec<Shape> {
        let others = || figure.series.iter().filter(|other| other.place != series.place);
        let rated = series.values.iter().enumerate().filter_map(|(axis, value)| Some((axis, (*value)?)));
        let company = |axis: usize, rating: Rating| {
            let is_shared = others().any(|other| value(other, axis) == Some(rating));
            if is_shared { Company::Shared } else { Company::Alone }
        };
        rated
            .map(|(axis, rating)| self.sizes().marker(series.place, self.at(axis, rating), company(axis, rating)))
            .collect()
    }

    /// The values above (first pole) and below (second) the line, and what is not rated at its right end.
    fn words(&self, figure: &Figure, axis: usize) -> Vec<Shape> {
        if figure.series.iter().all(|series| value(series, axis).is_none()) {
            let below = Point { x: self.right - MISSING_GAP_PT, y: self.y(axis) + self.lane_pt };
            return vec![Type::quiet(QUIET_PT).line(words::not_rated(), below, Align::Right)];
        }
        let of_series = |series: &Series| {
            let y = beside(Point { x: 0.0, y: self.y(axis) }, series.place, self.lane_pt).y;
            let Some(rating) = value(series, axis) else {
                let title = series.titles.get(axis).map_or("", String::as_str);
                let end = Point { x: self.right - MISSING_GAP_PT, y };
                return Type::quiet(QUIET_PT).line(self.missing(title), end, Align::Right);
            };
            let at = Point { x: self.x(rating.fraction()), y };
            Type::answer(VALUE_PT, series.place).line(rating.steps().to_string(), at, Align::Center)
        };
        figure.series.iter().map(of_series).collect()
    }

    /// "Asking questions: not rated", or without its title where that is too long for the line.
    fn missing(&self, title: &str) -> String {
        let whole = words::chart_item_not_rated(title);
        let fits = !title.is_empty()
            && Type::quiet(QUIET_PT).width_pt(&whole) <= self.right - self.left - 2.0 * MISSING_GAP_PT;
        if fits { whole } else { words::not_rated().into_owned() }
    }

    fn marks(&self, figure: &Figure, series: &Series) -> Vec<Mark> {
        let rated = figure.axes.iter().zip(&series.values).enumerate();
        rated
            .filter_map(|(axis, (dimension, value))| {
                let rating = (*value)?;
                let item = ItemId { dimension: dimension.dimension.clone(), pole: series.pole.clone() };
                let scale = [Rating::MIN, Rating::MAX].map(|end| self.at(axis, end));
                Some(Mark { item, rating, at: self.at(axis, rating), scale })
            })
            .collect()
    }
}

fn value(series: &Series, axis: usize) -> Option<Rating> {
    series.values.get(axis).copied().flatten()
}

/// The first pole's place beside a line is above it, the second's below.
fn beside(on_line: Point, place: PolePlace, aside_pt: f32) -> Point {
    let y = match place {
        PolePlace::First => on_line.y - aside_pt,
        PolePlace::Second => on_line.y + aside_pt,
    };
    Point { y, ..on_line }
}

/// The name in lines about as long as each other; a word wider than the column is shortened.
fn in_lines(style: Type, name: &str, width_pt: f32) -> Vec<String> {
    let name = metrics::shorten_words(style.face, style.size_pt, name, width_pt);
    metrics::wrap_evenly(style.face, style.size_pt, &name, width_pt)
}

fn longest_word(style: Type, text: &str) -> f32 {
    text.split_whitespace().map(|word| style.width_pt(word)).fold(0.0, f32::max)
}
