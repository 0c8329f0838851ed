//! Pure arithmetic on ratings: what may be computed of them, what may be seen, and from when on it is said.
//!
//! Nothing here speaks and nothing here knows a picture; not rated stays not rated through every sum.

mod aim;
mod change;
mod compare;
#[cfg(test)]
mod fixture;
mod hours;
pub mod reveal;
pub mod thresholds;
mod trend;

pub use aim::{Aim, aim, steps_to_target};
pub use change::{AskedThen, Change, ChangeSize, ThenNow, Weeks, sees_it_differently, then_and_now, weeks};
pub use compare::{Lean, LeanSize, Pattern, lean, pattern};
pub use hours::{HoursTotal, hours_total};
pub use trend::{Trend, trend, trend_over};
