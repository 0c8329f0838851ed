//! Which key asks for which command: the table's own, or what a person gave it.
//!
//! Only a chord that nothing else needs is taken: bare letters and digits are a track's and a field's own, and no chord
//! ever means two commands. So what is in force can always be told, and every command keeps its place in menu and palette.

use std::collections::BTreeMap;

use super::command::Command;

/// A key with what is held beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    /// What is held.
    pub held: Held,
    /// The key.
    pub key: Key,
}

/// What is held beside a key. Command is Ctrl, and ⌘ on macOS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Nothing.
    Nothing,
    /// Ctrl or ⌘.
    Command,
    /// Ctrl or ⌘, and shift.
    CommandShift,
}

/// A key that a command can have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Key(&'static str);

/// Every key that a command can have, as settings and window toolkits name it.
const NAMES: [&str; 53] = [
    "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W",
    "X", "Y", "Z", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "Plus", "Minus", "Comma", "Period", "Enter", "F1",
    "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12",
];

#[expect(missing_docs, reason = "each is the key it is named after")]
impl Key {
    pub const B: Self = Self("B");
    pub const E: Self = Self("E");
    pub const H: Self = Self("H");
    pub const K: Self = Self("K");
    pub const L: Self = Self("L");
    pub const N: Self = Self("N");
    pub const O: Self = Self("O");
    pub const P: Self = Self("P");
    pub const Q: Self = Self("Q");
    pub const R: Self = Self("R");
    pub const S: Self = Self("S");
    pub const Y: Self = Self("Y");
    pub const Z: Self = Self("Z");
    pub const DIGIT_0: Self = Self("0");
    pub const DIGIT_1: Self = Self("1");
    pub const DIGIT_2: Self = Self("2");
    pub const DIGIT_3: Self = Self("3");
    pub const DIGIT_4: Self = Self("4");
    pub const DIGIT_5: Self = Self("5");
    pub const PLUS: Self = Self("Plus");
    pub const MINUS: Self = Self("Minus");
    pub const COMMA: Self = Self("Comma");
    pub const PERIOD: Self = Self("Period");
    pub const ENTER: Self = Self("Enter");
    pub const F1: Self = Self("F1");
    pub const F10: Self = Self("F10");
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl Key {
    /// Every key that a command can have.
    pub fn all() -> impl Iterator<Item = Self> {
        NAMES.into_iter().map(Self)
    }

    /// The key of this name; `None` where no command can have it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        NAMES.into_iter().find(|other| *other == name).map(Self)
    }

    /// Its name, in settings and for window toolkits.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0
    }

    /// Whether nothing has to be held beside it: it writes nothing and no track knows it.
    fn stands_alone(self) -> bool {
        self.0.len() > 1 && self.0.starts_with('F')
    }
}

impl Shortcut {
    /// A key with what is held. The plus key is a shifted one on many keyboards: shift says nothing there.
    #[must_use]
    pub fn new(held: Held, key: Key) -> Self {
        let held = if held == Held::CommandShift && key == Key::PLUS { Held::Command } else { held };
        Self { held, key }
    }

    /// Why no command can have it, where that is so.
    fn fault(self) -> Option<KeyFault> {
        // Every field selects, copies, cuts and pastes with these.
        let in_fields = ["A", "C", "V", "X"].contains(&self.key.0) && self.held == Held::Command;
        if self.held == Held::Nothing && !self.key.stands_alone() {
            Some(KeyFault::Bare)
        } else {
            in_fields.then_some(KeyFault::InFields)
        }
    }
}

/// Why a chord can't be a command's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFault {
    /// It is a key alone that tracks or fields need, or one that no command can have.
    Bare,
    /// Every field needs it.
    InFields,
    /// It is another command's.
    Taken(Command),
    /// It is another command's that keeps it: undo and redo are every field's too.
    Kept(Command),
}

/// The keys in force: those of the table, but for what a person changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeyMap {
    /// What was changed; `None` is no key.
    changed: BTreeMap<Command, Option<Shortcut>>,
}

impl KeyMap {
    /// The table's keys with these changes. A change that can't be is passed over, and of two that clash the later one.
    #[must_use]
    pub fn with(changes: impl IntoIterator<Item = (Command, Option<Shortcut>)>) -> Self {
        let changes: Vec<_> = changes.into_iter().collect();
        let mut keys = Self::default();
        // First all are let go: two commands may have changed places.
        for (command, _) in &changes {
            keys.take_away(*command);
        }
        for (command, to) in changes {
            let Some(to) = to else { continue };
            let given = keys.give(command, to);
            if given.is_err() && command.shortcuts().iter().all(|own| keys.owner(*own).is_none()) {
                keys.changed.remove(&command);
            }
        }
        keys
    }

    /// What was changed, by command; `None` is no key.
    pub fn changes(&self) -> impl Iterator<Item = (Command, Option<Shortcut>)> {
        self.changed.iter().map(|(command, to)| (*command, *to))
    }

    /// The keys that ask for `command`; the first is the one shown.
    #[must_use]
    pub fn of(&self, command: Command) -> &[Shortcut] {
        self.changed.get(&command).map_or_else(|| command.shortcuts(), Option::as_slice)
    }

    /// Whose key `shortcut` is.
    #[must_use]
    pub fn owner(&self, shortcut: Shortcut) -> Option<Command> {
        Command::ALL.into_iter().find(|command| self.of(*command).contains(&shortcut))
    }

    /// Gives `command` a key instead of what it had.
    ///
    /// # Errors
    /// When it can't be its key, or is another command's; nothing is changed then.
    pub fn give(&mut self, command: Command, shortcut: Shortcut) -> Result<(), KeyFault> {
        if let Some(fault) = shortcut.fault() {
            return Err(fault);
        }
        match self.owner(shortcut) {
            Some(owner) if owner == command => return Ok(()),
            Some(owner) if owner.keeps_its_keys() => return Err(KeyFault::Kept(owner)),
            Some(owner) => return Err(KeyFault::Taken(owner)),
            None => {}
        }
        if !command.keeps_its_keys() {
            let own = (command.shortcuts() != [shortcut]).then_some(Some(shortcut));
            match own {
                Some(own) => drop(self.changed.insert(command, own)),
                None => drop(self.changed.remove(&command)),
            }
        }
        Ok(())
    }

    /// Leaves `command` without a key.
    pub fn take_away(&mut self, command: Command) {
        if command.keeps_its_keys() {
            return;
        }
        if command.shortcuts().is_empty() {
            self.changed.remove(&command);
        } else {
            self.changed.insert(command, None);
        }
    }

    /// Gives `command` the table's key again; another command that has it by now goes without.
    pub fn reset(&mut self, command: Command) {
        for shortcut in command.shortcuts() {
            if let Some(owner) = self.owner(*shortcut).filter(|owner| *owner != command) {
                self.take_away(owner);
            }
        }
        self.changed.remove(&command);
    }

    /// Whether `command` has another key than the table gives it.
    #[must_use]
    pub fn is_changed(&self, command: Command) -> bool {
        self.changed.contains_key(&command)
    }

    /// Whether every key is as the table has it.
    #[must_use]
    pub fn is_as_given(&self) -> bool {
        self.changed.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chord(key: Key) -> Shortcut {
        Shortcut::new(Held::Command, key)
    }

    #[test]
    fn a_key_that_is_given_is_the_commands_and_no_other_ones() {
        let mut keys = KeyMap::default();
        assert_eq!(keys.give(Command::About, chord(Key::B)), Ok(()));
        assert_eq!(keys.of(Command::About), [chord(Key::B)]);
        assert_eq!(keys.give(Command::Hours, chord(Key::B)), Err(KeyFault::Taken(Command::About)));
        assert_eq!(keys.give(Command::Hours, chord(Key::E)), Err(KeyFault::Taken(Command::Export)));
        assert_eq!(keys.of(Command::Hours), []);
        keys.reset(Command::About);
        assert_eq!(keys, KeyMap::default());
    }

    #[test]
    fn what_tracks_and_fields_need_is_never_a_commands_key() {
        let mut keys = KeyMap::default();
        let bare = |key| Shortcut::new(Held::Nothing, key);
        for key in Key::all().filter(|key| !key.stands_alone()) {
            assert_eq!(keys.give(Command::About, bare(key)), Err(KeyFault::Bare), "{key:?}");
        }
        for name in ["A", "C", "V", "X"] {
            assert_eq!(keys.give(Command::About, chord(Key(name))), Err(KeyFault::InFields), "{name}");
        }
        for command in [Command::Undo, Command::Redo] {
            for shortcut in command.shortcuts() {
                assert_eq!(keys.give(Command::About, *shortcut), Err(KeyFault::Kept(command)));
            }
            keys.give(command, bare(Key::F1)).unwrap_err();
            keys.take_away(command);
        }
        assert_eq!(keys, KeyMap::default());
    }

    #[test]
    fn a_key_that_goes_back_to_its_command_leaves_the_other_one_without() {
        let mut keys = KeyMap::default();
        keys.take_away(Command::Export);
        keys.give(Command::About, chord(Key::E)).unwrap();
        keys.reset(Command::Export);
        assert_eq!((keys.of(Command::Export), keys.of(Command::About)), (&[chord(Key::E)][..], &[][..]));
        assert!(keys.is_as_given());
    }

    #[test]
    fn changes_come_back_from_settings_in_any_order_and_none_of_them_clash() {
        // Two commands that changed places: each needs what the other gives up.
        let mut keys = KeyMap::default();
        keys.take_away(Command::Export);
        keys.give(Command::Quit, chord(Key::E)).unwrap();
        keys.give(Command::Export, chord(Key::Q)).unwrap();
        assert_eq!(KeyMap::with(keys.changes()), keys);
        let clashing = [Command::About, Command::Hours, Command::Undo].map(|command| (command, Some(chord(Key::B))));
        let read = KeyMap::with(clashing);
        assert_eq!((read.of(Command::About), read.of(Command::Hours)), (&[chord(Key::B)][..], &[][..]));
        assert_eq!(read.of(Command::Undo), Command::Undo.shortcuts());
    }
}
