//! Pictures as SVG: lines, forms and text as text, so that words stay words.

use crate::chart::{Align, Dash, Ends, Face, Marker, Point, Role, Scene, Shape, Size, Theme, palette};

/// The paper around a marker, in points: as on screen.
pub(super) const HALO_PT: f32 = 1.5;

/// The whole file: drawn on nothing, so that it lies on any paper. `says` is what a reader says for it.
#[must_use]
pub fn write(scene: &Scene, theme: Theme, says: &str) -> String {
    of_shapes(&scene.shapes, scene.size, theme, says)
}

/// Any shapes in a frame of `size` points as one file.
#[must_use]
pub fn of_shapes(shapes: &[Shape], size: Size, theme: Theme, says: &str) -> String {
    let (width, height) = (number(size.width), number(size.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n"
    );
    if !says.is_empty() {
        svg.extend(["<title>", &escaped(says), "</title>\n"]);
    }
    for shape in shapes.iter().filter(|shape| shape.is_painted(theme)) {
        svg.push_str(&drawn(shape, theme));
        svg.push('\n');
    }
    svg.push_str("</svg>\n");
    svg
}

/// One element a shape; a marker is its paper and itself.
fn drawn(shape: &Shape, theme: Theme) -> String {
    match shape {
        Shape::Fan { center, triangles, role, opacity } => {
            let triangle = |[one, other]: &[Point; 2]| format!("M{}L{}L{}Z", at(*center), at(*one), at(*other));
            let path: String = triangles.iter().map(triangle).collect();
            format!("<path d=\"{path}\" fill=\"{}\" fill-opacity=\"{}\"/>", hex(theme, *role), number(*opacity))
        }
        Shape::Line { points, ends, width_pt, role, dash } => line(points, *ends, *width_pt, &hex(theme, *role), *dash),
        Shape::Marker { at, marker, size_pt, role } => {
            let paper = hex(theme, Role::Paper);
            let mut drawn = form(*marker, *at, 2.0f32.mul_add(HALO_PT, *size_pt), &paper);
            drawn.push_str(&form(*marker, *at, *size_pt, &hex(theme, *role)));
            if marker.is_hollow() {
                drawn.push_str(&form(*marker, *at, marker.inner_pt(*size_pt), &paper));
            }
            drawn
        }
        Shape::Label { text, at, align, face, size_pt, role } => {
            let anchor = match align {
                Align::Left => "",
                Align::Center => " text-anchor=\"middle\"",
                Align::Right => " text-anchor=\"end\"",
            };
            format!(
                "<text xml:space=\"preserve\" x=\"{}\" y=\"{}\"{anchor} {} font-size=\"{}\" fill=\"{}\">{}</text>",
                number(at.x),
                number(at.y),
                font(*face),
                number(*size_pt),
                hex(theme, *role),
                escaped(text)
            )
        }
    }
}

fn line(points: &[Point], ends: Ends, width_pt: f32, ink: &str, dash: Dash) -> String {
    let path = points.iter().copied().map(at).collect::<Vec<_>>().join("L");
    let close = if ends == Ends::Closed { "Z" } else { "" };
    let dash = dashes(dash)
        .map_or_else(String::new, |[on, off]| format!(" stroke-dasharray=\"{} {}\"", number(on), number(off)));
    format!(
        "<path d=\"M{path}{close}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{}\" stroke-linejoin=\"round\"{dash}/>",
        number(width_pt)
    )
}

/// How long a broken line is drawn and how long not, in points; `None` for a whole one.
pub(super) fn dashes(dash: Dash) -> Option<[f32; 2]> {
    match dash {
        Dash::Solid => None,
        Dash::Dashed => Some([7.0, 5.0]),
        Dash::Dotted => Some([2.0, 3.0]),
    }
}

/// The corners of a marker around its middle, in parts of its width; `None` for a round one.
pub(super) fn corners(marker: Marker) -> Option<&'static [[f32; 2]]> {
    match marker {
        Marker::Square => Some(&[[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]),
        Marker::Diamond => Some(&[[0.0, -0.5], [0.5, 0.0], [0.0, 0.5], [-0.5, 0.0]]),
        Marker::Target => Some(&[[-0.5, -0.289], [0.5, -0.289], [0.0, 0.577]]),
        Marker::Dot | Marker::Ring | Marker::Corner => None,
    }
}

fn form(marker: Marker, middle: Point, size_pt: f32, ink: &str) -> String {
    let Some(corners) = corners(marker) else {
        let (x, y) = (number(middle.x), number(middle.y));
        return format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\" fill=\"{ink}\"/>", number(size_pt / 2.0));
    };
    let place = |[x, y]: &[f32; 2]| at(Point { x: x.mul_add(size_pt, middle.x), y: y.mul_add(size_pt, middle.y) });
    let path = corners.iter().map(place).collect::<Vec<_>>().join("L");
    format!("<path d=\"M{path}Z\" fill=\"{ink}\"/>")
}

/// Our faces by name, then what any system has.
fn font(face: Face) -> &'static str {
    match face {
        Face::Sans => "font-family=\"Inter, Helvetica, Arial, sans-serif\"",
        Face::SansMedium => "font-family=\"Inter, Helvetica, Arial, sans-serif\" font-weight=\"500\"",
        Face::SansSemibold => "font-family=\"Inter, Helvetica, Arial, sans-serif\" font-weight=\"600\"",
        Face::Serif => "font-family=\"'Source Serif 4', Georgia, 'Times New Roman', serif\"",
        Face::SerifSemibold => {
            "font-family=\"'Source Serif 4', Georgia, 'Times New Roman', serif\" font-weight=\"600\""
        }
        Face::SerifItalic => {
            "font-family=\"'Source Serif 4', Georgia, 'Times New Roman', serif\" font-style=\"italic\""
        }
    }
}

fn hex(theme: Theme, role: Role) -> String {
    let rgb = palette::color(theme, role);
    format!("#{:02x}{:02x}{:02x}", rgb.0, rgb.1, rgb.2)
}

fn at(point: Point) -> String {
    format!("{} {}", number(point.x), number(point.y))
}

/// To a hundredth, the same on every machine.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// The text with what would be markup made harmless, and without what no XML may hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_is_never_markup() {
        assert_eq!(escaped("</text><script>&\"\u{0}\u{c}x"), "&lt;/text&gt;&lt;script&gt;&amp;&quot;x");
    }

    #[test]
    fn numbers_are_short_and_never_minus_nothing() {
        assert_eq!([1.0, 0.125, -0.001, 10.0, 2.50].map(number), ["1", "0.12", "0", "10", "2.5"]);
    }
}
