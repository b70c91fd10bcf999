//! The house rules that no compiler checks, each as a test.
//!
//! It reads sources as text and needs no other crate, so `cargo xtask test --step tidy` compiles it
//! by itself and has its answer in a second.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod documents;
mod dutch;
mod files;
mod fluent;
mod guards;
mod ladder;
mod screen;
mod top_level;
mod words;

/// Fails with every finding, so that one run shows all there is to mend.
#[track_caller]
fn none(what: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{what}:\n  {}", findings.join("\n  "));
}
