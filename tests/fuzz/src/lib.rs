//! What foreign bytes may do to us: nothing. Each target hands any bytes to one decoder, by the door that strangers use or,
//! for what lies behind a seal or a signature, by the one that somebody with keys has.
//!
//! A target returns whatever the decoder says; it falls over when a promise is broken. `tests/short.rs` runs all of them on
//! the corpus and on seeded changes of it; `cargo xtask test --step fuzz` lets libFuzzer look for new ways.
#![cfg(debug_assertions)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "for tests: falling over is what a target is for"
)]

mod centre;
mod door;
mod mutate;
mod seeds;
mod targets;

pub use mutate::Mutations;
pub use seeds::{corpus, record};
pub use targets::documents::{framed, unframed};
pub use targets::{TARGETS, Target, find};
