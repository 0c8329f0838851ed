//! The short tour: five pictures of a session, each with two sentences; closed for ever once it was seen.
//!
//! What it shows is the sample client, painted by the same scenes and pages as everything else.

use std::borrow::Cow;
use std::sync::Arc;

use egui::accesskit::Role as Reads;
use egui::{CornerRadius, Key, Modifiers, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{Press, State, Stop, TourPress};
use crate::chart::{Face, Figure, Role};
use crate::export::page::{Page, pages};
use crate::export::{Format, Order, document_of};
use crate::files;
use crate::model::{About, Client, Edit, ItemId, Rater, Rating, ResponseKey};
use crate::report::{Audience, Choice, SharedCopy, figure};
use crate::words::{self, Language};

use super::kit::{self, Type, Weight};
use super::memory::Memory;
use super::requests::Requests;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, font, gap, radius, size};
use super::tour_pictures as picture;

/// What the pictures are made of: the sample client, in the language spoken.
#[derive(Debug)]
pub(super) struct Shown {
    language: Language,
    pub(super) client: Arc<Client>,
    pub(super) figure: Figure,
    pub(super) page: Option<Page>,
}

impl Shown {
    fn new(state: &State) -> Self {
        let client = Arc::new(done(files::sample(state.today())));
        let session = client.latest();
        let then = client.before(&session.id).pop().map(|then| &**then);
        let figure = figure::compared(&client, session, then);
        let copy =
            SharedCopy::of(&client, &session.id, then.map(|then| &then.id), Audience::default(), &Choice::default());
        let order = Order::of(Format::Pdf, state.today());
        let page = copy.map(|copy| pages(&document_of(&copy, &order), order.paper, &order.practice));
        let page = page.and_then(|pages| pages.into_iter().next());
        Self { language: words::spoken(), figure, page, client }
    }
}

/// The sample as it will be: it is still being rated, and so nothing earlier would show beside it.
fn done(sample: Client) -> Client {
    let latest = sample.latest();
    let at = ResponseKey { session: latest.id.clone(), rater: Rater::Client, about: About::Now };
    let own = latest.own_response();
    let missing = sample.asked(latest).rows().map(|row| row.id());
    let missing = missing.filter(|item| own.is_none_or(|own| own.ratings.of(item).is_none()));
    let half = Rating::new(5).ok();
    let rate = |item: ItemId| Edit::Rate { at: at.clone(), item, rating: half };
    let edits: Vec<Edit> = missing.map(rate).chain([Edit::Done(at.clone())]).collect();
    edits.into_iter().fold(sample, |client, edit| edit.apply(&client).unwrap_or(client))
}

/// Shows a picture of the tour.
pub(super) fn sheet_ui(ui: &Ui, stop: Stop, state: &State, memory: &mut Memory, requests: &mut Requests) -> Left {
    let kept = memory.tour.take().filter(|shown| shown.language == words::spoken());
    let shown = kept.unwrap_or_else(|| Shown::new(state));
    turn_by_keys(ui, stop, requests);
    let window = ui.ctx().content_rect();
    let height = (window.height() - 290.0).clamp(150.0, 330.0);
    let content = |ui: &mut Ui, _: &mut Requests| {
        picture_ui(ui, stop, &shown, height);
        ui.add_space(gap::MEDIUM);
        kit::paragraph(ui, &title_of(stop), Type::TITLE);
        kit::paragraph(ui, &says_of(stop), Type { face: Face::Serif, size_pt: 15.5, role: Role::Ink });
    };
    let name = words::command_tour();
    let left = sheet(ui, &name, 640.0, requests, content, |ui, requests| foot_ui(ui, stop, requests));
    memory.tour = Some(shown);
    left
}

fn title_of(stop: Stop) -> Cow<'static, str> {
    match stop {
        Stop::Prepare => words::tour_prepare(),
        Stop::Rate => words::tour_rate(),
        Stop::Reveal => words::tour_reveal(),
        Stop::Agree => words::tour_agree(),
        Stop::TakeAway => words::tour_take_away(),
    }
}

fn says_of(stop: Stop) -> Cow<'static, str> {
    match stop {
        Stop::Prepare => words::tour_prepare_says(),
        Stop::Rate => words::tour_rate_says(),
        Stop::Reveal => words::tour_reveal_says(),
        Stop::Agree => words::tour_agree_says(),
        Stop::TakeAway => words::tour_take_away_says(),
    }
}

fn picture_of(stop: Stop) -> Cow<'static, str> {
    match stop {
        Stop::Prepare => words::tour_prepare_picture(),
        Stop::Rate => words::tour_rate_picture(),
        Stop::Reveal => words::tour_reveal_picture(),
        Stop::Agree => words::tour_agree_picture(),
        Stop::TakeAway => words::tour_take_away_picture(),
    }
}

fn picture_ui(ui: &mut Ui, stop: Stop, shown: &Shown, height: f32) {
    let (well, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, picture_of(stop)));
    ui.painter().rect_filled(well, CornerRadius::same(radius::CARD), color(ui, Role::Paper));
    let edge = Stroke::new(1.0, color(ui, Role::Hairline));
    ui.painter().rect_stroke(well, CornerRadius::same(radius::CARD), edge, egui::StrokeKind::Inside);
    let painter = ui.painter().with_clip_rect(well.shrink(1.0));
    let room = well.shrink2(Vec2::new(gap::PANE, gap::CARD));
    match stop {
        Stop::Prepare => picture::prepare(ui, &painter, room, shown),
        Stop::Rate => picture::rate(ui, &painter, room, shown),
        Stop::Reveal => picture::reveal(ui, &painter, room, shown),
        Stop::Agree => picture::agree(ui, &painter, room, shown),
        Stop::TakeAway => picture::take_away(ui, &painter, well, shown),
    }
}

/// Page up, Page down and the arrows sideways turn the pictures.
fn turn_by_keys(ui: &Ui, stop: Stop, requests: &mut Requests) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = pressed(Key::ArrowRight) || pressed(Key::PageDown);
    let before = pressed(Key::ArrowLeft) || pressed(Key::PageUp);
    let to = if next {
        stop.next()
    } else if before {
        stop.before()
    } else {
        None
    };
    if next || before {
        // The arrows are the tour's: egui would look for a neighbor by its place.
        ui.memory_mut(|focus| focus.move_focus(egui::FocusDirection::None));
    }
    if let Some(to) = to {
        requests.press(Press::Tour(TourPress::Show(to)));
    }
}

fn foot_ui(ui: &mut Ui, stop: Stop, requests: &mut Requests) {
    sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
        match stop.next() {
            Some(next) => sheets::first_button(ui, &words::tour_next(), Press::Tour(TourPress::Show(next)), requests),
            None => sheets::first_button(ui, &words::tour_sample(), Press::Tour(TourPress::Sample), requests),
        }
        if let Some(before) = stop.before()
            && kit::button(ui, &words::tour_back(), Weight::Outlined).clicked()
        {
            requests.press(Press::Tour(TourPress::Show(before)));
        }
        let [place, count] = [stop.place() + 1, Stop::ALL.len()].map(words::count);
        ui.add_space(gap::TINY);
        ui.label(kit::rich(ui, &words::tour_place(place, count), Type::NOTE));
    });
}

/// In the footer of the first, empty session: the tour, and a way to be rid of it.
pub(super) fn offer_ui(ui: &mut Ui, requests: &mut Requests) {
    ui.spacing_mut().item_spacing.x = gap::TINY;
    if kit::link(ui, &words::command_tour()).clicked() {
        requests.press(Press::Tour(TourPress::Show(Stop::Prepare)));
    }
    if away_ui(ui).clicked() {
        requests.press(Press::Tour(TourPress::PutAway));
    }
}

/// How wide the offer is.
pub(super) fn offer_width(ui: &Ui) -> f32 {
    let face = font(Face::SansMedium, size::NOTE);
    let text = ui.painter().layout_no_wrap(words::command_tour().into_owned(), face, egui::Color32::PLACEHOLDER);
    text.size().x + 12.0 + gap::TINY + AWAY
}

const AWAY: f32 = 20.0;

/// A small cross.
fn away_ui(ui: &mut Ui) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(AWAY), Sense::click());
    let name = words::tour_put_away();
    response.widget_info(|| WidgetInfo::labeled(Reads::Button, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(6), color(ui, Role::Hover));
    }
    let arm = Vec2::splat(3.5);
    let ink = Stroke::new(1.3, color(ui, Role::Quiet));
    let middle = rect.center();
    ui.painter().line_segment([middle - arm, middle + arm], ink);
    ui.painter().line_segment([middle + Vec2::new(-arm.x, arm.y), middle + Vec2::new(arm.x, -arm.y)], ink);
    kit::ring(ui, &response, rect.shrink(1.0), 4);
    response.on_hover_text(&*name)
}
