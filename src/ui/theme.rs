//! Faces, sizes, gaps and colors as egui wants them. The only place where a palette color becomes one of egui's.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle, Ui,
    Vec2, Visuals,
};

use crate::chart::{Face, Rgb, Role, Theme, metrics, palette};

/// Sizes of text, in points.
pub mod size {
    /// Small notes and anchors.
    pub const NOTE: f32 = 12.5;
    /// Running text and controls.
    pub const BODY: f32 = 14.0;
    /// A statement.
    pub const STATEMENT: f32 = 14.5;
    /// A value beside its track.
    pub const VALUE: f32 = 15.0;
    /// A dimension.
    pub const DIMENSION: f32 = 17.0;
    /// A sheet's title.
    pub const TITLE: f32 = 22.0;
    /// The client.
    pub const CLIENT: f32 = 22.0;
}

/// Gaps, in points.
pub mod gap {
    /// Between a marker and its word.
    pub const TINY: f32 = 4.0;
    /// Between things that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between controls.
    pub const MEDIUM: f32 = 12.0;
    /// Inside a card.
    pub const CARD: f32 = 16.0;
    /// Around a pane.
    pub const PANE: f32 = 24.0;
    /// Around a sheet's text.
    pub const SHEET: f32 = 28.0;
}

/// How long what moves takes, in seconds.
pub const EASE_SECS: f32 = 0.12;

/// Corners, in points.
pub mod radius {
    /// A control.
    pub const CONTROL: u8 = 8;
    /// A card or sheet.
    pub const CARD: u8 = 10;
}

const FACES: [(Face, &str); 6] = [
    (Face::Sans, "sans"),
    (Face::SansMedium, "sans-medium"),
    (Face::SansSemibold, "sans-semibold"),
    (Face::Serif, "serif"),
    (Face::SerifSemibold, "serif-semibold"),
    (Face::SerifItalic, "serif-italic"),
];

/// The font of a face at a size in points.
#[must_use]
pub fn font(face: Face, size_pt: f32) -> FontId {
    let name = FACES.iter().find(|(other, _)| *other == face).map_or("sans", |(_, name)| name);
    FontId::new(size_pt, FontFamily::Name(name.into()))
}

/// The color of a role in the theme the window has now.
#[must_use]
pub fn color(ui: &Ui, role: Role) -> Color32 {
    color_in(theme_of(ui.visuals()), role)
}

/// The color of a role, letting through what is behind: `opacity` 0.0 to 1.0.
#[must_use]
pub fn faded(ui: &Ui, role: Role, opacity: f32) -> Color32 {
    // With high contrast words that can't be pressed now are read as well as others.
    let is_read = role == Role::Quiet && contrast_of(ui) == Contrast::High;
    let opacity = if is_read { opacity.max(0.85) } else { opacity };
    color(ui, role).gamma_multiply(opacity)
}

/// Which of our themes egui's visuals stand for.
#[must_use]
pub fn theme_of(visuals: &Visuals) -> Theme {
    let is_high = visuals.panel_fill == color_in(high(visuals), Role::Paper);
    match (visuals.dark_mode, is_high) {
        (_, true) => high(visuals),
        (true, false) => Theme::Dark,
        (false, false) => Theme::Light,
    }
}

fn high(visuals: &Visuals) -> Theme {
    if visuals.dark_mode { Theme::DarkHigh } else { Theme::LightHigh }
}

/// How much text and edges stand out.
#[must_use]
pub fn contrast_of(ui: &Ui) -> Contrast {
    match theme_of(ui.visuals()) {
        Theme::LightHigh | Theme::DarkHigh => Contrast::High,
        Theme::Light | Theme::Dark | Theme::Paper => Contrast::Normal,
    }
}

/// The color of a role in a theme.
#[expect(clippy::disallowed_methods, reason = "this is the one place that turns a role into egui's color")]
pub(super) fn color_in(theme: Theme, role: Role) -> Color32 {
    let Rgb(red, green, blue) = palette::color(theme, role);
    Color32::from_rgb(red, green, blue)
}

/// How much text and edges stand out from what they are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contrast {
    /// As the look of the program has it.
    Normal,
    /// Text 7 : 1, edges 4.5 : 1.
    High,
}

/// Whether anything moves by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// What moves takes a moment to, so that one sees where it went.
    Eased,
    /// Nothing does: what changes is there at once.
    None,
}

/// Our faces and our look, for both themes; nothing moves until [`wear`] says so.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    wear(ctx, Contrast::Normal, Motion::None);
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
}

/// Whether anything moves by itself now.
#[must_use]
pub fn motion_of(ui: &Ui) -> Motion {
    if ui.style().scroll_animation.duration.max > 0.0 { Motion::Eased } else { Motion::None }
}

/// From now on the look has this contrast and moves like this.
pub fn wear(ctx: &egui::Context, contrast: Contrast, motion: Motion) {
    let (light, dark) = match contrast {
        Contrast::Normal => (Theme::Light, Theme::Dark),
        Contrast::High => (Theme::LightHigh, Theme::DarkHigh),
    };
    ctx.set_style_of(egui::Theme::Light, style(light, motion));
    ctx.set_style_of(egui::Theme::Dark, style(dark, motion));
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (face, name) in FACES {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(metrics::bytes(face))));
        // A letter the serif lacks is taken from Inter, and the other way round.
        let other = if name.starts_with("serif") { "sans" } else { "serif" };
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned(), other.to_owned()]);
    }
    let sans = vec!["sans".to_owned(), "serif".to_owned()];
    fonts.families.insert(FontFamily::Proportional, sans.clone());
    fonts.families.insert(FontFamily::Monospace, sans);
    fonts
}

fn style(theme: Theme, motion: Motion) -> Style {
    let mut style = Style { visuals: visuals(theme), ..Style::default() };
    style.text_styles = [
        (TextStyle::Small, font(Face::Sans, size::NOTE)),
        (TextStyle::Body, font(Face::Sans, size::NOTE)),
        (TextStyle::Button, font(Face::SansMedium, size::BODY)),
        (TextStyle::Heading, font(Face::SerifSemibold, size::TITLE)),
        (TextStyle::Monospace, font(Face::Sans, size::BODY)),
    ]
    .into();
    style.spacing.item_spacing = Vec2::splat(gap::SMALL);
    style.spacing.menu_margin = Margin::symmetric(10, 6);
    style.spacing.scroll = egui::style::ScrollStyle {
        floating_allocated_width: 0.0,
        foreground_color: false,
        ..egui::style::ScrollStyle::floating()
    };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.6;
    // What egui fades and slides itself is there at once; scrolling to something is what is eased.
    style.animation_time = 0.0;
    style.scroll_animation = match motion {
        Motion::Eased => egui::style::ScrollAnimation::duration(EASE_SECS),
        Motion::None => egui::style::ScrollAnimation::none(),
    };
    style
}

fn visuals(theme: Theme) -> Visuals {
    let role = |role| color_in(theme, role);
    let mut visuals = match theme {
        Theme::Dark | Theme::DarkHigh => Visuals::dark(),
        Theme::Light | Theme::LightHigh | Theme::Paper => Visuals::light(),
    };
    visuals.override_text_color = Some(role(Role::Ink));
    visuals.weak_text_color = Some(role(Role::Quiet));
    visuals.panel_fill = role(Role::Paper);
    visuals.window_fill = role(Role::Surface);
    visuals.window_stroke = Stroke::new(1.0, role(Role::Edge));
    visuals.window_corner_radius = CornerRadius::same(radius::CARD);
    visuals.menu_corner_radius = CornerRadius::same(radius::CONTROL);
    let strength = if matches!(theme, Theme::Dark | Theme::DarkHigh) { 120 } else { 28 };
    let soft = Shadow { offset: [0, 6], blur: 24, spread: 0, color: Color32::from_black_alpha(strength) };
    visuals.window_shadow = soft;
    visuals.popup_shadow = soft;
    visuals.extreme_bg_color = role(Role::Surface);
    visuals.text_edit_bg_color = Some(role(Role::Surface));
    visuals.selection.bg_fill = role(Role::Focus).gamma_multiply(0.25);
    visuals.selection.stroke = Stroke::new(1.0, role(Role::Ink));
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(1.5, role(Role::Ink));
    // What egui itself draws with these is the handle of a scroll bar.
    let handles = [
        (&mut visuals.widgets.inactive, Role::Edge),
        (&mut visuals.widgets.hovered, Role::EdgeActive),
        (&mut visuals.widgets.active, Role::TrackOutline),
    ];
    for (widget, handle) in handles {
        widget.bg_fill = role(handle);
        widget.weak_bg_fill = role(handle);
    }
    visuals.widgets.noninteractive.bg_stroke = Stroke::new(1.0, role(Role::Hairline));
    visuals
}

/// The frame of a popup: the one soft shadow there is.
pub fn popup_frame(ui: &Ui) -> egui::Frame {
    egui::Frame::popup(ui.style()).inner_margin(Margin::same(8)).fill(color(ui, Role::Surface))
}
