//! The five pictures of the tour, painted as the window paints: with its scenes, its pages, its colors and its faces.

use egui::{Align2, CornerRadius, FontId, Painter, Pos2, Rangef, Rect, Stroke, Ui, Vec2};

use crate::chart::{self, Face, Marker, PolePlace, Role, Size, Theme};
use crate::model::{NextStep, Rating, Row, Session};
use crate::words;

use super::paint;
use super::theme::{color, color_in, font, gap, radius, size, theme_of};
use super::tour::{Shown, centered};

/// Last time's step, what became of it, and today's topics.
pub(super) fn prepare(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let sessions = shown.client.by_date();
    let with_step = |session: &&std::sync::Arc<Session>| session.next_step.is_some();
    let Some(last) = sessions.iter().rev().copied().find(with_step) else { return };
    let Some(step) = &last.next_step else { return };
    let card = centered(room, Vec2::new(440.0, 216.0));
    panel(ui, painter, card);
    let inner = card.shrink2(Vec2::new(gap::PANE, gap::CARD));
    let mut pen = Pen { ui, painter, left: inner.left(), top: inner.top(), width: inner.width() };
    pen.say(&words::agreed_on(&words::full_date(last.date)), Face::Sans, size::NOTE, Role::Quiet);
    pen.skip(4.0);
    pen.say(&words::i_will(&step.action), Face::SerifItalic, 18.0, Role::Ink);
    pen.skip(10.0);
    pen.say(&words::what_became(), Face::SansSemibold, 13.0, Role::Ink);
    pen.skip(6.0);
    let chips =
        [words::outcome_done(), words::outcome_partly(), words::outcome_on_hold(), words::outcome_chose_not_to()];
    pen.chips(&chips.map(std::borrow::Cow::into_owned));
    pen.skip(12.0);
    pen.say(&words::topics_heading(), Face::SansSemibold, 13.0, Role::Ink);
    pen.skip(4.0);
    pen.line();
}

/// Two tracks of one dimension.
pub(super) fn rate(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let session = shown.client.latest();
    let instrument = shown.client.asked(session);
    let rows: Vec<Row<'_>> = instrument.rows().collect();
    let names: Vec<&str> = instrument.dimensions().iter().take(2).map(|dimension| dimension.name.as_str()).collect();
    let height = 92.0;
    let all = centered(room, Vec2::new(470.0, height * names.len() as f32 + gap::SMALL));
    for (place, name) in names.into_iter().enumerate() {
        let top = all.top() + place as f32 * (height + gap::SMALL);
        let card = Rect::from_min_size(Pos2::new(all.left(), top), Vec2::new(all.width(), height));
        panel(ui, painter, card);
        let at = card.min + Vec2::new(gap::CARD, 9.0);
        let face = font(Face::SerifSemibold, size::DIMENSION);
        painter.text(at, Align2::LEFT_TOP, name, face, color(ui, Role::Ink));
        let of_dimension = rows.iter().filter(|row| row.dimension.name == name);
        for (line, row) in of_dimension.enumerate() {
            let middle = card.top() + 44.0 + 26.0 * line as f32;
            let rating = session.own_response().and_then(|own| own.ratings.of(&row.id()));
            track(ui, painter, (card, middle), row, rating);
        }
    }
}

fn track(ui: &Ui, painter: &Painter, (card, middle): (Rect, f32), row: &Row<'_>, rating: Option<Rating>) {
    let place = PolePlace::nth(row.place);
    hat(ui, painter, Pos2::new(card.left() + 21.0, middle), place, 9.0);
    let title = font(Face::Sans, size::BODY);
    let at = Pos2::new(card.left() + 34.0, middle);
    painter.text(at, Align2::LEFT_CENTER, &row.item.title, title, color(ui, Role::Ink));
    let line = Rangef::new(card.left() + card.width() * 0.44, card.right() - 48.0);
    let groove = Rect::from_x_y_ranges(line, (middle - 3.0)..=(middle + 3.0));
    let Some(rating) = rating else {
        painter.rect_stroke(groove, 3.0, Stroke::new(1.0, color(ui, Role::TrackOutline)), egui::StrokeKind::Inside);
        return;
    };
    let pole = color(ui, Role::Pole(place));
    let thumb = Pos2::new(egui::lerp(line.min..=line.max, rating.fraction()), middle);
    paint::bar(ui, groove, color(ui, Role::Track));
    paint::bar(ui, groove.with_max_x(thumb.x), pole);
    paint::disc(painter, thumb, 7.5, color(ui, Role::Surface), Stroke::new(2.0, pole));
    let at = Pos2::new(card.right() - gap::CARD, middle);
    let value = font(Face::SansSemibold, size::VALUE);
    painter.text(at, Align2::RIGHT_CENTER, rating.steps().to_string(), value, color(ui, Role::Ink));
}

/// The shape over the one of an earlier session.
pub(super) fn reveal(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let least = 300.0;
    let scale = (room.height() / least).min(1.0);
    let frame = Size { width: room.width() / scale, height: room.height() / scale };
    let scene = chart::radar::scene(&shown.figure, frame);
    paint::shapes(painter, room.min, scale, theme_of(ui.visuals()), &scene.shapes);
}

/// A mark pulled to where it is wanted, and the step.
pub(super) fn agree(ui: &Ui, painter: &Painter, room: Rect, shown: &Shown) {
    let session = shown.client.latest();
    let instrument = shown.client.asked(session);
    let rows: Vec<Row<'_>> = instrument.rows().skip(2).take(4).collect();
    let all = centered(room, Vec2::new(470.0, 246.0));
    let mut middle = all.top() + 12.0;
    for (nth, row) in rows.iter().enumerate() {
        let now = session.own_response().and_then(|own| own.ratings.of(&row.id()));
        // The second mark is pulled three steps on.
        let pulled = now.filter(|_| nth == 1).and_then(|now| Rating::new(i64::from(now.steps()) + 3).ok());
        wanted(ui, painter, (all, middle), row, now, pulled);
        middle += 29.0;
    }
    let step = shown.client.by_date().into_iter().rev().find_map(|session| session.next_step.as_ref());
    if let Some(step) = step {
        step_card(ui, painter, all.with_min_y(middle), step);
    }
}

fn wanted(
    ui: &Ui,
    painter: &Painter,
    (all, middle): (Rect, f32),
    row: &Row<'_>,
    now: Option<Rating>,
    pulled: Option<Rating>,
) {
    let place = PolePlace::nth(row.place);
    hat(ui, painter, Pos2::new(all.left() + 5.0, middle), place, 9.0);
    let at = Pos2::new(all.left() + 18.0, middle);
    painter.text(at, Align2::LEFT_CENTER, &row.item.title, font(Face::Sans, size::BODY), color(ui, Role::Ink));
    let line = Rangef::new(all.left() + all.width() * 0.44, all.right() - gap::SMALL);
    painter.hline(line, middle, Stroke::new(1.0, color(ui, Role::Edge)));
    let x = |rating: Rating| egui::lerp((line.min + 6.0)..=(line.max - 6.0), rating.fraction());
    if let (Some(now), Some(pulled)) = (now, pulled) {
        painter.hline(x(now)..=x(pulled), middle, Stroke::new(2.0, color(ui, Role::Target)));
        paint::marker(painter, Pos2::new(x(pulled), middle), Marker::Target, 16.0, color(ui, Role::Target));
        let inner = Marker::Target.inner_pt(16.0);
        paint::marker(painter, Pos2::new(x(pulled), middle), Marker::Target, inner, color(ui, Role::Paper));
    }
    if let Some(now) = now {
        hat(ui, painter, Pos2::new(x(now), middle), place, 10.0);
    }
}

fn step_card(ui: &Ui, painter: &Painter, room: Rect, step: &NextStep) {
    let card = room.with_min_y(room.top() + 4.0).with_max_y(room.top() + 106.0);
    panel(ui, painter, card);
    let inner = card.shrink2(Vec2::new(gap::CARD, gap::MEDIUM));
    let mut pen = Pen { ui, painter, left: inner.left(), top: inner.top(), width: inner.width() };
    pen.say(&words::i_will(&step.action), Face::SerifItalic, 18.0, Role::Ink);
    if let Some(by) = step.by {
        pen.skip(4.0);
        pen.say(&words::room_by(&words::full_date(by)), Face::Sans, size::NOTE, Role::Quiet);
    }
}

/// The upper part of the page.
pub(super) fn take_away(ui: &Ui, painter: &Painter, well: Rect, shown: &Shown) {
    let Some(page) = &shown.page else { return };
    let width = (well.width() * 0.62).min(380.0);
    let scale = width / page.size.width;
    let paper = Rect::from_min_size(
        Pos2::new(well.center().x - width / 2.0, well.top() + gap::CARD),
        Vec2::new(width, page.size.height * scale),
    );
    painter.add(ui.visuals().popup_shadow.as_shape(paper, CornerRadius::ZERO));
    painter.rect_filled(paper, 0.0, color_in(Theme::Paper, Role::Paper));
    for part in &page.parts {
        paint::shapes(painter, paper.min, scale, Theme::Paper, &part.shapes);
    }
}

fn hat(ui: &Ui, painter: &Painter, at: Pos2, place: PolePlace, size_pt: f32) {
    let (marker, size_pt) = match place {
        PolePlace::First => (Marker::Square, size_pt),
        PolePlace::Second => (Marker::Diamond, size_pt * 1.3),
    };
    paint::marker(painter, at, marker, size_pt, color(ui, Role::Pole(place)));
}

fn panel(ui: &Ui, painter: &Painter, rect: Rect) {
    let corner = CornerRadius::same(radius::CARD);
    let edge = Stroke::new(1.0, color(ui, Role::Edge));
    painter.rect(rect, corner, color(ui, Role::Surface), edge, egui::StrokeKind::Inside);
}

/// Writes downwards.
struct Pen<'a> {
    ui: &'a Ui,
    painter: &'a Painter,
    left: f32,
    top: f32,
    width: f32,
}

impl Pen<'_> {
    fn say(&mut self, text: &str, face: Face, size_pt: f32, role: Role) {
        let ink = color(self.ui, role);
        let galley = self.painter.layout(text.to_owned(), font(face, size_pt), ink, self.width);
        let height = galley.size().y;
        self.painter.galley(Pos2::new(self.left, self.top), galley, ink);
        self.top += height;
    }

    fn skip(&mut self, space: f32) {
        self.top += space;
    }

    /// The first is chosen.
    fn chips(&mut self, labels: &[String]) {
        let face: FontId = font(Face::SansMedium, 13.0);
        let mut left = self.left;
        for (nth, label) in labels.iter().enumerate() {
            let is_chosen = nth == 0;
            let ink = color(self.ui, if is_chosen { Role::Paper } else { Role::Ink });
            let galley = self.painter.layout_no_wrap(label.clone(), face.clone(), ink);
            let rect = Rect::from_min_size(Pos2::new(left, self.top), Vec2::new(galley.size().x + 22.0, 26.0));
            let fill = color(self.ui, if is_chosen { Role::Ink } else { Role::Surface });
            let edge = Stroke::new(1.0, color(self.ui, if is_chosen { Role::Ink } else { Role::Edge }));
            self.painter.rect(rect, CornerRadius::same(13), fill, edge, egui::StrokeKind::Inside);
            let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
            self.painter.galley(at.min, galley, ink);
            left = rect.right() + gap::SMALL;
        }
        self.top += 26.0;
    }

    /// A line to write on.
    fn line(&mut self) {
        let y = self.top + 18.0;
        let line = Rangef::new(self.left, self.left + self.width);
        self.painter.hline(line, y, Stroke::new(1.0, color(self.ui, Role::EdgeActive)));
        self.top = y + 6.0;
    }
}
