//! The world: disk, dialogs, clock, threads, window.
//!
//! Everything that can fail because of the machine is here, and nothing here decides what a client is or how one looks.

#[cfg(feature = "window")]
mod appearance;
pub mod backups;
mod calls;
pub mod clock;
mod command_line;
mod commands;
mod console;
#[cfg(feature = "window")]
mod dialogs;
pub mod disk;
mod erase;
#[cfg(test)]
mod fixture;
pub mod folders;
pub mod holds;
pub mod language;
pub mod locks;
pub mod log;
mod many;
#[cfg(feature = "window")]
mod measure;
#[cfg(feature = "window")]
mod opened;
pub mod place;
#[cfg(feature = "window-tests")]
pub mod prove;
pub mod recovery;
mod relock;
#[cfg(feature = "window")]
mod screens;
#[cfg(feature = "window")]
mod second;
pub mod settings;
#[cfg(feature = "window")]
pub mod window;
#[cfg(feature = "window")]
mod worker;
#[cfg(feature = "window")]
mod yourself;

pub use command_line::{command, run};
