//! Colors by role, for light, dark and paper. The only place where a color is a number.

/// An opaque color in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// Which set of colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// A bright room.
    Light,
    /// A dark one.
    Dark,
    /// A bright room, for eyes that need more: text 7 : 1, edges 4.5 : 1.
    LightHigh,
    /// A dark one, for such eyes.
    DarkHigh,
    /// Print: light on pure white.
    Paper,
}

impl Theme {
    /// Whether it is for eyes that need more.
    #[must_use]
    pub fn is_high(self) -> bool {
        matches!(self, Self::LightHigh | Self::DarkHigh)
    }
}

/// What a color is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The window's ground.
    Paper,
    /// A card's ground.
    Surface,
    /// A shallow well: the ground of a tab row.
    Well,
    /// The ground of a sheet that stands over the window.
    Sheet,
    /// What is under the pointer, or has the keyboard.
    Hover,
    /// A control's edge.
    Edge,
    /// The edge of the card one is in.
    EdgeActive,
    /// Text.
    Ink,
    /// Quiet text; still 4.5 : 1 on paper and surface.
    Quiet,
    /// Rules and grids; never a control's only edge.
    Hairline,
    /// A rated track, filled part aside.
    Track,
    /// The outline of a track that is not rated.
    TrackOutline,
    /// A pole's marks and lines.
    Pole(PolePlace),
    /// A pole's text.
    PoleText(PolePlace),
    /// Where the client wants to be.
    Target,
    /// Earlier sessions and other raters.
    Then,
    /// The focus ring.
    Focus,
}

/// A pole's place in its instrument: decides color, marker and dash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PolePlace {
    /// ■, solid.
    First,
    /// ◆, dashed.
    Second,
}

impl PolePlace {
    /// The place of an instrument's pole counted from 0; an instrument has one or two.
    #[must_use]
    pub fn nth(place: usize) -> Self {
        if place == 0 { Self::First } else { Self::Second }
    }
}

/// The color of `role` in `theme`.
#[must_use]
pub fn color(theme: Theme, role: Role) -> Rgb {
    if theme.is_high() {
        return high(theme, role);
    }
    let (light, dark) = match role {
        Role::Paper => (Rgb(0xFA, 0xFA, 0xF7), Rgb(0x16, 0x18, 0x1B)),
        Role::Surface => (Rgb(0xFF, 0xFF, 0xFF), Rgb(0x1E, 0x21, 0x25)),
        Role::Well => (Rgb(0xF2, 0xF3, 0xEF), Rgb(0x22, 0x26, 0x2A)),
        Role::Sheet => (Rgb(0xFA, 0xFA, 0xF7), Rgb(0x1E, 0x21, 0x25)),
        Role::Hover => (Rgb(0xF2, 0xF3, 0xEF), Rgb(0x2D, 0x32, 0x38)),
        Role::Edge => (Rgb(0xD9, 0xDC, 0xD7), Rgb(0x3A, 0x40, 0x47)),
        Role::EdgeActive => (Rgb(0xB4, 0xBA, 0xBF), Rgb(0x5C, 0x64, 0x6D)),
        Role::Ink => (Rgb(0x1F, 0x23, 0x28), Rgb(0xEC, 0xEE, 0xF0)),
        Role::Quiet => (Rgb(0x57, 0x60, 0x6A), Rgb(0xA3, 0xAB, 0xB3)),
        Role::Hairline => (Rgb(0xE3, 0xE5, 0xE1), Rgb(0x2D, 0x32, 0x38)),
        Role::Track => (Rgb(0xE6, 0xE8, 0xE4), Rgb(0x34, 0x3A, 0x41)),
        Role::TrackOutline => (Rgb(0x8A, 0x91, 0x99), Rgb(0x7D, 0x86, 0x8F)),
        Role::Pole(PolePlace::First) | Role::PoleText(PolePlace::First) => {
            (Rgb(0x00, 0x72, 0xB2), Rgb(0x56, 0xB4, 0xE9))
        }
        Role::Pole(PolePlace::Second) => (Rgb(0xD5, 0x5E, 0x00), Rgb(0xF2, 0xA6, 0x5A)),
        Role::PoleText(PolePlace::Second) => (Rgb(0xB8, 0x4A, 0x00), Rgb(0xF2, 0xA6, 0x5A)),
        Role::Target => (Rgb(0x1B, 0x7F, 0x5C), Rgb(0x57, 0xC7, 0x9B)),
        Role::Then => (Rgb(0x6F, 0x77, 0x80), Rgb(0x8F, 0x98, 0xA1)),
        Role::Focus => (Rgb(0x1F, 0x6F, 0xEB), Rgb(0x79, 0xB8, 0xFF)),
    };
    match theme {
        Theme::Paper if role == Role::Paper => Rgb(0xFF, 0xFF, 0xFF),
        Theme::Light | Theme::LightHigh | Theme::Paper => light,
        Theme::Dark | Theme::DarkHigh => dark,
    }
}

/// The colors of high contrast.
fn high(theme: Theme, role: Role) -> Rgb {
    let (light, dark) = match role {
        Role::Paper | Role::Surface | Role::Sheet => (Rgb(0xFF, 0xFF, 0xFF), Rgb(0x00, 0x00, 0x00)),
        Role::Well => (Rgb(0xF4, 0xF4, 0xF4), Rgb(0x12, 0x12, 0x12)),
        Role::Hover => (Rgb(0xE8, 0xE8, 0xE8), Rgb(0x26, 0x26, 0x26)),
        Role::Edge => (Rgb(0x5C, 0x5C, 0x5C), Rgb(0x9A, 0x9A, 0x9A)),
        // No control's edge, and under the shape: it must not be as loud as that.
        Role::Hairline => (Rgb(0x84, 0x84, 0x84), Rgb(0x75, 0x75, 0x75)),
        Role::TrackOutline => (Rgb(0x45, 0x45, 0x45), Rgb(0xC0, 0xC0, 0xC0)),
        Role::EdgeActive | Role::Ink => (Rgb(0x00, 0x00, 0x00), Rgb(0xFF, 0xFF, 0xFF)),
        Role::Quiet => (Rgb(0x36, 0x36, 0x36), Rgb(0xD6, 0xD6, 0xD6)),
        Role::Track => (Rgb(0xDC, 0xDC, 0xDC), Rgb(0x3C, 0x3C, 0x3C)),
        Role::Pole(PolePlace::First) | Role::PoleText(PolePlace::First) => {
            (Rgb(0x00, 0x46, 0x70), Rgb(0x7C, 0xCB, 0xF7))
        }
        Role::Pole(PolePlace::Second) | Role::PoleText(PolePlace::Second) => {
            (Rgb(0x7D, 0x2E, 0x00), Rgb(0xFF, 0xBA, 0x78))
        }
        Role::Target => (Rgb(0x0A, 0x51, 0x38), Rgb(0x74, 0xE2, 0xB6)),
        Role::Then => (Rgb(0x47, 0x47, 0x47), Rgb(0xBE, 0xBE, 0xBE)),
        Role::Focus => (Rgb(0x0A, 0x45, 0xB0), Rgb(0x9C, 0xCE, 0xFF)),
    };
    if theme == Theme::DarkHigh { dark } else { light }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From 1 to 21, as the rules for readable pages measure it.
    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let part = |value: u8| {
            let part = f64::from(value) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let light = |Rgb(r, g, b): Rgb| 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05;
        let (one, other) = (light(one), light(other));
        if one > other { one / other } else { other / one }
    }

    const GROUNDS: [Role; 5] = [Role::Paper, Role::Surface, Role::Well, Role::Sheet, Role::Hover];

    fn at_least(themes: &[Theme], grounds: &[Role], roles: &[Role], least: f64) {
        for theme in themes {
            for ground in grounds {
                for role in roles {
                    let found = contrast(color(*theme, *role), color(*theme, *ground));
                    assert!(found >= least, "{role:?} on {ground:?} in {theme:?}: {found:.2}");
                }
            }
        }
    }

    #[test]
    fn with_high_contrast_every_text_is_seven_to_one_and_every_edge_four_and_a_half() {
        let poles = [PolePlace::First, PolePlace::Second].map(|place| [Role::Pole(place), Role::PoleText(place)]);
        let text = [&[Role::Ink, Role::Quiet, Role::Target, Role::Then][..], &poles.concat()].concat();
        let themes = [Theme::LightHigh, Theme::DarkHigh];
        at_least(&themes, &GROUNDS, &text, 7.0);
        let edges = [Role::Edge, Role::EdgeActive, Role::TrackOutline, Role::Focus];
        at_least(&themes, &GROUNDS, &edges, 4.5);
        at_least(&themes, &GROUNDS, &[Role::Hairline], 3.0);
        // What is pressed, and what is chosen in a list, stands on the ground of a track.
        at_least(&themes, &[Role::Track], &[Role::Ink, Role::Quiet], 7.0);
    }

    #[test]
    fn text_is_four_and_a_half_to_one_in_every_theme() {
        let text = [Role::Ink, Role::Quiet].into_iter();
        let text: Vec<Role> = text.chain([PolePlace::First, PolePlace::Second].map(Role::PoleText)).collect();
        at_least(&[Theme::Light, Theme::Dark, Theme::Paper], &[Role::Paper, Role::Surface, Role::Sheet], &text, 4.5);
    }
}
