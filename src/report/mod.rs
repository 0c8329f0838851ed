//! What leaves and what is said: the shared copy, the figure, the sentences, the document.
//!
//! Writers get a [`SharedCopy`], never a client: what an audience may not have is gone before a writer sees anything.

mod copy;
mod blocks;
pub mod differences;
pub mod document;
pub mod figure;
mod left_out;
mod keeping;
pub mod sentences;
mod sheets;
pub mod talk;
mod worked_out;

pub use copy::{Audience, Choice, Held, Include, LeftOut, SessionsHeld, SharedCopy, Ticked};
pub use document::Document;
pub use sentences::Sentence;
pub use talk::TalkingPoint;
