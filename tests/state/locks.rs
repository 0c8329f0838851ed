//! Locking: what is asked of the world, and that nothing is lost or left lying open on the way.

use jiff::civil::{Time, date};
use twohats::app::{
    Backup, Command, Effect, Found, Fresh, Lock, LockPress, LockReply, LockStage, Preferences, Press, Problem,
    Recovered, Reply, Sealed, Sheet, Source, State, Tried,
};
use twohats::files::{self, Document, Passphrase};
use twohats::model::{ClientId, Edit};

fn fresh(nth: u8) -> Fresh {
    Fresh { id: ClientId::from_random([nth; 8]), today: date(2026, 11, 24) }
}

fn read(state: &mut State, path: &str, lock: Lock) -> Vec<Effect> {
    let document = Document::Client(files::sample(files::SAMPLE_DATE));
    state.hear(Reply::Read { path: path.into(), document, found: Found { lock, ..Found::default() } })
}

fn shows(path: &str, lock: Lock) -> State {
    let mut state = State::new(&fresh(1), files::built_in(), Preferences::default());
    read(&mut state, path, lock);
    state
}

fn name(state: &mut State, name: &str) -> Vec<Effect> {
    let effects = state.apply(Edit::Name(name.to_owned()));
    state.end_gesture();
    effects
}

fn forgets(effects: &[Effect]) -> Vec<Option<&str>> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::ForgetPassphrases { but } => Some(but.as_ref().and_then(|path| path.to_str())),
            _ => None,
        })
        .collect()
}

#[test]
fn a_passphrase_is_forgotten_when_its_client_is_not_open_any_more() {
    let mut state = shows("/a.twohats", Lock::Locked);
    assert_eq!(forgets(&read(&mut state, "/b.twohats", Lock::Locked)), [Some("/b.twohats")]);
    assert_eq!(forgets(&read(&mut state, "/c.twohats", Lock::Open)), [None]);
    assert_eq!(forgets(&read(&mut state, "/d.twohats", Lock::Open)), [] as [Option<&str>; 0], "none is known");
    read(&mut state, "/a.twohats", Lock::Locked);
    assert_eq!(state.handle(Command::New), [Effect::Renew]);
    assert_eq!(forgets(&state.hear(Reply::Renewed(fresh(2)))), [None]);
}

#[test]
fn whoever_stays_with_a_client_keeps_its_passphrase() {
    let mut state = shows("/a.twohats", Lock::Locked);
    name(&mut state, "Ada");
    // The other file is read, but the work at hand can't be kept, and the person stays.
    assert_eq!(forgets(&read(&mut state, "/b.twohats", Lock::Open)), [] as [Option<&str>; 0]);
    let problem = Problem::Other("Full: /disk".to_owned());
    assert_eq!(forgets(&state.hear(Reply::NotKept { problem })), [] as [Option<&str>; 0]);
    assert_eq!(forgets(&state.press(Press::Dismiss)), [] as [Option<&str>; 0]);
    assert!(state.is_locked());
}

#[test]
fn what_is_not_saved_yet_is_tried_once_more_before_it_is_locked_away() {
    let mut state = shows("/a.twohats", Lock::Locked);
    name(&mut state, "Ada");
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    state.press(Press::Dismiss);
    let effects = state.handle(Command::LockNow);
    assert!(matches!(&effects[..], [Effect::Keep { .. }, Effect::LockAway(_)]), "{effects:?}");
}

#[test]
fn a_client_without_a_file_is_not_offered_a_lock() {
    let mut state = State::new(&fresh(1), files::built_in(), Preferences::default());
    assert!(!state.allows(Command::Lock) && !state.allows(Command::LockNow));
    assert_eq!(state.handle(Command::Lock), []);
    assert!(state.sheet().is_none());
    let open = shows("/a.twohats", Lock::Open);
    assert!(open.allows(Command::Lock) && !open.allows(Command::LockNow));
    assert!(shows("/a.twohats", Lock::Locked).allows(Command::LockNow));
}

#[test]
fn an_earlier_version_of_a_locked_client_is_locked_away_too() {
    let mut state = shows("/a.twohats", Lock::Locked);
    let done = state.apply(Edit::Done(state.at()));
    assert!(matches!(done[..], [Effect::Keep { .. }]));
    let client = (**state.client()).clone();
    let made = date(2026, 11, 20).at(10, 42, 0, 0);
    let backup = Backup { id: client.id.clone(), made, path: "/state/backup.twohats".into(), bytes: 9 };
    state.hear(Reply::BackupRead { backup, client: client.clone() });
    assert!(matches!(state.source(), Source::Backup(_)));
    let effects = state.handle(Command::LockNow);
    assert!(matches!(&effects[..], [Effect::Keep { .. }, Effect::LockAway(id)] if *id == client.id), "{effects:?}");
    state.hear(Reply::Lock(LockReply::Away { sealed: None, fresh: fresh(4) }));
    assert!(!format!("{state:?}").contains("Müller"), "nothing of it waits behind");
}

#[test]
fn locked_work_that_lost_its_file_keeps_its_passphrase() {
    let mut state = shows("/a.twohats", Lock::Locked);
    let client = files::sample(files::SAMPLE_DATE);
    let recovered = Recovered { client, bookmark: None, file: None, others: 0 };
    assert_eq!(forgets(&state.hear(Reply::Recovered(Box::new(recovered)))), [] as [Option<&str>; 0]);
}

#[test]
fn a_lock_is_said_to_be_there_only_when_it_is() {
    let mut state = shows("/a.twohats", Lock::Open);
    state.handle(Command::Lock);
    let passphrase = Passphrase::new("copper lantern");
    let effects = state.press(Press::Lock(LockPress::Set(passphrase.clone())));
    let asks = matches!(&effects[..], [Effect::SetLock { passphrase: Some(set), .. }] if *set == passphrase);
    assert!(asks && !state.is_locked(), "{effects:?}");
    assert_eq!(state.press(Press::Lock(LockPress::Set(passphrase))), [], "once");
    state.hear(Reply::Lock(LockReply::NotSet { problem: Problem::Other("Full: /disk".to_owned()) }));
    assert!(!state.is_locked());
    assert!(matches!(state.sheet(), Some(Sheet::Lock(sheet)) if matches!(sheet.stage, LockStage::Failed(_))));
    let set =
        |lock| Reply::Lock(LockReply::Set { path: "/a.twohats".into(), generation: 0, at: Time::midnight(), lock });
    state.hear(set(Lock::Locked));
    assert!(state.is_locked() && state.sheet().is_none());
    assert!(state.notice().unwrap().text.starts_with("Locked"));
    state.hear(set(Lock::Open));
    assert!(!state.is_locked());
    assert!(state.notice().unwrap().text.contains("whoever has the file can read it"));
}

#[test]
fn theirs_that_is_locked_otherwise_is_asked_for_and_mine_goes_on_without() {
    let mut state = shows("/a.twohats", Lock::Locked);
    name(&mut state, "Ada");
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.press(Press::OpenTheirs), [Effect::Read("/a.twohats".into())]);
    state.hear(Reply::Lock(LockReply::Asked(Sealed::File("/a.twohats".into()))));
    assert_eq!(name(&mut state, "Ada Lovelace"), [], "it gives way");
    let effects = state.press(Press::Dismiss);
    assert!(matches!(&effects[..], [Effect::Keep { client, .. }] if client.name == "Ada Lovelace"), "{effects:?}");
}

#[test]
fn a_wrong_passphrase_tells_no_more_and_what_can_not_be_opened_ends_the_asking() {
    let mut state = State::new(&fresh(1), files::built_in(), Preferences::default());
    let sealed = Sealed::File("/a.twohats".into());
    let tried = |state: &State| match state.sheet() {
        Some(Sheet::Passphrase(sheet)) => sheet.tried,
        other => panic!("{other:?}"),
    };
    state.hear(Reply::Lock(LockReply::Asked(sealed.clone())));
    assert_eq!(state.press(Press::Lock(LockPress::Unlock(Passphrase::new("")))), []);
    state.press(Press::Lock(LockPress::Unlock(Passphrase::new("one"))));
    assert_eq!(tried(&state), Tried::Trying);
    state.hear(Reply::Lock(LockReply::Wrong(sealed)));
    assert_eq!(tried(&state), Tried::Wrong(1));
    state.press(Press::Lock(LockPress::Unlock(Passphrase::new("two"))));
    state.hear(Reply::NotRead { path: "/a.twohats".into(), why: "Damaged: /a.twohats".to_owned() });
    assert!(state.sheet().is_none());
    assert_eq!(state.notice().unwrap().text, "Damaged: /a.twohats");
}
