//! Clients with any history: sessions in any order, on one day or years apart, being rated or done, asked seven different
//! instruments. Every text says which session it stands in, so that nothing gets out unseen.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use twohats::files::{self, Document};
use twohats::model::{
    About, Agreement, Client, ClientId, Dimension, DimensionId, Hours, Instrument, InstrumentKey, Item, ItemId,
    NextStep, Outcome, Payment, Pole, PoleId, Private, Rater, Rating, Ratings, Response, Session, SessionId, Setting,
    Stage, StepResult, Will,
};

/// In every text that no copy may have, and in no other.
pub(crate) const SECRET: &str = "SECRET";

/// In every text of a session that a copy may have of it.
pub(crate) fn mark(id: &SessionId) -> String {
    format!("<{id}>")
}

/// The built-in instrument, and six that ask otherwise: in other words, less and something new, the other way round, one
/// pole, other poles, twelve dimensions.
pub(crate) fn instruments() -> Vec<Arc<Instrument>> {
    let built_in = files::built_in();
    let (poles, dimensions) = (built_in.poles().to_vec(), built_in.dimensions().to_vec());
    let Ok(Document::Instrument(twelve)) = files::read(include_bytes!("../fixtures/instruments/twelve.ron")) else {
        panic!("it is an instrument")
    };
    let renamed = |pole: &Pole, id: &str| Pole { id: PoleId::new(id).unwrap(), name: pole.name.clone() };
    let mut reworded = dimensions.clone();
    reworded[1].items[1].statement.push_str(" There.");
    reworded[2].items[0].anchors[0].says.push_str(" Then.");
    reworded[3].items[0].title.push_str(" mended");
    let growth =
        Dimension { id: DimensionId::new("growth").unwrap(), name: "Growth".to_owned(), ..dimensions[0].clone() };
    let fewer = [growth, dimensions[4].clone(), dimensions[1].clone()];
    let turned = dimensions.iter().rev().cloned().map(|dimension| with_items(dimension, |items| items.reverse()));
    let alone = dimensions.iter().cloned().map(|dimension| with_items(dimension, |items| items.truncate(1)));
    vec![
        Arc::clone(&built_in),
        asks("two-hats@2", &poles, reworded),
        asks("two-hats@3", &poles, fewer.to_vec()),
        asks("two-hats@4", &[poles[1].clone(), poles[0].clone()], turned.collect()),
        asks("two-hats@5", &poles[..1], alone.collect()),
        asks("roles@1", &[renamed(&poles[0], "steering"), renamed(&poles[1], "going-ahead")], dimensions),
        Arc::new(twelve),
    ]
}

fn asks(key: &str, poles: &[Pole], dimensions: Vec<Dimension>) -> Arc<Instrument> {
    Arc::new(Instrument::new(InstrumentKey::parse(key).unwrap(), poles.to_vec(), dimensions).unwrap())
}

/// Without the questions that go by a pole's place.
fn with_items(mut dimension: Dimension, change: impl FnOnce(&mut Vec<Item>)) -> Dimension {
    change(&mut dimension.items);
    dimension.questions.mostly.clear();
    dimension
}

/// Days that often meet, three weeks apart; now and then the first or the last day there is.
pub(crate) fn any_day() -> impl Strategy<Value = Date> {
    let near = (0i32..9).prop_map(|nth| date(2026, 1, 1).saturating_add(jiff::Span::new().days(21 * nth)));
    prop_oneof![20 => near, 1 => Just(Date::MIN), 1 => Just(Date::MAX)]
}

pub(crate) fn any_rating() -> impl Strategy<Value = Option<Rating>> {
    option::weighted(0.8, (0i64..=10).prop_map(|steps| Rating::new(steps).unwrap()))
}

/// How far the own response of a session is; `None` is not there.
fn any_stage() -> impl Strategy<Value = Option<Stage>> {
    let done = Some(Stage::Done);
    select(vec![done, done, done, Some(Stage::Revised), Some(Stage::Rating), Some(Stage::Rating), None])
}

/// How much is said of a session's step.
#[derive(Debug, Clone, Copy)]
enum Told {
    /// There is none.
    Nothing,
    /// It is agreed.
    Agreed,
    /// And what became of it is known.
    Became(StepResult),
}

/// What a session is made of once its instrument and the other sessions are known.
#[derive(Debug, Clone)]
struct Parts {
    asked: Index,
    date: Date,
    stage: Option<Stage>,
    ratings: Vec<Option<Rating>>,
    looks_back: Option<Index>,
    step: Told,
}

fn any_parts() -> impl Strategy<Value = Parts> {
    let results = [StepResult::Done, StepResult::Partly, StepResult::OnHold, StepResult::ChoseNotTo].map(Told::Became);
    let told = select([&[Told::Nothing, Told::Nothing, Told::Agreed, Told::Agreed], &results[..]].concat());
    (any::<Index>(), any_day(), any_stage(), vec(any_rating(), 24), option::of(any::<Index>()), told).prop_map(
        |(asked, date, stage, ratings, looks_back, step)| Parts { asked, date, stage, ratings, looks_back, step },
    )
}

/// A client with one to five sessions.
pub(crate) fn any_client() -> impl Strategy<Value = Somebody> {
    (any::<[u8; 8]>(), vec(any_parts(), 1..6)).prop_map(|(id, parts)| {
        let known = instruments();
        let mut ids: Vec<SessionId> = Vec::new();
        for parts in &parts {
            ids.push(SessionId::on(parts.date, &ids.iter().collect::<Vec<_>>()));
        }
        let sessions = parts.iter().zip(&ids).map(|(parts, id)| {
            let others: Vec<&SessionId> = ids.iter().filter(|other| *other != id).collect();
            Arc::new(session(parts, id, &others, parts.asked.get::<Arc<Instrument>>(&known)))
        });
        let sessions: Vec<Arc<Session>> = sessions.collect();
        let is_asked = |asked: &Arc<Instrument>| sessions.iter().any(|session| session.asked == *asked.key());
        let asked = known.iter().filter(|asked| is_asked(asked)).cloned().collect();
        let mut client = Client::new(ClientId::from_random(id), "Zoë".to_owned(), asked, sessions).unwrap();
        let secret = || SECRET.to_owned();
        client.agreement =
            Agreement { roles: secret(), limits: secret(), sponsor: secret(), copies: secret(), agreed: None };
        Somebody(client)
    })
}

/// A client who is told in few words.
#[derive(Clone)]
pub(crate) struct Somebody(pub(crate) Client);

impl std::fmt::Debug for Somebody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let stage = |session: &Session| session.own_response().map(|own| own.stage);
        let told =
            |session: &Arc<Session>| format!("{} {} {} {:?}", session.id, session.date, session.asked, stage(session));
        f.debug_list().entries(self.0.sessions().iter().map(told)).finish()
    }
}

fn session(parts: &Parts, id: &SessionId, others: &[&SessionId], asked: &Instrument) -> Session {
    let mut session = Session::open(id.clone(), parts.date, asked.key().clone());
    let ratings: Ratings = asked.rows().zip(&parts.ratings).filter_map(|(row, r)| Some((row.id(), (*r)?))).collect();
    let focus = asked.dimensions()[0].id.clone();
    session.responses.clear();
    if let Some(stage) = parts.stage {
        let mut own = Response::open(Rater::Client, About::Now);
        (own.stage, own.ratings) = (stage, ratings.clone());
        own.moments = asked.dimensions().iter().map(|dimension| (dimension.id.clone(), mark(id))).collect();
        session.responses.push(own);
    }
    let mut coach = Response::open(Rater::Coach, About::Now);
    coach.moments = BTreeMap::from([(focus.clone(), SECRET.to_owned())]);
    session.responses.push(coach);
    if let Some(index) = parts.looks_back.filter(|_| !others.is_empty()) {
        let mut back = Response::open(Rater::Client, About::LookingBack((*index.get(others)).clone()));
        (back.stage, back.ratings) = (Stage::Done, ratings.clone());
        session.responses.push(back);
    }
    session.target = ratings;
    session.next_step = match parts.step {
        Told::Nothing => None,
        Told::Agreed => Some(step(id, focus, None)),
        Told::Became(result) => Some(step(id, focus, Some(result))),
    };
    session.topics = vec![SECRET.to_owned()];
    session.note = mark(id);
    session.private_note = Private::new(SECRET.to_owned());
    session.hours = Some(Hours { minutes: 90, payment: Payment::Paid, setting: Setting::One });
    session
}

/// A step in which everything is said.
pub(crate) fn step(id: &SessionId, dimension: DimensionId, became: Option<StepResult>) -> NextStep {
    NextStep {
        action: mark(id),
        by: Some(date(2026, 12, 11)),
        options: vec![SECRET.to_owned()],
        will: Will::new(7),
        supporter: SECRET.to_owned(),
        outcome: became.map(|result| Outcome { result, in_the_way: mark(id) }),
        ..NextStep::on(dimension)
    }
}

/// Every item of what the session was asked.
pub(crate) fn items(asked: &Instrument) -> Vec<ItemId> {
    asked.rows().map(|row| row.id()).collect()
}
