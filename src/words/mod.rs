//! Every phrase a person reads: with its arguments, to text. No other module holds a sentence.
//!
//! The phrases stand in `assets/words/*/*.ftl`, a folder for each language; `build.rs` makes each a function here, so that
//! neither a missing phrase nor a missing argument compiles. Dates, clock times and lists are put into words in `date.rs`
//! and here; which language is spoken, `language.rs` knows.

mod date;
mod language;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use date::{
    clock_time, date_and_time_of, day_month, duration, file_size, full_date, in_month_or_on, parse_date, short_date,
};
pub use language::{Language, speak, speaking, spoken};

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// How many, as phrases take it.
#[must_use]
pub fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// "one, two and three"; the empty text for no items.
#[must_use]
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => list_ends(&first.join(", "), last),
    }
}

/// "three sessions", or "the last 24 of 30 sessions" where older ones are not shown.
#[must_use]
pub fn sessions_shown(shown: usize, all: usize) -> String {
    let [shown, all] = [shown, all].map(count);
    if shown < all { last_sessions(shown, all) } else { sessions_in_words(shown) }
}

/// The text with its first letter in upper case: "managing" to "Managing".
#[must_use]
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn phrase(id: &'static str, arguments: Option<&FluentArgs<'_>>) -> String {
    let Some(bundle) = bundle(spoken()) else { return id.to_owned() };
    // Every id here stands in the files of every language (build.rs), so the id itself is never seen.
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { return id.to_owned() };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    text.into_owned()
}

/// A phrase without arguments says the same every time, sixty times a frame: it is put together once for each language.
type Said = [OnceLock<String>; LANGUAGES.len()];

fn constant(id: &'static str, said: &'static Said) -> Cow<'static, str> {
    said.get(spoken().place()).map_or(Cow::Borrowed(id), |said| Cow::Borrowed(said.get_or_init(|| phrase(id, None))))
}

fn bundle(language: Language) -> Option<&'static FluentBundle<FluentResource>> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; LANGUAGES.len()] =
        [const { OnceLock::new() }; LANGUAGES.len()];
    let (code, sources) = LANGUAGES.get(language.place())?;
    Some(BUNDLES.get(language.place())?.get_or_init(|| {
        let mut bundle = FluentBundle::new_concurrent(vec![code.parse::<LanguageIdentifier>().unwrap_or_default()]);
        // Invisible isolation marks would spoil columns and golden text.
        bundle.set_use_isolating(false);
        for source in *sources {
            // The build has parsed each of these; what Fluent could still save of a broken one is used.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        bundle
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_there_in_every_language() {
        for language in Language::all() {
            let bundle = bundle(language).unwrap();
            for id in IDS {
                let message = bundle.get_message(id);
                assert!(message.is_some_and(|message| message.value().is_some()), "{id} in {}", language.code());
            }
        }
    }

    #[test]
    fn every_phrase_reads_like_one_of_ours() {
        for line in LANGUAGES.iter().flat_map(|(_, sources)| *sources).flat_map(|source| source.lines()) {
            if line.starts_with('#') {
                continue;
            }
            assert!(!line.contains('!'), "{line}");
            assert!(!line.contains("..."), "{line}");
            assert!(!line.contains('\''), "a straight quote: {line}");
        }
    }

    #[test]
    fn lists_read_as_speech() {
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(list(&words("one")), "one");
        assert_eq!(list(&words("one two three")), "one, two and three");
    }
}
