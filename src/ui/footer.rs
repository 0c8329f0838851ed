//! The footer: how this is kept, what was just done, and the keys one needs most.

use std::borrow::Cow;

use egui::{Align, Layout, Rect, Stroke, Ui, UiBuilder, Vec2};

use crate::app::{Command, Offer, Phase, Press, State};
use crate::chart::{Face, Role};
use crate::words;

use super::kit::{self, Type};
use super::phases;
use super::requests::Requests;
use super::theme::{color, gap};

/// Shows the footer within `bar`.
pub(super) fn footer_ui(ui: &mut Ui, bar: Rect, side: f32, state: &State, requests: &mut Requests) {
    ui.painter().hline(bar.x_range(), bar.top(), Stroke::new(1.0, color(ui, Role::Hairline)));
    let inner = bar.shrink2(Vec2::new(side, 0.0));
    let builder = UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)).id_salt("footer");
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = gap::CARD;
        super::room::sign_ui(ui, state, requests);
        match state.notice() {
            // That something is not saved is more than what was said before.
            Some(notice) if state.failure().is_none() || notice.offer != Offer::Nothing => {
                notice_ui(ui, &notice.text, notice.offer, requests);
            }
            Some(_) | None => rest_ui(ui, inner, state, requests),
        }
    });
}

/// How it is kept, where the session is, and what helps there.
fn rest_ui(ui: &mut Ui, bar: Rect, state: &State, requests: &mut Requests) {
    let width = phases::width(ui);
    let is_wide = bar.width() > 900.0;
    let left = if is_wide { bar.center().x - width / 2.0 } else { bar.right() - width };
    // What stands before it, if anything, has its room already.
    let start = ui.cursor().left() - bar.left();
    if state.offers_tour() && kept_words_are_none(state) {
        offer_ui(ui, left - bar.left() - gap::CARD - start, requests);
    } else {
        kept_ui(
            ui,
            if state.is_read_only() { bar.width() * 0.62 } else { left - bar.left() - gap::CARD } - start,
            state,
        );
    }
    if state.is_read_only() {
        return;
    }
    phases::phases_ui(ui, Rect::from_min_max(egui::pos2(left, bar.top()), bar.max), state, requests);
    if is_wide {
        let hint = hint(state);
        // A hint that would have to be cut helps nobody.
        let face = super::theme::font(Type::NOTE.face, Type::NOTE.size_pt);
        let text = ui.painter().layout_no_wrap(hint.to_string(), face, egui::Color32::PLACEHOLDER);
        if text.size().x <= bar.right() - left - width - gap::PANE {
            let at = egui::pos2(bar.right(), bar.center().y);
            kit::text(ui, at, egui::Align2::RIGHT_CENTER, &hint, Type::NOTE);
        }
    }
}

/// What helps in this phase, with the keys in force.
fn hint(state: &State) -> Cow<'static, str> {
    let menu_as_given = state.keys_of(Command::Menu) == Command::Menu.shortcuts();
    match state.phase() {
        Phase::Rate if menu_as_given => words::keys_hint(),
        Phase::Rate => words::keys_hint_alone(),
        Phase::Reveal => words::threshold_hint(),
        Phase::Prepare | Phase::Agree => match super::keys::key_of_command(state, Command::GoOn) {
            key if key.is_empty() => Cow::Borrowed(""),
            key if menu_as_given => words::go_on_hint(&key).into(),
            key => words::go_on_hint_alone(&key).into(),
        },
    }
}

fn kept_words_are_none(state: &State) -> bool {
    state.kept_words().is_none() && state.file_name().is_none()
}

/// The short tour, beside what is said there anyway or, where there is less room, instead of it.
fn offer_ui(ui: &mut Ui, room: f32, requests: &mut Requests) {
    let face = super::theme::font(Type::NOTE.face, Type::NOTE.size_pt);
    let says = ui.painter().layout_no_wrap(words::sends_nothing().into_owned(), face, egui::Color32::PLACEHOLDER);
    if says.size().x + gap::SMALL + super::tour::offer_width(ui) < room {
        kit::paragraph(ui, &words::sends_nothing(), Type::NOTE);
        ui.add_space(gap::SMALL - gap::CARD);
    } else {
        // Its words begin where the others did.
        ui.add_space(-6.0);
    }
    super::tour::offer_ui(ui, requests);
}

fn kept_ui(ui: &mut Ui, room: f32, state: &State) {
    let start = ui.cursor().left();
    let kept = state.kept_words();
    let file = state.file_name();
    if kept.is_none() && file.is_none() {
        kit::paragraph(ui, &words::sends_nothing(), Type::NOTE);
    }
    let locked = state.is_locked().then(|| words::locked_quietly().into_owned());
    for text in [kept, file, locked].into_iter().flatten() {
        // A sentence about what could not be kept may take it all.
        let left = room - (ui.cursor().left() - start);
        if left < gap::PANE {
            break;
        }
        let rich = kit::rich(ui, &text, Type::NOTE);
        ui.scope(|ui| {
            ui.set_max_width(left);
            let label = ui.add(egui::Label::new(rich).truncate());
            if state.failure().is_some() {
                super::heard::said_by_itself(ui, label.id);
            }
        });
    }
}

fn notice_ui(ui: &mut Ui, text: &str, offer: Offer, requests: &mut Requests) {
    let builder = Layout::right_to_left(Align::Center);
    ui.with_layout(builder, |ui| {
        ui.spacing_mut().item_spacing.x = gap::SMALL;
        if kit::link(ui, &words::notice_dismiss()).clicked() {
            requests.press(Press::DismissNotice);
        }
        match offer {
            Offer::Nothing => {}
            Offer::Product => {
                if kit::link(ui, &words::show_in_folder()).clicked() {
                    requests.press(Press::ShowProduct);
                }
                if kit::link(ui, &words::open_product()).clicked() {
                    requests.press(Press::OpenProduct);
                }
            }
            Offer::Unfinished => {
                if kit::link(ui, &words::show_unfinished()).clicked() {
                    requests.command(Command::Unfinished);
                }
            }
            Offer::Undo | Offer::Redo => {
                let command = if offer == Offer::Undo { Command::Undo } else { Command::Redo };
                if kit::link(ui, &command.label()).clicked() {
                    requests.command(command);
                }
            }
            Offer::AnotherPlace => {
                if kit::link(ui, &words::choose_another_place()).clicked() {
                    requests.press(Press::ChooseAnother);
                }
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let rich = kit::rich(ui, text, Type { face: Face::SansMedium, size_pt: 13.0, role: Role::Ink });
            let label = ui.add(egui::Label::new(rich).truncate());
            super::heard::said_by_itself(ui, label.id);
        });
    });
}
