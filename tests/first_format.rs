//! Files of the first format open for ever, with all that is in them. They are never edited: the list of their sums says so.
//! What a person would lose: the year that is in an old file.
//!
//! A new feature gets a new file here, written by the program of its day, and a line in the list.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::date;
use twohats::app::{Command, Found, Fresh, Phase, Preferences, Reply, State};
use twohats::files::{self, Document, Passphrase};
use twohats::model::{Client, ClientId, Edit, Extra, ItemId, Rating, SessionId};
use twohats::shell::place::Place;
use twohats::shell::settings::Settings;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/v1")
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

/// The names of the files that end so.
fn names(end: &str) -> Vec<String> {
    let all = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = all.filter(|name| name.ends_with(end)).collect();
    names.sort();
    assert!(!names.is_empty(), "{end}");
    names
}

/// FNV-1a, which stays the same whatever our tools become.
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// As today's version signs it.
fn signed(text: &str) -> String {
    text.replacen(
        "written_by: \"Two Hats 0.1.0\"",
        &format!("written_by: \"Two Hats {}\"", env!("CARGO_PKG_VERSION")),
        1,
    )
}

fn client(name: &str) -> Client {
    match files::read(&bytes(name)) {
        Ok(Document::Client(client)) => client,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn they_are_never_edited_and_none_goes() {
    let list: String = names("").iter().filter(|name| *name != "sums.txt").fold(String::new(), |list, name| {
        let bytes = bytes(name);
        format!("{list}{:016x} {:>6} {name}\n", sum(&bytes), bytes.len())
    });
    assert_eq!(list, text("sums.txt"), "an old file is never edited; a new one gets its line");
}

#[test]
fn every_client_opens_and_is_written_back_byte_by_byte() {
    for name in names(".twohats").iter().filter(|name| !name.starts_with("locked")) {
        assert_eq!(files::write_client(&client(name)).unwrap(), signed(&text(name)), "{name}");
    }
}

#[test]
fn every_copy_opens_as_a_copy_with_all_that_is_in_it() {
    for name in names("-copy.ron") {
        let Ok(Document::Copy { client, .. }) = files::read(&bytes(&name)) else { panic!("{name}") };
        let own = files::write_client(&client).unwrap();
        assert_eq!(own, signed(&text(&name)).replacen("    copy_for: client,\n", "", 1), "{name}");
    }
}

#[test]
fn every_instrument_opens_and_is_written_back_byte_by_byte() {
    for name in names("-instrument.ron") {
        let Ok(Document::Instrument(instrument)) = files::read(&bytes(&name)) else { panic!("{name}") };
        assert_eq!(files::write_instrument(&instrument).unwrap(), signed(&text(&name)), "{name}");
    }
}

#[test]
fn a_locked_client_opens_with_its_passphrase() {
    let opened = files::unlock(&bytes("locked.twohats"), &Passphrase::new("four unrelated words")).unwrap();
    assert_eq!(String::from_utf8(opened).unwrap(), text("history.twohats"));
}

#[test]
fn settings_of_the_first_version_are_still_known() {
    let settings = Settings::parse(&bytes("settings.ron")).unwrap();
    let now = settings.text().unwrap();
    for line in text("settings.ron").lines() {
        assert!(now.lines().any(|other| other == line), "{line}: {now}");
    }
    assert_eq!(settings.preferences.recent.len(), 2);
}

#[test]
fn unfinished_work_of_the_first_version_comes_back_to_its_place() {
    let place = Place::parse(&bytes("place.ron"));
    let bookmark = place.bookmark.clone().unwrap();
    assert_eq!((bookmark.session.to_string().as_str(), bookmark.phase), ("2026-11-24-2", Phase::Reveal));
    let now = place.text().unwrap();
    for line in text("place.ron").lines().filter(|line| cfg!(unix) || !line.contains("/home")) {
        assert!(now.lines().any(|other| other == line), "{line}: {now}");
    }
}

/// Everything that a later minor version added and this one does not know.
fn carried(client: &Client) -> Vec<&Extra> {
    let of_sessions = client.sessions().iter().flat_map(|session| {
        std::iter::once(&session.extra).chain(session.responses.iter().map(|response| &response.extra))
    });
    let of_instruments = client.instruments().iter().map(|instrument| &instrument.extra);
    std::iter::once(&client.extra).chain(of_sessions).chain(of_instruments).collect()
}

#[test]
fn what_a_later_minor_version_added_survives_every_edit_of_what_is_known() {
    let before = client("extra.twohats");
    let full = carried(&before).iter().filter(|extra| **extra != &Extra::default()).count();
    assert_eq!(full, 4, "of the client, a session, a response and an instrument");

    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: date(2026, 12, 1) };
    let mut state = State::new(&fresh, files::built_in(), Preferences::default());
    let document = Document::Client(before.clone());
    state.hear(Reply::Read { path: "/later.twohats".into(), document, found: Found::default() });
    let sessions: Vec<SessionId> = before.sessions().iter().map(|session| session.id.clone()).collect();
    for session in &sessions {
        state.apply(Edit::Note { session: session.clone(), text: "A note".to_owned() });
        state.apply(Edit::Topics { session: session.clone(), topics: vec!["One".to_owned()] });
        state.end_gesture();
    }
    state.apply(Edit::Name("Another name".to_owned()));
    let item = ItemId::parse("risk.managing").unwrap();
    state.apply(Edit::Rate { at: state.at(), item, rating: Rating::new(4).ok() });
    state.apply(Edit::Done(state.at()));
    state.end_gesture();
    let after = Arc::clone(state.client());
    assert_ne!(*after, before);
    let written = files::write_client(&after).unwrap();
    let Ok(Document::Client(again)) = files::read(written.as_bytes()) else { panic!("{written}") };
    assert_eq!(carried(&again), carried(&before));

    while state.allows(Command::Undo) {
        state.handle(Command::Undo);
    }
    assert_eq!(files::write_client(state.client()).unwrap(), signed(&text("extra.twohats")));
}
