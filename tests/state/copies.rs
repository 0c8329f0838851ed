//! Two copies of a client compared in the window: through both doors nothing is chosen for the person, nothing is lost, and
//! what a rating hides stays hidden.

use std::sync::Arc;

use jiff::civil::{Time, date};
use twohats::app::{
    Answer, Command, ComparePress, Comparing, Door, Effect, Found, Fresh, Home, Preferences, Press, Problem, Question,
    Reply, Sheet, State,
};
use twohats::files::{self, Document};
use twohats::model::merge::{NotOne, Side};
use twohats::model::{About, Client, ClientId, Edit, ItemId, Private, Rater, Rating, Response, ResponseKey, Session};

const FILE: &str = "/clients/zoe.twohats";

/// The sample with its last session done.
fn done() -> Client {
    let client = files::sample(files::SAMPLE_DATE);
    Edit::Done(at(&client, 2)).apply(&client).unwrap()
}

fn at(client: &Client, nth: usize) -> ResponseKey {
    ResponseKey { session: client.by_date()[nth].id.clone(), rater: Rater::Client, about: About::Now }
}

fn rate(client: &Client, nth: usize, steps: i64) -> Edit {
    let item = ItemId::parse("risk.managing").unwrap();
    Edit::Rate { at: at(client, nth), item, rating: Rating::new(steps).ok() }
}

fn note(client: &Client, text: &str) -> Client {
    let session = client.latest().id.clone();
    Edit::Note { session, text: text.to_owned() }.apply(client).unwrap()
}

fn opened(client: &Client) -> State {
    let fresh = Fresh { id: ClientId::from_random([7; 8]), today: date(2026, 11, 24) };
    let mut state = State::new(&fresh, files::built_in(), Preferences::default());
    let document = Document::Client(client.clone());
    state.hear(Reply::Read { path: FILE.into(), document, found: Found::default() });
    state
}

/// A change that the file does not take, because something else wrote it.
fn drifted(client: &Client, edit: Edit) -> State {
    let mut state = opened(client);
    state.apply(edit);
    state.end_gesture();
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed));
    state
}

fn press(state: &mut State, press: ComparePress) -> Vec<Effect> {
    state.press(Press::Compare(press))
}

fn theirs(state: &mut State, path: &str, client: Client) {
    assert!(state.hear(Reply::Theirs { path: path.into(), client }).is_empty());
}

fn sheet(state: &State) -> &Comparing {
    let Some(Sheet::Comparing(comparing)) = state.sheet() else { panic!("{:?}", state.sheet()) };
    comparing
}

fn kept(effects: &[Effect]) -> Vec<&Arc<Client>> {
    let kept =
        |effect| if let &Effect::Keep { ref client, home: Home::File(_), .. } = effect { Some(client) } else { None };
    effects.iter().filter_map(kept).collect()
}

#[test]
fn after_drift_both_are_put_together_as_chosen_and_replace_exactly_what_was_compared() {
    let client = done();
    let mut state = drifted(&client, rate(&client, 2, 2));
    assert_eq!(press(&mut state, ComparePress::Theirs), [Effect::ReadTheirs(FILE.into())]);
    let other = note(&rate(&client, 2, 9).apply(&client).unwrap(), "Written elsewhere.");
    theirs(&mut state, FILE, other);
    let shown = sheet(&state);
    assert_eq!((shown.door, &shown.choices[..], shown.is_ready()), (Door::Own, &[None][..], false));
    assert_eq!(shown.differ[0].place(), "Risk, managing, 24 November 2026");
    assert_eq!(shown.differ[0].says, ["2", "9"]);
    assert_eq!(shown.only, [vec![], vec!["24 November 2026: the session note".to_owned()]]);
    let mine = state.client().clone();
    assert!(press(&mut state, ComparePress::PutTogether).is_empty(), "nothing is chosen silently");
    assert!(state.handle(Command::Undo).is_empty() && state.client() == &mine, "the question is answered first");
    assert!(press(&mut state, ComparePress::Choose(0, Side::Both)).is_empty());
    assert_eq!(sheet(&state).choices, [None], "of two numbers not both");

    press(&mut state, ComparePress::Choose(0, Side::Theirs));
    let effects = press(&mut state, ComparePress::PutTogether);
    assert_eq!(effects.first(), Some(&Effect::AcceptTheirs(FILE.into())));
    assert_eq!(effects.last(), Some(&Effect::Flush));
    let together = state.client().clone();
    assert_eq!(together.latest().note, "Written elsewhere.");
    assert_eq!(kept(&effects).last(), Some(&&together));
    assert_eq!((state.sheet(), state.failure()), (None, None));

    let undone = state.handle(Command::Undo);
    assert_eq!((state.client(), kept(&undone)), (&mine, vec![&mine]), "mine is back, and kept");
    state.handle(Command::Redo);
    assert_eq!(state.client(), &together);
}

#[test]
fn a_file_that_changes_again_is_asked_about_again() {
    let client = done();
    let mut state = drifted(&client, rate(&client, 2, 2));
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, note(&client, "One."));
    press(&mut state, ComparePress::ChooseAll(Side::Mine));
    assert!(!press(&mut state, ComparePress::PutTogether).is_empty());
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed));
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, note(&client, "One. And two."));
    let differ = &sheet(&state).differ;
    assert_eq!(differ[1].says, ["One.", "One. And two."]);
    press(&mut state, ComparePress::ChooseAll(Side::Mine));
    press(&mut state, ComparePress::Choose(1, Side::Both));
    press(&mut state, ComparePress::PutTogether);
    assert_eq!(state.client().latest().note, "One. And two.", "what is in both is not there twice");
    let generation = u64::MAX;
    state.hear(Reply::Kept { generation, at: Time::midnight() });
    assert_eq!((state.sheet(), state.failure()), (None, None));
}

#[test]
fn who_keeps_both_apart_has_both_as_they_were() {
    let client = done();
    let mut state = drifted(&client, rate(&client, 2, 2));
    let mine = state.client().clone();
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, rate(&client, 2, 9).apply(&client).unwrap());
    press(&mut state, ComparePress::ChooseAll(Side::Theirs));
    assert!(state.press(Press::Dismiss).is_empty());
    assert_eq!((state.client(), state.sheet()), (&mine, None));
    assert!(state.failure().is_some(), "it is still not saved, and says so");
    state.handle(Command::Save);
    state.hear(Reply::NotKept { problem: Problem::ChangedUnderneath });
    assert_eq!(state.sheet(), Some(&Sheet::Changed), "and can be asked again");
}

#[test]
fn another_file_is_put_into_the_one_at_hand_and_stays_as_it_is() {
    let client = done();
    let mut state = opened(&client);
    assert_eq!(state.handle(Command::CompareFile), [Effect::Ask(Question::Compare)]);
    let other = "/usb/zoe.twohats";
    let effects = state.hear(Reply::Answered(Question::Compare, Answer::Path(other.into())));
    assert_eq!(effects, [Effect::ReadTheirs(other.into())]);
    theirs(&mut state, other, note(&client, "From the other machine."));
    assert_eq!(sheet(&state).door, Door::Other);
    let effects = press(&mut state, ComparePress::PutTogether);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::AcceptTheirs(_))), "{effects:?}");
    assert_eq!(state.client().latest().note, "From the other machine.");
    assert!(kept(&effects).len() == 1 && state.notice().is_some());
}

#[test]
fn another_persons_file_and_one_that_came_too_late_change_nothing() {
    let client = done();
    let mut state = opened(&client);
    let mut stranger = client.clone();
    stranger.id = ClientId::from_random([9; 8]);
    theirs(&mut state, "/x.twohats", stranger.clone());
    assert_eq!(state.sheet(), None, "nobody asked for it");
    state.handle(Command::CompareFile);
    state.hear(Reply::Answered(Question::Compare, Answer::Path("/x.twohats".into())));
    theirs(&mut state, "/x.twohats", stranger.clone());
    assert!(matches!(sheet(&state).copies, Err(NotOne::TwoClients(..))));
    assert!(press(&mut state, ComparePress::PutTogether).is_empty());
    state.press(Press::Dismiss);
    assert_eq!(**state.client(), client);

    state.handle(Command::CompareFile);
    state.hear(Reply::Answered(Question::Compare, Answer::Path("/x.twohats".into())));
    let document = Document::Client(stranger);
    state.hear(Reply::Read { path: "/x.twohats".into(), document, found: Found::default() });
    theirs(&mut state, "/x.twohats", client);
    assert_eq!(state.sheet(), None, "the client it was asked for is not here any more");
}

#[test]
fn while_a_session_is_rated_earlier_contradictions_are_told_by_date_and_not_shown() {
    // The last session of the sample is being rated.
    let client = files::sample(files::SAMPLE_DATE);
    let mut state = drifted(&client, rate(&client, 0, 1));
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, rate(&client, 0, 9).apply(&client).unwrap());
    let shown = sheet(&state);
    let hidden = shown.hidden.as_ref().unwrap();
    assert_eq!((hidden.by, &hidden.dates[..]), (client.latest().date, &[client.by_date()[0].date][..]));
    assert!(shown.differ.is_empty());
    press(&mut state, ComparePress::ChooseAll(Side::Mine));
    assert!(press(&mut state, ComparePress::PutTogether).is_empty(), "nobody chooses what they can't see");

    // What is being rated itself is not hidden from whoever rates it.
    let mut state = drifted(&client, rate(&client, 2, 1));
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, rate(&client, 2, 9).apply(&client).unwrap());
    assert_eq!((sheet(&state).hidden.as_ref(), sheet(&state).differ.len()), (None, 1));
}

#[test]
fn another_session_on_screen_ends_the_comparison_that_it_may_have_to_hide() {
    let client = done();
    let mut state = opened(&client);
    state.handle(Command::CompareFile);
    state.hear(Reply::Answered(Question::Compare, Answer::Path("/elsewhere/zoe.twohats".into())));
    theirs(&mut state, "/elsewhere/zoe.twohats", rate(&client, 0, 2).apply(&client).unwrap());
    assert!(matches!(state.sheet(), Some(Sheet::Comparing(_))));
    state.hear(Reply::Today(date(2026, 12, 1)));
    assert!(state.is_being_rated());
    assert_eq!(state.sheet(), None, "what an earlier session was rated is hidden now");
}

#[test]
fn the_coachs_own_note_and_what_somebody_else_answered_are_not_shown_side_by_side() {
    let client = done();
    let session = client.latest().id.clone();
    let told = |text: &str, steps: i64| {
        let text = Private::new(text.to_owned());
        let client = Edit::PrivateNote { session: session.clone(), text }.apply(&client).unwrap();
        let mut last = (**client.latest()).clone();
        let mut peer = Response::open(Rater::Peer(1), About::Now);
        peer.ratings.set(ItemId::parse("risk.managing").unwrap(), Rating::new(steps).ok());
        last.responses.push(peer);
        let changed = |other: &Arc<Session>| if other.id == last.id { Arc::new(last.clone()) } else { other.clone() };
        let sessions = client.sessions().iter().map(changed);
        let (sessions, asked) = (sessions.collect(), client.instruments().to_vec());
        Client::new(client.id.clone(), client.name.clone(), asked, sessions).unwrap()
    };
    let mut state = opened(&told("SECRET one", 3));
    state.handle(Command::CompareFile);
    state.hear(Reply::Answered(Question::Compare, Answer::Path("/x.twohats".into())));
    theirs(&mut state, "/x.twohats", told("SECRET two, and more", 8));
    let says: Vec<[&str; 2]> = sheet(&state).differ.iter().map(|one| one.says.each_ref().map(String::as_str)).collect();
    assert_eq!(says, [["Not shown here"; 2], ["Not shown here: 2 words", "Not shown here: 4 words"]]);
}

#[test]
fn what_is_changed_while_the_two_are_compared_is_compared_too() {
    let client = done();
    let mut state = drifted(&client, rate(&client, 2, 2));
    press(&mut state, ComparePress::Theirs);
    theirs(&mut state, FILE, note(&client, "Theirs."));
    press(&mut state, ComparePress::ChooseAll(Side::Mine));
    let session = client.latest().id.clone();
    state.apply(Edit::Note { session, text: "Mine.".to_owned() });
    assert!(press(&mut state, ComparePress::PutTogether).is_empty());
    assert_eq!(sheet(&state).differ[1].says, ["Mine.", "Theirs."], "and is chosen before anything is put together");
    assert!(sheet(&state).choices.iter().all(Option::is_none));
}
