//! Where this is kept: the client's file, earlier versions, unfinished work, settings; each with its folder.

use std::borrow::Cow;

use egui::Ui;

use crate::app::{Keeps, Kept, Press, State};
use crate::chart::{Face, Role};
use crate::words;

use super::kit::{self, Type};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::gap;

/// Shows where everything is kept.
pub(super) fn sheet_ui(ui: &Ui, state: &State, requests: &mut Requests) -> Left {
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &words::where_title());
        for kept in state.kept_places() {
            place_ui(ui, &kept, requests);
        }
        kit::rule(ui, 2.0 * gap::SMALL);
        kit::paragraph(ui, &words::where_nothing_sent(), Type::BODY);
    };
    sheet(ui, &words::where_title(), 600.0, requests, content, sheets::close_ui)
}

fn title_of(what: Keeps) -> Cow<'static, str> {
    match what {
        Keeps::Client => words::where_client_title(),
        Keeps::Versions => words::where_versions_title(),
        Keeps::Unfinished => words::where_unfinished_title(),
        Keeps::Settings => words::where_settings_title(),
    }
}

fn place_ui(ui: &mut Ui, kept: &Kept, requests: &mut Requests) {
    kit::rule(ui, 2.0 * gap::SMALL);
    ui.spacing_mut().item_spacing.y = gap::TINY;
    let title = title_of(kept.what);
    kit::paragraph(ui, &title, Type { face: Face::SansSemibold, ..Type::BODY });
    kit::paragraph(ui, &kept.says, Type::BODY);
    for note in &kept.notes {
        kit::paragraph(ui, note, Type { role: Role::Ink, ..Type::NOTE });
    }
    if kept.path.is_some() {
        let name = words::show_what_in_folder(&title);
        let response = kit::flush_link(ui, &words::show_in_folder(), &name);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            requests.press(Press::ShowPlace(kept.what));
        }
    }
}
