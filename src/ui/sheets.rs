//! What stands over the window: one question or one page of facts at a time, closed by Escape.

use std::borrow::Cow;

use egui::{Id, Key, Ui, Vec2};

use crate::app::{Command, ComparePress, PathBox, Press, Question, Replacing, Sheet, Source, State, name_of};
use crate::chart::Face;
use crate::words;

use super::about;
use super::agreement;
use super::backups;
use super::comparing;
use super::erasing;
use super::export_sheet;
use super::hours;
use super::key_sheet;
use super::kit::{self, Chosen, Type, Weight};
use super::locking;
use super::many;
use super::memory::Memory;
use super::notes;
use super::palette;
use super::places;
use super::practice;
use super::requests::Requests;
use super::settings;
use super::sheet_frame::{Left, sheet};
use super::theme::{font, gap, size};
use super::tour;
use super::unfinished;

/// Shows the sheet that is open, if any.
pub(super) fn sheets_ui(ui: &Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let Some(shown) = state.sheet() else { return };
    let left = match shown {
        Sheet::Export(export) => export_sheet::sheet_ui(ui, export, state, memory, requests),
        Sheet::Practice(practice) => practice::sheet_ui(ui, practice, memory, requests),
        Sheet::Many(many) => many::sheet_ui(ui, many, requests),
        Sheet::Unnamed => {
            let content = |ui: &mut Ui, _: &mut Requests| unnamed_ui(ui, state);
            sheet(ui, &words::unnamed_title(), 600.0, requests, content, |ui, requests| {
                unnamed_foot_ui(ui, state, requests);
            })
        }
        Sheet::Unrated(_) => {
            let content = |ui: &mut Ui, _: &mut Requests| says_ui(ui, &words::unrated_title(), &unrated_says(state));
            sheet(ui, &words::unrated_title(), 560.0, requests, content, |ui, requests| {
                unrated_foot_ui(ui, state, requests);
            })
        }
        Sheet::Changed => {
            let content = |ui: &mut Ui, _: &mut Requests| says_ui(ui, &words::changed_title(), &words::changed_says());
            sheet(ui, &words::changed_title(), 600.0, requests, content, changed_foot_ui)
        }
        Sheet::Comparing(comparing) => comparing::sheet_ui(ui, comparing, state, requests),
        Sheet::Replace(replacing) => {
            let says = words::replace_says(&name_of(&replacing.path));
            let content = |ui: &mut Ui, _: &mut Requests| says_ui(ui, &words::replace_title(), &says);
            sheet(ui, &words::replace_title(), 600.0, requests, content, |ui, requests| {
                replace_foot_ui(ui, replacing, requests);
            })
        }
        Sheet::Path(path_box) => {
            let content = |ui: &mut Ui, requests: &mut Requests| path_ui(ui, path_box, requests);
            sheet(ui, &path_title(path_box), 560.0, requests, content, |ui, requests| {
                path_foot_ui(ui, path_box, requests);
            })
        }
        Sheet::Note => notes::note_sheet_ui(ui, state, requests),
        Sheet::PrivateNote => notes::private_note_sheet_ui(ui, state, requests),
        Sheet::Agreement => agreement::sheet_ui(ui, state, requests),
        Sheet::Hours => hours::sheet_ui(ui, state, requests),
        Sheet::Versions(versions) => backups::sheet_ui(ui, versions, state, requests),
        Sheet::Unfinished(shown) => unfinished::sheet_ui(ui, shown, requests),
        Sheet::Erase => erasing::ask_ui(ui, state, requests),
        Sheet::Receipt(receipt) => erasing::receipt_ui(ui, receipt, state, requests),
        Sheet::Passphrase(asked) => locking::passphrase_sheet_ui(ui, asked, &mut memory.typed, requests),
        Sheet::Lock(lock) => locking::lock_sheet_ui(ui, lock, state, &mut memory.typed, requests),
        Sheet::Keys(keys) => key_sheet::sheet_ui(ui, keys, state, requests),
        Sheet::Palette => palette::sheet_ui(ui, state, &mut memory.palette, requests),
        Sheet::Settings(settings) => settings::sheet_ui(ui, settings, state, requests),
        Sheet::About => about::sheet_ui(ui, state, requests),
        Sheet::Licenses => about::licenses_ui(ui, requests),
        Sheet::FaultReport(report) => about::report_ui(ui, report, requests),
        Sheet::Tour(stop) => tour::sheet_ui(ui, *stop, state, memory, requests),
        Sheet::Where => places::sheet_ui(ui, state, requests),
    };
    if left == Left::Yes {
        requests.press(Press::Dismiss);
    }
}

pub(super) fn title_ui(ui: &mut Ui, title: &str) {
    super::heard::heading(ui, title, Type::TITLE);
    ui.add_space(gap::SMALL);
}

/// A title with a sentence under it.
fn says_ui(ui: &mut Ui, title: &str, says: &str) {
    title_ui(ui, title);
    kit::paragraph(ui, says, Type::BODY);
}

/// A foot with nothing to do but leave.
pub(super) fn close_ui(ui: &mut Ui, requests: &mut Requests) {
    foot_ui(ui, &words::close(), requests, |_, _| {});
}

/// A sheet's foot: what one can do at the left, the word that leaves it at the right edge.
pub(super) fn foot_ui(ui: &mut Ui, leave: &str, requests: &mut Requests, content: impl FnOnce(&mut Ui, &mut Requests)) {
    ui.spacing_mut().item_spacing = Vec2::new(10.0, 8.0);
    let leave_ui = |ui: &mut Ui, requests: &mut Requests| {
        let response = kit::button(ui, leave, Weight::Plain);
        // Where nothing on the sheet asks for the focus, the way out has it.
        let nobody = ui.memory(|focus| focus.focused().is_none());
        // In the frame of a Tab the focus is on its way already.
        let moving = ui.input(|input| input.pointer.any_down() || input.key_pressed(Key::Tab));
        if nobody && !moving {
            response.request_focus();
        }
        if response.clicked() {
            requests.press(Press::Dismiss);
        }
    };
    if ui.available_width() < 440.0 {
        ui.horizontal_wrapped(|ui| {
            content(ui, requests);
            leave_ui(ui, requests);
        });
        return;
    }
    let row = ui.horizontal(|ui| {
        ui.set_min_height(kit::BUTTON_HEIGHT);
        content(ui, requests);
    });
    // The word ends where the text above it ends; its frame reaches beyond.
    let width = kit::button_width(ui, leave, Weight::Plain);
    let edge = ui.max_rect().right() + 8.0;
    let row = row.response.rect;
    // Beside longer words it has no room, so it stands below them.
    let top = if row.right() > edge - width { row.bottom() + 8.0 } else { row.top() };
    let at = egui::Rect::from_min_size(egui::pos2(edge - width, top), Vec2::new(width, kit::BUTTON_HEIGHT));
    ui.scope_builder(egui::UiBuilder::new().max_rect(at), |ui| leave_ui(ui, requests));
}

fn unnamed_ui(ui: &mut Ui, state: &State) {
    match state.source() {
        Source::File(_) => says_ui(ui, &words::unsaved_title(), &state.kept_words().unwrap_or_default()),
        Source::Unnamed | Source::Copy(..) | Source::Backup(_) => {
            let says = state.failure().map_or_else(words::unnamed_says, |why| why.to_owned().into());
            says_ui(ui, &words::unnamed_title(), &says);
        }
    }
}

fn unnamed_foot_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    foot_ui(ui, &words::stay(), requests, |ui, requests| {
        let discard = match state.source() {
            Source::File(_) => {
                first_button(ui, &Command::SaveAs.label(), Press::SaveFirst, requests);
                words::discard_changes()
            }
            Source::Unnamed | Source::Copy(..) | Source::Backup(_) => {
                first_button(ui, &words::keep_for_next_time(), Press::KeepForNextTime, requests);
                if kit::button(ui, &Command::SaveAs.label(), Weight::Outlined).clicked() {
                    requests.press(Press::SaveFirst);
                }
                words::discard_session()
            }
        };
        if kit::button(ui, &discard, Weight::Outlined).clicked() {
            requests.press(Press::Discard);
        }
    });
}

/// The one filled button of a sheet; has the focus from the start.
pub(super) fn first_button(ui: &mut Ui, label: &str, press: Press, requests: &mut Requests) {
    let response = kit::button(ui, label, Weight::Filled);
    focus_at_first(ui, &response);
    if response.clicked() {
        requests.press(press);
    }
}

/// Gives the focus to a control when it comes on screen, and leaves it there to go where a person wants it.
pub(super) fn focus_at_first(ui: &Ui, response: &egui::Response) {
    let opened = Id::unique("sheet's first button");
    let seen: Option<(Id, u64)> = ui.data(|data| data.get_temp(opened));
    let frame = ui.ctx().cumulative_frame_nr();
    if seen.is_none_or(|(id, seen)| id != response.id || seen + 1 < frame) {
        response.request_focus();
    }
    ui.data_mut(|data| data.insert_temp(opened, (response.id, frame)));
}

fn unrated_says(state: &State) -> String {
    let (rated, asked) = state.progress();
    words::unrated_says(words::count(asked - rated), words::count(asked))
}

/// Who has rated goes on with one press; who has not begun stays with one.
fn unrated_foot_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    foot_ui(ui, &words::keep_rating(), requests, |ui, requests| {
        if state.progress().0 > 0 {
            first_button(ui, &words::done_rating(), Press::DoneRating, requests);
        } else {
            first_button(ui, &words::keep_rating(), Press::Dismiss, requests);
            if kit::button(ui, &words::show_them(), Weight::Outlined).clicked() {
                requests.press(Press::DoneRating);
            }
        }
    });
}

fn changed_foot_ui(ui: &mut Ui, requests: &mut Requests) {
    foot_ui(ui, &words::stay(), requests, |ui, requests| {
        first_button(ui, &words::keep_mine(), Press::KeepMine, requests);
        if kit::button(ui, &words::open_theirs(), Weight::Outlined).clicked() {
            requests.press(Press::OpenTheirs);
        }
        if kit::button(ui, &words::compare_theirs(), Weight::Outlined).clicked() {
            requests.press(Press::Compare(ComparePress::Theirs));
        }
    });
}

fn replace_foot_ui(ui: &mut Ui, replacing: &Replacing, requests: &mut Requests) {
    foot_ui(ui, &words::stay(), requests, |ui, requests| {
        first_button(ui, &words::choose_another_place(), Press::ChooseAnother, requests);
        if kit::button(ui, &words::replace_file(), Weight::Outlined)
            .on_hover_text(words::replace_it(&name_of(&replacing.path)))
            .clicked()
        {
            requests.press(Press::Replace);
        }
    });
}

fn path_title(path_box: &PathBox) -> Cow<'static, str> {
    match path_box.question {
        Question::Folder(_) | Question::ClientsFolder => words::which_folder(),
        Question::Open
        | Question::Compare
        | Question::Logo
        | Question::ReadSettings
        | Question::WriteSettings { .. }
        | Question::SaveAs { .. }
        | Question::Deliver { .. } => words::path_title(),
    }
}

fn path_ui(ui: &mut Ui, path_box: &PathBox, requests: &mut Requests) {
    title_ui(ui, &path_title(path_box));
    kit::paragraph(ui, &words::path_says(), Type::BODY);
    ui.add_space(gap::SMALL);
    let id = Id::unique("path");
    let mut text = path_box.typed.clone();
    let focused = ui.memory(|focus| focus.has_focus(id));
    let field = egui::TextEdit::singleline(&mut text)
        .id(id)
        .font(font(Face::Sans, size::BODY))
        .desired_width(ui.available_width())
        .char_limit(4096)
        .frame(kit::field_frame(ui, if focused { Chosen::Yes } else { Chosen::No }));
    let response = ui.add(field);
    super::name_field(ui, &response, &words::path_field());
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        requests.press(Press::TakePath);
    }
    if ui.memory(|focus| focus.focused().is_none()) {
        response.request_focus();
    }
    requests.is_writing |= response.has_focus();
    if response.changed() {
        requests.press(Press::Typed(text));
    }
}

fn path_foot_ui(ui: &mut Ui, path_box: &PathBox, requests: &mut Requests) {
    foot_ui(ui, &words::cancel(), requests, |ui, requests| {
        let go = match path_box.question {
            Question::Open | Question::Compare | Question::Logo | Question::ReadSettings => words::open_this(),
            Question::Folder(_) | Question::ClientsFolder => words::take_folder(),
            Question::SaveAs { .. } | Question::WriteSettings { .. } | Question::Deliver { .. } => words::save_here(),
        };
        if kit::button(ui, &go, Weight::Filled).clicked() {
            requests.press(Press::TakePath);
        }
    });
}
