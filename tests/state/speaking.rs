//! Another language while the window is open: what a client was asked stays, and only what nobody touched begins anew.

use jiff::civil::date;
use twohats::app::{Effect, Fresh, Preferences, Press, Reply, State};
use twohats::files;
use twohats::model::{ClientId, Edit};
use twohats::words::Language;

fn fresh(seed: u8) -> Fresh {
    Fresh { id: ClientId::from_random([seed; 8]), today: date(2026, 11, 24) }
}

fn started() -> State {
    State::new(&fresh(1), files::built_in(), Preferences::default())
}

/// Chooses `language`, as the person does, and answers as the world does.
fn speak(state: &mut State, language: Language) {
    let effects = state.press(Press::Speak(Some(language)));
    assert!(effects.contains(&Effect::Speak(Some(language))));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Remember(kept) if kept.language == Some(language))));
    state.hear(Reply::Spoken(language, fresh(2)));
}

#[test]
fn a_session_that_nobody_touched_asks_in_the_language_chosen() {
    for language in Language::all() {
        let mut state = started();
        speak(&mut state, language);
        assert_eq!(*state.instrument(), files::built_in_as(language));
        assert!(!state.is_touched());
    }
}

#[test]
fn what_a_client_was_asked_stays_as_it_was_asked() {
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        let mut state = started();
        state.apply(Edit::Name("Zoë".to_owned()));
        let before = state.client().clone();
        speak(&mut state, language);
        assert_eq!(*state.client(), before);
        // The next new client is asked in the language that is spoken then.
        state.hear(Reply::Renewed(fresh(3)));
        assert_eq!(*state.instrument(), files::built_in_as(language));
    }
}

#[test]
fn an_instrument_of_ones_own_is_asked_in_any_language() {
    let twelve = files::read(include_bytes!("../fixtures/instruments/twelve.ron")).unwrap();
    let files::Document::Instrument(twelve) = twelve else { panic!("an instrument") };
    let mut state = State::new(&fresh(1), twelve.into(), Preferences::default());
    let before = state.instrument().clone();
    speak(&mut state, Language::all().last().unwrap());
    assert_eq!(*state.instrument(), before);
}
