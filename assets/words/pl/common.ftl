## Polish. One word a thing; no sentence has a grammatical gender for the reader or the client, and none says Pan, Pani or ty
## outside of menu imperatives („Zapisz jako…”).
##
## client: osoba (w spotkaniu); the file: plik osoby · coach: coach · sponsor: sponsor · practice: praktyka
## session: sesja · instrument: kwestionariusz · dimension: wymiar · item: stwierdzenie · pole: biegun · hat: kapelusz
## managing: zarządzanie · leading: przewodzenie · to rate: ocenić (doing so: ocenianie) · rating: ocena
## not rated: bez oceny · response: odpowiedzi (where counted: arkusz odpowiedzi) · chance: okazja
## step on the scale: stopień (1 stopień, 2 stopnie, 5 stopni) · step agreed on: krok · action: działanie
## focus: obszar · moment: moment · topic: temat · wanted: pożądane · target: wartość pożądana
## lean: przewaga (jednego bieguna) · move: zmiana · looking back: spojrzenie wstecz · agreement: ustalenia
## note: notatka · prepare: Przygotowanie · reveal: Odsłonięcie · agree: Uzgodnienie · copy (handed on): kopia
## two copies of one file: dwie wersje pliku · earlier version: wcześniejsza wersja
## unfinished work: praca niedokończona · to lock: zablokować (hasłem) · passphrase: hasło
## to erase: usunąć na zawsze (menu, title: dane osoby) · I will: zamierzam + infinitive · log of hours: wykaz godzin
## paid: płatne (odpłatność) · to keep: zachować · to discard: odrzucić · to put together: połączyć · lock: blokada
## look, see an earlier version: obejrzeć · over time: w czasie · settings: ustawienia · keys: klawisze · page: strona
## table: tabela · picture: obraz · file: plik · folder: folder

## Used everywhere.

two-hats = Two Hats
not-rated = bez oceny
no-name = Bez imienia
# $first (text) "one, two"
# $last (text) "three"
list-ends = { $first } i { $last }

# $n (number) counted from 1 in the order of their dates
session-ordinal = { $n ->
    [1] pierwsza sesja
    [2] druga sesja
    [3] trzecia sesja
    [4] czwarta sesja
    [5] piąta sesja
    [6] szósta sesja
    [7] siódma sesja
    [8] ósma sesja
    [9] dziewiąta sesja
    [10] dziesiąta sesja
    [11] jedenasta sesja
    [12] dwunasta sesja
   *[other] sesja { $n }
}
