//! What the library makes of documents that were believed on their word: just what it would have made of them when they
//! came. No lock is held meanwhile.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rusqlite::Connection;
use samenboek_crypto::{Entry, Opened};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::applying::{Applied, Job, apply, claimed};
use crate::error::Result;
use crate::merge::{SetAside, jobs_of};
use crate::projections::Reading;
use crate::{kinds, saved};

const MOST_THREADS: usize = 4;

pub(super) enum Verdict {
    /// It is what it said.
    AsItSaid,
    /// It loads, and is not what it seemed.
    Otherwise(Box<Otherwise>),
    /// Something older is missing.
    Waits,
    /// It may not be merged.
    Refused(SetAside),
}

pub(super) struct Otherwise {
    /// As it was kept until now.
    pub(super) kept: Vec<u8>,
    /// As it is to be kept.
    pub(super) whole: Vec<u8>,
    pub(super) reading: Reading,
}

/// What a parcel brought, with every document as it stood here before. What was loaded when it came is not among it.
pub(super) fn as_they_came(connection: &Connection, entries: &[Entry]) -> Result<Vec<Job>> {
    let mut found = Vec::new();
    for mut job in jobs_of(entries) {
        job.kind = kinds::settled(connection, &job.id, job.kind)?;
        let of_document: Vec<&Entry> = job
            .entries
            .iter()
            .filter_map(|at| entries.get(*at))
            .collect();
        let brought: Vec<u8> = of_document
            .iter()
            .flat_map(|entry| entry.bytes.iter().copied())
            .collect();
        let Some(whole) = saved(connection, &job.id)? else {
            continue;
        };
        let Some(before) = whole.strip_suffix(brought.as_slice()) else {
            continue;
        };
        if !before.is_empty() {
            job.present = Some(before.to_vec());
        }
        found.push(job);
    }
    Ok(found)
}

/// Loads them, on every processor. What is told of them has their order.
pub(super) fn verdicts(parcel: &Opened, jobs: &[Job]) -> Vec<(DocumentId, DocumentKind, Verdict)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = BTreeMap::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else {
                return found;
            };
            found.insert(at, verdict(job, parcel));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut found = thread::scope(|scope| {
        let beside: Vec<_> = (1..threads.min(MOST_THREADS))
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok())
            .collect();
        let mut found = work();
        for thread in beside {
            found.extend(thread.join().unwrap_or_default());
        }
        found
    });
    let in_order = jobs.iter().enumerate().filter_map(|(at, job)| {
        // A thread that ended took some along.
        let told = found.remove(&at).unwrap_or_else(|| verdict(job, parcel));
        Some((job.id, job.kind, told?))
    });
    in_order.collect()
}

/// None of what nobody believed.
fn verdict(job: &Job, parcel: &Opened) -> Option<Verdict> {
    let (kept, said) = claimed(job, parcel)?;
    Some(match apply(job, parcel) {
        Applied::Done { saved, reading, .. } if saved == kept && *reading == said => {
            Verdict::AsItSaid
        }
        Applied::Done { saved, reading, .. } => Verdict::Otherwise(Box::new(Otherwise {
            kept,
            whole: saved,
            reading: *reading,
        })),
        Applied::Waiting => Verdict::Waits,
        Applied::Refused(reason) => Verdict::Refused(reason),
    })
}
