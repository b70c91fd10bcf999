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

    /// What both sides know if they had the same digits, bound to the whole request.
    pub(crate) fn finish(
        self,
        theirs: &Message,
        request: &[u8],
        answer: &Message,
    ) -> Result<Shared, PairingError> {
        let key = self.0.finish(theirs).map_err(|_| PairingError::Damaged)?;
        let transcript = sha256(&[&sha256(&[request]), &sha256(&[answer])]);
        Ok(Shared {
            key: Zeroizing::new(key),
            transcript,
        })
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

/// What both sides share.
pub(crate) struct Shared {
    key: Zeroizing<Vec<u8>>,
    transcript: [u8; 32],
}

impl Shared {
    pub(crate) fn cipher_key(&self) -> Zeroizing<[u8; 56]> {
        derive(
            &self.key,
            &[b"samenboek/v1/pairing-answer", &self.transcript],
        )
    }

    pub(crate) fn pictures(&self) -> Pictures {
        let bytes = derive::<12>(
            &self.key,
            &[b"samenboek/v1/pairing-pictures", &self.transcript],
        );
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
