//! How long a text may be, in characters, and a list, in entries. Generous for people, short enough that a hostile file
//! can't slow the window.

use thiserror::Error;

/// The longest text a place allows, and whether it may have line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// In characters.
    pub longest: usize,
    /// Whether it is one line.
    pub lines: Lines,
}

/// Whether a text may have line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One line: no control characters at all.
    One,
    /// Line breaks and tabs are text; other control characters are not.
    Many,
}

/// A text that does not fit its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum TooLong {
    /// It has more characters than allowed.
    #[error("longer than {0} characters")]
    Characters(usize),
    /// It holds a control character that is not text there.
    #[error("a control character")]
    Control,
}

/// A name: of a client, an instrument, a pole, a dimension, an item's title, a supporter.
pub const NAME: Limit = Limit { longest: 120, lines: Lines::One };
/// A sentence of an instrument: statement, anchor, prompt; also a topic, an action, an option.
pub const SENTENCE: Limit = Limit { longest: 400, lines: Lines::Many };
/// A moment.
pub const MOMENT: Limit = Limit { longest: 2_000, lines: Lines::Many };
/// A note, and each text of the agreement.
pub const NOTE: Limit = Limit { longest: 20_000, lines: Lines::Many };

/// How many sessions a client may have.
pub const SESSIONS: usize = 10_000;
/// How many instruments a client may have been asked.
pub const INSTRUMENTS: usize = 1_000;
/// How many responses may be given at one session.
pub const RESPONSES: usize = 1_000;
/// How many topics may be brought to one session.
pub const TOPICS: usize = 1_000;
/// How many other actions may be considered beside one next step.
pub const OPTIONS: usize = 1_000;

impl Limit {
    /// # Errors
    /// When `text` is too long or holds a control character that is not text here.
    pub fn check(self, text: &str) -> Result<(), TooLong> {
        if text.chars().nth(self.longest).is_some() {
            return Err(TooLong::Characters(self.longest));
        }
        let is_text = |c: char| match self.lines {
            Lines::One => !c.is_control(),
            Lines::Many => !c.is_control() || matches!(c, '\n' | '\t'),
        };
        if text.chars().all(is_text) { Ok(()) } else { Err(TooLong::Control) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_count_not_bytes() {
        assert_eq!(NAME.check(&"ő".repeat(120)), Ok(()));
        assert_eq!(NAME.check(&"a".repeat(121)), Err(TooLong::Characters(120)));
    }

    #[test]
    fn a_name_is_one_line_and_a_note_may_have_many() {
        assert_eq!(NAME.check("Zoë\nMüller"), Err(TooLong::Control));
        assert_eq!(NOTE.check("One.\n\tTwo."), Ok(()));
        assert_eq!(NOTE.check("bell \u{7}"), Err(TooLong::Control));
    }
}
