//! The keys of commands as egui has them: what is pressed, and how a key is written on this system.

use egui::{Key, Modifiers, Ui};

use crate::app::{self, Command, Held, KeysPress, Press, Shortcut, State};
use crate::words;

use super::requests::Requests;

/// The key of a command as it is written on this system; empty where it has none.
pub(super) fn key_of_command(state: &State, command: Command) -> String {
    state.keys_of(command).first().map(|shortcut| shortcut_words(*shortcut)).unwrap_or_default()
}

/// A shortcut as it is written on this system: "Ctrl+Shift+S", "⇧⌘S".
pub(super) fn shortcut_words(shortcut: Shortcut) -> String {
    let mac = cfg!(target_os = "macos");
    let key = match shortcut.key {
        app::Key::PLUS => "+",
        app::Key::MINUS => "−",
        app::Key::COMMA => ",",
        app::Key::PERIOD => ".",
        app::Key::ENTER if mac => "↩",
        app::Key::ENTER => &words::key_enter(),
        key => key.name(),
    };
    match shortcut.held {
        Held::Nothing => key.to_owned(),
        Held::Command if mac => format!("⌘{key}"),
        Held::CommandShift if mac => format!("⇧⌘{key}"),
        Held::Command => words::held_command(key),
        Held::CommandShift => words::held_command_shift(key),
    }
}

/// Takes the keys of all commands from the frame's input. In a text field undo and redo stay the field's own.
pub(super) fn shortcuts_ui(ui: &Ui, state: &State, requests: &mut Requests) {
    if state.waits_for_key().is_some() {
        next_key_ui(ui, requests);
        return;
    }
    let writing = ui.ctx().text_edit_focused();
    for command in Command::ALL {
        if writing && matches!(command, Command::Undo | Command::Redo) {
            continue;
        }
        for shortcut in state.keys_of(command) {
            if is_pressed(ui, *shortcut) {
                requests.command(command);
            }
        }
    }
}

/// Whether one of these was pressed; nothing else hears of it.
#[must_use]
pub fn asks_for(ui: &Ui, shortcuts: &[Shortcut]) -> bool {
    shortcuts.iter().any(|shortcut| is_pressed(ui, *shortcut))
}

fn is_pressed(ui: &Ui, shortcut: Shortcut) -> bool {
    let held = match shortcut.held {
        Held::Nothing => Modifiers::NONE,
        Held::Command => Modifiers::COMMAND,
        Held::CommandShift => Modifiers::COMMAND | Modifiers::SHIFT,
    };
    let Some(key) = Key::from_name(shortcut.key.name()) else { return false };
    ui.input_mut(|input| {
        let plain = consume(input, held, key);
        // The plus key is the shifted equals key on many keyboards.
        plain || (shortcut.key == app::Key::PLUS && consume(input, held, Key::Equals))
    })
}

/// Takes a key with exactly these modifiers: egui's own `consume_key` would let Ctrl+Shift+S pass for Ctrl+S.
fn consume(input: &mut egui::InputState, held: Modifiers, key: Key) -> bool {
    let shift_matters = !matches!(key, Key::Plus | Key::Equals);
    let count = input.events.len();
    input.events.retain(|event| {
        let egui::Event::Key { key: other, modifiers, pressed: true, .. } = event else { return true };
        let shift = !shift_matters || modifiers.shift == held.shift;
        !(*other == key && modifiers.command == held.command && !modifiers.alt && shift)
    });
    input.events.len() != count
}

/// The next key pressed is a command's from now on: whatever it is, nothing else hears of it. Tab and Esc leave.
fn next_key_ui(ui: &Ui, requests: &mut Requests) {
    let mut pressed = None;
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let is_key = is_key(event);
            if is_key && pressed.is_none() {
                pressed = press_of(event);
            }
            !is_key
        });
    });
    if let Some(press) = pressed {
        requests.press(Press::Keys(press));
    }
}

fn is_key(event: &egui::Event) -> bool {
    use egui::Event;
    matches!(event, Event::Copy | Event::Cut | Event::Paste(_) | Event::Text(_) | Event::Key { pressed: true, .. })
}

/// What an event asks for while a key is waited for. The clipboard's chords never come as keys.
fn press_of(event: &egui::Event) -> Option<KeysPress> {
    let field = |name| KeysPress::Pressed(app::Key::named(name).map(|key| Shortcut::new(Held::Command, key)));
    match event {
        egui::Event::Copy => Some(field("C")),
        egui::Event::Cut => Some(field("X")),
        egui::Event::Paste(_) => Some(field("V")),
        egui::Event::Key { key: Key::Escape | Key::Tab, .. } => Some(KeysPress::Leave),
        egui::Event::Key { key, modifiers, .. } => Some(KeysPress::Pressed(shortcut_of(*key, *modifiers))),
        _ => None,
    }
}

/// The shortcut of a key as it was pressed; `None` where no command can have it.
fn shortcut_of(key: Key, modifiers: Modifiers) -> Option<Shortcut> {
    let key = if key == Key::Equals { Key::Plus } else { key };
    let held = match (modifiers.command, modifiers.shift) {
        (true, true) => Held::CommandShift,
        (true, false) => Held::Command,
        (false, false) => Held::Nothing,
        (false, true) => return None,
    };
    // AltGr, and Ctrl on a Mac, are for writing and for the system.
    let is_ours = !modifiers.alt && (modifiers.command || !modifiers.ctrl);
    app::Key::named(key.name()).filter(|_| is_ours).map(|key| Shortcut::new(held, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_a_command_can_have_is_one_that_the_window_hears() {
        for key in app::Key::all() {
            let heard = Key::from_name(key.name());
            assert_eq!(heard.map(Key::name), Some(key.name()));
            let pressed = heard.and_then(|heard| shortcut_of(heard, Modifiers::COMMAND));
            assert_eq!(pressed, Some(Shortcut::new(Held::Command, key)));
        }
    }
}
