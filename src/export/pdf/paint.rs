//! Shapes as marks on a page, as the window's painter draws them.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point as PagePoint, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;

use super::text::Line;
use crate::chart::{Align, Dash, Ends, Face, Marker, Point, Role, Shape, Theme, metrics, palette};
use crate::export::svg::{HALO_PT, corners, dashes};

/// How far along a quarter of a circle its handles reach, in parts of its radius.
const HANDLE: f32 = 0.552_285;

/// Anything but text.
pub(super) fn shape(surface: &mut Surface<'_>, shape: &Shape) {
    match shape {
        Shape::Fan { center, triangles, role, opacity } => {
            fill(surface, fan(*center, triangles), *role, *opacity);
        }
        Shape::Line { points, ends, width_pt, role, dash } => {
            let stroke = Stroke {
                paint: color(*role).into(),
                width: *width_pt,
                line_cap: LineCap::Butt,
                line_join: LineJoin::Round,
                dash: broken(*dash),
                ..Stroke::default()
            };
            surface.set_fill(None);
            surface.set_stroke(Some(stroke));
            if let Some(path) = through(points, *ends) {
                surface.draw_path(&path);
            }
            surface.set_stroke(None);
        }
        Shape::Marker { at, marker, size_pt, role } if shape.is_painted(Theme::Paper) => {
            fill(surface, form(*marker, *at, 2.0f32.mul_add(HALO_PT, *size_pt)), Role::Paper, 1.0);
            fill(surface, form(*marker, *at, *size_pt), *role, 1.0);
            if marker.is_hollow() {
                fill(surface, form(*marker, *at, marker.inner_pt(*size_pt)), Role::Paper, 1.0);
            }
        }
        Shape::Marker { .. } | Shape::Label { .. } => {}
    }
}

/// A line of text whose place is `at`, no wider than the page's layout took it to be.
pub(super) fn line(surface: &mut Surface<'_>, line: &Line, at: Point, align: Align, style: (Face, f32, Role)) {
    let (face, size_pt, role) = style;
    let room = metrics::width(face, size_pt, &line.text);
    let squeeze = if line.width > room && room > 0.0 { room / line.width } else { 1.0 };
    let left = match align {
        Align::Left => at.x,
        Align::Center => at.x - line.width * squeeze / 2.0,
        Align::Right => at.x - line.width * squeeze,
    };
    surface.set_stroke(None);
    surface.set_fill(Some(filled(role, 1.0)));
    surface.push_transform(&Transform::from_row(squeeze, 0.0, 0.0, 1.0, left, at.y));
    for run in &line.runs {
        surface.draw_glyphs(PagePoint::from_xy(run.x, 0.0), &run.glyphs, run.font.clone(), &line.text, size_pt, false);
    }
    surface.pop();
}

/// Triangles that follow each other are one form, so that no seam shows between them.
fn fan(center: Point, triangles: &[[Point; 2]]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let mut last: Option<Point> = None;
    for [one, other] in triangles {
        if last != Some(*one) {
            if last.is_some() {
                path.close();
            }
            path.move_to(center.x, center.y);
            path.line_to(one.x, one.y);
        }
        path.line_to(other.x, other.y);
        last = Some(*other);
    }
    path.close();
    path.finish()
}

fn through(points: &[Point], ends: Ends) -> Option<Path> {
    let (first, rest) = points.split_first()?;
    let mut path = PathBuilder::new();
    path.move_to(first.x, first.y);
    for point in rest {
        path.line_to(point.x, point.y);
    }
    if ends == Ends::Closed {
        path.close();
    }
    path.finish()
}

fn broken(dash: Dash) -> Option<StrokeDash> {
    dashes(dash).map(|lengths| StrokeDash { array: lengths.to_vec(), offset: 0.0 })
}

fn form(marker: Marker, middle: Point, size_pt: f32) -> Option<Path> {
    let Some(corners) = corners(marker) else { return circle(middle, size_pt / 2.0) };
    let place = |[x, y]: &[f32; 2]| Point { x: x.mul_add(size_pt, middle.x), y: y.mul_add(size_pt, middle.y) };
    through(&corners.iter().map(place).collect::<Vec<_>>(), Ends::Closed)
}

fn circle(middle: Point, radius: f32) -> Option<Path> {
    let (x, y, far, near) = (middle.x, middle.y, radius, radius * HANDLE);
    let mut path = PathBuilder::new();
    path.move_to(x + far, y);
    path.cubic_to(x + far, y + near, x + near, y + far, x, y + far);
    path.cubic_to(x - near, y + far, x - far, y + near, x - far, y);
    path.cubic_to(x - far, y - near, x - near, y - far, x, y - far);
    path.cubic_to(x + near, y - far, x + far, y - near, x + far, y);
    path.close();
    path.finish()
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>, role: Role, opacity: f32) {
    let Some(path) = path else { return };
    surface.set_stroke(None);
    surface.set_fill(Some(filled(role, opacity)));
    surface.draw_path(&path);
}

fn filled(role: Role, opacity: f32) -> Fill {
    let opacity = NormalizedF32::new(opacity.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE);
    Fill { paint: color(role).into(), opacity, rule: FillRule::NonZero }
}

fn color(role: Role) -> rgb::Color {
    let palette::Rgb(red, green, blue) = palette::color(Theme::Paper, role);
    rgb::Color::new(red, green, blue)
}
