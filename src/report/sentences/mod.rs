//! Findings: what may be said of a session, at most one sentence a dimension and five in all.
//!
//! The rule decides what is named (a move, then a lean, then a pattern, then a gap); the instrument's order decides where
//! it stands. A dimension of which nothing is rated is silent. An instrument with one pole has moves and nothing else:
//! there is nothing to compare within a session.

mod aims;
mod beside;
mod finding;

use crate::facts::{Lean, LeanSize, ThenNow, lean, reveal, then_and_now, thresholds};
use crate::model::{Client, DimensionId, Instrument, Pole, Ratings, Session};
use crate::words::{self, Language};

pub use aims::{aim_in_words, trend_in_words, trends};
pub(super) use beside::signed;
pub use beside::{all_looked_back, change_in_words, looked_back, reworded, same_weeks, then_now_in_words};
pub(super) use finding::Finding;

/// One finding about one dimension, in three lengths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its name: `short` and `full` begin with it.
    pub name: String,
    /// For the screen, without a full stop: "Risk leans to managing by 4".
    pub short: String,
    /// For a page where it stands alone: "Risk leans to managing by 4: preventing problems 8, trying new ways 4."
    /// A move is told with the dimension's moment, where there is one.
    pub full: String,
    /// For a page where it stands under its dimension's numbers: "Leans to managing by 4."
    /// `None` where those already say it.
    pub under: Option<String>,
}

/// The instrument whose poles are called hats; in all others they go by their names.
const HATS: &str = "two-hats";

/// What stands out of `session`, in the instrument's order. May well be nothing. `then` is the session it is compared
/// with; it is not looked at where [`reveal`] hides it.
#[must_use]
pub fn of_session(client: &Client, session: &Session, then: Option<&Session>) -> Vec<Sentence> {
    let instrument = client.asked(session);
    found_in(client, session, then).iter().map(|finding| finding.sentence(instrument)).collect()
}

/// The one calm line of a session of which nothing stands out, alone or beside `then`, although there was something to
/// compare; none of a copy without some of its answers.
#[must_use]
pub fn calm(client: &Client, session: &Session, then: Option<&Session>) -> Option<String> {
    let own = session.own_response()?;
    if client.withholds_some(session) {
        return None;
    }
    let calm = nothing_stands_out(client.asked(session), &own.ratings);
    calm.filter(|_| found_in(client, session, then).is_empty())
}

/// What stands out of ratings alone, in the instrument's order. May well be nothing.
#[must_use]
pub fn findings(instrument: &Instrument, ratings: &Ratings) -> Vec<Sentence> {
    found(finding::told(instrument, ratings, &[])).iter().map(|finding| finding.sentence(instrument)).collect()
}

/// The one calm line of a page on which nothing stands out although there was something to compare.
#[must_use]
pub fn nothing_stands_out(instrument: &Instrument, ratings: &Ratings) -> Option<String> {
    let [first, second] = instrument.poles() else { return None };
    let rating = |dimension: &DimensionId, pole: &Pole| {
        ratings.of(&crate::model::ItemId { dimension: dimension.clone(), pole: pole.id.clone() })
    };
    let mut dimensions = instrument.dimensions().iter().map(|dimension| &dimension.id);
    let compared = dimensions.any(|id| lean(rating(id, first), rating(id, second)).is_some());
    let calm = compared && findings(instrument, ratings).is_empty();
    calm.then(|| words::nothing_stands_out(&first.name, &second.name))
}

/// A lean as a table or a voice says it: "about even", "a little more leading", "leans to managing by 4".
#[must_use]
pub fn lean_in_words(instrument: &Instrument, lean: Lean) -> String {
    let Some(pole) = leant_to(instrument, lean) else { return words::about_even().into_owned() };
    match lean.size() {
        LeanSize::Even => words::about_even().into_owned(),
        LeanSize::Little => words::a_little_more(&pole.name),
        LeanSize::Named => words::leans_to(&pole.name, i64::from(lean.distance())),
    }
}

/// What stands out of `session`, in the instrument's order, before it is put into words.
pub(super) fn found_in<'a>(client: &'a Client, session: &'a Session, then: Option<&Session>) -> Vec<Finding<'a>> {
    let Some(own) = session.own_response() else { return Vec::new() };
    let then = then.filter(|then| reveal::may_compare(client, &then.id, session));
    let rows: Vec<ThenNow<'a>> = then.map(|then| then_and_now(client, then, session)).unwrap_or_default();
    let mut told = finding::told(client.asked(session), &own.ratings, &rows);
    for told in &mut told {
        told.moment = own.moments.get(&told.dimension.id).map(String::as_str);
        let mut items = client.asked(session).rows().filter(|row| row.dimension.id == told.dimension.id);
        told.is_partial = items.any(|row| client.withholds(&row.id()));
    }
    found(told)
}

fn found(told: Vec<finding::Told<'_>>) -> Vec<Finding<'_>> {
    let findings = told.into_iter().enumerate().filter_map(|(place, told)| Some((place, Finding::of(told)?)));
    let mut found: Vec<(usize, Finding<'_>)> = findings.collect();
    found.sort_by_key(|(_, finding)| finding.rank());
    found.truncate(thresholds::FINDINGS);
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, finding)| finding).collect()
}

/// The pole that `lean` leans to; `None` for an instrument with one pole.
fn leant_to(instrument: &Instrument, lean: Lean) -> Option<&Pole> {
    let [first, second] = instrument.poles() else { return None };
    Some(if lean.steps() < 0 { first } else { second })
}

/// Whether the poles may be called hats.
pub(super) fn are_hats(instrument: &Instrument) -> bool {
    let id = instrument.id().as_str();
    id == HATS || id.strip_prefix(HATS).is_some_and(|language| language.starts_with('-'))
}

/// A title within a sentence: "Preventing problems" to "preventing problems". As it is written where we do not know the
/// language of the instrument.
#[must_use]
pub fn in_running_text(instrument: &Instrument, title: &str) -> String {
    let language = Language::of_locale(&instrument.language);
    language.map_or_else(|| title.to_owned(), |language| words::speaking(language, || within_a_sentence(title)))
}

/// What a sentence of its own begins, within another, as the language that is spoken writes it: with its first letter in
/// lower case, unless nouns begin with a capital there.
#[must_use]
pub fn within_a_sentence(text: &str) -> String {
    if words::title_in_sentence() == "lower" { uncapitalized(text) } else { text.to_owned() }
}

/// What a person will do, in their own words as they wrote them: after a colon where they begin with a capital, which may be
/// that of a name.
#[must_use]
pub fn i_will(action: &str) -> String {
    let is_capital = action.chars().next().is_some_and(char::is_uppercase);
    if is_capital && words::title_in_sentence() == "lower" {
        words::i_will_as_written(action)
    } else {
        words::i_will(action)
    }
}

/// The text with its first letter in lower case, unless its first word is one letter or has another capital: "IT support"
/// stays.
fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    let first_word = rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if first_word.is_empty() || first_word.chars().any(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}
