//! The outer layout: 208 bytes, little endian, frozen for ever.

use samenboek_domain::ids::{CentreId, CircleId, EpochId, ParcelName, SignerId};

use crate::parcel::ParcelError;
use crate::wire::{Malformed, Reader};

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
    /// The code in the header.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// The kind with this code; none when it is not known here.
    pub fn from_code(code: u8) -> Option<Self> {
        [
            Self::Changes,
            Self::FullCopy,
            Self::Attachment,
            Self::Receipt,
            Self::Head,
            Self::Epoch,
            Self::Box,
        ]
        .into_iter()
        .find(|kind| kind.code() == code)
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

impl Header {
    /// How many bytes a header has.
    pub const LENGTH: usize = 208;

    /// The header as it travels.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::LENGTH);
        out.extend(MAGIC);
        out.extend([OUTER, self.kind.code(), 0, 0]);
        out.extend(self.centre.as_bytes());
        out.extend(self.circle.as_bytes());
        out.extend(self.epoch.as_bytes());
        out.extend(self.signer.as_bytes());
        out.extend(self.from.to_le_bytes());
        out.extend(self.to.to_le_bytes());
        out.extend(self.rev.to_le_bytes());
        out.extend(self.prev.as_bytes());
        out.extend(self.salt);
        out.extend(self.body_len.to_le_bytes());
        out
    }

    pub(crate) fn read(bytes: &[u8]) -> Result<Self, ParcelError> {
        let mut reader = Reader::new(bytes);
        let (magic, outer) = (reader.array::<4>()?, reader.u8()?);
        let kind = ParcelKind::from_code(reader.u8()?).ok_or(Malformed)?;
        if &magic != MAGIC || outer != OUTER || reader.u16()? != 0 {
            return Err(ParcelError::NotAParcel);
        }
        let header = Self {
            kind,
            centre: CentreId::from_bytes(reader.array()?),
            circle: CircleId::from_bytes(reader.array()?),
            epoch: EpochId::from_bytes(reader.array()?),
            signer: SignerId::from_bytes(reader.array()?),
            from: reader.read()?,
            to: reader.read()?,
            rev: reader.u32()?,
            prev: ParcelName::from_bytes(reader.array()?),
            salt: reader.array()?,
            body_len: reader.u32()?,
        };
        (header.from <= header.to)
            .then_some(header)
            .ok_or(ParcelError::NotAParcel)
    }
}
