//! Packing before the first delivery: many saves become one parcel, so that a newcomer reads hundreds, not thousands.
//!
//! Only parcels that never left are packed (`left_n = 0`), so nobody can hold one of the names that go.

mod rings;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_crypto::{Draft, Entry, ParcelKind, Sealed, Signer, authenticate_all, open, seal};

use samenboek_domain::ids::{DocumentId, SignerId};

use crate::book::Book;
use crate::chunk;
use crate::error::{Result, StoreError};
use crate::parcels::{self, Destination, Left};
use crate::{Inner, Store, pieces};
use rings::Rings;

/// How many bytes of changes one packed parcel holds at most.
const MOST_BYTES: usize = 4 * 1024 * 1024;

struct Loose {
    sealed: Sealed,
    entries: Vec<Entry>,
}

impl Store {
    /// Joins what this signer saved for the team and never delivered. Returns how many parcels there are instead.
    pub fn pack(&self, signer: &Signer) -> Result<usize> {
        let mut inner = self.inner();
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let to = Destination::team(book)?;
        let packed = pack_chain(&tx, &tx, book, &to, signer)?;
        pieces::seal_again(&tx, book, &to, signer)?;
        tx.commit()?;
        Ok(packed.len())
    }

    /// Says that everything held may from now on stand elsewhere. Committed before the first byte goes out.
    pub fn mark_left(&self) -> Result<()> {
        self.inner()
            .connection
            .prepare_cached("UPDATE parcels SET left_n = 1 WHERE left_n = 0")?
            .execute([])?;
        Ok(())
    }
}

/// Joins what this signer saved there and never delivered; `documents` is the memory that holds the circle's documents.
/// Returns the parcels that there are instead.
pub(crate) fn pack_chain(
    tx: &Transaction<'_>,
    documents: &Connection,
    book: &Book,
    to: &Destination<'_>,
    signer: &Signer,
) -> Result<Vec<Sealed>> {
    let loose = loose(tx, book, to, signer)?;
    let Some(first) = loose.first() else {
        return Ok(Vec::new());
    };
    let mut prev = first.sealed.header().prev;
    let mut packed = Vec::new();
    let rings = Rings::among(tx, book, to, &loose)?;
    let mut rest = loose.as_slice();
    while let Some(head) = rest.first() {
        let first = loose.len() - rest.len();
        let (now, later) = rest.split_at(fitting(rest, |at| rings.close(first, first + at)));
        rest = later;
        let Some(last) = now.last() else { break };
        // Alone, and its predecessor still has its name: it may stay as it is, unless there is a newer key by now. Somebody
        // may have gone since.
        let header = head.sealed.header();
        let is_as_sealed = says_something(head) || header.epoch == to.key.id();
        if now.len() == 1 && header.prev == prev && is_as_sealed {
            prev = head.sealed.name();
            packed.push(head.sealed.clone());
            continue;
        }
        let entries: Vec<Entry> = now
            .iter()
            .flat_map(|parcel| parcel.entries.iter().cloned())
            .collect();
        let entries = with_copies(documents, &signer.id(), last.sealed.header().to, entries)?;
        let draft = Draft {
            kind: head.sealed.header().kind,
            centre: to.centre,
            circle: to.circle,
            from: head.sealed.header().from,
            to: last.sealed.header().to,
            rev: 0,
            prev,
            entries: &entries,
        };
        // Whoever goes is told so under the last key that she has.
        let key = if says_something(head) {
            let epoch = head.sealed.header().epoch;
            book.key(&epoch).ok_or(StoreError::NoKey)?
        } else {
            to.key
        };
        let sealed =
            seal(&draft, key, signer).map_err(|error| StoreError::Seal(error.to_string()))?;
        for parcel in now {
            tx.prepare_cached("DELETE FROM parcels WHERE name = ?1")?
                .execute([parcel.sealed.name().as_bytes()])?;
        }
        parcels::insert(tx, &sealed, to.state, Left::NotYet)?;
        parcels::advance(tx, sealed.header(), sealed.name())?;
        prev = sealed.name();
        packed.push(sealed);
    }
    Ok(packed)
}

/// The end of the signer's chain that never left.
fn loose(
    tx: &Transaction<'_>,
    book: &Book,
    to: &Destination<'_>,
    signer: &Signer,
) -> Result<Vec<Loose>> {
    let mut statement = tx.prepare_cached(
        "SELECT bytes FROM parcels
         WHERE signer = ?1 AND circle = ?2 AND kind IN (1, 4) AND state = ?3 AND left_n = 0 ORDER BY from_n",
    )?;
    let id = signer.id();
    let chain = params![id.as_bytes(), to.circle.as_bytes(), to.state as i64];
    let rows = statement.query_map(chain, |row| row.get::<_, Vec<u8>>(0))?;
    let sealed = rows
        .map(|bytes| Sealed::parse(bytes?).map_err(|_| StoreError::Damaged))
        .collect::<Result<Vec<_>>>()?;
    if sealed.is_empty() {
        return Ok(Vec::new());
    }
    let mut loose = Vec::new();
    for authentic in authenticate_all(sealed, &book.authority) {
        // Whoever may no longer write here has nothing to pack; what was written stays as it is.
        let Ok(authentic) = authentic else {
            return Ok(Vec::new());
        };
        let epoch = authentic.sealed().header().epoch;
        let key = book.key(&epoch).ok_or(StoreError::NoKey)?;
        let opened = open(authentic, key)
            .map_err(|_| StoreError::Damaged)?
            .into_inner();
        loose.push(Loose {
            sealed: opened.sealed,
            entries: opened.entries,
        });
    }
    Ok(loose)
}

/// Puts the whole document in the place of its changes, where these are all there is of it: whoever gets it loads it at
/// once instead of doing every edit again.
fn with_copies(
    documents: &Connection,
    signer: &SignerId,
    to: u64,
    entries: Vec<Entry>,
) -> Result<Vec<Entry>> {
    let begun: BTreeMap<DocumentId, u16> = entries
        .iter()
        .filter(|entry| entry.entry_type == Entry::CHANGE && chunk::is_first(&entry.bytes))
        .map(|entry| (entry.document, entry.kind))
        .collect();
    let mut whole = BTreeMap::new();
    // Nobody else touched it, and its last edit is among these.
    let mut touched_once = documents.prepare_cached(
        "SELECT saved FROM documents WHERE document_id = ?1 AND 1 = (SELECT count(*) FROM document_chains c
             WHERE c.document_id = ?1) AND EXISTS (SELECT 1 FROM document_chains c
             WHERE c.document_id = ?1 AND c.signer = ?2 AND c.n <= ?3)",
    )?;
    for (document, kind) in begun {
        let saved: Option<Vec<u8>> = touched_once
            .query_row(
                params![document.as_bytes(), signer.as_bytes(), parcels::number(to)?],
                |row| row.get(0),
            )
            .optional()?;
        if let Some(saved) = saved.filter(|saved| chunk::is_plain_document(saved)) {
            whole.insert(
                document,
                Entry {
                    document,
                    kind,
                    entry_type: Entry::FULL_COPY,
                    bytes: saved,
                },
            );
        }
    }
    let mut entries = entries;
    entries
        .retain(|entry| entry.entry_type != Entry::CHANGE || !whole.contains_key(&entry.document));
    entries.extend(whole.into_values());
    Ok(entries)
}

/// Whether it says who may what in a circle.
fn says_something(parcel: &Loose) -> bool {
    let mut entries = parcel.entries.iter();
    entries.any(|entry| entry.entry_type == Entry::STATEMENT)
}

/// How many parcels from the front go into one: saves whose numbers follow one another, whose bytes fit, and that would
/// not wait for themselves by what others wrote in between. What says who may what in a circle stays alone.
fn fitting(parcels: &[Loose], closes_a_ring: impl Fn(usize) -> bool) -> usize {
    let mut bytes = 0;
    let mut next = None;
    for (count, parcel) in parcels.iter().enumerate() {
        let header = parcel.sealed.header();
        bytes += parcel
            .entries
            .iter()
            .map(|entry| entry.bytes.len() + 23)
            .sum::<usize>();
        let joins = header.kind == ParcelKind::Changes && !says_something(parcel);
        let follows = next.is_none_or(|next| next == header.from) && joins;
        if count > 0 && (bytes > MOST_BYTES || !follows || closes_a_ring(count)) {
            return count;
        }
        if !joins {
            return 1;
        }
        next = Some(header.to.saturating_add(1));
    }
    parcels.len()
}
