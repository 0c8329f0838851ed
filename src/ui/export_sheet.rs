//! The export sheet: who will read it, as what, what the copy holds and leaves out; beside it the page as it will be.

use std::cell::RefCell;

use egui::Ui;

use crate::app::{ExportSheet, PracticePress, Press, State};
use crate::chart::Role;
use crate::export::{Chart, Format, PageOf, Paper, Scale, pictures, png};
use crate::report::{Choice, LeftOut, SharedCopy};
use crate::words;

use super::chips::CHIP_HEIGHT;
use super::export_holds::{holds_ui, in_short};
use super::export_words::{
    chart_words, format_says, offered_words, page_words, paper_words, reader_says, reader_words, save_words,
};
use super::kit::{self, Chosen, Type, Use, Weight};
use super::memory::Memory;
use super::preview::{Copied, Preview, preview_ui};
use super::requests::Requests;
use super::sheet_frame::{Left, Measures, sheet_beside};
use super::sheets;
use super::theme::{color, font, gap};

/// How wide the sheet is, and the page beside it.
const WIDTHS: [f32; 2] = [580.0, 500.0];
/// In a window at least so high, what a copy leaves out stays in sight above the buttons.
const HIGH: f32 = 640.0;
/// In one at least so high there is room for that in short.
const LOW: f32 = 380.0;
/// Pixels a point of a copied picture.
const COPIED: f32 = 2.0;
/// What is offered: a picture is one thing, with its own choice below.
const OFFERED: [Format; 8] =
    [Format::Pdf, Format::Text, Format::Html, Format::Markdown, Format::Csv, Format::Json, Format::Ron, Format::Png];

/// The whole sheet.
pub(super) fn sheet_ui(
    ui: &Ui,
    sheet: &ExportSheet,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) -> Left {
    let title = title(state);
    let Memory { preview, logo, .. } = memory;
    let preview = Preview::follow(preview, sheet, state);
    let left_out = preview.carried.as_ref().map(left_out_words).unwrap_or_default();
    let is_high = ui.ctx().content_rect().height() >= HIGH;
    let pinned = Some(left_out.as_str()).filter(|_| is_high);
    let short = preview.carried.as_ref().filter(|_| has_room_in_short(ui));
    let short = short.map(in_short);
    let [width, beside_width] = WIDTHS;
    let measures = Measures { width, beside: beside_width, note: note_height(ui, pinned, width) };
    let preview = RefCell::new(preview);
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        content_ui(ui, sheet, preview.borrow().copy.as_ref(), state, requests);
        let undrawn = &preview.borrow().undrawn;
        if !undrawn.is_empty() {
            kit::paragraph(ui, &words::pdf_undrawable(undrawn), Type::NOTE);
        }
        if !is_high {
            leaves_out_ui(ui, &left_out);
        }
    };
    let foot = |ui: &mut Ui, requests: &mut Requests| {
        if is_high {
            leaves_out_ui(ui, &left_out);
        } else if let Some(short) = &short {
            short_ui(ui, short);
        }
        foot_ui(ui, sheet, &mut preview.borrow_mut(), requests);
    };
    let beside = |ui: &mut Ui, _: &mut Requests| preview_ui(ui, &mut preview.borrow_mut(), logo);
    sheet_beside(ui, &title, &measures, requests, content, foot, beside)
}

/// "Export Zoë’s session"
fn title(state: &State) -> String {
    state.client_called().map_or_else(|| words::export_unnamed().into_owned(), words::export_of)
}

fn content_ui(ui: &mut Ui, sheet: &ExportSheet, copy: Option<&SharedCopy>, state: &State, requests: &mut Requests) {
    let mut wanted = sheet.clone();
    let reader =
        one_of(ui, &words::who_will_read(), state.readers(), sheet.audience, |reader| reader_words(reader, state));
    if let Some(audience) = reader {
        wanted.audience = audience;
        wanted.choice = state.copy_for().map_or_else(|| Choice::of(audience), |_| Choice::all_there_is());
    }
    kit::paragraph(ui, &reader_says(sheet.audience), Type::NOTE);
    ui.add_space(gap::SMALL);
    // A picture of lines is a picture too.
    let offered = if sheet.format == Format::Svg { Format::Png } else { sheet.format };
    wanted.format = one_of(ui, &words::export_as(), OFFERED, offered, offered_words).unwrap_or(wanted.format);
    kit::paragraph(ui, &format_says(sheet.format), Type::NOTE);
    ui.add_space(gap::SMALL);
    form_ui(ui, sheet, &mut wanted, requests);
    if let Some(copy) = copy {
        let held = holds_ui(ui, sheet, copy, state);
        if held != *sheet {
            wanted.choice = held.choice;
            wanted.bars = held.bars;
        }
        ui.add_space(gap::SMALL);
    }
    if wanted != *sheet {
        requests.press(Press::Set(wanted));
    }
}

/// Which page, on which paper, or which picture and how large: what the format leaves open.
fn form_ui(ui: &mut Ui, sheet: &ExportSheet, wanted: &mut ExportSheet, requests: &mut Requests) {
    if sheet.format.has_pages() {
        let pages = [PageOf::Session, PageOf::Preparation, PageOf::Blank];
        let row = beside_label(ui, &words::which_page(), |ui| chip_of(ui, pages, sheet.page, page_words));
        wanted.page = row.unwrap_or(wanted.page);
        if sheet.format != Format::Pdf {
            ui.add_space(gap::SMALL);
        }
    }
    match sheet.format {
        Format::Pdf => {
            beside_label(ui, &words::on_paper(), |ui| {
                wanted.paper = chip_of(ui, Paper::ALL, sheet.paper, paper_words).unwrap_or(wanted.paper);
                if kit::button(ui, &words::practice_open(), Weight::Plain).clicked() {
                    requests.press(Press::Practice(PracticePress::Open));
                }
            });
            ui.add_space(gap::SMALL);
        }
        Format::Svg | Format::Png => {
            let chart = one_of(ui, &words::which_picture(), Chart::ALL, sheet.chart, chart_words);
            wanted.chart = chart.unwrap_or(wanted.chart);
            let form = one_of(ui, &words::picture_form(), Form::ALL, Form::of(sheet), Form::words);
            if let Some(form) = form {
                form.put_into(wanted);
            }
            ui.add_space(gap::SMALL);
        }
        Format::Text | Format::Html | Format::Markdown | Format::Csv | Format::Json | Format::Ron => {}
    }
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As so many pixels a point.
    Pixels(Scale),
    /// As lines.
    Lines,
}

impl Form {
    const ALL: [Self; 4] = [Self::Pixels(Scale::One), Self::Pixels(Scale::Two), Self::Pixels(Scale::Four), Self::Lines];

    fn of(sheet: &ExportSheet) -> Self {
        if sheet.format == Format::Svg { Self::Lines } else { Self::Pixels(sheet.scale) }
    }

    fn words(self) -> String {
        match self {
            Self::Pixels(scale) => words::picture_pixels(scale.factor() as i64),
            Self::Lines => words::picture_svg().into_owned(),
        }
    }

    fn put_into(self, sheet: &mut ExportSheet) {
        match self {
            Self::Pixels(scale) => {
                sheet.format = Format::Png;
                sheet.scale = scale;
            }
            Self::Lines => sheet.format = Format::Svg,
        }
    }
}

/// How high what stands above the buttons is.
fn note_height(ui: &Ui, left_out: Option<&str>, width: f32) -> f32 {
    let line = |look: Type| (look.size_pt * kit::LEADING).round() + ui.spacing().item_spacing.y;
    let of_list = |left_out: &str| {
        let face = font(Type::BODY.face, Type::BODY.size_pt);
        let width = width - 2.0 * gap::SHEET;
        let rows = ui.painter().layout(left_out.to_owned(), face, color(ui, Role::Ink), width).rows.len();
        line(Type::NOTE) + rows as f32 * line(Type::BODY)
    };
    line(Type::NOTE) + left_out.map_or(0.0, of_list)
}

fn left_out_words(copy: &SharedCopy) -> String {
    let left: Vec<String> = copy.left_out().into_iter().map(LeftOut::words).collect();
    if left.is_empty() { words::leaves_nothing_out().into_owned() } else { words::list(&left) }
}

fn leaves_out_ui(ui: &mut Ui, left_out: &str) {
    kit::paragraph(ui, &words::it_leaves_out(), Type::NOTE);
    kit::paragraph(ui, left_out, Type::BODY);
}

/// Whether a low window has room for what the copy holds and leaves out in short, beside what scrolls.
fn has_room_in_short(ui: &Ui) -> bool {
    let window = ui.ctx().content_rect();
    window.height() >= LOW && window.width() >= WIDTHS[0]
}

/// What the copy holds and leaves out, in sight where the list itself is scrolled away.
fn short_ui(ui: &mut Ui, lines: &[String]) {
    let look = Type { role: Role::Ink, ..Type::NOTE };
    let size = egui::vec2(ui.available_width(), (look.size_pt * kit::LEADING).round());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in lines {
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            kit::short_text(ui, rect.left_center(), egui::Align2::LEFT_CENTER, line, look, size.x);
        }
    });
}

/// A quiet heading and its choices; gives the one pressed.
pub(super) fn one_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    heading: &str,
    all: impl IntoIterator<Item = T>,
    chosen: T,
    says: impl Fn(T) -> String,
) -> Option<T> {
    kit::paragraph(ui, heading, Type::NOTE);
    chips(ui, all, chosen, says)
}

fn chips<T: Copy + PartialEq>(
    ui: &mut Ui,
    all: impl IntoIterator<Item = T>,
    chosen: T,
    says: impl Fn(T) -> String,
) -> Option<T> {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(gap::SMALL);
        chip_of(ui, all, chosen, says)
    });
    row.inner
}

/// What is chosen, in a row that begins with its name.
fn beside_label<R>(ui: &mut Ui, label: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(gap::SMALL);
        let face = font(Type::NOTE.face, Type::NOTE.size_pt);
        // Both begin where the longer name of the two lets them.
        let wide = |name: &str| ui.painter().layout_no_wrap(name.to_owned(), face.clone(), color(ui, Role::Quiet));
        let width = wide(&words::which_page()).size().x.max(wide(&words::on_paper()).size().x) + gap::TINY;
        let (rect, _) = ui.allocate_exact_size(egui::vec2(width, CHIP_HEIGHT), egui::Sense::hover());
        kit::text(ui, rect.left_center(), egui::Align2::LEFT_CENTER, label, Type::NOTE);
        content(ui)
    });
    row.inner
}

/// Chips in the row at hand; gives the one pressed.
fn chip_of<T: Copy + PartialEq>(
    ui: &mut Ui,
    all: impl IntoIterator<Item = T>,
    chosen: T,
    says: impl Fn(T) -> String,
) -> Option<T> {
    let mut pressed = None;
    for one in all {
        let is_chosen = if one == chosen { Chosen::Yes } else { Chosen::No };
        if super::chips::chip(ui, &says(one), is_chosen).clicked() {
            pressed = Some(one);
        }
    }
    pressed
}

/// The button that makes it, what goes to the clipboard, and above them what nobody can take back.
fn foot_ui(ui: &mut Ui, sheet: &ExportSheet, preview: &mut Preview, requests: &mut Requests) {
    kit::paragraph(ui, &words::once_sent(), Type::NOTE);
    let copy = preview.copy.as_ref();
    let something = copy.filter(|copy| !copy.ratings().is_empty());
    let usable = if something.is_some() { Use::Offered } else { Use::NotNow };
    let mut copied = preview.copied;
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        sheets::first_button(ui, &save_words(sheet.format), Press::SaveExport, requests);
        let [picture, numbers] = copy_words(copied);
        let drawn = if something.is_some_and(|copy| !copy.is_partial()) { Use::Offered } else { Use::NotNow };
        if kit::button_if(ui, &picture, Weight::Outlined, drawn).clicked()
            && let Some(picture) = something.and_then(|copy| picture_of(copy, sheet.chart))
        {
            ui.ctx().copy_image(picture);
            copied = Some(Copied::Picture);
        }
        if kit::button_if(ui, &numbers, Weight::Outlined, usable).clicked()
            && let Some(copy) = something
        {
            ui.ctx().copy_text(pictures::numbers(copy));
            copied = Some(Copied::Numbers);
        }
    });
    preview.copied = copied;
}

/// The two buttons' words: what was copied says so.
fn copy_words(copied: Option<Copied>) -> [std::borrow::Cow<'static, str>; 2] {
    match copied {
        None => [words::copy_picture(), words::copy_numbers()],
        Some(Copied::Picture) => [words::picture_copied(), words::copy_numbers()],
        Some(Copied::Numbers) => [words::copy_picture(), words::numbers_copied()],
    }
}

/// The picture that is chosen, as pixels on white: many programs take a clear ground for black.
fn picture_of(copy: &SharedCopy, chart: Chart) -> Option<egui::ColorImage> {
    let svg = pictures::written(copy, chart).ok()?;
    let (width, height, mut pixels) = png::pixels(&svg, COPIED)?;
    let size = [usize::try_from(width).ok()?, usize::try_from(height).ok()?];
    for pixel in pixels.as_chunks_mut::<4>().0 {
        let [red, green, blue, alpha] = *pixel;
        let on_white = |part: u8| {
            let (part, alpha) = (u16::from(part), u16::from(alpha));
            u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        *pixel = [on_white(red), on_white(green), on_white(blue), u8::MAX];
    }
    Some(egui::ColorImage::from_rgba_unmultiplied(size, &pixels))
}
