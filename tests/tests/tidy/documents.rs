//! Documents that make claims name the tests that show them.

use std::collections::BTreeSet;

use crate::files::{below, read};
use crate::none;

const CLAIMS: &str = "crates/README.md";

/// The words between backticks that read like a sentence: nothing else has so many underscores.
fn named(text: &str) -> BTreeSet<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted
        .filter(|word| word.matches('_').count() > 2)
        .filter(|word| {
            word.bytes()
                .all(|it| it == b'_' || it.is_ascii_lowercase() || it.is_ascii_digit())
        })
        .collect()
}

#[test]
fn every_test_that_a_claim_names_is_there() {
    let claims = read(CLAIMS);
    let named = named(&claims);
    assert!(named.len() > 50, "a check that cannot fail");
    let rust: Vec<String> = ["crates", "src-tauri", "tests"]
        .iter()
        .flat_map(|room| below(room, &[".rs"]))
        .map(|file| file.text)
        .collect();
    let is_there = |name: &str| {
        let test = format!("fn {name}()");
        rust.iter().any(|text| text.contains(&test))
    };
    let missing = named.into_iter().filter(|name| !is_there(name));
    none(
        "tests that a claim names and nobody wrote",
        &missing.map(str::to_owned).collect::<Vec<_>>(),
    );
}

#[test]
fn a_name_between_backticks_is_seen_and_a_field_is_not() {
    let text = "so [`a_box_opens_for_her_only`], and `keys.json` with `tag_salt`; `u8 1 | u32`";
    assert_eq!(named(text), BTreeSet::from(["a_box_opens_for_her_only"]));
}
