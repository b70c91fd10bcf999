//! The outer layout: 208 bytes, little endian, frozen for ever.

use samenboek_domain::ids::{CentreId, CircleId, EpochId, ParcelName, SignerId};

use crate::circle::EpochKey;
use crate::parcel::ParcelError;
use crate::wire::{Layout, Malformed, Reader, layout};

const MAGIC: &[u8; 4] = b"SBK1";
const OUTER: u8 = 1;

/// What a parcel is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ParcelKind {
    /// Changes of documents.
    Changes = 1,
    /// Whole documents.
    FullCopy = 2,
    /// A chunk of a photo.
    Attachment = 3,
    /// What a desk has of the others' chains.
    Receipt = 4,
    /// Which circles advanced to what.
    Head = 5,
    /// A new key of a circle.
    Epoch = 6,
    /// The key of an epoch, for one reader.
    Box = 7,
}

impl ParcelKind {
    /// Whether it hands keys on: an epoch or a box. These stand in no chain.
    pub fn is_key(self) -> bool {
        matches!(self, Self::Epoch | Self::Box)
    }

    /// The code in the header.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The kind with this code; none when it is not known here.
    pub fn from_code(code: u8) -> Option<Self> {
        use ParcelKind::{Attachment, Box, Changes, Epoch, FullCopy, Head, Receipt};
        let kinds = [Changes, FullCopy, Attachment, Receipt, Head, Epoch, Box];
        kinds.into_iter().find(|kind| kind.code() == code)
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
