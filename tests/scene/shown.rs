//! What of other sessions gets into a figure: nothing while a session is being rated, then the client's own answers.

use std::sync::Arc;

use jiff::civil::{Date, date};
use twohats::chart::{map, trend};
use twohats::files::sample;
use twohats::model::{
    About, Client, ClientId, Edit, Instrument, InstrumentKey, ItemId, Rater, Rating, Response, ResponseKey, Session,
    SessionId, Stage,
};
use twohats::report::figure;

const TODAY: Date = date(2026, 11, 24);

/// The sample client with its last session done: its earlier ones may be seen.
fn revealed() -> Client {
    let client = sample(TODAY);
    let at = ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now };
    Edit::Done(at).apply(&client).unwrap()
}

fn steps(values: &[Option<Rating>]) -> Vec<Option<u8>> {
    values.iter().map(|value| value.map(Rating::steps)).collect()
}

/// What this session answered to each item of a pole, in the instrument's order.
fn answers(client: &Client, session: &Session, pole: usize) -> Vec<Option<u8>> {
    let rows = client.asked(session).rows().filter(move |row| row.place == pole);
    let own = session.own_response().unwrap();
    rows.map(|row| own.ratings.of(&row.id()).map(Rating::steps)).collect()
}

#[test]
fn while_a_session_is_rated_no_figure_holds_anything_of_another() {
    let client = sample(TODAY);
    let (session, earlier) = (client.latest(), client.before(&client.latest().id));
    assert_eq!(earlier.len(), 2);
    for then in earlier {
        assert_eq!(
            figure::compared(&client, session, Some(then)),
            figure::of(client.asked(session), &session.own_response().unwrap().ratings)
        );
    }
    let trails = figure::trails(&client, session).unwrap();
    assert!(trails.sessions == 1 && trails.sessions_in_all == 1);
    assert!(trails.dimensions.iter().all(|trail| trail.earlier.is_empty()));
    let over_time = figure::over_time(&client, session);
    assert!(over_time.dates.len() == 1 && over_time.sessions_in_all == 1);
    let mut lines = over_time.dimensions.iter().flat_map(|dimension| &dimension.lines);
    assert!(lines.all(|line| line.values.len() == 1 && line.said.is_none()));
}

#[test]
fn once_it_is_done_the_earlier_answers_stand_beside_todays() {
    let client = revealed();
    let session = client.latest();
    let then = client.before(&session.id).pop().unwrap().clone();
    let beside = figure::compared(&client, session, Some(&then));
    let earlier = beside.earlier.as_ref().unwrap();
    assert_eq!(earlier.name, "in September");
    assert_eq!(earlier.values.len(), 2);
    for (pole, values) in earlier.values.iter().enumerate() {
        assert_eq!(steps(values), answers(&client, &then, pole));
        assert_eq!(steps(&beside.series[pole].values), answers(&client, session, pole));
    }
    assert_eq!(figure::compared(&client, session, None).earlier, None);
}

#[test]
fn a_later_session_is_never_what_an_earlier_one_is_compared_with() {
    let client = revealed();
    let latest = client.latest().clone();
    let middle = client.before(&latest.id).pop().unwrap().clone();
    assert_eq!(figure::compared(&client, &middle, Some(&latest)).earlier, None);
    assert_eq!(figure::compared(&client, &latest, Some(&latest)).earlier, None);
    assert_eq!(figure::trails(&client, &middle).unwrap().sessions, 2);
    assert_eq!(figure::over_time(&client, &middle).dates.len(), 2);
}

#[test]
fn trails_and_lines_hold_every_session_by_date_the_one_at_hand_last() {
    let client = revealed();
    let session = client.latest();
    let by_date: Vec<&Session> = client.by_date().into_iter().map(|session| &**session).collect();
    let trails = figure::trails(&client, session).unwrap();
    assert_eq!((trails.sessions, trails.sessions_in_all), (3, 3));
    let over_time = figure::over_time(&client, session);
    assert_eq!(over_time.dates.last().unwrap(), "24 Nov 2026");
    for (axis, (trail, lines)) in trails.dimensions.iter().zip(&over_time.dimensions).enumerate() {
        let of_pole = |pole: usize| -> Vec<Option<u8>> {
            by_date.iter().map(|session| answers(&client, session, pole)[axis]).collect()
        };
        let (across, up) = (of_pole(0), of_pole(1));
        assert_eq!([steps(&lines.lines[0].values), steps(&lines.lines[1].values)], [across.clone(), up.clone()]);
        let places: Vec<[u8; 2]> = across.iter().zip(&up).filter_map(|(x, y)| Some([(*x)?, (*y)?])).collect();
        let mut shown: Vec<[u8; 2]> = trail.earlier.iter().map(|pair| pair.map(Rating::steps)).collect();
        assert_eq!(trail.now.map(|value| value.map(Rating::steps)), [across[2], up[2]]);
        shown.extend(trail.now[0].zip(trail.now[1]).map(|(x, y)| [x.steps(), y.steps()]));
        assert_eq!(shown, places);
    }
    let said: Vec<(&str, &str)> = over_time
        .dimensions
        .iter()
        .flat_map(|dimension| &dimension.lines)
        .filter_map(|line| Some((line.title.as_str(), line.said.as_deref()?)))
        .collect();
    assert!(said.contains(&("Pursuing far aims", "rose over 3 sessions")), "{said:?}");
    assert!(said.contains(&("Giving instructions", "fell over 3 sessions")), "{said:?}");
}

#[test]
fn what_others_say_or_the_client_says_looking_back_is_in_no_figure() {
    let client = revealed();
    let session = client.latest().clone();
    let then = client.before(&session.id).pop().unwrap().clone();
    let strange = |rater, about| {
        let mut response = Response::open(rater, about);
        response.stage = Stage::Done;
        for row in client.asked(&session).rows() {
            response.ratings.set(row.id(), Some(Rating::MIN));
        }
        response
    };
    let with = |other: &Session, response: Response| {
        let mut other = other.clone();
        other.responses.insert(0, response);
        Arc::new(other)
    };
    let sessions: Vec<Arc<Session>> = client
        .sessions()
        .iter()
        .map(|other| if other.id == then.id { with(other, strange(Rater::Coach, About::Now)) } else { other.clone() })
        .map(|other| {
            let is_last = other.id == session.id;
            let looks_back = strange(Rater::Client, About::LookingBack(then.id.clone()));
            if is_last { with(&other, looks_back) } else { other }
        })
        .collect();
    let told = Client::new(client.id.clone(), String::new(), client.instruments().to_vec(), sessions).unwrap();
    assert_eq!(figure::compared(&told, told.latest(), Some(&then)), figure::compared(&client, &session, Some(&then)));
    assert_eq!(figure::trails(&told, told.latest()), figure::trails(&client, &session));
    assert_eq!(figure::over_time(&told, told.latest()), figure::over_time(&client, &session));
}

/// The sample's instrument with other dimensions first to last, under another key.
fn other_instrument(client: &Client, poles: usize) -> Instrument {
    let asked = client.asked(client.latest());
    let mut dimensions: Vec<_> = asked.dimensions().iter().rev().take(3).cloned().collect();
    for dimension in &mut dimensions {
        dimension.items.truncate(poles);
        dimension.questions.mostly.truncate(poles);
    }
    let key = InstrumentKey { id: asked.id().clone(), revision: asked.key().revision + 1 };
    Instrument::new(key, asked.poles()[..poles].to_vec(), dimensions).unwrap()
}

#[test]
fn sessions_of_another_instrument_are_matched_item_by_item() {
    let client = revealed();
    let before = client.latest().clone();
    let instrument = Arc::new(other_instrument(&client, 2));
    let id = SessionId::new("2027-01-12").unwrap();
    let mut session = Session::open(id, date(2027, 1, 12), instrument.key().clone());
    let item = ItemId::parse("risk.managing").unwrap();
    assert!(instrument.row(&item).is_none());
    session.responses[0].stage = Stage::Done;
    let sessions = client.sessions().iter().cloned().chain([Arc::new(session)]).collect();
    let instruments = client.instruments().iter().cloned().chain([instrument.clone()]).collect();
    let client = Client::new(ClientId::new("c-1").unwrap(), String::new(), instruments, sessions).unwrap();
    let beside = figure::compared(&client, client.latest(), Some(&before)).earlier.unwrap();
    assert_eq!(beside.name, "on 24 Nov 2026");
    let own = before.own_response().unwrap();
    for (pole, values) in beside.values.iter().enumerate() {
        let rows = instrument.rows().filter(|row| row.place == pole);
        let expected: Vec<Option<Rating>> = rows.map(|row| own.ratings.of(&row.id())).collect();
        assert_eq!(values, &expected);
    }
    let over_time = figure::over_time(&client, client.latest());
    assert_eq!(over_time.dimensions.len(), 3);
    assert_eq!(over_time.dates.len(), 4);
}

#[test]
fn with_one_pole_there_is_no_map_and_with_nothing_in_common_nothing_to_compare() {
    let client = sample(TODAY);
    let instrument = Arc::new(other_instrument(&client, 1));
    let mut session = Session::open(SessionId::new("s").unwrap(), TODAY, instrument.key().clone());
    session.responses[0].stage = Stage::Done;
    let mut empty = session.clone();
    empty.id = SessionId::new("before").unwrap();
    empty.date = date(2026, 9, 12);
    let sessions = vec![Arc::new(empty.clone()), Arc::new(session)];
    let client = Client::new(ClientId::new("c-1").unwrap(), String::new(), vec![instrument], sessions).unwrap();
    assert_eq!(figure::trails(&client, client.latest()), None);
    assert_eq!(figure::compared(&client, client.latest(), Some(&empty)).earlier, None);
    assert_eq!(figure::over_time(&client, client.latest()).dimensions[0].lines.len(), 1);
}

#[test]
fn of_many_sessions_the_last_ones_are_shown_and_all_are_counted() {
    let client = sample(TODAY);
    let asked = client.asked(client.latest()).clone();
    let item = ItemId::parse("risk.managing").unwrap();
    let session = |number: u8| {
        let day = date(2024, 1, 1).checked_add(jiff::Span::new().days(i32::from(number) * 30)).unwrap();
        let id = SessionId::new(&format!("s-{number}")).unwrap();
        let mut session = Session::open(id, day, asked.key().clone());
        session.responses[0].stage = Stage::Done;
        session.responses[0].ratings.set(item.clone(), Some(Rating::new(i64::from(number % 11)).unwrap()));
        Arc::new(session)
    };
    let sessions = (0..30).map(session).collect();
    let client = Client::new(ClientId::new("c-1").unwrap(), String::new(), vec![asked], sessions).unwrap();
    let over_time = figure::over_time(&client, client.latest());
    assert_eq!((over_time.dates.len(), over_time.sessions_in_all), (trend::MOST_SESSIONS, 30));
    let risk = over_time.dimensions.iter().find(|dimension| dimension.dimension.as_str() == "risk").unwrap();
    let expected: Vec<Option<u8>> = (6..30).map(|number| Some(number % 11)).collect();
    assert_eq!(steps(&risk.lines[0].values), expected);
    let trails = figure::trails(&client, client.latest()).unwrap();
    assert_eq!((trails.sessions, trails.sessions_in_all), (map::MOST_SESSIONS, 30));
}
