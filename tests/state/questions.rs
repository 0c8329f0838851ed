//! An instrument that changed between two sessions: what was asked in both is compared, what was worded otherwise is said
//! to be, and of nothing else a change is said.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use twohats::chart::{Size, bars, map, radar, trend};
use twohats::export::{Bars, Format, Order, render};
use twohats::facts::{AskedThen, Change, then_and_now};
use twohats::model::{Client, ClientId, Instrument, InstrumentKey, Item, Rating, Ratings, Session, SessionId, Stage};
use twohats::report::sentences::{change_in_words, reworded, then_now_in_words};
use twohats::report::talk::talking_points;
use twohats::report::{Audience, Choice, SharedCopy, figure};

use crate::people::{Somebody, any_client, instruments};

/// One who was asked these two, a hundred days apart, and answered everything: two then and seven now.
fn asked(then: &Arc<Instrument>, now: &Arc<Instrument>) -> Client {
    let session = |asked: &Arc<Instrument>, day, steps| {
        let mut session = Session::open(SessionId::on(day, &[]), day, asked.key().clone());
        let own = &mut session.responses[0];
        own.stage = Stage::Done;
        own.ratings = all(asked, steps);
        Arc::new(session)
    };
    let sessions = vec![session(then, date(2026, 1, 1), 2), session(now, date(2026, 4, 11), 7)];
    let mut known = vec![Arc::clone(then), Arc::clone(now)];
    known.dedup_by_key(|instrument| instrument.key().clone());
    Client::new(ClientId::from_random([5; 8]), "Zoë".to_owned(), known, sessions).unwrap()
}

fn all(asked: &Instrument, steps: i64) -> Ratings {
    asked.rows().map(|row| (row.id(), Rating::new(steps).unwrap())).collect()
}

/// The page, on one line.
fn page(client: &Client) -> String {
    let sessions = client.by_date();
    let copy = SharedCopy::of(client, &sessions[1].id, Some(&sessions[0].id), Audience::Client, &Choice::default());
    let order = Order { bars: Bars::LeftOut, ..Order::of(Format::Text, date(2026, 4, 11)) };
    let page = String::from_utf8(render(&copy.unwrap(), &order).unwrap()).unwrap();
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a person read when they answered.
fn reads(item: &Item) -> impl PartialEq {
    (item.statement.clone(), item.anchors.clone())
}

#[test]
fn whatever_was_asked_then_and_now_only_the_same_item_is_compared_and_other_words_are_said_to_be() {
    let known = instruments();
    for (then, now) in known.iter().flat_map(|then| known.iter().map(move |now| (then, now))) {
        let client = asked(then, now);
        let sessions = client.by_date();
        let rows = then_and_now(&client, sessions[0], sessions[1]);
        assert_eq!(rows.len(), now.item_count());
        let mut other_words = 0;
        for row in &rows {
            let about = format!("{} after {}: {}", now.key(), then.key(), row.row.id());
            let asked_then = then.row(&row.row.id());
            assert_eq!(row.change().map(Change::steps), asked_then.map(|_| 5), "{about}");
            assert_eq!(row.asked == AskedThen::Not, asked_then.is_none(), "{about}");
            let differs = asked_then.is_some_and(|earlier| reads(earlier.item) != reads(row.row.item));
            other_words += usize::from(differs);
            let words = then_now_in_words(row);
            assert_eq!(words.contains("orded differently then"), differs, "{about}: {words}");
            assert_eq!(words.contains("2 then"), asked_then.is_some(), "{about}: {words}");
            assert_eq!(change_in_words(row).is_empty(), asked_then.is_none(), "{about}");
        }
        let said = reworded(now, &rows);
        assert_eq!(said.is_some(), other_words > 0, "{said:?}");
        let page = page(&client);
        assert_eq!(page.contains("orded differently then"), other_words > 0, "{page}");
        let not_asked = rows.iter().filter(|row| row.asked == AskedThen::Not).count();
        assert_eq!(page.matches("not asked").count(), not_asked, "{page}");
        for point in talking_points(&client, sessions[1], Some(sessions[0])) {
            let moved =
                rows.iter().any(|row| row.change().is_some() && row.row.dimension.id == point.sentence.dimension);
            assert_eq!(point.words().contains(" moved from\u{a0}2\u{a0}to\u{a0}7"), moved, "{}", point.words());
        }
    }
}

#[test]
fn a_mended_title_is_no_other_wording_and_is_called_as_it_is_now() {
    let known = instruments();
    let client = asked(&known[0], &known[1]);
    let sessions = client.by_date();
    let rows = then_and_now(&client, sessions[0], sessions[1]);
    let said = reworded(&known[1], &rows).unwrap();
    assert!(
        said.contains("trying new ways") && said.contains("meeting near dates") && !said.contains("mended"),
        "{said}"
    );
    let mended = rows.iter().find(|row| row.row.item.title == "Giving tasks mended").unwrap();
    assert_eq!(mended.asked, AskedThen::Alike);
}

#[test]
fn what_was_not_rated_then_has_no_other_words_to_know_about() {
    let known = instruments();
    let client = asked(&known[0], &known[1]);
    let emptied = client.sessions().iter().map(|session| {
        let mut session = (**session).clone();
        if session.asked == *known[0].key() {
            session.responses[0].ratings = Ratings::default();
        }
        Arc::new(session)
    });
    let client =
        Client::new(client.id.clone(), String::new(), client.instruments().to_vec(), emptied.collect()).unwrap();
    let sessions = client.by_date();
    let rows = then_and_now(&client, sessions[0], sessions[1]);
    assert_eq!(reworded(&known[1], &rows), None);
    assert!(rows.iter().all(|row| !then_now_in_words(row).contains("orded differently then")));
    assert!(!page(&client).contains("orded differently then"));
}

#[test]
fn an_instrument_of_another_key_is_another_and_its_items_are_no_news() {
    // The same questions under a new key are compared, and nothing is said of their words.
    let known = instruments();
    let key = InstrumentKey::parse("two-hats@9").unwrap();
    let same = Instrument::new(key, known[0].poles().to_vec(), known[0].dimensions().to_vec()).unwrap();
    let page = page(&asked(&known[0], &Arc::new(same)));
    assert!(!page.contains("orded differently then") && !page.contains("not asked"), "{page}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_picture_of_every_pair_of_sessions_can_be_drawn(Somebody(client) in any_client(), width in 200f32..1_200.0) {
        let frame = Size { width, height: width * 0.75 };
        for session in client.sessions() {
            let asked = client.asked(session);
            for then in client.sessions() {
                let beside = figure::compared(&client, session, Some(then));
                let _drawn = (radar::scene(&beside, frame), bars::scene(&beside, frame));
                for row in then_and_now(&client, then, session) {
                    let asked_in_both = client.asked(then).row(&row.row.id()).is_some();
                    prop_assert!(asked_in_both || row.change().is_none());
                    let _said = (then_now_in_words(&row), change_in_words(&row));
                }
                if let Some(earlier) = &beside.earlier {
                    prop_assert_eq!(earlier.values.len(), asked.poles().len());
                    prop_assert!(earlier.values.iter().all(|values| values.len() == asked.dimensions().len()));
                }
            }
            let _over_time = trend::scene(&figure::over_time(&client, session), frame);
            let trails = figure::trails(&client, session);
            prop_assert_eq!(trails.is_some(), asked.poles().len() == 2);
            let _map = trails.map(|trails| map::scene(&trails, frame));
        }
    }
}
