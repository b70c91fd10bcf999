//! The kit of the whole house: laptops in folders, a neighbourhood of them, a stick that fails, and the program without
//! its window.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a kit for tests: it may fall over, loudly"
)]

mod chance;
#[cfg(target_os = "linux")]
pub mod disk;
#[cfg(target_os = "linux")]
pub mod hall;
mod laptop;
mod neighbourhood;
mod note;
mod photo;
pub mod program;
mod stick;

pub use chance::Chance;
pub use laptop::{Laptop, PASSPHRASE, evening};
pub use neighbourhood::Neighbourhood;
pub use note::{hundredths, note};
pub use photo::photo_file;
pub use stick::Stick;
