//! Opening, saving and closing: what becomes of the work at hand, and what is said of it.

use super::*;
use crate::words;

#[test]
fn untouched_work_closes_at_once() {
    assert_eq!(state().handle(Command::Quit), [Effect::Close]);
    assert_eq!(named().handle(Command::Quit), [Effect::Close]);
}

#[test]
fn touched_unnamed_work_is_asked_about_and_each_answer_does_what_it_says() {
    let touched = || {
        let mut state = state();
        rate(&mut state, "risk.managing", 4);
        assert_eq!(state.handle(Command::Quit), []);
        assert_eq!(state.sheet(), Some(&Sheet::Unnamed));
        state
    };
    let mut stays = touched();
    assert_eq!(stays.press(Press::Dismiss), []);
    assert_eq!((stays.sheet(), steps(&stays, "risk.managing")), (None, Some(4)));
    assert_eq!(stays.hear(Reply::Flushed), [], "nothing closes after Stay");

    let mut keeps = touched();
    let effects = keeps.press(Press::KeepForNextTime);
    assert!(matches!(&effects[..], [Effect::Keep { home: Home::Unfinished, .. }, Effect::Flush]), "{effects:?}");
    kept(&mut keeps);
    assert_eq!(keeps.hear(Reply::Flushed), [Effect::Close]);

    let mut discards = touched();
    let id = discards.client().id.clone();
    assert_eq!(discards.press(Press::Discard), [Effect::ForgetUnfinished(id), Effect::Close]);

    let mut saves = touched();
    let effects = saves.press(Press::SaveFirst);
    let [Effect::Ask(question)] = &effects[..] else { panic!("{effects:?}") };
    let answer = Reply::Answered(question.clone(), Answer::Path("/home/me/Ana.twohats".into()));
    let effects = saves.hear(answer);
    let [Effect::SaveAs { path, generation, .. }] = &effects[..] else { panic!("{effects:?}") };
    let saved = Reply::SavedAs { path: path.clone(), generation: *generation, at: time(10, 42, 0, 0) };
    assert_eq!(saves.hear(saved).last(), Some(&Effect::Close));
}

#[test]
fn a_session_that_could_not_be_kept_does_not_close() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.handle(Command::Quit);
    state.press(Press::KeepForNextTime);
    state.hear(Reply::NotKept { problem: Problem::Other("The disk is full: /state".into()) });
    assert_eq!(state.hear(Reply::Flushed), []);
    assert_eq!(state.kept_words().as_deref(), Some("The disk is full: /state"));
}

#[test]
fn a_named_client_is_kept_before_it_is_closed_and_stays_when_that_fails() {
    let mut state = named();
    rate(&mut state, "risk.managing", 1);
    let effects = state.handle(Command::Quit);
    assert!(matches!(&effects[..], [Effect::Keep { .. }, Effect::Flush]), "{effects:?}");
    state.hear(Reply::NotKept { problem: Problem::Other("Read-only: /clients/zoe.twohats".into()) });
    assert_eq!(state.hear(Reply::Flushed), []);
    assert_eq!(state.sheet(), Some(&Sheet::Unnamed), "it says why, and offers another place");
    assert_eq!(state.press(Press::Discard).last(), Some(&Effect::Close));
}

#[test]
fn a_file_changed_underneath_is_never_overwritten_and_both_ways_out_work() {
    let changed = || {
        let mut state = named();
        rate(&mut state, "risk.managing", 1);
        state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
        assert_eq!(state.sheet(), Some(&Sheet::Changed));
        state
    };
    let mut mine = changed();
    let effects = mine.press(Press::KeepMine);
    let [Effect::Ask(Question::SaveAs { suggested })] = &effects[..] else { panic!("{effects:?}") };
    assert_ne!(suggested, "zoe.twohats");

    let mut theirs = changed();
    assert_eq!(theirs.press(Press::OpenTheirs), [Effect::Read("/clients/zoe.twohats".into())]);
    assert_eq!(steps(&theirs, "risk.managing"), Some(1), "mine stays on screen until theirs is read");
    theirs.hear(opened("/clients/zoe.twohats"));
    assert_eq!(steps(&theirs, "risk.managing"), Some(8));

    let mut ignores = changed();
    ignores.press(Press::Dismiss);
    rate(&mut ignores, "risk.managing", 2);
    ignores.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(ignores.sheet(), None, "it is said once");
    assert!(ignores.kept_words().unwrap().contains("Not saved"), "and stays true in the footer");
}

#[test]
fn a_file_that_cannot_be_read_leaves_the_window_as_it_was() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    assert_eq!(state.press(Press::Dropped("/tmp/photo.jpg".into())), [Effect::Read("/tmp/photo.jpg".into())]);
    state.hear(Reply::NotRead { path: "/tmp/photo.jpg".into(), why: "Not a file of ours: /tmp/photo.jpg".into() });
    assert_eq!(steps(&state, "risk.managing"), Some(4));
    assert_eq!(state.notice().unwrap().text, "Not a file of ours: /tmp/photo.jpg");
}

#[test]
fn a_file_is_read_before_unnamed_work_is_asked_about_so_discard_never_leaves_nothing() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.hear(opened("/clients/zoe.twohats"));
    assert_eq!(state.sheet(), Some(&Sheet::Unnamed));
    assert_eq!(state.source(), &Source::Unnamed);
    let effects = state.press(Press::Discard);
    assert!(matches!(effects.first(), Some(Effect::ForgetUnfinished(_))));
    assert_eq!(state.source(), &Source::File("/clients/zoe.twohats".into()));
}

#[test]
fn what_was_kept_for_next_time_is_shown_and_said_and_still_asked_about() {
    let mut state = state();
    let client = files::sample(date(2026, 11, 24));
    state.hear(Reply::Recovered(Box::new(Recovered { client, bookmark: None, file: None, others: 0 })));
    assert!(state.notice().is_some());
    rate(&mut state, "risk.managing", 1);
    assert_eq!(state.notice(), None, "once work goes on it is old news");
    assert_eq!(state.source(), &Source::Unnamed);
    state.handle(Command::Quit);
    assert_eq!(state.sheet(), Some(&Sheet::Unnamed));
}

#[test]
fn a_shared_copy_is_read_only() {
    let mut state = state();
    let client = files::sample(date(2026, 11, 24));
    let document = Document::Copy { audience: crate::report::Audience::Client, client };
    state.hear(Reply::Read { path: "/clients/zoe.ron".into(), document, found: Found::default() });
    assert!(state.is_read_only());
    assert_eq!(rate(&mut state, "risk.managing", 1), []);
    assert_eq!(steps(&state, "risk.managing"), Some(8));
    assert_eq!(state.handle(Command::Save), []);
    assert!(state.kept_words().unwrap().contains("shared copy"));
    assert_eq!(state.handle(Command::Quit), [Effect::Close]);
}

#[test]
fn saving_is_said_with_its_time_and_only_while_it_is_true() {
    let mut state = named();
    assert_eq!(state.kept_words(), None, "nothing was saved yet");
    rate(&mut state, "risk.managing", 1);
    assert_eq!(state.kept_words().as_deref(), Some("Saving…"));
    kept(&mut state);
    assert_eq!(state.kept_words().as_deref(), Some("Saved 10:42"));
    rate(&mut state, "risk.managing", 2);
    assert_eq!(state.kept_words().as_deref(), Some("Saving…"));
}

#[test]
fn an_unnamed_session_says_that_it_is_kept_only_when_it_is() {
    let mut state = state();
    assert_eq!(state.kept_words(), None);
    rate(&mut state, "risk.managing", 1);
    assert_eq!(state.kept_words(), None);
    kept(&mut state);
    assert!(state.kept_words().unwrap().starts_with("Kept 10:42"));
    state.end_gesture();
    let id = state.client().id.clone();
    assert_eq!(state.handle(Command::Undo), [Effect::ForgetUnfinished(id)], "the next start must not find it");
    assert_eq!(state.kept_words(), None, "what is as at the start needs no keeping");
    assert_eq!(state.handle(Command::Quit), [Effect::Close]);
}

#[test]
fn saving_an_unnamed_session_suggests_its_name_and_forgets_the_unfinished_one() {
    let mut state = state();
    assert_eq!(state.suggested_name(), "Session 24 Nov 2026");
    state.apply(Edit::Name("Ana / Beta: \"C\"".into()));
    assert_eq!(state.suggested_name(), "Ana   Beta   C");
    let effects = state.handle(Command::Save);
    let [Effect::Ask(question @ Question::SaveAs { .. })] = &effects[..] else { panic!("{effects:?}") };
    let effects = state.hear(Reply::Answered(question.clone(), Answer::Path("/home/ana".into())));
    let [Effect::SaveAs { path, generation, over: Over::Refuse, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(path, Path::new("/home/ana.twohats"));
    let effects = state.hear(Reply::SavedAs { path: path.clone(), generation: *generation, at: time(10, 42, 0, 0) });
    assert!(effects.contains(&Effect::ForgetUnfinished(state.client().id.clone())));
    assert_eq!((state.notice(), state.kept_words().as_deref()), (None, Some("Saved 10:42")), "nothing hides it");
    assert_eq!(state.preferences().recent, [PathBuf::from("/home/ana.twohats")]);
}

#[test]
fn a_file_with_several_sessions_shows_the_latest_by_date_and_carries_the_rest() {
    let mut client = files::sample(date(2026, 11, 24));
    let id = client.latest().id.clone();
    client = Edit::Date { session: id.clone(), date: date(2020, 1, 1) }.apply(&client).unwrap();
    let mut state = state();
    state.hear(Reply::Read {
        path: "/clients/zoe.twohats".into(),
        document: Document::Client(client.clone()),
        found: Found::default(),
    });
    assert_eq!(state.session().id, client.latest().id);
    assert_eq!(state.client().sessions().len(), client.sessions().len());
}

#[test]
fn what_failed_for_one_client_is_not_said_of_the_next() {
    let mut state = named();
    rate(&mut state, "risk.managing", 1);
    state.hear(opened("/clients/ana.twohats"));
    state.hear(Reply::NotKept { problem: Problem::Other("Read-only: /clients/zoe.twohats".into()) });
    state.press(Press::Discard);
    assert_eq!(state.source(), &Source::File("/clients/ana.twohats".into()));
    assert_eq!(state.kept_words(), None);
}

#[test]
fn what_changes_while_a_chosen_file_is_written_is_kept_in_that_file_too() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    let path = PathBuf::from("/home/ana.twohats");
    let answer = Reply::Answered(Question::SaveAs { suggested: String::new() }, Answer::Path(path.clone()));
    let effects = state.hear(answer);
    let [Effect::SaveAs { generation, .. }] = &effects[..] else { panic!("{effects:?}") };
    rate(&mut state, "risk.leading", 6);
    let effects = state.hear(Reply::SavedAs { path: path.clone(), generation: *generation, at: time(10, 42, 0, 0) });
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::Keep { client, home: Home::File(home), .. } if *home == path => Some(client.clone()),
        _ => None,
    });
    assert_eq!(kept.as_ref(), Some(state.client()), "{effects:?}");
}

#[test]
fn a_save_that_was_cancelled_on_the_way_out_does_not_make_the_next_save_close_the_window() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.handle(Command::Quit);
    let effects = state.press(Press::SaveFirst);
    let [Effect::Ask(question)] = &effects[..] else { panic!("{effects:?}") };
    state.hear(Reply::Answered(question.clone(), Answer::Cancelled));
    let effects = state.hear(Reply::Answered(question.clone(), Answer::Path("/home/ana.twohats".into())));
    let [Effect::SaveAs { path, generation, .. }] = &effects[..] else { panic!("{effects:?}") };
    let saved = Reply::SavedAs { path: path.clone(), generation: *generation, at: time(10, 42, 0, 0) };
    let effects = state.hear(saved);
    assert!(!effects.contains(&Effect::Close), "{effects:?}");
}

#[test]
fn saving_after_a_change_underneath_was_put_off_asks_again() {
    let mut state = named();
    rate(&mut state, "risk.managing", 1);
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    state.press(Press::Dismiss);
    state.handle(Command::Save);
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed));
}

#[test]
fn a_file_that_is_gone_leaves_the_list_of_recent_files() {
    let mut state = named();
    let gone = PathBuf::from("/clients/zoe.twohats");
    assert!(state.preferences().recent.contains(&gone));
    let effects = state.hear(Reply::NotRead { path: gone, why: "There is no such file: /clients/zoe.twohats".into() });
    assert!(state.preferences().recent.is_empty());
    assert_eq!(effects, [Effect::Remember(state.preferences().clone())]);
}

#[test]
fn when_theirs_cannot_be_read_mine_is_still_unsaved_and_still_asked_about() {
    let mut state = named();
    rate(&mut state, "risk.managing", 1);
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    state.press(Press::OpenTheirs);
    assert_eq!(rate(&mut state, "risk.managing", 2), [], "nothing is kept over theirs while it is read");
    state.hear(Reply::NotRead { path: "/clients/zoe.twohats".into(), why: "Cut: /clients/zoe.twohats".into() });
    assert_eq!(steps(&state, "risk.managing"), Some(2));
    let effects = state.handle(Command::Quit);
    assert!(!effects.contains(&Effect::Close), "{effects:?}");
    assert!(matches!(&effects[..], [Effect::Keep { .. }, Effect::Flush]), "{effects:?}");
}

#[test]
fn a_dialog_answered_after_another_client_came_writes_neither_over_the_other() {
    let mut state = named();
    let effects = state.handle(Command::SaveAs);
    let [Effect::Ask(question)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(state.handle(Command::SaveAs), [], "one dialog at a time");
    state.hear(opened("/clients/bob.twohats"));
    assert_eq!(state.hear(Reply::Answered(question.clone(), Answer::Path("/clients/copy.twohats".into()))), []);
    let said = state.notice().map(|notice| notice.text.clone());
    assert_eq!(said, Some(words::answered_too_late().into_owned()), "who chose a place learns that nothing is there");
    assert_eq!(state.handle(Command::SaveAs).len(), 1, "and a new one can be asked for");
}

#[test]
fn that_something_is_not_saved_stands_before_what_was_said_earlier() {
    let mut state = named();
    state.hear(Reply::Delivered("/home/zoe/page.pdf".into()));
    rate(&mut state, "risk.managing", 1);
    state.hear(Reply::NotKept { problem: Problem::Other("No such folder: /clients".into()) });
    assert_eq!(state.notice(), None);
    assert_eq!(state.kept_words().as_deref(), Some("No such folder: /clients"));
}

#[test]
fn a_folder_typed_as_a_path_asks_for_the_name() {
    let mut state = named();
    let question = exported(&mut state);
    state.hear(Reply::Answered(question, Answer::NoDialog { folder: "/home".into() }));
    state.press(Press::Typed("/home/zoe/".into()));
    assert_eq!(state.press(Press::TakePath), []);
    assert!(matches!(state.sheet(), Some(Sheet::Path(_))));
}
