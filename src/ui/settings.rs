//! The settings sheet: a row a setting, its name at the left; what is chosen holds at once.

use egui::{Rect, Ui, UiBuilder, Vec2};

use crate::app::{
    Appearance, Command, LockPress, PracticePress, Press, Said, SettingsPress, SettingsSheet, Sharing, State, Switch,
    Zoom, name_of,
};
use crate::chart::Face;
use crate::words::{self, Language};

use super::chips::{Choice, chips_ui};
use super::kit::{self, Type, Use, Weight};
use super::locking::lock_after_choices;
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, font, gap};

/// How wide the sheet is, in points.
const WIDTH: f32 = 800.0;
/// How wide the names of the settings are where they stand beside them.
const NAMES: f32 = 132.0;

/// Shows the sheet.
pub(super) fn sheet_ui(ui: &Ui, settings: &SettingsSheet, state: &State, requests: &mut Requests) -> Left {
    let title = words::settings_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        kit::paragraph(ui, &words::settings_says(), Type::QUIET);
        look_ui(ui, state, requests);
        work_ui(ui, state, requests);
        remembered_ui(ui, settings, state, requests);
    };
    sheet(ui, &title, WIDTH, requests, content, |ui, requests| {
        sheets::foot_ui(ui, &words::close(), requests, |_, _| {});
    })
}

fn look_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let preferences = state.preferences();
    head_ui(ui, &words::settings_look());
    let languages: Vec<Choice<Option<Language>>> = std::iter::once(Choice::plain(None, words::language_of_system()))
        .chain(Language::all().map(|language| Choice::plain(Some(language), language.name())))
        .collect();
    let language = choice_ui(ui, &words::language(), &languages, preferences.language);
    requests.presses.extend(language.map(Press::Speak));
    let looks = [
        (Appearance::System, words::settings_theme_system()),
        (Appearance::Light, words::settings_theme_light()),
        (Appearance::Dark, words::settings_theme_dark()),
    ];
    let looks = looks.map(|(look, label)| Choice::plain(look, label));
    let look = choice_ui(ui, &words::settings_theme(), &looks, preferences.appearance);
    requests.presses.extend(look.map(|look| Press::Settings(SettingsPress::Look(look))));
    let size = choice_ui(ui, &words::settings_size(), &sizes(preferences.zoom), preferences.zoom);
    requests.presses.extend(size.map(|size| Press::Settings(SettingsPress::Size(size))));
    let contrast = switch_ui(ui, &words::settings_contrast(), preferences.contrast);
    requests.presses.extend(contrast.map(|contrast| Press::Settings(SettingsPress::Contrast(contrast))));
    let motion = switch_ui(ui, &words::settings_motion(), preferences.less_motion);
    requests.presses.extend(motion.map(|motion| Press::Settings(SettingsPress::Motion(motion))));
    if Sharing::CAN_HIDE {
        sharing_ui(ui, preferences.sharing, requests);
    }
}

/// Whether shared screens leave the window out, and how much that is worth.
fn sharing_ui(ui: &mut Ui, set: Sharing, requests: &mut Requests) {
    let choices = [(Sharing::Hidden, words::settings_on()), (Sharing::Seen, words::settings_off())];
    let choices = choices.map(|(sharing, label)| Choice::plain(sharing, label));
    let sharing = choice_ui(ui, &words::command_hide_from_sharing(), &choices, set);
    requests.presses.extend(sharing.map(|sharing| Press::Settings(SettingsPress::Sharing(sharing))));
}

/// The sizes offered, with the one that is set by its key among them.
fn sizes(now: Zoom) -> Vec<Choice<Zoom>> {
    let mut sizes = [10, 12, 15, 20].map(Zoom::of_tenths).to_vec();
    if !sizes.contains(&now) {
        sizes.push(now);
        sizes.sort_by_key(|size| size.tenths());
    }
    sizes.into_iter().map(|size| Choice::plain(size, words::settings_percent(i64::from(size.tenths()) * 10))).collect()
}

fn work_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let preferences = state.preferences();
    head_ui(ui, &words::settings_work());
    let name = if preferences.practice.is_empty() {
        words::settings_practice_none().into_owned()
    } else {
        preferences.practice.clone()
    };
    row_ui(ui, &words::settings_practice(), |ui| {
        if opens_ui(ui, &words::settings_change_practice()) {
            requests.press(Press::Practice(PracticePress::Open));
        }
        value_ui(ui, &name);
    });
    row_ui(ui, &words::settings_folder(), |ui| {
        let folder = preferences.clients_folder.as_deref();
        if opens_ui(ui, &words::settings_choose_folder()) {
            requests.press(Press::Settings(SettingsPress::ChooseFolder));
        }
        if folder.is_some() && kit::button(ui, &words::settings_no_folder(), Weight::Plain).clicked() {
            requests.press(Press::Settings(SettingsPress::NoFolder));
        }
        match folder {
            Some(folder) => {
                value_ui(ui, &name_of(folder)).on_hover_text(folder.display().to_string());
            }
            None => {
                value_ui(ui, &words::settings_folder_none());
            }
        }
    });
    row_ui(ui, &words::settings_keys(), |ui| {
        if opens_ui(ui, &words::settings_change_keys()) {
            requests.command(Command::Keys);
        }
        value_ui(ui, &words::settings_keys_changed(words::count(preferences.keys.changes().count())));
    });
    let after = choice_ui(ui, &words::settings_lock(), &lock_after_choices(), preferences.lock_after);
    requests.presses.extend(after.map(|after| Press::Lock(LockPress::After(after))));
}

fn remembered_ui(ui: &mut Ui, settings: &SettingsSheet, state: &State, requests: &mut Requests) {
    head_ui(ui, &words::settings_remembered());
    row_ui(ui, &words::settings_files(), |ui| {
        if kit::button(ui, &words::settings_forget(), Weight::Outlined).clicked() {
            requests.press(Press::Settings(SettingsPress::Forget));
        }
        match &settings.said {
            Some(Said::Forgot(says)) => said_ui(ui, says),
            Some(Said::Moved(_)) | None => {
                value_ui(ui, &words::settings_remembers(words::count(state.preferences().recent.len())));
            }
        }
    });
    row_ui(ui, &words::settings_take_along(), |ui| {
        if opens_ui(ui, &words::settings_export()) {
            requests.press(Press::Settings(SettingsPress::Export));
        }
        if opens_ui(ui, &words::settings_import()) {
            requests.press(Press::Settings(SettingsPress::Import));
        }
        match &settings.said {
            Some(Said::Moved(says)) => said_ui(ui, says),
            Some(Said::Forgot(_)) | None => {
                value_ui(ui, &words::settings_take_along_says());
            }
        }
    });
}

fn head_ui(ui: &mut Ui, title: &str) {
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, title, Type { face: Face::SansSemibold, ..Type::BODY });
}

/// A setting: its name at the left, or above where there is little room, and what it is beside it.
fn row_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let room = ui.available_width();
    if room < 420.0 {
        kit::paragraph(ui, name, Type::NOTE);
        ui.horizontal_wrapped(content);
        return;
    }
    let top = ui.cursor().min;
    let left = Rect::from_min_size(top + Vec2::new(0.0, 7.0), Vec2::new(NAMES, 0.0));
    let names = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        ui.set_max_width(NAMES);
        kit::paragraph(ui, name, Type::QUIET);
    });
    let right =
        Rect::from_min_size(top + Vec2::new(NAMES + gap::MEDIUM, 0.0), Vec2::new(room - NAMES - gap::MEDIUM, 0.0));
    let values = ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.set_min_height(kit::BUTTON_HEIGHT);
            content(ui);
        });
    });
    let bottom = names.response.rect.bottom().max(values.response.rect.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(top, egui::pos2(top.x + room, bottom)));
}

/// A setting with its choices beside each other; returns the one pressed.
fn choice_ui<T: Copy + PartialEq>(ui: &mut Ui, name: &str, choices: &[Choice<T>], chosen: T) -> Option<T> {
    let mut pressed = None;
    let choices: Vec<Choice<T>> = choices
        .iter()
        .map(|choice| Choice {
            value: choice.value,
            label: choice.label.clone(),
            name: words::setting_choice(name, &choice.label),
        })
        .collect();
    row_ui(ui, name, |ui| pressed = chips_ui(ui, &choices, Some(chosen), Use::Offered));
    pressed.filter(|pressed| *pressed != chosen)
}

/// On or off, or as the system has it where it can be asked.
fn switch_ui(ui: &mut Ui, name: &str, set: Switch) -> Option<Switch> {
    let system = Choice::plain(Switch::System, words::settings_system());
    let [on, off] = [(Switch::On, words::settings_on()), (Switch::Off, words::settings_off())]
        .map(|(switch, label)| Choice::plain(switch, label));
    if cfg!(target_os = "linux") {
        return choice_ui(ui, name, &[system, on, off], set);
    }
    // Here nobody tells: as the system has it is off.
    choice_ui(ui, name, &[on, off], if set == Switch::System { Switch::Off } else { set })
}

/// A button that opens a sheet or a box, which gives the focus back to it; says whether it was pressed.
fn opens_ui(ui: &mut Ui, label: &str) -> bool {
    let response = kit::button(ui, label, Weight::Outlined);
    if response.clicked() {
        response.request_focus();
    }
    response.clicked()
}

fn value_ui(ui: &mut Ui, says: &str) -> egui::Response {
    text_ui(ui, says, Type::NOTE)
}

/// Beside the button where there is room for all of it, else under it.
fn text_ui(ui: &mut Ui, says: &str, look: Type) -> egui::Response {
    let look = Type { size_pt: 13.0, ..look };
    let wide =
        ui.painter().layout_no_wrap(says.to_owned(), font(look.face, look.size_pt), color(ui, look.role)).size().x;
    if wide > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    kit::paragraph(ui, says, look)
}

/// What was just done: heard, too.
fn said_ui(ui: &mut Ui, says: &str) {
    let label = text_ui(ui, says, Type::BODY);
    super::heard::said_by_itself(ui, label.id);
}
