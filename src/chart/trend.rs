//! Over time: one small line an item, all over the same sessions.

use super::figure::OverTime;
use super::scene::{Scene, Size};

/// How many sessions are shown at most, the last ones: two years of monthly meetings, and still one step a session to see.
pub const MOST_SESSIONS: usize = 24;

/// The lines of `over_time` in `frame`, from its top. The scene's height is the frame's, or more where the rows need it.
#[must_use]
pub fn scene(over_time: &OverTime, frame: Size) -> Scene {
    let _ = over_time;
    Scene { size: frame, shapes: Vec::new(), marks: Vec::new() }
}
