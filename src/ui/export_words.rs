//! What the export sheet calls its readers, formats, pages and pictures.

use crate::app::State;
use crate::export::{Chart, Format, PageOf, Paper};
use crate::report::Audience;
use crate::words;

/// "Zoë", where the client has a name.
pub(super) fn reader_words(audience: Audience, state: &State) -> String {
    match audience {
        Audience::Client => state.client_called().map_or_else(|| words::reader_client().into_owned(), str::to_owned),
        Audience::Sponsor => words::reader_sponsor().into_owned(),
        Audience::Coach => words::reader_coach().into_owned(),
    }
}

pub(super) fn reader_says(audience: Audience) -> std::borrow::Cow<'static, str> {
    match audience {
        Audience::Client => words::reader_client_says(),
        Audience::Sponsor => words::reader_sponsor_says(),
        Audience::Coach => words::reader_coach_says(),
    }
}

/// As the sheet offers it, where a picture is one thing.
pub(super) fn offered_words(format: Format) -> String {
    match format {
        Format::Png => words::format_picture().into_owned(),
        other => format_words(other),
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

pub(super) fn save_words(format: Format) -> std::borrow::Cow<'static, str> {
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

pub(super) fn page_words(page: PageOf) -> String {
    let words = match page {
        PageOf::Session => words::page_of_session(),
        PageOf::Preparation => words::page_of_preparation(),
        PageOf::Blank => words::page_of_blank(),
    };
    words.into_owned()
}

pub(super) fn chart_words(chart: Chart) -> String {
    let words = match chart {
        Chart::Radar => words::picture_shape(),
        Chart::Bars => words::picture_dots(),
        Chart::Map => words::picture_trails(),
        Chart::Trend => words::picture_lines(),
    };
    words.into_owned()
}

pub(super) fn paper_words(paper: Paper) -> String {
    match paper {
        Paper::A4 => words::paper_a4().into_owned(),
        Paper::Letter => words::paper_letter().into_owned(),
    }
}
