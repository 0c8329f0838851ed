//! Paints a [`Scene`] with egui: the same shapes, in the same places, as on every other painter.

use egui::emath::GuiRounding as _;
use egui::{Align2, Mesh, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use crate::chart::{self, Align, Dash, Ends, Marker, Point, Role, Scene, metrics};

use super::theme::{color_in, font, theme_of};

/// The paper around a marker.
const HALO_PT: f32 = 1.5;
/// How wide at least an earlier line is with high contrast, where the grid is nearly as dark.
const HIGH_THEN_PT: f32 = 2.0;

/// Paints `scene` with its top left corner at `origin`.
pub(super) fn scene(ui: &Ui, origin: Pos2, scene: &Scene) {
    shapes(ui.painter(), origin, 1.0, theme_of(ui.visuals()), &scene.shapes);
}

/// Paints any shapes: their place 0, 0 at `origin`, `scale` times as large, in the colors of `theme`.
pub(super) fn shapes(painter: &Painter, origin: Pos2, scale: f32, theme: chart::Theme, shapes: &[chart::Shape]) {
    let place = |point: &Point| origin + Vec2::new(point.x, point.y) * scale;
    let color = |role: Role| color_in(theme, role);
    for shape in shapes.iter().filter(|shape| shape.is_painted(theme)) {
        match shape {
            chart::Shape::Fan { center, triangles, role, opacity } => {
                let fill = color(*role).gamma_multiply(*opacity);
                let mut mesh = Mesh::default();
                mesh.colored_vertex(place(center), fill);
                for [one, other] in triangles {
                    let first = mesh.vertices.len() as u32;
                    mesh.colored_vertex(place(one), fill);
                    mesh.colored_vertex(place(other), fill);
                    mesh.add_triangle(0, first, first + 1);
                }
                painter.add(Shape::mesh(mesh));
            }
            chart::Shape::Line { points, ends, width_pt, role, dash } => {
                let points: Vec<Pos2> = points.iter().map(place).collect();
                let width_pt =
                    if *role == Role::Then && theme.is_high() { width_pt.max(HIGH_THEN_PT) } else { *width_pt };
                line(painter, points, *ends, Stroke::new(width_pt * scale, color(*role)), *dash);
            }
            chart::Shape::Marker { at, marker: form, size_pt, role } => {
                let part = |size_pt: f32, role: Role| marker(painter, place(at), *form, size_pt * scale, color(role));
                part(size_pt + 2.0 * HALO_PT, Role::Paper);
                part(*size_pt, *role);
                if form.is_hollow() {
                    part(form.inner_pt(*size_pt), Role::Paper);
                }
            }
            chart::Shape::Label { text, at, align, face, size_pt, role } => {
                let size_pt = size_pt * scale;
                let top = place(at) - Vec2::new(0.0, metrics::ascent(*face, size_pt));
                let align = match align {
                    Align::Left => Align2::LEFT_TOP,
                    Align::Center => Align2::CENTER_TOP,
                    Align::Right => Align2::RIGHT_TOP,
                };
                painter.text(top, align, text, font(*face, size_pt), color(*role));
            }
        }
    }
}

fn line(painter: &Painter, mut points: Vec<Pos2>, ends: Ends, stroke: Stroke, dash: Dash) {
    let (on, off) = match dash {
        Dash::Solid => {
            painter.add(match ends {
                Ends::Open => Shape::line(points, stroke),
                Ends::Closed => Shape::closed_line(points, stroke),
            });
            return;
        }
        Dash::Dashed => (7.0, 5.0),
        Dash::Dotted => (2.0, 3.0),
    };
    if ends == Ends::Closed {
        points.extend(points.first().copied());
    }
    painter.add(dashes(&points, stroke, on, off, 1.0 / painter.pixels_per_point()));
}

/// A broken line as one form: `on` points of line, then `off` points of nothing, softened along its sides by a `pixel`.
fn dashes(points: &[Pos2], stroke: Stroke, on: f32, off: f32, pixel: f32) -> Shape {
    let mut mesh = Mesh::default();
    let (inner, outer) = (((stroke.width - pixel) / 2.0).max(0.0), f32::midpoint(stroke.width, pixel));
    // Thinner than a pixel, a line is paler.
    let ink = stroke.color.gamma_multiply((stroke.width / pixel).min(1.0));
    let clear = egui::Color32::TRANSPARENT;
    let across = [(outer, clear), (inner, ink), (-inner, ink), (-outer, clear)];
    // How much of what is being drawn, a dash or a gap, is left: it goes on around corners.
    let (mut left, mut is_on) = (on, true);
    for [from, to] in points.array_windows() {
        let length = (*to - *from).length();
        let along = (*to - *from) / length.max(f32::EPSILON);
        let side = along.rot90();
        let mut at = 0.0;
        while at < length {
            let end = (at + left).min(length);
            if is_on {
                let first = mesh.vertices.len() as u32;
                let ends = [*from + along * at, *from + along * end];
                for (offset, ink) in across {
                    mesh.colored_vertex(ends[0] + side * offset, ink);
                    mesh.colored_vertex(ends[1] + side * offset, ink);
                }
                for band in [0, 2, 4] {
                    mesh.add_triangle(first + band, first + band + 1, first + band + 2);
                    mesh.add_triangle(first + band + 1, first + band + 3, first + band + 2);
                }
            }
            left -= end - at;
            if left <= f32::EPSILON {
                (left, is_on) = (if is_on { off } else { on }, !is_on);
            }
            at = end;
        }
    }
    Shape::mesh(mesh)
}

/// A marker with its middle at `at`, all of it in one color.
pub(super) fn marker(painter: &Painter, at: Pos2, form: Marker, size_pt: f32, fill: egui::Color32) {
    match form {
        Marker::Square => {
            painter.rect_filled(Rect::from_center_size(at, Vec2::splat(size_pt)), 0.0, fill);
        }
        Marker::Diamond => polygon(painter, at, size_pt, &[(0.0, -0.5), (0.5, 0.0), (0.0, 0.5), (-0.5, 0.0)], fill),
        Marker::Dot | Marker::Ring | Marker::Corner => {
            painter.circle_filled(at, size_pt / 2.0, fill);
        }
        // Of three equal sides, its middle a third of its height below its edge: what stands within it is as far from each.
        Marker::Target => polygon(painter, at, size_pt, &[(-0.5, -0.289), (0.5, -0.289), (0.0, 0.577)], fill),
    }
}

/// A convex form, its corners in parts of its width from its middle.
fn polygon(painter: &Painter, at: Pos2, size_pt: f32, corners: &[(f32, f32)], fill: egui::Color32) {
    let points = corners.iter().map(|(x, y)| at + Vec2::new(*x, *y) * size_pt).collect();
    painter.add(Shape::convex_polygon(points, fill, Stroke::NONE));
}

/// A filled form with a thin edge inside it and round corners: what cards, buttons and chips stand on.
///
/// egui's own takes twice the triangles for the same look, and a software renderer pays for each.
pub(super) fn panel(ui: &Ui, rect: Rect, radius: u8, fill: egui::Color32, edge: Stroke) {
    let (pixel, radius) = (1.0 / ui.pixels_per_point(), f32::from(radius));
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    let steps = ((radius / pixel).sqrt() * 1.5).ceil().clamp(2.0, 12.0) as usize;
    // From outside to inside, each a little softened: nothing, the edge, and what it holds.
    let outlines = [
        (pixel / 2.0, egui::Color32::TRANSPARENT),
        (-pixel / 2.0, edge.color),
        (pixel / 2.0 - edge.width, edge.color),
        (-pixel / 2.0 - edge.width, fill),
    ];
    let mut mesh = Mesh::default();
    let mut inner: Option<u32> = None;
    let around = 4 * (steps as u32 + 1);
    for (place, (offset, ink)) in outlines.into_iter().enumerate() {
        // Where an edge is no wider than it is softened, the two in the middle are one.
        if place == 2 && edge.width <= pixel {
            continue;
        }
        let first = mesh.vertices.len() as u32;
        for point in outline(rect, radius, offset, steps) {
            mesh.colored_vertex(point, ink);
        }
        if let Some(outer) = inner {
            for at in 0..around {
                let next = (at + 1) % around;
                mesh.add_triangle(outer + at, outer + next, first + at);
                mesh.add_triangle(first + at, outer + next, first + next);
            }
        }
        inner = Some(first);
    }
    let first = inner.unwrap_or_default();
    for at in 1..around.saturating_sub(1) {
        mesh.add_triangle(first, first + at, first + at + 1);
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// The outline of a rectangle with round corners, moved out by `offset`.
fn outline(rect: Rect, radius: f32, offset: f32, steps: usize) -> impl Iterator<Item = Pos2> {
    let inner = rect.shrink(radius);
    let reach = (radius + offset).max(0.0);
    let corners = [inner.right_bottom(), inner.left_bottom(), inner.left_top(), inner.right_top()];
    corners.into_iter().zip(0_u8..).flat_map(move |(corner, quarter)| {
        (0..=steps).map(move |step| {
            let turn = (f32::from(quarter) + step as f32 / steps as f32) * std::f32::consts::FRAC_PI_2;
            corner + reach * Vec2::angled(turn)
        })
    })
}

/// A thumb or another round form with an edge: two discs, which cost next to nothing.
pub(super) fn disc(painter: &Painter, at: Pos2, radius: f32, fill: egui::Color32, edge: Stroke) {
    painter.circle_filled(at, radius + edge.width / 2.0, edge.color);
    painter.circle_filled(at, radius - edge.width / 2.0, fill);
}

/// Short upright lines of one point's width, each with its middle at `x`, as one form.
pub(super) fn ticks(ui: &Ui, xs: &[f32], y: egui::Rangef, ink: egui::Color32) {
    let mut mesh = Mesh::default();
    for x in xs {
        let tick = Rect::from_x_y_ranges((x - 0.5)..=(x + 0.5), y);
        mesh.add_colored_rect(tick.round_to_pixels(ui.pixels_per_point()), ink);
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// A bar with round ends, all of it in one color.
pub(super) fn bar(ui: &Ui, rect: Rect, ink: egui::Color32) {
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    let radius = rect.height() / 2.0;
    let middle = rect.shrink2(Vec2::new(radius.min(rect.width() / 2.0), 0.0));
    for end in [middle.left_center(), middle.right_center()] {
        ui.painter().circle_filled(end, radius, ink);
    }
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(middle, ink);
    ui.painter().add(Shape::mesh(mesh));
}
