//! The house rules that the compiler can't keep: a module uses only those listed before it in `src/lib.rs`, nothing before
//! `ui` names egui, nothing before `shell` touches the world, and nothing anywhere opens a network socket.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::fs;
use std::path::{Path, PathBuf};

/// One file of ours: where it is, its module's place in the list, and what it says.
struct Page {
    path: PathBuf,
    place: usize,
    text: String,
}

const WORLD: [&str; 7] = ["std::fs", "std::time", "std::thread", "std::process", "rfd", "Instant", "SystemTime"];
const DISK: [&str; 4] = ["std::fs", "fs::", "File::open", "File::create"];
const SOCKETS: [&str; 6] = ["std::net", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs", "AF_INET"];

#[test]
fn a_module_uses_only_modules_listed_before_it() {
    let modules = modules();
    let breaches = breaches(&pages(&modules), |page| {
        let later = &modules[page.place + 1..];
        used_modules(&page.text).into_iter().filter(|used| later.contains(used)).collect()
    });
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn nothing_before_the_window_names_egui() {
    let modules = modules();
    let limit = place_of(&modules, "ui");
    let breaches = breaches(&pages(&modules), |page| {
        if page.place < limit {
            named(&code(&page.text), &["egui", "eframe", "epaint", "egui_kittest"])
        } else {
            vec![]
        }
    });
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn nothing_before_the_shell_names_a_disk_a_clock_a_thread_or_a_dialog() {
    let modules = modules();
    let limit = place_of(&modules, "shell");
    let breaches = breaches(&pages(&modules), |page| {
        // A length of time is no clock.
        let text = page.text.replace("std::time::Duration", "Duration");
        if page.place < limit { named(&text, &WORLD) } else { vec![] }
    });
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn the_shell_calls_the_disk_in_one_place() {
    let modules = modules();
    let shell = place_of(&modules, "shell");
    // The log keeps itself apart: what it can't write is worth no word, and nothing waits for it.
    let seams = ["calls.rs", "log.rs"];
    // Nothing but tests.
    let tests = ["faults.rs", "keeping.rs", "taking.rs", "table.rs", "tests.rs"];
    let breaches = breaches(&pages(&modules), |page| {
        let name = page.path.file_name().unwrap().to_str().unwrap();
        if page.place < shell || seams.contains(&name) || tests.contains(&name) {
            return vec![];
        }
        // Tests put things there and look at them as they like.
        let (code, _tests) = page.text.split_once("\nmod tests {").unwrap_or((&page.text, ""));
        // No calls: how open a file is, and the names of what calls give.
        let not_calls =
            ["std::fs::Permissions", "std::os::unix::fs", "use std::fs::{File, Metadata}", "use std::fs::File;"];
        let code = not_calls.iter().fold(self::code(code), |code, not_a_call| code.replace(not_a_call, ""));
        let methods = ["exists", "canonicalize", "symlink_metadata", "sync_all", "try_lock", "persist", "tempfile_in"];
        [named(&code, &DISK), named(&code, &methods)].concat()
    });
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn nothing_opens_a_network_socket() {
    let breaches = breaches(&pages(&modules()), |page| named(&page.text, &SOCKETS));
    assert!(breaches.is_empty(), "{breaches:#?}");
}

#[test]
fn these_rules_see_a_breach_however_it_is_written() {
    assert_eq!(
        used_modules("use crate::{model::Client, shell};\nlet x = crate::ui::paint();"),
        ["ui", "model", "shell"]
    );
    assert_eq!(used_modules("// crate::shell is told about, not used\n/// [`crate::app`]"), Vec::<String>::new());
    assert_eq!(named("use std::{io, fs::File};", &WORLD), ["std::fs"]);
    assert_eq!(named("let at: SystemTime = rfd::now();", &WORLD), ["rfd", "SystemTime"]);
    assert_eq!(named("surfdom Instantly std::fs_like", &WORLD), Vec::<String>::new());
    assert_eq!(named("// std::net, in words", &SOCKETS), ["std::net"]);
}

#[test]
fn the_list_holds_every_module_and_the_shell_comes_last() {
    let modules = modules();
    let mut listed: Vec<&str> = modules.iter().map(String::as_str).filter(|module| *module != "ui").collect();
    assert_eq!(listed.last(), Some(&"shell"));
    listed.sort_unstable();
    let mut there: Vec<String> = Vec::new();
    for entry in fs::read_dir(source()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if !["lib", "main", "ui"].contains(&name.as_str()) {
            there.push(name);
        }
    }
    there.sort_unstable();
    assert_eq!(listed, there);
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The modules in use order, as `lib.rs` lists them.
fn modules() -> Vec<String> {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let names = text.lines().filter_map(|line| line.trim().strip_prefix("pub mod ")?.strip_suffix(';'));
    let modules: Vec<String> = names.map(str::to_owned).collect();
    assert!(modules.len() > 7, "lib.rs lists only {modules:?}");
    modules
}

/// The place of a module; a module that is not there yet would stand right before `shell`.
fn place_of(modules: &[String], name: &str) -> usize {
    let place = |name: &str| modules.iter().position(|module| module == name);
    place(name).or_else(|| place("shell")).unwrap()
}

fn pages(modules: &[String]) -> Vec<Page> {
    let mut pages = Vec::new();
    for (place, module) in modules.iter().enumerate() {
        let mut paths = vec![source().join(format!("{module}.rs")), source().join(module)];
        while let Some(path) = paths.pop() {
            if path.is_dir() {
                paths.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            } else if path.extension().is_some_and(|extension| extension == "rs") && path.exists() {
                let text = fs::read_to_string(&path).unwrap();
                pages.push(Page { path, place, text });
            }
        }
    }
    assert!(pages.len() > modules.len(), "the files were not found");
    pages
}

fn breaches(pages: &[Page], check: impl Fn(&Page) -> Vec<String>) -> Vec<String> {
    let told = |page: &Page| check(page).into_iter().map(|what| format!("{}: {what}", page.path.display())).collect();
    pages.iter().flat_map(|page| -> Vec<String> { told(page) }).collect()
}

/// Every module of ours that the code names, comments aside.
fn used_modules(text: &str) -> Vec<String> {
    let code = code(text);
    let mut used = Vec::new();
    for (at, found) in code.match_indices("crate::") {
        let is_ours = !code[..at].ends_with(is_word) || code[..at].ends_with('$');
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(_) if is_ours => used.extend(first_words(rest)),
            _ if is_ours => used.insert(0, word(rest)),
            _ => {}
        }
    }
    used.retain(|name| !name.is_empty());
    used
}

/// The text without its comments.
fn code(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    lines.join("\n")
}

/// The words that begin each part of `{one::…, two, three::{…}}`.
fn first_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut depth = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        if depth == 1 && is_word(letter) && (before == '{' || before == ',' || before == ' ' || before == '\n') {
            words.push(word(&text[at..]));
        }
        match letter {
            '{' => depth += 1,
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            _ => {}
        }
        before = letter;
    }
    words
}

/// Which of `names` stand in a text as whole words, comments included; `std::{fs}` counts as `std::fs`.
fn named(text: &str, names: &[&str]) -> Vec<String> {
    let grouped: Vec<String> = text
        .match_indices("std::{")
        .flat_map(|(at, _)| first_words(&text[at + "std::".len()..]))
        .map(|word| format!("std::{word}"))
        .collect();
    let stands = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let after = text[at + name.len()..].chars().next();
            !text[..at].ends_with(is_word) && !after.is_some_and(is_word)
        })
    };
    let found = |name: &&&str| stands(name) || grouped.iter().any(|word| word == **name);
    names.iter().filter(found).map(|name| (*name).to_owned()).collect()
}

fn word(text: &str) -> String {
    text.chars().take_while(|letter| is_word(*letter)).collect()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
