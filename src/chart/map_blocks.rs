//! Names on the map as blocks of lines: the ways to break them, and what their letters cover.

use super::draw::Type;
use super::metrics;
use super::palette::Role;
use super::rect::Rect;
use super::scene::{Align, Dash, Ends, Point, Shape};

/// How a name may be broken: the most lines, and the widest one in sizes of the name.
const BREAKS: [(usize, f32); 5] = [(1, 10.8), (2, 9.6), (3, 9.0), (2, 6.6), (1, 5.2)];
/// Between two names at one dot.
const BETWEEN_PT: f32 = 4.0;
/// The letters of a line, descenders included, as a part of their size; and the paper beside them.
const LETTERS_EM: f32 = 1.15;
const PATCH_PT: f32 = 2.0;
/// A name of which the end is left out, and what all of it would be.
const CUT: f32 = 40.0;
const CUT_ALL: f32 = 60.0;
/// A name broken once more.
const BROKEN: f32 = 1.5;

/// The names of a spot in lines.
#[derive(Clone, PartialEq)]
pub(super) struct Block {
    /// Each line with its middle's distance from the block's top.
    lines: Vec<(String, f32)>,
    pub(super) name_type: Type,
    pub(super) width_pt: f32,
    pub(super) height_pt: f32,
    /// What speaks against breaking the names this way.
    pub(super) cost: f32,
}

impl Block {
    /// All ways to break these names that differ.
    pub(super) fn all(names: &[&str], name_type: Type) -> Vec<Self> {
        let mut blocks: Vec<Self> = Vec::new();
        for (lines, width_em) in BREAKS {
            let block = Self::of(names, name_type, lines, width_em * name_type.size_pt);
            if !blocks.iter().any(|other| other.lines == block.lines) {
                blocks.push(block);
            }
        }
        blocks
    }

    fn of(names: &[&str], name_type: Type, lines: usize, width_pt: f32) -> Self {
        let mut block = Self { lines: Vec::new(), name_type, width_pt: 0.0, height_pt: 0.0, cost: 0.0 };
        let line_pt = name_type.line_height_pt();
        for name in names {
            if !block.lines.is_empty() {
                block.height_pt += BETWEEN_PT;
            }
            let broken = broken(name_type, name, lines, width_pt);
            let kept: usize = broken.iter().map(|line| line.chars().count() + 1).sum();
            let all = name.chars().count() + 1;
            if broken.join(" ") != *name {
                block.cost += CUT + CUT_ALL * all.saturating_sub(kept) as f32 / all as f32;
            }
            block.cost += broken.len().saturating_sub(1) as f32 * BROKEN;
            for line in broken {
                block.width_pt = block.width_pt.max(name_type.width_pt(&line));
                block.lines.push((line, block.height_pt + line_pt / 2.0));
                block.height_pt += line_pt;
            }
        }
        block
    }

    /// What the letters of each line cover.
    pub(super) fn letters(&self, rect: Rect, align: Align) -> impl Iterator<Item = Rect> {
        self.lines.iter().map(move |(text, middle_pt)| {
            let (width, height) = (self.name_type.width_pt(text), self.name_type.size_pt * LETTERS_EM);
            let spare_pt = rect.width - width;
            let left = match align {
                Align::Left => rect.left,
                Align::Center => rect.left + spare_pt / 2.0,
                Align::Right => rect.left + spare_pt,
            };
            Rect { left, top: rect.top + middle_pt - height / 2.0, width, height }
        })
    }

    /// The lines, in this place.
    pub(super) fn shapes(&self, rect: Rect, align: Align) -> impl Iterator<Item = Shape> {
        let x = match align {
            Align::Left => rect.left,
            Align::Center => rect.left + rect.width / 2.0,
            Align::Right => rect.right(),
        };
        let line = move |(text, middle_pt): &(String, f32)| {
            self.name_type.line(text, Point { x, y: rect.top + middle_pt }, align)
        };
        self.lines.iter().map(line)
    }
}

/// The name in so many lines, as narrow as they can be; what is too much for the width is left out.
fn broken(style: Type, name: &str, lines: usize, width_pt: f32) -> Vec<String> {
    let longest_pt = name.split(' ').map(|word| style.width_pt(word)).fold(0.0, f32::max);
    // A bit more than its part, for words do not break evenly.
    let even_pt = (style.width_pt(name) / lines as f32 * 1.1).max(longest_pt);
    let evenly = metrics::wrap(style.face, style.size_pt, name, even_pt.min(width_pt));
    if evenly.len() <= lines && longest_pt <= width_pt { evenly } else { style.at_most(name, width_pt, lines) }
}

/// Paper behind letters.
pub(super) fn patch(letters: Rect) -> Shape {
    let y = letters.top + letters.height / 2.0;
    let ends = [letters.left - PATCH_PT, letters.right() + PATCH_PT].map(|x| Point { x, y });
    let width_pt = letters.height;
    Shape::Line { points: ends.to_vec(), ends: Ends::Open, width_pt, role: Role::Paper, dash: Dash::Solid }
}
