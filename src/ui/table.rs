//! The table: dimension, each pole's answer, lean in steps. The same order as everywhere.

use egui::{Align2, Pos2, Sense, Stroke, Ui, Vec2};

use crate::app::State;
use crate::chart::{Face, PolePlace, Role};
use crate::facts;
use crate::model::{Dimension, Ratings};
use crate::report::sentences;
use crate::words;

use super::kit::{self, Type};
use super::theme::{color, gap, size};

const ROW: f32 = 46.0;

/// Shows every number.
pub(super) fn table_ui(ui: &mut Ui, state: &State, ratings: &Ratings) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(gap::SMALL);
    let width = ui.available_width();
    let poles = state.instrument().poles();
    let columns = columns(width, poles.len());
    let (head, _) = ui.allocate_exact_size(Vec2::new(width, 30.0), Sense::hover());
    let middle = head.center().y;
    let name = words::table_dimension();
    super::see::column_head(ui, Pos2::new(head.left(), middle), Align2::LEFT_CENTER, &name, columns.name);
    for (place, pole) in poles.iter().enumerate() {
        let right = head.left() + columns.name + columns.number * (place as f32 + 1.0);
        let at = Pos2::new(right, middle);
        let label = words::capitalized(&pole.name);
        super::see::column_head(ui, at, Align2::RIGHT_CENTER, &label, columns.number - 18.0);
        let text =
            ui.painter().layout_no_wrap(label, super::theme::font(Face::Sans, size::NOTE), color(ui, Role::Quiet));
        let marker = Pos2::new(right - text.size().x.min(columns.number - 18.0) - 10.0, middle);
        kit::marker(ui, marker, PolePlace::nth(place), 8.0);
    }
    if poles.len() == 2 {
        let at = Pos2::new(head.right(), middle);
        super::see::column_head(ui, at, Align2::RIGHT_CENTER, &words::table_lean(), columns.lean);
    }
    for dimension in state.instrument().dimensions() {
        row_ui(ui, dimension, columns, state, ratings);
    }
}

#[derive(Debug, Clone, Copy)]
struct Columns {
    name: f32,
    number: f32,
    lean: f32,
}

fn columns(width: f32, poles: usize) -> Columns {
    let poles = poles as f32;
    if width < 420.0 {
        let number = 58.0;
        let lean = if poles > 1.0 { 62.0 } else { 0.0 };
        return Columns { name: width - number * poles - lean, number, lean };
    }
    let lean = if poles > 1.0 { width * 0.3 } else { 0.0 };
    let number = width * 0.17;
    Columns { name: width - number * poles - lean, number, lean }
}

fn row_ui(ui: &mut Ui, dimension: &Dimension, columns: Columns, state: &State, ratings: &Ratings) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, color(ui, Role::Hairline)));
    let middle = rect.center().y;
    let name = Type { face: Face::SerifSemibold, size_pt: size::VALUE, role: Role::Ink };
    let at = Pos2::new(rect.left(), middle);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &dimension.name, name, columns.name - gap::SMALL);
    let rows: Vec<_> = state.instrument().rows().filter(|row| row.dimension.id == dimension.id).collect();
    let values: Vec<_> = rows.iter().map(|row| ratings.of(&row.id())).collect();
    for (place, value) in values.iter().enumerate() {
        let at = Pos2::new(rect.left() + columns.name + columns.number * (place as f32 + 1.0), middle);
        match value {
            Some(rating) => {
                let role = Role::PoleText(PolePlace::nth(place));
                let look = Type { face: Face::SansSemibold, size_pt: size::VALUE, role };
                kit::text(ui, at, Align2::RIGHT_CENTER, &rating.steps().to_string(), look);
            }
            None => {
                kit::short_text(ui, at, Align2::RIGHT_CENTER, &words::not_rated(), Type::NOTE, columns.number - 2.0);
            }
        }
    }
    if let [first, second] = values.as_slice() {
        let at = Pos2::new(rect.right(), middle);
        if let Some(lean) = facts::lean(*first, *second) {
            let words = if columns.lean < 100.0 {
                words::lean_steps(i64::from(lean.steps().unsigned_abs()))
            } else {
                sentences::lean_in_words(state.instrument(), lean)
            };
            kit::short_text(ui, at, Align2::RIGHT_CENTER, &words, Type::NOTE, columns.lean - gap::SMALL);
        }
    }
}
