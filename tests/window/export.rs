//! The export sheet with the page beside it, as a person and a screen reader meet it.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use twohats::app::{Answer, Effect, Question, Reply};
use twohats::export::{Format, Logo, Paper, Scale};
use twohats::files::{self, Document};
use twohats::model::ItemId;
use twohats::report::{Audience, Ticked};

use crate::desk::{self, Desk, Hands as _};

fn opened() -> Desk {
    let mut desk = desk::sample();
    desk.command(Key::E);
    desk
}

/// What the page beside the sheet says.
fn page(desk: &Desk) -> String {
    let pages = desk.query_all_by_role(Role::Image).filter_map(|node| node.accesskit_node().label());
    pages.into_iter().find(|says| says.starts_with("Page ")).unwrap_or_default()
}

/// The last export that was asked for.
fn rendered(desk: &Desk) -> (Audience, Ticked<ItemId>, twohats::export::Order) {
    let found = desk.state().effects.iter().rev().find_map(|effect| match effect {
        Effect::Render { audience, choice, order, .. } => Some((*audience, choice.ratings.clone(), order.clone())),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no export was asked for"))
}

#[test]
fn a_sponsor_sees_no_rating_until_it_is_ticked_and_then_that_one_alone() {
    let mut desk = opened();
    assert!(page(&desk).contains("Preventing problems"));
    desk.click(Role::RadioButton, "Sponsor");
    assert!(!page(&desk).contains("reventing problems"), "{}", page(&desk));
    let rating = "Risk, preventing problems: 8 of 10";
    assert!(!desk.is_ticked(rating));
    let last = "Guidance, giving instructions: 3 of 10";
    desk.get_by_role_and_label(Role::CheckBox, last).focus();
    desk.run_steps(30);
    let below = desk.rect_of(Role::Label, "It leaves out").top();
    assert!(desk.rect_of(Role::CheckBox, last).bottom() <= below, "what the keyboard reaches is in sight");
    desk.get_by_role_and_label(Role::CheckBox, rating).focus();
    desk.run_steps(30);
    desk.press(Key::Space);
    assert!(page(&desk).contains("Preventing problems, Managing: 8 of 10"), "{}", page(&desk));
    assert!(!page(&desk).contains("Explaining purpose, Leading: 4"), "{}", page(&desk));
    desk.click(Role::Button, "Save PDF…");
    let (audience, ratings, _) = rendered(&desk);
    assert_eq!(audience, Audience::Sponsor);
    assert_eq!(ratings, Ticked::Only([ItemId::parse("risk.managing").unwrap()].into()));
}

#[test]
fn another_reader_begins_with_what_is_theirs() {
    let mut desk = opened();
    desk.click(Role::RadioButton, "Sponsor");
    desk.get_by_role_and_label(Role::CheckBox, "Risk, preventing problems: 8 of 10").focus();
    desk.run_steps(3);
    desk.press(Key::Space);
    assert!(desk.is_ticked("Risk, preventing problems: 8 of 10"));
    desk.click(Role::RadioButton, "Zoë");
    desk.click(Role::RadioButton, "Sponsor");
    assert!(
        !desk.is_ticked("Risk, preventing problems: 8 of 10"),
        "nothing is ticked that was ticked for another copy"
    );
}

#[test]
fn the_page_is_turned_by_keys_and_by_its_buttons() {
    let mut desk = opened();
    assert!(page(&desk).starts_with("Page 1 of 2: "), "{}", page(&desk));
    desk.press(Key::PageDown);
    assert!(page(&desk).starts_with("Page 2 of 2: "));
    desk.press(Key::PageDown);
    assert!(page(&desk).starts_with("Page 2 of 2: "), "the last page is the last");
    desk.press(Key::PageUp);
    assert!(page(&desk).starts_with("Page 1 of 2: "));
    desk.click(Role::Button, "Next page");
    assert!(page(&desk).starts_with("Page 2 of 2: "));
    desk.click(Role::Button, "Page before");
    assert!(page(&desk).starts_with("Page 1 of 2: "));
}

#[test]
fn what_a_program_reads_is_shown_as_it_is_written() {
    let mut desk = opened();
    for (format, says) in [
        ("Text", "8 of 10 [||||||||||||||||||||||||"),
        ("Table", "Risk,managing,Preventing problems,8"),
        ("JSON", "\"format\":"),
        ("RON", "( format: 1, written_by:"),
        ("Markdown", "# Zoë Müller-Şahin"),
    ] {
        desk.click(Role::RadioButton, format);
        let page = page(&desk).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains(says), "{format}: {page}");
    }
}

#[test]
fn a_picture_is_one_thing_with_its_own_choices() {
    let mut desk = opened();
    desk.click(Role::RadioButton, "Picture");
    desk.click(Role::RadioButton, "Map");
    desk.click(Role::RadioButton, "PNG 4 ×");
    desk.click(Role::Button, "Save picture…");
    let order = rendered(&desk).2;
    assert_eq!((order.format, order.scale), (Format::Png, Scale::Four));
    desk.command(Key::E);
    desk.click(Role::RadioButton, "SVG");
    desk.click(Role::Button, "Save picture…");
    assert_eq!(rendered(&desk).2.format, Format::Svg);
    desk.command(Key::E);
    desk.click(Role::RadioButton, "Over time");
    assert!(desk.has(Role::Label, "There is nothing to draw for this picture yet."));
}

#[test]
fn picture_and_numbers_go_to_the_clipboard_and_say_so() {
    let mut desk = opened();
    desk.click(Role::Button, "Copy table");
    assert!(desk.has(Role::Button, "Table copied"));
    desk.click(Role::Button, "Copy picture");
    assert!(desk.has(Role::Button, "Picture copied") && desk.has(Role::Button, "Copy table"));
    desk.click(Role::RadioButton, "Sponsor");
    let button = desk.get_by_role_and_label(Role::Button, "Copy picture");
    assert!(button.accesskit_node().is_disabled(), "where no rating is held there is nothing to copy");
}

#[test]
fn paper_is_chosen_once_for_every_client() {
    let mut desk = opened();
    desk.click(Role::RadioButton, "Letter");
    let document = Document::Client(files::sample(date(2026, 11, 24)));
    let found = twohats::app::Found::default();
    desk.state_mut().state.hear(Reply::Read { path: "/home/zoe/other.twohats".into(), document, found });
    desk.run();
    desk.command(Key::E);
    desk.click(Role::Button, "Save PDF…");
    assert_eq!(rendered(&desk).2.paper, Paper::Letter);
    let remembers = |effect: &Effect| matches!(effect, Effect::Remember(kept) if kept.paper == Paper::Letter);
    assert!(desk.state().effects.iter().any(remembers));
}

#[test]
fn a_practice_is_named_from_the_keyboard_and_stands_on_the_page() {
    let mut desk = opened();
    desk.click(Role::Button, "Your practice…");
    assert_eq!(desk.focused(), "Name");
    desk.type_text("North Shore Coaching");
    desk.press(Key::Enter);
    assert!(desk.has(Role::Heading, "Export Zoë’s session"), "back where it was asked for");
    assert!(page(&desk).contains("North Shore Coaching"), "{}", page(&desk));
    let remembers =
        |effect: &Effect| matches!(effect, Effect::Remember(kept) if kept.practice == "North Shore Coaching");
    assert!(desk.state().effects.iter().any(remembers));
    desk.click(Role::Button, "Your practice…");
    desk.type_text(" and more");
    desk.press(Key::Escape);
    desk.press(Key::Escape);
    assert!(!page(&desk).contains("and more"), "what was not taken is not on the page");
}

#[test]
fn a_broken_logo_is_refused_and_the_one_before_it_stays() {
    let mut desk = opened();
    desk.click(Role::Button, "Your practice…");
    assert!(desk.has(Role::Label, "No logo"));
    let answer = |desk: &mut Desk, path: &str, read: Result<Logo, String>| {
        desk.click(Role::Button, "Choose logo…");
        let state = &mut desk.state_mut().state;
        let effects = state.hear(Reply::Answered(Question::Logo, Answer::Path(path.into())));
        assert_eq!(effects, [Effect::ReadLogo(path.into())]);
        state.hear(Reply::Logo(path.into(), read));
        desk.run_steps(3);
    };
    let svg =
        &b"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>"[..];
    answer(&mut desk, "/home/zoe/shore.svg", Logo::read(svg.into()).map_err(|why| why.to_string()));
    assert!(desk.has(Role::Label, "The logo is shore.svg"));
    let broken = Logo::read((&b"no picture"[..]).into()).map_err(|why| why.to_string());
    answer(&mut desk, "/home/zoe/broken.png", broken);
    assert!(desk.has(Role::Label, "This picture can’t be read. A logo is a PNG, JPEG or SVG file."));
    assert!(desk.has(Role::Label, "The logo is shore.svg"));
    desk.click(Role::Button, "Use this");
    desk.click(Role::Button, "Save PDF…");
    assert!(rendered(&desk).2.practice.logo.is_some());
}

#[test]
fn without_a_dialog_the_logo_is_typed_and_the_practice_is_as_it_was_left() {
    let mut desk = opened();
    desk.click(Role::Button, "Your practice…");
    desk.type_text("Shore");
    desk.click(Role::Button, "Choose logo…");
    let no_dialog = Answer::NoDialog { folder: "/home/zoe".into() };
    desk.state_mut().state.hear(Reply::Answered(Question::Logo, no_dialog));
    desk.run_steps(3);
    desk.command(Key::A);
    desk.type_text("/home/zoe/shore.svg");
    desk.press(Key::Enter);
    assert!(desk.state().effects.contains(&Effect::ReadLogo("/home/zoe/shore.svg".into())));
    desk.click(Role::Button, "Use this");
    assert!(page(&desk).contains("Shore"));
}

#[test]
fn in_a_small_window_the_page_stands_below_and_the_buttons_stay_in_sight() {
    for (width, height) in [(720.0, 480.0), (480.0, 360.0)] {
        let document = Document::Client(files::sample(date(2026, 11, 24)));
        let mut desk = desk::open(width, height, 1.0, Some(document));
        desk.command(Key::E);
        assert!(page(&desk).starts_with("Page 1 of "), "the page can be scrolled to");
        for name in ["Save PDF…", "Copy picture", "Copy table", "Close"] {
            let rect = desk.rect_of(Role::Button, name);
            assert!(rect.bottom() <= height && rect.right() <= width, "{name} {rect:?}");
        }
        assert!(desk.has(Role::Label, "Once sent, a copy cannot be called back."));
        assert!(desk.has(Role::Label, "2 other sessions"), "what it leaves out is still said");
    }
}
