//! Erasing a client: the sheet that asks, and the receipt.

use egui::Ui;

use crate::app::{ErasePress, Press, Receipt, Source, State, beyond_reach, receipt_words};
use crate::words;

use super::kit::{self, Type, Use, Weight};
use super::requests::Requests;
use super::rows;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::gap;

/// Asks whether the client is to be erased. To keep it is what is chosen unless a person chooses otherwise.
pub(super) fn ask_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let title = match state.client().name.trim() {
        "" => words::erase_title_unnamed().into_owned(),
        name => words::erase_title(name),
    };
    let content = |ui: &mut Ui, _: &mut Requests| {
        sheets::title_ui(ui, &title);
        kit::paragraph(ui, &words::erase_says(), Type::BODY);
        if let Source::File(path) = state.source() {
            rows::point_ui(ui, &words::erases_file(&path.display().to_string()), Type::BODY);
            rows::point_ui(ui, &words::erases_versions(), Type::BODY);
        }
        rows::point_ui(ui, &words::erases_unfinished(), Type::BODY);
        if matches!(state.source(), Source::File(_)) {
            rows::point_ui(ui, &words::erases_recent(), Type::BODY);
        }
        beyond_ui(ui);
    };
    sheet(ui, &title, 560.0, requests, content, |ui, requests| ask_foot_ui(ui, state, requests))
}

fn ask_foot_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        if state.is_erasing() {
            kit::button_if(ui, &words::erasing_now(), Weight::Outlined, Use::NotNow);
            return;
        }
        sheets::first_button(ui, &words::keep_this_client(), Press::Dismiss, requests);
        if kit::button(ui, &words::erase_for_good(), Weight::Outlined).clicked() {
            requests.press(Press::Erase(ErasePress::Erase));
        }
    });
}

/// What is gone, what is not, and what is beyond reach.
pub(super) fn receipt_ui(ui: &Ui, receipt: &Receipt, state: &State, requests: &mut Requests) -> Left {
    let title = words::receipt_title();
    let content = |ui: &mut Ui, _: &mut Requests| {
        sheets::title_ui(ui, &title);
        let told = receipt_words(receipt);
        kit::paragraph(ui, &told.head, Type::NOTE);
        if told.gone.is_empty() {
            kit::paragraph(ui, &words::receipt_nothing_gone(), Type::BODY);
        }
        part_ui(ui, &words::receipt_left(), &told.left);
        part_ui(ui, &words::receipt_gone(), &told.gone);
        beyond_ui(ui);
        // The footer is behind the sheet: what became of saving the receipt is said here.
        if let Some(notice) = state.notice() {
            ui.add_space(gap::SMALL);
            kit::paragraph(ui, &notice.text, Type::BODY);
        }
    };
    sheet(ui, &title, 600.0, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            sheets::first_button(ui, &words::save_receipt(), Press::Erase(ErasePress::SaveReceipt), requests);
        });
    })
}

fn part_ui(ui: &mut Ui, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, title, Type::NOTE);
    for line in lines {
        rows::point_ui(ui, line, Type::BODY);
    }
}

fn beyond_ui(ui: &mut Ui) {
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &words::beyond_reach(), Type::NOTE);
    for line in beyond_reach() {
        rows::point_ui(ui, &line, Type::NOTE);
    }
}
