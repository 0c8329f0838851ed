//! The map: the first pole across, the second up, one dot a dimension with the trail it came by.
//!
//! The plot's place depends on the frame and the number of sessions alone, so that dots move while one rates and nothing
//! else does. What has no dot is said under it; there the scene may be higher than its frame.

use crate::model::{ItemId, Rating};
use crate::words;

use super::draw::{Company, Markers, Type, rule, then_line};
use super::figure::{Trail, Trails};
use super::layout::{LEAST_FRAME, is_narrow};
use super::map_names::{Air, Named, Surroundings, names};
use super::map_trails::stretches;
use super::metrics;
use super::palette::{PolePlace, Role};
use super::rect::Rect;
use super::scene::{Align, Dash, Ends, Mark, Marker, Point, Scene, Shape, Size};

/// How many sessions a trail goes through at most, the last one included: more lines across each other can't be followed.
pub const MOST_SESSIONS: usize = 6;
/// How many at least, where many dimensions have a trail each.
const LEAST_SESSIONS: usize = 3;
/// How many places of all trails together can still be told apart.
const MOST_PLACES: usize = 36;

/// How many sessions a trail goes through with so many dimensions.
#[must_use]
pub fn most_sessions(dimensions: usize) -> usize {
    (MOST_PLACES / dimensions.max(1)).clamp(LEAST_SESSIONS, MOST_SESSIONS)
}

/// In a lower frame the plot keeps this side, and the window scrolls.
const LEAST_SIDE_PT: f32 = 150.0;
/// Left of the plot: the numbers.
const NUMBERS_PT: f32 = 30.0;
/// From the plot to the numbers' right end.
const NUMBER_GAP_PT: f32 = 8.0;
/// Above the plot: the second pole's name.
const TOP_PT: f32 = 34.0;
const TITLE_MIDDLE_PT: f32 = 10.0;
/// From the plot down to the middle of each row below it.
const BELOW_NUMBERS_PT: f32 = 14.0;
const BELOW_TITLE_PT: f32 = 35.0;
const BELOW_WORDS_PT: f32 = 62.0;
const BOTTOM_PT: f32 = 14.0;
const NUMBER_SIZE_PT: f32 = 11.0;
/// From a title's marker to its name.
const MARKER_GAP_PT: f32 = 6.0;
/// A ring's width, from the oldest to the latest.
const RING_PT: std::ops::RangeInclusive<f32> = 4.5..=6.5;
/// Between two parts of what is not rated.
const BETWEEN: &str = " · ";

/// The map of `trails` in `frame`, from its top. The scene's height is the frame's, or more where the words need it.
#[must_use]
pub fn scene(trails: &Trails, frame: Size) -> Scene {
    let frame = Size { width: frame.width.max(LEAST_FRAME.width), height: frame.height.max(LEAST_FRAME.height) };
    let said = said(trails);
    let plot = Plot::of(frame, &said);
    let mut shapes = plot.grid();
    shapes.extend(plot.titles(trails));
    let dots: Vec<(&Trail, [Rating; 2])> =
        trails.dimensions.iter().filter_map(|trail| Some((trail, both(trail.now)?))).collect();
    let paths: Vec<Vec<Point>> = dots.iter().map(|(trail, now)| plot.path(trail, *now)).collect();
    let walks = dots.iter().map(|(trail, now)| trail.earlier.iter().copied().chain([*now]).collect());
    let stretches = stretches(walks).into_iter();
    shapes.extend(stretches.map(|line| {
        let points = line.into_iter().map(|place| plot.at(place)).collect();
        then_line(points, Ends::Open, Dash::Solid)
    }));
    let marks: Vec<Shape> =
        paths.iter().flat_map(|path| rings(path)).chain(dots.iter().map(|(_, now)| plot.dot(*now))).collect();
    let around = Surroundings { frame, texts: plot.texts(&shapes), lines: plot.lines(), paths, dot_pt: plot.dot_pt };
    let named: Vec<(Point, &str)> = dots.iter().map(|(trail, now)| (plot.at(*now), trail.name.as_str())).collect();
    let Named { shapes: names, patches, leaders, left_out } =
        names(&named, &around, if is_narrow(frame) { Air::Narrow } else { Air::Wide });
    // Paper behind a name hides lines, and nothing that is an answer.
    shapes.extend(patches.into_iter().chain(leaders).chain(marks).chain(names));
    let unnamed = left_out
        .iter()
        .filter_map(|place| dots.get(*place))
        .map(|(trail, [across, up])| words::map_unnamed(&trail.name, i64::from(across.steps()), i64::from(up.steps())));
    let rest: Vec<String> = unnamed.chain(not_rated(trails)).collect();
    let (words, bottom) = plot.words(&said, &rest.join(BETWEEN));
    shapes.extend(words);
    let marks = dots.iter().flat_map(|(trail, now)| plot.marks(trails, trail, *now)).collect();
    Scene { size: Size { height: frame.height.max(bottom + BOTTOM_PT), ..frame }, shapes, marks }
}

/// "One dot a dimension; the thin line is where it came from, three sessions."
fn said(trails: &Trails) -> String {
    if trails.sessions < 2 {
        return words::map_now().into_owned();
    }
    words::map_over_time(&words::sessions_shown(trails.sessions, trails.sessions_in_all))
}

/// What has no dot, once anything is rated at all.
fn not_rated(trails: &Trails) -> Vec<String> {
    if trails.dimensions.iter().all(|trail| trail.now == [None, None]) {
        return Vec::new();
    }
    let missing = |trail: &Trail| match (&trail.now, &trail.titles) {
        ([Some(_), Some(_)], _) => None,
        ([None, None], _) => Some(words::map_not_rated(&trail.name)),
        ([None, Some(_)], [title, _]) | ([Some(_), None], [_, title]) => {
            Some(words::one_not_rated_short(&trail.name, title))
        }
    };
    trails.dimensions.iter().filter_map(missing).collect()
}

fn both(now: [Option<Rating>; 2]) -> Option<[Rating; 2]> {
    let [across, up] = now;
    Some([across?, up?])
}

/// Hollow rings at all places of a path but the last, the oldest smallest.
fn rings(path: &[Point]) -> Vec<Shape> {
    let earlier = path.len().saturating_sub(1);
    let grown_pt = (RING_PT.end() - RING_PT.start()) / earlier.saturating_sub(1).max(1) as f32;
    // Where it stood twice the later ring covers the other, and the dot covers both.
    let is_covered = |place: usize, at: &Point| path.iter().skip(place + 1).any(|later| later == at);
    let rings = path.iter().take(earlier).enumerate().filter(move |(place, at)| !is_covered(*place, at));
    let size_pt = |place: usize| RING_PT.end() - (earlier - 1 - place) as f32 * grown_pt;
    let ring = |(place, at): (usize, &Point)| Shape::Marker {
        at: *at,
        marker: Marker::Ring,
        size_pt: size_pt(place),
        role: Role::Then,
    };
    rings.map(ring).collect()
}

/// The square within which the dots stand.
struct Plot {
    frame: Size,
    left: f32,
    top: f32,
    side_pt: f32,
    dot_pt: f32,
    words_type: Type,
}

impl Plot {
    /// As large as the frame allows with one line for what is not rated, and in its middle.
    fn of(frame: Size, said: &str) -> Self {
        let narrow = is_narrow(frame);
        let words_type = Type::quiet(if narrow { 12.0 } else { 12.5 });
        let lines = metrics::wrap(words_type.face, words_type.size_pt, said, frame.width).len() + 1;
        let below_pt = BELOW_WORDS_PT + (lines as f32 - 0.5) * words_type.line_height_pt() + BOTTOM_PT;
        let margin_pt = if narrow { NUMBERS_PT / 2.0 } else { NUMBERS_PT };
        let room_pt = (frame.width - NUMBERS_PT - margin_pt).min(frame.height - TOP_PT - below_pt);
        let side_pt = room_pt.max(LEAST_SIDE_PT);
        let left = NUMBERS_PT + (frame.width - NUMBERS_PT - margin_pt - side_pt).max(0.0) / 2.0;
        Self { frame, left, top: TOP_PT, side_pt, dot_pt: if narrow { 9.0 } else { 11.0 }, words_type }
    }

    fn at(&self, [across, up]: [Rating; 2]) -> Point {
        self.fraction(across.fraction(), up.fraction())
    }

    fn fraction(&self, across: f32, up: f32) -> Point {
        Point { x: self.left + self.side_pt * across, y: self.top + self.side_pt * (1.0 - up) }
    }

    fn bottom(&self) -> f32 {
        self.top + self.side_pt
    }

    /// The lines at 0, 5 and 10, each with its ends.
    fn lines(&self) -> Vec<[Point; 2]> {
        let steps = [Rating::MIN, Rating::MIDDLE, Rating::MAX].map(Rating::fraction);
        let up = steps.map(|across| [self.fraction(across, 0.0), self.fraction(across, 1.0)]);
        let across = steps.map(|up| [self.fraction(0.0, up), self.fraction(1.0, up)]);
        up.into_iter().chain(across).collect()
    }

    fn grid(&self) -> Vec<Shape> {
        let lines = self.lines().into_iter().map(|ends| rule(ends.to_vec(), Ends::Open, Role::Hairline));
        let number =
            |step: Rating, at: Point, align| Type::quiet(NUMBER_SIZE_PT).line(step.steps().to_string(), at, align);
        let numbers = [Rating::MIN, Rating::MIDDLE, Rating::MAX].into_iter().flat_map(|step| {
            let (below, beside) = (self.fraction(step.fraction(), 0.0), self.fraction(0.0, step.fraction()));
            let below = Point { y: below.y + BELOW_NUMBERS_PT, ..below };
            let beside = Point { x: beside.x - NUMBER_GAP_PT, ..beside };
            [number(step, below, Align::Center), number(step, beside, Align::Right)]
        });
        lines.chain(numbers).collect()
    }

    /// The first pole under the plot, the second above the line it rises along: each with its marker.
    fn titles(&self, trails: &Trails) -> Vec<Shape> {
        let markers = Markers::CLOSE;
        let title = |place: PolePlace, name: &str| {
            let style = Type { role: Role::PoleText(place), ..Type::plain(13.0) };
            let room_pt = self.side_pt + NUMBERS_PT / 2.0;
            let name = metrics::shorten(style.face, style.size_pt, name, room_pt);
            let half_pt = markers.width_pt(place) / 2.0;
            let left = match place {
                PolePlace::First => {
                    let width_pt = 2.0 * half_pt + MARKER_GAP_PT + style.width_pt(&name);
                    Point { x: self.left + (self.side_pt - width_pt) / 2.0, y: self.bottom() + BELOW_TITLE_PT }
                }
                PolePlace::Second => Point { x: self.left - half_pt, y: TITLE_MIDDLE_PT },
            };
            let marker = markers.marker(place, Point { x: left.x + half_pt, ..left }, Company::Alone);
            let text = Point { x: left.x + 2.0 * half_pt + MARKER_GAP_PT, ..left };
            [marker, style.line(name, text, Align::Left)]
        };
        let [first, second] = &trails.poles;
        let titles = [title(PolePlace::First, &first.name), title(PolePlace::Second, &second.name)];
        titles.into_iter().flatten().collect()
    }

    /// Where a dimension stood and stands.
    fn path(&self, trail: &Trail, now: [Rating; 2]) -> Vec<Point> {
        trail.earlier.iter().copied().chain([now]).map(|place| self.at(place)).collect()
    }

    fn dot(&self, now: [Rating; 2]) -> Shape {
        Shape::Marker { at: self.at(now), marker: Marker::Dot, size_pt: self.dot_pt, role: Role::Ink }
    }

    /// What texts there are, as boxes, for the names to keep off.
    fn texts(&self, shapes: &[Shape]) -> Vec<Rect> {
        let plot_side = |shape: &Shape| match shape {
            Shape::Label { text, at, align, face, size_pt, .. } => {
                let width = metrics::width(*face, *size_pt, text);
                let left = match align {
                    Align::Left => at.x,
                    Align::Center => at.x - width / 2.0,
                    Align::Right => at.x - width,
                };
                Some(Rect { left, top: at.y - size_pt * 0.8, width, height: size_pt * 1.1 })
            }
            Shape::Marker { at, marker: Marker::Square | Marker::Diamond, size_pt, .. } => {
                Some(Rect::around(*at, *size_pt))
            }
            Shape::Fan { .. } | Shape::Line { .. } | Shape::Marker { .. } => None,
        };
        shapes.iter().filter_map(plot_side).chain([self.words_place()]).collect()
    }

    /// All that is under the titles belongs to the words.
    fn words_place(&self) -> Rect {
        let top = self.bottom() + BELOW_WORDS_PT - self.words_type.line_height_pt();
        Rect { left: 0.0, top, width: self.frame.width, height: f32::MAX / 4.0 }
    }

    /// What is said under the plot, and where it ends.
    fn words(&self, said: &str, rest: &str) -> (Vec<Shape>, f32) {
        let style = self.words_type;
        let width_pt = self.frame.width;
        let wrap = |text: &str| metrics::wrap_evenly(style.face, style.size_pt, text, width_pt);
        let lines: Vec<String> = [said, rest].into_iter().filter(|text| !text.is_empty()).flat_map(wrap).collect();
        let y = |line: usize| self.bottom() + BELOW_WORDS_PT + line as f32 * style.line_height_pt();
        let bottom = y(lines.len()) - style.line_height_pt() / 2.0;
        let x = self.left + self.side_pt / 2.0;
        let half_pt = lines.iter().map(|line| style.width_pt(line)).fold(0.0, f32::max) / 2.0;
        let x = x.clamp(half_pt.min(width_pt / 2.0), (width_pt - half_pt).max(width_pt / 2.0));
        let lines = lines.into_iter().enumerate();
        (lines.map(|(line, text)| style.line(text, Point { x, y: y(line) }, Align::Center)).collect(), bottom)
    }

    /// A mark an item, both at the dot: the first pole's scale goes across, the second's up.
    fn marks(&self, trails: &Trails, trail: &Trail, now: [Rating; 2]) -> [Mark; 2] {
        let [across, up] = now.map(Rating::fraction);
        let scales = [
            [self.fraction(0.0, up), self.fraction(1.0, up)],
            [self.fraction(across, 0.0), self.fraction(across, 1.0)],
        ];
        let [first, second] = &trails.poles;
        let [one, other] =
            [first, second].map(|pole| ItemId { dimension: trail.dimension.clone(), pole: pole.id.clone() });
        let [first, second] = now;
        let [along, upward] = scales;
        let at = self.at(now);
        [Mark { item: one, rating: first, at, scale: along }, Mark { item: other, rating: second, at, scale: upward }]
    }
}
