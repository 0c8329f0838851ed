//! The table: dimension, each pole's answer, lean in steps. The same order as everywhere.

use egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, Vec2};

use crate::app::State;
use crate::chart::{Face, PolePlace, Role};
use crate::facts;
use crate::model::{Dimension, Rating, Ratings};
use crate::report::sentences;
use crate::words;

use super::kit::{self, Room, Type};
use super::theme::{color, gap, size};

const ROW: f32 = 46.0;

/// Shows every number.
pub(super) fn table_ui(ui: &mut Ui, room: Room, state: &State, ratings: &Ratings) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(gap::SMALL);
    let columns = columns(ui.available_width(), state.instrument().poles().len());
    if room == Room::Wide {
        head_ui(ui, columns, state);
    }
    for dimension in state.instrument().dimensions() {
        let row = Cells::of(dimension, state, ratings);
        match room {
            Room::Wide => wide_row_ui(ui, dimension, columns, &row),
            Room::Narrow => narrow_row_ui(ui, dimension, &row),
        }
    }
}

/// How wide each column is, in points.
#[derive(Debug, Clone, Copy)]
struct Columns {
    name: f32,
    number: f32,
    lean: f32,
}

fn columns(width: f32, poles: usize) -> Columns {
    let lean = if poles > 1 { width * 0.3 } else { 0.0 };
    let number = width * 0.17;
    Columns { name: width - number * poles as f32 - lean, number, lean }
}

/// What a row says.
struct Cells {
    values: Vec<Option<Rating>>,
    lean: Option<String>,
}

impl Cells {
    fn of(dimension: &Dimension, state: &State, ratings: &Ratings) -> Self {
        let rows = state.instrument().rows().filter(|row| row.dimension.id == dimension.id);
        let values: Vec<Option<Rating>> = rows.map(|row| ratings.of(&row.id())).collect();
        let lean = match values.as_slice() {
            [first, second] => facts::lean(*first, *second),
            _ => None,
        };
        Self { values, lean: lean.map(|lean| sentences::lean_in_words(state.instrument(), lean)) }
    }
}

fn head_ui(ui: &mut Ui, columns: Columns, state: &State) {
    let poles = state.instrument().poles();
    let (head, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 30.0), Sense::hover());
    let middle = head.center().y;
    let at = Pos2::new(head.left(), middle);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &words::table_dimension(), Type::NOTE, columns.name);
    for (place, pole) in poles.iter().enumerate() {
        let at = Pos2::new(head.left() + columns.name + columns.number * (place as f32 + 1.0), middle);
        let label = words::capitalized(&pole.name);
        let rect = kit::short_text(ui, at, Align2::RIGHT_CENTER, &label, Type::NOTE, columns.number - 18.0);
        kit::marker(ui, Pos2::new(rect.left() - 10.0, middle), PolePlace::nth(place), 8.0);
    }
    if poles.len() > 1 {
        let at = Pos2::new(head.right(), middle);
        kit::short_text(ui, at, Align2::RIGHT_CENTER, &words::table_lean(), Type::NOTE, columns.lean);
    }
}

/// The look of an answer, or of its absence.
fn value(place: usize, rating: Option<Rating>) -> (String, Type) {
    match rating {
        Some(rating) => {
            let role = Role::PoleText(PolePlace::nth(place));
            (rating.steps().to_string(), Type { face: Face::SansSemibold, size_pt: size::VALUE, role })
        }
        None => (words::not_rated().into_owned(), Type::NOTE),
    }
}

fn row_rect(ui: &mut Ui) -> Rect {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, color(ui, Role::Hairline)));
    rect
}

const NAME: Type = Type { face: Face::SerifSemibold, size_pt: size::VALUE, role: Role::Ink };

fn wide_row_ui(ui: &mut Ui, dimension: &Dimension, columns: Columns, row: &Cells) {
    let rect = row_rect(ui);
    let middle = rect.center().y;
    let at = Pos2::new(rect.left(), middle);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &dimension.name, NAME, columns.name - gap::SMALL);
    for (place, rating) in row.values.iter().enumerate() {
        let at = Pos2::new(rect.left() + columns.name + columns.number * (place as f32 + 1.0), middle);
        let (words, look) = value(place, *rating);
        kit::short_text(ui, at, Align2::RIGHT_CENTER, &words, look, columns.number - 2.0);
    }
    if let Some(lean) = &row.lean {
        let at = Pos2::new(rect.right(), middle);
        kit::short_text(ui, at, Align2::RIGHT_CENTER, lean, Type::NOTE, columns.lean - gap::SMALL);
    }
}

/// Two lines: the name, and under it each number with its marker, then the lean.
fn narrow_row_ui(ui: &mut Ui, dimension: &Dimension, row: &Cells) {
    let rect = row_rect(ui);
    let at = Pos2::new(rect.left(), rect.top() + 14.0);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &dimension.name, NAME, rect.width());
    let middle = rect.top() + 33.0;
    let mut left = rect.left();
    for (place, rating) in row.values.iter().enumerate() {
        kit::marker(ui, Pos2::new(left + 4.5, middle), PolePlace::nth(place), 8.0);
        let (words, look) = value(place, *rating);
        left = kit::text(ui, Pos2::new(left + 14.0, middle), Align2::LEFT_CENTER, &words, look).right() + gap::CARD;
    }
    if let Some(lean) = &row.lean {
        kit::short_text(ui, Pos2::new(left, middle), Align2::LEFT_CENTER, lean, Type::NOTE, rect.right() - left);
    }
}
