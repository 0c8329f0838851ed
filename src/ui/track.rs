//! The track: our own slider. No thumb until rated; one press, drag, digit or arrow commits.
//!
//! A screen reader can set it even while it is not rated: it reads 0 there with the description "not rated yet".

use egui::accesskit::{Action, ActionData, Role as Reads};
use egui::{
    CornerRadius, EventFilter, Id, Key, Pos2, Rangef, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::chart::{PolePlace, Role};
use crate::model::{ItemId, Rating};
use crate::words;

use super::kit::{self, Use};
use super::memory::Memory;
use super::paint;
use super::theme::{Contrast, color, contrast_of, faded};

/// Half the thumb: how far the scale's ends stand inside the track's.
const INSET: f32 = 9.0;
/// Within this many seconds a 0 after a 1 makes it ten.
pub(super) const TEN_WITHIN_SECS: f64 = 0.7;

/// A track, where it stands and what it shows.
pub(super) struct Track<'a> {
    /// Its focus id: [`id_of`] or [`target_id_of`].
    pub(super) id: Id,
    /// Which item.
    pub(super) item: &'a ItemId,
    /// What is answered on it.
    pub(super) of: Of,
    /// The row in which a press counts.
    pub(super) row: Rect,
    /// From where to where the track is drawn.
    pub(super) line: Rangef,
    /// What a screen reader says: "Trying new ways, leading".
    pub(super) name: String,
    /// The answer; `None` is not rated.
    pub(super) rating: Option<Rating>,
    /// Decides the color.
    pub(super) place: PolePlace,
    /// Whether it can be answered.
    pub(super) usable: Use,
}

/// What is answered on a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// How often it was done.
    Rating,
    /// How often it was done, in a copy without the answer.
    LeftOut,
    /// How often it is wanted, beside how often it is done now.
    Target {
        /// Today's answer; `None` is not rated.
        now: Option<Rating>,
    },
}

/// What a person asks of a track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// This answer, or none.
    Rate(Option<Rating>),
    /// To go to the next item that is not rated.
    NextUnrated,
    /// To write the moment.
    Moment,
    /// To go to the track above.
    Above,
    /// To go to the track below.
    Below,
}

/// The focus id of an item's track.
pub(super) fn id_of(item: &ItemId) -> Id {
    Id::unique(("track", item.to_string()))
}

/// The focus id of an item's target.
pub(super) fn target_id_of(item: &ItemId) -> Id {
    Id::unique(("target", item.to_string()))
}

/// Shows a track, and says what was asked of it.
pub(super) fn track_ui(ui: &mut Ui, track: &Track<'_>, memory: &mut Memory) -> (Response, Vec<Asked>) {
    let id = track.id;
    let sense = if track.usable == Use::Offered { Sense::click_and_drag() } else { Sense::hover() };
    let response = ui.interact(track.row, id, sense);
    let mut asked = Vec::new();
    if track.usable == Use::Offered {
        pointer(&response, track, &mut asked);
        if response.has_focus() {
            keys(ui, id, track, memory, &mut asked);
        }
        reader(ui, id, track, &mut asked);
    }
    describe(ui, &response, track);
    // What was asked in this frame is painted in this frame.
    let rating = asked.iter().fold(track.rating, |shown, ask| match ask {
        Asked::Rate(rating) => *rating,
        Asked::NextUnrated | Asked::Moment | Asked::Above | Asked::Below => shown,
    });
    match track.of {
        Of::Rating | Of::LeftOut => paint(ui, &response, track, rating),
        Of::Target { now } => super::target::paint(ui, &response, track, rating, now),
    }
    (response, asked)
}

pub(super) fn place_of(line: Rangef, fraction: f32) -> f32 {
    egui::lerp((line.min + INSET)..=(line.max - INSET), fraction)
}

pub(super) fn rating_at(line: Rangef, x: f32) -> Rating {
    Rating::nearest(egui::remap(x, (line.min + INSET)..=(line.max - INSET), 0.0..=1.0))
}

/// A press commits the value under the pointer, and a drag goes on from there. A press from outside has no place: it focuses.
fn pointer(response: &Response, track: &Track<'_>, asked: &mut Vec<Asked>) {
    let pressed = response.is_pointer_button_down_on();
    if pressed || response.clicked() || response.drag_stopped() {
        if let Some(at) = response.interact_pointer_pos() {
            let rating = Some(rating_at(track.line, at.x));
            if rating != track.rating {
                asked.push(Asked::Rate(rating));
            }
        }
        response.request_focus();
    }
}

fn keys(ui: &Ui, id: Id, track: &Track<'_>, memory: &mut Memory, asked: &mut Vec<Asked>) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|focus| focus.set_focus_lock_filter(id, filter));
    let (pressed, now) = ui.input(|input| {
        let keys: Vec<Key> = input
            .events
            .iter()
            .filter_map(|event| match event {
                egui::Event::Key { key, pressed: true, modifiers, .. }
                    if modifiers.is_none() || modifiers.shift_only() =>
                {
                    Some(*key)
                }
                _ => None,
            })
            .collect();
        (keys, input.time)
    });
    let mut keys = std::mem::take(&mut memory.keys_for_next);
    keys.extend(pressed);
    let mut keys = keys.into_iter();
    let mut rating = track.rating;
    // An arrow on a target that is not set begins where the client is.
    let from = match track.of {
        Of::Rating | Of::LeftOut => None,
        Of::Target { now } => now,
    };
    while let Some(key) = keys.next() {
        let ask = match key {
            Key::ArrowUp => Asked::Above,
            Key::ArrowDown => Asked::Below,
            Key::Enter => Asked::NextUnrated,
            Key::N => Asked::Moment,
            _ => match keyed(key, stepped(key, rating, from), memory.one_pressed(track.item, now, TEN_WITHIN_SECS)) {
                Keyed::Answer(answer) => {
                    rating = answer;
                    Asked::Rate(answer)
                }
                Keyed::Nothing => continue,
            },
        };
        memory.note_one(if key == Key::Num1 { Some((track.item.clone(), now)) } else { None });
        if key == Key::Num1 {
            // Wakes once to end the gesture when no 0 follows.
            ui.ctx().request_repaint_after_secs(TEN_WITHIN_SECS as f32);
        }
        asked.push(ask);
        if !matches!(ask, Asked::Rate(_)) {
            memory.keys_for_next = if ask == Asked::Moment { Vec::new() } else { keys.collect() };
            ui.ctx().request_repaint();
            return;
        }
    }
}

/// What an arrow steps from: the answer, or where there is none what stands for it.
fn stepped(key: Key, rating: Option<Rating>, from: Option<Rating>) -> Option<Rating> {
    if matches!(key, Key::ArrowLeft | Key::ArrowRight) { rating.or(from) } else { rating }
}

/// What a key says about the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keyed {
    /// That it is this, or none.
    Answer(Option<Rating>),
    /// Nothing.
    Nothing,
}

fn keyed(key: Key, rating: Option<Rating>, after: After) -> Keyed {
    let digits =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    // A 1 that was taken back begins no ten.
    if key == Key::Num0 && after == After::One && rating.is_some_and(|rating| rating.steps() == 1) {
        return Keyed::Answer(Some(Rating::MAX));
    }
    if let Some(steps) = digits.iter().position(|digit| *digit == key) {
        return Keyed::Answer(Rating::new(steps as i64).ok());
    }
    match key {
        Key::ArrowRight => Keyed::Answer(Some(rating.map_or(Rating::MIN, Rating::higher))),
        Key::ArrowLeft => Keyed::Answer(Some(rating.map_or(Rating::MAX, Rating::lower))),
        Key::Home => Keyed::Answer(Some(Rating::MIN)),
        Key::End => Keyed::Answer(Some(Rating::MAX)),
        Key::Delete | Key::Backspace => Keyed::Answer(None),
        _ => Keyed::Nothing,
    }
}

/// Whether a key came right after a 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// Right after a 1 on the same track.
    One,
    /// After anything else.
    Other,
}

fn reader(ui: &Ui, id: Id, track: &Track<'_>, asked: &mut Vec<Asked>) {
    ui.input(|input| {
        for request in input.accesskit_action_requests(id, Action::SetValue) {
            if let Some(ActionData::NumericValue(value)) = request.data
                && value.is_finite()
                && let Ok(rating) = Rating::new(value.round() as i64)
            {
                asked.push(Asked::Rate(Some(rating)));
            }
        }
        let steps = [(Action::Increment, Key::ArrowRight), (Action::Decrement, Key::ArrowLeft)];
        for (action, key) in steps {
            let mut rating = track.rating;
            for _ in 0..input.num_accesskit_action_requests(id, action) {
                if let Keyed::Answer(answer) = keyed(key, rating, After::Other) {
                    rating = answer;
                    asked.push(Asked::Rate(answer));
                }
            }
        }
    });
}

fn describe(ui: &Ui, response: &Response, track: &Track<'_>) {
    let value = track.rating.map_or(0.0, |rating| f64::from(rating.steps()));
    response.widget_info(|| WidgetInfo {
        value: Some(value),
        ..WidgetInfo::labeled(Reads::Slider, track.usable == Use::Offered, &track.name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(f64::from(Rating::MAX.steps()));
        node.set_numeric_value_step(1.0);
        if track.usable == Use::Offered {
            node.add_action(Action::SetValue);
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        }
        match track.rating {
            Some(_) => node.clear_description(),
            None => node.set_description(match track.of {
                Of::Rating => words::not_rated_yet(),
                Of::LeftOut => words::answer_left_out(),
                Of::Target { .. } => words::no_target_yet(),
            }),
        }
    });
}

fn paint(ui: &Ui, response: &Response, track: &Track<'_>, rating: Option<Rating>) {
    let middle = track.row.center().y;
    let places = [0.0, 0.5, 1.0].map(|tick| place_of(track.line, tick));
    paint::ticks(ui, &places, Rangef::new(middle + 5.0, middle + 9.0), color(ui, Role::TrackOutline));
    let groove = Rect::from_x_y_ranges(track.line, (middle - 3.0)..=(middle + 3.0));
    match rating {
        Some(rating) => paint_rated(ui, response, track, groove, rating),
        None => paint_not_rated(ui, response, track, groove),
    }
    if response.hovered() && track.usable == Use::Offered {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
    }
}

fn paint_rated(ui: &Ui, response: &Response, track: &Track<'_>, groove: Rect, rating: Rating) {
    let painter = ui.painter();
    let pole = color(ui, Role::Pole(track.place));
    let thumb = Pos2::new(place_of(track.line, rating.fraction()), groove.center().y);
    match contrast_of(ui) {
        Contrast::Normal => paint::bar(ui, groove, color(ui, Role::Track)),
        Contrast::High => {
            let edge = Stroke::new(1.0, color(ui, Role::TrackOutline));
            paint::panel(ui, groove, 3, color(ui, Role::Track), edge);
        }
    }
    let filled = Rect::from_x_y_ranges(track.line.min..=thumb.x, groove.y_range());
    paint::bar(ui, filled, pole);
    let is_held = response.is_pointer_button_down_on();
    let radius = if is_held { 8.5 } else { 7.5 };
    paint::disc(painter, thumb, radius, color(ui, Role::Surface), Stroke::new(2.0, pole));
    if response.has_focus() && kit::ring_is_shown(ui) {
        painter.circle_stroke(thumb, radius + 4.0, Stroke::new(2.0, color(ui, Role::Focus)));
    } else if response.hovered() && !is_held && track.usable == Use::Offered {
        painter.circle_stroke(thumb, 9.5, Stroke::new(2.0, faded(ui, Role::Pole(track.place), 0.35)));
    }
}

/// Nothing but a hollow track, and a pale ghost under the pointer.
fn paint_not_rated(ui: &Ui, response: &Response, track: &Track<'_>, groove: Rect) {
    let painter = ui.painter();
    paint::panel(ui, groove, 3, color(ui, Role::Surface), Stroke::new(1.0, color(ui, Role::TrackOutline)));
    if response.has_focus() && kit::ring_is_shown(ui) {
        let stroke = Stroke::new(2.0, color(ui, Role::Focus));
        painter.rect_stroke(groove.expand(3.0), CornerRadius::same(6), stroke, StrokeKind::Outside);
    }
    if let (Some(at), Use::Offered) = (response.hover_pos(), track.usable) {
        let ghost = Pos2::new(place_of(track.line, rating_at(track.line, at.x).fraction()), groove.center().y);
        let edge = Stroke::new(2.0, faded(ui, Role::Pole(track.place), 0.5));
        painter.circle(ghost, 7.5, color(ui, Role::Surface), edge);
    }
}

/// How far a press may be above or below the middle of a track, doubled: the height of its row.
pub(super) const ROW_HEIGHT: f32 = 26.0;

/// The row in which presses count for a track drawn along `line` around `middle`.
pub(super) fn row_of(line: Rangef, middle: f32) -> Rect {
    Rect::from_center_size(
        Pos2::new(line.center(), middle),
        Vec2::new(line.span() + 2.0 * super::theme::gap::SMALL, ROW_HEIGHT),
    )
}
