//! Which language is spoken: that of the system, or the one a person chose.
//!
//! A language is a folder of `assets/words` and an instrument of `assets/instruments`: `build.rs` finds them, so that a
//! further one needs no Rust. What is said is process-wide, as the locale of a C program is: no sentence has to be handed
//! the language it is in. It is set by `shell`, once at the start and whenever a person chooses another.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::LANGUAGES;

/// A language that Two Hats speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Language(usize);

static SPOKEN: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static HERE: Cell<Option<Language>> = const { Cell::new(None) };
}

impl Language {
    /// The language that the others are translated from, and that stands in for one we do not speak.
    pub const ENGLISH: Self = Self(0);

    /// Every language, English first, then by code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// Its place among [`Language::all`].
    pub(super) fn place(self) -> usize {
        self.0
    }

    /// Its code, as files, pages and systems name it: "de".
    #[must_use]
    pub fn code(self) -> &'static str {
        LANGUAGES.get(self.0).map_or("en", |(code, _)| *code)
    }

    /// Its name in itself: "Deutsch".
    #[must_use]
    pub fn name(self) -> Cow<'static, str> {
        speaking(self, super::language_name)
    }

    /// The one that a locale such as "de", "de-AT" or "de_CH.UTF-8" asks for; `None` where we do not speak it.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['-', '_', '.', '@']).next()?;
        Self::all().find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

/// The language of everything that is said now.
#[must_use]
pub fn spoken() -> Language {
    HERE.get().unwrap_or_else(|| Language(SPOKEN.load(Ordering::Relaxed)))
}

/// From now on everything is said in `language`.
pub fn speak(language: Language) {
    SPOKEN.store(language.place(), Ordering::Relaxed);
}

/// What `say` says in `language`, whatever is spoken otherwise. Holds for this thread until `say` returns.
pub fn speaking<T>(language: Language, say: impl FnOnce() -> T) -> T {
    let before = HERE.replace(Some(language));
    let said = say();
    HERE.set(before);
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_system_is_found_whatever_its_country() {
        let code = |locale: &str| Language::of_locale(locale).map(Language::code);
        for locale in ["en", "en-US", "en_GB.UTF-8", "EN"] {
            assert_eq!(code(locale), Some("en"), "{locale}");
        }
        assert_eq!(["C", "POSIX", "", "eng", "xx_XX"].map(code), [None; 5]);
    }

    #[test]
    fn another_language_is_spoken_only_until_the_sentence_is_said() {
        for language in Language::all() {
            assert_eq!(speaking(language, spoken), language);
        }
        assert_eq!(spoken(), Language::ENGLISH);
    }
}
