//! Pages drawn as pictures, to be looked at: `cargo test --test pages -- --ignored draw`.

use std::path::PathBuf;

use twohats::chart::{Point, Role, Shape, Theme};
use twohats::export::page::{Page, pages};
use twohats::export::{Paper, Practice, png, svg};

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

/// A page as a picture of 96 dots an inch.
#[expect(clippy::disallowed_methods, reason = "a picture to look at")]
fn draw(page: &Page, name: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&folder).unwrap();
    let shapes: Vec<Shape> =
        std::iter::once(paper(page)).chain(page.parts.iter().flat_map(|part| part.shapes.clone())).collect();
    let picture = png::write(&svg::of_shapes(&shapes, page.size, Theme::Paper, ""), 96.0 / 72.0).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), picture).unwrap();
}

/// White below everything.
fn paper(page: &Page) -> Shape {
    let (right, bottom) = (page.size.width, page.size.height);
    let corners = [(0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom), (0.0, 0.0)].map(|(x, y)| Point { x, y });
    let triangles = corners.windows(2).map(|side| [side[0], side[1]]).collect();
    let center = Point { x: right / 2.0, y: bottom / 2.0 };
    Shape::Fan { center, triangles, role: Role::Paper, opacity: 1.0 }
}
