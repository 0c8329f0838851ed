//! The left side: one card a dimension with its tracks, and under them the strip that explains the track one is at.
//!
//! Nothing here changes height by what is answered: no track ever moves because another was touched.

use egui::{Align2, Pos2, Rangef, Rect, Stroke, Ui, UiBuilder, Vec2};

use crate::app::State;
use crate::chart::{Face, PolePlace, Role};
use crate::model::{Dimension, Edit, ItemId, Row};
use crate::words;

use super::kit::{self, Type};
use super::memory::Memory;
use super::requests::Requests;
use super::theme::{color, gap, radius, size};
use super::track::{self, Asked, Of, ROW_HEIGHT, Track};

const CARD_HEAD: f32 = 32.0;
const CARD_FOOT: f32 = 8.0;
/// How high the strip is at least.
const STRIP_HEIGHT: f32 = 168.0;
/// Between two cards.
const BETWEEN: f32 = 7.0;
/// Between the cards and the strip.
const GAP: f32 = 12.0;
/// What heads, rows, feet and gaps may each give to the strip where an item takes more words: a row stays high enough to be
/// met.
const TIGHTEST: f32 = 2.0;
const HEAD_HEIGHT: f32 = 41.0;

/// How roomy the cards are.
#[derive(Debug, Clone, Copy)]
struct Room {
    head: f32,
    foot: f32,
    row: f32,
    between: f32,
    /// The longest title's width.
    titles: f32,
}

impl Room {
    fn roomier(self, more: f32) -> Self {
        Self { row: self.row + more, between: self.between + more, ..self }
    }

    fn tighter(self, less: f32) -> Self {
        let Self { head, foot, row, between, titles } = self;
        Self { head: head - less, foot: foot - less, row: row - less, between: between - less, titles }
    }

    /// As little tighter as it takes to fit; as it is where even the tightest does not, for then the cards scroll.
    fn fitted(self, fits: impl Fn(Self) -> bool) -> Self {
        [1.0, TIGHTEST].into_iter().map(|less| self.tighter(less)).find(|room| fits(*room)).unwrap_or(self)
    }
}

/// Shows the cards and the strip within `pane`.
pub(super) fn rate_ui(ui: &mut Ui, pane: Rect, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let poles = state.instrument().poles().len() as f32;
    let count = state.instrument().dimensions().len() as f32;
    let roomy = pane.height() > 520.0;
    let head = if roomy { HEAD_HEIGHT } else { gap::SMALL };
    let usual = Room {
        head: CARD_HEAD,
        foot: CARD_FOOT,
        row: ROW_HEIGHT,
        between: BETWEEN,
        titles: super::longest_title(ui, state, Face::SansMedium),
    };
    let needs = |room: Room| count * (room.head + poles * room.row + room.foot + room.between) - room.between;
    let strip_needs = super::strip::height_needed(ui, pane.width(), state, memory);
    let strip_height = strip_needs
        .min(pane.height() - head - GAP - needs(usual.tighter(TIGHTEST)))
        .max(STRIP_HEIGHT)
        .min(pane.height() * 0.42);
    let cards =
        Rect::from_min_max(pane.min + Vec2::new(0.0, head), Pos2::new(pane.right(), pane.bottom() - strip_height));
    if roomy {
        head_ui(ui, Rect::from_min_size(pane.min, Vec2::new(pane.width(), head)), state);
    }
    let there_is = cards.height() - GAP;
    let spare = ((there_is - needs(usual)) / (count * (poles + 1.0))).min(14.0).floor();
    let room = if spare < 0.0 { usual.fitted(|room| needs(room) <= there_is) } else { usual.roomier(spare) };
    let needed = needs(room);
    let strip_top = (cards.top() + needed + GAP).min(cards.bottom());
    let cards = cards.with_max_y(strip_top - GAP);
    memory.hovered = None;
    let whole = ui.clip_rect();
    ui.scope_builder(UiBuilder::new().max_rect(cards).id_salt("cards"), |ui| {
        ui.set_clip_rect(cards.expand2(Vec2::new(4.0, 1.0)).intersect(ui.clip_rect()));
        let area = egui::ScrollArea::vertical().id_salt(("cards", state.opened())).auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // Where nothing has to be cut, what follows is painted in one go with this.
            if needed <= cards.height() {
                ui.set_clip_rect(whole);
            }
            for (place, dimension) in state.instrument().dimensions().iter().enumerate() {
                if place > 0 {
                    ui.add_space(room.between);
                }
                card_ui(ui, dimension, room, state, memory, requests);
            }
        });
        super::heard::no_bars(ui, &area);
    });
    let strip = Rect::from_min_max(Pos2::new(pane.left(), strip_top), pane.max);
    super::strip::strip_ui(ui, strip, state, memory, requests);
}

fn head_ui(ui: &mut Ui, head: Rect, state: &State) {
    let middle = head.top() + 22.0;
    let mut left = head.left() + 4.0;
    for (place, pole) in state.instrument().poles().iter().enumerate() {
        kit::marker(ui, Pos2::new(left + 4.5, middle), PolePlace::nth(place), 9.0);
        let rect = kit::text(ui, Pos2::new(left + 16.0, middle), Align2::LEFT_CENTER, &pole.name, Type::NOTE);
        left = rect.right() + 18.0;
    }
    let question = state
        .looking_back_at()
        .map_or_else(words::how_often_short, |then| words::look_back_head(&words::day_month(then.date)).into());
    let place = Pos2::new(head.right() - 4.0, middle);
    if place.x - left < 260.0 {
        return;
    }
    let rect = kit::short_text(ui, place, Align2::RIGHT_CENTER, &question, Type::NOTE, place.x - left);
    let response = ui.interact(rect, ui.scope_id().with("how often"), egui::Sense::hover());
    response.on_hover_text(words::how_often_full());
}

fn card_ui(
    ui: &mut Ui,
    dimension: &Dimension,
    room: Room,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) {
    let poles = state.instrument().poles();
    let height = room.head + room.foot + poles.len() as f32 * room.row;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), egui::Sense::hover());
    let is_active = memory.active.as_ref().is_some_and(|item| item.dimension == dimension.id);
    let edge = if is_active { Role::EdgeActive } else { Role::Hairline };
    super::paint::panel(ui, rect, radius::CARD, color(ui, Role::Surface), Stroke::new(1.0, color(ui, edge)));
    let name = Type { face: Face::SerifSemibold, size_pt: size::DIMENSION, role: Role::Ink };
    let place = Pos2::new(rect.left() + 17.0, rect.top() + 0.6 * room.head);
    super::heard::short_heading(ui, place, &dimension.name, name, rect.width() - 34.0);
    for ((place, pole), item) in poles.iter().enumerate().zip(&dimension.items) {
        let row = Row { place, pole, dimension, item };
        let middle = rect.top() + room.head + (place as f32 + 0.5) * room.row;
        row_ui(ui, rect, (track_line(rect, room.titles), middle), row, state, memory, requests);
    }
}

/// Where a track begins: right of the longest title, and never so far right that the track gets short.
fn track_line(card: Rect, titles: f32) -> Rangef {
    let longest = titles.min(card.width() * 0.46);
    let end = card.right() - 85.0;
    Rangef::new(card.left() + 34.0 + longest + 9.0, end)
}

fn row_ui(
    ui: &mut Ui,
    card: Rect,
    (line, middle): (Rangef, f32),
    row: Row<'_>,
    state: &State,
    memory: &mut Memory,
    requests: &mut Requests,
) {
    let item = row.id();
    let pole = PolePlace::nth(row.place);
    kit::marker(ui, Pos2::new(card.left() + 21.5, middle), pole, 9.0);
    let title = Type { face: Face::SansMedium, size_pt: size::BODY, role: Role::Ink };
    // Half a point up the letters stand in the middle of their track.
    let place = Pos2::new(card.left() + 34.0, middle - 1.0);
    kit::short_text(ui, place, Align2::LEFT_CENTER, &row.item.title, title, line.min - 6.0 - place.x);
    // The title explains and selects; only the track answers. It is not a stop of its own for the Tab key.
    let label = Rect::from_min_max(
        Pos2::new(card.left() + 12.0, middle - ROW_HEIGHT / 2.0),
        Pos2::new(line.min - 8.0, middle + ROW_HEIGHT / 2.0),
    );
    let label = ui.interact(label, ui.scope_id().with(("label", item.to_string())), egui::Sense::CLICK);
    if label.clicked() {
        memory.focus_next = Some(track::id_of(&item));
    }
    let track = Track {
        id: track::id_of(&item),
        item: &item,
        of: if state.client().withholds(&item) { Of::LeftOut } else { Of::Rating },
        row: track::row_of(line, middle),
        line,
        name: words::item_and_pole(&row.item.title, &row.pole.name),
        rating: state.rating(&item),
        place: pole,
        usable: super::usable(state),
    };
    let (response, asked) = track::track_ui(ui, &track, memory);
    if response.has_focus() {
        memory.active = Some(item.clone());
        // A press finds its track where it is: only the keyboard brings one into view.
        if memory.must_scroll_to(&item) && !response.is_pointer_button_down_on() {
            ui.scroll_to_rect(card, None);
        }
    }
    if (response.hovered() || label.hovered()) && !ui.memory(|focus| focus.has_focus(super::strip::moment_id())) {
        memory.hovered = Some(item.clone());
    }
    let value = state.rating(&item);
    let (words, look) = match value {
        Some(rating) => {
            let look = Type { face: Face::SansSemibold, size_pt: size::VALUE, role: Role::Ink };
            (rating.steps().to_string(), look)
        }
        None => (state.no_answer_words(&item).into_owned(), Type::NOTE),
    };
    kit::text(ui, Pos2::new(card.right() - 17.0, middle), Align2::RIGHT_CENTER, &words, look);
    for ask in asked {
        answer(&item, ask, state, memory, requests);
    }
}

fn answer(item: &ItemId, ask: Asked, state: &State, memory: &mut Memory, requests: &mut Requests) {
    let rows: Vec<ItemId> = state.instrument().rows().map(|row| row.id()).collect();
    let here = rows.iter().position(|other| other == item).unwrap_or_default();
    let go = |memory: &mut Memory, to: Option<&ItemId>| {
        if let Some(to) = to {
            memory.focus_next = Some(track::id_of(to));
        }
    };
    match ask {
        Asked::Rate(rating) => requests.edit(Edit::Rate { at: state.at(), item: item.clone(), rating }),
        Asked::NextUnrated => go(memory, state.next_unrated(Some(item)).as_ref()),
        Asked::Above => go(memory, here.checked_sub(1).and_then(|above| rows.get(above))),
        Asked::Below => go(memory, rows.get(here + 1)),
        Asked::Moment => memory.focus_next = Some(super::strip::moment_id()),
    }
}
