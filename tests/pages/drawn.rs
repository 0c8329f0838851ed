//! Pages drawn as pictures, to be looked at: `cargo test --test pages -- --ignored draw`.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use resvg::{tiny_skia, usvg};
use twohats::chart::palette::color;
use twohats::chart::{Align, Dash, Ends, Face, Marker, Point, Rgb, Role, Shape, Theme, metrics};
use twohats::export::page::{Page, pages};
use twohats::export::{Paper, Practice};

use crate::people;

#[test]
#[ignore = "draws every kind of page into the target folder, to be looked at"]
fn draw_every_kind_of_page() {
    let practice = Practice { name: "North Shore Coaching".to_owned(), logo: None };
    for (name, document) in people::every_kind() {
        for (place, page) in pages(&document, Paper::A4, &practice).iter().enumerate() {
            draw(page, &format!("{name}-{}", place + 1));
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a picture to look at")]
fn draw(page: &Page, name: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    let mut options = usvg::Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    let faces = [Face::Sans, Face::SansMedium, Face::SansSemibold, Face::Serif, Face::SerifSemibold, Face::SerifItalic];
    for face in faces {
        fonts.load_font_data(metrics::bytes(face).to_vec());
    }
    let tree = usvg::Tree::from_str(&svg(page), &options).unwrap();
    let scale = 96.0 / 72.0;
    let (width, height) = ((page.size.width * scale) as u32, (page.size.height * scale) as u32);
    let mut pixels = tiny_skia::Pixmap::new(width, height).unwrap();
    pixels.fill(tiny_skia::Color::WHITE);
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.save_png(folder.join(format!("{name}.png"))).unwrap();
}

fn svg(page: &Page) -> String {
    let (width, height) = (page.size.width, page.size.height);
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">");
    for shape in page.parts.iter().flat_map(|part| &part.shapes) {
        svg.push_str(&drawn(shape));
    }
    svg + "</svg>"
}

fn rgb(role: Role) -> String {
    let Rgb(r, g, b) = color(Theme::Paper, role);
    format!("rgb({r},{g},{b})")
}

fn path(points: &[Point]) -> String {
    points.iter().map(|point| format!("{},{} ", point.x, point.y)).collect()
}

fn drawn(shape: &Shape) -> String {
    match shape {
        Shape::Fan { center, triangles, role, opacity } => {
            let mut out = String::new();
            for [a, b] in triangles {
                let points = path(&[*center, *a, *b]);
                write!(out, "<polygon points=\"{points}\" fill=\"{}\" fill-opacity=\"{opacity}\"/>", rgb(*role))
                    .unwrap();
            }
            out
        }
        Shape::Line { points, ends, width_pt, role, dash } => {
            let tag = if *ends == Ends::Closed { "polygon" } else { "polyline" };
            let dash = match dash {
                Dash::Solid => "",
                Dash::Dashed => "stroke-dasharray=\"6 4\"",
                Dash::Dotted => "stroke-dasharray=\"2 3\"",
            };
            let (points, color) = (path(points), rgb(*role));
            format!("<{tag} points=\"{points}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{width_pt}\" {dash}/>")
        }
        Shape::Marker { at, marker, size_pt, role } => {
            let (x, y, h) = (at.x, at.y, size_pt / 2.0);
            let color = rgb(*role);
            match marker {
                Marker::Square => {
                    format!(
                        "<rect x=\"{}\" y=\"{}\" width=\"{size_pt}\" height=\"{size_pt}\" fill=\"{color}\"/>",
                        x - h,
                        y - h
                    )
                }
                Marker::Diamond => {
                    format!("<path d=\"M{x} {}L{} {y}L{x} {}L{} {y}Z\" fill=\"{color}\"/>", y - h, x + h, y + h, x - h)
                }
                Marker::Dot => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{h}\" fill=\"{color}\"/>"),
                Marker::Ring => format!(
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"white\" stroke=\"{color}\" stroke-width=\"1.2\"/>",
                    h - 0.6
                ),
                Marker::Target => format!(
                    "<path d=\"M{} {}L{} {}L{x} {}Z\" fill=\"white\" stroke=\"{color}\" stroke-width=\"1.2\"/>",
                    x - h + 0.6,
                    y - h * 0.8,
                    x + h - 0.6,
                    y - h * 0.8,
                    y + h * 0.8
                ),
            }
        }
        Shape::Label { text, at, align, face, size_pt, role } => {
            let anchor = match align {
                Align::Left => "start",
                Align::Center => "middle",
                Align::Right => "end",
            };
            let (family, weight, style) = match face {
                Face::Sans => ("Inter", 400, "normal"),
                Face::SansMedium => ("Inter", 500, "normal"),
                Face::SansSemibold => ("Inter", 600, "normal"),
                Face::Serif => ("'Source Serif 4'", 400, "normal"),
                Face::SerifSemibold => ("'Source Serif 4'", 600, "normal"),
                Face::SerifItalic => ("'Source Serif 4'", 400, "italic"),
            };
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!(
                "<text xml:space=\"preserve\" x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-family=\"{family}\" font-weight=\"{weight}\" \
                 font-style=\"{style}\" font-size=\"{size_pt}\" fill=\"{}\">{text}</text>",
                at.x,
                at.y,
                rgb(*role)
            )
        }
    }
}
