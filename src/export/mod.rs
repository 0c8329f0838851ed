//! A shared copy to bytes: one small file a format.
//!
//! Writers are pure: the day comes in with the order, the same copy and order give the same bytes. One writes no copy: the
//! coach's log, in `hours.rs`, which leaves the coach's desk only if the coach sends it.

mod columns;
pub mod hours;
mod pages;
mod ron;
mod text;

use jiff::civil::Date;
use thiserror::Error;

use crate::files::Unwritable;
use crate::report::{SharedCopy, document};

/// What a copy is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// The page as plain text, ready to print.
    #[default]
    Text,
    /// The copy as a file that Two Hats opens read only.
    Ron,
}

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Order {
    /// As what.
    pub format: Format,
    /// The day it is made.
    pub made: Date,
    /// Whether the text draws bars.
    pub bars: Bars,
}

/// Whether the text page draws a bar beside each number. Some readers speak each of its signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Bars {
    /// It does.
    #[default]
    Drawn,
    /// The number stands alone.
    LeftOut,
}

/// Why a copy could not be written. The text page has no way to fail.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RenderError {
    /// The file could not be opened again.
    #[error(transparent)]
    Ron(#[from] Unwritable),
}

impl Format {
    /// Every format, in the order the export sheet offers them.
    pub const ALL: [Self; 2] = [Self::Text, Self::Ron];

    /// The extension of its files, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Ron => "ron",
        }
    }
}

/// The bytes of `copy` as `order` asks.
///
/// # Errors
/// When the format can't say what the copy holds.
pub fn render(copy: &SharedCopy, order: &Order) -> Result<Vec<u8>, RenderError> {
    match order.format {
        Format::Text => Ok(text::write(&document::of(copy, order.made), order.bars).into_bytes()),
        Format::Ron => Ok(ron::write(copy)?.into_bytes()),
    }
}
