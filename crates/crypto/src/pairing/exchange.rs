//! SPAKE2 over Ed25519, both sides, and what is derived from its result.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use spake2::{Ed25519Group, Identity, Password, Spake2};
use zeroize::Zeroizing;

use crate::derive::{derive, sha256};
use crate::pairing::{Digits, PICTURES, PairingError, Pictures};

const NEWCOMER: &[u8] = b"samenboek/v1/newcomer";
const COORDINATOR: &[u8] = b"samenboek/v1/coordinator";

/// One message of SPAKE2: a side byte and a point.
pub(crate) type Message = [u8; 33];

/// One side, before the other's message is there. The same seed gives the same side again.
pub(crate) struct Side(Spake2<Ed25519Group>);

impl Side {
    pub(crate) fn newcomer(
        seed: &[u8; 32],
        digits: &Digits,
    ) -> Result<(Self, Message), PairingError> {
        let (password, newcomer, coordinator) = names(digits);
        let chance = ChaCha20Rng::from_seed(*seed);
        let (side, message) = Spake2::start_a_with_rng(&password, &newcomer, &coordinator, chance);
        Self::with(side, message)
    }

    pub(crate) fn coordinator(
        seed: &[u8; 32],
        digits: &Digits,
    ) -> Result<(Self, Message), PairingError> {
        let (password, newcomer, coordinator) = names(digits);
        let chance = ChaCha20Rng::from_seed(*seed);
        let (side, message) = Spake2::start_b_with_rng(&password, &newcomer, &coordinator, chance);
        Self::with(side, message)
    }

    fn with(side: Spake2<Ed25519Group>, message: Vec<u8>) -> Result<(Self, Message), PairingError> {
        let message = message.try_into().map_err(|_| PairingError::Damaged)?;
        Ok((Self(side), message))
    }

    /// What both sides know if they had the same digits.
    pub(crate) fn finish(self, theirs: &Message) -> Result<SharedKey, PairingError> {
        let key = self.0.finish(theirs).map_err(|_| PairingError::Damaged)?;
        Ok(SharedKey(Zeroizing::new(key)))
    }
}

fn names(digits: &Digits) -> (Password, Identity, Identity) {
    let password = Password::new(digits.as_str().as_bytes());
    (
        password,
        Identity::new(NEWCOMER),
        Identity::new(COORDINATOR),
    )
}

/// What SPAKE2 gives: the same at both sides, if they had the same digits.
pub(crate) struct SharedKey(Zeroizing<Vec<u8>>);

impl SharedKey {
    /// Bound to two files, the whole request and the message in the answer.
    pub(crate) fn by_files(self, request: &[u8], answer: &Message) -> Shared {
        let transcript = sha256(&[&sha256(&[request]), &sha256(&[answer])]);
        Shared {
            key: self.0,
            transcript,
        }
    }

    /// Bound to everything that went over a line, and to its two ends.
    pub(crate) fn by_line(self, transcript: [u8; 32]) -> Shared {
        Shared {
            key: self.0,
            transcript,
        }
    }
}

/// What both sides share, bound to what both saw.
pub(crate) struct Shared {
    key: Zeroizing<Vec<u8>>,
    transcript: [u8; 32],
}

impl Shared {
    /// A key for one end.
    pub(crate) fn key<const N: usize>(&self, label: &[u8]) -> Zeroizing<[u8; N]> {
        derive(&self.key, &[label, &self.transcript])
    }

    /// What both saw.
    pub(crate) fn transcript(&self) -> &[u8; 32] {
        &self.transcript
    }

    pub(crate) fn pictures(&self) -> Pictures {
        let bytes = self.key::<12>(b"samenboek/v1/pairing-pictures");
        let mut pictures = [0; 3];
        for (picture, number) in pictures.iter_mut().zip(bytes.chunks_exact(4)) {
            let number = number
                .iter()
                .fold(0, |sum, byte| sum << 8 | u32::from(*byte));
            *picture = u8::try_from(number % u32::from(PICTURES)).unwrap_or(0);
        }
        pictures
    }
}
