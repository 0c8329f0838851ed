//! Pure arithmetic on ratings: what may be computed of them, and from when on it is said.
//!
//! Nothing here speaks and nothing here knows a picture; not rated stays not rated through every sum.

mod compare;
pub mod thresholds;

pub use compare::{Lean, LeanSize, Pattern, lean, pattern};
