//! The plug: the real program is killed at its work, and watched until the disk has what it said was saved.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test: it may fall over, and it tells how often the plug was pulled"
)]

mod cases;
#[cfg(target_os = "linux")]
mod disk;
#[cfg(target_os = "linux")]
mod ended;
#[cfg(target_os = "linux")]
mod failing;
mod forgetting;
#[cfg(target_os = "linux")]
mod images;
#[cfg(target_os = "linux")]
mod keys;
mod kill;
mod ledger;
#[cfg(target_os = "linux")]
mod parting;
mod retention;
mod whole;
