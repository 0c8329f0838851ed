//! The page for a browser: one file that asks for nothing, runs nothing, prints well and reads well on a small screen, in
//! the dark and aloud.
//!
//! Every text is escaped by `maud`; a policy in the head forbids whatever could still be smuggled in.

mod parts;
mod pictures;
mod style;

use maud::{DOCTYPE, Markup, html};

use crate::report::document::{Block, Document};
use crate::words;

/// Nothing is fetched and nothing runs; styles and pictures are in the file.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The whole file.
pub(super) fn write(document: &Document) -> String {
    let date = document.dated();
    let page = html! {
        (DOCTYPE)
        html lang=(document.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (document.name) ", " (date) }
                // Nothing in it comes from the copy.
                style { (maud::PreEscaped(style::sheet())) }
            }
            body {
                main {
                    (head(document, &date))
                    (pictures::of_figure(document))
                    (findings(&document.findings))
                    (blocks(&document.blocks, document.asked_in.as_deref()))
                }
            }
        }
    };
    page.into_string().chars().map(|c| if is_unfit(c) { ' ' } else { c }).collect::<String>() + "\n"
}

/// What no page may hold: controls, and what Unicode keeps for nobody.
fn is_unfit(c: char) -> bool {
    (c.is_control() && c != '\n') || (u32::from(c) & 0xFFFE) == 0xFFFE
}

fn head(document: &Document, date: &str) -> Markup {
    html! {
        header {
            h1 dir="auto" { (document.name) }
            p.quiet { (date) @if let Some(place) = &document.place { " · " (place) } }
            @if !document.rated.is_empty() { p.quiet { (document.rated) } }
            @if !document.source.is_empty() { p.quiet.small dir="auto" { (document.source) } }
        }
    }
}

fn findings(findings: &[String]) -> Markup {
    html! {
        @if !findings.is_empty() {
            section {
                h2 { (words::copy_what_stands_out()) }
                ul.plain { @for finding in findings { li dir="auto" { (finding) } } }
            }
        }
    }
}

/// The blocks in their order; dimensions side by side are one table. `asked_in` is the language of what was asked, where
/// that is another.
fn blocks(blocks: &[Block], asked_in: Option<&str>) -> Markup {
    let alike = blocks.chunk_by(|one, next| is_dimension(one) && is_dimension(next));
    html! {
        @for run in alike {
            @if run.iter().all(is_dimension) {
                (parts::ratings(run, asked_in))
            } @else {
                @for block in run { (parts::block(block, asked_in)) }
            }
        }
    }
}

fn is_dimension(block: &Block) -> bool {
    matches!(block, Block::Dimension { .. })
}
