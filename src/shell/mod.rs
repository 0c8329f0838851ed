//! The world: disk, dialogs, clock, threads, window.
//!
//! Everything that can fail because of the machine is here, and nothing here decides what a client is or how one looks.

pub mod clock;
mod command_line;
mod commands;
mod console;
pub mod disk;
pub mod folders;
pub mod log;
pub mod recovery;
pub mod settings;

pub use command_line::run;
