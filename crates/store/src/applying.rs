//! Foreign changes into a document, on bytes alone. What goes to disk was loaded from exactly those bytes before; what
//! panics inside the library is contained; nothing is written here.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use automerge::{ActorId, Automerge, AutomergeError, ChangeHash, ReadDoc};
use samenboek_crypto::Entry;
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::actors::belongs_to;
use crate::chunk;
use crate::merge::SetAside;
use crate::projections::Reading;

/// From so many documents on, a second processor is worth its start.
const WORTH_A_THREAD: usize = 8;
const MOST_THREADS: usize = 4;
/// How many answers may lie ready at most: each holds a document's bytes.
const READ_AHEAD: usize = 64;

/// What one parcel brings for one document.
pub(crate) struct Job<'a> {
    pub id: DocumentId,
    pub kind: DocumentKind,
    /// The document as it stands here.
    pub present: Option<Vec<u8>>,
    pub entries: Vec<&'a Entry>,
}

/// What became of it.
pub(crate) enum Applied {
    /// The bytes to keep, which were loaded, and what the rows are made of.
    Done {
        saved: Vec<u8>,
        reading: Box<Reading>,
    },
    /// Something older is missing.
    Waiting,
    /// It may not be merged.
    Refused(SetAside),
}

/// Applies each document's changes, on several processors when there are many, and hands the answers on in the jobs'
/// order as they come: whoever writes them down need not wait for the last. Ends at the first error.
pub(crate) fn apply_each<E>(
    jobs: &[Job<'_>],
    signer: &SignerId,
    mut take: impl FnMut(&Job<'_>, Applied) -> Result<(), E>,
) -> Result<(), E> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let threads = processors
        .min(MOST_THREADS)
        .min(jobs.len() / WORTH_A_THREAD);
    if threads < 2 {
        return jobs
            .iter()
            .try_for_each(|job| take(job, apply(job, signer)));
    }
    let next = AtomicUsize::new(0);
    let (answers, come) = mpsc::sync_channel(READ_AHEAD);
    thread::scope(|scope| {
        for _ in 0..threads {
            let (answers, next) = (answers.clone(), &next);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(index) else { break };
                    if answers.send((index, apply(job, signer))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(answers);
        let mut early = BTreeMap::new();
        let mut due = jobs.iter().enumerate();
        let mut awaited = due.next();
        // Whoever stops here drops the receiver, and the threads stop at their next answer.
        let come = come;
        for (index, applied) in &come {
            early.insert(index, applied);
            while let Some((index, job)) = awaited
                && let Some(applied) = early.remove(&index)
            {
                take(job, applied)?;
                awaited = due.next();
            }
        }
        Ok(())
    })
}

fn apply(job: &Job<'_>, signer: &SignerId) -> Applied {
    let applied = catch_unwind(AssertUnwindSafe(|| apply_inside(job, signer)));
    applied.unwrap_or(Applied::Refused(SetAside::DamagedChange))
}

fn apply_inside(job: &Job<'_>, signer: &SignerId) -> Applied {
    let known = job.present.as_deref().unwrap_or(&[]);
    let added: usize = job.entries.iter().map(|entry| entry.bytes.len()).sum();
    let mut bytes = Vec::with_capacity(known.len() + added);
    bytes.extend(known);
    let mut hashes = Vec::new();
    let (copies, changes): (Vec<&Entry>, Vec<&Entry>) = job
        .entries
        .iter()
        .partition(|entry| entry.entry_type == Entry::FULL_COPY);
    for copy in &copies {
        if !chunk::is_plain_document(&copy.bytes) {
            return Applied::Refused(SetAside::DamagedChange);
        }
        bytes.extend(&copy.bytes);
        // Beside what stands here, only its own load tells what it holds.
        if !known.is_empty() || copies.len() > 1 {
            let Ok(alone) = Automerge::load(&copy.bytes) else {
                return Applied::Refused(SetAside::DamagedChange);
            };
            if !all_of(&alone, signer) {
                return Applied::Refused(SetAside::ForeignChange);
            }
            hashes.extend(alone.get_changes_meta(&[]).iter().map(|meta| meta.hash));
        }
    }
    for entry in &changes {
        // Compressed chunks inflate without bound: 1 GiB fits in 1 MB. Ours are never compressed.
        let Some(change) = chunk::change(&entry.bytes) else {
            return Applied::Refused(SetAside::DamagedChange);
        };
        if !belongs_to(&ActorId::from(change.actor), signer) {
            return Applied::Refused(SetAside::ForeignChange);
        }
        hashes.push(change.hash);
        bytes.extend(&entry.bytes);
    }
    let document = match Automerge::load(&bytes) {
        Ok(document) => document,
        Err(AutomergeError::MissingDeps) => return Applied::Waiting,
        Err(_) => return Applied::Refused(SetAside::DamagedChange),
    };
    // A change whose dependency is missing "applies" and changes nothing.
    if !document.get_missing_deps(&[]).is_empty() {
        return Applied::Waiting;
    }
    if known.is_empty() && !copies.is_empty() && !all_of(&document, signer) {
        return Applied::Refused(SetAside::ForeignChange);
    }
    if !holds_all(&document, &hashes) {
        return Applied::Refused(SetAside::DamagedChange);
    }
    let Ok(reading) = Reading::of(&document, job.kind).map(Box::new) else {
        return Applied::Refused(SetAside::DamagedChange);
    };
    let saved = document.save_nocompress();
    // A change may load and still not stand up to being saved: then the next load would find another history. What is
    // saved as it came was loaded just now.
    if saved == bytes {
        return Applied::Done { saved, reading };
    }
    match Automerge::load(&saved) {
        Ok(again) if again.get_heads() == document.get_heads() => Applied::Done { saved, reading },
        Ok(_) | Err(_) => Applied::Refused(SetAside::DamagedChange),
    }
}

/// Two changes with one actor and number: the library keeps the first, silently. Laptops would differ for ever.
fn holds_all(document: &Automerge, hashes: &[ChangeHash]) -> bool {
    hashes
        .iter()
        .all(|hash| document.get_change_meta_by_hash(hash).is_some())
}

fn all_of(document: &Automerge, signer: &SignerId) -> bool {
    document
        .get_changes_meta(&[])
        .iter()
        .all(|meta| belongs_to(&meta.actor, signer))
}
