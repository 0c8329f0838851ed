//! The pictures of a copy: which there are, laid out for paper, and what stands for each in words.

use crate::chart::{Scene, Size, Theme, bars, map, radar, trend};
use crate::model::Session;
use crate::report::document::{Block, TableRow};
use crate::report::{SharedCopy, figure};
use crate::words;

use super::{RenderError, svg};

/// One picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Chart {
    /// The shape.
    #[default]
    Radar,
    /// Each item on a line of its own.
    Bars,
    /// Managing across, leading up.
    Map,
    /// Each item over the sessions.
    Trend,
}

impl Chart {
    /// Every picture, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Radar, Self::Bars, Self::Map, Self::Trend];
}

/// The picture `chart` of a copy, laid out for `frame`; `None` where there is nothing to draw: a map of one pole, one
/// session over time.
#[must_use]
pub fn scene(copy: &SharedCopy, chart: Chart, frame: Size) -> Option<Scene> {
    if copy.is_partial() {
        // What was not ticked would look like what is not rated.
        return None;
    }
    let (client, session, then) = (copy.client(), copy.session(), copy.compared());
    match chart {
        Chart::Radar => Some(radar::scene(&figure::compared(client, session, then), frame)),
        Chart::Bars => Some(bars::scene(&figure::compared(client, session, then), frame)),
        Chart::Map => figure::trails(client, session).map(|trails| map::scene(&trails, frame)),
        Chart::Trend => {
            let over_time = figure::over_time(client, session);
            (over_time.dates.len() > 1).then(|| trend::scene(&over_time, frame))
        }
    }
}

/// The picture as an SVG file.
///
/// # Errors
/// When there is nothing to draw: no such picture, or no rating in it.
pub fn written(copy: &SharedCopy, chart: Chart) -> Result<String, RenderError> {
    let frame = Size { width: 480.0, height: 420.0 };
    let rated = |session: &Session| session.own_response().is_some_and(|own| !own.ratings.is_empty());
    let holds_any = copy.client().sessions().iter().any(|session| rated(session));
    let scene = scene(copy, chart, frame).filter(|_| holds_any);
    let scene = scene.ok_or_else(|| RenderError::Page(words::no_such_picture().into_owned()))?;
    Ok(svg::write(&scene, Theme::Paper, &says(chart)))
}

/// What stands in words for a picture that goes alone: nothing stands beside it that it could name.
#[must_use]
pub fn says(chart: Chart) -> std::borrow::Cow<'static, str> {
    match chart {
        Chart::Radar => words::picture_alone_radar(),
        Chart::Bars => words::picture_alone_bars(),
        Chart::Map => words::picture_alone_map(),
        Chart::Trend => words::picture_alone_over_time(),
    }
}

/// Every number of the copy as a table that a spreadsheet takes from the clipboard: columns apart by tabs.
#[must_use]
pub fn numbers(copy: &SharedCopy) -> String {
    let cell = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let table = |block: &Block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    };
    // The day is not on the table.
    let document = crate::report::document::of(copy, copy.session().date);
    let Some(table) = document.blocks.iter().find_map(table) else { return String::new() };
    let head = table.columns.iter().map(|name| cell(name)).collect::<Vec<_>>().join("\t");
    let row = |row: &TableRow| {
        let item = cell(&words::copy_item_of(&row.dimension, &row.title));
        std::iter::once(item).chain(row.cells.iter().map(|text| cell(text))).collect::<Vec<_>>().join("\t")
    };
    std::iter::once(head).chain(table.rows.iter().map(row)).map(|line| line + "\n").collect()
}
