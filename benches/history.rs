//! What the window asks of a client at every frame, with a long history: at most 0.2 ms each for 1,000 sessions.
#![expect(clippy::expect_used, reason = "a bench stops where its arrangement fails")]

use std::sync::Arc;

use divan::{Bencher, black_box};
use twohats::app::{Found, Fresh, Preferences, Press, Reply, State};
use twohats::files::{self, Document};
use twohats::model::{Client, ClientId, Edit, Rating, Session, SessionId, Stage};
use twohats::report::talk::talking_points;
use twohats::report::{Audience, Choice, SharedCopy, figure};

const SESSIONS: [usize; 2] = [50, 1_000];

fn main() {
    divan::main();
}

macro_rules! asked {
    ($($name:ident = |$state:ident, $first:ident| $does:expr;)+) => {$(
        #[divan::bench(args = SESSIONS)]
        fn $name(bencher: Bencher<'_, '_>, sessions: usize) {
            let whole = state_of(sessions);
            let first = whole.client().by_date().first().expect("a session").id.clone();
            let ($state, $first) = (black_box(&whole), black_box(&first));
            bencher.bench_local(|| { black_box($does); });
        }
    )+};
}

asked! {
    phase = |state, _first| state.phase();
    compared = |state, _first| state.compared();
    comparable = |state, _first| state.comparable();
    last_step = |state, _first| state.last_step();
    ordinal = |state, first| state.ordinal(first);
    hidden_by = |state, first| state.hidden_by(first);
    allows = |state, _first| twohats::app::Command::ALL.map(|command| state.allows(command));
    figure_compared = |state, _first| figure::compared(state.client(), state.session(), state.compared().map(|s| &**s));
    figure_over_time = |state, _first| figure::over_time(state.client(), state.session());
    figure_trails = |state, _first| figure::trails(state.client(), state.session());
    talking = |state, _first| talking_points(state.client(), state.session(), state.compared().map(|s| &**s));
    is_touched = |state, _first| state.is_touched();
    shared_copy = |state, first| {
        SharedCopy::of(state.client(), &state.session().id, Some(first), Audience::Client, &Choice::default())
    };
    by_date = |state, _first| state.client().by_date().len();
}

/// One answer of a drag.
#[divan::bench(args = SESSIONS)]
fn rate(bencher: Bencher<'_, '_>, sessions: usize) {
    let mut state = state_of(sessions);
    let item = state.instrument().rows().next().expect("an item").id();
    let mut steps = 0;
    bencher.bench_local(|| {
        steps = (steps + 1) % 11;
        state.apply(Edit::Rate { at: state.at(), item: item.clone(), rating: Rating::new(steps).ok() })
    });
}

/// While an earlier time is rated again.
#[divan::bench(args = SESSIONS)]
fn about_while_looking_back(bencher: Bencher<'_, '_>, sessions: usize) {
    let mut state = state_of(sessions);
    state.handle(twohats::app::Command::LookBack);
    bencher.bench_local(|| black_box(state.ratings()));
}

/// The state at the latest of so many sessions, all done, made in the order of a pack of cards. One in the middle is compared.
fn state_of(sessions: usize) -> State {
    let client = client_of(sessions);
    let middle = client.by_date().get(sessions / 2).expect("there are more").id.clone();
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: files::SAMPLE_DATE };
    let mut state = State::new(&fresh, files::built_in(), Preferences::default());
    state.hear(Reply::Read {
        path: "/zoe.twohats".into(),
        document: Document::Client(client),
        found: Found::default(),
    });
    state.press(Press::CompareWith(middle));
    state
}

fn client_of(sessions: usize) -> Client {
    let sample = files::sample(files::SAMPLE_DATE);
    let first = sample.latest();
    let made = (0..sessions).map(|nth| {
        // 389 shares no divisor with 50 or 1,000, so each day comes once.
        let days = i64::try_from(nth * 389 % sessions).expect("a few years");
        let date = first.date.checked_sub(jiff::Span::new().days(days)).expect("a few years back");
        let mut session = Session { id: SessionId::on(date, &[]), date, ..(**first).clone() };
        for response in &mut session.responses {
            response.stage = Stage::Done;
            for (row, steps) in files::built_in().rows().zip(0..) {
                response.ratings.set(row.id(), Rating::new((steps + days) % 11).ok());
            }
        }
        Arc::new(session)
    });
    Client::new(sample.id.clone(), String::new(), sample.instruments().to_vec(), made.collect()).expect("as the sample")
}
