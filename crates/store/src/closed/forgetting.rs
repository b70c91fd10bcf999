//! What is forgotten goes from here too, before this laptop says that it is gone.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_domain::ids::{CircleId, DocumentId};
use samenboek_domain::kind::DocumentKind;

use super::Closed;
use super::knowing::Known;
use crate::book::Book;
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
        let mut of_documents = BTreeSet::new();
        for document in &book.forgotten.documents {
            if let Some(circle) = circle_of(&tx, document)? {
                documents.insert(*document);
                of_documents.insert(circle);
                leave_out(&tx, document, &circle)?;
            }
        }
        if circles.is_empty() && documents.is_empty() {
            return Ok(false);
        }
        // First it is known which parcels hold them: nothing here tells it afterwards.
        if !documents.is_empty() {
            store.find_inside(book, &of_documents, &documents)?;
        }
        for circle in &circles {
            drop_circle(&tx, circle)?;
            tx.execute("DELETE FROM epochs WHERE circle = ?1", [circle.as_bytes()])?;
        }
        drop_documents(&tx, &documents)?;
        tx.commit()?;
        open_documents.clear();
        for circle in &circles {
            book.keys.forget(circle);
        }
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

/// Notes that this document of a circle is left out here.
pub(super) fn leave_out(
    connection: &Connection,
    document: &DocumentId,
    circle: &CircleId,
) -> Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO left_out (document_id, circle) VALUES (?1, ?2)")?
        .execute(params![document.as_bytes(), circle.as_bytes()])?;
    Ok(())
}

/// The circles of what was left out here for nothing: whoever said that it is forgotten had gone before.
pub(super) fn left_out_for_nothing(
    connection: &Connection,
    book: &Book,
) -> Result<BTreeSet<CircleId>> {
    let mut statement = connection.prepare_cached("SELECT document_id, circle FROM left_out")?;
    let rows = statement.query_map([], |row| {
        let document = DocumentId::from_bytes(bytes(row, 0)?);
        Ok((document, CircleId::from_bytes(bytes(row, 1)?)))
    })?;
    let mut circles = BTreeSet::new();
    for row in rows {
        let (document, circle) = row?;
        if !book.forgot_document(&document) {
            circles.insert(circle);
        }
    }
    Ok(circles)
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
        "DELETE FROM left_out WHERE circle = ?1",
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

fn circle_of(connection: &Connection, document: &DocumentId) -> Result<Option<CircleId>> {
    Ok(connection
        .prepare_cached("SELECT circle FROM documents WHERE document_id = ?1")?
        .query_row([document.as_bytes()], |row| {
            Ok(CircleId::from_bytes(bytes(row, 0)?))
        })
        .optional()?)
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
