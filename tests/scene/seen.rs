//! Figures to draw, and what can be found in a drawn scene.

use twohats::chart::{
    Align, Axis, Earlier, Ends, Face, Figure, Marker, Point, PolePlace, Role, Scene, Series, Shape, Size, metrics,
};
use twohats::model::{DimensionId, PoleId, Rating};

pub(crate) const SHORT: [&str; 12] = [
    "Goals and vision",
    "Risk",
    "Horizon",
    "Responsibility",
    "Guidance",
    "Time",
    "Feedback",
    "Conflict",
    "Learning",
    "Delegation",
    "Trust",
    "Change",
];
pub(crate) const LONG: [&str; 12] = [
    "Agreeing what the team works for and how far it wants to go",
    "Meeting a risk early before it has become a costly problem",
    "Keeping the near dates while holding on to the distant aim",
    "Handing out responsibility and duties to each of the people",
    "Guiding a person so that the person finds a way of their own",
    "Making time for the work that nobody has asked about so far",
    "Giving feedback that a person can use in the very next week",
    "Meeting a conflict in the open and with everybody concerned",
    "Learning from what went wrong without looking for the guilty",
    "Passing on a decision to those who know most of the matter",
    "Building trust across departments, countries and time zones",
    "Leading change that takes longer than a year to be complete",
];
pub(crate) const REAL: [&str; 12] = [
    "Planning",
    "Budget",
    "Hiring",
    "Understanding of each other’s plans across neighboring teams",
    "Quality",
    "Customers",
    "Safety at work",
    "Learning",
    "Tools and systems",
    "Suppliers",
    "Disagreement",
    "Überlastung und Erholung",
];
pub(crate) const ONE_WORD: &str = "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller";
pub(crate) const FRAMES: [(f32, f32); 8] = [
    (260.0, 260.0),
    (262.0, 320.0),
    (400.0, 420.0),
    (672.0, 589.0),
    (900.0, 700.0),
    (900.0, 300.0),
    (300.0, 700.0),
    (421.0, 421.0),
];

pub(crate) type Values = Vec<Option<u8>>;

pub(crate) fn figure(names: &[&str], values: &[Values]) -> Figure {
    let poles = [("managing", "Managing"), ("leading", "Leading")];
    let series = values.iter().zip(poles).enumerate().map(|(place, (values, (pole, name)))| Series {
        place: PolePlace::nth(place),
        pole: PoleId::new(pole).unwrap(),
        name: name.to_owned(),
        titles: names.iter().map(|_| "Asking questions".to_owned()).collect(),
        values: ratings(values),
    });
    let axes = names
        .iter()
        .enumerate()
        .map(|(at, name)| Axis { dimension: DimensionId::new(&format!("d-{at}")).unwrap(), name: (*name).to_owned() });
    Figure { axes: axes.collect(), series: series.collect(), earlier: None }
}

/// The figure beside what was answered in September.
pub(crate) fn compared(figure: &Figure, then: &[Values]) -> Figure {
    let values = then.iter().map(|values| ratings(values)).collect();
    Figure { earlier: Some(Earlier { name: "in September".to_owned(), values }), ..figure.clone() }
}

pub(crate) fn rating(steps: u8) -> Rating {
    Rating::new(i64::from(steps)).unwrap()
}

pub(crate) fn ratings(values: &[Option<u8>]) -> Vec<Option<Rating>> {
    values.iter().map(|value| value.map(rating)).collect()
}

pub(crate) fn frame((width, height): (f32, f32)) -> Size {
    Size { width, height }
}

/// Ratings of both poles that hold gaps, both ends of the scale and equal values.
pub(crate) fn mixed(dimensions: usize) -> [Values; 2] {
    let first =
        [Some(7), Some(8), Some(5), Some(9), Some(3), Some(0), Some(10), Some(6), Some(4), None, Some(10), None];
    let second = [Some(4), Some(8), Some(6), Some(8), None, Some(0), Some(9), Some(10), None, None, Some(3), Some(10)];
    [first[..dimensions].to_vec(), second[..dimensions].to_vec()]
}

/// What the letters of a label cover.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ink {
    pub(crate) text: String,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    pub(crate) is_of_scale: bool,
}

pub(crate) fn ink(scene: &Scene) -> Vec<Ink> {
    let label = |shape: &Shape| {
        let Shape::Label { text, at, align, face, size_pt, role } = shape else { return None };
        let is_of_scale = *role == Role::Quiet && ["0", "5", "10"].contains(&text.as_str());
        let width = metrics::width(*face, *size_pt, text);
        let left = match align {
            Align::Left => at.x,
            Align::Center => at.x - width / 2.0,
            Align::Right => at.x - width,
        };
        let descent = if text.parse::<u8>().is_ok() { 0.02 } else { 0.22 };
        let (top, bottom) = (at.y - 0.74 * size_pt, at.y + descent * size_pt);
        Some(Ink { text: text.clone(), left, right: left + width, top, bottom, is_of_scale })
    };
    scene.shapes.iter().filter_map(label).collect()
}

#[track_caller]
pub(crate) fn assert_readable(scene: &Scene, case: &str) {
    let labels = ink(scene);
    for (at, one) in labels.iter().enumerate() {
        assert!(one.left >= -0.1 && one.right <= scene.size.width + 0.1, "{case}: cut at a side: {one:?}");
        assert!(one.top >= -0.1 && one.bottom <= scene.size.height + 0.1, "{case}: cut above or below: {one:?}");
        for other in labels.iter().skip(at + 1) {
            let is_apart = one.right <= other.left + 0.1
                || other.right <= one.left + 0.1
                || one.bottom <= other.top + 0.1
                || other.bottom <= one.top + 0.1;
            assert!(is_apart, "{case}: touching: {one:?} and {other:?}");
        }
    }
    let forms = [Marker::Square, Marker::Diamond, Marker::Dot];
    for (marker, size_pt) in forms.into_iter().flat_map(|form| markers(scene, form)) {
        let reach = size_pt / 2.0;
        let is_inside = marker.x >= reach - 0.1 && marker.x <= scene.size.width - reach + 0.1;
        assert!(
            is_inside && marker.y >= reach - 0.1 && marker.y <= scene.size.height - reach + 0.1,
            "{case}: {marker:?}"
        );
        // The numbers of the scale lie behind the marks, as the grid does.
        for label in labels.iter().filter(|label| !label.is_of_scale) {
            let is_apart = marker.x + reach <= label.left
                || label.right <= marker.x - reach
                || marker.y + reach <= label.top
                || label.bottom <= marker.y - reach;
            assert!(is_apart, "{case}: a marker lies on {label:?}");
        }
    }
    for mark in &scene.marks {
        let is_inside = (0.0..=scene.size.width).contains(&mark.at.x) && (0.0..=scene.size.height).contains(&mark.at.y);
        assert!(is_inside, "{case}: outside: {mark:?}");
    }
}

/// Each word of each line of a name is a whole one, or a start that says so.
#[track_caller]
pub(crate) fn assert_whole_words(names: &[&str], scene: &Scene, case: &str) {
    let words: Vec<&str> = names.iter().flat_map(|name| name.split(' ')).collect();
    for shape in &scene.shapes {
        let Shape::Label { text, face: Face::SerifSemibold, .. } = shape else { continue };
        for word in text.split(' ') {
            let is_whole = words.contains(&word);
            let is_start = word.strip_suffix('…').is_some_and(|start| words.iter().any(|word| word.starts_with(start)));
            // A word of a longer line has room for all its letters.
            let is_alone = !text.contains(' ') || words.contains(&word.trim_end_matches('…'));
            assert!(is_whole || is_start && is_alone, "{case}: {word} of {text}");
        }
    }
}

pub(crate) fn markers(scene: &Scene, form: Marker) -> Vec<(Point, f32)> {
    let found = |shape: &Shape| match shape {
        Shape::Marker { at, marker, size_pt, .. } if *marker == form => Some((*at, *size_pt)),
        _ => None,
    };
    scene.shapes.iter().filter_map(found).collect()
}

/// The outermost ring: the largest closed line of the grid.
pub(crate) fn ring(scene: &Scene) -> Vec<Point> {
    let closed = scene.shapes.iter().filter_map(|shape| match shape {
        Shape::Line { points, ends: Ends::Closed, role: Role::Edge, .. } => Some(points.clone()),
        _ => None,
    });
    closed.max_by(|one, other| polygon_area(one).total_cmp(&polygon_area(other))).unwrap()
}

pub(crate) fn middle(points: &[Point]) -> Point {
    let many = points.len() as f32;
    Point { x: points.iter().map(|p| p.x).sum::<f32>() / many, y: points.iter().map(|p| p.y).sum::<f32>() / many }
}

pub(crate) fn distance(one: Point, other: Point) -> f32 {
    (one.x - other.x).hypot(one.y - other.y)
}

pub(crate) fn polygon_area(points: &[Point]) -> f32 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f32>().abs() / 2.0
}

pub(crate) fn fans(scene: &Scene) -> Vec<(Point, Vec<[Point; 2]>, Role)> {
    let fan = |shape: &Shape| match shape {
        Shape::Fan { center, triangles, role, .. } => Some((*center, triangles.clone(), *role)),
        _ => None,
    };
    scene.shapes.iter().filter_map(fan).collect()
}

/// The line segments of a pole, legend aside: that one lies below the ring.
pub(crate) fn segments(scene: &Scene, place: PolePlace) -> Vec<[Point; 2]> {
    let lowest = ring(scene).iter().map(|point| point.y).fold(0.0, f32::max);
    let mut found = Vec::new();
    for shape in &scene.shapes {
        let Shape::Line { points, ends, role, .. } = shape else { continue };
        if *role != Role::Pole(place) || points[0].y > lowest + 5.0 {
            continue;
        }
        found.extend(points.windows(2).map(|pair| [pair[0], pair[1]]));
        if *ends == Ends::Closed {
            found.push([points[points.len() - 1], points[0]]);
        }
    }
    found
}

/// Neighboring axes of which both are rated.
pub(crate) fn rated_neighbors(values: &Values) -> Vec<(u8, u8)> {
    let next = values.iter().cycle().skip(1);
    values.iter().zip(next).filter_map(|(one, other)| Some(((*one)?, (*other)?))).collect()
}

/// Fill, lines and marks show the answers and nothing else.
#[track_caller]
pub(crate) fn assert_true_to(values: &[Values], scene: &Scene, case: &str) {
    let ring = ring(scene);
    let center = middle(&ring);
    let radius = distance(center, ring[0]);
    assert!(ring[0].y < center.y && (ring[0].x - center.x).abs() < 0.1, "{case}: the first axis points up");
    assert!(ring[1].x > center.x, "{case}: the next one follows clockwise");
    let angle = std::f32::consts::TAU / ring.len() as f32;
    for (place, (center_of_fan, triangles, role)) in fans(scene).into_iter().enumerate() {
        let values = &values[place];
        let pairs = rated_neighbors(values);
        assert_eq!(role, Role::Pole(PolePlace::nth(place)), "{case}");
        assert_eq!(
            triangles.len(),
            pairs.len(),
            "{case}: a triangle where an answer is missing, or none where both are"
        );
        let filled: f32 = triangles.iter().map(|[a, b]| polygon_area(&[center_of_fan, *a, *b])).sum();
        let sides = pairs.iter().map(|(one, other)| f32::from(*one) * f32::from(*other) / 100.0);
        let expected = sides.sum::<f32>() * radius * radius * angle.sin() / 2.0;
        assert!((filled - expected).abs() <= 0.01 * expected + 0.5, "{case}: {filled} is filled, not {expected}");
        let drawn = segments(scene, PolePlace::nth(place));
        assert_eq!(drawn.len(), pairs.len(), "{case}: a line over a gap, or a gap between neighbors");
        for triangle in triangles {
            let is_drawn = |[a, b]: &[Point; 2]| distance(*a, triangle[0]) < 0.1 && distance(*b, triangle[1]) < 0.1;
            assert!(drawn.iter().any(is_drawn), "{case}: a fill without its line");
        }
    }
    let rated: usize = values.iter().flatten().flatten().count();
    assert_eq!(scene.marks.len(), rated, "{case}: one mark an answer");
    for mark in &scene.marks {
        let axis: usize = mark.item.dimension.as_str().strip_prefix("d-").unwrap().parse().unwrap();
        let corner = ring[axis];
        let part = mark.rating.fraction();
        let there = Point { x: center.x + (corner.x - center.x) * part, y: center.y + (corner.y - center.y) * part };
        assert!(distance(mark.at, there) < 0.1, "{case}: {mark:?} is not on its axis");
    }
}

/// Markers, fills and lines without their colors, each under the name of its pole, in an order of their own.
pub(crate) fn geometry(scene: &Scene, [first, second]: [&str; 2]) -> Vec<String> {
    let place = |place: PolePlace| match place {
        PolePlace::First => first.to_owned(),
        PolePlace::Second => second.to_owned(),
    };
    let lowest = ring(scene).iter().map(|point| point.y).fold(0.0, f32::max);
    let mut found: Vec<String> = scene
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Fan { triangles, role: Role::Pole(pole), .. } => Some(format!("fan {} {triangles:?}", place(*pole))),
            Shape::Line { points, ends, role: Role::Pole(pole), .. } if points[0].y < lowest + 5.0 => {
                Some(format!("line {} {ends:?} {points:?}", place(*pole)))
            }
            Shape::Marker { at, role: Role::Pole(pole), .. } if at.y < lowest + 5.0 => {
                Some(format!("marker {} {at:?}", place(*pole)))
            }
            _ => None,
        })
        .collect();
    found.sort();
    found
}
