//! Boxes: the key of an epoch, sealed to one reader (HPKE base mode, RFC 9180; X25519,
//! HKDF-SHA256, ChaCha20-Poly1305; info = centre | epoch | recipient).
//!
//! Body: version u8 | recipient's signer 32 | recipient's box key 32 | encapsulated key 32 |
//! sealed key 48.

use samenboek_domain::ids::SignerId;
use zeroize::Zeroizing;

use crate::circle::{EpochError, EpochKey, expect_version};
use crate::parcel::{Header, ParcelKind, Sealed, close};
use crate::random::random;
use crate::sealed_to::{Unopened, open_from, seal_to};
use crate::signer::{PublicKeys, Signer};
use crate::wire::{Layout, Reader};

const VERSION: u8 = 1;
const BODY: u32 = 1 + 32 + 32 + 32 + 48;

/// The key of an epoch for one reader. Whether the reader is entitled, ask the ledger first.
pub fn box_for(
    epoch: &EpochKey,
    recipient: &PublicKeys,
    by: &Signer,
) -> Result<Sealed, EpochError> {
    box_with(epoch, recipient, by, random()?, random()?)
}

pub(crate) fn box_with(
    epoch: &EpochKey,
    recipient: &PublicKeys,
    by: &Signer,
    salt: [u8; 32],
    chance: [u8; 32],
) -> Result<Sealed, EpochError> {
    let header = Header::of_key(ParcelKind::Box, epoch, by.id(), salt, BODY);
    let (encapped, sealed) = seal_to(
        &recipient.open,
        &info(&header, &recipient.sign),
        &header.to_bytes(),
        epoch.secret(),
        chance,
    )
    .map_err(|_| EpochError::BadRecipient)?;
    let mut body = vec![VERSION];
    recipient.put(&mut body);
    body.extend(encapped);
    body.extend(sealed);
    Ok(close(header.to_bytes(), &body, by)?)
}

/// For whom a box is; none when the parcel is no box of this version.
pub fn box_recipient(sealed: &Sealed) -> Option<SignerId> {
    Content::read(sealed)
        .ok()
        .map(|content| SignerId::from_bytes(content.recipient.sign))
}

/// For which keys a box is: who renewed hers cannot open one for the old ones.
pub fn box_keys(sealed: &Sealed) -> Option<PublicKeys> {
    Content::read(sealed).ok().map(|content| content.recipient)
}

/// Opens a box for me, and checks the key against the epoch that it is for.
pub fn open_box(
    sealed: &Sealed,
    epoch_parcel: &Sealed,
    me: &Signer,
) -> Result<EpochKey, EpochError> {
    let content = Content::read(sealed)?;
    let header = sealed.header();
    let named = epoch_parcel.header();
    if content.recipient != me.public() {
        return Err(EpochError::NotForMe);
    }
    if (header.epoch, header.circle, header.centre) != (named.epoch, named.circle, named.centre) {
        return Err(EpochError::WrongCommitment);
    }
    let plain = open_from(
        me.open_secret(),
        &info(header, &content.recipient.sign),
        &header.to_bytes(),
        &content.encapped,
        content.sealed,
    )
    .map_err(|error| match error {
        Unopened::BadKey => EpochError::BadRecipient,
        Unopened::BrokenSeal => EpochError::BrokenSeal,
    })?;
    let key: [u8; 32] = (**plain).try_into().map_err(|_| EpochError::Malformed)?;
    EpochKey::committed(Zeroizing::new(key), epoch_parcel)
}

fn info(header: &Header, recipient: &[u8; 32]) -> Vec<u8> {
    let centre = header.centre.as_bytes().as_slice();
    [centre, header.epoch.as_bytes(), recipient].concat()
}

struct Content<'a> {
    recipient: PublicKeys,
    encapped: [u8; 32],
    sealed: &'a [u8],
}

impl<'a> Content<'a> {
    fn read(parcel: &'a Sealed) -> Result<Self, EpochError> {
        if parcel.header().kind != ParcelKind::Box {
            return Err(EpochError::OtherKind);
        }
        let mut reader = Reader::new(parcel.body());
        expect_version(&mut reader, VERSION..=VERSION)?;
        Ok(Self {
            recipient: reader.read()?,
            encapped: reader.array()?,
            sealed: reader.rest(),
        })
    }
}
