//! The laptop across the table: known keys, one open connection, and what each side lacks.
//!
//! [`talk`] is the exchange itself, without sockets: frames in, frames out. [`Lan`] and [`Link`]
//! carry it over QUIC between two known keys; [`Near`] finds laptops that are near. A [`Door`] is
//! for two that do not know each other yet; [`Newcomers`] finds those that wait for one. Nothing
//! here opens a parcel: what arrives is handed over sealed.

pub mod book;
mod conversation;
mod door;
mod failure;
mod keys;
mod line;
mod link;
mod message;
mod near;
mod newcomers;
mod own;
pub mod talk;

pub use book::{Book, BookFault, BookId, Item, Memory, Name, Taken, digest};
pub use door::{Door, Doorbell, MOST_WORDS};
pub use failure::LanError;
pub use keys::{LanKey, LanSecret};
pub use line::{DEFAULT_PORT, PAIRING_PORT, parse_address, parse_address_at};
pub use link::{Lan, Link};
pub use near::{Found, Near};
pub use newcomers::{Announced, Hall, Mark, Newcomer, Newcomers};
pub use own::own_addresses;
pub use talk::{Outcome, Talk, TalkError};

#[cfg(test)]
mod tests;
