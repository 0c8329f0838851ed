//! Text in Markdown that stays text: no sign of it becomes a heading, a list, a link, a picture or HTML. A whole web address
//! stays as it was written, so some readers make a link of it.

/// What means something anywhere in a line.
/// A `#` too: at the end of a heading it would go.
const ANYWHERE: &str = "\\`*_[]<>&|~$#";
/// What means something where a line begins.
const AT_THE_BEGINNING: &str = "+-=:";

/// `text` on one line.
pub(super) fn inline(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    line(&words.join(" "))
}

/// `text` with its line breaks: each as a hard one, an empty line as a new paragraph. Never an indented line, which would
/// be code.
pub(super) fn lines(text: &str) -> String {
    let is_break = |c| matches!(c, '\n' | '\u{2028}' | '\u{2029}');
    let mut written = String::new();
    let mut is_after_gap = true;
    for text in text.split(is_break).map(inline) {
        match (text.is_empty(), is_after_gap) {
            (true, _) => is_after_gap = true,
            (false, true) => {
                let gap = if written.is_empty() { "" } else { "\n\n" };
                written.push_str(gap);
                written.push_str(&text);
                is_after_gap = false;
            }
            (false, false) => {
                written.push_str("\\\n");
                written.push_str(&text);
            }
        }
    }
    written
}

fn line(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let mut escaped = String::new();
    for (place, c) in text.chars().enumerate() {
        let is_number_of_a_list = digits > 0 && place == digits && matches!(c, '.' | ')');
        if ANYWHERE.contains(c) || is_number_of_a_list || (place == 0 && AT_THE_BEGINNING.contains(c)) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_writes_is_never_markup() {
        assert_eq!(inline("# big"), "\\# big");
        assert_eq!(inline("- [a](http://b) ![c](d)"), "\\- \\[a\\](http://b) !\\[c\\](d)");
        assert_eq!(inline("1. first"), "1\\. first");
        assert_eq!(inline("7 of 10. Then."), "7 of 10. Then.");
        assert_eq!(inline("<b>&amp; *so* _it_ `is` a|b"), "\\<b\\>\\&amp; \\*so\\* \\_it\\_ \\`is\\` a\\|b");
        assert_eq!(inline("---"), "\\---");
        assert_eq!(inline("C:\\temp"), "C:\\\\temp");
    }

    #[test]
    fn lines_stay_lines_and_none_becomes_code() {
        assert_eq!(lines("one\n    two\n\n\n# three\n"), "one\\\ntwo\n\n\\# three");
        assert_eq!(lines(" \n\n"), "");
    }
}
