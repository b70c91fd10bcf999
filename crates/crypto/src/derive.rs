//! Hashes and derived keys. Every use has its own label, so that no key serves two ends.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// SHA-256 over the parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The first bytes of [`sha256`].
pub(crate) fn short_hash<const N: usize>(parts: &[&[u8]]) -> [u8; N] {
    const { assert!(N <= 32, "SHA-256 gives 32 bytes") };
    let mut short = [0; N];
    for (place, byte) in short.iter_mut().zip(sha256(parts)) {
        *place = byte;
    }
    short
}

/// HKDF-SHA256 without a salt; the parts of `info` are joined.
pub(crate) fn derive<const N: usize>(key: &[u8], info: &[&[u8]]) -> Zeroizing<[u8; N]> {
    expand(&Hkdf::<Sha256>::new(None, key), info)
}

/// HKDF-SHA256 with a salt; the parts of `info` are joined.
pub(crate) fn derive_salted<const N: usize>(
    key: &[u8],
    salt: &[u8],
    info: &[&[u8]],
) -> Zeroizing<[u8; N]> {
    expand(&Hkdf::<Sha256>::new(Some(salt), key), info)
}

fn expand<const N: usize>(hkdf: &Hkdf<Sha256>, info: &[&[u8]]) -> Zeroizing<[u8; N]> {
    const { assert!(N <= 255 * 32, "HKDF-SHA256 gives at most 255 blocks") };
    let mut okm = Zeroizing::new([0; N]);
    match hkdf.expand_multi_info(info, okm.as_mut()) {
        Ok(()) => okm,
        // The assertion above excludes the only refusal, when this is compiled. A key of zeros
        // must never leave this function.
        Err(_) => std::process::abort(),
    }
}

/// HMAC-SHA256 under a 32-byte key.
pub(crate) fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    mac(key, parts).finalize().into_bytes().into()
}

/// Whether this is what [`hmac`] gives, in a time that tells nothing.
pub(crate) fn hmac_fits(key: &[u8; 32], parts: &[&[u8]], claimed: &[u8; 32]) -> bool {
    mac(key, parts).verify_slice(claimed).is_ok()
}

fn mac(key: &[u8; 32], parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0_u8; 64]);
    for (place, byte) in block.iter_mut().zip(key) {
        *place = *byte;
    }
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    for part in parts {
        mac.update(part);
    }
    mac
}

/// Two halves of one derivation: a cipher key and its nonce.
pub(crate) fn key_and_nonce(okm: &Zeroizing<[u8; 56]>) -> (Zeroizing<[u8; 32]>, [u8; 24]) {
    let mut key = Zeroizing::new([0; 32]);
    let mut nonce = [0; 24];
    let (first, second) = okm.split_at(32);
    key.copy_from_slice(first);
    nonce.copy_from_slice(second);
    (key, nonce)
}
