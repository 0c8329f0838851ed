//! The licenses of everything that is shipped, one line after the other: packed by `build.rs`, unpacked when first read.

use std::sync::OnceLock;

/// `assets/licenses.txt`, packed.
const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/licenses.z"));

/// Larger than this it can't be.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// All of it, as one text.
#[must_use]
pub fn licenses() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let unpacked = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(PACKED, MOST_BYTES);
        String::from_utf8(unpacked.unwrap_or_default()).unwrap_or_default()
    })
}

/// Its lines.
#[must_use]
pub fn license_lines() -> &'static [&'static str] {
    static LINES: OnceLock<Vec<&'static str>> = OnceLock::new();
    LINES.get_or_init(|| licenses().lines().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licenses_that_are_shipped_are_those_that_were_made() {
        assert_eq!(licenses(), include_str!("../../assets/licenses.txt"));
        assert!(license_lines().len() > 1_000);
    }
}
