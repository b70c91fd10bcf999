//! Boxes for a whole circle: the key of an epoch, sealed under the key of another circle's epoch.
//!
//! A case is read by those who lead, whoever that is by then: its key is boxed to their circle once
//! instead of to each of them.
//!
//! Body: version u8 = 2 | the reading circle 16 | its epoch 32 | sealed key 48. The first version
//! knows boxes for single readers only, takes this for a newer one's, and carries it.

use samenboek_domain::ids::{CircleId, EpochId};
use zeroize::Zeroizing;

use crate::cipher;
use crate::circle::{EpochError, EpochKey};
use crate::derive::{derive_salted, key_and_nonce, sha256};
use crate::parcel::{Header, ParcelKind, SealError, Sealed, close, sealed_salt};
use crate::random::random;
use crate::signer::Signer;
use crate::wire::Reader;

const VERSION: u8 = 2;
const FRONT: usize = 1 + 16 + 32;
const SEALED_KEY: usize = 32 + 16;

/// The key of an epoch for whoever holds the key `readers` of another circle. Whether that circle
/// is entitled, ask the ledger first.
pub fn box_for_circle(
    epoch: &EpochKey,
    readers: &EpochKey,
    by: &Signer,
) -> Result<Sealed, EpochError> {
    box_for_circle_with(epoch, readers, by, &random()?)
}

pub(crate) fn box_for_circle_with(
    epoch: &EpochKey,
    readers: &EpochKey,
    by: &Signer,
    chance: &[u8; 32],
) -> Result<Sealed, EpochError> {
    if readers.circle() == epoch.circle() || readers.centre() != epoch.centre() {
        return Err(EpochError::BadRecipient);
    }
    let salt = sealed_salt(readers, chance, epoch.secret());
    let length = u32::try_from(FRONT + SEALED_KEY).map_err(|_| SealError::TooLarge)?;
    let header = Header::of_key(ParcelKind::Box, epoch, by.id(), salt, length);
    let mut body = vec![VERSION];
    body.extend(readers.circle().as_bytes());
    body.extend(readers.id().as_bytes());
    let aad = [header.to_bytes(), body.clone()].concat();
    let (key, nonce) = key_and_nonce(&box_key(readers, &header));
    body.extend(cipher::encrypt(&key, &nonce, &aad, epoch.secret()));
    Ok(close(header.to_bytes(), &body, by)?)
}

/// Of which circle the readers of a box are, and under which epoch of it they open it; none when
/// the parcel is no box for a circle.
pub fn box_reading_epoch(sealed: &Sealed) -> Option<(CircleId, EpochId)> {
    let content = Content::read(sealed).ok()?;
    Some((content.circle, content.epoch))
}

/// Opens a box for a circle whose key is `readers`, and checks the key against the epoch that it
/// is for.
pub fn open_circle_box(
    sealed: &Sealed,
    epoch_parcel: &Sealed,
    readers: &EpochKey,
) -> Result<EpochKey, EpochError> {
    let content = Content::read(sealed)?;
    let (header, named) = (sealed.header(), epoch_parcel.header());
    if (content.circle, content.epoch) != (readers.circle(), readers.id())
        || header.centre != readers.centre()
    {
        return Err(EpochError::NotForMe);
    }
    if (header.epoch, header.circle, header.centre) != (named.epoch, named.circle, named.centre) {
        return Err(EpochError::WrongCommitment);
    }
    let aad = [&header.to_bytes(), content.front].concat();
    let (key, nonce) = key_and_nonce(&box_key(readers, header));
    let plain = cipher::decrypt(&key, &nonce, &aad, content.sealed)?;
    let key: [u8; 32] = (**plain).try_into().map_err(|_| EpochError::Malformed)?;
    EpochKey::committed(Zeroizing::new(key), epoch_parcel)
}

fn box_key(readers: &EpochKey, header: &Header) -> Zeroizing<[u8; 56]> {
    let info = sha256(&[&header.to_bytes()]);
    derive_salted(
        readers.secret(),
        &header.salt,
        &[b"samenboek/v1/circle-box", &info],
    )
}

struct Content<'a> {
    circle: CircleId,
    epoch: EpochId,
    front: &'a [u8],
    sealed: &'a [u8],
}

impl<'a> Content<'a> {
    fn read(parcel: &'a Sealed) -> Result<Self, EpochError> {
        if parcel.header().kind != ParcelKind::Box {
            return Err(EpochError::OtherKind);
        }
        let (front, sealed) = parcel
            .body()
            .split_at_checked(FRONT)
            .ok_or(EpochError::Malformed)?;
        let mut reader = Reader::new(front);
        match reader.u8()? {
            VERSION => {}
            0 | 1 => return Err(EpochError::NotForMe),
            _ => return Err(EpochError::NewerVersion),
        }
        Ok(Self {
            circle: reader.read()?,
            epoch: reader.read()?,
            front,
            sealed,
        })
    }
}
