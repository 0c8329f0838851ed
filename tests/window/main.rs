//! The window by role and name, as a screen reader meets it, without a display.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

mod about;
mod agree;
mod coach;
mod comparing;
mod desk;
mod dropping;
mod export;
mod first;
mod focus;
mod kept;
mod hands;
mod keys;
mod layout;
mod locking;
mod many;
mod menu;
mod pointer;
mod prepare;
mod reader;
mod room;
mod sheets;
mod thread;
mod writing;
