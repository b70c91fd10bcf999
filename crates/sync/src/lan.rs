//! The laptop across the table: known keys, one open connection, and what each side lacks.
//!
//! [`talk`] is the exchange itself, without sockets: frames in, frames out. [`Lan`] and [`Link`]
//! carry it over QUIC between two known keys; [`Near`] finds laptops that are near. Nothing here
//! opens a parcel: what arrives is handed over sealed.

pub mod book;
mod cancel;
mod failure;
mod keys;
mod link;
mod message;
mod near;
pub mod talk;

pub use book::{Book, BookFault, BookId, Item, Memory, Name, Taken, digest};
pub use cancel::Cancel;
pub use failure::LanError;
pub use keys::{LanKey, LanSecret};
pub use link::{DEFAULT_PORT, Lan, Link, parse_address};
pub use near::{Found, Near};
pub use talk::{Outcome, Talk, TalkError};

#[cfg(test)]
mod tests;
