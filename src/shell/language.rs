//! Which language the system asks for.

use crate::words::Language;

/// The first language of the person's list that we speak, as the system tells it; English where it tells none.
#[must_use]
pub fn of_system() -> Language {
    // “C” is the language of programs: what stands after it was not chosen for this one.
    let mut chosen = sys_locale::get_locales().take_while(|locale| locale != "C" && locale != "POSIX");
    chosen.find_map(|locale| Language::of_locale(&locale)).unwrap_or(Language::ENGLISH)
}

/// The language that `--language` names among `arguments`, before anything else of them is understood: the words that
/// explain the others are in it.
#[must_use]
pub fn asked_for<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Option<Language> {
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        match argument.strip_prefix("--language") {
            Some("") => return arguments.next().and_then(Language::of_locale),
            Some(rest) => {
                if let Some(code) = rest.strip_prefix('=') {
                    return Language::of_locale(code);
                }
            }
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_the_rest_is_understood() {
        let asked = |line: &str| asked_for(line.split(' '));
        assert_eq!(asked("twohats export --language en a.twohats"), Some(Language::ENGLISH));
        assert_eq!(asked("twohats --language=en"), Some(Language::ENGLISH));
        for none in ["twohats", "twohats --language", "twohats --language xx", "twohats --languages en"] {
            assert_eq!(asked(none), None, "{none}");
        }
    }
}
