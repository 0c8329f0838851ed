//! A client over several sessions: what is hidden, what is revealed, and what is agreed.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use twohats::app::{Command, Phase};
use twohats::model::ItemId;

use crate::desk::{self, Desk, Hands};

/// The sample, done rating and at this phase.
fn at(phase: Phase) -> Desk {
    let mut desk = desk::sample();
    desk.command(Key::Enter);
    if phase == Phase::Agree {
        desk.command(Key::Enter);
    }
    assert_eq!(desk.state().state.phase(), phase);
    desk
}

fn wanted(desk: &Desk, item: &str) -> Option<u8> {
    let item = ItemId::parse(item).unwrap();
    desk.state().state.session().target.of(&item).map(twohats::model::Rating::steps)
}

#[test]
fn a_target_is_set_where_it_is_pressed_and_with_a_digit() {
    let mut desk = at(Phase::Agree);
    let track = desk.rect_of(Role::Slider, "Wanted: Preventing problems, managing");
    let place = track.center();
    desk.drag(place, place);
    assert_eq!(wanted(&desk, "risk.managing"), Some(5));
    desk.press(Key::ArrowDown);
    desk.press(Key::Num4);
    assert_eq!(wanted(&desk, "risk.leading"), Some(4));
    desk.press(Key::Delete);
    assert_eq!(wanted(&desk, "risk.leading"), None);
    desk.command(Key::Z);
    assert_eq!(wanted(&desk, "risk.leading"), Some(4), "taking a target back is one step");
}
