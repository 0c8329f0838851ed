//! Pictures in the page: the scenes of the screen as SVG, once for light and once for dark, and what stands for them aloud.

use maud::{Markup, PreEscaped, html};

use crate::chart::{Figure, OverTime, Scene, Size, Theme, Trails, bars, map, radar, trend};
use crate::export::svg;
use crate::report::document::{Document, Kind};
use crate::words;

/// As wide as the smallest screen has room for, so that no letter shrinks.
const FRAME: Size = Size { width: 288.0, height: 300.0 };

/// Shape and dots of what was rated.
pub(super) fn of_figure(document: &Document) -> Markup {
    let figure = document.figure.as_ref().filter(|_| document.kind == Kind::Session);
    html! {
        @if let Some(figure) = figure { div.pictures { (shape(figure)) (dots(figure)) } }
    }
}

fn shape(figure: &Figure) -> Markup {
    picture(&radar::scene(figure, FRAME), &words::picture_radar())
}

fn dots(figure: &Figure) -> Markup {
    picture(&bars::scene(figure, FRAME), &words::picture_bars())
}

/// Where each dimension stands between two poles.
pub(super) fn of_map(trails: &Trails) -> Markup {
    picture(&map::scene(trails, FRAME), &words::picture_map())
}

/// Each item over the sessions.
pub(super) fn of_over_time(over_time: &OverTime) -> Markup {
    picture(&trend::scene(over_time, FRAME), &words::picture_over_time())
}

/// Nothing where the picture could not be written: its numbers stand in the page all the same.
fn picture(scene: &Scene, says: &str) -> Markup {
    let drawn = |theme: Theme| {
        let file = svg::write(scene, theme, says);
        let begin = file.find("<svg")?;
        file.get(begin..).map(str::to_owned)
    };
    html! {
        @if let (Some(light), Some(dark)) = (drawn(Theme::Paper), drawn(Theme::Dark)) {
            // Our own writer escapes what it writes.
            div.picture role="img" aria-label=(says) {
                div.light { (PreEscaped(light)) }
                div.dark { (PreEscaped(dark)) }
            }
        }
    }
}
