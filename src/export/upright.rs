//! A photograph as it was seen: a camera notes how it was held, and leaves the turning to whoever shows it.

use resvg::tiny_skia::Pixmap;

/// How a camera held the picture: which of its sides are exchanged, and which run the other way, once it stands upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stands {
    lies: bool,
    /// Whether it is to be read from the right, and from below.
    from_the_end: [bool; 2],
}

impl Stands {
    /// Held upright.
    pub(super) const UPRIGHT: Self = Self { lies: false, from_the_end: [false, false] };

    /// As it says itself among what a camera notes; upright where it says nothing that can be read.
    pub(super) fn of(exif: &[u8]) -> Self {
        const ORIENTATION: u32 = 0x0112;
        const ENTRY: usize = 12;
        let number = |from: usize, bytes: usize| {
            let bytes = exif.get(from..from.checked_add(bytes)?)?;
            let add = |sum: u32, byte: &u8| (sum << 8) | u32::from(*byte);
            let is_little = exif.starts_with(b"II");
            Some(if is_little { bytes.iter().rev().fold(0, add) } else { bytes.iter().fold(0, add) })
        };
        let noted = || {
            let list = usize::try_from(number(4, 4)?).ok()?;
            let count = usize::try_from(number(list, 2)?).ok()?;
            let entry = (0..count)
                .map(|place| list.saturating_add(2 + place * ENTRY))
                .find(|at| number(*at, 2) == Some(ORIENTATION))?;
            number(entry + 8, 2)
        };
        let (lies, from_the_end) = match noted() {
            Some(2) => (false, [true, false]),
            Some(3) => (false, [true, true]),
            Some(4) => (false, [false, true]),
            Some(5) => (true, [false, false]),
            Some(6) => (true, [false, true]),
            Some(7) => (true, [true, true]),
            Some(8) => (true, [true, false]),
            _ => (false, [false, false]),
        };
        Self { lies, from_the_end }
    }
}

/// The picture as it was seen, whichever way the camera was held.
pub(super) fn upright(picture: Pixmap, stands: Stands) -> Option<Pixmap> {
    if stands == Stands::UPRIGHT {
        return Some(picture);
    }
    let (across, down) = (picture.width(), picture.height());
    let mut upright = if stands.lies { Pixmap::new(down, across)? } else { Pixmap::new(across, down)? };
    let width = upright.width();
    for (place, pixel) in (0_u32..).zip(upright.pixels_mut()) {
        let (x, y) = (place % width, place / width);
        let (x, y) = if stands.lies { (y, x) } else { (x, y) };
        let [from_the_right, from_below] = stands.from_the_end;
        let x = if from_the_right { across - 1 - x } else { x };
        let y = if from_below { down - 1 - y } else { y };
        *pixel = picture.pixel(x, y)?;
    }
    Some(upright)
}
