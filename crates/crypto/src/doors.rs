//! Doors to the decoders that stand behind a seal or a signature, for tests that hand them foreign bytes: whoever has
//! keys can make any of these. Not in a release build.

use crate::circle::EpochKey;
use crate::ledger::STATEMENT_LABEL;
use crate::pairing::{Digits, PairingError, Request, answer_with};
use crate::parcel::{self, Draft, Entry, Header, OpenError, SealError, Sealed, body};
use crate::signer::{Signer, sign};

/// Reads what stands inside a seal.
pub fn unpack(plain: &[u8]) -> Result<Vec<Entry>, OpenError> {
    body::unpack(plain)
}

/// What stands inside a seal, for these entries.
pub fn pack(entries: &[Entry]) -> Result<Vec<u8>, SealError> {
    body::pack(entries).map(|plain| plain.to_vec())
}

/// Seals these bytes as the inside of a parcel, whatever they are.
pub fn seal_plain(
    draft: &Draft<'_>,
    epoch: &EpochKey,
    signer: &Signer,
    plain: &[u8],
) -> Result<Sealed, SealError> {
    parcel::seal_plain(draft, epoch, signer, &[7; 32], plain)
}

/// Signs these bytes as the body of an epoch or a box, whatever they are.
pub fn sign_body(header: &Header, body: &[u8], signer: &Signer) -> Result<Sealed, SealError> {
    parcel::close(header.to_bytes(), body, signer)
}

/// Signs these bytes as a statement, whatever they are.
pub fn sign_statement(signer: &Signer, unsigned: &[u8]) -> Vec<u8> {
    let signature = sign(signer.pen(), STATEMENT_LABEL, &[unsigned]);
    [unsigned, &signature].concat()
}

/// A coordinator's file of this version with this inside, whatever it is.
pub fn answer(
    file: &[u8],
    digits: &str,
    version: u8,
    plain: &[u8],
) -> Result<Vec<u8>, PairingError> {
    let digits = Digits::parse(digits).ok_or(PairingError::MistypedDigits)?;
    let request = Request::read(file)?;
    answer_with(file, &request, &digits, &[7; 32], version, plain).map(|(answer, _)| answer)
}

/// Keys that follow from a seed.
pub fn signer(seed: u8) -> Signer {
    Signer::derive(&[seed; 32], b"somebody, laptop")
}
