//! Automerge's binary chunks, as far as somebody must look into them before the library does: what kind a chunk is,
//! that it is alone and holds nothing deflated, which hash it has and who wrote it. The layout is the published one
//! (automerge.org/automerge-binary-format-spec): magic, checksum, type, length, content.

mod contents;
mod rows;
mod unfolded;

use automerge::ChangeHash;
use sha2::{Digest, Sha256};

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const TYPE_AT: usize = 8;
const DOCUMENT: u8 = 0;
const CHANGE: u8 = 1;
/// The bit of a column's number that says its data are deflated.
const DEFLATED: u64 = 0b1000;

pub(crate) use contents::Contents;
pub(crate) use unfolded::cost;

/// One change, as its chunk says of itself.
pub(crate) struct ChangeChunk<'a> {
    /// The hash the library will know it by.
    pub hash: ChangeHash,
    /// Who wrote it.
    pub actor: &'a [u8],
}

/// Reads the front of bytes that are exactly one uncompressed change.
pub(crate) fn change(bytes: &[u8]) -> Option<ChangeChunk<'_>> {
    let mut content = alone(bytes, CHANGE)?;
    let dependencies = content.number()?;
    content.skip(dependencies.checked_mul(32)?)?;
    let length = content.number()?;
    let actor = content.take(length)?;
    let digest = Sha256::digest(bytes.get(TYPE_AT..)?);
    Some(ChangeChunk {
        hash: ChangeHash(digest.into()),
        actor,
    })
}

/// On which changes a change rests.
pub(crate) fn dependencies(bytes: &[u8]) -> Option<Vec<ChangeHash>> {
    let mut content = alone(bytes, CHANGE)?;
    let count = content.number()?;
    let hashes = content.take(count.checked_mul(32)?)?;
    let hash = |bytes: &[u8]| Some(ChangeHash(bytes.try_into().ok()?));
    hashes.chunks_exact(32).map(hash).collect()
}

/// Whether these bytes are one change that rests on no other: with it a document begins.
pub(crate) fn is_first(bytes: &[u8]) -> bool {
    alone(bytes, CHANGE).and_then(|mut content| content.number()) == Some(0)
}

/// Whether these bytes are exactly one document in which no column is deflated: a deflated one inflates without bound.
pub(crate) fn is_plain_document(bytes: &[u8]) -> bool {
    columns_are_plain(bytes).unwrap_or(false)
}

/// Whether these bytes are exactly one document.
pub(crate) fn is_document(bytes: &[u8]) -> bool {
    alone(bytes, DOCUMENT).is_some()
}

/// How many chunks lie behind one another here. None when what lies here is no row of chunks.
pub(crate) fn count(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    let mut count = 0;
    while !rest.is_empty() {
        rest = rest.get(first_length(rest)?..)?;
        count += 1;
    }
    Some(count)
}

/// How many bytes the first chunk takes.
fn first_length(bytes: &[u8]) -> Option<usize> {
    let mut reader = Reader(bytes.get(TYPE_AT + 1..)?);
    let content = usize::try_from(reader.number()?).ok()?;
    (bytes.len() - reader.0.len()).checked_add(content)
}

fn columns_are_plain(bytes: &[u8]) -> Option<bool> {
    let mut content = alone(bytes, DOCUMENT)?;
    for _ in 0..content.number()? {
        content.skip_block()?;
    }
    let heads = content.number()?;
    content.skip(heads.checked_mul(32)?)?;
    let mut is_plain = true;
    // The columns of the changes, then those of the operations.
    for _ in 0..2 {
        for _ in 0..content.number()? {
            is_plain &= content.number()? & DEFLATED == 0;
            content.number()?;
        }
    }
    Some(is_plain)
}

/// The content of bytes that are exactly one chunk of this type.
fn alone(bytes: &[u8], chunk_type: u8) -> Option<Reader<'_>> {
    let is_ours = bytes.starts_with(&MAGIC) && bytes.get(TYPE_AT) == Some(&chunk_type);
    if !is_ours || first_length(bytes)? != bytes.len() {
        return None;
    }
    let mut reader = Reader(bytes.get(TYPE_AT + 1..)?);
    reader.number()?;
    Some(reader)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// An unsigned LEB128 number.
    #[inline(always)]
    fn number(&mut self) -> Option<u64> {
        if let Some((byte, rest)) = self.0.split_first()
            && byte & 0x80 == 0
        {
            self.0 = rest;
            return Some(u64::from(*byte));
        }
        self.long_number()
    }

    #[inline(never)]
    fn long_number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(usize::try_from(length).ok()?)?;
        self.0 = rest;
        Some(taken)
    }

    fn skip(&mut self, length: u64) -> Option<()> {
        self.take(length).map(|_| ())
    }

    /// A length, and as many bytes.
    fn block(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    fn skip_block(&mut self) -> Option<()> {
        self.block().map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use automerge::transaction::Transactable;
    use automerge::{ActorId, Automerge, ROOT};

    use super::*;

    fn evening() -> Automerge {
        let mut document = Automerge::new().with_actor(ActorId::from(vec![7_u8; 16]));
        for round in 0..3 {
            let mut tx = document.transaction();
            tx.put(ROOT, "note", "Soep met brood. ".repeat(400 + round))
                .unwrap();
            tx.commit();
        }
        document
    }

    #[test]
    fn a_change_says_its_hash_and_its_writer() {
        let document = evening();
        for known in document.get_changes(&[]) {
            let chunk = change(known.raw_bytes()).unwrap();
            assert_eq!(chunk.hash, known.hash());
            assert_eq!(chunk.actor, [7; 16]);
            assert_eq!(is_first(known.raw_bytes()), known.deps().is_empty());
            assert_eq!(dependencies(known.raw_bytes()).unwrap(), known.deps());
        }
    }

    #[test]
    fn a_change_is_alone_and_whole() {
        let bytes = evening().get_changes(&[])[1].raw_bytes().to_vec();
        assert!(change(&[bytes.clone(), bytes.clone()].concat()).is_none());
        assert!(change(&bytes[..bytes.len() - 1]).is_none());
        assert!(change(&evening().save_nocompress()).is_none());
        for length in 0..20 {
            assert!(change(&bytes[..length]).is_none());
        }
    }

    #[test]
    fn chunks_behind_one_another_are_counted() {
        let changes: Vec<Vec<u8>> = evening()
            .get_changes(&[])
            .iter()
            .map(|change| change.raw_bytes().to_vec())
            .collect();
        let document = evening().save_nocompress();
        assert_eq!(count(&[]), Some(0));
        assert_eq!(count(&document), Some(1));
        assert_eq!(
            count(&[document.clone(), changes.concat()].concat()),
            Some(4)
        );
        assert_eq!(count(&document[..document.len() - 1]), None);
    }

    #[test]
    fn a_document_with_a_deflated_column_is_not_plain() {
        assert!(is_plain_document(&evening().save_nocompress()));
        assert!(!is_plain_document(&evening().save()));
        let twice = [evening().save_nocompress(), evening().save_nocompress()].concat();
        assert!(!is_plain_document(&twice));
        assert!(!is_plain_document(&[]));
    }
}
