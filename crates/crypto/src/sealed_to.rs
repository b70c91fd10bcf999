//! A secret sealed to one reader's key (HPKE base mode, RFC 9180; X25519, HKDF-SHA256, ChaCha20-Poly1305).

use std::convert::Infallible;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use zeroize::Zeroizing;

type PublicKey = <X25519HkdfSha256 as Kem>::PublicKey;
type PrivateKey = <X25519HkdfSha256 as Kem>::PrivateKey;
type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

/// The key is no key, or the seal does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unopened {
    BadKey,
    BrokenSeal,
}

/// Seals to this X25519 key: the encapsulated key, then the sealed bytes. `chance` is used once.
pub(crate) fn seal_to(
    reader: &[u8; 32],
    info: &[u8],
    aad: &[u8],
    secret: &[u8],
    chance: [u8; 32],
) -> Result<(Vec<u8>, Vec<u8>), Unopened> {
    let public = PublicKey::from_bytes(reader).map_err(|_| Unopened::BadKey)?;
    let (encapped, sealed) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            info,
            secret,
            aad,
            &mut Chance(ChaCha20Rng::from_seed(chance)),
        )
        .map_err(|_| Unopened::BadKey)?;
    Ok((encapped.to_bytes().to_vec(), sealed))
}

/// Opens what [`seal_to`] made, with the reader's secret.
pub(crate) fn open_from(
    secret: &[u8; 32],
    info: &[u8],
    aad: &[u8],
    encapped: &[u8; 32],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let secret = PrivateKey::from_bytes(secret).map_err(|_| Unopened::BadKey)?;
    let encapped = Encapped::from_bytes(encapped).map_err(|_| Unopened::BrokenSeal)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret,
        &encapped,
        info,
        sealed,
        aad,
    )
    .map(Zeroizing::new)
    .map_err(|_| Unopened::BrokenSeal)
}

/// Bridges the two generations of the random number traits: HPKE asks for the newer one.
struct Chance(ChaCha20Rng);

impl TryRng for Chance {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.0.next_u32())
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.next_u64())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill_bytes(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Chance {}
