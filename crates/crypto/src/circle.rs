//! Circles of readers: epochs, which name and commit to a key, and boxes, which hand it on.
//!
//! An epoch carries the keys of its parents, so that whoever is in a circle reads its whole past.
//! Who may have a key, the ledger says; this room only checks that it is the right key.
//!
//! A box hands a key to one reader, or to a whole other circle: whoever holds the key of that
//! circle opens it, also who comes into it later.

mod circle_box;
mod epoch;
mod key_box;

#[cfg(test)]
pub(crate) use circle_box::box_for_circle_with;
pub use circle_box::{box_for_circle, box_reading_epoch, open_circle_box};
#[cfg(test)]
pub(crate) use epoch::mint_with;
pub use epoch::{Epoch, EpochKey, mint, parents, rests_on};
#[cfg(test)]
pub(crate) use key_box::box_with;
pub use key_box::{box_for, box_keys, box_recipient, open_box};

use std::ops::RangeInclusive;

use crate::cipher::Unfit;
use crate::parcel::SealError;
use crate::random::RandomError;
use crate::wire::{Malformed, Reader};

/// The version of the inside of an epoch or box, when it is one of these.
fn expect_version(reader: &mut Reader<'_>, known: RangeInclusive<u8>) -> Result<u8, EpochError> {
    match reader.u8()? {
        0 => Err(EpochError::Malformed),
        version if known.contains(&version) => Ok(version),
        _ => Err(EpochError::NewerVersion),
    }
}

/// An epoch or a box that cannot be made or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EpochError {
    /// Not the kind of parcel that was needed.
    #[error("not an epoch, or not a box")]
    OtherKind,
    /// Not laid out as it should be.
    #[error("the epoch or box is malformed")]
    Malformed,
    /// Made by a newer version: kept and carried.
    #[error("made by a newer version")]
    NewerVersion,
    /// The name does not follow from the content.
    #[error("the name of the epoch does not follow from its content")]
    WrongName,
    /// The key is not the one that the epoch commits to.
    #[error("not the key that the epoch commits to")]
    WrongCommitment,
    /// The box is for somebody else.
    #[error("the box is for another reader")]
    NotForMe,
    /// The seal does not fit.
    #[error("the seal does not fit")]
    BrokenSeal,
    /// A parent of another circle, or too many parents or statements.
    #[error("parents that this epoch cannot have")]
    WrongParents,
    /// The reader's key is no key.
    #[error("the reader's public key is no key")]
    BadRecipient,
    /// The parcel could not be made.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl From<Malformed> for EpochError {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

impl From<Unfit> for EpochError {
    fn from(_: Unfit) -> Self {
        Self::BrokenSeal
    }
}

#[cfg(test)]
mod tests;
