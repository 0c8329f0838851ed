//! What a page's parts are to a reader, as the structure of a PDF: headings, lists, tables, pictures with words.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::text::{BOX, plain};
use crate::export::page::{Heads, Kind};

/// How many letters a heading or what stands for a picture may have: a PDF's strings end.
const MOST: usize = 8_000;

/// A part that was painted.
pub(super) struct Painted {
    /// What it is.
    pub(super) kind: Kind,
    /// What it says.
    pub(super) says: String,
    /// Its page, from 0.
    pub(super) page: usize,
    /// Where it begins, in points from the top of its page.
    pub(super) top: f32,
    /// The dot before an item.
    pub(super) dot: Vec<Identifier>,
    /// Its marks on the page, in reading order.
    pub(super) marks: Vec<Identifier>,
    /// Whether its lines say what it says.
    pub(super) wording: Wording,
}

/// Whether what stands on the page says all of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    /// Word for word.
    Same,
    /// A marker or a place says some of it: a reader is told in words.
    Told,
}

impl Painted {
    /// What a reader says instead of the lines.
    fn told(&self) -> Option<String> {
        (self.wording == Wording::Told && !self.says.is_empty()).then(|| shortened(&self.says))
    }
}

/// Whether a part is the head of a table, shown again where the table goes on over a page's end.
pub(super) fn is_said_again(before: &[Painted], kind: Kind) -> bool {
    let Some((table, row)) = cell_of(kind) else { return false };
    let mut cells = before.iter().rev().filter_map(|part| cell_of(part.kind));
    cells.next().is_some_and(|(of, last)| of == table && last > row)
}

/// The structure of these parts, in reading order.
pub(super) fn tree(parts: &[Painted], language: &str) -> TagTree {
    let mut nodes: Vec<TagGroup> = Vec::new();
    let mut level = 0;
    let mut before: Option<Kind> = None;
    // Every mark has to stand in the structure, a dot before nothing too.
    for part in parts.iter().filter(|part| part.kind != Kind::Aside && part.marks.len() + part.dot.len() > 0) {
        match part.kind {
            Kind::Title => nodes.push(heading(part, &mut level, 1)),
            Kind::Heading(asked) => nodes.push(heading(part, &mut level, u16::from(asked))),
            Kind::Text => nodes.push(paragraph(part)),
            Kind::Quote => {
                nodes.push(TagGroup::with_children(Tag::BlockQuote, vec![paragraph(part).into()]));
            }
            Kind::Figure => {
                let says = Some(shortened(&part.says)).filter(|says| !says.is_empty());
                nodes.push(TagGroup::with_children(Tag::Figure(says), leaves(&part.marks)));
            }
            Kind::Item => match nodes.last_mut().filter(|_| before == Some(Kind::Item)) {
                Some(list) => list.push(item(part)),
                None => nodes.push(TagGroup::with_children(Tag::L(numbering(part)), vec![item(part).into()])),
            },
            Kind::Cell { table, row, heads, .. } => {
                let goes_on = match before.and_then(cell_of) {
                    Some(before) if before == (table, row) => GoesOn::Row,
                    Some((before, _)) if before == table => GoesOn::Table,
                    Some(_) | None => GoesOn::Nothing,
                };
                add_cell(&mut nodes, cell(part, heads), goes_on);
            }
            Kind::Aside => {}
        }
        before = Some(part.kind);
    }
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for node in nodes {
        tree.push(node);
    }
    tree
}

/// The bookmarks: the title, below it every heading.
pub(super) fn outline(parts: &[Painted]) -> Outline {
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut outline = Outline::new();
    for part in parts {
        let level = match part.kind {
            Kind::Title => 1,
            Kind::Heading(level) => level,
            Kind::Text | Kind::Quote | Kind::Item | Kind::Figure | Kind::Cell { .. } | Kind::Aside => continue,
        };
        close(&mut open, &mut outline, level);
        let place = XyzDestination::new(part.page, Point::from_xy(0.0, (part.top - 8.0).max(0.0)));
        open.push((level, OutlineNode::new(shortened(&part.says), place).with_open(true)));
    }
    close(&mut open, &mut outline, 0);
    outline
}

/// Puts every bookmark that is no longer open, because one of `level` begins, into the one that holds it.
fn close(open: &mut Vec<(u8, OutlineNode)>, outline: &mut Outline, level: u8) {
    while let Some((_, node)) = open.pop_if(|(before, _)| *before >= level) {
        match open.last_mut() {
            Some((_, holder)) => holder.push_child(node),
            None => outline.push_child(node),
        }
    }
}

/// A heading, never more than one level below the one before it.
fn heading(part: &Painted, level: &mut u16, asked: u16) -> TagGroup {
    *level = asked.clamp(1, *level + 1);
    let number = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
    // A heading of letters that say nothing has to be called something.
    let title = Some(shortened(&part.says)).filter(|title| !title.is_empty()).unwrap_or_else(|| BOX.to_string());
    TagGroup::with_children(Tag::Hn(number, Some(title)), leaves(&part.marks))
}

fn paragraph(part: &Painted) -> TagGroup {
    TagGroup::with_children(Tag::P.with_alt_text(part.told()), leaves(&part.marks))
}

fn numbering(part: &Painted) -> ListNumbering {
    if part.dot.is_empty() { ListNumbering::None } else { ListNumbering::Disc }
}

fn item(part: &Painted) -> TagGroup {
    let body = TagGroup::with_children(Tag::LBody.with_alt_text(part.told()), leaves(&part.marks));
    let label = (!part.dot.is_empty()).then(|| TagGroup::with_children(Tag::Lbl, leaves(&part.dot)));
    TagGroup::with_children(Tag::LI, label.into_iter().chain([body]).map(Node::from).collect())
}

fn cell(part: &Painted, heads: Option<Heads>) -> TagGroup {
    let tag: TagKind = match heads {
        Some(Heads::Column) => Tag::TH(TableHeaderScope::Column).with_alt_text(part.told()).into(),
        Some(Heads::Row) => Tag::TH(TableHeaderScope::Row).with_alt_text(part.told()).into(),
        None => Tag::TD.with_alt_text(part.told()).into(),
    };
    TagGroup::with_children(tag, leaves(&part.marks))
}

/// The table and the row of a cell.
fn cell_of(kind: Kind) -> Option<(usize, usize)> {
    match kind {
        Kind::Cell { table, row, .. } => Some((table, row)),
        Kind::Title | Kind::Heading(_) | Kind::Text | Kind::Quote | Kind::Item | Kind::Figure | Kind::Aside => None,
    }
}

/// What of the cell before it a cell goes on with.
#[derive(Clone, Copy, PartialEq)]
enum GoesOn {
    /// The row.
    Row,
    /// The table, with a new row.
    Table,
    /// Neither: it begins a table.
    Nothing,
}

/// Puts a cell into its table.
fn add_cell(nodes: &mut Vec<TagGroup>, cell: TagGroup, goes_on: GoesOn) {
    if goes_on == GoesOn::Nothing {
        nodes.push(TagGroup::new(Tag::Table));
    }
    let Some(table) = nodes.last_mut() else { return };
    match table.children.last_mut().filter(|_| goes_on == GoesOn::Row) {
        Some(Node::Group(row)) => row.push(cell),
        Some(Node::Leaf(_)) | None => table.push(TagGroup::with_children(Tag::TR, vec![cell.into()])),
    }
}

fn leaves(marks: &[Identifier]) -> Vec<Node> {
    marks.iter().copied().map(Node::from).collect()
}

fn shortened(says: &str) -> String {
    plain(says).chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(row: usize, column: usize) -> Kind {
        Kind::Cell { table: 0, row, column, heads: None }
    }

    fn painted(kind: Kind) -> Painted {
        Painted {
            kind,
            says: String::new(),
            page: 0,
            top: 0.0,
            dot: Vec::new(),
            marks: Vec::new(),
            wording: Wording::Same,
        }
    }

    #[test]
    fn a_table_that_goes_on_over_a_page_s_end_tells_its_head_once() {
        let before: Vec<Painted> = [cell(0, 0), cell(0, 1), cell(1, 0), Kind::Aside].map(painted).into();
        assert!(is_said_again(&before, cell(0, 0)));
        assert!(!is_said_again(&before, cell(1, 1)) && !is_said_again(&before, cell(2, 0)));
        assert!(!is_said_again(&before, Kind::Cell { table: 1, row: 0, column: 0, heads: None }));
        assert!(!is_said_again(&before, Kind::Text));
    }

    #[test]
    fn headings_never_skip_a_level_for_who_finds_the_way_by_them() {
        let mut level = 0;
        let levels = [1, 3, 4, 2, 4].map(|asked| {
            heading(&painted(Kind::Title), &mut level, asked);
            level
        });
        assert_eq!(levels, [1, 2, 3, 2, 3]);
    }
}
