//! Reading parcels: first who, then what.

use std::collections::BTreeSet;

use samenboek_domain::ids::{DocumentId, ParcelName};

use crate::cipher;
use crate::circle::EpochKey;
use crate::derive::key_and_nonce;
use crate::ledger::Authority;
use crate::parcel::seal::parcel_key;
use crate::parcel::{Entry, Header, Sealed, body};
use crate::wire::Malformed;

/// A parcel whose signature holds and whose signer the ledger lets write here; or, of a circle of which the ledger
/// tells nothing, one that may be carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authentic(Sealed);

impl Authentic {
    /// The parcel.
    pub fn sealed(&self) -> &Sealed {
        &self.0
    }

    /// The parcel, given back.
    pub fn into_sealed(self) -> Sealed {
        self.0
    }
}

/// Why a parcel is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// Of another centre than this ledger's.
    #[error("of another centre")]
    OtherCentre,
    /// The ledger does not know the signer.
    #[error("the ledger does not know the signer")]
    UnknownSigner,
    /// The signer has no grant for this circle.
    #[error("the signer may not write in this circle")]
    NoGrant,
    /// Later than the cut of the signer's revocation.
    #[error("later than the revocation of its signer")]
    Revoked,
    /// The bytes were changed, or somebody else signed them.
    #[error("the signature does not hold")]
    BadSignature,
}

impl Reason {
    /// The stable name of this reason.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherCentre => "other_centre",
            Self::UnknownSigner => "unknown_signer",
            Self::NoGrant => "no_grant",
            Self::Revoked => "revoked",
            Self::BadSignature => "bad_signature",
        }
    }
}

/// Asks the ledger and the signature. A parcel that is set aside is given back with the reason:
/// it is kept, and may be tried again when the ledger has grown.
pub fn authenticate(sealed: Sealed, authority: &Authority) -> Result<Authentic, (Sealed, Reason)> {
    let refusal = refusal(&sealed, authority);
    judged(sealed, refusal)
}

/// [`authenticate`] for a parcel whose signer had gone when it was made, or was let in by somebody who had, and that
/// something depends on which counts (SEALING 6). That it is so, the caller shows.
pub fn authenticate_late(
    sealed: Sealed,
    authority: &Authority,
) -> Result<Authentic, (Sealed, Reason)> {
    let refusal = match refusal(&sealed, authority) {
        Some(Reason::Revoked | Reason::UnknownSigner | Reason::NoGrant) => None,
        other @ (Some(Reason::OtherCentre | Reason::BadSignature) | None) => other,
    };
    judged(sealed, refusal)
}

/// [`authenticate`] for many parcels, in their order, on two threads. Each signature is checked by
/// itself: a batch would let through what a strict check refuses.
pub fn authenticate_all(
    parcels: Vec<Sealed>,
    authority: &Authority,
) -> Vec<Result<Authentic, (Sealed, Reason)>> {
    let refusals = |parcels: &[Sealed]| {
        let refusals = parcels.iter().map(|it| refusal(it, authority));
        refusals.collect::<Vec<_>>()
    };
    let (front, back) = parcels.split_at(parcels.len() / 2);
    let found = std::thread::scope(|scope| {
        let beside = std::thread::Builder::new().spawn_scoped(scope, || refusals(back));
        let mut found = refusals(front);
        let beside = beside.ok().and_then(|it| it.join().ok());
        // A laptop that has no thread to give does everything on this one.
        found.extend(beside.unwrap_or_else(|| refusals(back)));
        found
    });
    let judged = |(sealed, refusal)| judged(sealed, refusal);
    parcels.into_iter().zip(found).map(judged).collect()
}

fn judged(sealed: Sealed, refusal: Option<Reason>) -> Result<Authentic, (Sealed, Reason)> {
    match refusal {
        None => Ok(Authentic(sealed)),
        Some(reason) => Err((sealed, reason)),
    }
}

fn refusal(sealed: &Sealed, authority: &Authority) -> Option<Reason> {
    let header = sealed.header();
    if authority.centre() != Some(header.centre) {
        return Some(Reason::OtherCentre);
    }
    // First, so that whatever else is refused was made by whoever it says.
    if !sealed.signature_holds() {
        return Some(Reason::BadSignature);
    }
    // Keys of whoever was let in in vain are taken like those of who left: others may have sealed with them.
    let is_in_vain = header.kind.is_key() && authority.let_in_in_vain(&header.signer);
    if !is_in_vain && authority.enrolment(&header.signer).is_none() {
        return Some(Reason::UnknownSigner);
    }
    // Who is in a circle is said inside it, sealed. Whoever is not in it carries what somebody known signed; whoever
    // is asks again with what was said inside.
    let is_known = authority.circle_class(&header.circle).is_some();
    // An epoch or a box tells a reader no content, and proves itself by the commitment; the past
    // stays readable only if those of people who have left are still taken.
    let stands_in_chain = !header.kind.is_key();
    let entitled = if !is_known || is_in_vain {
        true
    } else if stands_in_chain {
        authority.could_write(&header.signer, &header.circle)
    } else {
        authority.could_read(&header.signer, &header.circle)
    };
    if !entitled {
        return Some(Reason::NoGrant);
    }
    let accepted = authority.accepts(&header.signer, &header.circle, header.to, &sealed.name());
    (stands_in_chain && !accepted).then_some(Reason::Revoked)
}

/// Proof that a value came out of a parcel whose signature, right and seal were checked. Only
/// [`open`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    /// The value.
    pub fn get(&self) -> &T {
        &self.0
    }

    /// The value, without the proof.
    pub fn into_inner(self) -> T {
        self.0
    }
}

/// What stood in a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The outside.
    pub header: Header,
    /// The name of the parcel.
    pub name: ParcelName,
    /// The content.
    pub entries: Vec<Entry>,
    /// The parcel itself, to be kept and carried.
    pub sealed: Sealed,
}

/// An authentic parcel that does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The key is of another epoch.
    #[error("the key is of another epoch")]
    OtherEpoch,
    /// Epochs and boxes are opened by their own functions.
    #[error("holds no entries")]
    NoEntries,
    /// The seal does not fit.
    #[error("the seal does not fit")]
    BrokenSeal,
    /// More than 32 MiB inside.
    #[error("more inside than a parcel may hold")]
    TooLarge,
    /// Not laid out as it should be.
    #[error("the inside is malformed")]
    Malformed,
    /// Made by a newer version: kept and carried.
    #[error("made by a newer version")]
    NewerVersion,
}

impl OpenError {
    /// The stable name of this error.
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherEpoch => "other_epoch",
            Self::NoEntries => "no_entries",
            Self::BrokenSeal => "broken_seal",
            Self::TooLarge => "too_large",
            Self::Malformed => "malformed",
            Self::NewerVersion => "newer_version",
        }
    }
}

impl From<Malformed> for OpenError {
    fn from(_: Malformed) -> Self {
        Self::Malformed
    }
}

/// Opens the seal and unpacks, within the limits.
pub fn open(parcel: Authentic, epoch: &EpochKey) -> Result<Verified<Opened>, OpenError> {
    let sealed = parcel.0;
    let entries = unseal(&sealed, epoch)?;
    Ok(Verified(Opened {
        header: *sealed.header(),
        name: sealed.name(),
        entries,
        sealed,
    }))
}

/// The documents that a parcel speaks of which the ledger does not accept. It proves nothing, and is for one use only:
/// to throw such a parcel away when one of them was forgotten.
pub fn documents_within(
    sealed: &Sealed,
    epoch: &EpochKey,
) -> Result<BTreeSet<DocumentId>, OpenError> {
    let entries = unseal(sealed, epoch)?;
    Ok(entries.iter().map(|entry| entry.document).collect())
}

/// Looks into a parcel that the ledger does not accept, for whoever must decide about it. It proves nothing: what comes
/// out is shown to that person, and never merged.
pub fn peek(sealed: &Sealed, epoch: &EpochKey) -> Result<Vec<Entry>, OpenError> {
    if !sealed.signature_holds() {
        return Err(OpenError::BrokenSeal);
    }
    unseal(sealed, epoch)
}

fn unseal(sealed: &Sealed, epoch: &EpochKey) -> Result<Vec<Entry>, OpenError> {
    let header = *sealed.header();
    if header.epoch != epoch.id() || header.circle != epoch.circle() {
        return Err(OpenError::OtherEpoch);
    }
    if header.kind.is_key() {
        return Err(OpenError::NoEntries);
    }
    let aad = header.to_bytes();
    let (key, nonce) = key_and_nonce(&parcel_key(epoch, &aad, &header.salt));
    let plain =
        cipher::decrypt(&key, &nonce, &aad, sealed.body()).map_err(|_| OpenError::BrokenSeal)?;
    body::unpack(&plain)
}
