//! Text a line at a time: our own faces first, then whatever face of this computer has a letter.
//!
//! Each glyph keeps the letters it stands for, so that the page can be searched and copied from. Where no face has a
//! letter, a box stands for it, and the letter itself stays in the text.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, GenericFamily, SourceCache};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use parley::layout::{Cluster, Run as Shaped};
use parley::style::{FontFamily, FontFamilyName, StyleProperty};
use parley::{BaseDirection, FontContext, FontData, Layout, LayoutContext};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

use crate::chart::{Face, metrics};
use crate::export::way::Way;

/// Our faces, each under a name of its own, so that none is ever taken for another of its family.
const FACES: [(Face, &str); 6] = [
    (Face::Sans, "Two Hats Sans"),
    (Face::SansMedium, "Two Hats Sans Medium"),
    (Face::SansSemibold, "Two Hats Sans Semibold"),
    (Face::Serif, "Two Hats Serif"),
    (Face::SerifSemibold, "Two Hats Serif Semibold"),
    (Face::SerifItalic, "Two Hats Serif Italic"),
];
/// Stands for a letter that no face has; our faces have it.
pub(super) const BOX: char = '\u{fffd}';

/// One line of text as glyphs.
pub(super) struct Line {
    /// What it says.
    pub(super) text: String,
    /// In the order they are read, which is not always from left to right.
    pub(super) runs: Vec<Run>,
    /// In points.
    pub(super) width: f32,
}

/// Glyphs of one face.
pub(super) struct Run {
    /// From the line's left end, in points.
    pub(super) x: f32,
    /// From left to right.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Their face.
    pub(super) font: Font,
}

/// Sets lines; knows which letters could not be drawn.
pub(super) struct Setter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    /// By file, place in the file and, where a face varies, how; `None` where it may not be embedded.
    embedded: BTreeMap<(u64, u32, Vec<u32>), Option<Font>>,
    undrawn: BTreeSet<char>,
}

impl Setter {
    /// A setter for these texts: this computer's faces are looked for only where ours do not do.
    pub(super) fn of<'a>(mut texts: impl Iterator<Item = &'a str>) -> Self {
        let ours: Vec<_> = FACES.iter().filter_map(|(face, _)| FontRef::new(metrics::bytes(*face)).ok()).collect();
        let has = |letter: char| ours.iter().all(|face| face.charmap().map(letter).is_some());
        let is_ours = |text: &str| text.chars().all(|letter| letter.is_control() || has(letter));
        let options = CollectionOptions { shared: false, system_fonts: !texts.all(is_ours) };
        let mut collection = Collection::new(options);
        for (face, name) in FACES {
            let named = FontInfoOverride { family_name: Some(name), ..FontInfoOverride::default() };
            collection.register_fonts(Blob::new(Arc::new(metrics::bytes(face))), Some(named));
        }
        Self {
            fonts: FontContext { collection, source_cache: SourceCache::default() },
            layouts: LayoutContext::new(),
            embedded: BTreeMap::new(),
            undrawn: BTreeSet::new(),
        }
    }

    /// The letters met so far that no face has.
    pub(super) fn undrawn(self) -> Vec<char> {
        self.undrawn.into_iter().collect()
    }

    /// `text` on one line of a paragraph that runs this way.
    pub(super) fn line(&mut self, text: &str, face: Face, size_pt: f32, way: Way) -> Line {
        self.undrawn.extend(text.chars().filter(|letter| is_private(*letter)));
        let mut line = Line { text: plain(text), runs: Vec::new(), width: 0.0 };
        let layout = self.shaped(&line.text, face, size_pt, way);
        for shaped in layout.lines() {
            for run in shaped.runs() {
                self.add(&mut line, &run, size_pt);
            }
        }
        // Whichever way they run, words are met in the order they were written.
        line.runs.sort_by_key(|run| run.glyphs.iter().map(|glyph| glyph.text_range.start).min());
        line
    }

    /// The line with a space behind it, which nobody sees, and which keeps its last word from the first of the next line.
    pub(super) fn spaced(&mut self, mut line: Line, face: Face) -> Line {
        let behind = line.text.len()..line.text.len() + 1;
        line.text.push(' ');
        for mut run in self.line(" ", face, 1.0, Way::Right).runs {
            run.x = line.width;
            for glyph in &mut run.glyphs {
                glyph.text_range = behind.clone();
            }
            line.runs.push(run);
        }
        line
    }

    fn shaped(&mut self, text: &str, face: Face, size_pt: f32, way: Way) -> Layout<()> {
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(match way {
            Way::Right => BaseDirection::Ltr,
            Way::Left => BaseDirection::Rtl,
        });
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(families(face)))));
        builder.push_default(StyleProperty::FontSize(size_pt));
        let mut layout: Layout<()> = builder.build(text);
        layout.break_all_lines(None);
        layout
    }

    /// What was shaped in one face, at the right end of `line`.
    fn add(&mut self, line: &mut Line, run: &Shaped<'_, ()>, size_pt: f32) {
        let font = self.font(run.font(), run.synthesis().variation_settings());
        let first = line.runs.len();
        // Letters that are drawn within their neighbor's glyph; where text runs to the left they come before it.
        let mut within: Option<Range<usize>> = None;
        for cluster in run.visual_clusters() {
            let range = cluster.text_range();
            if cluster.is_ligature_continuation() {
                let before = line.runs.get_mut(first..).and_then(<[Run]>::last_mut).filter(|_| !run.is_rtl());
                match before.and_then(|run| run.glyphs.last_mut()) {
                    Some(glyph) => glyph.text_range.end = range.end,
                    None => within = Some(within.map_or(range.clone(), |known| joined(&known, &range))),
                }
                continue;
            }
            let range = within.take().map_or(range.clone(), |within| joined(&within, &range));
            let Some((font, glyphs)) = self.drawn(font.as_ref(), &cluster, range, &line.text, size_pt) else {
                continue;
            };
            let advance: f32 = glyphs.iter().map(|glyph| glyph.x_advance).sum();
            match line.runs.get_mut(first..).and_then(<[Run]>::last_mut).filter(|run| run.font == font) {
                Some(run) => run.glyphs.extend(glyphs),
                None => line.runs.push(Run { x: line.width, glyphs, font }),
            }
            line.width += advance * size_pt;
        }
    }

    /// The glyphs of some letters, or the box that stands for them.
    fn drawn(
        &mut self,
        font: Option<&Font>,
        cluster: &Cluster<'_, ()>,
        range: Range<usize>,
        text: &str,
        size_pt: f32,
    ) -> Option<(Font, Vec<KrillaGlyph>)> {
        let is_missing = font.is_none() || cluster.glyphs().any(|glyph| glyph.id == 0);
        if is_missing {
            let letters = text.get(range.clone()).unwrap_or_default().chars();
            self.undrawn.extend(letters.filter(|letter| !letter.is_whitespace() && !is_ours(*letter)));
        }
        let glyph = |glyph: parley::layout::Glyph| {
            let [advance, x, y] = [glyph.advance, glyph.x, -glyph.y].map(|points| points / size_pt);
            KrillaGlyph::new(GlyphId::new(glyph.id), advance, x, y, 0.0, range.clone(), None)
        };
        let glyphs: Vec<_> = cluster.glyphs().filter(|glyph| glyph.id != 0).map(glyph).collect();
        match font.filter(|_| !glyphs.is_empty() || !is_missing) {
            Some(font) => Some((font.clone(), glyphs)),
            None => self.stand_in(range),
        }
    }

    fn stand_in(&mut self, range: Range<usize>) -> Option<(Font, Vec<KrillaGlyph>)> {
        let mut stand_in = self.line(&BOX.to_string(), Face::Sans, 1.0, Way::Right).runs.pop()?;
        for glyph in &mut stand_in.glyphs {
            glyph.text_range = range.clone();
        }
        Some((stand_in.font, stand_in.glyphs))
    }

    fn font(&mut self, data: &FontData, settings: &[(skrifa::Tag, f32)]) -> Option<Font> {
        let place = settings.iter().map(|(_, value)| value.to_bits()).collect();
        let (bytes, id) = data.data.clone().into_raw_parts();
        let read = || {
            let settings: Vec<_> = settings.iter().map(|(tag, value)| (Tag::new(&tag.to_be_bytes()), *value)).collect();
            let font = Font::new_variable(bytes.into(), data.index, &settings);
            font.filter(|_| may_be_embedded(data))
        };
        self.embedded.entry((id, data.index, place)).or_insert_with(read).clone()
    }
}

/// The face asked for, then the one with the most signs, then what this computer has.
fn families(face: Face) -> Vec<FontFamilyName<'static>> {
    let named =
        |face: Face| FACES.iter().find(|(known, _)| *known == face).map(|(_, name)| FontFamilyName::named(name));
    let ours = [named(face), named(Face::Sans)].into_iter().flatten();
    let theirs = [GenericFamily::SansSerif, GenericFamily::SystemUi, GenericFamily::Emoji];
    ours.chain(theirs.map(FontFamilyName::Generic)).collect()
}

fn joined(one: &Range<usize>, other: &Range<usize>) -> Range<usize> {
    one.start.min(other.start)..one.end.max(other.end)
}

/// Whether our own face has the letter.
fn is_ours(letter: char) -> bool {
    FontRef::new(metrics::bytes(Face::Sans)).is_ok_and(|face| face.charmap().map(letter).is_some())
}

/// Some makers of faces forbid that a file carries them; a page that is to last must not break that.
fn may_be_embedded(data: &FontData) -> bool {
    const WHAT_IS_ALLOWED: u16 = 0x000F;
    const NOTHING: u16 = 0x0002;
    let face = FontRef::from_index(data.data.data(), data.index);
    face.is_ok_and(|face| face.os2().is_ok_and(|os2| os2.fs_type() & WHAT_IS_ALLOWED != NOTHING))
}

/// The text as a page may hold it: no line ends where none is, nothing that has no meaning outside one company.
pub(super) fn plain(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => None,
        '\u{2028}' | '\u{2029}' => Some(' '),
        letter if letter.is_control() => Some(' '),
        letter if is_private(letter) => Some(BOX),
        letter => Some(letter),
    };
    text.chars().filter_map(plain).collect()
}

/// Whether only one company knows what the letter means, or nobody does.
fn is_private(letter: char) -> bool {
    let within_plane = u32::from(letter) & 0xFFFF;
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}')
        || within_plane >= 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> Line {
        Setter::of([text].into_iter()).line(text, Face::Serif, 10.0, Way::of(text))
    }

    #[test]
    fn every_letter_of_a_line_can_be_searched_for() {
        for text in
            ["Zoë Müller-Şahin, Łódź", "ffi ffl office", "e\u{301}tude", "\u{378} and \u{e000}", "שלום abc עולם"]
        {
            let line = set(text);
            let mut known = vec![false; line.text.len()];
            for glyph in line.runs.iter().flat_map(|run| &run.glyphs) {
                known[glyph.text_range.clone()].fill(true);
            }
            assert!(known.iter().all(|known| *known), "{text}");
        }
    }

    #[test]
    fn a_line_is_no_wider_than_the_page_was_laid_out_for() {
        for text in ["Zoë Müller-Şahin, Łódź", "AVAVA To Te. 1/2", "office — ‘Ωμ’, Жи"] {
            assert!(set(text).width <= metrics::width(Face::Serif, 10.0, text) + 0.01, "{text}");
        }
    }

    #[test]
    fn a_mark_stands_above_its_letter() {
        let line = set("x\u{301}");
        let highest = line.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| glyph.y_offset).fold(-1.0, f32::max);
        assert!(highest >= 0.0, "{highest}");
        assert_eq!(line.text, "x\u{301}");
    }

    #[test]
    fn words_are_met_in_the_order_they_were_written_whichever_way_they_run() {
        let line = set("שלום abc עולם");
        let starts: Vec<usize> =
            line.runs.iter().filter_map(|run| run.glyphs.iter().map(|glyph| glyph.text_range.start).min()).collect();
        assert!(starts.is_sorted(), "{starts:?}");
        assert!(line.runs.first().is_some_and(|first| first.x > 0.0), "the first word stands at the right");
    }
}
