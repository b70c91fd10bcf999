//! A parcel that was believed and proved false goes, and what came behind it in its chain waits again: all is as if it had
//! been refused when it came.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Transaction, params};
use samenboek_crypto::{Opened, Sealed, documents_within, peek};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_domain::kind::DocumentKind;

use super::checking::Checked;
use super::forget;
use super::judging::as_they_came;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::merge::{SetAside, set_aside};
use crate::parcels::{HeldState, number};
use crate::verify::hashes_in;
use crate::writer::store_document;
use crate::{forgetting, late, lists, projections};

/// What a document got from parcels that go.
type Gone = BTreeMap<DocumentId, BTreeSet<[u8; 32]>>;

/// Takes a parcel out for this reason; with none it waits for something older.
pub(super) fn take_out(
    tx: &Transaction<'_>,
    book: &Book,
    parcel: &Opened,
    reason: Option<SetAside>,
    checked: &mut Checked,
) -> Result<()> {
    let chain = from_here(tx, parcel)?;
    let names: BTreeSet<ParcelName> = chain.iter().map(Sealed::name).collect();
    let mut touched: BTreeSet<DocumentId> = BTreeSet::new();
    for sealed in &chain {
        if let Some(key) = book.key(&sealed.header().epoch) {
            touched.extend(documents_within(sealed, key).unwrap_or_default());
        }
    }
    let elsewhere = elsewhere(tx, book, &names, &touched)?;
    let mut gone = Gone::new();
    // From behind: what came last lies last in the documents.
    for sealed in chain.iter().rev() {
        let key = book.key(&sealed.header().epoch);
        let entries = key.and_then(|key| peek(sealed, key).ok());
        let mut entries = entries.unwrap_or_default();
        entries.retain(|entry| elsewhere.contains(&entry.document));
        for job in as_they_came(tx, &entries)? {
            if let Some(before) = job.present {
                store_document(tx, &job.id, job.kind, &book.team, &before)?;
            }
        }
        for entry in &entries {
            let hashes = gone.entry(entry.document).or_default();
            hashes.extend(hashes_in(entry));
        }
        let name = sealed.name();
        forget(tx, &name)?;
        if let Some(reason) = reason.filter(|_| name == parcel.name) {
            set_aside(tx, &name, reason.code(), sealed.bytes())?;
            tx.execute("DELETE FROM parcels WHERE name = ?1", [name.as_bytes()])?;
        } else {
            tx.execute(
                "UPDATE parcels SET state = ?2 WHERE name = ?1",
                params![name.as_bytes(), HeldState::Waiting as i64],
            )?;
        }
    }
    checked.set_aside += usize::from(reason.is_some());
    let mut people = Vec::new();
    for document in touched.difference(&elsewhere) {
        let kind = lists::kind_of(tx, document)?;
        checked.kinds.extend(kind);
        if kind == Some(DocumentKind::Person) {
            people.push(*document);
        }
        forgetting::drop_document(tx, document)?;
    }
    checked.kinds.extend(late::without(tx, book, &gone)?);
    projections::without_cards(tx, &people)?;
    late::shorten(tx, book, &parcel.header.signer)
}

/// The parcel, and what its signer wrote after it that counts only with it. What was checked, under other numbers of a
/// chain that forked or is said again, stays: others may have built on it.
fn from_here(tx: &Transaction<'_>, parcel: &Opened) -> Result<Vec<Sealed>> {
    let header = &parcel.header;
    let mut statement = tx.prepare_cached(
        "SELECT bytes FROM parcels
         WHERE signer = ?1 AND circle = ?2 AND kind IN (1, 4) AND state = 0
             AND (name = ?4 OR from_n >= ?3 AND name IN (SELECT name FROM unchecked_parcels))
         ORDER BY from_n, to_n, name",
    )?;
    let from = params![
        header.signer.as_bytes(),
        header.circle.as_bytes(),
        number(header.from)?,
        parcel.name.as_bytes()
    ];
    let rows = statement.query_map(from, |row| row.get::<_, Vec<u8>>(0))?;
    rows.map(|bytes| Sealed::parse(bytes?).map_err(|_| StoreError::Damaged))
        .collect()
}

/// Which of these documents stand in parcels that stay, too.
fn elsewhere(
    tx: &Transaction<'_>,
    book: &Book,
    going: &BTreeSet<ParcelName>,
    documents: &BTreeSet<DocumentId>,
) -> Result<BTreeSet<DocumentId>> {
    let mut statement = tx
        .prepare_cached("SELECT bytes FROM parcels WHERE circle = ?1 AND kind = 1 AND state = 0")?;
    let mut rows = statement.query([book.team.as_bytes()])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let sealed = Sealed::parse(row.get(0)?).map_err(|_| StoreError::Damaged)?;
        let key = book.key(&sealed.header().epoch);
        if let Some(key) = key.filter(|_| !going.contains(&sealed.name())) {
            let within = documents_within(&sealed, key).unwrap_or_default();
            found.extend(within.intersection(documents));
        }
    }
    Ok(found)
}
