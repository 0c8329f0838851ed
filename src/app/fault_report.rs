//! A report of a fault: a text made here, shown before it is saved, and sent by nobody.
//!
//! Nothing of a client is in it, and no name or path: of the settings only what was chosen from a list, of the log only
//! what stands before the first path or quotation.

use crate::words;

use super::effect::{Effect, Question};
use super::exporting::Making;
use super::preferences::{Appearance, LockAfter, Preferences, View};
use super::sheet::Sheet;
use super::state::State;

/// What the world knows about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The program with its git version: "0.1.0 (v0.1-12-gabcdef)".
    pub version: String,
    /// The system with its processor: "linux `x86_64`".
    pub system: String,
    /// How the desktop is reached, where that can be told: "wayland".
    pub desktop: String,
    /// The last lines of the log, oldest first.
    pub log: Vec<String>,
}

/// What can be pressed in About.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AboutPress {
    /// Show the licenses.
    Licenses,
    /// Save them as a text.
    SaveLicenses,
    /// Make a report of a fault and show it.
    Report,
    /// Save the report that is shown.
    SaveReport,
    /// Back to About.
    Back,
}

/// So many lines of the log are in a report.
const LOG_LINES: usize = 20;
/// So much of each.
const LOG_LETTERS: usize = 160;

impl State {
    pub(super) fn press_about(&mut self, press: AboutPress) -> Vec<Effect> {
        match press {
            AboutPress::Licenses => self.show(Sheet::Licenses),
            AboutPress::Back => self.show(Sheet::About),
            AboutPress::Report => vec![Effect::LookAtYourself],
            AboutPress::SaveReport => {
                let Some(Sheet::FaultReport(text)) = self.sheet.take() else { return Vec::new() };
                self.save_text(Making::FaultReport, &text)
            }
            AboutPress::SaveLicenses => {
                self.sheet = None;
                self.save_text(Making::Licenses, super::licenses())
            }
        }
    }

    fn save_text(&mut self, making: Making, text: &str) -> Vec<Effect> {
        self.export.making = making;
        self.export.product = Some(text.as_bytes().into());
        self.notice = None;
        let question: Question = self.deliver_question();
        self.ask(question)
    }

    /// The world looked at itself: the report is shown, unless something else is asked meanwhile.
    pub(super) fn report_fault(&mut self, facts: &Facts) -> Vec<Effect> {
        if self.is_asked() {
            return Vec::new();
        }
        let report = fault_report(facts, &self.preferences, &self.names());
        self.show(Sheet::FaultReport(report))
    }

    /// Every word that could name somebody: of the client, of its file, of the practice.
    fn names(&self) -> Vec<String> {
        let texts =
            [self.client().name.clone(), self.file_name().unwrap_or_default(), self.preferences.practice.clone()];
        let recent = self.preferences.recent.iter().map(|path| super::name_of(path));
        let words = texts.into_iter().chain(recent).collect::<Vec<_>>().join(" ");
        let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 2);
        words.map(str::to_lowercase).filter(|word| word != super::CLIENT_EXTENSION).collect()
    }
}

/// The report: one line a fact.
#[must_use]
pub fn fault_report(facts: &Facts, preferences: &Preferences, names: &[String]) -> String {
    let window = preferences.window.map(|place| words::fault_window(place.width as i64, place.height as i64));
    let mut lines = vec![
        words::fault_title().into_owned(),
        String::new(),
        words::fault_happened().into_owned(),
        String::new(),
        String::new(),
        words::fault_version(&facts.version),
        words::fault_system(&facts.system),
    ];
    lines.extend((!facts.desktop.is_empty()).then(|| words::fault_desktop(&facts.desktop)));
    lines.extend(window);
    lines.push(words::fault_settings(&settings(preferences)));
    lines.push(String::new());
    let log: Vec<String> = facts.log.iter().filter_map(|line| without_names(line, names)).collect();
    let last = log.iter().skip(log.len().saturating_sub(LOG_LINES)).cloned();
    lines.push(if log.is_empty() { words::fault_no_log() } else { words::fault_log() }.into_owned());
    lines.extend(last);
    lines.join("\n") + "\n"
}

/// What was chosen from lists, in the words of the settings' file: whoever mends the fault reads those.
fn settings(preferences: &Preferences) -> String {
    let language = preferences.language.map_or("system", crate::words::Language::code);
    let theme = match preferences.appearance {
        Appearance::System => "system",
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    };
    let view = match preferences.view {
        View::Radar => "radar",
        View::Bars => "bars",
        View::Table => "table",
        View::Map => "map",
        View::OverTime => "over_time",
    };
    let lock = preferences.lock_after;
    let lock = if lock == LockAfter::Never { 0 } else { lock.minutes().unwrap_or_default() };
    let (zoom, recent) = (preferences.zoom.tenths(), preferences.recent.len());
    let practice = if preferences.practice.is_empty() { "no" } else { "yes" };
    let logo = if preferences.logo.is_some() { "yes" } else { "no" };
    [
        ("language", language.to_owned()),
        ("theme", theme.to_owned()),
        ("zoom_tenths", zoom.to_string()),
        ("view", view.to_owned()),
        ("lock_after", lock.to_string()),
        ("practice", practice.to_owned()),
        ("logo", logo.to_owned()),
        ("recent", recent.to_string()),
    ]
    .map(|(name, value)| [name, value.as_str()].join(" "))
    .join(", ")
}

/// A line of the log up to the first path or quotation; `None` where what is left holds a name.
fn without_names(line: &str, names: &[String]) -> Option<String> {
    // "2026-11-24 10:42:00 WARN place: message": the place is one of ours or of a crate, and holds no name.
    let told: String = line.chars().filter(|c| !c.is_control()).collect();
    let cut = told.find(['/', '\\', '"', '\'', '“', '‘', '«', '`']).unwrap_or(told.len());
    let kept = told.get(..cut).unwrap_or_default();
    // A drive stands before its path.
    let kept = if told.get(cut..).is_some_and(|rest| rest.starts_with(['/', '\\'])) {
        kept.trim_end_matches(is_drive)
    } else {
        kept
    };
    let kept: String = kept.chars().take(LOG_LETTERS).collect();
    let lower = kept.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    let is_named = words.any(|word| names.iter().any(|name| name == word));
    let kept = kept.trim_end();
    let whole = if cut < told.len() { [kept, "…"].join(" ") } else { kept.to_owned() };
    (!is_named && !kept.is_empty()).then_some(whole)
}

fn is_drive(c: char) -> bool {
    c == ':' || c.is_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn report_of(log: &[&str]) -> String {
        let facts = Facts {
            version: "0.1.0 (abc)".to_owned(),
            system: "linux x86_64".to_owned(),
            desktop: "wayland".to_owned(),
            log: log.iter().map(|line| (*line).to_owned()).collect(),
        };
        let preferences = Preferences {
            practice: "North Shore".to_owned(),
            logo: Some(PathBuf::from("/home/zoë/shore.svg")),
            recent: vec![PathBuf::from("/home/zoë/Łucja.twohats")],
            ..Preferences::default()
        };
        fault_report(&facts, &preferences, &["łucja".to_owned(), "shore".to_owned()])
    }

    #[test]
    fn a_fault_report_holds_no_name_and_no_path_whatever_the_log_says() {
        let report = report_of(&[
            "2026-11-24 10:42:00 WARN twohats::shell: settings: Not written: /home/zoë/Zoë Müller.twohats",
            "2026-11-24 10:42:01 WARN other: C:\\Users\\Zoë\\a.ron",
            "2026-11-24 10:42:02 WARN other: can't open “Zoë Müller”",
            "2026-11-24 10:42:03 WARN other: Łucja is late",
            "2026-11-24 10:42:04 WARN other: the display went away",
        ]);
        let lower = report.to_lowercase();
        for name in ["zoë", "müller", "łucja", "shore", "/home", "users", ".twohats", ".svg"] {
            assert!(!lower.contains(name), "{name} in {report}");
        }
        assert!(report.contains("the display went away"), "{report}");
        assert!(report.contains("0.1.0 (abc)") && report.contains("linux x86_64") && report.contains("wayland"));
        assert!(report.contains("practice yes, logo yes, recent 1"));
    }

    #[test]
    fn a_fault_report_stays_short_and_ends_with_what_happened_last() {
        let lines: Vec<String> =
            (0..500).map(|n| ["2026-11-24 10:42:00 WARN x: no", &n.to_string()].concat()).collect();
        let report = report_of(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(report.lines().count() < 40 && report.ends_with("no499\n"), "{report}");
    }
}
