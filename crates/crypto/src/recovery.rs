//! The centre's recovery key: it exists on paper and nowhere else.

use ed25519_dalek::SigningKey;

use crate::derive::derive;
use crate::random::RandomError;
use crate::sheet::SheetCode;

/// Makes recovery keys. The secret is the code on paper; the founding statement holds the public
/// key.
#[derive(Debug, Clone, Copy)]
pub struct RecoveryKey;

impl RecoveryKey {
    /// A fresh code for paper, and the Ed25519 public key that follows from it.
    pub fn generate() -> Result<(SheetCode, [u8; 32]), RandomError> {
        let code = SheetCode::generate()?;
        let public = Self::public_of(&code);
        Ok((code, public))
    }

    /// The public key that follows from a code: the right paper, or not.
    pub fn public_of(code: &SheetCode) -> [u8; 32] {
        Self::pen(code).verifying_key().to_bytes()
    }

    pub(crate) fn pen(code: &SheetCode) -> SigningKey {
        SigningKey::from_bytes(&derive(code.bytes(), &[b"samenboek/v1/recovery"]))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_paper_in_the_safe_is_recognised() {
        let (paper, public) = RecoveryKey::generate().unwrap();
        let typed = SheetCode::parse(&paper.to_text()).unwrap();
        assert_eq!(RecoveryKey::public_of(&typed), public);
        let (other, _) = RecoveryKey::generate().unwrap();
        assert_ne!(RecoveryKey::public_of(&other), public);
    }
}
