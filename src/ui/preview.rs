//! What is beside the export sheet: the very pages that are saved, at the size there is room for.
//!
//! What a program reads is shown as it is written. A page for a browser is shown as on paper: it holds the same.

use std::sync::Arc;

use egui::accesskit::Role as Reads;
use egui::{Align2, Key, Modifiers, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{ExportSheet, State};
use crate::chart::{Role, Shape, Size, Theme, metrics};
use crate::export::page::{Kind, Page, Part, pages};
use crate::export::{Format, Order, Practice, document_of, pictures, render, undrawable};
use crate::model::{Client, SessionId};
use crate::report::SharedCopy;
use crate::words;

use super::kit::{self, Type};
use super::logo::{self, Stands};
use super::paint;
use super::plain_pages;
use super::theme::{color_in, gap};

/// Below the page: the row that turns it.
const ROW: f32 = 40.0;

/// What was laid out last, and what it was made of.
#[derive(Debug)]
pub(super) struct Preview {
    made_of: MadeOf,
    /// What the sheet asks for; `None` when the session is gone.
    pub(super) copy: Option<SharedCopy>,
    /// What of it has a place in the form that is chosen.
    pub(super) carried: Option<SharedCopy>,
    /// What was copied to the clipboard since.
    pub(super) copied: Option<Copied>,
    /// The letters for which a box stands on the page, as one text: no face of this computer has them.
    pub(super) undrawn: String,
    pages: Vec<Page>,
    shown: usize,
}

/// What goes to the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Copied {
    /// The picture.
    Picture,
    /// Its numbers.
    Numbers,
}

/// All that the pages depend on.
#[derive(Debug)]
struct MadeOf {
    client: Arc<Client>,
    then: Option<SessionId>,
    sheet: ExportSheet,
    practice: Arc<Practice>,
}

impl MadeOf {
    fn now(sheet: &ExportSheet, state: &State) -> Self {
        Self {
            client: Arc::clone(state.client()),
            then: state.compared().map(|then| then.id.clone()),
            sheet: sheet.clone(),
            practice: Arc::clone(state.practice()),
        }
    }

    fn is_still(&self, now: &Self) -> bool {
        let same = Arc::ptr_eq(&self.client, &now.client) && Arc::ptr_eq(&self.practice, &now.practice);
        same && self.then == now.then && self.sheet == now.sheet
    }
}

impl Preview {
    /// What `sheet` asks for now; made and laid out again only where something changed.
    pub(super) fn follow<'a>(kept: &'a mut Option<Self>, sheet: &ExportSheet, state: &State) -> &'a mut Self {
        let now = MadeOf::now(sheet, state);
        match kept.take() {
            Some(same) if same.made_of.is_still(&now) => kept.insert(same),
            before => {
                let copy = state.shared_copy(sheet);
                let order = state.order(sheet);
                let carried = copy.as_ref().map(|copy| order.carried(copy));
                let pages = copy.as_ref().map(|copy| laid_out(copy, &order)).unwrap_or_default();
                let shown = before.map_or(0, |before| before.shown).min(pages.len().saturating_sub(1));
                let undrawn = if sheet.format == Format::Pdf { undrawn(&pages) } else { String::new() };
                kept.insert(Self { made_of: now, copy, carried, copied: None, undrawn, pages, shown })
            }
        }
    }

    fn turn_to(&mut self, page: usize) {
        self.shown = page.min(self.pages.len().saturating_sub(1));
    }
}

/// Other faces are looked for only where ours lack a letter.
fn undrawn(pages: &[Page]) -> String {
    let shapes = pages.iter().flat_map(|page| &page.parts).flat_map(|part| &part.shapes);
    let mut texts = shapes.filter_map(|shape| match shape {
        Shape::Label { text, .. } => Some(text),
        _ => None,
    });
    if texts.all(|text| metrics::has(text)) {
        return String::new();
    }
    undrawable(pages).into_iter().map(String::from).collect::<Vec<_>>().join(" ")
}

fn laid_out(copy: &SharedCopy, order: &Order) -> Vec<Page> {
    match order.format {
        Format::Svg | Format::Png => {
            let frame = Size { width: 480.0, height: 420.0 };
            let scene = pictures::scene(copy, order.chart, frame);
            let part = |shapes| Part { kind: Kind::Figure, says: pictures::says(order.chart).into_owned(), shapes };
            let page = scene.map(|scene| Page { size: scene.size, parts: vec![part(scene.shapes)], logo: None });
            page.into_iter().collect()
        }
        Format::Pdf | Format::Html => pages(&document_of(copy, order), order.paper, &order.practice),
        Format::Text | Format::Markdown | Format::Csv | Format::Json | Format::Ron => {
            let bytes = render(copy, order).unwrap_or_default();
            plain_pages::pages(&String::from_utf8_lossy(&bytes), order.paper)
        }
    }
}

/// Shows the page, and turns it.
pub(super) fn preview_ui(ui: &mut Ui, preview: &mut Preview, drawn: &mut logo::Drawn) {
    turn_by_keys(ui, preview);
    let room = ui.max_rect();
    let Some(page) = preview.pages.get(preview.shown) else {
        kit::text(ui, room.center(), Align2::CENTER_CENTER, &words::preview_none(), Type::NOTE);
        return;
    };
    let space = Rect::from_min_max(room.min, room.max - Vec2::new(0.0, ROW));
    let scale = (space.width() / page.size.width).min(space.height() / page.size.height);
    let paper = Rect::from_center_size(space.center(), Vec2::new(page.size.width, page.size.height) * scale);
    page_ui(ui, paper, scale, page, &preview.made_of.practice, drawn);
    let [number, count] = [preview.shown + 1, preview.pages.len()].map(words::count);
    let parts = page.parts.iter().filter(|part| part.kind != Kind::Aside);
    let says: Vec<&str> = parts.map(|part| part.says.as_str()).collect();
    let says = words::preview_says(number, count, &says.join(" "));
    let response = ui.interact(paper, ui.scope_id().with("page"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, &says));
    if count > 1 {
        turn_ui(ui, room, preview, [number, count]);
    }
}

fn page_ui(ui: &Ui, paper: Rect, scale: f32, page: &Page, practice: &Practice, drawn: &mut logo::Drawn) {
    let corner = egui::CornerRadius::ZERO;
    ui.painter().add(ui.visuals().popup_shadow.as_shape(paper, corner));
    let edge = Stroke::new(1.0, color_in(Theme::Paper, Role::Edge));
    ui.painter().rect(paper, corner, color_in(Theme::Paper, Role::Paper), edge, egui::StrokeKind::Outside);
    let painter = ui.painter().with_clip_rect(paper);
    for part in &page.parts {
        paint::shapes(&painter, paper.min, scale, Theme::Paper, &part.shapes);
    }
    if let (Some([left, top, width, height]), Some(logo)) = (page.logo, &practice.logo) {
        let at = paper.min + Vec2::new(left, top) * scale;
        let place = Rect::from_min_size(at, Vec2::new(width, height) * scale);
        logo::paint(&painter, drawn, logo, place, Stands::AtTheRight);
    }
}

/// Page up and Page down turn the page wherever the focus is.
fn turn_by_keys(ui: &Ui, preview: &mut Preview) {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::PageDown) {
        preview.turn_to(preview.shown + 1);
    }
    if pressed(Key::PageUp) {
        preview.turn_to(preview.shown.saturating_sub(1));
    }
}

fn turn_ui(ui: &mut Ui, room: Rect, preview: &mut Preview, [number, count]: [i64; 2]) {
    let words = words::preview_page(number, count);
    let middle = Pos2::new(room.center().x, room.bottom() - ROW / 2.0 + gap::SMALL);
    let text = kit::text(ui, middle, Align2::CENTER_CENTER, &words, Type::NOTE);
    let (shown, last) = (preview.shown, preview.pages.len().saturating_sub(1));
    let mut turn = |ui: &mut Ui, at: Pos2, sign: &str, name: &str, to: Option<usize>| {
        let rect = Rect::from_center_size(at, Vec2::splat(28.0));
        let sense = if to.is_some() { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, ui.scope_id().with(name), sense);
        response.widget_info(|| WidgetInfo::labeled(Reads::Button, to.is_some(), name));
        let role = if to.is_some() { Role::Ink } else { Role::EdgeActive };
        sign_ui(ui, at, sign, role);
        kit::ring(ui, &response, rect, 6);
        if let Some(to) = to.filter(|_| response.clicked()) {
            preview.turn_to(to);
        }
    };
    turn(ui, Pos2::new(text.left() - 22.0, middle.y), "‹", &words::preview_before(), shown.checked_sub(1));
    let next = Some(shown + 1).filter(|next| *next <= last);
    turn(ui, Pos2::new(text.right() + 22.0, middle.y), "›", &words::preview_next(), next);
}

/// A sign that the name of its button says already.
fn sign_ui(ui: &Ui, at: Pos2, sign: &str, role: Role) {
    let face = super::theme::font(crate::chart::Face::Sans, 18.0);
    ui.painter().text(at, Align2::CENTER_CENTER, sign, face, super::theme::color(ui, role));
}
