//! The memory, from outside: what it promises to whoever writes, merges and reads.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod apart;
mod bin;
mod bombs;
mod closed;
mod contract;
mod copies;
mod crashes;
mod exports;
mod finding;
mod foreign;
mod groups;
mod kit;
mod leaving;
mod mappers;
mod merging;
mod newer;
mod numbering;
mod photos;
mod random;
mod settings;
mod signals;
mod unchecked;
mod versions;
