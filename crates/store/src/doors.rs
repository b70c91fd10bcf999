//! Doors to what reads foreign bytes inside a seal, for tests that hand it any: whoever has a key can make them. Not in a
//! release build, but for measures that ask for the feature `doors`.

pub mod records;

use automerge::Automerge;
use samenboek_crypto::Opened;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::applying::{Applied, Job, apply};
use crate::{Store, chunk, forgetting};

/// What became of foreign changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Brought {
    /// They count: the document as it would be kept.
    Document(Vec<u8>),
    /// Something older is missing.
    Waits,
    /// They do not count.
    Refused,
}

/// All that this parcel brings, put into one document as it stands here.
pub fn bring(parcel: &Opened, present: Option<Vec<u8>>) -> Brought {
    let job = Job {
        id: DocumentId::from_bytes([1; 16]),
        kind: DocumentKind::Encounter,
        present,
        entries: (0..parcel.entries.len()).collect(),
        on_its_word: false,
    };
    match apply(&job, parcel) {
        Applied::Done { saved, .. } => Brought::Document(saved),
        Applied::Waiting => Brought::Waits,
        Applied::Refused(_) => Brought::Refused,
    }
}

/// Leaves behind what a program leaves that ended while it was checking what it had believed.
pub fn checking_ended_the_program(store: &Store) {
    let begun = "UPDATE unchecked_parcels SET tries = tries + 1";
    let _ = store.inner().connection.execute(begun, []);
}

/// Whether bytes that would be kept load again, to as many changes as lie in them.
pub fn stands(saved: &[u8]) -> bool {
    Automerge::load(saved).is_ok() && chunk::count(saved).is_some()
}

/// Looks at bytes as at a chunk of each kind; the length and hash of the one change that they may be.
pub fn look_at_chunk(bytes: &[u8]) -> Option<(usize, [u8; 32])> {
    chunk::count(bytes);
    chunk::is_first(bytes);
    chunk::is_document(bytes);
    chunk::is_plain_document(bytes);
    chunk::change(bytes).map(|change| (change.actor.len(), change.hash.0))
}

/// Reads the entries that stand beside changes: what a remainder stands for, and what a laptop forgot. Written again they
/// are the same bytes.
pub fn entries_again(bytes: &[u8]) -> [Option<Vec<u8>>; 2] {
    [
        forgetting::remainder_again(bytes),
        forgetting::forgot_again(bytes),
    ]
}
