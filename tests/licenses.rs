//! The licenses that are shipped with the program: of every crate in it, with their texts.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use twohats::app::licenses;

type Crate = (String, String);

/// The crates named in a part of the text, each with its license.
fn named() -> BTreeMap<Crate, String> {
    let crates = licenses().split_once("\nCRATES\n").unwrap().1.split_once("\n\nTEXTS\n").unwrap().0;
    crates
        .lines()
        .map(|line| {
            let (who, license) = line.split_once(": ").unwrap();
            let (name, version) = who.split_once(' ').unwrap();
            ((name.to_owned(), version.to_owned()), license.to_owned())
        })
        .collect()
}

/// The crates in `Cargo.lock`.
fn locked() -> BTreeSet<Crate> {
    let lock = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let packages = lock.split("[[package]]").skip(1);
    let value = |package: &str, key: &str| {
        let line = package.lines().find_map(|line| line.strip_prefix(key).map(str::to_owned));
        line.unwrap().trim_matches('"').to_owned()
    };
    packages.map(|package| (value(package, "name = "), value(package, "version = "))).collect()
}

const HELP: &str = "run scripts/make-licenses";

#[test]
fn every_crate_of_the_program_on_this_system_is_named() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(["--features", "window"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let crates: BTreeSet<Crate> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
        })
        .filter(|(name, _)| name != env!("CARGO_PKG_NAME"))
        .collect();
    assert!(crates.len() > 200, "{}", crates.len());
    let named = named();
    let missing: Vec<&Crate> = crates.iter().filter(|one| !named.contains_key(*one)).collect();
    assert!(missing.is_empty(), "{HELP}: {missing:?}");
}

#[test]
fn no_crate_is_named_in_a_version_that_is_not_the_one_that_is_built() {
    let locked = locked();
    let stale: Vec<Crate> = named().into_keys().filter(|one| !locked.contains(one)).collect();
    assert!(stale.is_empty(), "{HELP}: {stale:?}");
}

#[test]
fn every_crate_and_each_face_has_the_text_of_its_license() {
    let (_, texts) = licenses().split_once("\nTEXTS\n").unwrap();
    // Names wrap: a line goes on below.
    let texts = texts.split_whitespace().collect::<Vec<_>>().join(" ");
    for ((name, version), license) in named() {
        assert!(texts.contains(&format!("{name} {version}")), "{name} {version}");
        let first = license.split(", ").next().unwrap();
        assert!(texts.contains(&format!("{first}, for")), "{license}");
    }
    for face in ["Inter", "Source Serif 4"] {
        assert!(texts.contains(&format!("OFL-1.1, for {face}")), "{face}");
    }
    assert!(texts.contains("SIL OPEN FONT LICENSE Version 1.1"));
    // The systems whose crates are not built here are there too.
    let crates = named();
    for name in ["windows-sys", "objc2", "accesskit_windows", "accesskit_macos"] {
        assert!(crates.keys().any(|(other, _)| other == name), "{name}");
    }
}
