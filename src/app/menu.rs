//! The menu: where each command stands in it, from top to bottom.

use super::command::Command;

/// One row of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuRow {
    /// A command.
    Does(Command),
    /// The files opened last.
    Recent,
    /// The session's phases and notes: [`SESSION_MENU`].
    Session,
    /// What concerns the client's file as a whole: [`CLIENT_MENU`].
    Client,
    /// Light or dark, and how large: [`LOOK_MENU`].
    Look,
    /// What other screens show: [`ROOM_MENU`].
    Room,
    /// A thin line.
    Rule,
}

/// The menu, from top to bottom.
pub const MENU: [MenuRow; 32] = {
    use MenuRow::{Client, Does, Look, Recent, Room, Rule, Session};
    [
        Does(Command::New),
        Does(Command::Open),
        Recent,
        Does(Command::Unfinished),
        Does(Command::Save),
        Does(Command::SaveAs),
        Client,
        Rule,
        Session,
        Does(Command::Export),
        Rule,
        Does(Command::Undo),
        Does(Command::Redo),
        Rule,
        Does(Command::Radar),
        Does(Command::Bars),
        Does(Command::Table),
        Does(Command::Map),
        Does(Command::OverTime),
        Does(Command::HidePicture),
        Room,
        Rule,
        Look,
        Does(Command::Palette),
        Does(Command::Settings),
        Does(Command::Keys),
        Does(Command::WhereKept),
        Does(Command::Tour),
        Does(Command::Sample),
        Does(Command::About),
        Rule,
        Does(Command::Quit),
    ]
};

/// What the menu folds away under "Session": its phases and all that is noted about it.
pub const SESSION_MENU: [Command; 13] = [
    Command::NewSession,
    Command::Prepare,
    Command::Rate,
    Command::Reveal,
    Command::LookBack,
    Command::Agree,
    Command::GoOn,
    Command::GoBack,
    Command::SessionNote,
    Command::PrivateNote,
    Command::Agreement,
    Command::Hours,
    Command::DeleteSession,
];

/// What the menu folds away under "Other screens".
pub const ROOM_MENU: [Command; 4] =
    [Command::RoomWindow, Command::RoomHere, Command::BlankRoom, Command::HideFromSharing];

/// What the menu folds away under "Look".
pub const LOOK_MENU: [Command; 6] =
    [Command::FollowSystem, Command::Light, Command::Dark, Command::Larger, Command::Smaller, Command::NormalSize];

/// What the menu folds away under "This client": what concerns its file as a whole.
pub const CLIENT_MENU: [Command; 6] =
    [Command::Lock, Command::LockNow, Command::Backups, Command::CompareFile, Command::ExportMany, Command::Erase];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_stands_in_the_menu_once() {
        for command in Command::ALL {
            let rows = MENU.iter().filter(|row| **row == MenuRow::Does(command)).count();
            let folded = SESSION_MENU
                .iter()
                .chain(&CLIENT_MENU)
                .chain(&LOOK_MENU)
                .chain(&ROOM_MENU)
                .filter(|folded| **folded == command)
                .count();
            assert_eq!(rows + folded, usize::from(command != Command::Menu), "{command:?}");
        }
    }
}
