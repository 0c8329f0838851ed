//! The practice's logo on screen: drawn once, kept until it is another.

use std::fmt;

use egui::{Color32, Context, Painter, Pos2, Rect, TextureHandle, TextureOptions};

use crate::export::Logo;

/// As fine as it is drawn, in pixels a side at most.
const FINENESS: f32 = 640.0;

/// What was drawn last.
#[derive(Default)]
pub(super) struct Drawn(Option<(Logo, TextureHandle)>);

impl fmt::Debug for Drawn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Drawn").field(&self.0.as_ref().map(|(logo, _)| logo)).finish()
    }
}

/// Where in `room` the logo stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// At its right end and top, as on the page.
    AtTheRight,
    /// In its middle.
    InTheMiddle,
}

/// Paints the logo as large as `room` lets it.
pub(super) fn paint(painter: &Painter, drawn: &mut Drawn, logo: &Logo, room: Rect, stands: Stands) {
    let Some(texture) = drawn.texture(painter.ctx(), logo) else { return };
    let size = logo.within(room.width(), room.height());
    let size = egui::vec2(size.width, size.height);
    let rect = match stands {
        Stands::AtTheRight => Rect::from_min_size(Pos2::new(room.right() - size.x, room.top()), size),
        Stands::InTheMiddle => Rect::from_center_size(room.center(), size),
    };
    let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
    painter.image(texture.id(), rect, whole, Color32::WHITE);
}

impl Drawn {
    fn texture(&mut self, context: &Context, logo: &Logo) -> Option<&TextureHandle> {
        if self.0.as_ref().is_none_or(|(known, _)| known != logo) {
            let (width, height, pixels) = logo.pixels(FINENESS, FINENESS)?;
            let size = [usize::try_from(width).ok()?, usize::try_from(height).ok()?];
            let picture = egui::ColorImage::from_rgba_unmultiplied(size, &pixels);
            let texture = context.load_texture("logo", picture, TextureOptions::LINEAR);
            self.0 = Some((logo.clone(), texture));
        }
        self.0.as_ref().map(|(_, texture)| texture)
    }
}
