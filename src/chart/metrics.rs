//! Widths, heights and line breaks of text in our six faces.
//!
//! Kerning is left out, so a width here is never smaller than what a painter draws; a letter that a face lacks counts as
//! one em, because whatever a painter shows for it must not be cut.

use std::sync::OnceLock;

use skrifa::instance::{LocationRef, Size as FontSize};
use skrifa::{FontRef, MetadataProvider};
use unicode_segmentation::UnicodeSegmentation;

use super::scene::Face;

/// Ends a text of which the rest is left out.
const ELLIPSIS: &str = "…";
/// By which part of the width lines get narrower while they are evened out.
const NARROWER: f32 = 0.03;
/// How often at most: down to a quarter of the width.
const NARROWINGS: u8 = 25;

/// The font file of `face`, as every painter gets it.
#[must_use]
pub fn bytes(face: Face) -> &'static [u8] {
    match face {
        Face::Sans => include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
        Face::SansMedium => include_bytes!("../../assets/fonts/Inter-Medium.ttf"),
        Face::SansSemibold => include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
        Face::Serif => include_bytes!("../../assets/fonts/SourceSerif4-Regular.ttf"),
        Face::SerifSemibold => include_bytes!("../../assets/fonts/SourceSerif4-SemiBold.ttf"),
        Face::SerifItalic => include_bytes!("../../assets/fonts/SourceSerif4-Italic.ttf"),
    }
}

/// The width of `text` on one line, in points.
#[must_use]
pub fn width(face: Face, size_pt: f32, text: &str) -> f32 {
    let measures = measures(face);
    text.chars().map(|letter| measures.advance_em(letter)).sum::<f32>() * size_pt
}

/// Whether each of our faces has every letter of `text`.
#[must_use]
pub fn has(text: &str) -> bool {
    let faces = [Face::Sans, Face::SansMedium, Face::SansSemibold, Face::Serif, Face::SerifSemibold, Face::SerifItalic];
    faces.into_iter().filter_map(|face| FontRef::new(bytes(face)).ok()).all(|face| {
        let letters = face.charmap();
        text.chars().all(|letter| letter.is_control() || letters.map(letter).is_some())
    })
}

/// How far the face rises above the baseline, in points.
#[must_use]
pub fn ascent(face: Face, size_pt: f32) -> f32 {
    measures(face).ascent_em * size_pt
}

/// How far the face reaches below the baseline, in points; a positive number.
#[must_use]
pub fn descent(face: Face, size_pt: f32) -> f32 {
    measures(face).descent_em * size_pt
}

/// The text in lines of at most `max_width_pt`, broken at spaces; a word longer than a line is broken between
/// graphemes. At least one line, and at least one grapheme a line, however narrow.
#[must_use]
pub fn wrap(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> Vec<String> {
    text.split('\n').flat_map(|paragraph| wrap_paragraph(face, size_pt, paragraph, max_width_pt)).collect()
}

/// As [`wrap`], in no more lines, but all about as long as each other.
#[must_use]
pub fn wrap_evenly(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> Vec<String> {
    let widest = wrap(face, size_pt, text, max_width_pt);
    let words = |lines: &[String]| lines.iter().map(|line| line.split_whitespace().count()).sum::<usize>();
    // A last line of one short word is what catches the eye; narrowing stops where it would cost a line or a word.
    let is_as_good = |lines: &Vec<String>| lines.len() <= widest.len() && words(lines) <= words(&widest);
    let narrower = (1_u8..=NARROWINGS).map(|step| max_width_pt * (1.0 - f32::from(step) * NARROWER));
    let tries = narrower.take(if widest.len() > 1 { usize::from(NARROWINGS) } else { 0 });
    let evened = tries.map(|width_pt| wrap(face, size_pt, text, width_pt)).take_while(is_as_good).last();
    evened.unwrap_or(widest)
}

/// The text if it fits, else as much of it as fits before an ellipsis.
#[must_use]
pub fn shorten(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> String {
    if width(face, size_pt, text) <= max_width_pt {
        return text.to_owned();
    }
    let room_pt = max_width_pt - width(face, size_pt, ELLIPSIS);
    let (head, _) = split_at_width(face, size_pt, text, room_pt);
    format!("{}{ELLIPSIS}", head.trim_end())
}

/// The text with each word that is wider than a line shortened, so that no line breaks within a word.
#[must_use]
pub fn shorten_words(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> String {
    let words: Vec<String> = text.split_whitespace().map(|word| shorten(face, size_pt, word, max_width_pt)).collect();
    words.join(" ")
}

fn wrap_paragraph(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> Vec<String> {
    let space_pt = width(face, size_pt, " ");
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut line_pt = 0.0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let word_pt = width(face, size_pt, word);
        let gap_pt = if line.is_empty() { 0.0 } else { space_pt };
        if line_pt + gap_pt + word_pt <= max_width_pt {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
            line_pt += gap_pt + word_pt;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        let mut rest = word;
        while width(face, size_pt, rest) > max_width_pt {
            let (head, tail) = split_at_width(face, size_pt, rest, max_width_pt);
            if tail.is_empty() {
                break;
            }
            lines.push(head.to_owned());
            rest = tail;
        }
        rest.clone_into(&mut line);
        line_pt = width(face, size_pt, rest);
    }
    lines.push(line);
    lines
}

/// The longest start of `text` that fits, at least one grapheme, and the rest.
fn split_at_width(face: Face, size_pt: f32, text: &str, max_width_pt: f32) -> (&str, &str) {
    let mut used_pt = 0.0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used_pt += width(face, size_pt, grapheme);
        if used_pt > max_width_pt && at > 0 {
            return text.split_at(at);
        }
    }
    (text, "")
}

/// What is known of a face, per em, so that no font table is read while the window is drawn.
struct Measures {
    ascent_em: f32,
    descent_em: f32,
    /// Sorted by letter.
    advances: Vec<(u32, f32)>,
}

impl Measures {
    fn read(bytes: &[u8]) -> Self {
        let Ok(font) = FontRef::new(bytes) else {
            // Unreachable with our own files (a test reads each); every letter would count as one em.
            return Self { ascent_em: 1.0, descent_em: 0.25, advances: Vec::new() };
        };
        // Unscaled, because a scaled advance is rounded to a 64th of its size.
        let metrics = font.metrics(FontSize::unscaled(), LocationRef::default());
        let glyphs = font.glyph_metrics(FontSize::unscaled(), LocationRef::default());
        let per_em = f32::from(metrics.units_per_em.max(1));
        let mut advances: Vec<(u32, f32)> = font
            .charmap()
            .mappings()
            .filter_map(|(letter, glyph)| glyphs.advance_width(glyph).map(|advance| (letter, advance / per_em)))
            .collect();
        advances.sort_by_key(|(letter, _)| *letter);
        Self { ascent_em: metrics.ascent / per_em, descent_em: metrics.descent.abs() / per_em, advances }
    }

    fn advance_em(&self, letter: char) -> f32 {
        let found = self.advances.binary_search_by_key(&u32::from(letter), |(letter, _)| *letter);
        found.ok().and_then(|at| self.advances.get(at)).map_or(1.0, |(_, advance)| *advance)
    }
}

fn measures(face: Face) -> &'static Measures {
    static SANS: OnceLock<Measures> = OnceLock::new();
    static SANS_MEDIUM: OnceLock<Measures> = OnceLock::new();
    static SANS_SEMIBOLD: OnceLock<Measures> = OnceLock::new();
    static SERIF: OnceLock<Measures> = OnceLock::new();
    static SERIF_SEMIBOLD: OnceLock<Measures> = OnceLock::new();
    static SERIF_ITALIC: OnceLock<Measures> = OnceLock::new();
    let cell = match face {
        Face::Sans => &SANS,
        Face::SansMedium => &SANS_MEDIUM,
        Face::SansSemibold => &SANS_SEMIBOLD,
        Face::Serif => &SERIF,
        Face::SerifSemibold => &SERIF_SEMIBOLD,
        Face::SerifItalic => &SERIF_ITALIC,
    };
    cell.get_or_init(|| Measures::read(bytes(face)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: [Face; 6] =
        [Face::Sans, Face::SansMedium, Face::SansSemibold, Face::Serif, Face::SerifSemibold, Face::SerifItalic];

    #[test]
    fn every_face_is_readable_and_knows_the_letters_of_its_languages() {
        for face in ALL {
            let measures = measures(face);
            assert!(measures.ascent_em > 0.7 && measures.descent_em > 0.1, "{face:?}");
            for letter in "AZaz09ÄÖÜßŁódźŞşéñçøåΑΩαωЖя.,:;·…–’“”×".chars() {
                let known = measures.advances.binary_search_by_key(&u32::from(letter), |(letter, _)| *letter).is_ok();
                assert!(known, "{letter} in {face:?}");
            }
        }
    }

    #[test]
    fn a_letter_that_a_face_lacks_takes_one_em_so_that_nothing_is_cut() {
        assert!((width(Face::Sans, 14.0, "漢") - 14.0).abs() < 0.001);
    }

    #[test]
    fn a_semibold_text_is_wider_than_a_regular_one_and_twice_the_size_twice_as_wide() {
        let regular = width(Face::Serif, 15.0, "Responsibility");
        assert!(width(Face::SerifSemibold, 15.0, "Responsibility") > regular);
        assert!((width(Face::Serif, 30.0, "Responsibility") - 2.0 * regular).abs() < 0.01);
    }

    #[test]
    fn lines_break_at_spaces_and_a_long_word_between_graphemes() {
        assert_eq!(wrap(Face::Serif, 15.0, "Goals and vision", 1000.0), ["Goals and vision"]);
        assert_eq!(wrap(Face::Serif, 15.0, "Goals and vision", 75.0), ["Goals and", "vision"]);
        assert_eq!(wrap(Face::Serif, 15.0, "e\u{301}e\u{301}", 1.0), ["e\u{301}", "e\u{301}"]);
        assert_eq!(wrap(Face::Serif, 15.0, "", 10.0), [""]);
        assert_eq!(wrap(Face::Serif, 15.0, "One\n\nTwo", 100.0), ["One", "", "Two"]);
    }

    #[test]
    fn a_shortened_text_ends_in_an_ellipsis_and_fits() {
        let short = shorten(Face::Serif, 13.0, "Responsibility of everybody for everything", 80.0);
        assert!(short.starts_with("Respons") && short.ends_with('…'), "{short}");
        assert!(width(Face::Serif, 13.0, &short) <= 80.0);
        assert_eq!(shorten(Face::Serif, 13.0, "Risk", 80.0), "Risk");
    }

    #[test]
    fn only_a_word_wider_than_a_line_is_shortened() {
        let kept = shorten_words(Face::Serif, 13.0, "Responsibility of all teams", 60.0);
        let words: Vec<&str> = kept.split(' ').collect();
        assert!(words[0].starts_with("Resp") && words[0].ends_with('…'), "{kept}");
        assert_eq!(words[1..], ["of", "all", "teams"]);
        assert_eq!(wrap(Face::Serif, 13.0, &kept, 60.0).len(), 3);
    }

    proptest! {
        #[test]
        fn wrapping_loses_no_letter_and_keeps_to_the_width(text in "[a-zäß漢 ]{0,60}", max_width_pt in 20.0f32..300.0) {
            let lines = wrap(Face::Sans, 14.0, &text, max_width_pt);
            let kept: String = lines.concat().split(' ').collect();
            let all: String = text.split(' ').collect();
            prop_assert_eq!(kept, all);
            for line in lines {
                prop_assert!(width(Face::Sans, 14.0, &line) <= max_width_pt + 0.01, "{:?}", line);
            }
        }
    }
}
