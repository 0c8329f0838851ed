//! The window by role and name, as a screen reader meets it, without a display.

mod desk;
mod keys;
mod layout;
mod menu;
mod pointer;
mod reader;
mod sheets;
mod writing;
