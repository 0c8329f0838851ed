//! The README's table of keys, held to the program's own: each key with the words that the program has for it, and nothing else.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at once")]

use twohats::app::{Command, Held, Key, Shortcut, track_keys};

/// A key, and what it does: "Shift Ctrl S", "save as".
type Does = (String, String);

#[test]
fn every_key_of_a_command_is_in_the_readme_and_no_other() {
    let shortcuts = |command: Command| command.shortcuts().iter().map(move |shortcut| (command, *shortcut));
    let ours = Command::ALL.into_iter().flat_map(shortcuts);
    let ours = sorted(ours.map(|(command, shortcut)| (written(shortcut), lower(&command.label()))));
    let readme = rows().into_iter().flat_map(|[_, _, keys, does]| paired(keys, does));
    assert_eq!(sorted(readme), ours);
}

#[test]
fn every_key_of_a_track_is_in_the_readme_as_the_sheet_of_keys_has_it() {
    // What a slider has everywhere: the README has room to say so.
    let sliders = ("Home, End".to_owned(), "0, 10".to_owned());
    let ours = track_keys().into_iter().map(|(key, does)| (key.into_owned(), lower(&does)));
    let readme = rows().into_iter().map(|[key, does, ..]| (key.replace('`', ""), does.to_owned()));
    assert_eq!(sorted(readme.filter(|(key, _)| !key.is_empty())), sorted(ours.chain([sliders])));
}

#[test]
fn keys_are_read_as_a_person_reads_them() {
    let read = |keys, does| paired(keys, does).map(|(key, does)| format!("{key}: {does}")).collect::<Vec<_>>();
    assert_eq!(read("`Shift` `Ctrl` `N`, `P`", "one, two"), ["Shift Ctrl N: one", "Shift Ctrl P: two"]);
    assert_eq!(read("`Ctrl` `K`, `Ctrl` `,`", "find, set"), ["Ctrl K: find", "Ctrl ,: set"]);
    assert_eq!(read("`F10`, `F1`", "menu, keys"), ["F10: menu", "F1: keys"]);
}

/// The rows of the table under "Keys", head aside.
fn rows() -> Vec<[&'static str; 4]> {
    let readme = include_str!("../README.md");
    let section = readme.split("\n## Keys\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix('|')?.strip_suffix('|')).skip(2);
    let cells = |row: &'static str| row.split('|').map(str::trim).collect::<Vec<_>>().try_into();
    rows.map(|row| cells(row).unwrap_or_else(|cells| panic!("{cells:?}"))).collect()
}

/// Each of several keys with what it does. What is held is written once for keys that follow each other: "`Ctrl` `N`, `O`".
fn paired(keys: &str, does: &str) -> impl Iterator<Item = Does> {
    let mut held: Vec<&str> = Vec::new();
    let keys: Vec<String> = chords(keys)
        .into_iter()
        .map(|(own, key)| {
            if !own.is_empty() {
                held = own;
            }
            [&held[..], &[key]].concat().join(" ")
        })
        .collect();
    let does: Vec<String> = does.split(", ").map(str::to_owned).collect();
    assert_eq!(keys.len(), does.len(), "{keys:?} do {does:?}");
    keys.into_iter().zip(does)
}

/// What is held and the key, for each key of a cell: marks stand around every key, a comma between two of them.
fn chords(cell: &str) -> Vec<(Vec<&str>, &str)> {
    let mut chords = vec![Vec::new()];
    for (place, part) in cell.split('`').enumerate() {
        match (place % 2, part) {
            (1, key) => chords.last_mut().unwrap().push(key),
            (_, ", ") => chords.push(Vec::new()),
            (_, between) => assert!(between.trim().is_empty(), "{between:?} in {cell:?}"),
        }
    }
    chords.into_iter().map(split).collect()
}

fn split(mut chord: Vec<&str>) -> (Vec<&str>, &str) {
    let key = chord.pop().unwrap();
    (chord, key)
}

/// A shortcut as the README writes it, its marks aside.
fn written(shortcut: Shortcut) -> String {
    let key = match shortcut.key {
        Key::PLUS => "+",
        Key::MINUS => "−",
        Key::COMMA => ",",
        key => key.name(),
    };
    match shortcut.held {
        Held::Nothing => key.to_owned(),
        Held::Command => format!("Ctrl {key}"),
        Held::CommandShift => format!("Shift Ctrl {key}"),
    }
}

/// Words as they stand in a table: small, and without the sign that more will be asked.
fn lower(words: &str) -> String {
    words.trim_end_matches('…').to_lowercase()
}

fn sorted(all: impl Iterator<Item = Does>) -> Vec<Does> {
    let mut all: Vec<Does> = all.collect();
    all.sort();
    all
}
