//! The export sheet: as what, what the copy holds and leaves out, then the file dialog.

use egui::Ui;

use crate::app::{ExportSheet, Press, State};
use crate::export::{Bars, Format};
use crate::report::{Include, LeftOut, SharedCopy};
use crate::words;

use super::kit::{self, Chosen, Type, Use};
use super::requests::Requests;
use super::sheets;
use super::theme::gap;

/// "Export Zoë’s session"
pub(super) fn title(state: &State) -> String {
    let name = state.client().name.trim();
    match name.split_whitespace().next() {
        Some(first) => words::export_of(first),
        None => words::export_unnamed().into_owned(),
    }
}

/// What it will be, what it holds, what it leaves out.
pub(super) fn content_ui(ui: &mut Ui, title: &str, sheet: &ExportSheet, state: &State, requests: &mut Requests) {
    sheets::title_ui(ui, title);
    kit::paragraph(ui, &words::export_as(), Type::NOTE);
    ui.horizontal(|ui| {
        for format in Format::ALL {
            let chosen = if sheet.format == format { Chosen::Yes } else { Chosen::No };
            if kit::chip(ui, &format_words(format), chosen).clicked() {
                requests.press(Press::Set(ExportSheet { format, ..sheet.clone() }));
            }
        }
    });
    let note = match sheet.format {
        Format::Ron => words::format_ron_says(),
        _ => words::format_text_says(),
    };
    kit::paragraph(ui, &note, Type::NOTE);
    ui.add_space(gap::MEDIUM);
    let session = state.session();
    let then = state.compared().map(|then| &then.id);
    let copy = SharedCopy::of(state.client(), &session.id, then, sheet.audience, &sheet.choice);
    holds_ui(ui, sheet, copy.as_ref(), state, requests);
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &words::it_leaves_out(), Type::NOTE);
    let left: Vec<String> = copy.iter().flat_map(SharedCopy::left_out).map(LeftOut::words).collect();
    let left = if left.is_empty() { words::leaves_nothing_out().into_owned() } else { words::list(&left) };
    kit::paragraph(ui, &left, Type::BODY);
    ui.add_space(gap::MEDIUM);
    kit::paragraph(ui, &words::once_sent(), Type::NOTE);
}

/// The button that makes it.
pub(super) fn foot_ui(ui: &mut Ui, sheet: &ExportSheet, requests: &mut Requests) {
    let save = match sheet.format {
        Format::Ron => words::save_ron(),
        _ => words::save_text(),
    };
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        sheets::first_button(ui, &save, Press::SaveExport, requests);
    });
}

/// A format's name.
fn format_words(format: Format) -> String {
    format.extension().to_owned()
}

fn holds_ui(ui: &mut Ui, sheet: &ExportSheet, copy: Option<&SharedCopy>, state: &State, requests: &mut Requests) {
    kit::paragraph(ui, &words::this_copy_holds(), Type::NOTE);
    let (rated, asked) = state.progress();
    kit::tick(ui, &words::holds_ratings(rated as i64, asked as i64), Chosen::Yes, Use::NotNow);
    if copy.is_some_and(|copy| copy.session().next_step.is_some()) {
        kit::tick(ui, &words::holds_next_step(), Chosen::Yes, Use::NotNow);
    }
    let chosen = |include: Include| if include == Include::Held { Chosen::Yes } else { Chosen::No };
    let other = |include: Include| if include == Include::Held { Include::LeftOut } else { Include::Held };
    let mut choice = sheet.choice.clone();
    if !state.session().note.trim().is_empty()
        && kit::tick(ui, &words::holds_note(), chosen(choice.note), Use::Offered).clicked()
    {
        choice.note = other(choice.note);
    }
    if let Some(then) = state.compared() {
        let words = words::holds_earlier(&words::full_date(then.date));
        if kit::tick(ui, &words, chosen(choice.earlier), Use::Offered).clicked() {
            choice.earlier = other(choice.earlier);
        }
    }
    let targets = state.session().target.count();
    if targets > 0 {
        let words = words::holds_targets(targets as i64);
        if kit::tick(ui, &words, chosen(choice.targets), Use::Offered).clicked() {
            choice.targets = other(choice.targets);
        }
    }
    let mut bars = sheet.bars;
    if sheet.format == Format::Text {
        let drawn = if bars == Bars::Drawn { Chosen::Yes } else { Chosen::No };
        if kit::tick(ui, &words::holds_bars(), drawn, Use::Offered).clicked() {
            bars = if bars == Bars::Drawn { Bars::LeftOut } else { Bars::Drawn };
        }
    }
    if choice != sheet.choice || bars != sheet.bars {
        requests.press(Press::Set(ExportSheet { choice, bars, ..sheet.clone() }));
    }
}
