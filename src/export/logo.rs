//! A logo: read whole before it is taken, so that none is ever printed broken.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use resvg::tiny_skia::{FilterQuality, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};
use resvg::usvg;
use thiserror::Error;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::png;
use super::upright::{Stands, upright};
use crate::chart::Size;
use crate::words;

/// No logo needs more bytes.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Nor more pixels on a side.
const MOST_PIXELS: u32 = 6_000;

/// A picture that was read whole: a broken one never gets this far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    bytes: Arc<[u8]>,
    form: Form,
    /// Width and height, in hundredths of whatever it is measured in.
    sides: [u32; 2],
}

/// How a logo is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Png,
    Jpeg,
    Svg,
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum LogoFault {
    /// Neither PNG nor JPEG nor SVG, or broken.
    #[error("{}", words::logo_unreadable())]
    Unreadable,
    /// More than a logo needs.
    #[error("{}", words::logo_too_large())]
    TooLarge,
    /// Text would be set in another font than its maker's.
    #[error("{}", words::logo_has_text())]
    HasText,
    /// Inks of a press, which each screen shows otherwise.
    #[error("{}", words::logo_in_inks())]
    InInks,
}

impl Logo {
    /// The picture in `bytes`.
    ///
    /// # Errors
    /// When it can't be drawn whole, as its maker meant it.
    pub fn read(bytes: Arc<[u8]>) -> Result<Self, LogoFault> {
        if bytes.len() > MOST_BYTES {
            return Err(LogoFault::TooLarge);
        }
        let form = match bytes.as_ref() {
            [0x89, b'P', b'N', b'G', ..] => Form::Png,
            [0xFF, 0xD8, 0xFF, ..] => Form::Jpeg,
            _ => Form::Svg,
        };
        let size = match form {
            Form::Png => size_of(&png_picture(&bytes)?),
            Form::Jpeg => size_of(&jpeg_picture(&bytes)?),
            Form::Svg => {
                let size = svg_picture(&bytes)?.size();
                Size { width: size.width(), height: size.height() }
            }
        };
        let sides = [size.width, size.height].map(|side| (side * 100.0).round() as u32);
        if sides.contains(&0) { Err(LogoFault::Unreadable) } else { Ok(Self { bytes, form, sides }) }
    }

    /// The file as it was read.
    #[must_use]
    pub fn bytes(&self) -> &Arc<[u8]> {
        &self.bytes
    }

    /// How large it is where it fills one side of this room.
    #[must_use]
    pub fn within(&self, width: f32, height: f32) -> Size {
        let [across, down] = self.sides.map(|side| side as f32);
        let scale = (width / across).min(height / down);
        Size { width: across * scale, height: down * scale }
    }

    /// Drawn for this many pixels at most: width, height, and four bytes a pixel, not premultiplied. A picture of pixels
    /// never gets more than it has.
    #[must_use]
    pub fn pixels(&self, width: f32, height: f32) -> Option<(u32, u32, Vec<u8>)> {
        let size = self.within(width, height);
        let picture = match self.form {
            Form::Png => shrunk(png_picture(&self.bytes).ok()?, size)?,
            Form::Jpeg => shrunk(jpeg_picture(&self.bytes).ok()?, size)?,
            Form::Svg => {
                let tree = svg_picture(&self.bytes).ok()?;
                let mut picture = Pixmap::new(whole(size.width), whole(size.height))?;
                let own = tree.size();
                let scale =
                    Transform::from_scale(picture.width() as f32 / own.width(), picture.height() as f32 / own.height());
                resvg::render(&tree, scale, &mut picture.as_mut());
                picture
            }
        };
        Some(png::plain(&picture))
    }
}

fn size_of(picture: &Pixmap) -> Size {
    Size { width: picture.width() as f32, height: picture.height() as f32 }
}

fn whole(side: f32) -> u32 {
    (side.round() as u32).clamp(1, MOST_PIXELS)
}

fn png_picture(bytes: &[u8]) -> Result<Pixmap, LogoFault> {
    // Where every PNG says how large it is, so that nothing of it is unpacked before it is known to be small enough.
    let side = |from: usize| {
        let four = bytes.get(from..from + 4).and_then(|four| <[u8; 4]>::try_from(four).ok());
        four.map(u32::from_be_bytes).ok_or(LogoFault::Unreadable)
    };
    if side(16)?.max(side(20)?) > MOST_PIXELS {
        return Err(LogoFault::TooLarge);
    }
    Pixmap::decode_png(bytes).ok().ok_or(LogoFault::Unreadable)
}

fn jpeg_picture(bytes: &[u8]) -> Result<Pixmap, LogoFault> {
    let options = DecoderOptions::default().set_strict_mode(true).jpeg_set_out_colorspace(ColorSpace::RGBA);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().ok().ok_or(LogoFault::Unreadable)?;
    let info = decoder.info().ok_or(LogoFault::Unreadable)?;
    let [width, height] = [info.width, info.height].map(u32::from);
    if width.max(height) > MOST_PIXELS {
        return Err(LogoFault::TooLarge);
    }
    if !matches!(decoder.input_colorspace(), Some(ColorSpace::YCbCr | ColorSpace::RGB | ColorSpace::Luma)) {
        return Err(LogoFault::InInks);
    }
    let pixels = decoder.decode().ok().ok_or(LogoFault::Unreadable)?;
    let mut picture = Pixmap::new(width, height).ok_or(LogoFault::Unreadable)?;
    if pixels.len() != picture.data().len() {
        return Err(LogoFault::Unreadable);
    }
    picture.data_mut().copy_from_slice(&pixels);
    upright(picture, decoder.exif().map_or(Stands::UPRIGHT, |exif| Stands::of(exif))).ok_or(LogoFault::Unreadable)
}

/// The picture, if it stands alone: no file beside it, no font, and something to see. What is missing would be left out
/// without a word.
fn svg_picture(bytes: &[u8]) -> Result<usvg::Tree, LogoFault> {
    let (asks_for_a_file, asks_for_a_font) = (AtomicBool::new(false), AtomicBool::new(false));
    let tree = {
        let image_href_resolver = usvg::ImageHrefResolver {
            resolve_data: usvg::ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| {
                asks_for_a_file.store(true, Ordering::Relaxed);
                None
            }),
        };
        let font_resolver = usvg::FontResolver {
            select_font: Box::new(|_, _| {
                asks_for_a_font.store(true, Ordering::Relaxed);
                None
            }),
            select_fallback: usvg::FontResolver::default_fallback_selector(),
        };
        let options = usvg::Options { image_href_resolver, font_resolver, ..usvg::Options::default() };
        usvg::Tree::from_data(bytes, &options).ok().ok_or(LogoFault::Unreadable)?
    };
    if asks_for_a_font.load(Ordering::Relaxed) {
        return Err(LogoFault::HasText);
    }
    let is_whole = !asks_for_a_file.load(Ordering::Relaxed) && tree.root().has_children();
    if is_whole { Ok(tree) } else { Err(LogoFault::Unreadable) }
}

/// The picture no larger than `size`: halved as often as it takes, so that no thin line is lost between pixels.
fn shrunk(mut picture: Pixmap, size: Size) -> Option<Pixmap> {
    let (width, height) = (whole(size.width), whole(size.height));
    while picture.width() >= 2 * width && picture.height() >= 2 * height {
        picture = halved(&picture)?;
    }
    if picture.width() <= width || picture.height() <= height {
        return Some(picture);
    }
    let mut smaller = Pixmap::new(width, height)?;
    let scale = Transform::from_scale(width as f32 / picture.width() as f32, height as f32 / picture.height() as f32);
    let smooth = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    smaller.draw_pixmap(0, 0, picture.as_ref(), &smooth, scale, None);
    Some(smaller)
}

fn halved(picture: &Pixmap) -> Option<Pixmap> {
    let mut half = Pixmap::new(picture.width() / 2, picture.height() / 2)?;
    let width = half.width();
    for (place, pixel) in (0_u32..).zip(half.pixels_mut()) {
        let (x, y) = (place % width * 2, place / width * 2);
        let four = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(right, down)| picture.pixel(x + right, y + down));
        let middle = |part: fn(PremultipliedColorU8) -> u8| {
            let sum: u16 = four.iter().flatten().map(|pixel| u16::from(part(*pixel))).sum();
            u8::try_from((sum + 2) / 4).unwrap_or(u8::MAX)
        };
        let alpha = middle(PremultipliedColorU8::alpha);
        let [red, green, blue] = [PremultipliedColorU8::red, PremultipliedColorU8::green, PremultipliedColorU8::blue]
            .map(|part| middle(part).min(alpha));
        if let Some(color) = PremultipliedColorU8::from_rgba(red, green, blue, alpha) {
            *pixel = color;
        }
    }
    Some(half)
}
