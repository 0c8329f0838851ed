//! The sheet of keys: what each key does, and giving a command another one.

use std::borrow::Cow;

use crate::words;

use super::command::Command;
use super::effect::Effect;
use super::keys::{KeyFault, Shortcut};
use super::sheet::Sheet;
use super::state::State;

/// The sheet of keys, as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeysSheet {
    /// The command whose next key is being pressed.
    pub changing: Option<Command>,
    /// Why the key pressed last can't be its key.
    pub fault: Option<(Option<Shortcut>, KeyFault)>,
    /// Whether commands without a key are listed too.
    pub listed: Listed,
}

/// Which commands the sheet lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Listed {
    /// Those that have a key.
    #[default]
    WithKey,
    /// All of them.
    All,
}

/// What can be pressed about keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeysPress {
    /// Give this command another key: the next one pressed.
    Change(Command),
    /// This was pressed; `None` is a key that no command can have.
    Pressed(Option<Shortcut>),
    /// Give it the key although it is another command's, which goes without.
    TakeOver,
    /// Leave it without a key.
    NoKey,
    /// Its key stays as it is.
    Leave,
    /// The table's key again.
    Reset(Command),
    /// The table's keys again, all of them.
    ResetAll,
    /// List the commands without a key too.
    ListAll,
}

/// The keys of a track, which nobody can change: as they are written, and what each does.
#[must_use]
pub fn track_keys() -> [(Cow<'static, str>, Cow<'static, str>); 8] {
    [
        (words::keys_digits(), words::keys_digits_do()),
        (words::keys_ten(), words::keys_ten_do()),
        (words::keys_sideways(), words::keys_sideways_do()),
        (words::keys_up_down(), words::keys_up_down_do()),
        (words::keys_enter(), words::keys_enter_do()),
        (words::keys_delete(), words::keys_delete_do()),
        (words::keys_n(), words::keys_n_do()),
        (words::keys_escape(), words::keys_escape_do()),
    ]
}

impl State {
    /// The keys that ask for `command`; the first is the one shown.
    #[must_use]
    pub fn keys_of(&self, command: Command) -> &[Shortcut] {
        self.preferences.keys.of(command)
    }

    /// The command that waits for the next key pressed, whatever it is.
    #[must_use]
    pub fn waits_for_key(&self) -> Option<Command> {
        match self.sheet {
            Some(Sheet::Keys(sheet)) => sheet.changing,
            _ => None,
        }
    }

    pub(super) fn press_keys(&mut self, press: KeysPress) -> Vec<Effect> {
        let Some(Sheet::Keys(sheet)) = &mut self.sheet else { return Vec::new() };
        match press {
            KeysPress::Change(command) => {
                sheet.changing = Some(command).filter(|command| !command.keeps_its_keys());
                sheet.fault = None;
            }
            KeysPress::Leave => *sheet = KeysSheet { listed: sheet.listed, ..KeysSheet::default() },
            KeysPress::ListAll => sheet.listed = Listed::All,
            KeysPress::Pressed(shortcut) => return self.give_key(shortcut),
            KeysPress::TakeOver => return self.take_over(),
            KeysPress::NoKey => {
                let Some(command) = sheet.changing.take() else { return Vec::new() };
                sheet.fault = None;
                // What has no key any more is still seen, to be given one.
                sheet.listed = Listed::All;
                return self.prefer(|preferences| preferences.keys.take_away(command));
            }
            KeysPress::Reset(command) => {
                *sheet = KeysSheet { listed: sheet.listed, ..KeysSheet::default() };
                return self.prefer(|preferences| preferences.keys.reset(command));
            }
            KeysPress::ResetAll => {
                *sheet = KeysSheet::default();
                return self.prefer(|preferences| preferences.keys = super::KeyMap::default());
            }
        }
        Vec::new()
    }

    fn give_key(&mut self, shortcut: Option<Shortcut>) -> Vec<Effect> {
        let Some(Sheet::Keys(sheet)) = &mut self.sheet else { return Vec::new() };
        let Some(command) = sheet.changing else { return Vec::new() };
        let mut keys = self.preferences.keys.clone();
        match shortcut.ok_or(KeyFault::Bare).and_then(|shortcut| keys.give(command, shortcut)) {
            Ok(()) => {
                *sheet = KeysSheet { listed: sheet.listed, ..KeysSheet::default() };
                self.prefer(|preferences| preferences.keys = keys)
            }
            Err(fault) => {
                sheet.fault = Some((shortcut, fault));
                Vec::new()
            }
        }
    }

    fn take_over(&mut self) -> Vec<Effect> {
        let Some(Sheet::Keys(sheet)) = &mut self.sheet else { return Vec::new() };
        let Some((shortcut, KeyFault::Taken(owner))) = sheet.fault else { return Vec::new() };
        sheet.listed = Listed::All;
        self.preferences.keys.take_away(owner);
        self.give_key(shortcut)
    }
}
