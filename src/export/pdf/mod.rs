//! Pages as PDF: the faces embedded, the structure tagged, no clock and no name of a computer.
//!
//! What is written is PDF/A-2a and PDF/UA-1 at once, or nothing: the library checks each file before it is given out.

mod logo;
mod paint;
mod structure;
mod text;

use jiff::civil::Date;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::page::{Kind, Page, Part};
use super::way::Way;
use super::{Practice, RenderError};
use crate::chart::{Face, Shape, metrics};
use crate::report::Document;
use crate::words;
use structure::{Painted, Wording};
use text::{Setter, plain};

/// The dot before an item of a list.
const DOT: &str = "•";

/// The bytes of these pages.
pub(super) fn write(
    document: &Document,
    pages: &[Page],
    practice: &Practice,
    made: Date,
) -> Result<Vec<u8>, RenderError> {
    written(document, pages, practice, made).map_err(|fault| {
        log::warn!("no PDF: {fault}");
        RenderError::Page(words::pdf_unwritable().into_owned())
    })
}

/// The letters of these pages that neither our faces nor this computer's have. A box stands for each.
#[must_use]
pub fn undrawable(pages: &[Page]) -> Vec<char> {
    let mut setter = Setter::of(texts(pages));
    for (text, face) in labels(pages) {
        setter.line(text, face, 1.0, Way::of(text));
    }
    setter.undrawn()
}

fn written(document: &Document, pages: &[Page], practice: &Practice, made: Date) -> Result<Vec<u8>, KrillaError> {
    let mut setter = Setter::of(texts(pages));
    let mut pdf = krilla::Document::new_with(settings());
    let mut painted = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let Some(paper) = PageSettings::from_wh(page.size.width, page.size.height) else { continue };
        let mut sheet = pdf.start_page_with(paper);
        let mut surface = sheet.surface();
        if let (Some(logo), Some(place)) = (&practice.logo, page.logo) {
            surface.start_tagged(layout());
            logo::draw(&mut surface, logo, place);
            surface.end_tagged();
        }
        let place = Place { number, height: page.size.height };
        for part in &page.parts {
            let said = structure::is_said_again(&painted, part.kind);
            let kind = if said { Kind::Aside } else { part.kind };
            painted.push(paint_part(&mut surface, &mut setter, part, kind, &place));
        }
    }
    pdf.set_outline(structure::outline(&painted));
    pdf.set_tag_tree(structure::tree(&painted, &document.language));
    pdf.set_metadata(metadata(document, made));
    pdf.finish()
}

fn settings() -> SerializeSettings {
    let checked = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish();
    SerializeSettings { configuration: checked.unwrap_or_default(), ..SerializeSettings::default() }
}

/// The day it was made, and no time: a page that lasts has to say a day.
fn metadata(document: &Document, made: Date) -> Metadata {
    let number = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(made.year()).unwrap_or_default();
    Metadata::new()
        .title(words::pdf_title(&plain(&document.name), &document.dated()))
        .language(document.language.clone())
        .creator(words::two_hats().into_owned())
        .creation_date(DateTime::new(year).month(number(made.month())).day(number(made.day())))
}

/// Paints a part, and says what it was.
fn paint_part(surface: &mut Surface<'_>, setter: &mut Setter, part: &Part, kind: Kind, place: &Place) -> Painted {
    let mut painted = Painted {
        kind,
        says: part.says.clone(),
        page: place.number,
        top: part.shapes.iter().filter_map(top).fold(place.height, f32::min),
        dot: Vec::new(),
        marks: Vec::new(),
        wording: Wording::Same,
    };
    match kind {
        Kind::Aside => {
            surface.start_tagged(aside(part, place));
            part.shapes.iter().for_each(|shape| paint_shape(surface, setter, shape, Way::Right, Gap::None));
            surface.end_tagged();
        }
        Kind::Figure => {
            painted.marks.push(surface.start_tagged(ContentTag::Other));
            part.shapes.iter().for_each(|shape| paint_shape(surface, setter, shape, Way::Right, Gap::None));
            surface.end_tagged();
        }
        Kind::Title | Kind::Heading(_) | Kind::Text | Kind::Quote | Kind::Item | Kind::Cell { .. } => {
            paint_text(surface, setter, part, &mut painted);
        }
    }
    painted
}

/// Each line for itself, so that a reader can follow it; what is no text is read by nobody.
fn paint_text(surface: &mut Surface<'_>, setter: &mut Setter, part: &Part, painted: &mut Painted) {
    let mut rest = part.says.as_str();
    let way = Way::of(&part.says);
    let mut shown = String::new();
    for shape in &part.shapes {
        let Shape::Label { text, .. } = shape else {
            surface.start_tagged(layout());
            paint::shape(surface, shape);
            surface.end_tagged();
            continue;
        };
        let gap = gap_after(&mut rest, text);
        let mark = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        paint_shape(surface, setter, shape, way, gap);
        surface.end_tagged();
        let is_dot = part.kind == Kind::Item && text == DOT && painted.marks.is_empty();
        if is_dot {
            painted.dot.push(mark);
        } else {
            painted.marks.push(mark);
            shown.push_str(text);
        }
    }
    if painted.marks.is_empty() && matches!(part.kind, Kind::Cell { .. }) {
        // A cell where nothing stands is a cell all the same: without it the columns of its row would shift.
        painted.marks.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        surface.end_tagged();
    }
    if !squeezed(&shown).eq(squeezed(&part.says)) {
        painted.wording = Wording::Told;
    }
}

/// The text without what only sets words apart: a line may end there.
fn squeezed(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '·')
}

/// Whether a line ends with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Nothing follows, or the rest of a word that was too long for its line.
    None,
    /// A space follows, which no line shows.
    Space,
}

/// What stands in `rest` after `text`; goes on to behind it.
fn gap_after(rest: &mut &str, text: &str) -> Gap {
    let Some(behind) = rest.trim_start().strip_prefix(text.trim_end()) else { return Gap::Space };
    *rest = behind;
    if behind.starts_with(char::is_whitespace) { Gap::Space } else { Gap::None }
}

fn paint_shape(surface: &mut Surface<'_>, setter: &mut Setter, shape: &Shape, way: Way, gap: Gap) {
    let Shape::Label { text, at, align, face, size_pt, role } = shape else { return paint::shape(surface, shape) };
    let line = setter.line(text, *face, *size_pt, way);
    let line = match gap {
        Gap::None => line,
        Gap::Space => setter.spaced(line, *face),
    };
    paint::line(surface, &line, *at, *align, (*face, *size_pt, *role));
}

/// One page.
struct Place {
    /// From 0.
    number: usize,
    /// In points.
    height: f32,
}

/// A running head or foot, which says something on every page, or a rule, which says nothing.
fn aside(part: &Part, place: &Place) -> ContentTag<'static> {
    let label = part.shapes.iter().find_map(|shape| match shape {
        Shape::Label { at, .. } => Some(at.y),
        Shape::Fan { .. } | Shape::Line { .. } | Shape::Marker { .. } => None,
    });
    match label {
        Some(y) if y < place.height / 2.0 => artifact(ArtifactType::Header),
        Some(_) => artifact(ArtifactType::Footer),
        None => layout(),
    }
}

fn layout() -> ContentTag<'static> {
    artifact(ArtifactType::Layout)
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

/// The highest point of a line of text.
fn top(shape: &Shape) -> Option<f32> {
    match shape {
        Shape::Label { at, face, size_pt, .. } => Some(at.y - metrics::ascent(*face, *size_pt)),
        Shape::Fan { .. } | Shape::Line { .. } | Shape::Marker { .. } => None,
    }
}

fn labels(pages: &[Page]) -> impl Iterator<Item = (&str, Face)> {
    let shapes = pages.iter().flat_map(|page| &page.parts).flat_map(|part| &part.shapes);
    shapes.filter_map(|shape| match shape {
        Shape::Label { text, face, .. } => Some((text.as_str(), *face)),
        Shape::Fan { .. } | Shape::Line { .. } | Shape::Marker { .. } => None,
    })
}

fn texts(pages: &[Page]) -> impl Iterator<Item = &str> {
    labels(pages).map(|(text, _)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_lines_stay_two_words_and_a_word_cut_in_two_stays_one() {
        let says = "He said: antidisestablishmentarianism";
        let mut rest = says;
        let gaps = ["He said:", "antidisestab", "lishmentarianism"].map(|line| gap_after(&mut rest, line));
        assert_eq!(gaps, [Gap::Space, Gap::None, Gap::None]);
        // Lines that say it otherwise are held apart.
        assert_eq!(gap_after(&mut "7 of 10", "7 →"), Gap::Space);
    }
}
