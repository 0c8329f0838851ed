//! The table of commands: label, tooltip and shortcut of each; `menu.rs` has their places in the menu.
//!
//! Menu, keys, palette and tests all read it, so a command can't be in one and missing in another.

use std::borrow::Cow;

use crate::words;

use super::keys::{Held, Key, Shortcut};

/// One thing a person can ask for. Fieldless: what it works on is in the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// Start with somebody new.
    New,
    /// Begin another session of this client.
    NewSession,
    /// Delete the session at hand.
    DeleteSession,
    /// Go to what was agreed and brought.
    Prepare,
    /// Go to the ratings.
    Rate,
    /// Be done rating, and see then and now.
    Reveal,
    /// Go to focus and action.
    Agree,
    /// Go on to the next phase.
    GoOn,
    /// Go back to the phase before.
    GoBack,
    /// Rate an earlier time again, as it is seen now.
    LookBack,
    /// Open a file.
    Open,
    /// Save now, or ask for a name when there is none.
    Save,
    /// Save under another name.
    SaveAs,
    /// List the earlier versions of this client that were put aside.
    Backups,
    /// List the work that waits unfinished.
    Unfinished,
    /// Compare this client with another file of it, and put the two together.
    CompareFile,
    /// Lock this client with a passphrase, change it, or take it away.
    Lock,
    /// Lock now: what is open goes from screen and memory until the passphrase is typed.
    LockNow,
    /// Remove this client from this computer, as far as the program reaches.
    Erase,
    /// Take a page away.
    Export,
    /// Take a page of many clients away at once.
    ExportMany,
    /// Take the last step back.
    Undo,
    /// Do it again.
    Redo,
    /// Show the radar.
    Radar,
    /// Show the bars.
    Bars,
    /// Show the table.
    Table,
    /// Show the map.
    Map,
    /// Show each item over the sessions.
    OverTime,
    /// Hide the picture, or show it again.
    HidePicture,
    /// Light or dark as the system has it.
    FollowSystem,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// Make everything larger.
    Larger,
    /// Make everything smaller.
    Smaller,
    /// Back to the normal size.
    NormalSize,
    /// Write the session note.
    SessionNote,
    /// Write the coach's own note.
    PrivateNote,
    /// Show what was agreed about the work together.
    Agreement,
    /// Note how long the session took.
    Hours,
    /// Say where this is kept.
    WhereKept,
    /// Open the room view in a window of its own, or close it.
    RoomWindow,
    /// Open the room view in this window, or close it.
    RoomHere,
    /// Cover the room view, or show it again.
    BlankRoom,
    /// Keep this window out of shared screens, or let it be seen.
    HideFromSharing,
    /// Show the short tour.
    Tour,
    /// Show the sample client.
    Sample,
    /// Find a command by its name.
    Palette,
    /// Show the settings.
    Settings,
    /// Show the keys.
    Keys,
    /// Say what this is.
    About,
    /// Open the menu.
    Menu,
    /// Close the window.
    Quit,
}

impl Command {
    /// Every command, in the order of the menu; the menu itself last.
    pub const ALL: [Self; 52] = [
        Self::New,
        Self::Open,
        Self::Unfinished,
        Self::Save,
        Self::SaveAs,
        Self::Lock,
        Self::LockNow,
        Self::Backups,
        Self::CompareFile,
        Self::Erase,
        Self::NewSession,
        Self::Prepare,
        Self::Rate,
        Self::Reveal,
        Self::LookBack,
        Self::Agree,
        Self::Export,
        Self::ExportMany,
        Self::GoOn,
        Self::GoBack,
        Self::SessionNote,
        Self::PrivateNote,
        Self::Agreement,
        Self::Hours,
        Self::DeleteSession,
        Self::Undo,
        Self::Redo,
        Self::Radar,
        Self::Bars,
        Self::Table,
        Self::Map,
        Self::OverTime,
        Self::HidePicture,
        Self::RoomWindow,
        Self::RoomHere,
        Self::BlankRoom,
        Self::HideFromSharing,
        Self::FollowSystem,
        Self::Light,
        Self::Dark,
        Self::Larger,
        Self::Smaller,
        Self::NormalSize,
        Self::Palette,
        Self::Settings,
        Self::Keys,
        Self::WhereKept,
        Self::Tour,
        Self::Sample,
        Self::About,
        Self::Quit,
        Self::Menu,
    ];

    /// Its name in the menu.
    #[must_use]
    pub fn label(self) -> Cow<'static, str> {
        match self {
            Self::New => words::command_new(),
            Self::Open => words::command_open(),
            Self::Save => words::command_save(),
            Self::SaveAs => words::command_save_as(),
            Self::Backups => words::command_backups(),
            Self::Unfinished => words::command_unfinished(),
            Self::CompareFile => words::command_compare_file(),
            Self::Lock => words::command_lock(),
            Self::LockNow => words::command_lock_now(),
            Self::Erase => words::command_erase(),
            Self::Export => words::command_export(),
            Self::ExportMany => words::command_export_many(),
            Self::NewSession => words::command_new_session(),
            Self::Prepare => words::command_prepare(),
            Self::Rate => words::command_rate(),
            Self::Reveal => words::command_reveal(),
            Self::Agree => words::command_agree(),
            Self::GoOn => words::command_go_on(),
            Self::GoBack => words::command_go_back(),
            Self::LookBack => words::command_look_back(),
            Self::Map => words::command_map(),
            Self::OverTime => words::command_over_time(),
            Self::PrivateNote => words::command_private_note(),
            Self::Agreement => words::command_agreement(),
            Self::Hours => words::command_hours(),
            Self::DeleteSession => words::command_delete_session(),
            Self::Undo => words::command_undo(),
            Self::Redo => words::command_redo(),
            Self::Radar => words::command_radar(),
            Self::Bars => words::command_bars(),
            Self::Table => words::command_table(),
            Self::HidePicture => words::command_hide_picture(),
            Self::FollowSystem => words::command_follow_system(),
            Self::Light => words::command_light(),
            Self::Dark => words::command_dark(),
            Self::Larger => words::command_larger(),
            Self::Smaller => words::command_smaller(),
            Self::NormalSize => words::command_normal_size(),
            Self::SessionNote => words::command_session_note(),
            Self::WhereKept => words::command_where_kept(),
            Self::Palette => words::command_palette(),
            Self::Settings => words::command_settings(),
            Self::RoomWindow => words::command_room_window(),
            Self::RoomHere => words::command_room_here(),
            Self::BlankRoom => words::command_blank_room(),
            Self::HideFromSharing => words::command_hide_from_sharing(),
            Self::Tour => words::command_tour(),
            Self::Sample => words::command_sample(),
            Self::Keys => words::command_keys(),
            Self::About => words::command_about(),
            Self::Menu => words::command_menu(),
            Self::Quit => words::command_quit(),
        }
    }

    /// What it does, for a tooltip; undo and redo are named by the state instead.
    #[must_use]
    pub fn tooltip(self) -> Cow<'static, str> {
        match self {
            Self::New => words::command_new_tip(),
            Self::Open => words::command_open_tip(),
            Self::Save => words::command_save_tip(),
            Self::SaveAs => words::command_save_as_tip(),
            Self::Backups => words::command_backups_tip(),
            Self::Unfinished => words::command_unfinished_tip(),
            Self::CompareFile => words::command_compare_file_tip(),
            Self::Lock => words::command_lock_tip(),
            Self::LockNow => words::command_lock_now_tip(),
            Self::Erase => words::command_erase_tip(),
            Self::Export => words::command_export_tip(),
            Self::ExportMany => words::command_export_many_tip(),
            Self::NewSession => words::command_new_session_tip(),
            Self::Prepare => words::command_prepare_tip(),
            Self::Rate => words::command_rate_tip(),
            Self::Reveal => words::command_reveal_tip(),
            Self::Agree => words::command_agree_tip(),
            Self::GoOn => words::command_go_on_tip(),
            Self::GoBack => words::command_go_back_tip(),
            Self::LookBack => words::command_look_back_tip(),
            Self::Map => words::command_map_tip(),
            Self::OverTime => words::command_over_time_tip(),
            Self::PrivateNote => words::command_private_note_tip(),
            Self::Agreement => words::command_agreement_tip(),
            Self::Hours => words::command_hours_tip(),
            Self::DeleteSession => words::command_delete_session_tip(),
            Self::Undo => words::command_undo_tip(),
            Self::Redo => words::command_redo_tip(),
            Self::Radar => words::command_radar_tip(),
            Self::Bars => words::command_bars_tip(),
            Self::Table => words::command_table_tip(),
            Self::HidePicture => words::command_hide_picture_tip(),
            Self::FollowSystem => words::command_follow_system_tip(),
            Self::Light => words::command_light_tip(),
            Self::Dark => words::command_dark_tip(),
            Self::Larger => words::command_larger_tip(),
            Self::Smaller => words::command_smaller_tip(),
            Self::NormalSize => words::command_normal_size_tip(),
            Self::SessionNote => words::command_session_note_tip(),
            Self::WhereKept => words::command_where_kept_tip(),
            Self::Palette => words::command_palette_tip(),
            Self::Settings => words::command_settings_tip(),
            Self::RoomWindow => words::command_room_window_tip(),
            Self::RoomHere => words::command_room_here_tip(),
            Self::BlankRoom => words::command_blank_room_tip(),
            Self::HideFromSharing => words::command_hide_from_sharing_tip(),
            Self::Tour => words::command_tour_tip(),
            Self::Sample => words::command_sample_tip(),
            Self::Keys => words::command_keys_tip(),
            Self::About => words::command_about_tip(),
            Self::Menu => words::command_menu_tip(),
            Self::Quit => words::command_quit_tip(),
        }
    }

    /// Its name in settings: it stays when its label changes.
    #[must_use]
    pub fn name(self) -> String {
        format!("{self:?}")
    }

    /// Whether its keys are fixed: undo and redo are every text field's too.
    #[must_use]
    pub fn keeps_its_keys(self) -> bool {
        matches!(self, Self::Undo | Self::Redo)
    }

    /// The keys that ask for it unless a person changed them: [`KeyMap`](super::KeyMap) tells what is in force.
    #[must_use]
    pub fn shortcuts(self) -> &'static [Shortcut] {
        const fn command(key: Key) -> Shortcut {
            Shortcut { held: Held::Command, key }
        }
        const fn shift(key: Key) -> Shortcut {
            Shortcut { held: Held::CommandShift, key }
        }
        match self {
            Self::New => const { &[command(Key::N)] },
            Self::Open => const { &[command(Key::O)] },
            Self::Save => const { &[command(Key::S)] },
            Self::SaveAs => const { &[shift(Key::S)] },
            Self::Export => const { &[command(Key::E)] },
            Self::LockNow => const { &[command(Key::L)] },
            Self::Undo => const { &[command(Key::Z)] },
            Self::Redo => const { &[shift(Key::Z), command(Key::Y)] },
            Self::Radar => const { &[command(Key::DIGIT_1)] },
            Self::Bars => const { &[command(Key::DIGIT_2)] },
            Self::Table => const { &[command(Key::DIGIT_3)] },
            Self::Map => const { &[command(Key::DIGIT_4)] },
            Self::OverTime => const { &[command(Key::DIGIT_5)] },
            Self::NewSession => const { &[shift(Key::N)] },
            Self::GoOn => const { &[command(Key::ENTER)] },
            Self::GoBack => const { &[shift(Key::ENTER)] },
            Self::PrivateNote => const { &[shift(Key::P)] },
            Self::HidePicture => const { &[shift(Key::H)] },
            Self::RoomWindow => const { &[shift(Key::R)] },
            Self::BlankRoom => const { &[shift(Key::B)] },
            Self::Larger => const { &[command(Key::PLUS)] },
            Self::Smaller => const { &[command(Key::MINUS)] },
            Self::NormalSize => const { &[command(Key::DIGIT_0)] },
            Self::Palette => const { &[command(Key::K)] },
            Self::Settings => const { &[command(Key::COMMA)] },
            Self::Keys => const { &[Shortcut { held: Held::Nothing, key: Key::F1 }] },
            Self::Menu => const { &[Shortcut { held: Held::Nothing, key: Key::F10 }] },
            Self::Quit => const { &[command(Key::Q)] },
            Self::FollowSystem
            | Self::Light
            | Self::Dark
            | Self::SessionNote
            | Self::WhereKept
            | Self::RoomHere
            | Self::HideFromSharing
            | Self::Tour
            | Self::Sample
            | Self::About
            | Self::Prepare
            | Self::Rate
            | Self::Reveal
            | Self::Agree
            | Self::LookBack
            | Self::Agreement
            | Self::Hours
            | Self::DeleteSession
            | Self::Backups
            | Self::Unfinished
            | Self::CompareFile
            | Self::ExportMany
            | Self::Lock
            | Self::Erase => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things() {
        let all: Vec<Shortcut> = Command::ALL.iter().flat_map(|command| command.shortcuts()).copied().collect();
        for (place, shortcut) in all.iter().enumerate() {
            assert!(!all[..place].contains(shortcut), "{shortcut:?}");
        }
    }

    #[test]
    fn every_command_can_be_reached_by_a_key_or_by_the_menu_with_a_name_and_a_reason() {
        let mut labels: Vec<String> = Command::ALL.iter().map(|command| command.label().into_owned()).collect();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), Command::ALL.len());
        assert!(Command::ALL.iter().all(|command| !command.tooltip().is_empty()));
    }
}
