//! Erasing a client: what is gone, what is nobody's to remove, and what is told.

use std::fs;
use std::path::{Path, PathBuf};

use super::client;
use super::desk::Desk;
use twohats::shell::folders::Folders;
use twohats::shell::holds::Holds;
use twohats::shell::place::Place;
use twohats::shell::recovery::Recovery;
use twohats::shell::settings::Settings;

/// A desk with two clients, one of whom has an earlier version, unfinished work and an entry among the recent files.
fn desk() -> (Desk, PathBuf, PathBuf, Folders) {
    let (desk, file) = Desk::with_sample();
    let other = desk.path("Ben.twohats");
    desk.run(["new", "--name", "Ben", "--out", other.to_str().unwrap()]).done();
    for path in [&file, &other] {
        desk.run(["rate", path.to_str().unwrap(), "risk.managing=3"]).done();
    }
    let folders = Folders::at(desk.path("config"), desk.path("state"));
    let mut recovery = Recovery::new(&folders);
    for path in [&file, &other] {
        recovery.keep(&client(path).id, &fs::read(path).unwrap(), &Place::default()).unwrap();
    }
    let mut settings = Settings::default();
    settings.preferences.recent = vec![file.clone(), other.clone()];
    settings.write(&folders.settings()).unwrap();
    (desk, file, other, folders)
}

/// Every file in which something of the client of this id stands, and what is called so.
fn traces(desk: &Desk, id: &str) -> Vec<PathBuf> {
    let names = |path: &Path, bytes: &[u8]| {
        path.to_string_lossy().contains(id) || bytes.windows(id.len()).any(|part| part == id.as_bytes())
    };
    desk.everything().into_iter().filter(|(path, bytes)| names(path, bytes)).map(|(path, _)| path).collect()
}

#[test]
fn all_that_is_kept_of_a_client_is_gone_and_each_thing_is_on_the_receipt() {
    let (desk, file, other, folders) = desk();
    let (id, bens) = (client(&file).id, client(&other).id);
    let before = traces(&desk, bens.as_str());
    let receipt = desk.run(["erase", file.to_str().unwrap(), "--yes"]).done();
    assert_eq!(traces(&desk, id.as_str()), Vec::<PathBuf>::new());
    assert!(!file.exists());
    assert_eq!(traces(&desk, bens.as_str()), before, "nothing of anybody else");
    assert_eq!(Settings::read(&folders.settings()).preferences.recent, [other]);
    let lines = [
        format!("- The client’s file: {}", file.display()),
        "- The earlier version of ".to_owned(),
        "- Unfinished work: ".to_owned(),
        "- The entry among the recent files".to_owned(),
        "- Copies of the file in other places".to_owned(),
    ];
    for line in lines {
        assert!(receipt.lines().any(|said| said.starts_with(&line)), "{line}: {receipt}");
    }
    assert!(!receipt.contains("Not gone"), "{receipt}");
}

#[test]
fn nothing_is_erased_unless_that_is_said_twice() {
    let (desk, file, _, _) = desk();
    let before = desk.everything();
    let line = desk.run(["erase", file.to_str().unwrap()]).refused(&file);
    assert!(line.contains("--yes"), "{line}");
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_a_window_has_open_and_what_is_no_client_is_not_erased() {
    let (desk, file, _, folders) = desk();
    let mut window = Holds::new(&folders);
    window.take(&file);
    desk.run(["erase", file.to_str().unwrap(), "--yes"]).refused(&file);
    let page = desk.put("page.txt", b"a page");
    desk.run(["erase", page.to_str().unwrap(), "--yes"]).refused(&page);
    assert!(file.exists() && page.exists());
}

#[test]
fn what_could_not_be_removed_is_told_and_the_command_fails() {
    let (desk, file, _, folders) = desk();
    let (id, mine) = (client(&file).id, "mine.txt");
    let among = folders.backups().join(id.as_str()).join(mine);
    desk.put(&among, b"mine");
    let ran = desk.run(["erase", file.to_str().unwrap(), "--yes"]);
    assert_eq!((ran.code, &*ran.complaint), (Some(1), ""));
    assert!(ran.out.contains("\nNot gone\n- What else is in ") && ran.out.contains("was left alone"), "{}", ran.out);
    assert!(among.exists() && !file.exists());
}
