//! Polish, whose past tense says whether a man or a woman speaks: what I do stands in the present, and no sentence has a
//! gender.

use super::tongue::{Tongue, lines, lix, names};

pub(crate) const POLISH: Tongue = Tongue {
    language: "pl",
    file: include_bytes!("../../assets/instruments/two-hats.pl.ron"),
    key: "two-hats-pl@1",
    titles: [
        "Uzgadnianie wyniku",
        "Wyjaśnianie celu",
        "Działanie zawczasu",
        "Próbowanie nowego",
        "Czas na bliski cel",
        "Czas na daleki cel",
        "Przydzielanie zadań",
        "Podejmowanie zadań",
        "Dawanie instrukcji",
        "Zadawanie pytań",
    ],
    // “Time for a near aim”: what English says in three words takes four.
    title_words: 2..=4,
    is_act: |title| title.first().is_some_and(|word| word.ends_with("nie") || word == "czas"),

    chance: "Gdy ",
    i_did: ", {verb} ",
    joints: &["i", "oraz", "lub", "albo", "bo", "ponieważ", "więc"],
    banned: &[
        "lepsz*",
        "lepiej",
        "gorsz*",
        "gorzej",
        "najleps*",
        "słab*",
        "siln*",
        "mocn*",
        "powin*",
        "musi*",
        "muszę",
        "punkt*",
        "norma",
        "normy",
        "percentyl*",
        "popraw*",
        "poraż*",
        "zawied*",
        "zawiod*",
        "doskona*",
        "świetn*",
        "anonim*",
        "pole",
        "pola",
        "zawsze",
        "nigdy",
        "często",
        "częściej",
        "czasem",
        "czasami",
        "zwykle",
        "zazwyczaj",
        "rzadko",
        "tylko",
        "jedynie",
        "lider*",
        "menedżer*",
        "menadżer*",
        "kierowni*",
        "wizj*",
        "inspir*",
        "kontrol*",
    ],
    unseen: &["wierz*", "cenię", "dbam", "motyw*", "czuj*", "czuć", "mam nadzieję", "dlaczego", "czemu", "po co"],
    placing: &[
        "on",
        "jego",
        "jemu",
        "szef*",
        "podwładn*",
        "pracowni*",
        "przełożon*",
        "pan",
        "pani",
        "państw*",
        "senior*",
        "junior*",
    ],

    counts: &["dwa", "dwie", "dwóch", "jednym", "jednej", "dziewięciu"],
    half_and_almost: ("Co drugi raz", "Prawie za każdym razem"),
    one_and_nine: &[("jednym z dwóch", "dziewięciu z dziesięciu"), ("jednej z dwóch", "dziewięciu z dziesięciu")],
    example: "Przykład",
    prompt: &["Jeden ", "Jedna ", "Jedno "],

    hardness: lix,
    hardest: 40.0,
    apart: 8.0,

    open: &[
        "co", "czego", "czyja", "jak", "jaka", "jakie", "jaki", "ile", "kto", "komu", "która", "które", "który",
        "którą", "skąd",
    ],
    when: &["gdyby", "gdy"],
    now: &["obecnej", "teraz"],
    not_yet: &["mogłoby", "mogłaby", "byłoby", "byłaby", "dostałoby", "pomogłoby"],
    item_words: &[
        (
            "goals-and-vision",
            &[
                ("jednej osoby", "całego zespołu"),
                ("wyniku", "celu"),
                ("wynik", "cel"),
                ("uzgodnienia", "wyjaśnienia"),
                ("uzgodnić", "wyjaśnić"),
                ("uzgodniony", "wyjaśniony"),
            ],
        ),
        (
            "risk",
            &[
                ("zatrzymać", "sprawdzić"),
                ("działania zawczasu", "nowych prób"),
                ("zwłoka", "strata"),
                ("problemy", "nowe sposoby"),
                ("problem", "nowy sposób"),
            ],
        ),
        ("horizon", &[("bliski cel", "daleki cel"), ("bliskim celu", "dalekim celu")]),
        ("responsibility", &[("przydzieloną", "podjętą"), ("przydzielić", "podjąć")]),
        (
            "guidance",
            &[
                ("która instrukcja ostatnio pomogła", "które pytanie ostatnio pomogło"),
                ("instrukcji", "pytań"),
                ("instrukcje", "pytania"),
                ("instrukcję", "pytanie"),
            ],
        ),
    ],
};

#[test]
fn polish_gives_nobody_a_gender_and_no_title() {
    for (place, line) in lines("pl") {
        // How a man or a woman ends a verb of the past; “działam” is of the present, “hasłem” no verb.
        let endings = ["łem", "łam", "łeś", "łaś"];
        let is_past = |word: &&str| {
            !["działam", "hasłem"].iter().any(|other| names(word, other))
                && endings.iter().any(|ending| word.ends_with(ending))
        };
        let past = line.split(|letter: char| !letter.is_alphanumeric()).find(is_past);
        assert!(past.is_none(), "“{}” in {place}: {line}", past.unwrap_or_default());
        for title in ["pan", "pani", "panu", "pana", "panią", "państwo", "państwa"] {
            assert!(!names(&line, title), "“{title}” in {place}: {line}");
        }
    }
}

#[test]
fn polish_is_set_as_polish() {
    for (place, line) in lines("pl") {
        assert!(!line.contains('“'), "„…” in {place}: {line}");
        assert_eq!(line.matches('„').count(), line.matches('”').count(), "„…” in {place}: {line}");
    }
}
