//! What leaves and what is said: the shared copy, the figure, the sentences, the document.
//!
//! Writers get a [`SharedCopy`], never a client: what an audience may not have is gone before a writer sees anything.

mod blocks;
mod carried;
mod choice;
mod copy;
pub mod differences;
pub mod document;
pub mod figure;
mod keeping;
mod left_out;
mod parts;
pub mod sentences;
mod sheets;
pub mod talk;
mod withheld;
mod worked_out;

pub use carried::Carries;
pub use choice::{Audience, Choice, Include, Ticked};
pub use copy::{SessionsHeld, SharedCopy};
pub use document::Document;
pub use parts::{Held, LeftOut, Part};
pub use sentences::Sentence;
pub use talk::TalkingPoint;
