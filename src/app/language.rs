//! Another language, while the window is open.
//!
//! What is on screen is said anew in the next frame. What a client was asked stays as it was asked; only a session that
//! nobody has touched yet begins again in the other language.

use crate::files;
use crate::words::Language;

use super::effect::{Effect, Fresh};
use super::state::{Source, State};

impl State {
    /// Speaks `language` from now on; `None` is that of the system.
    pub(super) fn speak(&mut self, language: Option<Language>) -> Vec<Effect> {
        let mut effects = self.prefer(|preferences| preferences.language = language);
        effects.push(Effect::Speak(language));
        effects
    }

    /// `language` is spoken now.
    pub(super) fn note_spoken(&mut self, language: Language, fresh: &Fresh) -> Vec<Effect> {
        // It was said in another one.
        self.notice = None;
        if files::same_built_in(&self.instrument).is_none() {
            return Vec::new();
        }
        self.instrument = files::built_in_as(language);
        let is_untouched = self.source == Source::Unnamed && !self.is_touched() && self.set_aside.is_none();
        if is_untouched && **self.instrument() != *self.instrument {
            // The sheet on which the language was chosen stays.
            let sheet = self.sheet.take();
            self.begin(fresh);
            self.sheet = sheet;
        }
        Vec::new()
    }
}
