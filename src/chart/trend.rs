//! Over time: one band a dimension from 0 to 10, in it one line an item, all over the same sessions.
//!
//! Bands share the height there is, so that a change can be seen; all are equally high, so that it is the same change in
//! each. They never shrink below what can be read: the scene may be higher than its frame, and the window then scrolls it.

use std::borrow::Cow;

use crate::model::{ItemId, Rating};
use crate::words;

use super::draw::{Company, Markers, Type, dash, rule};
use super::figure::{DimensionLines, ItemLine, OverTime};
use super::layout::{LEAST_FRAME, LEGEND_MIDDLE_PT, is_narrow};
use super::legend::{self, Entry, Key};
use super::metrics;
use super::palette::{PolePlace, Role};
use super::scene::{Align, Ends, Mark, Marker, Point, Scene, Shape, Size};
use super::trend_ends::{End, ends};
use super::values::MISSING;

/// How many sessions are shown at most, the last ones: two years of monthly meetings, and still one step a session to see.
pub const MOST_SESSIONS: usize = 24;

/// The least height from 0 to 10.
const LEAST_SCALE_PT: f32 = 36.0;
/// Between the scales of two dimensions: what is printed at the ends of either has room.
const BETWEEN_SCALES_PT: f32 = 18.0;
/// From the top to the first 10: half a marker and half a number.
const TOP_PT: f32 = 7.0;
/// Words begin as far above their band's 10 as their letters are below their line's top.
const WORDS_ABOVE_PT: f32 = 4.0;
/// Between the words of two dimensions.
const BETWEEN_WORDS_PT: f32 = 7.0;
/// The most that an item is set apart from what is above it.
const MOST_AIR_PT: f32 = 5.0;
/// From a band's left end to its titles.
const TITLE_LEFT_PT: f32 = 17.0;
/// From the words to the numbers of the scale, and from the lines to what is printed after them.
const COLUMN_GAP_PT: f32 = 14.0;
/// From the numbers of the scale to the lines: half a marker and a bit.
const NUMBER_GAP_PT: f32 = 8.0;
/// From the last band to the middle of the dates, from there to what is said, and from that to the legend.
const DATES_PT: f32 = 15.0;
const SAID_PT: f32 = 18.0;
const LEGEND_PT: f32 = 21.0;
/// Between two dates.
const BETWEEN_DATES_PT: f32 = 12.0;
const SMALL_PT: f32 = 11.0;
const LINE_PT: f32 = 1.75;
const RING_PT: f32 = 5.0;
/// Around the ring of the other pole at the same place.
const OUTER_RING_PT: f32 = 10.0;
/// Where sessions are closer, only answers that stand alone have their ring.
const STEP_OF_RINGS_PT: f32 = 24.0;
/// With more sessions than these, a line is read as a whole: rings on it would be beads.
const MOST_RINGED: usize = 12;
/// In a narrower frame there is no room after the lines: what is said then stands under the titles.
const ROOM_TO_SAY_PT: f32 = 420.0;

/// The lines of `over_time` in `frame`, from its top. The scene's height is the frame's, or more where the bands need it.
#[must_use]
pub fn scene(over_time: &OverTime, frame: Size) -> Scene {
    let frame = Size { width: frame.width.max(LEAST_FRAME.width), height: frame.height.max(LEAST_FRAME.height) };
    let table = Table::of(over_time, frame);
    let mut shapes = table.numbers();
    let mut marks = Vec::new();
    for (dimension, band) in over_time.dimensions.iter().zip(&table.bands) {
        shapes.extend(table.words(dimension, band));
        shapes.extend(table.rules(band));
        shapes.extend(table.lines(dimension, band));
        shapes.extend(table.ends(dimension, band));
        marks.extend(dimension.lines.iter().filter_map(|line| table.mark(dimension, line, band)));
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
    /// The most that the words before the lines may take of the width.
    most_words: f32,
    says_after: bool,
}

impl Style {
    fn of(frame: Size) -> Self {
        let says_after = frame.width >= ROOM_TO_SAY_PT;
        let most_words = if says_after { 0.36 } else { 0.5 };
        let [name_pt, title_pt, said_pt] = if is_narrow(frame) { [13.0, 12.0, 11.0] } else { [15.0, 13.0, 12.0] };
        let (name, title, said) = (Type::name(name_pt), Type::plain(title_pt), Type::quiet(said_pt));
        Self { name, title, said, most_words, says_after }
    }

    /// What stands for an answer that is missing.
    fn missing(self) -> (Type, Cow<'static, str>) {
        if self.says_after { (self.said, words::not_rated()) } else { (self.said, MISSING.into()) }
    }

    fn name_line_pt(self) -> f32 {
        self.name.line_height_pt() + 2.0
    }
}

/// Where everything stands.
struct Table {
    frame: Size,
    style: Style,
    bands: Vec<Band>,
    /// Where the first session stands, and the last.
    left: f32,
    right: f32,
    sessions: usize,
    /// From 0 to 10.
    scale_pt: f32,
    /// More air between items, where bands are high.
    air_pt: f32,
    /// Where values begin, and where what is said after them does.
    value_left: f32,
    said_left: f32,
    /// Where the last band ends.
    bottom: f32,
    /// The words under the dates, in lines.
    scale_in_words: Vec<String>,
    legend: Vec<Entry>,
}

/// A dimension's place.
struct Band {
    /// Where 10 stands.
    top: f32,
    name: Vec<String>,
    /// Each item's title in lines, and what is said under it.
    titles: Vec<[Vec<String>; 2]>,
}

impl Band {
    fn of(dimension: &DimensionLines, style: Style, words_pt: f32) -> Self {
        let title_pt = words_pt - TITLE_LEFT_PT;
        let title = |line: &ItemLine| {
            let said = line.said.iter().filter(|_| !style.says_after);
            let said = said.flat_map(|said| style.said.at_most_evenly(said, title_pt, 2)).collect();
            [style.title.at_most_evenly(&line.title, title_pt, 2), said]
        };
        let name = style.name.at_most_evenly(&dimension.name, words_pt, 4);
        Self { top: 0.0, name, titles: dimension.lines.iter().map(title).collect() }
    }

    /// The height of the words before the lines.
    fn words_pt(&self, style: Style) -> f32 {
        let title = |[title, said]: &[Vec<String>; 2]| {
            title.len() as f32 * style.title.line_height_pt() + said.len() as f32 * style.said.line_height_pt()
        };
        self.name.len() as f32 * style.name_line_pt() + self.titles.iter().map(title).sum::<f32>()
    }
}

impl Table {
    fn of(over_time: &OverTime, frame: Size) -> Self {
        let style = Style::of(frame);
        let lines = || over_time.dimensions.iter().flat_map(|dimension| &dimension.lines);
        let titles = lines().map(|line| style.title.width_pt(&line.title) + TITLE_LEFT_PT);
        let names = over_time.dimensions.iter().map(|dimension| style.name.width_pt(&dimension.name));
        let words_pt = titles.chain(names).fold(0.0, f32::max) + 1.0;
        let words_pt = words_pt.min(frame.width * style.most_words);
        let value_pt = lines().map(|line| End::value_pt(line, style.missing())).fold(End::least_pt(), f32::max);
        let said = lines().filter_map(|line| line.said.as_ref()).map(|said| style.said.width_pt(said) + COLUMN_GAP_PT);
        let said_pt = if style.says_after { said.fold(0.0, f32::max) } else { 0.0 };
        let value_left = frame.width - said_pt - value_pt;
        let shown = words::sessions_shown(over_time.dates.len(), over_time.sessions_in_all);
        let scale_in_words = words::over_time_scale(&shown);
        let poles = over_time.poles.iter().enumerate();
        let legend = poles.map(|(place, pole)| Entry::pole(PolePlace::nth(place), words::capitalized(&pole.name)));
        let numbers_pt = Type::quiet(SMALL_PT).width_pt("10") + NUMBER_GAP_PT;
        let mut table = Self {
            frame,
            style,
            bands: over_time.dimensions.iter().map(|dimension| Band::of(dimension, style, words_pt)).collect(),
            left: words_pt + COLUMN_GAP_PT + numbers_pt,
            right: value_left - COLUMN_GAP_PT,
            sessions: over_time.dates.len(),
            scale_pt: 0.0,
            air_pt: 0.0,
            value_left,
            said_left: frame.width - said_pt + COLUMN_GAP_PT,
            bottom: TOP_PT,
            scale_in_words: metrics::wrap(style.said.face, style.said.size_pt, &scale_in_words, frame.width),
            legend: legend.collect(),
        };
        table.place();
        table
    }

    /// Bands as high as the frame allows. Where words need more, the others share what is left.
    fn place(&mut self) {
        let style = self.style;
        let needed: Vec<f32> = self.bands.iter().map(|band| band.words_pt(style) + BETWEEN_WORDS_PT).collect();
        let free_pt = self.frame.height - TOP_PT - self.below_pt() + BETWEEN_SCALES_PT;
        let pitch_pt = even(&needed, free_pt).max(LEAST_SCALE_PT + BETWEEN_SCALES_PT);
        self.scale_pt = pitch_pt - BETWEEN_SCALES_PT;
        let most_pt = needed.iter().copied().fold(0.0, f32::max);
        self.air_pt = ((self.scale_pt - most_pt) / 2.0).clamp(0.0, MOST_AIR_PT);
        let mut top = TOP_PT;
        for (band, needed_pt) in self.bands.iter_mut().zip(needed) {
            band.top = top;
            self.bottom = top + (needed_pt - BETWEEN_WORDS_PT - WORDS_ABOVE_PT).max(self.scale_pt);
            top += pitch_pt.max(needed_pt);
        }
    }

    fn at(&self, band: &Band, session: usize, rating: Rating) -> Point {
        let x = if self.sessions < 2 { self.right } else { self.left + self.step_pt() * session as f32 };
        Point { x, y: self.y(band, rating) }
    }

    fn y(&self, band: &Band, rating: Rating) -> f32 {
        band.top + self.scale_pt * (1.0 - rating.fraction())
    }

    /// From one session to the next.
    fn step_pt(&self) -> f32 {
        (self.right - self.left) / self.sessions.saturating_sub(1).max(1) as f32
    }

    /// What the lines go from and to, said at the first band alone: it is the same at each.
    fn numbers(&self) -> Vec<Shape> {
        let x = self.left - NUMBER_GAP_PT;
        let number = |band: &Band, step: Rating| {
            Type::quiet(SMALL_PT).line(step.steps().to_string(), Point { x, y: self.y(band, step) }, Align::Right)
        };
        self.bands
            .first()
            .map(|band| [Rating::MAX, Rating::MIN].map(|step| number(band, step)))
            .into_iter()
            .flatten()
            .collect()
    }

    /// A dimension's name, and under it each item's marker and title.
    fn words(&self, dimension: &DimensionLines, band: &Band) -> Vec<Shape> {
        let style = self.style;
        let mut top = band.top - WORDS_ABOVE_PT;
        let mut shapes = Vec::new();
        for text in &band.name {
            shapes.push(style.name.line(text, Point { x: 0.0, y: top + style.name_line_pt() / 2.0 }, Align::Left));
            top += style.name_line_pt();
        }
        for (line, [title, said]) in dimension.lines.iter().zip(&band.titles) {
            top += self.air_pt;
            let x = Markers::CLOSE.width_pt(PolePlace::Second) / 2.0;
            let middle = Point { x, y: top + style.title.line_height_pt() / 2.0 };
            shapes.push(Markers::CLOSE.marker(line.place, middle, Company::Alone));
            let titled = title.iter().map(|text| (style.title, text));
            for (style, text) in titled.chain(said.iter().map(|text| (style.said, text))) {
                let at = Point { x: TITLE_LEFT_PT, y: top + style.line_height_pt() / 2.0 };
                shapes.push(style.line(text, at, Align::Left));
                top += style.line_height_pt();
            }
        }
        shapes
    }

    /// 0, 5 and 10.
    fn rules(&self, band: &Band) -> [Shape; 3] {
        [Rating::MAX, Rating::MIDDLE, Rating::MIN].map(|step| {
            let y = self.y(band, step);
            rule([self.left, self.right].map(|x| Point { x, y }).to_vec(), Ends::Open, Role::Hairline)
        })
    }

    /// A line through each run of an item's answers, rings at the older ones, the pole's marker at the last session.
    fn lines(&self, dimension: &DimensionLines, band: &Band) -> Vec<Shape> {
        let (mut lines, mut rings, mut markers) = (Vec::new(), Vec::new(), Vec::new());
        let has_rings = self.step_pt() >= STEP_OF_RINGS_PT && self.sessions <= MOST_RINGED;
        for line in &dimension.lines {
            let role = Role::Pole(line.place);
            let values = line.values.iter().enumerate();
            let places: Vec<Option<Point>> =
                values.map(|(session, value)| value.map(|rating| self.at(band, session, rating))).collect();
            let runs =
                || places.split(Option::is_none).map(|run| run.iter().copied().flatten().collect::<Vec<Point>>());
            let through =
                |points| Shape::Line { points, ends: Ends::Open, width_pt: LINE_PT, role, dash: dash(line.place) };
            lines.extend(runs().filter(|run| run.len() >= 2).map(through));
            let last = places.last().copied().flatten();
            let ringed = runs().filter(|run| has_rings || run.len() == 1).flatten().filter(|at| Some(*at) != last);
            rings.extend(ringed.map(|at| (at, line.place, role)));
            markers.extend(last.map(|at| (at, line.place)));
        }
        let is_shared = |at: Point, place: PolePlace, all: &[(Point, PolePlace)]| {
            all.iter().any(|(other_at, other)| *other_at == at && *other != place)
        };
        let ring_places: Vec<(Point, PolePlace)> = rings.iter().map(|(at, place, _)| (*at, *place)).collect();
        let ring = |(at, place, role): (Point, PolePlace, Role)| {
            // The second pole's lies on it.
            let is_outer = place == PolePlace::First && is_shared(at, place, &ring_places);
            let size_pt = if is_outer { OUTER_RING_PT } else { RING_PT };
            Shape::Marker { at, marker: Marker::Ring, size_pt, role }
        };
        lines.extend(rings.into_iter().map(ring));
        lines.extend(markers.iter().map(|(at, place)| {
            let company = if is_shared(*at, *place, &markers) { Company::Shared } else { Company::Alone };
            Markers::CLOSE.marker(*place, *at, company)
        }));
        lines
    }

    /// Each item's last answer at the end of its line, and what is said of it.
    fn ends(&self, dimension: &DimensionLines, band: &Band) -> Vec<Shape> {
        let [top, bottom] = [Rating::MAX, Rating::MIN].map(|step| self.y(band, step));
        let found = ends(&dimension.lines, |rating| self.y(band, rating), [top, bottom]);
        let mut shapes = Vec::new();
        for End { line, y } in found {
            let (value_type, value) = End::value(line, self.style.missing());
            shapes.push(value_type.line(value, Point { x: self.value_left, y }, Align::Left));
            let said = line.said.iter().filter(|_| self.style.says_after);
            shapes.extend(said.map(|said| self.style.said.line(said, Point { x: self.said_left, y }, Align::Left)));
        }
        shapes
    }

    /// Where the item stands in the last session.
    fn mark(&self, dimension: &DimensionLines, line: &ItemLine, band: &Band) -> Option<Mark> {
        let rating = line.values.last().copied().flatten()?;
        let last = line.values.len().saturating_sub(1);
        let item = ItemId { dimension: dimension.dimension.clone(), pole: line.pole.clone() };
        let scale = [Rating::MIN, Rating::MAX].map(|end| self.at(band, last, end));
        Some(Mark { item, rating, at: self.at(band, last, rating), scale })
    }

    /// Under the first session and the last.
    fn dates(&self, over_time: &OverTime) -> Vec<Shape> {
        let style = Type::quiet(SMALL_PT);
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

    /// From the last band to the scene's end.
    fn below_pt(&self) -> f32 {
        let more_pt = self.scale_in_words.len().saturating_sub(1) as f32 * self.style.said.line_height_pt();
        let rows_pt = legend::extra_rows(&self.legend, Key::of_lines(self.frame), self.frame.width);
        DATES_PT + SAID_PT + more_pt + LEGEND_PT + rows_pt + LEGEND_MIDDLE_PT
    }
}

/// How high all rows are that need less, so that together with those that need more they fill what is free; where nothing
/// is left, as high as the lowest needs.
fn even(needed: &[f32], free_pt: f32) -> f32 {
    let mut sorted = needed.to_vec();
    sorted.sort_by(|one, other| other.total_cmp(one));
    let (mut left_pt, mut rows) = (free_pt, sorted.len());
    for needed_pt in &sorted {
        let even_pt = left_pt / rows.max(1) as f32;
        if even_pt >= *needed_pt {
            return even_pt;
        }
        (left_pt, rows) = (left_pt - needed_pt, rows.saturating_sub(1));
    }
    sorted.last().copied().unwrap_or(0.0)
}
