//! The kit of the whole house: laptops in folders, a neighbourhood of them, and a stick that fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a kit for tests: it may fall over, loudly"
)]

mod chance;
mod laptop;
mod neighbourhood;
mod stick;

pub use chance::Chance;
pub use laptop::{Laptop, PASSPHRASE, evening};
pub use neighbourhood::Neighbourhood;
pub use stick::Stick;
