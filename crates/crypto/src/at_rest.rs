//! `keys.json`: how a cold laptop is opened.
//!
//! Passphrase (Argon2id), sheet or key-stick (HKDF) -> key of a slot -> the enrolment's root -> its keys, and
//! the key that unwraps the shared database's key, under which the desk's root is wrapped.
//! When somebody's keys go off the laptop, that database gets another key, sealed to whoever stays.
//! Nothing here names a person, and nothing here is secret; a name is found by a salted hash.

mod cost;
mod key_stick_slot;
mod keys_file;
mod record;
mod store_keys;

pub use cost::Cost;
pub use keys_file::{KeysFile, Replaced, Slot};
pub use record::Picture;
pub use store_keys::StoreKeys;

use zeroize::Zeroizing;

use crate::random::RandomError;
use crate::secret::hidden;

/// The root of one enrolment, unwrapped, in one place. Wiped when dropped.
#[derive(Clone)]
pub struct Unlocked {
    enrolment: record::LocalId,
    root: Box<Zeroizing<[u8; 32]>>,
}

hidden!(Unlocked);

/// A `keys.json` that cannot be read, opened or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeysError {
    /// Not such a file, or changed.
    #[error("keys.json is damaged")]
    Damaged,
    /// Made by a newer version.
    #[error("keys.json was made by a newer version")]
    NewerVersion,
    /// Cheaper than is safe or dearer than a laptop bears; nothing was derived.
    #[error("the cost of the key derivation is out of bounds")]
    CostOutOfBounds,
    /// There is no such enrolment.
    #[error("there is no such enrolment on this laptop")]
    NoSuchEnrolment,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Why a laptop stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// Another passphrase.
    #[error("another passphrase")]
    WrongPassphrase,
    /// Another sheet.
    #[error("another sheet")]
    WrongSheet,
    /// A key-stick of another laptop, or of somebody who is no longer on this one.
    #[error("a key-stick of another laptop")]
    OtherKeyStick,
    /// A key-stick of somebody else at this laptop.
    #[error("a key-stick of somebody else here")]
    KeyStickOfAnother,
    /// A key-stick that was replaced, or taken out of use.
    #[error("a key-stick that was taken out of use")]
    OldKeyStick,
    /// There is no such enrolment.
    #[error("there is no such enrolment on this laptop")]
    NoSuchEnrolment,
    /// Cheaper than is safe or dearer than a laptop bears; nothing was derived.
    #[error("the cost of the key derivation is out of bounds")]
    CostOutOfBounds,
    /// The file was changed.
    #[error("keys.json is damaged")]
    Damaged,
    /// The memory for the derivation is not there.
    #[error("not enough memory to derive the key")]
    NoMemory,
}

#[cfg(test)]
mod tests;
