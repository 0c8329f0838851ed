//! Bars.
use super::{Figure, Scene, Size};
/// To come.
#[must_use]
pub fn scene(figure: &Figure, frame: Size) -> Scene {
    super::radar::scene(figure, frame)
}
