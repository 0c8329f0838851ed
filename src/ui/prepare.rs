//! Before the ratings: what became of last time's step, what the client brings today, and what was agreed about the work.
//!
//! Nothing of an earlier rating is shown here: a number seen before rating moves the one that is given after it.

use std::sync::Arc;

use egui::{Id, Pos2, Rect, Sense, Ui, UiBuilder, Vec2};

use crate::app::{Phase, State};
use crate::chart::{Face, Role};
use crate::model::{Edit, NextStep, Outcome, Session, StepResult, limits};
use crate::report::sentences;
use crate::words;

use super::agreement;
use super::chips::{Choice, chips_ui};
use super::field::{Field, field_ui};
use super::kit::{self, Room, Type};
use super::memory::Memory;
use super::requests::Requests;
use super::step::labelled;
use super::theme::{gap, size};
use super::topics::topics_ui;
use super::usable;

/// Between the two columns.
const GUTTER: f32 = 56.0;
/// How wide a column gets: longer lines are hard to read.
const WIDEST: f32 = 640.0;
/// From this width on there are two columns.
const TWO_COLUMNS: f32 = 880.0;

/// The step as it was agreed: the loudest words here.
const STEP: Type = Type { face: Face::Serif, size_pt: 21.0, role: Role::Ink };
/// A heading, as in every pane.
pub(super) const HEADING: Type = Type { size_pt: size::DIMENSION, ..Type::TITLE };
/// A sentence that is read rather than operated.
const SENTENCE: Type = Type { face: Face::Serif, size_pt: 16.0, role: Role::Quiet };

/// Shows what a session begins with, within `pane`.
pub(super) fn prepare_ui(ui: &mut Ui, pane: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    ui.scope_builder(UiBuilder::new().max_rect(pane).id_salt("prepare"), |ui| {
        ui.set_clip_rect(pane.expand2(Vec2::new(super::MARK_ROOM, 0.0)).intersect(ui.clip_rect()));
        let area =
            egui::ScrollArea::vertical().id_salt(("prepare", state.opened())).auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(if pane.height() > 520.0 { gap::PANE } else { gap::CARD });
                super::arrival_ui(ui, Phase::Prepare, 12.0);
                if pane.width() > TWO_COLUMNS {
                    columns_ui(ui, state, memory, requests);
                } else {
                    step_ui(ui, state, requests);
                    rule_ui(ui);
                    topics_ui(ui, state, memory, requests);
                    ui.add_space(gap::SMALL);
                    agreement_ui(ui, state, requests);
                }
                ui.add_space(gap::PANE);
            });
        super::heard::no_bars(ui, &area);
    });
}

/// Two columns from one top: what was, and what is brought; without a step the topics come first.
fn columns_ui(ui: &mut Ui, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let room = ui.available_width();
    let width = ((room - GUTTER) / 2.0).min(WIDEST).floor();
    let top = ui.cursor().min;
    let column =
        |left: f32| Rect::from_min_max(top + Vec2::new(left, 0.0), Pos2::new(top.x + left + width, f32::INFINITY));
    let child = |ui: &mut Ui, at: Rect, salt: &str| ui.new_child(UiBuilder::new().max_rect(at).id_salt(salt));
    let mut left = child(ui, column(0.0), "left");
    let mut right = child(ui, column(width + GUTTER), "right");
    if is_first(state) {
        step_ui(&mut left, state, requests);
        rule_ui(&mut left);
        topics_ui(&mut left, state, memory, requests);
        agreement_ui(&mut right, state, requests);
    } else {
        step_ui(&mut left, state, requests);
        topics_ui(&mut right, state, memory, requests);
        agreement_ui(&mut right, state, requests);
    }
    let bottom = left.min_rect().bottom().max(right.min_rect().bottom());
    ui.allocate_exact_size(Vec2::new(room, bottom - top.y), Sense::hover());
}

/// Whether no session came before this one.
fn is_first(state: &State) -> bool {
    state.client().before(&state.session().id).is_empty()
}

fn rule_ui(ui: &mut Ui) {
    ui.add_space(20.0);
    kit::rule(ui, 1.0);
    ui.add_space(20.0);
}

/// The agreement is written in the first session; later one line leads to it.
fn agreement_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    if is_first(state) {
        agreement::card_ui(ui, state, requests);
    } else {
        rule_ui(ui);
        agreement::line_ui(ui, state, requests);
    }
}

/// Last time's step with what became of it; without one a sentence.
fn step_ui(ui: &mut Ui, state: &State, requests: &mut Requests) {
    let Some((session, step)) = state.last_step() else {
        if is_first(state) {
            kit::paragraph(ui, &words::first_session_says(), SENTENCE);
        } else {
            super::heard::heading(ui, &words::last_step_heading(), HEADING);
            ui.add_space(gap::SMALL);
            kit::paragraph(ui, &words::no_last_step(), SENTENCE);
        }
        return;
    };
    super::heard::heading(ui, &words::last_step_heading(), HEADING);
    ui.add_space(2.0);
    kit::paragraph(ui, &words::agreed_on(&words::full_date(session.date)), Type::NOTE);
    ui.add_space(gap::CARD);
    let says = match step.action.trim() {
        "" => words::no_action().into_owned(),
        action => sentences::i_will(action),
    };
    kit::paragraph(ui, &says, STEP);
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &focus_words(state, session, step), Type::QUIET);
    ui.add_space(gap::CARD);
    supporter_ui(ui, state, session, step, requests);
    rule_ui(ui);
    outcome_ui(ui, state, session, step, requests);
}

/// "Horizon · by 12 October 2026"
fn focus_words(state: &State, session: &Arc<Session>, step: &NextStep) -> String {
    let asked = state.client().asked(session);
    let focus = asked.dimension(&step.dimension).map(|dimension| dimension.name.clone()).unwrap_or_default();
    match step.by {
        Some(by) => words::focus_and_by(&focus, &words::full_date(by)),
        None => focus,
    }
}

/// Asks for the step as `change` leaves it.
fn change(session: &Session, step: &NextStep, requests: &mut Requests, change: impl FnOnce(&mut NextStep)) {
    let mut step = step.clone();
    change(&mut step);
    requests.edit(Edit::Step { session: session.id.clone(), step: Some(step) });
}

fn supporter_ui(ui: &mut Ui, state: &State, session: &Session, step: &NextStep, requests: &mut Requests) {
    let room = if ui.available_width() < 420.0 { Room::Narrow } else { Room::Wide };
    labelled(ui, room, &words::step_supporter(), |ui| {
        let field = Field {
            id: Id::unique(("supporter of", session.id.as_str())),
            name: &words::step_supporter(),
            text: &step.supporter,
            hint: &words::supporter_hint(),
            limit: limits::NAME,
            rows: 1,
            usable: usable(state),
        };
        let (_, changed) = field_ui(ui, &field, requests);
        if let Some(supporter) = changed {
            change(session, step, requests, |step| step.supporter = supporter);
        }
    });
}

/// What became of the step: nothing is chosen for anybody, and what is chosen can be taken back.
fn outcome_ui(ui: &mut Ui, state: &State, session: &Session, step: &NextStep, requests: &mut Requests) {
    super::heard::heading(ui, &words::what_became(), HEADING);
    ui.add_space(gap::MEDIUM);
    let choices = [
        Choice::plain(StepResult::Done, words::outcome_done()),
        Choice::plain(StepResult::Partly, words::outcome_partly()),
        Choice::plain(StepResult::OnHold, words::outcome_on_hold()),
        Choice::plain(StepResult::ChoseNotTo, words::outcome_chose_not_to()),
    ];
    let chosen = step.outcome.as_ref().map(|outcome| outcome.result);
    let pressed = chips_ui(ui, &choices, chosen, usable(state));
    if let Some(result) = pressed {
        change(session, step, requests, |step| {
            let said = step.outcome.take().map(|outcome| outcome.in_the_way).unwrap_or_default();
            step.outcome = (chosen != Some(result)).then_some(Outcome { result, in_the_way: said });
        });
    }
    let Some(outcome) = &step.outcome else { return };
    ui.add_space(gap::CARD);
    kit::paragraph(ui, &words::what_helped(), Type::NOTE);
    ui.add_space(gap::TINY);
    let field = Field {
        id: Id::unique(("in the way of", session.id.as_str())),
        name: &words::what_helped(),
        text: &outcome.in_the_way,
        hint: &words::what_helped_hint(),
        limit: limits::MOMENT,
        rows: 2,
        usable: usable(state),
    };
    let (_, changed) = field_ui(ui, &field, requests);
    if let Some(text) = changed {
        change(session, step, requests, |step| {
            if let Some(outcome) = &mut step.outcome {
                outcome.in_the_way = text;
            }
        });
    }
}
