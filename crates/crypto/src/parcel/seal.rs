//! Making parcels.

use samenboek_domain::ids::{CentreId, CircleId, ParcelName};

use crate::cipher;
use crate::circle::EpochKey;
use crate::derive::{derive, derive_salted, hmac, key_and_nonce, sha256};
use crate::limits;
use crate::parcel::{Entry, Header, ParcelKind, SIGNATURE_LABEL, Sealed, body};
use crate::random::{RandomError, random};
use crate::signer::Signer;
use zeroize::Zeroizing;

/// What shall stand in a parcel.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// What it is for; epochs and boxes are made by [`crate::mint`] and [`crate::box_for`].
    pub kind: ParcelKind,
    /// The centre.
    pub centre: CentreId,
    /// The circle.
    pub circle: CircleId,
    /// The signer's first own save number in it.
    pub from: u64,
    /// The signer's last own save number in it.
    pub to: u64,
    /// The revision of this range.
    pub rev: u32,
    /// The signer's parcel before it; zeros in the first.
    pub prev: ParcelName,
    /// The content.
    pub entries: &'a [Entry],
}

/// A parcel that cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// More than 32 MiB of entries, or more than 8 MiB sealed.
    #[error("too much for one parcel")]
    TooLarge,
    /// The epoch is of another circle or centre.
    #[error("the epoch is not of this circle")]
    OtherCircle,
    /// The range runs backwards, or the kind is made elsewhere.
    #[error("not a parcel of a chain")]
    NotAChain,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Packs, seals and signs. Two calls with the same draft give different bytes.
pub fn seal(draft: &Draft<'_>, epoch: &EpochKey, signer: &Signer) -> Result<Sealed, SealError> {
    let plain = body::pack(draft.entries)?;
    seal_plain(draft, epoch, signer, &random()?, &plain)
}

pub(crate) fn seal_plain(
    draft: &Draft<'_>,
    epoch: &EpochKey,
    signer: &Signer,
    chance: &[u8; 32],
    plain: &[u8],
) -> Result<Sealed, SealError> {
    if epoch.circle() != draft.circle || epoch.centre() != draft.centre {
        return Err(SealError::OtherCircle);
    }
    let outside_chains = draft.kind.is_key();
    if draft.from > draft.to || outside_chains {
        return Err(SealError::NotAChain);
    }
    let header = Header {
        kind: draft.kind,
        centre: draft.centre,
        circle: draft.circle,
        epoch: epoch.id(),
        signer: signer.id(),
        from: draft.from,
        to: draft.to,
        rev: draft.rev,
        prev: draft.prev,
        salt: sealed_salt(epoch, chance, plain),
        body_len: u32::try_from(plain.len() + 16).map_err(|_| SealError::TooLarge)?,
    }
    .to_bytes();
    let body = encrypt(epoch, &header, plain)?;
    close(header, &body, signer)
}

/// A salt that stays unique even if the chance should repeat, as long as the content differs.
pub(crate) fn sealed_salt(epoch: &EpochKey, chance: &[u8; 32], plain: &[u8]) -> [u8; 32] {
    let key = derive::<32>(epoch.secret(), &[b"samenboek/v1/salt"]);
    hmac(&key, &[chance, &sha256(&[plain])])
}

/// The cipher key and nonce of one parcel.
pub(crate) fn parcel_key(epoch: &EpochKey, header: &[u8], salt: &[u8; 32]) -> Zeroizing<[u8; 56]> {
    let info = sha256(&[header]);
    derive_salted(epoch.secret(), salt, &[b"samenboek/v1/parcel", &info])
}

pub(crate) fn encrypt(epoch: &EpochKey, header: &[u8], plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let salt = Header::read(header).map_err(|_| SealError::NotAChain)?.salt;
    let (key, nonce) = key_and_nonce(&parcel_key(epoch, header, &salt));
    Ok(cipher::encrypt(&key, &nonce, header, plain))
}

/// Signs header and body.
pub(crate) fn close(header: Vec<u8>, body: &[u8], signer: &Signer) -> Result<Sealed, SealError> {
    let mut bytes = header;
    bytes.extend(body);
    let signature = signer.sign(SIGNATURE_LABEL, &[&bytes]);
    bytes.extend(signature);
    if bytes.len() > limits::SEALED_BYTES {
        return Err(SealError::TooLarge);
    }
    Sealed::parse(bytes).map_err(|_| SealError::TooLarge)
}
