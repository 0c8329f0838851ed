//! What leaves and what is said: the shared copy, the figure, the sentences, the document.
//!
//! Writers get a [`SharedCopy`], never a client: what an audience may not have is gone before a writer sees anything.

mod copy;
pub mod differences;
pub mod document;
pub mod figure;
mod left_out;
pub mod sentences;
pub mod talk;

pub use copy::{Audience, Choice, Held, Include, LeftOut, SharedCopy, Ticked};
pub use document::Document;
pub use sentences::Sentence;
pub use talk::TalkingPoint;
