//! Every edit, of anything that is there or not: what it makes can be written and opened again, and what is refused has
//! changed nothing.

use std::sync::Arc;

use jiff::civil::date;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use twohats::app::{Found, Fresh, Preferences, Reply, State};
use twohats::files::{self, Document};
use twohats::model::{
    About, Agreement, Client, ClientFault, ClientId, Edit, EditRefused, Instrument, InstrumentKey, ItemId, NextStep,
    Private, Rater, Rating, Response, ResponseKey, Session, SessionId, Stage, Why, limits,
};

use crate::people::{Somebody, any_client, any_day, any_rating, instruments, items, step};

/// One edit in numbers: what it is of is picked from what there is, and from what there is not.
#[derive(Debug, Clone)]
pub(crate) struct Wild {
    which: usize,
    picks: [Index; 4],
    rating: Option<Rating>,
    day: jiff::civil::Date,
    texts: Vec<String>,
}

pub(crate) fn any_wild() -> impl Strategy<Value = Wild> {
    let text = select(vec!["", " \n", "one", "two\nlines", "a bell \u{7}", "\u{202e}\"#\\", "\r"]);
    let text = prop_oneof![8 => text.prop_map(str::to_owned), 1 => select(vec![120, 121, 400, 401, 2_001, 20_001])
        .prop_map(|letters| "o".repeat(letters))];
    (0usize..15, any::<[Index; 4]>(), any_rating(), any_day(), vec(text, 0..4))
        .prop_map(|(which, picks, rating, day, texts)| Wild { which, picks, rating, day, texts })
}

impl Wild {
    pub(crate) fn of(&self, client: &Client) -> Edit {
        let mut ids: Vec<SessionId> = client.sessions().iter().map(|session| session.id.clone()).collect();
        ids.push(id("never"));
        let session = || self.picks[0].get(&ids).clone();
        let about = match self.picks[1].get(&[0, 1]) {
            0 => About::Now,
            _ => About::LookingBack(self.picks[2].get(&ids).clone()),
        };
        let raters = [Rater::Client, Rater::Client, Rater::Client, Rater::Coach, Rater::Peer(0)];
        let at = ResponseKey { session: session(), rater: *self.picks[3].get(&raters), about };
        let asked = Arc::clone(self.picks[2].get::<Arc<Instrument>>(&instruments()));
        let item = self.picks[3].get(&items(&asked)).clone();
        let text = self.texts.concat();
        match self.which {
            0..=2 => Edit::Rate { at, item, rating: self.rating },
            3 => Edit::Moment { at, dimension: item.dimension, text },
            4 => Edit::Note { session: session(), text },
            5 => Edit::Name(text),
            6 => Edit::Date { session: session(), date: self.day },
            7 => Edit::Done(at),
            8 => Edit::Target { session: session(), item, wanted: self.rating },
            9 => {
                let whole = step(&session(), item.dimension, None);
                let whole = NextStep { action: text, options: self.texts.clone(), ..whole };
                Edit::Step { session: session(), step: self.rating.map(|_| whole) }
            }
            10 => Edit::Topics { session: session(), topics: self.texts.clone() },
            11 => Edit::PrivateNote { session: session(), text: Private::new(text) },
            12 => Edit::Agreement(Agreement { limits: text, agreed: Some(self.day), ..Agreement::default() }),
            13 => {
                let mut to = client.clone();
                match self.rating {
                    None => to.id = ClientId::from_random([9; 8]),
                    // A state of a client is one that could be: its name fits.
                    Some(_) if limits::NAME.check(&text).is_ok() => to.name = text,
                    Some(_) => {}
                }
                Edit::Restore { to: Arc::new(to), why: Why::EarlierVersion }
            }
            _ if self.rating.is_none() => Edit::DeleteSession(session()),
            _ => {
                Edit::NewSession { id: self.picks[1].get(&[id("new"), session()]).clone(), date: self.day, asks: asked }
            }
        }
    }
}

fn id(text: &str) -> SessionId {
    SessionId::new(text).unwrap()
}

/// That every look back is at another session that is there.
fn looks_back_well(client: &Client) -> bool {
    client.sessions().iter().all(|session| {
        session.responses.iter().all(|response| match &response.about {
            About::Now => true,
            About::LookingBack(at) => *at != session.id && client.session(at).is_some(),
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_an_edit_makes_opens_again_and_what_is_refused_changes_nothing(
        Somebody(client) in any_client(),
        edits in vec(any_wild(), 1..12),
    ) {
        let fresh = Fresh { id: ClientId::from_random([1; 8]), today: date(2026, 3, 1) };
        let mut state = State::new(&fresh, files::built_in(), Preferences::default());
        state.hear(Reply::Read { path: "/zoe.twohats".into(), document: Document::Client(client), found: Found::default() });
        for wild in edits {
            let before = Arc::clone(state.client());
            let edit = wild.of(&before);
            let after = edit.apply(&before);
            let effects = state.apply(edit);
            match after {
                Err(_) => prop_assert!(effects.is_empty() && Arc::ptr_eq(&before, state.client())),
                Ok(after) => {
                    prop_assert_eq!(&after, &**state.client());
                    prop_assert!(looks_back_well(&after));
                    prop_assert!(after.sessions().iter().all(|s| s.topics.iter().all(|topic| !topic.trim().is_empty())));
                    let text = files::write_client(&after).unwrap();
                    prop_assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(after)));
                }
            }
        }
    }
}

/// The sample: three sessions, the last of them being rated.
fn sample() -> (Client, Vec<SessionId>) {
    let client = files::sample(files::SAMPLE_DATE);
    let ids = client.by_date().iter().map(|session| session.id.clone()).collect();
    (client, ids)
}

fn looking_back(from: &SessionId, at: &SessionId) -> ResponseKey {
    ResponseKey { session: from.clone(), rater: Rater::Client, about: About::LookingBack(at.clone()) }
}

fn rate(at: ResponseKey) -> Edit {
    Edit::Rate { at, item: ItemId::parse("risk.leading").unwrap(), rating: Rating::new(2).ok() }
}

#[test]
fn only_what_is_earlier_is_looked_back_at() {
    let (client, ids) = sample();
    let of = |from: usize, at: &SessionId| rate(looking_back(&ids[from], at)).apply(&client).map(drop);
    let not_earlier =
        |from: usize, at: usize| Err(EditRefused::NotEarlier { at: ids[at].clone(), from: ids[from].clone() });
    assert_eq!([of(2, &ids[0]), of(2, &ids[1]), of(1, &ids[0])], [const { Ok(()) }; 3]);
    assert_eq!(
        [of(1, &ids[2]), of(1, &ids[1]), of(0, &ids[1])],
        [not_earlier(1, 2), not_earlier(1, 1), not_earlier(0, 1)]
    );
    assert_eq!(of(2, &id("never")), Err(EditRefused::NoSession(id("never"))));
    assert_eq!(Edit::Done(looking_back(&ids[0], &ids[1])).apply(&client).map(drop), not_earlier(0, 1));
}

#[test]
fn a_look_back_at_what_a_corrected_date_made_later_stays_in_the_file_and_takes_no_more_answers() {
    let (client, ids) = sample();
    let looked = rate(looking_back(&ids[1], &ids[0])).apply(&client).unwrap();
    let moved = Edit::Date { session: ids[0].clone(), date: date(2026, 10, 1) }.apply(&looked).unwrap();
    let text = files::write_client(&moved).unwrap();
    assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(moved.clone())));
    assert!(matches!(rate(looking_back(&ids[1], &ids[0])).apply(&moved), Err(EditRefused::NotEarlier { .. })));
}

#[test]
fn a_look_back_at_no_session_or_at_itself_can_not_be() {
    let (client, ids) = sample();
    let made = |at: &SessionId| {
        let mut session = (**client.session(&ids[1]).unwrap()).clone();
        session.responses.push(Response::open(Rater::Coach, About::LookingBack(at.clone())));
        let sessions = client
            .sessions()
            .iter()
            .map(|other| if other.id == ids[1] { Arc::new(session.clone()) } else { other.clone() });
        Client::new(client.id.clone(), String::new(), client.instruments().to_vec(), sessions.collect()).map(drop)
    };
    let fault = |at: &SessionId| Err(ClientFault::LooksBackAtNone { session: ids[1].clone(), at: at.clone() });
    assert_eq!([made(&ids[0]), made(&ids[2])], [Ok(()), Ok(())], "a date may be corrected after the look");
    assert_eq!([made(&ids[1]), made(&id("never"))], [fault(&ids[1]), fault(&id("never"))]);
}

#[test]
fn a_session_that_is_deleted_is_looked_back_at_no_more() {
    let (client, ids) = sample();
    let looked = rate(looking_back(&ids[2], &ids[0])).apply(&client).unwrap();
    let deleted = Edit::DeleteSession(ids[0].clone()).apply(&looked).unwrap();
    assert_eq!(deleted.session(&ids[2]).unwrap().responses.len(), 1);
}

#[test]
fn a_blank_topic_is_left_out_and_the_others_are_word_for_word() {
    let (client, ids) = sample();
    let topics = ["", " the pilot ", "\n\t ", "the team"].map(str::to_owned).to_vec();
    let after = Edit::Topics { session: ids[2].clone(), topics }.apply(&client).unwrap();
    assert_eq!(after.session(&ids[2]).unwrap().topics, [" the pilot ", "the team"]);
}

#[test]
fn the_answer_that_is_given_already_changes_none_and_is_not_marked() {
    let (client, ids) = sample();
    let at = ResponseKey { session: ids[1].clone(), rater: Rater::Client, about: About::Now };
    let item = ItemId::parse("risk.leading").unwrap();
    let of = |rating| Edit::Rate { at: at.clone(), item: item.clone(), rating };
    let given = client.session(&ids[1]).unwrap().own_response().unwrap().ratings.of(&item);
    assert_eq!(of(given).apply(&client).unwrap(), client);
    let changed = of(None).apply(&client).unwrap();
    assert_eq!(changed.session(&ids[1]).unwrap().own_response().unwrap().stage, Stage::Revised);
}

#[test]
fn no_list_grows_longer_than_a_file_may_have() {
    let (client, ids) = sample();
    let session = || ids[2].clone();
    let texts = |count: usize| vec!["one".to_owned(); count];
    let topics = |count| Edit::Topics { session: session(), topics: texts(count) }.apply(&client).map(drop);
    assert_eq!([topics(1_000), topics(1_001)], [Ok(()), Err(EditRefused::TooMany(limits::TOPICS))]);
    let focus = client.instruments()[0].dimensions()[0].id.clone();
    let whole = |count| NextStep { options: texts(count), ..NextStep::on(focus.clone()) };
    let options = |count| Edit::Step { session: session(), step: Some(whole(count)) }.apply(&client).map(drop);
    assert_eq!([options(1_000), options(1_001)], [Ok(()), Err(EditRefused::TooMany(limits::OPTIONS))]);

    let asks = &client.instruments()[0];
    let day = date(2020, 1, 1);
    let sessions = |count: usize| {
        let made = (0..count).map(|nth| Arc::new(Session::open(id(&format!("s-{nth}")), day, asks.key().clone())));
        Client::new(client.id.clone(), String::new(), vec![asks.clone()], made.collect()).unwrap()
    };
    let begin =
        |count| Edit::NewSession { id: id("new"), date: day, asks: asks.clone() }.apply(&sessions(count)).map(drop);
    assert_eq!([begin(9_999), begin(10_000)], [Ok(()), Err(EditRefused::TooMany(limits::SESSIONS))]);

    let key = |nth: usize| InstrumentKey::parse(&format!("short@{}", nth + 1)).unwrap();
    let short = |nth| Arc::new(Instrument::new(key(nth), asks.poles().to_vec(), asks.dimensions().to_vec()).unwrap());
    let first = Arc::new(Session::open(id("first"), day, key(0)));
    let known: Vec<Arc<Instrument>> = (0..1_000).map(short).collect();
    let many = Client::new(client.id.clone(), String::new(), known, vec![first]).unwrap();
    let ask = |nth| Edit::NewSession { id: id("new"), date: day, asks: short(nth) }.apply(&many).map(drop);
    assert_eq!([ask(999), ask(1_000)], [Ok(()), Err(EditRefused::TooMany(limits::INSTRUMENTS))]);

    // One answers about now, and looks back at 999 others.
    let mut looking = sessions(1_002);
    for nth in 0..999 {
        looking = rate(looking_back(&id("s-1001"), &id(&format!("s-{nth}")))).apply(&looking).unwrap();
    }
    let once_more = rate(looking_back(&id("s-1001"), &id("s-999"))).apply(&looking).map(drop);
    assert_eq!(once_more, Err(EditRefused::TooMany(limits::RESPONSES)));
    assert!(rate(looking_back(&id("s-1001"), &id("s-7"))).apply(&looking).is_ok(), "what is there can be changed");
}
