//! Sealing of drafts: what somebody was writing when the laptop locked, or crashed.

use zeroize::Zeroizing;

use crate::cipher;
use crate::random::RandomError;
use crate::secret::key;

key!(
    /// Seals the drafts of one person.
    DraftKey
);

/// A draft that cannot be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// Of somebody else, for something else, or changed.
    #[error("the draft does not open")]
    BrokenSeal,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Seals a draft; `aad` says what it is a draft of and must be given again.
pub fn seal_draft(key: &DraftKey, plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, DraftError> {
    Ok(cipher::wrap(key.bytes(), aad, plain)?)
}

/// Opens what [`seal_draft`] made.
pub fn open_draft(
    key: &DraftKey,
    sealed: &[u8],
    aad: &[u8],
) -> Result<Zeroizing<Vec<u8>>, DraftError> {
    cipher::unwrap(key.bytes(), aad, sealed).map_err(|_| DraftError::BrokenSeal)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_draft_opens_for_its_writer_and_its_subject_only() {
        let amina = DraftKey::new(Zeroizing::new([1; 32]));
        let jan = DraftKey::new(Zeroizing::new([2; 32]));
        let sealed = seal_draft(&amina, b"Morgen soep", b"encounter/7").unwrap();
        let opened = open_draft(&amina, &sealed, b"encounter/7").unwrap();
        assert_eq!(&**opened, b"Morgen soep");
        assert!(open_draft(&jan, &sealed, b"encounter/7").is_err());
        assert!(open_draft(&amina, &sealed, b"encounter/8").is_err());
        assert!(open_draft(&amina, b"kort", b"encounter/7").is_err());
    }
}
