//! The sheet of many clients: from which folder into which, as what and for whom; how far it is; what became of each.

use std::borrow::Cow;
use std::path::Path;

use egui::{CornerRadius, Rect, Sense, Ui, Vec2};

use crate::app::{ManyPress, ManyProgress, ManySheet, ManyStage, ManySummary, Over, Press, WhichFolder};
use crate::chart::{Face, Role};
use crate::report::Audience;
use crate::words;

use super::export_sheet::one_of;
use super::export_words;
use super::kit::{self, Chosen, Type, Use, Weight};
use super::requests::Requests;
use super::rows;
use super::sheet_frame::{Left, sheet};
use super::sheets;
use super::theme::{color, gap};

/// How wide it is, in points.
const WIDTH: f32 = 600.0;

/// Shows the sheet.
pub(super) fn sheet_ui(ui: &Ui, many: &ManySheet, requests: &mut Requests) -> Left {
    let title = words::many_title();
    let content = |ui: &mut Ui, requests: &mut Requests| {
        sheets::title_ui(ui, &title);
        match &many.stage {
            ManyStage::Choosing => choosing_ui(ui, many, requests),
            ManyStage::Going(progress) => going_ui(ui, progress),
            ManyStage::Over(summary) => over_ui(ui, summary, many.into.as_deref()),
        }
    };
    sheet(ui, &title, WIDTH, requests, content, |ui, requests| foot_ui(ui, many, requests))
}

fn choosing_ui(ui: &mut Ui, many: &ManySheet, requests: &mut Requests) {
    kit::paragraph(ui, &words::many_says(), Type::BODY);
    ui.add_space(gap::SMALL);
    let mut press = |press| requests.press(Press::Many(press));
    for (which, label, name) in [
        (WhichFolder::From, words::many_from(), words::many_choose_from()),
        (WhichFolder::Into, words::many_into(), words::many_choose_into()),
    ] {
        let folder = match which {
            WhichFolder::From => many.from.as_deref(),
            WhichFolder::Into => many.into.as_deref(),
        };
        let is_next = folder.is_none() && (which == WhichFolder::From || many.from.is_some());
        let path = folder.map_or_else(|| words::many_no_folder().into_owned(), |folder| folder.display().to_string());
        let lines = [(label.into_owned(), Type::NOTE), (path, Type { face: Face::SansMedium, ..Type::BODY })];
        rows::row_ui(ui, &lines, None, |ui| {
            let choose = rows::button_ui(ui, &words::many_choose(), &name, Weight::Outlined, Use::Offered);
            if is_next {
                sheets::focus_at_first(ui, &choose);
            }
            if choose.clicked() {
                press(ManyPress::Choose(which));
            }
        });
    }
    ui.add_space(gap::SMALL);
    let readers = |audience| audience_words(audience).into_owned();
    if let Some(audience) = one_of(ui, &words::who_will_read(), Audience::ALL, many.audience, readers) {
        press(ManyPress::For(audience));
    }
    if many.audience == Audience::Sponsor {
        kit::paragraph(ui, &words::many_sponsor_says(), Type::NOTE);
    }
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &words::export_as(), Type::NOTE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(gap::SMALL);
        for format in many.formats() {
            if super::chips::chip(ui, &export_words::format_words(*format), chosen(*format, many.format)).clicked() {
                press(ManyPress::As(*format));
            }
        }
    });
    if many.audience != Audience::Sponsor {
        kit::paragraph(ui, &export_words::format_says(many.format), Type::NOTE);
    }
    let (replaces, other) = match many.over {
        Over::Replace => (Chosen::Yes, Over::Refuse),
        Over::Refuse => (Chosen::No, Over::Replace),
    };
    if kit::tick(ui, &words::many_replace(), replaces, Use::Offered).clicked() {
        press(ManyPress::May(other));
    }
}

fn going_ui(ui: &mut Ui, progress: &ManyProgress) {
    let says = match progress.place {
        0 => words::many_begins().into_owned(),
        place => words::many_progress(words::count(place), words::count(progress.all), &progress.name),
    };
    kit::paragraph(ui, &says, Type::BODY);
    ui.add_space(gap::SMALL);
    let (well, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 6.0), Sense::hover());
    let done = progress.place.saturating_sub(1) as f32 / progress.all.max(1) as f32;
    let filled = Rect::from_min_size(well.min, Vec2::new(well.width() * done, well.height()));
    ui.painter().rect_filled(well, CornerRadius::same(3), color(ui, Role::Track));
    ui.painter().rect_filled(filled, CornerRadius::same(3), color(ui, Role::Ink));
    ui.add_space(gap::SMALL);
    kit::paragraph(ui, &words::many_stops_after(), Type::NOTE);
}

fn over_ui(ui: &mut Ui, summary: &ManySummary, into: Option<&Path>) {
    let into = into.map(|into| into.display().to_string()).unwrap_or_default();
    kit::paragraph(ui, &words::many_over_in(&summary.words(), &into), Type::BODY);
    if summary.not_begun > 0 {
        kit::paragraph(ui, &words::many_not_begun(words::count(summary.not_begun)), Type::BODY);
    }
    ui.add_space(gap::SMALL);
    for sentence in summary.refused.iter().chain(&summary.noted) {
        rows::point_ui(ui, sentence, Type::NOTE);
    }
}

fn foot_ui(ui: &mut Ui, many: &ManySheet, requests: &mut Requests) {
    match &many.stage {
        ManyStage::Choosing => sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            let usable = if many.may_go() { Use::Offered } else { Use::NotNow };
            let go = kit::button_if(ui, &words::many_go(), Weight::Filled, usable);
            if many.may_go() {
                sheets::focus_at_first(ui, &go);
            }
            if go.clicked() {
                requests.press(Press::Many(ManyPress::Go));
            }
        }),
        ManyStage::Going(_) => {
            let stop = kit::button(ui, &words::many_stop(), Weight::Outlined);
            sheets::focus_at_first(ui, &stop);
            if stop.clicked() {
                requests.press(Press::Many(ManyPress::Stop));
            }
        }
        ManyStage::Over(_) => sheets::foot_ui(ui, &words::close(), requests, |ui, requests| {
            sheets::first_button(ui, &words::many_show(), Press::Many(ManyPress::ShowPages), requests);
        }),
    }
}

fn audience_words(audience: Audience) -> Cow<'static, str> {
    match audience {
        Audience::Client => words::many_for_clients(),
        Audience::Sponsor => words::reader_sponsor(),
        Audience::Coach => words::reader_coach(),
    }
}

fn chosen<T: Copy + PartialEq>(one: T, chosen: T) -> Chosen {
    if one == chosen { Chosen::Yes } else { Chosen::No }
}
