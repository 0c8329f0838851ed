//! The export sheet: who will read it, as what, what the copy holds and leaves out; beside it the page as it will be.

use egui::Ui;

use crate::app::{ExportSheet, Press, State};
use crate::export::{Chart, Format, PageOf, Paper, Scale, pictures, png};
use crate::report::{Audience, Choice, LeftOut, SharedCopy};
use crate::words;

use super::export_holds::{has_pages, holds_ui};
use super::kit::{self, Chosen, Type, Weight};
use super::memory::Memory;
use super::preview::{copy_of, preview_ui};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet_beside};
use super::sheets;
use super::theme::gap;

/// How wide the sheet is, and the page beside it.
const WIDTHS: [f32; 2] = [500.0, 580.0];
/// Pixels a point of a copied picture.
const COPIED: f32 = 2.0;

/// The whole sheet.
pub(super) fn sheet_ui(
    ui: &Ui,
    sheet: &ExportSheet,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) -> Left {
    let title = title(state);
    let content = |ui: &mut Ui, requests: &mut Requests| content_ui(ui, &title, sheet, state, requests);
    let foot = |ui: &mut Ui, requests: &mut Requests| foot_ui(ui, sheet, state, requests);
    let beside = |ui: &mut Ui, _: &mut Requests| preview_ui(ui, sheet, state, &mut memory.preview);
    sheet_beside(ui, &title, WIDTHS, requests, content, foot, beside)
}

/// "Export Zoë’s session"
fn title(state: &State) -> String {
    let name = state.client().name.trim();
    match name.split_whitespace().next() {
        Some(first) => words::export_of(first),
        None => words::export_unnamed().into_owned(),
    }
}

fn content_ui(ui: &mut Ui, title: &str, sheet: &ExportSheet, state: &State, requests: &mut Requests) {
    sheets::title_ui(ui, title);
    let mut wanted = sheet.clone();
    let reader =
        one_of(ui, &words::who_will_read(), Audience::ALL, sheet.audience, |reader| reader_words(reader, state));
    if let Some(audience) = reader {
        wanted.audience = audience;
        wanted.choice = Choice::of(audience);
    }
    kit::paragraph(ui, &reader_says(sheet.audience), Type::NOTE);
    ui.add_space(gap::SMALL);
    wanted.format = one_of(ui, &words::export_as(), Format::ALL, sheet.format, format_words).unwrap_or(wanted.format);
    kit::paragraph(ui, &format_says(sheet.format), Type::NOTE);
    ui.add_space(gap::SMALL);
    form_ui(ui, sheet, &mut wanted);
    if let Some(copy) = copy_of(sheet, state) {
        let held = holds_ui(ui, sheet, &copy, state);
        if held != *sheet {
            wanted.choice = held.choice;
            wanted.bars = held.bars;
        }
        ui.add_space(gap::SMALL);
        leaves_out_ui(ui, &copy);
    }
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &words::once_sent(), Type::NOTE);
    if wanted != *sheet {
        requests.press(Press::Set(wanted));
    }
}

/// Which page, on which paper, or which picture and how large: what the format leaves open.
fn form_ui(ui: &mut Ui, sheet: &ExportSheet, wanted: &mut ExportSheet) {
    if has_pages(sheet.format) {
        let pages = [PageOf::Session, PageOf::Preparation, PageOf::Blank];
        wanted.page = one_of(ui, &words::which_page(), pages, sheet.page, page_words).unwrap_or(wanted.page);
        ui.add_space(gap::SMALL);
    }
    match sheet.format {
        Format::Pdf => {
            let paper = one_of(ui, &words::on_paper(), Paper::ALL, sheet.paper, paper_words);
            wanted.paper = paper.unwrap_or(wanted.paper);
            ui.add_space(gap::SMALL);
        }
        Format::Svg | Format::Png => {
            let chart = one_of(ui, &words::which_picture(), Chart::ALL, sheet.chart, chart_words);
            wanted.chart = chart.unwrap_or(wanted.chart);
            if sheet.format == Format::Png {
                let scales = [Scale::One, Scale::Two, Scale::Four];
                wanted.scale = chips(ui, scales, sheet.scale, scale_words).unwrap_or(wanted.scale);
            }
            ui.add_space(gap::SMALL);
        }
        Format::Text | Format::Html | Format::Markdown | Format::Csv | Format::Json | Format::Ron => {}
    }
}

fn leaves_out_ui(ui: &mut Ui, copy: &SharedCopy) {
    kit::paragraph(ui, &words::it_leaves_out(), Type::NOTE);
    let left: Vec<String> = copy.left_out().into_iter().map(LeftOut::words).collect();
    let left = if left.is_empty() { words::leaves_nothing_out().into_owned() } else { words::list(&left) };
    kit::paragraph(ui, &left, Type::BODY);
}

/// A quiet heading and its choices; gives the one pressed.
pub(super) fn one_of<T: Copy + PartialEq, const N: usize>(
    ui: &mut Ui,
    heading: &str,
    all: [T; N],
    chosen: T,
    says: impl Fn(T) -> String,
) -> Option<T> {
    kit::paragraph(ui, heading, Type::NOTE);
    chips(ui, all, chosen, says)
}

fn chips<T: Copy + PartialEq, const N: usize>(
    ui: &mut Ui,
    all: [T; N],
    chosen: T,
    says: impl Fn(T) -> String,
) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(gap::SMALL);
        for one in all {
            let is_chosen = if one == chosen { Chosen::Yes } else { Chosen::No };
            if kit::chip(ui, &says(one), is_chosen).clicked() {
                pressed = Some(one);
            }
        }
    });
    pressed
}

/// The button that makes it, and what goes to the clipboard.
fn foot_ui(ui: &mut Ui, sheet: &ExportSheet, state: &State, requests: &mut Requests) {
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        sheets::first_button(ui, &save_words(sheet.format), Press::SaveExport, requests);
        if kit::button(ui, &words::copy_picture(), Weight::Outlined).clicked()
            && let Some(picture) = picture_of(sheet, state)
        {
            ui.ctx().copy_image(picture);
        }
        if kit::button(ui, &words::copy_numbers(), Weight::Outlined).clicked()
            && let Some(copy) = copy_of(sheet, state)
        {
            ui.ctx().copy_text(pictures::numbers(&copy));
        }
    });
}

/// The picture that is chosen, as pixels.
fn picture_of(sheet: &ExportSheet, state: &State) -> Option<egui::ColorImage> {
    let svg = pictures::written(&copy_of(sheet, state)?, sheet.chart).ok()?;
    let (width, height, pixels) = png::pixels(&svg, COPIED)?;
    let size = [usize::try_from(width).ok()?, usize::try_from(height).ok()?];
    Some(egui::ColorImage::from_rgba_unmultiplied(size, &pixels))
}

/// "Zoë", where the client has a name.
fn reader_words(audience: Audience, state: &State) -> String {
    match audience {
        Audience::Client => {
            let first = state.client().name.split_whitespace().next().map(str::to_owned);
            first.unwrap_or_else(|| words::reader_client().into_owned())
        }
        Audience::Sponsor => words::reader_sponsor().into_owned(),
        Audience::Coach => words::reader_coach().into_owned(),
    }
}

fn reader_says(audience: Audience) -> std::borrow::Cow<'static, str> {
    match audience {
        Audience::Client => words::reader_client_says(),
        Audience::Sponsor => words::reader_sponsor_says(),
        Audience::Coach => words::reader_coach_says(),
    }
}

pub(super) fn format_words(format: Format) -> String {
    let words = match format {
        Format::Pdf => words::format_pdf(),
        Format::Text => words::format_text(),
        Format::Html => words::format_html(),
        Format::Markdown => words::format_markdown(),
        Format::Csv => words::format_csv(),
        Format::Json => words::format_json(),
        Format::Ron => words::format_ron(),
        Format::Svg => words::format_svg(),
        Format::Png => words::format_png(),
    };
    words.into_owned()
}

pub(super) fn format_says(format: Format) -> std::borrow::Cow<'static, str> {
    match format {
        Format::Pdf => words::format_pdf_says(),
        Format::Text => words::format_text_says(),
        Format::Html => words::format_html_says(),
        Format::Markdown => words::format_markdown_says(),
        Format::Csv => words::format_csv_says(),
        Format::Json => words::format_json_says(),
        Format::Ron => words::format_ron_says(),
        Format::Svg => words::format_svg_says(),
        Format::Png => words::format_png_says(),
    }
}

fn save_words(format: Format) -> std::borrow::Cow<'static, str> {
    match format {
        Format::Pdf => words::save_pdf(),
        Format::Text => words::save_text(),
        Format::Html | Format::Markdown => words::save_page(),
        Format::Csv => words::save_table(),
        Format::Json => words::save_json(),
        Format::Ron => words::save_ron(),
        Format::Svg | Format::Png => words::save_picture(),
    }
}

fn page_words(page: PageOf) -> String {
    let words = match page {
        PageOf::Session => words::page_of_session(),
        PageOf::Preparation => words::page_of_preparation(),
        PageOf::Blank => words::page_of_blank(),
    };
    words.into_owned()
}

fn chart_words(chart: Chart) -> String {
    let words = match chart {
        Chart::Radar => words::picture_shape(),
        Chart::Bars => words::picture_dots(),
        Chart::Map => words::picture_trails(),
        Chart::Trend => words::picture_lines(),
    };
    words.into_owned()
}

fn paper_words(paper: Paper) -> String {
    match paper {
        Paper::A4 => words::paper_a4().into_owned(),
        Paper::Letter => words::paper_letter().into_owned(),
    }
}

fn scale_words(scale: Scale) -> String {
    words::scale_of(match scale {
        Scale::One => 1,
        Scale::Two => 2,
        Scale::Four => 4,
    })
}
