//! The practice's logo, as fine as paper shows it.

use krilla::geom::{Size, Transform};
use krilla::image::Image;
use krilla::surface::Surface;

use crate::export::Logo;

/// Pixels a point: 600 an inch.
const FINENESS: f32 = 600.0 / 72.0;

/// The logo within left, top, width, height, at their right end; nothing where it can't be drawn, which its reading saw to.
pub(super) fn draw(surface: &mut Surface<'_>, logo: &Logo, place: [f32; 4]) {
    let [left, top, width, height] = place;
    let Some((across, down, pixels)) = logo.pixels(width * FINENESS, height * FINENESS) else { return };
    let size = logo.within(width, height);
    let Some(paper) = Size::from_wh(size.width, size.height) else { return };
    surface.push_transform(&Transform::from_translate(left + width - size.width, top));
    surface.draw_image(Image::from_rgba8(pixels, across, down), paper);
    surface.pop();
}
