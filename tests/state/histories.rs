//! Moving between sessions: by undo, by a corrected date, by a look back, by another file.

use jiff::civil::date;
use twohats::app::{Command, Effect, ExportSheet, Found, Fresh, Phase, Preferences, Press, Reply, Sheet, State};
use twohats::export::{Format, PageOf};
use twohats::files::{self, Document};
use twohats::model::{About, ClientId, Edit, ItemId, NextStep, Outcome, Rating, SessionId, Stage, StepResult};
use twohats::report::{Audience, Choice, LeftOut};

/// The sample's file: sessions in June and September, and one in November that is being rated.
fn sample() -> (State, [SessionId; 3]) {
    let client = files::sample(files::SAMPLE_DATE);
    let ids: Vec<SessionId> = client.by_date().iter().map(|session| session.id.clone()).collect();
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: files::SAMPLE_DATE };
    let mut state = State::new(&fresh, files::built_in(), Preferences::default());
    state.hear(Reply::Read {
        path: "/zoe.twohats".into(),
        document: Document::Client(client),
        found: Found::default(),
    });
    (state, ids.try_into().unwrap())
}

fn rate(state: &mut State, steps: i64) -> Vec<Effect> {
    let item = ItemId::parse("risk.leading").unwrap();
    let effects = state.apply(Edit::Rate { at: state.at(), item, rating: Rating::new(steps).ok() });
    state.end_gesture();
    effects
}

/// Goes on to the reveal, with one item left unrated on purpose.
fn reveal(state: &mut State) {
    state.handle(Command::Reveal);
    state.press(Press::DoneRating);
}

#[test]
fn a_reveal_that_is_undone_from_an_earlier_session_leaves_that_session() {
    let (mut state, [_, september, november]) = sample();
    reveal(&mut state);
    state.press(Press::Session(september.clone()));
    assert_eq!(state.session().id, september);
    state.handle(Command::Undo);
    assert_eq!(state.session().id, november, "September is hidden again");
    assert_eq!((state.phase(), state.compared()), (Phase::Rate, None));
    state.press(Press::Session(september));
    assert_eq!(state.session().id, november);
}

#[test]
fn what_is_undone_is_seen_where_it_was_done() {
    let (mut state, [june, september, _]) = sample();
    reveal(&mut state);
    state.press(Press::Session(june.clone()));
    rate(&mut state, 9);
    state.press(Press::Session(september.clone()));
    state.handle(Command::Undo);
    assert_eq!(state.session().id, june);
    state.press(Press::Session(september));
    state.handle(Command::Redo);
    assert_eq!(state.session().id, june);
}

#[test]
fn what_is_undone_in_a_session_that_is_hidden_is_not_shown() {
    let (mut state, [june, _, november]) = sample();
    reveal(&mut state);
    // A meeting that was forgotten is written down, and its ratings are left open.
    state.hear(Reply::Today(date(2026, 10, 1)));
    let october = state.session().id.clone();
    state.press(Press::Session(november));
    state.press(Press::Session(june.clone()));
    rate(&mut state, 9);
    state.press(Press::Session(october.clone()));
    state.handle(Command::Undo);
    assert_eq!(state.session().id, october, "June is hidden from October");
    let risk = ItemId::parse("risk.leading").unwrap();
    let steps = state.client().session(&june).unwrap().own_response().unwrap().ratings.of(&risk).map(Rating::steps);
    assert_eq!(steps, Some(1), "and it is undone all the same");
}

#[test]
fn what_became_of_last_times_step_is_undone_without_leaving_the_session_it_was_told_in() {
    let (mut state, [_, september, november]) = sample();
    state.handle(Command::Prepare);
    let (then, step) = state.last_step().unwrap();
    assert_eq!(then.id, september);
    let outcome = Some(Outcome { result: StepResult::OnHold, in_the_way: String::new() });
    let step = Some(NextStep { outcome, ..step.clone() });
    state.apply(Edit::Step { session: september.clone(), step });
    state.end_gesture();
    state.handle(Command::Undo);
    assert_eq!((&state.session().id, state.phase()), (&november, Phase::Prepare));
    reveal(&mut state);
    state.handle(Command::Prepare);
    let step = Some(NextStep::on(state.last_step().unwrap().1.dimension.clone()));
    state.apply(Edit::Step { session: september, step });
    state.end_gesture();
    state.handle(Command::Undo);
    assert_eq!((&state.session().id, state.phase()), (&november, Phase::Prepare), "nor where all may be seen");
}

#[test]
fn a_session_that_an_undo_takes_away_is_looked_back_at_no_more() {
    let (mut state, [.., november]) = sample();
    reveal(&mut state);
    // A meeting that was forgotten is written down, and then looked back at.
    state.hear(Reply::Today(date(2026, 10, 1)));
    let october = state.session().id.clone();
    state.press(Press::Session(november.clone()));
    state.handle(Command::LookBack);
    assert_eq!(state.about(), &About::LookingBack(october.clone()));
    state.handle(Command::Undo);
    assert_eq!((state.client().session(&october), state.about()), (None, &About::Now));
    state.press(Press::Session(november));
    rate(&mut state, 1);
    let answered = state.client().sessions().iter().flat_map(|session| &session.responses);
    assert!(answered.into_iter().all(|response| response.about == About::Now), "nothing looks at what is gone");
}

#[test]
fn a_look_back_waits_while_a_date_that_is_being_typed_says_otherwise() {
    let (mut state, [_, september, november]) = sample();
    reveal(&mut state);
    state.handle(Command::LookBack);
    let now = state.session().date;
    let mut correct = |date| {
        state.apply(Edit::Date { session: november.clone(), date });
        (state.about().clone(), state.looking_back_at().is_some())
    };
    assert_eq!(correct(date(202, 11, 24)), (About::Now, false), "September is later than that");
    assert_eq!(correct(now), (About::LookingBack(september), true));
}

#[test]
fn a_corrected_date_that_puts_a_session_before_one_being_rated_hides_what_is_earlier_from_it_too() {
    let (mut state, [june, september, november]) = sample();
    reveal(&mut state);
    state.hear(Reply::Today(date(2026, 12, 20)));
    let december = state.session().id.clone();
    state.apply(Edit::Date { session: december.clone(), date: date(2026, 10, 1) });
    state.end_gesture();
    state.press(Press::Session(november.clone()));
    assert_eq!(state.compared().map(|then| &then.id), Some(&december));
    state.apply(Edit::Date { session: november.clone(), date: date(2026, 9, 20) });
    assert_eq!((&state.session().id, state.phase()), (&november, Phase::Reveal), "nobody is sent away while they type");
    assert!(!state.allows(Command::Export), "and nothing of it leaves");
    assert_eq!((state.compared(), state.comparable().len()), (None, 0), "December is the latest now, and being rated");
    for hidden in [june, september] {
        state.press(Press::Session(hidden));
        assert_eq!(state.session().id, november);
    }
}

#[test]
fn no_session_begins_in_a_copy_that_was_opened_before_the_calendar_was_looked_at() {
    let (mut state, _) = sample();
    assert_eq!(state.handle(Command::NewSession), [Effect::LookUpToday]);
    let document = Document::Copy { audience: Audience::Client, client: files::sample(files::SAMPLE_DATE) };
    state.hear(Reply::Read { path: "/zoe.ron".into(), document, found: Found::default() });
    let shown = state.session().id.clone();
    assert_eq!(state.hear(Reply::Today(date(2026, 12, 20))), []);
    assert_eq!((&state.session().id, state.phase(), state.client().sessions().len()), (&shown, Phase::Rate, 3));
}

#[test]
fn an_answer_given_again_as_it_was_is_no_change_after_comparing() {
    let (mut state, [_, september, _]) = sample();
    reveal(&mut state);
    state.press(Press::Session(september));
    let own = |state: &State| state.session().own_response().unwrap().stage;
    let steps = state.rating(&ItemId::parse("risk.leading").unwrap()).unwrap().steps();
    assert_eq!((rate(&mut state, steps.into()), own(&state)), (vec![], Stage::Done));
    assert_eq!((rate(&mut state, 9).len(), own(&state)), (1, Stage::Revised));
}

#[test]
fn a_copy_stays_for_whom_it_was_made_and_is_written_with_all_that_it_holds() {
    let client = files::sample(files::SAMPLE_DATE);
    let (mut state, _) = sample();
    let document = Document::Copy { audience: Audience::Sponsor, client };
    state.hear(Reply::Read { path: "/zoe.ron".into(), document, found: Found::default() });
    assert_eq!(state.readers(), [Audience::Sponsor]);
    state.handle(Command::Export);
    let Some(Sheet::Export(sheet)) = state.sheet().cloned() else { panic!("the export sheet") };
    assert_eq!((sheet.audience, &sheet.choice), (Audience::Sponsor, &Choice::all_there_is()));
    let left_out = state.shared_copy(&sheet).unwrap().left_out();
    assert!(left_out.contains(&LeftOut::Before), "what the copy was made without is named: {left_out:?}");
    state.press(Press::Set(ExportSheet { audience: Audience::Coach, ..sheet }));
    let Some(Sheet::Export(sheet)) = state.sheet() else { panic!("the export sheet") };
    assert_eq!(sheet.audience, Audience::Sponsor, "nobody else gets it, as on the command line");

    let (mut state, _) = sample();
    assert_eq!(state.readers(), Audience::ALL);
    state.handle(Command::Export);
    let Some(Sheet::Export(sheet)) = state.sheet().cloned() else { panic!("the export sheet") };
    assert!(!state.shared_copy(&sheet).unwrap().left_out().contains(&LeftOut::Before));
}

#[test]
fn a_form_without_pages_is_of_the_session_whatever_page_was_chosen_before() {
    let (state, _) = sample();
    for format in Format::ALL {
        let sheet = ExportSheet { format, page: PageOf::Blank, ..ExportSheet::default() };
        let page = if format.has_pages() { PageOf::Blank } else { PageOf::Session };
        assert_eq!(state.order(&sheet).page, page, "{format:?}");
    }
}
