//! The table: dimension, each pole's answer, lean in steps. The same order as everywhere.

use std::borrow::Cow;

use egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, Vec2};

use crate::app::{Phase, State};
use crate::chart::{Face, PolePlace, Role};
use crate::facts::{self, ThenNow, then_and_now};
use crate::model::{Dimension, Rating, Row};
use crate::report::sentences;
use crate::words;

use super::kit::{self, Room, Type};
use super::theme::{color, font, gap, size};

const ROW: f32 = 46.0;
/// A row of three lines.
const NARROW_ROW: f32 = 64.0;

/// Shows every number.
pub(super) fn table_ui(ui: &mut Ui, room: Room, state: &State) {
    let beside = match (state.phase(), state.compared()) {
        (Phase::Rate, _) | (_, None) => Vec::new(),
        (_, Some(then)) => then_and_now(state.client(), then, state.session()),
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(gap::SMALL);
    let columns = columns(ui.available_width(), state.instrument().poles().len());
    if room == Room::Wide {
        head_ui(ui, columns, state);
    }
    for dimension in state.instrument().dimensions() {
        let row = Cells::of(dimension, state, &beside);
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
    let lean = if poles > 1 { width * 0.27 } else { 0.0 };
    let number = width * 0.21;
    Columns { name: width - number * poles as f32 - lean, number, lean }
}

/// What a row says.
struct Cells {
    values: Vec<Value>,
    lean: Option<String>,
}

/// One answer, with what it was and by how much it changed where it is compared.
struct Value {
    now: Option<Rating>,
    then: Option<Then>,
    /// What stands there where it is not rated now.
    none: Cow<'static, str>,
}

struct Then {
    rating: Option<Rating>,
    change: String,
    /// The whole of it, for a tooltip and a reader.
    spoken: String,
}

impl Cells {
    fn of(dimension: &Dimension, state: &State, beside: &[ThenNow<'_>]) -> Self {
        let rows = state.instrument().rows().filter(|row| row.dimension.id == dimension.id);
        let then = |row: &Row<'_>| {
            let beside = beside.iter().find(|beside| beside.row == *row)?;
            let (change, spoken) = (sentences::change_in_words(beside), sentences::then_now_in_words(beside));
            Some(Then { rating: beside.then, change, spoken })
        };
        let value = |row: Row<'_>| {
            let item = row.id();
            let then = then(&row).filter(|_| !state.client().withholds(&item));
            Value { now: state.rating(&item), then, none: state.no_answer_words(&item) }
        };
        let values: Vec<Value> = rows.map(value).collect();
        let lean = match values.as_slice() {
            [first, second] => facts::lean(first.now, second.now),
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

/// "3 → 6", or "6" alone, in one line; a missing answer in words.
fn value_job(ui: &Ui, place: usize, value: &Value, width: f32) -> egui::text::LayoutJob {
    let format = |look: Type| egui::TextFormat::simple(font(look.face, look.size_pt), color(ui, look.role));
    let mut job = egui::text::LayoutJob::default();
    if let Some(then) = &value.then {
        let then = then.rating.map_or_else(|| "–".to_owned(), |then| then.steps().to_string());
        // As large as what follows, so that both stand on one line.
        job.append(&format!("{then} → "), 0.0, format(Type { size_pt: size::VALUE, ..Type::QUIET }));
    }
    match value.now {
        Some(now) => {
            let role = Role::PoleText(PolePlace::nth(place));
            let look = Type { face: Face::SansSemibold, size_pt: size::VALUE, role };
            job.append(&now.steps().to_string(), 0.0, format(look));
        }
        None => job.append(&value.none, 0.0, format(Type::NOTE)),
    }
    job.wrap = egui::text::TextWrapping::truncate_at_width(width);
    job
}

/// An answer with its right end at `at`, and under it, where it is compared, the change as a number, in words where they fit.
fn value_ui(ui: &mut Ui, at: Pos2, (place, value): (usize, &Value), width: f32) {
    let galley = ui.painter().layout_job(value_job(ui, place, value, width));
    let change = value.then.as_ref().map_or("", |then| then.change.as_str());
    let middle = if change.is_empty() { at } else { at - Vec2::new(0.0, 8.0) };
    let rect = Align2::RIGHT_CENTER.anchor_size(middle, galley.size());
    ui.painter().galley(rect.min, galley, color(ui, Role::Ink));
    let layout =
        |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font(Face::Sans, 11.5), color(ui, Role::Quiet));
    let mut under = layout(change);
    if under.size().x > width - gap::SMALL {
        under = layout(number_of(change));
    }
    let rect_under = Align2::RIGHT_CENTER.anchor_size(at + Vec2::new(0.0, 9.0), under.size());
    ui.painter().galley(rect_under.min, under, color(ui, Role::Quiet));
    read_ui(ui, rect, value);
}

/// "+3" of "+3, moved".
fn number_of(change: &str) -> &str {
    change.split(',').next().unwrap_or_default()
}

/// What a screen reader and a tooltip say of an answer.
fn read_ui(ui: &mut Ui, rect: Rect, value: &Value) {
    let id = ui.scope_id().with((rect.min.x.to_bits(), rect.min.y.to_bits()));
    let response = ui.interact(rect, id, Sense::hover());
    let says = match (&value.then, value.now) {
        (Some(then), _) => then.spoken.clone(),
        (None, Some(now)) => now.steps().to_string(),
        (None, None) => value.none.clone().into_owned(),
    };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &says));
    if value.then.is_some() {
        response.on_hover_text(says);
    }
}

fn row_rect(ui: &mut Ui, height: f32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, color(ui, Role::Hairline)));
    rect
}

const NAME: Type = Type { face: Face::SerifSemibold, size_pt: size::VALUE, role: Role::Ink };

fn wide_row_ui(ui: &mut Ui, dimension: &Dimension, columns: Columns, row: &Cells) {
    let rect = row_rect(ui, ROW);
    let middle = rect.center().y;
    let at = Pos2::new(rect.left(), middle);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &dimension.name, NAME, columns.name - gap::SMALL);
    for (place, value) in row.values.iter().enumerate() {
        let at = Pos2::new(rect.left() + columns.name + columns.number * (place as f32 + 1.0), middle);
        value_ui(ui, at, (place, value), columns.number - 2.0);
    }
    if let Some(lean) = &row.lean {
        let at = Pos2::new(rect.right(), middle);
        kit::short_text(ui, at, Align2::RIGHT_CENTER, lean, Type::NOTE, columns.lean - gap::SMALL);
    }
}

/// The name, under it each number with its marker and its change, and the lean beside them, or below where it has no room.
fn narrow_row_ui(ui: &mut Ui, dimension: &Dimension, row: &Cells) {
    let is_compared = row.values.iter().any(|value| value.then.is_some());
    let rect = row_rect(ui, if is_compared { NARROW_ROW } else { ROW });
    let at = Pos2::new(rect.left(), rect.top() + 14.0);
    kit::short_text(ui, at, Align2::LEFT_CENTER, &dimension.name, NAME, rect.width());
    let middle = rect.top() + 33.0;
    let mut left = rect.left();
    for (place, value) in row.values.iter().enumerate() {
        kit::marker(ui, Pos2::new(left + 4.5, middle), PolePlace::nth(place), 8.0);
        let mut job = value_job(ui, place, value, rect.width());
        if let Some(then) = &value.then {
            let change = format!("  {}", number_of(&then.change));
            job.append(&change, 0.0, egui::TextFormat::simple(font(Face::Sans, 11.5), color(ui, Role::Quiet)));
        }
        let galley = ui.painter().layout_job(job);
        let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(left + 14.0, middle), galley.size());
        ui.painter().galley(at.min, galley, color(ui, Role::Ink));
        read_ui(ui, at, value);
        left = at.right() + gap::CARD;
    }
    if let Some(lean) = &row.lean {
        let at = if is_compared { Pos2::new(rect.left(), rect.top() + 51.0) } else { Pos2::new(left, middle) };
        kit::short_text(ui, at, Align2::LEFT_CENTER, lean, Type::NOTE, rect.right() - at.x);
    }
}
