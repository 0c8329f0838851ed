//! What may be said of a pair of ratings: warm, exact, and the same for either hat.

use proptest::prelude::*;
use twohats::facts::{Lean, LeanSize};
use twohats::model::{Instrument, Rating, Ratings};
use twohats::report::Sentence;
use twohats::report::sentences::{findings, lean_in_words, nothing_stands_out};

use crate::fixture::{SAMPLE, client, instrument, ratings, spaced, text, two_hats};

fn shorts(instrument: &Instrument, steps: &[Option<i64>]) -> Vec<String> {
    findings(instrument, &ratings(instrument, steps)).into_iter().map(|finding| spaced(&finding.short)).collect()
}

/// What is said of Risk when only Risk is rated.
fn of_risk(first: i64, second: i64) -> Option<Sentence> {
    let asked = two_hats();
    findings(&asked, &ratings(&asked, &[None, None, Some(first), Some(second)])).pop()
}

#[test]
fn the_sample_says_what_stands_out_and_no_more() {
    assert_eq!(
        shorts(&two_hats(), &SAMPLE),
        [
            "Goals and vision leans to managing by 3",
            "Risk leans to managing by 5",
            "Responsibility: both hats, 9 and 8",
            "Guidance: asking questions is not rated",
        ]
    );
}

#[test]
fn the_picture_has_one_line_a_hat_and_a_gap_where_nothing_is_rated() {
    let asked = two_hats();
    let figure = twohats::report::figure::of(&asked, &ratings(&asked, &SAMPLE));
    let axes: Vec<&str> = figure.axes.iter().map(|axis| axis.name.as_str()).collect();
    assert_eq!(axes, ["Goals and vision", "Risk", "Horizon", "Responsibility", "Guidance"]);
    let steps = |n: usize| figure.series[n].values.iter().map(|value| value.map(Rating::steps)).collect::<Vec<_>>();
    assert_eq!(steps(0), [Some(7), Some(8), Some(5), Some(9), Some(3)]);
    assert_eq!(steps(1), [Some(4), Some(3), Some(6), Some(8), None]);
    assert_eq!([figure.series[0].name.as_str(), &figure.series[1].name], ["Managing", "Leading"]);
    assert_eq!(figure.series[1].titles[4], "Asking questions");
    assert_ne!(figure.series[0].place, figure.series[1].place);
}

#[test]
fn the_words_of_the_standard() {
    let full = |first, second| of_risk(first, second).map(|finding| spaced(&finding.full));
    assert_eq!(full(8, 4).unwrap(), "Risk leans to managing by 4: preventing problems 8, trying new ways 4.");
    assert_eq!(full(9, 8).unwrap(), "Risk: both hats at more than half of your chances, 9 and 8.");
    assert_eq!(
        full(3, 2).unwrap(),
        "Risk: both hats at fewer than half of your chances, 3 and 2. That can be right for the work you had."
    );
    let asked = two_hats();
    let one = findings(&asked, &ratings(&asked, &[None, None, None, Some(0)])).pop().unwrap();
    assert_eq!(one.full, "Risk: preventing problems is not rated.");
}

#[test]
fn each_rule_one_step_below_at_and_above() {
    let short = |first, second| of_risk(first, second).map_or_else(String::new, |finding| spaced(&finding.short));
    assert_eq!(short(5, 3), "", "a lean of two is never a finding");
    assert_eq!(short(5, 2), "Risk leans to managing by 3");
    assert_eq!(short(2, 5), "Risk leans to leading by 3");
    assert_eq!([short(5, 6), short(6, 6), short(7, 6)], ["", "Risk: both hats, 6 and 6", "Risk: both hats, 7 and 6"]);
    assert_eq!(
        [short(4, 5), short(4, 4), short(3, 4)],
        ["", "Risk: both hats at fewer than half, 4 and 4", "Risk: both hats at fewer than half, 3 and 4"]
    );
    assert_eq!(short(10, 7), "Risk leans to managing by 3", "the lean goes before the pattern");
}

#[test]
fn nothing_rated_and_nothing_standing_out_are_both_silence() {
    let asked = two_hats();
    assert_eq!(shorts(&asked, &[]), Vec::<String>::new());
    assert_eq!(nothing_stands_out(&asked, &Ratings::default()), None);
    let middle = ratings(&asked, &[Some(5), Some(5), Some(4), Some(6)]);
    assert_eq!(findings(&asked, &middle), []);
    let calm = nothing_stands_out(&asked, &middle).unwrap();
    assert_eq!(calm, "Where both are rated, managing and leading are two steps apart or less.");
    let page = text(&client("", asked.clone(), &[Some(5), Some(5)]));
    assert!(page.contains(&calm));
    let page = text(&client("", asked, &[Some(5), Some(8)]));
    assert!(!page.contains("two steps apart or less"), "it disappears when something stands out");
}

#[test]
fn one_pole_has_nothing_to_compare() {
    let asked = instrument("one@1", &["listening"], &[("A", &["Asking"]), ("B", &["Waiting"]), ("C", &["Hearing"])]);
    assert_eq!(shorts(&asked, &[Some(0), Some(10), None]), Vec::<String>::new());
    assert_eq!(nothing_stands_out(&asked, &ratings(&asked, &[Some(1), Some(2)])), None);
}

#[test]
fn of_twelve_dimensions_five_are_named_in_their_order_and_the_surest_first() {
    let names: Vec<String> = (1..=12).map(|n| format!("D{n}")).collect();
    let dimensions: Vec<(&str, &[&str])> =
        names.iter().map(|name| (name.as_str(), ["Giving", "Asking"].as_slice())).collect();
    let asked = instrument("twelve@1", &["telling", "asking"], &dimensions);
    let pairs = [(9, 9), (8, 5), (9, 9), (2, 2), (1, 4), (9, 1), (9, 9), (5, 5), (2, 8), (2, 2), (0, 3), (10, 0)];
    let steps: Vec<Option<i64>> = pairs.iter().flat_map(|(a, b)| [Some(*a), Some(*b)]).collect();
    assert_eq!(
        shorts(&asked, &steps),
        [
            "D2 leans to telling by 3",
            "D5 leans to asking by 3",
            "D6 leans to telling by 8",
            "D9 leans to asking by 6",
            "D12 leans to telling by 10",
        ]
    );
}

#[test]
fn other_instruments_have_no_hats() {
    let asked = instrument(
        "other@1",
        &["telling", "asking"],
        &[("Work", &["IT support", "I ask"]), ("B", &["Giving", "Asking"]), ("C", &["Giving", "Asking"])],
    );
    assert_eq!(shorts(&asked, &[Some(7), Some(7)]), ["Work: both telling and asking, 7 and 7"]);
    assert_eq!(shorts(&asked, &[None, Some(7)]), ["Work: IT support is not rated"]);
    assert_eq!(shorts(&asked, &[Some(7), None]), ["Work: I ask is not rated"]);
    let page = text(&client("", asked, &[Some(7), Some(7)]));
    assert!(!page.contains("hats") && page.contains("Both telling and asking"), "{page}");
}

#[test]
fn a_table_may_say_a_little_more_where_a_finding_may_not() {
    let asked = two_hats();
    let words = |first, second| {
        let rating = |steps| Rating::new(steps).unwrap();
        lean_in_words(&asked, Lean::between(rating(first), rating(second)))
    };
    assert_eq!([words(5, 5), words(5, 6), words(6, 5)], ["about even", "about even", "about even"]);
    assert_eq!([words(5, 7), words(7, 5)], ["a little more leading", "a little more managing"]);
    assert_eq!([words(5, 8), words(8, 5)], ["leans to leading by 3", "leans to managing by 3"]);
}

/// A sentence with each hat's word made a placeholder and each pair of numbers put in one order.
fn without_hats(said: &str) -> String {
    said.replace("managing", "HAT").replace("leading", "HAT")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn swapping_the_two_hats_ratings_swaps_the_words_and_nothing_else(
        pairs in prop::collection::vec((prop::option::of(0i64..=10), prop::option::of(0i64..=10)), 5),
    ) {
        let asked = two_hats();
        let steps: Vec<Option<i64>> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        let swapped: Vec<Option<i64>> = pairs.iter().flat_map(|(a, b)| [*b, *a]).collect();
        let (one, other) = (findings(&asked, &ratings(&asked, &steps)), findings(&asked, &ratings(&asked, &swapped)));
        prop_assert_eq!(one.len(), other.len());
        for (one, other) in one.iter().zip(&other) {
            prop_assert_eq!(&one.dimension, &other.dimension);
            prop_assert_eq!(one.under.as_deref().map(without_hats), other.under.as_deref().map(without_hats));
            if let Some((place, (Some(a), Some(b)))) =
                asked.dimensions().iter().position(|dimension| dimension.id == one.dimension).map(|n| (n, pairs[n]))
            {
                let lean = Lean::between(Rating::new(a).unwrap(), Rating::new(b).unwrap());
                if lean.size() == LeanSize::Named {
                    let item = |n: usize| asked.dimensions()[place].items[n].title.to_lowercase();
                    let mirrored = spaced(&one.full)
                        .replace(&format!("{} {a}", item(0)), &format!("{} {b}", item(0)))
                        .replace(&format!("{} {b}.", item(1)), &format!("{} {a}.", item(1)));
                    prop_assert_eq!(without_hats(&mirrored), without_hats(&spaced(&other.full)));
                    prop_assert_ne!(&one.short, &other.short);
                } else {
                    let mirrored = spaced(&one.full).replace(&format!("{a} and {b}"), &format!("{b} and {a}"));
                    prop_assert_eq!(mirrored, spaced(&other.full));
                }
            }
        }
        let lines = |steps| text(&client("Ana", two_hats(), steps)).lines().count();
        prop_assert_eq!(lines(&steps), lines(&swapped));
    }
}
