//! Two copies of one client, changed apart and put together: whatever either of them says is in the result, or was shown
//! as a contradiction and the other side of it chosen. Nothing else happens.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use twohats::files::{self, Document};
use twohats::model::merge::{Clause, Comparison, NotOne, NotTogether, Place, Side, StepPart, What, Whose};
use twohats::model::{Client, ClientId, Instrument, InstrumentKey, Response, Session, SessionId, Stage};

use crate::edits::{Wild, any_wild};
use crate::people::{Somebody, any_client};

/// Two copies of one client, changed by two people.
fn any_copies() -> impl Strategy<Value = [Arc<Client>; 2]> {
    let edits = || vec(any_wild(), 0..9);
    (any_client(), edits(), edits()).prop_map(|(Somebody(client), mine, theirs)| {
        let changed = |edits: &[Wild]| {
            let edit = |client: Client, wild: &Wild| wild.of(&client).apply(&client).unwrap_or(client);
            Arc::new(edits.iter().fold(client.clone(), edit))
        };
        [changed(&mine), changed(&theirs)]
    })
}

/// Every fact of a client by its place, as text. How far a response is, is told apart.
fn facts(client: &Client) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    let mut tell = |session: Option<&Session>, what: What, value: String| {
        let place = Place { session: session.map(|session| session.id.clone()), what };
        facts.insert(place_text(&place), value);
    };
    let agreement = &client.agreement;
    for (clause, text) in [
        (Clause::Roles, &agreement.roles),
        (Clause::Limits, &agreement.limits),
        (Clause::Sponsor, &agreement.sponsor),
        (Clause::Copies, &agreement.copies),
    ] {
        tell(None, What::Agreement(clause), text.clone());
    }
    tell(None, What::Agreement(Clause::Agreed), agreement.agreed.map(|date| date.to_string()).unwrap_or_default());
    tell(None, What::Name, client.name.clone());
    for session in client.sessions().iter().map(|session| &**session) {
        let mut tell = |what: What, value: String| tell(Some(session), what, value);
        tell(What::Session, session.asked.to_string());
        tell(What::Date, session.date.to_string());
        tell(What::Topics, session.topics.join("|"));
        tell(What::Note, session.note.clone());
        tell(What::PrivateNote, session.private_note.for_the_coach().to_owned());
        tell(What::Hours, session.hours.map(|hours| format!("{hours:?}")).unwrap_or_default());
        for (item, wanted) in session.target.iter() {
            tell(What::Target(item.clone()), wanted.steps().to_string());
        }
        for response in &session.responses {
            let whose = || Whose { rater: response.rater, about: response.about.clone() };
            for (item, rating) in response.ratings.iter() {
                tell(What::Rating(whose(), item.clone()), rating.steps().to_string());
            }
            for (dimension, moment) in &response.moments {
                tell(What::Moment(whose(), dimension.clone()), moment.clone());
            }
        }
        if let Some(step) = &session.next_step {
            let mut tell = |part, value| tell(What::Step(part), value);
            tell(StepPart::Whole, step.dimension.to_string());
            tell(StepPart::Action, step.action.clone());
            tell(StepPart::By, step.by.map(|by| by.to_string()).unwrap_or_default());
            tell(StepPart::Options, step.options.join("|"));
            tell(StepPart::Will, step.will.map(|will| will.steps().to_string()).unwrap_or_default());
            tell(StepPart::Supporter, step.supporter.clone());
            let outcome = step.outcome.as_ref();
            tell(StepPart::Outcome, outcome.map(|outcome| format!("{:?}", outcome.result)).unwrap_or_default());
            tell(StepPart::InTheWay, outcome.map(|outcome| outcome.in_the_way.clone()).unwrap_or_default());
        }
    }
    facts.retain(|_, value| !value.is_empty());
    facts
}

fn place_text(place: &Place) -> String {
    format!("{} {:?}", place.session.as_ref().map_or("", SessionId::as_str), place.what)
}

/// Whether a contradiction at `open` is about the fact at `place` too.
fn covers(open: &Place, place: &str) -> bool {
    let here =
        |what: &str| place.starts_with(&format!("{} {what}", open.session.as_ref().map_or("", SessionId::as_str)));
    match &open.what {
        What::Session => here(""),
        What::Step(StepPart::Whole) => here("Step("),
        What::Step(StepPart::Outcome) => here("Step(Outcome)") || here("Step(InTheWay)"),
        _ => place == place_text(open),
    }
}

fn far(stage: Stage) -> u8 {
    match stage {
        Stage::Rating => 0,
        Stage::Done => 1,
        Stage::Revised => 2,
    }
}

fn response_of<'a>(client: &'a Client, session: &SessionId, like: &Response) -> Option<&'a Response> {
    client.session(session)?.response(like.rater, &like.about)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_either_copy_says_is_there_or_was_chosen_against(
        [mine, theirs] in any_copies(),
        picks in vec(any::<Index>(), 40),
    ) {
        let compared = Comparison::of(&mine, &theirs).unwrap();
        let open = compared.contradictions();
        let choices: Vec<Option<Side>> =
            open.iter().zip(picks.iter().cycle()).map(|(open, pick)| Some(*pick.get(open.sides))).collect();
        let together = compared.together(&choices).unwrap();

        let result = facts(&together);
        for (side, copy) in [(Side::Mine, &mine), (Side::Theirs, &theirs)] {
            for (place, value) in facts(copy) {
                let about = open.iter().zip(&choices).find(|(open, _)| covers(&open.place, &place));
                let stands = result.get(&place);
                match about {
                    None => prop_assert_eq!(stands, Some(&value), "{} was lost", place),
                    Some((_, Some(chosen))) if *chosen == side => prop_assert_eq!(stands, Some(&value), "{}", place),
                    Some((_, Some(Side::Both))) => {
                        let stands = stands.cloned().unwrap_or_default();
                        let both = value.split('|').all(|part| stands.contains(part));
                        prop_assert!(both, "{}: {} is not in {}", place, value, stands);
                    }
                    Some(_) => {}
                }
            }
            for session in copy.sessions().iter().filter(|session| !open.iter().any(|open| {
                open.place.what == What::Session && open.place.session.as_ref() == Some(&session.id)
            })) {
                for response in &session.responses {
                    let there = response_of(&together, &session.id, response).unwrap();
                    prop_assert!(far(there.stage) >= far(response.stage));
                }
            }
        }
        for place in result.keys() {
            prop_assert!(facts(&mine).contains_key(place) || facts(&theirs).contains_key(place), "{} is new", place);
        }
        let text = files::write_client(&together).unwrap();
        prop_assert_eq!(files::read(text.as_bytes()), Ok(Document::Client(together)));
    }

    #[test]
    fn it_does_not_matter_which_copy_is_named_first(
        [mine, theirs] in any_copies(),
        picks in vec(any::<bool>(), 40),
    ) {
        let (one, other) = (Comparison::of(&mine, &theirs).unwrap(), Comparison::of(&theirs, &mine).unwrap());
        let places = |compared: &Comparison| -> Vec<Place> {
            compared.contradictions().iter().map(|open| open.place.clone()).collect()
        };
        prop_assert_eq!(places(&one), places(&other));
        let choose = |first: Side, second: Side| -> Vec<Option<Side>> {
            picks.iter().cycle().take(places(&one).len()).map(|pick| Some(if *pick { first } else { second })).collect()
        };
        let this_way = one.together(&choose(Side::Mine, Side::Theirs)).unwrap();
        let that_way = other.together(&choose(Side::Theirs, Side::Mine)).unwrap();
        prop_assert_eq!(&this_way, &that_way);
        if !places(&one).is_empty() {
            prop_assert_eq!(one.together(&[]), Err(NotTogether::Open(0)), "nothing is chosen silently");
        }
        // What is put together has all that either had: to put it together again with one of them is to keep it.
        let again = Comparison::of(&Arc::new(this_way.clone()), &mine).unwrap();
        let kept = again.together(&vec![Some(Side::Mine); again.contradictions().len()]).unwrap();
        prop_assert_eq!(kept, this_way);
    }

    #[test]
    fn a_copy_put_together_with_itself_is_itself(Somebody(client) in any_client()) {
        let client = Arc::new(client);
        let compared = Comparison::of(&client, &Arc::new((*client).clone())).unwrap();
        prop_assert!(compared.taken().is_empty() && compared.contradictions().is_empty());
        prop_assert_eq!(compared.together(&[]).unwrap(), (*client).clone());
    }
}

#[test]
fn two_people_and_two_instruments_under_one_name_are_not_put_together() {
    let client = files::sample(files::SAMPLE_DATE);
    let mut stranger = client.clone();
    stranger.id = ClientId::from_random([9; 8]);
    let compared = |other: Client| Comparison::of(&Arc::new(client.clone()), &Arc::new(other)).map(drop);
    assert_eq!(compared(stranger.clone()), Err(NotOne::TwoClients(client.id.clone(), stranger.id)));

    let asked = &client.instruments()[0];
    let mut dimensions = asked.dimensions().to_vec();
    dimensions[0].name.push('!');
    let reworded = Instrument::new(asked.key().clone(), asked.poles().to_vec(), dimensions).unwrap();
    let sessions = client.sessions().to_vec();
    let other = Client::new(client.id.clone(), client.name.clone(), vec![Arc::new(reworded)], sessions).unwrap();
    assert_eq!(compared(other), Err(NotOne::TwoInstruments(InstrumentKey::parse("two-hats@1").unwrap())));
}
