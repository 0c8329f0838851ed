//! The room view: what the other screen shows, and what it never does.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use jiff::civil::date;
use twohats::app::{Command, Drawn, Effect, Found, Reply, RoomAt, View};
use twohats::files::{self, Document};
use twohats::model::{Client, ClientId, Edit, ItemId, NextStep, Private, Rating};
use twohats::report::figure;

use crate::desk::{self, Desk, Hands as _};

/// The sample with everything rated, in the reveal.
fn revealed() -> Desk {
    let mut desk = desk::sample();
    let state = &mut desk.state_mut().state;
    let item = ItemId::parse("guidance.leading").unwrap();
    state.apply(Edit::Rate { at: state.at(), item, rating: Rating::new(5).ok() });
    state.end_gesture();
    state.handle(Command::Reveal);
    desk.run_steps(3);
    desk
}

/// All that a screen reader finds.
fn told(desk: &Desk) -> String {
    let all = desk.query_all(by().predicate(|_| true));
    let told = all.flat_map(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value(), node.description()]
    });
    told.flatten().collect::<Vec<_>>().join("\n")
}

#[test]
fn the_room_shows_the_series_of_the_window_and_nothing_earlier_before_the_reveal() {
    let mut desk = desk::sample();
    let state = &desk.state().state;
    let now = figure::of(state.instrument(), &state.ratings());
    assert_eq!(now.earlier, None);
    let view = state.room_view().unwrap();
    assert_eq!((&view.picture, &view.then), (&Drawn::Radar(now.clone()), &None));
    for command in [Command::Map, Command::OverTime] {
        // What shows several sessions has no place while rating, whatever was looked at last.
        desk.state_mut().state.handle(command);
        assert_eq!(desk.state().state.room_view().unwrap().picture, Drawn::Radar(now.clone()), "{command:?}");
    }
    let mut desk = revealed();
    let state = &mut desk.state_mut().state;
    let beside = figure::compared(state.client(), state.session(), state.compared().map(|then| &**then));
    assert!(beside.earlier.is_some());
    assert_eq!(state.room_view().unwrap().picture, Drawn::Radar(beside.clone()));
    assert_eq!(state.room_view().unwrap().then.as_deref(), Some("12 September 2026"));
    state.handle(Command::Bars);
    assert_eq!(state.room_view().unwrap().picture, Drawn::Bars(beside));
    state.handle(Command::OverTime);
    let over_time = figure::over_time(state.client(), state.session());
    assert_eq!(state.room_view().unwrap().picture, Drawn::OverTime(over_time));
}

#[test]
fn a_picture_that_is_hidden_while_rating_is_hidden_in_the_room_too() {
    let mut desk = desk::sample();
    desk.command_shift(Key::H);
    assert!(matches!(desk.state().state.room_view().unwrap().picture, Drawn::Says(_)));
    desk.command_shift(Key::H);
    assert!(matches!(desk.state().state.room_view().unwrap().picture, Drawn::Radar(_)));
}

#[test]
fn the_room_holds_no_name_no_note_no_moment_and_no_question() {
    for (command, sees_step) in [(Command::Rate, false), (Command::Reveal, false), (Command::Agree, true)] {
        let mut desk = revealed();
        let state = &mut desk.state_mut().state;
        let session = state.session().id.clone();
        let dimension = state.instrument().dimensions()[0].id.clone();
        state.apply(Edit::Note { session: session.clone(), text: "between us: plum".to_owned() });
        state.apply(Edit::PrivateNote { session: session.clone(), text: Private::new("for me: quince".to_owned()) });
        let step = NextStep { action: "call Ben".to_owned(), ..NextStep::on(dimension) };
        state.apply(Edit::Step { session, step: Some(step) });
        state.end_gesture();
        state.handle(command);
        state.handle(Command::RoomHere);
        desk.run_steps(4);
        assert!(desk.has(Role::Heading, "24 November 2026") || desk.has(Role::Heading, "Now, 24 November 2026"));
        let told = told(&desk);
        for word in ["Zoë", "plum", "quince", "packing trial", "Friday"] {
            assert!(!told.contains(word), "{command:?}: {word} in {told}");
        }
        // One thing is asked: how often.
        assert_eq!(told.matches('?').count(), told.matches("how often?").count(), "{command:?}: {told}");
        assert_eq!(told.contains("I will call Ben"), sees_step, "{command:?}: {told}");
    }
}

/// The client under another id.
fn somebody_else() -> Client {
    let client = files::sample(date(2026, 11, 24));
    let sessions = client.sessions().to_vec();
    let asked = vec![client.asked(client.latest()).clone()];
    Client::new(ClientId::from_random([5; 8]), "Ben".to_owned(), asked, sessions).unwrap()
}

fn open(desk: &mut Desk, client: Client) {
    let document = Document::Client(client);
    let reply = Reply::Read { path: "/home/zoe/Ben.twohats".into(), document, found: Found::default() };
    desk.state_mut().state.hear(reply);
    desk.run_steps(3);
}

#[test]
fn one_key_blanks_the_room_and_the_window_says_so() {
    let mut desk = desk::sample();
    desk.command_shift(Key::B);
    assert!(!desk.state().state.room_is_blank(), "there is no room view to blank");
    desk.command_shift(Key::R);
    assert_eq!(desk.state().state.room_at(), RoomAt::Window);
    assert!(desk.has(Role::Button, "Room view: shown"));
    desk.command_shift(Key::B);
    assert_eq!(desk.state().state.room_view(), None);
    assert!(desk.has(Role::Button, "Room view: blank"));
    // Whatever is asked in the window, and whatever stands over it.
    for command in [Command::Export, Command::Erase] {
        desk.state_mut().state.handle(command);
        desk.command_shift(Key::B);
        assert!(desk.state().state.room_view().is_some(), "{command:?}");
        desk.command_shift(Key::B);
        assert_eq!(desk.state().state.room_view(), None, "{command:?}");
        desk.press(Key::Escape);
    }
    desk.click(Role::Button, "Room view: blank");
    assert!(desk.state().state.room_view().is_some());
    desk.command_shift(Key::R);
    assert_eq!(desk.state().state.room_at(), RoomAt::Closed);
    assert!(!desk.has(Role::Button, "Room view: shown"));
}

#[test]
fn another_client_is_not_put_on_the_other_screen_by_opening_it() {
    let mut desk = desk::sample();
    desk.command_shift(Key::R);
    open(&mut desk, files::sample(date(2026, 11, 24)));
    assert!(desk.state().state.room_view().is_some(), "the same client, read again");
    open(&mut desk, somebody_else());
    assert_eq!(desk.state().state.room_view(), None);
    desk.command_shift(Key::B);
    assert!(desk.state().state.room_view().is_some());
}

#[test]
fn a_client_that_is_locked_leaves_the_other_screen_at_once_and_comes_back_only_when_shown() {
    let mut desk = desk::locked();
    desk.command_shift(Key::R);
    assert!(desk.state().state.room_view().is_some());
    desk.command(Key::L);
    assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::LockAway(_))));
    assert_eq!(desk.state().state.room_view(), None);
    open(&mut desk, files::sample(date(2026, 11, 24)));
    assert_eq!(desk.state().state.room_view(), None);
}

#[test]
fn a_rating_is_in_the_room_in_the_same_frame() {
    let mut desk = desk::sample();
    desk.command_shift(Key::R);
    let before = desk.state().state.room_view();
    desk.key_press(Key::Num2);
    desk.step();
    let after = desk.state().state.room_view();
    assert!(after.is_some() && after != before);
}

#[test]
fn the_room_view_in_this_window_is_read_by_a_screen_reader_and_left_with_escape() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0), (480.0, 320.0), (400.0, 800.0)] {
        let client = files::sample(date(2026, 11, 24));
        let mut desk = desk::open(width, height, 1.0, Some(Document::Client(client)));
        let track = desk.focused();
        desk.state_mut().state.handle(Command::RoomHere);
        desk.run_steps(3);
        assert_eq!(desk.focused(), "Leave the room view");
        let picture = desk.get_by_role(Role::Image).accesskit_node().label().unwrap();
        assert!(picture.contains("Risk") && picture.contains('8'), "{picture}");
        assert!(!desk.has(Role::Slider, "Preventing problems") && !desk.has(Role::Button, "Menu"));
        desk.command_shift(Key::B);
        assert!(desk.query_all(by().role(Role::Image)).next().is_none());
        assert!(!told(&desk).contains("Risk") && !told(&desk).contains("2026"), "{}", told(&desk));
        desk.press(Key::Escape);
        assert_eq!(desk.state().state.room_at(), RoomAt::Closed);
        assert_eq!(desk.focused(), track, "the focus is where it was");
    }
}

#[test]
fn no_key_brings_a_note_over_the_room_view_in_this_window() {
    for command in Command::ALL {
        let mut desk = desk::sample();
        desk.state_mut().state.handle(Command::RoomHere);
        desk.run_steps(2);
        desk.state_mut().state.handle(command);
        desk.run_steps(2);
        let told = told(&desk);
        let is_left = desk.state().state.room_at() == RoomAt::Closed;
        assert!(is_left == (command == Command::RoomHere) || command == Command::RoomWindow, "{command:?}");
        assert!(is_left || command == Command::RoomWindow || !told.contains("packing trial"), "{command:?}: {told}");
    }
}

#[test]
fn a_view_without_a_picture_of_its_own_shows_the_radar_in_the_room() {
    let mut desk = desk::sample();
    desk.state_mut().state.handle(Command::Table);
    assert_eq!(desk.state().state.preferences().view, View::Table);
    assert!(matches!(desk.state().state.room_view().unwrap().picture, Drawn::Radar(_)));
}
