//! The legend at the bottom: marker and name of each pole, with its line where there is room, and what they are compared
//! with.
//!
//! Its room is kept before anything is rated, so that the picture above does not move with the first rating. For the
//! same reason a row that only the comparison needs gets no room of its own: the rows move together instead.

use super::draw::{Company, Markers, Type, pole_line, then_line};
use super::figure::Figure;
use super::layout::is_narrow;
use super::metrics;
use super::palette::PolePlace;
use super::scene::{Align, Dash, Ends, Point, Shape, Size};

const SIZE_PT: f32 = 13.0;
/// From one name to the next one's key.
const BETWEEN_PT: f32 = 22.0;
/// A row's height where names are too long to stand side by side.
const ROW_PT: f32 = 20.0;
/// The same where the comparison stands in a row that has no room of its own.
const TIGHT_ROW_PT: f32 = 17.0;
/// How far such a row is below the place of the last one.
const LOWER_PT: f32 = 12.0;
/// From a name's end to the sides.
const MARGIN_PT: f32 = 2.0;

/// What stands before a pole's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// Marker and line, as in the radar.
    Line,
    /// The marker alone.
    Marker,
}

impl Key {
    /// The key of a picture of lines in a frame of this size.
    pub(super) fn of_lines(frame: Size) -> Self {
        if is_narrow(frame) { Self::Marker } else { Self::Line }
    }
}

/// One entry: its sign and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    sign: Sign,
    name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Pole(PolePlace),
    Then(Then),
}

/// How an earlier session is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// As thin lines.
    Line,
    /// As rings.
    Ring,
}

impl Entry {
    /// A pole's entry.
    pub(super) fn pole(place: PolePlace, name: impl Into<String>) -> Self {
        Self { sign: Sign::Pole(place), name: name.into() }
    }

    /// The entries of a figure: one a pole, then what it is compared with.
    pub(super) fn all(figure: &Figure, then: Then) -> Vec<Self> {
        let poles = figure.series.iter().map(|series| Self::pole(series.place, &series.name));
        let earlier = figure.earlier.iter().map(|earlier| Self { sign: Sign::Then(then), name: earlier.name.clone() });
        poles.chain(earlier).collect()
    }

    fn key_pt(&self, key: Key) -> f32 {
        match (self.sign, key) {
            (Sign::Pole(_) | Sign::Then(Then::Line), Key::Line) => 35.0,
            (Sign::Then(Then::Line), Key::Marker) => 20.0,
            (Sign::Pole(_), Key::Marker) | (Sign::Then(Then::Ring), _) => 10.0,
        }
    }

    fn width_pt(&self, key: Key) -> f32 {
        self.key_pt(key) + gap_pt(key) + Type::plain(SIZE_PT).width_pt(&self.name)
    }

    /// As long as a row is.
    fn shortened(&self, key: Key, width_pt: f32) -> Self {
        let style = Type::plain(SIZE_PT);
        let room_pt = width_pt - self.key_pt(key) - gap_pt(key) - 2.0 * MARGIN_PT;
        Self { name: metrics::shorten(style.face, style.size_pt, &self.name, room_pt), ..*self }
    }

    fn shapes(self, key: Key, markers: Markers, left: Point) -> Vec<Shape> {
        let key_pt = self.key_pt(key);
        let at = |along_pt: f32| Point { x: left.x + along_pt, ..left };
        let (line, middle) = (vec![at(0.0), at(key_pt)], at(key_pt / 2.0));
        let sign = match (self.sign, key) {
            (Sign::Pole(place), Key::Line) => {
                vec![pole_line(place, line, Ends::Open), markers.marker(place, middle, Company::Alone)]
            }
            (Sign::Pole(place), Key::Marker) => vec![markers.marker(place, middle, Company::Alone)],
            (Sign::Then(Then::Line), _) => {
                vec![then_line(line, Ends::Open, Dash::Solid), markers.corner(middle)]
            }
            (Sign::Then(Then::Ring), _) => vec![markers.ring(middle)],
        };
        let name = Type::plain(SIZE_PT).line(self.name, at(key_pt + gap_pt(key)), Align::Left);
        sign.into_iter().chain([name]).collect()
    }
}

/// The height of what stands above the last row: 0 unless the poles' names are too long to stand side by side.
pub(super) fn extra_rows(entries: &[Entry], key: Key, width_pt: f32) -> f32 {
    pole_rows(entries, key, width_pt).len().saturating_sub(1) as f32 * ROW_PT
}

/// The legend, centered in `width_pt`, the middle of its last row at `middle_y` (or a bit lower, see above); its markers
/// are those of the picture.
pub(super) fn shapes(entries: &[Entry], key: Key, markers: Markers, width_pt: f32, middle_y: f32) -> Vec<Shape> {
    let mut rows = pole_rows(entries, key, width_pt);
    let (mut last_y, mut row_pt) = (middle_y, ROW_PT);
    if let Some(then) = entries.iter().find(|entry| matches!(entry.sign, Sign::Then(_))) {
        let then = then.shortened(key, width_pt);
        let has_room =
            |row: &&mut Vec<Entry>| row_width(row, key) + BETWEEN_PT + then.width_pt(key) <= room_pt(width_pt);
        if let Some(row) = rows.last_mut().filter(has_room) {
            row.push(then);
        } else {
            rows.push(vec![then]);
            (last_y, row_pt) = (middle_y + LOWER_PT, TIGHT_ROW_PT);
        }
    }
    let last = rows.len().saturating_sub(1);
    // Rows below each other begin at the same place.
    let widest_pt = rows.iter().map(|row| row_width(row, key)).fold(0.0, f32::max);
    let mut shapes = Vec::new();
    for (row, entries) in rows.into_iter().enumerate() {
        let y = last_y - (last - row) as f32 * row_pt;
        let mut x = (width_pt - widest_pt) / 2.0;
        for entry in entries {
            let next = x + entry.width_pt(key) + BETWEEN_PT;
            shapes.extend(entry.shapes(key, markers, Point { x, y }));
            x = next;
        }
    }
    shapes
}

/// The poles side by side, or one below the other where they are too long, each then as long as a row is.
fn pole_rows(entries: &[Entry], key: Key, width_pt: f32) -> Vec<Vec<Entry>> {
    let poles = entries.iter().filter(|entry| matches!(entry.sign, Sign::Pole(_)));
    let poles: Vec<Entry> = poles.map(|entry| entry.shortened(key, width_pt)).collect();
    if row_width(&poles, key) <= room_pt(width_pt) {
        return vec![poles];
    }
    poles.into_iter().map(|entry| vec![entry]).collect()
}

fn room_pt(width_pt: f32) -> f32 {
    width_pt - 2.0 * MARGIN_PT
}

/// From a key to its name.
fn gap_pt(key: Key) -> f32 {
    match key {
        Key::Line => 7.0,
        Key::Marker => 8.0,
    }
}

fn row_width(entries: &[Entry], key: Key) -> f32 {
    let gaps_pt = entries.len().saturating_sub(1) as f32 * BETWEEN_PT;
    entries.iter().map(|entry| entry.width_pt(key)).sum::<f32>() + gaps_pt
}
