//! What is forgotten goes from here too, before this laptop says that it is gone.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, Transaction};
use samenboek_domain::ids::{CircleId, DocumentId};
use samenboek_domain::kind::DocumentKind;

use super::Closed;
use super::knowing::Known;
use crate::error::{Result, StoreError};
use crate::forgetting::{drop_document, drop_words};
use crate::parcels::bytes;
use crate::{Inner, Store, lists, projections};

impl Closed {
    /// Lets go of what is forgotten: circles with their keys, and documents. True when something went.
    pub(super) fn forget(
        &self,
        known: &mut Known,
        inner: &mut Inner,
        store: &Store,
    ) -> Result<bool> {
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = inner;
        let book = Arc::make_mut(book.as_mut().ok_or(StoreError::NoKey)?);
        if book.authority.halted() {
            return Ok(false);
        }
        let tx = connection.transaction()?;
        let mut circles = Vec::new();
        for circle in &book.forgotten.circles {
            if is_here(&tx, circle)? {
                circles.push(*circle);
            }
        }
        let mut documents = BTreeSet::new();
        for document in &book.forgotten.documents {
            if lists::kind_of(&tx, document)?.is_some() {
                documents.insert(*document);
            }
        }
        if circles.is_empty() && documents.is_empty() {
            return Ok(false);
        }
        for circle in &circles {
            drop_circle(&tx, circle)?;
            tx.execute("DELETE FROM epochs WHERE circle = ?1", [circle.as_bytes()])?;
        }
        drop_documents(&tx, &documents)?;
        tx.commit()?;
        open_documents.clear();
        book.keys.retain(|_, key| !circles.contains(&key.circle()));
        if !circles.is_empty() {
            known.hear_anew(connection, store)?;
            book.rule_by(&known.ledger);
        }
        // Nothing of it may stand in the log beside the file.
        let _reader = self.reader();
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(true)
    }
}

/// What is remembered of a circle but its keys.
pub(super) fn drop_circle(tx: &Transaction<'_>, circle: &CircleId) -> Result<()> {
    let mut statement = tx.prepare_cached("SELECT document_id FROM documents WHERE circle = ?1")?;
    let rows = statement.query_map([circle.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(bytes(row, 0)?))
    })?;
    let documents = rows.collect::<Result<BTreeSet<_>, _>>()?;
    drop_documents(tx, &documents)?;
    for delete in [
        "DELETE FROM applied WHERE circle = ?1",
        "DELETE FROM pending WHERE circle = ?1",
        "DELETE FROM circle_statements WHERE circle = ?1",
        "DELETE FROM chains WHERE circle = ?1",
        "DELETE FROM replaced WHERE circle = ?1",
    ] {
        tx.execute(delete, [circle.as_bytes()])?;
    }
    Ok(())
}

fn drop_documents(tx: &Transaction<'_>, documents: &BTreeSet<DocumentId>) -> Result<()> {
    let mut people = Vec::new();
    let mut kinds = BTreeSet::new();
    for document in documents {
        let kind = lists::kind_of(tx, document)?;
        kinds.extend(kind);
        if kind == Some(DocumentKind::Person) {
            people.push(*document);
        }
        drop_document(tx, document)?;
    }
    projections::without_cards(tx, &people)?;
    if kinds.contains(&DocumentKind::Encounter) || !people.is_empty() {
        drop_words(tx)?;
    }
    Ok(())
}

fn is_here(connection: &Connection, circle: &CircleId) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM documents WHERE circle = ?1)
                 OR EXISTS (SELECT 1 FROM epochs WHERE circle = ?1)
                 OR EXISTS (SELECT 1 FROM circle_statements WHERE circle = ?1)
                 OR EXISTS (SELECT 1 FROM pending WHERE circle = ?1)",
        )?
        .query_row([circle.as_bytes()], |row| row.get(0))?)
}
