//! Earlier versions, unfinished work and erasing, with the world's answers played by hand.

use std::path::{Path, PathBuf};

use jiff::civil::{date, time};
use twohats::app::{
    Answer, Backup, Bookmark, Command, Effect, ErasePress, Found, Fresh, Hold, Home, LockPress, LockReply, Offer,
    Phase, Preferences, Press, Problem, Question, Receipt, Recovered, Removed, Reply, Sealed, Sheet, Source, State,
    Thing, Unfinished, UnfinishedPress, VersionPress, receipt_text,
};
use twohats::files::{self, Document, Passphrase};
use twohats::model::{About, Client, ClientId, Edit, ItemId, Rater, Rating, ResponseKey, Stage};

const PATH: &str = "/clients/zoe.twohats";

fn fresh(nth: u8) -> Fresh {
    Fresh { id: ClientId::from_random([nth; 8]), today: date(2026, 11, 25) }
}

fn unnamed() -> State {
    State::new(&fresh(1), files::built_in(), Preferences::default())
}

/// The sample as it is while its last session is being rated, or after.
fn sample(stage: Stage) -> Client {
    let client = files::sample(date(2026, 11, 24));
    let at = ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now };
    if stage == Stage::Rating { client } else { Edit::Done(at).apply(&client).unwrap() }
}

fn named(client: Client) -> State {
    let mut state = unnamed();
    state.hear(Reply::Read { path: PATH.into(), document: Document::Client(client), found: Found::default() });
    state
}

fn rate(state: &mut State, steps: i64) -> Vec<Effect> {
    let item = ItemId::parse("risk.managing").unwrap();
    let effects = state.apply(Edit::Rate { at: state.at(), item, rating: Rating::new(steps).ok() });
    state.end_gesture();
    effects
}

fn backup(state: &State) -> Backup {
    let made = date(2026, 11, 24).at(10, 42, 0, 0);
    Backup { id: state.client().id.clone(), made, path: "/state/backups/a.twohats".into(), bytes: 12_345 }
}

/// The client as it was under another name.
fn version(state: &State) -> Client {
    let mut version = (**state.client()).clone();
    "As it was".clone_into(&mut version.name);
    version
}

/// Looks at an earlier version of what is shown.
fn look(state: &mut State) {
    let (backup, client) = (backup(state), version(state));
    assert_eq!(state.handle(Command::Backups), [Effect::ListBackups(backup.id.clone())]);
    state.hear(Reply::Backups(vec![backup.clone()]));
    assert_eq!(state.sheet(), Some(&Sheet::Versions(vec![backup.clone()])));
    let asked = state.press(Press::Version(VersionPress::Look(backup.clone())));
    assert_eq!(asked, [Effect::ReadBackup(backup.clone())]);
    state.hear(Reply::BackupRead { backup, client });
}

fn kept_file(effects: &[Effect]) -> Option<&Client> {
    effects.iter().find_map(|effect| match effect {
        Effect::Keep { client, home: Home::File(path), .. } if path == Path::new(PATH) => Some(&**client),
        _ => None,
    })
}

#[test]
fn an_earlier_version_is_only_looked_at_and_today_waits_with_its_past() {
    let mut state = named(sample(Stage::Done));
    rate(&mut state, 1);
    let (today, generation) = (state.client().clone(), 1);
    look(&mut state);
    assert_eq!((state.sheet(), &*state.client().name), (None, "As it was"));
    assert!(state.is_read_only() && !state.allows(Command::Save) && !state.allows(Command::Undo));
    let says = state.kept_words().unwrap();
    assert_eq!(says, "As it was on 24 November 2026 at 10:42: here it can only be looked at");
    assert!(rate(&mut state, 9).is_empty());
    state.hear(Reply::Kept { generation, at: time(10, 50, 0, 0) });

    state.press(Press::Version(VersionPress::BackToToday));
    assert_eq!((state.client(), state.source()), (&today, &Source::File(PATH.into())));
    assert_eq!(state.kept_words().as_deref(), Some("Saved 10:50"), "what was kept meanwhile is known");
    state.handle(Command::Undo);
    assert_ne!(state.client(), &today, "what was done today can still be taken back");
}

#[test]
fn bringing_a_version_back_is_one_step_that_is_saved_and_can_be_taken_back() {
    let mut state = named(sample(Stage::Done));
    let (today, version) = (state.client().clone(), version(&state));
    look(&mut state);
    let effects = state.press(Press::Version(VersionPress::BringBack));
    assert_eq!(kept_file(&effects), Some(&version));
    assert_eq!(state.source(), &Source::File(PATH.into()));
    let notice = state.notice().unwrap();
    assert_eq!((&*notice.text, notice.offer), ("The version of 24 November 2026, 10:42 is back", Offer::Undo));
    assert_eq!(kept_file(&state.handle(Command::Undo)), Some(&*today));
    assert_eq!(kept_file(&state.handle(Command::Redo)), Some(&version));

    let mut same = named(sample(Stage::Done));
    let (backup, client) = (backup(&same), (**same.client()).clone());
    same.hear(Reply::BackupRead { backup, client });
    assert_eq!(same.press(Press::Version(VersionPress::BringBack)), []);
    assert!(same.notice().unwrap().text.contains("nothing changed"));
    assert!(!same.allows(Command::Undo));
}

#[test]
fn while_a_session_is_rated_no_version_shows_what_it_hides() {
    let mut state = named(sample(Stage::Rating));
    let (backup, client) = (backup(&state), sample(Stage::Done));
    assert!(state.versions_hidden_by().is_some());
    assert_eq!(state.press(Press::Version(VersionPress::Look(backup.clone()))), []);
    state.hear(Reply::BackupRead { backup: backup.clone(), client: client.clone() });
    assert_eq!(state.source(), &Source::File(PATH.into()));
    assert!(state.notice().unwrap().text.contains("until you are done rating 24 November 2026"));
    state.apply(Edit::Done(state.at()));
    state.hear(Reply::BackupRead { backup: backup.clone(), client });
    assert_eq!(state.source(), &Source::Backup(backup));
}

#[test]
fn whatever_else_is_asked_comes_back_to_today_first_so_that_nothing_is_left_unsaved() {
    for command in [Command::Quit, Command::New] {
        let mut state = named(sample(Stage::Done));
        rate(&mut state, 1);
        look(&mut state);
        let effects = state.handle(command);
        assert!(kept_file(&effects).is_some() && effects.contains(&Effect::Flush), "{command:?}: {effects:?}");
    }
    let mut state = named(sample(Stage::Done));
    look(&mut state);
    assert_eq!(state.press(Press::Recent(PATH.into())), [Effect::Flush]);
    assert_eq!(state.source(), &Source::File(PATH.into()));

    let mut state = named(sample(Stage::Done));
    rate(&mut state, 1);
    look(&mut state);
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed), "what stands in the way is asked where it can be answered");
    assert_eq!(state.source(), &Source::File(PATH.into()));
    let (backup, client) = (backup(&state), version(&state));
    state.hear(Reply::Backups(vec![backup.clone()]));
    state.hear(Reply::BackupRead { backup, client });
    assert_eq!(state.sheet(), Some(&Sheet::Changed), "a question is not lost under a list");
}

#[test]
fn a_client_that_another_window_has_open_can_be_looked_at_and_not_brought_back() {
    let mut state = unnamed();
    let found = Found { hold: Hold::Elsewhere, ..Found::default() };
    state.hear(Reply::Read { path: PATH.into(), document: Document::Client(sample(Stage::Done)), found });
    look(&mut state);
    assert!(!state.may_bring_back());
    assert_eq!(state.press(Press::Version(VersionPress::BringBack)), []);
    assert_eq!(state.client().name, "As it was");
}

#[test]
fn a_locked_version_is_shown_once_its_passphrase_is_typed() {
    let mut state = named(sample(Stage::Done));
    let (backup, client) = (backup(&state), version(&state));
    state.press(Press::Version(VersionPress::Look(backup.clone())));
    state.hear(Reply::Lock(LockReply::Asked(Sealed::Backup(backup.clone()))));
    assert!(matches!(state.sheet(), Some(Sheet::Passphrase(_))));
    state.press(Press::Lock(LockPress::Unlock(Passphrase::new("copper lantern"))));
    state.hear(Reply::BackupRead { backup: backup.clone(), client });
    assert_eq!((state.sheet(), state.source()), (None, &Source::Backup(backup)));
}

#[test]
fn a_version_of_somebody_else_is_not_shown() {
    let mut state = named(sample(Stage::Done));
    let (backup, mut other) = (backup(&state), version(&state));
    other.id = ClientId::from_random([9; 8]);
    state.hear(Reply::BackupRead { backup, client: other });
    assert_eq!(state.source(), &Source::File(PATH.into()));
}

fn waiting(nth: u8) -> Unfinished {
    let id = ClientId::from_random([nth; 8]);
    let changed = date(2026, 11, 24).at(17, 5, 0, 0);
    Unfinished { id, name: String::new(), progress: Some((3, 10)), changed, file: None }
}

fn recovered(client: Client, file: Option<&str>, others: usize) -> Reply {
    let bookmark = Some(Bookmark { session: client.by_date()[0].id.clone(), phase: Phase::Agree });
    Reply::Recovered(Box::new(Recovered { client, bookmark, file: file.map(PathBuf::from), others }))
}

#[test]
fn work_without_a_file_comes_back_where_it_was_and_is_still_kept() {
    let mut state = unnamed();
    let effects = state.hear(recovered(sample(Stage::Done), None, 0));
    assert_eq!(effects, [], "it is kept already");
    assert_eq!((state.source(), state.phase()), (&Source::Unnamed, Phase::Agree));
    assert_eq!(state.session().id, state.client().by_date()[0].id);
    assert_eq!(state.notice().unwrap().text, "Here is work from last time that is not saved as a file");
    assert!(state.is_touched(), "it is asked about before it is dropped");
    let effects = rate(&mut state, 2);
    assert!(matches!(&effects[..], [Effect::Keep { home: Home::Unfinished, .. }]));
    assert_eq!(state.notice(), None);
}

#[test]
fn work_comes_back_beside_nothing_that_a_rating_hides() {
    let mut state = unnamed();
    state.hear(recovered(sample(Stage::Rating), None, 0));
    assert_eq!(state.session().id, state.client().latest().id);
}

#[test]
fn changes_that_could_not_be_saved_come_back_with_their_file_and_are_saved() {
    let mut state = unnamed();
    let client = sample(Stage::Done);
    let effects = state.hear(recovered(client.clone(), Some(PATH), 2));
    assert_eq!(kept_file(&effects), Some(&client));
    assert_eq!(state.source(), &Source::File(PATH.into()));
    assert!(state.is_waiting() && state.preferences().recent == [PathBuf::from(PATH)]);
    let notice = state.notice().unwrap().clone();
    assert_eq!(
        (&*notice.text, notice.offer),
        (
            "Here are your changes to zoe.twohats, which could not be saved last time. 2 more pieces wait.",
            Offer::Unfinished
        )
    );
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed), "the file is not the one that they were made in");
}

#[test]
fn what_else_waits_is_shown_and_then_not_spoken_of_any_more() {
    let mut state = unnamed();
    state.hear(recovered(sample(Stage::Done), None, 1));
    assert!(state.notice().unwrap().text.ends_with("One more piece waits."));
    assert_eq!(state.handle(Command::Unfinished), [Effect::ListUnfinished]);
    state.hear(Reply::Unfinished(vec![waiting(5)]));
    assert!(matches!(state.sheet(), Some(Sheet::Unfinished(sheet)) if sheet.waiting == [waiting(5)]));
    assert_eq!(state.notice(), None);
}

#[test]
fn unnamed_work_makes_room_for_what_waits_without_a_question_and_waits_itself() {
    let mut state = unnamed();
    rate(&mut state, 4);
    let own = state.client().id.clone();
    state.hear(Reply::Unfinished(vec![waiting(5)]));
    let effects = state.press(Press::Unfinished(UnfinishedPress::Open(waiting(5).id)));
    assert!(matches!(&effects[..], [Effect::Keep { home: Home::Unfinished, .. }, Effect::Flush]), "{effects:?}");
    assert_eq!(state.sheet(), None);
    assert_eq!(state.hear(Reply::Flushed), [Effect::TakeUnfinished(waiting(5).id)]);
    // Another window was faster: it is said, and what is on screen is still this program's.
    state.hear(Reply::Trouble("Another window took it up".to_owned()));
    assert_eq!(state.client().id, own);
    state.hear(Reply::Unfinished(vec![waiting(5)]));
    state.press(Press::Unfinished(UnfinishedPress::Open(waiting(5).id)));
    state.hear(Reply::Flushed);
    assert_eq!(state.hear(recovered(sample(Stage::Done), None, 1)), [Effect::LetGo(own)]);
}

#[test]
fn work_that_could_not_be_kept_is_asked_about_before_other_work_is_opened() {
    let mut state = unnamed();
    rate(&mut state, 4);
    state.hear(Reply::Unfinished(vec![waiting(5)]));
    state.press(Press::Unfinished(UnfinishedPress::Open(waiting(5).id)));
    state.hear(Reply::NotKept { problem: Problem::Other("The disk is full: /state".to_owned()) });
    assert_eq!(state.hear(Reply::Flushed), []);
    assert_eq!(state.sheet(), Some(&Sheet::Unnamed));
}

#[test]
fn unfinished_work_is_discarded_only_when_that_is_said_twice() {
    let mut state = unnamed();
    let press = |state: &mut State, press| state.press(Press::Unfinished(press));
    state.hear(Reply::Unfinished(vec![waiting(5), waiting(6)]));
    assert_eq!(press(&mut state, UnfinishedPress::DiscardForGood), []);
    assert_eq!(press(&mut state, UnfinishedPress::Discard(waiting(5).id)), []);
    press(&mut state, UnfinishedPress::Keep);
    assert_eq!(press(&mut state, UnfinishedPress::DiscardForGood), []);
    press(&mut state, UnfinishedPress::Discard(waiting(5).id));
    let effects = press(&mut state, UnfinishedPress::DiscardForGood);
    assert_eq!(effects, [Effect::DiscardUnfinished(waiting(5).id)]);
    assert!(matches!(state.sheet(), Some(Sheet::Unfinished(sheet)) if sheet.waiting == [waiting(6)]));
}

fn receipt(failed: Option<&str>) -> Receipt {
    let at = date(2026, 11, 25).at(9, 5, 0, 0);
    let failed = failed.map(str::to_owned);
    let file = Removed { what: Thing::File, path: PATH.into(), failed };
    let made = date(2026, 11, 24).at(10, 42, 0, 0);
    let version = Removed { what: Thing::Version(made), path: "/state/backups/a.twohats".into(), failed: None };
    Receipt { at, removed: vec![file, version] }
}

/// Asks to erase the sample, and says yes.
fn erasing() -> State {
    let mut state = named(sample(Stage::Done));
    state.handle(Command::Erase);
    assert_eq!(state.sheet(), Some(&Sheet::Erase));
    let effects = state.press(Press::Erase(ErasePress::Erase));
    assert_eq!(effects, [Effect::Erase { id: state.client().id.clone(), path: Some(PATH.into()) }]);
    state
}

#[test]
fn a_client_is_erased_only_on_purpose_and_then_nothing_of_it_is_left_in_the_window() {
    let mut kept = named(sample(Stage::Done));
    assert_eq!(kept.press(Press::Erase(ErasePress::Erase)), [], "nobody was asked");
    kept.handle(Command::Erase);
    assert_eq!(kept.press(Press::Dismiss), []);
    assert_eq!((kept.sheet(), kept.source()), (None, &Source::File(PATH.into())));

    let mut state = erasing();
    assert!(rate(&mut state, 3).is_empty(), "what is changed meanwhile would bring the file back");
    assert!(state.press(Press::Erase(ErasePress::Erase)).is_empty() && state.handle(Command::Undo).is_empty());
    state.press(Press::Dismiss);
    assert_eq!(state.sheet(), Some(&Sheet::Erase), "it can't be called back");
    let effects = state.hear(Reply::Erased(receipt(None)));
    let [Effect::Remember(preferences), Effect::Renew] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(preferences.recent, Vec::<PathBuf>::new());
    assert!(rate(&mut state, 3).is_empty());
    state.hear(Reply::Renewed(fresh(2)));
    assert_eq!((state.source(), &*state.client().name), (&Source::Unnamed, ""));
    let Some(Sheet::Receipt(shown)) = state.sheet() else { panic!("{:?}", state.sheet()) };
    assert_eq!(shown.removed.last().map(|removed| removed.what), Some(Thing::Recent));
    assert!(!state.allows(Command::Undo) && !state.allows(Command::Erase));
    state.press(Press::Dismiss);
    assert_eq!(state.sheet(), None);
    assert!(!rate(&mut state, 3).is_empty(), "the new session is like any other");
}

#[test]
fn where_the_file_could_not_be_removed_the_client_stays_and_can_be_changed() {
    let mut state = erasing();
    let mut receipt = receipt(Some("It could not be removed (it is read-only)"));
    receipt.removed.truncate(1);
    assert_eq!(state.hear(Reply::Erased(receipt.clone())), []);
    assert_eq!((state.sheet(), state.source()), (Some(&Sheet::Receipt(receipt)), &Source::File(PATH.into())));
    assert_eq!(state.preferences().recent, [PathBuf::from(PATH)]);
    state.press(Press::Dismiss);
    assert!(kept_file(&rate(&mut state, 3)).is_some());
}

#[test]
fn unnamed_work_can_be_erased_once_there_is_some() {
    let mut state = unnamed();
    assert!(!state.allows(Command::Erase));
    rate(&mut state, 3);
    state.handle(Command::Erase);
    let effects = state.press(Press::Erase(ErasePress::Erase));
    assert_eq!(effects, [Effect::Erase { id: state.client().id.clone(), path: None }]);
}

#[test]
fn a_receipt_that_was_not_saved_after_all_is_not_lost() {
    let mut state = erasing();
    state.hear(Reply::Erased(receipt(None)));
    state.hear(Reply::Renewed(fresh(2)));
    let shown = state.sheet().cloned();
    let effects = state.press(Press::Erase(ErasePress::SaveReceipt));
    let [Effect::Ask(question @ Question::Deliver { suggested, .. })] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(suggested, "Receipt 25 Nov 2026.txt");
    state.hear(Reply::Answered(question.clone(), Answer::NoDialog { folder: "/home".into() }));
    assert!(matches!(state.sheet(), Some(Sheet::Path(_))));
    state.press(Press::Dismiss);
    assert_eq!(state.sheet(), shown.as_ref());
    state.press(Press::Erase(ErasePress::SaveReceipt));
    let effects = state.hear(Reply::Answered(question.clone(), Answer::Path("/home/receipt.txt".into())));
    let [Effect::Deliver { bytes, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert!(std::str::from_utf8(bytes).unwrap().contains("The earlier version of 24 November 2026, 10:42"));
    state.hear(Reply::Delivered("/home/receipt.txt".into()));
    assert_eq!(state.sheet(), None);
}

#[test]
fn the_receipt_says_what_is_gone_what_is_not_and_what_is_beyond_reach() {
    let mut receipt = receipt(None);
    let failed = Some("It could not be removed (it is read-only)".to_owned());
    receipt.removed.push(Removed { what: Thing::Unfinished, path: "/state/recovery/c-1.twohats".into(), failed });
    let expected = "\
What was erased
Two Hats, 25 November 2026, 9:05

Gone
- The client’s file: /clients/zoe.twohats
- The earlier version of 24 November 2026, 10:42

Not gone
- Unfinished work: /state/recovery/c-1.twohats. It could not be removed (it is read-only)

Two Hats cannot reach these:
- Copies of the file in other places, on other computers or on paper
- What a synced folder or a backup program keeps, their history too
- Pages that were exported or handed out
- What the disk keeps of removed files until it writes over them
";
    assert_eq!(receipt_text(&receipt), expected);
}

/// Where work that is kept now would come back; `None` where nothing is kept.
fn kept_at(effects: &[Effect]) -> Option<&Bookmark> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::Keep { at, .. } => Some(at),
        _ => None,
    })
}

#[test]
fn work_comes_back_where_the_person_went_last_though_nothing_was_changed_there() {
    let mut state = unnamed();
    for phase in [Command::Agree, Command::Reveal, Command::GoBack, Command::Reveal, Command::Prepare] {
        let at = state.at();
        state.apply(Edit::Rate { at, item: ItemId::parse("risk.managing").unwrap(), rating: Rating::new(7).ok() });
        let effects = state.handle(phase);
        let here = Bookmark { session: state.session().id.clone(), phase: state.phase() };
        assert_eq!(kept_at(&effects), Some(&here), "{phase:?}");
    }
    state.handle(Command::NewSession);
    let effects = state.hear(Reply::Today(date(2026, 12, 1)));
    let second = state.session().id.clone();
    assert_eq!(kept_at(&effects), Some(&Bookmark { session: second.clone(), phase: Phase::Prepare }));
    let effects = state.handle(Command::DeleteSession);
    assert!(
        kept_at(&effects).is_some_and(|at| at.session != second),
        "a session that is gone is no place to come back to"
    );

    let mut named = named(sample(Stage::Done));
    assert_eq!(kept_at(&named.handle(Command::Agree)), None, "what is saved is not written again for a look");
}
