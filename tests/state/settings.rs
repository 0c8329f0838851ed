//! Settings: where new clients go first, what is forgotten, and what leaves with a file of settings.

use std::path::PathBuf;

use jiff::civil::date;
use twohats::app::{
    Answer, Appearance, Command, Effect, Found, Fresh, Held, Key, Over, Place, Preferences, Press, Problem, Question,
    Reply, Said, SettingsJob, SettingsPress, SettingsReply, Sharing, Sheet, Shortcut, State, Switch,
};
use twohats::files::{self, Document};
use twohats::model::ClientId;

fn said(state: &State) -> Option<&Said> {
    match state.sheet() {
        Some(Sheet::Settings(sheet)) => sheet.said.as_ref(),
        other => panic!("no settings: {other:?}"),
    }
}

fn unnamed() -> State {
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: date(2026, 11, 24) };
    State::new(&fresh, files::built_in(), Preferences::default())
}

/// The sample's file, with the settings over it.
fn open() -> State {
    let mut state = unnamed();
    let document = Document::Client(files::sample(date(2026, 11, 24)));
    state.hear(Reply::Read { path: "/home/zoe/Zoë.twohats".into(), document, found: Found::default() });
    state.handle(Command::Settings);
    state
}

#[test]
fn a_new_client_is_saved_in_its_folder_first_and_a_file_beside_itself() {
    let mut state = unnamed();
    let question = Question::SaveAs { suggested: "New client.twohats".into() };
    assert_eq!(state.begins_in(&question), None);
    state.handle(Command::Settings);
    assert_eq!(state.press(Press::Settings(SettingsPress::ChooseFolder)), [Effect::Ask(Question::ClientsFolder)]);
    state.hear(Reply::Answered(Question::ClientsFolder, Answer::Path("/home/zoe/Clients".into())));
    assert_eq!(state.begins_in(&question), Some("/home/zoe/Clients".as_ref()));
    assert_eq!(state.begins_in(&Question::Open), None);
    let mut opened = open();
    opened.prefer(|preferences| preferences.clients_folder = Some("/home/zoe/Clients".into()));
    assert_eq!(opened.begins_in(&question), None);
}

#[test]
fn the_window_is_left_out_of_shared_screens_as_the_settings_say() {
    let mut state = open();
    for sharing in [Sharing::Hidden, Sharing::Seen] {
        let effects = state.press(Press::Settings(SettingsPress::Sharing(sharing)));
        assert_eq!(state.preferences().sharing, sharing);
        let kept = |effect: &Effect| matches!(effect, Effect::Remember(kept) if kept.sharing == sharing);
        assert!(effects.iter().any(kept), "and it is kept: {effects:?}");
        let promises = state.notice().is_some_and(|notice| notice.text.contains("a courtesy, not a promise"));
        assert_eq!(promises, sharing == Sharing::Hidden, "it is said how much that is worth");
    }
}

#[test]
fn what_is_forgotten_does_not_come_back_when_the_window_closes() {
    let mut state = open();
    let place = Place { left: None, top: None, width: 900.0, height: 700.0 };
    state.note_place(place);
    let effects = state.press(Press::Settings(SettingsPress::Forget));
    assert!(effects.contains(&Effect::Settings(SettingsJob::ForgetFolder)));
    state.note_place(place);
    assert_eq!((state.preferences().window, state.preferences().recent.len()), (None, 0));
    assert!(matches!(said(&state), Some(Said::Forgot(_))));
}

#[test]
fn settings_that_are_taken_along_hold_no_path() {
    let mut state = open();
    state.prefer(|preferences| {
        preferences.logo = Some("/home/zoe/Acme/logo.png".into());
        preferences.clients_folder = Some("/home/zoe/Acme".into());
        preferences.practice = "North Shore".into();
    });
    state.press(Press::Settings(SettingsPress::Export));
    let question = Question::WriteSettings { suggested: "two-hats-settings.ron".into() };
    let effects = state.hear(Reply::Answered(question, Answer::Path("/home/zoe/mine".into())));
    let [Effect::Settings(SettingsJob::Write { preferences, path, over })] = &effects[..] else {
        panic!("{effects:?}");
    };
    // Nobody was asked about the name with its ending.
    assert_eq!((path.to_str(), *over), (Some("/home/zoe/mine.ron"), Over::Refuse));
    assert_eq!((&preferences.recent, &preferences.logo, &preferences.clients_folder), (&Vec::new(), &None, &None));
    assert_eq!(preferences.practice, "North Shore");
}

#[test]
fn a_file_in_the_way_is_asked_about_and_whoever_stays_is_on_the_settings_again() {
    for replace in [true, false] {
        let mut state = open();
        let path = PathBuf::from("/home/zoe/mine.ron");
        state.hear(Reply::Settings(SettingsReply::NotWritten { path: path.clone(), problem: Problem::Exists }));
        assert!(matches!(state.sheet(), Some(Sheet::Replace(_))));
        let effects = state.press(if replace { Press::Replace } else { Press::Dismiss });
        let writes =
            |effect: &Effect| matches!(effect, Effect::Settings(SettingsJob::Write { over: Over::Replace, .. }));
        assert_eq!(effects.iter().any(writes), replace);
        assert_eq!(said(&state), None);
    }
}

#[test]
fn settings_that_are_brought_leave_files_and_folders_of_this_computer_alone() {
    let mut state = open();
    state.prefer(|preferences| {
        preferences.clients_folder = Some("/home/zoe/Clients".into());
        preferences.logo = Some("/home/zoe/logo.png".into());
    });
    let recent = state.preferences().recent.clone();
    assert!(!recent.is_empty());
    let mut brought = Preferences {
        appearance: Appearance::Dark,
        contrast: Switch::On,
        practice: "North Shore".into(),
        recent: vec!["/home/eve/Eve.twohats".into()],
        ..Preferences::default()
    };
    brought.keys.give(Command::About, Shortcut::new(Held::Command, Key::B)).unwrap();
    let effects = state.hear(Reply::Settings(SettingsReply::Read("/home/zoe/mine.ron".into(), Box::new(brought))));
    let now = state.preferences();
    assert_eq!((now.appearance, now.contrast, now.practice.as_str()), (Appearance::Dark, Switch::On, "North Shore"));
    assert_eq!((&now.recent, now.logo.is_some(), now.clients_folder.is_some()), (&recent, true, true));
    assert_eq!(state.keys_of(Command::About), [Shortcut::new(Held::Command, Key::B)]);
    assert_eq!(state.practice().name, "North Shore");
    assert!(matches!(&effects[..], [Effect::Remember(_)]));
    assert!(matches!(said(&state), Some(Said::Moved(_))));
}

#[test]
fn a_file_without_settings_changes_nothing_and_is_said_once() {
    let mut state = open();
    let before = state.preferences().clone();
    assert_eq!(state.hear(Reply::Settings(SettingsReply::NotRead("It holds none.".into()))), []);
    assert_eq!(said(&state), Some(&Said::Moved("It holds none.".into())));
    assert_eq!(state.preferences(), &before);
    assert_eq!(state.notice(), None);
}

#[test]
fn settings_are_never_written_over_the_client() {
    let mut state = open();
    let question = Question::WriteSettings { suggested: "two-hats-settings.ron".into() };
    // A client may be called like this, too.
    state.hear(Reply::SavedAs { path: "/home/zoe/zoe.ron".into(), generation: 0, at: jiff::civil::time(9, 0, 0, 0) });
    state.handle(Command::Settings);
    let effects = state.hear(Reply::Answered(question, Answer::Path("/home/zoe/zoe.ron".into())));
    assert_eq!(effects, []);
    assert!(matches!(said(&state), Some(Said::Moved(_))));
}
