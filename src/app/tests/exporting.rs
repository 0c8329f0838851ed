//! Taking a page away: where it goes, and what happens when it can not go there.

use super::*;

/// An export asked for and rendered, up to the question where to put it.
#[test]
fn an_export_asks_where_writes_and_offers_to_open_it() {
    let mut state = named();
    let question = exported(&mut state);
    let path = PathBuf::from("/home/zoe/page.pdf");
    let effects = state.hear(Reply::Answered(question, Answer::Path(path.clone())));
    assert_eq!(effects, [Effect::Deliver { bytes: Arc::from(&b"page"[..]), path: path.clone(), over: Over::Replace }]);
    state.hear(Reply::Delivered(path.clone()));
    assert_eq!(state.notice().unwrap().offer, Offer::Product);
    assert_eq!(state.press(Press::OpenProduct), [Effect::OpenOutside(path.clone())]);
    assert_eq!(state.press(Press::ShowProduct), [Effect::ShowInFolder(path)]);
}

#[test]
fn a_failed_export_is_said_once_and_another_place_works() {
    let mut state = named();
    let question = exported(&mut state);
    state.hear(Reply::Answered(question, Answer::Path("/full/page.pdf".into())));
    let problem = Problem::Other("The disk is full: /full/page.pdf".into());
    state.hear(Reply::NotDelivered { path: "/full/page.pdf".into(), problem });
    assert_eq!(state.notice().unwrap().offer, Offer::AnotherPlace);
    let effects = state.press(Press::ChooseAnother);
    let [Effect::Ask(question)] = &effects[..] else { panic!("{effects:?}") };
    let effects = state.hear(Reply::Answered(question.clone(), Answer::Path("/usb/page.pdf".into())));
    assert!(matches!(&effects[..], [Effect::Deliver { .. }]), "the page was kept for it");
    assert_eq!(state.notice(), None);
}

#[test]
fn a_name_whose_ending_is_added_is_asked_about_when_it_exists() {
    let mut state = named();
    let question = exported(&mut state);
    let effects = state.hear(Reply::Answered(question, Answer::Path("/home/page".into())));
    let [Effect::Deliver { path, over: Over::Refuse, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(path, Path::new("/home/page.pdf"));
    state.hear(Reply::NotDelivered { path: path.clone(), problem: Problem::Exists });
    assert!(matches!(state.sheet(), Some(Sheet::Replace(_))));
    let effects = state.press(Press::Replace);
    assert!(matches!(&effects[..], [Effect::Deliver { over: Over::Replace, .. }]), "{effects:?}");
}

#[test]
fn a_page_never_goes_over_a_client() {
    let mut state = state();
    state.hear(opened("/clients/zoe.pdf"));
    let question = exported(&mut state);
    assert_eq!(state.hear(Reply::Answered(question, Answer::Path("/clients/zoe.pdf".into()))), []);
    assert!(state.notice().is_some());
    let mut state = named();
    let question = exported(&mut state);
    let effects = state.hear(Reply::Answered(question, Answer::Path("/clients/zoe.twohats".into())));
    let [Effect::Deliver { path, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(path, Path::new("/clients/zoe.twohats.pdf"));
}

#[test]
fn cancel_is_silent_and_no_dialog_is_not_a_cancel() {
    let mut state = named();
    let question = exported(&mut state);
    assert_eq!(state.hear(Reply::Answered(question.clone(), Answer::Cancelled)), []);
    assert_eq!((state.sheet(), state.notice()), (None, None));

    state.hear(Reply::Answered(question, Answer::NoDialog { folder: "/home/zoe".into() }));
    let Some(Sheet::Path(path_box)) = state.sheet() else { panic!("{:?}", state.sheet()) };
    assert!(path_box.typed.starts_with("/home/zoe/"), "{}", path_box.typed);
    state.press(Press::Typed("  /home/zoe/here.pdf ".into()));
    let effects = state.press(Press::TakePath);
    let [Effect::Deliver { path, over: Over::Refuse, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(path, Path::new("/home/zoe/here.pdf"));
}

#[test]
fn what_was_left_out_of_one_clients_copy_is_asked_anew_for_the_next() {
    let mut state = named();
    state.handle(Command::Export);
    let choice = Choice { moments: crate::report::Ticked::none(), note: Include::LeftOut, ..Choice::default() };
    state.press(Press::Set(ExportSheet { choice, ..ExportSheet::default() }));
    state.press(Press::SaveExport);
    state.hear(opened("/clients/ana.twohats"));
    state.handle(Command::Export);
    assert_eq!(state.sheet(), Some(&Sheet::Export(ExportSheet::default())));
}

#[test]
fn a_question_on_screen_is_not_lost_under_another_sheet() {
    let mut state = state();
    rate(&mut state, "risk.managing", 4);
    state.handle(Command::Quit);
    for command in [Command::Keys, Command::Export, Command::Save, Command::Quit] {
        assert_eq!(state.handle(command), [], "{command:?}");
        assert_eq!(state.sheet(), Some(&Sheet::Unnamed), "{command:?}");
    }
}
