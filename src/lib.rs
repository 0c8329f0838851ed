//! Two Hats: how often a person manages and how often they lead, as a picture and a page.
//!
//! The map. Modules stand in use order: each uses only those above it, nothing before `ui` knows egui, and nothing
//! before `shell` knows a disk, a clock, a thread or a dialog (`tests/house.rs` keeps all this).
//!
//! | to find | look in |
//! | --- | --- |
//! | a sentence on screen | `assets/words/*/*.ftl`, a folder a language, as functions in [`words`] |
//! | what is asked, and what a coach may ask then | `assets/instruments/two-hats.ron`, in other languages `two-hats.de.ron` and so on |
//! | what an answer or a change may be | [`model`], and [`model::Edit`] |
//! | from how many steps a lean or a change is named | [`facts`] |
//! | what was left out of a copy, and what a form can hold | `model/copied.rs`, `report/withheld.rs`, `report/carried.rs` |
//! | what may be seen while a session is being rated | [`facts::reveal`] |
//! | where a dot stands | [`chart::radar`], [`chart::bars`], [`chart::map`], [`chart::trend`] |
//! | which answers a picture shows | [`report::figure`] |
//! | many clients at once | `app/many.rs`, `shell/many.rs`, `shell/worker/many.rs`; on the command line `shell/commands/export.rs` |
//! | what an audience may have | [`report::SharedCopy`] |
//! | a field of the file | [`files`] |
//! | which blocks a page has, in which order | [`report::document`] |
//! | where a line of it stands on paper | [`export::page`]; painted by `export/pdf` and by `ui/preview.rs` alike |
//! | at which side a paragraph begins; how a photographed logo stands | `export/way.rs`, `export/upright.rs` |
//! | a new export format | [`export`]: one file, one variant |
//! | what happens when… | [`app`]: `command.rs` is the table, `flow.rs` the order of things, `phase.rs` a session's phases |
//! | which key asks for what, and a command found by its name | `app`: `keys.rs`, `key_sheet.rs`, `palette.rs` |
//! | what a person sets, and takes along | `app`: `preferences.rs`, `settings.rs`; its file in `shell/settings` |
//! | a sheet that comes back when another is left | `app/over.rs` |
//! | whose practice a page comes from, with its logo | `app/practice.rs` |
//! | a phase on screen | `ui`: `prepare.rs`, `rate.rs`, `reveal.rs`, `agree.rs`, beside them `see.rs` and `step.rs` |
//! | a control, a gap, a color, high contrast | `ui`: `kit.rs`, `theme.rs`; `chart/palette.rs` |
//! | where the focus is | `ui/memory.rs` |
//! | what only a screen reader has | `ui/heard.rs` |
//! | a window of a screen that is gone | `shell/screens.rs` |
//! | which language is spoken | `words/language.rs`, `app/language.rs`, `shell/language.rs` |
//! | how two copies of a client go together | [`model::merge`], `app/comparing.rs` |
//! | a passphrase, a locked file | `files/locked.rs`, `app/locking.rs`, `shell/worker/keys.rs` |
//! | earlier versions, unfinished work, erasing | `app`: `backups.rs`, `unfinished.rs`, `erasing.rs`; `shell`: `backups.rs`, `recovery.rs`, `erase.rs` |
//! | what the other screen shows | `app/room.rs`, `ui/room.rs`; its window `shell/second.rs` |
//! | the short tour, the sample, a dropped file | `app`: `first.rs`, `dropping.rs`; `ui`: `tour.rs`, `tour_pictures.rs`, `dropping.rs` |
//! | where things are kept, and what carries them away | `app/places.rs` |
//! | licenses, the report of a fault | `app`: `licenses.rs` (made by `scripts/make-licenses`), `fault_report.rs`; `shell/yourself.rs` |
//! | who has a file open | `shell/holds.rs` |
//! | a call to the disk, and how it may fail | `shell/calls.rs`: each once; `shell/worker/faults` tries them all |
//! | a file that Finder opens on macOS | `shell/opened.rs` |
//! | what a person downloads and installs | `packaging`, `scripts/package`; manual pages and completions: `examples/pages.rs` |
//! | the disk, the dialogs, the window | [`shell`] |
//!
//! One frame: `shell::window` hears replies, `ui` draws the state and asks, the state changes, effects go out.

pub mod words;
pub mod model;
pub mod facts;
pub mod chart;
pub mod report;
pub mod files;
pub mod export;
pub mod app;
#[cfg(feature = "window")]
pub mod ui;
pub mod shell;
