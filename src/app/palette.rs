//! The palette: every command that fits what was typed, the best first.
//!
//! Letters need only come in their order: "expm" finds "Export many clients". Case and accents do not count, so that a name
//! is found on a keyboard that lacks its letters.

use super::command::Command;
use super::effect::Effect;
use super::state::State;

/// One command that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Find {
    /// The command.
    pub command: Command,
    /// Whether it can do something now.
    pub can: Can,
}

/// Whether a command can do something now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Can {
    /// It can.
    Now,
    /// Not as things are.
    NotNow,
}

impl State {
    /// The commands whose names fit `typed`, the best first; what can't be done now comes last, and only when it is looked for.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<Find> {
        let sought = folded(typed);
        // Whoever stands in the palette asks for neither of the two ways to all commands.
        let others = Command::ALL.into_iter().filter(|command| !matches!(command, Command::Palette | Command::Menu));
        let mut found: Vec<(u32, Find)> = others
            .filter_map(|command| {
                let can = if self.allows(command) { Can::Now } else { Can::NotNow };
                let score = score_of(&sought, &self.label_of(command), &command.tooltip())?;
                (can == Can::Now || !sought.is_empty()).then_some((score, Find { command, can }))
            })
            .collect();
        // Of two that fit as well, the one that stands first in the table.
        found.sort_by_key(|(score, find)| (find.can == Can::NotNow, std::cmp::Reverse(*score)));
        found.into_iter().map(|(_, find)| find).collect()
    }

    /// Does a command that was found: as if its key had been pressed where one was before the palette.
    pub(super) fn run(&mut self, command: Command) -> Vec<Effect> {
        self.give_back();
        self.handle(command)
    }
}

/// How well a command fits; by its name better than by what it does. `None` is not at all.
fn score_of(sought: &str, label: &str, does: &str) -> Option<u32> {
    let by_name = fit(sought, &folded(label)).map(|score| score + 1000);
    // A sentence has all letters in some order: of what a command does, whole words count.
    by_name.or_else(|| (sought.chars().count() > 2 && folded(does).contains(sought)).then_some(1))
}

/// How well letters fit a name in which they come in this order; `None` when they do not.
///
/// Letters that follow each other and letters that begin a word weigh most, and of equal fits the shorter name wins.
fn fit(sought: &str, name: &str) -> Option<u32> {
    let mut letters = sought.chars().filter(|letter| !letter.is_whitespace()).peekable();
    if sought.is_empty() {
        return Some(0);
    }
    let (mut score, mut run, mut before) = (0_u32, 0_u32, ' ');
    if name.contains(sought) {
        score += 200;
    }
    if name.starts_with(sought) {
        score += 200;
    }
    for letter in name.chars() {
        if letters.peek() == Some(&letter) {
            letters.next();
            run += 1;
            score += 2 * run + if before.is_alphanumeric() { 0 } else { 12 };
        } else {
            run = 0;
        }
        before = letter;
    }
    let length = u32::try_from(name.chars().count()).unwrap_or(u32::MAX).min(100);
    letters.peek().is_none().then_some((score + 100).saturating_sub(length))
}

/// In small letters, without accents.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ß' => 's',
        'ť' | 'ţ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    };
    text.trim().to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best<'a>(sought: &str, names: &[&'a str]) -> Vec<&'a str> {
        let mut fits: Vec<(u32, &str)> =
            names.iter().filter_map(|name| Some((score_of(&folded(sought), name, "")?, *name))).collect();
        fits.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        fits.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn the_name_that_was_meant_comes_first() {
        let names = ["Save as…", "Export…", "Export many clients…", "Session note", "Private note", "Quit"];
        for (sought, first) in [
            ("exp", "Export…"),
            ("EXPM", "Export many clients…"),
            ("note", "Private note"),
            ("sn", "Session note"),
            ("save", "Save as…"),
            ("q", "Quit"),
        ] {
            assert_eq!(best(sought, &names).first(), Some(&first), "{sought}");
        }
        assert_eq!(best("zzz", &names), Vec::<&str>::new());
        assert_eq!(best("", &names).len(), names.len());
    }

    #[test]
    fn a_name_is_found_without_its_accents() {
        assert_eq!(best("ubersicht", &["Übersicht"]), ["Übersicht"]);
        assert_eq!(best("Łódź", &["Lodz"]), ["Lodz"]);
        assert_eq!(best("zrodlo", &["Źródło"]), ["Źródło"]);
    }

    #[test]
    fn what_a_command_does_finds_it_too_after_every_name() {
        assert!(score_of("passphrase", "Lock now", "until the passphrase is typed") < score_of("lock", "Lock now", ""));
        assert_eq!(score_of("zebra", "Lock now", "until the passphrase is typed"), None);
    }
}
