//! Looking everything over: each parcel opens, each change stands in its document, each document holds nothing else,
//! and the derived rows are those a rebuild gives.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use automerge::{Automerge, ReadDoc};
use rusqlite::{Connection, Transaction};
use samenboek_crypto::{Entry, ParcelKind, Sealed, open};
use samenboek_domain::ids::{DocumentId, to_base32};
use serde::Serialize;

use crate::applying::document_of;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::pieces::Piece;
use crate::projections::MINUTE_BITS;
use crate::schema::DERIVED;
use crate::{
    Inner, Memory, Store, chunk, late, load, parcels, pieces, projections, saved, unchecked,
};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// How many documents there are.
    pub documents: usize,
    /// How many parcels.
    pub parcels: usize,
    /// How many of these hold pieces of pictures that were opened.
    pub pieces: usize,
    /// What is wrong; empty when all is well.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Its stable code.
    pub code: &'static str,
    /// What it is about: an id or a table.
    pub about: String,
}

/// What was kept of each document when somebody last looked, and which changes stood in it.
#[derive(Debug, Default)]
pub struct Look(BTreeMap<DocumentId, (Kept, BTreeSet<[u8; 32]>)>);

/// A document as it was saved, and whether it was only believed.
type Kept = (Option<Vec<u8>>, bool);

impl Store {
    /// Looks over every document, row and parcel. Changes nothing.
    pub fn verify(&self) -> Result<Verification> {
        let mut inner = self.inner();
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let mut found = Verification::default();
        let sound: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if sound != "ok" {
            found.problems.push(Problem {
                code: "database",
                about: "shared.db".into(),
            });
            // After a page that does not decrypt, the database answers every further question with another complaint.
            return Ok(found);
        }
        let tx = connection.transaction()?;
        let mut changes: BTreeMap<DocumentId, BTreeSet<[u8; 32]>> = BTreeMap::new();
        {
            let mut statement = tx.prepare(
                "SELECT name, state, bytes FROM parcels ORDER BY signer, circle, from_n",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                found.parcels += 1;
                let name = to_base32(&parcels::bytes::<32>(row, 0)?);
                let state: i64 = row.get(1)?;
                let bytes: Vec<u8> = row.get(2)?;
                let Ok(sealed) = Sealed::parse(bytes) else {
                    found.problems.push(Problem {
                        code: "parcel_damaged",
                        about: name,
                    });
                    continue;
                };
                if sealed.name().to_string() != name {
                    found.problems.push(Problem {
                        code: "parcel_name",
                        about: name.clone(),
                    });
                }
                if state != 0 || sealed.header().kind.is_key() {
                    continue;
                }
                let sealed_kind = sealed.header().kind;
                let Some(key) = book.key(&sealed.header().epoch).cloned() else {
                    found.problems.push(Problem {
                        code: "parcel_without_key",
                        about: name,
                    });
                    continue;
                };
                let opened = late::held_authentic(sealed, &book.authority)
                    .and_then(|authentic| open(authentic, &key).ok());
                let Some(opened) = opened else {
                    found.problems.push(Problem {
                        code: "parcel_unopened",
                        about: name,
                    });
                    continue;
                };
                if sealed_kind == ParcelKind::Attachment {
                    found.pieces += 1;
                    if Piece::of(opened.get()).is_none() {
                        found.problems.push(Problem {
                            code: "piece_damaged",
                            about: name,
                        });
                    }
                    continue;
                }
                let entries = opened.get().entries.iter();
                for entry in entries.filter(|entry| !book.forgot_document(&entry.document)) {
                    changes
                        .entry(entry.document)
                        .or_default()
                        .extend(hashes_in(entry));
                }
                changes.retain(|_, hashes| !hashes.is_empty());
            }
        }
        for name in late::held_in_vain(&tx, book)? {
            found.problems.push(Problem {
                code: "late_parcel",
                about: name.to_string(),
            });
        }
        for set in pieces::whole_sets(&tx)? {
            if !pieces::read_through(&tx, book, &set, |_| {})? {
                found.problems.push(Problem {
                    code: "picture_damaged",
                    about: DocumentId::from_bytes(set.photo).to_string(),
                });
            }
        }
        compare(&tx, book, changes, &mut found)?;
        found.problems.extend(rows_differ(&tx)?);
        tx.rollback()?;
        Ok(found)
    }

    /// Runs `deed` while nothing is written and everything stands in the one database file.
    pub fn while_still<T>(&self, deed: impl FnOnce(&Path) -> T) -> Result<T> {
        let inner = self.inner();
        let _reader = self.reader();
        let (busy, _, _): (i64, i64, i64) =
            inner
                .connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?;
        if busy != 0 {
            return Err(StoreError::Unreadable("busy"));
        }
        Ok(deed(self.path()))
    }
}

impl Memory {
    /// Writes all derived rows anew from the documents.
    pub fn rebuild(&self) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        projections::rebuild(&tx)?;
        tx.commit()?;
        Ok(())
    }

    /// A digest of every derived table: equal rows, equal digests.
    pub fn row_digests(&self) -> Result<Vec<(&'static str, u64)>> {
        digests(&self.reader())
    }

    /// How many changes stand in a document: it grows with every edit, and is the same on laptops that hold the same.
    pub fn changes_of(&self, id: &DocumentId) -> Result<usize> {
        let document = load(&self.reader(), id)?;
        Ok(document.map_or(0, |document| document.get_changes_meta(&[]).len()))
    }

    /// The changes that stand in every document, by their hashes: to ask whether one laptop has all that another has.
    /// Documents that are kept as they were at the last `look` are not loaded again.
    pub fn document_histories(
        &self,
        look: &mut Look,
    ) -> Result<BTreeMap<DocumentId, BTreeSet<[u8; 32]>>> {
        let reader = self.reader();
        let (mut histories, mut now) = (BTreeMap::new(), Look::default());
        for id in document_ids(&reader)? {
            let kept = (saved(&reader, &id)?, unchecked::is_one(&reader, &id)?);
            let known = look
                .0
                .remove(&id)
                .filter(|(as_it_was, _)| *as_it_was == kept);
            let history = match known {
                Some((_, history)) => Some(history),
                None => load(&reader, &id)?.map(|document| history(&document)),
            };
            if let Some(history) = history {
                histories.insert(id, history.clone());
                now.0.insert(id, (kept, history));
            }
        }
        *look = now;
        Ok(histories)
    }

    /// The saved heads of every document, to compare two laptops.
    pub fn document_states(&self) -> Result<BTreeMap<DocumentId, String>> {
        let reader = self.reader();
        let mut states = BTreeMap::new();
        for id in document_ids(&reader)? {
            if let Some(document) = load(&reader, &id)? {
                states.insert(id, crate::Heads(document.get_heads()).to_string());
            }
        }
        Ok(states)
    }
}

/// Compares every document with the changes that the parcels hold.
pub(crate) fn compare(
    tx: &Transaction<'_>,
    book: &Book,
    mut changes: BTreeMap<DocumentId, BTreeSet<[u8; 32]>>,
    found: &mut Verification,
) -> Result<()> {
    for id in document_ids(tx)? {
        found.documents += 1;
        if book.forgot_document(&id) {
            found.problems.push(Problem {
                code: "forgotten_document",
                about: id.to_string(),
            });
            continue;
        }
        let expected = changes.remove(&id).unwrap_or_default();
        match load(tx, &id) {
            Ok(Some(document)) => {
                if history(&document) != expected {
                    found.problems.push(Problem {
                        code: "document_differs_from_parcels",
                        about: id.to_string(),
                    });
                }
                debug_assert!(document.get_missing_deps(&[]).is_empty());
            }
            Ok(None) | Err(_) => found.problems.push(Problem {
                code: "document_unreadable",
                about: id.to_string(),
            }),
        }
    }
    for id in changes.keys() {
        found.problems.push(Problem {
            code: "document_missing",
            about: id.to_string(),
        });
    }
    Ok(())
}

/// The derived tables that a rebuild would write otherwise. It leaves the rebuilt ones in `tx`.
pub(crate) fn rows_differ(tx: &Transaction<'_>) -> Result<Vec<Problem>> {
    let before = digests(tx)?;
    projections::rebuild(tx)?;
    let after = digests(tx)?;
    let differing = before
        .iter()
        .zip(after)
        .filter(|((_, old), (_, new))| old != new);
    Ok(differing
        .map(|((table, _), _)| Problem {
            code: "rows_differ",
            about: (*table).to_owned(),
        })
        .collect())
}

/// The hashes of the changes that an entry brings; none when it brings none that can be read.
pub fn changes_in_entry(entry: &Entry) -> Vec<[u8; 32]> {
    hashes_in(entry)
}

/// The changes that an entry brings.
pub(crate) fn hashes_in(entry: &Entry) -> Vec<[u8; 32]> {
    changes_in(entry)
        .into_iter()
        .map(|(hash, _)| hash)
        .collect()
}

/// The changes that an entry brings, each with the actor that it names.
pub(crate) fn changes_in(entry: &Entry) -> Vec<([u8; 32], Vec<u8>)> {
    match entry.entry_type {
        Entry::CHANGE | Entry::VOUCHED_CHANGE => chunk::change(&entry.bytes)
            .map(|change| (change.hash.0, change.actor.to_vec()))
            .into_iter()
            .collect(),
        Entry::FULL_COPY | Entry::VOUCHED_COPY => {
            let copy = document_of(&entry.bytes);
            let changes = copy.iter().flat_map(|copy| copy.get_changes_meta(&[]));
            changes
                .map(|meta| (meta.hash.0, meta.actor.to_bytes().to_vec()))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn history(document: &Automerge) -> BTreeSet<[u8; 32]> {
    let changes = document.get_changes_meta(&[]);
    changes.iter().map(|meta| meta.hash.0).collect()
}

fn document_ids(connection: &Connection) -> Result<Vec<DocumentId>> {
    let mut statement =
        connection.prepare_cached("SELECT document_id FROM documents ORDER BY document_id")?;
    let rows = statement.query_map([], |row| {
        Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn digests(connection: &Connection) -> Result<Vec<(&'static str, u64)>> {
    DERIVED
        .iter()
        .map(|table| Ok((*table, digest(connection, table)?)))
        .collect()
}

/// FNV-1a over all values of all rows in primary-key order. A guard against mistakes, not against people. Encounters go
/// by their ids, and of their places only the minute counts: within one, those whose ids begin alike stand as they came.
fn digest(connection: &Connection, table: &str) -> Result<u64> {
    use rusqlite::types::ValueRef;
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut eat = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    let all = connection.prepare_cached(&format!("SELECT * FROM {table}"))?;
    let is_by_minute = table == "encounter_index";
    let order = match all.column_count() {
        _ if is_by_minute => "2",
        0..=2 => "1, 2",
        _ => "1, 2, 3",
    };
    let mut statement =
        connection.prepare_cached(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Null => eat(&[0]),
                ValueRef::Integer(place) if is_by_minute && column == 0 => {
                    eat(&(place >> MINUTE_BITS).to_le_bytes());
                }
                ValueRef::Integer(value) => eat(&value.to_le_bytes()),
                ValueRef::Real(value) => eat(&value.to_le_bytes()),
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                    eat(&(bytes.len() as u64).to_le_bytes());
                    eat(bytes);
                }
            }
        }
    }
    Ok(hash)
}
