//! What is said of a session and what leaves of it: the findings, the shared copy, the text page.
//!
//! The golden pages are in `tests/golden`; `UPDATE_GOLDEN=1 cargo test --test text` writes them anew, to be read aloud
//! before they are kept.

#[cfg(test)]
mod audiences;
#[cfg(test)]
mod copies;
#[cfg(test)]
mod everywhere;
#[cfg(test)]
mod findings;
#[cfg(test)]
mod fixture;
#[cfg(test)]
mod held;
#[cfg(test)]
mod page;
#[cfg(test)]
mod plain;
#[cfg(test)]
mod sessions;
#[cfg(test)]
mod swap;
#[cfg(test)]
mod withheld;
#[cfg(test)]
mod written;
