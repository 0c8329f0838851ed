//! The five pictures of the tour, painted as the window paints: with its scenes, its pages, its colors and its faces.
//!
//! Each is laid out at a size of its own, and painted as large as there is room.

use std::borrow::Cow;
use std::sync::Arc;

use egui::{Align2, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2};

use crate::chart::{self, Face, Marker, PolePlace, Role, Size, Theme};
use crate::model::{NextStep, Rating, Row, Session};
use crate::words;

use super::paint;
use super::theme::{color, color_in, font, gap, radius, size, theme_of};
use super::tour::Shown;

/// Where a picture is painted: places and lengths in points of its own size.
struct Easel<'a> {
    ui: &'a Ui,
    painter: &'a Painter,
    origin: Pos2,
    scale: f32,
}

/// Last time's step, what became of it, and today's topics.
pub(super) fn prepare(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let sessions = shown.client.by_date();
    // The step of today is still to be agreed.
    let with_step = |session: &&Arc<Session>| session.next_step.is_some();
    let Some(last) = sessions.iter().rev().copied().find(with_step) else { return };
    let Some(step) = &last.next_step else { return };
    let across = [gap::PANE, CARD - gap::PANE];
    let [left, _] = across;
    let outcomes =
        [words::outcome_done(), words::outcome_partly(), words::outcome_on_hold(), words::outcome_chose_not_to()];
    let columns = chip_columns(painter, across, &outcomes);
    let more = (outcomes.len().div_ceil(columns) - 1) as f32 * (CONTROL_HEIGHT + gap::SMALL);
    let whole = Vec2::new(CARD, 226.0 + more);
    let easel = Easel::new(ui, painter, room, whole);
    easel.panel(Rect::from_min_size(Pos2::ZERO, whole));
    let heading = (Face::SerifSemibold, 15.0, Role::Ink);
    let agreed = words::agreed_on(&words::full_date(last.date));
    easel.text(left, 25.0, &agreed, (Face::Sans, size::NOTE, Role::Quiet));
    easel.fitted(across, 50.0, &words::i_will(&step.action), (Face::Serif, 18.0, Role::Ink));
    easel.text(left, 84.0, &words::what_became(), heading);
    easel.chips(across, 116.0, &outcomes, columns);
    easel.text(left, 155.0 + more, &words::topics_heading(), heading);
    easel.field(across, 187.0 + more, &words::topic_hint_first());
}

/// Two tracks of each of two dimensions.
pub(super) fn rate(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    const CARD: Vec2 = Vec2::new(470.0, 92.0);
    let session = shown.client.latest();
    let instrument = shown.client.asked(session);
    let easel = Easel::new(ui, painter, room, Vec2::new(CARD.x, 2.0 * CARD.y + gap::SMALL));
    for (nth, dimension) in instrument.dimensions().iter().take(2).enumerate() {
        let top = nth as f32 * (CARD.y + gap::SMALL);
        easel.panel(Rect::from_min_size(Pos2::new(0.0, top), CARD));
        easel.text(gap::CARD, top + 20.0, &dimension.name, (Face::SerifSemibold, size::DIMENSION, Role::Ink));
        let of_dimension = instrument.rows().filter(|row| row.dimension.id == dimension.id);
        for (line, row) in of_dimension.enumerate() {
            let rating = session.own_response().and_then(|own| own.ratings.of(&row.id()));
            track(&easel, top + 45.0 + 26.0 * line as f32, &row, rating);
        }
    }
}

fn track(easel: &Easel<'_>, middle: f32, row: &Row<'_>, rating: Option<Rating>) {
    let place = PolePlace::nth(row.place);
    easel.hat(Pos2::new(21.0, middle), place, 9.0);
    easel.text(34.0, middle, &row.item.title, (Face::Sans, size::BODY, Role::Ink));
    let [left, right] = [206.0, 422.0];
    let groove =
        |right: f32| easel.rect(Rect::from_min_max(Pos2::new(left, middle - 3.0), Pos2::new(right, middle + 3.0)));
    let Some(rating) = rating else { return };
    let thumb = egui::lerp(left..=right, rating.fraction());
    let pole = color(easel.ui, Role::Pole(place));
    for (end, ink) in [(right, color(easel.ui, Role::Track)), (thumb, pole)] {
        easel.painter.rect_filled(groove(end), 3.0 * easel.scale, ink);
    }
    let edge = Stroke::new(2.0 * easel.scale, pole);
    let at = easel.at(Pos2::new(thumb, middle));
    paint::disc(easel.painter, at, 7.5 * easel.scale, color(easel.ui, Role::Surface), edge);
    let value = rating.steps().to_string();
    easel.aligned(Align2::RIGHT_CENTER, Pos2::new(454.0, middle), &value, (Face::SansSemibold, size::VALUE, Role::Ink));
}

/// The shape over the one of an earlier session.
pub(super) fn reveal(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let scale = (room.height() / 300.0).min(1.0);
    let frame = Size { width: room.width() / scale, height: room.height() / scale };
    let scene = chart::radar::scene(&shown.figure, frame);
    paint::shapes(painter, room.min, scale, theme_of(ui.visuals()), &scene.shapes);
}

/// A mark pulled to where it is wanted, and the step.
pub(super) fn agree(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let session = shown.client.latest();
    let easel = Easel::new(ui, painter, room, Vec2::new(470.0, 206.0));
    let rows = shown.client.asked(session).rows().skip(2).take(4);
    for (nth, row) in rows.enumerate() {
        let now = session.own_response().and_then(|own| own.ratings.of(&row.id()));
        // The second mark is pulled three steps on.
        let wanted = now.filter(|_| nth == 1).and_then(|now| Rating::new(i64::from(now.steps()) + 3).ok());
        aim(&easel, 12.0 + 29.0 * nth as f32, &row, [now, wanted]);
    }
    let step = shown.client.by_date().into_iter().rev().find_map(|session| session.next_step.as_ref());
    if let Some(step) = step {
        step_card(&easel, step);
    }
}

/// A line of the scale with where it is now and where it is wanted.
fn aim(easel: &Easel<'_>, middle: f32, row: &Row<'_>, [now, wanted]: [Option<Rating>; 2]) {
    let place = PolePlace::nth(row.place);
    easel.hat(Pos2::new(5.0, middle), place, 9.0);
    easel.text(18.0, middle, &row.item.title, (Face::Sans, size::BODY, Role::Ink));
    easel.line([206.0, 462.0], middle, 1.0, Role::Edge);
    let x = |rating: Rating| egui::lerp(212.0..=456.0, rating.fraction());
    if let (Some(now), Some(wanted)) = (now, wanted) {
        easel.line([x(now), x(wanted)], middle, 2.0, Role::Target);
        easel.marker(Pos2::new(x(wanted), middle), Marker::Target, 16.0, Role::Target);
        easel.marker(Pos2::new(x(wanted), middle), Marker::Target, Marker::Target.inner_pt(16.0), Role::Paper);
    }
    if let Some(now) = now {
        easel.hat(Pos2::new(x(now), middle), place, 10.0);
    }
}

fn step_card(easel: &Easel<'_>, step: &NextStep) {
    easel.panel(Rect::from_min_max(Pos2::new(0.0, 126.0), Pos2::new(470.0, 206.0)));
    easel.fitted([gap::CARD, 454.0], 154.0, &words::i_will(&step.action), (Face::SerifItalic, 17.0, Role::Ink));
    if let Some(by) = step.by {
        let by = words::room_by(&words::full_date(by));
        easel.text(gap::CARD, 182.0, &by, (Face::Sans, size::NOTE, Role::Quiet));
    }
}

/// The upper part of the page.
pub(super) fn take_away(ui: &Ui, painter: &Painter, well: Rect, shown: &Shown) {
    let Some(page) = &shown.page else { return };
    let width = (well.width() * 0.62).min(380.0);
    let scale = width / page.size.width;
    let left = well.center().x - width / 2.0;
    let size = Vec2::new(width, page.size.height * scale);
    let paper = Rect::from_min_size(Pos2::new(left, well.top() + gap::CARD), size);
    painter.add(ui.visuals().popup_shadow.as_shape(paper, CornerRadius::ZERO));
    painter.rect_filled(paper, 0.0, color_in(Theme::Paper, Role::Paper));
    for part in &page.parts {
        paint::shapes(painter, paper.min, scale, Theme::Paper, &part.shapes);
    }
}

impl<'a> Easel<'a> {
    fn new(ui: &'a Ui, painter: &'a Painter, room: Rect, size: Vec2) -> Self {
        let scale = (room.width() / size.x).min(room.height() / size.y).min(1.1);
        Self { ui, painter, origin: room.center() - size * scale / 2.0, scale }
    }

    fn at(&self, place: Pos2) -> Pos2 {
        self.origin + place.to_vec2() * self.scale
    }

    fn rect(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.at(rect.min), self.at(rect.max))
    }

    fn panel(&self, rect: Rect) {
        let edge = Stroke::new(1.0, color(self.ui, Role::Edge));
        let surface = color(self.ui, Role::Surface);
        self.painter.rect(self.rect(rect), 10.0 * self.scale, surface, edge, StrokeKind::Inside);
    }

    fn line(&self, x: [f32; 2], y: f32, width: f32, role: Role) {
        let [from, to] = x.map(|x| self.at(Pos2::new(x, y)));
        self.painter.line_segment([from, to], Stroke::new(width * self.scale, color(self.ui, role)));
    }

    fn text(&self, left: f32, middle: f32, text: &str, look: (Face, f32, Role)) {
        self.aligned(Align2::LEFT_CENTER, Pos2::new(left, middle), text, look);
    }

    fn aligned(&self, align: Align2, at: Pos2, text: &str, (face, size_pt, role): (Face, f32, Role)) {
        self.painter.text(self.at(at), align, text, font(face, size_pt * self.scale), color(self.ui, role));
    }

    /// A line as long as it is, smaller where it would not fit.
    fn fitted(&self, [left, right]: [f32; 2], middle: f32, text: &str, (face, size_pt, role): (Face, f32, Role)) {
        let ink = color(self.ui, role);
        let length = self.painter.layout_no_wrap(text.to_owned(), font(face, size_pt), ink).size().x;
        self.text(left, middle, text, (face, size_pt * ((right - left) / length.max(1.0)).min(1.0), role));
    }

    fn marker(&self, at: Pos2, marker: Marker, size_pt: f32, role: Role) {
        paint::marker(self.painter, self.at(at), marker, size_pt * self.scale, color(self.ui, role));
    }

    fn hat(&self, at: Pos2, place: PolePlace, size_pt: f32) {
        match place {
            PolePlace::First => self.marker(at, Marker::Square, size_pt, Role::Pole(place)),
            PolePlace::Second => self.marker(at, Marker::Diamond, size_pt * 1.3, Role::Pole(place)),
        }
    }

    /// A control's outline around `middle`.
    fn control(&self, x: [f32; 2], middle: f32, edge: (f32, Role)) -> Rect {
        let [left, right] = x;
        let half = CONTROL_HEIGHT / 2.0;
        let rect = self.rect(Rect::from_min_max(Pos2::new(left, middle - half), Pos2::new(right, middle + half)));
        let edge = Stroke::new(edge.0, color(self.ui, edge.1));
        let corner = f32::from(radius::CONTROL) * self.scale;
        self.painter.rect(rect, corner, color(self.ui, Role::Surface), edge, StrokeKind::Inside);
        rect
    }

    /// Choices of one width in rows of so many; the first is chosen.
    fn chips(&self, across: [f32; 2], middle: f32, labels: &[Cow<'static, str>], columns: usize) {
        let width = chip_width(across, columns);
        for (row, labels) in labels.chunks(columns).enumerate() {
            let middle = middle + row as f32 * (CONTROL_HEIGHT + gap::SMALL);
            for (column, label) in labels.iter().enumerate() {
                let left = across[0] + column as f32 * (width + gap::SMALL);
                let edge = if (row, column) == (0, 0) { (1.2, Role::Ink) } else { (1.0, Role::Edge) };
                self.control([left, left + width], middle, edge);
                let at = Pos2::new(left + width / 2.0, middle);
                self.aligned(Align2::CENTER_CENTER, at, label, (Face::SansMedium, CONTROL_TEXT, Role::Ink));
            }
        }
    }

    /// An empty field with what it asks for.
    fn field(&self, x: [f32; 2], middle: f32, hint: &str) {
        self.control(x, middle, (1.0, Role::Edge));
        let [left, right] = x;
        self.fitted([left + 11.0, right - 11.0], middle, hint, (Face::Sans, CONTROL_TEXT, Role::Quiet));
    }
}

/// How many choices stand beside each other, as on screen: all of them, or two where their words are long.
fn chip_columns(painter: &Painter, across: [f32; 2], labels: &[Cow<'static, str>]) -> usize {
    let length = |label: &Cow<'static, str>| {
        let face = font(Face::SansMedium, CONTROL_TEXT);
        painter.layout_no_wrap(label.to_string(), face, egui::Color32::PLACEHOLDER).size().x + gap::CARD
    };
    let longest = labels.iter().map(length).fold(0.0, f32::max);
    if longest <= chip_width(across, labels.len()) { labels.len() } else { 2 }
}

fn chip_width([left, right]: [f32; 2], columns: usize) -> f32 {
    (right - left - gap::SMALL * (columns as f32 - 1.0)) / columns as f32
}

/// How wide the card of the first picture is, in points of the picture.
const CARD: f32 = 500.0;
/// How high a chip and a field are, and how large what is written on them, in points of the picture.
const CONTROL_HEIGHT: f32 = 31.0;
const CONTROL_TEXT: f32 = 13.0;
