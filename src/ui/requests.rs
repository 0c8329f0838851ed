//! What the window asks for in one frame: data flows down, requests flow up.

use crate::app::{Command, Effect, Press, State};
use crate::model::Edit;

/// What was asked in one frame, in order.
#[derive(Debug, Default)]
pub struct Requests {
    /// Changes to the document.
    pub edits: Vec<Edit>,
    /// Commands.
    pub commands: Vec<Command>,
    /// What was pressed on a sheet, a notice or in a list.
    pub presses: Vec<Press>,
    /// Whether a text field has the focus.
    pub is_writing: bool,
    /// Whether another text field got the focus: what was written before is a step of its own.
    pub begins_field: bool,
    /// Whether the pointer, a key or a text field still holds the gesture.
    pub is_held: bool,
}

impl Requests {
    /// Asks for a change to the document.
    pub fn edit(&mut self, edit: Edit) {
        self.edits.push(edit);
    }

    /// Asks for a command.
    pub fn command(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// Says what was pressed.
    pub fn press(&mut self, press: Press) {
        self.presses.push(press);
    }

    /// Gives the state all that was asked, in the order edits, end of the gesture, commands, presses.
    pub fn carry(self, state: &mut State) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.begins_field {
            state.end_gesture();
        }
        for edit in self.edits {
            effects.extend(state.apply(edit));
        }
        if !self.is_held || !self.commands.is_empty() {
            state.end_gesture();
        }
        for command in self.commands {
            effects.extend(state.handle(command));
        }
        for press in self.presses {
            effects.extend(state.press(press));
        }
        effects
    }
}
