//! A rating that was left out of a copy is never taken for one that was not given, whatever the copy is written as, however
//! often a copy of it is made.

use twohats::export::{Asked, Chart, Format, Order, Picks, render};
use twohats::files::{self, Document};
use twohats::model::{Client, Session, SessionId, Stage, Thread};
use twohats::report::document::{self, Block};
use twohats::report::{Audience, Choice, Held, LeftOut, SharedCopy, Ticked};
use twohats::words::{Language, speaking};

use crate::fixture::{client, day, item_id, ratings, revealed, spaced, two_hats, with_sessions};

/// Formats that a person or a program reads as text.
const READ: [Format; 5] = [Format::Text, Format::Html, Format::Markdown, Format::Csv, Format::Json];

fn only(items: &[&str], audience: Audience) -> Choice {
    Choice { ratings: Ticked::Only(items.iter().map(|item| item_id(item)).collect()), ..Choice::of(audience) }
}

fn partial(client: &Client, items: &[&str], audience: Audience) -> SharedCopy {
    let session = client.latest();
    let then = twohats::facts::reveal::just_before(client, session).map(|then| &then.id);
    SharedCopy::of(client, &session.id, then, audience, &only(items, audience)).unwrap()
}

fn written(copy: &SharedCopy, format: Format) -> String {
    String::from_utf8(render(copy, &Order::of(format, day())).unwrap()).unwrap()
}

/// The copy as a file, opened again.
fn opened(copy: &SharedCopy) -> Document {
    files::read(written(copy, Format::Ron).as_bytes()).unwrap()
}

/// What is made of a file where nothing is picked.
fn again(document: &Document) -> SharedCopy {
    let order = Order::of(Format::Text, day());
    let asked = Asked { audience: None, session: None, compared_with: None, picks: Picks::default(), order };
    asked.copy(document).unwrap()
}

/// Nothing of `copy` says that an item is not rated, or how many of all are.
fn says_nothing_of_the_others(copy: &SharedCopy, ratings: usize) {
    for format in READ {
        let said = spaced(&written(copy, format));
        for word in ["not rated", "of 10,", "1 of 10\n", "Trying new ways is", "Asking questions"] {
            // The instrument of a file for programs has every title, and no answer beside it.
            let is_asked = format == Format::Json && word == "Asking questions";
            assert!(is_asked || !said.contains(word), "{format:?} says {word}: {said}");
        }
    }
    let document = document::of(copy, day());
    assert_eq!(document.figure, None);
    assert!(
        !document.blocks.iter().any(|block| {
            matches!(block, Block::Calm(_) | Block::Changed { .. } | Block::Map(_) | Block::OverTime(_))
        })
    );
    for chart in Chart::ALL {
        assert!(render(copy, &Order { chart, ..Order::of(Format::Svg, day()) }).is_err(), "{chart:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&written(copy, Format::Json)).unwrap();
    let sessions = json["sessions"].as_array().unwrap();
    let now = sessions.iter().find(|session| session["id"] == json["session"]).unwrap();
    assert_eq!(now["ratings"].as_array().unwrap().len(), ratings);
}

#[test]
fn a_copy_with_one_rating_says_nothing_of_the_nine_others() {
    let client = revealed();
    for audience in [Audience::Client, Audience::Coach] {
        let copy = partial(&client, &["risk.managing"], audience);
        says_nothing_of_the_others(&copy, 1);
        assert!(copy.holds().contains(&Held::SomeRatings(1)));
        assert!(copy.left_out().contains(&LeftOut::Ratings(8)), "{:?}", copy.left_out());
        let text = written(&copy, Format::Text);
        assert!(text.contains("Rated by myself; this copy holds one rating"), "{text}");
        assert!(text.contains("8 ratings"), "{text}");
    }
    let copy = partial(&client, &["risk.managing"], Audience::Sponsor);
    says_nothing_of_the_others(&copy, 1);
}

#[test]
fn what_is_ticked_and_not_rated_stays_out_of_sight_and_what_is_rated_is_still_compared() {
    let copy = partial(&revealed(), &["risk.managing", "risk.leading", "guidance.leading"], Audience::Client);
    let document = document::of(&copy, day());
    let names: Vec<&str> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Dimension { name, .. } => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert!(names.first() == Some(&"Risk"), "{names:?}");
    assert!(document.findings.iter().any(|said| said.starts_with("Risk")), "both answers of Risk are here");
}

#[test]
fn a_copy_of_all_ratings_is_as_it_was() {
    let copy = partial(&revealed(), &[], Audience::Client);
    assert!(copy.is_partial());
    let whole = SharedCopy::of(&revealed(), &revealed().latest().id, None, Audience::Client, &Choice::default());
    assert!(!whole.unwrap().is_partial());
}

#[test]
fn a_file_of_a_copy_knows_what_was_left_out_of_it() {
    for audience in [Audience::Client, Audience::Sponsor, Audience::Coach] {
        let copy = partial(&revealed(), &["risk.managing"], audience);
        let document = opened(&copy);
        let Document::Copy { client, .. } = &document else { panic!("a copy") };
        assert_eq!(client, copy.client(), "nothing is lost or added on the way");
        assert!(client.withholds(&item_id("risk.leading")) && !client.withholds(&item_id("risk.managing")));
        let again = again(&document);
        says_nothing_of_the_others(&again, 1);
        assert!(again.left_out().contains(&LeftOut::Before));
        let text = written(&again, Format::Text);
        assert!(text.contains("what the copy before it already left out"), "{text}");
        assert!(!text.contains("Nothing of this session"), "{text}");
        // And a copy of that.
        let Document::Copy { client: third, .. } = opened(&again) else { panic!("a copy") };
        assert!(third.withholds(&item_id("risk.leading")));
    }
}

#[test]
fn a_sponsors_copy_of_a_version_that_did_not_say_it_knows_it_all_the_same() {
    let text = written(&partial(&revealed(), &["risk.managing"], Audience::Sponsor), Format::Ron);
    let (before, rest) = text.split_once("    extra:").unwrap();
    let (_, after) = rest.split_once("    instruments:").unwrap();
    let older = format!("{before}    instruments:{after}");
    let document = files::read(older.as_bytes()).unwrap();
    says_nothing_of_the_others(&again(&document), 1);
}

#[test]
fn a_clients_own_file_holds_nothing_of_it() {
    let text = files::write_client(&revealed()).unwrap();
    assert!(!text.contains("only_items") && !text.contains("in_a_row"));
}

/// Sessions 60 days apart, of which the first item has these answers.
fn course(steps: &[i64]) -> Client {
    let asked = two_hats();
    let made = client("Ana", asked.clone(), &[Some(0)]);
    with_sessions(&made, |sessions| {
        *sessions = (0i64..)
            .zip(steps)
            .map(|(nth, steps)| {
                let date = jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(60 * nth));
                let mut session = Session::open(SessionId::on(date, &[]), date, asked.key().clone());
                session.responses[0].ratings = ratings(&asked, &[Some(*steps)]);
                session.responses[0].stage = Stage::Done;
                session
            })
            .collect();
    })
}

/// What is said of the sessions of `client` at these places, the last of which is at hand and the one before compared.
fn said_over(client: &Client, places: &[usize]) -> (SharedCopy, bool) {
    let ids: Vec<SessionId> = client.by_date().iter().map(|session| session.id.clone()).collect();
    let [others @ .., then, now] = places else { panic!("two at least") };
    let sessions = Ticked::Only(others.iter().map(|place| ids[*place].clone()).collect());
    let choice = Choice { sessions, ..Choice::default() };
    let copy = SharedCopy::of(client, &ids[*now], Some(&ids[*then]), Audience::Client, &choice).unwrap();
    let says = READ.iter().any(|format| written(&copy, *format).contains(" over 3 sessions"));
    (copy, says)
}

#[test]
fn over_a_session_that_was_left_out_no_trend_is_said_in_any_form_or_copy() {
    let client = course(&[1, 5, 3, 9]);
    let (copy, says) = said_over(&client, &[0, 1, 3]);
    assert!(!says, "the session that was left out was a step back");
    assert_eq!(copy.client().copied.as_ref().unwrap().thread, Thread::Broken);
    let reopened = again(&opened(&copy));
    assert!(READ.iter().all(|format| !written(&reopened, *format).contains(" over 3 sessions")));

    let (copy, says) = said_over(&course(&[1, 2, 5, 9]), &[1, 2, 3]);
    assert!(says, "three that follow each other are three that follow each other");
    assert!(written(&again(&opened(&copy)), Format::Text).contains(" over 3 sessions"), "in a copy of it too");
    assert!(!said_over(&course(&[1, 2, 5, 9]), &[0, 1, 3]).1, "nobody who reads the copy could know");
}

#[test]
fn a_copy_names_for_every_language_what_it_leaves_out() {
    let client = revealed();
    for language in Language::all() {
        let document =
            speaking(language, || document::of(&partial(&client, &["risk.managing"], Audience::Client), day()));
        assert!(document.rated.contains(';'), "{}", document.rated);
    }
}

#[test]
fn what_is_left_out_of_targets_and_of_the_earlier_session_is_named_too() {
    let client = with_sessions(&revealed(), |sessions| {
        let [.., then, now] = sessions.as_mut_slice() else { panic!("three sessions") };
        now.target = ratings(&two_hats(), &[Some(5); 10]);
        *then = Session {
            responses: then.responses.clone(),
            ..Session::open(then.id.clone(), then.date, then.asked.clone())
        };
        then.responses[0].moments.clear();
    });
    let left_out = |items: &[&str]| partial(&client, items, Audience::Client).left_out();
    let then = client.by_date()[1].date;
    let left = left_out(&["risk.managing"]);
    assert!(left.contains(&LeftOut::Targets(9)) && left.contains(&LeftOut::RestOfEarlier(then)), "{left:?}");
    let all: Vec<String> = two_hats().rows().map(|row| row.id().to_string()).collect();
    let left = left_out(&all.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(left, [LeftOut::OtherSessions(1)]);
}
