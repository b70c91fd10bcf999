//! What must be so, at every step and in the end.

pub mod claims;
pub mod rest;
pub mod secrecy;
