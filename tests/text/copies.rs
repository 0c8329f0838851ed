//! The shared copy: nothing private is in it, in any format, with any choice.

use std::collections::BTreeMap;
use std::sync::Arc;

use twohats::export::{Bars, Format, Order, render};
use twohats::facts::reveal;
use twohats::files::Document;
use twohats::model::{
    About, Agreement, Client, Extra, Hours, Instrument, InstrumentKey, Outcome, Payment, Plain, Private, Rater, Rating,
    Ratings, Response, Session, SessionId, Setting, Stage, StepResult, Will,
};
use twohats::report::{Audience, Choice, Held, Include, LeftOut, SharedCopy, Ticked};

use crate::fixture::{
    bare, copy, day, dimension, item_id, revealed, sample, step, text_with, two_hats, whole, with_session,
    with_sessions,
};

/// In every field that no copy for the client may have.
const SECRET: &str = "SECRET";
/// In every field of the earlier session that a copy has when it is compared with it.
const EARLIER: &str = "EARLIER";
const MOMENT: &str = "Said no to the pilot.";
const NOTE: &str = "We spoke about the pilot.";

fn extra() -> Extra {
    Extra(BTreeMap::from([("later".to_owned(), Plain::Text(SECRET.to_owned()))]))
}

fn secret_answers(rater: Rater, about: About) -> Response {
    let mut response = Response::open(rater, about);
    response.moments.insert(dimension("horizon"), SECRET.to_owned());
    response.ratings.set(item_id("guidance.leading"), Rating::new(10).ok());
    response.extra = extra();
    response
}

/// Plants a secret wherever the earlier and the latest session may have one.
fn fill(session: &mut Session) {
    session.responses[0].extra = extra();
    session.responses.push(secret_answers(Rater::Coach, About::Now));
    session.responses.push(secret_answers(Rater::Peer(1), About::Now));
    let others = ["2026-01-01", "2025-06-06"].map(|id| SessionId::new(id).unwrap());
    for other in others.into_iter().filter(|other| *other != session.id) {
        session.responses.push(secret_answers(Rater::Client, About::LookingBack(other)));
    }
    session.topics = vec![SECRET.to_owned()];
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

/// An instrument whose every word is a marker, but for its ids.
fn marked(key: &str, marker: &str) -> Instrument {
    let mut dimensions = two_hats().dimensions().to_vec();
    for dimension in &mut dimensions {
        dimension.name = marker.to_owned();
        for item in &mut dimension.items {
            item.title = marker.to_owned();
        }
    }
    let mut made =
        Instrument::new(InstrumentKey::parse(key).unwrap(), two_hats().poles().to_vec(), dimensions).unwrap();
    made.name = marker.to_owned();
    made.extra = extra();
    made
}

/// A client with a marker in every place that a client's copy may not have, or may have of the earlier session alone.
fn full_of_secrets(stage: Stage) -> Client {
    let mut asked = two_hats();
    asked.extra = extra();
    let (asked, before) = (Arc::new(asked), Arc::new(marked("before@1", EARLIER)));
    let open = |id: &str, date, asked: &Instrument| {
        let mut session = Session::open(SessionId::new(id).unwrap(), date, asked.key().clone());
        session.responses[0].ratings.set(item_id("risk.leading"), Rating::new(9).ok());
        session.responses[0].stage = Stage::Done;
        fill(&mut session);
        session
    };
    let mut other = open("2025-06-06", jiff::civil::date(2025, 6, 6), &asked);
    other.next_step.as_mut().unwrap().action = SECRET.to_owned();
    let mut earlier = open("2026-01-01", jiff::civil::date(2026, 1, 1), &before);
    for session in [&mut other, &mut earlier] {
        session.note = SECRET.to_owned();
        session.target.set(item_id("horizon.leading"), Some(Rating::MAX));
        session.responses[0].moments.insert(dimension("risk"), SECRET.to_owned());
    }
    let told = earlier.next_step.as_mut().unwrap();
    told.action = EARLIER.to_owned();
    told.outcome = Some(Outcome { result: StepResult::OnHold, in_the_way: EARLIER.to_owned() });
    let mut latest = (**sample().latest()).clone();
    fill(&mut latest);
    latest.responses[0].stage = stage;
    latest.responses[0].moments = BTreeMap::from([(dimension("risk"), MOMENT.to_owned())]);
    latest.note = NOTE.to_owned();
    latest.target.set(item_id("risk.managing"), Some(Rating::MIDDLE));
    let instruments = vec![asked, before, Arc::new(marked("unasked@1", SECRET))];
    let sessions = vec![Arc::new(other), Arc::new(latest), Arc::new(earlier)];
    let mut client = Client::new(sample().id, "Zoë".to_owned(), instruments, sessions).unwrap();
    let secret = || SECRET.to_owned();
    client.agreement =
        Agreement { roles: secret(), limits: secret(), sponsor: secret(), copies: secret(), agreed: Some(day()) };
    client.extra = extra();
    client
}

fn choices() -> Vec<Choice> {
    let each = |choices: Vec<Choice>, set: fn(Choice, Include) -> Choice| {
        let both = |choice: Choice| [Include::Held, Include::LeftOut].map(|include| set(choice.clone(), include));
        choices.into_iter().flat_map(both).collect::<Vec<_>>()
    };
    let choices = each(vec![whole()], |choice, moments| match moments {
        Include::Held => choice,
        Include::LeftOut => Choice { moments: Ticked::none(), ..choice },
    });
    let choices = each(choices, |choice, note| Choice { note, ..choice });
    let choices = each(choices, |choice, earlier| Choice { earlier, ..choice });
    each(choices, |choice, targets| Choice { targets, ..choice })
}

fn made(copy: &SharedCopy, format: Format, bars: Bars) -> String {
    String::from_utf8(render(copy, &Order { bars, ..Order::of(format, day()) }).unwrap()).unwrap()
}

#[test]
fn nothing_private_leaves_in_any_format_with_any_choice_and_nothing_earlier_while_rating() {
    assert_eq!(choices().len(), 16);
    for (stage, choice) in
        [Stage::Rating, Stage::Done, Stage::Revised].iter().flat_map(|s| choices().into_iter().map(move |c| (*s, c)))
    {
        let copy = copy(&full_of_secrets(stage), &choice);
        let compared = stage != Stage::Rating && choice.earlier == Include::Held;
        assert!(!format!("{copy:?}").contains(SECRET), "the copy itself holds none");
        assert_eq!(format!("{copy:?}").contains(EARLIER), compared);
        assert_eq!(copy.session().private_note.for_the_coach(), "");
        for (format, bars) in [(Format::Text, Bars::Drawn), (Format::Text, Bars::LeftOut), (Format::Ron, Bars::Drawn)] {
            let made = made(&copy, format, bars);
            for never in [SECRET, "4321", "2025-06-06", "6 June", "6 Jun"] {
                assert!(!made.contains(never), "{never} in {made}");
            }
            for earlier in [EARLIER, "2026-01-01", "1 January", "1 Jan"] {
                assert!(compared || !made.contains(earlier), "{earlier} in {made}");
            }
            assert_eq!(made.contains(EARLIER), compared, "{made}");
            assert_eq!(made.contains(MOMENT), choice.moments == Ticked::All, "{made}");
            assert_eq!(made.contains(NOTE), choice.note == Include::Held, "{made}");
            let target = if format == Format::Text { "wanted 5" } else { "target: " };
            assert_eq!(made.contains(target), choice.targets == Include::Held, "{made}");
        }
    }
}

#[test]
fn while_rating_no_more_is_said_of_the_earlier_sessions_than_how_many_there_are() {
    let two = full_of_secrets(Stage::Rating);
    let asked = two.latest().asked.clone();
    let emptied = with_sessions(&two, |sessions| {
        for session in sessions.iter_mut().take(2) {
            *session = Session::open(session.id.clone(), session.date, asked.clone());
        }
    });
    for choice in &choices() {
        for format in Format::ALL {
            let of = |client: &Client| render(&copy(client, choice), &Order::of(format, day()));
            assert_eq!(of(&two), of(&emptied));
        }
        assert_eq!(copy(&two, choice).left_out(), copy(&emptied, choice).left_out());
    }
}

#[test]
fn a_copy_opens_again_as_a_copy_with_all_that_it_holds_and_shows_then_and_now() {
    for stage in [Stage::Rating, Stage::Done] {
        let copy = copy(&full_of_secrets(stage), &whole());
        let bytes = render(&copy, &Order::of(Format::Ron, day())).unwrap();
        let read = twohats::files::read(&bytes).unwrap();
        let Document::Copy { audience, client } = read else { panic!("{read:?}") };
        assert_eq!((audience, &client), (Audience::Client, copy.client()));
        let latest = client.latest();
        assert_eq!(latest.id, copy.session().id, "the later session is the one shown");
        let then = reveal::just_before(&client, latest).map(|then| &**then);
        assert_eq!(then, copy.then());
        assert_eq!(then.is_some(), stage == Stage::Done);
        let sentences = |client, session, then| twohats::report::sentences::of_session(client, session, then);
        assert_eq!(sentences(&client, latest, then), sentences(copy.client(), copy.session(), copy.compared()));
    }
}

#[test]
fn the_same_copy_and_order_are_the_same_bytes() {
    let copy = copy(&full_of_secrets(Stage::Done), &whole());
    for format in Format::ALL {
        let order = Order::of(format, day());
        assert_eq!(render(&copy, &order), render(&copy, &order));
    }
}

const RATINGS: Held = Held::Ratings { rated: 9, asked: 10 };

#[test]
fn what_it_holds_and_leaves_out_is_said_of_what_is_there_and_of_nothing_else() {
    let client = full_of_secrets(Stage::Done);
    let new_year = jiff::civil::date(2026, 1, 1);
    let all = copy(&client, &whole());
    let held = [
        RATINGS,
        Held::Earlier(new_year),
        Held::LookingBack(new_year),
        Held::Targets(1),
        Held::Moments(1),
        Held::Note,
        Held::EarlierStep(new_year),
        Held::NextStep,
    ];
    assert_eq!(all.holds(), held);
    let always = [
        LeftOut::Topics(1),
        LeftOut::StepDetails,
        LeftOut::LookingBack,
        LeftOut::OtherAnswers,
        LeftOut::PrivateNote,
        LeftOut::Hours,
        LeftOut::Agreement,
    ];
    let ends = |first: &[LeftOut], last: &[LeftOut]| [first, last].concat();
    let rest = [LeftOut::RestOfEarlier(new_year), LeftOut::OtherSessions(1), LeftOut::Later];
    assert_eq!(all.left_out(), ends(&always, &rest));
    let few = copy(&client, &bare());
    assert_eq!(few.holds(), [RATINGS, Held::NextStep]);
    let left = [LeftOut::Moments(1), LeftOut::Note, LeftOut::Topics(1), LeftOut::Targets(1)];
    let last = [LeftOut::OtherSessions(2), LeftOut::Later];
    assert_eq!(few.left_out(), [&left[..], &always[1..], &last].concat());
    let rating = copy(&full_of_secrets(Stage::Rating), &whole());
    assert_eq!(rating.holds(), [RATINGS, Held::Targets(1), Held::Moments(1), Held::Note, Held::NextStep]);
    assert_eq!(rating.left_out(), ends(&always, &last));
}

#[test]
fn of_a_plain_client_nothing_is_said_that_is_not_there() {
    let alone = with_sessions(&sample(), |sessions| drop(sessions.drain(..2)));
    let plain = copy(&alone, &whole());
    assert_eq!((plain.holds(), plain.left_out(), plain.place()), (vec![RATINGS, Held::Moments(1)], vec![], None));
    let blank = with_session(&alone, |session| {
        session.note = " \n".to_owned();
        session.private_note = Private::new("\n".to_owned());
        session.responses.push(Response::open(Rater::Coach, About::Now));
    });
    assert_eq!(copy(&blank, &bare()).left_out(), [LeftOut::Moments(1)], "a blank note is no note");
}

#[test]
fn the_rest_of_the_earlier_session_is_named_while_there_is_some() {
    let september = jiff::civil::date(2026, 9, 12);
    let rest = |change: fn(&mut Session)| {
        let client = with_sessions(&revealed(), |sessions| {
            let then = &mut sessions[1];
            then.responses[0].moments.clear();
            then.next_step.as_mut().unwrap().supporter.clear();
            change(then);
        });
        copy(&client, &whole()).left_out().contains(&LeftOut::RestOfEarlier(september))
    };
    assert!(!rest(|_| {}), "ratings, the step and what became of it are all there is");
    assert!(rest(|then| then.note = NOTE.to_owned()));
    assert!(rest(|then| then.private_note = Private::new(SECRET.to_owned())));
    assert!(rest(|then| then.topics.push(SECRET.to_owned())));
    assert!(rest(|then| then.target.set(item_id("risk.managing"), Some(Rating::MIDDLE))));
    assert!(rest(|then| then.next_step.as_mut().unwrap().supporter = "Ana".to_owned()));
    assert!(rest(|then| drop(then.responses[0].moments.insert(dimension("risk"), MOMENT.to_owned()))));
    assert!(rest(|then| then.responses.push(secret_answers(Rater::Coach, About::Now))));
    assert!(rest(|then| {
        then.hours = Some(Hours { minutes: 60, payment: Payment::Paid, setting: Setting::One });
    }));
}

#[test]
fn what_a_later_version_added_to_the_earlier_session_is_said_to_be_left_out_when_that_is_held() {
    let client = with_sessions(&revealed(), |sessions| sessions[1].extra = extra());
    assert!(copy(&client, &whole()).left_out().contains(&LeftOut::Later));
    assert!(!copy(&client, &bare()).left_out().contains(&LeftOut::Later), "of that session nothing is said");
}

#[test]
fn the_earlier_step_is_told_in_the_words_of_its_own_session() {
    let page = text_with(&full_of_secrets(Stage::Done), &whole(), Bars::Drawn);
    let step = "
Last time’s step
  I will: EARLIER
  Focus: EARLIER
  On hold
  What helped, or got in the way: EARLIER
";
    assert!(page.contains(step), "{page}");
}

#[test]
fn a_copy_is_compared_with_the_session_that_was_asked_for_and_no_later_or_hidden_one() {
    let client = revealed();
    let ids: Vec<SessionId> = client.by_date().iter().map(|session| session.id.clone()).collect();
    let of = |client: &Client, session: usize, then: usize| {
        let copy = SharedCopy::of(client, &ids[session], Some(&ids[then]), Audience::Client, &whole()).unwrap();
        (copy.then().map(|then| then.id.clone()), copy.place(), copy.between())
    };
    assert_eq!(of(&client, 2, 0), (Some(ids[0].clone()), Some(3), 1));
    assert_eq!(of(&client, 2, 1), (Some(ids[1].clone()), Some(3), 0));
    assert_eq!(of(&client, 1, 2), (None, Some(2), 0), "a later one");
    assert_eq!(of(&client, 1, 1), (None, Some(2), 0), "itself");
    assert_eq!(of(&sample(), 2, 1), (None, Some(3), 0), "hidden while rating");
    let unknown = SessionId::new("1999-01-01").unwrap();
    let copy = SharedCopy::of(&client, &ids[2], Some(&unknown), Audience::Client, &whole()).unwrap();
    assert_eq!(copy.then(), None);
    let two_back = SharedCopy::of(&client, &ids[2], Some(&ids[0]), Audience::Client, &whole()).unwrap();
    let page = made(&two_back, Format::Text, Bars::Drawn);
    assert!(page.contains("Third session, compared with 3 June 2026\n"), "{page}");
    assert!(page.contains("\nThe step of 3 June 2026\n") && !page.contains("Last time"), "{page}");
}

#[test]
fn an_earlier_session_without_an_answer_is_not_compared_but_its_step_is_told() {
    let client = with_sessions(&revealed(), |sessions| sessions[1].responses[0].ratings = Ratings::default());
    let page = text_with(&client, &whole(), Bars::Drawn);
    assert!(page.contains("\nThird session\n") && !page.contains("12 Sep 2026"), "{page}");
    assert!(page.contains("\nLast time’s step\n") && !page.contains("a lean or a move"), "{page}");
    assert!(!copy(&client, &whole()).holds().iter().any(|held| matches!(held, Held::Earlier(_))));
}

#[test]
fn the_page_says_what_was_left_out_and_stops_saying_it_when_nothing_was() {
    let page = text_with(&sample(), &bare(), Bars::Drawn);
    assert!(page.contains("Left out: one moment and 2 other sessions."), "{page}");
    let alone = with_sessions(&sample(), |sessions| drop(sessions.drain(..2)));
    let page = text_with(&alone, &whole(), Bars::Drawn);
    assert!(!page.contains("Left out") && page.contains("Nothing of this session was left out."), "{page}");
    let page = text_with(&full_of_secrets(Stage::Done), &whole(), Bars::Drawn).replace('\n', " ");
    assert!(page.contains("Left out: one topic, what else was noted about the next step,"), "{page}");
    assert!(page.contains("what else there is of 1 January 2026, one other session and"), "{page}");
    assert!(!page.contains("Nothing of this session"), "{page}");
}

#[test]
fn a_session_that_is_not_there_gives_no_copy() {
    let unknown = SessionId::new("1999-01-01").unwrap();
    assert_eq!(SharedCopy::of(&sample(), &unknown, None, Audience::Client, &whole()), None);
}

#[test]
fn answers_changed_after_comparing_are_said_to_be() {
    let page = |stage| {
        let client = with_session(&sample(), |session| session.responses[0].stage = stage);
        text_with(&client, &whole(), Bars::Drawn)
    };
    assert!(page(Stage::Revised).contains("some changed after comparing"));
    assert!(!page(Stage::Done).contains("changed after comparing"));
}
