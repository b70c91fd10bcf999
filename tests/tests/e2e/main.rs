//! The real window, driven through the engine's own door: what somebody at the laptop does, click by click.
//!
//! Needs a screen and the built programs: `cargo xtask test --step window` brings both.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests may fall over, loudly"
)]

mod access;
mod agreement;
mod alone;
mod aloud;
mod axe;
mod bin;
mod bus;
mod case_agreements;
mod case_notes;
mod cases;
mod clocks;
mod copies;
mod demo;
mod doors;
mod driver;
mod evening;
mod exports;
mod figures;
mod first_steps;
mod forgetting;
mod founding;
mod gallery;
mod going_back;
mod groups;
mod happened;
mod help;
mod imports;
mod insight;
mod joining;
mod joining_near;
mod keyboard;
mod keys;
mod knowing;
mod languages;
mod laptop;
mod late;
mod leaving;
mod letters;
mod locks;
mod looks;
mod names;
mod near;
mod online;
mod pages;
mod papers;
mod parting;
mod people;
mod photos;
mod pseudo;
mod restored;
mod retention;
mod series;
mod sharing;
mod signals;
mod speed;
mod stick_in;
mod stopping;
mod stranded;
mod tree;
mod until;
mod versions;
mod window;
