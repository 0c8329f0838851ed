//! The left side after rating: then and now, a row an item, and what there is to talk about.

use std::borrow::Cow;

use egui::accesskit::Role as Reads;
use egui::{Align2, Pos2, Rangef, Rect, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::app::{Command, Phase, State};
use crate::chart::{Face, PolePlace, Role};
use crate::facts::{ThenNow, then_and_now};
use crate::model::{Rating, Ratings, Row, Session};
use crate::report::{TalkingPoint, sentences, talk};
use crate::words;

use super::kit::{self, Type};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, font, gap, size};

const NAME_HEIGHT: f32 = 27.0;
const ROW_HEIGHT: f32 = 27.0;
/// A name stands nearer to its own rows than to those above it.
const NAME_DOWN: f32 = 2.0;
/// The mark that offers another question.
const ANOTHER: f32 = 24.0;
/// What the numbers at the right take; less in a narrow pane where all are rated.
const NUMBERS: f32 = 104.0;
const NUMBERS_NARROW: f32 = 66.0;

/// Shows then and now, and what to talk about, within `pane`.
pub(super) fn reveal_ui(ui: &mut Ui, pane: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let then = state.compared().map(|then| &**then);
    let room_for_bar = pane.with_max_x(pane.right() + gap::MEDIUM);
    ui.scope_builder(UiBuilder::new().max_rect(room_for_bar).id_salt("reveal"), |ui| {
        ui.set_clip_rect(room_for_bar.expand2(Vec2::new(super::MARK_ROOM, 0.0)).intersect(ui.clip_rect()));
        let area = egui::ScrollArea::vertical().id_salt(("reveal", state.opened())).auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(pane.width());
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(gap::MEDIUM);
            super::arrival_ui(ui, Phase::Reveal, NAME_HEIGHT / 2.0 + NAME_DOWN);
            rows_ui(ui, state, then);
            if let Some(then) = then {
                notes_ui(ui, state, then, requests);
            }
            talk_ui(ui, state, then, memory);
            ui.add_space(gap::CARD);
        });
        super::heard::no_bars(ui, &area);
    });
}

/// One item of the session at hand, beside an earlier one or alone.
struct Shown<'a> {
    row: Row<'a>,
    now: Option<Rating>,
    beside: Option<ThenNow<'a>>,
    /// What stands there where it is not rated now.
    none: Cow<'static, str>,
    /// Whether it may have been rated: the answer was left out of a copy.
    is_withheld: bool,
}

fn rows_ui(ui: &mut Ui, state: &State, then: Option<&Session>) {
    let (client, session) = (state.client(), state.session());
    let beside = then.map(|then| then_and_now(client, then, session)).unwrap_or_default();
    let rows: Vec<Row<'_>> = state.instrument().rows().collect();
    let longest = super::longest_title(ui, state, Face::Sans).min(ui.available_width() * 0.46);
    let all_rated = rows.iter().all(|row| state.rating(&row.id()).is_some());
    let numbers = if all_rated && ui.available_width() < 420.0 { NUMBERS_NARROW } else { NUMBERS };
    let mut dimension = None;
    for (place, row) in rows.into_iter().enumerate() {
        if dimension != Some(&row.dimension.id) {
            dimension = Some(&row.dimension.id);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), NAME_HEIGHT), Sense::hover());
            let name = Type { face: Face::SerifSemibold, size_pt: size::VALUE, role: Role::Ink };
            let at = Pos2::new(rect.left(), rect.center().y + NAME_DOWN);
            super::heard::short_heading(ui, at, &row.dimension.name, name, rect.width());
        }
        let item = row.id();
        let is_withheld = client.withholds(&item);
        let beside = beside.get(place).filter(|_| !is_withheld).cloned();
        let shown = Shown { row, now: state.rating(&item), beside, none: state.no_answer_words(&item), is_withheld };
        row_ui(ui, &shown, longest, numbers);
    }
}

fn row_ui(ui: &mut Ui, shown: &Shown<'_>, longest: f32, numbers: f32) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW_HEIGHT), Sense::hover());
    let middle = rect.center().y;
    let place = PolePlace::nth(shown.row.place);
    kit::marker(ui, Pos2::new(rect.left() + 4.5, middle), place, 9.0);
    let left = rect.left() + 17.0;
    let mut job = egui::text::LayoutJob::simple_singleline(
        shown.row.item.title.clone(),
        font(Face::Sans, size::BODY),
        color(ui, Role::Ink),
    );
    job.wrap = egui::text::TextWrapping::truncate_at_width(longest);
    let galley = ui.painter().layout_job(job);
    let at = Align2::LEFT_CENTER.anchor_size(Pos2::new(left, middle - 1.0), galley.size());
    ui.painter().galley(at.min, galley, color(ui, Role::Ink));
    let line = Rangef::new(left + longest + 12.0, rect.right() - numbers);
    scale_ui(ui, shown, line, middle);
    numbers_ui(ui, shown, Pos2::new(rect.right() - gap::SMALL, middle));
    response.widget_info(|| WidgetInfo::labeled(Reads::Label, true, spoken(shown)));
    if response.hovered() {
        response.on_hover_text(spoken(shown));
    }
}

fn spoken(shown: &Shown<'_>) -> String {
    match (&shown.beside, shown.now) {
        (Some(beside), _) => sentences::then_now_in_words(beside),
        (None, Some(now)) => words::item_is(&shown.row.item.title, i64::from(now.steps())),
        (None, None) if shown.is_withheld => words::item_is_left_out(&shown.row.item.title),
        (None, None) => words::item_is_not_rated(&shown.row.item.title),
    }
}

/// The line from 0 to 10: hollow where it was, filled where it is, a short stroke where a look back sees it.
fn scale_ui(ui: &Ui, shown: &Shown<'_>, line: Rangef, middle: f32) {
    ui.painter().hline(line, middle, Stroke::new(1.0, color(ui, Role::Hairline)));
    let x = |rating: Rating| egui::lerp((line.min + 6.0)..=(line.max - 6.0), rating.fraction());
    let place = PolePlace::nth(shown.row.place);
    let then = shown.beside.as_ref().and_then(|beside| beside.then);
    let gray = color(ui, Role::Then);
    if let (Some(then), Some(now)) = (then, shown.now) {
        let way = Rangef::new(x(then).min(x(now)), x(then).max(x(now)));
        ui.painter().hline(way, middle, Stroke::new(3.0, color(ui, Role::Pole(place))));
    }
    if let Some(seen) = shown.beside.as_ref().and_then(|beside| beside.looking_back) {
        ui.painter().vline(x(seen), (middle - 8.0)..=(middle + 8.0), Stroke::new(1.5, gray));
    }
    if let Some(then) = then.filter(|then| Some(*then) != shown.now) {
        let at = Pos2::new(x(then), middle);
        ui.painter().circle(at, 4.5, color(ui, Role::Paper), Stroke::new(1.5, gray));
    }
    if let Some(now) = shown.now {
        kit::marker(ui, Pos2::new(x(now), middle), place, 10.0);
    }
}

/// "3 → 6", its right end at `at`; of an item that is new or not rated what there is.
fn numbers_ui(ui: &Ui, shown: &Shown<'_>, at: Pos2) {
    let mut job = egui::text::LayoutJob::default();
    let format = |face, role| egui::TextFormat::simple(font(face, size::BODY), color(ui, role));
    let quiet = || egui::TextFormat::simple(font(Face::Sans, size::NOTE), color(ui, Role::Quiet));
    if let Some(beside) = &shown.beside {
        let then = beside.then.map_or_else(|| "–".to_owned(), |then| then.steps().to_string());
        job.append(&then, 0.0, format(Face::Sans, Role::Quiet));
        job.append(" → ", 0.0, format(Face::Sans, Role::Quiet));
    }
    match shown.now {
        Some(now) => job.append(&now.steps().to_string(), 0.0, format(Face::SansSemibold, Role::Ink)),
        None => job.append(&shown.none, 0.0, quiet()),
    }
    let galley = ui.painter().layout_job(job);
    let rect = Align2::RIGHT_CENTER.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, color(ui, Role::Ink));
}

/// What must be known to read the rows, and the way to look back.
fn notes_ui(ui: &mut Ui, state: &State, then: &Session, requests: &mut Requests) {
    let (client, session) = (state.client(), state.session());
    let rows = then_and_now(client, then, session);
    let weeks = sentences::same_weeks(then, session);
    let reworded = sentences::reworded(state.instrument(), &rows);
    let looked = sentences::all_looked_back(state.instrument(), &rows, then);
    let is_looked = rows.iter().any(|row| row.looking_back.is_some());
    let legend = is_looked.then(|| words::look_back_legend().into_owned());
    let notes: Vec<String> = weeks.into_iter().chain(reworded).chain(legend).chain(looked).collect();
    ui.add_space(gap::SMALL);
    for note in &notes {
        kit::paragraph(ui, note, Type::NOTE);
        ui.add_space(2.0);
    }
    if !state.is_read_only() {
        let label = words::look_back_at(&words::full_date(then.date));
        let response = kit::flush_link(ui, &label, &label);
        if response.on_hover_text(super::menu::tooltip(state, Command::LookBack)).clicked() {
            requests.command(Command::LookBack);
        }
    }
}

fn talk_ui(ui: &mut Ui, state: &State, then: Option<&Session>, memory: &mut Memory) {
    kit::rule(ui, 2.0 * gap::SMALL);
    ui.add_space(gap::TINY);
    super::heard::heading(ui, &words::to_talk_about(), Type { size_pt: size::DIMENSION, ..Type::TITLE });
    let points = talk::talking_points(state.client(), state.session(), then);
    if points.is_empty() {
        ui.add_space(gap::TINY);
        let calm = sentences::calm(state.client(), state.session(), then);
        let is_left_out = state.client().withholds_some(state.session());
        let none = || if is_left_out { words::talk_left_out() } else { words::nothing_to_compare() }.into_owned();
        kit::paragraph(ui, &calm.unwrap_or_else(none), Type::QUIET);
        return;
    }
    let ratings = state.ratings();
    for (place, point) in points.iter().enumerate() {
        if place > 0 {
            kit::rule(ui, 10.0);
        } else {
            ui.add_space(gap::SMALL);
        }
        point_ui(ui, point, state, &ratings, memory);
    }
}

/// The finding and a question on it; where there are more, a press shows the next.
fn point_ui(ui: &mut Ui, point: &TalkingPoint, state: &State, ratings: &Ratings, memory: &mut Memory) {
    let dimension = &point.sentence.dimension;
    let questions = talk::questions_for(state.instrument(), dimension, ratings);
    let asked = memory.asked.get(dimension).copied().unwrap_or_default();
    let question = if asked == 0 { point.question.as_ref() } else { questions.get(asked % questions.len().max(1)) };
    let text = match question {
        Some(question) => words::finding_and_question(&point.sentence.short, question),
        None => words::finding_alone(&point.sentence.short),
    };
    let look = Type { face: Face::SerifItalic, size_pt: 16.0, role: Role::Ink };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let width = ui.available_width() - ANOTHER;
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            ui.set_width(width);
            kit::paragraph(ui, &text, look).on_hover_text(&point.sentence.full);
        });
        if questions.len() > 1 && another_ui(ui, &point.sentence.name).clicked() {
            memory.asked.insert(dimension.clone(), (asked + 1) % questions.len());
        }
    });
}

/// A small mark at the end of a question: there is another.
fn another_ui(ui: &mut Ui, dimension: &str) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(ANOTHER), Sense::click());
    let name = words::another_question_about(dimension);
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, 6.0, color(ui, Role::Hover));
    }
    super::header::caret(ui, rect.center(), super::header::Points::Right);
    kit::ring(ui, &response, rect.shrink(3.0), 4);
    response.on_hover_text(words::another_question())
}
