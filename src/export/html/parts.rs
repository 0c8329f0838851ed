//! Each block of the page as elements that a screen reader names: headings, lists, tables with their headers.

use maud::{Markup, html};

use crate::chart::{OverTime, PolePlace};
use crate::export::over_time::dates_and_answers;
use crate::model::Rating;
use crate::report::document::{Block, Detail, ItemLine, LastStep, Moment, Step, Table, TableRow, ToRate};
use crate::words;

use super::pictures;

/// Every dimension in one table, a group of rows each.
pub(super) fn ratings(dimensions: &[Block], asked_in: Option<&str>) -> Markup {
    html! {
        section {
            h2 { (words::copy_ratings()) }
            table {
                thead { tr {
                    th scope="col" { (words::copy_item()) }
                    th.number scope="col" { (words::copy_rating()) }
                } }
                @for block in dimensions {
                    @if let Block::Dimension { name, lines, sentence } = block {
                        (dimension(name, lines, sentence.as_deref(), asked_in))
                    }
                }
            }
        }
    }
}

fn dimension(name: &str, lines: &[ItemLine], sentence: Option<&str>, asked_in: Option<&str>) -> Markup {
    html! {
        tbody {
            tr { th.name scope="rowgroup" colspan="2" dir="auto" lang=[asked_in] { (name) } }
            @for line in lines {
                tr {
                    th.item scope="row" dir="auto" {
                        (mark(line.place)) (asked(&line.title, asked_in)) " " span.quiet.small lang=[asked_in] { (line.pole) }
                        @if !line.notes.is_empty() { span.under { (line.notes) } }
                    }
                    td.number { (answer(line.rating)) }
                }
            }
            @if let Some(sentence) = sentence { tr { td.quiet colspan="2" dir="auto" { (sentence) } } }
        }
    }
}

/// The pole's marker, for eyes alone: its name stands beside it.
fn mark(place: PolePlace) -> Markup {
    let (class, sign) = match place {
        PolePlace::First => ("mark first", "■"),
        PolePlace::Second => ("mark second", "◆"),
    };
    html! { span class=(class) aria-hidden="true" { (sign) } }
}

fn answer(rating: Option<Rating>) -> Markup {
    html! {
        @match rating {
            Some(rating) => b { (words::rating_of_ten(i64::from(rating.steps()))) },
            None => span.quiet { (words::not_rated()) },
        }
    }
}

/// A title as it is asked, marked where that is another language than the page's.
fn asked(title: &str, asked_in: Option<&str>) -> Markup {
    html! {
        @match asked_in {
            Some(language) => span lang=(language) { (title) },
            None => (title),
        }
    }
}

/// Any other block.
pub(super) fn block(block: &Block, asked_in: Option<&str>) -> Markup {
    match block {
        Block::Dimension { .. } => ratings(std::slice::from_ref(block), asked_in),
        Block::Calm(line) => html! { p { (line) } },
        Block::Compared(lines) => html! { @for line in lines { p.quiet.small { (line) } } },
        Block::Moments(moments) => self::moments(moments, asked_in),
        Block::Note(note) => section(&words::note_heading(), &html! { p.words dir="auto" { (note) } }),
        Block::LastStep(step) => last_step(step, asked_in),
        Block::NextStep(step) => next_step(step),
        Block::Topics(topics) => section(&words::copy_topics(), &list(topics)),
        Block::Held(line) => section(&words::copy_held(), &html! { p { (line) } }),
        Block::Details(details) => html! { @for detail in details { (self::detail(detail)) } },
        // Each move stands with what stands out already.
        Block::Changed { trends, .. } if trends.is_empty() => html! {},
        Block::Changed { trends, .. } => section(&words::copy_changed(), &list(trends)),
        Block::Map(trails) => section(&words::copy_map(), &pictures::of_map(trails)),
        Block::OverTime(over_time) => section(&words::copy_over_time(), &self::over_time(over_time, asked_in)),
        Block::Questions(questions) => section(&words::copy_questions(), &list(questions)),
        // Where nothing is compared or wanted, each number stands with its dimension already.
        Block::Table(table) if table.columns.len() <= 2 => html! {},
        Block::Table(table) => self::table(table, asked_in),
        Block::ToRate { name, items } => to_rate(name, items, asked_in),
        Block::Lines { heading, hint, count } => lines(heading, hint, *count),
        Block::WorkedOut(rules) => section(&words::copy_worked_out(), &list(rules)),
        Block::HowToRead(items) => section(&words::how_to_read_heading(), &list(items)),
        Block::Made { left_out, made } => {
            let body = html! {
                @if !left_out.is_empty() { p.quiet.small { (left_out) } }
                p.quiet.small { (made) }
            };
            section(&words::copy_made(), &body)
        }
    }
}

fn section(heading: &str, body: &Markup) -> Markup {
    html! { section { h2 dir="auto" { (heading) } (body) } }
}

fn list(items: &[String]) -> Markup {
    html! { ul { @for item in items { li dir="auto" { (item) } } } }
}

fn moments(moments: &[Moment], asked_in: Option<&str>) -> Markup {
    let body = html! {
        @for moment in moments {
            figure {
                blockquote { p.words.quote dir="auto" { (words::quoted(&moment.text)) } }
                figcaption.quiet.small dir="auto" lang=[asked_in] { (moment.dimension) }
            }
        }
    };
    section(&words::moments_heading(), &body)
}

fn last_step(step: &LastStep, asked_in: Option<&str>) -> Markup {
    let body = html! {
        p.words dir="auto" { (step.action) }
        @if !step.focus.is_empty() { p.quiet.small dir="auto" lang=[asked_in] { (step.focus) } }
        @if let Some(became) = &step.became { p { (became) } }
        @if let Some(in_the_way) = &step.in_the_way { p.words dir="auto" { (in_the_way) } }
    };
    section(&step.heading, &body)
}

/// The only thing in a box.
fn next_step(step: &Step) -> Markup {
    html! {
        section.box {
            h2 { (words::next_step_heading()) }
            @match step {
                Step::Open => {
                    p.step { (words::i_will_blank()) }
                    div.line {}
                    div.line {}
                    p.quiet { (words::by_blank()) }
                }
                Step::Agreed { action, .. } => {
                    p.step dir="auto" { (action) }
                    @for line in step.beside() { p.quiet.small dir="auto" { (line) } }
                }
            }
        }
    }
}

fn detail(detail: &Detail) -> Markup {
    section(&detail.heading, &html! { p.words dir="auto" { (detail.text) } })
}

/// The picture, and the same as a table: an item a row, a session a column.
fn over_time(over_time: &OverTime, asked_in: Option<&str>) -> Markup {
    html! {
        (pictures::of_over_time(over_time))
        div.scroll tabindex="0" role="region" aria-label=(words::copy_over_time()) { table {
            thead { tr {
                th scope="col" { (words::copy_item()) }
                @for date in &over_time.dates { th.number scope="col" { (date) } }
            } }
            @for dimension in &over_time.dimensions {
                tbody {
                    tr { th.name scope="rowgroup" colspan=(over_time.dates.len() + 1) dir="auto" lang=[asked_in] {
                        (dimension.name)
                    } }
                    @for line in &dimension.lines {
                        tr {
                            th.item scope="row" dir="auto" {
                                (mark(line.place)) (asked(&line.title, asked_in))
                                @if let Some(said) = &line.said { span.under { (said) } }
                            }
                            @for (_, answer) in dates_and_answers(over_time, line) { td.number { (answer) } }
                        }
                    }
                }
            }
        } }
    }
}

fn table(table: &Table, asked_in: Option<&str>) -> Markup {
    let body = html! {
        // Reached by keyboard, where it is wider than the screen.
        div.scroll tabindex="0" role="region" aria-label=(words::copy_table()) { table {
            thead { tr { @for column in &table.columns { th scope="col" { (column) } } } }
            @for rows in table.rows.chunk_by(|one, next| one.dimension == next.dimension) {
                tbody {
                    @if let Some(first) = rows.first() {
                        tr { th.name scope="rowgroup" colspan=(table.columns.len().max(1)) dir="auto" lang=[asked_in] {
                            (first.dimension)
                        } }
                    }
                    @for row in rows { (table_row(row, asked_in)) }
                }
            }
        } }
    };
    section(&words::copy_table(), &body)
}

fn table_row(row: &TableRow, asked_in: Option<&str>) -> Markup {
    html! {
        tr {
            th.item scope="row" dir="auto" lang=[asked_in] { (mark(row.place)) (row.title) " " span.quiet.small { (row.pole) } }
            @for cell in &row.cells { td { (cell) } }
        }
    }
}

/// Each item with the numbers to ring one of.
fn to_rate(name: &str, items: &[ToRate], asked_in: Option<&str>) -> Markup {
    let body = html! {
        @for item in items {
            div.item lang=[asked_in] {
                h3 dir="auto" { (mark(item.place)) (item.title) " " span.quiet.small { (item.pole) } }
                p dir="auto" { (item.statement) }
                ul.plain.small {
                    @for (steps, [says, example]) in [0, 5, 10].into_iter().zip(&item.anchors) {
                        li dir="auto" { b { (steps) } " " (says) " " span.quiet { (example) } }
                    }
                }
                ol.scale { @for steps in 0..=Rating::MAX.steps() { li { (steps) } } }
            }
        }
    };
    html! { section { h2 dir="auto" lang=[asked_in] { (name) } (body) } }
}

fn lines(heading: &str, hint: &str, count: usize) -> Markup {
    let body = html! {
        @if !hint.is_empty() { p.quiet { (hint) } }
        @for _ in 0..count { div.line {} }
    };
    section(heading, &body)
}
