//! Nothing is cut, at any size that is promised.

use std::sync::Arc;

use egui::Key;
use egui::Shape;
use egui::accesskit::Role;
use egui::epaint::{ClippedShape, TextShape};
use egui_kittest::kittest::{Queryable as _, by};
use jiff::civil::date;
use twohats::app::{Command, Press, Problem, Reply};
use twohats::files::{self, Document};
use twohats::words::{self, Language, speaking};

use crate::desk::{self, Desk, Hands as _};

/// Every text painted in the last frame, with what it is clipped to.
fn texts(desk: &Desk) -> Vec<(egui::Rect, TextShape)> {
    fn gather(clip: egui::Rect, shape: &Shape, found: &mut Vec<(egui::Rect, TextShape)>) {
        match shape {
            Shape::Text(text) => found.push((clip, text.clone())),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| gather(clip, shape, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for ClippedShape { clip_rect, shape, .. } in &desk.output().shapes {
        gather(*clip_rect, shape, &mut found);
    }
    found
}

/// Asserts that no text ends in … because of its place, and none leaves its place sideways.
pub(crate) fn nothing_is_cut(desk: &Desk, what: &str) {
    let texts = texts(desk);
    assert!(texts.len() > 20, "{what}: only {} texts", texts.len());
    for (clip, text) in texts {
        assert!(!text.galley.elided, "{what}: {:?} is shortened", text.galley.text());
        let rect = text.visual_bounding_rect();
        if rect.is_positive() {
            let inside = rect.left() >= clip.left() - 1.0 && rect.right() <= clip.right() + 1.0;
            assert!(inside, "{what}: {:?} at {rect:?} leaves {clip:?}", text.galley.text());
        }
    }
}

/// Where a line goes across at least so much of the window, from the top down.
fn lines_across(desk: &Desk, least: f32) -> Vec<f32> {
    let found = desk.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::LineSegment { points: [from, to], .. } if (from.y - to.y).abs() < 0.1 => {
            (to.x - from.x > least).then_some(from.y)
        }
        _ => None,
    });
    found.collect()
}

#[test]
fn a_sheet_that_goes_on_never_looks_as_if_it_ended() {
    use egui::accesskit::Role;
    for sheet in [Command::Export, Command::Settings, Command::Keys, Command::Palette] {
        let line = |height: f32| {
            let mut desk = sample(720.0, height, 1.0);
            let behind = lines_across(&desk, 480.0);
            desk.state_mut().state.handle(sheet);
            desk.run_steps(4);
            let close = desk.rect_of(Role::Button, "Close").top();
            lines_across(&desk, 480.0).into_iter().filter(|at| !behind.contains(at) && *at < close).count()
        };
        assert_eq!(line(480.0), 1, "{sheet:?}: a line parts what goes on from the foot");
        // The palette never shows all of its commands at once.
        let in_a_high_window = usize::from(sheet == Command::Palette);
        assert_eq!(line(2000.0), in_a_high_window, "{sheet:?}: and none where all of it is seen");
    }
}

#[test]
fn the_buttons_of_the_export_stand_in_one_row() {
    use egui::accesskit::Role;
    use twohats::app::Sheet;
    use twohats::export::Format;
    let saves = [
        (Format::Pdf, words::save_pdf as fn() -> std::borrow::Cow<'static, str>),
        (Format::Text, words::save_text),
        (Format::Html, words::save_page),
        (Format::Csv, words::save_table),
        (Format::Json, words::save_json),
        (Format::Ron, words::save_ron),
        (Format::Png, words::save_picture),
    ];
    in_every_language(|language| {
        for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
            for (format, save) in saves {
                let mut desk = sample(width, height, 1.0);
                desk.state_mut().state.handle(Command::Export);
                let Some(Sheet::Export(sheet)) = desk.state().state.sheet() else { panic!("no export") };
                let wanted = twohats::app::ExportSheet { format, ..sheet.clone() };
                desk.state_mut().state.press(Press::Set(wanted));
                desk.run_steps(4);
                let row = |desk: &Desk, copies: [std::borrow::Cow<'static, str>; 2]| {
                    let [picture, numbers] = copies;
                    let names = [save(), picture, numbers, words::close()];
                    let rects = names.map(|name| desk.rect_of(Role::Button, &name));
                    assert!(
                        rects.iter().all(|rect| (rect.top() - rects[0].top()).abs() < 0.5),
                        "{language} {format:?}: {rects:?}"
                    );
                    assert!(rects.windows(2).all(|pair| pair[0].right() <= pair[1].left()), "{language}: {rects:?}");
                };
                row(&desk, [words::copy_picture(), words::copy_numbers()]);
                desk.click(Role::Button, &words::copy_numbers());
                row(&desk, [words::copy_picture(), words::numbers_copied()]);
                desk.click(Role::Button, &words::copy_picture());
                row(&desk, [words::picture_copied(), words::copy_numbers()]);
            }
        }
    });
}

#[test]
fn no_name_in_the_menu_touches_its_key() {
    use egui::accesskit::Role;
    in_every_language(|language| {
        for fold in [words::other_screens(), words::session_menu(), words::client_menu()] {
            let mut desk = sample(1280.0, 1200.0, 1.0);
            desk.press(egui::Key::F10);
            desk.click(Role::MenuItem, &fold);
            rows_have_clear_ends(&desk, &Command::SaveAs.label(), language);
        }
    });
}

#[test]
fn no_day_in_the_list_of_sessions_touches_what_is_said_of_it() {
    use egui::accesskit::Role;
    in_every_language(|language| {
        let mut desk = sample(1280.0, 800.0, 1.0);
        let session = desk.state().state.session();
        let day = words::full_date(session.date);
        let shown = words::date_and_session(&day, &words::session_ordinal(3));
        desk.click(Role::Button, &words::date_button(&shown));
        rows_have_clear_ends(&desk, &words::full_date(date(2026, 6, 3)), language);
    });
}

/// What stands at the left and at the right of a row of the popup that has `one` in it do not touch.
fn rows_have_clear_ends(desk: &Desk, one: &str, language: &str) {
    let texts = texts(desk);
    let (popup, _) = texts.iter().rfind(|(_, text)| text.galley.text() == one).unwrap();
    let rows: Vec<egui::Rect> =
        desk.query_all(by().role(egui::accesskit::Role::MenuItem)).map(|row| row.rect()).collect();
    assert!(rows.len() > 2, "{language}: {rows:?}");
    for row in rows {
        let inside = |(clip, text): &&(egui::Rect, TextShape)| {
            clip == popup && row.contains(text.visual_bounding_rect().center()) && !text.galley.text().is_empty()
        };
        let found: Vec<_> = texts.iter().filter(inside).map(|(_, text)| text).collect();
        let mut places: Vec<_> = found.iter().map(|text| text.visual_bounding_rect()).collect();
        places.sort_by(|one, other| one.left().total_cmp(&other.left()));
        let clear = places.iter().zip(places.iter().skip(1)).all(|(one, next)| next.left() - one.right() > 16.0);
        assert!(clear, "{language}: {:?}", found.iter().map(|text| text.galley.text()).collect::<Vec<_>>());
    }
}

fn sample(width: f32, height: f32, scale: f32) -> Desk {
    desk::open(width, height, scale, Some(Document::Client(files::sample(date(2026, 11, 24)))))
}

/// Looks at something in every language: words are longer in some.
fn in_every_language(look: impl Fn(&str)) {
    for language in Language::all() {
        speaking(language, || look(language.code()));
    }
}

#[test]
fn no_text_is_cut_in_any_view_at_any_promised_size() {
    in_every_language(no_text_is_cut_in_any_view);
}

fn no_text_is_cut_in_any_view(language: &str) {
    // The last is a window of 1280 by 800 at the size of 200 %.
    let sizes =
        [(1280.0, 800.0, 1.0), (720.0, 480.0, 1.0), (1280.0, 800.0, 2.0), (720.0, 480.0, 2.0), (640.0, 400.0, 2.0)];
    for (width, height, scale) in sizes {
        for view in [Command::Radar, Command::Bars, Command::Table, Command::HidePicture] {
            let mut desk = sample(width, height, scale);
            desk.state_mut().state.handle(view);
            desk.run_steps(3);
            nothing_is_cut(&desk, &format!("{view:?} at {width} × {height}, {scale}, {language}"));
        }
    }
}

#[test]
fn the_moment_of_every_item_is_in_sight_in_a_window_of_the_first_size() {
    in_every_language(|language| {
        let mut desk = sample(1280.0, 800.0, 1.0);
        let items: Vec<_> = desk.state().state.instrument().rows().map(|row| row.item.title.clone()).collect();
        assert_eq!(items.len(), 10);
        for _ in 0..items.len() {
            let field = desk.get_by_role(Role::MultilineTextInput).rect();
            assert!(field.bottom() < 770.0, "{language}: {:?} has its moment at {field:?}", desk.focused());
            let first = desk.get_all_by_role(Role::Slider).next().map(|track| track.rect());
            assert!(first.is_some_and(|first| first.top() > 100.0), "{language}: the cards are scrolled");
            desk.press(Key::ArrowDown);
        }
    });
}

#[test]
fn no_text_is_cut_in_any_phase() {
    in_every_language(|language| {
        for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
            for phase in [Command::Prepare, Command::Rate, Command::Reveal, Command::Agree] {
                let mut desk = sample(width, height, 1.0);
                let state = &mut desk.state_mut().state;
                state.handle(Command::GoOn);
                state.press(Press::DoneRating);
                state.handle(phase);
                desk.run_steps(4);
                nothing_is_cut(&desk, &format!("{phase:?} at {width} × {height}, {language}"));
            }
        }
    });
}

#[test]
fn no_text_is_cut_on_any_sheet() {
    in_every_language(no_text_is_cut_on_a_sheet);
}

fn no_text_is_cut_on_a_sheet(language: &str) {
    let sheets = [
        Command::Export,
        Command::ExportMany,
        Command::Keys,
        Command::Palette,
        Command::Settings,
        Command::About,
        Command::WhereKept,
        Command::Tour,
        Command::SessionNote,
        Command::PrivateNote,
        Command::Agreement,
        Command::Hours,
        Command::Lock,
        Command::Erase,
    ];
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        for sheet in sheets {
            let mut desk = sample(width, height, 1.0);
            desk.state_mut().state.handle(sheet);
            desk.run_steps(4);
            nothing_is_cut(&desk, &format!("{sheet:?} at {width} × {height}, {language}"));
        }
    }
}

#[test]
fn all_ten_tracks_and_the_whole_strip_are_seen_at_1280_by_800() {
    use egui::accesskit::Role;
    use egui_kittest::kittest::{Queryable as _, by};
    let desk = desk::unnamed(1280.0, 800.0);
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1280.0, 800.0));
    let tracks: Vec<egui::Rect> = desk.query_all(by().role(Role::Slider)).map(|node| node.rect()).collect();
    assert_eq!(tracks.len(), 10);
    let moment = desk.get(by().role(Role::MultilineTextInput)).rect();
    for rect in tracks.iter().chain([&moment]) {
        assert!(window.contains_rect(*rect), "{rect:?}");
        assert!(
            tracks.iter().all(|track| *track == *rect || !track.shrink(0.5).intersects(*rect)),
            "{rect:?} touches a track"
        );
    }
    assert!(moment.bottom() < 772.0, "the moment is above the footer: {moment:?}");
}

#[test]
fn twelve_dimensions_and_sixty_letters_are_shown_without_anything_leaving_its_place() {
    let bytes = include_bytes!("../fixtures/instruments/twelve.ron");
    let Ok(Document::Instrument(instrument)) = files::read(bytes) else { panic!("the fixture is an instrument") };
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        for view in [Command::Radar, Command::Bars, Command::Table] {
            let mut desk = desk::unnamed(width, height);
            let state = &mut desk.state_mut().state;
            let fresh =
                twohats::app::Fresh { id: twohats::model::ClientId::from_random([1; 8]), today: date(2026, 11, 24) };
            *state =
                twohats::app::State::new(&fresh, Arc::new(instrument.clone()), twohats::app::Preferences::default());
            state.apply(twohats::model::Edit::Name(
                "Wilhelmina Konstantinopoulou-Featherstonehaugh of Leeds, UK".into(),
            ));
            state.handle(view);
            desk.run_steps(4);
            for (clip, text) in texts(&desk) {
                let rect = text.visual_bounding_rect();
                let inside = rect.left() >= clip.left() - 1.0 && rect.right() <= clip.right() + 1.0;
                assert!(!rect.is_positive() || inside, "{view:?} {width}: {:?} {rect:?} {clip:?}", text.galley.text());
            }
        }
    }
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let mut desk = sample(1280.0, 800.0, 1.0);
    desk.run_steps(10);
    let wait = desk.output().viewport_output.values().map(|viewport| viewport.repaint_delay).min();
    assert!(wait.is_none_or(|wait| wait.as_secs() > 60), "{wait:?}");
}

#[test]
fn no_window_is_too_small_to_be_drawn() {
    for (width, height) in [(1.0, 1.0), (66.0, 50.0), (160.0, 120.0), (300.0, 900.0), (900.0, 60.0)] {
        let mut desk = sample(width, height, 1.0);
        let sheets = [Command::Export, Command::Keys, Command::About, Command::WhereKept, Command::SessionNote];
        for command in [Command::Radar, Command::Bars, Command::Table, Command::HidePicture].into_iter().chain(sheets) {
            desk.state_mut().state.handle(command);
            desk.run_steps(3);
        }
        desk.state_mut().state.press(twohats::app::Press::Dismiss);
        desk.run_steps(2);
        desk.key_press(egui::Key::F10);
        desk.run_steps(3);
        assert!(!desk.output().shapes.is_empty(), "{width} × {height}");
    }
}

#[test]
fn what_could_not_be_saved_is_said_at_every_size_and_takes_no_window_down() {
    let folder = "Clients of this year and the last/".repeat(5);
    let sentence = format!(
        "Not saved, because the disk is full; free some space or choose another place: /home/zoe/{folder}Zoë.twohats"
    );
    for (width, height) in [(1280.0, 800.0), (900.0, 600.0), (720.0, 480.0), (480.0, 360.0)] {
        let document = Document::Client(files::sample(date(2026, 11, 24)));
        let mut desk = desk::open(width, height, 1.0, Some(document));
        desk.press(egui::Key::Num2);
        desk.state_mut().state.hear(Reply::NotKept { problem: Problem::Other(sentence.clone()) });
        desk.run_steps(3);
        assert!(desk.query_all_by_label_contains("the disk is full").next().is_some(), "{width} by {height}");
    }
}
