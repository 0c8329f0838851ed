//! What a person keeps when something happens to their file, their window or their disk.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::table::{Table, ada, below, bytes, is_kept, keep, name_in, put, sentences, short};
use crate::app::{Bookmark, Effect, Hold, Home, Over, Phase, Problem, Recovered, Reply, Unfinished};
use crate::model::{Client, ClientId, Edit};
use crate::shell::calls::{Call, plan};

fn recovered(replies: Vec<Reply>) -> Recovered {
    let shown = short(&replies);
    match replies.into_iter().next() {
        Some(Reply::Recovered(recovered)) => *recovered,
        _ => panic!("{shown:?}"),
    }
}

fn unfinished(table: &mut Table) -> Vec<Unfinished> {
    table.desk.perform(Effect::ListUnfinished);
    match table.replies().as_slice() {
        [Reply::Unfinished(waiting)] => waiting.clone(),
        other => panic!("{:?}", short(other)),
    }
}

fn hold(table: &mut Table) -> Hold {
    table.desk.perform(Effect::Read(table.file.clone()));
    match table.replies().as_slice() {
        [Reply::Read { found, .. }] => found.hold,
        other => panic!("{:?}", short(other)),
    }
}

/// Another client, of this id and name.
fn other(id: &str, name: &str) -> Arc<Client> {
    let mut client = (*ada(name)).clone();
    client.id = ClientId::new(id).unwrap();
    Arc::new(client)
}

/// The folder with the client's file goes and comes, as a stick does that is pulled out.
fn pull(table: &Table) {
    fs::rename(table.folder.path().join("Clients"), table.folder.path().join("away")).unwrap();
}

fn push(table: &Table) {
    fs::rename(table.folder.path().join("away"), table.folder.path().join("Clients")).unwrap();
}

#[test]
fn a_folder_that_goes_is_said_once_and_when_it_comes_back_the_changes_are_in_the_file() {
    let mut table = Table::with_file();
    pull(&table);
    table.keep_in_file("after");
    for _ in 0..3 {
        table.desk.keep();
    }
    let replies = table.replies();
    assert!(sentences(&replies) == 1 && matches!(replies[0], Reply::NotKept { problem: Problem::Other(_) }));
    assert_eq!(table.unfinished(), ["after"]);
    assert!(table.desk.waiting.is_some(), "it is tried again by itself");
    push(&table);
    table.desk.keep();
    assert!(is_kept(&table.replies()));
    assert_eq!((table.name_in_file().as_deref(), table.unfinished()), (Some("after"), vec![]));
    assert!(table.desk.waiting.is_none());
}

#[test]
fn unfinished_work_that_finds_no_room_is_tried_again_by_itself() {
    let mut table = Table::new();
    fs::create_dir_all(table.folders.recovery().parent().unwrap()).unwrap();
    put(&table.folders.recovery(), b"in the way");
    table.keep(&ada("after"), Home::Unfinished);
    assert_eq!(sentences(&table.replies()), 1);
    fs::remove_file(table.folders.recovery()).unwrap();
    table.desk.keep();
    assert!(is_kept(&table.replies()));
    assert_eq!(table.unfinished(), ["after"]);
}

#[test]
fn the_version_before_a_sitting_is_put_aside_once_and_can_be_read() {
    let mut table = Table::with_file();
    for name in ["one", "two", "three"] {
        table.keep_in_file(name);
    }
    table.replies();
    assert_eq!(table.versions(), ["before"]);
    table.desk.perform(Effect::ListBackups(ada("").id.clone()));
    let Some(Reply::Backups(found)) = table.replies().pop() else { panic!("no list") };
    table.desk.perform(Effect::ReadBackup(found[0].clone()));
    let Some(Reply::BackupRead { client, .. }) = table.replies().pop() else { panic!("not read") };
    assert_eq!(client, *ada("before"));

    table.start_again();
    table.read();
    table.keep_in_file("four");
    assert_eq!(table.versions().len(), 2, "another sitting");
    assert!(table.versions().contains(&"three".to_owned()));
}

#[test]
fn an_earlier_version_that_is_gone_or_of_somebody_else_is_one_sentence() {
    let mut table = Table::with_file();
    table.keep_in_file("after");
    table.desk.perform(Effect::ListBackups(ada("").id.clone()));
    let Some(Reply::Backups(found)) = table.replies().pop() else { panic!("no list") };
    for bytes in [Some(bytes(&other("c-2", "somebody"))), Some(b"broken".to_vec()), None] {
        fs::remove_file(&found[0].path).unwrap_or_default();
        if let Some(bytes) = bytes {
            put(&found[0].path, &bytes);
        }
        table.desk.perform(Effect::ReadBackup(found[0].clone()));
        assert!(matches!(table.replies().as_slice(), [Reply::Trouble(_)]));
    }
}

#[test]
fn a_file_that_is_new_has_no_version_before_it_and_one_that_gives_way_is_put_aside_as_its_own() {
    let mut table = Table::new();
    table.save_as("new", Over::Refuse);
    assert_eq!(table.versions(), Vec::<String>::new());
    put(&table.file, &bytes(&other("c-2", "somebody")));
    table.start_again();
    table.save_as("after", Over::Replace);
    assert!(is_kept(&table.replies()));
    assert_eq!(table.versions(), Vec::<String>::new());
    let theirs = fs::read_dir(table.folders.backups().join("c-2")).unwrap().next().unwrap().unwrap().path();
    assert_eq!(name_in(&theirs).as_deref(), Some("somebody"));
}

#[test]
fn a_second_window_can_only_look_and_neither_saves_over_what_the_first_has_open() {
    let mut table = Table::with_file();
    let mut second = table.another_window();
    assert_eq!(hold(&mut second), Hold::Elsewhere);
    second.save_as("over", Over::Replace);
    let replies = second.replies();
    assert!(matches!(replies.as_slice(), [Reply::NotSavedAs { .. }]), "{:?}", short(&replies));
    assert_eq!(table.name_in_file().as_deref(), Some("before"));

    table.desk.at_hand(Some(&table.file.clone()));
    assert_eq!(hold(&mut second), Hold::Elsewhere);
    table.desk.at_hand(None);
    assert_eq!(hold(&mut second), Hold::Ours, "the first one shows something else now");
    assert_eq!(hold(&mut table), Hold::Elsewhere);
}

#[test]
fn changes_that_could_not_be_written_come_back_with_their_file_and_are_saved_into_it() {
    let mut table = Table::with_file();
    pull(&table);
    table.keep_in_file("after");
    push(&table);
    table.start_again();
    table.desk.begin_with_unfinished();
    let back = recovered(table.replies());
    assert_eq!((back.client.name.as_str(), back.file.as_ref(), back.others), ("after", Some(&table.file), 0));
    let session = back.client.latest().id.clone();
    assert_eq!(back.bookmark, Some(Bookmark { session, phase: Phase::Reveal }));
    table.keep_in_file("after");
    assert!(is_kept(&table.replies()));
    assert_eq!((table.name_in_file().as_deref(), table.unfinished()), (Some("after"), vec![]));
    assert_eq!(table.versions(), ["before"]);
}

#[test]
fn changes_come_back_to_a_file_that_changed_meanwhile_and_the_person_is_asked() {
    let mut table = Table::with_file();
    pull(&table);
    table.keep_in_file("after");
    push(&table);
    put(&table.file, &bytes(&ada("theirs")));
    table.start_again();
    table.desk.begin_with_unfinished();
    recovered(table.replies());
    table.keep_in_file("after");
    assert!(matches!(table.replies()[0], Reply::NotKept { problem: Problem::ChangedUnderneath }));
    assert_eq!((table.name_in_file().as_deref(), table.unfinished()), (Some("theirs"), vec!["after".to_owned()]));
}

#[test]
fn work_that_was_to_be_a_new_file_takes_the_place_of_none_that_stands_there_now() {
    let mut table = Table::new();
    pull(&table);
    table.keep_in_file("after");
    push(&table);
    table.start_again();
    put(&table.file, &bytes(&other("c-2", "theirs")));
    table.read();
    table.desk.perform(Effect::TakeUnfinished(ada("").id.clone()));
    assert_eq!(recovered(table.replies()).file.as_ref(), Some(&table.file));
    table.keep_in_file("after");
    assert!(matches!(table.replies()[0], Reply::NotKept { problem: Problem::Exists }));
    assert_eq!(table.name_in_file().as_deref(), Some("theirs"));
}

#[test]
fn work_whose_file_another_window_has_open_waits_until_that_one_is_done() {
    let mut table = Table::with_file();
    pull(&table);
    table.keep_in_file("after");
    push(&table);
    table.start_again();
    let mut second = table.another_window();
    assert_eq!(hold(&mut second), Hold::Ours);
    table.desk.begin_with_unfinished();
    assert!(table.replies().is_empty());
    table.desk.perform(Effect::TakeUnfinished(ada("").id.clone()));
    assert!(matches!(table.replies().as_slice(), [Reply::Trouble(said)] if said.contains("another window")));
    second.desk.at_hand(None);
    table.desk.perform(Effect::TakeUnfinished(ada("").id.clone()));
    assert_eq!(recovered(table.replies()).client.name, "after");
}

#[test]
fn a_start_without_unfinished_work_costs_one_look_and_writes_nothing() {
    let mut table = Table::new();
    let before = below(table.folder.path());
    let ((), calls) = plan::with(None, || table.desk.begin_with_unfinished());
    assert_eq!(calls, [Call::List]);
    assert!(table.replies().is_empty());
    assert_eq!(below(table.folder.path()), before);
}

#[test]
fn each_of_several_windows_that_crashed_gets_its_work_back() {
    let table = Table::new();
    let names: Vec<String> = (0..4).map(|number| format!("window {number}")).collect();
    let mut windows: Vec<Table> = names.iter().map(|_| table.another_window()).collect();
    for (number, (window, name)) in windows.iter_mut().zip(&names).enumerate() {
        // The last two are windows on one client, which have nothing to do with each other.
        let client = other(&format!("c-{}", number.min(2)), name);
        window.keep(&client, Home::Unfinished);
    }
    drop(windows);
    let mut found = Vec::new();
    let mut windows = Vec::new();
    for left in (0..4).rev() {
        let mut window = table.another_window();
        window.desk.begin_with_unfinished();
        let back = recovered(window.replies());
        assert_eq!(back.others, left);
        found.push(back.client.name);
        windows.push(window);
    }
    found.sort();
    assert_eq!(found, names);
    let mut window = table.another_window();
    window.desk.begin_with_unfinished();
    assert!(window.replies().is_empty());
    assert!(unfinished(&mut window).is_empty(), "each is open in its window");
}

#[test]
fn what_waits_is_listed_taken_up_let_go_and_discarded() {
    let mut table = Table::new();
    table.keep(&other("c-1", "first"), Home::Unfinished);
    table.start_again();
    table.keep(&other("c-2", "second"), Home::Unfinished);
    table.replies();
    let waiting = unfinished(&mut table);
    assert_eq!(waiting.len(), 1, "what is open here does not wait");
    assert_eq!((waiting[0].name.as_str(), waiting[0].progress, &waiting[0].file), ("first", Some((0, 6)), &None));

    table.desk.perform(Effect::LetGo(ClientId::new("c-2").unwrap()));
    table.desk.perform(Effect::TakeUnfinished(waiting[0].id.clone()));
    let back = recovered(table.replies());
    assert_eq!((back.client.name.as_str(), back.others), ("first", 1));
    let waiting = unfinished(&mut table);
    assert_eq!(waiting.iter().map(|waiting| waiting.name.as_str()).collect::<Vec<_>>(), ["second"]);
    table.desk.perform(Effect::DiscardUnfinished(waiting[0].id.clone()));
    assert_eq!((unfinished(&mut table).len(), table.unfinished()), (0, vec!["first".to_owned()]));
    table.desk.perform(Effect::TakeUnfinished(waiting[0].id.clone()));
    assert!(matches!(table.replies().as_slice(), [Reply::Trouble(_)]), "it is gone, and that is said");
}

#[test]
fn a_client_that_gets_a_file_takes_no_other_work_on_it_away() {
    let mut table = Table::new();
    table.keep(&ada("of a window that crashed"), Home::Unfinished);
    table.start_again();
    // The same client, opened from a file; saved under another name, it has no unfinished work of its own.
    put(&table.file, &bytes(&ada("before")));
    table.read();
    let path = table.file.with_file_name("other.twohats");
    table.desk.perform(Effect::SaveAs { client: ada("after"), generation: 1, path, over: Over::Refuse });
    table.desk.perform(Effect::ForgetUnfinished(ada("").id.clone()));
    assert_eq!(table.unfinished(), ["of a window that crashed"]);
}

#[test]
fn unreadable_work_is_said_once_and_does_not_keep_the_rest_from_coming_back() {
    let mut table = Table::new();
    table.keep(&other("c-1", "first"), Home::Unfinished);
    table.start_again();
    put(&table.folders.recovery().join("c-9.twohats"), b"(broken");
    let later = b"(format: 99, written_by: \"Two Hats 7.0\", sessions: new_things)";
    put(&table.folders.recovery().join("c-8.twohats"), later);
    table.desk.begin_with_unfinished();
    let replies = table.replies();
    assert_eq!(sentences(&replies), 2, "{:?}", short(&replies));
    assert_eq!(recovered(replies).client.name, "first");
    assert!(table.folders.recovery().join("c-9.twohats.unreadable").exists());
    assert_eq!(fs::read(table.folders.recovery().join("c-8.twohats")).unwrap(), later, "untouched");
}

#[test]
fn a_save_under_another_name_that_fails_loses_no_change_that_waited() {
    let mut table = Table::with_file();
    table.desk.perform(keep(&ada("after"), Home::File(table.file.clone())));
    let path = PathBuf::from("/no/such/folder/Ada.twohats");
    table.desk.perform(Effect::SaveAs { client: ada("after"), generation: 1, path, over: Over::Refuse });
    assert!(matches!(table.replies().as_slice(), [Reply::NotSavedAs { .. }]));
    table.desk.keep();
    assert_eq!(table.name_in_file().as_deref(), Some("after"));
}

#[test]
fn work_that_could_be_kept_nowhere_is_not_let_go() {
    let mut table = Table::new();
    fs::create_dir_all(table.folders.recovery().parent().unwrap()).unwrap();
    put(&table.folders.recovery(), b"in the way");
    table.desk.perform(keep(&ada("after"), Home::Unfinished));
    table.desk.perform(Effect::LetGo(ada("").id.clone()));
    fs::remove_file(table.folders.recovery()).unwrap();
    table.desk.keep();
    assert_eq!(table.unfinished(), ["after"]);
}

#[test]
fn a_page_never_takes_the_place_of_a_client_not_even_of_one_that_is_damaged() {
    let mut table = Table::with_file();
    let text = String::from_utf8(bytes(&Edit::Name("x".to_owned()).apply(&ada("")).unwrap())).unwrap();
    for there in [text.as_str(), &text[..text.len() / 2]] {
        put(&table.file, there.as_bytes());
        let path = table.file.clone();
        table.desk.perform(Effect::Deliver { bytes: Arc::from(b"page".as_slice()), path, over: Over::Replace });
        assert!(matches!(table.replies().as_slice(), [Reply::NotDelivered { .. }]));
        assert_eq!(fs::read(Path::new(&table.file)).unwrap(), there.as_bytes());
    }
}

#[test]
fn a_place_in_which_nothing_is_kept_yet_is_shown_by_the_folder_above_it() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().to_owned();
    assert_eq!(super::nearest(there.join("backups").join("c-1")), there);
    assert_eq!(super::nearest(there.clone()), there);
    assert_eq!(super::nearest(PathBuf::from("nowhere")), Path::new("nowhere"));
}
