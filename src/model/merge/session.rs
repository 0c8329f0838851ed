//! Two copies of one session put together, field by field.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::ids::DimensionId;
use super::super::limits;
use super::super::next_step::{NextStep, Outcome};
use super::super::session::{Private, Response, Session, Stage};
use super::order::{self, Found};
use super::weaver::{Weaver, one_under_the_other};
use super::{Side, StepPart, Value, What, Whose};

/// The session as it is when both copies of it, or the only one, are put together.
pub(super) fn together(found: &Found<'_, Arc<Session>>, weaver: &mut Weaver<'_>) -> Arc<Session> {
    weaver.enter(Some(&found.any().id));
    match found {
        Found::Mine(only) => {
            weaver.take(What::Session, Side::Mine);
            Arc::clone(only)
        }
        Found::Theirs(only) => {
            weaver.take(What::Session, Side::Theirs);
            Arc::clone(only)
        }
        Found::Both(mine, theirs) if mine == theirs => Arc::clone(mine),
        // Answers to other questions are no answers to these: one of the two is the session.
        Found::Both(mine, theirs) if mine.asked != theirs.asked => {
            let asked = |session: &Arc<Session>| Some(Value::Asked(session.asked.clone()));
            weaver.settle(What::Session, [mine, theirs], asked, None)
        }
        Found::Both(mine, theirs) => Arc::new(of_both(mine, theirs, weaver)),
    }
}

fn of_both(mine: &Session, theirs: &Session, weaver: &mut Weaver<'_>) -> Session {
    let day = |session: &jiff::civil::Date| Some(Value::Date(*session));
    let date = weaver.settle(What::Date, [&mine.date, &theirs.date], day, None);
    let key = |response: &Response| (response.rater, response.about.clone());
    let responses = order::of(&mine.responses, &theirs.responses, key, key);
    Session {
        id: mine.id.clone(),
        date,
        asked: mine.asked.clone(),
        responses: responses.into_iter().map(|found| response(&found, weaver)).collect(),
        target: weaver.ratings(What::Target, [&mine.target, &theirs.target]),
        next_step: next_step([&mine.next_step, &theirs.next_step], weaver),
        topics: weaver.list(What::Topics, [&mine.topics, &theirs.topics], limits::TOPICS),
        note: weaver.text(What::Note, [&mine.note, &theirs.note], limits::NOTE),
        private_note: private_note([&mine.private_note, &theirs.private_note], weaver),
        hours: weaver.option(What::Hours, [&mine.hours, &theirs.hours], Value::Hours),
        extra: weaver.extra([&mine.extra, &theirs.extra]),
    }
}

fn response(found: &Found<'_, Response>, weaver: &mut Weaver<'_>) -> Response {
    let whose = || Whose { rater: found.any().rater, about: found.any().about.clone() };
    let (mine, theirs) = match found {
        Found::Both(mine, theirs) => (mine, theirs),
        Found::Mine(only) | Found::Theirs(only) => {
            let side = if matches!(found, Found::Mine(_)) { Side::Mine } else { Side::Theirs };
            weaver.take(What::Response(whose()), side);
            return (*only).clone();
        }
    };
    let far = |response: &Response| match response.stage {
        Stage::Rating => 0,
        Stage::Done => 1,
        Stage::Revised => 2,
    };
    // Being done is a fact that the other copy does not know yet, and no contradiction.
    let (ahead, stage) = match far(mine).cmp(&far(theirs)) {
        std::cmp::Ordering::Less => (Some(Side::Theirs), theirs.stage),
        std::cmp::Ordering::Equal => (None, mine.stage),
        std::cmp::Ordering::Greater => (Some(Side::Mine), mine.stage),
    };
    if let Some(side) = ahead {
        weaver.take(What::Stage(whose()), side);
    }
    Response {
        rater: mine.rater,
        about: mine.about.clone(),
        stage,
        ratings: weaver.ratings(|item| What::Rating(whose(), item), [&mine.ratings, &theirs.ratings]),
        moments: moments(whose, [&mine.moments, &theirs.moments], weaver),
        extra: weaver.extra([&mine.extra, &theirs.extra]),
    }
}

fn moments(
    whose: impl Fn() -> Whose,
    [mine, theirs]: [&BTreeMap<DimensionId, String>; 2],
    weaver: &mut Weaver<'_>,
) -> BTreeMap<DimensionId, String> {
    let mut dimensions: Vec<&DimensionId> = mine.keys().chain(theirs.keys()).collect();
    dimensions.sort_unstable();
    dimensions.dedup();
    let of = |moments: &BTreeMap<DimensionId, String>, id: &DimensionId| moments.get(id).cloned().unwrap_or_default();
    let woven = dimensions.into_iter().map(|id| {
        let texts = [&of(mine, id), &of(theirs, id)];
        (id.clone(), weaver.text(What::Moment(whose(), id.clone()), texts, limits::MOMENT))
    });
    woven.filter(|(_, text)| !text.is_empty()).collect()
}

/// Of one focus part by part; of two, one of the two steps.
fn next_step([mine, theirs]: [&Option<NextStep>; 2], weaver: &mut Weaver<'_>) -> Option<NextStep> {
    let (Some(one), Some(other)) = (mine, theirs) else {
        return weaver.option(What::Step(StepPart::Whole), [mine, theirs], Value::Step);
    };
    if one.dimension != other.dimension {
        return weaver.option(What::Step(StepPart::Whole), [mine, theirs], Value::Step);
    }
    Some(NextStep {
        dimension: one.dimension.clone(),
        action: weaver.line(What::Step(StepPart::Action), [&one.action, &other.action]),
        by: weaver.option(What::Step(StepPart::By), [&one.by, &other.by], Value::Date),
        options: weaver.list(What::Step(StepPart::Options), [&one.options, &other.options], limits::OPTIONS),
        will: weaver.option(What::Step(StepPart::Will), [&one.will, &other.will], Value::Will),
        supporter: weaver.line(What::Step(StepPart::Supporter), [&one.supporter, &other.supporter]),
        outcome: outcome([&one.outcome, &other.outcome], weaver),
    })
}

fn outcome([mine, theirs]: [&Option<Outcome>; 2], weaver: &mut Weaver<'_>) -> Option<Outcome> {
    match (mine, theirs) {
        (Some(one), Some(other)) if one.result == other.result => {
            let texts = [&one.in_the_way, &other.in_the_way];
            let in_the_way = weaver.text(What::Step(StepPart::InTheWay), texts, limits::MOMENT);
            Some(Outcome { result: one.result, in_the_way })
        }
        _ => weaver.option(What::Step(StepPart::Outcome), [mine, theirs], Value::Became),
    }
}

fn private_note([mine, theirs]: [&Private; 2], weaver: &mut Weaver<'_>) -> Private {
    let [one, other] = [mine, theirs].map(|note| note.for_the_coach().to_owned());
    let both = one_under_the_other([&one, &other], limits::NOTE).map(Private::new);
    let told = |note: &Private| (!note.for_the_coach().is_empty()).then(|| Value::Private(note.clone()));
    weaver.settle(What::PrivateNote, [mine, theirs], told, both)
}
