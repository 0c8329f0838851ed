//! Anything in any order.

use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use twohats::app::{
    Command, Comparing, Effect, Found, Fresh, Home, LockReply, Preferences, Press, Receipt, Recovered, Removed, Reply,
    Sheet, Source, State, Thing,
};
use twohats::files::{self, Document};
use twohats::model::merge::Contradiction;
use twohats::model::{Client, ClientId, Edit, Session, SessionId, Stage};

use crate::acts::{Act, World, any_acts};
use crate::people::{Somebody, any_client};
use crate::told::{is_hidden, is_told_only_what_may_be};

fn text(client: &Client) -> String {
    files::write_client(client).unwrap()
}

fn fresh(nth: u8) -> Fresh {
    Fresh { id: ClientId::from_random([nth; 8]), today: date(2026, 3, 1) }
}

/// A state that begins unnamed, with work of last time, or with a file.
fn begun(client: Client, way: usize) -> (State, World) {
    let mut state = State::new(&fresh(1), files::built_in(), Preferences::default());
    let mut world = World::default();
    match way {
        0 => {}
        1 => {
            world.put(Home::Unfinished, &client);
            let recovered = Recovered { client, bookmark: None, file: None, others: 0 };
            world.take(&state.hear(Reply::Recovered(Box::new(recovered))));
        }
        _ => {
            let path = std::path::PathBuf::from("/zoe.twohats");
            world.put(Home::File(path.clone()), &client);
            let effects = state.hear(Reply::Read { path, document: Document::Client(client), found: Found::default() });
            world.take(&effects);
        }
    }
    (state, world)
}

/// Goes back to the start, and forth again to here.
fn travels_there_and_back(state: &mut State, world: &mut World, start: &str) {
    state.end_gesture();
    state.press(Press::Dismiss);
    let end = text(state.client());
    let mut steps = 0;
    while state.allows(Command::Undo) {
        world.take(&state.handle(Command::Undo));
        steps += 1;
        let other = state.client().latest().id.clone();
        is_told_only_what_may_be(state, &other);
    }
    assert_eq!(text(state.client()), start, "all is undone");
    for _ in 0..steps {
        world.take(&state.handle(Command::Redo));
    }
    assert_eq!(text(state.client()), end, "all is done again");
    is_kept(state, world);
}

/// A sheet with two copies shows nothing of a session that is hidden.
fn shows_no_hidden_difference(state: &State) {
    let Some(Sheet::Comparing(Comparing { copies: Ok(copies), differ, .. })) = state.sheet() else { return };
    let at_hand = state.session();
    let hides =
        |open: &Contradiction| open.place.session.as_ref().is_some_and(|id| is_hidden(state.client(), id, at_hand));
    if copies.contradictions().iter().any(hides) {
        assert!(differ.is_empty());
    }
}

/// The client is erased, or its file can't be.
fn erased(state: &mut State, failed: Option<&str>) -> Vec<Effect> {
    let failed = failed.map(str::to_owned);
    let removed = vec![Removed { what: Thing::File, path: "/opened.twohats".into(), failed }];
    let mut effects = state.hear(Reply::Erased(Receipt { at: date(2026, 3, 1).at(9, 0, 0, 0), removed }));
    if effects.contains(&Effect::Renew) {
        effects.extend(state.hear(Reply::Renewed(fresh(4))));
    }
    effects
}

/// Whether a version shows a session that is hidden while today's client is being rated.
fn shows_hidden(version: &Client, today: &Client, at_hand: &Session) -> bool {
    let rated = |session: &&&Session| session.own_response().is_none_or(|own| own.stage == Stage::Rating);
    let hides = |later: &&Session| version.sessions().iter().any(|one| one.id != later.id && one.date <= later.date);
    [at_hand, &**today.latest()].iter().filter(rated).any(hides)
}

/// What is shown is what is kept, or will be soon.
fn is_kept(state: &State, world: &World) {
    if world.yields || matches!(state.source(), Source::Copy(..) | Source::Backup(_)) {
        return;
    }
    if *state.source() == Source::Unnamed && !state.is_touched() {
        return;
    }
    assert_eq!(world.kept_for(state), Some(text(state.client()).as_str()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_what_is_hidden_stays_hidden_and_nothing_is_lost(
        Somebody(client) in any_client(),
        way in 0usize..4,
        acts in any_acts(),
        other in any::<Index>(),
    ) {
        let (mut state, mut world) = begun(client, way);
        let mut start = text(state.client());
        let mut start_of_today = start.clone();
        for act in &acts {
            let before = Arc::clone(state.client());
            let (opened, was_read_only) = (state.opened().0, state.is_read_only());
            let at_hand = state.session().clone();
            let was_version = matches!(state.source(), Source::Backup(_));
            let effects = world.act(act, &mut state);
            world.take(&effects);
            // Nobody is fast enough to do something before that is answered.
            if effects.contains(&Effect::Renew) {
                world.take(&state.hear(Reply::Renewed(fresh(2))));
            }
            if effects.iter().any(|effect| matches!(effect, Effect::Erase { .. })) {
                world.take(&erased(&mut state, (way % 2 != 0).then_some("It could not be removed")));
                if state.opened().0 == opened {
                    world.take(&state.apply(Edit::Name("Still here".to_owned())));
                }
            }
            if effects.iter().any(|effect| matches!(effect, Effect::LockAway(_))) {
                // Half of the time what could be kept nowhere is not locked away.
                let away = LockReply::Away { sealed: None, fresh: fresh(3) };
                let reply = if acts.len() % 2 == 0 { away } else { LockReply::NotAway };
                world.take(&state.hear(Reply::Lock(reply)));
            }
            let is_version = matches!(state.source(), Source::Backup(_));
            if is_version && !was_version {
                start_of_today = start.clone();
                prop_assert!(!shows_hidden(state.client(), &before, &at_hand), "what is hidden is not shown by a version");
            }
            let left = u64::from(was_version && !is_version);
            // Back to today, unless somebody new was begun meanwhile.
            let is_named = matches!(state.source(), Source::File(_));
            if left == 1 && is_named && state.opened().0 == opened + 1 {
                start = start_of_today.clone();
            } else if state.opened().0 != opened {
                start = text(state.client());
            } else if was_read_only {
                prop_assert!(Arc::ptr_eq(&before, state.client()), "a copy never changes");
            }
            if effects.contains(&Effect::Close) {
                break;
            }
            let ids: Vec<SessionId> = state.client().sessions().iter().map(|session| session.id.clone()).collect();
            is_told_only_what_may_be(&state, other.get(&ids));
            is_kept(&state, &world);
            shows_no_hidden_difference(&state);
            let goes = matches!(act, Act::Show(_) | Act::Command(Command::Undo | Command::Redo));
            if let (true, Some(left)) = (goes, state.client().session(&at_hand.id)) {
                let stays = at_hand.id == state.session().id;
                prop_assert!(stays || !is_hidden(state.client(), &state.session().id, left), "what is hidden is not shown");
            }
        }
        let again = files::read(text(state.client()).as_bytes());
        prop_assert_eq!(again, Ok(Document::Client((**state.client()).clone())));
        travels_there_and_back(&mut state, &mut world, &start);
    }
}
