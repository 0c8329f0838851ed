//! How hard a passphrase is to guess: a rough estimate that says rather too little than too much.
//!
//! Whoever has a locked file may guess as often as they like, and people choose words and dates: so a letter counts for
//! far less than the choice that a keyboard has.

use super::Passphrase;

/// How hard it is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// So short that it is tried through.
    TooShort,
    /// Among the first that are tried.
    Weak,
    /// It holds for a while.
    Fair,
    /// It is hard to guess for anybody.
    Strong,
}

/// The shortest that can protect, in characters.
const SHORTEST: usize = 8;
/// From so many bits on it is fair.
const FAIR: f32 = 36.0;
/// From so many on it is strong.
const STRONG: f32 = 50.0;
/// What one more word is worth, in bits.
const WORD: f32 = 13.0;

/// The ones that are tried first, alone or with a few digits and signs around them.
const COMMON: [&str; 28] = [
    "password",
    "passwort",
    "passphrase",
    "qwerty",
    "qwertz",
    "azerty",
    "letmein",
    "welcome",
    "admin",
    "iloveyou",
    "dragon",
    "monkey",
    "sunshine",
    "princess",
    "football",
    "baseball",
    "master",
    "shadow",
    "superman",
    "michael",
    "secret",
    "hello",
    "trustno",
    "coach",
    "coaching",
    "client",
    "twohats",
    "two hats",
];

impl Passphrase {
    /// How hard it is to guess.
    #[must_use]
    pub fn strength(&self) -> Strength {
        let text = self.text();
        if text.trim().chars().count() < SHORTEST {
            return Strength::TooShort;
        }
        let bits = if is_common(text) { 0.0 } else { letters(text).min(words(text)) };
        if bits < FAIR {
            Strength::Weak
        } else if bits < STRONG {
            Strength::Fair
        } else {
            Strength::Strong
        }
    }
}

/// Whether it is a word that everybody tries, with digits and signs in it or around it.
fn is_common(text: &str) -> bool {
    let plain = |c: char| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    let lower = text.to_lowercase();
    let is_around = |c: char| !c.is_alphabetic();
    let bare = lower.trim_matches(is_around);
    let spelled = |text: &str| text.chars().map(plain).collect::<String>();
    let tried = [bare.to_owned(), spelled(bare), spelled(lower.trim_end_matches(is_around))];
    tried.iter().any(|tried| COMMON.iter().any(|common| tried == common))
}

/// What its letters are worth, where one that only goes on from those before is worth little.
fn letters(text: &str) -> f32 {
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let each = of_each(text);
    let mut bits = 0.0;
    for (place, letter) in letters.iter().enumerate() {
        let before = letters.get(..place).unwrap_or_default();
        bits += if goes_on(before, *letter) { 0.25 } else { each };
    }
    bits
}

/// What one letter is worth: more where several kinds are mixed.
fn of_each(text: &str) -> f32 {
    let has = |kind: fn(char) -> bool| u8::from(text.chars().any(kind));
    let kinds = has(char::is_lowercase) + has(char::is_uppercase) + has(char::is_numeric);
    let kinds = kinds + has(|c| !c.is_alphanumeric() && !c.is_whitespace());
    match kinds {
        0 | 1 if text.chars().all(|c| c.is_numeric() || c.is_whitespace()) => 2.0,
        0 | 1 => 2.5,
        2 => 2.9,
        3 => 3.3,
        _ => 4.2,
    }
}

/// Whether this letter says nothing new: the same again, the next of a row, or what stood there a while ago.
fn goes_on(before: &[char], letter: char) -> bool {
    let Some(last) = before.last() else { return false };
    let step = (letter as i64 - *last as i64).abs();
    let is_in_row = step <= 1 && (letter.is_alphanumeric() || step == 0);
    let repeats = |back: usize| {
        let Some(from) = before.len().checked_sub(back) else { return false };
        before.get(from) == Some(&letter)
            && from.checked_sub(1).is_some_and(|earlier| before.get(earlier) == Some(last))
    };
    is_in_row || (2..=before.len()).any(repeats)
}

/// What its words are worth; a single one is judged by its letters.
fn words(text: &str) -> f32 {
    let lower = text.to_lowercase();
    let mut words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    let is_phrase = words.len() >= 2 && words.iter().all(|word| word.chars().all(char::is_alphabetic));
    if is_phrase { words.len() as f32 * WORD } else { f32::INFINITY }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Strength {
        Passphrase::new(text).strength()
    }

    #[test]
    fn what_is_tried_first_is_not_called_fair() {
        for short in ["", "a", "Zoë", "1234567", "a b c d", "       x       "] {
            assert_eq!(of(short), Strength::TooShort, "{short}");
        }
        let weak = [
            "password",
            "Passw0rd!!",
            "p@ssword2026",
            "12345678901234567890",
            "aaaaaaaaaaaaaaaaaaaa",
            "abcdefghijklmnop",
            "24.11.2026",
            "sunshine",
            "qwerty123456",
            "abcabcabcabcabc",
            "the the the the the",
            "Twohats2026",
            "margaret",
            "letmein letmein",
            "zoe müller",
        ];
        for weak in weak {
            assert_eq!(of(weak), Strength::Weak, "{weak}");
        }
    }

    #[test]
    fn four_unrelated_words_are_strong_and_three_are_fair() {
        for strong in
            ["copper lantern ferry walnut", "Kreide Ufer Mantel Gabel", "wJ8#qT2v!mZ5", "łódka-zegar-płot-miód"]
        {
            assert_eq!(of(strong), Strength::Strong, "{strong}");
        }
        for fair in ["copper lantern ferry", "Tr0mbone7galley", "ferry lantern walnut ferry"] {
            assert_eq!(of(fair), Strength::Fair, "{fair}");
        }
    }
}
