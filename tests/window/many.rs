//! The sheet of many clients, as a screen reader meets it.

use egui::Key;
use egui::accesskit::Role;
use twohats::app::{Answer, Command, Effect, ManyProgress, ManyReply, ManySummary, Question, Reply, WhichFolder};

use crate::desk::{self, Desk, Hands as _};

fn opened() -> Desk {
    let mut desk = desk::sample();
    desk.state_mut().state.handle(Command::ExportMany);
    desk.run();
    desk
}

fn hear(desk: &mut Desk, reply: Reply) {
    desk.state_mut().state.hear(reply);
    desk.run();
}

#[test]
fn many_clients_are_exported_from_the_keyboard_alone() {
    let mut desk = opened();
    for (which, name, path) in [
        (WhichFolder::From, "Choose the folder with the clients’ files", "/clients"),
        (WhichFolder::Into, "Choose the folder for what is written", "/pages"),
    ] {
        assert_eq!(desk.focused(), name);
        desk.press(Key::Enter);
        assert!(desk.state().effects.contains(&Effect::Ask(Question::Folder(which))));
        hear(&mut desk, Reply::Answered(Question::Folder(which), Answer::Path(path.into())));
        assert!(desk.has(Role::Label, path));
    }
    desk.click(Role::RadioButton, "Table");
    desk.click(Role::RadioButton, "Sponsor");
    assert!(!desk.has(Role::RadioButton, "Table"), "a table of no ratings");
    assert!(
        desk.has(Role::Label, "A sponsor’s copy holds focus, action and how many sessions were held, and no rating.")
    );
    desk.click(Role::Button, "Export");
    assert!(desk.state().effects.iter().any(|effect| matches!(effect, Effect::ExportMany(_))));
    let progress = ManyProgress { place: 3, all: 12, name: "Zoë.twohats".to_owned() };
    hear(&mut desk, Reply::Many(ManyReply::At(progress)));
    assert!(desk.has(Role::Label, "3 of 12: Zoë.twohats"));
    assert_eq!(desk.focused(), "Stop");
    desk.press(Key::Escape);
    assert!(desk.state().effects.contains(&Effect::StopMany));
    let refused = vec!["There is no such file: /clients/a.twohats".to_owned()];
    let summary = ManySummary { written: 2, refused: refused.clone(), not_begun: 9, ..ManySummary::default() };
    hear(&mut desk, Reply::Many(ManyReply::Over(summary)));
    assert!(desk.has(Role::Label, "2 files were written and one was refused: /pages"));
    assert!(desk.has(Role::Label, "9 were not begun, because you stopped."));
    assert!(desk.has(Role::Label, &refused[0]));
    assert_eq!(desk.focused(), "Open the folder");
}
