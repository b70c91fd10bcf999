//! Rows derived from documents: lists, search and counts read only these. They are written in the commit of the
//! document, and can be dropped and rebuilt to identical rows.

mod cards;
mod encounters;
mod rules;
mod versions;

pub(crate) use encounters::people;

use std::collections::BTreeSet;

use automerge::Automerge;
use rusqlite::Transaction;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::error::Result;
use crate::flat;
use crate::schema::DERIVED;
use crate::{load, parcels};

/// Writes the rows of these documents anew.
pub(crate) fn project(
    tx: &Transaction<'_>,
    documents: &[(DocumentId, DocumentKind, &Automerge)],
) -> Result<()> {
    // People first: the words an encounter is found by hold the names of who was there.
    let people = documents
        .iter()
        .filter(|(_, kind, _)| *kind == DocumentKind::Person);
    let others = documents
        .iter()
        .filter(|(_, kind, _)| *kind != DocumentKind::Person);
    let mut renamed = Vec::new();
    for (id, kind, document) in people.chain(others) {
        let content = flat::read(document, None)?;
        match kind {
            DocumentKind::Encounter => encounters::project(tx, id, &content)?,
            DocumentKind::Rule => rules::project(tx, id, &content)?,
            DocumentKind::Person => {
                if cards::project(tx, id, &content)? {
                    renamed.push(*id);
                }
            }
            DocumentKind::Laptop | DocumentKind::Centre => {
                cards::project_name(tx, id, *kind, &content)?
            }
            DocumentKind::Unknown(_) => {}
        }
        versions::project(tx, id, *kind, document)?;
    }
    let touched: BTreeSet<DocumentId> = documents.iter().map(|(id, ..)| *id).collect();
    for person in renamed {
        for id in encounters::of_person(tx, &person)? {
            if touched.contains(&id) {
                continue;
            }
            if let Some(document) = load(tx, &id)? {
                encounters::project(tx, &id, &flat::read(&document, None)?)?;
            }
        }
    }
    Ok(())
}

/// Empties every derived table and writes it anew from the documents.
pub(crate) fn rebuild(tx: &Transaction<'_>) -> Result<()> {
    for table in DERIVED {
        tx.execute_batch(&format!("DELETE FROM {table}"))?;
    }
    tx.execute_batch("INSERT INTO encounter_search (encounter_search) VALUES ('delete-all')")?;
    let mut all: Vec<(DocumentId, DocumentKind)> = Vec::new();
    {
        let mut statement = tx.prepare(
            "SELECT document_id, kind FROM documents ORDER BY kind = 3 DESC, document_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                DocumentId::from_bytes(parcels::bytes(row, 0)?),
                row.get::<_, u16>(1)?,
            ))
        })?;
        for row in rows {
            let (id, kind) = row?;
            all.push((id, DocumentKind::from_number(kind)));
        }
    }
    // One at a time: a book of a hundred thousand documents must not stand in memory.
    for (id, kind) in all {
        if let Some(document) = load(tx, &id)? {
            project(tx, &[(id, kind, &document)])?;
        }
    }
    Ok(())
}
