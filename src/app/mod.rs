//! The state, and what may happen to it: commands, edits and presses come in, effects go out, replies come back.
//!
//! `State` is the only thing that changes. It knows no egui, no disk and no clock.

mod asking;
mod backups;
mod command;
mod comparing;
mod dropping;
mod effect;
mod erasing;
mod exporting;
mod fault_report;
mod first;
mod flow;
mod handle;
mod history;
mod idle;
mod kept;
mod key_sheet;
mod keys;
mod language;
mod licenses;
mod locking;
mod many;
mod menu;
mod practice;
mod over;
mod palette;
mod phase;
mod places;
mod preferences;
mod room;
mod settings;
mod sheet;
mod state;
mod telling;
#[cfg(test)]
mod tests;
mod travel;
mod unfinished;

pub use asking::{Answer, Question};
pub use backups::VersionPress;
pub use command::Command;
pub use comparing::{ComparePress, Comparing, Door, Hidden};
pub use effect::{Effect, Found, Fresh, Hold, Home, Lock, LockReply, Origin, Over, Problem, Reply};
pub use erasing::{ErasePress, ReceiptWords, receipt_text, receipt_words};
pub use fault_report::{AboutPress, Facts, fault_report};
pub use first::{Sharing, Stop, Tour, TourPress};
pub use flow::CLIENT_EXTENSION;
pub use kept::{Backup, Bookmark, Receipt, Recovered, Removed, Sealed, Thing, Unfinished};
pub use key_sheet::{KeysPress, KeysSheet, Listed, track_keys};
pub use keys::{Held, Key, KeyFault, KeyMap, Shortcut};
pub use licenses::{license_lines, licenses};
pub use locking::{LockPress, LockSheet, LockStage, PassphraseSheet, Tried};
pub use many::{ManyOrder, ManyPress, ManyProgress, ManyReply, ManySheet, ManyStage, ManySummary, WhichFolder};
pub use menu::{CLIENT_MENU, LOOK_MENU, MENU, MenuRow, ROOM_MENU, SESSION_MENU};
pub use palette::{Can, Find};
pub use phase::Phase;
pub use places::{Keeps, Kept, Places, carrier};
pub use practice::{PracticePress, PracticeSheet};
pub use preferences::{Appearance, LockAfter, Place, Preferences, Switch, View, Zoom};
pub use room::{Drawn, RoomAt, RoomStep, RoomView};
pub use settings::{Said, SettingsJob, SettingsPress, SettingsReply, SettingsSheet};
pub use sheet::{ExportSheet, Notice, Offer, PathBox, Press, Replacing, Sheet, Stands};
pub use state::{Picture, Source, State};
pub use telling::name_of;
pub use unfinished::{UnfinishedPress, UnfinishedSheet};
