//! The outer layout: 208 bytes, little endian, frozen for ever.

use samenboek_domain::ids::{CentreId, CircleId, EpochId, ParcelName, SignerId};

use crate::circle::EpochKey;
use crate::parcel::ParcelError;
use crate::wire::{Layout, Malformed, Reader, layout};

const MAGIC: &[u8; 4] = b"SBK1";
const OUTER: u8 = 1;

/// What a parcel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParcelKind {
    /// Changes of documents.
    Changes,
    /// Whole documents.
    FullCopy,
    /// A chunk of a photo.
    Attachment,
    /// What a desk has of the others' chains.
    Receipt,
    /// Which circles advanced to what.
    Head,
    /// A new key of a circle.
    Epoch,
    /// The key of an epoch, for one reader.
    Box,
    /// Something that a newer version knows, by its code. The outside is the same, so it can be checked and carried.
    Newer(u8),
}

impl ParcelKind {
    /// Whether it hands keys on: an epoch or a box. These stand in no chain.
    pub fn is_key(self) -> bool {
        matches!(self, Self::Epoch | Self::Box)
    }

    /// The code in the header.
    pub fn code(self) -> u8 {
        match self {
            Self::Changes => 1,
            Self::FullCopy => 2,
            Self::Attachment => 3,
            Self::Receipt => 4,
            Self::Head => 5,
            Self::Epoch => 6,
            Self::Box => 7,
            Self::Newer(code) => code,
        }
    }

    /// The kind with this code; none for 0, which no version gives.
    pub fn from_code(code: u8) -> Option<Self> {
        use ParcelKind::{Attachment, Box, Changes, Epoch, FullCopy, Head, Receipt};
        if code == 0 {
            return None;
        }
        let kinds = [Changes, FullCopy, Attachment, Receipt, Head, Epoch, Box];
        let known = kinds.into_iter().find(|kind| kind.code() == code);
        Some(known.unwrap_or(Self::Newer(code)))
    }
}

/// With the magic before it and the zeros behind it: the first eight bytes of a header.
impl Layout for ParcelKind {
    fn put(&self, out: &mut Vec<u8>) {
        out.extend(MAGIC);
        out.extend([OUTER, self.code(), 0, 0]);
    }

    fn take(from: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (magic, [outer, kind, zeros @ ..]) = (from.array()?, from.array::<4>()?);
        let is_parcel = &magic == MAGIC && outer == OUTER && zeros == [0; 2];
        let kind = Self::from_code(kind).filter(|_| is_parcel);
        kind.ok_or(Malformed)
    }
}

/// The outside of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// What the parcel is for.
    pub kind: ParcelKind,
    /// The centre that it belongs to.
    pub centre: CentreId,
    /// The circle that may read it.
    pub circle: CircleId,
    /// The epoch whose key seals it.
    pub epoch: EpochId,
    /// Who signed it.
    pub signer: SignerId,
    /// The signer's first own save number in it; 0 in epochs and boxes, which stand in no chain.
    pub from: u64,
    /// The signer's last own save number in it.
    pub to: u64,
    /// A higher revision of the same range replaces a lower one.
    pub rev: u32,
    /// The signer's parcel before it in this circle; zeros in the first.
    pub prev: ParcelName,
    /// Makes the key of this parcel its own.
    pub salt: [u8; 32],
    /// The length of the body in bytes, without the signature.
    pub body_len: u32,
}

layout!(Header {
    kind,
    centre,
    circle,
    epoch,
    signer,
    from,
    to,
    rev,
    prev,
    salt,
    body_len,
});

/// Whether bytes say that they are a parcel of an outer version above this one's. Nothing of them can be checked: where
/// the signature stands, only that version knows.
pub fn has_newer_outside(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) && bytes.get(MAGIC.len()).is_some_and(|outer| *outer > OUTER)
}

impl Header {
    /// How many bytes a header has.
    pub const LENGTH: usize = 208;

    /// The header as it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::LENGTH);
        self.put(&mut out);
        out
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, ParcelError> {
        let header: Self = Reader::new(bytes).read()?;
        let forward = header.from <= header.to;
        forward.then_some(header).ok_or(ParcelError::NotAParcel)
    }

    /// The outside of an epoch or a box, which stand in no chain.
    pub(crate) fn of_key(
        kind: ParcelKind,
        epoch: &EpochKey,
        signer: SignerId,
        salt: [u8; 32],
        body_len: u32,
    ) -> Self {
        Self {
            kind,
            centre: epoch.centre(),
            circle: epoch.circle(),
            epoch: epoch.id(),
            signer,
            from: 0,
            to: 0,
            rev: 0,
            prev: ParcelName::from_bytes([0; 32]),
            salt,
            body_len,
        }
    }
}
