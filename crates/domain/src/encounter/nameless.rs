//! What stays of an encounter whose names are over their term: another document, without a history, found by the id of
//! the first.

use sha2::{Digest, Sha256};

use crate::ids::DocumentId;

/// What stands before the id of an encounter where the one without names gets its own.
const NAMELESS: &[u8] = b"samenboek/v1/encounter-without-names";
/// What stands before it where the word is made that its names go.
const WORD: &[u8] = b"samenboek/v1/encounter-names-go";

/// The document that stands for this encounter once its names went: the same on every laptop, so that two who let them go
/// apart make one.
pub fn nameless_of(encounter: &DocumentId) -> DocumentId {
    hashed(NAMELESS, encounter)
}

/// What is forgotten together with an encounter of which only the names go. Nothing has this id: that it is said tells that
/// the encounter itself stays.
pub fn names_go(encounter: &DocumentId) -> DocumentId {
    hashed(WORD, encounter)
}

/// An id that follows from another one.
pub(crate) fn hashed(label: &[u8], encounter: &DocumentId) -> DocumentId {
    let digest: [u8; 32] = Sha256::new()
        .chain_update(label)
        .chain_update(encounter.as_bytes())
        .finalize()
        .into();
    let mut id = [0; DocumentId::LENGTH];
    for (to, from) in id.iter_mut().zip(digest) {
        *to = from;
    }
    DocumentId::from_bytes(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_without_names_and_the_word_that_they_go_are_these_for_ever() {
        let encounter = DocumentId::from_bytes([1; 16]);
        assert_eq!(
            nameless_of(&encounter).to_string(),
            "7nzbisfcipnkopqea7o75orqq4"
        );
        assert_eq!(
            names_go(&encounter).to_string(),
            "ntlr7xafyiebomjrcy43pznf5y"
        );
    }
}
