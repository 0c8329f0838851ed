//! The fonts hold what we ship: every letter of our words, and digits of one width.
//!
//! A letter that a face lacks is drawn as a striped box, on screen and on the page alike.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

const INTER: [&str; 3] = ["Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf"];
const SERIF: [&str; 3] = ["SourceSerif4-Regular.ttf", "SourceSerif4-SemiBold.ttf", "SourceSerif4-Italic.ttf"];

/// Signs that the window and the page draw as text, beside those in the phrases.
const SIGNS: &str = "…–—’‘“”·•▾▼■◆▽→←↑↓✓×−⇧⌘0123456789";
/// Names that people have.
const NAMES: &str = "Zoë Müller-Şahin, Łódź, Žižka, Nguyễn Thị Hồng, Ђорђе, Ελένη, Þórður, Ğül, Œuvre, ß, ¿¡";

#[test]
fn inter_has_every_letter_of_our_phrases_and_instruments() {
    let mut letters: BTreeSet<char> = SIGNS.chars().chain(NAMES.chars()).collect();
    letters.extend(text_of("assets/words", "ftl").chars());
    letters.extend(text_of("assets/instruments", "ron").chars());
    for face in INTER {
        assert_holds(face, &letters);
    }
}

#[test]
fn the_serif_has_every_letter_that_people_read_in_it() {
    let mut letters: BTreeSet<char> = NAMES.chars().chain('0'..='9').chain("…–—’‘“”·•→←↑↓×−".chars()).collect();
    letters.extend(text_of("assets/instruments", "ron").chars());
    for face in SERIF {
        assert_holds(face, &letters);
    }
}

#[test]
fn digits_stand_under_each_other() {
    for face in INTER.into_iter().chain(SERIF) {
        let bytes = font(face);
        let font = FontRef::new(&bytes).unwrap();
        let metrics = font.glyph_metrics(Size::new(16.0), LocationRef::default());
        let widths: BTreeSet<String> = ('0'..='9')
            .map(|digit| metrics.advance_width(font.charmap().map(digit).unwrap()).unwrap().to_string())
            .collect();
        assert_eq!(widths.len(), 1, "{face}: {widths:?}");
    }
}

#[test]
fn every_face_ships_with_its_license() {
    for family in ["Inter", "SourceSerif4"] {
        let license = fs::read_to_string(assets(&format!("fonts/{family}-LICENSE.txt"))).unwrap();
        assert!(license.contains("Copyright"), "{family}");
    }
}

fn assert_holds(face: &str, letters: &BTreeSet<char>) {
    let bytes = font(face);
    let charmap = FontRef::new(&bytes).map(|font| font.charmap());
    let missing: String = match charmap {
        Ok(charmap) => letters.iter().filter(|c| !c.is_control() && charmap.map(**c).is_none()).collect(),
        Err(error) => error.to_string(),
    };
    assert_eq!(missing, "", "{face} lacks these");
}

fn assets(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(path)
}

fn font(face: &str) -> Vec<u8> {
    fs::read(assets("fonts").join(face)).unwrap_or_default()
}

/// Every file with this ending under a folder, one after the other.
fn text_of(folder: &str, ending: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut text = String::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                text.push_str(&fs::read_to_string(path).unwrap_or_default());
            }
        }
    }
    assert!(!text.is_empty(), "nothing to read");
    text
}
