//! Whatever a person writes, in any script and with any sign, is there again when the file is opened.
#![expect(clippy::unwrap_used, reason = "every value here is made to be legal")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use twohats::files::{self, Document};
use twohats::model::{
    About, Agreement, Anchor, Client, ClientId, Date, Dimension, DimensionId, Extra, Hours, Instrument, InstrumentId,
    InstrumentKey, Item, ItemId, NextStep, Outcome, Payment, Plain, Pole, PoleId, Private, Questions, Rater, Rating,
    Ratings, Response, Session, SessionId, Setting, Stage, StepResult, Will,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_client_opens_as_it_was_saved(client in client()) {
        let text = files::write_client(&client).unwrap();
        prop_assert_eq!(files::write_client(&client).unwrap(), text.clone(), "the same client, the same bytes");
        prop_assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(client)));
    }

    #[test]
    fn every_instrument_opens_as_it_was_saved(instrument in instrument()) {
        let text = files::write_instrument(&instrument).unwrap();
        prop_assert_eq!(files::read(text.as_bytes()), Ok(Document::Instrument(instrument)));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..200), rest in "[ -~\n]{0,200}") {
        for bytes in [bytes, format!("(format: 1, {rest}").into_bytes()] {
            prop_assert!(files::read(&bytes).is_err_and(|refused| !refused.to_string().is_empty()));
        }
    }
}

/// Signs that a file's notation is made of, and scripts that editors stumble over.
const PIECES: [&str; 20] = [
    "\"",
    "\"#",
    "\"##",
    "#",
    "\\",
    "\\n",
    "r#\"",
    ")",
    "],",
    "/*",
    "//",
    "é",
    "Łódź",
    "שלום",
    "\u{202E}",
    "👩‍👩‍👧",
    "e\u{301}",
    "\u{FEFF}",
    "\u{2028}",
    "…",
];

fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![select(&PIECES[..]).prop_map(str::to_owned), "[a-zA-Z ,.]{0,6}", "\\PC"];
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn label() -> impl Strategy<Value = String> {
    line().prop_map(|line| format!("N{line}"))
}

fn lines() -> impl Strategy<Value = String> {
    vec(line(), 0..4).prop_map(|lines| lines.join("\n\t"))
}

fn slug() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,12}"
}

fn date() -> impl Strategy<Value = Date> {
    (1i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
}

fn plain() -> impl Strategy<Value = Plain> {
    let number = any::<f64>().prop_filter("finite", |number| number.is_finite());
    let leaf = prop_oneof![
        lines().prop_map(Plain::Text),
        number.prop_map(Plain::Number),
        any::<i32>().prop_map(|number| Plain::Number(f64::from(number))),
        any::<bool>().prop_map(Plain::Boolean),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Plain::List),
            btree_map(line(), inner, 0..4).prop_map(Plain::Map),
        ]
    })
}

fn extra() -> impl Strategy<Value = Extra> {
    btree_map(line(), plain(), 0..3).prop_map(Extra)
}

fn item() -> impl Strategy<Value = Item> {
    let anchor = || (label(), lines()).prop_map(|(says, example)| Anchor { says, example });
    let texts = (label(), line(), label(), option::of(label()), lines(), lines());
    (texts, [anchor(), anchor(), anchor()]).prop_map(|(texts, anchors)| {
        let (title, verb, statement, for_raters, too_much, prompt) = texts;
        Item { title, verb, statement, for_raters, anchors, too_much, prompt }
    })
}

/// With a list for each of two poles, or none.
fn questions() -> impl Strategy<Value = Questions> {
    let asked = || vec(label(), 0..3);
    (asked(), option::of([asked(), asked()]), asked()).prop_map(|(both, mostly, neither)| Questions {
        both,
        mostly: mostly.into_iter().flatten().collect(),
        neither,
    })
}

fn instrument() -> impl Strategy<Value = Instrument> {
    let pole = (slug(), label());
    let dimension = (slug(), label(), [item(), item()], questions());
    let key = (slug(), 1u32..5, line(), line(), lines());
    (key, extra(), vec(pole, 1..=2), vec(dimension, 3..=12)).prop_map(
        |((id, revision, language, name, source), later, poles, dimensions)| {
            // The place before the slug keeps ids apart.
            let unique = |place: usize, slug: String| format!("{place}-{slug}");
            let poles: Vec<Pole> = (0..)
                .zip(poles)
                .map(|(place, (id, name))| Pole { id: PoleId::new(&unique(place, id)).unwrap(), name })
                .collect();
            let dimensions = (0..).zip(dimensions).map(|(place, (id, name, items, mut questions))| {
                questions.mostly.truncate(poles.len());
                Dimension {
                    id: DimensionId::new(&unique(place, id)).unwrap(),
                    name,
                    items: items.into_iter().take(poles.len()).collect(),
                    questions,
                }
            });
            let key = InstrumentKey { id: InstrumentId::new(&id).unwrap(), revision };
            let mut instrument = Instrument::new(key, poles.clone(), dimensions.collect()).unwrap();
            (instrument.language, instrument.name, instrument.source) = (language, name, source);
            instrument.extra = later;
            instrument
        },
    )
}

/// Ratings of some items: which of them, and how.
type Picks = Vec<(Index, i64)>;

fn ratings(instrument: &Instrument, picks: &Picks) -> Ratings {
    let items: Vec<ItemId> = instrument.rows().map(|row| row.id()).collect();
    picks.iter().map(|(index, steps)| (index.get(&items).clone(), Rating::new(*steps).unwrap())).collect()
}

fn picks() -> impl Strategy<Value = Picks> {
    vec((any::<Index>(), 0i64..=10), 0..12)
}

fn rater() -> impl Strategy<Value = Rater> {
    prop_oneof![
        Just(Rater::Client),
        Just(Rater::Coach),
        Just(Rater::LineManager),
        (1u16..).prop_map(Rater::Peer),
        (1u16..).prop_map(Rater::DirectReport),
        (1u16..).prop_map(Rater::Other),
    ]
}

/// What a response is made of once its instrument is known.
#[derive(Debug, Clone)]
struct ResponseParts {
    rater: Rater,
    looks_back: Option<Index>,
    stage: Stage,
    picks: Picks,
    moments: Vec<(Index, String)>,
    extra: Extra,
}

fn response() -> impl Strategy<Value = ResponseParts> {
    let stage = select(&[Stage::Rating, Stage::Done, Stage::Revised][..]);
    let moment = lines().prop_filter("a moment is never empty", |moment| !moment.trim().is_empty());
    let time = option::of(any::<Index>());
    (rater(), time, stage, picks(), vec((any::<Index>(), moment), 0..3), extra()).prop_map(
        |(rater, looks_back, stage, picks, moments, extra)| ResponseParts {
            rater,
            looks_back,
            stage,
            picks,
            moments,
            extra,
        },
    )
}

impl ResponseParts {
    /// A look back is at one of the other sessions, where there are any.
    fn about(&self, others: &[SessionId]) -> About {
        let looks_back = self.looks_back.filter(|_| !others.is_empty());
        looks_back.map_or(About::Now, |index| About::LookingBack(index.get(others).clone()))
    }

    fn of(self, instrument: &Instrument, others: &[SessionId]) -> Response {
        let dimension = |index: &Index| index.get(instrument.dimensions()).id.clone();
        Response {
            rater: self.rater,
            about: self.about(others),
            stage: self.stage,
            ratings: ratings(instrument, &self.picks),
            moments: self.moments.into_iter().map(|(index, moment)| (dimension(&index), moment)).collect(),
            extra: self.extra,
        }
    }
}

fn next_step() -> impl Strategy<Value = (Index, NextStep)> {
    let results = [StepResult::Done, StepResult::Partly, StepResult::OnHold, StepResult::ChoseNotTo];
    let outcome = (select(results.to_vec()), lines()).prop_map(|(result, in_the_way)| Outcome { result, in_the_way });
    let will = option::of((1i64..=10).prop_map(|steps| Will::new(steps).unwrap()));
    let step = (lines(), option::of(date()), vec(lines(), 0..3), will, line(), option::of(outcome));
    (any::<Index>(), step).prop_map(|(index, (action, by, options, will, supporter, outcome))| {
        let dimension = DimensionId::new("later").unwrap();
        (index, NextStep { dimension, action, by, options, will, supporter, outcome })
    })
}

fn hours() -> impl Strategy<Value = Hours> {
    let payment = select(&[Payment::Paid, Payment::ProBono][..]);
    let setting = select(&[Setting::One, Setting::Group][..]);
    (any::<u16>(), payment, setting).prop_map(|(minutes, payment, setting)| Hours { minutes, payment, setting })
}

/// A session whose answers come with the instrument that is picked for it.
#[derive(Debug, Clone)]
struct SessionParts {
    asked: Index,
    date: Date,
    responses: Vec<ResponseParts>,
    target: Picks,
    next_step: Option<(Index, NextStep)>,
    texts: (Vec<String>, String, String),
    hours: Option<Hours>,
    extra: Extra,
}

fn session() -> impl Strategy<Value = SessionParts> {
    let texts = (vec(lines(), 0..3), lines(), lines());
    let answers = (any::<Index>(), date(), vec(response(), 0..4), picks());
    (answers, option::of(next_step()), texts, option::of(hours()), extra()).prop_map(
        |((asked, date, responses, target), next_step, texts, hours, extra)| SessionParts {
            asked,
            date,
            responses,
            target,
            next_step,
            texts,
            hours,
            extra,
        },
    )
}

impl SessionParts {
    fn of(self, instruments: &[Arc<Instrument>], id: SessionId, others: &[SessionId]) -> Session {
        let instrument = self.asked.get(instruments);
        let mut seen = BTreeSet::new();
        let responses = self.responses.into_iter().filter(|parts| seen.insert((parts.rater, parts.about(others))));
        let next_step = self
            .next_step
            .map(|(index, step)| NextStep { dimension: index.get(instrument.dimensions()).id.clone(), ..step });
        let (topics, note, private_note) = self.texts;
        Session {
            id,
            date: self.date,
            asked: instrument.key().clone(),
            responses: responses.map(|parts| parts.of(instrument, others)).collect(),
            target: ratings(instrument, &self.target),
            next_step,
            topics,
            note,
            private_note: Private::new(private_note),
            hours: self.hours,
            extra: self.extra,
        }
    }
}

fn agreement() -> impl Strategy<Value = Agreement> {
    (lines(), lines(), lines(), lines(), option::of(date()))
        .prop_map(|(roles, limits, sponsor, copies, agreed)| Agreement { roles, limits, sponsor, copies, agreed })
}

fn client() -> impl Strategy<Value = Client> {
    let who = (any::<[u8; 8]>(), line(), agreement(), extra());
    (who, vec(instrument(), 1..3), vec(session(), 1..4)).prop_map(
        |((id, name, agreement, extra), instruments, sessions)| {
            let instruments: BTreeMap<InstrumentKey, Arc<Instrument>> =
                instruments.into_iter().map(|instrument| (instrument.key().clone(), Arc::new(instrument))).collect();
            let instruments: Vec<Arc<Instrument>> = instruments.into_values().rev().collect();
            let mut ids: Vec<SessionId> = Vec::new();
            for parts in &sessions {
                ids.push(SessionId::on(parts.date, &ids.iter().collect::<Vec<_>>()));
            }
            let made = sessions.into_iter().zip(&ids).map(|(parts, id)| {
                let others: Vec<SessionId> = ids.iter().filter(|other| *other != id).cloned().collect();
                Arc::new(parts.of(&instruments, id.clone(), &others))
            });
            let made = made.collect();
            let mut client = Client::new(ClientId::from_random(id), name, instruments, made).unwrap();
            (client.agreement, client.extra) = (agreement, extra);
            client
        },
    )
}
