//! The page beside the export sheet: the very pages that are saved, at the size there is room for.

use std::sync::Arc;

use egui::accesskit::Role as Reads;
use egui::{Align2, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::app::{ExportSheet, State};
use crate::chart::{Role, Size, Theme};
use crate::export::page::{Kind, Page, pages};
use crate::export::{Format, Practice, document_of, pictures};
use crate::model::Client;
use crate::report::SharedCopy;
use crate::words;

use super::kit::{self, Type};
use super::paint;
use super::theme::{color_in, gap};

/// Below the page: the row that turns it.
const ROW: f32 = 40.0;

/// What was laid out last, and what it was made of.
#[derive(Debug)]
pub(super) struct Preview {
    made_of: (Arc<Client>, ExportSheet, Option<crate::model::SessionId>),
    pages: Vec<Page>,
    shown: usize,
}

impl Preview {
    /// The pages of what `sheet` asks for now; laid out again only where something changed.
    fn follow<'a>(kept: &'a mut Option<Self>, sheet: &ExportSheet, state: &State) -> &'a mut Self {
        let made_of = (state.client().clone(), sheet.clone(), state.compared().map(|then| then.id.clone()));
        let same = |kept: &Self| {
            Arc::ptr_eq(&kept.made_of.0, &made_of.0) && kept.made_of.1 == made_of.1 && kept.made_of.2 == made_of.2
        };
        let shown = kept.as_ref().map_or(0, |kept| kept.shown);
        match kept.take() {
            Some(same_as_before) if same(&same_as_before) => kept.insert(same_as_before),
            _ => {
                let pages = laid_out(sheet, state);
                let shown = shown.min(pages.len().saturating_sub(1));
                kept.insert(Self { made_of, pages, shown })
            }
        }
    }
}

/// The copy that `sheet` asks for.
pub(super) fn copy_of(sheet: &ExportSheet, state: &State) -> Option<SharedCopy> {
    let then = state.compared().map(|then| &then.id);
    SharedCopy::of(state.client(), &state.session().id, then, sheet.audience, &sheet.choice)
}

fn laid_out(sheet: &ExportSheet, state: &State) -> Vec<Page> {
    let Some(copy) = copy_of(sheet, state) else { return Vec::new() };
    let order = state.order(sheet);
    match sheet.format {
        Format::Svg | Format::Png => {
            let size = Size { width: 480.0, height: 420.0 };
            let part = |scene: crate::chart::Scene| Page {
                size: scene.size,
                parts: vec![crate::export::page::Part {
                    kind: Kind::Figure,
                    says: words::picture_radar().into_owned(),
                    shapes: scene.shapes,
                }],
                logo: None,
            };
            pictures::scene(&copy, sheet.chart, size).map(part).into_iter().collect()
        }
        _ => pages(&document_of(&copy, &order), sheet.paper, &Practice::default()),
    }
}

/// Shows the page, and turns it.
pub(super) fn preview_ui(ui: &mut Ui, sheet: &ExportSheet, state: &State, kept: &mut Option<Preview>) {
    let preview = Preview::follow(kept, sheet, state);
    let room = ui.max_rect();
    let Some(page) = preview.pages.get(preview.shown) else {
        kit::text(ui, room.center(), Align2::CENTER_CENTER, &words::preview_none(), Type::NOTE);
        return;
    };
    let space = Rect::from_min_max(room.min, room.max - Vec2::new(0.0, ROW));
    let scale = (space.width() / page.size.width).min(space.height() / page.size.height);
    let size = Vec2::new(page.size.width, page.size.height) * scale;
    let paper = Rect::from_center_size(space.center(), size);
    let ground = color_in(Theme::Paper, Role::Paper);
    ui.painter().add(ui.visuals().popup_shadow.as_shape(paper, egui::CornerRadius::ZERO));
    ui.painter().rect(
        paper,
        egui::CornerRadius::ZERO,
        ground,
        Stroke::new(1.0, color_in(Theme::Paper, Role::Edge)),
        egui::StrokeKind::Outside,
    );
    let painter = ui.painter().with_clip_rect(paper);
    for part in &page.parts {
        paint::shapes(&painter, paper.min, scale, Theme::Paper, &part.shapes);
    }
    let [number, count] = [preview.shown + 1, preview.pages.len()].map(|n| i64::try_from(n).unwrap_or(i64::MAX));
    let says: Vec<&str> =
        page.parts.iter().filter(|part| part.kind != Kind::Aside).map(|part| part.says.as_str()).collect();
    let says = words::preview_says(number, count, &says.join(" "));
    let response = ui.interact(paper, ui.scope_id().with("page"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Reads::Image, true, &says));
    if count > 1 {
        turn_ui(ui, room, preview, [number, count]);
    }
}

fn turn_ui(ui: &mut Ui, room: Rect, preview: &mut Preview, [number, count]: [i64; 2]) {
    let words = words::preview_page(number, count);
    let middle = Pos2::new(room.center().x, room.bottom() - ROW / 2.0 + gap::SMALL);
    let text = kit::text(ui, middle, Align2::CENTER_CENTER, &words, Type::NOTE);
    let last = preview.pages.len().saturating_sub(1);
    let mut turn = |ui: &mut Ui, at: Pos2, sign: &str, name: &str, to: Option<usize>| {
        let rect = Rect::from_center_size(at, Vec2::splat(28.0));
        let response = ui.interact(rect, ui.scope_id().with(name), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Reads::Button, to.is_some(), name));
        let role = if to.is_some() { Role::Ink } else { Role::EdgeActive };
        kit::text(ui, at, Align2::CENTER_CENTER, sign, Type { role, size_pt: 18.0, ..Type::BODY });
        kit::ring(ui, &response, rect, 6);
        if let Some(to) = to.filter(|_| response.clicked()) {
            preview.shown = to;
        }
    };
    let shown = usize::try_from(number).unwrap_or(1).saturating_sub(1);
    let before = shown.checked_sub(1);
    turn(ui, Pos2::new(text.left() - 22.0, middle.y), "‹", &words::preview_before(), before);
    let next = Some(shown + 1).filter(|next| *next <= last);
    turn(ui, Pos2::new(text.right() + 22.0, middle.y), "›", &words::preview_next(), next);
}
