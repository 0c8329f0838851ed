//! The legend at the bottom: marker and name of each pole, with its line where there is room.
//!
//! Its room is kept before anything is rated, so that the picture above does not move with the first rating.

use super::draw::{Company, Markers, Type, pole_line};
use super::figure::{Figure, Series};
use super::layout::is_narrow;
use super::metrics;
use super::scene::{Align, Ends, Point, Shape, Size};

const SIZE_PT: f32 = 13.0;
/// From one pole's name to the next one's key.
const BETWEEN_PT: f32 = 22.0;
/// A row's height where names are too long to stand side by side.
const ROW_PT: f32 = 20.0;

/// What stands before a pole's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// Marker and line, as in the radar.
    Line,
    /// The marker alone.
    Marker,
}

impl Key {
    /// The radar's key in a frame of this size.
    pub(super) fn of_radar(frame: Size) -> Self {
        if is_narrow(frame) { Self::Marker } else { Self::Line }
    }

    fn width_pt(self) -> f32 {
        match self {
            Self::Line => 35.0,
            Self::Marker => 10.0,
        }
    }

    fn gap_pt(self) -> f32 {
        match self {
            Self::Line => 7.0,
            Self::Marker => 8.0,
        }
    }
}

/// The height of what stands above the last row: 0 unless the poles' names are too long to stand side by side.
pub(super) fn extra_rows(figure: &Figure, key: Key, width_pt: f32) -> f32 {
    rows(figure, key, width_pt).len().saturating_sub(1) as f32 * ROW_PT
}

/// The legend, centered in `width_pt`, the middle of its last row at `middle_y`; its markers are those of the picture.
pub(super) fn shapes(figure: &Figure, key: Key, markers: Markers, width_pt: f32, middle_y: f32) -> Vec<Shape> {
    let rows = rows(figure, key, width_pt);
    let last = rows.len().saturating_sub(1);
    // Rows below each other begin at the same place.
    let widest_pt = rows.iter().map(|entries| row_width(entries, key)).fold(0.0, f32::max);
    let mut shapes = Vec::new();
    for (row, entries) in rows.into_iter().enumerate() {
        let y = middle_y - (last - row) as f32 * ROW_PT;
        let mut left = (width_pt - widest_pt) / 2.0;
        for (series, name) in entries {
            let middle = Point { x: left + key.width_pt() / 2.0, y };
            if key == Key::Line {
                let ends = [left, left + key.width_pt()].map(|x| Point { x, y });
                shapes.push(pole_line(series.place, ends.to_vec(), Ends::Open));
            }
            shapes.push(markers.marker(series.place, middle, Company::Alone));
            let text_left = left + key.width_pt() + key.gap_pt();
            let entry_pt = entry_width(&name, key);
            shapes.push(Type::plain(SIZE_PT).line(name, Point { x: text_left, y }, Align::Left));
            left += entry_pt + BETWEEN_PT;
        }
    }
    shapes
}

/// The poles side by side, or one below the other where they are too long, each then as long as a row is.
fn rows(figure: &Figure, key: Key, width_pt: f32) -> Vec<Vec<(&Series, String)>> {
    let style = Type::plain(SIZE_PT);
    let room_pt = width_pt - key.width_pt() - key.gap_pt() - 4.0;
    let short = |series: &Series| metrics::shorten(style.face, style.size_pt, &series.name, room_pt);
    let entries: Vec<(&Series, String)> = figure.series.iter().map(|series| (series, short(series))).collect();
    if row_width(&entries, key) <= width_pt - 4.0 {
        return vec![entries];
    }
    entries.into_iter().map(|entry| vec![entry]).collect()
}

fn entry_width(name: &str, key: Key) -> f32 {
    key.width_pt() + key.gap_pt() + Type::plain(SIZE_PT).width_pt(name)
}

fn row_width(entries: &[(&Series, String)], key: Key) -> f32 {
    let gaps_pt = entries.len().saturating_sub(1) as f32 * BETWEEN_PT;
    entries.iter().map(|(_, name)| entry_width(name, key)).sum::<f32>() + gaps_pt
}
