//! Two Hats: how often a person manages and how often they lead, as a picture and a page.
//!
//! The modules stand in use order: each may use only those above it (`tests/house.rs` keeps this).

pub mod words;
pub mod model;
pub mod facts;
pub mod chart;
pub mod report;
pub mod files;
pub mod export;
pub mod app;
#[cfg(feature = "window")]
pub mod ui;
pub mod shell;
