//! What is told of a client beside the session at hand, and what of it nobody may be told.

use twohats::app::{Command, Drawn, Phase, State};
use twohats::export::{Format, Order, render};
use twohats::model::{About, Client, Session, SessionId, Stage};
use twohats::report::talk::talking_points;
use twohats::report::{Audience, Choice, SharedCopy, figure, sentences};

use crate::people::{SECRET, mark};

/// Whether one session is before another: by date, and of one day the one made first.
fn is_before(client: &Client, one: &SessionId, other: &SessionId) -> bool {
    let sessions = client.by_date();
    let place = |id: &SessionId| sessions.iter().position(|session| session.id == *id).unwrap();
    place(one) < place(other)
}

fn is_being_rated(session: &Session) -> bool {
    session.own_response().is_none_or(|own| own.stage == Stage::Rating)
}

/// Whether a session may not be seen: it is before the one at hand, or before the latest, while that is being rated.
pub(crate) fn is_hidden(client: &Client, id: &SessionId, at_hand: &Session) -> bool {
    [at_hand, client.latest()].iter().any(|later| is_being_rated(later) && is_before(client, id, &later.id))
}

/// Everything that must hold of what the window and the pages say now. Beside the session it is compared with, `other` is
/// asked for.
pub(crate) fn is_told_only_what_may_be(state: &State, other: &SessionId) {
    let (client, session) = (state.client(), state.session());
    assert!(client.session(&session.id).is_some(), "the session at hand is there");
    assert!(
        !is_being_rated(session) || state.phase() <= Phase::Rate,
        "nothing after the ratings is reached before them"
    );
    assert!(client.sessions().len() > 1 || !state.allows(Command::DeleteSession), "one session stays");
    let comparable = state.comparable();
    for then in &comparable {
        assert!(!is_hidden(client, &then.id, session) && is_before(client, &then.id, &session.id));
    }
    assert!(state.compared().is_none_or(|compared| comparable.contains(&compared)));
    let about = |id: &SessionId| comparable.iter().any(|then| then.id == *id);
    assert!(matches!(state.about(), About::Now) || matches!(state.about(), About::LookingBack(id) if about(id)));
    for id in [Some(other), state.compared().map(|then| &then.id)].into_iter().flatten() {
        of_pictures(client, session, id);
        of_copies(client, session, id);
    }
    of_the_room(state);
    all_that_is_said(state);
}

fn may_see(client: &Client, session: &Session, id: &SessionId) -> bool {
    is_before(client, id, &session.id) && !is_hidden(client, id, session)
}

fn of_pictures(client: &Client, session: &Session, id: &SessionId) {
    let then = client.session(id).map(|then| &**then);
    let sees = may_see(client, session, id);
    assert!(sees || figure::compared(client, session, then).earlier.is_none());
    assert!(sees || talking_points(client, session, then) == talking_points(client, session, None));
    assert!(sees || sentences::calm(client, session, then) == sentences::calm(client, session, None));
    let seen = client.sessions().iter().filter(|other| may_see(client, session, &other.id)).count();
    assert_eq!(figure::over_time(client, session).sessions_in_all, seen + 1);
    if let Some(trails) = figure::trails(client, session) {
        assert_eq!(trails.sessions_in_all, seen + 1);
        assert!(trails.dimensions.iter().all(|trail| trail.earlier.len() <= seen));
    }
    assert!(seen > 0 || sentences::trends(client, session).is_empty());
}

/// What the other screen shows: nothing that the window's picture may not, no name, and no words but those of the step.
fn of_the_room(state: &State) {
    let Some(view) = state.room_view() else { return };
    let (client, session) = (state.client(), state.session());
    let seen = client.sessions().iter().filter(|other| may_see(client, session, &other.id)).count();
    match &view.picture {
        Drawn::Radar(figure) | Drawn::Bars(figure) => {
            let sees = state.compared().is_some_and(|then| may_see(client, session, &then.id));
            assert!(sees && state.phase() > Phase::Rate || figure.earlier.is_none() && view.then.is_none());
        }
        Drawn::Map(trails) => assert!(trails.sessions_in_all <= seen + 1),
        Drawn::OverTime(over_time) => assert!(over_time.sessions_in_all <= seen + 1),
        Drawn::Says(_) => {}
    }
    let told = format!("{view:?}");
    assert!(!told.contains(SECRET), "{}", around(&told, SECRET));
    let name = client.name.trim();
    assert!(name.chars().count() < 5 || !told.contains(name), "{name}");
    for other in client.sessions().iter().filter(|other| other.id != session.id) {
        assert!(!told.contains(&mark(&other.id)), "{}", around(&told, &mark(&other.id)));
    }
    let step = view.step.map(|step| format!("{step:?}")).unwrap_or_default();
    assert_eq!(told.matches(&mark(&session.id)).count(), step.matches(&mark(&session.id)).count());
}

fn of_copies(client: &Client, session: &Session, id: &SessionId) {
    let copy = SharedCopy::of(client, &session.id, Some(id), Audience::Client, &Choice::default()).unwrap();
    assert_eq!(copy.then().is_some(), may_see(client, session, id));
    let mut told = vec![format!("{copy:?}")];
    // What holds no text, or none as it is, is decoded and looked through elsewhere.
    for format in [Format::Text, Format::Html, Format::Markdown, Format::Csv, Format::Json, Format::Ron] {
        let order = Order::of(format, session.date);
        told.push(String::from_utf8(render(&copy, &order).unwrap()).unwrap());
    }
    for told in told {
        assert!(!told.contains(SECRET), "{}", around(&told, SECRET));
        for other in client.sessions().iter().filter(|other| other.id != session.id) {
            let holds = other.id == *id && may_see(client, session, id);
            assert!(holds || !told.contains(&mark(&other.id)), "{}", around(&told, &mark(&other.id)));
        }
    }
}

/// What stands right before `what`.
fn around<'a>(told: &'a str, what: &str) -> &'a str {
    let (before, _) = told.split_once(what).unwrap();
    &told[before.floor_char_boundary(before.len().saturating_sub(200))..before.len() + what.len()]
}

/// What else is said at every frame: it is said of any client.
fn all_that_is_said(state: &State) {
    for session in state.client().sessions() {
        assert!((1..=state.client().sessions().len()).contains(&state.ordinal(&session.id)));
        assert_eq!(state.hidden_by(&session.id).is_some(), is_hidden(state.client(), &session.id, state.session()));
    }
    if let Some((then, step)) = state.last_step() {
        assert!(is_before(state.client(), &then.id, &state.session().id) && then.next_step.as_ref() == Some(step));
    }
    let (rated, asked) = state.progress();
    assert_eq!(state.next_unrated(None).is_none(), rated == asked);
    let _all = (state.kept_words(), state.undo_tooltip(), state.redo_tooltip(), state.suggested_name(), state.at());
    let _allowed = Command::ALL.map(|command| state.allows(command));
}
