//! German, which asks nobody to choose between a familiar and a formal you: no sentence has either.

use super::tongue::{Tongue, lines, lix, names};

pub(crate) const GERMAN: Tongue = Tongue {
    language: "de",
    file: include_bytes!("../../assets/instruments/two-hats.de.ron"),
    key: "two-hats-de@1",
    titles: [
        "Ergebnis vereinbaren",
        "Zweck erklären",
        "Probleme verhindern",
        "Neues ausprobieren",
        "Nahe Termine halten",
        "Ferne Ziele verfolgen",
        "Aufgaben vergeben",
        "Aufgaben übernehmen",
        "Anweisungen geben",
        "Fragen stellen",
    ],
    title_words: 2..=3,
    is_act: |title| title.last().is_some_and(|word| word.ends_with('n')),

    chance: "Wenn ",
    i_did: ", habe ich ",
    joints: &["und", "oder", "weil", "damit", "sodass"],
    banned: &[
        "besser*",
        "schlechter*",
        "beste*",
        "schwach*",
        "schwäche*",
        "stark*",
        "stärke*",
        "soll",
        "sollen",
        "sollte*",
        "muss",
        "müsse*",
        "müsste*",
        "punktzahl",
        "norm",
        "prozentrang",
        "verbesser*",
        "versag*",
        "scheiter*",
        "gescheitert",
        "hervorragend*",
        "ausgezeichnet*",
        "anonym*",
        "bereich*",
        "immer",
        "nie",
        "niemals",
        "oft",
        "öfter",
        "häufig*",
        "manchmal",
        "meist",
        "meistens",
        "gewöhnlich",
        "selten",
        "nur",
        "bloß",
        "führung*",
        "leader*",
        "manager*",
        "vision*",
        "inspir*",
        "befähig*",
        "ermächtig*",
        "kontroll*",
    ],
    unseen: &[
        "glaub*",
        "schätze*",
        "wichtig*",
        "motivier*",
        "fühl*",
        "gefühl*",
        "hoff*",
        "wünsch*",
        "will",
        "wollte*",
        "warum",
        "weshalb",
        "wieso",
    ],
    placing: &[
        "er",
        "mann",
        "männer",
        "frau*",
        "chef*",
        "vorgesetzt*",
        "mitarbeiter*",
        "untergeben*",
        "angestellt*",
        "kollege*",
        "kollegin*",
        "senior*",
        "junior*",
    ],

    counts: &["eine", "einer", "einem", "zwei", "neun"],
    half_and_almost: ("Etwa jedes zweite Mal", "Fast jedes Mal"),
    one_and_nine: &[
        ("eine von zwei", "neun von zehn"),
        ("einer von zwei", "neun von zehn"),
        ("einem von zwei", "neun von zehn"),
    ],
    example: "Beispiel",
    prompt: &["Ein ", "Eine "],

    hardness: lix,
    hardest: 40.0,
    // As far as two and a half grades of school.
    apart: 8.0,

    open: &[
        "was", "welche", "welcher", "welches", "wer", "wem", "wessen", "wie", "wo", "woher", "wofür", "womit", "woran",
    ],
    when: &["wenn"],
    now: &["jetzt", "jetzige*"],
    not_yet: &["könnte*", "würde*", "wäre*", "ließe", "bliebe", "bekäme", "gäbe"],
    item_words: &[
        (
            "goals-and-vision",
            &[
                ("eine person", "das team"),
                ("einer person", "des teams"),
                ("ein vereinbartes ergebnis", "einen erklärten zweck"),
                ("das ergebnis", "der zweck"),
                ("ergebnis", "zweck"),
                ("vereinbart", "erklärt"),
                ("vereinbaren", "erklären"),
            ],
        ),
        (
            "risk",
            &[
                ("welches verhinderte problem", "welcher ausprobierte neue weg"),
                ("probleme zu verhindern", "neue wege auszuprobieren"),
                ("problem", "neuer weg"),
                ("verhindert", "ausprobiert"),
                ("welche verzögerung", "welcher verlust"),
            ],
        ),
        (
            "horizon",
            &[
                ("naher termin", "fernes ziel"),
                ("einem nahen termin", "einem fernen ziel"),
                ("nahe termine", "ferne ziele"),
            ],
        ),
        (
            "responsibility",
            &[("vergebene", "übernommene"), ("zu vergeben", "zu übernehmen"), ("vergeben", "übernommen")],
        ),
        ("guidance", &[("rolle anweisungen", "rolle fragen"), ("anweisung", "frage"), ("zu sagen", "zu fragen")]),
    ],
};

/// Words that say you to somebody: the formal ones have a capital, which the others may have too.
const YOU: &[&str] = &["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"];
const FAMILIAR_YOU: &[&str] = &[
    "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines", "euch", "euer", "eure", "eurem",
    "euren",
];

#[test]
fn german_says_neither_du_nor_sie() {
    for (place, line) in lines("de") {
        let says = |word: &str| YOU.contains(&word) || FAMILIAR_YOU.contains(&word.to_lowercase().as_str());
        let you = line.split(|letter: char| !letter.is_alphanumeric()).find(|word| says(word));
        assert!(you.is_none(), "“{}” in {place}: {line}", you.unwrap_or_default());
    }
}

#[test]
fn german_is_set_as_german() {
    for (place, line) in lines("de") {
        assert!(!line.contains(['“', '”']) || line.contains('„'), "„…“ in {place}: {line}");
        assert!(!line.contains('”'), "„…“ in {place}: {line}");
        let letters: Vec<char> = line.chars().collect();
        for pair in letters.windows(2) {
            assert!(pair[1] != '…' || !pair[0].is_alphabetic(), "a space before … in {place}: {line}");
        }
    }
}

#[test]
fn one_hat_is_not_called_by_the_name_of_both() {
    for (place, line) in lines("de") {
        assert!(!names(&line, "führung*") && !names(&line, "management*"), "{place}: {line}");
    }
}
