//! Small worlds by the thousand: up to seven laptops, every way they meet, and whatever goes wrong with them.
//!
//! A world follows from its seed, keys included, when it is built with the feature `seeded`. Each is checked at every step
//! (no laptop says of another what is not so; no edit takes away what its writer had not seen) and once more when
//! everybody has met everybody: one book, nothing lost, nothing readable for whom it was not meant.
//!
//! `SAMENBOEK_SEEDS=17..18 cargo test -p samenboek-tests --features seeded --test simulation` replays seed 17 and tells
//! what happened in it, step by step.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod carriers;
mod checks;
mod deeds;
mod ended;
mod eye;
mod laptops;
mod model;
mod plan;
mod run;
mod world;
