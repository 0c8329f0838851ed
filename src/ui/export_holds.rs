//! What the copy holds: each part that may leave, to be ticked or not; each moment, and for a sponsor each rating, alone.

use std::collections::BTreeSet;

use egui::Ui;

use crate::app::{ExportSheet, State};
use crate::export::{Bars, Format};
use crate::facts::reveal;
use crate::model::{About, Rater, Response, Session};
use crate::report::sentences::in_running_text;
use crate::report::{Audience, Carries, Choice, Held, Include, LeftOut, Part, SharedCopy, Ticked};
use crate::words;

use super::kit::{self, Chosen, Type, Use};

/// So many more sessions are ticked one by one.
const FEW: usize = 6;
/// How much of a moment its line shows, in letters.
const MOMENT: usize = 40;

/// The ticks; gives the sheet as it is wanted from now on.
pub(super) fn holds_ui(ui: &mut Ui, sheet: &ExportSheet, copy: &SharedCopy, state: &State) -> ExportSheet {
    kit::paragraph(ui, &words::this_copy_holds(), Type::NOTE);
    let mut wanted = sheet.clone();
    // A form has no place for some parts: they are never offered there.
    let carries = state.order(sheet).carries(copy);
    let has = |part| carries.has(part);
    let is_blank = carries == Carries::Step && state.session().next_step.is_none();
    if carries == Carries::Nothing || is_blank {
        kit::tick(ui, &words::holds_no_answers(), Chosen::Yes, Use::NotNow);
        return wanted;
    }
    let choice = &mut wanted.choice;
    if has(Part::Ratings) {
        ratings_ui(ui, copy, choice, state);
    }
    let session = state.session();
    if has(Part::NextStep) && session.next_step.is_some() {
        kit::tick(ui, &words::holds_next_step(), Chosen::Yes, Use::NotNow);
    }
    if has(Part::Moments) {
        moments_ui(ui, choice, state);
    }
    if has(Part::Note) && !session.note.trim().is_empty() {
        include_ui(ui, &words::holds_note(), &mut choice.note);
    }
    if has(Part::Topics) && !session.topics.is_empty() {
        include_ui(ui, &words::holds_topics(words::count(session.topics.len())), &mut choice.topics);
    }
    if let Some(then) = state.compared().filter(|_| has(Part::Earlier)) {
        include_ui(ui, &earlier_words(then, carries, state), &mut choice.earlier);
        if has(Part::Thread) {
            thread_ui(ui, choice, state);
        }
    }
    let targets = session.target.count();
    if has(Part::Targets) && targets > 0 {
        include_ui(ui, &words::holds_targets(words::count(targets)), &mut choice.targets);
    }
    if sheet.format == Format::Text {
        let drawn = if sheet.bars == Bars::Drawn { Chosen::Yes } else { Chosen::No };
        if kit::tick(ui, &words::holds_bars(), drawn, Use::Offered).clicked() {
            wanted.bars = if sheet.bars == Bars::Drawn { Bars::LeftOut } else { Bars::Drawn };
        }
    }
    wanted
}

/// What the copy holds and what it leaves out, a line each. `carried` has what the form has a place for.
pub(super) fn in_short(carried: &SharedCopy) -> Vec<String> {
    let left: Vec<String> = carried.left_out().into_iter().map(LeftOut::words).collect();
    let left = (!left.is_empty()).then(|| words::left_out_in_short(&words::list(&left)));
    let held: Vec<String> = carried.holds().into_iter().map(Held::words).collect();
    let held = match held.as_slice() {
        [] => words::holds_no_answers().into_owned(),
        held => words::held_in_short(&words::list(held)),
    };
    std::iter::once(held).chain(left).collect()
}

/// What a form holds of the session it is compared with: only what there is, and what has a place in it.
fn earlier_words(then: &Session, carries: Carries, state: &State) -> String {
    let date = words::full_date(then.date);
    let looks_back = About::LookingBack(then.id.clone());
    let rates = |response: &Response| !response.ratings.is_empty();
    let is_seen = state.session().response(Rater::Client, &looks_back).is_some_and(rates);
    let looks_back = is_seen && carries.has(Part::LookingBack);
    let steps = then.next_step.is_some() && carries.has(Part::EarlierStep);
    match (then.own_response().is_some_and(rates), looks_back, steps) {
        (false, false, true) => words::holds_earlier_step(&date),
        (_, true, true) => words::holds_earlier(&date),
        (_, false, true) => words::holds_earlier_and_step(&date),
        (_, true, false) => words::holds_earlier_and_look_back(&date),
        (_, false, false) => words::holds_earlier_ratings(&date),
    }
}

/// All of them for the client and the coach; for a sponsor one by one.
fn ratings_ui(ui: &mut Ui, copy: &SharedCopy, choice: &mut Choice, state: &State) {
    match copy.audience() {
        Audience::Client | Audience::Coach => {
            let said = copy.holds().into_iter().find_map(|held| match held {
                Held::Ratings { rated, asked } => Some(words::holds_ratings(words::count(rated), words::count(asked))),
                Held::SomeRatings(rated) => Some(words::holds_some_ratings(words::count(rated))),
                _ => None,
            });
            if let Some(said) = said {
                kit::tick(ui, &said, Chosen::Yes, Use::NotNow);
            }
        }
        Audience::Sponsor => {
            let Some(own) = state.session().own_response() else { return };
            let instrument = state.instrument();
            let all: BTreeSet<_> = own.ratings.iter().map(|(item, _)| item.clone()).collect();
            for row in instrument.rows() {
                let Some(rating) = own.ratings.of(&row.id()) else { continue };
                let answer = words::rating_of_ten(i64::from(rating.steps()));
                let label =
                    words::holds_rating(&row.dimension.name, &in_running_text(instrument, &row.item.title), &answer);
                one_ui(ui, &label, &mut choice.ratings, row.id(), &all);
            }
        }
    }
}

fn moments_ui(ui: &mut Ui, choice: &mut Choice, state: &State) {
    let Some(own) = state.session().own_response() else { return };
    let all: BTreeSet<_> = own.moments.keys().cloned().collect();
    for dimension in state.instrument().dimensions() {
        let Some(moment) = own.moments.get(&dimension.id).filter(|moment| !moment.trim().is_empty()) else { continue };
        let label = |begins: &str| words::holds_moment(&dimension.name, begins);
        let room = ui.available_width();
        let begins = beginning(moment, |begins| kit::tick_width(ui, &label(begins)) <= room);
        let label = label(&begins);
        one_ui(ui, &label, &mut choice.moments, dimension.id.clone(), &all);
    }
}

/// Sessions before the one it is compared with: each alone where they are few, else all of them or none.
fn thread_ui(ui: &mut Ui, choice: &mut Choice, state: &State) {
    let compared = state.compared().map(|then| &then.id);
    let earlier = reveal::earlier(state.client(), state.session());
    let more: Vec<_> = earlier.iter().filter(|session| Some(&session.id) != compared).collect();
    if more.is_empty() {
        return;
    }
    if more.len() <= FEW {
        let all: BTreeSet<_> = more.iter().map(|session| session.id.clone()).collect();
        for session in more {
            let label = words::holds_session(&words::full_date(session.date));
            one_ui(ui, &label, &mut choice.sessions, session.id.clone(), &all);
        }
        return;
    }
    let ticked = if choice.sessions == Ticked::All { Chosen::Yes } else { Chosen::No };
    if kit::tick(ui, &words::holds_thread(words::count(more.len())), ticked, Use::Offered).clicked() {
        choice.sessions = if ticked == Chosen::Yes { Ticked::none() } else { Ticked::All };
    }
}

fn include_ui(ui: &mut Ui, label: &str, include: &mut Include) {
    let ticked = if *include == Include::Held { Chosen::Yes } else { Chosen::No };
    if kit::tick(ui, label, ticked, Use::Offered).clicked() {
        *include = if ticked == Chosen::Yes { Include::LeftOut } else { Include::Held };
    }
}

/// One of several things of a kind.
fn one_ui<T: Ord + Clone>(ui: &mut Ui, label: &str, ticked: &mut Ticked<T>, one: T, all: &BTreeSet<T>) {
    let is_held = ticked.holds(&one);
    if !kit::tick(ui, label, if is_held { Chosen::Yes } else { Chosen::No }, Use::Offered).clicked() {
        return;
    }
    let mut only = match ticked {
        Ticked::All => all.clone(),
        Ticked::Only(only) => std::mem::take(only),
    };
    if !only.remove(&one) {
        only.insert(one);
    }
    *ticked = if only == *all { Ticked::All } else { Ticked::Only(only) };
}

/// The first words of a moment, as many as have room.
fn beginning(text: &str, has_room: impl Fn(&str) -> bool) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOMENT && has_room(&line) {
        return line;
    }
    // No line ends between the last word and what stands for the rest.
    let cut = |head: &str| format!("{head}\u{202f}…");
    let head: String = line.chars().take(MOMENT).collect();
    let mut head = head.as_str();
    while let Some((whole, _)) = head.rsplit_once(' ') {
        head = whole;
        if has_room(&cut(head)) {
            break;
        }
    }
    cut(head)
}
