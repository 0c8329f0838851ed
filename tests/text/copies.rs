//! The shared copy: nothing private is in it, in any format, with any choice.

use std::collections::BTreeMap;
use std::sync::Arc;

use twohats::export::{Bars, Format, Order, render};
use twohats::model::{
    About, Agreement, Client, Extra, Hours, Outcome, Payment, Plain, Private, Rater, Response, Session, SessionId,
    Setting, StepResult, Will,
};
use twohats::report::{Audience, Choice, Held, Include, LeftOut, SharedCopy};

use crate::fixture::{BARE, WHOLE, copy, day, dimension, item_id, sample, step, text_with, two_hats, with_session};

const SECRET: &str = "SECRET";
const MOMENT: &str = "Said no to the pilot.";
const NOTE: &str = "We spoke about the pilot.";

fn extra() -> Extra {
    Extra(BTreeMap::from([("later".to_owned(), Plain::Text(SECRET.to_owned()))]))
}

fn secret_answers(rater: Rater, about: About) -> Response {
    let mut response = Response::open(rater, about);
    response.moments.insert(dimension("horizon"), SECRET.to_owned());
    response.ratings.set(item_id("guidance.leading"), twohats::model::Rating::new(10).ok());
    response.extra = extra();
    response
}

fn fill(session: &mut Session) {
    let own = &mut session.responses[0];
    own.moments = BTreeMap::from([(dimension("risk"), MOMENT.to_owned())]);
    own.extra = extra();
    session.responses.push(secret_answers(Rater::Coach, About::Now));
    session.responses.push(secret_answers(Rater::Peer(1), About::Now));
    session.responses.push(secret_answers(Rater::Client, About::LookingBack(SessionId::new("2026-01-01").unwrap())));
    session.target.set(item_id("risk.managing"), Some(twohats::model::Rating::MIDDLE));
    session.topics = vec![SECRET.to_owned()];
    session.note = NOTE.to_owned();
    session.private_note = Private::new(SECRET.to_owned());
    session.hours = Some(Hours { minutes: 4321, payment: Payment::ProBono, setting: Setting::Group });
    session.extra = extra();
    let mut next = step("risk", "try one pilot");
    next.options = vec![SECRET.to_owned()];
    next.supporter = SECRET.to_owned();
    next.will = Will::new(7);
    next.outcome = Some(Outcome { result: StepResult::OnHold, in_the_way: SECRET.to_owned() });
    session.next_step = Some(next);
}

/// A client with a marker in every place that a client's copy may not have.
fn full_of_secrets() -> Client {
    let mut asked = two_hats();
    asked.extra = extra();
    let asked = Arc::new(asked);
    let mut other =
        Session::open(SessionId::new("2026-01-01").unwrap(), jiff::civil::date(2026, 1, 1), asked.key().clone());
    fill(&mut other);
    other.note = SECRET.to_owned();
    other.responses[0].moments.insert(dimension("risk"), SECRET.to_owned());
    let mut latest = (**sample().latest()).clone();
    fill(&mut latest);
    let mut unasked = two_hats();
    unasked.name = SECRET.to_owned();
    let unasked = twohats::model::Instrument::new(
        twohats::model::InstrumentKey::parse("unasked@1").unwrap(),
        unasked.poles().to_vec(),
        unasked.dimensions().to_vec(),
    )
    .map(|mut made| {
        made.name = SECRET.to_owned();
        made
    })
    .unwrap();
    let instruments = vec![asked, Arc::new(unasked)];
    let sessions = vec![Arc::new(other), Arc::new(latest)];
    let mut client = Client::new(sample().id, "Zoë".to_owned(), instruments, sessions).unwrap();
    let secret = || SECRET.to_owned();
    client.agreement =
        Agreement { roles: secret(), limits: secret(), sponsor: secret(), copies: secret(), agreed: Some(day()) };
    client.extra = extra();
    client
}

fn choices() -> impl Iterator<Item = Choice> {
    let both = [Include::Held, Include::LeftOut];
    both.into_iter().flat_map(move |moments| both.into_iter().map(move |note| Choice { moments, note, ..WHOLE }))
}

#[test]
fn nothing_private_leaves_in_any_format_with_any_choice() {
    let client = full_of_secrets();
    for choice in choices() {
        let copy = copy(&client, choice);
        assert!(!format!("{copy:?}").contains(SECRET), "the copy itself holds none");
        assert_eq!(copy.session().private_note.for_the_coach(), "");
        for format in Format::ALL {
            for bars in [Bars::Drawn, Bars::LeftOut] {
                let made = String::from_utf8(render(&copy, &Order { format, made: day(), bars }).unwrap()).unwrap();
                assert!(!made.contains(SECRET), "{made}");
                assert!(
                    !made.contains("4321") && !made.contains("2026-01-01") && !made.contains("1 January"),
                    "{made}"
                );
                assert_eq!(made.contains(MOMENT), choice.moments == Include::Held, "{made}");
                assert_eq!(made.contains(NOTE), choice.note == Include::Held, "{made}");
            }
        }
    }
}

#[test]
fn a_copy_opens_again_as_a_copy_with_all_that_it_holds() {
    let copy = copy(&full_of_secrets(), WHOLE);
    let bytes = render(&copy, &Order { format: Format::Ron, made: day(), bars: Bars::Drawn }).unwrap();
    let read = twohats::files::read(&bytes).unwrap();
    let audience = Audience::Client;
    assert_eq!(read, twohats::files::Document::Copy { audience, client: copy.client().clone() });
}

#[test]
fn the_same_copy_and_order_are_the_same_bytes() {
    let copy = copy(&full_of_secrets(), WHOLE);
    for format in Format::ALL {
        let order = Order { format, made: day(), bars: Bars::Drawn };
        assert_eq!(render(&copy, &order), render(&copy, &order));
    }
}

#[test]
fn what_it_holds_and_leaves_out_is_said_of_what_is_there_and_of_nothing_else() {
    let copy_of = |choice| copy(&full_of_secrets(), choice);
    let ratings = Held::Ratings { rated: 9, asked: 10 };
    assert_eq!(copy_of(WHOLE).holds(), [ratings, Held::Moments(1), Held::Note, Held::NextStep]);
    assert_eq!(copy_of(BARE).holds(), [ratings, Held::NextStep]);
    let always = [
        LeftOut::Topics(1),
        LeftOut::Targets(1),
        LeftOut::StepDetails,
        LeftOut::OtherAnswers,
        LeftOut::PrivateNote,
        LeftOut::Hours,
        LeftOut::Agreement,
        LeftOut::OtherSessions(1),
        LeftOut::Later,
    ];
    assert_eq!(copy_of(WHOLE).left_out(), always);
    assert_eq!(copy_of(BARE).left_out()[..2], [LeftOut::Moments(1), LeftOut::Note]);
    assert_eq!(copy_of(BARE).left_out()[2..], always);

    let plain = copy(&sample(), WHOLE);
    assert_eq!(plain.holds(), [ratings, Held::Moments(1)]);
    assert_eq!(plain.left_out(), []);
    let blank = with_session(&sample(), |session| {
        session.note = " \n".to_owned();
        session.private_note = Private::new("\n".to_owned());
    });
    assert_eq!(copy(&blank, BARE).left_out(), [LeftOut::Moments(1)], "a blank note is no note");
}

#[test]
fn the_page_says_what_was_left_out_and_stops_saying_it_when_nothing_was() {
    let page = text_with(&sample(), BARE, Bars::Drawn);
    assert!(page.contains("Left out: one moment."), "{page}");
    let page = text_with(&sample(), WHOLE, Bars::Drawn);
    assert!(!page.contains("Left out") && page.contains("Nothing of this session was left out."), "{page}");
    let page = text_with(&full_of_secrets(), WHOLE, Bars::Drawn).replace('\n', " ");
    assert!(page.contains("Left out: one topic, one target, what else was noted about the next step,"), "{page}");
    assert!(!page.contains("Nothing of this session"), "{page}");
}

#[test]
fn a_session_that_is_not_there_gives_no_copy() {
    let unknown = SessionId::new("1999-01-01").unwrap();
    assert_eq!(SharedCopy::of(&sample(), &unknown, None, Audience::Client, WHOLE), None);
}

#[test]
fn answers_changed_after_comparing_are_said_to_be() {
    let page = |stage| {
        let client = with_session(&sample(), |session| session.responses[0].stage = stage);
        text_with(&client, WHOLE, Bars::Drawn)
    };
    assert!(page(twohats::model::Stage::Revised).contains("some changed after comparing"));
    assert!(!page(twohats::model::Stage::Done).contains("changed after comparing"));
}
