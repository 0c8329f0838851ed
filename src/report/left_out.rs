//! What a client's file has and a copy of one session has not: said truly, part by part.
//!
//! Of sessions that the copy holds nothing of, their number is all that is said.

use crate::model::{About, Agreement, Client, Extra, ItemId, Rater, Ratings, Response, Session};

use super::choice::{Audience, Choice, Include, Ticked};
use super::copy::{bare_step, said};
use super::parts::LeftOut;

/// `earlier` is the session it is compared with: as the client's file has it, and as the copy has it.
pub(super) fn left_out(
    client: &Client,
    session: &Session,
    earlier: Option<(&Session, &Session)>,
    thread: &[&Session],
    audience: Audience,
    choice: &Choice,
) -> Vec<LeftOut> {
    let whole_earlier = earlier.map(|(whole, _)| whole);
    let own = session.own_response();
    let moments = own.iter().flat_map(|own| own.moments.keys());
    let moments = moments.filter(|dimension| !choice.moments.holds(dimension)).count();
    let others = client.sessions().len() - 1 - earlier.iter().count() - thread.len();
    let ratings = own.map_or(0, |own| without(&own.ratings, &choice.ratings));
    let targets = match choice.targets {
        Include::LeftOut => session.target.count(),
        Include::Held => without(&session.target, &choice.ratings),
    };
    let is_whole = audience == Audience::Coach;
    let some = |count: usize| (count > 0).then_some(count);
    let parts = [
        some(ratings).map(LeftOut::Ratings),
        some(moments).map(LeftOut::Moments),
        (said(&session.note) && choice.note == Include::LeftOut).then_some(LeftOut::Note),
        some(session.topics.len()).filter(|_| choice.topics == Include::LeftOut).map(LeftOut::Topics),
        some(targets).map(LeftOut::Targets),
        session.next_step.as_ref().filter(|step| !is_whole && **step != bare_step(step)).map(|_| LeftOut::StepDetails),
        looks_elsewhere(session, whole_earlier).then_some(LeftOut::LookingBack),
        has_others_answers(session).then_some(LeftOut::OtherAnswers),
        said(session.private_note.for_the_coach()).then_some(LeftOut::PrivateNote),
        session.hours.map(|_| LeftOut::Hours),
        (!is_whole && client.agreement != Agreement::default()).then_some(LeftOut::Agreement),
        earlier
            .filter(|(whole, kept)| has_more(session, whole, kept, &choice.ratings))
            .map(|(whole, _)| LeftOut::RestOfEarlier(whole.date)),
        some(others).map(LeftOut::OtherSessions),
        [Some(session), whole_earlier]
            .into_iter()
            .flatten()
            .any(|session| has_later(client, session))
            .then_some(LeftOut::Later),
    ];
    parts.into_iter().flatten().collect()
}

/// How many of `ratings` are not ticked.
fn without(ratings: &Ratings, ticked: &Ticked<ItemId>) -> usize {
    ratings.iter().filter(|(item, _)| !ticked.holds(item)).count()
}

/// Whether the client looks back here at a session other than `earlier`.
fn looks_elsewhere(session: &Session, earlier: Option<&Session>) -> bool {
    let elsewhere = |response: &Response| match &response.about {
        About::LookingBack(id) => earlier.is_none_or(|earlier| earlier.id != *id),
        About::Now => false,
    };
    session.responses.iter().any(|response| response.rater == Rater::Client && elsewhere(response) && answers(response))
}

fn has_others_answers(session: &Session) -> bool {
    session.responses.iter().any(|response| response.rater != Rater::Client && answers(response))
}

/// Whether there is more of the earlier session, or of the look back at it, than the copy keeps.
fn has_more(session: &Session, whole: &Session, kept: &Session, ticked: &Ticked<ItemId>) -> bool {
    let is_own = |response: &&Response| response.rater == Rater::Client && response.about == About::Now;
    let beside_own = whole.responses.iter().filter(|response| !is_own(response)).any(answers);
    let back = session.looking_back_at(&whole.id);
    let moments = whole.own_response().into_iter().chain(back).any(|response| !response.moments.is_empty());
    let texts = [whole.note.as_str(), whole.private_note.for_the_coach()].into_iter().any(said);
    let lists = !whole.topics.is_empty() || !whole.target.is_empty() || whole.hours.is_some();
    let withheld = whole.own_response().into_iter().chain(back).any(|one| without(&one.ratings, ticked) > 0);
    beside_own || withheld || moments || texts || lists || whole.next_step != kept.next_step
}

fn answers(response: &Response) -> bool {
    !response.ratings.is_empty() || !response.moments.is_empty()
}

fn has_later(client: &Client, session: &Session) -> bool {
    let responses = session.responses.iter().map(|response| &response.extra);
    let extras: [&Extra; 3] = [&client.extra, &session.extra, &client.asked(session).extra];
    extras.into_iter().chain(responses).any(|extra| !extra.0.is_empty())
}
