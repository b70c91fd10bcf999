//! Stories told to the real program, on folders that are thrown away afterwards.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr
)]

#[path = "all/agreements.rs"]
mod agreements;
#[path = "all/alone.rs"]
mod alone;
#[path = "all/cases.rs"]
mod cases;
#[path = "all/ccv.rs"]
mod ccv;
#[path = "all/codes.rs"]
mod codes;
#[path = "all/complaints.rs"]
mod complaints;
#[path = "all/demo.rs"]
mod demo;
#[path = "all/exports.rs"]
mod exports;
#[path = "all/figures.rs"]
mod figures;
#[path = "all/forgetting.rs"]
mod forgetting;
#[path = "all/groups.rs"]
mod groups;
#[path = "all/keys.rs"]
mod keys;
#[path = "all/kit.rs"]
mod kit;
#[path = "all/languages.rs"]
mod languages;
#[path = "all/late.rs"]
mod late;
#[path = "all/letters.rs"]
mod letters;
#[path = "all/manners.rs"]
mod manners;
#[path = "all/network.rs"]
#[cfg(target_os = "linux")]
mod network;
#[path = "all/open.rs"]
mod open;
#[path = "all/parting.rs"]
mod parting;
#[path = "all/photos.rs"]
mod photos;
#[path = "all/retention.rs"]
mod retention;
#[path = "all/series.rs"]
mod series;
#[path = "all/shared_folder.rs"]
#[cfg(target_os = "linux")]
mod shared_folder;
#[path = "all/signals.rs"]
mod signals;
#[path = "all/stopping.rs"]
mod stopping;
#[path = "all/together.rs"]
mod together;
