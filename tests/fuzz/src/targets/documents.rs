//! What stands in entries: claims, lists, and the bytes that Automerge gets to see.

use std::sync::LazyLock;

use samenboek_crypto::{Entry, Opened, ParcelKind, Sealed, doors};
use samenboek_domain::ids::DocumentId;
use samenboek_store::doors::{
    Believed, Brought, believe, bring, entries_again, look_at_chunk, stands,
};
use samenboek_store::{Claim, Tips};
use sha2::{Digest, Sha256};

use crate::centre::{CENTRE, first};

/// Any claim of a laptop.
pub fn claim(bytes: &[u8]) {
    if let Some(claim) = Claim::from_bytes(bytes) {
        let again = claim.to_bytes();
        assert_eq!(again.len(), bytes.len());
        let sorted = Claim::from_bytes(&again).unwrap();
        assert_eq!(sorted.to_bytes(), again);
    }
}

/// Any list of what a remainder stands for, of what a laptop forgot, or of where news lies.
pub fn entries(bytes: &[u8]) {
    let tips = Tips::of(&[Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::TIPS,
        bytes: bytes.to_vec(),
    }]);
    if let Some(tips) = tips {
        assert!(bytes.len() >= 13 + 24 * tips.circles.len());
        let _ = tips.news_since(u64::MAX).map(Iterator::count);
    }
    for (at, again) in entries_again(bytes).into_iter().enumerate() {
        if let Some(again) = again {
            assert!(again.len() <= bytes.len());
            assert_eq!(entries_again(&again)[at].as_deref(), Some(&*again));
        }
    }
}

/// Any bytes as chunks of Automerge, also with the checksum that they should have.
pub fn chunk(bytes: &[u8]) {
    look_at_chunk(bytes);
    for kind in 0..3 {
        look_at_chunk(&framed(kind, bytes));
    }
}

/// Any content of a change in the signer's name: for a new document, and for one that stands.
pub fn change(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    into_documents(Entry::CHANGE, *how, framed(1, content));
}

/// Any content of a whole document in the signer's name.
pub fn copy(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    into_documents(Entry::FULL_COPY, *how, framed(0, content));
}

/// Any content of a whole document or a change in the signer's name, that is to be believed on its word until the library
/// loads it: no more is promised of it than that it is bounded, that what would be kept is what came, and that nothing
/// can be missing that would have to be waited for.
pub fn word(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let (entry_type, kind) = if how & 2 == 2 {
        (Entry::CHANGE, 1)
    } else {
        (Entry::FULL_COPY, 0)
    };
    let mut parcel = PARCEL.clone();
    parcel.entries.push(Entry {
        document: DocumentId::from_bytes([1; 16]),
        kind: 1,
        entry_type,
        bytes: framed(kind, content),
    });
    let present = (how & 1 == 1).then(crate::seeds::document);
    let came = [present.clone().unwrap_or_default(), framed(kind, content)].concat();
    match believe(&parcel, present) {
        Believed::No => {}
        Believed::Kept(kept) => assert_eq!(kept, came),
        Believed::WaitsAfterAll => panic!("believed, although something older is missing"),
    }
}

/// A chunk with its magic, length and checksum.
pub fn framed(kind: u8, content: &[u8]) -> Vec<u8> {
    let mut behind = vec![kind];
    let mut length = content.len();
    while length > 127 {
        behind.push(length as u8 & 127 | 128);
        length >>= 7;
    }
    behind.push(length as u8);
    behind.extend(content);
    let digest = Sha256::digest(&behind);
    [&[0x85, 0x6f, 0x4a, 0x83], &digest[..4], &behind].concat()
}

/// What stands behind the length of a chunk.
pub fn unframed(chunk: &[u8]) -> Vec<u8> {
    let length = chunk[9..].iter().position(|byte| byte & 128 == 0).unwrap();
    chunk[10 + length..].to_vec()
}

static PARCEL: LazyLock<Opened> = LazyLock::new(|| {
    let draft = first(ParcelKind::Changes, &[]);
    let sealed: Sealed = doors::seal_plain(&draft, &CENTRE.key, &CENTRE.amina, &[1; 512]).unwrap();
    Opened {
        header: *sealed.header(),
        name: sealed.name(),
        entries: Vec::new(),
        sealed,
    }
});

fn into_documents(entry_type: u8, how: u8, chunk: Vec<u8>) {
    let mut parcel = PARCEL.clone();
    let entry = Entry {
        document: DocumentId::from_bytes([1; 16]),
        kind: 1,
        entry_type,
        bytes: chunk,
    };
    parcel.entries.push(entry.clone());
    if how & 2 == 2 {
        // Beside the change that it rests on, in the same parcel.
        parcel.entries.insert(
            0,
            Entry {
                entry_type: Entry::CHANGE,
                bytes: crate::seeds::first_change(),
                ..entry
            },
        );
    }
    let present = (how & 1 == 1).then(crate::seeds::document);
    if let Brought::Document(saved) = bring(&parcel, present.clone()) {
        assert!(stands(&saved), "what is kept must be readable");
        // The same once more brings nothing that was not there.
        parcel.entries.truncate(parcel.entries.len());
        assert_ne!(bring(&parcel, Some(saved)), Brought::Refused);
    }
}
