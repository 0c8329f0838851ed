//! Documents of every kind: the one in the look, and those nobody hopes for.

use twohats::model::{
    About, Agreement, Client, Instrument, Outcome, Private, Rater, Rating, Response, Session, SessionId, Stage,
    StepResult, Will,
};
use twohats::report::document::{self, Document};
use twohats::report::{Audience, Choice, SharedCopy};

use crate::fixture::{client, day, dimension, instrument, item_id, ratings, two_hats, with_session, with_sessions};

pub(crate) fn copy(client: &Client, audience: Audience) -> SharedCopy {
    let session = client.latest();
    let then = twohats::facts::reveal::just_before(client, session).map(|then| &then.id);
    SharedCopy::of(client, &session.id, then, audience, &Choice::of(audience)).unwrap()
}

pub(crate) fn document(client: &Client, audience: Audience) -> Document {
    document::of(&copy(client, audience), day())
}

/// The client of the look: three sessions, two moments, a step, a target.
pub(crate) fn zoe() -> Client {
    zoe_asked(&two_hats())
}

/// The same, asked in another language.
pub(crate) fn zoe_asked(instrument: &Instrument) -> Client {
    let now = [7, 4, 8, 3, 5, 6, 9, 8, 3, 5].map(Some);
    let then = [7, 3, 9, 2, 5, 3, 9, 8, 6, 4].map(Some);
    let made = client("Zoë Müller-Şahin", instrument.clone(), &now);
    let made = with_sessions(&made, |sessions| {
        let asked = sessions[0].asked.clone();
        for (month, day) in [(9, 12), (6, 3)] {
            let date = jiff::civil::date(2026, month, day);
            let mut earlier = Session::open(SessionId::on(date, &[]), date, asked.clone());
            earlier.responses[0].ratings = ratings(instrument, &then);
            earlier.responses[0].stage = Stage::Done;
            let mut step = crate::fixture::step("horizon", "Write down the two-year target");
            step.outcome = Some(Outcome { result: StepResult::Partly, in_the_way: "A crowded October".to_owned() });
            earlier.next_step = Some(step);
            sessions.insert(0, earlier);
        }
    });
    with_session(&made, |session| {
        let own = &mut session.responses[0];
        own.stage = Stage::Done;
        let words = [
            ("horizon", "The March re-plan: I kept the two-year target in view when the quarter slipped."),
            ("guidance", "I stopped answering first in the Monday meeting, twice."),
        ];
        for (id, text) in words {
            own.moments.insert(dimension(id), text.to_owned());
        }
        session.target = [(item_id("guidance.leading"), Rating::new(7).unwrap())].into_iter().collect();
        let mut step =
            crate::fixture::step("guidance", "Ask two questions before I give an answer in the Monday meeting.");
        step.by = Some(jiff::civil::date(2026, 12, 15));
        session.next_step = Some(step);
    })
}

/// Zoë with everything a coach may keep.
pub(crate) fn full() -> Client {
    let mut made = with_session(&zoe(), |session| {
        session.topics = vec!["the new plant".to_owned(), "a colleague who left".to_owned()];
        session.private_note = Private::new("watch the pace".to_owned());
        session.note = "We spoke about the Monday meeting: who answers, and when.\nShe would like to hear the others \
                        first. The plant opens in May, and until then two people are missing on the line."
            .to_owned();
        if let Some(step) = &mut session.next_step {
            step.options = vec!["write less".to_owned(), "wait a day".to_owned()];
            step.will = Will::new(8);
            step.supporter = "Iris".to_owned();
        }
        let mut back = Response::open(Rater::Client, About::LookingBack(SessionId::new("2026-09-12").unwrap()));
        back.ratings = ratings(&two_hats(), &[Some(5); 10]);
        session.responses.push(back);
    });
    made.agreement = Agreement {
        roles: "We meet monthly for an hour and a half, in person where we can.".to_owned(),
        limits: "Nothing leaves the room, but for danger to life.".to_owned(),
        sponsor: "The sponsor hears focus and step.".to_owned(),
        ..Agreement::default()
    };
    made
}

const LONG: &str = "Responsibility of everybody for everything that may go wrong";

/// Twelve dimensions with names of sixty letters, an earlier session, a target on every item.
pub(crate) fn twelve() -> Client {
    let titles = [
        "Deciding what everybody will have done by the end of the week",
        "Explaining why all of it matters to those who were not asked",
    ];
    let names: Vec<String> = (0..12).map(|place| format!("{} {}", place + 10, &LONG[3..])).collect();
    let dimensions: Vec<(&str, &[&str])> = names.iter().map(|name| (name.as_str(), titles.as_slice())).collect();
    let asked = instrument("long@1", &["managing", "leading"], &dimensions);
    let now: Vec<Option<i64>> = (0..24).map(|place| Some((place * 7) % 11)).collect();
    let then: Vec<Option<i64>> = (0..24).map(|place| (place % 5 != 0).then_some((place * 3) % 11)).collect();
    let made = client("Bartholomew Featherstonehaugh-Cholmondeley of the northern works", asked.clone(), &now);
    many(&made, 3, |_| ratings(&asked, &then))
}

/// The client with so many earlier sessions.
pub(crate) fn many(made: &Client, count: i64, answers: impl Fn(i64) -> twohats::model::Ratings) -> Client {
    let made = with_sessions(made, |sessions| {
        let asked = sessions[0].asked.clone();
        for place in 1..=count {
            let date = day().saturating_sub(jiff::Span::new().days(30 * place));
            let mut earlier = Session::open(SessionId::on(date, &[]), date, asked.clone());
            earlier.responses[0].ratings = answers(place);
            earlier.responses[0].stage = Stage::Done;
            sessions.insert(0, earlier);
        }
    });
    with_session(&made, |session| {
        session.responses[0].stage = Stage::Done;
        session.target.clone_from(&session.responses[0].ratings);
    })
}

/// A note of ten thousand letters.
pub(crate) fn long_note() -> Client {
    with_session(&full(), |session| {
        session.note = "some words and others ".repeat(460);
        session.responses[0].moments.insert(dimension("risk"), "When I saw that. ".repeat(120));
    })
}

/// A moment of three lines in every dimension: more words than page 1 has room for.
pub(crate) fn wordy() -> Client {
    let text = "I named the two ways at the start of the meeting, and then waited until each of the others had said which \
                of them they would take, and why.";
    with_session(&zoe(), |session| {
        for id in ["goals-and-vision", "risk", "horizon", "responsibility", "guidance"] {
            session.responses[0].moments.insert(dimension(id), format!("{text} ({id})"));
        }
    })
}

pub(crate) fn two_hundred() -> Client {
    let made = client("Zoë Müller-Şahin", two_hats(), &[7, 4, 8, 3, 5, 6, 9, 8, 3, 5].map(Some));
    many(&made, 199, |place| ratings(&two_hats(), &[Some(place % 11); 10]))
}

/// So many dimensions of this name, compared.
fn some(count: usize, name: &str) -> Client {
    let names: Vec<String> = (0..count).map(|place| format!("{name} {}", place + 1)).collect();
    let titles = ["Preventing problems", "Trying new ways"];
    let dimensions: Vec<(&str, &[&str])> = names.iter().map(|name| (name.as_str(), titles.as_slice())).collect();
    let asked = instrument("some@1", &["managing", "leading"], &dimensions);
    let now: Vec<Option<i64>> = (0..24).map(|place| Some((place * 7) % 11)).collect();
    many(&client("Ada Łódź", asked.clone(), &now), 4, |place| {
        let then: Vec<Option<i64>> = (0..24).map(|item| Some((item * 3 + place) % 11)).collect();
        ratings(&asked, &then)
    })
}

/// The client's copy with every session ticked.
fn with_every_session(client: &Client) -> Document {
    let session = client.latest();
    let then = twohats::facts::reveal::just_before(client, session).map(|then| &then.id);
    let choice = Choice { sessions: twohats::report::Ticked::All, ..Choice::of(Audience::Client) };
    document::of(&SharedCopy::of(client, &session.id, then, Audience::Client, &choice).unwrap(), day())
}

pub(crate) fn every_kind() -> Vec<(&'static str, Document)> {
    let bare = client("Jo", two_hats(), &[None; 10]);
    let alone = client("Jo Lee", two_hats(), &[5, 4, 6, 4, 5, 6, 6, 5, 4, 5].map(Some));
    vec![
        ("zoe", document(&zoe(), Audience::Client)),
        ("coach", document(&full(), Audience::Coach)),
        ("sponsor", document(&full(), Audience::Sponsor)),
        ("preparation", document::preparation(&copy(&zoe(), Audience::Client), day())),
        ("blank", document::blank(&copy(&crate::fixture::revealed(), Audience::Client), day())),
        ("bare", document(&bare, Audience::Client)),
        ("alone", document(&alone, Audience::Client)),
        ("twelve", document(&twelve(), Audience::Client)),
        ("long", document(&long_note(), Audience::Coach)),
        ("wordy", document(&wordy(), Audience::Client)),
        ("two-hundred", with_every_session(&two_hundred())),
        ("eight", document(&some(8, "Dimension"), Audience::Client)),
        ("ten", with_every_session(&some(10, "One more dimension"))),
    ]
}
