//! What is forgotten goes from the documents and from everything that was made of them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Transaction, TransactionBehavior, params};
use samenboek_crypto::{Forgotten, Sealed, documents_within};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;

use super::{CarriedOut, State, replacing, set_state, thing};
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::settings::quick_code_key;
use crate::{Inner, kinds, lists, parcels, pieces, projections};

/// Destroys everything that is due, in one commit.
pub(super) fn destroy(inner: &mut Inner) -> Result<CarriedOut> {
    let Inner {
        connection, book, ..
    } = &mut *inner;
    let mut done = CarriedOut::default();
    let Some(book) = book.as_ref().filter(|book| !book.authority.halted()) else {
        return Ok(done);
    };
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for what in due(&tx)? {
        match what {
            Forgotten::Circle(circle) => done.circles.insert(circle),
            Forgotten::Document(document) => done.documents.insert(document),
        };
        set_state(&tx, &what, State::InTheLog)?;
    }
    // Work that nobody took in yet may hold it too, and came perhaps since.
    forget_set_aside(&tx, book)?;
    if done.documents.is_empty() && done.circles.is_empty() {
        tx.commit()?;
        return Ok(done);
    }
    // While it is still known who wrote in them.
    find_holders(&tx, book, &done.documents)?;
    for circle in &done.circles {
        done.documents.extend(of_circle(&tx, circle)?);
        drop_circle(&tx, circle)?;
    }
    let (mut people, mut encounters) = (Vec::new(), Vec::new());
    for document in &done.documents {
        let kind = lists::kind_of(&tx, document)?;
        done.kinds.extend(kind);
        match kind {
            Some(DocumentKind::Person) => people.push(*document),
            Some(DocumentKind::Encounter) => encounters.push(*document),
            _ => {}
        }
        drop_document(&tx, document)?;
        pieces::drop_pieces(&tx, document)?;
    }
    if !people.is_empty() {
        projections::without_cards(&tx, &people)?;
        // Accounts of exchanges name who sent what.
        tx.execute("DELETE FROM arrivals", [])?;
    }
    projections::uncover(&tx, &encounters)?;
    if done.kinds.contains(&DocumentKind::Encounter) || !people.is_empty() {
        drop_words(&tx)?;
    }
    tx.commit()?;
    Ok(done)
}

fn due(tx: &Transaction<'_>) -> Result<Vec<Forgotten>> {
    let mut statement =
        tx.prepare_cached("SELECT what, id FROM forgetting WHERE state = ?1 ORDER BY what, id")?;
    let rows = statement.query_map([State::Due as i64], |row| thing(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(crate) fn drop_document(tx: &Transaction<'_>, id: &DocumentId) -> Result<()> {
    kinds::drop_rows(tx, id)?;
    for delete in [
        "DELETE FROM versions WHERE document_id = ?1",
        "DELETE FROM choices WHERE document_id = ?1",
        "DELETE FROM backup_point WHERE document_id = ?1",
        "DELETE FROM gone_back WHERE document_id = ?1",
        "DELETE FROM document_chains WHERE document_id = ?1",
        "DELETE FROM documents WHERE document_id = ?1",
        // Whoever is forgotten writes nothing more.
        "DELETE FROM drafts WHERE substr(owner, 1, 16) = ?1",
    ] {
        tx.execute(delete, [id.as_bytes()])?;
    }
    tx.execute("DELETE FROM drafts WHERE about = ?1", [id.to_string()])?;
    // Nor does she come back by a code.
    tx.execute(
        "DELETE FROM settings WHERE key = ?1",
        [quick_code_key(&PersonId::from_bytes(*id.as_bytes()))],
    )?;
    Ok(())
}

/// The full-text table is written anew without what was deleted in it, and of the words those go that stand nowhere
/// any more.
pub(crate) fn drop_words(tx: &Transaction<'_>) -> Result<()> {
    tx.execute_batch(
        "INSERT INTO encounter_search (encounter_search) VALUES ('optimize');
         CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab (main, encounter_search, row);
         DELETE FROM search_words WHERE NOT EXISTS (SELECT 1 FROM temp.search_terms WHERE term = word);",
    )?;
    Ok(())
}

/// Notes which parcels hold any of these: those of whoever wrote in them, what waits, and what stands in the place of
/// others.
fn find_holders(tx: &Transaction<'_>, book: &Book, documents: &BTreeSet<DocumentId>) -> Result<()> {
    let mut writers: BTreeMap<[u8; 32], i64> = BTreeMap::new();
    let mut chains =
        tx.prepare_cached("SELECT signer, n FROM document_chains WHERE document_id = ?1")?;
    for document in documents {
        let rows = chains.query_map([document.as_bytes()], |row| {
            Ok((parcels::bytes::<32>(row, 0)?, row.get::<_, i64>(1)?))
        })?;
        for row in rows {
            let (signer, n) = row?;
            let furthest = writers.entry(signer).or_insert(n);
            *furthest = n.max(*furthest);
        }
    }
    let mut of_writer = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE signer = ?1 AND kind = 1 AND state = 0 AND from_n <= ?2",
    )?;
    for (signer, furthest) in &writers {
        let mut rows = of_writer.query(params![signer, furthest])?;
        while let Some(row) = rows.next()? {
            note_holder(tx, book, row.get(0)?, documents)?;
        }
    }
    let mut others = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE kind = 1 AND (state IN (1, 3) OR name IN (SELECT by_name FROM replaced))",
    )?;
    let mut rows = others.query([])?;
    while let Some(row) = rows.next()? {
        note_holder(tx, book, row.get(0)?, documents)?;
    }
    Ok(())
}

fn note_holder(
    tx: &Transaction<'_>,
    book: &Book,
    bytes: Vec<u8>,
    documents: &BTreeSet<DocumentId>,
) -> Result<()> {
    let sealed = Sealed::parse(bytes).map_err(|_| StoreError::Damaged)?;
    let Some(key) = book.key(&sealed.header().epoch) else {
        return Ok(());
    };
    let within = documents_within(&sealed, key).unwrap_or_default();
    for document in within.intersection(documents) {
        replacing::hold(tx, &sealed.name(), document)?;
    }
    Ok(())
}

/// What was kept apart and holds something forgotten goes whole: nobody else can take it in pieces.
fn forget_set_aside(tx: &Transaction<'_>, book: &Book) -> Result<()> {
    if book.forgotten.documents.is_empty() && book.forgotten.circles.is_empty() {
        return Ok(());
    }
    let mut statement = tx.prepare_cached("SELECT name FROM set_aside WHERE length(bytes) > 0")?;
    let names = statement.query_map([], |row| parcels::bytes::<32>(row, 0))?;
    let mut of_name = tx.prepare_cached("SELECT bytes FROM set_aside WHERE name = ?1")?;
    // One at a time: a picture may be among them.
    for name in names.collect::<Result<Vec<_>, _>>()? {
        let sealed = of_name.query_row([name], |row| row.get(0))?;
        let Ok(sealed) = Sealed::parse(sealed) else {
            continue;
        };
        let header = sealed.header();
        let is_forgotten = book.forgot_circle(&header.circle)
            || book.key(&header.epoch).is_some_and(|key| {
                let within = documents_within(&sealed, key).unwrap_or_default();
                !within.is_disjoint(&book.forgotten.documents)
            });
        if is_forgotten {
            replacing::refuse(tx, &sealed)?;
        }
    }
    Ok(())
}

fn of_circle(tx: &Transaction<'_>, circle: &CircleId) -> Result<Vec<DocumentId>> {
    let mut statement = tx.prepare_cached("SELECT document_id FROM documents WHERE circle = ?1")?;
    let rows = statement.query_map([circle.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Its parcels, boxes and epochs with their keys.
fn drop_circle(tx: &Transaction<'_>, circle: &CircleId) -> Result<()> {
    for delete in [
        "DELETE FROM parcels WHERE circle = ?1",
        "DELETE FROM epochs WHERE circle = ?1",
        "DELETE FROM chains WHERE circle = ?1",
        "DELETE FROM receipts WHERE circle = ?1",
        "DELETE FROM replaced WHERE circle = ?1",
        "DELETE FROM staying WHERE circle = ?1",
    ] {
        tx.execute(delete, [circle.as_bytes()])?;
    }
    Ok(())
}
