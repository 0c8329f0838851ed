//! A window that stands open over midnight: what was begun keeps its day, what begins has the day it is.

use jiff::civil::{Date, date};
use twohats::app::{Command, Found, Fresh, Preferences, Reply, State};
use twohats::files::{self, Document};
use twohats::model::{ClientId, Edit, ItemId, Rating};

const YESTERDAY: Date = date(2026, 11, 24);
const TODAY: Date = date(2026, 11, 25);

fn started() -> State {
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: YESTERDAY };
    State::new(&fresh, files::built_in(), Preferences::default())
}

fn rate(state: &mut State) {
    let item = ItemId::parse("risk.leading").unwrap();
    state.apply(Edit::Rate { at: state.at(), item, rating: Some(Rating::new(3).unwrap()) });
}

#[test]
fn a_session_that_nobody_touched_before_midnight_is_one_of_the_new_day() {
    let mut state = started();
    state.note_today(TODAY);
    assert_eq!((state.session().date, state.today()), (TODAY, TODAY));
    assert!(!state.is_touched());
    rate(&mut state);
    state.note_today(date(2026, 11, 26));
    assert_eq!(state.session().date, TODAY, "it has begun");
    assert!(state.is_touched());
}

#[test]
fn what_was_rated_before_midnight_keeps_its_day_and_can_still_be_taken_back() {
    let mut state = started();
    rate(&mut state);
    state.note_today(TODAY);
    assert_eq!((state.session().date, state.today()), (YESTERDAY, TODAY));
    state.handle(Command::Undo);
    state.note_today(date(2026, 11, 26));
    assert_eq!(state.session().date, YESTERDAY, "what was taken back can be done again");
    state.handle(Command::Redo);
    assert!(state.is_touched());
}

#[test]
fn a_client_with_a_file_is_not_another_one_after_midnight() {
    let mut state = started();
    let client = files::sample(files::SAMPLE_DATE);
    let document = Document::Client(client.clone());
    state.hear(Reply::Read { path: "/home/zoe/Zoë.twohats".into(), document, found: Found::default() });
    state.note_today(TODAY);
    assert_eq!(**state.client(), client);
}

#[test]
fn what_is_agreed_and_taken_away_after_midnight_has_the_new_day() {
    let mut state = started();
    rate(&mut state);
    state.note_today(TODAY);
    state.handle(Command::Export);
    let Some(twohats::app::Sheet::Export(sheet)) = state.sheet() else { panic!("the export sheet") };
    assert_eq!(state.order(sheet).made, TODAY);
}
