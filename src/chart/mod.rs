//! Pictures as geometry: each builds one [`Scene`] that every painter draws.
//!
//! Scenes are laid out once, in points, with the real widths of our faces; a painter never wraps or places.

pub mod bars;
mod between;
mod draw;
mod figure;
mod grid;
mod labels;
mod layout;
mod legend;
pub mod map;
mod map_blocks;
mod map_leaders;
mod map_names;
mod map_trails;
pub mod metrics;
pub mod palette;
mod places;
pub mod radar;
mod rect;
mod scene;
pub mod trend;
mod trend_ends;
mod values;

pub use between::between;
pub use figure::{Axis, DimensionLines, Earlier, Figure, ItemLine, OverTime, Series, Trail, Trails};
pub use palette::{PolePlace, Rgb, Role, Theme};
pub use scene::{Align, Dash, Ends, Face, Mark, Marker, Point, Scene, Shape, Size};
