//! Taking in what others wrote. Only verified parcels come here, and Automerge sees their bytes on a copy, inside a
//! barrier, and once more from disk before they count.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{Automerge, Change, ReadDoc};
use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_crypto::{Entry, Opened, ParcelKind, Verified};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_domain::kind::DocumentKind;

use crate::actors::belongs_to;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::{self, Chain, HeldState, Lane};
use crate::writer::{ENTRY_CHANGE, store_document, touch_chain};
use crate::{Inner, Store, forks, kinds, load, projections, receipts};

/// Automerge's mark of one uncompressed change, after its magic bytes and checksum.
const CHUNK_CHANGE: u8 = 1;
const CHUNK_TYPE_AT: usize = 8;

/// What became of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Merged {
    /// It was here already.
    Known,
    /// Its changes stand in the documents.
    Taken {
        /// The documents it touched, with their kinds.
        documents: BTreeMap<DocumentId, DocumentKind>,
        /// How many person cards were new here.
        new_people: usize,
    },
    /// It is kept, and waits for something older.
    Waiting,
    /// Its seal holds, but what is inside may not be merged. It is kept apart.
    SetAside(SetAside),
}

/// Why an opened parcel is not merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetAside {
    /// The bytes are no change that Automerge reads, or it stumbled over them.
    #[error("damaged_change")]
    DamagedChange,
    /// A change that does not belong to the parcel's signer.
    #[error("foreign_change")]
    ForeignChange,
    /// An earlier run was ended while this parcel was being opened. It may have been the plug.
    #[error("ended_the_program")]
    EndedTheProgram,
    /// That happened twice: it was the parcel.
    #[error("ended_the_program_twice")]
    EndedTheProgramTwice,
}

impl SetAside {
    /// The stable code of this reason.
    pub fn code(self) -> &'static str {
        match self {
            Self::DamagedChange => "damaged_change",
            Self::ForeignChange => "foreign_change",
            Self::EndedTheProgram => "ended_the_program",
            Self::EndedTheProgramTwice => "ended_the_program_twice",
        }
    }
}

enum Applied {
    Done(Box<Automerge>, Vec<u8>),
    Waiting,
    Refused(SetAside),
}

impl Store {
    /// Merges a verified parcel of changes: one transaction a parcel. Idempotent and indifferent to order.
    pub fn merge(&self, parcel: &Verified<Opened>) -> Result<Merged> {
        let opened = parcel.get();
        let mut inner = self.inner();
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        if state(&tx, &opened.name)? == Some(HeldState::Merged) {
            return Ok(Merged::Known);
        }
        let header = &opened.header;
        if !matches!(header.kind, ParcelKind::Changes | ParcelKind::Receipt) {
            return Err(StoreError::Unreadable("kind"));
        }
        if !receipts::fits(opened) {
            return refuse(tx, opened, SetAside::DamagedChange);
        }
        let newest = parcels::chain(&tx, &header.signer, &header.circle, Lane::Chain)?;
        let reached = newest.map_or(0, |chain| chain.to);
        if header.from > reached.saturating_add(1) {
            return wait(tx, opened);
        }
        let mut by_document: BTreeMap<DocumentId, Vec<&Entry>> = BTreeMap::new();
        for entry in opened
            .entries
            .iter()
            .filter(|entry| entry.entry_type == ENTRY_CHANGE)
        {
            by_document.entry(entry.document).or_default().push(entry);
        }
        let mut applied: Vec<(DocumentId, DocumentKind, Box<Automerge>, Vec<u8>)> =
            Vec::with_capacity(by_document.len());
        let mut new_people = 0;
        for (id, entries) in &by_document {
            let kind = kinds::of_entries(entries);
            let present = match open_documents.get(id) {
                Some(document) => Some(document.clone()),
                None => load(&tx, id)?,
            };
            new_people += usize::from(present.is_none() && kind == DocumentKind::Person);
            match apply(present.unwrap_or_default(), entries, opened) {
                Applied::Done(document, saved) => applied.push((*id, kind, document, saved)),
                Applied::Waiting => return wait(tx, opened),
                Applied::Refused(reason) => return refuse(tx, opened, reason),
            }
        }
        // Nothing was written until here: what is refused leaves nothing behind.
        if header.kind == ParcelKind::Receipt {
            receipts::fold(&tx, opened)?;
        }
        for (id, kind, _, saved) in &mut applied {
            *kind = kinds::settle(&tx, id, *kind)?;
            store_document(&tx, id, *kind, &book.team, saved)?;
            touch_chain(&tx, id, *kind, &header.signer, header.to)?;
        }
        let touched: Vec<_> = applied
            .iter()
            .map(|(id, kind, document, _)| (*id, *kind, &**document))
            .collect();
        projections::project(&tx, &touched)?;
        parcels::take_in(&tx, &opened.sealed, HeldState::Merged)?;
        extend_chain(&tx, book, opened, newest)?;
        tx.commit()?;
        for (id, ..) in &applied {
            open_documents.remove(id);
        }
        Ok(Merged::Taken {
            documents: applied.iter().map(|(id, kind, ..)| (*id, *kind)).collect(),
            new_people,
        })
    }

    /// Says that this parcel is about to be opened: what ends the program is then known at the next start.
    pub fn begin_trying(&self, name: &ParcelName) -> Result<()> {
        self.inner().connection.execute(
            "INSERT OR IGNORE INTO trying (name) VALUES (?1)",
            [name.as_bytes()],
        )?;
        Ok(())
    }

    /// The parcel was survived.
    pub fn end_trying(&self, name: &ParcelName) -> Result<()> {
        self.inner()
            .connection
            .execute("DELETE FROM trying WHERE name = ?1", [name.as_bytes()])?;
        Ok(())
    }

    /// Sets aside what an earlier run did not survive. The first time it may have been a pulled plug, so that it can be
    /// tried once more; a parcel that ended the program twice stays aside.
    pub fn settle_trying(&self) -> Result<usize> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        let moved = tx.execute(
            "INSERT INTO set_aside (name, reason, bytes)
             SELECT trying.name, ?1, coalesce(parcels.bytes, x'')
             FROM trying LEFT JOIN parcels ON parcels.name = trying.name
             WHERE coalesce(parcels.state, 1) <> 0
             ON CONFLICT (name) DO UPDATE SET
                 reason = iif(set_aside.reason IN (?1, ?2), ?2, ?1),
                 bytes = iif(length(excluded.bytes) > 0, excluded.bytes, set_aside.bytes)",
            [
                SetAside::EndedTheProgram.code(),
                SetAside::EndedTheProgramTwice.code(),
            ],
        )?;
        // What waits is tried at every exchange: it may not wait any more.
        tx.execute(
            "DELETE FROM parcels WHERE state = 1 AND name IN (SELECT name FROM trying)",
            [],
        )?;
        tx.execute("DELETE FROM trying", [])?;
        tx.commit()?;
        Ok(moved)
    }

    /// Keeps apart a parcel that may not be merged, with the reason.
    pub fn set_aside(&self, name: &ParcelName, reason: &str, bytes: &[u8]) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        set_aside(&tx, name, reason, bytes)?;
        tx.execute(
            "DELETE FROM parcels WHERE name = ?1 AND state <> 0",
            [name.as_bytes()],
        )?;
        tx.commit()?;
        Ok(())
    }

    /// The parcels kept apart: name, reason, bytes.
    pub fn set_aside_parcels(&self) -> Result<Vec<(ParcelName, String, Vec<u8>)>> {
        let reader = self.reader();
        let mut statement =
            reader.prepare_cached("SELECT name, reason, bytes FROM set_aside ORDER BY name")?;
        let rows = statement.query_map([], |row| {
            Ok((
                ParcelName::from_bytes(parcels::bytes(row, 0)?),
                row.get(1)?,
                row.get(2)?,
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The sealed parcels that wait for something older, oldest number first.
    pub fn waiting(&self) -> Result<Vec<Vec<u8>>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT bytes FROM parcels WHERE state = 1 ORDER BY signer, from_n, to_n, name",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Keeps a parcel until what it rests on has come.
fn wait(tx: Transaction<'_>, opened: &Opened) -> Result<Merged> {
    parcels::take_in(&tx, &opened.sealed, HeldState::Waiting)?;
    tx.commit()?;
    Ok(Merged::Waiting)
}

/// Keeps a parcel apart that may not be merged.
fn refuse(tx: Transaction<'_>, opened: &Opened, reason: SetAside) -> Result<Merged> {
    set_aside(&tx, &opened.name, reason.code(), opened.sealed.bytes())?;
    tx.execute(
        "DELETE FROM parcels WHERE name = ?1",
        [opened.name.as_bytes()],
    )?;
    tx.commit()?;
    Ok(Merged::SetAside(reason))
}

fn set_aside(tx: &Transaction<'_>, name: &ParcelName, reason: &str, bytes: &[u8]) -> Result<()> {
    tx.execute(
        "INSERT INTO set_aside (name, reason, bytes) VALUES (?1, ?2, ?3)
         ON CONFLICT (name) DO UPDATE SET reason = excluded.reason, bytes = excluded.bytes",
        params![name.as_bytes(), reason, bytes],
    )?;
    Ok(())
}

fn state(tx: &Transaction<'_>, name: &ParcelName) -> Result<Option<HeldState>> {
    let state: Option<i64> = tx
        .prepare_cached("SELECT state FROM parcels WHERE name = ?1")?
        .query_row([name.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(state.map(|state| match state {
        0 => HeldState::Merged,
        1 => HeldState::Waiting,
        _ => HeldState::Carried,
    }))
}

/// Applies changes to a document of its own; what panics inside the library is contained here.
fn apply(document: Automerge, entries: &[&Entry], parcel: &Opened) -> Applied {
    let applied = catch_unwind(AssertUnwindSafe(|| apply_inside(document, entries, parcel)));
    applied.unwrap_or(Applied::Refused(SetAside::DamagedChange))
}

fn apply_inside(mut document: Automerge, entries: &[&Entry], parcel: &Opened) -> Applied {
    let mut changes = Vec::with_capacity(entries.len());
    for entry in entries {
        // Compressed chunks inflate without bound: 1 GiB fits in 1 MB. Ours are never compressed.
        if entry.bytes.get(CHUNK_TYPE_AT) != Some(&CHUNK_CHANGE) {
            return Applied::Refused(SetAside::DamagedChange);
        }
        let Ok(change) = Change::from_bytes(entry.bytes.clone()) else {
            return Applied::Refused(SetAside::DamagedChange);
        };
        if !belongs_to(change.actor_id(), &parcel.header.signer) {
            return Applied::Refused(SetAside::ForeignChange);
        }
        changes.push(change);
    }
    let hashes: BTreeSet<_> = changes.iter().map(Change::hash).collect();
    if document.apply_changes(changes).is_err() {
        return Applied::Refused(SetAside::DamagedChange);
    }
    // A change whose dependency is missing "applies" and changes nothing.
    if !document.get_missing_deps(&[]).is_empty() {
        return Applied::Waiting;
    }
    // Two changes with one actor and number: the library keeps the first, silently. Laptops would differ for ever.
    if hashes
        .iter()
        .any(|hash| document.get_change_meta_by_hash(hash).is_none())
    {
        return Applied::Refused(SetAside::DamagedChange);
    }
    let saved = document.save_nocompress();
    match Automerge::load(&saved) {
        Ok(again) if again.get_heads() == document.get_heads() => {
            Applied::Done(Box::new(document), saved)
        }
        Ok(_) | Err(_) => Applied::Refused(SetAside::DamagedChange),
    }
}

/// Moves the chain on, and marks a fork.
fn extend_chain(
    tx: &Transaction<'_>,
    book: &Book,
    opened: &Opened,
    newest: Option<Chain>,
) -> Result<()> {
    let header = &opened.header;
    if newest.is_none_or(|chain| header.to > chain.to) {
        parcels::advance(tx, header, opened.name)?;
    }
    let forked = forks::is_fork(tx, book, opened)?;
    if forked {
        tx.execute(
            "UPDATE chains SET forked = 1 WHERE signer = ?1 AND circle = ?2 AND lane < 2",
            params![header.signer.as_bytes(), header.circle.as_bytes()],
        )?;
    }
    Ok(())
}
