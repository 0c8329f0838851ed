//! Whose practice pages come from: what is kept of it between starts, and what becomes of a logo that can't be read.

use jiff::civil::date;
use twohats::app::{Command, Effect, Fresh, PracticePress, PracticeSheet, Preferences, Press, Reply, Sheet, State};
use twohats::export::Logo;
use twohats::files;
use twohats::model::ClientId;

const LOGO: &str = "/home/zoe/shore.svg";
const SVG: &[u8] =
    b"<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>";

fn logo() -> Logo {
    Logo::read(SVG.into()).unwrap()
}

/// The window at a start for which a practice is kept.
fn started() -> State {
    let preferences =
        Preferences { practice: "North Shore".to_owned(), logo: Some(LOGO.into()), ..Preferences::default() };
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: date(2026, 11, 24) };
    State::new(&fresh, files::built_in(), preferences)
}

fn press(state: &mut State, press: PracticePress) -> Vec<Effect> {
    state.press(Press::Practice(press))
}

fn sheet(state: &State) -> &PracticeSheet {
    match state.sheet() {
        Some(Sheet::Practice(sheet)) => sheet,
        other => panic!("{other:?}"),
    }
}

fn opened() -> State {
    let mut state = started();
    state.hear(Reply::Logo(LOGO.into(), Ok(logo())));
    press(&mut state, PracticePress::Open);
    state
}

#[test]
fn the_next_start_has_the_practice_again() {
    let mut state = started();
    assert_eq!(state.read_at_start(), [Effect::ReadLogo(LOGO.into())]);
    assert_eq!(state.practice().name, "North Shore");
    state.hear(Reply::Logo(LOGO.into(), Ok(logo())));
    assert_eq!(state.practice().logo, Some(logo()));
}

#[test]
fn a_logo_that_is_away_today_is_not_printed_and_not_forgotten() {
    let mut state = started();
    let why = "There is no such file: /home/zoe/shore.svg";
    state.hear(Reply::Logo(LOGO.into(), Err(why.to_owned())));
    assert_eq!(state.practice().logo, None);
    press(&mut state, PracticePress::Open);
    assert_eq!(sheet(&state).fault.as_deref(), Some(why), "whoever looks is told");
    let effects = press(&mut state, PracticePress::Take);
    assert!(
        matches!(effects.as_slice(), [Effect::Remember(kept)] if kept.logo.as_deref() == Some(LOGO.as_ref())),
        "{effects:?}"
    );
}

#[test]
fn what_is_not_taken_changes_nothing() {
    let mut state = opened();
    press(&mut state, PracticePress::Name("Another".to_owned()));
    press(&mut state, PracticePress::RemoveLogo);
    assert_eq!(state.press(Press::Dismiss), []);
    assert!(matches!(state.sheet(), Some(Sheet::Export(_))), "back where it was asked for");
    assert_eq!(state.practice().name, "North Shore");
    assert_eq!(state.practice().logo, Some(logo()));
}

#[test]
fn a_removed_logo_is_gone_from_page_and_settings() {
    let mut state = opened();
    press(&mut state, PracticePress::RemoveLogo);
    let effects = press(&mut state, PracticePress::Take);
    assert!(matches!(effects.as_slice(), [Effect::Remember(kept)] if kept.logo.is_none()), "{effects:?}");
    assert_eq!(state.practice().logo, None);
    assert_eq!(state.practice().name, "North Shore");
}

#[test]
fn a_late_answer_about_another_file_puts_no_logo_on_a_page() {
    let mut state = started();
    state.hear(Reply::Logo("/home/zoe/other.svg".into(), Ok(logo())));
    assert_eq!(state.practice().logo, None);
}

#[test]
fn what_was_ticked_for_the_page_is_ticked_when_the_practice_is_named() {
    let mut state = opened();
    press(&mut state, PracticePress::Take);
    let Some(Sheet::Export(export)) = state.sheet().cloned() else { panic!("no export sheet") };
    let changed = twohats::app::ExportSheet { paper: twohats::export::Paper::Letter, ..export };
    state.press(Press::Set(changed.clone()));
    press(&mut state, PracticePress::Open);
    press(&mut state, PracticePress::Take);
    assert_eq!(state.sheet(), Some(&Sheet::Export(changed)));
    state.press(Press::Dismiss);
    assert_eq!(state.handle(Command::Export), []);
}
