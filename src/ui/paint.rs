//! Paints a [`Scene`] with egui: the same shapes, in the same places, as on every other painter.

use egui::{Align2, Mesh, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2};

use crate::chart::{self, Align, Dash, Ends, Marker, Point, Role, Scene, metrics};

use super::theme::{color, faded, font};

/// The paper around a marker.
const HALO_PT: f32 = 1.5;

/// Paints `scene` with its top left corner at `origin`.
pub(super) fn scene(ui: &Ui, origin: Pos2, scene: &Scene) {
    let place = |point: &Point| origin + Vec2::new(point.x, point.y);
    let painter = ui.painter();
    for shape in &scene.shapes {
        match shape {
            chart::Shape::Fan { center, triangles, role, opacity } => {
                let fill = faded(ui, *role, *opacity);
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
                line(painter, points, *ends, Stroke::new(*width_pt, color(ui, *role)), *dash);
            }
            chart::Shape::Marker { at, marker: form, size_pt, role } => {
                marker(painter, place(at), *form, size_pt + 2.0 * HALO_PT, color(ui, Role::Paper));
                marker(painter, place(at), *form, *size_pt, color(ui, *role));
                if form.is_hollow() {
                    marker(painter, place(at), *form, form.inner_pt(*size_pt), color(ui, Role::Paper));
                }
            }
            chart::Shape::Label { text, at, align, face, size_pt, role } => {
                let top = place(at) - Vec2::new(0.0, metrics::ascent(*face, *size_pt));
                let align = match align {
                    Align::Left => Align2::LEFT_TOP,
                    Align::Center => Align2::CENTER_TOP,
                    Align::Right => Align2::RIGHT_TOP,
                };
                painter.text(top, align, text, font(*face, *size_pt), color(ui, *role));
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
        Dash::Dashed => (6.0, 4.0),
        Dash::Dotted => (2.0, 3.0),
    };
    if ends == Ends::Closed {
        points.extend(points.first().copied());
    }
    painter.extend(Shape::dashed_line(&points, stroke, on, off));
}

/// A marker with its middle at `at`, all of it in one color.
pub(super) fn marker(painter: &Painter, at: Pos2, form: Marker, size_pt: f32, fill: egui::Color32) {
    match form {
        Marker::Square => {
            painter.rect_filled(Rect::from_center_size(at, Vec2::splat(size_pt)), 0.0, fill);
        }
        Marker::Diamond => polygon(painter, at, size_pt, &[(0.0, -0.5), (0.5, 0.0), (0.0, 0.5), (-0.5, 0.0)], fill),
        Marker::Dot | Marker::Ring => {
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
