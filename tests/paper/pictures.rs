//! A picture alone, as lines and as pixels.

use resvg::usvg;
use twohats::chart::{Align, Face, Point, Role, Shape, Size, Theme, metrics};
use twohats::export::{Chart, Format, Order, Scale, png, render, svg};
use twohats::report::{Audience, SharedCopy};

use crate::people::{copy, zoe};

fn written(copy: &SharedCopy, format: Format, chart: Chart, scale: Scale) -> Vec<u8> {
    render(copy, &Order { format, chart, scale, ..crate::page::order() }).unwrap()
}

#[test]
fn every_picture_is_written_as_lines_and_in_each_size_as_pixels_the_same_twice() {
    let copy = copy(&zoe(), Audience::Client);
    for chart in Chart::ALL {
        let lines = written(&copy, Format::Svg, chart, Scale::One);
        let tree = usvg::Tree::from_data(&lines, &usvg::Options::default()).unwrap();
        assert_eq!(lines, written(&copy, Format::Svg, chart, Scale::One));
        for scale in [Scale::One, Scale::Two, Scale::Four] {
            let pixels = written(&copy, Format::Png, chart, scale);
            assert_eq!(pixels, written(&copy, Format::Png, chart, scale));
            let side = |from: usize| u32::from_be_bytes(pixels[from..from + 4].try_into().unwrap());
            let due = [tree.size().width(), tree.size().height()].map(|side| (side * scale.factor()).round() as u32);
            assert_eq!([side(16), side(20)], due, "{chart:?} {scale:?}");
        }
    }
}

#[test]
fn a_picture_lies_on_any_paper() {
    let lines = String::from_utf8(written(&copy(&zoe(), Audience::Client), Format::Svg, Chart::Radar, Scale::One));
    let (width, height, pixels) = png::pixels(&lines.unwrap(), 1.0).unwrap();
    let alpha = |x: u32, y: u32| pixels[((y * width + x) * 4 + 3) as usize];
    assert_eq!([alpha(0, 0), alpha(width - 1, 0), alpha(0, height - 1), alpha(width - 1, height - 1)], [0; 4]);
}

#[test]
fn letters_are_drawn_in_our_faces_and_as_wide_as_on_screen() {
    for face in [Face::Sans, Face::SansSemibold, Face::Serif, Face::SerifSemibold, Face::SerifItalic] {
        let text = "Zoë, Łódź: Ωμ, Жи, 7";
        let at = Point { x: 0.0, y: 30.0 };
        let label =
            Shape::Label { text: text.to_owned(), at, align: Align::Left, face, size_pt: 20.0, role: Role::Ink };
        let lines = svg::of_shapes(&[label], Size { width: 400.0, height: 40.0 }, Theme::Paper, "");
        let (width, _, pixels) = png::pixels(&lines, 1.0).unwrap();
        let inked = pixels.chunks(4).enumerate().filter(|(_, pixel)| pixel[3] > 100);
        let last = inked.map(|(place, _)| place as u32 % width).max().unwrap() as f32;
        let due = metrics::width(face, 20.0, text);
        assert!(last < due + 2.0 && last > due - 8.0, "{face:?}: {last} of {due}");
    }
}

#[test]
fn a_name_with_signs_of_markup_is_only_a_name() {
    let made = crate::page::writes("<b>&amp; \"Zoë\" </text>");
    for chart in [Chart::Radar, Chart::Bars] {
        let lines = written(&copy(&made, Audience::Client), Format::Svg, chart, Scale::One);
        usvg::Tree::from_data(&lines, &usvg::Options::default()).unwrap();
    }
}
