//! Text by display columns: how wide it is, and how it wraps, fills and shortens.
//!
//! A column is what a terminal gives: two for most of Chinese, none for a combining mark. Characters are never counted.

use textwrap::core::Fragment;
use textwrap::{WordSeparator, wrap_algorithms::wrap_first_fit};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The space that no line ends at.
const NO_BREAK: char = '\u{a0}';

/// How many columns `text` takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// `text` with spaces after it up to `columns`; longer text stays as it is.
pub(super) fn filled(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(width(text))))
}

/// `text` with spaces before it up to `columns`; longer text stays as it is.
pub(super) fn right(text: &str, columns: usize) -> String {
    format!("{}{text}", " ".repeat(columns.saturating_sub(width(text))))
}

/// `text` on one line of at most `columns`, with `…` for what did not fit.
pub(super) fn shortened(text: &str, columns: usize) -> String {
    let text = one_line(text);
    if width(&text) <= columns {
        return text;
    }
    let (mut kept, mut taken) = (String::new(), 1);
    for grapheme in text.graphemes(true) {
        taken += width(grapheme);
        if taken > columns {
            break;
        }
        kept.push_str(grapheme);
    }
    format!("{}…", kept.trim_end())
}

/// `text` on one line, every run of blanks one space.
pub(super) fn one_line(text: &str) -> String {
    text.split(is_blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `text` in lines of at most `columns` each. A line break in it is kept, an empty line too; never no line at all.
/// A space that keeps two words together is an ordinary one once the lines are made.
/// What a printer or terminal would act on (a form feed, an escape) can't stand in a text of ours; a blank if it does.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    text.split(is_line_break).flat_map(|paragraph| wrapped_paragraph(paragraph, columns)).collect()
}

fn wrapped_paragraph(paragraph: &str, columns: usize) -> Vec<String> {
    let clean: String = paragraph.chars().map(|c| if is_blank(c) { ' ' } else { c }).collect();
    let mut fragments = Vec::new();
    for word in WordSeparator::UnicodeBreakProperties.find_words(clean.trim_end()) {
        push_broken(&mut fragments, &word, columns);
    }
    let lines = wrap_first_fit(&fragments, &[columns as f64]);
    let text = |line: &&[Piece]| {
        let text: String = line.iter().map(|piece| piece.text.as_str()).collect();
        text.trim_end().replace(NO_BREAK, " ")
    };
    lines.iter().map(text).collect()
}

/// A word, or the part of a long one that fits a line, with the blanks after it.
#[derive(Debug)]
struct Piece {
    text: String,
    width: f64,
    blanks: f64,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.blanks
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

impl Piece {
    fn new(word: &str, blanks: &str) -> Self {
        Self { text: format!("{word}{blanks}"), width: width(word) as f64, blanks: blanks.len() as f64 }
    }
}

/// The word as one piece, or as several where it is longer than a line: broken between graphemes, never within one.
fn push_broken(pieces: &mut Vec<Piece>, word: &textwrap::core::Word<'_>, columns: usize) {
    let (mut part, mut taken) = (String::new(), 0);
    for grapheme in word.word.graphemes(true) {
        // Signs side by side take no more columns than each alone, so the sum is on the safe side.
        if !part.is_empty() && taken + width(grapheme) > columns {
            pieces.push(Piece::new(&part, ""));
            part.clear();
            taken = 0;
        }
        taken += width(grapheme);
        part.push_str(grapheme);
    }
    pieces.push(Piece::new(&part, word.whitespace));
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\u{2028}' | '\u{2029}')
}

fn is_blank(c: char) -> bool {
    c == ' ' || c.is_control() || is_line_break(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_and_not_characters() {
        assert_eq!(filled("山田", 6), "山田  ");
        assert_eq!(right("e\u{301}", 3), "  e\u{301}");
        assert_eq!(shortened("山田太郎", 6), "山田…");
        assert_eq!(shortened("Anna Maria", 10), "Anna Maria");
        assert_eq!(shortened("Anna Maria", 6), "Anna…");
    }

    #[test]
    fn lines_break_between_words_and_a_long_word_breaks_between_signs() {
        assert_eq!(wrapped("one two three", 8), ["one two", "three"]);
        assert_eq!(wrapped("one\n\ntwo", 8), ["one", "", "two"]);
        assert_eq!(wrapped("", 8), [""]);
        assert_eq!(wrapped("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 4), ["👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"]);
    }

    #[test]
    fn two_words_that_belong_together_share_a_line_and_are_found_with_a_plain_space() {
        assert_eq!(wrapped("moved from\u{a0}3\u{a0}to\u{a0}6.", 12), ["moved", "from 3 to 6."]);
    }

    #[test]
    fn what_a_printer_would_act_on_becomes_a_blank() {
        assert_eq!(wrapped("one\u{c}two\r\n\tthree\u{1b}[2J", 80), ["one two", " three [2J"]);
    }

    #[test]
    fn a_note_of_invisible_signs_takes_no_longer_than_one_of_letters() {
        // With work that grows with the square this would not end within a test's patience.
        assert_eq!(wrapped(&"\u{2060}".repeat(200_000), 80).len(), 1);
    }
}
