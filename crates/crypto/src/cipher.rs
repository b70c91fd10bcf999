//! XChaCha20-Poly1305, with a given nonce or with a fresh one in front.

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use zeroize::Zeroizing;

use crate::random::{RandomError, random};

/// The tag did not fit: other key, other associated data, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unfit;

/// Seals under a key and nonce that are used once.
pub(crate) fn encrypt(key: &[u8; 32], nonce: &[u8; 24], aad: &[u8], msg: &[u8]) -> Vec<u8> {
    let sealed = XChaCha20Poly1305::new(key.into()).encrypt(nonce.into(), Payload { msg, aad });
    match sealed {
        Ok(sealed) => sealed,
        // Only messages of 256 GiB and more are refused, and no part of the house makes one.
        Err(_) => std::process::abort(),
    }
}

/// Opens what [`encrypt`] made.
pub(crate) fn decrypt(
    key: &[u8; 32],
    nonce: &[u8; 24],
    aad: &[u8],
    msg: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unfit> {
    XChaCha20Poly1305::new(key.into())
        .decrypt(nonce.into(), Payload { msg, aad })
        .map(Zeroizing::new)
        .map_err(|_| Unfit)
}

/// Wraps a small secret: a fresh nonce, then the sealed bytes.
pub(crate) fn wrap(key: &[u8; 32], aad: &[u8], secret: &[u8]) -> Result<Vec<u8>, RandomError> {
    let nonce = random::<24>()?;
    let mut wrapped = nonce.to_vec();
    wrapped.extend(encrypt(key, &nonce, aad, secret));
    Ok(wrapped)
}

/// Unwraps what [`wrap`] made.
pub(crate) fn unwrap(
    key: &[u8; 32],
    aad: &[u8],
    wrapped: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unfit> {
    let (nonce, sealed) = wrapped.split_first_chunk::<24>().ok_or(Unfit)?;
    decrypt(key, nonce, aad, sealed)
}
