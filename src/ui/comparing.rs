//! The sheet with two copies of one client: what only one of them has, and where they differ, side by side.
//!
//! Nothing is chosen at the start. What is hidden while a session is being rated is not here either: the state leaves it out.

use egui::accesskit::Role as Reads;
use egui::{Response, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{ComparePress, Comparing, Door, Press, State, name_of};
use crate::chart::{Face, Role};
use crate::model::merge::{NotOne, Side};
use crate::report::differences::Difference;
use crate::words;

use super::kit::{self, Chosen, Type, Use, Weight};
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, font, gap, radius, size};

/// What is only in one of them, and what each says.
const PLAIN: Type = Type { face: Face::Sans, size_pt: size::BODY, role: Role::Ink };
/// Over what belongs together.
const HEADING: Type = Type { face: Face::SansSemibold, size_pt: size::BODY, role: Role::Ink };
/// The heading of a place.
const PLACE: Type = Type { face: Face::SansMedium, size_pt: 13.0, role: Role::Ink };
/// From this width on what is only here and only there stand beside each other.
const SIDE_BY_SIDE: f32 = 430.0;
/// Around what a side says.
const PADDING: Vec2 = Vec2::new(11.0, 8.0);

/// The sheet; returns whether the person left it.
pub(super) fn sheet_ui(ui: &Ui, comparing: &Comparing, state: &State, requests: &mut Requests) -> Left {
    let name = &state.client().name;
    let title = if name.is_empty() { words::compare_title_unnamed().into_owned() } else { words::compare_title(name) };
    let content = |ui: &mut Ui, requests: &mut Requests| content_ui(ui, &title, comparing, requests);
    let foot = |ui: &mut Ui, requests: &mut Requests| foot_ui(ui, comparing, requests);
    sheet(ui, &title, 680.0, requests, content, foot)
}

fn content_ui(ui: &mut Ui, title: &str, comparing: &Comparing, requests: &mut Requests) {
    ui.spacing_mut().item_spacing.y = 0.0;
    sheets::title_ui(ui, title);
    if let Err(why) = &comparing.copies {
        kit::paragraph(ui, &not_one_words(why, comparing), Type::BODY);
        return;
    }
    let name = name_of(&comparing.path);
    let says = match comparing.door {
        Door::Own => words::compare_own_says(&name),
        Door::Other => words::compare_other_says(&name),
    };
    kit::paragraph(ui, &says, Type::BODY);
    if comparing.is_same() {
        ui.add_space(gap::MEDIUM);
        kit::paragraph(ui, &words::compare_same(), Type::BODY);
    }
    only_ui(ui, comparing);
    if let Some(hidden) = &comparing.hidden {
        ui.add_space(gap::CARD);
        let dates: Vec<String> = hidden.dates.iter().map(|date| words::full_date(*date)).collect();
        let says = words::compare_hidden(&words::full_date(hidden.by), &words::list(&dates));
        kit::paragraph(ui, &says, Type::BODY);
    }
    differ_ui(ui, comparing, requests);
    ui.add_space(gap::SMALL);
}

/// What only one of them has.
fn only_ui(ui: &mut Ui, comparing: &Comparing) {
    let [here, there] = &comparing.only;
    if here.is_empty() && there.is_empty() {
        return;
    }
    ui.add_space(gap::CARD);
    let lists = [(words::compare_only_here(), here), (words::compare_only_there(), there)];
    // Columns would stretch the words of a line to their edge.
    let from_the_left = egui::Layout::top_down(egui::Align::Min);
    let list = |ui: &mut Ui, heading: &str, lines: &[String]| {
        ui.with_layout(from_the_left, |ui| {
            super::heard::heading(ui, heading, HEADING);
            ui.add_space(gap::TINY);
            for line in lines {
                kit::paragraph(ui, line, PLAIN);
            }
        });
    };
    if ui.available_width() > SIDE_BY_SIDE && !here.is_empty() && !there.is_empty() {
        ui.spacing_mut().item_spacing.x = gap::PANE;
        ui.columns_const(|[left, right]| {
            list(left, &lists[0].0, lists[0].1);
            list(right, &lists[1].0, lists[1].1);
        });
    } else {
        for (nth, (heading, lines)) in lists.iter().filter(|(_, lines)| !lines.is_empty()).enumerate() {
            if nth > 0 {
                ui.add_space(gap::MEDIUM);
            }
            list(ui, heading, lines);
        }
    }
    ui.add_space(gap::TINY);
    kit::paragraph(ui, &words::compare_all_kept(), Type::NOTE);
}

/// Where they differ, with a choice each.
fn differ_ui(ui: &mut Ui, comparing: &Comparing, requests: &mut Requests) {
    let count = comparing.differ.len();
    if count == 0 {
        return;
    }
    ui.add_space(gap::CARD);
    kit::rule(ui, 1.0);
    ui.add_space(gap::CARD);
    super::heard::heading(ui, &words::compare_differ(), HEADING);
    kit::paragraph(ui, &words::compare_choose(words::count(count)), Type::NOTE);
    if count > 2 {
        ui.add_space(gap::TINY);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap::MEDIUM;
            for (side, label) in [(Side::Mine, words::compare_all_here()), (Side::Theirs, words::compare_all_there())] {
                if kit::flush_link(ui, &label, &label).clicked() {
                    requests.press(Press::Compare(ComparePress::ChooseAll(side)));
                }
            }
        });
    }
    let copies = comparing.copies.as_ref().ok();
    for (nth, difference) in comparing.differ.iter().enumerate() {
        ui.add_space(gap::MEDIUM);
        let sides = copies.and_then(|copies| copies.contradictions().get(nth)).map_or([].as_slice(), |open| open.sides);
        let chosen = comparing.choices.get(nth).copied().flatten();
        let pressed = ui.push_id(("difference", nth), |ui| difference_ui(ui, difference, sides, chosen)).inner;
        if let Some(side) = pressed {
            requests.press(Press::Compare(ComparePress::Choose(nth, side)));
        }
    }
}

/// One place with what each side says; returns the side pressed.
fn difference_ui(ui: &mut Ui, difference: &Difference, sides: &[Side], chosen: Option<Side>) -> Option<Side> {
    let place = difference.place();
    let [mine, theirs] = &difference.says;
    let heading = kit::paragraph(ui, &place, PLACE);
    heading.widget_info(|| WidgetInfo::labeled(Reads::Label, true, words::compare_place(&place, mine, theirs)));
    ui.add_space(gap::TINY);
    let is = |side: Side| if chosen == Some(side) { Chosen::Yes } else { Chosen::No };
    let mut pressed = None;
    ui.spacing_mut().item_spacing.x = gap::SMALL;
    let offered = [
        (Side::Mine, words::compare_here(), words::compare_choice_here(&place, mine), mine),
        (Side::Theirs, words::compare_there(), words::compare_choice_there(&place, theirs), theirs),
    ];
    let height = offered.iter().map(|(_, _, _, says)| height_of(ui, says)).fold(0.0, f32::max);
    ui.columns_const(|columns: &mut [Ui; 2]| {
        for (ui, (side, label, name, says)) in columns.iter_mut().zip(&offered) {
            let response = side_ui(ui, (label, name, says), height, is(*side));
            if response.clicked() {
                pressed = Some(*side);
            }
        }
    });
    if sides.contains(&Side::Both) {
        ui.add_space(gap::TINY + 2.0);
        let name = words::compare_choice_both(&place);
        let label = words::compare_both();
        let size = Vec2::new(kit::button_width(ui, &label, Weight::Outlined), 30.0);
        let response = super::chips::chip_ui(ui, size, (&label, &name), is(Side::Both), Use::Offered);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            pressed = Some(Side::Both);
        }
    }
    pressed
}

/// How wide what a side says may be, in one of two columns.
fn text_width(ui: &Ui) -> f32 {
    (ui.available_width() - gap::SMALL) / 2.0 - 2.0 * PADDING.x
}

fn height_of(ui: &Ui, says: &str) -> f32 {
    let galley =
        ui.painter().layout(says.to_owned(), font(Face::Sans, size::BODY), color(ui, Role::Ink), text_width(ui));
    galley.size().y
}

/// What one side says, as a card to press; the chosen one has a dark edge and a dot.
fn side_ui(ui: &mut Ui, (label, name, says): (&str, &str, &str), height: f32, chosen: Chosen) -> Response {
    const HEAD: f32 = 18.0;
    let width = ui.available_width();
    let size = Vec2::new(width, height + HEAD + 2.0 * PADDING.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Reads::RadioButton, true, chosen == Chosen::Yes, name));
    let (fill, edge) = match (chosen, response.hovered()) {
        (Chosen::Yes, _) => (Role::Surface, Stroke::new(1.6, color(ui, Role::Ink))),
        (Chosen::No, true) => (Role::Hover, Stroke::new(1.0, color(ui, Role::EdgeActive))),
        (Chosen::No, false) => (Role::Surface, Stroke::new(1.0, color(ui, Role::Edge))),
    };
    super::paint::panel(ui, rect, radius::CONTROL, color(ui, fill), edge);
    let at = rect.min + PADDING;
    let dot = at + Vec2::new(6.0, 7.0);
    ui.painter().circle_stroke(dot, 5.5, Stroke::new(1.2, color(ui, Role::TrackOutline)));
    if chosen == Chosen::Yes {
        ui.painter().circle_filled(dot, 3.2, color(ui, Role::Ink));
    }
    let face = font(Face::Sans, size::NOTE);
    ui.painter().text(at + Vec2::new(18.0, 7.0), egui::Align2::LEFT_CENTER, label, face, color(ui, Role::Quiet));
    let room = width - 2.0 * PADDING.x;
    let galley = ui.painter().layout(says.to_owned(), font(Face::Sans, size::BODY), color(ui, Role::Ink), room);
    ui.painter().galley(at + Vec2::new(0.0, HEAD), galley, color(ui, Role::Ink));
    kit::ring(ui, &response, rect, radius::CONTROL);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

fn foot_ui(ui: &mut Ui, comparing: &Comparing, requests: &mut Requests) {
    let is_there = comparing.copies.is_ok() && comparing.hidden.is_none();
    let nothing_to_do = comparing.is_same() && comparing.door == Door::Other;
    if !is_there || nothing_to_do {
        let leave = if comparing.hidden.is_some() { words::compare_keep_apart() } else { words::close() };
        sheets::foot_ui(ui, &leave, requests, |_, _| {});
        return;
    }
    sheets::foot_ui(ui, &words::compare_keep_apart(), requests, |ui, requests| {
        let usable = if comparing.is_ready() { Use::Offered } else { Use::NotNow };
        if kit::button_if(ui, &words::compare_put_together(), Weight::Filled, usable).clicked() {
            requests.press(Press::Compare(ComparePress::PutTogether));
        }
        let open = comparing.choices.iter().filter(|choice| choice.is_none()).count();
        if open > 0 {
            let says = words::compare_open(words::count(open));
            ui.add(egui::Label::new(kit::rich(ui, &says, Type::NOTE)));
        }
    });
}

fn not_one_words(why: &NotOne, comparing: &Comparing) -> String {
    let name = name_of(&comparing.path);
    match why {
        NotOne::TwoClients(..) => words::compare_two_people(&name),
        NotOne::TwoInstruments(key) => words::compare_two_instruments(&name, &key.to_string()),
        NotOne::TooMany(_) | NotOne::Fault(_) => words::compare_too_much(&name),
    }
}
