//! A shared copy to bytes: one small file a format.
//!
//! Writers are pure: the day comes in with the order, the same copy and order give the same bytes. One writes no copy: the
//! coach's log, in `hours.rs`, which leaves the coach's desk only if the coach sends it.

mod asked;
mod columns;
mod csv;
pub mod hours;
mod html;
mod json;
mod logo;
mod markdown;
pub mod page;
mod over_time;
mod pages;
mod pdf;
pub mod pictures;
pub mod png;
mod practice;
mod ron;
pub mod svg;
mod text;
mod upright;
mod way;

use std::sync::Arc;

use jiff::civil::Date;
use thiserror::Error;

use crate::chart::Size;
use crate::files::Unwritable;
use crate::report::{Carries, Document, SharedCopy, document};

pub use asked::{Asked, Made, NotMade, Part, Picks};
pub use logo::{Logo, LogoFault};
pub use pdf::undrawable;
pub use pictures::Chart;
pub use practice::Practice;

/// What a copy is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// Pages for paper.
    #[default]
    Pdf,
    /// The page as plain text, ready to print.
    Text,
    /// The page for a browser, in one file.
    Html,
    /// The page as Markdown.
    Markdown,
    /// One row a rating, for a spreadsheet.
    Csv,
    /// The numbers and words for another program.
    Json,
    /// The copy as a file that Two Hats opens read only.
    Ron,
    /// One picture as lines.
    Svg,
    /// One picture as pixels.
    Png,
}

/// What to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// As what.
    pub format: Format,
    /// Which page.
    pub page: PageOf,
    /// The day it is made.
    pub made: Date,
    /// Whether the text draws bars.
    pub bars: Bars,
    /// On which paper.
    pub paper: Paper,
    /// Which picture, where one is written.
    pub chart: Chart,
    /// How many pixels a point.
    pub scale: Scale,
    /// Whose practice.
    pub practice: Arc<Practice>,
}

/// Which page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PageOf {
    /// What was rated and agreed.
    #[default]
    Session,
    /// What to think of before the next session.
    Preparation,
    /// The items to be rated by hand.
    Blank,
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

/// A size of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 in.
    Letter,
}

/// How large a picture of pixels is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scale {
    /// As on screen.
    One,
    /// For most uses.
    #[default]
    Two,
    /// For print.
    Four,
}

/// Why a copy could not be written. The text page has no way to fail.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RenderError {
    /// The file could not be opened again.
    #[error(transparent)]
    Ron(#[from] Unwritable),
    /// A letter, a picture or a structure that the page can't carry.
    #[error("{0}")]
    Page(String),
}

impl Paper {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height in points.
    #[must_use]
    pub fn size(self) -> Size {
        match self {
            Self::A4 => Size { width: 595.276, height: 841.89 },
            Self::Letter => Size { width: 612.0, height: 792.0 },
        }
    }
}

impl Scale {
    /// Pixels a point.
    #[must_use]
    pub fn factor(self) -> f32 {
        match self {
            Self::One => 1.0,
            Self::Two => 2.0,
            Self::Four => 4.0,
        }
    }
}

impl Order {
    /// The order that asks for nothing special.
    #[must_use]
    pub fn of(format: Format, made: Date) -> Self {
        Self {
            format,
            page: PageOf::default(),
            made,
            bars: Bars::default(),
            paper: Paper::default(),
            chart: Chart::default(),
            scale: Scale::default(),
            practice: Arc::default(),
        }
    }
}

impl Order {
    /// What of `copy` has a place in what is ordered.
    #[must_use]
    pub fn carries(&self, copy: &SharedCopy) -> Carries {
        match (self.format, self.page) {
            (Format::Ron, _) => Carries::File,
            (Format::Svg | Format::Png, _) => match self.chart {
                Chart::Radar | Chart::Bars => Carries::Pair,
                Chart::Map | Chart::Trend => Carries::Course,
            },
            (_, PageOf::Blank) | (Format::Csv, PageOf::Preparation) => Carries::Nothing,
            (_, PageOf::Preparation) => Carries::Step,
            (Format::Csv, PageOf::Session) => Carries::Numbers,
            (Format::Json, PageOf::Session) => Carries::Everything,
            (Format::Pdf | Format::Text | Format::Html | Format::Markdown, PageOf::Session) => {
                let has_pictures = !copy.is_partial() && !copy.ratings().is_empty();
                if has_pictures { Carries::Everything } else { Carries::Page }
            }
        }
    }

    /// What of `copy` is written.
    #[must_use]
    pub fn carried(&self, copy: &SharedCopy) -> SharedCopy {
        copy.carried(self.carries(copy))
    }
}

impl Format {
    /// Every format, in the order the export sheet offers them.
    pub const ALL: [Self; 9] =
        [Self::Pdf, Self::Text, Self::Html, Self::Markdown, Self::Csv, Self::Json, Self::Ron, Self::Svg, Self::Png];

    /// Whether it has pages of more than one kind.
    #[must_use]
    pub fn has_pages(self) -> bool {
        match self {
            Self::Pdf | Self::Text | Self::Html | Self::Markdown => true,
            Self::Csv | Self::Json | Self::Ron | Self::Svg | Self::Png => false,
        }
    }

    /// The extension of its files, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Text => "txt",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Ron => "ron",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// The document that `order` asks for.
#[must_use]
pub fn document_of(copy: &SharedCopy, order: &Order) -> Document {
    let copy = &order.carried(copy);
    match order.page {
        PageOf::Session => document::of(copy, order.made),
        PageOf::Preparation => document::preparation(copy, order.made),
        PageOf::Blank => document::blank(copy, order.made),
    }
}

/// The bytes of `copy` as `order` asks.
///
/// # Errors
/// When the format can't say what the copy holds.
pub fn render(copy: &SharedCopy, order: &Order) -> Result<Vec<u8>, RenderError> {
    let copy = &order.carried(copy);
    let document = || document_of(copy, order);
    let picture = || pictures::written(copy, order.chart);
    Ok(match order.format {
        Format::Pdf => {
            let document = document();
            let pages = page::pages(&document, order.paper, &order.practice);
            pdf::write(&document, &pages, &order.practice, order.made)?
        }
        Format::Text => text::write(&document(), order.bars).into_bytes(),
        Format::Html => html::write(&document()).into_bytes(),
        Format::Markdown => markdown::write(&document()).into_bytes(),
        Format::Csv => csv::write(copy, order.page),
        Format::Json => json::write(copy, order).into_bytes(),
        Format::Ron => ron::write(copy)?.into_bytes(),
        Format::Svg => picture()?.into_bytes(),
        Format::Png => png::write(&picture()?, order.scale.factor())?,
    })
}
