//! Findings: what may be said of a session's ratings, at most one sentence a dimension and five in all.
//!
//! The rule decides what is named (a lean, then a pattern, then a gap); the instrument's order decides where it stands.
//! A dimension of which nothing is rated is silent, and so is an instrument with one pole: there is nothing to compare.

mod aims;
mod beside;

use crate::facts::{Lean, LeanSize, Pattern, lean, pattern, thresholds};
use crate::model::{Client, Dimension, DimensionId, Instrument, Item, ItemId, Pole, Rating, Ratings, Session};
use crate::words;

pub use aims::{aim_in_words, trend_in_words, trends};
pub use beside::{change_in_words, looked_back, reworded, same_weeks, then_now_in_words};

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
    pub full: String,
    /// For a page where it stands under its dimension's numbers: "Leans to managing by 4."
    /// `None` where those already say it.
    pub under: Option<String>,
}

/// The instrument whose poles are called hats; in all others they go by their names.
const HATS: &str = "two-hats";

/// What stands out of `session`, in the instrument's order: at most one sentence a dimension. `then` is the session it is
/// compared with; it is not looked at while `session` is being rated.
#[must_use]
pub fn of_session(client: &Client, session: &Session, then: Option<&Session>) -> Vec<Sentence> {
    let _ = then;
    session.own_response().map(|own| findings(client.asked(session), &own.ratings)).unwrap_or_default()
}

/// The one calm line of a session of which nothing stands out, beside `then` or alone.
#[must_use]
pub fn calm(client: &Client, session: &Session, then: Option<&Session>) -> Option<String> {
    let own = session.own_response()?;
    nothing_stands_out(client.asked(session), &own.ratings).filter(|_| of_session(client, session, then).is_empty())
}

/// What stands out of ratings alone, in the instrument's order. May well be nothing.
#[must_use]
pub fn findings(instrument: &Instrument, ratings: &Ratings) -> Vec<Sentence> {
    let mut found: Vec<(usize, Finding<'_>)> =
        pairs(instrument, ratings).enumerate().filter_map(|(place, pair)| Some((place, Finding::of(pair)?))).collect();
    found.sort_by_key(|(_, finding)| finding.rank());
    found.truncate(thresholds::FINDINGS);
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, finding)| finding.sentence(instrument)).collect()
}

/// The one calm line of a page on which nothing stands out although there was something to compare.
#[must_use]
pub fn nothing_stands_out(instrument: &Instrument, ratings: &Ratings) -> Option<String> {
    let [first, second] = instrument.poles() else { return None };
    let compared = pairs(instrument, ratings).any(|pair| lean(pair.ratings[0], pair.ratings[1]).is_some());
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

/// The pole that `lean` leans to; `None` for an instrument with one pole.
fn leant_to(instrument: &Instrument, lean: Lean) -> Option<&Pole> {
    let [first, second] = instrument.poles() else { return None };
    Some(if lean.steps() < 0 { first } else { second })
}

/// One dimension of two poles with its answers.
#[derive(Clone, Copy)]
struct Pair<'a> {
    dimension: &'a Dimension,
    items: [&'a Item; 2],
    ratings: [Option<Rating>; 2],
}

/// Every dimension as a pair; none for an instrument with one pole.
fn pairs<'a>(instrument: &'a Instrument, ratings: &Ratings) -> impl Iterator<Item = Pair<'a>> {
    instrument.dimensions().iter().filter_map(|dimension| {
        let ([first, second], [a, b]) = (instrument.poles(), dimension.items.as_slice()) else { return None };
        let rating = |pole: &Pole| ratings.of(&ItemId { dimension: dimension.id.clone(), pole: pole.id.clone() });
        Some(Pair { dimension, items: [a, b], ratings: [rating(first), rating(second)] })
    })
}

/// What may be said of one dimension.
struct Finding<'a> {
    pair: Pair<'a>,
    rule: Rule<'a>,
}

enum Rule<'a> {
    Lean(Lean, [Rating; 2]),
    Both([Rating; 2]),
    Neither([Rating; 2]),
    NotRated(&'a Item),
}

impl<'a> Finding<'a> {
    fn of(pair: Pair<'a>) -> Option<Self> {
        let rule = match pair.ratings {
            [Some(first), Some(second)] => Rule::of(first, second)?,
            [None, Some(_)] => Rule::NotRated(pair.items[0]),
            [Some(_), None] => Rule::NotRated(pair.items[1]),
            [None, None] => return None,
        };
        Some(Self { pair, rule })
    }

    /// What is named first when there is more than a page may say. Among leans the farther apart: the surer to be one.
    fn rank(&self) -> (u8, u8) {
        match self.rule {
            Rule::Lean(lean, _) => (0, Rating::MAX.steps() - lean.distance()),
            Rule::Both(_) | Rule::Neither(_) => (1, 0),
            Rule::NotRated(_) => (2, 0),
        }
    }

    fn sentence(&self, instrument: &Instrument) -> Sentence {
        let name = self.pair.dimension.name.as_str();
        let title = |item: &Item| in_running_text(instrument, &item.title);
        let both = both(instrument);
        let steps = |ratings: [Rating; 2]| ratings.map(|rating| i64::from(rating.steps()));
        let (short, full, under) = match self.rule {
            Rule::Lean(lean, ratings) => {
                let pole = leant_to(instrument, lean).map_or("", |pole| pole.name.as_str());
                let by = i64::from(lean.distance());
                let ([first, second], [a, b]) = (self.pair.items.map(title), steps(ratings));
                let full = words::lean_full(name, pole, by, &first, a, &second, b);
                (words::lean_short(name, pole, by), full, Some(words::lean_under(pole, by)))
            }
            Rule::Both(ratings) => {
                let [a, b] = steps(ratings);
                let under = words::both_under(&words::capitalized(&both));
                (words::both_short(name, &both, a, b), words::both_full(name, &both, a, b), Some(under))
            }
            Rule::Neither(ratings) => {
                let [a, b] = steps(ratings);
                let under = words::neither_under(&words::capitalized(&both));
                (words::neither_short(name, &both, a, b), words::neither_full(name, &both, a, b), Some(under))
            }
            Rule::NotRated(item) => {
                let item = title(item);
                (words::one_not_rated_short(name, &item), words::one_not_rated_full(name, &item), None)
            }
        };
        Sentence { dimension: self.pair.dimension.id.clone(), name: name.to_owned(), short, full, under }
    }
}

impl Rule<'_> {
    fn of(first: Rating, second: Rating) -> Option<Self> {
        let lean = Lean::between(first, second);
        if lean.size() == LeanSize::Named {
            return Some(Self::Lean(lean, [first, second]));
        }
        match pattern(first, second) {
            Pattern::Both => Some(Self::Both([first, second])),
            Pattern::Neither => Some(Self::Neither([first, second])),
            // The mostly patterns are leans and named above; they and the middle choose questions, not sentences.
            Pattern::MostlyFirst | Pattern::MostlySecond | Pattern::Middle => None,
        }
    }
}

/// Whether the poles may be called hats.
pub(super) fn are_hats(instrument: &Instrument) -> bool {
    instrument.id().as_str() == HATS
}

/// "both hats", or both poles by name where they are no hats.
fn both(instrument: &Instrument) -> String {
    match instrument.poles() {
        [first, second] if !are_hats(instrument) => words::both_poles(&first.name, &second.name),
        _ => words::both_hats().into_owned(),
    }
}

/// A title within a sentence: "Preventing problems" to "preventing problems". In English only: German nouns keep their
/// capital.
pub(super) fn in_running_text(instrument: &Instrument, title: &str) -> String {
    if instrument.language.starts_with("en") { uncapitalized(title) } else { title.to_owned() }
}

/// The text with its first letter in lower case, unless its first word is one letter or has another capital: "IT support"
/// stays.
pub(super) fn uncapitalized(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    let first_word = rest.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if first_word.is_empty() || first_word.chars().any(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}
