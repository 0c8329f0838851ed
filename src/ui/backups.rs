//! Earlier versions: the sheet that lists them, and what stands in the header while one is looked at.

use egui::Ui;

use crate::app::{Backup, Press, State, VersionPress};
use crate::chart::Face;
use crate::words;

use super::header::Item;
use super::kit::{self, Type, Use, Weight};
use super::requests::Requests;
use super::rows;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::gap;

/// Shows the sheet that lists the earlier versions.
pub(super) fn sheet_ui(ui: &Ui, backups: &[Backup], state: &State, requests: &mut Requests) -> Left {
    let title = words::versions_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        list_ui(ui, backups, state, requests);
    };
    sheet(ui, &title, 540.0, requests, content, sheets::close_ui)
}

fn list_ui(ui: &mut Ui, backups: &[Backup], state: &State, requests: &mut Requests) {
    if backups.is_empty() {
        kit::paragraph(ui, &words::no_versions_yet(), Type::BODY);
        return;
    }
    let hides = state.versions_hidden_by().map(|session| words::full_date(session.date));
    let says = hides.as_ref().map_or_else(words::versions_say, |date| words::versions_hidden(date).into());
    kit::paragraph(ui, &says, Type::BODY);
    ui.add_space(gap::SMALL);
    let usable = if hides.is_some() { Use::NotNow } else { Use::Offered };
    for (place, backup) in backups.iter().enumerate() {
        let when = words::date_and_time_of(backup.made);
        let lines = [(when.clone(), Type { face: Face::SansMedium, ..Type::BODY })];
        let size = words::file_size(backup.bytes);
        rows::row_ui(ui, &lines, Some(&size), |ui| {
            let name = words::look_at_version_of(&when);
            let look = rows::button_ui(ui, &words::look_at_version(), &name, Weight::Outlined, usable);
            if place == 0 && usable == Use::Offered {
                sheets::focus_at_first(ui, &look);
            }
            if look.clicked() && usable == Use::Offered {
                requests.press(Press::Version(VersionPress::Look(backup.clone())));
            }
        });
    }
}

/// While a version is looked at: leaving it, and bringing it back.
pub(super) fn header_items<'a>(ui: &Ui, state: &State) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    items.push(Item::button(ui, words::back_to_today(), Weight::Outlined, |ui, label, requests| {
        let leave = kit::button(ui, label, Weight::Outlined);
        if leave.on_hover_text(words::back_to_today_tip()).clicked() {
            requests.press(Press::Version(VersionPress::BackToToday));
        }
    }));
    if state.may_bring_back() {
        items.push(Item::button(ui, words::bring_back(), Weight::Filled, |ui, label, requests| {
            let back = kit::button(ui, label, Weight::Filled);
            if back.on_hover_text(words::bring_back_tip()).clicked() {
                requests.press(Press::Version(VersionPress::BringBack));
            }
        }));
    }
    items
}
