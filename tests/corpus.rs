//! The inputs that reached furthest when each reader was given ten million (`scripts/prove fuzz`), given to every reader
//! again. What a person would lose: the window with all that is open in it, to a file that no program made.

#[path = "../fuzz/readers.rs"]
mod readers;

use std::fs;
use std::path::Path;

#[test]
fn every_reader_takes_or_refuses_what_was_found_to_reach_furthest() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus-kept");
    let all = [readers::client, readers::copy, readers::instrument, readers::locked, readers::settings, readers::place];
    let (mut inputs, mut size) = (0, 0);
    for folder in fs::read_dir(kept).expect("the kept inputs") {
        for input in fs::read_dir(folder.expect("a folder").path()).expect("a reader's inputs") {
            let bytes = fs::read(input.expect("an input").path()).expect("an input");
            for read in all {
                read(&bytes);
            }
            inputs += 1;
            size += bytes.len();
        }
    }
    assert!(inputs > 100, "{inputs}");
    assert!(size < 300_000, "{size}: only the smallest that reach as far are kept");
}
