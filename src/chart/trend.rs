//! Over time: one small line an item, all over the same sessions.
//!
//! Every line has the whole scale to itself, so that a row is compared with itself and not with its neighbor. Rows never
//! shrink below what can be read: the scene may be higher than its frame, and the window then scrolls it.

use crate::model::{ItemId, Rating};
use crate::words;

use super::draw::{Company, Markers, Type, dash, rule};
use super::figure::{DimensionLines, ItemLine, OverTime};
use super::layout::{LEAST_FRAME, LEGEND_MIDDLE_PT, is_narrow};
use super::legend::{self, Entry, Key};
use super::metrics;
use super::palette::{PolePlace, Role};
use super::scene::{Align, Ends, Mark, Marker, Point, Scene, Shape, Size};
use super::values::MISSING;

/// How many sessions are shown at most, the last ones: two years of monthly meetings, and still one step a session to see.
pub const MOST_SESSIONS: usize = 24;

/// A row's height: farther apart, rows stop being compared; closer, the marker at 10 meets the one at 0 above it.
const ROW_PT: std::ops::RangeInclusive<f32> = 29.0..=46.0;
/// Between the scales of two rows: a marker's width and a bit.
const BETWEEN_SCALES_PT: f32 = 11.0;
/// Between two dimensions.
const BETWEEN_DIMENSIONS_PT: f32 = 3.0;
const TOP_PT: f32 = 2.0;
/// Between the words of two rows.
const BETWEEN_WORDS_PT: f32 = 6.0;
/// From a row's left end to its title.
const TITLE_LEFT_PT: f32 = 17.0;
/// From the titles to the lines, and from those to what is printed after them.
const COLUMN_GAP_PT: f32 = 16.0;
/// From the last row to the middle of the dates, from there to what is said, and from that to the legend.
const DATES_PT: f32 = 10.0;
const SAID_PT: f32 = 18.0;
const LEGEND_PT: f32 = 21.0;
/// Between two dates.
const BETWEEN_DATES_PT: f32 = 12.0;
const DATE_SIZE_PT: f32 = 11.0;
const LINE_PT: f32 = 1.75;
const RING_PT: f32 = 5.0;
/// Where sessions are closer, only answers that stand alone have their ring.
const STEP_OF_RINGS_PT: f32 = 24.0;
const VALUE_PT: f32 = 13.0;

/// The lines of `over_time` in `frame`, from its top. The scene's height is the frame's, or more where the rows need it.
#[must_use]
pub fn scene(over_time: &OverTime, frame: Size) -> Scene {
    let frame = Size { width: frame.width.max(LEAST_FRAME.width), height: frame.height.max(LEAST_FRAME.height) };
    let table = Table::of(over_time, frame);
    let mut shapes = Vec::new();
    let mut marks = Vec::new();
    for (dimension, group) in over_time.dimensions.iter().zip(&table.groups) {
        shapes.extend(table.name(group));
        for (line, row) in dimension.lines.iter().zip(&group.rows) {
            shapes.extend(table.words(line, row));
            shapes.extend(table.line(line, row));
            marks.extend(table.mark(dimension, line, row));
        }
    }
    shapes.extend(table.dates(over_time));
    let (below, bottom) = table.below();
    shapes.extend(below);
    Scene { size: Size { height: bottom, ..frame }, shapes, marks }
}

/// How large texts are, by the frame.
#[derive(Clone, Copy)]
struct Style {
    name: Type,
    title: Type,
    said: Type,
    /// The most that titles may take of the width.
    most_title: f32,
}

impl Style {
    fn of(frame: Size) -> Self {
        if is_narrow(frame) {
            Self { name: Type::name(13.0), title: Type::plain(12.0), said: Type::quiet(11.0), most_title: 0.5 }
        } else {
            Self { name: Type::name(15.0), title: Type::plain(13.0), said: Type::quiet(12.0), most_title: 0.36 }
        }
    }

    fn name_line_pt(self) -> f32 {
        self.name.line_height_pt() + 2.0
    }

    /// The height of all that stands in a row's first column.
    fn words_pt(self, title: &[String], said: &[String]) -> f32 {
        title.len() as f32 * self.title.line_height_pt() + said.len() as f32 * self.said.line_height_pt()
    }
}

/// Where everything stands.
struct Table {
    frame: Size,
    style: Style,
    groups: Vec<Group>,
    /// Where the first session stands, and the last.
    left: f32,
    right: f32,
    sessions: usize,
    /// From 0 to 10.
    scale_pt: f32,
    /// Where values begin, and where what is said after them does.
    value_left: f32,
    said_left: f32,
    /// Where the last row ends.
    bottom: f32,
    /// The words under the dates, in lines.
    scale_in_words: Vec<String>,
    legend: Vec<Entry>,
}

/// A dimension's place.
struct Group {
    name: Vec<String>,
    top: f32,
    rows: Vec<Row>,
}

/// An item's place.
struct Row {
    middle: f32,
    title: Vec<String>,
    /// In a narrow frame there is no room after the line: what is said then stands under the title.
    said: Vec<String>,
}

impl Table {
    fn of(over_time: &OverTime, frame: Size) -> Self {
        let style = Style::of(frame);
        let lines = || over_time.dimensions.iter().flat_map(|dimension| &dimension.lines);
        let title_pt = lines().map(|line| style.title.width_pt(&line.title)).fold(0.0, f32::max) + 1.0;
        let title_pt = title_pt.min(frame.width * style.most_title - TITLE_LEFT_PT);
        let ten_pt = Type::answer(VALUE_PT, PolePlace::First).width_pt("10");
        let values = lines().map(|line| value(line, style, frame)).map(|(style, text)| style.width_pt(&text));
        let value_pt = values.fold(ten_pt, f32::max);
        let said = lines().filter_map(|line| line.said.as_ref()).map(|said| style.said.width_pt(said) + COLUMN_GAP_PT);
        let said_pt = if is_narrow(frame) { 0.0 } else { said.fold(0.0, f32::max) };
        let value_left = frame.width - said_pt - value_pt;
        let shown = words::sessions_shown(over_time.dates.len(), over_time.sessions_in_all);
        let scale_in_words = words::over_time_scale(&shown);
        let poles = over_time.poles.iter().enumerate();
        let legend = poles.map(|(place, pole)| Entry::pole(PolePlace::nth(place), words::capitalized(&pole.name)));
        let mut table = Self {
            frame,
            style,
            groups: Vec::new(),
            left: TITLE_LEFT_PT + title_pt + COLUMN_GAP_PT,
            right: value_left - COLUMN_GAP_PT,
            sessions: over_time.dates.len(),
            scale_pt: 0.0,
            value_left,
            said_left: frame.width - said_pt + COLUMN_GAP_PT,
            bottom: TOP_PT,
            scale_in_words: metrics::wrap(style.said.face, style.said.size_pt, &scale_in_words, frame.width),
            legend: legend.collect(),
        };
        table.place(over_time, title_pt);
        table
    }

    /// Rows as high as the frame allows, within what reads well.
    fn place(&mut self, over_time: &OverTime, title_pt: f32) {
        let (style, frame) = (self.style, self.frame);
        let name = |dimension: &DimensionLines| style.name.at_most_evenly(&dimension.name, frame.width, 3);
        let names: Vec<Vec<String>> = over_time.dimensions.iter().map(name).collect();
        let names_pt = names.iter().map(Vec::len).sum::<usize>() as f32 * style.name_line_pt();
        let gaps_pt = names.len().saturating_sub(1) as f32 * BETWEEN_DIMENSIONS_PT;
        let rows: usize = over_time.dimensions.iter().map(|dimension| dimension.lines.len()).sum();
        let free_pt = frame.height - TOP_PT - names_pt - gaps_pt - self.below_pt();
        let row_pt = (free_pt / rows.max(1) as f32).clamp(*ROW_PT.start(), *ROW_PT.end());
        self.scale_pt = row_pt - BETWEEN_SCALES_PT;
        let mut top = TOP_PT;
        for (dimension, name) in over_time.dimensions.iter().zip(names) {
            let mut group = Group { top, rows: Vec::new(), name };
            top += group.name.len() as f32 * style.name_line_pt();
            for line in &dimension.lines {
                let title = style.title.at_most_evenly(&line.title, title_pt, 2);
                let said = line.said.iter().filter(|_| is_narrow(frame));
                let said: Vec<String> = said.flat_map(|said| style.said.at_most_evenly(said, title_pt, 2)).collect();
                let height_pt = row_pt.max(style.words_pt(&title, &said) + BETWEEN_WORDS_PT);
                group.rows.push(Row { middle: top + height_pt / 2.0, title, said });
                top += height_pt;
            }
            self.groups.push(group);
            self.bottom = top;
            top += BETWEEN_DIMENSIONS_PT;
        }
    }

    fn at(&self, row: &Row, session: usize, rating: Rating) -> Point {
        let x = if self.sessions < 2 { self.right } else { self.left + self.step_pt() * session as f32 };
        Point { x, y: row.middle + self.scale_pt * (0.5 - rating.fraction()) }
    }

    /// From one session to the next.
    fn step_pt(&self) -> f32 {
        (self.right - self.left) / self.sessions.saturating_sub(1).max(1) as f32
    }

    /// A dimension's name.
    fn name(&self, group: &Group) -> Vec<Shape> {
        let line_pt = self.style.name_line_pt();
        let at = |line: usize| Point { x: 0.0, y: group.top + (line as f32 + 0.5) * line_pt };
        let lines = group.name.iter().enumerate();
        lines.map(|(line, text)| self.style.name.line(text, at(line), Align::Left)).collect()
    }

    /// An item's marker and title to the left, its last answer and what is said of it to the right.
    fn words(&self, line: &ItemLine, row: &Row) -> Vec<Shape> {
        let style = self.style;
        let mut top = row.middle - style.words_pt(&row.title, &row.said) / 2.0;
        let middle =
            Point { x: Markers::CLOSE.width_pt(PolePlace::Second) / 2.0, y: top + style.title.line_height_pt() / 2.0 };
        let mut shapes = vec![Markers::CLOSE.marker(line.place, middle, Company::Alone)];
        let titled = row.title.iter().map(|text| (style.title, text));
        for (style, text) in titled.chain(row.said.iter().map(|text| (style.said, text))) {
            let at = Point { x: TITLE_LEFT_PT, y: top + style.line_height_pt() / 2.0 };
            shapes.push(style.line(text, at, Align::Left));
            top += style.line_height_pt();
        }
        let right = |x: f32| Point { x, y: row.middle };
        let (value_type, value) = value(line, style, self.frame);
        shapes.push(value_type.line(value, right(self.value_left), Align::Left));
        let said = line.said.iter().filter(|_| row.said.is_empty());
        shapes.extend(said.map(|said| style.said.line(said, right(self.said_left), Align::Left)));
        shapes
    }

    /// The scale's ends; on them a line through each run of answers, rings at the older ones, the pole's marker at the
    /// last session.
    fn line(&self, line: &ItemLine, row: &Row) -> Vec<Shape> {
        let role = Role::Pole(line.place);
        let values = line.values.iter().enumerate();
        let places: Vec<Option<Point>> =
            values.map(|(session, value)| value.map(|rating| self.at(row, session, rating))).collect();
        let runs = || places.split(Option::is_none).map(|run| run.iter().copied().flatten().collect::<Vec<Point>>());
        let through =
            |points| Shape::Line { points, ends: Ends::Open, width_pt: LINE_PT, role, dash: dash(line.place) };
        let lines = runs().filter(|run| run.len() >= 2).map(through);
        let last = places.last().copied().flatten();
        let has_rings = self.step_pt() >= STEP_OF_RINGS_PT;
        let ringed = runs().filter(|run| has_rings || run.len() == 1).flatten().filter(|at| Some(*at) != last);
        let rings = ringed.map(|at| Shape::Marker { at, marker: Marker::Ring, size_pt: RING_PT, role });
        let marker = last.map(|at| Markers::CLOSE.marker(line.place, at, Company::Alone));
        let scale = [Rating::MIN, Rating::MAX].map(|end| {
            let y = self.at(row, 0, end).y;
            rule([self.left, self.right].map(|x| Point { x, y }).to_vec(), Ends::Open, Role::Hairline)
        });
        scale.into_iter().chain(lines).chain(rings).chain(marker).collect()
    }

    /// Where the item stands in the last session.
    fn mark(&self, dimension: &DimensionLines, line: &ItemLine, row: &Row) -> Option<Mark> {
        let rating = line.values.last().copied().flatten()?;
        let last = line.values.len().saturating_sub(1);
        let item = ItemId { dimension: dimension.dimension.clone(), pole: line.pole.clone() };
        let scale = [Rating::MIN, Rating::MAX].map(|end| self.at(row, last, end));
        Some(Mark { item, rating, at: self.at(row, last, rating), scale })
    }

    /// Under the first session and the last.
    fn dates(&self, over_time: &OverTime) -> Vec<Shape> {
        let style = Type::quiet(DATE_SIZE_PT);
        let at = |x: f32| Point { x, y: self.bottom + DATES_PT };
        let [first, .., last] = over_time.dates.as_slice() else { return Vec::new() };
        let last_left = self.right - style.width_pt(last);
        // Where the two have no room side by side, the first gives way to the left.
        let first_left = self.left.min(last_left - BETWEEN_DATES_PT - style.width_pt(first));
        vec![style.line(first, at(first_left.max(0.0)), Align::Left), style.line(last, at(self.right), Align::Right)]
    }

    /// What is shown in words, and the legend; and where they end.
    fn below(&self) -> (Vec<Shape>, f32) {
        let said = self.style.said;
        let middle = |line: usize| Point {
            x: self.frame.width / 2.0,
            y: self.bottom + DATES_PT + SAID_PT + line as f32 * said.line_height_pt(),
        };
        let lines = self.scale_in_words.iter().enumerate();
        let mut shapes: Vec<Shape> = lines.map(|(line, text)| said.line(text, middle(line), Align::Center)).collect();
        let bottom = (self.bottom + self.below_pt()).max(self.frame.height);
        let key = Key::of_lines(self.frame);
        let legend_y = bottom - LEGEND_MIDDLE_PT;
        shapes.extend(legend::shapes(&self.legend, key, Markers::CLOSE, self.frame.width, legend_y));
        (shapes, bottom)
    }

    /// From the last row to the scene's end.
    fn below_pt(&self) -> f32 {
        let more_pt = self.scale_in_words.len().saturating_sub(1) as f32 * self.style.said.line_height_pt();
        let rows_pt = legend::extra_rows(&self.legend, Key::of_lines(self.frame), self.frame.width);
        DATES_PT + SAID_PT + more_pt + LEGEND_PT + rows_pt + LEGEND_MIDDLE_PT
    }
}

/// The last answer, or that there is none.
fn value(line: &ItemLine, style: Style, frame: Size) -> (Type, String) {
    match line.values.last().copied().flatten() {
        Some(rating) => (Type::answer(VALUE_PT, line.place), rating.steps().to_string()),
        None if is_narrow(frame) => (Type::quiet(VALUE_PT), MISSING.to_owned()),
        None => (style.said, words::not_rated().into_owned()),
    }
}
