//! What a person would say happened: flows of the state, with the world's answers played by hand.

mod exporting;
mod opening;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::{date, time};

use super::*;
use crate::files::{self, Document};
use crate::model::{ClientId, Edit, ItemId, Rating};
use crate::report::{Choice, Include};

fn fresh(nth: u8) -> Fresh {
    Fresh { id: ClientId::from_random([nth; 8]), today: date(2026, 11, 24) }
}

fn state() -> State {
    State::new(&fresh(1), files::built_in(), Preferences::default())
}

fn item(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

fn rate(state: &mut State, id: &str, steps: i64) -> Vec<Effect> {
    state.apply(Edit::Rate { at: state.at(), item: item(id), rating: Some(Rating::new(steps).unwrap()) })
}

fn steps(state: &State, id: &str) -> Option<u8> {
    state.rating(&item(id)).map(Rating::steps)
}

fn opened(path: &str) -> Reply {
    Reply::Read {
        path: path.into(),
        document: Document::Client(files::sample(date(2026, 11, 24))),
        found: Found::default(),
    }
}

/// A state with the sample's file open.
fn named() -> State {
    let mut state = state();
    state.hear(opened("/clients/zoe.twohats"));
    assert_eq!(state.source(), &Source::File("/clients/zoe.twohats".into()));
    state
}

fn kept(state: &mut State) {
    let generation = state.keeping.generation;
    state.hear(Reply::Kept { generation, at: time(10, 42, 0, 0) });
}

/// Takes a page away as far as the question where it goes.
fn exported(state: &mut State) -> Question {
    state.handle(Command::Export);
    let effects = state.press(Press::SaveExport);
    assert!(matches!(&effects[..], [Effect::Render { .. }]), "{effects:?}");
    let effects = state.hear(Reply::Rendered(Ok(Arc::from(&b"page"[..]))));
    let [Effect::Ask(question)] = &effects[..] else { panic!("{effects:?}") };
    question.clone()
}

#[test]
fn one_drag_is_one_undo_step() {
    let mut state = state();
    for value in 1..=7 {
        rate(&mut state, "risk.managing", value);
    }
    state.end_gesture();
    state.handle(Command::Undo);
    assert_eq!(steps(&state, "risk.managing"), None);
    state.handle(Command::Redo);
    assert_eq!(steps(&state, "risk.managing"), Some(7));
}

#[test]
fn a_drag_that_ends_where_it_began_is_no_step() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.end_gesture();
    rate(&mut state, "risk.managing", 9);
    rate(&mut state, "risk.managing", 4);
    state.end_gesture();
    state.handle(Command::Undo);
    assert_eq!(steps(&state, "risk.managing"), None);
}

#[test]
fn undo_names_what_it_takes_back_and_a_new_change_ends_the_future() {
    let mut state = state();
    assert_eq!(state.undo_tooltip(), None);
    rate(&mut state, "risk.leading", 4);
    state.end_gesture();
    assert!(state.undo_tooltip().unwrap().contains("Trying new ways"));
    state.handle(Command::Undo);
    assert!(state.redo_tooltip().unwrap().contains("Trying new ways"));
    rate(&mut state, "risk.managing", 2);
    state.end_gesture();
    assert_eq!(state.redo_tooltip(), None);
    assert!(!state.allows(Command::Redo));
}

#[test]
fn every_change_is_kept_at_once_even_in_the_middle_of_a_gesture_and_undo_too() {
    let mut state = state();
    let effects = rate(&mut state, "risk.managing", 4);
    assert!(matches!(&effects[..], [Effect::Keep { home: Home::Unfinished, generation: 1, .. }]), "{effects:?}");
    rate(&mut state, "risk.managing", 5);
    state.end_gesture();
    rate(&mut state, "risk.leading", 5);
    let effects = state.handle(Command::Undo);
    assert!(matches!(&effects[..], [Effect::Keep { generation: 4, .. }]), "{effects:?}");
    assert!(rate(&mut named(), "risk.managing", 8).is_empty(), "the answer it has already is no change");
    let effects = rate(&mut named(), "risk.managing", 1);
    assert!(
        matches!(&effects[..], [Effect::Keep { home: Home::File(path), .. }] if path == Path::new("/clients/zoe.twohats"))
    );
}

#[test]
fn an_instrument_that_is_opened_is_asked_in_a_new_session() {
    let mut state = state();
    let other = files::read(include_bytes!("../../../tests/fixtures/instruments/twelve.ron")).unwrap();
    assert_eq!(
        state.hear(Reply::Read { path: "/clients/twelve.ron".into(), document: other, found: Found::default() }),
        [Effect::Renew]
    );
    state.hear(Reply::Renewed(fresh(2)));
    assert_eq!(state.instrument().id().as_str(), "twelve");
}

#[test]
fn enter_finds_the_next_unrated_going_round_and_ends_when_all_are_rated() {
    let mut state = state();
    let all: Vec<ItemId> = state.instrument().rows().map(|row| row.id()).collect();
    assert_eq!(state.next_unrated(None), Some(all[0].clone()));
    assert_eq!(state.next_unrated(all.last()), Some(all[0].clone()));
    for id in &all[1..] {
        rate(&mut state, &id.to_string(), 5);
    }
    assert_eq!(state.next_unrated(Some(&all[4])), Some(all[0].clone()));
    rate(&mut state, &all[0].to_string(), 5);
    assert_eq!(state.next_unrated(Some(&all[4])), None);
}

#[test]
fn looking_at_a_picture_shows_it_again() {
    let mut state = state();
    state.handle(Command::HidePicture);
    assert_eq!(state.picture(), Picture::Hidden);
    state.handle(Command::Bars);
    assert_eq!((state.picture(), state.preferences().view), (Picture::Shown, View::Bars));
}

#[test]
fn what_was_done_again_can_be_taken_back_again() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.end_gesture();
    state.handle(Command::Undo);
    state.handle(Command::Redo);
    assert_eq!(steps(&state, "risk.managing"), Some(4));
    state.handle(Command::Undo);
    assert_eq!(steps(&state, "risk.managing"), None);
}

#[test]
fn undo_names_the_last_of_several_changes() {
    let mut state = state();
    for (item, title) in [("risk.managing", "Preventing problems"), ("risk.leading", "Trying new ways")] {
        rate(&mut state, item, 4);
        state.end_gesture();
        let says = state.undo_tooltip().unwrap();
        assert!(says.contains(title), "{says}");
    }
}
