//! Passphrases before they are taken: four words to take over, and how good one's own is.

use samenboek_crypto::Passphrase;
use samenboek_crypto::passphrase::{ENOUGH_BITS, suggest};

use crate::error::{AppError, Result};

/// How good a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strength {
    /// Estimated bits.
    pub bits: f64,
    /// Whether it may open a laptop.
    pub enough: bool,
}

/// Four Dutch words by chance.
pub fn suggest_passphrase() -> Result<String> {
    suggest().map_err(|error| AppError::fault("unknown", error))
}

/// Weighs a passphrase that somebody is typing.
pub fn strength_of(passphrase: &Passphrase) -> Strength {
    let bits = passphrase.bits();
    Strength {
        bits,
        enough: bits >= ENOUGH_BITS,
    }
}
