//! Two copies of a client beside each other, in words: what only one of them has, and where they contradict each other.
//!
//! What somebody else answered and the coach's own note are never shown beside each other: two people sit at this screen.
//! Whoever shows a contradiction asks [`crate::facts::reveal::hidden_in_copies`] first.

use super::sentences;
use crate::model::merge::{Clause, Comparison, Contradiction, Place, Side, StepPart, Value, What, Whose};
use crate::model::{
    About, Client, Date, DimensionId, Hours, Instrument, ItemId, Outcome, Payment, Rater, Session, SessionId, Setting,
    StepResult,
};
use crate::words;

/// How much of what is the same stands before the first difference of two long texts, in characters.
const BEFORE: usize = 24;

/// A contradiction as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The session's date; `None` where it is about all of them.
    pub date: Option<Date>,
    /// "Risk, managing"
    pub what: String,
    /// What mine says, then what theirs says, each with at most as many characters as were asked for.
    pub says: [String; 2],
}

impl Difference {
    /// "Risk, managing, 24 November 2026"
    #[must_use]
    pub fn place(&self) -> String {
        match self.date {
            Some(date) => words::differs_where(&self.what, &words::full_date(date)),
            None => self.what.clone(),
        }
    }
}

/// A contradiction in words, of which each side has at most `most` characters and keeps what differs in sight.
#[must_use]
pub fn difference(copies: &Comparison, open: &Contradiction, most: usize) -> Difference {
    let client = copies.mostly_mine();
    let session = open.place.session.as_ref().and_then(|id| client.session(id));
    let asked = session.map(|session| &**client.asked(session));
    let values = [&open.mine, &open.theirs].map(|value| in_words(value, copies, asked));
    let says = match whose(&open.place) {
        Some(whose) if whose.rater != Rater::Client => [(); 2].map(|()| words::value_not_shown().into_owned()),
        _ => apart(values, most),
    };
    Difference { date: session.map(|session| session.date), what: what_in_words(&open.place.what, client, asked), says }
}

/// What only `side` has, a line each session.
#[must_use]
pub fn only_in(copies: &Comparison, side: Side) -> Vec<String> {
    let taken: Vec<&Place> =
        copies.taken().iter().filter(|taken| taken.from == side).map(|taken| &taken.place).collect();
    let client = if side == Side::Theirs { copies.theirs() } else { copies.mine() };
    let lines = taken.chunk_by(|one, other| one.session == other.session).map(|places| {
        let what = words::list(&kinds(places));
        match places.first().and_then(|place| client.session(place.session.as_ref()?)) {
            Some(session) => words::only_in_session(&words::full_date(session.date), &what),
            None => words::only_in_all(&what),
        }
    });
    lines.collect()
}

/// The kinds of things at these places of one session, each counted or told once.
fn kinds(places: &[&Place]) -> Vec<String> {
    let count = |is: fn(&What) -> bool| places.iter().filter(|place| is(&place.what)).count();
    let is_own = |whose: &Whose| whose.rater == Rater::Client;
    let mut told = Vec::new();
    for place in places {
        let words = match &place.what {
            What::Session => words::only_whole_session().into_owned(),
            _ if whose(place).is_some_and(|whose| !is_own(whose)) => words::only_of_others().into_owned(),
            What::Rating(..) => words::only_answers(words::count(count(
                |what| matches!(what, What::Rating(whose, _) if whose.rater == Rater::Client),
            ))),
            What::Moment(..) => words::only_moments(words::count(count(
                |what| matches!(what, What::Moment(whose, _) if whose.rater == Rater::Client),
            ))),
            What::Target(_) => words::only_targets(words::count(count(|what| matches!(what, What::Target(_))))),
            What::Response(Whose { about: About::LookingBack(_), .. }) => words::only_looking_back().into_owned(),
            What::Response(_) => sentences::within_a_sentence(&words::differs_response()),
            What::Stage(_) => words::only_done().into_owned(),
            What::Step(_) => words::only_step().into_owned(),
            What::Topics => words::only_topics().into_owned(),
            What::Note => words::only_note().into_owned(),
            What::PrivateNote => words::only_private_note().into_owned(),
            What::Hours => words::only_hours().into_owned(),
            What::Name => words::only_name().into_owned(),
            What::Agreement(_) => words::only_agreement().into_owned(),
            What::Extra(_) => words::only_extra().into_owned(),
            What::Date => words::differs_date().into_owned(),
        };
        if !told.contains(&words) {
            told.push(words);
        }
    }
    told
}

fn whose(place: &Place) -> Option<&Whose> {
    match &place.what {
        What::Response(whose) | What::Stage(whose) | What::Rating(whose, _) | What::Moment(whose, _) => Some(whose),
        What::Name
        | What::Agreement(_)
        | What::Session
        | What::Date
        | What::Target(_)
        | What::Step(_)
        | What::Topics
        | What::Note
        | What::PrivateNote
        | What::Hours
        | What::Extra(_) => None,
    }
}

/// "Risk, managing"
fn what_in_words(what: &What, client: &Client, asked: Option<&Instrument>) -> String {
    match what {
        What::Name => words::differs_name().into_owned(),
        What::Agreement(clause) => words::differs_agreement(&clause_in_words(*clause)),
        What::Session => words::differs_session().into_owned(),
        What::Date => words::differs_date().into_owned(),
        What::Response(whose) => answered(words::differs_response().into_owned(), whose, client),
        What::Stage(whose) => answered(words::differs_stage().into_owned(), whose, client),
        What::Rating(whose, item) => answered(item_in_words(item, asked), whose, client),
        What::Moment(whose, dimension) => {
            answered(words::differs_moment(&dimension_name(dimension, asked)), whose, client)
        }
        What::Target(item) => words::differs_target(&item_in_words(item, asked)),
        What::Step(part) => step_part_in_words(*part),
        What::Topics => words::differs_topics().into_owned(),
        What::Note => words::differs_note().into_owned(),
        What::PrivateNote => words::differs_private_note().into_owned(),
        What::Hours => words::differs_hours().into_owned(),
        What::Extra(_) => words::differs_extra().into_owned(),
    }
}

fn answered(what: String, whose: &Whose, client: &Client) -> String {
    let date =
        |id: &SessionId| client.session(id).map(|session: &std::sync::Arc<Session>| words::full_date(session.date));
    let what = match &whose.about {
        About::Now => what,
        About::LookingBack(at) => words::differs_looking_back(&what, &date(at).unwrap_or_default()),
    };
    if whose.rater == Rater::Client { what } else { words::differs_of_another(&what) }
}

fn clause_in_words(clause: Clause) -> String {
    let words = match clause {
        Clause::Roles => words::agreement_roles(),
        Clause::Limits => words::agreement_limits(),
        Clause::Sponsor => words::agreement_sponsor(),
        Clause::Copies => words::agreement_copies(),
        Clause::Agreed => words::agreement_agreed(),
    };
    sentences::within_a_sentence(&words)
}

fn step_part_in_words(part: StepPart) -> String {
    let part = match part {
        StepPart::Whole => return words::differs_step().into_owned(),
        StepPart::Action => words::differs_step_action(),
        StepPart::By => words::differs_step_by(),
        StepPart::Options => words::differs_step_options(),
        StepPart::Will => words::differs_step_will(),
        StepPart::Supporter => words::differs_step_supporter(),
        StepPart::Outcome => words::differs_step_outcome(),
        StepPart::InTheWay => words::differs_step_in_the_way(),
    };
    words::differs_step_part(&part)
}

/// "Risk, managing"; of an instrument with one pole "Risk".
fn item_in_words(item: &ItemId, asked: Option<&Instrument>) -> String {
    let dimension = dimension_name(&item.dimension, asked);
    let poles = asked.map_or([].as_slice(), Instrument::poles);
    match poles.iter().find(|pole| pole.id == item.pole) {
        Some(pole) if poles.len() > 1 => words::differs_item(&dimension, &pole.name),
        _ => dimension,
    }
}

fn dimension_name(id: &DimensionId, asked: Option<&Instrument>) -> String {
    asked.and_then(|asked| asked.dimension(id)).map_or_else(|| id.to_string(), |dimension| dimension.name.clone())
}

/// The whole value on one line, however long.
fn in_words(value: &Value, copies: &Comparison, asked: Option<&Instrument>) -> String {
    match value {
        Value::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::List(texts) => texts
            .iter()
            .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("; "),
        Value::Date(date) => words::full_date(*date),
        Value::Rating(rating) => rating.steps().to_string(),
        Value::Step(step) => words::value_step(&dimension_name(&step.dimension, asked), &step.action),
        Value::Will(will) => will.steps().to_string(),
        Value::Became(outcome) => became_in_words(outcome),
        Value::Hours(hours) => hours_in_words(*hours),
        Value::Asked(key) => {
            let both = [copies.mine(), copies.theirs()];
            let known = both.iter().flat_map(|client| client.instruments()).find(|known| known.key() == key);
            let name = known.map(|known| known.name.clone()).unwrap_or_default();
            format!("{name} ({key})")
        }
        Value::Private(note) => {
            let words = note.for_the_coach().split_whitespace().count();
            words::value_private(words::count(words))
        }
        Value::Something => words::value_not_shown().into_owned(),
    }
}

fn became_in_words(outcome: &Outcome) -> String {
    let result = match outcome.result {
        StepResult::Done => words::became_done(),
        StepResult::Partly => words::became_partly(),
        StepResult::OnHold => words::became_on_hold(),
        StepResult::ChoseNotTo => words::became_chose_not_to(),
    };
    if outcome.in_the_way.is_empty() { result.into_owned() } else { words::value_became(&result, &outcome.in_the_way) }
}

fn hours_in_words(hours: Hours) -> String {
    let payment = match hours.payment {
        Payment::Paid => words::hours_paid(),
        Payment::ProBono => words::hours_not_paid(),
    };
    let setting = match hours.setting {
        Setting::One => words::hours_one_person(),
        Setting::Group => words::hours_group(),
    };
    words::value_hours(&words::duration(i64::from(hours.minutes)), &payment, &setting)
}

/// Two texts with at most `most` characters each. Where they are longer they begin shortly before they part, so that what
/// differs is in sight.
fn apart(texts: [String; 2], most: usize) -> [String; 2] {
    if texts.iter().all(|text| text.chars().count() <= most) {
        return texts;
    }
    let [mine, theirs] = &texts;
    let same = mine.chars().zip(theirs.chars()).take_while(|(one, other)| one == other).count();
    let from = if same < most / 2 { 0 } else { same - BEFORE.min(most / 4).min(same) };
    texts.map(|text| {
        let mut letters = text.chars().skip(from);
        let mut shown = String::new();
        if from > 0 {
            shown.push('…');
        }
        let room = most - shown.chars().count();
        shown.extend(letters.by_ref().take(room));
        if letters.next().is_some() {
            shown.pop();
            shown.push('…');
        }
        shown
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_long_texts_what_differs_stays_in_sight() {
        let short = ["Said no.".to_owned(), "Said yes.".to_owned()];
        assert_eq!(apart(short.clone(), 20), short);
        let long = |end: &str| format!("{}{end}", "and then another long walk ".repeat(9));
        let [one, other] = apart([long("home"), long("to the station")], 40);
        assert_eq!([one.as_str(), other.as_str()], ["…long walk home", "…long walk to the station"]);
        let [one, other] = apart(["a".repeat(50), "b".repeat(10)], 12);
        assert_eq!((one.chars().count(), one.ends_with('…'), other.as_str()), (12, true, "bbbbbbbbbb"));
    }
}
