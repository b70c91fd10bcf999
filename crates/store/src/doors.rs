//! Doors to what reads foreign bytes inside a seal, for tests that hand it any: whoever has a key can make them. Not in a
//! release build, but for measures that ask for the feature `doors`.

pub mod records;
pub mod scans;

use automerge::Automerge;
use samenboek_crypto::Opened;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::applying::{Applied, Job, apply, claimed};
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

/// What is believed of foreign changes on their word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Believed {
    /// Nothing: only the library can tell.
    No,
    /// The document as it would be kept until the library loads it.
    Kept(Vec<u8>),
    /// It was believed, and then something older was missing.
    WaitsAfterAll,
}

/// All that this parcel brings, put into one document as it stands here.
pub fn bring(parcel: &Opened, present: Option<Vec<u8>>) -> Brought {
    match apply(&job(parcel, present), parcel) {
        Applied::Done { saved, .. } => Brought::Document(saved),
        Applied::Waiting => Brought::Waits,
        Applied::Refused(_) => Brought::Refused,
    }
}

/// The same on its word, and what the library then makes of it.
pub fn believe(parcel: &Opened, present: Option<Vec<u8>>) -> Believed {
    let job = job(parcel, present);
    let Some((kept, _)) = claimed(&job, parcel) else {
        return Believed::No;
    };
    match apply(&job, parcel) {
        Applied::Waiting => Believed::WaitsAfterAll,
        Applied::Done { .. } | Applied::Refused(_) => Believed::Kept(kept),
    }
}

fn job(parcel: &Opened, present: Option<Vec<u8>>) -> Job {
    Job {
        id: DocumentId::from_bytes([1; 16]),
        kind: DocumentKind::Encounter,
        present,
        entries: (0..parcel.entries.len()).collect(),
        on_its_word: false,
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

/// Reads the entries that stand beside changes: what a remainder stands for, what a laptop forgot, and a piece of
/// a picture. Written again they
/// are the same bytes.
pub fn entries_again(bytes: &[u8]) -> [Option<Vec<u8>>; 3] {
    [
        forgetting::remainder_again(bytes),
        forgetting::forgot_again(bytes),
        crate::pieces::Piece::read(bytes).map(crate::pieces::Piece::to_bytes),
    ]
}
