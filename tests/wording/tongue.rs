//! What the wording rules need to know of a language, and how they count its words.
//!
//! The rules are the same for all; a language says which words break them. To add one: its file beside `en.rs`, its line in
//! [`tongues`].

use std::collections::BTreeMap;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use twohats::files::{Document, read};
use twohats::model::{Anchor, Dimension, Instrument, Item};

/// A pair of words or phrases, of which one stands for the other.
pub(crate) type Pair = (&'static str, &'static str);

/// One language of the built-in instrument. In lists of words a `*` stands for any ending; all are in lower case.
pub(crate) struct Tongue {
    /// "en"
    pub(crate) language: &'static str,
    /// The instrument's file.
    pub(crate) file: &'static [u8],
    /// "two-hats@1"
    pub(crate) key: &'static str,
    /// The agreed titles, in the instrument's order.
    pub(crate) titles: [&'static str; 10],
    /// How many words a title has.
    pub(crate) title_words: RangeInclusive<usize>,
    /// Whether these are the words of an act and its object: in English a gerund stands first.
    pub(crate) is_act: fn(&[String]) -> bool,

    /// The word a statement begins with: "When ".
    pub(crate) chance: &'static str,
    /// What stands between the chance and what I did; `{verb}` is the item's: ", I {verb} ".
    pub(crate) i_did: &'static str,
    /// What would join a second thing to the one.
    pub(crate) joints: &'static [&'static str],
    /// Words that judge, rank or measure people, that say how often (the scale does), or that sell one of the hats.
    pub(crate) banned: &'static [&'static str],
    /// Words that say what somebody thinks or feels, which a camera would not record, and the question after it.
    pub(crate) unseen: &'static [&'static str],
    /// Words that give people a gender or a rank.
    pub(crate) placing: &'static [&'static str],

    /// The number words of which every scene has one.
    pub(crate) counts: &'static [&'static str],
    /// How the middle anchor begins, and the high one in its place.
    pub(crate) half_and_almost: Pair,
    /// The middle scene’s count, and the high one in its place.
    pub(crate) one_and_nine: &'static [Pair],
    /// The word that a reader adds before a scene.
    pub(crate) example: &'static str,
    /// What a prompt begins with.
    pub(crate) prompt: &'static [&'static str],

    /// How hard a text is to read.
    pub(crate) hardness: fn(&str) -> f64,
    /// The hardest that an item’s whole block and a set of questions may be: what an eleven-year-old reads.
    pub(crate) hardest: f64,
    /// How far apart twins may be.
    pub(crate) apart: f64,

    /// What may stand at the start of an open question, or after the part that says when.
    pub(crate) open: &'static [&'static str],
    /// What the part that says when begins with.
    pub(crate) when: &'static [&'static str],
    /// What the second question of a set says, and the others do not.
    pub(crate) now: &'static [&'static str],
    /// Words of a thing that has not happened, which the third question says.
    pub(crate) not_yet: &'static [&'static str],
    /// By dimension, the words of the managing item beside those of the leading one: all that may tell the two lean sets
    /// apart.
    pub(crate) item_words: &'static [(&'static str, &'static [Pair])],
}

/// Every language there is.
pub(crate) fn tongues() -> [Tongue; 3] {
    [super::en::ENGLISH, super::de::GERMAN, super::pl::POLISH]
}

impl Tongue {
    pub(crate) fn instrument(&self) -> Instrument {
        match read(self.file) {
            Ok(Document::Instrument(instrument)) => instrument,
            Ok(Document::Client(_) | Document::Copy { .. }) => panic!("{}: not an instrument", self.language),
            Err(refused) => panic!("{}: {refused}", self.language),
        }
    }

    /// Words that stand in no item and no question.
    pub(crate) fn never(&self) -> impl Iterator<Item = &&'static str> {
        self.banned.iter().chain(self.unseen).chain(self.placing)
    }
}

pub(crate) fn each_item(check: impl Fn(&Tongue, &Item)) {
    for tongue in tongues() {
        tongue.instrument().rows().for_each(|row| check(&tongue, row.item));
    }
}

pub(crate) fn each_pair(check: impl Fn(&Tongue, &Item, &Item)) {
    for tongue in tongues() {
        for Dimension { items, name, .. } in tongue.instrument().dimensions() {
            assert_eq!(items.len(), 2, "{name} has an item for each hat");
            items.iter().zip(items.iter().skip(1)).for_each(|(first, second)| check(&tongue, first, second));
        }
    }
}

/// Every text of an item, in the same order for each: title, statement, anchors, too much, prompt.
pub(crate) fn texts(item: &Item) -> Vec<String> {
    let mut texts = vec![item.title.clone(), item.statement.clone()];
    texts.extend(item.anchors.iter().map(whole));
    texts.extend([item.too_much.clone(), item.prompt.clone()]);
    texts
}

/// Every text of an item that is a sentence.
pub(crate) fn sentences(item: &Item) -> Vec<String> {
    let mut sentences = vec![item.statement.clone(), item.too_much.clone()];
    sentences.extend(item.anchors.iter().flat_map(|anchor| [anchor.says.clone(), anchor.example.clone()]));
    sentences
}

pub(crate) fn whole(anchor: &Anchor) -> String {
    format!("{} {}", anchor.says, anchor.example)
}

/// All that is read of one pole of one dimension.
pub(crate) fn block(item: &Item) -> String {
    format!("{} {}.", sentences(item).join(" "), item.prompt)
}

pub(crate) fn words(text: &str) -> Vec<String> {
    let letters = |c: char| !(c.is_alphanumeric() || c == '’' || c == '-');
    text.to_lowercase().split(letters).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn names(text: &str, pattern: &str) -> bool {
    words(text).iter().any(|word| match pattern.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == pattern,
    })
}

/// How many words two texts have in common, whatever their order.
pub(crate) fn shared(one: &str, other: &str) -> usize {
    let mut left: BTreeMap<String, usize> = BTreeMap::new();
    for word in words(one) {
        *left.entry(word).or_default() += 1;
    }
    let mut shared = 0;
    for word in words(other) {
        if let Some(count) = left.get_mut(&word).filter(|count| **count > 0) {
            *count -= 1;
            shared += 1;
        }
    }
    shared
}

/// The Automated Readability Index: letters a word and words a sentence.
#[expect(clippy::cast_precision_loss, reason = "a page has fewer words than an f64 counts exactly")]
pub(crate) fn ari(text: &str) -> f64 {
    let told = words(text);
    let letters: usize = told.iter().map(|word| word.chars().count()).sum();
    4.71 * letters as f64 / told.len() as f64 + 0.5 * told.len() as f64 / sentences_in(text) as f64 - 21.43
}

/// LIX, which counts what makes the languages hard that build long words: words a sentence, and how many in a hundred have
/// more than six letters.
#[expect(clippy::cast_precision_loss, reason = "a page has fewer words than an f64 counts exactly")]
pub(crate) fn lix(text: &str) -> f64 {
    let told = words(text);
    let long = told.iter().filter(|word| word.chars().count() > 6).count();
    told.len() as f64 / sentences_in(text) as f64 + 100.0 * long as f64 / told.len() as f64
}

fn sentences_in(text: &str) -> usize {
    text.split(['.', '?', '…']).filter(|sentence| !sentence.trim().is_empty()).count()
}

/// Each line of a language that a person reads, with its file: the phrases and the instrument.
pub(crate) fn lines(language: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let phrases = fs::read_dir(root.join("words").join(language)).expect("its phrases are there");
    let mut files: Vec<PathBuf> = phrases.map(|file| file.expect("a file").path()).collect();
    files.push(root.join(format!("instruments/two-hats.{language}.ron")));
    let mut lines = Vec::new();
    for file in files {
        let place = file.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("text");
        let read = text.lines().filter(|line| !line.starts_with('#') && !line.contains("source:"));
        lines.extend(read.map(|line| (place.clone(), line.to_owned())));
    }
    lines
}

/// Every phrase of a language, as it is written, comments and all.
pub(crate) fn phrases(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| fs::read_to_string(file.path()).ok()).collect()
}
