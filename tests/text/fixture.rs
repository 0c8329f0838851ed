//! Small builders for instruments and clients, from the model's own constructors.

use std::sync::Arc;

use proptest::prelude::*;
use twohats::export::{Bars, Format, Order, render};
use twohats::model::{
    About, Anchor, Client, ClientId, Date, Dimension, DimensionId, Edit, Instrument, InstrumentKey, Item, ItemId,
    Outcome, Pole, PoleId, Rater, Rating, Ratings, ResponseKey, Session, SessionId, Stage, StepResult,
};
use twohats::report::{Audience, Choice, Include, SharedCopy, Ticked};

/// What a client's copy holds before anybody unticks.
pub(crate) fn whole() -> Choice {
    Choice::of(Audience::Client)
}

/// The ratings and the step, and nothing that can be unticked at one stroke.
pub(crate) fn bare() -> Choice {
    let out = Include::LeftOut;
    Choice { moments: Ticked::none(), note: out, earlier: out, targets: out, ..whole() }
}

pub(crate) fn day() -> Date {
    jiff::civil::date(2026, 11, 24)
}

/// An instrument of given poles and dimensions with the titles of their items.
pub(crate) fn instrument(key: &str, poles: &[&str], dimensions: &[(&str, &[&str])]) -> Instrument {
    let pole = |name: &&str| Pole { id: PoleId::new(&slug(name)).unwrap(), name: (*name).to_owned() };
    let dimension = |(name, titles): &(&str, &[&str])| Dimension {
        id: DimensionId::new(&slug(name)).unwrap(),
        name: (*name).to_owned(),
        items: titles.iter().map(|title| item(title)).collect(),
        questions: twohats::model::Questions::default(),
    };
    let poles = poles.iter().map(pole).collect();
    let dimensions = dimensions.iter().map(dimension).collect();
    Instrument::new(InstrumentKey::parse(key).unwrap(), poles, dimensions).unwrap()
}

fn slug(name: &str) -> String {
    let legal = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    name.chars().map(legal).take(40).collect()
}

fn item(title: &str) -> Item {
    let anchor = || Anchor { says: "So it was.".to_owned(), example: "One of two.".to_owned() };
    Item {
        title: title.to_owned(),
        verb: "took".to_owned(),
        statement: "When it came, I took it.".to_owned(),
        for_raters: None,
        anchors: [anchor(), anchor(), anchor()],
        too_much: "It takes long.".to_owned(),
        prompt: "One time".to_owned(),
    }
}

/// The built-in dimensions and titles.
pub(crate) fn two_hats() -> Instrument {
    let mut made = instrument(
        "two-hats@1",
        &["managing", "leading"],
        &[
            ("Goals and vision", &["Agreeing results", "Explaining purpose"]),
            ("Risk", &["Preventing problems", "Trying new ways"]),
            ("Horizon", &["Meeting near dates", "Pursuing far aims"]),
            ("Responsibility", &["Giving tasks", "Taking on tasks"]),
            ("Guidance", &["Giving instructions", "Asking questions"]),
        ],
    );
    made.name = "Two hats".to_owned();
    made.source = "Ryan Krutzig, “What’s the Difference Between Managers and Leaders?”, 30 November 2017".to_owned();
    made
}

/// Ratings in the order the items are asked.
pub(crate) fn ratings(instrument: &Instrument, steps: &[Option<i64>]) -> Ratings {
    let pairs = instrument.rows().zip(steps);
    pairs.filter_map(|(row, steps)| Some((row.id(), Rating::new((*steps)?).unwrap()))).collect()
}

/// A client of one session.
pub(crate) fn client(name: &str, instrument: Instrument, steps: &[Option<i64>]) -> Client {
    let answers = ratings(&instrument, steps);
    let mut session = Session::open(SessionId::on(day(), &[]), day(), instrument.key().clone());
    session.responses[0].ratings = answers;
    let id = ClientId::from_random([7; 8]);
    Client::new(id, name.to_owned(), vec![Arc::new(instrument)], vec![Arc::new(session)]).unwrap()
}

/// The client with its latest session changed.
pub(crate) fn with_session(client: &Client, change: impl FnOnce(&mut Session)) -> Client {
    with_sessions(client, |sessions| change(sessions.last_mut().unwrap()))
}

/// The client with its sessions changed, in the order of their dates.
pub(crate) fn with_sessions(client: &Client, change: impl FnOnce(&mut Vec<Session>)) -> Client {
    let mut sessions: Vec<Session> = client.by_date().into_iter().map(|session| (**session).clone()).collect();
    change(&mut sessions);
    let sessions = sessions.into_iter().map(Arc::new).collect();
    let mut made =
        Client::new(client.id.clone(), client.name.clone(), client.instruments().to_vec(), sessions).unwrap();
    made.agreement = client.agreement.clone();
    made.extra = client.extra.clone();
    made
}

pub(crate) const SAMPLE: [Option<i64>; 10] =
    [Some(7), Some(4), Some(8), Some(3), Some(5), Some(6), Some(9), Some(8), Some(3), None];

/// The sample that ships: nine of ten rated, a moment at Risk, two earlier sessions, still being rated.
pub(crate) fn sample() -> Client {
    twohats::files::sample(day())
}

/// The sample once its response is done: what was hidden may be seen.
pub(crate) fn revealed() -> Client {
    let client = sample();
    let at = ResponseKey { session: client.latest().id.clone(), rater: Rater::Client, about: About::Now };
    Edit::Done(at).apply(&client).unwrap()
}

pub(crate) fn dimension(id: &str) -> DimensionId {
    DimensionId::new(id).unwrap()
}

pub(crate) fn item_id(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}

pub(crate) fn copy(client: &Client, choice: &Choice) -> SharedCopy {
    let session = client.latest();
    let then = twohats::facts::reveal::just_before(client, session).map(|then| &then.id);
    SharedCopy::of(client, &session.id, then, Audience::Client, choice).unwrap()
}

pub(crate) fn text_with(client: &Client, choice: &Choice, bars: Bars) -> String {
    let order = Order { bars, ..Order::of(Format::Text, day()) };
    String::from_utf8(render(&copy(client, choice), &order).unwrap()).unwrap()
}

pub(crate) fn text(client: &Client) -> String {
    text_with(client, &whole(), Bars::Drawn)
}

/// The lines of each page.
pub(crate) fn pages(text: &str) -> Vec<Vec<&str>> {
    text.split('\u{c}').map(|page| page.strip_suffix('\n').unwrap_or(page).split('\n').collect()).collect()
}

/// Names as people, and as nobody should, write them: one line.
pub(crate) fn any_name() -> impl Strategy<Value = String> {
    let signs = prop::sample::select(vec![
        "a",
        "Zoë ",
        "longword",
        " ",
        "ß",
        "山田太郎",
        "e\u{301}",
        "👩‍👩‍👧 ",
        "❤\u{fe0f}",
        "한글",
        "Ω",
        "\u{200b}",
        "ﷺ",
        "שלום ",
        "-",
        "🇵🇱",
        "\u{2028}",
        "x".repeat(90).leak(),
    ]);
    prop::collection::vec(signs, 0..30).prop_map(|parts| parts.concat().chars().take(120).collect())
}

/// Text of several lines, with what a file could smuggle in.
pub(crate) fn any_note() -> impl Strategy<Value = String> {
    let parts = prop::collection::vec(
        (any_name(), prop::sample::select(vec!["\n", "\n\n", "\t", "\u{c}", "\r\n", " "])),
        0..40,
    );
    parts.prop_map(|parts| parts.into_iter().map(|(text, end)| text + end).collect())
}

/// Clients of one or two poles and 3 to 12 dimensions, with any texts and any answers, now and in an earlier session.
pub(crate) fn any_client() -> impl Strategy<Value = Client> {
    let names = prop::collection::vec(any_name(), 12 * 3 + 2);
    let steps = prop::collection::vec(prop::option::of(0i64..=10), 24);
    let notes = prop::collection::vec(any_note(), 3);
    (1usize..=2, 3usize..=12, names, steps, notes, any::<bool>(), any_name()).prop_map(
        |(poles, dimensions, names, steps, notes, stepped, source)| {
            let mut names = names.into_iter();
            let mut next = || names.next().unwrap();
            let poles: Vec<Pole> =
                (0..poles).map(|n| Pole { id: PoleId::new(&format!("p{n}")).unwrap(), name: next() }).collect();
            let dimensions: Vec<Dimension> = (0..dimensions)
                .map(|n| Dimension {
                    id: dimension(&format!("d{n}")),
                    name: next(),
                    items: poles.iter().map(|_| item(&next())).collect(),
                    questions: twohats::model::Questions::default(),
                })
                .collect();
            let mut asked = Instrument::new(InstrumentKey::parse("any@1").unwrap(), poles, dimensions).unwrap();
            asked.name = notes[2].clone();
            asked.source = source.repeat(4);
            let client = client(&notes[2].chars().take(120).collect::<String>(), asked, &steps);
            let earlier = jiff::civil::date(2026, 9, 30);
            let client = with_sessions(&client, |sessions| {
                let mut then = Session::open(SessionId::on(earlier, &[]), earlier, sessions[0].asked.clone());
                then.responses[0].ratings.clone_from(&sessions[0].responses[0].ratings);
                let mut taken = step("d1", &notes[0]);
                taken.outcome = Some(Outcome { result: StepResult::Partly, in_the_way: notes[1].clone() });
                then.next_step = stepped.then_some(taken);
                sessions.insert(0, then);
            });
            with_session(&client, |session| {
                session.responses[0].stage = if stepped { Stage::Done } else { Stage::Rating };
                session.target.clone_from(&session.responses[0].ratings);
                session.note.clone_from(&notes[0]);
                session.responses[0].moments.insert(dimension("d1"), notes[1].clone());
                session.responses[0].moments.insert(dimension("d2"), notes[0].clone());
                if stepped {
                    session.next_step = Some(step("d0", &notes[1]));
                }
            })
        },
    )
}

pub(crate) fn step(focus: &str, action: &str) -> twohats::model::NextStep {
    twohats::model::NextStep {
        dimension: dimension(focus),
        action: action.to_owned(),
        by: Some(jiff::civil::date(2026, 12, 11)),
        options: Vec::new(),
        will: None,
        supporter: String::new(),
        outcome: None,
    }
}

/// What is said, with a plain space where no line may end: "from 3 to 6".
pub(crate) fn spaced(said: &str) -> String {
    said.replace('\u{a0}', " ")
}
