//! A cut through the inputs that were kept when each reader was given ten million (`scripts/prove fuzz`), given to every reader
//! again. What a person would lose: the window with all that is open in it, to a file that no program made.
#![expect(clippy::expect_used, reason = "a test may stop at once")]

#[path = "../fuzz/readers.rs"]
mod readers;

use std::fs;
use std::path::Path;

/// What is kept of one kind: files as they are, or many in one file, each a line in base64.
fn inputs(path: &Path) -> Vec<Vec<u8>> {
    if path.is_dir() {
        let files = fs::read_dir(path).expect("a folder");
        return files.map(|file| fs::read(file.expect("a file").path()).expect("an input")).collect();
    }
    fs::read_to_string(path).expect("lines").lines().map(decoded).collect()
}

/// Base64, as far as it is written by a program.
fn decoded(line: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for letter in line.bytes().filter(|letter| *letter != b'=') {
        let value = LETTERS.iter().position(|known| *known == letter).expect("base64");
        bits = bits << 6 | u32::try_from(value).expect("six bits");
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xff).expect("eight bits"));
        }
    }
    bytes
}

#[test]
fn every_reader_takes_or_refuses_what_fuzzing_kept() {
    assert_eq!(decoded("KAo9/w=="), b"(\n=\xff");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus-kept");
    let readers =
        [readers::client, readers::copy, readers::instrument, readers::locked, readers::settings, readers::place];
    let (mut count, mut size) = (0, 0);
    for kind in fs::read_dir(kept).expect("the kept inputs") {
        for bytes in inputs(&kind.expect("a kind").path()) {
            for read in readers {
                read(&bytes);
            }
            count += 1;
            size += bytes.len();
        }
    }
    assert!(count > 500, "{count}");
    assert!(size < 300_000, "{size}: what is kept stays small");
}
