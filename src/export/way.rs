//! Whether a paragraph runs to the right, as Latin, or to the left.

/// To which side a paragraph runs; each of its lines does, whatever the line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// As Latin.
    Right,
    /// As Hebrew and Arabic.
    Left,
}

impl Way {
    /// As its first letter does.
    pub(super) fn of(text: &str) -> Self {
        let runs_left = |letter| {
            matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
                || matches!(letter, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        };
        let first = text.chars().find(|letter| letter.is_alphabetic());
        if first.is_some_and(runs_left) { Self::Left } else { Self::Right }
    }
}
