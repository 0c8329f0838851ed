//! The one next step, in the only box of the page: what was agreed, or room to write it.

use crate::chart::{Align, Face, Marker, Point, Role, Shape};
use crate::report::document::Step;
use crate::words;

use super::kit::{Type, aside, frame, rule};
use super::piece::{Piece, WIDTH};
use super::{Kind, Part};

/// Within the box around the step.
const PAD: f32 = 13.0;
/// More lines than these are a text, and stand in no box.
const BOXED: usize = 12;

/// The one next step, in the only box of the page; a step of many lines is a text below a heading.
pub(super) fn pieces(step: &Step) -> Vec<Piece> {
    match step {
        Step::Open => vec![open_step()],
        Step::Agreed { focus, action, by, aims } => {
            let lines = Type::STEP.wrap_evenly(action, WIDTH - 2.0 * PAD);
            if lines.len() > BOXED {
                let mut pieces = vec![super::piece::heading(&words::next_step_heading())];
                pieces.extend(super::piece::text(Kind::Text, Type::OWN, action));
                let ends = [Some(focus), by.as_ref()].into_iter().flatten().chain(aims);
                pieces.extend(ends.flat_map(|end| super::piece::text(Kind::Text, Type::QUIET, end)));
                return pieces;
            }
            vec![boxed_step(focus, action, &lines, by.as_deref(), aims)]
        }
    }
}

fn boxed_step(focus: &str, action: &str, lines: &[String], by: Option<&str>, aims: &[String]) -> Piece {
    let heading = words::next_step_heading();
    let (left, right) = (PAD, WIDTH - PAD);
    let mut parts = vec![Part {
        kind: Kind::Heading(2),
        says: heading.clone().into_owned(),
        shapes: vec![Type::QUIET.line(heading, left, PAD, Align::Left)],
    }];
    let mut y = PAD;
    let beside: Vec<(&str, bool)> =
        if aims.is_empty() { vec![(focus, false)] } else { aims.iter().map(|aim| (aim.as_str(), true)).collect() };
    for (text, is_aim) in beside.into_iter().filter(|(text, _)| !text.is_empty()) {
        // The mark of a target, as in the pictures.
        let edge = if is_aim { right - 12.0 } else { right };
        for line in Type::QUIET.wrap(text, WIDTH - 2.0 * PAD - 120.0) {
            let mut shapes = vec![Type::QUIET.line(line.clone(), edge, y, Align::Right)];
            if is_aim {
                let at = Point { x: right - 4.0, y: y + Type::QUIET.line_pt / 2.0 };
                shapes.push(Shape::Marker { at, marker: Marker::Target, size_pt: 7.5, role: Role::Target });
            }
            parts.push(Part { kind: Kind::Text, says: line, shapes });
            y += Type::QUIET.line_pt;
        }
    }
    y = y.max(PAD + Type::QUIET.line_pt) + 4.0;
    parts.push(Part { kind: Kind::Text, says: action.to_owned(), shapes: Type::STEP.lines(lines, left, y) });
    y += Type::STEP.tall(lines.len());
    if let Some(by) = by {
        y += 3.0;
        let shapes = vec![Type::QUIET.line(by, left, y, Align::Left)];
        parts.push(Part { kind: Kind::Text, says: by.to_owned(), shapes });
        y += Type::QUIET.line_pt;
    }
    let height = y + PAD - 2.0;
    parts.insert(0, aside(vec![frame(0.0, 0.0, WIDTH, height)]));
    Piece::new(14.0, height, parts)
}

/// Room to write a step by hand.
fn open_step() -> Piece {
    const LINE: f32 = 26.0;
    let (heading, will, by) = (words::next_step_heading(), words::i_will_blank(), words::by_blank());
    let style = Type { face: Face::Serif, ..Type::BODY };
    let base = |line: f32| PAD + Type::QUIET.line_pt + LINE * line + style.line_pt - 2.0;
    let from = PAD + style.width_pt(&will) + 6.0;
    let day = WIDTH - PAD - 120.0;
    let top = |line: f32| PAD + Type::QUIET.line_pt + LINE * line + 2.0;
    let height = top(2.0) + 2.0 + PAD;
    let lines = vec![
        rule(from, WIDTH - PAD, base(0.4), Role::TrackOutline),
        rule(PAD, day - 24.0, base(1.4), Role::TrackOutline),
        rule(day, WIDTH - PAD, base(1.4), Role::TrackOutline),
        frame(0.0, 0.0, WIDTH, height),
    ];
    let quiet = vec![Type::QUIET.line(heading.clone(), PAD, PAD, Align::Left)];
    let text = |says: std::borrow::Cow<'_, str>, shape: Shape| Part {
        kind: Kind::Text,
        says: says.into_owned(),
        shapes: vec![shape],
    };
    let parts = vec![
        aside(lines),
        Part { kind: Kind::Heading(2), says: heading.into_owned(), shapes: quiet },
        text(will.clone(), style.line(will, PAD, top(0.4), Align::Left)),
        text(by.clone(), style.line(by, day - 6.0, top(1.4), Align::Right)),
    ];
    Piece::new(16.0, height, parts)
}
