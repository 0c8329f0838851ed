//! Many clients at once: what the person chose is what the world is asked, and they are told how it ended wherever they are.

use jiff::civil::date;
use twohats::app::{
    Answer, Command, Effect, Fresh, ManyPress, ManyProgress, ManyReply, ManySheet, ManyStage, ManySummary, Over,
    Preferences, Press, Question, Reply, Sheet, State, WhichFolder,
};
use twohats::export::Format;
use twohats::files;
use twohats::model::ClientId;
use twohats::report::Audience;

fn state() -> State {
    let fresh = Fresh { id: ClientId::from_random([1; 8]), today: date(2026, 11, 24) };
    State::new(&fresh, files::built_in(), Preferences::default())
}

fn sheet(state: &State) -> &ManySheet {
    match state.sheet() {
        Some(Sheet::Many(sheet)) => sheet,
        other => panic!("{other:?}"),
    }
}

fn choose(state: &mut State, which: WhichFolder, path: &str) {
    let question = Question::Folder(which);
    assert_eq!(state.press(Press::Many(ManyPress::Choose(which))), [Effect::Ask(question.clone())]);
    assert_eq!(state.hear(Reply::Answered(question, Answer::Path(path.into()))), []);
}

/// The sheet with both folders chosen.
fn chosen() -> State {
    let mut state = state();
    state.handle(Command::ExportMany);
    choose(&mut state, WhichFolder::From, "/clients");
    choose(&mut state, WhichFolder::Into, "/pages");
    state
}

fn at(place: usize) -> Reply {
    Reply::Many(ManyReply::At(ManyProgress { place, all: 9, name: "Zoë.twohats".to_owned() }))
}

fn over() -> ManySummary {
    ManySummary {
        written: 3,
        refused: vec!["This is no client’s file: /clients/a.twohats".to_owned()],
        not_begun: 5,
        ..ManySummary::default()
    }
}

#[test]
fn the_world_is_asked_for_what_was_chosen_and_nothing_before_both_folders_are() {
    let mut state = state();
    state.handle(Command::ExportMany);
    assert_eq!(state.press(Press::Many(ManyPress::Go)), []);
    choose(&mut state, WhichFolder::From, "/clients");
    assert_eq!(state.press(Press::Many(ManyPress::Go)), []);
    choose(&mut state, WhichFolder::Into, "/pages");
    state.press(Press::Many(ManyPress::As(Format::Csv)));
    state.press(Press::Many(ManyPress::For(Audience::Coach)));
    state.press(Press::Many(ManyPress::May(Over::Replace)));
    let effects = state.press(Press::Many(ManyPress::Go));
    let [Effect::ExportMany(order)] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((order.from.to_str(), order.into.to_str()), (Some("/clients"), Some("/pages")));
    assert_eq!((order.asked.order.format, order.asked.audience), (Format::Csv, Some(Audience::Coach)));
    assert_eq!(order.over, Over::Replace);
    assert_eq!(order.asked.order.made, date(2026, 11, 24));
}

#[test]
fn while_it_goes_it_is_followed_and_leaving_the_sheet_stops_it() {
    let mut state = chosen();
    state.press(Press::Many(ManyPress::Go));
    state.hear(at(4));
    assert!(matches!(&sheet(&state).stage, ManyStage::Going(progress) if progress.place == 4));
    assert_eq!(state.press(Press::Many(ManyPress::Go)), [], "not twice at once");
    state.press(Press::Many(ManyPress::As(Format::Csv)));
    assert_ne!(sheet(&state).format, Format::Csv, "what is on its way stays as it is");
    assert_eq!(state.handle(Command::Keys), []);
    for leave in [Press::Dismiss, Press::Many(ManyPress::Stop)] {
        assert_eq!(state.press(leave), [Effect::StopMany]);
        assert!(sheet(&state).is_going(), "until the world says that it is over");
    }
    state.hear(Reply::Many(ManyReply::Over(over())));
    assert_eq!(sheet(&state).stage, ManyStage::Over(over()));
    assert_eq!(state.press(Press::Many(ManyPress::ShowPages)), [Effect::OpenOutside("/pages".into())]);
    assert_eq!(state.press(Press::Dismiss), []);
    assert_eq!(state.sheet(), None);
    state.handle(Command::ExportMany);
    assert_eq!((sheet(&state).stage.clone(), sheet(&state).may_go()), (ManyStage::Choosing, true), "folders stay");
}

#[test]
fn who_is_told_no_number_gets_no_table_and_no_picture() {
    let mut state = chosen();
    for format in [Format::Csv, Format::Svg, Format::Png] {
        state.press(Press::Many(ManyPress::For(Audience::Client)));
        state.press(Press::Many(ManyPress::As(format)));
        state.press(Press::Many(ManyPress::For(Audience::Sponsor)));
        assert_eq!(sheet(&state).format, Format::Pdf);
        assert!(!sheet(&state).formats().contains(&format));
    }
    state.press(Press::Many(ManyPress::As(Format::Text)));
    state.press(Press::Many(ManyPress::For(Audience::Sponsor)));
    assert_eq!(sheet(&state).format, Format::Text, "what fits stays");
}

#[test]
fn whoever_went_on_is_told_in_the_footer_how_it_ended() {
    let mut state = chosen();
    state.press(Press::Dismiss);
    state.hear(at(4));
    assert_eq!(state.notice(), None);
    state.hear(Reply::Many(ManyReply::Over(over())));
    assert_eq!(state.notice().unwrap().text, "3 files were written and one was refused: pages");
}

#[test]
fn without_a_dialog_the_folder_is_typed_and_changing_ones_mind_leads_back_to_the_sheet() {
    let mut state = state();
    state.handle(Command::ExportMany);
    let question = Question::Folder(WhichFolder::From);
    let none = |state: &mut State| {
        state.press(Press::Many(ManyPress::Choose(WhichFolder::From)));
        state.hear(Reply::Answered(question.clone(), Answer::NoDialog { folder: "/home".into() }));
        assert!(matches!(state.sheet(), Some(Sheet::Path(_))));
    };
    none(&mut state);
    state.press(Press::Dismiss);
    assert_eq!(sheet(&state).from, None);
    none(&mut state);
    state.press(Press::Typed("/home/clients/".to_owned()));
    state.press(Press::TakePath);
    assert_eq!(sheet(&state).from, Some("/home/clients/".into()));
}
