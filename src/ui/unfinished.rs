//! The sheet of unfinished work: what waits, going on with it, and discarding it, which is asked once.

use egui::Ui;

use crate::app::{Press, Unfinished, UnfinishedPress, UnfinishedSheet, name_of};
use crate::chart::Face;
use crate::words;

use super::kit::{self, Type, Use, Weight};
use super::requests::Requests;
use super::rows;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::gap;

/// Shows the sheet.
pub(super) fn sheet_ui(ui: &Ui, shown: &UnfinishedSheet, requests: &mut Requests) -> Left {
    let title = words::unfinished_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        let says = if shown.waiting.is_empty() { words::nothing_unfinished() } else { words::unfinished_says() };
        kit::paragraph(ui, &says, Type::BODY);
        ui.add_space(gap::SMALL);
        for waiting in &shown.waiting {
            row_ui(ui, waiting, shown, requests);
        }
    };
    sheet(ui, &title, 600.0, requests, content, sheets::close_ui)
}

fn row_ui(ui: &mut Ui, waiting: &Unfinished, shown: &UnfinishedSheet, requests: &mut Requests) {
    let is_asked = shown.discarding.as_ref() == Some(&waiting.id);
    let is_first = shown.discarding.is_none() && shown.waiting.first().is_some_and(|first| first.id == waiting.id);
    let mut press = |press| requests.press(Press::Unfinished(press));
    rows::row_ui(ui, &lines(waiting), None, |ui| {
        if is_asked {
            // Other controls than before: a second press of the same key discards nothing.
            ui.push_id("asked", |ui| asked_ui(ui, &mut press));
            return;
        }
        let (name, when) = (name(waiting), words::date_and_time_of(waiting.changed));
        let spoken = words::discard_unfinished_of(&name, &when);
        if rows::button_ui(ui, &words::discard_unfinished(), &spoken, Weight::Plain, Use::Offered).clicked() {
            press(UnfinishedPress::Discard(waiting.id.clone()));
        }
        let spoken = words::open_unfinished_of(&name, &when);
        let open = rows::button_ui(ui, &words::open_unfinished(), &spoken, Weight::Outlined, Use::Offered);
        if is_first {
            sheets::focus_at_first(ui, &open);
        }
        if open.clicked() {
            press(UnfinishedPress::Open(waiting.id.clone()));
        }
    });
}

fn asked_ui(ui: &mut Ui, press: &mut impl FnMut(UnfinishedPress)) {
    if kit::button(ui, &words::discard_it(), Weight::Outlined).clicked() {
        press(UnfinishedPress::DiscardForGood);
    }
    let keep = kit::button(ui, &words::keep_it(), Weight::Filled);
    sheets::focus_at_first(ui, &keep);
    if keep.clicked() {
        press(UnfinishedPress::Keep);
    }
    ui.add(egui::Label::new(kit::rich(ui, &words::discard_for_good(), Type { face: Face::SansMedium, ..Type::NOTE })));
}

/// Who it is, how far and since when, and where it belongs.
fn lines(waiting: &Unfinished) -> [(String, Type); 3] {
    let when = words::date_and_time_of(waiting.changed);
    let how_far = match waiting.progress {
        Some((rated, asked)) => {
            let rated = if rated == 0 {
                words::none_rated().into()
            } else {
                words::rated_of(words::count(rated), words::count(asked))
            };
            words::unfinished_changed(&rated, &when)
        }
        None => words::unfinished_locked(&when),
    };
    let home = match &waiting.file {
        Some(path) => words::unfinished_of_file(&name_of(path)),
        None => words::no_file_yet().into_owned(),
    };
    [(name(waiting), Type { face: Face::SansMedium, ..Type::BODY }), (how_far, Type::NOTE), (home, Type::NOTE)]
}

fn name(waiting: &Unfinished) -> String {
    match waiting.name.trim() {
        "" => words::no_name_given().into_owned(),
        name => name.to_owned(),
    }
}
