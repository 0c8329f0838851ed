//! The state and the model under anything a person may do, to clients with any history: what is hidden stays hidden,
//! nothing is lost, and every client can be written and opened again.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop at once")]

mod acts;
mod anything;
mod copies;
mod days;
mod edits;
mod elsewhere;
mod histories;
mod merge;
mod kept;
mod locks;
mod many;
mod people;
mod practice;
mod questions;
mod settings;
mod speaking;
mod told;
