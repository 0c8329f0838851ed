//! A file that another window has open: it can be looked at, nothing is changed in it, and it is ours as soon as it can be.

use std::path::PathBuf;

use jiff::civil::date;
use twohats::app::{Effect, Found, Fresh, Hold, Press, Reply, Source, State};
use twohats::files::{self, Document};
use twohats::model::{ClientId, Edit};

fn opened(hold: Hold) -> State {
    let fresh = Fresh { id: ClientId::from_random([5; 8]), today: date(2026, 11, 24) };
    let mut state = State::new(&fresh, files::built_in(), twohats::app::Preferences::default());
    read(&mut state, hold);
    state
}

fn path() -> PathBuf {
    PathBuf::from("/home/ada/Zoë.twohats")
}

fn read(state: &mut State, hold: Hold) {
    let document = Document::Client(files::sample(files::SAMPLE_DATE));
    state.hear(Reply::Read { path: path(), document, found: Found { hold, ..Found::default() } });
    assert_eq!(state.source(), &Source::File(path()));
}

#[test]
fn what_another_window_has_open_is_not_changed_here_and_it_says_so() {
    let mut state = opened(Hold::Elsewhere);
    let before = state.client().clone();
    assert!(state.apply(Edit::Name("Ana".to_owned())).is_empty());
    assert_eq!(state.client(), &before);
    assert!(state.kept_words().unwrap().contains("another window"));
}

#[test]
fn opened_again_when_the_other_window_is_done_it_is_read_again_and_can_be_changed() {
    let mut state = opened(Hold::Elsewhere);
    assert_eq!(state.press(Press::Recent(path())), [Effect::Read(path())]);
    read(&mut state, Hold::Ours);
    assert!(!state.apply(Edit::Name("Ana".to_owned())).is_empty());
    assert_eq!(state.press(Press::Recent(path())), [Effect::Flush], "what is ours is only kept");
}
