//! The page as Markdown: headings, lists and tables of numbers, no bars. What the person wrote stays text, whatever signs
//! are in it (`escape`).

mod escape;

use crate::chart::OverTime;
use crate::model::Rating;
use crate::report::document::{Block, Detail, Document, ItemLine, LastStep, Moment, Step, Table, ToRate};
use crate::words;

use super::over_time::dates_and_answers;
use escape::{inline, lines};

/// The line to write on.
const BLANK: &str = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

/// The whole file: parts with an empty line between them, one newline at the end.
pub(super) fn write(document: &Document) -> String {
    let mut parts = vec![format!("# {}", inline(&document.name))];
    let date = document.dated();
    let facts = [Some(&date), document.place.as_ref(), Some(&document.rated), Some(&document.source)];
    parts.extend(facts.into_iter().flatten().map(|fact| inline(fact)));
    if !document.findings.is_empty() {
        parts.extend(section(&words::copy_what_stands_out(), vec![list(&document.findings)]));
    }
    let mut is_first_dimension = true;
    for block in &document.blocks {
        if is_first_dimension && matches!(block, Block::Dimension { .. }) {
            parts.push(heading(2, &words::copy_ratings()));
            is_first_dimension = false;
        }
        parts.extend(part(block));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn part(block: &Block) -> Vec<String> {
    match block {
        Block::Dimension { name, lines, sentence } => dimension(name, lines, sentence.as_deref()),
        Block::Calm(line) | Block::Held(line) => vec![inline(line)],
        Block::Compared(lines) => lines.iter().map(|line| inline(line)).collect(),
        Block::Moments(moments) => section(&words::moments_heading(), moments.iter().map(moment).collect()),
        Block::Note(note) => section(&words::note_heading(), vec![lines(note)]),
        Block::LastStep(step) => last_step(step),
        Block::NextStep(step) => next_step(step),
        Block::Topics(topics) => section(&words::copy_topics(), vec![list(topics)]),
        Block::Details(details) => details.iter().flat_map(detail).collect(),
        // Each move stands with its dimension already.
        Block::Changed { trends, .. } if trends.is_empty() => Vec::new(),
        Block::Changed { trends, .. } => section(&words::copy_changed(), vec![list(trends)]),
        // Its numbers stand with the dimensions.
        Block::Map(_) => Vec::new(),
        Block::OverTime(over_time) => section(&words::copy_over_time(), vec![over_time_table(over_time)]),
        Block::Questions(questions) => section(&words::copy_questions(), vec![list(questions)]),
        // Where nothing is compared or wanted, each number stands with its dimension already.
        Block::Table(table) if table.columns.len() <= 2 => Vec::new(),
        Block::Table(table) => section(&words::copy_table(), vec![numbers(table)]),
        Block::ToRate { name, items } => to_rate(name, items),
        Block::Lines { heading, hint, count } => {
            let hint = (!hint.is_empty()).then(|| inline(hint));
            section(heading, hint.into_iter().chain(std::iter::repeat_n(BLANK.to_owned(), *count)).collect())
        }
        Block::WorkedOut(rules) => section(&words::copy_worked_out(), vec![list(rules)]),
        Block::HowToRead(items) => section(&words::how_to_read_heading(), vec![list(items)]),
        Block::Made { left_out, made } => section(&words::copy_made(), vec![inline(left_out), inline(made)]),
    }
}

/// Nothing for a name of blanks.
fn heading(level: usize, text: &str) -> String {
    let text = inline(text);
    if text.is_empty() { text } else { format!("{} {text}", "#".repeat(level)) }
}

fn section(title: &str, body: Vec<String>) -> Vec<String> {
    std::iter::once(heading(2, title)).chain(body).collect()
}

fn list(items: &[String]) -> String {
    items.iter().map(|item| format!("- {}", inline(item))).collect::<Vec<_>>().join("\n")
}

/// A table whose first column heads its rows. A row is as long as the head, whatever is missing.
fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        let cells = (0..head.len()).map(|place| cells.get(place).map_or_else(String::new, |cell| inline(cell)));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(head.len()));
    [line(head), rule].into_iter().chain(rows.iter().map(|row| line(row))).collect::<Vec<_>>().join("\n")
}

fn dimension(name: &str, lines: &[ItemLine], sentence: Option<&str>) -> Vec<String> {
    let head = [words::copy_item(), words::copy_pole(), words::copy_rating()].map(std::borrow::Cow::into_owned);
    let has_notes = lines.iter().any(|line| !line.notes.is_empty());
    let head: Vec<String> = head.into_iter().chain(has_notes.then(String::new)).collect();
    let row = |line: &ItemLine| vec![line.title.clone(), line.pole.clone(), answer(line.rating), line.notes.clone()];
    let rows: Vec<Vec<String>> = lines.iter().map(row).collect();
    let sentence = sentence.map(inline);
    [heading(3, name), table(&head, &rows)].into_iter().chain(sentence).collect()
}

fn answer(rating: Option<Rating>) -> String {
    let said = rating.map(|rating| words::rating_of_ten(i64::from(rating.steps())));
    said.unwrap_or_else(|| words::not_rated().into_owned())
}

fn moment(moment: &Moment) -> String {
    let quoted = lines(&words::quoted(&moment.text));
    let quoted: Vec<String> = quoted.lines().map(|line| format!("> {line}").trim_end().to_owned()).collect();
    format!("{}\n>\n> {}", quoted.join("\n"), inline(&moment.dimension))
}

fn last_step(step: &LastStep) -> Vec<String> {
    let said = [Some(&step.action), Some(&step.focus), step.became.as_ref(), step.in_the_way.as_ref()];
    section(&step.heading, said.into_iter().flatten().map(|text| lines(text)).collect())
}

fn next_step(step: &Step) -> Vec<String> {
    let body = match step {
        Step::Open => vec![format!("{} {BLANK} {} {BLANK}", words::i_will_blank(), words::by_blank())],
        Step::Agreed { action, .. } => std::iter::once(action.as_str()).chain(step.beside()).map(lines).collect(),
    };
    section(&words::next_step_heading(), body)
}

fn detail(detail: &Detail) -> Vec<String> {
    section(&detail.heading, vec![lines(&detail.text)])
}

fn over_time_table(over_time: &OverTime) -> String {
    let head: Vec<String> =
        std::iter::once(words::copy_item().into_owned()).chain(over_time.dates.iter().cloned()).collect();
    let rows = over_time.dimensions.iter().flat_map(|dimension| {
        dimension.lines.iter().map(|line| {
            let answers = dates_and_answers(over_time, line).into_iter().map(|(_, answer)| answer);
            std::iter::once(words::copy_item_of(&dimension.name, &line.title)).chain(answers).collect()
        })
    });
    table(&head, &rows.collect::<Vec<Vec<String>>>())
}

fn numbers(all: &Table) -> String {
    let row = |row: &crate::report::document::TableRow| {
        let title = words::copy_item_of(&row.dimension, &row.title);
        std::iter::once(title).chain(row.cells.iter().cloned()).collect()
    };
    table(&all.columns, &all.rows.iter().map(row).collect::<Vec<Vec<String>>>())
}

fn to_rate(name: &str, items: &[ToRate]) -> Vec<String> {
    let item = |item: &ToRate| {
        let anchors = [0, 5, 10].into_iter().zip(&item.anchors);
        let anchors: Vec<String> =
            anchors.map(|(steps, [says, example])| format!("{steps}: {says} {example}")).collect();
        let scale: Vec<String> = (0..=Rating::MAX.steps()).map(|steps| steps.to_string()).collect();
        [heading(3, &item.title), inline(&item.pole), inline(&item.statement), list(&anchors), scale.join(" · ")]
    };
    section(name, items.iter().flat_map(item).collect())
}
