//! Parcels: sealed, signed, named by their hash. Foreign bytes become a [`Sealed`], then an
//! [`Authentic`], then a [`Verified`]; nothing skips a step.
//!
//! This room knows entries as bytes with a document's id; what a change means, the store knows.

pub(crate) mod body;
mod header;
mod open;
mod seal;

use samenboek_domain::ids::{DocumentId, ParcelName, SignerId};

pub use header::{Header, ParcelKind, has_newer_outside};
pub use open::{
    Authentic, OpenError, Opened, Reason, Verified, authenticate, authenticate_all,
    authenticate_late, documents_within, open, peek,
};
#[cfg(test)]
pub(crate) use seal::parcel_key;
#[cfg(any(test, debug_assertions))]
pub(crate) use seal::seal_plain;
pub use seal::{Draft, SealError, seal};
pub(crate) use seal::{close, sealed_salt};

use crate::derive::{sha256, short_hash};
use crate::limits;
use crate::wire::{Malformed, Reader};

pub(crate) const SIGNATURE_LABEL: &str = "samenboek/v1/parcel-signature";

/// What a parcel carries for one document.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// The document.
    pub document: DocumentId,
    /// The kind of the document, as its code.
    pub kind: u16,
    /// 1 change, 2 full copy, 3 receipt, 4 head, 5 statement of a circle, 6 remainder, 7 vouched change, 8 vouched
    /// copy, 9 what a laptop forgot, 10 where news lies, 11 a piece of a picture.
    pub entry_type: u8,
    /// The content, which this room does not read.
    pub bytes: Vec<u8>,
}

impl Entry {
    /// The entry type of a change.
    pub const CHANGE: u8 = 1;
    /// The entry type of a full copy.
    pub const FULL_COPY: u8 = 2;
    /// The entry type of a receipt.
    pub const RECEIPT: u8 = 3;
    /// The entry type of a head.
    pub const HEAD: u8 = 4;
    /// The entry type of a statement of the circle, for [`crate::Ledger::add_in_circle`]; the
    /// document is the circle's id.
    pub const STATEMENT: u8 = 5;
    /// The entry type of what a remainder says: in the place of which parcels it stands.
    pub const REMAINDER: u8 = 6;
    /// The entry type of a change that somebody else wrote, on the word of a coordinator.
    pub const VOUCHED_CHANGE: u8 = 7;
    /// The entry type of a full copy that somebody else made, on the word of a coordinator.
    pub const VOUCHED_COPY: u8 = 8;
    /// The entry type of what a laptop says it forgot, beside its receipt.
    pub const FORGOT: u8 = 9;
    /// The entry type of what a head says about a place: in which circles something was laid there
    /// lately.
    pub const TIPS: u8 = 10;
    /// The entry type of a piece of a picture, alone in a parcel of kind [`ParcelKind::Attachment`].
    pub const PIECE: u8 = 11;
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry")
            .field("document", &self.document)
            .field("kind", &self.kind)
            .field("entry_type", &self.entry_type)
            .field("length", &self.bytes.len())
            .finish()
    }
}

/// Bytes with the outside of a parcel. Nothing is known about who made them.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    bytes: Vec<u8>,
    // Boxed, so that moving a parcel about stays cheap.
    header: Box<Header>,
    name: ParcelName,
}

/// Bytes that are no parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParcelError {
    /// More than 8 MiB.
    #[error("larger than a parcel may be")]
    TooLarge,
    /// Not the length that the header names.
    #[error("cut off, or with bytes behind it")]
    WrongLength,
    /// Not the header of a parcel.
    #[error("not a parcel")]
    NotAParcel,
}

impl From<Malformed> for ParcelError {
    fn from(_: Malformed) -> Self {
        Self::NotAParcel
    }
}

impl Sealed {
    /// Looks at the outside only: size, magic, header, exact length.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ParcelError> {
        if bytes.len() > limits::SEALED_BYTES {
            return Err(ParcelError::TooLarge);
        }
        let header = Box::new(Header::read(&bytes)?);
        let body = usize::try_from(header.body_len).map_err(|_| ParcelError::WrongLength)?;
        if Header::LENGTH.saturating_add(body).saturating_add(64) != bytes.len() {
            return Err(ParcelError::WrongLength);
        }
        let name = ParcelName::from_bytes(sha256(&[&bytes]));
        Ok(Self {
            bytes,
            header,
            name,
        })
    }

    /// The hash of all bytes.
    pub fn name(&self) -> ParcelName {
        self.name
    }

    /// What the outside says. Unproven until [`authenticate`].
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// All bytes, as they travel.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// All bytes, as they travel.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(crate) fn body(&self) -> &[u8] {
        let mut reader = Reader::new(&self.bytes);
        let _ = reader.take(Header::LENGTH);
        let rest = reader.rest();
        rest.split_last_chunk::<64>().map_or(&[], |(body, _)| body)
    }

    pub(crate) fn signature_holds(&self) -> bool {
        self.bytes
            .split_last_chunk::<64>()
            .is_some_and(|(signed, signature)| {
                crate::signer::verify(&self.header.signer, SIGNATURE_LABEL, &[signed], signature)
            })
    }
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({})", self.name)
    }
}

/// The first 10 bytes of every actor id that this signer's changes carry.
pub fn actor_prefix(signer: &SignerId) -> [u8; 10] {
    short_hash(&[signer.as_bytes()])
}

#[cfg(test)]
mod tests;
