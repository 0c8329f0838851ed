//! Pictures as PNG, drawn from their SVG with our own faces: as on screen.

use std::sync::{Arc, OnceLock};

use resvg::{tiny_skia, usvg};

use super::RenderError;
use crate::chart::{Face, metrics};
use crate::words;

/// `svg` at `scale` pixels a point; transparent where nothing is drawn.
///
/// # Errors
/// When the picture is too large to be drawn.
pub fn write(svg: &str, scale: f32) -> Result<Vec<u8>, RenderError> {
    let too_large = || RenderError::Page(words::picture_too_large().into_owned());
    let pixmap = drawn(svg, scale).ok_or_else(too_large)?;
    pixmap.encode_png().ok().ok_or_else(too_large)
}

/// `svg` as pixels: width, height, and four bytes a pixel, not premultiplied.
#[must_use]
pub fn pixels(svg: &str, scale: f32) -> Option<(u32, u32, Vec<u8>)> {
    drawn(svg, scale).map(|pixmap| plain(&pixmap))
}

/// A picture as width, height, and four bytes a pixel, not premultiplied.
pub(super) fn plain(picture: &tiny_skia::Pixmap) -> (u32, u32, Vec<u8>) {
    let plain = picture.pixels().iter().map(tiny_skia::PremultipliedColorU8::demultiply);
    let bytes = plain.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]).collect();
    (picture.width(), picture.height(), bytes)
}

fn drawn(svg: &str, scale: f32) -> Option<tiny_skia::Pixmap> {
    let options = usvg::Options { fontdb: our_faces(), font_family: "Inter".to_owned(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).ok()?;
    let size = tree.size().to_int_size().scale_by(scale)?;
    let mut pixmap = tiny_skia::Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    Some(pixmap)
}

/// Read once: the six files are the same for every picture.
fn our_faces() -> Arc<usvg::fontdb::Database> {
    static FACES: OnceLock<Arc<usvg::fontdb::Database>> = OnceLock::new();
    let read = || {
        let mut faces = usvg::fontdb::Database::new();
        for face in
            [Face::Sans, Face::SansMedium, Face::SansSemibold, Face::Serif, Face::SerifSemibold, Face::SerifItalic]
        {
            faces.load_font_source(usvg::fontdb::Source::Binary(Arc::new(metrics::bytes(face))));
        }
        Arc::new(faces)
    };
    Arc::clone(FACES.get_or_init(read))
}
