//! Who gets what: what each audience's copy holds, and what its pages then say.

use std::collections::BTreeSet;

use twohats::facts::{reveal, thresholds};
use twohats::model::{About, Agreement, Client, Outcome, Rater, Response, Session, StepResult, Will};
use twohats::report::document::{self, Block, Document, Step};
use twohats::report::{Audience, Choice, Include, LeftOut, SharedCopy, Ticked};

use crate::fixture::{client, day, dimension, item_id, revealed, two_hats, with_sessions};

/// The sample with every private and every optional part filled.
fn full() -> Client {
    let mut made = with_sessions(&revealed(), |sessions| {
        if let [.., before, last] = sessions.as_mut_slice() {
            let answers = before.responses.first().unwrap().ratings.clone();
            fill(last);
            let mut back = Response::open(Rater::Client, About::LookingBack(before.id.clone()));
            back.ratings = answers;
            last.responses.push(back);
            let step = before.next_step.as_mut().unwrap();
            step.outcome = Some(Outcome { result: StepResult::Partly, in_the_way: "a crowded May".to_owned() });
        }
    });
    made.agreement = Agreement { roles: "We meet monthly.".to_owned(), ..Agreement::default() };
    made
}

fn fill(session: &mut Session) {
    session.topics = vec!["the new plant".to_owned(), "  ".to_owned(), "a colleague who left".to_owned()];
    session.private_note = twohats::model::Private::new("watch the pace".to_owned());
    let mut step = twohats::model::NextStep::on(dimension("guidance"));
    step.action = "Ask two questions first".to_owned();
    step.options = vec!["write less".to_owned(), "wait a day".to_owned()];
    step.will = Will::new(8);
    step.supporter = "Iris".to_owned();
    session.next_step = Some(step);
    session.target = [(item_id("guidance.leading"), twohats::model::Rating::new(7).unwrap())].into_iter().collect();
}

fn copy(client: &Client, audience: Audience, choice: &Choice) -> SharedCopy {
    let session = client.latest();
    let then = reveal::just_before(client, session).map(|then| &then.id);
    SharedCopy::of(client, &session.id, then, audience, choice).unwrap()
}

fn page(client: &Client, audience: Audience) -> Document {
    document::of(&copy(client, audience, &Choice::of(audience)), day())
}

/// Everything a page says, as one text.
fn said(document: &Document) -> String {
    format!("{document:?}")
}

#[test]
fn a_sponsor_gets_the_sessions_held_and_the_step_and_nothing_else() {
    let client = with_sessions(&full(), |sessions| {
        sessions.last_mut().unwrap().responses[0].stage = twohats::model::Stage::Revised;
    });
    let document = page(&client, Audience::Sponsor);
    assert!(document.figure.is_none() && document.findings.is_empty());
    let sorts: Vec<&str> = document
        .blocks
        .iter()
        .map(|block| match block {
            Block::Held(_) => "held",
            Block::NextStep(_) => "step",
            Block::Made { .. } => "made",
            other => panic!("a sponsor gets {other:?}"),
        })
        .collect();
    assert_eq!(sorts, ["held", "step", "made"]);
    let text = said(&document);
    assert!(text.contains("3 sessions held, the first on"), "{text}");
    for private in ["Iris", "write less", "crowded", "new plant", "watch the pace", "monthly", "re-plan"] {
        assert!(!text.contains(private), "a sponsor reads {private}");
    }
}

#[test]
fn a_sponsor_sees_the_one_rating_ticked_then_now_and_looking_back() {
    let client = full();
    let item = item_id("risk.leading");
    let only = Ticked::Only(BTreeSet::from([item.clone()]));
    let choice =
        Choice { ratings: only, earlier: Include::Held, targets: Include::Held, ..Choice::of(Audience::Sponsor) };
    let copy = copy(&client, Audience::Sponsor, &choice);
    let sessions = copy.client().sessions();
    let answers = sessions.iter().flat_map(|session| session.responses.iter());
    let seen: Vec<_> = answers.flat_map(|response| response.ratings.iter().map(|(item, _)| item.clone())).collect();
    assert_eq!(seen, [item.clone(), item.clone(), item], "one item: then, now, and looking back");
    assert!(copy.session().target.is_empty(), "the target of an item that is not ticked stays");
    let outcome = copy.then().and_then(|then| then.next_step.as_ref()).and_then(|step| step.outcome.clone()).unwrap();
    assert_eq!(outcome.result, StepResult::Partly);
    assert_eq!(outcome.in_the_way, "", "what got in the way is no sponsor's business");
    assert!(copy.left_out().contains(&LeftOut::Ratings(8)), "{:?}", copy.left_out());
    let document = document::of(&copy, day());
    let text = said(&document);
    assert!(!text.contains("not rated"), "what was not ticked reads as not rated: {text}");
    assert!(text.contains("Trying new ways") && !text.contains("Preventing problems"), "{text}");
    assert!(document.figure.is_none() && document.findings.is_empty());
}

#[test]
fn a_coach_keeps_what_was_noted_of_the_step_and_the_agreement_but_no_private_note() {
    let client = full();
    let document = page(&client, Audience::Coach);
    let details = document.blocks.iter().find_map(|block| match block {
        Block::Details(details) => Some(details.iter().map(|detail| detail.text.as_str()).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(details.unwrap(), ["write less\nwait a day", "8 of 10", "Iris", "We meet monthly."]);
    assert!(!said(&document).contains("watch the pace"), "a private note left the desk");
    for (audience, kept) in [(Audience::Client, false), (Audience::Coach, true)] {
        assert_eq!(said(&page(&client, audience)).contains("Iris"), kept, "{audience:?}");
        assert_eq!(said(&page(&client, audience)).contains("monthly"), kept, "{audience:?}");
    }
}

#[test]
fn topics_stand_in_the_order_they_were_brought_where_they_were_ticked() {
    let client = full();
    let topics = |choice: &Choice| {
        let document = document::of(&copy(&client, Audience::Client, choice), day());
        document.blocks.into_iter().find_map(|block| match block {
            Block::Topics(topics) => Some(topics),
            _ => None,
        })
    };
    assert_eq!(topics(&Choice::default()), None, "nobody ticked them");
    let ticked = Choice { topics: Include::Held, ..Choice::default() };
    assert_eq!(topics(&ticked).unwrap(), ["the new plant", "a colleague who left"]);
}

#[test]
fn the_table_says_each_number_then_now_and_wanted() {
    let document = page(&full(), Audience::Client);
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let table = table.unwrap();
    assert_eq!(table.columns.first().unwrap(), "Item");
    assert_eq!(table.rows.len(), 10);
    for row in &table.rows {
        assert_eq!(row.cells.len() + 1, table.columns.len(), "{}", row.title);
    }
    let questions = table.rows.iter().find(|row| row.title == "Asking questions").unwrap();
    assert_eq!(questions.cells.first().unwrap(), "not rated");
    assert_eq!(questions.cells.last().unwrap(), "7", "wanted, with nothing to count the steps from");
}

#[test]
fn a_page_explains_the_rules_it_used_and_no_other() {
    let rules = |client: &Client| {
        let document = document::of(&copy(client, Audience::Client, &Choice::default()), day());
        document.blocks.into_iter().find_map(|block| match block {
            Block::WorkedOut(rules) => Some(rules),
            _ => None,
        })
    };
    let of = |steps: [Option<i64>; 10]| rules(&client("Zoë", two_hats(), &steps));
    assert_eq!(of([None; 10]), None, "an empty session explains nothing");
    let lean = [Some(8), Some(8 - i64::from(thresholds::LEAN_NAMED)), None, None, None, None, None, None, None, None];
    let one_less =
        [Some(8), Some(9 - i64::from(thresholds::LEAN_NAMED)), None, None, None, None, None, None, None, None];
    let says_lean =
        |rules: &Option<Vec<String>>| rules.iter().flatten().any(|rule| rule.starts_with("A lean is leading"));
    assert!(says_lean(&of(lean)));
    assert!(!says_lean(&of(one_less)), "{:?}", of(one_less));
    let compared = rules(&full()).unwrap();
    assert!(compared.iter().any(|rule| rule.starts_with("A change is now minus then")), "{compared:?}");
    assert!(compared.iter().any(|rule| rule.starts_with("How an earlier time is seen now")), "{compared:?}");
}

#[test]
fn more_of_the_thread_leaves_only_as_ticked_and_is_drawn_then() {
    let client = full();
    let dates = |sessions: Ticked<_>| {
        let choice = Choice { sessions, ..Choice::default() };
        let copy = copy(&client, Audience::Client, &choice);
        let document = document::of(&copy, day());
        let drawn = document.blocks.iter().find_map(|block| match block {
            Block::OverTime(over_time) => Some(over_time.dates.len()),
            _ => None,
        });
        (copy.client().sessions().len(), drawn)
    };
    assert_eq!(dates(Ticked::none()), (2, None));
    assert_eq!(dates(Ticked::All), (3, Some(3)));
}

#[test]
fn a_blank_sheet_asks_everything_and_tells_nothing() {
    let client = full();
    let copy = copy(&client, Audience::Client, &Choice::default());
    let blank = document::blank(&copy, day());
    let asked: usize = blank
        .blocks
        .iter()
        .map(|block| match block {
            Block::ToRate { items, .. } => items.len(),
            _ => 0,
        })
        .sum();
    assert_eq!(asked, 10);
    assert!(blank.blocks.contains(&Block::NextStep(Step::Open)), "the step of the session is not on it");
    let text = said(&blank);
    assert!(!text.contains("Ask two questions") && !text.contains("crowded"), "{text}");
}

#[test]
fn a_preparation_sheet_recalls_the_step_and_leaves_room() {
    let copy = copy(&full(), Audience::Client, &Choice::default());
    let sheet = document::preparation(&copy, day());
    assert!(said(&sheet).contains("I will: Ask two questions first"), "{}", said(&sheet));
    assert_eq!(sheet.blocks.iter().filter(|block| matches!(block, Block::Lines { .. })).count(), 3);
    assert!(sheet.figure.is_none() && sheet.findings.is_empty());
}
