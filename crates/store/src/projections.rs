//! Rows derived from documents: lists, search and counts read only these. They are written in the commit of the
//! document, and can be dropped and rebuilt to identical rows.

mod agreements;
mod cards;
mod case_notes;
mod case_reads;
mod cases;
mod code_lists;
mod consents;
mod criteria;
mod encounters;
mod fields;
mod groups;
mod imports;
mod nameless;
mod photos;
mod rules;
mod series;
mod signals;
mod statistics;
mod versions;
mod wishes;

pub(crate) use cards::{SOUND, TELEPHONE, WORD};
use encounters::Names;
pub(crate) use encounters::{MINUTE_BITS, first_after_day, first_of_day, people};
pub(crate) use imports::KEY as IMPORT_KEY;
pub(crate) use nameless::uncover;

use std::collections::BTreeSet;

use automerge::Automerge;
use rusqlite::Transaction;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::documents::{Recorded, judged, read_recorded};
use crate::error::Result;
use crate::flat::{self, Flat};
use crate::schema::DERIVED;
use crate::versions::{matters, stored_values};
use crate::words::{Search, Words};
use crate::{choices, load, parcels};

/// How many documents' rows are written in one go.
pub(crate) const AT_ONCE: usize = 64;

/// What rows are made of: a document read once, so that it need not stand in memory until they are written.
#[derive(PartialEq)]
pub(crate) struct Reading {
    /// No row of it can stand here yet: nothing need be looked for.
    pub(crate) is_new: bool,
    content: Flat,
    recorded: Recorded,
    versions: Vec<(String, String)>,
    choices: Vec<choices::Row>,
    /// What an encounter is found by, besides names.
    words: Words,
}

impl Reading {
    pub(crate) fn of(document: &Automerge, kind: DocumentKind) -> Result<Self> {
        let (content, rivals) = flat::read_with_rivals(document)?;
        let mut versions = Vec::new();
        for (key, values) in rivals {
            // A document whose kind nobody knows here may get one later: then its rows are written anew.
            if matters(kind, &key) {
                let stored = serde_json::to_string(&stored_values(document, &values))
                    .unwrap_or_else(|_| "[]".into());
                versions.push((key, stored));
            }
        }
        Ok(Self {
            is_new: false,
            recorded: judged(document, &content)?,
            words: own_words(&content, kind),
            choices: choices::rows_of(document, &content),
            content,
            versions,
        })
    }

    /// What a document says in which nothing stands twice; none when its history has a say in that.
    pub(crate) fn claimed(content: Flat, kind: DocumentKind, is_new: bool) -> Option<Self> {
        let recorded = read_recorded(&content);
        if recorded.bin.is_some() || choices::are_in(&content) {
            return None;
        }
        Some(Self {
            is_new,
            recorded,
            words: own_words(&content, kind),
            choices: Vec::new(),
            content,
            versions: Vec::new(),
        })
    }
}

fn own_words(content: &Flat, kind: DocumentKind) -> Words {
    match kind {
        DocumentKind::Encounter => encounters::own_words(content),
        DocumentKind::Rule
        | DocumentKind::Series
        | DocumentKind::Person
        | DocumentKind::Laptop
        | DocumentKind::Centre
        | DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Agreement
        | DocumentKind::Signal
        | DocumentKind::Group
        | DocumentKind::Consent
        | DocumentKind::Field
        | DocumentKind::CodeList
        | DocumentKind::Statistics
        | DocumentKind::Photo
        | DocumentKind::Criterion
        | DocumentKind::Unknown(_) => Words::default(),
    }
}

/// Writes the rows of these documents anew. Their words are gathered in `search`, for the caller to write at the end.
pub(crate) fn project(
    tx: &Transaction<'_>,
    documents: &[(DocumentId, DocumentKind, Reading)],
    search: &mut Search,
) -> Result<()> {
    // People first: the words an encounter is found by hold the names of who was there.
    let people = documents
        .iter()
        .filter(|(_, kind, _)| *kind == DocumentKind::Person);
    let others = documents
        .iter()
        .filter(|(_, kind, _)| *kind != DocumentKind::Person);
    let mut renamed = Vec::new();
    for (id, kind, reading) in people.chain(others) {
        let names = if renamed.is_empty() {
            Names::AsBefore
        } else {
            Names::Changed
        };
        match kind {
            DocumentKind::Encounter => encounters::project(tx, id, reading, names, search)?,
            DocumentKind::Rule => rules::project(tx, id, reading)?,
            DocumentKind::Series => series::project(tx, id, reading)?,
            DocumentKind::Case => cases::project(tx, id, reading)?,
            DocumentKind::CaseNote => case_notes::project(tx, id, reading)?,
            DocumentKind::CaseReads => case_reads::project(tx, id, reading)?,
            DocumentKind::Agreement => agreements::project(tx, id, reading)?,
            DocumentKind::Signal => signals::project(tx, id, reading)?,
            DocumentKind::Person => {
                fields::project_duties(tx, id, &reading.content, reading.is_new)?;
                wishes::project(tx, id, &reading.content, reading.is_new)?;
                if cards::project(tx, id, &reading.content, reading.recorded.bin)? {
                    renamed.push(*id);
                }
            }
            DocumentKind::Laptop | DocumentKind::Centre => {
                cards::project_name(tx, id, *kind, &reading.content)?
            }
            DocumentKind::Group => groups::project(tx, id, reading)?,
            DocumentKind::Consent => consents::project(tx, id, reading)?,
            DocumentKind::Field => fields::project(tx, id, reading)?,
            DocumentKind::CodeList => code_lists::project(tx, id, reading)?,
            DocumentKind::Statistics => statistics::project(tx, id, reading)?,
            DocumentKind::Photo => photos::project(tx, id, reading)?,
            DocumentKind::Criterion => criteria::project(tx, id, reading)?,
            DocumentKind::Unknown(_) => {}
        }
        if !reading.is_new {
            versions::clear(tx, id)?;
        }
        versions::project(tx, id, &reading.versions)?;
        choices::project(tx, id, &reading.choices)?;
        imports::project(
            tx,
            id,
            *kind,
            reading.is_new,
            &reading.content,
            &reading.recorded,
        )?;
    }
    let mut concerned = BTreeSet::new();
    for person in renamed {
        concerned.extend(encounters::of_person(tx, &person)?);
    }
    for (id, ..) in documents {
        concerned.remove(id);
    }
    for id in concerned {
        if let Some(document) = load(tx, &id)? {
            let reading = Reading::of(&document, DocumentKind::Encounter)?;
            encounters::project(tx, &id, &reading, Names::Changed, search)?;
        }
    }
    Ok(())
}

/// Writes the rows anew of the encounters that these people were at: their cards are gone.
pub(crate) fn without_cards(tx: &Transaction<'_>, people: &[DocumentId]) -> Result<()> {
    let mut concerned = BTreeSet::new();
    for person in people {
        concerned.extend(encounters::of_person(tx, person)?);
    }
    let mut search = Search::default();
    for id in concerned {
        if let Some(document) = load(tx, &id)? {
            let reading = Reading::of(&document, DocumentKind::Encounter)?;
            encounters::project(tx, &id, &reading, Names::Changed, &mut search)?;
            search.write_when_much(tx)?;
        }
    }
    search.write(tx)
}

/// Empties every derived table and writes it anew from the documents.
pub(crate) fn rebuild(tx: &Transaction<'_>) -> Result<()> {
    for table in DERIVED {
        tx.execute_batch(&format!("DELETE FROM {table}"))?;
    }
    tx.execute_batch(
        "INSERT INTO encounter_search (encounter_search) VALUES ('delete-all'); DELETE FROM search_words;",
    )?;
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
    // A few at a time: a book of a hundred thousand documents must not stand in memory.
    let mut search = Search::default();
    for share in all.chunks(AT_ONCE) {
        let mut readings = Vec::with_capacity(share.len());
        for (id, kind) in share {
            if let Some(document) = load(tx, id)? {
                readings.push((*id, *kind, Reading::of(&document, *kind)?));
            }
        }
        project(tx, &readings, &mut search)?;
        search.write_when_much(tx)?;
    }
    search.write(tx)
}
