## German. One word a thing, and no sentence says du or Sie: infinitives on what one presses, the person's own words in the
## ich form, questions that both can be asked.
##
## client: Person; the file: Datei der Person · coach: no noun where one can do without, else „Coach“ without article
## sponsor: Auftraggeber (mostly an organization) · practice: Praxis · session: Sitzung · instrument: Instrument
## dimension: Dimension · item: Aussage · pole: Pol · hat: Hut · to rate: einschätzen · rating: Einschätzung
## not rated: offen · response: Antwortbogen · chance: Gelegenheit · step on the scale: Stufe
## step agreed on: Schritt · action: Vorhaben · focus: Fokus · moment: Moment · topic: Thema · wanted: gewünscht
## target: Wunschwert · lean: (ein Pol) überwiegt · move: Bewegung · looking back: Rückblick · agreement: Vereinbarung
## copy (handed on): Kopie · two copies of one file: zwei Fassungen · earlier version: frühere Fassung
## unfinished work: unfertige Arbeit (menu, heading: Unfertiges) · to lock: sperren · passphrase: Passphrase · to erase: löschen · keys: Tasten
## settings: Einstellungen · file: Datei · folder: Ordner · command line: Befehlszeile

## Used everywhere.

two-hats = Two Hats
not-rated = offen
no-name = Ohne Namen
# $first (text) "one, two"
# $last (text) "three"
list-ends = { $first } und { $last }

# $n (number) counted from 1 in the order of their dates
session-ordinal = { $n ->
    [1] erste Sitzung
    [2] zweite Sitzung
    [3] dritte Sitzung
    [4] vierte Sitzung
    [5] fünfte Sitzung
    [6] sechste Sitzung
    [7] siebte Sitzung
    [8] achte Sitzung
    [9] neunte Sitzung
    [10] zehnte Sitzung
    [11] elfte Sitzung
    [12] zwölfte Sitzung
   *[other] Sitzung { $n }
}
