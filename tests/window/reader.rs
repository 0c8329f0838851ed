//! What a screen reader hears, and what it can do.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};

use crate::desk::{self, Hands as _};

#[test]
fn every_track_is_a_slider_with_name_value_and_not_rated_yet() {
    let desk = desk::sample();
    let names: Vec<String> =
        desk.query_all(by().role(Role::Slider)).filter_map(|node| node.accesskit_node().label()).collect();
    assert_eq!(names.len(), 10);
    let rated = desk.get_by_role_and_label(Role::Slider, "Trying new ways, leading");
    assert_eq!(rated.accesskit_node().numeric_value(), Some(3.0));
    assert_eq!(rated.accesskit_node().description(), None);
    let unrated = desk.get_by_role_and_label(Role::Slider, "Asking questions, leading");
    assert_eq!(unrated.accesskit_node().numeric_value(), Some(0.0));
    assert_eq!(unrated.accesskit_node().description().as_deref(), Some("not rated yet"));
}

#[test]
fn a_track_can_be_set_from_outside_while_it_is_not_rated() {
    for value in [0_u8, 6] {
        let mut desk = desk::unnamed(1280.0, 800.0);
        desk.get_by_role_and_label(Role::Slider, "Trying new ways, leading").set_value_accesskit(f64::from(value));
        desk.run_steps(3);
        assert_eq!(desk.steps("risk.leading"), Some(value));
        desk.get_by_role_and_label(Role::Slider, "Trying new ways, leading").increment_accesskit();
        desk.run_steps(3);
        assert_eq!(desk.steps("risk.leading"), Some(value + 1));
    }
}

#[test]
fn a_value_off_the_scale_from_outside_changes_nothing() {
    let mut desk = desk::sample();
    for value in [11.0, -1.0, f64::NAN, 1e300] {
        desk.get_by_role_and_label(Role::Slider, "Trying new ways, leading").set_value_accesskit(value);
        desk.run_steps(3);
        let steps = desk.steps("risk.leading");
        assert_eq!(steps, Some(3), "{value}");
    }
}

#[test]
fn a_click_without_a_pointer_focuses_and_rates_nothing() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.get_by_role_and_label(Role::Slider, "Asking questions, leading").click_accesskit();
    desk.run_steps(3);
    assert_eq!(desk.steps("guidance.leading"), None);
    assert_eq!(desk.focused(), "Asking questions, leading");
}

#[test]
fn the_picture_is_an_image_with_every_number_in_a_sentence() {
    let desk = desk::sample();
    let image = desk.get(by().role(Role::Image));
    let says = image.accesskit_node().label().unwrap_or_default();
    assert!(says.contains("Risk: managing 8, leading 3"), "{says}");
    assert!(says.contains("Guidance: managing 3, leading not rated"), "{says}");
    let empty = desk::unnamed(1280.0, 800.0);
    let says = empty.get(by().role(Role::Image)).accesskit_node().label().unwrap_or_default();
    assert!(says.contains("Nothing is rated yet"), "{says}");
}

#[test]
fn what_is_hidden_is_hidden_from_the_reader_too() {
    let mut desk = desk::sample();
    desk.command_shift(Key::H);
    assert_eq!(desk.query_all(by().role(Role::Image)).count(), 0);
    assert!(!desk.has(Role::Label, "Risk leans to managing by\u{a0}5"));
    desk.click(Role::Button, "Show the picture");
    assert_eq!(desk.query_all(by().role(Role::Image)).count(), 1);
}

#[test]
fn fields_buttons_and_the_window_have_names() {
    let desk = desk::sample();
    for (role, name) in [
        (Role::TextInput, "Name"),
        (Role::MultilineTextInput, "Moment, Guidance"),
        (Role::Button, "Date: 24 November 2026 · third session"),
        (Role::Button, "Export…"),
        (Role::Button, "Menu"),
        (Role::Tab, "Radar"),
    ] {
        assert!(desk.has(role, name), "{role:?} {name}");
    }
    assert_eq!(desk.root().accesskit_node().label().as_deref(), Some("Zoë Müller-Şahin, Łódź · Two Hats"));
}

#[test]
fn a_track_goes_up_and_down_from_outside() {
    let mut desk = desk::sample();
    let track = "Trying new ways, leading";
    desk.get_by_role_and_label(Role::Slider, track).decrement_accesskit();
    desk.run_steps(3);
    assert_eq!(desk.steps("risk.leading"), Some(2));
    desk.get_by_role_and_label(Role::Slider, track).increment_accesskit();
    desk.run_steps(3);
    assert_eq!(desk.steps("risk.leading"), Some(3));
}

#[test]
fn the_parts_of_every_screen_are_headings_to_jump_between() {
    let headings = |desk: &desk::Desk| -> Vec<String> {
        desk.query_all(by().role(Role::Heading)).filter_map(|node| node.accesskit_node().label()).collect()
    };
    let dimensions = ["Goals and vision", "Risk", "Horizon", "Responsibility", "Guidance"];
    let mut desk = desk::sample();
    let rate = headings(&desk);
    assert!(dimensions.iter().all(|name| rate.iter().any(|heading| heading == name)), "{rate:?}");
    for (tab, heading) in [("Prepare", "Today’s topics"), ("Reveal", "To talk about"), ("Agree", "One next step")] {
        desk.click(Role::Tab, tab);
        if desk.has(Role::Button, "Done rating") && tab == "Reveal" {
            desk.press(Key::Enter);
        }
        let found = headings(&desk);
        assert!(found.iter().any(|name| name == heading), "{tab}: {found:?}");
    }
}

#[test]
fn a_sheet_says_that_it_stands_over_the_window_and_what_it_is() {
    let mut desk = desk::sample();
    desk.press(Key::F1);
    let sheet = desk.get(by().role(Role::Dialog));
    assert!(sheet.accesskit_node().is_modal(), "what is behind it would be read on");
    assert!(desk.has(Role::Heading, "Keys"));
}

#[test]
fn nothing_without_a_name_is_met_where_a_small_window_scrolls() {
    let bars = |desk: &desk::Desk| -> Vec<bool> {
        desk.query_all(by().role(Role::ScrollBar)).map(|node| node.accesskit_node().is_hidden()).collect()
    };
    let mut desk = desk::unnamed(480.0, 360.0);
    assert!(!bars(&desk).is_empty() && bars(&desk).iter().all(|hidden| *hidden));
    desk.press(Key::F10);
    assert!(bars(&desk).iter().all(|hidden| *hidden));
}
