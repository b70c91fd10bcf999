//! Sticks as they really are: pulled, full, read-only, damaged, old, of others, full of other things.

mod bad_sticks;
mod carried;
mod claims;
mod damage;
pub mod forgetting;
pub mod insider;
mod interrupted;
mod late;
#[cfg(all(unix, debug_assertions))]
mod mended;
#[cfg(debug_assertions)]
mod newer;
mod revoking;
mod stranded;
pub mod strangers;
mod withheld;
