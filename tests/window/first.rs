//! The first minutes: the tour, the sample client, where things are kept, the shared screen.

use egui::Key;
use egui::accesskit::Role;
use jiff::civil::date;
use twohats::app::{Command, Effect, Places, Sheet, Source, Stop, Tour};
use twohats::files;

use crate::desk::{self, Desk, Hands as _};

const LINK: &str = "A tour in five pictures";

fn remembers_that_it_is_put_away(desk: &Desk) -> bool {
    let put_away =
        |effect: &Effect| matches!(effect, Effect::Remember(preferences) if preferences.tour == Tour::PutAway);
    desk.state().effects.iter().any(put_away)
}

#[test]
fn nothing_stands_in_the_way_of_the_first_rating_and_the_tour_is_offered_beside_it() {
    for (width, height) in [(1280.0, 800.0), (720.0, 480.0), (480.0, 360.0)] {
        let mut desk = desk::unnamed(width, height);
        assert_eq!(desk.state().state.sheet(), None);
        assert!(desk.has(Role::Button, LINK), "{width}");
        desk.press(Key::Num7);
        assert!(!desk.has(Role::Button, LINK), "who rates needs no tour");
    }
    let desk = desk::sample();
    assert!(!desk.has(Role::Button, LINK), "nor does who opened a client");
}

#[test]
fn the_tour_can_be_put_away_for_ever_unseen() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.click(Role::Button, "Don’t offer the tour again");
    assert!(!desk.has(Role::Button, LINK) && remembers_that_it_is_put_away(&desk));
    desk.state_mut().state.handle(Command::Tour);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Tour(Stop::Prepare)), "the menu still has it");
}

#[test]
fn the_tour_is_walked_with_keys_and_ends_at_the_sample_client() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.click(Role::Button, LINK);
    assert!(remembers_that_it_is_put_away(&desk));
    for stop in Stop::ALL {
        assert_eq!(desk.state().state.sheet(), Some(&Sheet::Tour(stop)));
        assert!(desk.has(Role::Button, "Back") == (stop != Stop::Prepare));
        if stop != Stop::TakeAway {
            desk.press(Key::Enter);
        }
    }
    desk.press(Key::ArrowRight);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Tour(Stop::TakeAway)), "it ends there");
    desk.press(Key::ArrowLeft);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Tour(Stop::Agree)));
    desk.press(Key::PageDown);
    assert_eq!(desk.focused(), "Open the sample client");
    desk.press(Key::Enter);
    assert_eq!(desk.state().state.sheet(), None);
    assert_eq!(**desk.state().state.client(), files::sample(date(2026, 11, 24)));
}

#[test]
fn every_picture_of_the_tour_is_put_into_words() {
    let mut desk = desk::unnamed(720.0, 480.0);
    desk.state_mut().state.handle(Command::Tour);
    desk.run_steps(3);
    let mut seen = std::collections::BTreeSet::new();
    for _ in Stop::ALL {
        use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
        let pictures = desk.query_all(by().role(Role::Image)).filter_map(|node| node.accesskit_node().label());
        seen.extend(pictures.filter(|label| !label.starts_with("Nothing")).collect::<Vec<_>>());
        desk.press(Key::PageDown);
    }
    assert!(seen.len() >= Stop::ALL.len(), "{seen:?}");
}

#[test]
fn the_sample_client_is_kept_nowhere_and_unnamed_work_is_asked_about_first() {
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.state_mut().state.handle(Command::Sample);
    let state = &desk.state().state;
    assert_eq!((state.source(), state.is_touched(), state.is_waiting()), (&Source::Unnamed, false, false));
    assert!(state.notice().is_some());
    let mut desk = desk::unnamed(1280.0, 800.0);
    desk.press(Key::Num7);
    desk.state_mut().state.handle(Command::Sample);
    assert_eq!(desk.state().state.sheet(), Some(&Sheet::Unnamed));
}

#[test]
fn where_it_is_kept_names_every_place_and_shows_each_in_its_folder() {
    let mut desk = desk::sample();
    desk.state_mut().state.know_places(Places {
        versions: "/home/zoe/.local/state/twohats/backups".into(),
        unfinished: "/home/zoe/.local/state/twohats/recovery".into(),
        settings: "/home/zoe/Dropbox/twohats/settings.ron".into(),
    });
    desk.state_mut().state.handle(Command::WhereKept);
    desk.run_steps(3);
    let told: Vec<_> = desk.state().state.kept_places();
    assert_eq!(told.len(), 4);
    for kept in &told {
        let path = kept.path.clone().unwrap();
        assert!(kept.says.contains(&path.display().to_string()), "{}", kept.says);
        assert!(kept.notes.len() == usize::from(path.starts_with("/home/zoe/Dropbox")), "{kept:?}");
    }
    let of = [
        ("This client", "/home/zoe/Zoë.twohats"),
        ("Earlier versions", "/home/zoe/.local/state/twohats/backups"),
        ("Unfinished work", "/home/zoe/.local/state/twohats/recovery"),
        ("Settings", "/home/zoe/Dropbox/twohats/settings.ron"),
    ];
    for (what, path) in of {
        desk.click(Role::Button, &format!("Show in folder: {what}"));
        assert_eq!(desk.state().effects.last(), Some(&Effect::ShowInFolder(path.into())));
    }
}

#[test]
fn hiding_from_shared_screens_is_promised_only_where_a_system_can() {
    let mut desk = desk::sample();
    desk.state_mut().state.handle(Command::HideFromSharing);
    let said = desk.state().state.notice().unwrap().text.clone();
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        assert!(said.contains("courtesy"), "{said}");
    } else {
        assert!(said.contains("no way"), "{said}");
        assert!(!desk.state().effects.iter().any(|effect| matches!(effect, Effect::Remember(_))));
    }
}
