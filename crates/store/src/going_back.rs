//! Going back to a backup, for everybody: where each document stood when the backup was restored, what differs from
//! that by now, and writing it as it was. These are edits like any others: signed, in the history, and taken back.

use std::collections::BTreeSet;

use automerge::{Automerge, ChangeHash};
use rusqlite::{Connection, OptionalExtension, params};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::documents::lies_in_bin;
use crate::error::{Result, StoreError};
use crate::flat::{self, Flat};
use crate::heads::Heads;
use crate::versions::matters;
use crate::writer::Writer;
use crate::{Store, lists, load, parcels};

/// What people and laptops are called; their roles stand in the ledger too, and stay as they are.
const OF_NAMED: [&str; 3] = ["name", "picture", "address"];

/// What going back would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WayBack {
    /// Documents that would be as they were.
    pub back: Vec<(DocumentId, DocumentKind)>,
    /// Encounters and rules that were made later: they would go to the bin.
    pub to_bin: Vec<(DocumentId, DocumentKind)>,
    /// How many documents would stay as they are.
    pub stays: usize,
}

/// What going back does to one document.
enum Way {
    Stays,
    Back,
    ToBin,
}

impl Store {
    /// Notes where every document stands now: to that the book may go back.
    pub fn mark_point(&self) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        tx.execute_batch("DELETE FROM backup_point; DELETE FROM gone_back")?;
        for (id, _) in documents(&tx)? {
            if let Some(document) = load(&tx, &id)? {
                tx.prepare_cached("INSERT INTO backup_point (document_id, heads) VALUES (?1, ?2)")?
                    .execute(params![
                        id.as_bytes(),
                        Heads(document.get_heads()).to_string()
                    ])?;
            }
        }
        Ok(tx.commit()?)
    }

    /// The point is no longer wanted: what went back stays so.
    pub fn drop_point(&self) -> Result<()> {
        let inner = self.inner();
        Ok(inner
            .connection
            .execute_batch("DELETE FROM backup_point; DELETE FROM gone_back")?)
    }

    /// What going back would do now. Changes nothing.
    pub fn way_back(&self) -> Result<WayBack> {
        let reader = self.reader();
        let mut plan = WayBack::default();
        for (id, kind) in documents(&reader)? {
            match way(&reader, &id, kind)? {
                Way::Stays => plan.stays += 1,
                Way::Back => plan.back.push((id, kind)),
                Way::ToBin => plan.to_bin.push((id, kind)),
            }
        }
        Ok(plan)
    }

    /// The documents that went back and can be taken back again.
    pub fn gone_back(&self) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement =
            reader.prepare_cached("SELECT document_id FROM gone_back ORDER BY document_id")?;
        let rows = statement.query_map([], |row| {
            Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Writes a document as it was at the point, and remembers how it was found. What others write meanwhile stands
    /// beside it. True when anything was written.
    pub fn go_back(&mut self, id: DocumentId) -> Result<bool> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        let before = self.heads(&id)?;
        match way(self.tx(), &id, kind)? {
            Way::Stays => return Ok(false),
            Way::ToBin => {
                self.throw_away(id)?;
            }
            Way::Back => {
                let then = point(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
                if is_thing(kind) {
                    self.put_back(id, &then, &before)?;
                } else {
                    self.call_as_then(kind, id, &then)?;
                }
            }
        }
        let after = self.heads(&id)?;
        self.tx()
            .prepare_cached(
                "INSERT INTO gone_back (document_id, found, made) VALUES (?1, ?2, ?3)
                 ON CONFLICT (document_id) DO UPDATE SET made = excluded.made,
                     found = iif(gone_back.made = excluded.found, gone_back.found, excluded.found)",
            )?
            .execute(params![
                id.as_bytes(),
                before.to_string(),
                after.to_string()
            ])?;
        Ok(true)
    }

    /// Takes back that a document went back: it is as it was found. What others wrote since then stands beside it.
    pub fn take_back_going_back(&mut self, id: DocumentId) -> Result<()> {
        let row: Option<(String, String)> = self
            .tx()
            .prepare_cached("SELECT found, made FROM gone_back WHERE document_id = ?1")?
            .query_row([id.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        // Forgotten since then: there is nothing to take back.
        if let Some((found, made)) = row
            && let Some(kind) = lists::kind_of(self.tx(), &id)?
        {
            let (found, made) = (read(&found)?, read(&made)?);
            if is_thing(kind) {
                self.put_back(id, &found, &made)?;
            } else {
                self.call_as_then(kind, id, &found)?;
            }
        }
        self.tx()
            .prepare_cached("DELETE FROM gone_back WHERE document_id = ?1")?
            .execute([id.as_bytes()])?;
        Ok(())
    }

    fn call_as_then(&mut self, kind: DocumentKind, id: DocumentId, then: &Heads) -> Result<()> {
        let then = self.look(&id, |document| Ok(flat::read(document, Some(&then.0))?))?;
        self.change(kind, id, None, |seen| {
            let mut new = seen.clone();
            let mut fresh = BTreeSet::new();
            for key in OF_NAMED {
                if let Some(value) = then.get(key) {
                    new.put(key, value.clone());
                    fresh.insert(key.to_owned());
                }
            }
            Ok((seen.clone(), new, fresh))
        })
    }
}

/// What can be thrown away, and be fetched from the bin.
fn is_thing(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::Encounter
        | DocumentKind::Rule
        | DocumentKind::Series
        | DocumentKind::Signal
        | DocumentKind::Group
        | DocumentKind::Photo => true,
        // What somebody took back stays taken back, and what she gave is not for others to take.
        DocumentKind::Consent
        | DocumentKind::Field
        | DocumentKind::Criterion
        | DocumentKind::CodeList
        | DocumentKind::Statistics => false,
        DocumentKind::Person
        | DocumentKind::Laptop
        | DocumentKind::Centre
        | DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Agreement
        | DocumentKind::Unknown(_) => false,
    }
}

fn documents(connection: &Connection) -> Result<Vec<(DocumentId, DocumentKind)>> {
    let mut statement = connection
        .prepare_cached("SELECT document_id, kind FROM documents ORDER BY document_id")?;
    let rows = statement.query_map([], |row| {
        let id = DocumentId::from_bytes(parcels::bytes(row, 0)?);
        Ok((id, DocumentKind::from_number(row.get(1)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn point(connection: &Connection, id: &DocumentId) -> Result<Option<Heads>> {
    connection
        .prepare_cached("SELECT heads FROM backup_point WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get::<_, String>(0))
        .optional()?
        .map(|heads| read(&heads))
        .transpose()
}

fn read(heads: &str) -> Result<Heads> {
    heads.parse().map_err(|_| StoreError::Unreadable("history"))
}

fn way(connection: &Connection, id: &DocumentId, kind: DocumentKind) -> Result<Way> {
    let (then, document) = (point(connection, id)?, load(connection, id)?);
    let Some(document) = document else {
        return Ok(Way::Stays);
    };
    let Some(Heads(then)) = then else {
        let is_later = is_thing(kind) && !lies_in_bin(&document, None)?;
        return Ok(if is_later { Way::ToBin } else { Way::Stays });
    };
    // What came too late was taken out of the document since then: there is nothing to go back to.
    let is_known = then
        .iter()
        .all(|hash| document.get_change_meta_by_hash(hash).is_some());
    if !is_known || then == document.get_heads() {
        return Ok(Way::Stays);
    }
    let (was, is) = (
        flat::read(&document, Some(&then))?,
        flat::read(&document, None)?,
    );
    let differs = match kind {
        DocumentKind::Encounter
        | DocumentKind::Rule
        | DocumentKind::Series
        | DocumentKind::Signal
        | DocumentKind::Group
        | DocumentKind::Photo => {
            let now = document.get_heads();
            said(&was) != said(&is)
                || lies_in_bin(&document, Some(&then))? != lies_in_bin(&document, None)?
                || clashes(&document, kind, &then)? != clashes(&document, kind, &now)?
        }
        DocumentKind::Person | DocumentKind::Laptop | DocumentKind::Centre => OF_NAMED
            .iter()
            .any(|key| was.get(key).is_some() && was.get(key) != is.get(key)),
        DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Agreement
        | DocumentKind::Consent
        | DocumentKind::Field
        | DocumentKind::Criterion
        | DocumentKind::CodeList
        | DocumentKind::Statistics
        | DocumentKind::Unknown(_) => false,
    };
    Ok(if differs { Way::Back } else { Way::Stays })
}

/// Everything that stands in it but for the bin, of which the history tells.
fn said(content: &Flat) -> Flat {
    let mut said = content.clone();
    said.scalars.remove("bin");
    said.texts.retain(|_, text| !text.is_empty());
    said.maps.clear();
    said
}

/// The keys in which several values stand that people choose from.
fn clashes(document: &Automerge, kind: DocumentKind, heads: &[ChangeHash]) -> Result<Vec<String>> {
    let rivals = flat::rivals_at(document, heads)?.into_keys();
    Ok(rivals.filter(|key| matters(kind, key)).collect())
}
