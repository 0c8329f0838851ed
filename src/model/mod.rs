//! What is asked and answered, and every change to it.
//!
//! Values are checked once, at their constructors; whoever holds one may trust it. Nothing here knows a file, a clock or a screen.

mod apply;
mod client;
mod copied;
mod edit;
mod ids;
mod instrument;
pub mod limits;
pub mod merge;
mod next_step;
mod plain;
mod rating;
mod session;

pub use client::{Agreement, Client, ClientFault};
pub use copied::{Copied, Thread};
pub use edit::{Edit, EditRefused, Why};
pub use ids::{ClientId, DimensionId, InstrumentId, InstrumentKey, ItemId, NotAnId, PoleId, SessionId};
pub use instrument::{Anchor, DIMENSIONS, Dimension, Instrument, InstrumentFault, Item, POLES, Pole, Questions, Row};
pub use jiff::civil::Date;
pub use next_step::{NextStep, Outcome, StepResult, Will};
pub use plain::{Extra, Plain};
pub use rating::{OffScale, Rating, Ratings};
pub use session::{About, Hours, Payment, Private, Rater, Response, ResponseKey, Session, Setting, Stage};
