//! The journal of choices: which of several values somebody kept, who did so and when; looked at, and taken back.
//!
//! A choice stands in its document, under a key of its own at the root (`chosen:<chance>`): two laptops that choose at the
//! same time write two keys. Who and when are told by the change that wrote it. The content is JSON: `f` the field's key,
//! `k` the place of the value that was kept (none: all of them), `v` the values as they stood, `u` who took it back, when.

use std::collections::BTreeSet;

use automerge::{Automerge, ChangeHash, ROOT, ReadDoc};
use rusqlite::{Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::documents::lies_in_bin;
use crate::error::{Result, StoreError};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::{FieldVersions, VersionValue, field_of, may_keep_both};
use crate::writer::Writer;
use crate::{Memory, lists, parcels};

const PREFIX: &str = "chosen:";

/// One choice, as it stands in the document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Entry {
    #[serde(rename = "f")]
    pub(crate) field: String,
    #[serde(rename = "k")]
    pub(crate) kept: Option<usize>,
    #[serde(rename = "v")]
    pub(crate) values: Vec<VersionValue>,
    #[serde(rename = "u", default, skip_serializing_if = "Option::is_none")]
    pub(crate) undone: Option<(PersonId, i64)>,
}

/// One choice, for the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The document.
    pub document: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Names the choice in its document.
    pub key: String,
    /// The field, and the values that stood there.
    pub field: FieldVersions,
    /// The place of the value that was kept; none when all were.
    pub kept: Option<usize>,
    /// Who chose.
    pub by: Option<PersonId>,
    /// When, by that laptop's clock.
    pub at: Timestamp,
    /// Who took it back, and when.
    pub undone: Option<(PersonId, Timestamp)>,
}

impl Entry {
    pub(crate) fn to_scalar(&self) -> Scalar {
        serde_json::to_string(self).map_or(Scalar::Null, Scalar::Str)
    }
}

/// The key of a new choice: nobody else writes under it.
pub(crate) fn new_key() -> Result<String> {
    let chance =
        samenboek_crypto::random::<8>().map_err(|error| StoreError::Seal(error.to_string()))?;
    Ok(format!(
        "{PREFIX}{}",
        samenboek_domain::ids::to_base32(&chance)
    ))
}

/// What a row of the journal is made of: key, content, who and when.
pub(crate) type Row = (String, String, String, i64);

/// The choices that stand in a document.
pub(crate) fn rows_of(document: &Automerge, content: &Flat) -> Vec<Row> {
    let keys = content.scalars.range(PREFIX.to_owned()..);
    let keys = keys.take_while(|(key, _)| key.starts_with(PREFIX));
    keys.filter_map(|(key, value)| {
        let text = value.as_str()?;
        serde_json::from_str::<Entry>(text).ok()?;
        let first = first_change(document, key)?;
        let meta = document.get_change_meta_by_hash(&first)?;
        let by = meta.message.as_deref().unwrap_or_default().to_owned();
        Some((key.clone(), text.to_owned(), by, meta.timestamp))
    })
    .collect()
}

/// Whether choices stand in a document.
pub(crate) fn are_in(content: &Flat) -> bool {
    let mut keys = content.scalars.range(PREFIX.to_owned()..);
    keys.next().is_some_and(|(key, _)| key.starts_with(PREFIX))
}

/// The change in which the choice was made. Whoever took it back wrote the same key later.
fn first_change(document: &Automerge, key: &str) -> Option<ChangeHash> {
    let changes = document.get_changes(&[]);
    changes
        .iter()
        .map(automerge::Change::hash)
        .find(|hash| matches!(document.get_at(ROOT, key, &[*hash]), Ok(Some(_))))
}

/// Writes the rows of one document.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, rows: &[Row]) -> Result<()> {
    for (key, content, by, at) in rows {
        tx.prepare_cached(
            "INSERT INTO choices (document_id, key, content, by, at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![id.as_bytes(), key, content, by, at])?;
    }
    Ok(())
}

impl Memory {
    /// The last choices, newest first; at most so many.
    pub fn list_choices(&self, most: usize) -> Result<Vec<Chosen>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT choices.document_id, documents.kind, key, content, by, at
             FROM choices JOIN documents ON documents.document_id = choices.document_id
             ORDER BY at DESC, choices.document_id, key LIMIT ?1",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let mut chosen = Vec::new();
        let mut rows = statement.query([most])?;
        while let Some(row) = rows.next()? {
            let content: String = row.get(3)?;
            let Ok(entry) = serde_json::from_str::<Entry>(&content) else {
                continue;
            };
            let by: String = row.get(4)?;
            chosen.push(Chosen {
                document: DocumentId::from_bytes(parcels::bytes(row, 0)?),
                kind: DocumentKind::from_number(row.get(1)?),
                key: row.get(2)?,
                field: FieldVersions {
                    field: field_of(&entry.field),
                    values: entry.values,
                    both: may_keep_both(&entry.field),
                },
                kept: entry.kept,
                by: by.parse().ok(),
                at: Timestamp::from_millis(row.get(5)?),
                undone: entry
                    .undone
                    .map(|(by, at)| (by, Timestamp::from_millis(at))),
            });
        }
        chosen.retain(|it| !lists::is_binned(&reader, &it.document).unwrap_or(false));
        drop(rows);
        drop(statement);
        drop(reader);
        for it in &mut chosen {
            let field = std::slice::from_mut(&mut it.field);
            self.count_the_door_in(&it.document, it.kind, field)?;
        }
        Ok(chosen)
    }
}

impl Writer<'_> {
    /// Takes a choice back: the values stand there again, beside what was written since. The journal keeps it, and says
    /// who took it back.
    pub fn take_back_choice(&mut self, id: DocumentId, key: &str) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        if !key.starts_with(PREFIX) {
            return Err(StoreError::NothingToChoose);
        }
        let (entry, before, after) = self.look(&id, |document| {
            if lies_in_bin(document, None)? {
                return Err(StoreError::NothingToChoose);
            }
            let standing = document.get(ROOT, key)?;
            let text = standing.as_ref().and_then(|(value, _)| value.as_str());
            let entry = text.and_then(|text| serde_json::from_str::<Entry>(text).ok());
            let change =
                first_change(document, key).and_then(|hash| document.get_change_by_hash(&hash));
            let (Some(entry), Some(change)) = (entry, change) else {
                return Err(StoreError::NothingToChoose);
            };
            if entry.undone.is_some() {
                return Err(StoreError::NothingToChoose);
            }
            let (before, after) = (change.deps().to_vec(), vec![change.hash()]);
            Ok((entry, Heads(before), Heads(after)))
        })?;
        self.put_back(id, &before, &after)?;
        let undone = Entry {
            undone: Some((self.hand().person, self.hand().at.as_millis())),
            ..entry
        };
        self.change(kind, id, None, |now| {
            let mut new = now.clone();
            new.put(key, undone.to_scalar());
            Ok((now.clone(), new, BTreeSet::new()))
        })?;
        Ok(kind)
    }
}
