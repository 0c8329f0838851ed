//! About: the licenses of all that is shipped, and the report of a fault.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use twohats::app::{Answer, Command, Effect, Facts, Question, Reply, Sheet, licenses};

use crate::desk::{self, Desk, Hands as _};

fn about(width: f32, height: f32) -> Desk {
    let client = twohats::files::Document::Client(twohats::files::sample(jiff::civil::date(2026, 11, 24)));
    let mut desk = desk::open(width, height, 1.0, Some(client));
    desk.state_mut().state.handle(Command::About);
    desk.run_steps(3);
    desk
}

fn lines(desk: &Desk) -> Vec<String> {
    desk.query_all(by().role(Role::Label)).filter_map(|node| node.accesskit_node().value()).collect()
}

#[test]
fn the_licenses_are_read_from_the_first_to_the_last_line_with_keys_and_saved_as_a_text() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0)] {
        let mut desk = about(width, height);
        desk.click(Role::Button, "Licenses");
        assert_eq!(desk.focused(), "The licenses of all parts");
        assert!(lines(&desk).iter().any(|line| line == licenses().lines().next().unwrap()));
        desk.press(Key::PageDown);
        assert!(!lines(&desk).iter().any(|line| line == licenses().lines().next().unwrap()));
        desk.press(Key::End);
        let last = licenses().lines().next_back().unwrap().trim();
        assert!(lines(&desk).iter().any(|line| line.trim() == last), "{:?}", lines(&desk));
        desk.press(Key::Home);
        assert!(lines(&desk).iter().any(|line| line == licenses().lines().next().unwrap()));
        desk.click(Role::Button, "Save as a text…");
        let Some(Effect::Ask(question @ Question::Deliver { .. })) = desk.state().effects.last().cloned() else {
            panic!("{:?}", desk.state().effects.last());
        };
        let answer = Answer::Path("/home/zoe/licenses.txt".into());
        let effects = desk.state_mut().state.hear(Reply::Answered(question, answer));
        let [Effect::Deliver { bytes, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(**bytes, *licenses().as_bytes());
    }
}

#[test]
fn a_report_of_a_fault_is_shown_whole_before_it_is_saved_and_holds_nothing_of_the_client() {
    let mut desk = about(1280.0, 800.0);
    desk.click(Role::Button, "Report a fault");
    assert_eq!(desk.state().effects.last(), Some(&Effect::LookAtYourself));
    let log = ["10:42 WARN a: the display went away", "10:43 WARN b: Zoë is here", "10:44 WARN c: /home/zoe/x"];
    let facts = Facts {
        version: "0.1.0".to_owned(),
        system: "linux".to_owned(),
        desktop: String::new(),
        log: log.map(str::to_owned).to_vec(),
    };
    desk.state_mut().state.hear(Reply::Itself(facts));
    desk.run_steps(3);
    let Some(Sheet::FaultReport(report)) = desk.state().state.sheet().cloned() else { panic!("no report") };
    for word in ["Zoë", "Łódź", "zoe", "packing"] {
        assert!(!report.contains(word), "{word} in {report}");
    }
    let shown = lines(&desk).join(" ");
    for line in report.lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        assert!(words.iter().all(|word| shown.contains(word)), "{line} in {shown}");
    }
    assert_eq!(desk.focused(), "Save the report…");
    desk.press(Key::Enter);
    let Some(Effect::Ask(question)) = desk.state().effects.last().cloned() else { panic!("nothing is asked") };
    let answer = Answer::Path("/home/zoe/fault".into());
    let effects = desk.state_mut().state.hear(Reply::Answered(question, answer));
    let [Effect::Deliver { bytes, path, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(**bytes, *report.as_bytes());
    assert_eq!(path.to_str(), Some("/home/zoe/fault.txt"));
}
