//! What came in great numbers and was believed on its word: list and search have what documents say of themselves, and the
//! library has not loaded them yet.
//!
//! Nothing is built on them: before somebody writes in one of them, or something is merged with it, everything of its
//! signer that is unchecked is loaded, just as it would have been when it came. So what proves false can go whole, its
//! parcel is kept apart as if it had never counted, and nobody's honest work lies on it.

mod checking;
mod judging;
mod taking_out;

use rusqlite::{Connection, Transaction, params};
use samenboek_crypto::{Entry, Header, Opened};
use samenboek_domain::ids::{DocumentId, ParcelName, SignerId};

use crate::applying::Job;
use crate::error::Result;

pub use checking::Checked;
pub(crate) use checking::{settle, settle_until};

/// Of so many documents in one parcel, it is worth believing them for now.
const WORTH_IT: usize = 64;

/// Whether anything is unchecked.
pub(crate) fn is_any(connection: &Connection) -> Result<bool> {
    let mut any = connection.prepare_cached("SELECT 1 FROM unchecked_parcels LIMIT 1")?;
    Ok(any.exists([])?)
}

/// Whether this document is.
pub(crate) fn is_one(connection: &Connection, id: &DocumentId) -> Result<bool> {
    let mut one = connection.prepare_cached("SELECT 1 FROM unchecked WHERE document_id = ?1")?;
    Ok(one.exists([id.as_bytes()])?)
}

/// Whether something that this signer wrote is: what comes behind it in the chain counts only with it.
pub(crate) fn is_of(connection: &Connection, signer: &SignerId) -> Result<bool> {
    let mut of_signer = connection.prepare_cached(
        "SELECT 1 FROM unchecked_parcels JOIN parcels ON parcels.name = unchecked_parcels.name WHERE signer = ?1",
    )?;
    Ok(of_signer.exists([signer.as_bytes()])?)
}

/// Marks what may be believed on its word, when there is much of it.
pub(crate) fn believe(jobs: &mut [Job], entries: &[Entry]) {
    let only = |job: &Job, entry_type: u8| {
        let mut types = job.entries.iter().filter_map(|at| entries.get(*at));
        types.all(|entry| entry.entry_type == entry_type)
    };
    let is_plain = |job: &Job| match job.present {
        None => job.entries.len() == 1 && only(job, Entry::FULL_COPY),
        Some(_) => only(job, Entry::CHANGE),
    };
    if jobs.iter().filter(|job| is_plain(job)).count() >= WORTH_IT {
        for job in jobs {
            job.on_its_word = is_plain(job);
        }
    }
}

/// Whether this parcel rests on something unchecked, or takes its place.
pub(crate) fn is_under(connection: &Connection, parcel: &Opened) -> Result<bool> {
    if !is_any(connection)? {
        return Ok(false);
    }
    let Header { rev, .. } = parcel.header;
    let is_remainder =
        parcel.entries.first().map(|entry| entry.entry_type) == Some(Entry::REMAINDER);
    if rev > 0 || is_remainder {
        return Ok(true);
    }
    for entry in &parcel.entries {
        if is_one(connection, &entry.document)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Notes that what this parcel brought to these documents is unchecked.
pub(crate) fn note<'a>(
    tx: &Transaction<'_>,
    parcel: &ParcelName,
    documents: impl Iterator<Item = &'a DocumentId>,
) -> Result<()> {
    tx.prepare_cached("INSERT OR IGNORE INTO unchecked_parcels (name) VALUES (?1)")?
        .execute([parcel.as_bytes()])?;
    let mut note =
        tx.prepare_cached("INSERT OR IGNORE INTO unchecked (document_id, parcel) VALUES (?1, ?2)")?;
    for document in documents {
        note.execute(params![document.as_bytes(), parcel.as_bytes()])?;
    }
    Ok(())
}

fn forget(tx: &Transaction<'_>, parcel: &ParcelName) -> Result<()> {
    for delete in [
        "DELETE FROM unchecked WHERE parcel = ?1",
        "DELETE FROM unchecked_parcels WHERE name = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([parcel.as_bytes()])?;
    }
    Ok(())
}
