//! How a page is worked out: every rule that was used on it, in plain words, with its threshold.

use crate::facts::{self, Pattern, lean, pattern, thresholds};
use crate::model::{Rating, Stage};
use crate::words;

use super::choice::Audience;
use super::copy::SharedCopy;
use super::{document, sentences};

/// The rules used on the page of this copy; `None` where none was.
pub(super) fn used(copy: &SharedCopy) -> Option<Vec<String>> {
    let of_sentences = [leans(copy), patterns(copy), trends(copy), findings(copy)];
    let [leans, patterns, trends, findings] = match copy.audience() {
        Audience::Client | Audience::Coach => of_sentences,
        // Who pays reads no sentence.
        Audience::Sponsor => [const { None }; 4],
    };
    let numbers = [changes(copy), maybe(copy), same_weeks(copy)];
    let rules = [leans, patterns].into_iter().chain(numbers);
    let rules = rules.chain([trends, looked_back(copy), aims(copy), findings, revised(copy)]);
    let rules: Vec<String> = rules.flatten().collect();
    (!rules.is_empty()).then_some(rules)
}

/// Both answers of each dimension of which both are rated.
fn pairs(copy: &SharedCopy) -> Vec<[Rating; 2]> {
    let of = |dimension: &crate::model::Dimension| {
        let rows = copy.instrument().rows().filter(|row| row.dimension.id == dimension.id);
        let rated: Vec<Option<Rating>> = rows.map(|row| copy.ratings().of(&row.id())).collect();
        match rated.as_slice() {
            [Some(first), Some(second)] => Some([*first, *second]),
            _ => None,
        }
    };
    copy.instrument().dimensions().iter().filter_map(of).collect()
}

fn leans(copy: &SharedCopy) -> Option<String> {
    let [first, second] = copy.instrument().poles() else { return None };
    let is_named =
        |[a, b]: &[Rating; 2]| lean(Some(*a), Some(*b)).is_some_and(|lean| lean.distance() >= thresholds::LEAN_NAMED);
    pairs(copy)
        .iter()
        .any(is_named)
        .then(|| words::worked_out_lean(&second.name, &first.name, i64::from(thresholds::LEAN_NAMED)))
}

fn patterns(copy: &SharedCopy) -> Option<String> {
    let is_named = |[a, b]: &[Rating; 2]| matches!(pattern(*a, *b), Pattern::Both | Pattern::Neither);
    pairs(copy)
        .iter()
        .any(is_named)
        .then(|| words::worked_out_pattern(i64::from(thresholds::BOTH_FROM), i64::from(thresholds::NEITHER_TO)))
}

fn changes(copy: &SharedCopy) -> Option<String> {
    let rows = document::rows(copy);
    rows.iter()
        .any(|row| row.change().is_some())
        .then(|| words::worked_out_change(i64::from(thresholds::CHANGE_NAMED), i64::from(thresholds::APART_DAYS)))
}

fn maybe(copy: &SharedCopy) -> Option<String> {
    let is_maybe = |change: facts::Change| change.distance() == thresholds::CHANGE_MAYBE;
    let rows = document::rows(copy);
    rows.iter()
        .any(|row| row.change().is_some_and(is_maybe))
        .then(|| words::worked_out_maybe(i64::from(thresholds::CHANGE_MAYBE)))
}

fn same_weeks(copy: &SharedCopy) -> Option<String> {
    sentences::same_weeks(copy.compared()?, copy.session())
        .map(|_| words::worked_out_same_weeks(i64::from(thresholds::APART_DAYS)))
}

fn trends(copy: &SharedCopy) -> Option<String> {
    let is_said = !copy.is_partial() && !sentences::trends(copy.client(), copy.session()).is_empty();
    is_said.then(|| {
        let sessions = words::count(thresholds::TREND_SESSIONS);
        words::worked_out_trend(sessions, i64::from(thresholds::TREND_NAMED))
    })
}

fn looked_back(copy: &SharedCopy) -> Option<String> {
    let rows = document::rows(copy);
    rows.iter()
        .any(|row| row.looking_back.is_some())
        .then(|| words::worked_out_looking_back(i64::from(thresholds::LOOK_BACK_NAMED)))
}

fn aims(copy: &SharedCopy) -> Option<String> {
    (!copy.session().target.is_empty()).then(|| words::worked_out_target(i64::from(thresholds::AIM_NAMED)))
}

fn findings(copy: &SharedCopy) -> Option<String> {
    let found = sentences::of_session(copy.client(), copy.session(), copy.compared());
    let most = words::count(thresholds::FINDINGS);
    let said = match copy.instrument().poles() {
        [_] => words::worked_out_findings_one_pole(most),
        _ => words::worked_out_findings(most),
    };
    (!found.is_empty()).then_some(said)
}

fn revised(copy: &SharedCopy) -> Option<String> {
    (copy.response().stage == Stage::Revised && !copy.ratings().is_empty())
        .then(|| words::worked_out_revised().into_owned())
}
