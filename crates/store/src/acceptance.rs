//! Late parcels, of signers who had gone when they made them, that count all the same: something depends on them that
//! counts (SEALING 6). The answer follows from the parcels alone, whatever came first.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Entry, Opened};
use samenboek_domain::ids::{DocumentId, ParcelName};

use crate::actors::prefix;
use crate::book::Book;
use crate::chunk;
use crate::forgetting::writers;
use crate::verify::changes_in;

/// Which of these late parcels what counts depends on, or other late ones on which it does. `counting` are entries of
/// parcels that count.
pub(crate) fn needed<'a>(
    counting: impl Iterator<Item = &'a Entry>,
    late: &[Opened],
    book: &Book,
) -> BTreeSet<ParcelName> {
    let mut makers: BTreeMap<[u8; 32], Vec<usize>> = BTreeMap::new();
    for (place, parcel) in late.iter().enumerate() {
        for (_, hash) in brought(parcel, book) {
            makers.entry(hash).or_default().push(place);
        }
    }
    let mut awaited: Vec<[u8; 32]> = counting.flat_map(rests_on).collect();
    let mut found = BTreeSet::new();
    while let Some(hash) = awaited.pop() {
        for place in makers.get(&hash).into_iter().flatten() {
            if let Some(parcel) = late.get(*place).filter(|it| found.insert(it.name)) {
                awaited.extend(parcel.entries.iter().flat_map(rests_on));
            }
        }
    }
    found
}

/// What a parcel brings to documents: only what its signer may write, or vouches for. Nobody can make something depend on
/// a parcel by laying changes of others in it, or in a document that is forgotten.
pub(crate) fn brought(parcel: &Opened, book: &Book) -> Vec<(DocumentId, [u8; 32])> {
    let mut found = Vec::new();
    let entries = parcel.entries.iter();
    for entry in entries.filter(|entry| !book.forgot_document(&entry.document)) {
        let writers = writers(parcel, entry);
        let prefixes: Vec<_> = writers.iter().map(prefix).collect();
        let changes = changes_in(entry).into_iter();
        let own = changes.filter(|(_, actor)| prefixes.iter().any(|it| actor.starts_with(it)));
        found.extend(own.map(|(hash, _)| (entry.document, hash)));
    }
    found
}

/// On which changes an entry rests that it does not hold itself. A whole document rests on nothing.
fn rests_on(entry: &Entry) -> Vec<[u8; 32]> {
    if !matches!(entry.entry_type, Entry::CHANGE | Entry::VOUCHED_CHANGE) {
        return Vec::new();
    }
    let hashes = chunk::dependencies(&entry.bytes).unwrap_or_default();
    hashes.into_iter().map(|hash| hash.0).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::verify::hashes_in;
    use automerge::transaction::Transactable;
    use automerge::{Automerge, ROOT};

    #[test]
    fn of_a_late_copy_that_could_never_be_merged_nothing_is_loaded() {
        let mut evening = Automerge::new();
        let mut tx = evening.transaction();
        tx.put(ROOT, "note", "Soep met brood. ".repeat(400))
            .unwrap();
        tx.commit();
        let copy = |bytes| Entry {
            document: DocumentId::from_bytes([1; 16]),
            kind: 1,
            entry_type: Entry::FULL_COPY,
            bytes,
        };
        assert_eq!(hashes_in(&copy(evening.save_nocompress())).len(), 1);
        // Deflated columns inflate without bound, and no copy of ours has one.
        assert_eq!(hashes_in(&copy(evening.save())), Vec::<[u8; 32]>::new());
    }
}
