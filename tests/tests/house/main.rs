//! The whole house without its window: stories of laptops that meet.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "tests may fall over, and some tell what they found"
)]

mod access;
mod asked;
mod backups;
mod bad_input;
mod board;
mod canaries;
mod cases;
mod choices;
mod clocks;
mod compat;
mod consents;
mod copied;
mod criteria;
mod demo;
mod ended;
mod exports;
mod far;
#[cfg(target_os = "linux")]
mod five;
#[cfg(target_os = "linux")]
mod full_disk;
mod going_back;
mod groups;
mod handover;
mod history;
mod imports;
mod joining;
mod lan;
mod letting_in;
mod locks;
mod names;
mod packages;
mod paper_key;
mod parting;
mod people;
mod photos;
mod planned;
mod quick_codes;
mod roles;
mod series;
mod sharing;
mod signals;
mod states;
mod sticks;
mod stories;
mod way_in;
#[cfg(target_os = "linux")]
mod wiped;
