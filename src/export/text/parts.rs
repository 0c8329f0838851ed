//! The parts of the text page that come after the numbers: lists, what the coach keeps, items to be rated by hand.

use crate::chart::OverTime;
use crate::export::columns::wrapped;
use crate::export::over_time::in_one_line;
use crate::export::pages::{Group, Part, flowing};
use crate::model::Rating;
use crate::report::document::{Detail, ToRate};
use crate::words;

use super::{COLUMNS, INDENT, indented, indented_by, listed};

/// Columns of a line to write on.
const LINE: usize = 76;
/// Before what stands under an item.
const UNDER: usize = 4;

/// A heading and its list: the first item stays with the heading, the others may go to the next page.
pub(super) fn list_part(heading: &str, items: &[String]) -> Part {
    headed(wrapped(heading, COLUMNS), items.iter().map(|item| listed(item)).collect())
}

/// The first of `groups` under the heading, then the others.
fn headed(heading: Group, groups: Vec<Group>) -> Part {
    let mut groups = groups.into_iter();
    let first: Group = heading.into_iter().chain(groups.next().unwrap_or_default()).collect();
    std::iter::once(first).chain(groups).collect()
}

/// Texts that may be long, each under its heading, an empty line between two.
pub(super) fn details_part(details: &[Detail]) -> Part {
    let of = |(place, detail): (usize, &Detail)| {
        let heading = gap(place).into_iter().chain(wrapped(&detail.heading, COLUMNS)).collect();
        flowing(heading, indented(&detail.text))
    };
    details.iter().enumerate().flat_map(of).collect()
}

/// The empty line before each but the first.
fn gap(place: usize) -> Option<String> {
    (place > 0).then(String::new)
}

/// Each item's answers in a sentence, a dimension's together.
pub(super) fn over_time_part(over_time: &OverTime) -> Part {
    let group = |dimension: &crate::chart::DimensionLines| {
        let lines = dimension.lines.iter().flat_map(|line| indented_by(UNDER, &in_one_line(over_time, line)));
        indented(&dimension.name).into_iter().chain(lines).collect::<Group>()
    };
    headed(wrapped(&words::copy_over_time(), COLUMNS), over_time.dimensions.iter().map(group).collect())
}

/// The items of a dimension with the numbers to ring one of.
pub(super) fn to_rate_part(name: &str, items: &[ToRate]) -> Part {
    let scale: Vec<String> = (0..=Rating::MAX.steps()).map(|steps| format!("{steps:>4}")).collect();
    let scale = format!("{INDENT}{}", scale.concat());
    let group = |(place, item): (usize, &ToRate)| {
        let anchors = [0, 5, 10].into_iter().zip(&item.anchors);
        let anchors =
            anchors.flat_map(|(steps, [says, example])| indented_by(UNDER, &format!("{steps}: {says} {example}")));
        let head = gap(place).into_iter().chain(indented(&words::copy_item_of(&item.pole, &item.title)));
        let lines = head.chain(indented_by(UNDER, &item.statement)).chain(anchors);
        lines.chain([String::new(), scale.clone()]).collect()
    };
    headed(wrapped(name, COLUMNS), items.iter().enumerate().map(group).collect())
}

/// Room to write: every second line is one to write on.
pub(super) fn lines_part(heading: &str, hint: &str, count: usize) -> Part {
    let line = || vec![String::new(), format!("{INDENT}{}", "_".repeat(LINE))];
    let head = wrapped(heading, COLUMNS).into_iter().chain(indented(hint)).collect();
    headed(head, std::iter::repeat_with(line).take(count).collect())
}
