//! What must be so, at every step and in the end.

mod cases;
mod claims;
mod forgetting;
pub mod rest;
pub mod secrecy;
